"""The parts of papers are found at least as well as before: floors on the papers of the project, and on the others where
they are. The part kept aside is scored here too, as numbers only; its misses are looked at for a release alone.
"""

from __future__ import annotations

import json

import pytest

from .parts import HERE, PAPERS, Tally, measure

FLOORS = json.loads((HERE / "floors.json").read_text("utf-8"))["understanding"]


@pytest.fixture(scope="module")
def scores() -> dict[str, dict[str, dict[str, Tally]]]:
    names = ("papers/", "agenda/", "minutes/", "yswd/") if (PAPERS[1] / "minutes").is_dir() else ("papers/",)
    return {part: measure(part, PAPERS, names)[0] for part in ("dev", "test")}


@pytest.mark.parametrize(
    ("part", "name", "least"),
    [(part, name, least) for part, floors in FLOORS.items() for name, least in floors.items()],
)
def test_no_part_is_found_worse(
    scores: dict[str, dict[str, dict[str, Tally]]], part: str, name: str, least: float
) -> None:
    tally = scores[part]["all"][name]
    assert tally.right + tally.missed > 0
    assert tally.f1 >= least, f"{name} of the {part} papers: F1 {tally.f1:.3f}, floor {least}"


@pytest.mark.parametrize("part", ["dev", "test"])
def test_nothing_is_invented(scores: dict[str, dict[str, dict[str, Tally]]], part: str) -> None:
    """A day, a time or a deadline that the paper does not give is worse than one not found."""
    wrong = {name: scores[part]["all"][name].wrong for name in ("date", "start", "next meeting day", "action due day")}
    assert sum(wrong.values()) <= FLOORS_OF_WRONG[part], wrong


FLOORS_OF_WRONG = json.loads((HERE / "floors.json").read_text("utf-8"))["understanding_wrong_days"]
