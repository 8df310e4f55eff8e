"""Lists and columns of decisions: there the place says that a row is settled, whatever its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from easyread.model.paper import Line
from easyread.model.text import BlockKind, Span

from .rows import Cell, Row

_CAPTION = re.compile(
    r"\W*(?:(?:key |main |our |the )?decisions?(?: made| taken| agreed| reached)?|(?:what|things) (?:we|was|were|the group|has been)(?: all)? (?:decided|agreed)(?: on)?|"
    r"resolutions?|(?:decision|outcome|agreement) ?(?:/|or|and) ?(?:decision|outcome|resolution))\W*",
    re.IGNORECASE,
)
_INTRODUCES = re.compile(
    r"\W*(?:(?:key |main )?decisions?(?: made| taken)?|resolutions?|(?:it was |we |(?:the )?(?:\w+ )?(?:group|committee|board|forum|meeting|panel|council) |members |trustees )?"
    r"(?:unanimously )?(?:agreed|decided|resolved)(?: that| to)?)\s*(?::|[-–—])\W*",
    re.IGNORECASE,
)
_NOT_SETTLED = re.compile(r"\W*(?:n/?a|none|nil|proposed\b.*|seconded\b.*|next meeting\b.*|[\d./]+)?\W*", re.IGNORECASE)
_LONGEST_NAME = 6  # words of the name of a column


def is_caption(title: str) -> bool:
    """A heading over decisions: "Decisions made", "What we decided"."""
    return bool(_CAPTION.fullmatch(title))


def introduces(text: str) -> bool:
    """ "AGREED:", "We decided:": what was settled stands below."""
    return bool(_INTRODUCES.fullmatch(text))


def names_column(row: Row) -> bool:
    """The head of a table that has a column of decisions."""
    return (
        len(row.cells) > 1
        and all(len(cell.text.split()) <= _LONGEST_NAME for cell in row.cells)
        and any(is_caption(cell.text) for cell in row.cells)
    )


@dataclass(slots=True)
class DecisionRows:
    """Where in a topic the reader is: in a list under words that introduce it, in a table with a column of decisions."""

    under: bool = False  # the heading of the topic itself is a caption
    head: Row | None = None
    introduced: bool = False
    listed: bool = False

    def lines(self, row: Row, own: Sequence[Line]) -> frozenset[Span]:
        """The lines of a row that are settled by their place; called once for each row, in their order."""
        if names_column(row):
            self.head = row
            return frozenset()
        if self.head is not None:
            cell = self._cell(row)
            if cell is not None:
                return _spans(line for line in own if cell.span.start <= line.span.start < cell.span.end)
            self.head = self.head if len(row.cells) > 1 else None
        is_item = row.kind is BlockKind.LIST_ITEM or bool(own and own[0].bullet)
        if own and introduces(own[-1].text):
            self.introduced, self.listed = True, False
            return frozenset()
        if self.introduced and (is_item or not self.listed):
            self.listed, self.introduced = True, is_item
            return _spans(own[:1])
        self.introduced = False
        self.under = self.under and (is_item or not self.listed or not row.gap)
        self.listed = is_item
        return _spans(own[:1]) if self.under else frozenset()

    def beside(self, row: Row) -> bool:
        """Stands this row in a table that has a column of decisions, so that its other cells settle nothing?"""
        return self.head is not None and self._cell(row) is not None

    def _cell(self, row: Row) -> Cell | None:
        if self.head is None:
            return None
        at = next(i for i, cell in enumerate(self.head.cells) if is_caption(cell.text))
        if row.table is not None:
            column = self.head.cells[at].column
            same = row.table == self.head.table
            return next((cell for cell in row.cells if cell.column == column), _NOWHERE) if same else None
        return row.cells[at] if len(row.cells) == len(self.head.cells) else None


_NOWHERE = Cell("", Span(0, 0))


def _spans(lines: Iterable[Line]) -> frozenset[Span]:
    return frozenset(line.span for line in lines if not _NOT_SETTLED.fullmatch(line.text))
