"""Comma-separated rows: a list of actions, or of what people said and what was done."""

from __future__ import annotations

from easyread.errors import BrokenFile
from easyread.model.text import Source

from .plain import decode
from .source import SourceBuilder
from .tables import add_rows

_SAMPLE = 8_000
_SEPARATORS = ",;\t|"


def read(data: bytes, name: str) -> Source:
    """Each row of the file as a table row; the first row stands first. Raises BrokenFile, TooBig or EmptyPaper."""
    import csv

    text = decode(data, name)
    builder = SourceBuilder(name)
    try:
        rows = csv.reader(text.splitlines(keepends=True), delimiter=_separator(text[:_SAMPLE]))
        add_rows(builder, rows, 1)
    except csv.Error:
        raise BrokenFile(f"{name} has a row that cannot be read. Save the sheet again as .csv or .xlsx.") from None
    return builder.source(data)


def _separator(sample: str) -> str:
    """The sign that cuts most lines into the same number of parts; signs inside quotation marks do not count."""
    import csv

    def evenness(sign: str) -> tuple[int, int]:
        widths = [len(row) for row in csv.reader(sample.splitlines()[:20], delimiter=sign) if row]
        usual = max(set(widths), key=widths.count) if widths else 0
        return (widths.count(usual) if usual > 1 else 0, usual)

    return max(_SEPARATORS, key=evenness)
