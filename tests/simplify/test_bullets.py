"""Lists out of sentences that name more than three things."""

from __future__ import annotations

import pytest

from easyread.simplify.bullets import listed


@pytest.mark.parametrize(
    ("text", "lead", "parts"),
    [
        (
            "The money will be spent on a new ramp, a wider door, two hearing loops and a quiet room.",
            "The money will be spent on:",
            ("a new ramp", "a wider door", "two hearing loops", "a quiet room"),
        ),
        (
            "The plan is about homes in this town for ten years, including housing, buses, parks, and shops.",
            "The plan is about homes in this town for ten years, including:",
            ("housing", "buses", "parks", "shops"),
        ),
        (
            "The group rules are these: come on time; listen to each other; take turns; and be kind.",
            "The group rules are these:",
            ("come on time", "listen to each other", "take turns", "be kind"),
        ),
    ],
)
def test_more_than_three_things_are_a_list(text: str, lead: str, parts: tuple[str, ...]) -> None:
    assert listed(text) == (lead, parts)


@pytest.mark.parametrize(
    "text",
    [
        "The form asks about food, sleep, pain and mood.",  # short: read in one breath
        "The money will not be spent on a new ramp, a wider door, two hearing loops and a quiet room.",
        "The money can be spent on a new ramp, a wider door, two hearing loops or a quiet room.",
        "The new form asks for the name of the person, their address, a telephone number and the name of their doctor.",
        "The group will look at the cost of the room, the heating, the door and the lift this year.",
        "Priya will buy new chairs, tables, lamps and rugs for the room where the group will meet from now on.",
        "The group will now spend the whole of its money on new chairs, tables, lamps and rugs.",
        "He said that “the hall needs a ramp, a door, a loop and a room” and he was quite right.",
    ],
)
def test_what_may_belong_to_all_parts_is_not_taken_apart(text: str) -> None:
    assert listed(text) is None
