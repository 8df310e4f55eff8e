"""Has a "not" or a duty moved to another word of the sentence?"""

from __future__ import annotations

import re
from functools import lru_cache

from .negation import denials
from .roots import STOP, roots_of, words_with_roots

Links = frozenset[tuple[str, str]]
DUTIES = {
    "must": "must", "should": "should", "ought": "should", "may": "may", "might": "may", "could": "may", "can": "can",
    "will": "will", "shall": "will",
}  # fmt: skip


@lru_cache(maxsize=4096)
def not_links(text: str) -> Links:
    return frozenset(("not", root) for one in denials(text) for root in (one.root, one.also) if root)


@lru_cache(maxsize=4096)
def duty_links(text: str) -> Links:
    """("must", root of the next word of weight) for every duty."""
    found = words_with_roots(text)
    links = []
    for i, word in enumerate(found):
        low = word.low
        if low not in DUTIES or word.text[:1].isupper():
            continue
        following = (
            w
            for w in found[i + 1 :]
            if w.sentence == word.sentence and w.low not in STOP and not re.search(r"ly$", w.low)
        )
        head = next(following, None)
        if head:
            links.append((DUTIES[low], head.root))
    return frozenset(links)


def moved(before: str, after: str, first: Links, second: Links) -> tuple[str, str] | None:
    """(value, root) of a link that left one word of the text for another, though both words stand in both texts."""
    gone, new = first - second, second - first
    if not gone or not new:
        return None
    old_roots, new_roots = roots_of(before), roots_of(after)
    for value, head in sorted(new):
        left = [root for what, root in gone if what == value]
        if head in old_roots and any(root in new_roots for root in left):
            return value, head
    return None
