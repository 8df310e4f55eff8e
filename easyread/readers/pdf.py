"""PDF files with text in them (.pdf): paragraphs, headings, list items and table cells, put together from lines.

A PDF tells where words stand, not what they are. Words are taken in the order of the file, which is the order of
reading in files that Word, LibreOffice and browsers make; a table is known by cells that stand beside each other.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

from easyread.errors import BrokenFile, EmptyPaper, TooBig
from easyread.model.text import BlockKind, Place, Source

from . import limits, wrap
from .pdf_lines import PageLine, lines
from .signs import cut_sign
from .source import SourceBuilder

_HEADING = 1.15  # times the size of most letters
_NEXT_LINE = 1.0  # of the letter size: the most white between two lines of one run
_SAME_PLACE = 0.8
_INDENT = 4  # of the letter size: how far the first line of a paragraph may stand to the right of the others
_LEAST_WORDS = 15  # a document with fewer words, and with pages without any, is a scan


def read(data: bytes, name: str) -> Source:
    """The words of all pages. Raises BrokenFile, TooBig or EmptyPaper (a scan holds pictures of words only)."""
    from pypdfium2 import PdfDocument, PdfiumError

    if len(data) > limits.MOST_BYTES_OF_PDF:
        raise limits.too_big(name, f"{limits.MOST_BYTES_OF_PDF // 10**6} MB")
    if b"%PDF-" not in data[:1024]:
        raise BrokenFile(f"{name} is no PDF, although its name says so. Save the paper as .docx or .pdf again.")
    try:
        document = PdfDocument(data)
        pages = len(document)
    except PdfiumError as error:
        if "password" in str(error).lower():
            raise BrokenFile(f"{name} has a password. Save it without a password and try again.") from None
        raise BrokenFile(f"{name} is damaged. Save the paper as .pdf again and try once more.") from None
    try:
        if pages > limits.MOST_PAGES:
            raise TooBig(
                f"{name} has {pages:,} pages, more than the {limits.MOST_PAGES} that a paper may have. Cut it."
            )
        found = lines(document, name)
    except PdfiumError:
        raise BrokenFile(f"{name} is damaged. Save the paper as .pdf again and try once more.") from None
    finally:
        document.close()
    with_words = {line.page for line in found}
    if sum(len(line.text.split()) for line in found) < _LEAST_WORDS and len(with_words) < max(pages, 2):
        raise EmptyPaper(
            f"{name} is a scan: it holds pictures of words, not words. "
            "Ask for the Word file, or type the words into a new file."
        )
    return _source(found, name, data)


@dataclass(slots=True)
class _Run:
    """Lines under each other: a paragraph, several, or a table cell."""

    lines: list[PageLine] = field(default_factory=list)

    @property
    def page(self) -> int:
        return self.lines[0].page

    @property
    def left(self) -> float:
        return min(line.left for line in self.lines)

    @property
    def right(self) -> float:
        return max(line.right for line in self.lines)

    def overlaps(self, other: _Run) -> bool:
        """Do the two stand beside each other at the same height?"""
        top = min(self.lines[0].top, other.lines[0].top)
        bottom = max(self.lines[-1].bottom, other.lines[-1].bottom)
        return self.page == other.page and top - bottom > 0.3 * self.lines[0].size

    def is_beside(self, other: _Run) -> bool:
        return self.overlaps(other) and self.left >= other.right - _SAME_PLACE


def _goes_on(run: _Run, line: PageLine) -> bool:
    """Does this line stand under the last one of the run, in the same column?"""
    before = run.lines[-1]
    if line.page != before.page or line.top > before.middle:
        return False
    aligned = -_INDENT * line.size < line.left - run.left < 2 * _INDENT * line.size and line.left < before.right
    centred = abs(line.centre - before.centre) < line.size
    return (aligned or centred) and before.bottom - line.top < _NEXT_LINE * max(line.size, before.size)


def _rows_of_runs(found: list[PageLine]) -> list[list[_Run]]:
    """Runs that stand beside each other are the cells of one row."""
    runs: list[_Run] = []
    for line in found:
        if runs and _goes_on(runs[-1], line):
            runs[-1].lines.append(line)
        else:
            runs.append(_Run([line]))
    rows: list[list[_Run]] = []
    for run in runs:
        if rows and run.is_beside(rows[-1][-1]) and (len(rows[-1]) > 1 or run.overlaps(rows[-1][0])):
            if len(rows[-1]) == 1 and (above := _cut_above(rows[-1][0], run.lines[0])):
                rows.insert(-1, [above])
            rows[-1].append(run)
        else:
            rows.append([run])
    return rows


def _cut_above(run: _Run, beside: PageLine) -> _Run | None:
    """Takes out of `run` what stands above the row of `beside`: a heading, another paragraph."""
    for i in range(len(run.lines) - 1, 0, -1):
        before, line = run.lines[i - 1], run.lines[i]
        if line.bottom - _SAME_PLACE < beside.middle < line.top + _SAME_PLACE:
            if _differ(before, line) or before.bottom - line.top > 0.5 * line.size:
                above = _Run(run.lines[:i])
                run.lines = run.lines[i:]
                return above
            return None
    return None


def _differ(one: PageLine, other: PageLine) -> bool:
    return abs(one.size - other.size) > 0.08 * one.size or one.bold != other.bold


def _source(found: list[PageLine], name: str, data: bytes) -> Source:
    builder = SourceBuilder(name)
    rows = _rows_of_runs(found)
    body = _body_size(found)
    margins = _margins(rows)
    sizes = sorted({line.size for line in found if line.size >= _HEADING * body}, reverse=True)
    number = 0
    table, row_number = 0, 0
    columns: list[_Run] = []
    last: PageLine | None = None
    for row in rows:
        if len(row) > 1:
            row_number += 1
            if not columns:
                table, row_number = table + 1, 1
            if len(row) >= len(columns):
                columns = row
            number += 1
            for run in row:
                place = Place(
                    line=number, page=run.page, table=table, row=row_number, column=_column(run, row, columns)
                )
                for text in _joined(run.lines, in_cell=True):
                    builder.add(BlockKind.CELL, text, place, bold=all(line.bold for line in run.lines))
            last = row[-1].lines[-1]
            continue
        columns = []
        for paragraph in _paragraphs(row[0].lines, margins[row[0].page]):
            first = paragraph[0]
            apart = last is not None and (last.page != first.page or last.bottom - first.top > 0.75 * first.size)
            number += 2 if apart else 1
            sign, words = cut_sign(_joined(paragraph)[0])
            level = min(sizes.index(first.size) + 1, 6) if first.size in sizes and len(words.split()) <= 20 else 0
            kind = BlockKind.HEADING if level else BlockKind.LIST_ITEM if sign else BlockKind.PARAGRAPH
            place = Place(line=number, page=first.page)
            bold = all(line.bold for line in paragraph)
            builder.add(kind, words, place, level=level or (1 if sign else 0), marker=sign, bold=bold)
            last = paragraph[-1]
    return builder.source(data)


def _body_size(found: list[PageLine]) -> float:
    sizes: Counter[float] = Counter()
    for line in found:
        sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 12.0


def _margins(rows: list[list[_Run]]) -> dict[int, tuple[float, float]]:
    """How far lines reach to the left and right on each page; a page with only short lines is like the others."""
    alone = [row[0] for row in rows if len(row) == 1]
    found = {}
    furthest = max((run.right for run in alone), default=0.0)
    for page in {run.page for run in alone}:
        here = [run for run in alone if run.page == page]
        found[page] = (min(run.left for run in here), max(0.9 * furthest, *(run.right for run in here)))
    return found


def _paragraphs(lines: list[PageLine], margins: tuple[float, float]) -> list[list[PageLine]]:
    """Cuts a run where a line was meant to end: another look, a list sign, white between, or room left on the line."""
    usual = max(0.0, min((a.bottom - b.top for a, b in pairwise(lines)), default=0.0))
    found: list[list[PageLine]] = [[lines[0]]]
    for before, line in pairwise(lines):
        apart = before.bottom - line.top > usual + 0.4 * line.size
        if apart or _differ(before, line) or not _is_rest(before, line, margins):
            found.append([line])
        else:
            found[-1].append(line)
    return found


def _is_rest(before: PageLine, line: PageLine, margins: tuple[float, float]) -> bool:
    if cut_sign(line.text)[0]:
        return False
    if wrap.unfinished(before.text, line.text):
        return True
    letter = (before.right - before.left) / len(before.text)
    word = (len(line.text.split()[0]) + 2) * letter
    left, right = margins
    return before.right + word > right or before.right - before.left + word > right - left


def _joined(lines: list[PageLine], *, in_cell: bool = False) -> list[str]:
    """The words of lines as one text; in a table cell a list sign begins a new one."""
    texts = [lines[0].text]
    for line in lines[1:]:
        if in_cell and cut_sign(line.text)[0] and not line.text[0].isdigit():
            texts.append(line.text)
        else:
            texts[-1] = wrap.join(texts[-1], line.text)
    return texts


def _column(run: _Run, row: list[_Run], columns: list[_Run]) -> int:
    """The number of the column that this cell stands in: the one it shares most width with."""
    if len(row) == len(columns):
        return row.index(run) + 1

    def shared(other: _Run) -> float:
        return min(run.right, other.right) - max(run.left, other.left)

    return max(range(len(columns)), key=lambda i: shared(columns[i])) + 1
