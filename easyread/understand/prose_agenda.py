"""An agenda told in a sentence, "On the agenda: buses, the new hub and holidays", cut into rows, a row a topic."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from easyread.model.text import BlockKind, Span

from .headings import has_verb
from .rows import Cell, Row

_TOLD = re.compile(
    r"\b(?:on the agenda(?: (?:is|are|this (?:time|month)|for \w+))?|the agenda (?:is|includes|will be)|we (?:will|shall|are going to) (?:be )?(?:talk(?:ing)? about|discuss(?:ing)?)|"
    r"(?:things|topics|subjects) (?:that )?we (?:talked about|spoke about|discussed) (?:were|are)|(?:topics|items) (?:are|will be|were))\s*:?\s+(?P<list>[^.:;!?]{8,300})(?=[.!]|$)",
    re.IGNORECASE,
)
_PART = re.compile(r",\s*(?:and\s+)?|\s+and\s+(?=[^,]*$)")
_LEAST, _LONGEST = 3, 7


def cut(rows: list[Row]) -> list[Row]:
    """The rows; the one sentence that lists the topics of the meeting is cut into what comes before, and its topics."""
    for at, row in enumerate(rows):
        match = _TOLD.search(row.text) if len(row.cells) == 1 else None
        parts = _parts(match) if match else []
        if match and len(parts) >= _LEAST:
            return [*rows[:at], *_pieces(row, match.start("list"), parts, match.end("list")), *rows[at + 1 :]]
    return rows


def _parts(match: re.Match[str]) -> list[tuple[int, int, int]]:
    """(begin with the comma or "and" before it, begin, end) of each topic; none where one of them is no topic."""
    text, first = match["list"], match.start("list")
    edges = [(0, 0), *((m.start(), m.end()) for m in _PART.finditer(text)), (len(text), len(text))]
    parts = [(first + a, first + b, first + c) for (a, b), (c, _) in pairwise(edges)]
    short = all(0 < len(text[b - first : c - first].split()) <= _LONGEST for _, b, c in parts)
    return parts if short and not has_verb(text) else []


def _pieces(row: Row, first: int, parts: list[tuple[int, int, int]], end: int) -> list[Row]:
    base = row.span.end - len(row.text)

    def piece(begin: int, a: int, b: int) -> Row:
        cell = Cell(row.text[a:b], Span(base + a, base + b))
        return replace(row, text=cell.text, span=Span(base + begin, base + b), cells=(cell,), marker="", gap=False)

    before = row.text[:first].rstrip()
    found = [replace(piece(0, 0, len(before)), marker=row.marker, gap=row.gap)] if before else []
    found += [replace(piece(*part), kind=BlockKind.LIST_ITEM, marker="•", level=1) for part in parts]
    rest = end + len(row.text[end:]) - len(row.text[end:].lstrip(" .!"))
    if row.text[rest:].strip():
        found.append(piece(end, rest, len(row.text)))
    return found
