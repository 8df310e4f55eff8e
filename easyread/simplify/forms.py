"""Dates, times, money and numbers in the standard's form (section N of the rules)."""

from __future__ import annotations

import re

from easyread.words import dates, numbers

_FILLER_ORDINAL = re.compile(
    r"\b(\d{1,2})(?:st|nd|rd|th)\b(?=\s+(?:of\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December))"
)
_RANGE = re.compile(r"(?<=\d)(?P<a>[ap]m)?\s*[–—-]\s*(?=£?\d)")
_PEOPLE = re.compile(r"of\s+(?:people|children|women|men|adults|\w+s)\b")
_DETERMINERS = frozenset("the those these our its all his her their this that".split())
_JOINED = re.compile(
    r"\b((?:[Aa]t|[Oo]n|[Bb]y|[Ff]rom|to|for|and|of|or|[Ii]n))(?=£?\d)|(?<=[a-z]{3})(?=\d{1,2}/\d{1,2}/\d{2,4}\b)|(?<=\d/\d\d)(?=[a-z]{3})"
)
_COMMA = re.compile(r"(?<=[a-z0-9]{2}),(?=[A-Za-z])|(?<=[a-z])(?=\([A-Z]{2,3}\))|(?<=[a-z]{2}[.?!])(?=[A-Z][a-z]+ )")
_SHORT_UNIT = re.compile(r"(?P<number>\b\d+(?:\.\d+)?)\s?(?P<unit>mins|min|hrs|hr|wks|wk)\b\.?")
_ABBREVIATED = {"mins": "minutes", "min": "minutes", "hrs": "hours", "hr": "hours", "wk": "week", "wks": "weeks", "approx": "about", "approx.": "about"}  # fmt: skip


def _replace(text: str, found: list[tuple[int, int, str]]) -> str:
    for start, end, words in sorted(found, reverse=True):
        text = text[:start] + words + text[end:]
    return text


def spaces(text: str) -> str:
    """ "at7pm" -> "at 7pm", "3/4/26at" stays: a missing space before a number is put in; several spaces become one."""
    return re.sub(r"\s+", " ", _put_spaces(text)).strip() if text.strip() else text


def _put_spaces(text: str) -> str:
    if "@" in text or "www" in text:
        return _JOINED.sub(r"\1 ", text)
    return _COMMA.sub(lambda m: m.group() + " ", _JOINED.sub(r"\1 ", text))


_ON_THE = re.compile(r"\b(?:on|by|of|until|before|after) (?P<the>the )$")


def full_dates(text: str) -> str:
    """ "Tues 9th June" -> "Tuesday 9 June". Nothing is added: no weekday and no year that the paper does not give."""
    return _replace(text, [(_start(text, d), d.end, d.words()) for d in dates.dates(text) if _worth(text, d)])


def _start(text: str, day: dates.FoundDate) -> int:
    """ "on the 12th January" -> "on 12 January"; "the 12 January meeting" keeps its "the"."""
    article = _ON_THE.search(text, 0, day.start)
    alone = not re.match(
        r" [a-z]+\b(?<! at)(?<! in)(?<! and)(?<! by)(?<! from)(?<! to)(?<! had)(?<! was)", text[day.end :]
    )
    return article.start("the") if article and alone and day.words()[:1].isdigit() else day.start


def _worth(text: str, day: dates.FoundDate) -> bool:
    return text[day.start : day.end] != day.words()


def clock_times(text: str) -> str:
    """ "10.30 a.m." -> "10:30am", "14:00" -> "2pm", "noon" -> "midday"."""
    return _replace(text, [(t.start, t.end, t.words()) for t in dates.times(text)])


def money(text: str) -> str:
    """ "£5.00" -> "£5", "£0.50" -> "50 pence", "£1.12m" -> "£1.12 million"."""
    return _replace(text, [(m.start, m.end, m.words()) for m in numbers.sums(text)])


def percent(text: str) -> str:
    """ "71% of people" -> "71 in every 100 people": only where that is exactly the same."""

    def of(match: re.Match[str]) -> str:
        rest = text[match.end() :].lstrip()
        people = _PEOPLE.match(rest)
        if not people or "." in match["number"] or re.match(r"of\s+(\w+)", rest)[1].lower() in _DETERMINERS:  # type: ignore[index]
            return match.group()
        return f"{match['number']} out of every 100"

    changed = numbers.PERCENT.sub(of, text)
    return re.sub(r"(out of every 100)\s+of\s+", r"\1 ", changed)


def figures(text: str) -> str:
    """ "thirty-three people" -> "33 people" (rule num-digits); "one" stays, it is mostly no number."""

    def number(match: re.Match[str]) -> str:
        value = numbers.number_of_words(match.group())
        return match.group() if value is None else str(value)

    return numbers.NUMBER_WORD.sub(number, text)


def ranges(text: str) -> str:
    """ "10am - 1pm" -> "10am to 1pm" (rule num-range-to); phone numbers and references have no spaces and stay."""

    def to(match: re.Match[str]) -> str:
        before, after = text[: match.start()], text[match.end() :]
        dash_has_room = text[match.end() - 1] == " " or match.group().strip() in "–—" or bool(match["a"])
        times = re.search(r"\d[:.]\d\d$", before) and re.match(r"\d{1,2}[:.]\d\d", after)
        if not (dash_has_room or times) or (re.search(r"[A-Za-z]\d*$", before) and not match["a"]):
            return match.group()
        return f"{match['a'] or ''} to "

    return _RANGE.sub(to, text)


def plain_signs(text: str) -> str:
    """ "&" -> "and", "mins" -> "minutes" after a number (rule word-no-slash-amp)."""
    text = re.sub(r"(?<=[a-z,])\s+&\s+(?=\w)|(?<=\w)\s+&\s+(?=[a-z])", " and ", text)
    return _SHORT_UNIT.sub(
        lambda m: f"{m['number']} " + ("hour" if m["unit"] == "hr" and m["number"] == "1" else _ABBREVIATED[m["unit"]]),
        text,
    )
