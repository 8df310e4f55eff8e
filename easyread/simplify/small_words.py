"""Small words on which a meaning hangs: before and after, more than and up to, all and some, and words for opposites.

For answers of a language model only, where nothing is to be believed: it refuses more than it must.
"""

from __future__ import annotations

import re
from collections import defaultdict

from easyread.model.facts import FactKind
from easyread.words.facts import facts

_RELATIONS = {
    "by": "by", "before": "before", "until": "until", "till": "until", "to": "until", "after": "after", "from": "from",
    "since": "from", "except": "except",
}  # fmt: skip
_BEFORE_A_DAY = re.compile(
    r"\b(by|before|until|till|to|after|from|since|except)\s+(?:the\s+)?(?:(?:end|start|beginning)\s+of\s+)?(?:on\s+|at\s+)?$",
    re.I,
)
_NUMBER = r"(?:the\s+)?(?=£?\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|half\b)"
_BOUNDS = {
    "more": re.compile(rf"(?<!no )\b(?:more than|over|above)\s+{_NUMBER}", re.I),
    "at least": re.compile(rf"\b(?:at least|no fewer than|no less than|minimum of)\s+{_NUMBER}|\d\s+or more\b", re.I),
    "less": re.compile(rf"(?<!no )\b(?:less than|fewer than|under|below)\s+{_NUMBER}", re.I),
    "at most": re.compile(rf"\b(?:at most|up to|no more than|within|maximum of)\s+{_NUMBER}|\d\s+or (?:less|fewer)\b", re.I),
    "about": re.compile(rf"\b(?:about|around|nearly|almost|roughly|approximately)\s+{_NUMBER}", re.I),
}  # fmt: skip
_AMOUNTS = {
    "all": re.compile(r"\b(?:all|every|everyone|everybody|everything|each|always)\b", re.I),
    "both": re.compile(r"\bboth\b", re.I),
    "some": re.compile(r"\b(?:some|somebody|someone|sometimes|several|a few)\b", re.I),
    "most": re.compile(r"\b(?:most|mostly|usually)\b", re.I),
    "many": re.compile(r"\b(?:many|lots?|often)\b", re.I),
    "few": re.compile(r"\b(?<!a )(?:few|hardly|rarely|seldom)\b", re.I),
    "only": re.compile(r"\b(?:only|just)\b", re.I),
    "again": re.compile(r"\bagain\b", re.I),
    "or": re.compile(r"\bor\b", re.I),
}
_OPPOSITES = (
    "open|clos shut", "accept agree approv support|reject refus declin oppos object turn", "increas rise rose rais grow up higher more extra|decreas reduc fall fell cut lower down drop fewer less",
    "start begin began commenc launch|stop end finish ceas cancel", "arriv come came|leave left depart", "win won|lose lost", "buy bought purchas|sell sold",
    "give gave given|take took taken", "lend lent|borrow", "join|leave left quit", "add|remov delet", "allow permit let|forbid forbad ban prevent",
    "pass|fail", "remember|forget forgot", "early earlier|late later", "before first earlier|after last later", "first|last", "more|less fewer", "most|least", "good better|bad worse poor",
    "easy easier|hard harder difficult", "happy pleas glad|unhappy sad angry upset", "like lik enjoy love|dislik hate", "safe|unsafe danger", "free|paid charg",
    "full|empty", "same|differ", "right correct|wrong incorrect", "true|false", "yes|no", "new|old", "big large|small little", "short|long", "quick fast|slow",
    "public|private", "inside indoor|outside outdoor", "morning|evening afternoon", "spend spent|save saved", "improv|worsen deteriorat", "succeed success|fail",
    "includ|exclud", "confirm|deny denied", "with|without", "able|unable", "possible|impossible", "temporar|permanent", "daily|weekly monthly yearly",
    "weekly|monthly yearly fortnightly", "monthly|yearly quarterly", "husband|wife", "mother|father", "son|daughter", "he|she", "his|her", "him|her",
    "north|south", "east|west", "keep kept|lose lost clos remov", "in favour|against", "for|against", "send sent|receiv got",
)  # fmt: skip
_HIDDEN_NO = re.compile(
    r"\b(?:outstanding|out of (?:service|order|use|date|stock)|overdue|vacan\w+|absen\w+|missing|lack\w*|fail\w*|refus\w+|reject\w*|declin\w+|"
    r"withdr\w+|cancel\w*|ceas\w+|prevent\w*|avoid\w*|stop\w*|ends|ended|instead|rather than|except|exclud\w+|apart from|exempt|postpon\w+|"
    r"too \w+ to|un(?:able|paid|safe|fair\w*|clear|used|fit|likely|resolved|available|suitable|happy|occupied|wanted|known)|in(?:accessible|adequate|complete|correct|appropriate|sufficient|valid)|"
    r"im(?:possible|proper\w*)|dis(?:continu\w+|agree\w*|approv\w+|miss\w*|allow\w*|satisf\w+)|shortage|broke\w*|clos\w+|lost|los[es]\w*)\b",
    re.I,
)
_WORD = re.compile(r"[a-z]+")
_WHOLE = 4  # letters: shorter stems must be the whole word ("up", "end", "he")


def changed(before: str, now: str) -> str:
    """What kind of small word differs between the two texts, in words for people; empty where none does."""
    if _relations(before) != _relations(now):
        return "before or after"
    for patterns, kind in ((_BOUNDS, "more or less"), (_AMOUNTS, "all or some")):
        if {k for k, p in patterns.items() if p.search(before)} != {k for k, p in patterns.items() if p.search(now)}:
            return kind
    if _lost_no(before, now):
        return "a hidden no"
    return "an opposite" if _turned(before, now) else ""


def _relations(text: str) -> dict[str, frozenset[str]]:
    """For each day and time: by, before, until, after or from it."""
    found: dict[str, set[str]] = defaultdict(set)
    for fact in facts(text):
        if fact.kind in (FactKind.DATE, FactKind.TIME):
            word = _BEFORE_A_DAY.search(_without_weekday(text[: fact.span.start]))
            found[fact.value] |= {_RELATIONS[word[1].lower()]} if word else set()
    return {value: frozenset(words) for value, words in found.items()}


def _without_weekday(text: str) -> str:
    return re.sub(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+$", "", text)


def _turned(before: str, now: str) -> bool:
    """Does the second text bring in a word for the opposite of one in the first?"""
    old, new = set(_WORD.findall(before.lower())), set(_WORD.findall(now.lower()))
    for pair in _OPPOSITES:
        sides = [side.split() for side in pair.split("|")]
        for one, other in (sides, sides[::-1]):
            if _has(one, old) and _has(other, new - old) and not _has(other, old):
                return True
    return False


def _lost_no(before: str, now: str) -> bool:
    """A word that says no without a "not" ("outstanding", "out of service") stays as it is, or another such word does."""
    return bool(_HIDDEN_NO.search(before)) and not _HIDDEN_NO.search(now)


def _has(stems: list[str], words: set[str]) -> bool:
    return any(word == stem or (len(stem) >= _WHOLE and word.startswith(stem)) for stem in stems for word in words)
