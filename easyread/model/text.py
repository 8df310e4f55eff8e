"""The source: its text, and blocks that point into it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Characters `start` to `end` (not included) of `Source.text`."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands in the file. Every number counts from 1; None where the format has no such thing."""

    line: int | None = None
    page: int | None = None
    paragraph: int | None = None
    table: int | None = None
    row: int | None = None
    column: int | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading, list item or table cell.

    `level` is the heading level (1 to 6) or the depth of the list item (1 outermost), else 0.
    `marker` is the list sign or number as a reader of the paper sees it ("1.", "a)", "•"), also when the file format
    keeps it outside the text; then it is not part of the span.
    """

    kind: BlockKind
    text: str
    span: Span
    place: Place = Place()
    level: int = 0
    marker: str = ""
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """What a reader makes of a file. `block.text == text[block.span]` for every block, in reading order, no overlap."""

    name: str
    sha256: str
    text: str
    blocks: tuple[Block, ...]
