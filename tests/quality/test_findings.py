"""How right the checker is on real papers, as judged by reading: `python -m tests.quality.findings`."""

from __future__ import annotations

import json
from collections import Counter, defaultdict

import pytest

from easyread.model.findings import Severity
from easyread.rules.load import by_code, rules

from ..conftest import not_here
from .findings.sample import CASES, reports, sample, verdicts
from .parts import HERE

FLOORS = json.loads((HERE / "floors.json").read_text("utf-8"))["findings"]
_FEW = 3
"""Verdicts that say nothing about a rule yet."""


def stable(name: str) -> bool:
    rule = by_code(name)
    return rule is not None and rule.status == "stable"


@pytest.fixture(scope="module")
def judged() -> dict[str, Counter[str]]:
    """Verdicts on the findings of each rule."""
    if not CASES.is_dir():
        not_here("the papers to judge are not beside this checkout")
    known = verdicts()
    by_rule: dict[str, Counter[str]] = defaultdict(Counter)
    for one in sample():
        if one.key in known:
            by_rule[one.rule][known[one.key]] += 1
    return by_rule


def test_enough_is_judged(judged: dict[str, Counter[str]]) -> None:
    count = sum(counts.total() for counts in judged.values())
    assert count >= FLOORS["judged at least"], "judge the new findings: python -m tests.quality.findings --new"


def test_a_rule_that_is_often_wrong_stays_on_trial(judged: dict[str, Counter[str]]) -> None:
    poor = [
        rule
        for rule, counts in judged.items()
        if stable(rule)
        and counts.total() >= _FEW
        and counts["right"] < FLOORS["a stable rule right at least"] * counts.total()
    ]
    assert poor == []


def test_stable_findings_are_seldom_wrong(judged: dict[str, Counter[str]]) -> None:
    kept = [counts for rule, counts in judged.items() if stable(rule)]
    wrong = sum(counts["wrong"] for counts in kept)
    assert wrong <= FLOORS["stable findings wrong at most"] * sum(counts.total() for counts in kept)


def test_there_are_many_stable_rules() -> None:
    assert sum(rule.status == "stable" for rule in rules()) >= FLOORS["rules stable at least"]


def test_real_easy_read_is_told_apart_from_minutes() -> None:
    if not CASES.is_dir():
        not_here("the papers to judge are not beside this checkout")
    words: Counter[str] = Counter()
    musts: Counter[str] = Counter()
    for kind, _, report in reports():
        words[kind] += report.measures.words
        musts[kind] += sum(one.severity is Severity.MUST for one in report.findings)
    easy, minutes = (musts[kind] / words[kind] for kind in ("easyread", "minutes"))
    assert easy <= FLOORS["easy read to minutes at most"] * minutes
