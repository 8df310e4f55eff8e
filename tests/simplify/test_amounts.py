"""Numbers, dates, times, money and lengths of time in the standard's form; what is in it, or no amount at all, stays."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from easyread.simplify.build import _FORMS
from easyread.simplify.forms import spaces
from easyread.simplify.guard import rewrite
from easyread.words.fidelity import changes

ROWS = list(csv.DictReader(Path(__file__).with_name("amounts.csv").read_text("utf-8").splitlines()))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["paper"])
def test_forms(row: dict[str, str]) -> None:
    assert rewrite(spaces(row["paper"]), _FORMS).text == row["easy"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("It lasts 90 minutes.", "It lasts 1 hour 20 minutes."),
        ("It lasts 90 minutes.", "It lasts 90 hours."),
        ("It costs £15 pa.", "It costs £15 a week."),
        ("It costs £2k.", "It costs £20,000."),
        ("We sent two dozen letters.", "We sent 20 letters."),
        ("One hundred and five people came.", "100 people came."),
        ("65% of people said yes.", "56 out of every 100 people said yes."),
        ("It is in the week starting 3 March.", "It is in the week ending 3 March."),
    ],
)
def test_another_amount_is_a_change(before: str, after: str) -> None:
    assert changes(before, after)
