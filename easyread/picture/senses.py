"""In which sense a word stands: the table symbols/senses.csv, word by word, by word class and neighbours.

The first row that fits a word decides. `is` names the concept that the word calls for there, `not` the concepts that it
must not call for (`*` means none at all). Without a fitting row the words of the concepts decide alone.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import lru_cache

from easyread import resources

from .words import Words

_NEAR = 4
"""Words on each side that a row may look at."""


@dataclass(frozen=True, slots=True)
class Sense:
    """One row. `means` is a concept or empty; `never` holds concepts, or "*"."""

    words: frozenset[str]
    classes: str
    context: re.Pattern[str] | None
    means: str
    never: frozenset[str]
    example: str

    def allows(self, concept: str) -> bool:
        """May this word by itself call for the concept?"""
        if self.means:
            return concept == self.means
        return "*" not in self.never and concept not in self.never

    def forbids(self, concept: str) -> bool:
        """Is the concept named as misleading, also for a phrase that holds the word?"""
        return concept in self.never


@lru_cache(maxsize=1)
def table() -> tuple[Sense, ...]:
    """All rows, in the order of the file."""
    with (resources.folder("symbols") / "senses.csv").open(encoding="utf-8", newline="") as file:
        return tuple(_sense(row) for row in csv.DictReader(file))


@lru_cache(maxsize=1)
def _by_word() -> dict[str, tuple[Sense, ...]]:
    index: dict[str, list[Sense]] = {}
    for sense in table():
        for word in sense.words:
            index.setdefault(word, []).append(sense)
    return {word: tuple(rows) for word, rows in index.items()}


def _sense(row: dict[str, str]) -> Sense:
    pattern = row["context"]
    if pattern:
        whole = (r"(?<!\S)" if pattern[0] not in " ^" else "") + f"(?:{pattern})"
        pattern = whole + (r"(?!\S)" if pattern[-1].isalpha() or (pattern[-1] == ")" and "(?!" not in pattern) else "")
    return Sense(
        frozenset(row["words"].split()),
        row["class"],
        re.compile(pattern) if pattern else None,
        row["is"],
        frozenset(name.strip() for name in row["not"].split(";") if name.strip()),
        row["example"],
    )


def senses(words: Words) -> dict[int, Sense]:
    """The sense of each word that the table decides, by its place."""
    known, found = _by_word(), {}
    for at, word in enumerate(words.lower):
        for sense in known.get(word, ()):
            if sense.context is not None and not sense.context.search(_around(words.lower, at)):
                continue
            if sense.classes and words.word_class(at) not in sense.classes.replace("N", "CP"):
                continue
            found[at] = sense
            break
    return found


def _around(lower: tuple[str, ...], at: int) -> str:
    """The neighbours of a word, which itself is "_"; "$" stands behind the last word of the sentence."""
    after = lower[at + 1 : at + 1 + _NEAR]
    end = " $ " if len(after) < _NEAR else " "
    return " " + " ".join([*lower[max(0, at - _NEAR) : at], "_", *after]) + end


def misleading_words(concept: str) -> tuple[str, ...]:
    """Examples of sentences that the concept must not stand for."""
    return tuple(sense.example for sense in table() if sense.forbids(concept))
