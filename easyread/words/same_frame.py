"""Two texts with the same words, where only people, figures, "not"s or duties stand in other places."""

from __future__ import annotations

from functools import lru_cache

from easyread.model.facts import FactKind

from .links import DUTIES
from .owners import mentions
from .roots import words_with_roots

_TITLES = frozenset("mr mrs ms miss dr cllr councillor".split())


@lru_cache(maxsize=2048)
def _frame(text: str) -> tuple[tuple[str, ...], tuple[tuple[int, str, str], ...]]:
    """The words that may not move, and (place, kind, value) of those that might."""
    words = words_with_roots(text)
    held: dict[int, tuple[str, str]] = {}
    inside: set[int] = set()
    for one in mentions(text):
        held[one.at] = ("owner", one.value)
        inside.update(range(one.at + 1, one.last + 1))
    fixed: list[str] = []
    moving: list[tuple[int, str, str]] = []
    for i, word in enumerate(words):
        if i in inside:
            continue
        if i in held:
            moving.append((len(fixed), *held[i]))
        elif word.low in ("not", "never"):
            moving.append((len(fixed), "not", word.low))
        elif word.low in DUTIES:
            moving.append((len(fixed), "must", DUTIES[word.low]))
        elif word.low not in _TITLES:
            fixed.append(word.low)
    return tuple(fixed), tuple(moving)


def only_order(before: str, after: str) -> FactKind | None:
    """What kind of word changed its place, where all else is the same. Words from several places of a paper have no order."""
    if "\n" in before.strip():
        return None
    first, second = _frame(before), _frame(after)
    if first[0] != second[0] or first[1] == second[1]:
        return None
    for kind in (FactKind.NOT, FactKind.MUST, FactKind.OWNER):
        old = [one for one in first[1] if one[1] == kind]
        new = [one for one in second[1] if one[1] == kind]
        alone = kind is FactKind.OWNER and not first[0][1:]  # "Clerk J Connelly" and "J Connelly, Clerk" are one person
        if old != new and not alone and sorted(one[2] for one in old) == sorted(one[2] for one in new):
            return kind
    return None
