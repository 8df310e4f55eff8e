"""Deadlines and days: kept in the paper's own words, worked out only where the paper itself gives what it takes.

Every phrase of time that may be a deadline is a candidate. "by", "before" and "within" make the surest ones; "on Monday" or
"at the next meeting" count where they stand after the job; a bare date only where it ends a row of a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from easyread.model.paper import Certainty, When
from easyread.model.text import Span
from easyread.words import dates

from .calendar_words import day_of, last_of_month

_SURE = 3
_LIKELY = 2
_BARE = 1

_BY = (
    r"(?:(?:no|not) later than|on or before|in time for|ready for|by|before|within|w/[ec]|week (?:ending|commencing|beginning)|deadline(?: of)?|target(?: date)?|"
    r"due(?: by| on)?)\s*[:–-]?\s*"
)
_END_OF = r"(?:the\s+)?(?:(?:end|middle|start|beginning|close)\s+(?:of\s+)?(?:the\s+)?)?"
_BEFORE_DATE = re.compile(
    rf"(?:(?P<by>(?<![\w-]){_BY}{_END_OF}(?:early\s+|late\s+|mid[- ])?)|(?P<on>\bon\s+(?:the\s+)?)|(?P<end>\b(?:at\s+)?the\s+end\s+of\s+)|(?P<bare_end>(?<![\w-])end\s+(?:of\s+)?)"
    r"|(?P<in>\b(?:in|during)\s+(?:early\s+|late\s+|mid[- ]|the\s+(?:middle|course)\s+of\s+)?)|(?P<from>\bfrom\s+))$",
    re.I,
)
_DAY_AND_MONTH = re.compile(r"(?<![\w.,:£/-])(?P<day>[0-3]?\d)/(?P<month>[01]?\d)(?![\w/]|\.\d)")
_MONTH_AT_END = re.compile(r"(?:[(:,]\s*|\s[–—-]\s+)(?:end\s+)?((?:March|April|May|June|August)\b)\W*$")
""" "posters – April": at the end of a row of a list the name of a month is one, whatever else it may mean."""
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Weds?|Thurs?|Fri|(?-i:Sat|Sun))\b)"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_COUNT = r"(?:a|an|one|two|three|four|five|six|eight|ten|twelve|\d{1,3})"
_UNIT = r"(?:working\s+)?(?:hours?|days?|weeks?|fortnight|months?)"
_GATHERING = r"(?:[Mm]eetings?|[Ff]orum|[Ss]ession|[Aa]genda|committee|newsletter|AGM|get[- ]together|board)"
_POINT = (
    rf"(?:(?:next\s+|this\s+|the\s+following\s+|following\s+)?{_WEEKDAY}(?:\s+(?:morning|afternoon|evening))?\b|(?:the\s+)?(?:next\s+)?{_COUNT}\s+{_UNIT}\b|the\s+\d{{1,2}}(?:st|nd|rd|th)\b(?!\s+of\b)|(?:then|Easter|Christmas|tomorrow|noon|half[- ]term|tonight)\b"
    rf"|(?:the\s+|our\s+)?(?:next|this|that|following|coming|new)?\s?(?:[A-Za-z]+\s){{0,3}}?(?:{_GATHERING}|week|month|year|term|summer|autumn|spring|winter|season|weekend)\b)"
)
_BY_POINT = re.compile(rf"(?<![\w-]){_BY}{_END_OF}{_POINT}", re.I)
_AT_MEETING = re.compile(
    rf"\b(?:at|to|for|on|in time for|until)\s+(?:the\s+|our\s+)?(?:(?:next|following|{_MONTH}|annual)\s+(?:\w+\s+){{0,4}}?{_GATHERING}\b(?:\s+in\s+{_MONTH}|\s+of\s+the\s+(?:\w+\s+){{0,2}}\w+)?|{_MONTH}\b(?!\s+\d))"
)
_MEETING_ALONE = re.compile(
    rf"(?<!for )(?<!of )(?<!from )(?<!since )(?<!the )\b(?:next|{_MONTH})\s+(?:\w+\s+)?{_GATHERING}\W*$"
)
_SOON = re.compile(
    rf"\b(?:as soon as possible|asap|tomorrow(?:\s+(?:morning|afternoon|evening))?|tonight|today|this (?:week|month|afternoon|evening|weekend|{_WEEKDAY})|(?:early |later )?next (?:week|month|term|year|{_WEEKDAY})|straight ?away|"
    rf"later (?:in the|this|that) (?:week|month|year)|the (?:week|day) (?:before|after)|in (?:the )?(?:next )?{_COUNT} {_UNIT}|in the (?:new year|spring|summer|autumn|winter)|over the (?:summer|winter|weekend)|"
    rf"on {_WEEKDAY}(?:\s+(?:morning|afternoon|evening))?|before then|urgently|as a matter of urgency|immediately|at the earliest opportunity)\b",
    re.I,
)
_BETWEEN = re.compile(rf"\bbetween\s+{_MONTH}\s+and\s+(?:the end of (?:the )?)?(?:{_MONTH}|(?:\w+\s)?(?:term|year))\b")
_EVENT = re.compile(
    r"\b(?:meetings?|forum|events?|visits?|day|conference|session|training|AGM|party|inspection|concert|course|workshop|letter|e-?mail|report|minutes|dated|held|"
    r"received|happened|since|from|until|accident|incident|took place|was|were|had|opened?|closed?|election|service|walk|trip|fair|talk)\W*$",
    re.I,
)
_BOOKING = re.compile(r"\b(?:book|reserve|attend|register|apply|tickets?|places?|hall|room|venue)\b", re.I)
_AT_MEETING_OF = re.compile(rf"\b(?:at|to|for|in time for)\s+(?:the|our|a)\s+(?:\w+\s+){{0,4}}{_GATHERING}\s+$")
_OF_GATHERING = re.compile(rf"\s*(?:\w+\s+)?{_GATHERING}")
_WORD = re.compile(r"\w")
_GOING = re.compile(r"\b(?:attend|go|visit|meet|see|speak|come|represent)\b", re.I)


@dataclass(frozen=True, slots=True)
class _Candidate:
    strength: int
    when: When

    @property
    def start(self) -> int:
        return self.when.spans[0].start


def due(text: str, start: int, paper_day: date | None, *, job_at: int = 0, in_list: bool = False) -> When | None:
    """The deadline in a text that begins at `start` of the source, in the paper's own words. The job begins at `job_at`;
    before it only "by Friday ..." may be its deadline. In a list of jobs a bare date at the end of the row is one too.
    """
    visit = bool(_GOING.match(text, job_at))
    days = [*dates.dates(text), *_figures(text, in_list=in_list)]
    found = [
        *_of_dates(text, days, start, paper_day, in_list=in_list, visit=visit),
        *_of_phrases(text, days, start, paper_day),
    ]
    usable = [one for one in found if one.start >= start + job_at or one.strength == _SURE or visit]
    if not usable:
        return None
    return min(usable, key=lambda one: (-one.strength, one.start)).when


def _of_dates(
    text: str, days: list[dates.FoundDate], start: int, paper_day: date | None, *, in_list: bool, visit: bool
) -> Iterator[_Candidate]:
    for day in days:
        lead = _BEFORE_DATE.search(text, max(0, day.start - 40), day.start)
        named = lead is not None and re.match(r"(?:deadline|target|due)\b", lead.group(), re.I)
        first = lead.start() if lead and not named else day.start
        when = when_of(day, text[first : day.end], Span(start + first, start + day.end), paper_day)
        if lead and lead["by"]:
            yield _Candidate(_SURE, _at_the_end(lead.group(), when, day, paper_day))
            continue
        if day.day is None and _OF_GATHERING.match(text, day.end):
            continue  # "the July meeting" is found as a phrase
        if when.day and paper_day and when.day < paper_day:
            continue
        ends = not _WORD.search(text, day.end) and (in_list or _separate(text, day.start))
        if lead and (lead["end"] or lead["bare_end"]):
            if lead["end"] or ends:
                yield _Candidate(_LIKELY, _at_the_end(lead.group(), when, day, paper_day))
        elif lead and lead["from"]:
            if ends:
                yield _Candidate(_BARE, when)
        elif lead and (day.day is None) == bool(lead["in"]):
            near = text[max(0, first - 80) : first]
            if meeting := _AT_MEETING_OF.search(near):
                whole = first - len(near) + meeting.start()
                yield _Candidate(
                    _LIKELY, when_of(day, text[whole : day.end], Span(start + whole, start + day.end), paper_day)
                )
            elif visit or not _EVENT.search(near[-40:]) or _GOING.search(near):
                yield _Candidate(_LIKELY, when)
        elif day.day is None and not lead and in_list:
            if ends and re.search(r"[(:,]\s*$|\s[–—-]\s*$", text[max(0, day.start - 6) : day.start]):
                yield _Candidate(_BARE, when)
        elif day.day and not lead and (ends or visit or _GOING.search(text[max(0, day.start - 60) : day.start])):
            yield _Candidate(_BARE, when)


def _figures(text: str, *, in_list: bool) -> list[dates.FoundDate]:
    """ "by 12/5", and in a list of jobs "posters – 12/5": day and month in figures without a year."""
    found = []
    for match in _DAY_AND_MONTH.finditer(text):
        day, month = int(match["day"]), int(match["month"])
        lead = _BEFORE_DATE.search(text, max(0, match.start() - 40), match.start())
        set_off = in_list and _separate(text, match.start()) and match.group() not in ("24/7", "1/2", "1/4", "3/4")
        if ((lead and (lead["by"] or lead["on"])) or set_off) and 1 <= day <= 31 and 1 <= month <= 12:
            found.append(dates.FoundDate(match.start(), match.end(), month, day))
    if in_list and (alone := _MONTH_AT_END.search(text)) and not found:
        found.append(dates.FoundDate(*alone.span(1), dates.month_number(alone[1])))
    return found


def _at_the_end(lead: str, when: When, day: dates.FoundDate, paper_day: date | None) -> When:
    """ "by the end of April" is the last of April; "by the middle of April" gives no day, "before 4 April" means that day."""
    if re.search(r"\b(?:middle|start|beginning|early|late|mid)\b", lead, re.I) or (
        day.day is None and not re.search(r"\b(?:end|close)\b", lead, re.I)
    ):
        return replace(when, day=None, certainty=_vague(day))
    if day.day is not None:
        return when
    last = last_of_month(day.month, day.year, paper_day)
    return replace(when, day=last, certainty=Certainty.MONTH)


def _separate(text: str, at: int) -> bool:
    """Is the date set off from the words before it: "posters – 4 May", "(4 May)"?"""
    return bool(re.search(r"(?:\s[–—-]\s*|[(:\t]\s*)$", text[max(0, at - 6) : at]))


def _vague(day: dates.FoundDate) -> Certainty:
    return Certainty.MONTH if day.day is None else Certainty.RELATIVE


def _of_phrases(text: str, days: list[dates.FoundDate], start: int, paper_day: date | None) -> Iterator[_Candidate]:
    for strength, pattern in (
        (_SURE, _BY_POINT),
        (_LIKELY, _BETWEEN),
        (_LIKELY, _AT_MEETING),
        (_LIKELY, _SOON),
        (_BARE, _MEETING_ALONE),
    ):
        for match in pattern.finditer(text):
            words = match.group()
            if any(day.day and day.start < match.end() and match.start() < day.end for day in days):
                continue  # "on Thursday 18 June" is a date
            if (
                pattern is _AT_MEETING
                and words.startswith("for ")
                and _BOOKING.search(text[max(0, match.start() - 60) : match.start()])
            ):
                continue  # places for the next meeting
            span = Span(start + match.start(), start + match.end())
            yield _Candidate(strength, When(words, (span,), day_of(words, paper_day), certainty=Certainty.RELATIVE))


def when_of(found: dates.FoundDate, words: str, span: Span, paper_day: date | None, *, earlier: bool = False) -> When:
    """A date as a When. The year is worked out only where the paper has a date and the weekday, if given, agrees.
    `earlier`: the day may lie up to three months before the paper, as in a list of jobs that were given before.
    """
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
            if (paper_day - day).days <= (90 if earlier else 0) and (
                found.weekday is None or day.weekday() == found.weekday
            ):
                return When(words, (span,), day, certainty=Certainty.EXACT)
    return When(words, (span,), certainty=Certainty.UNCLEAR)


def month_alone(text: str) -> list[dates.FoundDate]:
    """ "end May", "April": in a column of times a month needs no other words around it."""
    match = re.fullmatch(rf"\W*(?:(?:by|the|end|start|middle|early|late|mid|of)[\s-]+)*({_MONTH})\W*", text, re.I)
    return [dates.FoundDate(*match.span(1), dates.month_number(match[1]))] if match else []


def when_cell(text: str, start: int, paper_day: date | None) -> When | None:
    """What stands in a column "By when" of a list of actions. None where it gives no time."""
    if not re.search(r"\w", text) or re.match(
        r"(?:no date|on-?going|open|outstanding|in progress|started|tbc|tba|n/a|none|not set|to be (?:confirmed|agreed|set))\b",
        text,
        re.I,
    ):
        return None
    whole = Span(start, start + len(text))
    found = dates.dates(text) or _figures(f"by {text}", in_list=True) or month_alone(text)
    if found and (one := next((one for one in found if one.day), found[0])):
        lead = re.match(r".*?(?=\d|$)", text, re.S)
        when = when_of(one, text, whole, paper_day, earlier=True)
        return _at_the_end(text if one.day is None else lead.group() if lead else "", when, one, paper_day)
    return When(text, (whole,), day_of(text, paper_day), certainty=Certainty.RELATIVE)
