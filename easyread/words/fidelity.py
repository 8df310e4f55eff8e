"""Compares the facts of two texts: the guard against a changed date, sum, name, "not" or duty."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from easyread.model.facts import Fact, FactKind

from .facts import facts

_COUNTED = (FactKind.NOT,)
_TOKEN = re.compile(r"[a-z0-9]+(?:['’][a-z]+)?")


@dataclass(frozen=True, slots=True)
class Change:
    """`lost`: in the first text and not in the second. Else new: only in the second."""

    kind: FactKind
    value: str
    lost: bool

    def says(self) -> str:
        """For people: "the date 2026-03-20 was lost"."""
        what = {"must": "the word for a duty or a choice", "not": "the word"}.get(self.kind, f"the {self.kind}")
        return f"{what} “{self.value}” was {'lost' if self.lost else 'added'}"


def _plain(name: str) -> str:
    return re.sub(r"['’]s?$", "", name.lower().replace("’", "'"))


def words_of(text: str) -> frozenset[str]:
    return frozenset(_plain(word) for word in _TOKEN.findall(text.lower().replace("’", "'")))


def _values(found: tuple[Fact, ...], kind: FactKind) -> Counter[str]:
    return Counter(fact.value for fact in found if fact.kind is kind)


def changes(before: str, after: str, *, may_add: str = "") -> tuple[Change, ...]:
    """What differs between the facts of `before` and `after`.

    `may_add` is further text (the attendance list that says who "DO" is, the words of a fixed template) whose facts the
    second text may use too. A fact that is only said more often or less often is no change, but a "not" is counted.
    """
    first, second = facts(before), facts(after)
    extra = facts(may_add) if may_add else ()
    found: list[Change] = []
    for kind in FactKind:
        old, new, allowed = _values(first, kind), _values(second, kind), _values(extra, kind)
        if kind is FactKind.NAME:
            found += _name_changes(old, new, before, after + " ", may_add)
            continue
        if kind in _COUNTED:
            lost, added = sum((old - new).values()), sum((new - old - allowed).values())
            found += [Change(kind, "not", True)] * bool(lost) + [Change(kind, "not", False)] * bool(added)
            continue
        found += [Change(kind, value, True) for value in old if value not in new]
        found += [Change(kind, value, False) for value in new if value not in old and value not in allowed]
    return tuple(found)


def _name_changes(old: Counter[str], new: Counter[str], before: str, after: str, may_add: str) -> list[Change]:
    old_words, new_words = words_of(before), words_of(after)
    more_words = words_of(may_add)
    lost = [name for name in old if not _parts(name) <= new_words]
    added = [name for name in new if not _parts(name) <= old_words | more_words]
    return [Change(FactKind.NAME, n, True) for n in lost] + [Change(FactKind.NAME, n, False) for n in added]


def _parts(name: str) -> frozenset[str]:
    return words_of(name.replace("-", " ").replace("&", " "))


def new_facts(source: str, statement: str, *, may_add: str = "") -> tuple[Change, ...]:
    """Facts of `statement` that its source does not hold. Facts that it leaves to other statements are not reported."""
    return tuple(change for change in changes(source, statement, may_add=may_add) if not change.lost)
