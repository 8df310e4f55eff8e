"""Pairs of "you said" and "we did", in the shapes that real papers use. What does not pair for certain stays apart."""

from __future__ import annotations

from .rows import Row
from .said_labels import Side, column, is_caption, pieces
from .said_pairs import Grouped
from .said_prose import prose
from .said_quotes import quotes
from .said_sequence import sequence
from .said_table import table

_SHAPES = (table, sequence, quotes, prose)


def pairs(rows: list[Row]) -> Grouped | None:
    """The shape that pairs most, the surer one first; None when the paper has none of them."""
    found = [grouped for shape in _SHAPES if (grouped := shape(rows)) is not None]
    return max(found, key=lambda grouped: grouped.pairs, default=None)


def begins(row: Row) -> bool:
    """Does a "you said" or "we did" begin here?"""
    if len(row.cells) > 1:
        return any(column(cell.text) is Side.SAID for cell in row.cells)
    return any(piece.side in (Side.SAID, Side.DID, Side.ASKED) for piece in pieces(row)) and not is_caption(row.text)
