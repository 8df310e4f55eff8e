"""Takes the words and pictures back out of a finished PDF, in the order of its tags: what a screen reader gets.

Knows nothing of the writers. What is marked as an artifact (page numbers, lines) is no part of it. A blank that pdfium only
guesses from a gap is not counted: words that need one must have one. (It drops a real blank that stands alone between letters
of a fallback font, as in "✓ ☐".)
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
from pypdfium2 import raw

from easyread.model.easy import EasyPaper

_BLOCKS = frozenset("P H1 H2 H3 H4 H5 H6 Lbl LBody TOCI Figure Caption TH TD".split())
_LINE_END_HYPHENS = (0x0002, 0xFFFE)  # by which pdfium reports a hyphen that ends a line


@dataclass(frozen=True, slots=True)
class Letter:
    """One sign on a page. Lengths in points from the lower left corner; `tag` is None where it is an artifact."""

    sign: str
    page: int
    tag: int | None
    size: float
    font: str
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Tagged:
    """One paragraph, heading, list part, contents line or picture.

    For a picture `text` is its alt text, and `box` its left, bottom, right and top in points.
    """

    role: str
    text: str
    letters: tuple[Letter, ...]
    pages: frozenset[int]
    box: tuple[float, float, float, float] | None = None


def letters(data: bytes) -> list[Letter]:
    """Every sign that is drawn as text, page by page."""
    document = pypdfium2.PdfDocument(data)
    try:
        return [letter for number, page in enumerate(document) for letter in _of_page(number, page)]
    finally:
        document.close()


def _of_page(number: int, page: Any) -> Iterator[Letter]:
    text = page.get_textpage()
    tags: dict[int, int] = {}
    fonts: dict[int, str] = {}
    box = [ctypes.c_double() for _ in range(4)]
    for index in range(text.count_chars()):
        if raw.FPDFText_IsGenerated(text.raw, index):
            continue
        drawn = raw.FPDFText_GetTextObject(text.raw, index)
        address = ctypes.cast(drawn, ctypes.c_void_p).value or 0
        if address not in tags:
            tags[address] = raw.FPDFPageObj_GetMarkedContentID(drawn)
            fonts[address] = _font(drawn)
        tag = tags[address]
        code = raw.FPDFText_GetUnicode(text.raw, index)
        left, right, bottom, top = box
        raw.FPDFText_GetCharBox(text.raw, index, left, right, bottom, top)
        yield Letter(
            "-" if code in _LINE_END_HYPHENS else chr(code),
            number,
            tag if tag >= 0 else None,
            raw.FPDFText_GetFontSize(text.raw, index),
            fonts[address],
            left.value,
            bottom.value,
            right.value,
            top.value,
        )
    text.close()


def _font(drawn: Any) -> str:
    name = ctypes.create_string_buffer(200)
    raw.FPDFFont_GetBaseFontName(raw.FPDFTextObj_GetFont(drawn), name, len(name))
    return name.value.decode()


def tagged(data: bytes) -> list[Tagged]:
    """The paragraphs, headings, list parts, contents lines and pictures, in reading order."""
    found: dict[tuple[int, int], list[Letter]] = {}
    for letter in letters(data):
        if letter.tag is not None:
            found.setdefault((letter.page, letter.tag), []).append(letter)
    with pikepdf.open(BytesIO(data)) as pdf:
        pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        tree = pdf.Root.get("/StructTreeRoot")
        return [] if tree is None else list(_blocks(tree, None, pages, found))


def _blocks(
    element: Any, page: int | None, pages: dict[Any, int], found: dict[tuple[int, int], list[Letter]]
) -> Iterator[Tagged]:
    for child in _children(element):
        if not isinstance(child, pikepdf.Dictionary) or "/S" not in child:
            yield from _loose(child, page, pages, found)
            continue
        inside = pages[child.Pg.objgen] if "/Pg" in child else page
        role = str(child.S)[1:]
        if role == "Figure":
            yield _figure(child, inside or 0)
        elif role in _BLOCKS and not any(name in _BLOCKS for name in _roles(child)):
            yield _block(role, [letter for key in _marks(child, inside, pages) for letter in found.get(key, [])])
        else:
            yield from _blocks(child, inside, pages, found)


def _loose(
    child: Any, page: int | None, pages: dict[Any, int], found: dict[tuple[int, int], list[Letter]]
) -> Iterator[Tagged]:
    """Words in a tag that is no paragraph, such as a Span: a fault, so they are shown and not hidden."""
    said = [letter for key in _own(child, page, pages) for letter in found.get(key, [])]
    if said:
        yield _block("loose", said)


def _block(role: str, said: list[Letter]) -> Tagged:
    text = _plain("".join(letter.sign for letter in said))
    return Tagged(role, text, tuple(said), frozenset(letter.page for letter in said))


def _figure(element: Any, page: int) -> Tagged:
    attributes = element.get("/A", [])
    box = next(
        (a.BBox for a in (attributes if isinstance(attributes, pikepdf.Array) else [attributes]) if "/BBox" in a), None
    )
    edges = tuple(float(edge) for edge in box) if box is not None else None
    return Tagged("Figure", str(element.get("/Alt", "")), (), frozenset({page}), edges)  # type: ignore[arg-type]


def _children(element: Any) -> list[Any]:
    inside = element.get("/K")
    if inside is None:
        return []
    return list(inside) if isinstance(inside, pikepdf.Array) else [inside]


def _roles(element: Any) -> Iterator[str]:
    for child in _children(element):
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield str(child.S)[1:]
            yield from _roles(child)


def _own(child: Any, page: int | None, pages: dict[Any, int]) -> Iterator[tuple[int, int]]:
    if isinstance(child, pikepdf.Dictionary):
        if "/MCID" in child:
            yield (pages[child.Pg.objgen] if "/Pg" in child else page or 0, int(child.MCID))
    else:
        yield page or 0, int(child)


def _marks(element: Any, page: int | None, pages: dict[Any, int]) -> Iterator[tuple[int, int]]:
    for child in _children(element):
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield from _marks(child, pages[child.Pg.objgen] if "/Pg" in child else page, pages)
        else:
            yield from _own(child, page, pages)


def _plain(text: str) -> str:
    return " ".join(text.split())


def pdf_text(data: bytes) -> str:
    """The words in reading order, a line for each paragraph, heading, list part and contents line; no page numbers."""
    return "\n".join(one.text for one in tagged(data) if one.role != "Figure" and one.text)


def expected_text(paper: EasyPaper) -> str:
    """The words that `pdf_text` must give for the paper, but for the contents list."""
    cover = paper.cover
    lines = [] if cover.group.casefold() == cover.title.casefold() else [cover.group]
    lines += [cover.title, cover.subtitle, cover.date, cover.badge, cover.notice]
    for section in paper.sections:
        lines.append(section.title.text)
        for panel in section.panels:
            for said in panel.statements:
                lines += ["•", said.text] if said.bullet else [said.text]
    if paper.hard_words:
        lines.append("What the words mean")
        for word in sorted(paper.hard_words, key=lambda word: word.term.casefold()):
            lines += [word.term, word.meaning]
    return "\n".join(_plain(line) for line in lines if line.strip())
