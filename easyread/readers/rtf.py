"""Rich text (.rtf): its control words are walked once; what is not text on the page is left out.

Own walk: the library that was tried (striprtf) loses tables, list signs, bold and headings (docs/decisions/0010).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from easyread.errors import BrokenFile
from easyread.model.text import BlockKind, Place, Source

from . import limits
from .limits import too_big
from .signs import cut_sign
from .source import SourceBuilder

_TOKEN = re.compile(
    rb"\\(?P<word>[a-z]{1,32})(?P<number>-?\d{1,10})?[ ]?|\\'(?P<hex>[0-9a-fA-F]{2})|\\(?P<sign>[^a-z'])"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n]+)|[\r\n]+"
)
_UNSEEN = frozenset(
    b"""fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf
    themedata colorschememapping datastore latentstyles listtable listoverridetable rsidtbl generator xmlnstbl fldinst
    annotation atnid atnauthor revtbl filetbl bkmkstart bkmkend shppict nonshppict mmathPr operator pgdsctbl
    wgrffmtfilter""".split()
)
_SAID = {
    b"emdash": "—", b"endash": "–", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”",
    b"bullet": "•", b"tab": "\t", b"emspace": " ", b"enspace": " ",
}  # fmt: skip
_CODE_PAGES = {b"ansi": "cp1252", b"mac": "mac_roman", b"pc": "cp437", b"pca": "cp850"}


@dataclass(frozen=True, slots=True)
class _State:
    """What holds inside a group."""

    unseen: bool = False
    marker: bool = False
    bold: bool = False
    fallback: int = 1  # letters to skip after \u, which old readers show in its place


def read(data: bytes, name: str) -> Source:
    """Paragraphs, headings, list items and table cells. Raises BrokenFile, TooBig or EmptyPaper."""
    if not data.lstrip().startswith(b"{\\rtf"):
        raise BrokenFile(f"{name} is no rich text file, although its name says so. Save the paper as .docx or .txt.")
    if len(data) > limits.MOST_BYTES_OF_RTF:
        raise too_big(name, f"{limits.MOST_BYTES_OF_RTF // 10**6} MB")
    walk = _Walk(SourceBuilder(name), name)
    walk.tokens(data)
    return walk.builder.source(data)


class _Walk:
    def __init__(self, builder: SourceBuilder, name: str) -> None:
        self.builder = builder
        self._name = name
        self._groups: list[_State] = []
        self._now = _State()
        self._fresh = False  # just after an opening brace, where a group says what it is for
        self._code_page = "cp1252"
        self._skip = 0
        self._words: list[str] = []
        self._bold: list[bool] = []
        self._marker: list[str] = []
        self._level = 0
        self._in_table = False
        self._paragraph = 0
        self._table, self._row, self._column = 0, 0, 1

    def tokens(self, data: bytes) -> None:
        at = 0
        while match := _TOKEN.match(data, at):
            at = match.end()
            if match["brace"] == b"{":
                self._open()
            elif match["brace"]:
                if not self._groups:
                    break
                self._now = self._groups.pop()
            elif match["word"] == b"bin":
                at += max(0, int(match["number"] or 0))
            elif match["word"]:
                self._word(match["word"], match["number"])
            elif match["hex"]:
                self._say(bytes([int(match["hex"], 16)]).decode(self._code_page, "replace"))
            elif match["sign"]:
                self._sign(match["sign"])
            elif match["text"]:
                self._say(match["text"].decode(self._code_page, "replace"))
        self._flush()

    def _open(self) -> None:
        self._groups.append(self._now)
        self._fresh = True
        if len(self._groups) > limits.DEEPEST:
            raise too_big(self._name, f"{limits.DEEPEST} groups inside each other")

    def _sign(self, sign: bytes) -> None:
        if sign == b"*" and self._fresh:
            self._now = replace(self._now, unseen=True)
        elif sign == b"~":
            self._say(" ")
        elif sign == b"_":
            self._say("-")
        elif sign in b"\\{}":
            self._say(sign.decode())
        elif sign in b"\r\n":
            self._end()
        self._fresh = False

    def _word(self, word: bytes, number: bytes | None) -> None:
        fresh, self._fresh = self._fresh, False
        value = int(number) if number else None
        if fresh and word in _UNSEEN:
            self._now = replace(self._now, unseen=True)
        elif word in (b"listtext", b"pntext"):
            self._now = replace(self._now, unseen=False, marker=True)
        elif word in (b"shptxt", b"fldrslt"):
            self._now = replace(self._now, unseen=False)
        elif self._now.unseen:
            return
        elif word in (b"par", b"sect", b"page", b"line"):
            self._end()
        elif word in (b"cell", b"nestcell"):
            self._end(in_cell=True)
            self._column += 1
        elif word in (b"row", b"nestrow"):
            self._row, self._column = self._row + 1, 1
        elif word == b"pard":
            self._in_table, self._level = False, 0
        elif word == b"intbl":
            if not self._in_table and self._row == 0:
                self._table, self._row = self._table + 1, 1
            self._in_table = True
        elif word == b"outlinelevel" and value is not None:
            self._level = min(value + 1, 6) if 0 <= value < 9 else 0
        elif word == b"b":
            self._now = replace(self._now, bold=value != 0)
        elif word == b"plain":
            self._now = replace(self._now, bold=False)
        elif word in (b"v", b"deleted"):
            self._now = replace(self._now, unseen=value != 0)
        elif word == b"uc":
            self._now = replace(self._now, fallback=min(max(value or 0, 0), 8))
        elif word == b"u" and value is not None:
            self._say(chr(value % 65536) if not 0xD800 <= value % 65536 <= 0xDFFF else "")
            self._skip = self._now.fallback
        elif word == b"ansicpg" and value is not None:
            self._code_page = _known(f"cp{value}")
        elif word in _CODE_PAGES:
            self._code_page = _CODE_PAGES[word]
        elif word in _SAID:
            self._say(_SAID[word])

    def _say(self, words: str) -> None:
        self._fresh = False
        if self._now.unseen:
            return
        if self._skip:
            skipped = min(self._skip, len(words))
            words, self._skip = words[skipped:], self._skip - skipped
        if self._now.marker:
            self._marker.append(words)
        elif words:
            self._words.append(words)
            if words.strip():
                self._bold.append(self._now.bold)

    def _end(self, *, in_cell: bool = False) -> None:
        if not self._in_table and not in_cell and self._row:
            self._row = 0  # the table is over
        self._flush()

    def _flush(self) -> None:
        text, bold = "".join(self._words), bool(self._bold) and all(self._bold)
        marker = "".join(self._marker).strip()
        self._words, self._bold, self._marker = [], [], []
        if not text.strip():
            return
        self._paragraph += 1
        if self._in_table:
            place = Place(paragraph=self._paragraph, table=self._table, row=self._row, column=self._column)
            self.builder.add(BlockKind.CELL, text, place, marker=marker, bold=bold)
            return
        if not marker:
            marker, text = cut_sign(text.strip())
        kind = BlockKind.HEADING if self._level else BlockKind.LIST_ITEM if marker else BlockKind.PARAGRAPH
        level = self._level or (1 if marker else 0)
        self.builder.add(kind, text, Place(paragraph=self._paragraph), level=level, marker=marker, bold=bold)


def _known(name: str) -> str:
    try:
        b"".decode(name)
    except LookupError:
        return "cp1252"
    return name
