"""Corruptions of dates, times, money, numbers, names, owners and roles: one wrong fact in one sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_NUMBERS = "two three four five six seven eight nine ten eleven twelve fifteen sixteen twenty thirty".split()
_PEOPLE = (
    "Jo Sam Priya Bev Danny Ravi Tomasz Louise Hamid Kemi Paul Gloria Lorna Neil Ibrahim Yusuf Marta Nadia Stuart Oliver Angela Rosa "
    "Fatima Michael Grace Adeola Peter Chloe Winston Ellen Joe Mona Trevor Ken Dot Rachel Sandra Mohammed Graham Denise Jasmine Dorothy "
    "Simon Aisha Wendy Beth Carl Pauline Rosie Patricia Elsie Kirsty Will Hope Carl Tessa Faith Leila Grant Mark Joan Tom Anwar Sally"
).split()
_OTHER_NAMES = (
    "Yardley Mbeki Quennell Farrow Thistleby Ostrander Nkemelu Bexhurst Pomfret Dilnott Arkwell Sefton".split()
)
ROLES = (
    "chair clerk treasurer secretary manager director nurse doctor mayor landlord driver advocate inspector caretaker warden cook "
    "trustees tenants carers members residents volunteers staff council police"
).split()
_SINGLE = [r for r in ROLES if not r.endswith("s") and r not in ("staff", "council", "police")]
_MANY = [r for r in ROLES if r not in _SINGLE]
_MONTH = "|".join(_MONTHS)
_NOT_NAMES = frozenset((*_MONTHS, *_DAYS, "I", "TV", "UK", "ID", "Mr", "Mrs", "Ms", "Dr", "Cllr", "Councillor", "Easy", "Read", "The", "Action"))  # fmt: skip

Make = Callable[[str, Random], "str | None"]


def swap_one(pattern: str, new: Callable[[re.Match[str], Random], str | None], flags: int = 0) -> Make:
    """Change one chosen match of the pattern."""

    def make(text: str, rng: Random) -> str | None:
        found = list(re.finditer(pattern, text, flags))
        if not found:
            return None
        match = rng.choice(found)
        words = new(match, rng)
        return None if words is None or words == match.group() else text[: match.start()] + words + text[match.end() :]

    return make


def _other(options: list[str], now: str, rng: Random) -> str:
    return rng.choice([one for one in options if one.lower() != now.lower()])


def _another_number(match: re.Match[str], rng: Random) -> str:
    now = int(match.group().replace(",", ""))
    changed = rng.choice([now + 1, now + 2, now + 10, *([now * 10] if now else []), *([now - 1] if now > 2 else [])])
    return f"{changed:,}" if "," in match.group() else str(changed)


def _another_sum(match: re.Match[str], rng: Random) -> str:
    digits = [i for i, c in enumerate(match.group()) if c.isdigit()]
    at = rng.choice(digits)
    return match.group()[:at] + str((int(match.group()[at]) % 9) + 1) + match.group()[at + 1 :]


def _another_hour(match: re.Match[str], rng: Random) -> str:
    hour = int(match["h"])
    return f"{hour % 12 + 1}{match['rest']}" if hour <= 12 else f"{hour - 1}{match['rest']}"


def _two(pattern: str) -> Make:
    """Two facts of one kind change places."""

    def make(text: str, rng: Random) -> str | None:
        found = list(re.finditer(pattern, text))
        pairs = [(a, b) for i, a in enumerate(found) for b in found[i + 1 :] if a.group().lower() != b.group().lower()]
        if not pairs:
            return None
        a, b = rng.choice(pairs)
        first, second = b.group(), a.group()
        if a.start() == 0:
            first = first[0].upper() + first[1:]
            second = second[0].lower() + second[1:] if second[0:1].isupper() and second.lower() in ROLES else second
        between = text[a.end() : b.start()]
        if re.fullmatch(r"\s*(?:,|and|&|or|,\s*and|to)?\s*", between):
            return None
        return text[: a.start()] + first + between + second + text[b.end() :]

    return make


_NAME = r"(?<=[a-z,;] )(?<!\. )[A-Z][a-z]{2,}\b"
_WHO = rf"\b(?:{'|'.join(_PEOPLE)})\b(?! [A-Z])|(?<=\b[Tt]he )(?:{'|'.join(ROLES)})\b"
_ANYONE = r"\b(?:M(?:r|rs|s)|Dr|Cllr) (?!Mrs|Mr|Ms)[A-Z][a-z]+\b(?!-)|(?<=[a-z,] )(?!Mrs|Cllr)[A-Z][a-z]{2,} (?!Mrs)[A-Z][a-z]+\b(?= (?:will|to|said|had|was|has|asked)\b)|(?<=\b[Tt]he )(?:group|board|committee|trust|company|forum|meeting|chair|clerk|council)\b(?! [a-z]*(?:centre|hall|day))"


def _persons(text: str, rng: Random) -> str | None:
    """ "We will ring you" -> "You will ring us"."""
    subject = re.search(r"\b([Ww]e|[Yy]ou|[Tt]hey) (?=(?:will|must|can|should|asked|told|have|are)\b)", text)
    other = re.search(r"(?<=[a-z] )(us|you|them)\b(?=[ .,])", text[subject.end() :]) if subject else None
    if not subject or not other:
        return None
    forms = {
        "we": ("we", "us"),
        "us": ("we", "us"),
        "you": ("you", "you"),
        "they": ("they", "them"),
        "them": ("they", "them"),
    }
    now, new = forms[subject[1].lower()], forms[other[1]]
    if now == new:
        return None
    start = new[0].capitalize() if subject[1][0].isupper() else new[0]
    at = subject.end()
    return text[: subject.start()] + start + " " + text[at : at + other.start()] + now[1] + text[at + other.end() :]


DATE: list[Make] = [
    swap_one(
        rf"\b\d{{1,2}}(?=(?:st|nd|rd|th)? (?:{_MONTH})\b)", lambda m, r: str(int(m.group()) % 28 + r.choice([1, 2]))
    ),
    swap_one(rf"(?<=\d )(?:{_MONTH})\b", lambda m, r: _other(_MONTHS, m.group(), r)),
    swap_one(rf"\b(?:{'|'.join(_DAYS)})\b", lambda m, r: _other(_DAYS, m.group(), r)),
    swap_one(r"\b20[12]\d\b", lambda m, r: str(int(m.group()) + r.choice([-1, 1]))),
    swap_one(rf"(?<=\b(?:by|in) )(?:{_MONTH})\b(?! \d)", lambda m, r: _other(_MONTHS, m.group(), r)),
    _two(rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:{_MONTH})\b|\b(?:{'|'.join(_DAYS)})\b"),
]
TIME: list[Make] = [
    swap_one(r"(?<![.:])\b(?P<h>\d{1,2})(?P<rest>(?:[.:]\d\d)?\s?[ap]\.?m\b)", _another_hour),
    swap_one(r"(?<=\d)(?P<gap>\s?)[ap]m\b", lambda m, r: m["gap"] + ("am" if "p" in m.group() else "pm")),
    swap_one(r"(?<=\d[.:])\d\d(?=\s?[ap]m)", lambda m, r: _other(["00", "15", "30", "45", "10"], m.group(), r)),
    swap_one(r"(?<![.:])\b(?P<h>\d{1,2})(?P<rest>\s?[ap]m\b)", lambda m, r: f"{m['h']}.30{m['rest']}"),
    swap_one(r"\bnoon\b|\bmidday\b", lambda m, r: "1pm"),
]
MONEY: list[Make] = [
    swap_one(r"£\d[\d,]*(?:\.\d\d)?", _another_sum),
    swap_one(r"(?<=£)\d{1,3}(?:,\d{3})*(?!\d|[.,]\d)", lambda m, r: f"{int(m.group().replace(',', '')) * 10:,}"),
    swap_one(r"£(?=\d)", lambda m, r: ""),
    swap_one(r"\b\d{1,2}(?=p\b)", lambda m, r: str(int(m.group()) + 5)),
    _two(r"£\d[\d,]*(?:\.\d\d)?"),
]
_COUNT = rf"(?<![\d.,:/£-])\b\d{{1,4}}\b(?![\d:/%-]|[.,]\d|st\b|nd\b|rd\b|th\b|\s?[ap]m\b| (?:{_MONTH})\b)(?<!20[12]\d)"
NUMBER: list[Make] = [
    swap_one(_COUNT, _another_number),
    swap_one(rf"\b(?:{'|'.join(_NUMBERS)})\b", lambda m, r: _other(_NUMBERS, m.group(), r), re.I),
    swap_one(r"\b\d{1,2}(?=%| per cent)", lambda m, r: str(int(m.group()) + r.choice([1, 5, 10]))),
    swap_one(r"%| per cent\b", lambda m, r: ""),
    swap_one(r"\b(?:half|a quarter)\b", lambda m, r: "a third", re.I),
    swap_one(r"\b(?:days|weeks|months|years|hours|minutes)\b", lambda m, r: _other(["days", "weeks", "months", "years"], m.group(), r)),
    swap_one(r"\b(?:first|second|third)\b", lambda m, r: _other(["first", "second", "third", "fourth"], m.group(), r)),
    _two(_COUNT),
]  # fmt: skip
NAME: list[Make] = [
    swap_one(_NAME, lambda m, r: None if m.group() in _NOT_NAMES else _other(_OTHER_NAMES, m.group(), r)),
    swap_one(rf"\b(?:{'|'.join(_PEOPLE)})\b(?! [A-Z])", lambda m, r: _other(_PEOPLE, m.group(), r)),
    swap_one(r"(?<=\b(?:Mr|Ms|Dr) )[A-Z][a-z]+", lambda m, r: _other(_OTHER_NAMES, m.group(), r)),
    swap_one(r"(?<=[A-Z][a-z] )[A-Z][a-z]{2,}(?= (?:House|Road|Court|Hall|Lane|Street|Trust)\b)", lambda m, r: _other(_OTHER_NAMES, m.group(), r)),
]  # fmt: skip
OWNER: list[Make] = [
    _two(_WHO),
    _two(_WHO),
    _two(_ANYONE),
    _persons,
    _two(r"\b(?:[A-Z]{2}|(?!Weds|Tues|Mrs|Mr|Ms|Thurs|Fri|Mon)[A-Z][a-z]+)(?= (?:to|will|said|asked|has)\b)"),
]
ROLE: list[Make] = [
    swap_one(rf"(?<=\b[Tt]he )(?:{'|'.join(_SINGLE)})\b", lambda m, r: _other(_SINGLE, m.group(), r)),
    swap_one(rf"\b(?:{'|'.join(_MANY)})\b(?! [a-z]*(?:room|line|plan|meeting|policy|group))", lambda m, r: _other(_MANY, m.group(), r)),
]  # fmt: skip
