"""When the group meets again, from a section of its own or from a sentence that announces it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from easyread.model.paper import Meeting, When
from easyread.model.text import Span
from easyread.words import dates
from easyread.words.sentences import sentences

from .deadlines import when_of
from .occasion import OTHER_DAY, is_range, times_of_first_day
from .rows import Row
from .sections import Section

_ANNOUNCED = re.compile(
    r"\b(?:the |our )?next (?:\w+ ){0,4}?(?:meeting|forum|panel|session|agm|get[- ]together|one)s?\b(?! (?:we|they|agenda))|\b(?:future|forthcoming) (?:dates|meetings|forums)\b|"
    r"\bdates? (?:for|of) (?:the )?(?:next|future|forthcoming|meetings)\b|\bwe (?:will )?meet again\b|\bmembers['’] meeting:",
    re.I,
)
_PASSING = re.compile(
    r"\b(?:by|before|until|to|for|at|bring\w*|discuss\w*|agenda for|ready for|in time for)\s+(?:the |our )?next (?:\w+ )?(?:meeting|forum)\b|\bminutes\b.{0,40}\b(?:meeting|forum)\b",
    re.I,
)
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
    said = first[timed[0] : timed[1]]
    times = times_of_first_day(said)
    if not times and len(found) == 1 and below and below[0].words <= 12 and not dates.dates(below[0].text):
        said = below[0].text
        times = times_of_first_day(said)
    place = ""
    last = max([d.end for d in dates.dates(first)] + [t.end for t in dates.times(first)])
    tail = first[last : max(last, timed[1])].strip(" ,.–-")
    if len(found) == 1 and 0 < len(tail.split()) <= 12 and tail.count("(") == tail.count(")") and tail[0].isalpha():
        place = tail
    when = When(
        when.text,
        (span,),
        when.day,
        times[0].value if times else None,
        times[1].value if len(times) > 1 and is_range(said, times) else None,
        when.certainty,
    )
    return Meeting(when, place, (*section.heading.spans, *(row.span for row in section.rows)))


def announced(rows: Sequence[Row], day: date | None) -> Meeting | None:
    """The last place that announces a day after that of this paper; the words stay where they are told, too."""
    for at in range(len(rows) - 1, -1, -1):
        row = rows[at]
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
        for one in (found for found in dates.dates(row.text[a:b]) if found.day):
            words = Span(base + a + one.start, base + a + one.end)
            when = when_of(one, row.text[a + one.start : a + one.end], words, day)
            if when.day is None or (day is not None and when.day <= day):
                continue
            said = row.text[a:b]
            times = dates.times(said) if len(dates.dates(said)) == 1 else []
            start_time = times[0].value if times else None
            end_time = times[1].value if len(times) > 1 and is_range(said, times) else None
            return Meeting(
                When(when.text, (row.span,), when.day, start_time, end_time, when.certainty), "", (row.span,)
            )
    return None
