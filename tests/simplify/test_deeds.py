"""Passives said with their verb where nobody has to be put in."""

from __future__ import annotations

import pytest

from easyread.simplify.deeds import agreed_deed, job, needed, proposed_deed
from easyread.words.fidelity import changes


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("We agreed that a claim should be made for the costs.", "We agreed to make a claim for the costs."),
        (
            "We agreed that the matter should be looked at again in May.",
            "We agreed to look at the matter again in May.",
        ),
        ("We agreed that it should be looked into.", "We agreed to look into it."),
        ("We agreed that this should not be raised again.", "We agreed not to raise this again."),
        ("We agreed that the trip be put off until June.", "We agreed to put off the trip until June."),
        ("The Board agreed that Jo be chosen as Chair.", "The Board agreed to choose Jo as Chair."),
        ("We agreed that the gate should be mended.", "We agreed that someone should mend the gate."),
    ],
)
def test_what_a_meeting_does_itself(before: str, after: str) -> None:
    assert agreed_deed(before) == after
    assert not changes(before, after)


@pytest.mark.parametrize(
    "text",
    [
        "Jo agreed that the letter should be sent.",  # one person agreed; who sends it stays open
        "We agreed that the letter should be read by 3 carers.",
        "We agreed that the policy could be changed.",
        "We agreed that the gates need not be added to the policy.",
        "We agreed that the plan that was sent out should be used, and that Jo will write.",
        "We agreed that the rent must be paid.",
    ],
)
def test_other_sentences_stay(text: str) -> None:
    assert agreed_deed(text) == text


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Jo proposed that the minutes be accepted.", "Jo proposed accepting the minutes."),
        ("It was proposed that the hour be moved to a weekday.", "Someone proposed moving the hour to a weekday."),
        ("Jo suggested that the rules not be changed until May.", "Jo suggested not changing the rules until May."),
        ("Jo proposed that we meet in May.", "Jo proposed that we meet in May."),
    ],
)
def test_proposals(before: str, after: str) -> None:
    assert proposed_deed(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The hedge needs to be cut back.", "The hedge needs cutting back."),
        ("The boiler needs to be checked and repaired.", "The boiler needs to be checked and repaired."),
        ("The policy will need to be reviewed by the board.", "The policy will need to be reviewed by the board."),
        ("People need to be told.", "People need to be told."),
    ],
)
def test_needs(before: str, after: str) -> None:
    assert needed(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("A letter to be sent to the school", "Send a letter to the school"),
        ("Hedges to be cut back", "Cut back hedges"),
        ("This will be looked into", "Look into this"),
        ("The gate is to be mended by the caretaker", "The gate is to be mended by the caretaker"),
        ("This will not be paid", "This will not be paid"),
    ],
)
def test_jobs_of_nobody(before: str, after: str) -> None:
    assert job(before) == after
