"""Rewrites a sentence step by step and refuses every step that changes a fact."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from easyread.model.easy import Step
from easyread.words.fidelity import Change, changes

Rewrite = Callable[[str], str]
_TWICE = re.compile(r"\b(\w{4,}) (?:and|or) \1\b", re.IGNORECASE)
"""Two hard words with one plain word: "agreed and approved" is not "agreed and agreed"."""


@dataclass(frozen=True, slots=True)
class Rewritten:
    """`refused` names the steps that would have changed a fact, and what they would have changed."""

    text: str
    steps: tuple[Step, ...]
    refused: tuple[tuple[str, tuple[Change, ...]], ...]


def rewrite(text: str, rules: Iterable[tuple[str, Rewrite]], kept: tuple[str, ...] = ()) -> Rewritten:
    """Apply named rewriting rules in order; each must keep every date, time, sum, number, name, "not" and duty of
    `text`, and the words of the forum that are `kept`.
    """
    steps: list[Step] = []
    refused: list[tuple[str, tuple[Change, ...]]] = []
    now = text
    for name, rule in rules:
        after = rule(now)
        if after == now:
            continue
        lost = changes(text, after)
        gone = any(name in now and now.count(name) > after.count(name) for name in kept)
        if lost or gone or (_TWICE.search(after) and not _TWICE.search(now)):
            refused.append((name, lost))
        else:
            steps.append(Step(name, now, after))
            now = after
    return Rewritten(now, tuple(steps), tuple(refused))


def keeps_facts(before: str, parts: Iterable[str]) -> bool:
    """True when the parts together hold exactly the facts of the whole."""
    return not changes(before, " ".join(parts))
