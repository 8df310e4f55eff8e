"""Plain text: lines, list signs, columns, and lines that were broken in the middle of a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from easyread.errors import BrokenFile
from easyread.model.text import BlockKind, Place, Source

from .source import SourceBuilder, clean

_SIGN = re.compile(
    r"(?P<sign>[•·●▪◦–—*o-](?=\s)|\(?\d{1,3}[.)]|\d{1,3}(?=\s{2,}|\t)|\d{1,2}(?:\.\d{1,2}){1,2}[.:]?(?=\s)|\(?[a-z]\)|\([ivx]{1,4}\)|[ivx]{1,4}[.)])(?:\s+|$)"
)
_CLOCK = re.compile(r"\d{1,2}\.\d{2}(?:\s?[ap]m)?(?:\s|$)")
_COLUMNS = re.compile(r"[ ]*\t[\t ]*| {3,}")
_LABEL = re.compile(r"[A-Z][\w ]{1,24}:\s")
_MONTH = re.compile(r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b")
_WRAP_LOW, _WRAP_HIGH = 55, 110
"""A file is hard-wrapped when most of its longer lines end between these columns and go on in the next line."""


@dataclass(slots=True)
class _Line:
    text: str
    number: int
    indent: int
    sign: str
    last_length: int  # of the last line that was joined, in characters
    last_number: int


def decode(data: bytes, name: str) -> str:
    """UTF-8, UTF-16 with a mark, or the old Windows letters. Raises BrokenFile for what is no text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError:
            raise BrokenFile(f"{name} is not plain text. Save it as plain text (UTF-8) and try again.") from None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    sample = text[:4000]
    strange = sum(1 for c in sample if c == "\x00" or (c < " " and c not in "\t\n\r\f\x0b") or c == "\ufffd")
    if strange > max(2, len(sample) // 50):
        raise BrokenFile(f"{name} is not plain text. Save it as plain text (UTF-8) and try again.")
    return text


def read(data: bytes, name: str) -> Source:
    """A line is a block; broken lines are joined; list signs become markers; wide gaps become one tab."""
    builder = SourceBuilder(name, data)
    lines = _join(_lines(clean(decode(data, name)).replace("\f", "\n")))
    edge = min((line.indent for line in lines if line.sign), default=0)
    for line in lines:
        kind = BlockKind.LIST_ITEM if line.sign else BlockKind.PARAGRAPH
        builder.add(kind, line.text, Place(line=line.number), level=_level(line, edge), marker=line.sign)
    return builder.source()


def _level(line: _Line, edge: int) -> int:
    """For list items 1 at the edge where the lists of this paper stand, 2 further in; for other lines 0 or 1."""
    if not line.sign:
        return 0 if line.indent < 4 else 1
    return 1 if line.indent < edge + 4 and line.sign != "o" else 2


def _lines(text: str) -> list[_Line]:
    found = []
    for number, raw in enumerate(text.split("\n"), 1):
        stripped = raw.strip()
        if not stripped:
            continue
        indent = len(raw.expandtabs(8)) - len(raw.expandtabs(8).lstrip())
        sign = ""
        match = _SIGN.match(stripped)
        rest = stripped[match.end() :] if match else ""
        if match and rest and not _CLOCK.match(stripped) and not _MONTH.match(rest) and _fits(match["sign"], rest):
            sign, stripped = match["sign"], rest
        found.append(_Line(_COLUMNS.sub("\t", stripped.strip()), number, indent, sign, len(raw.strip()), number))
    return found


def _fits(sign: str, rest: str) -> bool:
    """"1 Hello" with one space begins an item only before a capital; "28 days" does not."""
    return not sign.isdigit() or rest[:1].isupper() or rest[:1] in "“\"'"


def _join(lines: list[_Line]) -> list[_Line]:
    """Puts sentences together that a program broke into lines."""
    wrapped = _is_wrapped(lines)
    joined: list[_Line] = []
    for line in lines:
        last = joined[-1] if joined else None
        if last is not None and line.number == last.last_number + 1 and _goes_on(last, line, wrapped):
            last.text = f"{last.text} {line.text}"
            last.last_number, last.last_length = line.number, line.last_length
        else:
            joined.append(line)
    return joined


def _is_wrapped(lines: list[_Line]) -> bool:
    """Does this file break its paragraphs into lines of like length?"""
    pairs = [(a, b) for a, b in pairwise(lines) if b.number == a.number + 1 and not b.sign]
    broken = sum(1 for a, b in pairs if _WRAP_LOW <= a.last_length <= _WRAP_HIGH and b.text[:1].islower())
    long = sum(1 for line in lines if line.last_length > _WRAP_HIGH)
    return broken >= 3 and long * 20 <= len(lines)


def _goes_on(last: _Line, line: _Line, wrapped: bool) -> bool:
    if line.sign or "\t" in last.text or "\t" in line.text or last.text.endswith(":") or _LABEL.match(line.text):
        return False
    if wrapped and last.last_length >= _WRAP_LOW - 5:
        return True
    return 40 <= last.last_length <= _WRAP_HIGH + 10 and line.text[:1].islower() and last.text[-1:] not in ".!?"
