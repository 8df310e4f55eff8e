"""Dates, years and times of day, as people in Britain say them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .dates import MONTHS, WEEKDAYS, FoundDate, FoundTime, dates, month_number, times, weekday_number
from .spoken_number_words import cardinal, decade, ordinal, year

Edit = tuple[int, int, str]

MONTH = "(?:Sept|" + "|".join(f"{month[:3]}(?:{month[3:]})?" if month != "May" else month for month in MONTHS) + ")"

_DASH = r"\s?[-–—]\s?"
_DAY_RANGE = re.compile(
    rf"(?<![\w.,:£/-])(?:the\s+)?(?P<first>[0-3]?\d)(?:st|nd|rd|th)?(?:{_DASH}|\s?/\s?|\s+to\s+(?:the\s+)?)"
    rf"(?P<last>[0-3]?\d)(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{MONTH})\b\.?(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?",
    re.IGNORECASE,
)
_YEARS = re.compile(
    rf"(?<![\w.,:/£-])(?P<first>(?:19|20)\d\d)(?:{_DASH}|\s?/\s?)(?P<last>(?:20)?\d\d)(?![\w/-]|[.,:]\d)"
)
_YEAR = re.compile(
    r"(?<![\w.,:/£-])(?P<year>(?:19|20)\d\d)(?P<s>'?s)?(?![\w/]|[.,:]\d|-\d|\s?%|\s(?:people|pounds|pence|members|homes|hours|words|"
    r"carers|families|adults|children|copies|steps|metres|miles|million|thousand|of|more|or)\b)"
)
_ISO = re.compile(r"(?<![\w.,:/-])(?P<year>(?:19|20)\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?![\w/-]|[.,:]\d)")
_LAST_CENTURY = re.compile(
    r"(?<![\w.,:£/-])(?P<day>[0-3]?\d)(?P<sep>[/.-])(?P<month>[01]?\d)(?P=sep)(?P<year>19\d\d)(?![\w/-]|[.,:]\d)"
)
_SHORT_WEEKDAY = re.compile(r"(?<!\w)(?:Mon|Tues?|Weds?|Thur?s?|Fri)(?!\w)\.?(?!\s\d)")
_NAMED_RANGE = re.compile(
    rf"(?<!\w)(?P<first>(?:{'|'.join(day[:3] for day in WEEKDAYS)})[a-z]*|{MONTH})(?P<dash>{_DASH})"
    rf"(?P<last>(?:{'|'.join(day[:3] for day in WEEKDAYS)})[a-z]*|{MONTH})(?!\w)"
)
_THE = re.compile(r"\bthe\s+$", re.IGNORECASE)
_ITEM = re.compile(
    r"(?:\b(?:item|section|paragraph|para|part|point|clause|version|appendix|figure|table|page|no\.?)s?\s*|^\s*)$",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    r"\s?(?:hours?|hrs?|minutes?|mins?|miles?|metres?|km|kg|million|people|points|degrees|pounds|pence|euros|dollars|per\b|%)",
    re.I,
)
_PART_OF_DAY = re.compile(r"\s+(?:in the (?:morning|afternoon|evening)|at night|o'clock)", re.IGNORECASE)


def _worded(found: FoundDate, text: str) -> str:
    """ "Tuesday the tenth of March, twenty twenty six"; a "the" that stands before it already is not said twice."""
    weekday = f"{WEEKDAYS[found.weekday]} " if found.weekday is not None else ""
    month = MONTHS[found.month - 1]
    if found.day is None:
        return month + (f" {year(found.year)}" if found.year else "")
    the = "" if not weekday and _THE.search(text, max(0, found.start - 9), found.start) else "the "
    return f"{weekday}{the}{ordinal(found.day)} of {month}" + (f", {year(found.year)}" if found.year else "")


def day_ranges(text: str) -> Iterator[Edit]:
    """ "10-12 March" and "10 to 12 March"."""
    for match in _DAY_RANGE.finditer(text):
        first, last = int(match["first"]), int(match["last"])
        if not 1 <= first < last <= 31:
            continue
        month = MONTHS[month_number(match["month"]) - 1]
        stop = "." if match.group().endswith(".") and match["month"].lower() == month.lower() else ""
        said = f"the {ordinal(first)} to the {ordinal(last)} of {month}{stop}"
        yield *match.span(), said + (f", {year(int(match['year']))}" if match["year"] else "")


def days(text: str) -> Iterator[Edit]:
    """Dates with a day, named months and months with a year."""
    for match in (*_ISO.finditer(text), *_LAST_CENTURY.finditer(text)):
        number, month, day = int(match["year"]), int(match["month"]), int(match["day"])
        if 1 <= month <= 12 and 1 <= day <= 31:
            yield *match.span(), _worded(FoundDate(*match.span(), month, day, number), text)
    for found in dates(text):
        written = text[found.start : found.end]
        if re.fullmatch(r"\d\d?\.\d\d?\.\d\d", written) and _ITEM.search(text, max(0, found.start - 30), found.start):
            continue  # "Item 4.2.10" is no day
        yield found.start, found.end, _worded(found, text)


def named_ranges(text: str) -> Iterator[Edit]:
    """ "Mon-Fri", "March–May", and weekdays cut short."""
    for match in _NAMED_RANGE.finditer(text):
        yield *match.span(), f"{_name(match['first'])} to {_name(match['last'])}"
    for match in _SHORT_WEEKDAY.finditer(text):
        stop = "." if match.group().endswith(".") and not text[match.end() :].lstrip()[:1].islower() else ""
        yield *match.span(), _name(match.group().rstrip(".")) + stop


def _name(written: str) -> str:
    if any(written[:3] == day[:3] for day in WEEKDAYS):
        return WEEKDAYS[weekday_number(written)]
    return MONTHS[month_number(written) - 1]


def years(text: str) -> Iterator[Edit]:
    """ "2025/26", "2020-2024", "in 2019", "the 1990s"."""
    for match in _YEARS.finditer(text):
        first, last = int(match["first"]), match["last"]
        full = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
        if full > first:
            said = year(full) if len(last) == 4 or full % 100 < 10 else cardinal(full % 100)
            yield *match.span(), f"{year(first)} to {said}"
    for match in _YEAR.finditer(text):
        number = int(match["year"])
        if match["s"] and number % 10 == 0:
            yield *match.span(), decade(number)
        elif not match["s"]:
            yield *match.span(), year(number)


def _part_of_day(found: FoundTime) -> str:
    if found.hour < 12:
        return " at night" if found.hour == 0 else " in the morning"
    return " in the afternoon" if found.hour < 18 else " in the evening"


def _clock(found: FoundTime) -> str:
    """The time itself: "half past 10", "quarter to 8", "5 past 9" is said as "9 oh 5"."""
    hour = found.hour % 12 or 12
    if found.minute == 0:
        return f"{hour} o'clock"
    if found.minute == 30:
        return f"half past {hour}"
    if found.minute == 15:
        return f"quarter past {hour}"
    if found.minute == 45:
        return f"quarter to {hour % 12 + 1}"
    return f"{hour} oh {found.minute}" if found.minute < 10 else f"{hour} {found.minute}"


def clock_times(text: str) -> Iterator[Edit]:
    """Times of day. Morning or evening is said only where the paper's own words make it sure."""
    found = times(text)
    day_ends = {day.end for day in dates(text)} if found else set()
    for place, one in enumerate(found):
        written, after = text[one.start : one.end], text[one.end :]
        if not re.search(r"\d", written) or re.search(r"noon|midday|midnight", written, re.I):
            continue  # "12 noon" is said as it is written
        if "." in written and not re.search(r"[ap]\.?\s?m", written, re.I) and _LENGTH.match(after):
            continue  # "for 1.30 hours"
        start, pause = (
            (one.start - 1, ", ") if one.start - 1 in day_ends and text[one.start - 1] == " " else (one.start, "")
        )
        if one.sure and one.minute == 0 and one.hour in (0, 12):
            yield start, one.end, pause + ("12 noon" if one.hour else "12 midnight")
            continue
        part = _part_of_day(one) if one.sure and not _PART_OF_DAY.match(after) else ""
        following = found[place + 1] if place + 1 < len(found) else None
        if (
            following is not None
            and following.sure
            and _part_of_day(following) == part
            and following.minute + following.hour
        ):
            between = text[one.end : following.start]
            if re.fullmatch(rf"{_DASH}|\s(?:to|until|till|and)\s", between) and text[following.start].isdigit():
                part = ""  # "2 o'clock to 4 o'clock in the afternoon"
        said = _clock(one)
        if re.match(r"\s+o'clock", after):
            said = said.removesuffix(" o'clock")
        yield start, one.end, pause + said + part
