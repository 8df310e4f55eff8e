"""How many and how much, where no figure says it: all, most, some, only, at least, half, the first, a month."""

from __future__ import annotations

import re
from functools import lru_cache

from easyread.model.facts import FactKind

from .facts import facts

_N = r"(?=(?:the |a |an )?(?:£|\d|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|eleven\b|twelve\b|half\b|week\b|month\b|year\b|day\b|hour\b|third\b|one\b|20|30|hundred\b|dozen\b))"
_CLASSES = {
    "all": r"all(?! the best)|every(?! 100)|everyone|everybody|everything|each(?! other)|unanimous(?:ly)?|whole|always|entire",
    "most": r"most(?= of| \w+s\b| people)|the majority|mostly|usually",
    "none": r"none|nobody|no one|nothing|never|neither",
    "some": r"some|sometimes",
    "few": r"few|fewer than half|a handful|hardly any|rarely|seldom",
    "many": r"many|lots|plenty|numerous|several|often",
    "only": r"only|sole|solely|nothing but|nobody but",
    "both": r"both",
    "at least": rf"at least|(?:a )?minimum of|no (?:less|fewer) than|or more|or over|or older|and over|or above|not less than|{'(?:from|over)'} (?=the age)",
    "more than": rf"more than {_N}|over {_N}|in excess of|above {_N}",
    "at most": rf"at most|(?<!went )(?<!go )(?<!goes )(?<!gone )(?<!going )up to {_N}|(?:a )?maximum of|no more than|not more than|or less|or fewer|or under|and under",
    "less than": rf"less than|fewer than|under {_N}|below {_N}",
    "about": rf"about {_N}|around {_N}|approximately|approx|roughly|nearly {_N}|almost {_N}|some {_N}(?:\d)",
    "exactly": r"exactly|precisely",
    "if": r"if|unless|provided that|provided (?:we|you|they|he|she|it|there)|as long as|so long as|in the event (?:of|that)|whether|on condition|subject to|in case|depending",
}  # fmt: skip
_PATTERNS = {name: re.compile(rf"\b(?:{words})(?!\w)", re.IGNORECASE) for name, words in _CLASSES.items()}
STRONG = frozenset(
    ("all", "most", "none", "only", "both", "at least", "more than", "at most", "less than", "exactly", "if")
)
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
_UNITS = {
    "day": r"days?|daily", "week": r"weeks?|weekly|fortnight(?:ly|s)?|w/c|w/e|p\.?w", "month": r"months?|monthly|p\.?c\.?m", "year": r"years?|yearly|annual(?:ly)?|per annum|p\.?a",
    "hour": r"hours?|hrs?|hourly|p\.?h", "minute": r"(?<=\d )min(?:ute)?s?|(?<=\d)min(?:ute)?s?|(?:a|one|two|three|ten|five|twenty|thirty|fifteen|few|forty)[ -]minutes?",
    "quarter of a year": r"quarterly|a quarter(?= meeting)",
    "percent": r"per ?cent|percent|percentage",
    "half": r"half|halve[ds]?", "third": r"a third|two thirds|one third|third of", "quarter": r"a quarter|quarters? of|three quarters",
    "double": r"double[ds]?|twice as", "dozen": r"dozens?", "hundred": r"hundreds?", "thousand": r"£[\d.,]+ ?k|£\d{1,3},\d{3}(?!\d|,\d)|£\d{4,6}(?!\d)|thousands?", "million": r"£[\d.,]+ ?m|millions?",
    "am": r"(?<=\d)\s?a\.?m", "pm": r"(?<=\d)\s?p\.?m",  # of times that could not be read
    "mile": r"miles?", "pound": r"pounds?",
    **{name: rf"{name}(?:ly)?" for name in _ORDINALS},
    "1st": r"1st", "2nd": r"2nd", "3rd": r"3rd", "4th": r"4th",
}  # fmt: skip
_UNIT_PATTERNS = {
    name: re.compile(rf"(?:(?<!\w)|(?<=\d)(?= ?[ap]))(?:{words})\b", re.IGNORECASE) for name, words in _UNITS.items()
}
_COUNTED = re.compile(r"hundred|thousand|dozen|\d minutes$", re.IGNORECASE)
_PERCENT = re.compile(r"%|\b(?:in|out of)(?: every)? 100\b", re.IGNORECASE)
_NAMED = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth"}


@lru_cache(maxsize=4096)
def how_many(text: str) -> frozenset[str]:
    """The kinds of "how many" that the text names without a figure, and the limits it sets to a figure."""
    return frozenset(name for name, pattern in _PATTERNS.items() if pattern.search(text))


def _without_facts(text: str) -> str:
    """The text without what is compared as a fact: the 3rd of "3rd June" is no place in a row, "90 minutes" a number."""
    for fact in facts(text):
        counted = fact.kind is FactKind.NUMBER and _COUNTED.search(fact.span.of(text) + fact.value)
        if fact.kind in (FactKind.DATE, FactKind.TIME) or counted:
            text = text[: fact.span.start] + " " * (fact.span.end - fact.span.start) + text[fact.span.end :]
    return text


@lru_cache(maxsize=4096)
def units(text: str) -> frozenset[str]:
    """Lengths of time, parts of a whole, places in a row, percentages."""
    text = _without_facts(text)
    found = {_NAMED.get(name, name) for name, pattern in _UNIT_PATTERNS.items() if pattern.search(text)}
    if _PERCENT.search(text):
        found.add("percent")
    return frozenset(found)
