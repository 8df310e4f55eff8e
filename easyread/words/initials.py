"""Whose initials are whose, as far as the paper itself says."""

from __future__ import annotations

from collections.abc import Iterable

from easyread.model.paper import Person

ALSO_WORDS = frozenset("AM PM ALL TO OK TV UK ID NHS GP AOB IT LD BSL".split())
"""Initials that are short forms or words too: they mean the person only where they do what a person does."""


def by_initials(people: Iterable[Person]) -> dict[str, Person]:
    """Initials -> person, for initials that stand for one person only. Whoever was named first keeps them."""
    found: dict[str, Person] = {}
    shared: set[str] = set()
    for one in people:
        if not one.initials:
            continue
        if one.initials in found and found[one.initials].name != one.name:
            shared.add(one.initials)
        found.setdefault(one.initials, one)
    return {initials: one for initials, one in found.items() if initials not in shared}
