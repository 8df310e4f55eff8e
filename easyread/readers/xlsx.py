"""Spreadsheets (.xlsx): rows of actions, or of what people said and what was done.

openpyxl reads them, after the package was checked against hostile parts (docs/decisions/0010).
"""

from __future__ import annotations

import io
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from easyread.errors import BrokenFile, TooBig
from easyread.model.text import BlockKind, Place, Source

from . import limits, packages
from .source import SourceBuilder
from .tables import add_rows

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

SHEET = packages.Format(
    "spreadsheet",
    "an old spreadsheet (.xls)",
    "Open it in Excel, save it as .xlsx",
    (b"<row ", b"<row>"),
)
_MOST_COLUMNS = 60


def read(data: bytes, name: str) -> Source:
    """The cells of all sheets that are shown, as a person sees them. Raises BrokenFile, TooBig or EmptyPaper."""
    packages.open_package(data, name, SHEET).check()
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(data), data_only=True, keep_links=False)
    except Exception:  # the library raises many kinds for damaged files, KeyError and ValueError among them
        raise BrokenFile(f"{name} is no spreadsheet, or it is damaged. {SHEET.again} and try again.") from None
    builder = SourceBuilder(name)
    sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    for number, sheet in enumerate(sheets, 1):
        if (
            sheet.max_row > limits.MOST_PARAGRAPHS
            or sheet.max_row * min(sheet.max_column, _MOST_COLUMNS) > limits.MOST_ELEMENTS
        ):
            raise TooBig(f"{name} has a sheet that is too large. Keep only the rows that are needed and try again.")
        if len(sheets) > 1 and sheet.max_row > 1:
            builder.add(BlockKind.HEADING, sheet.title, Place(table=number), level=2)
        add_rows(builder, _rows(sheet), number)
    return builder.source(data)


def _rows(sheet: Worksheet) -> list[list[str]]:
    from openpyxl.utils import get_column_letter

    hidden = {letter for letter, column in sheet.column_dimensions.items() if column.hidden}
    columns = min(sheet.max_column, _MOST_COLUMNS)
    shown = [n for n in range(1, columns + 1) if get_column_letter(n) not in hidden]
    return [
        [_words(sheet.cell(row, column)) for column in shown]
        for row in range(1, sheet.max_row + 1)
        if not sheet.row_dimensions[row].hidden
    ]


def _words(cell: Cell | MergedCell) -> str:
    """A cell as a person reads it: "3 March 2026", "2:30pm", "£12.50", never a serial number."""
    value = cell.value
    if value is None or (isinstance(value, str) and value.startswith("#")):
        return ""
    if isinstance(value, datetime):
        day = f"{value.day} {value:%B %Y}"
        return day if value.time() == time() else f"{day} {_clock(value.time())}"
    if isinstance(value, date):
        return f"{value.day} {value:%B %Y}"
    if isinstance(value, time):
        return _clock(value)
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, int | float):
        return _number(value, cell.number_format or "")
    return str(value)


def _clock(value: time) -> str:
    hour, mark = value.hour % 12 or 12, "am" if value.hour < 12 else "pm"
    return f"{hour}:{value.minute:02}{mark}" if value.minute else f"{hour}{mark}"


def _number(value: float, form: str) -> str:
    if "%" in form:
        return f"{round(value * 100, 2):g}%"
    if "£" in form:
        return f"£{value:,.2f}".removesuffix(".00")
    return f"{int(value)}" if float(value).is_integer() else f"{round(value, 6):g}"
