"""The head of a paper: group, title, when, where, and lines that are none of these."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from easyread.model.paper import Kind, Line, Spans, When
from easyread.model.text import Span
from easyread.words import dates
from easyread.words.sentences import sentences

from .deadlines import when_of
from .lines import lines_of, lines_of_row
from .rows import Cell, Row

_KIND_WORD = re.compile(
    r"\b(?:agenda|minutes|notes of|you said|we did|we asked|survey|annual (?:general|parish) meeting|meeting)\b", re.I
)
_WHEN_LABEL = re.compile(r"(?:date(?: and time)?|when|day)\s*(?::|\t|–|-)\s*", re.I)
_TIME_LABEL = re.compile(r"(?:time|start(?:ed)?|starts)\s*(?::|\t)\s*", re.I)
_WHERE_LABEL = re.compile(
    r"(?:venue|where|place|location|held (?:at|in)|meeting (?:place|point))\s*(?::|\t|–|-)\s*", re.I
)
_CHAIR_LABEL = re.compile(
    r"(?:co-?\s?chairs?|chair(?:person|man|ed by)?|in the chair|who is running it|meeting led by|run by)\s*(?::|\t|–|-|\s(?=[A-Z]))\s*",
    re.I,
)
_DEADLINE = re.compile(
    r"\b(?:by|before|until|updated|published|ran from|minutes of|since|from|last|cancelled|please|will be|due)\b", re.I
)
_VENUE = re.compile(
    r"\b(?:\w*[Hh]all|Room|Centre|Church|Zoom|Teams|Library|Offices?|lounge|School|House|Lane|Street|Road|Club|Hub|Unit|Court|Chapel|Gardens?|Yard|Academy|Hotel|online)\b"
)
_AT = re.compile(r"\b(?:at|in)\s+(?:the\s+)?(?=[A-Z])")


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


OTHER_DAY = re.compile(
    r"\b(?:cancel\w*|postpon\w*|abandon\w*|(?:was|were) (?:due|to (?:be|have been))\b|due (?:on|to be|[a-z]*day|\d)|original\w*|instead of|"
    r"in place of|replac\w*|moved (?:from|to)|changed (?:from|to)|brought forward|put (?:back|off)|re-?arranged from|re-?scheduled from|"
    r"no longer|not (?:on|be held)|adjourned (?:from|to))",
    re.I,
)
"""A day that may not be the day of this meeting. Nothing is made of it: the words stay as they are written."""


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
    for span in front.title_spans:
        _when_in(_text_of(rows, span), span, front)
    for row in rest:
        _take(row, front, dated=kind in (Kind.AGENDA, Kind.MINUTES))
    if not front.where:
        _where_in_title(rows, front)
    front.lines.sort(key=lambda line: line.span)
    return front


def _text_of(rows: list[Row], span: Span) -> str:
    return next(row.text for row in rows if row.span == span)


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
        labelled = any(p.match(row.text) for p in (_WHEN_LABEL, _TIME_LABEL, _WHERE_LABEL, _CHAIR_LABEL))
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


def _take(row: Row, front: Front, *, dated: bool = True) -> None:
    """`dated`: a paper of this kind has a date of its own; else only a short line that is no sentence can give one."""
    text, start = row.text, row.span.end - len(row.text)
    for label, part in ((_WHEN_LABEL, "when"), (_TIME_LABEL, "time"), (_WHERE_LABEL, "where"), (_CHAIR_LABEL, "chair")):
        match = label.match(text)
        if not match:
            continue
        rest = text[match.end() :].strip()
        if part == "when" and _when_in(text, row.span, front):
            return
        if part == "time" and front.when is not None and front.when.start is None and _times_in(text, row.span, front):
            return
        if part == "where" and rest and not front.where:
            front.where, front.where_spans = _end_of_place(rest), (row.span,)
            _leftover(rest, start + match.end(), front)
            return
        if part == "chair" and rest and not front.chair:
            front.chair = rest
    found = dates.dates(text)
    first = found[0] if found else None
    dated_row = first is not None and first.day and front.when is None and not _DEADLINE.search(text[: first.start])
    if dated_row and row.words <= 24 and (dated or not re.search(r"[.!?]", text)) and _when_in(text, row.span, front):
        if not front.where:
            _where_after(text, start, row.span, front)
        return
    if (
        not found
        and front.when is not None
        and front.when.start is None
        and row.words <= 12
        and _times_in(text, row.span, front)
    ):
        return
    if (
        not front.where
        and _VENUE.search(text)
        and row.words <= 12
        and not re.search(r"[.!?]$", text)
        and not found
        and ":" not in text
    ):
        place = sentences(text)[0]
        front.where, front.where_spans = (
            re.sub(r"\s+", " ", text[place[0] : place[1]]).strip(" *_."),
            (Span(row.span.start, start + place[1]),),
        )
        tail = text[place[1] :].strip()
        if tail:
            at = start + text.index(tail, place[1])
            _take(Row(tail, Span(at, row.span.end), (Cell(tail, Span(at, row.span.end)),)), front)
        return
    front.lines.extend(lines_of_row(row))


def _end_of_place(rest: str) -> str:
    return re.sub(r"\s+", " ", re.split(r"(?<=[a-z])\.\s", rest)[0]).strip(" .")


def _leftover(rest: str, start: int, front: Front) -> None:
    cut = re.search(r"(?<=[a-z])\.\s+", rest)
    if cut:
        front.lines.extend(lines_of(rest[cut.end() :], start + cut.end()))


def _when_in(text: str, span: Span, front: Front) -> bool:
    found = [one for one in dates.dates(text) if one.day]
    if not found or OTHER_DAY.search(text):
        return False
    start = span.end - len(text)
    first = found[0]
    words = text[first.start : first.end]
    when = when_of(first, words, Span(start + first.start, start + first.end), None)
    times = times_of_first_day(text)
    front.when = When(
        words,
        (span,),
        when.day,
        times[0].value if times else None,
        times[1].value if len(times) > 1 and is_range(text, times) else None,
        when.certainty,
    )
    return True


def _times_in(text: str, span: Span, front: Front) -> bool:
    times = dates.times(text)
    if not times or front.when is None:
        return False
    old = front.when
    end = times[1].value if len(times) > 1 and is_range(text, times) else None
    front.when = When(old.text, (*old.spans, span), old.day, times[0].value, end, old.certainty)
    return True


def times_of_first_day(text: str) -> list[dates.FoundTime]:
    """The times of a text as far as they belong to its first day: not those after another day, nor when a meeting closed."""
    days = [one for one in dates.dates(text) if one.day]
    stop = days[1].start if len(days) > 1 else len(text)
    closed = re.search(r"\b(?:clos|end|finish)(?:ed|es)\b", text[:stop], re.I)
    return dates.times(text[: closed.start() if closed else stop])


def is_range(text: str, times: list[dates.FoundTime]) -> bool:
    """Are the first two times a start and an end ("10am to 1pm"), and not "10.00 for 10.20"?"""
    between = text[times[0].end : times[1].start].strip().lower()
    return between in ("-", "–", "—", "to", "til", "till", "until")


def _where_after(text: str, start: int, span: Span, front: Front) -> None:
    """ "... at 2pm at the Methodist Hall": the place that follows the date and time in the same row."""
    last = max([d.end for d in dates.dates(text)] + [t.end for t in dates.times(text)])
    tail = text[last:]
    match = re.match(
        r"[\s,)–-]*(?:(?:at|in)\s+)?(?=(?:the |our )?[A-Z])|[\s,)–-]*(?:at|in)\s+(?=the )", tail
    ) or _AT.search(tail)
    place = tail[match.end() :].strip(" .,)") if match else ""
    if place and (_VENUE.search(place) or re.match(r"[\s,–-]*(?:at|in)\s", tail)) and len(place.split()) <= 14:
        front.where, front.where_spans = _tidy_place(place), (span,)


def _tidy_place(place: str) -> str:
    return re.sub(r"\s+", " ", re.split(r"\.\s|\s1\.", place)[0]).strip(" .,")


def _where_in_title(rows: list[Row], front: Front) -> None:
    for span in front.title_spans:
        text = _text_of(rows, span)
        if dates.dates(text):
            _where_after(text, span.end - len(text), span, front)


def paper_day(front: Front) -> date | None:
    return front.when.day if front.when else None
