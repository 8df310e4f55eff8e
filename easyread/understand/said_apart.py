"""Sayings and answers without labels of their own: tables that came apart into a row for each cell, with the names of the
columns above them all, and rows that one sign cuts into a saying and its answer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from easyread.model.text import BlockKind

from . import said_pairs
from .lines import lines_of, lines_of_row
from .rows import Row
from .said_labels import Side, column, is_caption, pieces
from .said_pairs import Grouped
from .said_prose import is_answer

_FEWEST = 2  # turns
_LEAST_WORDS = 3  # of a saying that no name of a column stands over
_MOST_COLUMNS = 5
_MOSTLY = 0.6
_NEARLY_ALL = 0.8
_SIGNS = tuple(re.compile(sign) for sign in (r" ?[/|=] ", r" ?[>»] ?", r" [–—-]{1,2} "))
_SURE = 0.5  # of the answers must read like answers
_DONE = re.compile(
    r"\W*(?:[\w’'&-]+ ){0,6}?(?:[a-z]{3,}ed|bought|built|put|made|done|set up|sent|given|held|met|now|new|extra|not)\b",
    re.I,
)
_ENDED = re.compile(r"[.!?]\W*$")
_WISH = re.compile(
    r"\W*(?:i|my)\b|\W*we (?:want|need|would|['’]d|(?:do not|don['’]t) (?:like|want|know|feel|get|have)|can(?:no|['’])t (?:get|find|see|hear)|"
    r"feel|wait|never|get|like|love|have to|had to)\b",
    re.I,
)


def apart(rows: list[Row], *, called: bool) -> Grouped | None:
    """The turns of such a table. None when the rows do not fall into turns of one length without a doubt.

    A paper that is `called` "you said, we did" needs no names of columns: two rows a turn, first the saying.
    """
    if not _labelled(rows) and (cut := _cut_rows(rows)) is not None:
        return cut if called or cut.captions else None
    head = _head(rows, called=called)
    if head is None:
        return None
    names, sides, body = head
    turns = _turns(body, len(sides))
    said_at, did_at = sides.index(Side.SAID), sides.index(Side.DID)
    told = [(turn[said_at].text, turn[did_at].text) for turn in turns]
    unnamed = not names and (len(turns) <= _FEWEST or any(len(said.split()) < _LEAST_WORDS for said, _ in told))
    if unnamed or not _read_so(told):
        return None
    taken = {id(row) for turn in turns for row in turn} | {id(row) for row in names}
    result = Grouped(captions=[row.span for row in names])
    result.loose = [line for row in rows if id(row) not in taken for line in lines_of_row(row)]
    for turn in turns:
        cells = [lines_of_row(row) for row in turn]
        said, did = said_pairs.entry_of(cells[said_at]), said_pairs.entry_of(cells[did_at])
        more = [line for at, cell in enumerate(cells) if at not in (said_at, did_at) for line in cell]
        following = " ".join(turn[at].text for at, side in enumerate(sides) if side is Side.NEXT) or None
        if said and did:
            result.items.append(said_pairs.item([said], [did], [], after=more, following=following))
    return result


def _cut_rows(rows: Sequence[Row]) -> Grouped | None:
    """ "The lift smells / It is cleaned every day": nearly all rows have the same sign once."""
    for sign in _SIGNS:
        cut = [(row, sign.split(row.text)) for row in rows if len(row.cells) <= 1]
        head = next((n for n, (_, parts) in enumerate(cut) if _names_both(parts)), -1)
        told = [(row, parts[0], parts[1]) for row, parts in cut[head + 1 :] if len(parts) == 2]
        if len(told) < _FEWEST or len(told) < _NEARLY_ALL * (len(cut) - head - 1):
            continue
        if head < 0 and (len(told) == _FEWEST or not _read_so([(said, did) for _, said, did in told], broken=True)):
            return None
        taken = {row.span for row, _, _ in told}
        result = Grouped(captions=[cut[head][0].span] if head >= 0 else [])
        result.loose = [
            line for row in rows if row.span not in {*taken, *result.captions} for line in lines_of_row(row)
        ]
        for row, said, did in told:
            one = said_pairs.entry_of(lines_of(said, row.span.end - len(row.text)))
            other = said_pairs.entry_of(lines_of(did, row.span.end - len(did)))
            if one and other:
                result.items.append(said_pairs.item([one], [other], []))
        return result
    return None


def _names_both(parts: Sequence[str]) -> bool:
    return len(parts) == 2 and [column(part) for part in parts] == [Side.SAID, Side.DID]


def _head(rows: list[Row], *, called: bool) -> tuple[list[Row], list[Side], list[Row]] | None:
    """The rows that name the columns, what each column holds, and the rows below them.

    None where labels stand below, too: then they take turns.
    """
    for at in range(len(rows)):
        sides: list[Side] = []
        for row in rows[at : at + _MOST_COLUMNS]:
            side = column(row.text) if len(row.cells) <= 1 else None
            if side is None:
                break
            sides.append(side)
        if sides.count(Side.SAID) == 1 and sides.count(Side.DID) == 1:
            below = rows[at + len(sides) :]
            return None if _labelled(below) else (rows[at : at + len(sides)], sides, below)
        if len(sides) > 1:
            return None
    if not called or _labelled(rows):
        return None
    at = next((at + 1 for at, row in enumerate(rows) if is_caption(row.text)), 0)
    return [], [Side.SAID, Side.DID], rows[at:]


def _labelled(rows: Sequence[Row]) -> bool:
    return any(piece.side for row in rows for piece in pieces(row))


def _turns(body: Sequence[Row], length: int) -> list[list[Row]]:
    """Rows between blank lines that are as many as the columns; or all rows in turn, where no blank line parts turns."""
    blocks: list[list[Row]] = []
    for row in body:
        if row.kind is BlockKind.HEADING or len(row.cells) > 1:
            break
        if row.gap or not blocks:
            blocks.append([])
        blocks[-1].append(row)
    whole = list(takewhile(lambda block: len(block) == length, blocks))
    if len(whole) >= max(_FEWEST, _MOSTLY * len(blocks)):
        return whole
    if len(blocks) > 1 and any(len(block) > 1 for block in blocks):
        return []
    cells = [row for block in blocks for row in block]
    if len(cells) % length == 1 and length > 1 and len(blocks) > 1:
        cells = cells[:-1]  # a last word to the reader
    return [cells[at : at + length] for at in range(0, len(cells), length)] if len(cells) % length == 0 else []


def _read_so(turns: Sequence[tuple[str, str]], *, broken: bool = False) -> bool:
    """Do the answers read like answers, and the sayings less so? A line too many would turn it round: one that begins
    small goes on with the line before, unless lines are `broken` on purpose.
    """
    told = [(_answers(said), _answers(did)) for said, did in turns]
    goes_on = not broken and any(re.match(r"\W*[a-z]", text) for turn in turns for text in turn)
    topics = all(_ENDED.search(did) and not _ENDED.search(said) for said, did in turns)
    if len(turns) < _FEWEST or goes_on or topics or any(said and not did for said, did in told):
        return False
    sayings, answers = (sum(side) / len(told) for side in zip(*told, strict=True))
    return bool(answers >= _SURE and answers - sayings >= _SURE)


def _answers(text: str) -> bool:
    return (is_answer(text) or bool(_DONE.match(text))) and not _WISH.match(text)
