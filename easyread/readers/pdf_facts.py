"""Single things that a PDF says of itself, each asked for by one rule: its tags, its fonts, its pictures, its pages.

Tags are told page by page, as pdfium gives them; what pdfium cannot tell is left out, and no rule looks at it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from ctypes import byref, c_float, c_ushort
from typing import Any

from easyread.model.look import Image

_A4 = (595.3, 841.9)
_A_LITTLE = 6.0
"""Points by which a page may miss A4."""
_DEEPEST = 60
_MOST_ELEMENTS = 200_000
_MOST_OBJECTS = 20_000
_MM = 25.4 / 72


def facts(document: Any, data: bytes, pages: int, raw: Any) -> dict[str, float | str | bool]:
    """What the file says, by name."""
    tags, levels, bare = _tags(document, pages, raw)
    tagged = bool(raw.FPDFCatalog_IsTagged(document.raw))
    found: dict[str, float | str | bool] = {
        "no_bookmarks": pages > 6 and next(iter(document.get_toc(max_depth=1)), None) is None,
        "not_a4": any(_misses_a4(document[n]) for n in range(pages)),
        "not_ua": tagged and b"pdfuaid" not in data,
        "loose_fonts": _loose_fonts(document, pages, raw),
        "no_contents": pages > 6 and not _says_contents(document, pages),
        "loose_links": max(0, _links(document, pages, raw) - tags["Link"]) if tagged else 0,
        "script": b"/JavaScript" in data or b"/JS " in data or b"/JS(" in data,
    }
    if tagged and tags:
        found |= {
            "skipped_levels": _skipped(levels),
            "no_headings": not levels and pages > 1,
            "bare_figures": bare,
            "loose_items": tags["LI"] > 0 and tags["L"] == 0,
            "bare_tables": tags["Table"] > 0 and tags["TH"] == 0,
        }
    return found


def _tags(document: Any, pages: int, raw: Any) -> tuple[Counter[str], list[int], int]:
    """How often each tag stands in the file, the levels of its headings in order, figures without alt text."""
    tags: Counter[str] = Counter()
    levels: list[int] = []
    bare = 0
    for number in range(pages):
        page = document[number]  # a name for it: pdfium frees the tags of a page that nobody holds
        tree = raw.FPDF_StructTree_GetForPage(page.raw)
        if not tree:
            continue
        for element, kind in _elements(tree, raw):
            tags[kind] += 1
            if re.fullmatch(r"H[1-6]", kind):
                levels.append(int(kind[1]))
            if kind == "Figure" and not _alt(element, raw):
                bare += 1
        raw.FPDF_StructTree_Close(tree)
        if tags.total() > _MOST_ELEMENTS:
            break
    return tags, levels, bare


def _elements(tree: Any, raw: Any) -> Iterator[tuple[Any, str]]:
    stack = [
        (raw.FPDF_StructTree_GetChildAtIndex(tree, at), 0)
        for at in reversed(range(raw.FPDF_StructTree_CountChildren(tree)))
    ]
    while stack:
        element, depth = stack.pop()
        if not element:
            continue
        yield element, _words(raw.FPDF_StructElement_GetType, element)
        if depth < _DEEPEST:
            for at in reversed(range(raw.FPDF_StructElement_CountChildren(element))):
                stack.append((raw.FPDF_StructElement_GetChildAtIndex(element, at), depth + 1))


def _alt(element: Any, raw: Any) -> str:
    return _words(raw.FPDF_StructElement_GetAltText, element) or _words(raw.FPDF_StructElement_GetActualText, element)


def _words(ask: Any, element: Any) -> str:
    length = min(ask(element, None, 0), 2000)
    buffer = (c_ushort * max(1, (length + 1) // 2))()
    ask(element, buffer, length)
    return "".join(map(chr, buffer)).rstrip("\0").strip()


def _skipped(levels: list[int]) -> int:
    last, count = 0, 0
    for level in levels:
        count += level > last + 1
        last = level
    return count


def _says_contents(document: Any, pages: int) -> bool:
    """Does one of the first pages list what is in the paper?"""
    for number in range(min(4, pages)):
        page = document[number]
        if re.search(
            r"(?im)^\s*(?:contents|what is (?:in|inside)|in this|inside)\b", page.get_textpage().get_text_bounded()
        ):
            return True
    return False


def _links(document: Any, pages: int, raw: Any) -> int:
    count = 0
    for number in range(pages):
        page = document[number]
        for at in range(min(raw.FPDFPage_GetAnnotCount(page.raw), _MOST_OBJECTS)):
            note = raw.FPDFPage_GetAnnot(page.raw, at)
            if note:
                count += raw.FPDFAnnot_GetSubtype(note) == raw.FPDF_ANNOT_LINK
                raw.FPDFPage_CloseAnnot(note)
    return count


def _misses_a4(page: Any) -> bool:
    sides = sorted((page.get_width(), page.get_height()))
    return any(abs(side - wanted) > _A_LITTLE for side, wanted in zip(sides, _A4, strict=True))


def _objects(document: Any, pages: int, kind: int) -> Iterator[tuple[int, Any, Any]]:
    seen = 0
    for number in range(pages):
        page = document[number]
        for one in page.get_objects(filter=[kind], max_depth=4):
            seen += 1
            if seen > _MOST_OBJECTS:
                return
            yield number + 1, page, one


def _loose_fonts(document: Any, pages: int, raw: Any) -> int:
    """Fonts that are not inside the file: another computer shows other letters."""
    inside: dict[str, bool] = {}
    for _, _, one in _objects(document, pages, raw.FPDF_PAGEOBJ_TEXT):
        font = raw.FPDFTextObj_GetFont(one.raw)
        if font:
            inside[str(_name(font, raw))] = bool(raw.FPDFFont_GetIsEmbedded(font))
    return sum(1 for there in inside.values() if not there)


def _name(font: Any, raw: Any) -> bytes:
    from ctypes import create_string_buffer

    ask = getattr(raw, "FPDFFont_GetBaseFontName", None) or raw.FPDFFont_GetFontName
    length = min(ask(font, None, 0), 200)
    buffer = create_string_buffer(max(1, length))
    ask(font, buffer, length)
    return buffer.value


def images(document: Any, pages: int, raw: Any) -> tuple[Image, ...]:
    """The pictures made of dots, with their width on the page and how fine they are."""
    found = []
    for number, _, one in _objects(document, pages, raw.FPDF_PAGEOBJ_IMAGE):
        sides = [c_float() for _ in range(4)]
        raw.FPDFPageObj_GetBounds(one.raw, *map(byref, sides))
        left, _, right, _ = (side.value for side in sides)
        across = max(0.0, right - left)
        dots = one.get_px_size()[0]
        if across > 1:
            found.append(Image(None, width_mm=across * _MM, dots_an_inch=72 * dots / across, page=number))
    return tuple(found)
