"""The guard sees every fact that changes, and no change where only the wording differs."""

from __future__ import annotations

import pytest

from easyread.model.facts import FactKind
from easyread.words.facts import facts
from easyread.words.fidelity import changes, new_facts

SAME = [
    ("at 7.30pm", "at 7:30pm"),
    ("on 8th March", "on 8 March"),
    ("two chairs", "2 chairs"),
    ("£1,000", "£1000"),
    ("£1.12m", "£1.12 million"),
    ("They don't know", "They do not know"),
    ("on 11/05/14", "on 11 May 2014"),
    ("thirty-three people", "33 people"),
    ("He has to go", "He must go"),
    ("Tues 9th June", "Tuesday 9 June"),
    ("12 noon", "midday"),
    ("50p", "50 pence"),
]


@pytest.mark.parametrize(("before", "after"), SAME)
def test_another_wording_is_no_change(before: str, after: str) -> None:
    assert changes(before, after) == ()


CHANGED = [
    ("The meeting is on 20 March.", "The meeting is on 21 March.", FactKind.DATE),
    ("The meeting is on Friday.", "The meeting is on Thursday.", FactKind.WEEKDAY),
    ("It starts at 2pm.", "It starts at 3pm.", FactKind.TIME),
    ("It starts at 2pm.", "It starts at 2am.", FactKind.TIME),
    ("It costs £2,400.", "It costs £2,500.", FactKind.MONEY),
    ("There are 11 people.", "There are 12 people.", FactKind.NUMBER),
    ("She did not agree.", "She did agree.", FactKind.NOT),
    ("She agreed.", "She never agreed.", FactKind.NOT),
    ("We asked Anwar to come.", "We asked Amir to come.", FactKind.NAME),
    ("We asked Anwar Siddiq to come.", "We asked Anwar to come.", FactKind.NAME),
    ("You must tell Bev.", "You can tell Bev.", FactKind.MUST),
    ("It should be done.", "It is done.", FactKind.MUST),
    ("Ring 01632 960 114.", "Ring 01632 960 115.", FactKind.CONTACT),
    ("Write to a@b.example now.", "Write to a@c.example now.", FactKind.CONTACT),
    ("It may close.", "It will close.", FactKind.MUST),
]


@pytest.mark.parametrize(("before", "after", "kind"), CHANGED)
def test_a_changed_fact_is_seen(before: str, after: str, kind: FactKind) -> None:
    assert kind in {change.kind for change in changes(before, after)}


def test_one_lost_not_of_two_is_seen() -> None:
    assert changes("He did not ask and she did not say.", "He did not ask and she did say.")


def test_words_of_a_list_of_names_may_be_used() -> None:
    assert new_facts("DO to ring", "We asked Denise Okafor to ring") != ()
    assert new_facts("DO to ring", "We asked Denise Okafor to ring", may_add="Denise Okafor (DO)") == ()


def test_names_that_are_words_are_names_by_their_use() -> None:
    found = {(fact.kind, fact.value) for fact in facts("We heard that Will came and that May may come in May.")}
    assert (FactKind.NAME, "will") in found
    assert (FactKind.NAME, "may") in found
    assert (FactKind.MUST, "may") in found
    assert (FactKind.DATE, "-05") in found
