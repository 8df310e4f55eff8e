"""A test of pictures with readers: four meanings for each picture, and what the answers say."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from easyread import resources

from . import artwork
from .catalogue import triggers

LETTERS = "ABCD"


@dataclass(frozen=True, slots=True)
class Question:
    """`meanings` in the order of the letters; `right` is the letter of the true one."""

    number: int
    concept: str
    meanings: tuple[str, ...]
    right: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """How many of those who were asked knew a picture. `drawing` is a digest of the file that they saw."""

    concept: str
    right: int
    asked: int
    drawing: str

    @property
    def clear(self) -> bool:
        """Four of five, and five readers or more (the aim of the findings on symbols)."""
        return self.asked >= 5 and self.right * 5 >= self.asked * 4


def questions(concepts: Sequence[str]) -> tuple[Question, ...]:
    """A question for each concept; the same concepts always give the same questions."""
    return tuple(_question(number, concept) for number, concept in enumerate(concepts, 1))


def _question(number: int, concept: str) -> Question:
    wrong = sorted(_unlike(concept), key=lambda other: _order(concept, other))[: len(LETTERS) - 1]
    meanings = sorted((concept, *wrong), key=lambda one: _order(concept + "?", one))
    return Question(number, concept, tuple(artwork.alt(one) for one in meanings), LETTERS[meanings.index(concept)])


def _unlike(concept: str) -> list[str]:
    """Concepts of the same part of life that share no word with this one, so that none is a second right answer."""
    categories = _categories()
    words = _words()
    mine = words[concept] | set(artwork.alt(concept).lower().rstrip(".").split())
    same = [other for other, category in categories.items() if category == categories[concept] and other != concept]
    far = [other for other in same if not words[other] & mine]
    rest = [other for other in categories if other not in same and other != concept and not words[other] & mine]
    return far if len(far) >= len(LETTERS) - 1 else far + rest[: len(LETTERS)]


def _order(concept: str, other: str) -> str:
    return hashlib.sha256(f"{concept}/{other}".encode()).hexdigest()


@lru_cache(maxsize=1)
def _categories() -> dict[str, str]:
    with (resources.folder("symbols") / "concepts.csv").open(encoding="utf-8", newline="") as file:
        return {row["concept"]: row["category"] for row in csv.DictReader(file)}


@lru_cache(maxsize=1)
def _words() -> dict[str, frozenset[str]]:
    """The words of one word that call for each concept, and those of its name."""
    found: dict[str, set[str]] = {concept: set(concept.split()) for concept in _categories()}
    for rows in triggers().values():
        for trigger in rows:
            if len(trigger.words) == 1:
                found[trigger.concept].add(trigger.words[0])
    return {concept: frozenset(words) for concept, words in found.items()}


def drawing(svg: str) -> str:
    """A digest of a drawing: when it is drawn again, old answers no longer speak for it."""
    return hashlib.sha256(svg.encode("utf-8")).hexdigest()[:12]


def judged(rows: Iterable[tuple[str, str, Sequence[str]]], drawings: dict[str, str]) -> tuple[Evidence, ...]:
    """From (concept, right letter, answers of the readers) to evidence; an empty answer was not asked."""
    found = []
    for concept, right, answers in rows:
        said = [answer.strip().upper() for answer in answers if answer.strip()]
        if said:
            found.append(Evidence(concept, sum(answer == right for answer in said), len(said), drawings[concept]))
    return tuple(found)
