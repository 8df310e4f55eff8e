"""Reads .txt files."""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from dataclasses import dataclass

from easyread.errors import BrokenFile
from easyread.model.text import BlockKind, Place, Source

from . import html, wrap
from .limits import MOST_BYTES_OF_TEXT, too_big
from .signs import Depth, cut_sign
from .source import SourceBuilder, letters, one_line
from .text_table import TextTable, text_tables

_TAB = 8  # columns; what editors and Word's "plain text" mean by a tab at the start of a line
_GAP = re.compile(r"(?<=\S)( {2,})(?=\S)")
_HASHES = re.compile(r"(#{1,6})[ \t]+(?=\S)(.*?)[ \t]*#*$")
_EMPHASIS = re.compile(
    r"(?<![\w*])(\*\*|__)(?=\S)(.+?)(?<=\S)\1(?![\w*])|(?<!\w)([_*])(?=[^\s_*])([^_*]+?)(?<=\S)\3(?!\w)"
)
_ESCAPED = re.compile(r"\\(?=[.*_#()\[\]+!>`~-])")
_NUMBER_ESCAPED = re.compile(r"(?<=^\d)\\(?=[.)])|(?<=^\d\d)\\(?=[.)])|^\\(?=[-*+] )")
_STRANGE = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd]")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    indent: int
    text: str


def read(data: bytes, name: str) -> Source:
    """A Source of a plain text file: a line is a block, unless the file was wrapped at a fixed width; then its lines
    are joined to paragraphs. UTF-8, UTF-16 with a byte order mark, else Windows-1252.

    Raises BrokenFile, TooBig or EmptyPaper.
    """
    lines = [letters(line) for line in decode(data, name).splitlines()]
    builder = SourceBuilder(name)
    tables = text_tables(lines)
    for table in tables:
        lines[table.first : table.last] = [""] * (table.last - table.first)
    found = _lines(_column_gaps(lines))
    base = min((line.indent for line in found), default=0)
    depth = Depth()
    for line in _joined(found, [line.rstrip() for line in lines]):
        while tables and tables[0].first < line.number:
            _add_table(builder, tables.pop(0))
        if html.has_tags(line.text):
            html.read_line(builder, line.text)
            continue
        indent = line.indent - base
        hashes = _HASHES.match(line.text)
        bold, text = _unmarked(hashes[2] if hashes else line.text)
        sign, words = cut_sign(text)
        if not sign:
            depth.close(indent)
        kind = BlockKind.HEADING if hashes else BlockKind.LIST_ITEM if sign else BlockKind.PARAGRAPH
        level = len(hashes[1]) if hashes else depth.of(indent, sign) if sign else (indent + 3) // 4
        builder.add(kind, words, Place(line=line.number), level=level, marker=sign, bold=bold)
    for table in tables:
        _add_table(builder, table)
    return builder.source(data)


def _add_table(builder: SourceBuilder, table: TextTable) -> None:
    number = table.first + 1  # where it begins tells it from the other tables of the file
    for row, cells in enumerate(table.rows, 1):
        for column, text in enumerate(cells, 1):
            builder.add(BlockKind.CELL, text, Place(line=number, table=number, row=row, column=column))


def _unmarked(text: str) -> tuple[bool, str]:
    """(all of it is bold, the words) of a line that was copied with its Markdown signs."""
    if not any(sign in text for sign in "*_\\"):
        return False, text
    whole = re.fullmatch(r"(?:\*\*|__)(?=\S)((?:(?!\*\*|__).)+)(?:\*\*|__)[:.]?", text)
    return bool(whole), _ESCAPED.sub("", _EMPHASIS.sub(lambda m: m[2] or m[4], text))


def decode(data: bytes, name: str) -> str:
    """The text of a text file. Raises TooBig, or BrokenFile for bytes that are no text."""
    if len(data) > MOST_BYTES_OF_TEXT:
        raise too_big(name, f"{MOST_BYTES_OF_TEXT // 10**6} MB of text")
    text = _decoded(data)
    if len(_STRANGE.findall(text)) > len(text) // 100:
        raise BrokenFile(
            f"{name} is not a text file, although its name says so. Save the paper as .docx or .txt again."
        )
    return text


def _decoded(data: bytes) -> str:
    encoding = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    if encoding:
        return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _lines(texts: Sequence[str]) -> list[_Line]:
    """The lines with words or signs on them; numbers count from 1 and count blank lines, too."""
    found = []
    for number, text in enumerate(texts, 1):
        words = _NUMBER_ESCAPED.sub("", one_line(text))
        if words:
            lead = text[: len(text) - len(text.lstrip(" \t"))]
            found.append(_Line(number, len(lead.expandtabs(_TAB)), words))
    return found


def _column_gaps(texts: Sequence[str]) -> list[str]:
    """A gap of only two spaces parts columns, too, where a wider gap of the line above or below ends at the same place:
    the longest cell of a column leaves the smallest gap.
    """
    ends = [{m.end() for m in _GAP.finditer(text) if len(m[1]) > 2} for text in texts]
    marked = []
    for i, text in enumerate(texts):
        near = (ends[i - 1] if i else set()) | (ends[i + 1] if i + 1 < len(texts) else set())
        aligned = near and "\t" not in text
        marked.append(_GAP.sub(lambda m, near=near: "\t" if m.end() in near else m[1], text) if aligned else text)  # type: ignore[misc]
    return marked


def _joined(found: Sequence[_Line], raw: Sequence[str]) -> list[_Line]:
    """Lines of a wrapped file as paragraphs; in any file, a sentence that plainly goes on."""
    across = wrap.width(raw) if wrap.is_wrapped(raw) else 0
    whole: list[_Line] = []
    last = 0
    length = 0
    for line in found:
        follows = bool(whole) and line.number == last + 1 and not _HASHES.match(line.text)
        follows = follows and not _HASHES.match(whole[-1].text)
        if follows:
            before = whole[-1].text[-length:]
            follows = wrap.goes_on(before, line.text, across) if across else wrap.unfinished(before, line.text)
        if follows:
            top = whole[-1]
            whole[-1] = _Line(top.number, top.indent, wrap.join(top.text, line.text))
        else:
            whole.append(line)
        last, length = line.number, len(line.text)
    return whole
