"""Cuts rows into lines: one sentence, list item or short unit each, with its place in the source."""

from __future__ import annotations

import re

from easyread.model.paper import Line, LineRole
from easyread.model.text import BlockKind, Span
from easyread.words.sentences import sentences

from .rows import Row

_BULLET = re.compile(r"(?:[•·●▪◦−–*o]|-(?=\s)|\\\*)\s+|[-–](?=\s?[A-Z])\s*")
_NUMBERED = re.compile(r"(?:\(?\d{1,3}(?:\.\d{1,2}){0,2}[.):]?|\(?[a-z]{1,4}\))\s+")


def lines_of(text: str, start: int, *, bullet: bool = False, lead: int = 0) -> list[Line]:
    """Lines of one stretch of source text. `lead`: how many characters before `start` (a list sign) belong to the first line."""
    found = []
    for number, (a, b) in enumerate(sentences(text)):
        begin = start + a - (lead if number == 0 else 0)
        sentence = text[a:b]
        role = LineRole.QUESTION if sentence.endswith("?") and not sentence.startswith(("“", '"')) else LineRole.INFO
        found.append(Line(sentence, Span(begin, start + b), role, bullet))
    return found


def lines_of_row(row: Row) -> list[Line]:
    """Lines of a row; a table row gives one line a cell."""
    bullet = row.kind is BlockKind.LIST_ITEM or bool(_BULLET.match(row.text))
    if len(row.cells) > 1:
        found: list[Line] = []
        for number, cell in enumerate(row.cells):
            lead = cell.span.start - row.span.start if number == 0 else 0
            found += lines_of(cell.text, cell.span.start, lead=lead)
        return found
    sign = _BULLET.match(row.text)
    cut = sign.end() if sign else 0
    start = row.cells[0].span.start if row.cells else row.span.start
    return lines_of(row.text[cut:], start + cut, bullet=bullet, lead=start + cut - row.span.start)
