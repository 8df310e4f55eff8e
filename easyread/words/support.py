"""Words of weight that have no root in the other text: said without the paper saying it, or lost on the way."""

from __future__ import annotations

import re
from functools import lru_cache

from easyread.model.facts import FactKind

from .facts import facts, names
from .roots import Word, root, words_with_roots

_FACTS = (FactKind.DATE, FactKind.TIME, FactKind.MONEY, FactKind.NUMBER, FactKind.CONTACT, FactKind.WEEKDAY)
# Words that tell who speaks or hold a sentence together; a rewriting may put them in or leave them out.
_LIGHT = frozenset(
    root(word)
    for word in """say tell report explain state confirm advise inform remind mention note hear think feel believe person people thing way action decision
    meeting get make put use help happen want need about go come ask there everyone someone something however therefore although that's them
    point item number name called get give time be look said also then kind sort lot okay there's let like part set take
    mr mrs ms dr currently now already soon again really quite actually indeed certainly only yes no""".split()
)
_SUBJECT_VERB = frozenset(
    "will to must should may can could would has have had is was are were said says asked told agreed thanked wrote reported explained did does wants needs".split()
)


@lru_cache(maxsize=4096)
def weighty(text: str) -> tuple[Word, ...]:
    """The words of weight of a text that are no dates, sums, numbers or sure names: those are compared as facts."""
    taken = [(f.span.start, f.span.end) for f in facts(text) if f.kind in _FACTS]
    taken += [(start, end) for start, end, sure in names(text) if sure]
    return tuple(
        word for word in words_with_roots(text)
        if word.content and len(word.low) > 1 and not any(a < word.end and word.start < b for a, b in taken)
    )  # fmt: skip


def missing(text: str, known: frozenset[str], words: frozenset[str]) -> list[Word]:
    """The words of weight of `text` whose root is not among the `known`, each once. `words` are further words, as written."""
    found: dict[str, Word] = {}
    for word in weighty(text):
        if word.root not in known and word.low not in words and word.root not in _LIGHT:
            found.setdefault(word.root, word)
    return list(found.values())


def is_subject(text: str, word: Word) -> bool:
    """Does the word begin a sentence and do something: "Sam will ring"? Then it says who."""
    before = text[: word.start].rstrip(" \"“'‘(")
    if before and before[-1] not in ".!?:;\n" and not re.search(r"\b(?:[Tt]he|[Aa]nd|[Tt]hat)$", before):
        return False
    following = re.match(r"\s+(?:(?:and|&)\s+[A-Z]\w+\s+)?([a-z']+)", text[word.end :])
    return following is not None and (following[1] in _SUBJECT_VERB or following[1].endswith("ed"))
