"""Whose initials are whose, as far as the paper itself says."""

from __future__ import annotations

import re
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


_SHORT = re.compile(r"(?<![\w.])[A-Z]{2,6}(?=s?\b)")
_MEANS = re.compile(r"s?[ \t]*(?:\(|[–-][ \t]|=|:[ \t]|means |stands for )")
_NAME = 2
_AROUND = 90
"""Letters beside initials in which their words may stand."""


def explained(text: str) -> frozenset[str]:
    """Initials that a text itself says in words: "Any Other Business (AOB)", "Hazel Munro - HM", "AOB means any ..."."""
    found = set()
    for match in _SHORT.finditer(text):
        initials = match.group()
        before = re.split(r"[\n;:]", text[max(0, match.start() - _AROUND) : match.start()])[-1]
        if initials not in found and _begin(before, initials, last=True):
            found.add(initials)
        if initials not in found and (means := _MEANS.match(text, match.end())):
            behind = re.split(r"[\n;.)]", text[means.end() : means.end() + _AROUND], maxsplit=1)[0]
            if _begin(behind, initials, last=False):
                found.add(initials)
    return frozenset(found)


_SMALL = frozenset(("of", "and", "the", "for", "in", "with", "to"))


def _begin(words: str, initials: str, last: bool) -> bool:
    """Do the letters begin the last (or the first) of these words? Small words may be passed over."""
    said = re.findall(r"[A-Za-z][\w'’]*", words)
    for some in (said, [word for word in said if word not in _SMALL]):
        near = some[-len(initials) :] if last else some[: len(initials)]
        if "".join(word[0].upper() for word in near) == initials:
            return True
    titled = last and words.rstrip().endswith("(") and bool(said) and said[-1][0] == initials[-1]
    return titled and len(initials) == _NAME and said[-1][1:].islower()  # "Sgt Aled Prys (SP)"
