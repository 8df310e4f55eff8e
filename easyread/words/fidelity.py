"""Compares two texts: the guard against a changed date, sum, name, "not", duty, decision, owner or meaning."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from easyread.model.facts import Fact, FactKind

from .facts import facts
from .known_swaps import KnownSwap, known_swaps
from .meanings import meanings
from .negation import denials
from .roles import ROLES
from .roots import STOP, root, roots_of

_NOBODY = frozenset("nobody everyone everybody someone somebody nothing something".split())
_TOKEN = re.compile(r"[a-z0-9]+(?:['’][a-z]+)?")


class Strength(StrEnum):
    """An error is refused; a doubt goes to a person."""

    ERROR = "error"
    DOUBT = "doubt"


@dataclass(frozen=True, slots=True)
class Change:
    """`lost`: in the first text and not in the second. Else new: only in the second."""

    kind: FactKind
    value: str
    lost: bool
    strength: Strength = Strength.ERROR

    def says(self) -> str:
        """For people: "the date 2026-03-20 was lost"."""
        told = _TOLD.get(self.kind)
        if told:
            return told.format(self.value)
        what = {"must": "the word for a duty or a choice", "not": "the word"}.get(self.kind, f"the {self.kind}")
        return f"{what} “{self.value}” was {'lost' if self.lost else 'added'}"


_TOLD = {
    FactKind.OWNER: "who does what may have changed: “{}”",
    FactKind.OPPOSITE: "the meaning may have turned round: “{}”",
}


def _plain(name: str) -> str:
    return re.sub(r"['’]s?$", "", name.lower().replace("’", "'"))


def words_of(text: str) -> frozenset[str]:
    return frozenset(_plain(word) for word in _TOKEN.findall(text.lower().replace("’", "'")))


def _values(found: tuple[Fact, ...], kind: FactKind) -> Counter[str]:
    return Counter(fact.value for fact in found if fact.kind is kind)


def changes(before: str, after: str, *, may_add: str = "") -> tuple[Change, ...]:
    """The errors: what of `before` is certainly not the same in `after`.

    `may_add` is further text (the attendance list that says who "DO" is, the words of a fixed template) whose facts the
    second text may use too. A fact that is only said more often or less often is no change, but a "not" is counted. What
    our own lists of plain words change is no error.
    """
    return tuple(one for one in _compare(before, after, may_add) if one.strength is Strength.ERROR)


def doubts(before: str, after: str, *, may_add: str = "") -> tuple[Change, ...]:
    """What may have changed the meaning, and only a person can tell: a word with no root in the source, a word lost."""
    return tuple(one for one in _compare(before, after, may_add) if one.strength is Strength.DOUBT)


def new_facts(source: str, statement: str, *, may_add: str = "") -> tuple[Change, ...]:
    """Errors in what `statement` says and its source does not. What it leaves to other statements is not reported."""
    return tuple(change for change in changes(source, statement, may_add=may_add) if not change.lost)


def new_doubts(source: str, statement: str, *, may_add: str = "") -> tuple[Change, ...]:
    """Doubts in what `statement` says and its source does not."""
    return tuple(change for change in doubts(source, statement, may_add=may_add) if not change.lost)


@lru_cache(maxsize=2048)
def _compare(before: str, after: str, may_add: str) -> tuple[Change, ...]:
    if before == after:
        return ()
    swapped = known_swaps(before, after)
    found = _fact_changes(before, after, may_add, swapped)
    if before.split() != after.split():
        found += [
            Change(one.kind, one.value, one.lost, Strength.ERROR if one.sure else Strength.DOUBT)
            for one in meanings(before, after, may_add, swapped)
        ]
    return tuple(dict.fromkeys(found))


def _fact_changes(before: str, after: str, may_add: str, swapped: tuple[KnownSwap, ...]) -> list[Change]:
    first, second = facts(before), facts(after)
    may_go, may_come = _facts_of_swaps(swapped)
    extra = (*(facts(may_add) if may_add else ()), *may_come)
    found: list[Change] = []
    for kind in FactKind:
        old, new, allowed = _values(first, kind), _values(second, kind), _values(extra, kind)
        if kind is FactKind.NAME:
            found += _name_changes(old, new, before, after + " ", may_add)
        elif kind is FactKind.NOT:
            found += _not_changes(before, after, may_add, swapped)
        else:
            leave = {fact.value for fact in may_go if fact.kind is kind}
            if kind is FactKind.MUST and old["should"] == 1 and _SHOULD_BE.search(before) and _SETTLED_TO.search(after):
                leave.add("should")
            found += [
                Change(kind, v, True) for v in old if v not in new and v not in leave and not _said(kind, v, after)
            ]
            found += [
                Change(kind, v, False) for v in new if v not in old and v not in allowed and not _said(kind, v, before)
            ]
    return found


_SHOULD_BE = re.compile(r"\b(?:agreed|decided|proposed|suggested|recommended) that [^.;:,]*\bshould (?:not )?be\b")
_SETTLED_TO = re.compile(
    r"\b(?:agreed|decided) (?:not )?to [a-z]|\b(?:proposed|suggested|recommended) (?:not )?[a-z]+ing\b"
)
"""What was agreed "should be done" was agreed "to do"."""


def _said(kind: FactKind, value: str, text: str) -> bool:
    """The other ways to say a number: "one" for 1, "twice" for 2, "%" beside 100."""
    if kind is FactKind.NUMBER:
        ways = {
            "1": r"\bone\b",
            "2": r"\b(?:twice|fortnight\w*|both|pair)\b",
            "12": r"\b(?:dozen|noon)\b",
            "3": r"\bquarterly\b",
        }
        return value in ways and bool(re.search(ways[value], text, re.I))
    if kind is FactKind.MUST and value in ("can", "may"):
        return bool(re.search(r"\b(?:could not|couldn['’]t)\b" if value == "can" else r"\bunable to\b", text, re.I))
    return False


@lru_cache(maxsize=2048)
def _facts_of_swaps(swapped: tuple[KnownSwap, ...]) -> tuple[tuple[Fact, ...], tuple[Fact, ...]]:
    return tuple(f for one in swapped for f in facts(one.hard)), tuple(f for one in swapped for f in facts(one.simple))


def _not_changes(before: str, after: str, may_add: str, swapped: tuple[KnownSwap, ...]) -> list[Change]:
    """A "not" is counted. A plain word may bring one or take one along ("insufficient", "not enough")."""
    old, new, allowed = len(denials(before)), len(denials(after)), len(denials(may_add))
    turns = [len(denials(one.simple)) - len(denials(one.hard)) for one in swapped]
    most, least = sum(t for t in turns if t > 0), sum(t for t in turns if t < 0)
    difference = new - old
    if difference > most + allowed:
        return [Change(FactKind.NOT, "not", False)]
    return [Change(FactKind.NOT, "not", True)] if difference < least else []


def _name_changes(old: Counter[str], new: Counter[str], before: str, after: str, may_add: str) -> list[Change]:
    old_words, new_words = words_of(before), words_of(after)
    more_words = words_of(may_add)
    short = {name for name in old if name in more_words and len(name) <= 4 and not new_words.isdisjoint(more_words)}
    lost = [n for n in old if n not in short and not _parts(n) <= new_words and not _no_name(n, after)]
    added = [n for n in new if not _parts(n) <= old_words | more_words and not _no_name(n, before + " " + may_add)]
    return [Change(FactKind.NAME, n, True) for n in lost] + [Change(FactKind.NAME, n, False) for n in added]


def _no_name(name: str, other: str) -> bool:
    """A capital does not make "Nobody" a name; and "the Chairman" may be "the chair"."""
    if name in ("councillors", "members", "trustees") and re.search(r"\bwe\b", other, re.I):
        return True  # "by all Councillors present" is "we all"
    return name in STOP or name in _NOBODY or (root(name) in ROLES and root(name) in roots_of(other))


def _parts(name: str) -> frozenset[str]:
    return words_of(name.replace("-", " ").replace("&", " "))
