"""Jobs that stand in no topic: in the head of a paper without headings, or behind its last topic."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from easyread.model.paper import Item, Line
from easyread.model.text import BlockKind

from .headings import Heading
from .rows import Row
from .sections import Section

Reader = Callable[[Section], Item]


def of_rows(rows: Sequence[Row], read: Reader) -> tuple[Item | None, list[Row]]:
    """An item without a title that holds the rows from the first job to the last; and the rows that stay outside."""
    if not rows:
        return None, []
    whole = read(_section(rows))
    places = [span for action in whole.actions for span in action.spans]
    if not places:
        return None, list(rows)
    first, last = min(span.start for span in places), max(span.end for span in places)
    inside = [row for row in rows if row.span.end > first and row.span.start < last]
    return read(_section(inside)), [row for row in rows if row not in inside]


def of_lines(lines: Sequence[Line], read: Reader) -> tuple[Item | None, list[Line]]:
    """The same for lines of the head; a line that holds no job stays one of the head."""
    kinds = {True: BlockKind.LIST_ITEM, False: BlockKind.PARAGRAPH}
    rows = [Row(line.text, line.span, (), kinds[line.bullet]) for line in lines]
    found, outside = of_rows(rows, read)
    spans = {row.span for row in outside}
    return found, [line for line in lines if line.span in spans]


def _section(rows: Sequence[Row]) -> Section:
    return Section(Heading("", "", ()), None, [replace(rows[0], gap=False), *rows[1:]])
