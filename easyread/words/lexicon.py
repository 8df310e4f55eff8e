"""The word lists, loaded once and only when asked for."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .inflect import plural

_LISTS = Path(__file__).with_name("lists")


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of a word list such as "glossary", as written in its CSV file."""
    with (_LISTS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


@dataclass(frozen=True, slots=True)
class Term:
    """A hard word that is kept and explained. `names` are all its spellings, the main one first."""

    term: str
    meaning: str
    names: tuple[str, ...]


@cache
def glossary() -> tuple[Term, ...]:
    return tuple(
        Term(row["term"], row["explanation"], (row["term"], *filter(None, row["aliases"].split("|"))))
        for row in rows("glossary")
    )


@cache
def explained_words() -> tuple[Term, ...]:
    """Hard words of the list of plain words that no plain word can stand for: they are kept and explained."""
    return tuple(
        Term(row["hard"], row["simple"].split("|")[0] + ".", (row["hard"], plural(row["hard"])))
        for row in rows("plain_words")
        if row["note"] == "explain"
    )


@dataclass(frozen=True, slots=True)
class Swap:
    """A hard word and simpler ones, best first. Only `safe` ones may be swapped without asking a person, and only in their
    `frame` (simplify/frames.py); `always`: where such a word is left, a person is asked for another. `with_gap`: the first of them with "_" where what it is done to stands: "make _ better".
    """

    hard: str
    simple: tuple[str, ...]
    word_class: str
    safe: bool
    always: bool
    note: str
    frame: str
    with_gap: str


@cache
def swaps() -> tuple[Swap, ...]:
    return tuple(
        Swap(
            row["hard"],
            tuple(part.replace(" _", "").strip() for part in row["simple"].split("|")),
            row["part_of_speech"],
            row["note"] in ("safe", "safe where it fits"),
            row["note"] == "safe",
            row["note"],
            row["frame"],
            row["simple"].split("|")[0].strip(),
        )
        for row in rows("plain_words")
    )
