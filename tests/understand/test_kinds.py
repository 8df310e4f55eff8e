"""The kind of a paper: held or to come, of a meeting or not, answered or not."""

from __future__ import annotations

import pytest

from easyread.model.paper import Kind
from easyread.understand.kinds import kind_of

from .kind_papers import ASIDE, KNOWN, SHORT
from .papers import paper


@pytest.mark.parametrize(
    ("kind", "text"),
    [(kind, text) for papers in (KNOWN, ASIDE, SHORT) for kind, texts in papers.items() for text in texts],
)
def test_papers_of_every_kind(kind: str, text: str) -> None:
    assert paper(text).kind.value == kind


def test_an_agenda_with_an_adoption_of_minutes_is_no_minutes() -> None:
    lines = ["Hill Forum EGM", "Date: 3 May 2026", "1. Adoption of November minutes", "2. Matters arising", "3. AOB"]
    assert kind_of(lines) is Kind.AGENDA


def test_a_paper_with_the_agenda_and_what_was_said_is_minutes() -> None:
    lines = [
        "Hill Forum",
        "Agenda",
        "1. Welcome",
        "2. Buses",
        "Present: Ann Lee, Bo Marsh",
        "Ann reported that fares rose.",
    ]
    assert kind_of([*lines, "It was agreed to write to the firm.", "The meeting closed at 4pm."]) is Kind.MINUTES


def test_one_you_said_in_a_newsletter_makes_no_pairs() -> None:
    lines = [
        "Elm House Newsletter",
        "You said you wanted bingo.",
        "We have bingo on Tuesdays.",
        "Minutes are on the board.",
    ]
    assert kind_of(lines) is Kind.GENERAL


def test_a_long_line_is_looked_at_sentence_by_sentence() -> None:
    line = "MINUTES OF HILL FORUM HELD ON 3 MAY. Present: Ann Lee. " + "Ann reported that all was well. " * 20
    assert kind_of([line]) is Kind.MINUTES


def test_a_notice_with_a_letter_before_its_agenda_is_an_agenda() -> None:
    lines = [
        "Dear Member,",
        "Notice is given for the third annual general meeting of Hill Trust on 3 July.",
        "Lunch is free.",
    ]
    assert (
        kind_of([*lines, "Yours sincerely", "Ann Lee", "Agenda", "1 Minutes of the last AGM", "2 Reports"])
        is Kind.AGENDA
    )


def test_signs_cost_a_straight_line() -> None:
    for text in ("a " * 200_000, "\t" * 200_000, "you said " * 40_000, "1. to " * 60_000, "apologies " * 40_000):
        kind_of([text])
