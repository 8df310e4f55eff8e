"""What people read of easyread's statements: few broken ones, next to none with another meaning. New statements are judged with
`python -m tests.quality.judged`.
"""

from __future__ import annotations

import json

import pytest

from ..conftest import not_here
from .judged.sample import Judged, sample, verdicts
from .parts import HERE

FLOORS = json.loads((HERE / "floors.json").read_text("utf-8"))["judged"]


@pytest.fixture(scope="module")
def judged() -> list[dict[str, str]]:
    """The verdicts on the statements that are not marked "please rewrite"."""
    statements: list[Judged] = sample()
    if not statements:
        not_here("the papers to judge are not beside this checkout")
    known = verdicts()
    return [known[one.key] for one in statements if not one.asked and one.key in known]


def test_enough_is_judged(judged: list[dict[str, str]]) -> None:
    assert len(judged) >= FLOORS["judged at least"], "judge the new statements: python -m tests.quality.judged --new"


@pytest.mark.parametrize(
    ("field", "floor"),
    [
        ("grammar", "broken grammar at most"),
        ("meaning", "changed meaning at most"),
        ("simpler", "harder at most"),
    ],
)
def test_statements_that_nobody_is_asked_about(judged: list[dict[str, str]], field: str, floor: str) -> None:
    wrong = sum(row[field] == "n" for row in judged)
    assert wrong <= FLOORS[floor] * len(judged), f"{wrong} of {len(judged)}"
