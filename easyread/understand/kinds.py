"""Which kind of paper it is, from what is said in it and not from its name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from easyread.model.paper import Kind

_SIGNS: dict[Kind, tuple[tuple[str, float], ...]] = {
    Kind.YOU_SAID_WE_DID: (
        (r"^\W*(?:what )?you said\b", 2.0),
        (r"\byou said\b.{0,40}\bwe (?:did|are doing|will)\b", 4.0),
        (r"^\W*(?:what )?we (?:did|are doing|will do|asked)\b", 1.5),
        (r"\byou (?:told us|asked|said) (?:that |for )", 1.0),
        (r"\bwhat came of\b|\bwhat we have done\b|\bwhat has happened since\b", 1.5),
    ),
    Kind.MINUTES: (
        (r"^(?![\d•*o-]).{0,60}[\s–-]minutes\s*(?:-|–|$)", 2.0),
        (r"\bminutes\b(?! of| from)", 0.4),
        (r"^(?:draft )?(?:minutes|notes) of (?:the |a )?(?:.{0,40}\b)?(?:meeting|forum|agm|committee)\b", 2.0),
        (r"^(?:tenants|staff|visitors?|people|here|not here)\s*:\s+[A-Z]\w+", 1.5),
        (
            r"^\W*(?:(?:those |members )?(?:present|attending|attendees|attendance)|who came|here|in the room|in attendance)\b\s*[:\t-]?",
            1.5,
        ),
        (r"\b(?:it was|was|were) (?:agreed|noted|resolved|proposed|decided|confirmed|reported)\b", 1.0),
        (r"\b(?:agreed|said|reported|explained|asked|told us|thanked|gave an? (?:update|report))\b", 0.3),
        (r"^\W*action\b\s*(?:\d+)?\s*[:–-]|\bACTION\b", 1.0),
        (r"\bmeeting (?:closed|ended|finished)\b|^finished at\b", 1.5),
        (r"\b(?:proposed|seconded) by\b", 1.0),
    ),
    Kind.AGENDA: (
        (r"^\W*agenda\b(?!\s+item)", 3.0),
        (r"^\W*(?:[\w .]{0,20}\s)?agenda(?!\s+item)(?:\W|$)", 1.5),
        (r"\d{1,2}[:.]\d{2}\s?(?:-|–|to)\s?\d{1,2}[:.]\d{2}\W*$", 0.8),
        (r"^\W*to (?:receive|approve|discuss|consider|agree|note|elect|register|confirm)\b", 1.0),
        (r"\bwhat we will talk about\b", 3.0),
        (r"^\W*(?:papers?|please bring|bring|rsvp)\b", 0.7),
        (r"\b(?:will be provided|will be discussed|presented by|who:)", 0.7),
        (r"\bany other business\b|\baob\b", 0.3),
        (r"^\d{1,2}[.:]\d{2}\b", 0.3),
    ),
}
_COMPILED = {kind: tuple((re.compile(p, re.I), weight) for p, weight in signs) for kind, signs in _SIGNS.items()}
_LEAST = 2.5


def kind_of(texts: Iterable[str]) -> Kind:
    """The kind with the strongest signs. Signs in the first ten lines, where papers say what they are, count three
    times.
    """
    scores = dict.fromkeys(_COMPILED, 0.0)
    for number, text in enumerate(texts):
        near_top = 3.0 if number < 10 else 1.0
        for kind, signs in _COMPILED.items():
            for pattern, weight in signs:
                if pattern.search(text):
                    scores[kind] += weight * (near_top if weight >= 1.5 else 1.0)
    best = max(scores, key=lambda kind: scores[kind])
    return best if scores[best] >= _LEAST else Kind.GENERAL
