"""The columns of a table of actions: what each is for, read from its head row, in any order."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from easyread.model.text import Span

from .rows import Cell, Row


class Column(StrEnum):
    NUMBER = "number"
    TASK = "task"
    OWNER = "owner"
    DUE = "due"
    STATUS = "status"


_NAMES = {
    Column.OWNER: r"owners?|action owners?|who(?:['’]s doing it| will do it| is doing it| by)?|leads?|by whom|(?:person |people )?responsible(?: person| for)?|responsibility|persons?|assigned to|action by|whose job|names?|initials",
    Column.DUE: r"by when|when(?: by)?|by|due(?: date| by)?|deadline|target(?: date)?|timescales?|time ?frame|complete by|date due|date",
    Column.STATUS: r"status|progress|updates?|done\??|outcome|completed?\??|comments?|rag|open/closed|finished\??",
    Column.NUMBER: r"(?:action |item )?no\.?|#|ref\.?|number|nr\.?|agenda item|minute(?: ref| no\.?)?|date raised|meeting(?: date)?|items?|topics?|subject",
    Column.TASK: r"(?:previous |agreed |outstanding )?actions?(?: points?| required| agreed| needed| to take| to be taken| (?:from|since|at) (?:the )?(?:last|previous) (?:time|meetings?|minutes))?|tasks?|what(?: needs to (?:happen|be done)| will (?:happen|be done)| we will do)?|jobs?(?: to do)?|descriptions?|to do|things to do",
}  # fmt: skip
_ONE = {column: re.compile(names, re.IGNORECASE) for column, names in _NAMES.items()}
_SPACE = re.compile(r"[\s|/]+")
_LONGEST = 90


@dataclass(frozen=True, slots=True)
class Head:
    """The columns from left to right."""

    order: tuple[Column, ...]

    def before(self, one: Column, other: Column) -> bool:
        return one in self.order and other in self.order and self.order.index(one) < self.order.index(other)


def with_cells(row: Row) -> Row:
    """A row "Ref | Action | Lead" of plain text with its cells."""
    if len(row.cells) > 1 or row.text.count("|") < 2:
        return row
    start = row.span.end - len(row.text)
    cells = [
        Cell(
            match.group().strip(),
            Span(start + match.start() + len(match.group()) - len(match.group().lstrip()), start + match.end()),
        )
        for match in re.finditer(r"[^|]+", row.text)
        if match.group().strip()
    ]
    return replace(row, cells=tuple(cells))


def is_column_name(text: str) -> bool:
    """ "Owner", "By when": a line that names one column."""
    return any(pattern.fullmatch(text.strip(" *_:")) for pattern in _ONE.values())


def head_of(row: Row) -> Head | None:
    """The columns that a row names; None where it is not the head of a table of actions."""
    if len(row.text) > _LONGEST:
        return None
    order = _of_cells(row) if len(row.cells) > 1 else _of_words(row.text)
    if order is None or len(set(order)) != len(order) or Column.TASK not in order or len(order) < 2:
        return None
    return Head(order) if {Column.OWNER, Column.DUE, Column.STATUS} & set(order) else None


def _of_cells(row: Row) -> tuple[Column, ...] | None:
    found = []
    for cell in row.cells:
        name = cell.text.strip(" *_:")
        column = next((column for column, pattern in _ONE.items() if pattern.fullmatch(name)), None)
        if column is None:
            return None
        found.append(column)
    names = [cell.text.strip(" *_:").lower() for cell in row.cells]
    if found.count(Column.DUE) == 2 and "by" in names and Column.OWNER not in found:
        found[names.index("by")] = Column.OWNER  # "By" beside "When" is by whom
    return tuple(found)


def _of_words(text: str) -> tuple[Column, ...] | None:
    """The columns of a head row that lost its cells: "No. Action Owner By when"."""
    return _read_words(text.strip(" *_:|"), 0, ())


def _read_words(text: str, place: int, found: tuple[Column, ...]) -> tuple[Column, ...] | None:
    """The names from `place` on, the longest first; a reading without a column for the job is no reading."""
    if place >= len(text):
        return found if Column.TASK in found else None
    hits = [
        (column, hit.end())
        for column, pattern in _ONE.items()
        if column not in found and (hit := pattern.match(text, place))
    ]
    for column, end in sorted(hits, key=lambda pair: -pair[1]):
        space = _SPACE.match(text, end)
        if end < len(text) and not space:
            continue
        if order := _read_words(text, space.end() if space else end, (*found, column)):
            return order
    return None
