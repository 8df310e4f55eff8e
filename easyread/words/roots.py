"""Words of a text with the root they share with their relatives: "decided", "deciding" and "decision" have one root."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .inflect import lemmas

_TOKEN = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*|\d+(?:[.,:/]\d+)*|[.!?;:\n]+(?=\s|$)|%")
_ENDINGS = (
    "ationally", "ational", "ations", "ation", "ments", "ment", "ings", "ing", "ions", "ion", "ances", "ance", "ences", "ence", "ities", "ity",
    "iness", "ness", "ally", "ably", "ible", "able", "ily", "ers", "ors", "er", "or", "ies", "ive", "ful", "al", "ed", "es", "ly", "y", "e", "s",
)  # fmt: skip
_SAME = {
    "decis": "decid", "paid": "pay", "thought": "think", "told": "tell", "sent": "send", "bought": "buy", "choic": "choos", "gave": "giv",
    "men": "man", "women": "woman", "persons": "person", "people": "person", "better": "good", "best": "good", "worse": "bad", "worst": "bad",
    "more": "more", "less": "less", "children": "child", "met": "meet", "proposal": "propos", "refusal": "refus", "respons": "respond", "reply": "repl",
    "repli": "repl", "chairman": "chair", "chairperson": "chair", "chairwoman": "chair", "chairmen": "chair", "everybody": "everyone", "everyone": "everyone", "someone": "someone", "cllr": "councill", "cllrs": "councill",
    "nobody": "nobody", "anybody": "anyone", "somebody": "someone", "till": "until", "til": "until", "until": "until", "whilst": "while", "absence": "absent",
    "min": "minut", "mins": "minut", "hrs": "hour", "hr": "hour", "cannot": "can", "tv": "televis", "phone": "telephon", "telephone": "telephon",
    "thursday": "thursday", "weekly": "week", "monthly": "month", "yearly": "year", "annual": "year", "annually": "year", "daily": "day",
    "fortnight": "week", "fortnightly": "week", "yes": "yes", "advice": "advis", "spoke": "speak", "spoken": "speak", "speech": "speak",
    "dishes": "dish", "does": "do", "news": "news", "lose": "loss", "lost": "loss", "hour": "hour", "laws": "law", "choose": "choos",
}  # fmt: skip
_SHORT = frozenset(
    "get run sit win put eat see hit let meet pay say do go feed lead".split()
)  # "got", "ran": three letters with another root
_HIDDEN_PREFIX = re.compile(r"(?:un|in|im|ir|dis|non)(?P<base>[a-z]{3,})$")
_DENIED = frozenset(
    """able safe happy certain clear likely well fair helpful suitable available complete correct accurate accessible possible agree agreed
    agrees satisfied like approve approved appropriate adequate sufficient successful necessary willing aware comfortable friendly healthy kind
    known lucky natural pleasant popular reasonable reliable tidy usual wanted welcome acceptable affordable answered changed
    proper practical formal regular responsible respect trust allow eligible effective efficient visible expected
    paid used finished locked opened attended supported trained qualified authorised official planned resolved filled
    experienced prepared sure wise safely fairly clearly happily willingly ability""".split()
)
_DENIES_NOTHING = frozenset("unanswered informal informed inform".split()) - {"unanswered"}
STOP = frozenset(
    """a an the this that these those of to in on at by for from with into onto about as and or but so if than then too also very just
    is are was were be been being am has have had having do does did doing done will would shall can could may might must should ought cannot
    i we you he she it they me us him her them my our your his its their mine ours yours theirs who whom whose which what when where why how
    not no nor never yet still now there here again each both all any some every more most other such own same up down out off over under
    through s t re ve ll d m mr mrs ms dr miss cllr one ones it's o'clock please etc eg ie am pm p per cent percent""".split()
)


@dataclass(frozen=True, slots=True)
class Word:
    """`low` is the word in small letters with plain apostrophes; `sentence` counts from 0; `content` says whether it carries meaning."""

    text: str
    low: str
    root: str
    start: int
    end: int
    sentence: int
    content: bool


def hidden_base(low: str) -> str:
    """ "safe" for "unsafe", "" for a word that hides no "not"."""
    match = _HIDDEN_PREFIX.match(low)
    return match["base"] if match and match["base"] in _DENIED and low not in _DENIES_NOTHING else ""


@lru_cache(maxsize=16384)
def root(word: str) -> str:
    """The shared root of a word in small letters: a short form of letters, not always a word itself."""
    if word in _SAME:
        return _SAME[word]
    if base := hidden_base(word):
        return root(base)
    others = lemmas(word)[1:]
    base = (
        min(others, key=lambda form: (len(form), form)) if others and (len(word) > 3 or others[0] in _SHORT) else word
    )
    if base != word and (len(base) < len(word) or base in _SAME):
        return root(base)
    stem = base
    for ending in _ENDINGS:
        if stem.endswith(ending) and len(stem) - len(ending) >= (4 if len(ending) > 1 else 3):
            stem = stem[: -len(ending)]
            break
    if len(stem) > 4 and stem[-1] == stem[-2] and stem[-1] not in "aeiouls":
        stem = stem[:-1]
    if stem.endswith("i") and len(stem) > 3:
        stem = stem[:-1]
    return _SAME.get(stem, stem.removesuffix("e") if len(stem) > 4 else stem)


@lru_cache(maxsize=4096)
def words_with_roots(text: str) -> tuple[Word, ...]:
    """Every word of the text in order. A mark that ends a sentence or opens a list starts a new `sentence`."""
    found: list[Word] = []
    sentence = 0
    for match in _TOKEN.finditer(text):
        shown = match.group()
        if shown[0] in ".!?;:\n":
            before = found[-1].low if found else ""
            sentence += before not in ("mr", "mrs", "ms", "dr", "cllr", "rev") or "\n" in shown
            continue
        low = shown.lower().replace("’", "'")
        if low.endswith("n't") and low != "n't":
            verb = {"can't": "can", "won't": "will", "shan't": "shall"}.get(low, low[:-3])
            cut = match.start() + len(shown) - 3
            found.append(Word(shown[:-3], verb, root(verb), match.start(), cut, sentence, verb not in STOP))
            found.append(Word(shown[-3:], "not", "not", cut, match.end(), sentence, False))
            continue
        if low == "cannot":
            found.append(Word("can", "can", "can", match.start(), match.start() + 3, sentence, False))
            found.append(Word("not", "not", "not", match.start() + 3, match.end(), sentence, False))
            continue
        if low.endswith("'ll"):
            cut = match.start() + len(shown) - 3
            found.append(Word(shown[:-3], low[:-3], low[:-3], match.start(), cut, sentence, False))
            found.append(Word(shown[-3:], "will", "will", cut, match.end(), sentence, False))
            continue
        if "'" in low:
            low = low.split("'")[0] or low
        found.append(
            Word(shown, low, root(low), match.start(), match.end(), sentence, low not in STOP and low[0].isalpha())
        )
    return tuple(found)


def roots_of(text: str) -> frozenset[str]:
    return frozenset(word.root for word in words_with_roots(text))
