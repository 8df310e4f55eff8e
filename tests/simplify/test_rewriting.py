"""Swaps, splits and set phrases: what they do, and what they leave alone."""

from __future__ import annotations

import pytest

from easyread.simplify import forms, reword
from easyread.simplify.clauses import split
from easyread.simplify.guard import rewrite
from easyread.simplify.swap import swap
from easyread.simplify.titles import calm, heading, lower_shouting

SWAPS = [
    ("The meeting will commence at 2pm.", "The meeting will start at 2pm."),
    ("The meeting commenced at 2pm.", "The meeting started at 2pm."),
    ("We utilise the hall.", "We use the hall."),
    ("Mr Commence rang.", "Mr Commence rang."),
]


@pytest.mark.parametrize(("before", "after"), SWAPS)
def test_swap(before: str, after: str) -> None:
    assert swap(before) == after


LEFT_ALONE = [
    "The minutes were read.",
    "Work is due to be done in May.",
    "The fence is due to start on Monday.",
    "She presented her paper, subject to change.",
    "JF abstained.",
    "Today the Chair will address the table.",
    "She would, however, look at it.",
    "Details must be kept up to date.",
]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_words_with_two_meanings_are_left_alone(text: str) -> None:
    assert swap(text) == text


def test_the_guard_refuses_a_step_that_changes_a_fact() -> None:
    wrong = rewrite(
        "Tell Bev by 3 May, not later.",
        [("bad", lambda t: t.replace("3 May", "4 May")), ("worse", lambda t: t.replace(", not later", ""))],
    )
    assert wrong.text == "Tell Bev by 3 May, not later."
    assert [name for name, _ in wrong.refused] == ["bad", "worse"]


SPLITS = [
    (
        "Dr Pillai said that there are two beds in the house for people who need them and that both will stay open until March.",
        ["Dr Pillai said that there are two beds in the house for people who need them.", "Dr Pillai also said that both will stay open until March."],
    ),
    (
        "The two new reporting centres opened in the town in November last year, but they were closed again in the spring.",
        ["The two new reporting centres opened in the town in November last year.", "But they were closed again in the spring."],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after"), SPLITS)
def test_split(before: str, after: list[str]) -> None:
    assert split(before) == after


WHOLE = [
    "If the lift does not work on the day of the meeting, then the meeting is in the hall, but the tea is upstairs.",
    "Oliver said the form is a national one and cannot be changed by us here, but help with it can be provided by the team.",
    'She said, "My sister has not been to town since Christmas because of it, but she will go in May when it is mended."',
    "We met.",
]


@pytest.mark.parametrize("text", WHOLE)
def test_no_split_where_a_speaker_or_a_condition_would_be_lost(text: str) -> None:
    assert split(text) == [text]


FORMS = [
    (forms.full_dates, "by Fri 6th Feb", "by Friday 6 February"),
    (forms.clock_times, "from 10.00am - 1.30 pm", "from 10am - 1:30pm"),
    (forms.money, "It costs £54.00, £0.50 and £1.12m.", "It costs £54, 50 pence and £1.12 million."),
    (forms.percent, "71% of people came", "71 out of every 100 people came"),
    (forms.percent, "2% less in 3.5% of cases, and 9% of the money", "2% less in 3.5% of cases, and 9% of the money"),
    (forms.ranges, "10am - 1pm and 2pm–3pm", "10am to 1pm and 2pm to 3pm"),
    (forms.ranges, "ring 01632-960114 about paper A-12", "ring 01632-960114 about paper A-12"),
    (forms.figures, "four of the six and one other", "4 of the 6 and one other"),
    (forms.figures, "twenty-three people", "23 people"),
    (forms.spaces, "it starts at7pm,then tea", "it starts at 7pm, then tea"),
]


@pytest.mark.parametrize(("rule", "before", "after"), FORMS)
def test_forms(rule, before: str, after: str) -> None:  # type: ignore[no-untyped-def]
    assert rule(before) == after


WILL = [
    ("Jo to ring the office.", "Jo will ring the office."),
    ("ACTION: Jo to ring the office.", "Jo will ring the office."),
    ("Action 17: Jo and Sam to ring the office.", "Action 17: Jo and Sam will ring the office."),
    ("Dr Asha Pillai / Jo Lee to ring.", "Dr Asha Pillai and Jo Lee will ring."),
    ("Nothing more was said.", "Nothing more was said."),
]


@pytest.mark.parametrize(("before", "after"), WILL)
def test_owner_will(before: str, after: str) -> None:
    assert reword.owner_will(before) == after


def test_headings() -> None:
    assert heading("4", "MATTERS ARISING") == "4. News from last time"
    assert heading("", "ANNUAL HEALTH CHECKS AND THE NHS") == "Annual health checks and the NHS"
    assert calm("HARROW MEADOW CO-PRODUCTION GROUP", every_word=True) == "Harrow Meadow Co-Production Group"
    assert lower_shouting("You should NOT use the lift") == "You should not use the lift"
    assert lower_shouting("The NHS and the GP") == "The NHS and the GP"
