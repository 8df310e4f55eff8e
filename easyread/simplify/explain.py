"""Hard words that are kept: found at their first use, made bold there, and explained in the next statement."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from easyread.model.own_words import NO_OWN_WORDS, OwnWords
from easyread.words.lexicon import Term, explained_words, glossary

_WORD = re.compile(r"[A-Za-z0-9]+(?:[-'’][A-Za-z0-9]+)*")
# Everyday in any meeting and clear from the page itself; explaining them in each paper would bury the news.
_CLEAR = frozenset(
    (
        "action",
        "meeting",
        "benefits",
        "budget",
        "vote",
        "disability",
        "learning disability",
        "Easy Read",
        "capital",
        "minutes",
        "inspection",
        "council",
        "community",
        "carer",
        "forum",
        "board",
        "day service",
        "volunteer",
        "outcome",
    )
)


@dataclass(frozen=True, slots=True)
class Use:
    """A hard word in a text, at these characters."""

    term: Term
    start: int
    end: int


@lru_cache(maxsize=8)
def _index(own: OwnWords) -> dict[str, list[tuple[tuple[str, ...], str, Term]]]:
    """First word -> what it may begin. The forum's own terms stand for those of the list with the same name."""
    found: dict[str, list[tuple[tuple[str, ...], str, Term]]] = {}
    mine = [Term(one.names[0], one.meaning, one.names) for one in own.terms]
    named = {name.lower() for term in mine for name in term.names} | {name.lower() for name in own.kept}
    others = [one for one in (*glossary(), *explained_words()) if named.isdisjoint(name.lower() for name in one.names)]
    for term in (*mine, *others):
        if term.term in _CLEAR and term not in mine:
            continue
        for name in term.names:
            words = tuple(w.lower() for w in _WORD.findall(name))
            if not words:
                continue
            found.setdefault(words[0], []).append((words, name, term))
            if not name.isupper() and not words[-1].endswith("s"):
                many = (*words[:-1], words[-1] + "s")
                found.setdefault(many[0], []).append((many, name, term))
    for entries in found.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return found


def hard_words(text: str, own: OwnWords = NO_OWN_WORDS) -> list[Use]:
    """The glossary words of a text and the forum's own, longest match first, none overlapping. Short forms match only in
    capitals.
    """
    index = _index(own)
    tokens = list(_WORD.finditer(text))
    lowered = [token.group().lower().replace("’", "'") for token in tokens]
    uses: list[Use] = []
    i = 0
    while i < len(tokens):
        step = 1
        for words, name, term in index.get(lowered[i], ()):
            n = len(words)
            if tuple(lowered[i : i + n]) != words:
                continue
            start, end = tokens[i].start(), tokens[i + n - 1].end()
            seen = text[start:end]
            if name.isupper() and len(name) <= 6 and not seen.rstrip("s").isupper():
                continue
            if _part_of_a_name(text, seen, name, start, end):
                continue
            uses.append(Use(term, start, end))
            step = n
            break
        i += step
    return uses


def meaning(term: Term, shown: str) -> str:
    """The meaning as sentences that name the word: "Direct payments: the council gives you money ..."."""
    said = term.meaning
    names = {name.lower() for name in term.names} | {shown.lower()}
    opening = said.lower()
    if any(opening.startswith((name, "a " + name, "an " + name, "the " + name, name.rstrip("s"))) for name in names):
        return said
    if said.startswith(("a ", "an ", "the ")):
        shown = term.term  # "Barriers" are more than "a thing that stops people"
    word = shown if shown[:1].isupper() else shown[:1].upper() + shown[1:]
    first = said.split()[0]
    return f"{word}: {said[:1].lower() + said[1:] if first in ('This', 'These', 'The', 'A', 'An', 'It', 'They', 'When', 'Your', 'You', 'People') else said}"


def _part_of_a_name(text: str, seen: str, name: str, start: int, end: int) -> bool:
    """ "Care Act" in capitals is the term; "Budget" in "Budget Hotel" is a name."""
    if name[:1].isupper() or not seen[:1].isupper():
        return False
    at_start = not text[:start].strip(" \"“'‘(") or text[:start].rstrip()[-1:] in ".!?:;"
    following = re.match(r"\s+([A-Z])", text[end:])
    return bool(following) or not at_start
