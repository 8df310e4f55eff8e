"""Runs the rules for text over sentences; shared by the checks of papers and of results."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from easyread.model.findings import Finding
from easyread.model.own_words import NO_OWN_WORDS, OwnWords
from easyread.rules.load import Rule, rules

from .kinds import IN_ONE_GO, WHOLE_TEXT, Hit, hits, in_quotes

NOT_A_SENTENCE = (*WHOLE_TEXT, "structure", "look", "paper", "measure")
"""Kinds of rule that no sentence breaks by itself."""
_BETWEEN = "\n.\n"
"""Stands between sentences that are searched in one go: no pattern goes over a full stop on a line of its own."""


def of_sentence(
    sentence: str, profile: str, own: OwnWords = NO_OWN_WORDS, only: Collection[str] = ()
) -> Iterator[tuple[Rule, Hit]]:
    """Every rule that one sentence breaks, and where; of those named in `only`, if any are."""
    for _, rule, hit in of_sentences((sentence,), profile, own, only):
        yield rule, hit


def of_sentences(
    units: Sequence[str],
    profile: str,
    own: OwnWords = NO_OWN_WORDS,
    only: Collection[str] = (),
    skip: Collection[str] = (),
) -> list[tuple[int, Rule, Hit]]:
    """(number of the sentence, rule, place in it), sentence by sentence, the rules of each in their own order.

    A word that the forum keeps or explains is no hard word; `skip` names what rules are for ("easy"). Most rules are
    searched for once in all sentences together: that is what keeps a long paper quick.
    """
    joined = _BETWEEN.join(unit.replace("\n", " ") for unit in units)
    starts, at = [], 0
    for unit in units:
        starts.append(at)
        at += len(unit) + len(_BETWEEN)
    found: list[tuple[int, Rule, Hit]] = []
    for rule in rules():
        if (only and rule.name not in only) or rule.where in skip:
            continue
        if rule.kind in IN_ONE_GO:
            for hit in hits(joined, rule, profile):
                number = bisect_right(starts, hit.start) - 1
                begin = starts[number]
                if hit.end <= begin + len(units[number]):
                    found.append((number, rule, replace(hit, start=hit.start - begin, end=hit.end - begin)))
        elif rule.kind not in NOT_A_SENTENCE:
            found += [(number, rule, hit) for number, unit in enumerate(units) for hit in hits(unit, rule, profile)]
    found.sort(key=lambda one: one[0])
    return [one for one in found if not _excused(units[one[0]], one[1], one[2], own)]


def _excused(sentence: str, rule: Rule, hit: Hit, own: OwnWords) -> bool:
    """People's own words in quotation marks, and words that the forum keeps."""
    if in_quotes(sentence, rule, hit):
        return True
    return rule.name.startswith("word-") and any(a <= hit.start and hit.end <= b for a, b in _own_places(sentence, own))


def _own_places(sentence: str, own: OwnWords) -> list[tuple[int, int]]:
    names = (*own.kept, *(name for term in own.terms for name in term.names))
    return [
        match.span()
        for name in names
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?:s|es)?(?!\w)", sentence, re.IGNORECASE)
    ]


def of_whole(text: str, profile: str) -> Iterator[tuple[Rule, Hit]]:
    """Rules that look at the paper as a whole, such as one word for one thing."""
    for rule in rules():
        if rule.kind in WHOLE_TEXT:
            for hit in hits(text, rule, profile):
                yield rule, hit


def finding(rule: Rule, hit: Hit, text: str) -> Finding:
    """A finding with its message filled in; the caller adds its place. `text` is shown to the person: the sentence."""
    words = text[hit.start : hit.end]
    message = rule.message.format(text=words, measured=hit.measured, limit=hit.limit, fix=hit.fix)
    fixes = (hit.fix,) if hit.fix else ()
    return Finding(
        rule.code, rule.name, rule.severity, message, text, measured=hit.measured, limit=hit.limit, fixes=fixes
    )
