"""Runs the rules for text over sentences; shared by the checks of papers and of results."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.findings import Finding
from easyread.rules.load import Rule, rules

from .kinds import WHOLE_TEXT, Hit, hits


def of_sentence(sentence: str, profile: str) -> Iterator[tuple[Rule, Hit]]:
    """Every rule that one sentence breaks, and where."""
    for rule in rules():
        if rule.kind not in WHOLE_TEXT and rule.kind != "structure":
            for hit in hits(sentence, rule, profile):
                yield rule, hit


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
