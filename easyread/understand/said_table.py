"""Tables with a column of what was said and a column of what was done."""

from __future__ import annotations

import re
from collections.abc import Sequence

from easyread.model.paper import Line, LineRole
from easyread.model.text import Span

from . import said_pairs
from .lines import lines_of, lines_of_row
from .rows import Cell, Row
from .said_labels import Side, column, is_caption
from .said_pairs import Entry, Grouped

_NUMBER_COLUMN = re.compile(
    r"(?:ref(?:erence)?|no|nr|number|item|#)\.?", re.I
)  # its numbers are the markers of the rows
_MOST_TOPIC_WORDS = 8
_LEAST_WORDS = 3  # of an answer in a row that lacks a cell: what is shorter may be a name or a date of the next column


def table(rows: list[Row]) -> Grouped | None:
    """The rows of all such tables. None when no row names the two columns."""
    if not any(_columns(row) for row in rows):
        return None
    result = Grouped()
    sides: list[Side | None] | None = None
    header: Row | None = None
    place: Row | None = None
    above: Row | None = None
    several = sum(_columns(row) is not None for row in rows) > 1
    for row in rows:
        if (named := _columns(row)) is not None:
            sides, header = named, row
            result.captions.append(row.span)
            if several and above is not None and place is None:  # each of the tables has its topic over it
                del result.loose[-len(lines_of_row(above)) :]
                place, above = above, None
                continue
        elif sides is None or header is None or not _belongs(row, header):
            sides = sides if len(row.cells) > 1 else None
            result.loose += lines_of_row(row)
            above = row if len(row.cells) <= 1 and row.words <= _MOST_TOPIC_WORDS and not is_caption(row.text) else None
        elif len(row.cells) == 1 and sides.index(Side.SAID) and row.table is None:
            if place is not None:
                result.loose += lines_of_row(place)
            above = None
            place = row  # a place or topic that stands over the rows below it
            continue
        else:
            _take(row, header, sides, place, result)
            place = above = None
            continue
        if place is not None:
            result.loose += lines_of_row(place)
            place = None
    if place is not None:
        result.loose += lines_of_row(place)
    return result if any(item.said_did for item in result.items) else None


def _columns(row: Row) -> list[Side | None] | None:
    if len(row.cells) < 2 or any(len(cell.text.split()) > 8 for cell in row.cells):
        return None
    sides = [column(cell.text) for cell in row.cells]
    return sides if sides.count(Side.SAID) == 1 and Side.DID in sides else None


def _belongs(row: Row, header: Row) -> bool:
    """Is this a row of the table under this header? A single cell is, where no blank line parts it from the table."""
    if header.table is not None or row.table is not None:
        return row.table == header.table
    return len(row.cells) > 1 or not row.gap


def _cells(row: Row, header: Row) -> dict[int, Cell] | None:
    """Column of the header -> cell; None when the row lacks cells and nothing says which."""
    if len(row.cells) == len(header.cells):
        return dict(enumerate(row.cells))
    if row.marker and len(row.cells) == len(header.cells) - 1 and _NUMBER_COLUMN.fullmatch(header.cells[0].text):
        return dict(enumerate(row.cells, 1))
    if len(row.cells) > len(header.cells):
        return None
    if header.table is not None:
        place = {cell.column: n for n, cell in enumerate(header.cells)}
        return {place[cell.column]: cell for cell in row.cells} if all(c.column in place for c in row.cells) else None
    return dict(enumerate(row.cells))


def _take(row: Row, header: Row, sides: Sequence[Side | None], place: Row | None, result: Grouped) -> None:
    cells = _cells(row, header)
    said_at = sides.index(Side.SAID)
    did_columns = [n for n, side in enumerate(sides) if side is Side.DID]
    goes_on = row.table is None and row.text[:1].islower() and bool(result.items) and not row.gap
    if cells is None or goes_on or not _is_certain(cells, row, header, sides, did_columns[0]):
        if goes_on:  # the lines of a cell that was cut by the width of the page: which side goes on is not told
            result.loose += result.items.pop().lines
        result.loose += [*(lines_of_row(place) if place else []), *lines_of_row(row)]
        return
    said: list[Entry] = []
    did: list[Entry] = []
    before: list[Line] = []
    after: list[Line] = []
    following: list[str] = []
    number = ""
    topic, heads = (said_pairs.topic_words(place), [place.span]) if place else ("", [])
    if row.marker and 0 not in cells:
        number, heads = row.marker, [*heads, Span(row.span.start, row.span.start + len(row.marker))]
    for n, cell in sorted(cells.items()):
        own = lines_of(cell.text, cell.span.start)
        side = sides[n]
        if side in (Side.SAID, Side.DID):
            if one := said_pairs.entry_of(own):
                (said if side is Side.SAID else did).append(one)
        elif n < said_at and _NUMBER_COLUMN.fullmatch(header.cells[n].text) and len(cell.text.split()) == 1:
            number, heads = cell.text, [*heads, cell.span]
        elif n < said_at and not topic and side is None and len(cell.text.split()) <= 8:
            topic, heads = cell.text, [*heads, cell.span]
        elif n < said_at:
            before += own
        else:
            if side is Side.NEXT:
                following.append(cell.text)
            named = side in (Side.MORE, Side.NEXT) and re.search(r"\w", cell.text)
            after += _labelled(own, header.cells[n].text) if named else own
    if said or did:
        result.items.append(
            said_pairs.item(said, did, heads, topic, before, after, " ".join(following) or None, number)
        )
    else:
        result.loose += [*(lines_of_row(place) if place else []), *lines_of_row(row)]


def _is_certain(cells: dict[int, Cell], row: Row, header: Row, sides: Sequence[Side | None], did_at: int) -> bool:
    """Text with tabs does not say which cell of a row is missing: only what no shift could change is taken."""
    if header.table is not None or len(cells) == len(header.cells) or 0 not in cells:
        return True
    if len(row.cells) == 1:
        if row.level > header.level:  # set in: its first cell is blank
            return False
        return sides.index(Side.SAID) == 0 and bool(re.match(r"[A-Z“\"‘']", row.text))
    if did_at not in cells or any(side not in (Side.MORE, None) for side in sides[did_at + 1 :]):
        return False
    return len(cells[did_at].text.split()) >= _LEAST_WORDS


def _labelled(lines: list[Line], name: str) -> list[Line]:
    """ "Femi" in the column "Who" says nothing alone: "Who: Femi"."""
    return [
        Line(f"{name}: {line.text}" if n == 0 else line.text, line.span, LineRole.INFO) for n, line in enumerate(lines)
    ]
