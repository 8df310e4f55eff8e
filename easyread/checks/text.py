"""Runs the rules for text over sentences; shared by the checks of papers and of results."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.findings import Finding
from easyread.model.own_words import NO_OWN_WORDS, OwnWords
from easyread.rules.load import Rule, rules

from .kinds import WHOLE_TEXT, Hit, hits

NOT_A_SENTENCE = (*WHOLE_TEXT, "structure", "look", "paper", "measure")
"""Kinds of rule that no sentence breaks by itself."""


def of_sentence(sentence: str, profile: str, own: OwnWords = NO_OWN_WORDS) -> Iterator[tuple[Rule, Hit]]:
    """Every rule that one sentence breaks, and where. A word that the forum keeps or explains is no hard word."""
    mine = _own_places(sentence, own)
    for rule in rules():
        if rule.kind not in NOT_A_SENTENCE:
            for hit in hits(sentence, rule, profile):
                if not (rule.name.startswith("word-") and any(a <= hit.start and hit.end <= b for a, b in mine)):
                    yield rule, hit


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
