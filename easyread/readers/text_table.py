"""Tables drawn with spaces in plain text, whose cells go on over several lines.

What gives such a table away is its gutter: a place that stays blank on all of its lines, under the gap between two
names of columns. A table with one line a row needs none of this: its gaps alone part the cells.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from . import wrap

_CELL = re.compile(r"\S+(?: \S+)*")
_NAME = re.compile(
    r"(?=[^\d.:;,]{2,40}$)(?:[\w’'-]+ ){0,4}?(?:said|told|asked|wanted|heard|raised|did|done|doing|comments?|feedback|"
    r"issues?|concerns?|suggestions?|questions?|responses?|answers?|actions?|outcomes?|results?|impact|difference|steps?|"
    r"next|topics?|themes?|items?|status|decisions?|who|whom|when|deadline|date|progress|updates?|owners?|leads?|changed|"
    r"happened|department|ward|no)\b",
    re.I,
)
_MOST_COLUMNS = 5
_NARROW = 0.15  # of the lines may leave one blank only at the gutter, as the longest cell of a column does
_FEWEST_ROWS = 2
_FAR = 3  # blank lines: what comes after them is no more of the table
_WIDEST = 300
_TAB = 8


@dataclass(frozen=True, slots=True)
class TextTable:
    """Lines `first` to `last` (counted from 0, without `last`) and the cells of each row, "" where one is blank."""

    first: int
    last: int
    rows: list[list[str]]


def text_tables(lines: Sequence[str]) -> list[TextTable]:
    """The tables with cells of several lines, in order; they do not overlap."""
    straight = [line.rstrip().expandtabs(_TAB) for line in lines]
    heads = [at for at, line in enumerate(straight) if _names(line)]
    tables = (_under(straight, at, end) for at, end in pairwise((*heads, len(straight))))
    return [table for table in tables if table is not None]


def _names(line: str) -> list[tuple[int, str]]:
    """Where the names of columns begin, and the names; none where the line names no columns."""
    cells = [(m.start(), m[0]) for m in _CELL.finditer(line)] if len(line) <= _WIDEST else []
    named = 2 <= len(cells) <= _MOST_COLUMNS and all(_NAME.match(name) for _, name in cells)
    return cells if named else []


def _under(lines: Sequence[str], at: int, end: int) -> TextTable | None:
    """The table whose columns the line `at` names, above the line `end`."""
    names = _names(lines[at])
    below = lines[at + 1 : end]
    gutters, height = [], len(below)
    for (start, _), (following, _) in pairwise(names):
        gutter, reach = _gutter(below, start, following)
        gutters.append(gutter)
        height = min(height, reach)
    rows, used = _rows(below[:height], gutters)
    narrow = sum(_is_narrow(line, gutters) for line in below[:used])
    if len(rows) < _FEWEST_ROWS or narrow > _NARROW * used:
        return None
    return TextTable(at, at + 1 + used, [[name for _, name in names], *rows])


def _gutter(lines: Sequence[str], start: int, end: int) -> tuple[int, int]:
    """The place between two names that stays blank for the most lines, and how many these are."""
    best = (end, -1)
    for place in range(end, start, -1):
        reach = next((n for n, line in enumerate(lines) if line[place - 1 : place].strip()), len(lines))
        if reach > best[1]:
            best = (place, reach)
    return best


def _is_narrow(line: str, gutters: Sequence[int]) -> bool:
    return any(line[at - 2 : at - 1].strip() and line[at : at + 1].strip() for at in gutters)


def _cut(line: str, gutters: Sequence[int]) -> list[str]:
    edges = [0, *gutters, len(line)]
    return [line[a:b].strip() for a, b in pairwise(edges)]


def _rows(lines: Sequence[str], gutters: Sequence[int]) -> tuple[list[list[str]], int]:
    """The rows, as far as they are certain, and how many lines they take."""
    blocks: list[tuple[int, list[list[str]]]] = []  # (where it ends, its lines as cells)
    for n, line in enumerate(lines):
        if not line.strip():
            if blocks and not any(map(str.strip, lines[n : n + _FAR])):
                break
            continue
        cells = _cut(line, gutters)
        if n and lines[n - 1].strip() and blocks:
            blocks[-1] = (n + 1, [*blocks[-1][1], cells])
        else:
            blocks.append((n + 1, [cells]))
    while blocks and not all(map(any, zip(*blocks[-1][1], strict=True))):
        blocks.pop()  # what stands below the table
    if not blocks or all(len(block) == 1 for _, block in blocks):
        return [], 0
    if len(blocks) == 1:
        turns = _parted(blocks[0][1])
        return ([_joined(turn) for turn in turns], blocks[0][0]) if turns else ([], 0)
    whole = sum(all(map(any, zip(*block, strict=True))) for _, block in blocks)
    if whole < len(blocks) - 1:
        return [], 0
    return [_joined(block) for _, block in blocks], blocks[-1][0]


def _parted(lines: Sequence[list[str]]) -> list[list[list[str]]]:
    """Rows without blank lines between them: each begins where all cells begin with a capital. Empty where that is no
    sure sign.
    """
    turns: list[list[list[str]]] = []
    for cells in lines:
        small = [cell[0].islower() for cell in cells if cell]
        if cells[0] and any(small) and not all(small):
            return []
        if (cells[0] and not any(small)) or not turns:
            turns.append([])
        turns[-1].append(cells)
    sure = all(all(turn[0]) for turn in turns) and any(len(turn) > 1 for turn in turns)
    return turns if sure else []


def _joined(lines: Sequence[list[str]]) -> list[str]:
    cells = []
    for parts in zip(*lines, strict=True):
        text = ""
        for part in filter(None, parts):
            text = wrap.join(text, part) if text else part
        cells.append(text)
    return cells
