"""Amounts as people say them: rates ("£15 pa" -> "£15 a year"), how long ("90 minutes" -> "1 hour 30 minutes"), about how many,
weeks that start or end, and from what to what ("aged 18-25" -> "aged 18 to 25").
"""

from __future__ import annotations

import re

from easyread.words.numbers import DURATION, NUMBER_PHRASE, minutes, number_of_phrase

_AMOUNT = r"(?P<amount>(?:£\s?[\d,.]*\d|\d+ ?p(?:ence)?)(?:\s?(?:million|each))?)"
_RATES = tuple(
    (re.compile(rf"{_AMOUNT}\s?(?:{signs})(?!\w|/|\.\w)", re.IGNORECASE), words)
    for signs, words in (
        (r"p\.?a\.|pa|per annum|/year|per year", "a year"),
        (r"p\.?c\.?m\.|pcm|/month|per month|per calendar month", "a month"),
        (r"p\.?w\.|pw|/week|per week", "a week"),
        (r"p\.?h\.|ph|/hour|/hr|per hour|an hr", "an hour"),
        (r"per day|/day", "a day"),
        (r"pp|per person|per head", "for each person"),
    )
)
_ABOUT = re.compile(r"\b(?P<sign>approx\.?|circa)\s?(?=£?\d)|(?<![\w.])(?P<c>c\.)\s?(?=\d)", re.IGNORECASE)
_WEEK = re.compile(r"\b(?P<article>the )?w/(?P<edge>[ce])(?:\.|:)?\s(?=(?:the )?(?:\d|[A-Z]))", re.IGNORECASE)
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAYS = {"Mon": "Monday", "Tue": "Tuesday", "Wed": "Wednesday", "Thu": "Thursday", "Fri": "Friday", "Sat": "Saturday", "Sun": "Sunday"}  # fmt: skip
_DAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|nes|rs|ur)?(?:day)?"
_DAY_RANGE = re.compile(rf"\b(?P<first>{_DAY})\s*(?:[-–—]|to)\s*(?P<last>{_DAY})\b")
_RANGES = (
    re.compile(rf"(?<=\d )(?P<a>{_MONTHS})\s*[-–—]\s*(?=(?:[A-Z][a-z]+day )?\d{{1,2}} (?:{_MONTHS}))"),
    re.compile(r"(?P<a>\b(?:aged?|ages|pages?|pp\.?|years|items?|numbers|weeks) \d{1,3})\s?[-–—]\s?(?=\d{1,3}\b(?![-/]))", re.IGNORECASE),
    re.compile(r"(?P<a>\b(?:vote|voted|votes|was|were|by|score|passed|carried|lost|agreed) \d{1,2})\s?[-–—]\s?(?=\d{1,2}\b(?![-/\d]| [A-Z]))"),
    re.compile(r"(?P<a>£[\d,]+(?:\.\d\d)?)\s?[-–—]\s?(?=£\d)"),
)  # fmt: skip
_ONE_IN = re.compile(
    r"\b[Oo]ne (?P<in_>in|out of)(?: every)? (?=(?:\d|two|three|four|five|six|seven|eight|nine|ten|twenty)\b)"
)


def rates(text: str) -> str:
    """ "£15 p.a." -> "£15 a year"."""
    for pattern, words in _RATES:
        text = pattern.sub(lambda match, words=words: f"{match['amount']} {words}", text)  # type: ignore[misc]
    return text


def about(text: str) -> str:
    """ "approx. 40 people" -> "about 40 people"."""
    return _ABOUT.sub(lambda match: "About " if match.group()[:1] == "A" else "about ", text)


def week_of(text: str) -> str:
    """ "w/c 3 March" -> "the week starting 3 March"; "w/e" the week ending."""

    def of(match: re.Match[str]) -> str:
        return f"the week {'starting' if match['edge'].lower() == 'c' else 'ending'} "

    return _WEEK.sub(of, text)


def durations(text: str) -> str:
    """ "90 minutes" -> "1 hour 30 minutes", "1.5 hours" the same; what is in that form, or under an hour, stays."""

    def of(match: re.Match[str]) -> str:
        long_minutes = match["minutes"] and 60 <= minutes(match) <= 600
        return _hours(minutes(match)) if (long_minutes or match["part"]) and "-" not in match.group() else match.group()

    return DURATION.sub(of, text)


def _hours(total: int) -> str:
    hours, rest = divmod(total, 60)
    said = [f"{hours} hour" + ("s" if hours > 1 else "")] if hours else []
    return " ".join([*said, *([f"{rest} minutes"] if rest else [])])


def from_to(text: str) -> str:
    """ "aged 18-25" -> "aged 18 to 25", "Mon - Fri" -> "Monday to Friday", "£5-£10" -> "£5 to £10"."""
    text = _DAY_RANGE.sub(lambda match: f"{_DAYS[match['first'][:3]]} to {_DAYS[match['last'][:3]]}", text)
    for pattern in _RANGES:
        text = pattern.sub(lambda match: f"{match['a']} to ", text)
    return text


def large_numbers(text: str) -> str:
    """ "one hundred and five" -> "105", "two dozen" -> "24", "one in three" -> "1 in three"."""

    def figures(match: re.Match[str]) -> str:
        number = number_of_phrase(match.group())
        return match.group() if number is None else f"{number:,}"

    return _ONE_IN.sub(lambda match: f"1 {match['in_']} ", NUMBER_PHRASE.sub(figures, text))
