"""The set phrases of meetings in plain words: pairs written by hand, with many that must stay as they are."""

from __future__ import annotations

import pytest

from easyread.simplify.reported import plain_speech
from easyread.simplify.settled import plain_settling
from easyread.simplify.without_doer import other_verb
from easyread.words.fidelity import changes

SPEECH = [
    ("Mr Khan reported that the lift was mended.", "Mr Khan said that the lift was mended."),
    ("The Clerk informed the meeting that the grant had come.", "The Clerk said that the grant had come."),
    ("She further explained that the form was long.", "She also said that the form was long."),
    ("Ada Penn advised members that the bus was free.", "Ada Penn said that the bus was free."),
    ("He replied that it was too late.", "He answered that it was too late."),
    ("Bea Holt added that the hall was cold.", "Bea Holt also said that the hall was cold."),
    ("A carer asked whether the form could be shorter.", "A carer asked if the form could be shorter."),
    ("Leo Marsh was of the opinion that it cost too much.", "Leo Marsh thought that it cost too much."),
    ("It was noted that the fee is £5.", "The fee is £5."),
    ("It was noted by Ada Penn that the fee is £5.", "Ada Penn said that the fee is £5."),
    ("It was reported that the bus had stopped.", "We heard that the bus had stopped."),
    ("It was pointed out that the door sticks.", "Someone said that the door sticks."),
    ("It was also felt that the hall was too dark.", "People felt that the hall was too dark."),
    ("It was suggested that we meet in May.", "Someone suggested that we meet in May."),
    ("Members were informed that the office will close.", "Members heard that the office will close."),
    ("Concerns were raised about the stairs.", "People were worried about the stairs."),
    ("Thanks were given to Jo Penn for her help.", "People thanked Jo Penn for her help."),
    # left alone
    ("The report stated that costs had gone up.", None),
    ("The Board noted that the plan was late.", None),
    ("She asked that her vote be noted.", None),
    ("He agreed that it was late.", None),
    ("The letter explained that nobody would move.", None),
    ("Whoever said that the hall reported that it was shut is wrong.", None),
]
SETTLED = [
    ("It was agreed that the fee stays.", "We agreed that the fee stays."),
    ("It was unanimously resolved to buy a kettle.", "We all agreed to buy a kettle."),
    ("The meeting agreed to write to the bank.", "We agreed to write to the bank."),
    ("It was agreed this will wait.", "We agreed that this will wait."),
    ("It was resolved that the offer be refused.", "We agreed that the offer will be refused."),
    (
        "Following a long discussion, it was agreed to ask again.",
        "We talked about this. We agreed to ask again.",
    ),
    ("The minutes of the last meeting were approved.", "We agreed that the minutes of the last meeting are right."),
    (
        "The minutes of the meeting held on 4 May 2026 were agreed as a correct record and signed by the Chair.",
        "We agreed that the minutes of the meeting held on 4 May 2026 are right. The Chair signed them.",
    ),
    ("The new opening hours were agreed.", "We agreed the new opening hours."),
    ("The garden plan was discussed.", "We talked about the garden plan."),
    ("The item was deferred to the June meeting.", "We put the item off to the June meeting."),
    ("Agreed.", "We agreed."),
    (
        "It was proposed by Ada Penn, and seconded by Leo Marsh, that a small group write the bid.",
        "Ada Penn proposed that a small group write the bid. Leo Marsh supported this.",
    ),
    (
        "Bea Holt proposed that we wait, seconded by Ada Penn.",
        "Bea Holt proposed that we wait. Ada Penn supported this.",
    ),
    (
        "J. Gott proposed and C. Hall seconded that the fee stays.",
        "J. Gott proposed that the fee stays. C. Hall supported this.",
    ),
    ("Carried unanimously", "We all agreed."),
    # left alone
    ("The Committee agreed to write to the bank.", None),
    ("It was not agreed.", None),
    ("The minutes were agreed subject to one change on page 2.", None),
    ("The budget was not approved.", None),
    ("No changes were agreed.", None),
    ("The fee was agreed by the Council in 2024.", None),
    ("It was agreed in principle by the landlord.", None),
]
NO_DOER = [
    ("The AGM will be held on Tuesday 7 June.", "The AGM will be on Tuesday 7 June."),
    ("The quiz was held to raise money.", "The quiz took place to raise money."),
    ("No meetings have been held since May.", "No meetings have taken place since May."),
    ("A letter was received from the bank.", "A letter came from the bank."),
    ("No complaints had been received.", "No complaints had come in."),
    ("The work will be completed by the end of June.", "The work will finish by the end of June."),
    ("The fees were increased to £6.", "The fees went up to £6."),
    ("The meeting was closed at 9pm.", "The meeting ended at 9pm."),
    ("Members are required to sign in.", "Members must sign in."),
    (
        "Apologies were received from Ada Penn and Leo Marsh.",
        "Ada Penn and Leo Marsh said sorry for missing the meeting.",
    ),
    ("The bins are located at the gate.", "The bins are at the gate."),
    # left alone
    ("The event was held by the Rotary Club at the hall.", None),
    ("Works are required to the hedge.", None),
    ("The talk was well received.", None),
    ("The prices were reduced by the shop.", None),
    ("Money is held in the bank.", None),
    ("THE MEETING WILL BE HELD ON MONDAY", None),
]


@pytest.mark.parametrize(("before", "after"), SPEECH)
def test_reported_speech(before: str, after: str | None) -> None:
    assert plain_speech(before) == (after or before)


@pytest.mark.parametrize(("before", "after"), SETTLED)
def test_what_was_settled(before: str, after: str | None) -> None:
    assert plain_settling(before, "we") == (after or before)


def test_who_we_are_is_a_setting() -> None:
    assert plain_settling("It was agreed to wait.", "the Board") == "The Board agreed to wait."
    said = plain_settling("After discussion, it was decided to wait.", "the group")
    assert said == "The group talked about this. The group decided to wait."


@pytest.mark.parametrize(("before", "after"), NO_DOER)
def test_passives_without_a_doer(before: str, after: str | None) -> None:
    assert other_verb(before) == (after or before)


@pytest.mark.parametrize(("before", "after"), [pair for pair in (*SPEECH, *SETTLED, *NO_DOER) if pair[1]])
def test_no_fact_is_changed(before: str, after: str) -> None:
    assert not changes(before, after)
