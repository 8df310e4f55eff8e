"""Deadlines and days: kept in the paper's own words, worked out only where the paper itself gives what it takes."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from easyread.model.paper import Certainty, When
from easyread.model.text import Span
from easyread.words import dates

_DUE_WORD = re.compile(
    r"\b(?:(?:no|not) later than|on or before|in time for|by|before|within|until|till)\s+(?:the\s+)?(?:end\s+of\s+(?:the\s+)?)?",
    re.I,
)
_DUE_RELATIVE = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:a|one|two|three|four|six|\d+)\s(?:working\s)?(?:hours?|days?|weeks?|fortnight|months?)"
    r"|(?:next|this|then|that)?\s?(?:[A-Za-z]+\s){0,2}?(?:meeting|forum|week|month|year|term|summer|autumn|spring|winter|Easter|Christmas|tomorrow|noon|agenda)\b)"
)
_DUE_ALONE = re.compile(r"\b(?:as soon as possible|asap|ASAP|tomorrow|this week|next week|straight away|today)\b")


def due(text: str, start: int, paper_day: date | None) -> When | None:
    """The deadline in a text that begins at `start` of the source, in the paper's own words."""
    days = dates.dates(text)
    for word in _DUE_WORD.finditer(text):
        day = next((one for one in days if word.end() <= one.start <= word.end() + 4), None)
        if day is not None:
            span = Span(start + word.start(), start + day.end)
            found = when_of(day, text[word.start() : day.end], span, paper_day)
            return (
                replace(found, day=None, certainty=Certainty.RELATIVE)
                if word.group().lower().startswith(("before", "within"))
                else found
            )
        relative = _DUE_RELATIVE.match(text, word.end())
        if relative:
            return _relative(text, word.start(), relative.end(), start)
    alone = _DUE_ALONE.search(text)
    return _relative(text, alone.start(), alone.end(), start) if alone else None


def _relative(text: str, first: int, last: int, start: int) -> When:
    return When(text[first:last], (Span(start + first, start + last),), certainty=Certainty.RELATIVE)


def when_of(found: dates.FoundDate, words: str, span: Span, paper_day: date | None) -> When:
    """A date as a When. The year is worked out only where the paper has a date and the weekday, if given, agrees."""
    if found.day is None:
        return When(words, (span,), certainty=Certainty.MONTH)
    if found.exact:
        return When(words, (span,), found.exact, certainty=Certainty.EXACT)
    if found.year is None and paper_day is not None:
        for year in (paper_day.year, paper_day.year + 1):
            try:
                day = date(year, found.month, found.day)
            except ValueError:
                continue
            if day >= paper_day and (found.weekday is None or day.weekday() == found.weekday):
                return When(words, (span,), day, certainty=Certainty.EXACT)
    return When(words, (span,), certainty=Certainty.UNCLEAR)
