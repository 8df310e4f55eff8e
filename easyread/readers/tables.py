"""Adds the rows of a sheet as table cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from easyread.model.text import BlockKind, Place

from .source import SourceBuilder


def add_rows(builder: SourceBuilder, rows: Iterable[Sequence[str]], table: int, first_line: int = 1) -> None:
    """Every cell with words as a block; a row that has only one cell with words is a paragraph, as in a title."""
    number = 0
    for line, row in enumerate(rows, first_line):
        filled = [(column, text) for column, text in enumerate(row, 1) if text.strip()]
        if not filled:
            continue
        if len(filled) == 1 and number == 0:
            builder.add(BlockKind.PARAGRAPH, filled[0][1], Place(line=line))
            continue
        number += 1
        for column, text in filled:
            for part in text.splitlines():
                builder.add(BlockKind.CELL, part, Place(line=line, table=table, row=number, column=column))
