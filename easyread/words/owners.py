"""Who does what to whom: two people (or two sums, two days) that changed places with each other."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from easyread.model.facts import FactKind

from .facts import facts, names
from .passive import passives
from .roles import ROLES, person
from .roots import STOP, Word, words_with_roots

_PLACED = (FactKind.DATE, FactKind.TIME, FactKind.MONEY, FactKind.NUMBER, FactKind.WEEKDAY)
_ARTICLES = frozenset(
    "the a an our your their his her its this that mr mrs ms miss dr cllr councillor also then".split()
)
_MOST = 14
"""Texts that name more than this are lists of names: who stands beside whom says nothing there."""


@dataclass(frozen=True, slots=True)
class Mention:
    value: str
    group: str  # only mentions of one group can change places
    at: int  # place in the words
    last: int


@lru_cache(maxsize=2048)
def mentions(text: str) -> tuple[Mention, ...]:
    words = words_with_roots(text)
    found: dict[int, Mention] = {}
    for fact in facts(text):
        if fact.kind in _PLACED:
            inside = [i for i, w in enumerate(words) if w.start < fact.span.end and fact.span.start < w.end]
            if inside:
                found.setdefault(inside[0], Mention(fact.value, fact.kind, inside[0], inside[-1]))
    used = {i for one in found.values() for i in range(one.at, one.last + 1)}
    capitals = {start for start, _end, _sure in names(text)}
    for i, word in enumerate(words):
        if i in used:
            continue
        who = person(word.low)
        named = word.start in capitals and word.content and word.root not in ROLES
        if who or word.root in ROLES or named:
            found[i] = Mention(who or word.root, "who", i, i)
    return tuple(found[i] for i in sorted(found))


@lru_cache(maxsize=2048)
def _places(text: str) -> dict[str, tuple[str, frozenset[str]]]:
    """Value -> its group and the words beside it: "<ring" where ring stands before it, ">ring" where it follows."""
    words, named = words_with_roots(text), mentions(text)
    held = {i for one in named for i in range(one.at, one.last + 1)}
    passive = passives(text)
    found_at = [m for m in named if m.group != "who"]
    found: dict[str, tuple[str, set[str]]] = {}
    for one in named:
        beside = found.setdefault(one.value, (one.group, set()))[1]
        left = _beside(words, held, one.at, -1)
        right = _beside(words, held, one.last, 1)
        by_agent = left[0] is not None and left[0].low == "by" and one.group == "who"
        if by_agent and left[1] is not None and any(a <= left[1].start < b for a, b in passive):
            beside.add(">" + left[1].root)
            left = (None, None)
        if right[1] is not None and one.group == "who" and any(a <= right[1].start < b for a, b in passive):
            beside.add("<" + right[1].root)
            right = (None, None)
        if one.group != "who":
            beside.update(_numbers_beside(found_at, one, words))
        beside.update("<" + w.root for w in left if w is not None)
        beside.update(">" + w.root for w in right if w is not None)
    return {value: (group, frozenset(beside)) for value, (group, beside) in found.items()}


def _numbers_beside(figures: list[Mention], one: Mention, words: tuple[Word, ...]) -> set[str]:
    """The figures next to this one in its sentence: "five years at £11,400"."""
    at = figures.index(one)
    near = [("<", figures[at - 1])] if at else []
    near += [(">", figures[at + 1])] if at + 1 < len(figures) else []
    return {side + "#" + other.value for side, other in near if words[other.at].sentence == words[one.at].sentence}


def _beside(words: tuple[Word, ...], held: set[int], at: int, step: int) -> tuple[Word | None, Word | None]:
    """The next word and the next word of weight to one side, in the same sentence, other mentions passed over."""
    near = heavy = None
    i = at + step
    while 0 <= i < len(words) and words[i].sentence == words[at].sentence and heavy is None:
        word = words[i]
        if i not in held and word.low not in _ARTICLES:
            near = near or word
            if word.low not in STOP:
                heavy = word
        i += step
    return near, heavy


def changed_places(before: str, after: str) -> tuple[tuple[str, str], ...]:
    """Pairs of one kind where each now stands where the other stood. Where a name is told again, or the sentence is put
    in another order, each keeps its own neighbours and nothing is found.
    """
    old, new = _places(before), _places(after)
    both = [value for value in old if value in new]
    if len(both) > _MOST:
        return ()
    found = []
    for one, other in combinations(both, 2):
        if old[one][0] != old[other][0] or old[one][1] == old[other][1]:
            continue
        if _took(one, other, old, new) and _took(other, one, old, new):
            found.append((one, other))
    return tuple(found)


def _took(
    one: str, other: str, old: dict[str, tuple[str, frozenset[str]]], new: dict[str, tuple[str, frozenset[str]]]
) -> bool:
    """Does `one` now stand more where `other` stood than where it stood itself?"""
    now = new[one][1]
    return len(now & old[other][1]) > len(now & old[one][1])
