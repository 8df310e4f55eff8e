"""Signs of who speaks that only the whole paper shows: rows that repeat, letters of questions and answers, arrows, and
answers that have a label where sayings have none.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from easyread.model.text import BlockKind, Span

from .rows import Row
from .said_labels import Piece, Side, addresses, column

_ARROW = re.compile(r"(?:[➡→⇒➔➜👉]\ufe0f?|=>|->)\s*(?=\S)")
_LETTER = re.compile(r"([QA])\d{0,2}\s?[.:)]\s+(?=\S)")


def sides(found: list[Piece]) -> list[Piece]:
    """The pieces of a paper, with the sides that such signs tell."""
    return _unnamed_sayings(_lettered(_repeated(_without_lone(found))))


def _without_lone(found: list[Piece]) -> list[Piece]:
    """ "Patient comments – autumn" above a paper whose label is "What patients said" is no label."""
    names = [_name(piece) if piece.side is Side.SAID and piece.label is not None else "" for piece in found]
    often = Counter(filter(None, names))
    if not often or max(often.values()) < 2:
        return found
    return [
        replace(piece, side=None, label=None, text=piece.row.text, span=_inner(piece.row))
        if name and often[name] == 1 and not addresses(piece.row) and len(piece.row.cells) <= 1
        else piece
        for piece, name in zip(found, names, strict=True)
    ]


def _inner(row: Row) -> Span:
    return Span(row.span.end - len(row.text), row.span.end)


def _name(piece: Piece) -> str:
    """The words of a label, without its number."""
    start = piece.row.span.end - len(piece.row.text)
    label = piece.label or piece.span
    return re.sub(r"[\W\d]+", " ", piece.row.text[label.start - start : label.end - start]).strip().lower()


def _unnamed_sayings(found: list[Piece]) -> list[Piece]:
    """Papers that label the answers only: under a heading, the rows before "What we did" are what people said."""
    if any(piece.side is Side.SAID for piece in found):
        return found
    if not any(piece.side is Side.DID for piece in found):
        return _arrows(found)
    result = list(found)
    for at, piece in enumerate(found):
        if piece.side is not Side.DID:
            continue
        first = at
        while first and at - first < 3 and found[first - 1].side is None and not _stands_over(found[first - 1].row):
            first -= 1
        if first < at and first and found[first - 1].side is None and _stands_over(found[first - 1].row):
            result[first:at] = [replace(one, side=Side.SAID) for one in found[first:at]]
    return result


def _arrows(found: list[Piece]) -> list[Piece]:
    """Papers without labels, where an arrow leads from the row of a saying to the row of its answer."""
    inside = [pair for piece in found for pair in _cut_at_arrow(piece)]
    if sum(piece.side is Side.DID for piece in inside) > 1:
        return inside
    result = list(found)
    for at, piece in enumerate(found):
        sign = _ARROW.match(piece.text)
        before = found[at - 1] if at else None
        if sign is None or before is None or piece.row.gap or _ARROW.match(before.text) or len(piece.row.cells) > 1:
            continue
        start, cut = piece.span.start, sign.end()
        result[at - 1] = replace(before, side=Side.SAID)
        label = Span(start, start + cut)
        result[at] = replace(
            piece, side=Side.DID, label=label, text=piece.text[cut:], span=Span(start + cut, piece.span.end)
        )
    return result if sum(piece.side is Side.DID for piece in result) > 1 else found


def _cut_at_arrow(piece: Piece) -> list[Piece]:
    """ "The path is bumpy → It was mended": a saying and its answer on one row."""
    sign = _ARROW.search(piece.text)
    if sign is None or not piece.text[: sign.start()].strip() or _ARROW.search(piece.text, sign.end()):
        return [piece]
    said, did = piece.text[: sign.start()].rstrip(), piece.text[sign.end() :]
    start = piece.span.start
    label = Span(start + sign.start(), start + sign.end())
    return [
        replace(piece, side=Side.SAID, text=said, span=Span(start, start + len(said)), label=Span(start, start)),
        replace(piece, side=Side.DID, label=label, text=did, span=Span(label.end, piece.span.end)),
    ]


def _repeated(found: list[Piece]) -> list[Piece]:
    """Rows that say no more than "Comment" or "What happened" and come again and again are labels, too."""
    named = [column(piece.text) if piece.side is None and len(piece.row.cells) <= 1 else None for piece in found]
    often = Counter(piece.text.lower() for piece, side in zip(found, named, strict=True) if side)
    return [
        replace(piece, side=side, label=piece.span, text="", span=Span(piece.span.end, piece.span.end))
        if side and often[piece.text.lower()] > 1
        else piece
        for piece, side in zip(found, named, strict=True)
    ]


def _lettered(found: list[Piece]) -> list[Piece]:
    """ "Q. Why is it shut?" and "A. The roof leaks.": letters are labels where both come again and again."""
    signs = [_LETTER.match(piece.text) if piece.side is None and len(piece.row.cells) <= 1 else None for piece in found]
    if min(sum(sign is not None and sign[1] == letter for sign in signs) for letter in "QA") < 2:
        return found
    result = []
    for piece, sign in zip(found, signs, strict=True):
        if sign is None:
            result.append(piece)
            continue
        start, cut = piece.span.start, sign.end()
        side, label = (Side.SAID if sign[1] == "Q" else Side.DID), Span(start, start + cut)
        result.append(
            replace(piece, side=side, label=label, text=piece.text[cut:], span=Span(label.end, piece.span.end))
        )
    return result


def _stands_over(row: Row) -> bool:
    short = len(row.text.split()) <= 7 and not re.search(r"[.!?”\"’]$", row.text)
    return row.kind is BlockKind.HEADING or (short and row.gap and not row.marker)
