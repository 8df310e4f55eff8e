"""Finds the facts of a text: what may never change between the paper and the Easy Read words."""

from __future__ import annotations

import re
from functools import lru_cache

from easyread.model.facts import Fact, FactKind
from easyread.model.text import Span

from . import dates, numbers

_NOT = re.compile(
    r"\b(?:not|no|never|none|nothing|nobody|nowhere|neither|nor|without|cannot|unable)\b|\b\w+n['’]t\b|\b(?:dont|cant|wont|didnt|isnt|havent|doesnt|wasnt)\b",
    re.IGNORECASE,
)
_NOT_A_NOT = re.compile(r"\bno\.?\s?(?=\d)|\bno one\b(?= else but)", re.IGNORECASE)
_DUTIES = {
    "must": re.compile(
        r"\b(?:(?:needs?|needed) (?:changing|checking|cleaning|clearing|covering|cutting|decorating|doing|emptying|filling|finishing|fixing|looking|mending|"
        r"moving|painting|planning|pruning|removing|renewing|repairing|replacing|reviewing|sorting|sweeping|testing|tidying|trimming|updating|washing|writing)|"
        r"must(?:n['’]t)?|has to|have to|had to|needs? to|needed to|(?:is|are|was|were) required to|has got to|have got to|compulsory|mandatory)\b",
        re.I,
    ),
    "should": re.compile(r"\b(?:should(?:n['’]t)?|ought to)\b", re.I),
    "may": re.compile(r"\b(?:may|might|could|possibly|perhaps|maybe)\b|\bcouldn['’]t\b", re.I),
    "can": re.compile(r"\b(?:can|cannot|able to|unable to)\b|\bcan['’]?t\b", re.I),
}
_WEEKDAY = re.compile(r"\b(Mon|Tues?|Wed(?:s|nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(day)?s?\b", re.IGNORECASE)
_CAPITAL = re.compile(r"(?<![\w’'])[A-Z][\w]*(?:[-'’&][A-Za-z]\w*)*")
_SENTENCE_START = re.compile(r"(?:^|[.!?:;•\n\t]|[.!?]['\"”’)]+)[\s\"“‘'(\[–—-]*$")
_POSSESSIVE = re.compile(r"['’]s?$")
_SHARE = re.compile(
    r"(?<![\w.,£])(\d+(?:\.\d+)?)(?:\s?(?:%|per\s?cent\b)|\s(?:in|out of)(?:\severy)?\s100\b)", re.IGNORECASE
)
"""A share of a hundred, in either form: "71%", "71 in every 100"."""
_TITLES = frozenset(("mr", "mrs", "ms", "miss", "dr", "cllr", "prof", "rev", "revd", "sir", "i"))


def names(text: str) -> list[tuple[int, int, bool]]:
    """(start, end, sure) of each capitalised word. Not `sure` at the start of a sentence, where any word has a
    capital.
    """
    found = []
    for match in _CAPITAL.finditer(text):
        word = _POSSESSIVE.sub("", match.group())
        if not word or word == "I" or word.startswith(("I'", "I’")):
            continue
        before = text[max(0, match.start() - 6) : match.start()]
        at_start = bool(_SENTENCE_START.search(before)) if match.start() else True
        found.append((match.start(), match.start() + len(word), not at_start))
    return found


def _free(start: int, end: int, taken: list[tuple[int, int]]) -> bool:
    return all(end <= a or b <= start for a, b in taken)


@lru_cache(maxsize=4096)
def facts(text: str) -> tuple[Fact, ...]:
    """Every fact of the text, in order. Values are equal where two wordings mean the same ("7.30pm", "19:30")."""
    found: list[Fact] = []
    taken: list[tuple[int, int]] = []

    def add(kind: FactKind, value: str, start: int, end: int) -> None:
        found.append(Fact(kind, value, Span(start, end)))
        taken.append((start, end))

    for match in numbers.CONTACT.finditer(text):
        digits = re.sub(r"\D", "", match.group())
        letters = re.search(r"[A-Za-z]", match.group())
        if letters or (len(digits) >= 9 and not match.group().strip().startswith("-")):
            value = match.group().rstrip(".,;/").lower() if letters else digits
            add(FactKind.CONTACT, value.replace(" ", ""), match.start(), match.end())
    for day in dates.dates(text):
        if _free(day.start, day.end, taken):
            add(FactKind.DATE, day.value, day.start, day.end)
            if day.weekday is not None:
                found.append(Fact(FactKind.WEEKDAY, dates.WEEKDAYS[day.weekday], Span(day.start, day.end)))
    for time in dates.times(text):
        if _free(time.start, time.end, taken):
            add(FactKind.TIME, time.value, time.start, time.end)
    for money in numbers.sums(text):
        if _free(money.start, money.end, taken):
            add(FactKind.MONEY, str(money.pence), money.start, money.end)
    for match in _WEEKDAY.finditer(text):
        named = match[1][0].isupper() and (match[2] or match[1].lower() not in ("sat", "sun"))
        if named and _free(match.start(), match.end(), taken):
            add(FactKind.WEEKDAY, dates.WEEKDAYS[dates.weekday_number(match[1])], match.start(), match.end())
    for match in _SHARE.finditer(text):
        if _free(match.start(), match.end(), taken):
            add(FactKind.NUMBER, f"{match[1]}%", match.start(), match.end())
    for match in numbers.DURATION.finditer(text):
        if _free(match.start(), match.end(), taken):
            add(FactKind.NUMBER, f"{numbers.minutes(match)} minutes", match.start(), match.end())
    for match in numbers.NUMBER_PHRASE.finditer(text):
        phrase = numbers.number_of_phrase(match.group())
        if phrase is not None and _free(match.start(), match.end(), taken):
            add(FactKind.NUMBER, str(phrase), match.start(), match.end())
    for match in numbers.NUMBER.finditer(text):
        if _free(match.start(), match.end(), taken):
            add(FactKind.NUMBER, numbers.plain_number(match.group()), match.start(), match.end())
    for match in numbers.NUMBER_WORD.finditer(text):
        number = numbers.number_of_words(match.group())
        if number is not None and _free(match.start(), match.end(), taken):
            add(FactKind.NUMBER, str(number), match.start(), match.end())
    for start, end, sure in names(text):
        if sure and _free(start, end, taken) and text[start:end].lower() not in _TITLES:
            found.append(Fact(FactKind.NAME, text[start:end].lower().replace("’", "'"), Span(start, end)))
    skip = [match.span() for match in _NOT_A_NOT.finditer(text)]
    for match in _NOT.finditer(text):
        if _free(match.start(), match.end(), skip):
            found.append(Fact(FactKind.NOT, "not", Span(*match.span())))
    for value, pattern in _DUTIES.items():
        for match in pattern.finditer(text):
            if match.group() != "May" and _free(match.start(), match.end(), taken):
                found.append(Fact(FactKind.MUST, value, Span(*match.span())))
    return tuple(sorted(found, key=lambda fact: (fact.span, fact.kind)))
