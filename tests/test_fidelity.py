"""The promises that hold for every paper: each word accounted for, no fact changed, none lost.

Runs over the samples, and over the papers to measure on where they are there.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from easyread.checks import meaning
from easyread.model.easy import EasyPaper, Origin, Role
from easyread.model.settings import Settings
from easyread.pipeline import make_easy
from easyread.pipeline import read as read_paper
from easyread.plugins import load
from easyread.testing import PaperWorld

from .conftest import SAMPLES, case_files, not_here

PAPERS = [p for p in sorted(SAMPLES.iterdir()) if p.suffix in (".docx", ".md") and p.name != "README.md"]
LOST_FACTS_ALLOWED = 0.004
"""Share of the dates, times, sums and numbers of the real papers that may stand in a finding instead of a statement."""


def _bytes(path: Path) -> bytes:
    data = path.read_bytes()
    return data.split(b"\n", 1)[1] if path.parent.parent.name == "cases" else data  # line 1 is not part of the paper


@cache
def easy(path: Path) -> EasyPaper:
    source = load("easyread.readers", path.suffix)(_bytes(path), path.name)
    world = PaperWorld()
    paper = read_paper(source, Settings(), world).value
    return make_easy(paper, Settings(), world).value


def check_every_word_is_accounted_for(found: EasyPaper) -> None:
    text = found.source.text
    covered = bytearray(len(text))
    spans = [s for one in found.statements() for s in one.spans] + [s for left in found.left_out for s in left.spans]
    for span in spans:
        covered[span.start : span.end] = b"\x01" * (span.end - span.start)
    missing = [m.group() for m in re.finditer(r"\w+", text) if not all(covered[m.start() : m.end()])]
    assert missing == []


def check_no_fact_is_changed(found: EasyPaper) -> None:
    changed = [(s.text, meaning.changed(found, s)) for s in found.statements()]
    assert [(text, what) for text, what in changed if what] == []


def check_decisions_and_jobs_are_whole(found: EasyPaper) -> None:
    """No date, time, sum, number or "not" of a sentence that tells a decision or a job may be missing from its statements."""
    weighty = [s for one in found.statements() if one.role in (Role.DECISION, Role.ACTION) for s in one.spans]
    lost = [fact for fact in meaning.lost(found) if any(span.overlaps(fact.span) for span in weighty)]
    text = found.source.text
    numbered = [
        fact for fact in lost if text[: fact.span.start].endswith("Action ")
    ]  # "Action 18: Jo": the job's own number
    assert [(fact.value, fact.span.of(text)) for fact in lost if fact not in numbered] == []


def test_there_are_samples() -> None:
    assert len(PAPERS) >= 9


@pytest.mark.parametrize("path", PAPERS, ids=lambda p: p.name)
def test_samples(path: Path) -> None:
    found = easy(path)
    check_every_word_is_accounted_for(found)
    check_no_fact_is_changed(found)
    check_decisions_and_jobs_are_whole(found)
    assert meaning.lost(found) == ()
    assert all(one.why for one in found.left_out)
    assert all(s.spans for s in found.statements() if s.origin is Origin.SOURCE)
    assert len({s.id for s in found.statements()}) == len(found.statements())
    assert all(1 <= len(panel.statements) <= 8 for section in found.sections for panel in section.panels)


def test_cases() -> None:
    files = case_files()
    if not files:
        not_here("the papers to measure on are not beside this checkout")
    lost = facts = 0
    for path in files:
        found = easy(path)
        check_every_word_is_accounted_for(found)
        check_no_fact_is_changed(found)
        check_decisions_and_jobs_are_whole(found)
        lost += len(meaning.lost(found))
        facts += sum(1 for f in meaning._facts_by_line(found.source.text) if f.kind in meaning._MUST_STAY)
    assert lost <= LOST_FACTS_ALLOWED * facts, f"{lost} of {facts} facts are in no statement"
