"""When and where a meeting is or was, from the rows at the head of its paper and from the words that close it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from easyread.model.paper import Certainty, Kind, Spans, When
from easyread.model.text import Span
from easyread.words import dates
from easyread.words.sentences import sentences

from .deadlines import when_of
from .other_days import HELD, OTHER_DAY, names_a_day
from .places import place_of
from .rows import Row

_DEADLINE = re.compile(
    r"\b(?:(?:by|before|until|since|due|dated|from|last)\s+(?:the\s+|noon\s+|on\s+|\w+day,?\s+)*|(?:updated|published|printed|circulated|issued|typed|posted|distributed|revised|reviewed|ran from|please|reply|year ended|year ending|for the year)\b[^.]{0,40})$",
    re.I,
)
_FROM = re.compile(r"\b(?:notes|minutes|mins|points|actions|record) from\s+(?:the\s+|\w+day,?\s+)*$", re.I)
_COMING = re.compile(
    r"\bnext (?:\w+ ){0,2}?(?:meeting|forum|time|one|session|get[- ]together)\b|\bmeet again\b|\bsee you\b", re.I
)
_OLD_MINUTES = re.compile(
    r"\b(?:approve|confirm|receive|agree|sign|adopt|accept)\b.{0,30}\bminutes\b|\bprevious\b|\blast (?:meeting|minutes)\b",
    re.I,
)
_WHEN_LABEL = re.compile(r"(?:date(?: and time)?|when|day)\s*(?::|\t|–|-)\s*", re.I)
_STARTED = re.compile(r"\b(?:start(?:s|ed|ing)?|opened|commenc\w+|began|begins?|time|from|at|doors)\b", re.I)


@dataclass(slots=True)
class Occasion:
    when: When | None = None
    where: str = ""
    where_spans: Spans = ()


@dataclass(frozen=True, slots=True)
class _Day:
    row: Row
    found: dates.FoundDate
    score: float


def occasion(rows: list[Row], kind: Kind, names: set[Span]) -> Occasion:
    """What the rows before the first topic say of the meeting's day, time and place; `names` are the rows of its title."""
    told = Occasion()
    if kind not in (Kind.AGENDA, Kind.MINUTES):
        rows = [row for row in rows if row.words <= 12 and not re.search(r"[.!?]$", row.text)]
    day = max(_days(rows, kind), key=lambda one: one.score, default=None)
    if day is not None and day.score > 0:
        told.when = _in_year_of_heading(_when(day, rows), day.found, [row for row in rows if row.span in names])
    if kind in (Kind.AGENDA, Kind.MINUTES):
        told.when = told.when or _only_time(rows)
        told.where, told.where_spans = place_of(rows, told.when.spans[0] if told.when else None, names)
    return told


def _start(row: Row) -> int:
    return row.span.end - len(row.text)


def _days(rows: list[Row], kind: Kind) -> list[_Day]:
    found = []
    for at, row in enumerate(rows):
        for a, b in sentences(row.text):
            text = row.text[a:b]
            if OTHER_DAY.search(text) or _OLD_MINUTES.search(text):
                continue
            if kind is Kind.MINUTES and _COMING.search(text):
                continue
            for one in dates.dates(text):
                if one.day is None or (_DEADLINE.search(text[: one.start]) and not _FROM.search(text[: one.start])):
                    continue
                score = 1.0 + 2 * (one.weekday is not None) + 1.5 * (one.exact is not None) - 0.1 * at
                score += 1.5 * bool(HELD.search(text[: one.start]) or _WHEN_LABEL.match(text))
                score += 1.0 * bool(dates.times(text)) + 0.5 * (len(text.split()) <= 14)
                placed = dates.FoundDate(a + one.start, a + one.end, one.month, one.day, one.year, one.weekday)
                found.append(_Day(row, placed, score))
    return found


