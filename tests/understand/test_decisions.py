"""What a sentence settles, and what only looks like it."""

from __future__ import annotations

import pytest

from easyread.model.paper import Outcome
from easyread.understand.decisions import follows_vote, is_bare, outcome


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("It was agreed to keep the hall until June.", Outcome.AGREED),
        ("After a long talk it was resolved that the fee stays at £2.", Outcome.AGREED),
        ("The accounts were adopted.", Outcome.AGREED),
        ("P. Marsh duly elected.", Outcome.AGREED),
        ("We said £30 for the disco.", Outcome.AGREED),
        ("The vote was 7 for and 2 against.", Outcome.AGREED),
        ("Hands up: bench 4, bird table 1.", Outcome.AGREED),
        ("Approved by 5 votes to 3.", Outcome.AGREED),
        ("Summer party – no.", Outcome.REFUSED),
        ("So we are not going to do that now.", Outcome.REFUSED),
        ("It was agreed not to hire a coach.", Outcome.REFUSED),
        ("The request was declined.", Outcome.REFUSED),
        ("There were 4 for and 6 against.", Outcome.REFUSED),
        ("The panel did not accept the price without seeing the quotes.", Outcome.REFUSED),
        ("Deferred to 7 October as nobody was there to speak.", Outcome.DELAYED),
        ("No decision was made.", Outcome.DELAYED),
        ("Held over to the AGM.", Outcome.DELAYED),
        ("The report was noted.", Outcome.NOTED),
    ],
)
def test_what_is_settled(text: str, settled: Outcome) -> None:
    assert outcome(text) is settled


@pytest.mark.parametrize(
    "text",
    [
        "Ann agreed to ring the bus firm.",
        "The Borough Council has approved the plans.",
        "If it is agreed, the work will start in May.",
        "It was previously agreed to close at 9pm.",
        "The forms should be approved by the manager.",
        "Bob said that the Trust had agreed the money.",
        "We supported 147 people in the year.",
        "Members talked about the late bus.",
        "He was told that no decision to close any building has been made.",
    ],
)
def test_what_settles_nothing(text: str) -> None:
    assert outcome(text) is None


def test_planners_decide_not_the_meeting() -> None:
    assert outcome("Barn at Hill Farm: approved.", "Planning decisions") is None
    assert outcome("It was agreed to object to the barn.", "Planning") is Outcome.REFUSED


@pytest.mark.parametrize("text", ["Carried.", "All in favour.", "This was agreed by all.", "Proposed JF, seconded MW."])
def test_a_yes_to_what_was_said_before(text: str) -> None:
    assert is_bare(text)


def test_what_came_of_a_vote() -> None:
    assert follows_vote("So a bench.", "Hands up: bench 4, bird table 1.")
    assert not follows_vote("So we went home.", "The lift was broken.")
