"""Rewritings that keep the meaning: written pairs, and changes of form made from the sentences. None may be an error."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from .texts import HERE, part_of

_MONTHS = "January February March April May June July August September October November December".split()
_SHORT = "|".join(m for m in _MONTHS if m != "May")
_WORDS = "two three four five six seven eight nine ten eleven twelve".split()
_LIMIT = 40


def _month(number: str) -> str:
    return _MONTHS[int(number) - 1]


def _clock(match: re.Match[str]) -> str:
    hour = int(match["h"]) % 12 + (12 if match["m"] == "p" else 0)
    return f"{hour:02}:{match['min'] or '00'}"


def _speaker(match: re.Match[str]) -> str:
    return f"{match['who']} said that {match['one']}. {match['who']} also said that {match['two']}"


_FORMS: dict[str, tuple[str, str | Callable[[re.Match[str]], str]]] = {
    "8 April, 8th April": (rf"\b(\d{{1,2}})(?:st|nd|rd|th)(?= (?:{'|'.join(_MONTHS)})\b)", r"\1"),
    "8 April, April 8": (rf"\b(?<!\d )(\d{{1,2}}) ({_SHORT})\b(?! (?:and|or|to|\d\d[:.]|\d{{1,2}}[ap]m))", r"\1 \2"),
    "8 April, 8 Apr": (rf"(?<=\d )({_SHORT})\b(?= 20)", lambda m: m[1][:3]),
    "Tuesday, Tues": (r"\bTuesday\b(?= \d)", "Tues"),
    "7.30pm, 7:30pm": (r"\b(\d{1,2})\.(\d\d)\s?([ap])\.?m\b", r"\1:\2\3m"),
    "7.30pm, 19:30": (r"(?<![\d:.–~-])(?<!to )(?<!– )(?<!- )\b(?P<h>[1-9]|1[0-2])(?:[.:](?P<min>\d\d))?(?P<m>[ap])m\b(?! ?(?:[–-]|to))", _clock),
    "£5.00, £5": (r"(?<=£)(\d+)\b(?![.,]\d|[.,]?\d|\s?(?:k|m)\b)", r"\1.00"),
    "£1,200, £1200": (r"(?<=\d),(?=\d{3}\b)", ""),
    "two, 2": (rf"\b({'|'.join(_WORDS)})\b(?! (?:o'clock|past))(?!-)", lambda m: str(_WORDS.index(m[1]) + 2)),
    "60%, 60 per cent": (r"(?<=\d)%", " per cent"),
    "n't, not": (r"\b(do|does|did|is|are|was|were|has|have|had|would|should|could)n['’]t\b", r"\1 not"),
    "not, n't": (r"\b(did|is|are|was|were|has|have|does|would|should) not\b(?! only)", r"\1n't"),
    "agreed that": (r"^It was agreed (that|to)\b", r"We agreed \1"),
    "but": (r"^([^,;“”\"]{20,90}), but (?=(?:it|they|he|she|the|we|[A-Z]\w+) )", r"\1. But "),
    "so": (r"^([^,;“”\"]{20,90}), so (?=(?:it|they|he|she|the|we|[A-Z]\w+) )", r"\1. So "),
    "and": (r"^([^,;“”\"]{20,90}), and (?=(?:[A-Z]\w+|the \w+|we|they|it) )", lambda m: f"{m[1]}. "),
    "to, will": (r"^([A-Z][a-z]+(?: [A-Z][a-z]+)?) to (?=(?:ask|ring|write|send|bring|find|check|tell|book|order|email|put|make|look|speak|talk|get)\b)", r"\1 will "),
    "& , and": (r"(?<=[a-z]) & (?=[a-z])", " and "),
    "spaces": (r"(?<=[a-z]) (?=[a-z]+ [a-z]+\.$)", "  "),
    "said, also": (r"^(?P<who>[A-Z]\w+(?: [A-Z]\w+)?) said that (?P<one>[^,.]{10,60}),? and that (?P<two>.+)$", _speaker),
    "need to, must": (r"(?<=\b[Yy]ou )(?:have|need) to\b(?! (?:know|say)\b)", "must"),
    "everyone, everybody": (r"\beveryone\b", "everybody"),
    "nobody, no one": (r"\b[Nn]obody\b", "no one"),
    "till, until": (r"\btill?\b", "until"),
    "chairperson": (r"\b[Cc]hairman\b", "chair"),
    "list": (r"^([^,:;.]{8,60}) ([a-z]+), ([a-z]+) and ([a-z]+)\.$", r"\1: \2, \3, \4."),
    "capital letters": (r"^[A-Z][a-z]+ [a-z]+ [a-z]+ [a-z]+$", lambda m: m.group() + "."),
    "asked for, requested": (r"\brequested\b", "asked for"),
    "said, stated": (r"\b(?:reported|stated) that\b", "said that"),
}  # fmt: skip

Pair = dict[str, str]


def written() -> list[Pair]:
    """The pairs of harmless.txt: `before => after || further text whose facts may be used`."""
    found = []
    for line in (HERE / "harmless.txt").read_text("utf-8").splitlines():
        before, rest = line.split(" => ")
        after, _, may_add = rest.partition(" || ")
        found.append({"type": "written", "part": part_of(before), "before": before, "after": after, "may_add": may_add})
    return found


def changes_of_form(texts: list[str]) -> list[Pair]:
    """Up to a limit of each change of form, from sentences in a fixed order."""
    order = sorted(texts)
    Random(4).shuffle(order)
    found = []
    for name, (pattern, new) in _FORMS.items():
        made = [(text, re.sub(pattern, new, text, count=1)) for text in order if re.search(pattern, text)]
        made = [(before, after) for before, after in made if before != after][:_LIMIT]
        found += [{"type": name, "part": part_of(b), "before": b, "after": a, "may_add": ""} for b, a in made]
    return found
