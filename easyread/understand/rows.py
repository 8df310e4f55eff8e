"""Turns blocks into rows, the unit that the rest of this room looks at: a line with its marker, or the cells of a
table row.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from easyread.model.paper import Skipped
from easyread.model.text import Block, BlockKind, Source, Span

from .attendance_labels import inner_labels
from .layout_tables import unfolded
from .topic_names import USUAL

_FOOTER = re.compile(
    r"(?:page\s+\d+(?:\s+of\s+\d+)?(?:\t.*|\s{2,}.*)?|[-–—_=*~\s]{3,}|(?:.*\s)?page\s+\d+\s+of\s+\d+)", re.IGNORECASE
)
_LONGEST_FOOTER = 25  # words; a whole paper pasted as one line may end in "Page 2 of 2", too
_CAPTION = re.compile(r"\W*(?:draft |our )?(?:agenda|what we will talk about|today['’]s agenda)\W*", re.IGNORECASE)
COLUMN_NAME = re.compile(
    r"(?:start )?time|(?:agenda )?items?|topics?|leads?|led by|who|action by|date|presenter|speakers?|papers?|page|no\.?|mins|minutes",
    re.I,
)
_COLUMN_HEAD = re.compile(r"(?:ACTION|Action)(?: by| BY| owner)?|(?:By )?Whom?|Lead")
_COLUMNS = re.compile(
    r"(?:(?:time|item|topic|lead|who|presenter|paper|papers|page|no\.?|action|owner|by|when|due)\s+){2,}(?:time|item|topic|lead|who|presenter|papers?|page|action|owner|by|when|due|status)",
    re.I,
)
_SIGN = re.compile(
    r"(?:signed|signature|chair(?:man|person)?['’]?s? signature)\b.*[_.…\\]{4,}.*|.*[_.…\\]{8,}\s*(?:dated?:?.*)?", re.I
)
_INLINE_NUMBER = re.compile(r"(?:^|(?<=[\s.?!”\"]))(\d{1,2})\.\s?(?=[A-Z])")
_INLINE_REFERENCE = re.compile(r"(?:^|(?<=\s))(\d{1,4})/\d{2,4}\s+(?=[A-Z])")
_LEADING_NUMBER = re.compile(
    r"((?:\d{1,3}(?:\.\d{1,2}){0,2}(?:/\d{1,2}\.\d{1,2})?[.):]?|\(?[a-z]\)|\(?[ivx]{1,4}\)))(?:\s+|\t)(?=\S)|(\d{1,2}\.)(?=[A-Z][a-z])"
)


@dataclass(frozen=True, slots=True)
class Cell:
    """`column` is the column of a real table, counted from 1, or None."""

    text: str
    span: Span
    column: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """`gap` is True after a blank line. `cells` has one entry where the row has no columns. `table` numbers real
    tables.
    """

    text: str
    span: Span
    cells: tuple[Cell, ...]
    kind: BlockKind = BlockKind.PARAGRAPH
    marker: str = ""
    level: int = 0
    gap: bool = False
    bold: bool = False
    table: int | None = None

    @property
    def words(self) -> int:
        return len(self.text.split())


def _cells(text: str, span: Span) -> tuple[Cell, ...]:
    cells = []
    start = 0
    for part in text.split("\t"):
        lead = len(part) - len(part.lstrip())
        stripped = part.strip()
        if stripped:
            begin = span.start + start + lead
            cells.append(Cell(stripped, Span(begin, begin + len(stripped))))
        start += len(part) + 1
    return tuple(cells)


def _of_block(block: Block, source: Source, gap: bool) -> Row:
    cells = _cells(block.text, block.span)
    span = Span(cells[0].span.start, cells[-1].span.end) if cells else block.span
    start = span.start - block.span.start
    text = block.text[start : start + span.end - span.start]
    row = Row(text, span, cells, block.kind, block.marker, block.level, gap, block.bold)
    if not block.marker:
        return _number_off(row)
    sign = source.text.rfind(block.marker, max(0, span.start - len(block.marker) - 2), span.start)
    return replace(row, span=Span(sign, span.end)) if sign >= 0 else row


def _number_off(row: Row) -> Row:
    """A number that stands in the text itself ("3.1 Options", "1\tWelcome") becomes the marker; the span still holds
    it.
    """
    match = _LEADING_NUMBER.match(row.text)
    if (
        not match
        or re.match(r"\d{1,2}[.:]\d{2}\s?(?:[ap]m|[-–]|to\b)", row.text)
        or not _is_item_number(match, row.text)
    ):
        return row
    offset = match.end()
    text = row.text[offset:]
    cells = _cells(text, Span(row.span.start + offset, row.span.end))
    return replace(row, text=text, cells=cells, marker=(match.group(1) or match.group(2)).strip())


def _is_item_number(match: re.Match[str], text: str) -> bool:
    number, rest = match.group(1) or match.group(2), text[match.end() :]
    if re.fullmatch(r"\d{1,3}", number):  # "1 Hello", not "28 days" or "9 April"
        return "\t" in match.group() or (
            bool(re.match(r"[A-Z“\"]", rest))
            and not re.match(
                r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b", rest
            )
        )
    if re.match(r"\d{1,2}\.\d{1,2}\.2\d\b", number) and re.match(r"[@,–-]|at\b|\d", rest):
        return False  # a day: "11.03.26 @ Youth Hub"
    clock = re.fullmatch(r"(\d{1,2})\.(\d{2})", number)
    return not clock or (bool(re.match(r"[A-Z]", rest)) and not (int(clock[1]) < 24 and clock[2][1] in "05"))


def _of_table(blocks: list[Block], source: Source) -> Row:
    cells = []
    for _, group in groupby(blocks, key=lambda block: block.place.column):
        parts = list(group)
        span = Span(parts[0].span.start, parts[-1].span.end)
        text = span.of(source.text)
        if text.strip():
            cells.append(Cell(text, span, parts[0].place.column))
    span = Span(blocks[0].span.start, blocks[-1].span.end)
    first = blocks[0]
    return Row(
        span.of(source.text), span, tuple(cells), BlockKind.CELL, first.marker, 0, False, first.bold, first.place.table
    )


def _counting(found: list[re.Match[str]]) -> list[re.Match[str]]:
    """The matches whose numbers go up by one, from the first 1 on, or from the first where none is 1."""
    first = next((at for at, match in enumerate(found) if match[1] == "1"), 0)
    counting: list[re.Match[str]] = []
    for match in found[first:]:
        if not counting or int(match[1]) == int(counting[-1][1]) + 1:
            counting.append(match)
    return counting


def _inline_items(row: Row) -> list[Row]:
    """A whole paper pasted as one paragraph: "1.Present ... 2.Minutes ...": cut before each number that counts on."""
    cuts = _counting(list(_INLINE_NUMBER.finditer(row.text)))
    goes_on = (
        bool(cuts)
        and row.marker.rstrip(".):") == str(int(cuts[0][1]) - 1)
        and bool(USUAL.match(row.text, cuts[0].end()))
    )
    if not goes_on and row.words < 40:
        return [row]
    if not goes_on and len(cuts) < 2 and len(cuts := _counting(list(_INLINE_REFERENCE.finditer(row.text)))) < 3:
        return [row]
    base = row.span.end - len(row.text)
    edges = [(0, row.marker)] + [(match.start(), match[0].strip()) for match in cuts]
    starts = [0, *(match.end() if "/" not in match[0] else match.start() for match in cuts)]
    edges = [(edge, "" if "/" in sign else sign) for edge, sign in edges]
    rows = []
    for i, (edge, marker) in enumerate(edges):
        end = edges[i + 1][0] if i + 1 < len(edges) else len(row.text)
        text = row.text[starts[i] : end].rstrip()
        if text.strip():
            span = Span(base + edge if i else row.span.start, base + starts[i] + len(text))
            inner = Span(base + starts[i], span.end)
            rows.append(
                Row(text, span, _cells(text, inner), row.kind, marker, row.level, row.gap or bool(marker), row.bold)
            )
    return rows


def _labels_apart(row: Row) -> list[Row]:
    """ "Date: 1 May Present: Ann Lee. Apologies: Bob Ray" in one paragraph: cut before the labels of lists of people."""
    if len(row.cells) != 1 or not (cuts := inner_labels(row.text)):
        return [row]
    base = row.span.end - len(row.text)
    found = []
    for begin, end in pairwise((0, *cuts, len(row.text))):
        text = row.text[begin:end].rstrip()
        inner = Span(base + begin, base + begin + len(text))
        span = inner if begin else Span(row.span.start, inner.end)
        cells = (Cell(text, inner),)
        if begin:
            found.append(Row(text, span, cells, BlockKind.PARAGRAPH, level=row.level))
        else:
            found.append(replace(row, text=text, span=span, cells=cells))
    return found


def rows(source: Source) -> tuple[list[Row], list[Skipped]]:
    """The rows of a source in reading order, and what is no part of the paper's meaning (page numbers, lines to sign
    on).
    """
    found: list[Row] = []
    skipped: list[Skipped] = []
    line = 0
    for table, group in groupby(source.blocks, key=lambda b: b.place.table if b.kind is BlockKind.CELL else None):
        blocks = list(group)
        if table is not None:
            of_rows = [list(row) for _, row in groupby(blocks, key=lambda b: b.place.row)]
            if (told := unfolded(of_rows, source)) is not None:
                head = [block.span for block in blocks if told and block.span.end <= told[0].span.start]
                skipped += [Skipped(span, "It names a column of a table.") for span in head]
                for block in told:
                    _add_block(block, source, line, found, skipped)
                continue
            for row in (_of_table(cells, source) for cells in of_rows):
                if len(row.cells) > 1 and all(COLUMN_NAME.fullmatch(cell.text) for cell in row.cells):
                    skipped.append(Skipped(row.span, "It names the columns of a table."))
                else:
                    found.append(row)
            continue
        for block in blocks:
            line = _add_block(block, source, line, found, skipped)
    return found, skipped


def _add_block(block: Block, source: Source, line: int, found: list[Row], skipped: list[Skipped]) -> int:
    """Adds the rows of a block that stands in no table; gives the line it stands on, to see the gap before the next."""
    here = block.place.line or block.place.paragraph or line + 1
    gap = here > line + 1
    if not block.text.strip():
        return here
    if not re.search(r"\w", block.text) or (
        _FOOTER.fullmatch(block.text.strip()) and len(block.text.split()) <= _LONGEST_FOOTER
    ):
        skipped.append(Skipped(block.span, "It is a page number or a line across the page."))
    elif _SIGN.fullmatch(block.text.strip()) and len(block.text.split()) <= _LONGEST_FOOTER:
        skipped.append(Skipped(block.span, "It is a place to sign the paper."))
    elif found and _CAPTION.fullmatch(block.text.strip()):
        skipped.append(Skipped(block.span, "It says what kind of paper this is."))
    elif _COLUMN_HEAD.fullmatch(block.text.strip()):
        skipped.append(Skipped(block.span, "It names a column."))
    elif _COLUMNS.fullmatch(block.text.strip()) and not re.search(r"\baction\b", block.text, re.I):
        skipped.append(Skipped(block.span, "It names the columns of a table."))
    else:
        found.extend(part for row in _inline_items(_of_block(block, source, gap)) for part in _labels_apart(row))
    return here
