"""OpenDocument text (.odt, from LibreOffice): what a reader of the page sees, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.errors import BrokenFile
from easyread.model.text import BlockKind, Place, Source

from . import packages
from .odt_styles import OFFICE, STYLE, TABLE, TEXT, Styles
from .source import SourceBuilder

if TYPE_CHECKING:
    from lxml.etree import _Element

DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
ODT = packages.Format(
    "OpenDocument text",
    "an old kind of file",
    "Open it in LibreOffice, save it as .odt",
    (b"<text:p>", b"<text:p ", b"<text:p/>", b"<text:h "),
)
_UNSEEN = {TEXT + name for name in ("tracked-changes", "hidden-text", "hidden-paragraph", "bookmark", "reference-mark")}
_UNSEEN |= {OFFICE + "annotation", OFFICE + "annotation-end", TEXT + "sequence-decls", OFFICE + "forms"}
_MOST_SPACES = 200


def read(data: bytes, name: str) -> Source:
    """Paragraphs, headings, list items with their signs, table cells, text boxes, footnotes and header words."""
    package = packages.open_package(data, name, ODT)
    manifest = package.part("META-INF/manifest.xml")
    if manifest is not None and any("encryption-data" in str(node.tag) for node in manifest.iter()):
        raise BrokenFile(f"{name} has a password. Save it without a password and try again.")
    content = package.part("content.xml")
    body = content.find(f"{OFFICE}body/{OFFICE}text") if content is not None else None
    if content is None or body is None:
        raise BrokenFile(f"{name} is no OpenDocument text. Open it in LibreOffice, save it as .odt and try again.")
    named = package.part("styles.xml")
    walk = _Walk(SourceBuilder(name), Styles(content, named))
    shown = _text(body)
    for header in named.iter(STYLE + "header") if named is not None else ():
        if (words := _text(header).strip()) and words not in shown:
            walk.blocks(header)
            break
    walk.blocks(body)
    for note in walk.notes:
        walk.blocks(note)
    return walk.builder.source(data)


def _text(element: _Element) -> str:
    return "".join(str(part) for part in element.itertext())


class _Walk:
    def __init__(self, builder: SourceBuilder, styles: Styles) -> None:
        self.builder = builder
        self.notes: list[_Element] = []
        self._styles = styles
        self._lists: list[tuple[str, int]] = []  # of each open list: its style and the number of its last item
        self._marker = ""
        self._paragraph = 0
        self._table = 0
        self._boxes: list[_Element] = []

    def blocks(self, parent: _Element, cell: Place | None = None) -> None:
        for child in parent:
            if child.tag in (TEXT + "p", TEXT + "h"):
                self._block(child, cell)
            elif child.tag == TEXT + "list":
                self._list(child, cell)
            elif child.tag == TABLE + "table":
                self._table_of(child)
            elif child.tag in (TEXT + "section", TEXT + "index-body", TEXT + "note-body", DRAW + "text-box"):
                if child.get(TEXT + "display") != "none":
                    self.blocks(child, cell)
            elif child.tag == DRAW + "frame":
                self.blocks(child, cell)

    def _list(self, element: _Element, cell: Place | None) -> None:
        style = element.get(TEXT + "style-name") or (self._lists[-1][0] if self._lists else "")
        self._lists.append((style, 0))
        for item in element:
            if item.tag not in (TEXT + "list-item", TEXT + "list-header"):
                continue
            if item.tag == TEXT + "list-item":
                first = item.get(TEXT + "start-value") or ""
                number = int(first) if first.isdigit() else self._lists[-1][1] + 1
                if not self._lists[-1][1] and not first:
                    number = self._styles.first_number(
                        style, len(self._lists), element.get(TEXT + "continue-numbering")
                    )
                self._lists[-1] = (style, number)
                self._marker = self._styles.marker(style, [n for _, n in self._lists])
            self.blocks(item, cell)
            self._marker = ""
        self._styles.ended(style, len(self._lists), self._lists[-1][1])
        self._lists.pop()

    def _table_of(self, table: _Element) -> None:
        self._table += 1
        number, row_number = self._table, 0
        for row in table.iter(TABLE + "table-row"):
            if (
                next(row.iterancestors(TABLE + "table"), None) is not table
                or row.get(TABLE + "visibility") == "collapse"
            ):
                continue
            row_number += 1
            cells = [c for c in row if c.tag in (TABLE + "table-cell", TABLE + "covered-table-cell")]
            for column, found in enumerate(cells, 1):
                self.blocks(found, Place(table=number, row=row_number, column=column))

    def _block(self, element: _Element, cell: Place | None) -> None:
        self._paragraph += 1
        style = self._styles.of(element.get(TEXT + "style-name"))
        if style.hidden:
            return
        text: list[str] = []
        bold: list[bool] = []
        self._words(element, style.bold, text, bold)
        heading = int(element.get(TEXT + "outline-level") or 1) if element.tag == TEXT + "h" else style.heading
        marker, self._marker = self._marker, ""
        for line in "".join(text).split("\n"):
            if not line.strip():
                continue
            is_bold = bool(bold) and all(bold)
            if cell is not None:
                place = Place(paragraph=self._paragraph, table=cell.table, row=cell.row, column=cell.column)
                self.builder.add(BlockKind.CELL, line, place, marker=marker, bold=is_bold)
            else:
                kind, level = BlockKind.PARAGRAPH, 0
                if heading:
                    kind, level = BlockKind.HEADING, min(heading, 6)
                elif marker:
                    kind, level = BlockKind.LIST_ITEM, len(self._lists)
                self.builder.add(kind, line, Place(paragraph=self._paragraph), level=level, marker=marker, bold=is_bold)
            marker = ""
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            self.blocks(box, cell)

    def _words(self, element: _Element, bold: bool, text: list[str], marks: list[bool]) -> None:
        """The words of a paragraph into `text`, and for each run whether it is bold into `marks`."""

        def say(words: str | None) -> None:
            if words:
                text.append(words)
                if words.strip():
                    marks.append(bold)

        say(element.text)
        for child in element:
            if child.tag == TEXT + "s":
                text.append(" " * min(int(child.get(TEXT + "c") or 1), _MOST_SPACES))
            elif child.tag == TEXT + "tab":
                text.append("\t")
            elif child.tag == TEXT + "line-break":
                text.append("\n")
            elif child.tag == TEXT + "note":
                self.notes += child.findall(TEXT + "note-body")
            elif child.tag == DRAW + "frame":
                self._boxes += child.findall(DRAW + "text-box")
            elif child.tag not in _UNSEEN and isinstance(child.tag, str):
                style = self._styles.of(child.get(TEXT + "style-name"))
                if not style.hidden:
                    self._words(child, style.bold or bold, text, marks)
            say(child.tail)
