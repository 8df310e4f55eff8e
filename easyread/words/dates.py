"""Dates and times as British papers write them: read strictly, day first, and never guessed.

Own reader because general ones invent days (docs/decisions/0006): an invented deadline is the worst mistake there is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from . import clock_words

MONTHS = (
    "January February March April May June July August September October November December"
).split()  # fmt: skip
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)"
)
_WEEKDAY = r"(?:Mon|Tues?|Wed(?:s|nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?"
_YEAR = r"(?:19|20)\d\d"
_YEAR_AFTER = rf"(?:,?[ \t]*(?P<year>{_YEAR})(?!\d)|[ \t]*['’](?P<short>\d\d)\b|[ \t]+(?P<last>[12]\d)(?=[ \t]*(?:[,;)]|$))|(?<=\w)-(?P<joined>(?:20)?\d\d)(?![\w-]))"
_WORDED = re.compile(
    rf"(?:(?<!\w)(?P<weekday>{_WEEKDAY})\b\.?,?[ \t]*(?:the[ \t]+)?)?"
    rf"(?:(?<![\w.,:£/-])|(?<=\b\d-)|(?<=\b\d\d-)|(?<=(?:st|nd|rd|th)-)|(?<=day)|(?<=day,)|(?<=at)|(?<=on)|(?<=by))(?P<day>[0-3]?\d)(?:(?:st|nd|rd|th){{1,2}}\.?)?[ \t]*(?:(?:day[ \t]+)?of[ \t]+|-(?=[A-Z]))?(?P<month>{_MONTH})(?:\b|(?=20\d\d))\.?"
    rf"{_YEAR_AFTER}?",
    re.IGNORECASE | re.MULTILINE,
)
_MONTH_FIRST = re.compile(
    rf"(?:(?<!\w)(?P<weekday>{_WEEKDAY})\b\.?,?[ \t]*)?(?<!\w)(?P<month>{_MONTH})\.?[ \t]+(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\b(?![:.]\d)"
    rf"{_YEAR_AFTER}?",
    re.IGNORECASE | re.MULTILINE,
)
_FIGURES = re.compile(
    rf"(?:(?<!\w)(?P<weekday>{_WEEKDAY})\b\.?,?[ \t]*)?"
    r"(?:(?<![\w.,:£/-])|(?<=on)|(?-i:(?<=[a-z]{3})))(?P<day>[0-3]?\d)(?P<sep>[/.-])(?P<month>[01]?\d)(?P=sep)(?P<year>(?:20)?\d\d)"
    r"(?!(?-i:(?![a-z]{3})\w)|/|\.\d)",
    re.IGNORECASE,
)
_ISO = re.compile(r"(?<![\w/.-])(?P<year>20\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?![\w-])")
_DAY_BEFORE = re.compile(
    rf"(?:(?<!\w)(?P<weekday>{_WEEKDAY})\b\.?,?[ \t]*(?:the[ \t]+)?)?(?<![\w.,:£/-])(?P<day>[0-3]?\d)(?P<th>st|nd|rd|th)?"
    rf"(?P<between>[ \t]*(?:[-–—]|,|&|\band\b|\bto\b|\bor\b)[ \t]*(?:the[ \t]+)?)$",
    re.IGNORECASE,
)
"""A day that shares the month and year of the date after it: "3rd, 10th and 17th March", "3-5 March 2026"."""
_MONTH_ONLY = re.compile(rf"(?<!\w)(?P<month>{_MONTH})\b\.?(?:[ \t]+(?P<year>{_YEAR})\b)?")
_MONTH_CUE = re.compile(r"\b(?:in|by|until|till|til|since|of|from|to|for|last|next|this|during|before|after|end|and|early|late|mid)[\s-]+(?:the\s+)?$", re.I)  # fmt: skip
_MAY_AFTER = re.compile(r"\s+(?:meeting|newsletter|forum|half|\d)", re.I)
_HOLIDAY_AFTER = re.compile(r"\s+(?:bank holiday|day\b)", re.I)

_HOUR = r"(?:[01]?\d|2[0-3])"
_MARK = r"(?:\s?[ap]\.?\s?m\b\.?)"
_TIME = re.compile(
    rf"(?:(?<![\w.,:£/~])|(?<=\bat)|(?<=\bto)|(?<=\dto)|(?<=\btil)|(?<=\bfrom))(?P<hour>{_HOUR})(?:(?P<sep>[:.])(?P<minute>[0-5]\d))?(?!\d|%)"
    rf"(?P<mark>{_MARK})?(?!(?!to\d|til)[\w%]|[.,/]\d|\s?(?:%|per ?cent|million|hours?\b|hrs?\b))",
    re.IGNORECASE,
)
_HUNDRED_HOURS = re.compile(
    r"(?<![\w.:£/-])(?P<hour>[01]\d|2[0-3])[:.]?(?P<minute>[0-5]\d)\s?(?:hrs?\b|hours\b|h\b)", re.IGNORECASE
)
_NOON = re.compile(r"\b(?:12(?:[.:]00)?\s*)?(?P<word>noon|midday|midnight)\b", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:[-–—]|to|til|till|until|for)\s*", re.IGNORECASE)
_TIME_CUE = re.compile(r"(?:^\d{1,2}[.)]\s|\b(?:at|from|to|til|till|until|by|before|after|start(?:s|ed)?|finish(?:es|ed)?|closed|opens?|ends?|for)|[-–—]|^)\s*$", re.I)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FoundDate:
    """`month` 1 to 12. `day` is None for a month alone. `weekday` 0 is Monday; None where not given."""

    start: int
    end: int
    month: int
    day: int | None = None
    year: int | None = None
    weekday: int | None = None

    @property
    def exact(self) -> date | None:
        """The day, when the text itself gives day, month and year and they make a true date."""
        if self.day is None or self.year is None:
            return None
        try:
            return date(self.year, self.month, self.day)
        except ValueError:
            return None

    @property
    def weekday_is_wrong(self) -> bool:
        return self.exact is not None and self.weekday is not None and self.exact.weekday() != self.weekday

    @property
    def value(self) -> str:
        """The same text for every way of writing this date."""
        year = f"{self.year}" if self.year else ""
        return f"{year}-{self.month:02}" + (f"-{self.day:02}" if self.day else "")

    def words(self) -> str:
        """The standard's form: "Tuesday 3 March 2026" (rules date-full, date-no-short-month)."""
        parts = [WEEKDAYS[self.weekday]] if self.weekday is not None else []
        parts += [str(self.day)] if self.day else []
        parts.append(MONTHS[self.month - 1])
        parts += [str(self.year)] if self.year else []
        return " ".join(parts)


