"""Inflection of British English words: forms of a base word, and the base words that a form may come from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_IRREGULAR = """be was been|become became become|begin began begun|bend bent bent|bet bet bet|bite bit bitten|blow blew blown
break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen
come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk
drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
fly flew flown|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone
grow grew grown|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost
make made made|mean meant meant|meet met met|pay paid paid|put put put|read read read|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|speed sped sped|undertake undertook undertaken|withdraw withdrew withdrawn|oversee oversaw overseen|withhold withheld withheld
shake shook shaken|show showed shown|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept
speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood|steal stole stolen
stick stuck stuck|strike struck struck|swear swore sworn|swim swam swum|take took taken|teach taught taught|tell told told
think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood
undertake undertook undertaken|wake woke woken|wear wore worn|win won won|write wrote written|withdraw withdrew withdrawn
oversee oversaw overseen|foresee foresaw foreseen|uphold upheld upheld|rebuild rebuilt rebuilt|redo redid redone
cease ceased ceased"""
_VERBS = {
    base: (past, participle)
    for base, past, participle in (entry.split() for line in _IRREGULAR.split("\n") for entry in line.split("|"))
}
_PLURALS = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet", "tooth": "teeth", "life": "lives",
    "half": "halves", "self": "selves", "criterion": "criteria", "crisis": "crises", "analysis": "analyses", "basis": "bases",
    "medium": "media", "wife": "wives", "knife": "knives", "leaf": "leaves", "shelf": "shelves", "staff": "staff", "series": "series",
    "information": "information", "help": "help", "money": "money",
}  # fmt: skip
_VOWELS = "aeiou"
# The last syllable of these longer words is stressed, so that the last letter doubles; British English doubles every final l.
_DOUBLED = frozenset(
    """admit begin commit compel control defer equip forbid forget incur infer occur omit patrol permit prefer recur refer
    regret submit transfer transmit upset""".split()
)
_PARTICLES = frozenset(
    "up out on off in at for with about over down away back to of by into through together along forward from".split()
)


@dataclass(frozen=True, slots=True)
class VerbForms:
    """start, starts, started, started, starting."""

    base: str
    third: str
    past: str
    participle: str
    ing: str


def _doubles(word: str) -> bool:
    """Is the last letter doubled before -ed and -ing: stop, plan, travel, commit?"""
    if (
        len(word) < 3
        or word[-1] in _VOWELS + "wxy"
        or word[-2] not in _VOWELS
        or (word[-3] in _VOWELS and not word[-3:].startswith("ui"))
    ):
        return False
    if word in _DOUBLED or (word.endswith("l") and not word.endswith(("eal", "ail", "oil", "eel", "ool"))):
        return True
    return sum(1 for a, b in zip("x" + word, word, strict=False) if b in _VOWELS and a not in _VOWELS) == 1


@lru_cache(maxsize=4096)
def verb_forms(base: str) -> VerbForms:
    """All forms of a verb; of a phrase ("find out", "make sure") the first word is inflected."""
    head, space, tail = base.partition(" ")
    rest = space + tail
    if head == "be":
        return VerbForms(base, "is" + rest, "was" + rest, "been" + rest, "being" + rest)
    third = {"have": "has", "do": "does", "go": "goes"}.get(head) or plural_s(head)
    if head in _VERBS:
        past, participle = _VERBS[head]
    else:
        past = participle = _ed(head)
    return VerbForms(base, third + rest, past + rest, participle + rest, _ing(head) + rest)


def plural_s(word: str) -> str:
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ies"
    if word.endswith("o") and word[-2:-1] not in _VOWELS and word not in ("photo", "logo", "memo", "piano", "disco"):
        return word + "es"
    return word + "s"


def _ed(word: str) -> str:
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return word[:-1] + "ied"
    return word + (word[-1] if _doubles(word) else "") + "ed"


def _ing(word: str) -> str:
    if word.endswith("ie"):
        return word[:-2] + "ying"
    if word.endswith("e") and not word.endswith(("ee", "oe", "ye")) and len(word) > 2:
        return word[:-1] + "ing"
    return word + (word[-1] if _doubles(word) else "") + "ing"


@lru_cache(maxsize=4096)
def plural(noun: str) -> str:
    """The plural of a noun; of a phrase ("way to fix it", "best guess") its head noun is inflected."""
    words = noun.split(" ")
    at = next((i for i, word in enumerate(words) if i and word in (*_PARTICLES, "that", "who", "and")), len(words)) - 1
    if not words[at].endswith("s") or words[at].endswith("ss"):  # "steps" and "news" are many already
        words[at] = _PLURALS.get(words[at]) or plural_s(words[at])
    return " ".join(words)


_BY_FORM: dict[str, str] = {}


@lru_cache(maxsize=8192)
def lemmas(word: str) -> tuple[str, ...]:
    """Base words that a form may come from, the word itself first: "meetings" -> meetings, meeting; "stopped" -> stop."""
    word = word.lower()
    if not _BY_FORM:
        for base, forms in _VERBS.items():
            for form in forms:
                _BY_FORM.setdefault(form, base)
        for one, many in _PLURALS.items():
            _BY_FORM.setdefault(many, one)
    found = [word]
    if word in _BY_FORM:
        found.append(_BY_FORM[word])
    if word.endswith(("'s", "’s")):
        found += lemmas(word[:-2])
    for ending, bases in (
        ("ies", ("y",)), ("ied", ("y",)), ("es", ("", "e")), ("s", ("",)), ("ed", ("", "e")), ("ing", ("", "e")), ("d", ("e",)),
    ):  # fmt: skip
        if word.endswith(ending) and len(word) - len(ending) >= 2:
            stem = word[: -len(ending)]
            for base in bases:
                candidate = stem + base
                if candidate == word or not any(c in "aeiouy" for c in candidate):
                    continue
                if word in (_ed(candidate), _ing(candidate), plural_s(candidate)):
                    found.append(candidate)
            if ending in ("ed", "ing") and len(stem) > 2 and stem[-1] == stem[-2] and _doubles(stem[:-1]):
                found.append(stem[:-1])
    return tuple(dict.fromkeys(found))


_WITH_E = re.compile(r"(?:[cgsvzu]|[^aeiouwxyl]l|(?<![aeiou])[aeiou][bdkmptr]|(?<![aeiou])[aiu]n|(?<!a)ir)$")
_WITHOUT_E = re.compile(r"(?:(?<![aeiou])(?:er|on|or|op|et|it|ol|um|om|in)|en|ss|ish|eat|belong)$")
_KNOWN = frozenset(
    """invite unite excite complete delete compete create examine outline define combine determine decline imagine refine confine
    welcome become type score store restore ignore explore note vote promote devote quote hope cope scope telephone postpone
    phone zone assume consume resume volume name blame frame define line fine mine deadline online design centre""".split()
)
_DOUBLE_L = frozenset(
    "install call recall fill fulfil pull roll poll bill drill kill spell stall skill chill thrill".split()
)


def base_of(participle: str) -> str | None:
    """The base of a past participle: "sent" -> "send", "required" -> "require", "visited" -> "visit". None where it is no participle."""
    word = participle.lower()
    for base, (_, form) in _VERBS.items():
        if form == word:
            return base
    if not word.endswith("ed") or len(word) < 4:
        return None
    stem = word[:-2]
    if stem.endswith("i"):
        return stem[:-1] + "y"
    if stem in _DOUBLE_L or stem.endswith(("ss", "zz")):
        return stem
    if stem + "e" in _KNOWN:
        return stem + "e"
    if len(stem) > 3 and stem[-1] == stem[-2] and _doubles(stem[:-1]):
        return stem[:-1]
    silent = bool(_WITH_E.search(stem)) and not _WITHOUT_E.search(stem)
    for base in (stem + "e", stem) if silent else (stem, stem + "e"):
        if _ed(base) == word:
            return base
    return None
