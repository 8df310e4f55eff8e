"""Pairs of "you said" and "we did", in the shapes that real papers use. What does not pair for certain stays apart."""

from __future__ import annotations

from .rows import Row
from .said_labels import Side, column, is_caption, pieces
from .said_pairs import Grouped
from .said_prose import prose
from .said_quotes import quotes
from .said_sequence import sequence
from .said_table import table

_NEARLY = 0.7
_MOSTLY = 0.4
_ENOUGH = 3
_SHAPES = (table, sequence, quotes, prose)


def pairs(rows: list[Row]) -> Grouped | None:
    """The surest shape that pairs nearly as much as the best one; None when the paper has none of them."""
    labels = [piece.side for row in rows for piece in pieces(row)]
    turns = labels.count(Side.SAID) > 1 and Side.DID in labels
    shapes = [shape for shape in _SHAPES if shape is not prose or not turns]  # a label begins no sentence
    found = [grouped for shape in shapes if (grouped := shape(rows)) is not None]
    most = max((grouped.pairs for grouped in found), default=0)
    return next((grouped for grouped in found if grouped.pairs >= _NEARLY * most), None)


def begins(row: Row) -> bool:
    """Does a "you said" or "we did" begin here?"""
    if len(row.cells) > 1:
        return any(column(cell.text) is Side.SAID for cell in row.cells)
    return any(piece.side in (Side.SAID, Side.DID, Side.ASKED) for piece in pieces(row)) and not is_caption(row.text)


def is_answered_throughout(rows: list[Row]) -> bool:
    """Is most of this paper what people said and what was answered, whatever the paper calls itself?"""
    found = pairs(rows)
    if found is None or found.pairs < _ENOUGH:
        return False
    told = sum(
        len(f"{pair.you_said} {pair.we_did}".split())
        for item in found.items
        for pair in item.said_did
        if pair.you_said and pair.we_did
    )
    return told >= _MOSTLY * sum(row.words for row in rows)
