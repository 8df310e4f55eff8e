"""How a PDF looks: its letters and their sizes, its tags, title and language, as far as pdfium tells."""

from __future__ import annotations

import re
from ctypes import byref, c_int, c_ushort, create_string_buffer
from typing import Any

from easyread.errors import BrokenFile
from easyread.model.look import Letters, Look, Paragraph

from . import limits
from .pdf_facts import facts, images

_MOST_LETTERS = 400_000
_ITALIC, _BOLD = re.compile(r"italic|oblique", re.I), re.compile(r"bold|black|heavy", re.I)


def look(data: bytes, name: str) -> Look:
    """The look of a PDF. Raises BrokenFile."""
    from pypdfium2 import PdfDocument, PdfiumError, raw

    try:
        document = PdfDocument(data)
        pages = min(len(document), limits.MOST_PAGES)
        about = document.get_metadata_dict()
        paragraphs: list[Paragraph] = []
        words: list[int] = []
        lines: list[int] = []
        turned = 0
        for number in range(pages):
            page = document[number]
            text = page.get_textpage()
            paragraphs += _runs(text, number + 1, raw)
            said = text.get_text_bounded()
            words.append(len(said.split()))
            lines += [len(line) for line in said.splitlines() if len(line.split()) > 3]
            turned += _turned(text, raw)
        language = _language(document, raw)
        tagged = bool(raw.FPDFCatalog_IsTagged(document.raw))
        locked = raw.FPDF_GetDocPermissions(document.raw) & 0xFFFFFFFF != 0xFFFFFFFF
        landscape = any(document[n].get_width() > document[n].get_height() for n in range(pages))
        told = facts(document, data, pages, raw) | {"turned": turned, "line_length": _usual_most(lines)}
        pictures = images(document, pages, raw)
    except PdfiumError:
        raise BrokenFile(f"{name} is damaged. Save the paper as .pdf again and try once more.") from None
    return Look(
        "pdf",
        title=about.get("Title", ""),
        author=about.get("Author", ""),
        language=language,
        paragraphs=tuple(paragraphs),
        landscape=landscape,
        pages=pages,
        words_a_page=tuple(words),
        tagged=tagged,
        locked=locked,
        images=pictures,
        facts=told,
    )


def _language(document: Any, raw: Any) -> str:
    ask = getattr(raw, "FPDFCatalog_GetLanguage", None)
    if ask is None:
        return "?"  # this pdfium cannot tell
    length = min(ask(document.raw, None, 0), 200)
    buffer = (c_ushort * max(1, length))()
    ask(document.raw, buffer, length)
    return "".join(map(chr, buffer)).rstrip("\0")


def _runs(text: Any, page: int, raw: Any) -> list[Paragraph]:
    """Letters of the same size and font that follow each other, as one paragraph each."""
    count = min(text.count_chars(), _MOST_LETTERS)
    found: list[Paragraph] = []
    run, key = "", (0.0, "")
    for at in range(count):
        letter = chr(raw.FPDFText_GetUnicode(text.raw, at))
        if letter.isspace():
            run += " "
            continue
        now = (round(raw.FPDFText_GetFontSize(text.raw, at) * _scale(text, at, raw), 1), _font(text, at, raw))
        if now != key:
            found += _paragraph(run, key, page)
            run, key = "", now
        run += letter
    return found + _paragraph(run, key, page)


def _turned(text: Any, raw: Any) -> int:
    """How many of every seventh letter stand on their side."""
    angles = (raw.FPDFText_GetCharAngle(text.raw, at) for at in range(0, min(text.count_chars(), _MOST_LETTERS), 7))
    return sum(1 for angle in angles if 0.1 < angle < 6.18)


def _usual_most(lines: list[int]) -> int:
    """The length that nine of ten lines keep, in letters."""
    return sorted(lines)[int(0.9 * (len(lines) - 1))] if lines else 0


def _scale(text: Any, at: int, raw: Any) -> float:
    """A font of size 1 may be drawn 16 times as large."""
    matrix = raw.FS_MATRIX()
    if not raw.FPDFText_GetMatrix(text.raw, at, byref(matrix)):
        return 1.0
    return float((matrix.b**2 + matrix.d**2) ** 0.5 or 1.0)


def _font(text: Any, at: int, raw: Any) -> str:
    flags = c_int()
    length = raw.FPDFText_GetFontInfo(text.raw, at, None, 0, byref(flags))
    buffer = create_string_buffer(max(1, length))
    raw.FPDFText_GetFontInfo(text.raw, at, buffer, length, byref(flags))
    return buffer.value.decode("utf-8", "ignore").split("+")[-1]


def _paragraph(run: str, key: tuple[float, str], page: int) -> list[Paragraph]:
    if not run.strip():
        return []
    size, font = key
    letters = Letters(run.strip(), size, font, bool(_BOLD.search(font)), bool(_ITALIC.search(font)))
    return [Paragraph((letters,), page=page)]
