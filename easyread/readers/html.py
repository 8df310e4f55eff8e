"""Web pages (.html): the words that a reader of the page sees; menus, scripts and hidden parts are left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from easyread.errors import BrokenFile
from easyread.model.text import BlockKind, Place, Source

from . import limits
from .limits import too_big
from .numerals import numeral
from .source import SourceBuilder

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SKIPPED = frozenset(
    """script style head nav aside noscript template svg math button select option textarea input iframe object embed
    canvas audio video map footer dialog del s strike""".split()
)
_BLOCKS = frozenset(
    """p div section article main header address blockquote dl dt dd figure figcaption pre ul ol li table thead tbody
    tfoot tr td th caption h1 h2 h3 h4 h5 h6 hr details summary center body html form fieldset""".split()
)
_TAG = re.compile(
    r"</?(?:table|tbody|tr|td|th|p|div|span|b|i|strong|em|ul|ol|li|br|a|u|h[1-6]|font)\b[^<>]{0,300}>", re.I
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACE = re.compile(
    r"(?<!\S)\t+|\t+(?!\S)|[ \r\n\f]+"
)  # a tab between two words parts columns, as in pages saved from Word
_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}


def read(data: bytes, name: str) -> Source:
    """Headings, paragraphs, list items and table cells. Nothing is fetched. Raises BrokenFile, TooBig or EmptyPaper."""
    from lxml import etree, html

    if len(data) > limits.MOST_BYTES_OF_HTML:
        raise too_big(name, f"{limits.MOST_BYTES_OF_HTML // 10**6} MB of web page")
    if b"<" not in data:
        raise BrokenFile(f"{name} is no web page, although its name says so. Save the paper as .txt or .docx.")
    parser = html.HTMLParser(
        no_network=True, huge_tree=False, remove_comments=True, remove_pis=True, encoding=_encoding(data)
    )
    try:
        root = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise BrokenFile(f"{name} is no web page, or it is damaged. Save the page again and try again.") from None
    builder = SourceBuilder(name)
    mains = [element for element in root.iter() if element.tag == "main" or element.get("role") == "main"]
    _Walk(builder).element(
        mains[0] if len(mains) == 1 and len(" ".join(map(str, mains[0].itertext())).split()) > 20 else root
    )
    return builder.source(data)


def has_tags(line: str) -> bool:
    """Was this line of text copied out of the code of a web page?"""
    return len(_TAG.findall(line)) >= 4


def read_line(builder: SourceBuilder, line: str) -> None:
    """Adds the words of such a line."""
    from lxml import etree, html

    try:
        _Walk(builder).element(html.fromstring(f"<body>{line}</body>", parser=html.HTMLParser(no_network=True)))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        builder.add(BlockKind.PARAGRAPH, _TAG.sub(" ", line), Place())


def _encoding(data: bytes) -> str | None:
    """The encoding of a page that does not say it in a way that the parser finds."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if re.search(rb"charset\s*=", data[:2048], re.IGNORECASE):
        return None
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


class _Walk:
    """Gathers the words of a line until a block begins or ends."""

    def __init__(self, builder: SourceBuilder) -> None:
        self._builder = builder
        self._words: list[str] = []
        self._bold: list[bool] = []
        self._lists: list[tuple[str, int]] = []
        self._marker = ""
        self._heading = 0
        self._cell: Place | None = None
        self._table = 0
        self._line = 0

    def element(self, element: HtmlElement, bold: bool = False) -> None:
        tag = element.tag
        if not isinstance(tag, str) or tag in _SKIPPED or _is_hidden(element):
            return
        self._line = element.sourceline or self._line
        if tag == "br":
            self._flush()
        elif tag == "table":
            self._flush()
            self._table_of(element)
        elif tag in ("ul", "ol"):
            self._flush()
            self._lists.append(
                (element.get("type", "1") if tag == "ol" else "", int(_digits(element.get("start"))) - 1)
            )
            self._inside(element, bold)
            self._lists.pop()
        elif tag in _BLOCKS:
            self._flush()
            if tag == "li":
                self._marker = self._next_marker()
            before, self._heading = self._heading, int(tag[1]) if re.fullmatch("h[1-6]", tag) else self._heading
            self._inside(element, bold, lines=tag == "pre")
            self._flush()
            self._heading = before
        else:
            self._inside(element, bold or tag in ("b", "strong"))

    def _inside(self, element: HtmlElement, bold: bool, *, lines: bool = False) -> None:
        self._say(element.text, bold, lines)
        for child in element:
            self.element(child, bold)
            self._say(child.tail, bold, lines)

    def _say(self, words: str | None, bold: bool, lines: bool) -> None:
        for number, part in enumerate((words or "").split("\n") if lines else [words or ""]):
            if number:
                self._flush()
            self._words.append(_SPACE.sub(" ", part))
            if part.strip():
                self._bold.append(bold)

    def _flush(self) -> None:
        text, bold = "".join(self._words), bool(self._bold) and all(self._bold)
        self._words, self._bold = [], []
        if not text.strip():
            return
        marker, self._marker = self._marker, ""
        if self._cell is not None:
            self._builder.add(BlockKind.CELL, text, self._cell, marker=marker, bold=bold)
            return
        kind, level = BlockKind.PARAGRAPH, 0
        if self._heading:
            kind, level = BlockKind.HEADING, self._heading
        elif self._lists:
            kind, level = (BlockKind.LIST_ITEM if marker else BlockKind.PARAGRAPH), len(self._lists)
        self._builder.add(kind, text, Place(line=self._line or None), level=level, marker=marker, bold=bold)

    def _next_marker(self) -> str:
        if not self._lists:
            return "•"
        form, number = self._lists[-1]
        self._lists[-1] = (form, number + 1)
        return f"{numeral(number + 1, _FORMS.get(form, 'decimal'))}." if form else "•"

    def _table_of(self, table: HtmlElement) -> None:
        rows = [
            row for row in table.iter("tr") if next(row.iterancestors("table"), None) is table and not _is_hidden(row)
        ]
        widest = max((sum(1 for cell in row if cell.tag in ("td", "th")) for row in rows), default=0)
        if widest <= 1 or self._cell is not None:  # a table for the looks, or one inside another
            self._inside(table, False)
            self._flush()
            return
        self._table += 1
        number = self._table
        for caption in table.iterchildren("caption"):
            self.element(caption)
        for row_number, row in enumerate(rows, 1):
            for column, cell in enumerate((c for c in row if c.tag in ("td", "th")), 1):
                self._cell = Place(line=cell.sourceline, table=number, row=row_number, column=column)
                self._inside(cell, cell.tag == "th")
                self._flush()
                self._cell = None


def _digits(text: str | None) -> str:
    return text if text and text.isdigit() and len(text) < 5 else "1"


def _is_hidden(element: HtmlElement) -> bool:
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(_HIDDEN.search(element.get("style") or ""))
    )
