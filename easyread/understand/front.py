"""The head of a paper: group, title, when, where, and lines that are none of these."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from easyread.model.paper import Kind, Line, Spans, When
from easyread.words import dates

from .lines import lines_of_row
from .occasion import OTHER_DAY, occasion
from .rows import Row

_KIND_WORD = re.compile(
    r"\b(?:agenda|minutes|notes of|you said|we did|we asked|survey|annual (?:general|parish) meeting|meeting)\b", re.I
)
_LABELLED = re.compile(
    r"(?:date(?: and time)?|when|day|time|start(?:ed|s)?|venue|where|place|location|held (?:at|in))\s*(?::|\t)", re.I
)
_CHAIR_LABEL = re.compile(
    r"(?:co-?\s?chairs?|chair(?:person|man|ed by)?|in the chair|who is running it|meeting led by|run by)\s*(?::|\t|–|-|\s(?=[A-Z]))\s*",
    re.I,
)


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


def _is_name_row(row: Row) -> bool:
    return (
        len(row.cells) <= 2
        and row.words <= 16
        and not re.search(r"[.!?]$", row.text)
        and not re.match(r"[\w ]{2,20}:\s", row.text)
    )


def read_front(rows: list[Row], kind: Kind) -> Front:
    """What the rows before the first section say. Every row ends up in a part or in `lines`."""
    front = Front()
    rest = _titles(rows, front)
    told = occasion(rows, kind, {*front.title_spans, *front.group_spans})
    front.when, front.where, front.where_spans = told.when, told.where, told.where_spans
    taken = {*(front.when.spans if front.when else ()), *front.where_spans}
    for row in rest:
        chair = _CHAIR_LABEL.match(row.text)
        if chair and not front.chair and row.text[chair.end() :].strip():
            front.chair = row.text[chair.end() :].strip()
        if row.span not in taken or row.words > _LONGEST_LABEL:
            front.lines.extend(lines_of_row(row))
    front.lines.sort(key=lambda line: line.span)
    return front


def _titles(rows: list[Row], front: Front) -> list[Row]:
    """Takes up to four rows at the very top: the group's name and what the paper is called."""
    names: list[Row] = []
    for row in rows[:7]:
        if OTHER_DAY.search(row.text):
            continue
        if not names and re.search(r"tele?phone|e-?mail|@\w|\bTel\b", row.text, re.I):
            continue
        if len(names) >= 4:
            break
        labelled = _LABELLED.match(row.text) or _CHAIR_LABEL.match(row.text)
        if (
            not _is_name_row(row)
            or labelled
            or (names and _only_when(row))
            or "@" in row.text.replace(" @ ", "")
            or re.search(r"tele?phone", row.text, re.I)
        ):
            break
        names.append(row)
    if not names and rows:
        names = rows[:1] if rows[0].words <= 25 else []
    called = [row for row in names if _KIND_WORD.search(row.text)]
    title = called[0] if called else (names[0] if names else None)
    group = next(
        (
            row
            for row in names
            if row is not title
            and not re.fullmatch(r"\W*(?:agenda|minutes|notes)\W*", row.text, re.I)
            and not dates.dates(row.text)
            and not re.match(r"\W*held\b", row.text, re.I)
        ),
        None,
    )
    if (
        title is not None
        and re.fullmatch(r"\W*(?:draft )?(?:agenda|minutes)\W*", title.text, re.I)
        and group is not None
        and len(called) > 1
    ):
        title = called[1]
    if title is not None:
        front.title, front.title_spans = _tidy(title), (title.span,)
    if group is not None:
        front.group, front.group_spans = _tidy(group), (group.span,)
    if title is None and group is not None:
        front.title, front.title_spans = front.group, front.group_spans
    taken = {front.title_spans, front.group_spans}
    return [row for row in rows if (row.span,) not in taken]


def _tidy(row: Row) -> str:
    return re.sub(r"\s+", " ", row.text).strip(" *_#")


def _only_when(row: Row) -> bool:
    return bool(dates.dates(row.text)) and not _KIND_WORD.search(row.text)


def paper_day(front: Front) -> date | None:
    return front.when.day if front.when else None
