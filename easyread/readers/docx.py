"""Word documents: the words a reader of the page sees, in order, with what python-docx alone loses.

Own walk over word/document.xml: python-docx drops tracked insertions, content controls, text boxes and nested tables.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.errors import BrokenFile
from easyread.model.text import BlockKind, Place, Source

from . import docx_package, packages
from .docx_numbers import Numbering
from .docx_styles import Styles
from .source import SourceBuilder

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DROPPED = {W + name for name in ("del", "moveFrom", "rPrChange", "pPrChange", "instrText", "delText", "delInstrText")}


def read(data: bytes, name: str) -> Source:
    """Paragraphs, headings, list items with their numbers, table cells, text boxes, header words and footnotes."""
    package = packages.open_package(data, name, docx_package.WORD)
    document = package.part("word/document.xml")
    if document is None or document.find(W + "body") is None:
        raise BrokenFile(f"{name} is no Word document. Open it in Word, save it as .docx and try again.")
    styles = Styles(package.part("word/styles.xml"))
    walk = _Walk(SourceBuilder(name), styles, Numbering(package.part("word/numbering.xml"), styles))
    body = document.find(W + "body")
    assert body is not None
    shown = "".join(t.text or "" for t in body.iter(W + "t"))
    for header in docx_package.headers(package):
        if (words := "".join(t.text or "" for t in header.iter(W + "t")).strip()) and words not in shown:
            walk.blocks(header)
    walk.blocks(body)
    for note in docx_package.footnotes(package):
        walk.blocks(note)
    return walk.builder.source(data)


class _Walk:
    def __init__(self, builder: SourceBuilder, styles: Styles, numbering: Numbering) -> None:
        self.builder = builder
        self._styles = styles
        self._numbering = numbering
        self._paragraph = 0
        self._table = 0

    def blocks(self, parent: _Element, cell: Place | None = None) -> None:
        for child in parent:
            if child.tag == W + "p":
                self._paragraph_of(child, cell)
            elif child.tag == W + "tbl":
                self._table_of(child)
            elif child.tag == W + "sdt":
                content = child.find(W + "sdtContent")
                if content is not None:
                    self.blocks(content, cell)
            elif child.tag in (W + "ins", W + "smartTag", W + "customXml", W + "moveTo"):
                self.blocks(child, cell)

    def _table_of(self, table: _Element) -> None:
        self._table += 1
        number = self._table
        row_number = 0
        for row in _inside(table, W + "tr"):
            if row.find(f"{W}trPr/{W}del") is not None:
                continue
            row_number += 1
            for column, cell in enumerate(_inside(row, W + "tc"), 1):
                self.blocks(cell, Place(table=number, row=row_number, column=column))

    def _paragraph_of(self, paragraph: _Element, cell: Place | None) -> None:
        self._paragraph += 1
        style = self._styles.of(paragraph)
        marker, depth = self._numbering.marker(paragraph, style)
        lines, bold = self._lines(paragraph, style.bold)
        for line in lines:
            if not line.strip():
                continue
            if cell is not None:
                place = Place(paragraph=self._paragraph, table=cell.table, row=cell.row, column=cell.column)
                self.builder.add(BlockKind.CELL, line, place, marker=marker, bold=bold)
            else:
                place = Place(paragraph=self._paragraph)
                kind, level = BlockKind.PARAGRAPH, 0
                if style.heading:
                    kind, level = BlockKind.HEADING, style.heading
                elif marker:
                    kind, level = BlockKind.LIST_ITEM, depth
                self.builder.add(kind, line, place, level=level, marker=marker, bold=bold)
            marker = ""
        for box in _text_boxes(paragraph):
            self.blocks(box, cell)

    def _lines(self, paragraph: _Element, style_bold: bool) -> tuple[list[str], bool]:
        """The words of a paragraph, cut at its line breaks, and whether all of them are bold."""
        text: list[str] = []
        bold: list[bool] = []

        def walk(element: _Element) -> None:
            for child in element:
                tag = child.tag
                if tag in _DROPPED or tag == _FALLBACK or tag == W + "txbxContent":
                    continue
                if tag == W + "r":
                    self._run(child, style_bold, text, bold)
                elif tag == W + "sdt":
                    content = child.find(W + "sdtContent")
                    if content is not None:
                        walk(content)
                elif isinstance(tag, str) and tag != W + "pPr":
                    walk(child)

        walk(paragraph)
        return "".join(text).split("\n"), bool(bold) and all(bold)

    def _run(self, run: _Element, style_bold: bool, text: list[str], bold: list[bool]) -> None:
        properties = run.find(W + "rPr")
        if properties is not None and _on(properties.find(W + "vanish")):
            return
        own = properties.find(W + "b") if properties is not None else None
        is_bold = _on(own) if own is not None else style_bold
        for part in run:
            if part.tag == W + "t":
                text.append(part.text or "")
                if (part.text or "").strip():
                    bold.append(is_bold)
            elif part.tag in (W + "tab", W + "ptab"):
                text.append("\t")
            elif part.tag in (W + "br", W + "cr"):
                text.append("\n" if part.get(W + "type") != "page" else " ")
            elif part.tag == W + "noBreakHyphen":
                text.append("-")
            elif part.tag == W + "sym":
                text.append(" ")


def _on(toggle: _Element | None) -> bool:
    return toggle is not None and toggle.get(W + "val", "1") not in ("0", "false", "off", "none")


def _inside(parent: _Element, tag: str) -> list[_Element]:
    """Children with this tag, also inside content controls and tracked insertions."""
    found = []
    for child in parent:
        if child.tag == tag:
            found.append(child)
        elif child.tag in (W + "sdt", W + "sdtContent", W + "ins", W + "customXml"):
            found += _inside(child, tag)
    return found


def _text_boxes(paragraph: _Element) -> list[_Element]:
    """The outermost text boxes of a paragraph, each once: Word stores them twice, for itself and for old programs."""
    boxes = []
    outside = {id(above) for above in paragraph.iterancestors()}
    for box in paragraph.iter(W + "txbxContent"):
        between = [above for above in box.iterancestors() if id(above) not in outside]
        nested = any(above.tag == W + "txbxContent" for above in between)
        copies = (above.getparent() for above in between if above.tag == _FALLBACK)
        copy = any(both is not None and both.find(_CHOICE) is not None for both in copies)
        if not nested and not copy:
            boxes.append(box)
    return boxes
