"""Pairs of "you said" and "we did", in the shapes that real papers use. What does not pair for certain stays apart."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from easyread.model.paper import Item, SaidDid
from easyread.model.text import BlockKind

from .rows import Row
from .said_apart import apart
from .said_labels import Side, addresses, column, is_caption, pieces
from .said_pairs import Grouped
from .said_prose import prose
from .said_quotes import quotes
from .said_sequence import sequence
from .said_table import table

_NEARLY = 0.7
_ENOUGH = 3
_ENOUGH_TO_YOU = 2
_MOST_TOPIC_WORDS = 8
_SHAPES = (table, sequence, quotes, prose)
_TO_YOU = re.compile(r"(?:\W*[\w’']+){0,5}?\W*\byou\b", re.I)


def pairs(rows: list[Row], *, called: bool = False) -> Grouped | None:
    """The surest shape that pairs nearly as much as the best one; None when the paper has none of them.

    `called` says that the paper calls itself "you said, we did".
    """
    labels = [piece.side for row in rows for piece in pieces(row)]
    turns = labels.count(Side.SAID) > 1 and Side.DID in labels
    shapes = _SHAPES[:2] if turns else _SHAPES  # what labels rule needs neither sentences nor quotation marks
    found = [grouped for shape in shapes if (grouped := shape(rows)) is not None]
    found += [grouped] if (grouped := apart(rows, called=called)) is not None else []
    most = max((grouped.pairs for grouped in found), default=0)
    return next((grouped for grouped in found if grouped.pairs >= _NEARLY * most), None)


def begins(row: Row) -> bool:
    """Does a "you said" or "we did" begin here?"""
    if len(row.cells) > 1:
        return any(column(cell.text) is Side.SAID for cell in row.cells)
    return any(piece.side in (Side.SAID, Side.DID, Side.ASKED) for piece in pieces(row)) and not is_caption(row.text)


def is_topic_above(rows: list[Row], first: int) -> bool:
    """Is the row above the first label a topic, as rows above later labels are? Else it belongs to the paper's head."""
    above = rows[first - 1]
    turns = [at for at in range(first, len(rows)) if _side(rows[at]) in (Side.SAID, Side.ASKED)]
    tops = [rows[at - 1] for at in turns if _side(rows[at - 1]) is None and not is_caption(rows[at - 1].text)]
    return len(tops) > 1 and tops[0] is above and all(_is_short(row) and _alike(above, row) for row in tops)


def _alike(above: Row, other: Row) -> bool:
    return (above.gap and other.gap) or (above.kind is other.kind is BlockKind.HEADING and above.level == other.level)


def _is_short(row: Row) -> bool:
    return row.words <= _MOST_TOPIC_WORDS and len(row.cells) <= 1 and not re.search(r"[.!?;,]$", row.text)


def _side(row: Row) -> Side | None:
    return next((piece.side for piece in pieces(row)), None)


def answered_share(rows: list[Row]) -> float:
    """How much of this paper, in words, is what people said and what was answered, whatever the paper calls itself?"""
    told = [pair for pair in _full(pairs(rows)) if pair.you_said and pair.we_did]
    to_you = all(_TO_YOU.match(pair.you_said) for pair in told) or _address(rows)
    if len(told) < (_ENOUGH_TO_YOU if to_you else _ENOUGH):
        return 0.0
    return sum(len(f"{pair.you_said} {pair.we_did}".split()) for pair in told) / sum(row.words for row in rows)


def told_inside(items: list[Item], rows: list[Row], *, free: bool) -> list[Item]:
    """The items of a paper of another kind, with the pairs of its "you said, we did" part if it has one.

    Such a part says so: by its heading, or by both labels. A `free` paper (no minutes) may tell pairs in sentences to
    its reader ("you said ..., we have ...") anywhere.
    """
    starts = {item.heading_spans[0].start for item in items if item.heading_spans}
    held = sorted((line.span.start, n) for n, item in enumerate(items) for line in item.lines)
    found: dict[int, list[SaidDid]] = {}
    for stretch in _stretches(rows, starts):
        for pair in _told(stretch, free=free):
            at = bisect_right(held, (pair.spans[0].start, len(items)))
            if at:
                found.setdefault(held[at - 1][1], []).append(pair)
    return [replace(item, said_did=tuple(found.get(n, ()))) for n, item in enumerate(items)]


def _stretches(rows: list[Row], starts: set[int]) -> Iterator[list[Row]]:
    """Rows from one heading to the next; headings that are labels part nothing."""
    now: list[Row] = []
    for row in rows:
        if now and row.span.start in starts and not any(piece.side for piece in pieces(row)):
            yield now
            now = []
        now.append(row)
    if now:
        yield now


def _told(stretch: list[Row], *, free: bool) -> list[SaidDid]:
    captioned = any(is_caption(row.text) for row in stretch[:2])
    if captioned or _address(stretch):
        return _full(pairs(stretch, called=captioned))
    return [pair for pair in _full(prose(stretch)) if _TO_YOU.match(pair.you_said)] if free else []


def _address(rows: list[Row]) -> bool:
    """Do both labels stand there as "you said" and "we did" do?"""
    return {Side.SAID, Side.DID} <= {side for row in rows for side in addresses(row)}


def _full(grouped: Grouped | None) -> list[SaidDid]:
    return [pair for item in grouped.items for pair in item.said_did] if grouped is not None and grouped.pairs else []
