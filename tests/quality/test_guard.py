"""The guard catches as much as before, and is wrong no more often: floors on both parts of the corruptions."""

from __future__ import annotations

import json

import pytest

from .guard.score import ALL, Tally, harmless_pairs, score, score_pairs, stored, unchanged
from .guard.texts import ours
from .parts import HERE

FLOORS = json.loads((HERE / "floors.json").read_text("utf-8"))["guard"]


@pytest.fixture(scope="module", params=["dev", "test"])
def tallies(request: pytest.FixtureRequest) -> dict[str, Tally]:
    return score([case for case in stored() if case["part"] == request.param])


def test_corruptions_are_caught(tallies: dict[str, Tally]) -> None:
    assert tallies[ALL].count > 1000
    assert tallies[ALL].caught >= FLOORS["caught"], tallies[ALL].missed


def test_facts_are_errors_and_no_doubts(tallies: dict[str, Tally]) -> None:
    for name, least in FLOORS["surely caught"].items():
        assert tallies[name].errors / tallies[name].count >= least, name


def test_unchanged_sentences_raise_no_alarm() -> None:
    tally = unchanged(ours())
    assert tally.count > 1000
    assert tally.caught <= FLOORS["false alarms on unchanged"], tally.flagged


@pytest.mark.parametrize("part", ["dev", "test"])
def test_harmless_rewritings_raise_few_alarms(part: str) -> None:
    pairs = [pair for pair in harmless_pairs(ours(), written=True) if pair["part"] == part]
    tally = score_pairs(pairs)["harmless"]
    assert tally.count > 200
    assert tally.caught <= FLOORS["false alarms on harmless"], tally.flagged
