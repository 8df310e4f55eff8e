"""The "not"s of a text, open ("not", "never", "nobody") and hidden ("unsafe", "refused to", "lack"), and the word each denies."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .roots import Word, hidden_base, root, words_with_roots

_OPEN = frozenset("not no never none nothing nobody nowhere neither without nor".split())
_REFUSES = {
    "refus": "not",
    "declin": "not",
    "lack": "not",
    "abstain": "not",
    "prohibit": "not",
    "forbid": "not",
    "cannot": "not",
}
_SKIPPED = frozenset("be been being is are was were am have has had do does did to a an the any of at all only yet one ever even really quite very so too also will would shall can could may might must should".split())  # fmt: skip


_NEXT_CLAUSE = frozenset("but so because although though while unless which who".split())
_OF_NOUN = frozenset("no none nobody nothing nowhere neither without".split())


@dataclass(frozen=True, slots=True)
class Denial:
    """`word` is the sign of it, `root` the root of what it denies ("" where nothing follows). "No decision was made"
    denies the decision, and the making of it too: `also`.
    """

    word: str
    root: str
    also: str
    start: int
    end: int


def _denies(found: tuple[Word, ...], at: int) -> str:
    """The root of the first word of weight after place `at` in the same sentence, else of the last before."""
    here = found[at - 1].sentence
    for word in found[at:]:
        if word.sentence != here or word.low in _NEXT_CLAUSE:
            break
        if word.low not in _SKIPPED and (word.content or word.low in ("me", "us", "you", "them", "more")):
            return word.root
    for word in reversed(found[: at - 1]):
        if word.sentence != here:
            break
        if word.content:
            return word.root
    return ""


def _after(found: tuple[Word, ...], at: int, first: str) -> str:
    """The next word of weight behind `first` in the same sentence."""
    here = [word.root for word in found[at:] if word.sentence == found[at - 1].sentence and word.content]
    return here[here.index(first) + 1] if first in here and here.index(first) + 1 < len(here) else ""


@lru_cache(maxsize=4096)
def denials(text: str) -> tuple[Denial, ...]:
    """Every "not" of the text in order, counted the same however it is said."""
    found = words_with_roots(text)
    denied = []
    neither = False
    for i, word in enumerate(found):
        low, after = word.low, found[i + 1].low if i + 1 < len(found) else ""
        if low == "no" and re.match(r"\.\s?\d" if word.text == "no" else r"\.?\s?\d", text[word.end :]):
            continue  # "No. 14"
        if low == "no" and after == "one" and i + 2 < len(found) and found[i + 2].low == "else":
            continue
        if low in ("dont", "cant", "wont", "didnt", "isnt", "havent", "doesnt", "wasnt"):
            denied.append(Denial(low, _denies(found, i + 1), "", word.start, word.end))
        elif low in _OPEN:
            if low == "nor" and neither:
                neither = False
                continue
            neither = neither or low == "neither"
            first = _denies(found, i + 1)
            also = _after(found, i + 1, first) if low in _OF_NOUN else ""
            denied.append(Denial(low, first, also, word.start, word.end))
        elif word.root in _REFUSES and low != "cannot":
            denied.append(Denial(low, _denies(found, i + 1), "", word.start, word.end))
        elif word.root == root("fail") and after == "to":
            denied.append(Denial(low, _denies(found, i + 2), "", word.start, word.end))
        elif low == "unless":
            denied.append(Denial(low, "", "", word.start, word.end))
        elif low == "unable":
            denied.append(Denial(low, _denies(found, i + 1), "", word.start, word.end))
        elif base := hidden_base(low):
            denied.append(Denial(low, root(base), "", word.start, word.end))
    return tuple(denied)
