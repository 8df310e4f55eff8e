"""Markdown: the tokens of markdown-it-py as blocks; the signs of the markup are no words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from easyread.model.text import BlockKind, Place, Source

from .plain import decode
from .source import SourceBuilder

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_TIGHT_LIST = re.compile(
    r"(?m)^(?P<text>(?![ \t]*(?:[-*+•]|\d+[.)])\s)[^\n|#>]*\S[^\n]*)\n(?=[ \t]{0,3}(?:[-*+]|\d{1,3}[.)])\s)"
)
_SCRIPT = re.compile(r"<(script|style)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)


def read(data: bytes, name: str) -> Source:
    """Headings, paragraphs, list items and table cells. Hard line breaks make separate paragraphs; HTML is no text."""
    from markdown_it import MarkdownIt

    text = "\n".join(decode(data, name).splitlines())
    text = _FRONT_MATTER.sub(lambda m: "\n" * m.group().count("\n"), text)
    text = _SCRIPT.sub(lambda m: "\n" * m.group().count("\n"), text)
    tokens = MarkdownIt("commonmark", {"html": True, "maxNesting": 40}).enable(["table", "strikethrough"]).parse(text)
    builder = SourceBuilder(name)
    _Walk(builder).tokens(tokens)
    return builder.source(data)


class _Walk:
    """Walks the tokens with a stack of lists and the place in a table."""

    def __init__(self, builder: SourceBuilder) -> None:
        self._builder = builder
        self._numbers: list[int | None] = []  # of each open list: the next number, or None for bullets
        self._marker = ""
        self._heading = 0
        self._table = self._row = self._column = 0
        self._in_cell = False

    def tokens(self, tokens: Sequence[Token]) -> None:
        for token in tokens:
            self._token(token)

    def _token(self, token: Token) -> None:
        kind = token.type
        if kind == "heading_open":
            self._heading = int(token.tag[1])
        elif kind == "heading_close":
            self._heading = 0
        elif kind == "ordered_list_open":
            self._numbers.append(int(token.attrs.get("start", 1)))
        elif kind == "bullet_list_open":
            self._numbers.append(None)
        elif kind in ("ordered_list_close", "bullet_list_close"):
            self._numbers.pop()
        elif kind == "list_item_open":
            self._marker = self._next_marker()
        elif kind == "table_open":
            self._table, self._row = self._table + 1, 0
        elif kind == "tr_open":
            self._row, self._column = self._row + 1, 0
        elif kind in ("td_open", "th_open"):
            self._column, self._in_cell = self._column + 1, True
        elif kind in ("td_close", "th_close"):
            self._in_cell = False
        elif kind == "inline":
            self._inline(token)
        elif kind in ("code_block", "fence"):
            for offset, line in enumerate(token.content.split("\n")):
                self._add(line, (token.map[0] if token.map else 0) + offset + 1, False)

    def _next_marker(self) -> str:
        number = self._numbers[-1]
        if number is None:
            return "•"
        self._numbers[-1] = number + 1
        return f"{number}."

    def _inline(self, token: Token) -> None:
        line = (token.map[0] if token.map else 0) + 1
        for offset, (text, bold) in enumerate(_lines(token)):
            self._add(text, line + offset, bold)

    def _add(self, text: str, line: int, bold: bool) -> None:
        if self._in_cell:
            place = Place(line=line, table=self._table, row=self._row, column=self._column)
            self._builder.add(BlockKind.CELL, text, place, bold=bold)
        elif self._heading:
            self._builder.add(BlockKind.HEADING, text, Place(line=line), level=self._heading, bold=bold)
        elif self._numbers:
            marker, self._marker = self._marker, ""
            kind = BlockKind.LIST_ITEM if marker else BlockKind.PARAGRAPH
            self._builder.add(kind, text, Place(line=line), level=len(self._numbers), marker=marker, bold=bold)
        else:
            self._builder.add(BlockKind.PARAGRAPH, text, Place(line=line), bold=bold)


def _lines(token: Token) -> list[tuple[str, bool]]:
    """The visible words of an inline token, one entry a hard-broken line, and whether all of a line is bold."""
    lines: list[tuple[str, bool]] = []
    words, strong, plain = "", 0, False
    for child in token.children or []:
        if child.type in ("text", "code_inline"):
            words += child.content
            plain = plain or (strong == 0 and bool(child.content.strip()))
        elif child.type == "strong_open":
            strong += 1
        elif child.type == "strong_close":
            strong -= 1
        elif child.type == "image":
            words += child.content
        elif child.type == "softbreak":
            words += " "
        elif child.type == "hardbreak":
            lines.append((words, bool(words.strip()) and not plain))
            words, plain = "", strong == 0 and False
    lines.append((words, bool(words.strip()) and not plain))
    return lines
