"""Cuts rows into lines: one sentence, list item or short unit each, with its place in the source."""

from __future__ import annotations

import re

from easyread.model.paper import Line, LineRole
from easyread.model.text import BlockKind, Span
from easyread.words.sentences import sentences

from .rows import Row

_BULLET = re.compile(r"(?:[•·●▪◦−–*o]|-(?=\s)|\\\*)\s+|[-–](?=\s?[A-Z])\s*")
_LABELLED_JOB = re.compile(
    r"(?<=\S)\s+(?=[*_\[(]{0,3}(?:ACTIONS?|Actions?)(?! (?:Groups?|Plans?|Teams?|Fund|Trust|Days?|Logs?|Points?|Items?|List)\b)"
    r"(?:\s*[:–-]\s*(?:\S+ ){3}|\s+(?:[A-Z]\S*,? (?:and |& )?){1,3}(?:[a-z]+ )?(?:to|will) [a-z]))"
)
"""A job under its own label in the middle of a sentence: "Costs were shared Action Jo to ask the bank"."""


def _cut(text: str) -> list[tuple[int, int]]:
    found = []
    for a, b in sentences(text):
        for label in _LABELLED_JOB.finditer(text, a, b):
            found.append((a, label.start()))
            a = label.end()
        found.append((a, b))
    return found


_INNER_BULLET = re.compile(r"\s+[•●▪]\s+(?=\S)")


def _between_bullets(text: str, a: int, b: int) -> list[tuple[int, int]]:
    """The parts of a sentence in which a pasted list runs on: "Jo to ring. • Sam to write"."""
    marks = list(_INNER_BULLET.finditer(text, a, b))
    return list(zip([a, *(m.end() for m in marks)], [*(m.start() for m in marks), b], strict=True))


def lines_of(text: str, start: int, *, bullet: bool = False) -> list[Line]:
    """Lines of one stretch of source text that begins at `start`."""
    found = []
    cut = [part for a, b in _cut(text) for part in _between_bullets(text, a, b)]
    for a, b in cut:
        sentence = text[a:b]
        role = LineRole.QUESTION if sentence.endswith("?") and not sentence.startswith(("“", '"')) else LineRole.INFO
        found.append(Line(sentence, Span(start + a, start + b), role, bullet and len(cut) == 1))
    return found


def lines_of_row(row: Row) -> list[Line]:
    """Lines of a row without its list sign or number; a table row gives one line a cell."""
    bullet = row.kind is BlockKind.LIST_ITEM or bool(_BULLET.match(row.text))
    if len(row.cells) > 1:
        found: list[Line] = []
        for cell in row.cells:
            found += lines_of(cell.text, cell.span.start)
        return found
    sign = _BULLET.match(row.text)
    cut = sign.end() if sign else 0
    start = row.cells[0].span.start if row.cells else row.span.start
    return lines_of(row.text[cut:], start + cut, bullet=bullet)
