""" "tomorrow", "on Monday", "within 2 weeks": the day, counted from the day of the paper, where only one can be meant."""

from __future__ import annotations

import re
from datetime import date, timedelta

from easyread.words.dates import weekday_number

_WEEKDAY = re.compile(
    r"(?P<lead>before|next|end of|following|after)?\s*\b(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b", re.I
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
    named = _WEEKDAY.search(words)
    return _weekday(named, paper_day) if named else None


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
