"""Cuts at a comma, a dash or a small word, where both sides read alone as sentences."""

from __future__ import annotations

import pytest

from easyread.simplify.clauses import split
from easyread.words.fidelity import changes


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "A carer asked if the lunch could cost £4 again, Carl said that the club would have to close by Christmas.",
            [
                "A carer asked if the lunch could cost £4 again.",
                "Carl said that the club would have to close by Christmas.",
            ],
        ),
        (
            "New hedges will be planted along the drive and 200 bulbs have been set around the village pond.",
            ["New hedges will be planted along the drive.", "200 bulbs have been set around the village pond."],
        ),
        (
            "The chairs did not want to use their casting votes, so no change will be made to the hour.",
            ["The chairs did not want to use their casting votes.", "So no change will be made to the hour."],
        ),
        (
            "Will Marsh asked the drivers for more time at the stop; Hope Bell and Mark Fry put their hands up.",
            ["Will Marsh asked the drivers for more time at the stop.", "Hope Bell and Mark Fry put their hands up."],
        ),
        (
            "Grant Lowe said sorry to the whole group for the delay and agreed to get a new date by Friday 20 March.",
            [
                "Grant Lowe said sorry to the whole group for the delay.",
                "Grant Lowe agreed to get a new date by Friday 20 March.",
            ],
        ),
    ],
)
def test_cuts(before: str, after: list[str]) -> None:
    assert split(before) == after
    assert not changes(before, " ".join(after))


@pytest.mark.parametrize(
    "text",
    [
        "Frank Reed said that on 21 June 2024, Joy Bold had taken up the invitation of the council to open the walk.",
        "An e-mail that came from Mark Potter, Control Officer, Waste Planning, about the old tip was read out by the Chair.",
        "If the hall is free on the second Tuesday of the month, the group will meet there again in the autumn.",
        "We will meet in the hall if the heating works again by then and the caretaker gives us the key.",
        "The clerk will write to the firm that cut the hedge by the gate and missed the one by the pond.",
        "We asked adults with a learning disability, autistic adults and unpaid carers for their views on short breaks.",
        "The chair thanked the cooks of the Friday lunch club, the drivers of the minibus and the people who clean.",
    ],
)
def test_is_not_cut(text: str) -> None:
    assert split(text) == [text]
