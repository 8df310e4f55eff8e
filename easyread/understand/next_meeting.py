"""When the group meets again, from a section of its own or from a sentence that announces it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from easyread.model.paper import Meeting, When
from easyread.model.text import Span
from easyread.words import dates
from easyread.words.sentences import sentences

from .deadlines import when_of
from .occasion import is_range, times_of_first_day
from .other_days import OTHER_DAY
from .rows import Row
from .sections import Section

_GATHERING = r"(?:meetings?|mtgs?|forums?|panels?|sessions?|agm|get[- ]together|catch-?ups?|meet-?ups?|gatherings?|drop-?ins?|coffee mornings?|lunch(?:es)?|clubs?|committee|one)"
_ANNOUNCED = re.compile(
    rf"\b(?:the |our )?next (?:\w+ ){{0,4}}?{_GATHERING}\b(?! (?:we|they|agenda))|\b(?:future|forthcoming) (?:dates|meetings|forums)\b|"
    r"\bdates? (?:for|of) (?:the )?(?:next|future|forthcoming|meetings)\b|\bwe (?:will )?meet again\b|\bmembers['’] meeting:|"
    r"^\W*(?:next(?: time)?\s*[:–-]|next time\b|donm\b|see you (?:next|on|again))",
    re.I,
)
_PASSING = re.compile(
    r"\b(?:by|before|until|to|for|at|bring\w*|discuss\w*|agenda for|ready for|in time for)\s+(?:the |our )?next (?:\w+ )?(?:meeting|forum)\b|\bminutes\b.{0,40}\b(?:meeting|forum)\b",
    re.I,
)
_DAYS_LABEL = re.compile(
    r"\W*(?:future |meeting )?dates(?: of meetings| for 20\d\d|(?: for)? 20\d\d)?\s*(?::|\W*$)", re.I
)
_AMONG_DAYS = re.compile(
    r"\b(?:all|both|each|and|at|on|from|to|the|agm|in|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|20\d\d|dates|meetings?|of|for|same|time|place|future)\b|[^\w]+",
    re.I,
)
_SHARED = re.compile(r"^[^\w]*(?:\(?(?:all|both|each)\b[^.\d]{0,30}?|at |from )?(?=\d|noon|midday|half|quarter)", re.I)
_BARE_CLOCK = re.compile(r"^[\s,–-]*(?:at )?(?P<hour>\d{1,2})[.:](?P<minute>[0-5]\d)(?![\d/.-])")
_BARE_HOURS = re.compile(r"^[\s,–-]+(?P<from>\d{1,2})\s?[-–]\s?(?P<to>\d{1,2})(?![\d/.:-])\b(?!\s?[ap]\.?m)")
_AS_BEFORE = re.compile(r"\b(?:same|usual) (?:time|times|place and time|time and place)\b", re.I)
_CLOSING = re.compile(r"\b(?:clos\w+|end(?:ed|s)|finish\w*|conclud\w+)\b", re.I)
_BELOW = 3  # rows under the words that announce it in which the day may stand


def of_section(section: Section, day: date | None) -> Meeting | None:
    """The next meeting, if the section gives a day for it. Several days: the first, the rest stays in its text."""
    if not section.rows:
        return None
    span = Span(section.heading.spans[0].start, section.rows[-1].span.end)
    text = " ".join(row.text for row in section.rows)
    if OTHER_DAY.search(text):
        return None
    start = section.rows[0].span.end - len(section.rows[0].text)
    first, below = section.rows[0].text, section.rows[1:]
    found = [one for one in dates.dates(first) if one.day]
    if not found and len(section.rows) > 1:
        for at, row in enumerate(section.rows[1:], 2):
            if found := [one for one in dates.dates(row.text) if one.day]:
                first, start, below = row.text, row.span.end - len(row.text), section.rows[at:]
                break
    if not found:
        return None
    one = found[0]
    when = when_of(one, first[one.start : one.end], Span(start + one.start, start + one.end), day)
    timed = next((b for b in sentences(first) if b[0] <= one.start < b[1]), (0, len(first)))
    hours = _hours(_with_shared(first, *timed), 0)
    if not hours[0]:
        for row in below[: len(found) + 4]:
            if row.words > 12 or _CLOSING.search(row.text):
                break
            if not dates.dates(row.text) and (hours := _hours(row.text, -1))[0]:
                break
    place = ""
    last = max([d.end for d in dates.dates(first)] + [t.end for t in dates.times(first)])
    tail = first[last : max(last, timed[1])].strip(" ,.–-")
    if len(found) == 1 and 0 < len(tail.split()) <= 12 and tail.count("(") == tail.count(")") and tail[0].isalpha():
        place = tail
    when = When(
        when.text,
        (span,),
        when.day,
        *hours,
        when.certainty,
    )
    return Meeting(when, place, (*section.heading.spans, *(row.span for row in section.rows)))


def _hours(said: str, at: int) -> tuple[str | None, str | None]:
    """Start and end told in `said`, from `at` on, of its first day: beside it, or once for a whole list of days."""
    days = [one for one in dates.dates(said) if one.day and one.end > at]
    times = [one for one in times_of_first_day(said) if one.start >= at]
    last = days[-1].end if days else 0
    if not times and len(days) > 1 and _balanced(said[days[0].end : last]) and _SHARED.match(said[last:]):
        times = [one for one in dates.times(said) if one.start >= last]
    if times:
        return times[0].value, times[1].value if len(times) > 1 and is_range(said, times) else None
    after = said[days[0].end if len(days) == 1 else last :] if days else ""
    if bare := _BARE_HOURS.match(after):
        return f"{int(bare['from']):02}:00", f"{int(bare['to']):02}:00"
    clock = _BARE_CLOCK.match(after)
    return (f"{int(clock['hour']):02}:{clock['minute']}" if clock and int(clock["hour"]) < 24 else None), None


def _balanced(text: str) -> bool:
    """Not "8 July (AGM on 16 September, 2pm)": there the time belongs to the second day alone."""
    return text.count("(") == text.count(")")


def _with_shared(text: str, start: int, end: int) -> str:
    """The sentence, and the next one where it goes on about all its days: "All Mondays at 18:30."."""
    after = next((cut for cut in sentences(text) if cut[0] >= end), None)
    shared = after is not None and re.match(r"(?:all|both|each)\b", text[after[0] : after[1]], re.I)
    return text[start : after[1]] if shared and after else text[start:end]


def at_usual_time(meeting: Meeting | None, own: When | None, text: str) -> Meeting | None:
    """ "Same time, same place", and "2.30" after a meeting at 14:30: the times of this meeting are those of the next."""
    if meeting is None or own is None or own.start is None:
        return meeting
    when, start = meeting.when, meeting.when.start
    said = " ".join(span.of(text) for span in meeting.spans)
    if start is None and _AS_BEFORE.search(said):
        return replace(meeting, when=replace(when, start=own.start, end=own.end))
    if (
        start
        and int(start[:2]) < 12
        and own.start == f"{int(start[:2]) + 12:02}{start[2:]}"
        and not _MORNING.search(said)
    ):
        return replace(meeting, when=replace(when, start=own.start))
    return meeting


_MORNING = re.compile(r"\d\s?a\.?m\b|\bmorning\b", re.I)


def _list_of_days(row: Row, above: Row | None) -> bool:
    """ "Dates: 20th July, 21st September and 16th November (all at 18:00)": nothing but days, under a name for them."""
    if not (_DAYS_LABEL.match(row.text) or (above is not None and _DAYS_LABEL.fullmatch(above.text))):
        return False
    found = [one for one in dates.dates(row.text) if one.day]
    spans = [(one.start, one.end) for one in found] + [(one.start, one.end) for one in dates.times(row.text)]
    rest = "".join(" " if any(a <= i < b for a, b in spans) else sign for i, sign in enumerate(row.text))
    return len(found) >= 2 and not _AMONG_DAYS.sub("", rest).strip()


def announced(rows: Sequence[Row], day: date | None) -> Meeting | None:
    """The last place that announces a day after that of this paper; the words stay where they are told, too."""
    for at in range(len(rows) - 1, -1, -1):
        row = rows[at]
        if _list_of_days(row, rows[at - 1] if at else None) and (found := _coming(row, 0, day)):
            return found
        cue = _ANNOUNCED.search(row.text)
        if cue is None or row.words > 60 or _PASSING.search(row.text[: cue.end() + 1]):
            continue
        for place, other in enumerate(rows[at : at + _BELOW]):
            if place and (other.words > 30 or not dates.dates(other.text)):
                continue
            if found := _coming(other, cue.end() if place == 0 else 0, day):
                return found
    return None


def _coming(row: Row, start: int, day: date | None) -> Meeting | None:
    base = row.span.end - len(row.text)
    for a, b in sentences(row.text):
        if b <= start or OTHER_DAY.search(row.text[a:b]):
            continue
        for one in (found for found in dates.dates(row.text[a:b]) if found.day and found.end > start - a):
            words = Span(base + a + one.start, base + a + one.end)
            when = when_of(one, row.text[a + one.start : a + one.end], words, day)
            if when.day is None or (day is not None and when.day <= day):
                continue
            return Meeting(
                When(
                    when.text,
                    (row.span,),
                    when.day,
                    *_hours(_with_shared(row.text, a, b), max(0, start - a)),
                    when.certainty,
                ),
                "",
                (row.span,),
            )
    return None
