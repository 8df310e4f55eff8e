"""Long sentences cut at their clauses: pairs written by hand, and sentences that must stay whole."""

from __future__ import annotations

import pytest

from easyread.simplify.active import active
from easyread.simplify.clauses import split, stands_alone
from easyread.words.fidelity import changes

CUT = [
    (
        "The lift in the library has been broken since March and the council has not found the money to mend it.",
        [
            "The lift in the library has been broken since March.",
            "The council has not found the money to mend it.",
        ],
    ),
    (
        "Mr Khan said that the new bus would start in June and that it would stop outside the day centre.",
        [
            "Mr Khan said that the new bus would start in June.",
            "Mr Khan also said that it would stop outside the day centre.",
        ],
    ),
    (
        "Members have been asked to join the planning group but it seems unlikely that anyone has the time.",
        [
            "Members have been asked to join the planning group.",
            "But it seems unlikely that anyone has the time.",
        ],
    ),
    (
        "Ada Penn will take the leaflets to the health centre on 4 May and tell us what people think of them.",
        [
            "Ada Penn will take the leaflets to the health centre on 4 May.",
            "Ada Penn will tell us what people think of them.",
        ],
    ),
]
WHOLE = [
    "Mr Khan said that the hall was cold in winter and the heaters in the small room did not work.",  # who says it?
    "If the money comes before the summer we will mend the roof and the choir can come back to the hall.",
    "Mrs Bibi said that she had waited 50 minutes on the phone to the surgery and then it cut off.",
    "Players would no longer have to know, and agree with their opponents, when they have made 35 moves.",
    "It was estimated a course for working at height and a safety course would cost £29 each for us.",
    "The clerk, the chair and the treasurer of the society met at the bank in the High Street on Monday.",
    "“We went to the council offices in March and nobody there could tell us who was in charge of it,” she said.",
    "Neither the council nor the health board could say who pays, and the family is still waiting for an answer.",
    "The meeting is at two.",
]
ACTIVE = [
    ("The letter was sent by Mr Khan.", "Mr Khan sent the letter."),
    ("A reply will be drafted by the Chair.", "The Chair will draft a reply."),
    ("The report had been written by Jo Penn and Bea Holt.", "Jo Penn and Bea Holt had written the report."),
    ("The hall was opened by the Mayor on 3 June.", "The Mayor opened the hall on 3 June."),
    ("The form must be sent by Friday.", None),
    ("It was agreed by all that the fee stays.", None),
    ("The seats were not paid for by the council.", None),
    ("The book is written by a carer.", None),
    ("The post was filled by March.", None),
]


@pytest.mark.parametrize(("text", "parts"), CUT)
def test_long_sentences_are_cut(text: str, parts: list[str]) -> None:
    assert split(text) == parts
    assert not changes(text, " ".join(parts))


@pytest.mark.parametrize("text", WHOLE)
def test_what_is_not_sure_stays_whole(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    "text", ["Which was late.", "The clerk of the council.", "Going to the hall on Monday.", "The bus and the.", "No."]
)
def test_fragments_do_not_stand_alone(text: str) -> None:
    assert not stands_alone(text)


@pytest.mark.parametrize(("before", "after"), ACTIVE)
def test_passives_with_a_doer(before: str, after: str | None) -> None:
    assert active(before) == (after or before)
