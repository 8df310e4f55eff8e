"""What two texts mean beside their facts: who does what, what was settled, how many, which way, and words with no root."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from easyread.model.facts import FactKind

from . import decisions, quantities
from .known_swaps import KnownSwap, plain_roots
from .links import duty_links, moved, not_links
from .opposites import turned
from .owners import changed_places
from .roles import ROLES, persons, roles
from .roots import roots_of, words_with_roots
from .same_frame import only_order
from .support import is_subject, missing, weighty

_MANY_NEW, _MANY_LOST = 3, 5
_LARGE_SHARE = 0.4
_WILL = re.compile(r"\b(?:will|shall|going to|to be)\b|['’]ll\b|\bwon['’]t\b")
_TO_COME = re.compile(
    r"\b(?:will|shall|would|going to|plan(?:s|ned|ning)?|intend\w*|due|expected|agreed|promised|must|should|needs?|needed|next|tomorrow)\b|\bto [a-z]+|\b(?:is|are|am) \w+ing\b|['’](?:ll|d)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Difference:
    """`sure`: certainly another meaning; else a person must look."""

    kind: FactKind
    value: str
    lost: bool
    sure: bool


def meanings(before: str, after: str, may_add: str, swapped: tuple[KnownSwap, ...]) -> list[Difference]:
    """Every difference of meaning found between two texts, `may_add` and the known plain words allowed for."""
    hard, simple = " / ".join(one.hard for one in swapped), " / ".join(one.simple for one in swapped)
    found = [
        *_links(before, after),
        *_sets(before, after, may_add, hard, simple),
        *_turned(before, after, hard, simple),
    ]
    found += _future(before, after, simple)
    kind = only_order(before, after)
    if kind:
        found.append(Difference(kind, "order", False, True))
    found += list(_cut(before, after, swapped))
    found += [
        Difference(FactKind.OWNER, f"{one} / {other}", False, True) for one, other in changed_places(before, after)
    ]
    return found + list(_words(before, after, may_add, swapped))


def _links(before: str, after: str) -> Iterator[Difference]:
    for kind, links in ((FactKind.NOT, not_links), (FactKind.MUST, duty_links)):
        place = moved(before, after, links(before), links(after))
        if place:
            yield Difference(kind, place[0], False, True)


def _sets(before: str, after: str, may_add: str, hard: str, simple: str) -> Iterator[Difference]:
    """Kinds of words where one that goes and another that comes are a change, and some may not even come alone."""
    for kind, of, strong in (
        (FactKind.DECISION, decisions.decided, decisions.STRONG),
        (FactKind.QUANTITY, quantities.how_many, quantities.STRONG),
        (FactKind.QUANTITY, quantities.units, None),
        (FactKind.ROLE, roles, None),
    ):
        old, new = of(before), of(after)
        gone, come = old - new - of(hard), new - old - of(simple) - (of(may_add) if may_add else frozenset())
        if kind is FactKind.QUANTITY:
            gone, come = gone - {"none"}, come - {"none"}  # counted as a "not"
        if of is quantities.units and "week" in old and "fortnight" in before.lower():
            gone = gone - {"week"}
        if kind is FactKind.ROLE and may_add:
            gone = gone - of(may_add)  # initials that are told in full
        exchanged = bool(gone and come)
        for value in sorted(gone):
            yield Difference(
                kind, value, True, exchanged or (strong is not None and value in strong) or of is quantities.units
            )
        for value in sorted(come):
            sure = exchanged or (strong is not None and value in strong) or of is quantities.units
            yield Difference(kind, value, False, sure)
    old, new = persons(before), persons(after)
    gone, come = old - new, new - old - persons(simple) - persons(may_add)
    if gone and come:
        yield Difference(FactKind.ROLE, sorted(come)[0], False, True)


def _turned(before: str, after: str, hard: str, simple: str) -> Iterator[Difference]:
    may_go, may_come = roots_of(hard), roots_of(simple)
    for went, came in turned(before, after):
        if went not in may_go and came not in may_come:
            yield Difference(FactKind.OPPOSITE, f"{went} / {came}", False, True)


def _future(before: str, after: str, simple: str) -> Iterator[Difference]:
    if _WILL.search(before) and not _TO_COME.search(after):
        yield Difference(FactKind.MUST, "will", True, True)
    if _WILL.search(after) and not _TO_COME.search(before) and not _WILL.search(simple):
        yield Difference(FactKind.MUST, "will", False, False)


def _words(before: str, after: str, may_add: str, swapped: tuple[KnownSwap, ...]) -> Iterator[Difference]:
    may_go, may_come = plain_roots(swapped)
    old, new, extra = roots_of(before), roots_of(after), roots_of(may_add)
    added = missing(after, old | extra | may_come | ROLES, _lows(before))
    gone = missing(before, new | may_go | ROLES, _lows(after))
    for text, words, lost, many in ((after, added, False, _MANY_NEW), (before, gone, True, _MANY_LOST)):
        weight = len({word.root for word in weighty(text)}) or 1
        sure = len(words) >= many and len(words) / weight > _LARGE_SHARE / (2 if not lost else 1)
        for word in words:
            who = word.text[:1].isupper() and is_subject(text, word) and not lost
            kind = FactKind.OWNER if who else FactKind.WORD
            yield Difference(kind, word.low, lost, sure or who)


def _cut(before: str, after: str, swapped: tuple[KnownSwap, ...]) -> Iterator[Difference]:
    """Words cut out of a sentence that else stayed the same, also where each of them is small ("to them")."""
    new = iter(word.low for word in words_with_roots(after))
    wanted = next(new, None)
    gone = []
    for word in words_with_roots(before):
        if word.low == wanted:
            wanted = next(new, None)
        else:
            gone.append(word.low)
    if wanted is None and not swapped and len([low for low in gone if low not in _ARTICLES]) >= 2:
        yield Difference(FactKind.WORD, " ".join(gone), True, False)


_ARTICLES = frozenset("a an the and that also then but so".split())


def _lows(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]+", text.lower()))
