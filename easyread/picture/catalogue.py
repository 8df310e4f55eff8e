"""The concepts and the words that call for them, as one look-up by first word."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import lru_cache

from easyread import resources
from easyread.words import inflect


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word or phrase that calls for a concept. `words` are lower case; `exact` ones match in this form only.

    `word_class` is "" or one of the letters of Words.word_class for each word. `weight` is its salience: how much a
    picture of it helps.
    """

    concept: str
    words: tuple[str, ...]
    word_class: tuple[str, ...]
    exact: tuple[bool, ...]
    weight: float

    @property
    def text(self) -> str:
        return " ".join(self.words)


@lru_cache(maxsize=1)
def triggers() -> dict[str, tuple[Trigger, ...]]:
    """First word (any form of it) -> triggers, longest first."""
    table = resources.folder("symbols") / "concepts.csv"
    index: dict[str, list[Trigger]] = {}
    with table.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for trigger in _triggers(row):
                for form in _forms(trigger.words[0], trigger.exact[0], trigger.word_class[0]):
                    index.setdefault(form, []).append(trigger)
    return {
        word: tuple(sorted(set(found), key=lambda t: (-len(t.words), t.concept, t.words)))
        for word, found in index.items()
    }


def _triggers(row: dict[str, str]) -> list[Trigger]:
    """The words of one concept; its own name is one of them, unless a row says more closely how it calls for it."""
    told = [_trigger(row["concept"], text.strip(), float(row["salience"] or 1)) for text in row["synonyms"].split(";")]
    found = [trigger for trigger in told if trigger is not None]
    name = _trigger(row["concept"], row["concept"], float(row["salience"] or 1))
    if name is not None and not any(trigger.words == name.words for trigger in found):
        found.append(name)
    return found


def _trigger(concept: str, text: str, salience: float) -> Trigger | None:
    text, _, share = text.partition("@")
    words, classes, exact = [], [], []
    for part in text.split():
        match = re.fullmatch(r"(=?)(.+?)(?:/([NCPVXAR]))?:?", part)
        if match is None:
            return None
        words.append(match[2].lower().replace("’", "'"))
        exact.append(bool(match[1]))
        classes.append(match[3] or "")
    weight = salience * float(share or 1)
    return Trigger(concept, tuple(words), tuple(classes), tuple(exact), weight) if words else None


@lru_cache(maxsize=16384)
def _forms(word: str, exact: bool, word_class: str) -> frozenset[str]:
    """All forms in which a trigger word may stand in a sentence: those of a noun, of a verb, or of both."""
    if exact or not word.isalpha() or len(word) < 3:
        return frozenset((word,))
    forms = {word}
    if word_class in ("", "N", "C", "P"):
        forms.add(inflect.plural(word))
    if word_class in ("", "V"):
        verb = inflect.verb_forms(word)
        forms.update((verb.third, verb.past, verb.participle, verb.ing))
    return frozenset(forms)


def matches(word: str, trigger_word: str, exact: bool, word_class: str) -> bool:
    """Is the word of a sentence a form of the word of a trigger?"""
    return word == trigger_word or word in _forms(trigger_word, exact, word_class)


@lru_cache(maxsize=1)
def saliences() -> dict[str, float]:
    """How much a picture of each concept helps, beside the others of a sentence."""
    with (resources.folder("symbols") / "concepts.csv").open(encoding="utf-8", newline="") as file:
        return {row["concept"]: float(row["salience"] or 1) for row in csv.DictReader(file)}
