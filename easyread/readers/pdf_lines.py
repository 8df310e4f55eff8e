"""The lines of words on the pages of a PDF, in the order of the file, each with its place on the page."""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from .limits import MOST_CHARACTERS, too_big
from .signs import cut_sign

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_COLUMN_GAP = 1.2  # of the letter size: more than this between two words parts columns
_WORD_GAP = 0.25
_SENTENCE_GAP = 2.5  # some people press the space bar three times after a full stop
_SIGN_GAP = 5
_EDGE = 0.1  # of the page height: where page headers and footers stand
_NUMBER_OF_PAGE = re.compile(r"(?:page )?\d{1,3}(?: ?(?:of|/) ?\d{1,3})?", re.IGNORECASE)
_BOLD = 600
_HYPHENS = "\x02\ufffe"  # what pdfium gives for a hyphen at the end of a line


class _Letter(NamedTuple):
    sign: str
    left: float
    right: float
    bottom: float
    top: float
    at: int


@dataclass(frozen=True, slots=True)
class PageLine:
    """Words on one line of a page. Lengths in points, upwards and to the right from the lower left corner."""

    text: str
    page: int
    left: float
    right: float
    top: float
    bottom: float
    size: float
    bold: bool

    @property
    def centre(self) -> float:
        return (self.left + self.right) / 2

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2


def lines(document: PdfDocument, name: str) -> list[PageLine]:
    """All lines but page numbers and the second and later copies of page headers and footers. Raises TooBig."""
    found: list[PageLine] = []
    heights: dict[int, float] = {}
    letters = 0
    for number, page in enumerate(document, 1):
        words = page.get_textpage()
        letters += words.count_chars()
        if letters > 2 * MOST_CHARACTERS:
            raise too_big(name, f"{MOST_CHARACTERS:,} letters")
        heights[number] = page.get_height()
        found += _mended(_lines_of_page(words, number))
        words.close()
        page.close()
    return _without_repeats(found, heights)


def _mended(lines: Iterator[PageLine]) -> list[PageLine]:
    """Puts pieces of one line together: a small raised "st" ends a line for pdfium, and a list sign stands apart from
    its words.
    """
    found: list[PageLine] = []
    for line in lines:
        last = found[-1] if found else None
        if last is None or not (last.bottom < line.middle < last.top or line.bottom < last.middle < line.top):
            found.append(line)
            continue
        gap, size = line.left - last.right, max(line.size, last.size)
        is_sign = cut_sign(f"{last.text} X")[1] == "X" and last.text not in ("-", "–")
        if not -_WORD_GAP * size < gap < (_SIGN_GAP if is_sign else _COLUMN_GAP) * size:
            found.append(line)
            continue
        found[-1] = PageLine(
            last.text + (" " if gap > 0.1 * size else "") + line.text, line.page, last.left, line.right,
            max(last.top, line.top), min(last.bottom, line.bottom), size, line.bold and (is_sign or last.bold),
        )  # fmt: skip
    return found


def _lines_of_page(words: Any, page: int) -> Iterator[PageLine]:
    """pdfium ends each line of the page with a line break of its own; letters between two are one line."""
    from pypdfium2 import raw

    box = [ctypes.c_double() for _ in range(4)]
    line: list[_Letter] = []
    for index in range(words.count_chars()):
        sign = chr(raw.FPDFText_GetUnicode(words.raw, index))
        if sign in "\r\n":
            yield from _line(words, line, page)
            line = []
        elif sign.isspace():
            if line:
                line.append(_Letter(" ", line[-1].right, line[-1].right, line[-1].bottom, line[-1].top, index))
        elif sign != "\x00":
            raw.FPDFText_GetCharBox(words.raw, index, *(ctypes.byref(side) for side in box))
            left, right, bottom, top = (side.value for side in box)
            line.append(_Letter("-" if sign in _HYPHENS else sign, left, right, bottom, top, index))
    yield from _line(words, line, page)


def _line(words: Any, letters: list[_Letter], page: int) -> Iterator[PageLine]:
    """One line of the page; where a wide gap parts columns, each part is a line of its own."""
    inked = [one for one in letters if one.sign != " "]
    if not inked:
        return
    size = Counter(round(_size(words, one.at), 1) for one in inked[:40]).most_common(1)[0][0]
    part: list[_Letter] = []
    for one in letters:
        gap = one.left - part[-1].right if part and one.sign != " " else 0.0
        if gap > (_SENTENCE_GAP if _ends_sentence(part) else _COLUMN_GAP) * size:
            yield _piece(words, part, page, size)
            part = []
        elif gap > _WORD_GAP * size and part[-1].sign != " ":
            part.append(_Letter(" ", one.left, one.left, one.bottom, one.top, one.at))
        if part or one.sign != " ":
            part.append(one)
    yield _piece(words, part, page, size)


def _ends_sentence(letters: list[_Letter]) -> bool:
    return next((one.sign in ".!?" for one in reversed(letters) if one.sign != " "), False)


def _piece(words: Any, letters: list[_Letter], page: int, size: float) -> PageLine:
    inked = [one for one in letters if one.sign != " "]
    text = "".join(one.sign for one in letters).strip()
    bold = all(_is_bold(words, one.at) for one in inked[:: max(1, len(inked) // 12)])
    return PageLine(
        text, page, inked[0].left, max(one.right for one in inked), max(one.top for one in inked),
        min(one.bottom for one in inked), size, bold,
    )  # fmt: skip


def _size(words: Any, index: int) -> float:
    """The size in which a letter is seen: that of its font times the scale of the page."""
    from pypdfium2 import raw

    matrix = raw.FS_MATRIX()
    size: float = raw.FPDFText_GetFontSize(words.raw, index)
    if raw.FPDFText_GetMatrix(words.raw, index, ctypes.byref(matrix)):
        size *= math.hypot(matrix.c, matrix.d)
    return size


def _is_bold(words: Any, index: int) -> bool:
    from pypdfium2 import raw

    if raw.FPDFText_GetFontWeight(words.raw, index) >= _BOLD:
        return True
    name = ctypes.create_string_buffer(128)
    raw.FPDFText_GetFontInfo(words.raw, index, name, 128, None)
    return b"bold" in name.value.lower() or b"black" in name.value.lower()


def _without_repeats(found: list[PageLine], heights: dict[int, float]) -> list[PageLine]:
    def at_edge(line: PageLine) -> bool:
        height = heights[line.page]
        return line.bottom < _EDGE * height or line.top > (1 - _EDGE) * height

    def key(line: PageLine) -> tuple[str, int]:
        return re.sub(r"\d+", "#", line.text.strip().casefold()), round(line.middle / 4)

    times = Counter(key(line) for line in found if at_edge(line))
    seen: set[tuple[str, int]] = set()
    kept = []
    for line in found:
        if at_edge(line):
            if _NUMBER_OF_PAGE.fullmatch(line.text.strip(" -–—|")):
                continue
            if times[key(line)] > 1 and key(line) in seen:
                continue
            seen.add(key(line))
        kept.append(line)
    return kept