@dataclass(frozen=True, slots=True)
class FoundTime:
    """`hour` and `minute` on the 24-hour clock when `sure`; else as written ("10.15" may be morning or evening)."""

    start: int
    end: int
    hour: int
    minute: int
    sure: bool

    @property
    def value(self) -> str:
        return f"{self.hour:02}:{self.minute:02}"

    def words(self) -> str:
        """The standard's form: 2pm, 2:30pm, midday (rules time-12h, time-midday). No am or pm is added that is not
        sure.
        """
        if not self.sure:
            return f"{self.hour}:{self.minute:02}"
        if self.minute == 0 and self.hour in (0, 12):
            return "midday" if self.hour else "midnight"
        mark = "am" if self.hour < 12 else "pm"
        hour = self.hour % 12 or 12
        return f"{hour}:{self.minute:02}{mark}" if self.minute else f"{hour}{mark}"


def month_number(name: str) -> int:
    return next(i for i, month in enumerate(MONTHS, 1) if month[:3].lower() == name[:3].lower())


def weekday_number(name: str) -> int:
    return next(i for i, day in enumerate(WEEKDAYS) if day[:3].lower() == name[:3].lower())


def _date_of(match: re.Match[str]) -> FoundDate | None:
    day = int(match["day"])
    month = int(match["month"]) if match["month"].isdigit() else month_number(match["month"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    given = match.groupdict()
    written = given["year"] or given.get("short") or given.get("last") or given.get("joined")
    year = int(written) if written else None
    if year is not None and year < 100:
        year += 2000
    weekday = weekday_number(given["weekday"]) if given.get("weekday") else None
    start, end = match.span()
    while end > start and match.string[end - 1] == "." and not _abbreviated(match):
        end -= 1
    return FoundDate(start, end, month, day, year, weekday)


def _abbreviated(match: re.Match[str]) -> bool:
    name = match["month"]
    return not name.isdigit() and len(name) < len(MONTHS[month_number(name) - 1]) and not match["year"] and match.string[match.end() :].startswith(" ") and match.string[match.end() + 1 : match.end() + 2].islower()  # fmt: skip


_ON_DAY = re.compile(r"\b(?:on|by|until|till|til|before|after|from|dated|to|for|and|of|the)\s+$", re.IGNORECASE)
_COUNTED_AFTER = re.compile(
    r"[ \t]+(?!(?:at|and|to|till|til|until|from|in|on|for|with|is|was|were|will|would|has|had|or|by|as|this|so|but|when|which|that|"
    r"meeting|minutes|agenda|forum|event|the|a|an|we|he|she|they|it|please|between|starting|onwards|after|before|pm|am|noon|midday|if|not|all)\b)[a-z]+"
)
"""A word behind the figure that it may count: "9 runs", "30 calls"."""


def _month_before_day(match: re.Match[str]) -> bool:
    """ "April 8th" and "Nov. 3", but not "in September. 3 people came", "in June 9 runs were late" and "since Sept. 30 calls"."""
    plain = match.group()[-1].isdigit() and not match["year"] and not match["weekday"]
    counts = plain and _COUNTED_AFTER.match(match.string, match.end())
    if counts and not _ON_DAY.search(match.string, 0, match.start()):
        return False
    ended = "." in match.string[match.end("month") : match.start("day")]
    whole = match["month"].lower() in (month.lower() for month in MONTHS)
    return match["month"][0].isupper() and not (ended and whole)


def dates(text: str) -> list[FoundDate]:
    """Every date and named month in the text, in order, none overlapping.

    "May" and "March" alone are months only where the words around them say so; impossible dates are not dates.
    """
    found: list[FoundDate] = []
    for pattern in (_WORDED, _MONTH_FIRST, _FIGURES, _ISO):
        for match in pattern.finditer(text):
            if pattern is _MONTH_FIRST and not _month_before_day(match):
                continue
            one = _date_of(match)
            if one and not any(one.start < other.end and other.start < one.end for other in found):
                found.append(one)
                if pattern is _WORDED:
                    found += _days_before(text, one)
    for match in _MONTH_ONLY.finditer(text):
        if any(match.start() < other.end and other.start < match.end() for other in found):
            continue
        if _HOLIDAY_AFTER.match(text, match.end()):
            continue
        name = match["month"]
        if name in ("May", "March", "Mar", "Jan", "April", "June", "August", "Sun") and not match["year"]:
            cue = _MONTH_CUE.search(text[max(0, match.start() - 16) : match.start()])
            if not cue and not (name == "May" and _MAY_AFTER.match(text[match.end() :])):
                continue
        end = match.end() - (1 if text[match.start() : match.end()].endswith(".") else 0)
        year = int(match["year"]) if match["year"] else None
        found.append(FoundDate(match.start(), end, month_number(name), None, year))
    return sorted(found, key=lambda one: one.start)


def _days_before(text: str, last: FoundDate) -> list[FoundDate]:
    found: list[FoundDate] = []
    start = last.start
    while match := _DAY_BEFORE.search(text, max(0, start - 40), start):
        day = int(match["day"])
        joined = match["between"].strip() in ("-", "–", "—")
        bare = not match["th"] and not joined and match["between"].strip() == ","  # "Room 4, 12 May"
        if not 1 <= day <= 31 or last.day is None or bare or (not match["th"] and day >= last.day):
            break
        weekday = weekday_number(match["weekday"]) if match["weekday"] else None
        found.append(
            FoundDate(
                match.start(), match.end("th") if match["th"] else match.end("day"), last.month, day, last.year, weekday
            )
        )
        start = match.start()
    return found


def times(text: str) -> list[FoundTime]:
    """Every time of day in the text, in order. A bare "10.15" counts only after a word such as "at" or in a range."""
    taken = [(d.start, d.end) for d in dates(text)]
    found: list[FoundTime] = []
    matches = [m for m in _TIME.finditer(text) if not any(m.start() < b and a < m.end() for a, b in taken)]
    for i, match in enumerate(matches):
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        mark = (match["mark"] or "").lower().replace(".", "").strip()
        end = match.end()
        if mark.endswith("m") and match["mark"].endswith(".") and not text[end:].lstrip()[:1].islower():
            end -= 1
        if mark:
            if not 1 <= hour <= 12:
                continue
            found.append(FoundTime(match.start(), end, hour % 12 + (12 if mark[0] == "p" else 0), minute, True))
            continue
        joined = i + 1 < len(matches) and _BETWEEN.fullmatch(text[match.end() : matches[i + 1].start()])
        later = matches[i + 1] if joined else None
        if match["minute"] is None:
            if later is None or not later["mark"]:
                continue
            found.append(_with_mark_of(match, later, hour, 0))
        elif match["sep"] == ":" or joined or _TIME_CUE.search(text[max(0, match.start() - 10) : match.start()]):
            if later is not None and later["mark"]:
                found.append(_with_mark_of(match, later, hour, minute))
            else:
                found.append(FoundTime(match.start(), match.end(), hour, minute, hour >= 13 or hour == 0))
    for match in _HUNDRED_HOURS.finditer(text):
        found = [one for one in found if one.end <= match.start() or one.start >= match.end()]
        found.append(FoundTime(match.start(), match.end(), int(match["hour"]), int(match["minute"]), True))
    for start, end, hour, minute in clock_words.in_words(text):
        found = [one for one in found if one.end <= start or one.start >= end]
        found.append(FoundTime(start, end, hour, minute, False))
    for match in _NOON.finditer(text):
        word = match["word"].lower()
        found = [one for one in found if one.end <= match.start() or one.start >= match.end()]
        found.append(FoundTime(match.start(), match.end(), 0 if word == "midnight" else 12, 0, True))
    return sorted((_in_part_of_day(text, one) for one in found), key=lambda one: one.start)


def _in_part_of_day(text: str, one: FoundTime) -> FoundTime:
    """ "7.30 in the evening" is as sure as "7.30pm"."""
    told = None if one.sure or not 1 <= one.hour <= 12 else clock_words.part_of_day(text, one.end)
    return replace(one, end=told[1], hour=clock_words.in_part(one.hour, told[0]), sure=True) if told else one


def _with_mark_of(match: re.Match[str], later: re.Match[str], hour: int, minute: int) -> FoundTime:
    """The first time of "7.00 - 8.45 pm": the mark of the second holds for both when the first then comes earlier."""
    late = later["mark"].strip().lower().startswith("p")
    until = int(later["hour"]) % 12 * 60 + int(later["minute"] or 0)
    if 1 <= hour <= 12 and hour % 12 * 60 + minute < until:
        return FoundTime(match.start(), match.end(), hour % 12 + (12 if late else 0), minute, True)
    return FoundTime(match.start(), match.end(), hour, minute, False)
