"""Minutes that are written in a table (number, topic and talk, who acts) are read like minutes that are not.

Tables of actions, of times and of "you said, we did" are no such tables: their rows stay rows.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import groupby

from easyread.model.text import Block, BlockKind, Source, Span

from .topic_names import USUAL

_NUMBER = re.compile(r"(?:item )?\(?\d{1,3}(?:[./]\d{1,3}){0,2}[.):]?", re.IGNORECASE)
_LEADING = re.compile(r"(?:item )?\(?\d{1,3}(?:\.\d{1,2})?[.):]?\s+", re.IGNORECASE)
_CLOCK = re.compile(r"\d{1,2}[.:]\d{2}|\d{1,2} ?[ap]m", re.IGNORECASE)
_TALK_HEAD = re.compile(
    r"(?:discussion|notes?|minutes?|summary|details?|key points|points (?:raised|discussed)|what (?:was said|we said|we talked about))(?: (?:and|&|/) ?\w+)?",
    re.IGNORECASE,
)
_TALK = 12  # words; the talk of a topic is longer than the cells of an agenda


def unfolded(rows: list[list[Block]], source: Source) -> list[Block] | None:
    """The blocks of a table as paragraphs in reading order, when it is minutes in a table; else None."""
    columns = [[list(cell) for _, cell in groupby(row, key=lambda b: b.place.column)] for row in rows]
    named = [_topic(cells) for cells in columns]
    usual = sum(1 for name in named if name and USUAL.match(name))
    talks = [max(sum(len(b.text.split()) for b in cell) for cell in cells) for cells in columns]
    timed = sum(1 for cells in columns if _CLOCK.match(cells[0][0].text))
    headed = any(_TALK_HEAD.fullmatch(cell[0].text) for cell in columns[0])
    long = sum(talks) >= _TALK * len(rows) or (headed and len(rows) >= 4)
    if usual < 2 or timed >= 2 or not long or max(map(len, columns)) < 2:
        return None
    return [block for cells in columns[headed:] for block in _told(cells, source, least=2 + headed)]


def _topic(cells: list[list[Block]]) -> str:
    """What the row is about: its first words that are no number."""
    texts = [_LEADING.sub("", cell[0].text) for cell in cells if not _NUMBER.fullmatch(cell[0].text)]
    return texts[0] if texts else ""


def _told(cells: list[list[Block]], source: Source, *, least: int) -> list[Block]:
    marker, found = "", []
    if len(cells) > 1 and len(cells[0]) == 1 and _NUMBER.fullmatch(cells[0][0].text):
        marker, cells = cells[0][0].text, cells[1:]
    owners = cells[-1] if len(cells) >= least and sum(len(b.text.split()) for b in cells[-1]) <= 6 else []
    for cell in cells[: len(cells) - bool(owners)]:
        found += [replace(block, kind=BlockKind.LIST_ITEM if block.marker else BlockKind.PARAGRAPH) for block in cell]
    if owners and found:
        span = Span(found[-1].span.start, owners[0].span.end)
        found[-1] = replace(found[-1], text=span.of(source.text), span=span)
        found += [replace(block, kind=BlockKind.PARAGRAPH) for block in owners[1:]]
    if marker and found:
        found[0] = replace(found[0], marker=found[0].marker or marker, kind=BlockKind.LIST_ITEM, level=1)
    return found
