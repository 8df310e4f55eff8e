""" "tomorrow", "on Monday", "within 2 weeks": the day, counted from the day of the paper, where only one can be meant."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta

from easyread.words.dates import MONTHS, month_number, weekday_number

_WEEKDAY = re.compile(
    r"(?P<lead>before|next|end of|following|after)?\s*\b(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun))\b",
    re.I,
)
_SPELLED = {
    "a": 1,
    "an": 1,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "eight": 8,
    "ten": 10,
    "twelve": 12,
}
_SPAN = re.compile(
    r"\b(?:within|in)\s+(?:the\s+)?(?:next\s+)?(?P<count>\w+)\s+(?P<unit>day|week|fortnight|month)s?\b", re.I
)


def day_of(words: str, paper_day: date | None) -> date | None:
    """The day that is meant; None where the paper has no day of its own or where two days could be meant."""
    if paper_day is None:
        return None
    if re.search(r"\btomorrow\b", words, re.I):
        return paper_day + timedelta(days=1)
    if re.search(r"\b(?:today|tonight)\b", words, re.I):
        return paper_day
    counted = _SPAN.search(words)
    if counted:
        return _counted(counted, paper_day)
    if nth := _NTH.search(words):
        return _nth(int(nth["day"]), paper_day)
    named = _WEEKDAY.search(words)
    return _weekday(named, paper_day) if named else None


def last_of_month(month: int, year: int | None, paper_day: date | None) -> date | None:
    """The last day of a month: of the year given, else of the first one that does not end before the paper's day."""
    if year is None and paper_day is None:
        return None
    if year is None and paper_day is not None:
        year = paper_day.year + (month < paper_day.month)
    assert year is not None
    return date(year, month, monthrange(year, month)[1])


_SEASONS = {"spring": 3, "summer": 6, "autumn": 9}
_MONTH_OR_SEASON = re.compile(rf"\b(?P<when>{'|'.join((*MONTHS, *_SEASONS))})\s+(?P<year>20\d\d)\b", re.I)


def about(head: str) -> date | None:
    """The first day of the month or season that the head of a paper gives; None where it gives none or several."""
    told = {
        date(int(match["year"]), _SEASONS.get(match["when"].lower()) or month_number(match["when"]), 1)
        for match in _MONTH_OR_SEASON.finditer(head)
    }
    return told.pop() if len(told) == 1 else None


_NTH = re.compile(r"\bthe\s+(?P<day>\d{1,2})(?:st|nd|rd|th)\b")


def _nth(day: int, paper_day: date) -> date | None:
    """ "the 24th": of this month, or of the next one where it has gone by."""
    month = paper_day.month - 1 + (day <= paper_day.day)
    try:
        return date(paper_day.year + month // 12, month % 12 + 1, day)
    except ValueError:
        return None


def _counted(match: re.Match[str], paper_day: date) -> date | None:
    word = match["count"].lower()
    count = int(word) if word.isdecimal() else _SPELLED.get(word)
    if count is None or count > 400:
        return None
    unit = match["unit"].lower()
    if unit == "month":
        month = paper_day.month - 1 + count
        try:
            return date(paper_day.year + month // 12, month % 12 + 1, paper_day.day)
        except ValueError:
            return None
    return paper_day + timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[unit])


def _weekday(match: re.Match[str], paper_day: date) -> date | None:
    lead = (match["lead"] or "").lower()
    if lead not in ("", "next"):
        return None
    ahead = (weekday_number(match["day"]) - paper_day.weekday() - 1) % 7 + 1
    day = paper_day + timedelta(days=ahead)
    same_week = paper_day.weekday() + ahead < 7
    return (
        None if lead == "next" and same_week else day
    )  # on a Monday, "next Friday" may be this week's or the one after