def _when(day: _Day, rows: list[Row]) -> When:
    row, one = day.row, day.found
    words, start = row.text[one.start : one.end], _start(row)
    when = replace(when_of(one, words, Span(start + one.start, start + one.end), None), spans=(row.span,))
    times = times_of_first_day(row.text)
    if times:
        return replace(when, start=times[0].value, end=_end(row.text, times) or _last_time(rows))
    for other in sorted(rows, key=lambda other: abs(rows.index(other) - rows.index(row))):
        if other is row or other.words > 24 or OTHER_DAY.search(other.text) or names_a_day(other.text):
            continue
        if hours := _BARE_HOURS.fullmatch(other.text):
            return replace(when, spans=(*when.spans, other.span), start=_clock(hours["from"]), end=_clock(hours["to"]))
        times = times_of_first_day(other.text)
        if times and (other.words <= 6 or _STARTED.search(other.text[: times[0].start])):
            end = _end(other.text, times) or _last_time(rows)
            return replace(when, spans=(*when.spans, other.span), start=times[0].value, end=end)
    return when


_BARE_HOURS = re.compile(
    r"\W*(?:time|times|when|time of meeting)\W+(?P<from>\d{1,2})\s?(?:[-–—]|to|till|until)\s?(?P<to>\d{1,2})\W*", re.I
)
_ENDS_AT = re.compile(
    r"\b(?:ends?|ended|finish(?:es|ed)?|closes?|closed)(?: at| by)?\s*[:\t–-]?\s*(?=\d|noon|midday)", re.I
)


def _clock(hour: str) -> str:
    return f"{int(hour):02}:00"


def _last_time(rows: list[Row]) -> str | None:
    """ "Finish: 8pm", "10am, ends 1pm" in the head of a paper."""
    for row in rows:
        if row.words <= 14 and (match := _ENDS_AT.search(row.text)) and not OTHER_DAY.search(row.text):
            for one in dates.times(row.text):
                if one.start == match.end():
                    return one.value
    return None


def _in_year_of_heading(when: When, found: dates.FoundDate, names: list[Row]) -> When:
    """ "Tuesday 10 February" under "Minutes 2026": the year, where it is the only one in the title and the weekday agrees."""
    years = {int(year) for row in names for year in re.findall(r"(?<![\d/–-])20\d\d(?![\d/–-])", row.text)}
    if when.day is None and found.year is None and found.day and found.weekday is not None and len(years) == 1:
        dated = replace(found, year=years.pop())
        if dated.exact and not dated.weekday_is_wrong:
            return replace(when, day=dated.exact, certainty=Certainty.EXACT)
    return when


def _only_time(rows: list[Row]) -> When | None:
    """ "Join us at 7pm to 8pm in the Orange Room": the day is not said."""
    cue = re.compile(r"\b(?:join us|meet|held|starts?|time)\b", re.I)
    for row in rows:
        times = dates.times(row.text)
        if times and row.words <= 40 and not names_a_day(row.text) and cue.search(row.text):
            words = row.text[times[0].start : times[0].end]
            return When(words, (row.span,), None, times[0].value, _end(row.text, times))
    return None


def _end(text: str, times: list[dates.FoundTime]) -> str | None:
    return times[1].value if len(times) > 1 and is_range(text, times) else None


def times_of_first_day(text: str) -> list[dates.FoundTime]:
    """The times of a text as far as they belong to its first day: not those after another day, nor when a meeting closed."""
    days = [one for one in dates.dates(text) if one.day]
    stop = days[1].start if len(days) > 1 else len(text)
    closed = re.search(r"\b(?:clos|end|finish)(?:ed|es)\b", text[:stop], re.I)
    found = dates.times(text[: closed.start() if closed else stop])
    meant = [one for one in found if not _BEFOREHAND.search(text[max(0, one.start - 40) : one.start])]
    return meant or found


_BEFOREHAND = re.compile(
    r"\b(?:doors?|arriv\w+|tea|coffee|refreshments|registration|lunch|supper|buffet|viewing|pre-?meet\w*|networking)\b(?! (?:club|morning|break))[^,;.\d]{0,25}$|\b(?:viewing|lunch|supper|buffet)\b[^,;]{0,20}[-–]$",
    re.I,
)
"""What comes before the meeting has a time of its own: "doors open 6.30, starts 7pm"."""


def is_range(text: str, times: list[dates.FoundTime]) -> bool:
    """Are the first two times a start and an end ("10am to 1pm"), and not "10.00 for 10.20"?"""
    between = text[times[0].end : times[1].start].strip().lower()
    return between in ("-", "–", "—", "to", "til", "till", "until")
