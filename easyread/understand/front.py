"""The head of a paper: group, title, when, where, and lines that are none of these."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from easyread.model.paper import Kind, Line, Spans, When
from easyread.words import dates

from .lines import lines_of_row
from .mail_heads import without_mail_head
from .names import name_at
from .occasion import occasion
from .rows import Row
from .titles import CHAIR_LABEL, titles

_JOINING = frozenset(
    "held on at in the of for from to by and via be will was is this that with meeting am pm st nd rd th".split()
)
_CHAIR_ALONE = re.compile(r"(?:in the )?chair(?:man|person|woman)?\s*:?", re.I)
_LONGEST_LABEL = 18  # words; a longer row says more than when and where


@dataclass(slots=True)
class Front:
    group: str = ""
    group_spans: Spans = ()
    title: str = ""
    title_spans: Spans = ()
    when: When | None = None
    where: str = ""
    where_spans: Spans = ()
    chair: str = ""
    lines: list[Line] = field(default_factory=list)


def _untold(row: Row, front: Front) -> list[Line]:
    """The whole title row as a line, where it says more than its title, the day, the time and the place."""
    told = " ".join((front.title, front.group, front.where, front.when.text if front.when else ""))
    times = " ".join(row.text[one.start : one.end] for one in dates.times(row.text))
    known = {*re.findall(r"\w+", f"{told} {times}".casefold()), *_JOINING}
    more = [word for word in re.findall(r"[^\W\d_]{2,}", row.text.casefold()) if word not in known]
    return lines_of_row(row) if len(more) >= 2 else []


def read_front(rows: list[Row], kind: Kind) -> Front:
    """What the rows before the first section say. Every row ends up in a part or in `lines`."""
    front = Front()
    heads = without_mail_head(rows)
    named = titles(heads)
    front.title, front.title_spans = named.title, named.title_spans
    front.group, front.group_spans = named.group, named.group_spans
    rest = [row for row in rows if row.span not in {*front.title_spans, *front.group_spans}]
    told = occasion(heads, kind, {*front.title_spans, *front.group_spans})
    front.when, front.where, front.where_spans = told.when, told.where, told.where_spans
    front.lines += [line for row in rows if row.span in front.title_spans for line in _untold(row, front)]
    taken = {*(front.when.spans if front.when else ()), *front.where_spans}
    over: re.Match[str] | None = None  # the label in the row before
    for row in rest:
        chair = CHAIR_LABEL.match(row.text)
        if over is not None and not front.chair and name_at(row.text, 0):
            front.chair = row.text
        over = _CHAIR_ALONE.fullmatch(row.text)
        if chair and not front.chair and row.text[chair.end() :].strip():
            front.chair = row.text[chair.end() :].strip()
        if row.span not in taken or row.words > _LONGEST_LABEL:
            front.lines.extend(lines_of_row(row))
    front.lines.sort(key=lambda line: line.span)
    return front


def paper_day(front: Front) -> date | None:
    return front.when.day if front.when else None
