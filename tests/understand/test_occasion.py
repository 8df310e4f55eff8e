"""When and where a meeting is or was: the head of the paper and the words that close it."""

from __future__ import annotations

from datetime import date

import pytest

from easyread.model.paper import Kind, Paper

from .papers import paper

BODY = "\nPresent: Ann Lee, Bob Poe\n1. Welcome\nAnn said hello to everyone.\n2. Buses\nBob to ring the bus firm.\n"


def minutes(head: str, tail: str = "") -> Paper:
    return paper(f"{head}{BODY}{tail}")


@pytest.mark.parametrize(
    ("head", "day", "start", "place"),
    [
        ("Minutes of the Hill Forum held on Tuesday 3rd March 2026 at 2pm at Hill Hall", date(2026, 3, 3), "14:00", "Hill Hall"),
        ("Hill Forum\nMinutes of Meeting held in the Old Mill Centre\nAt 7.30pm on Wednesday 26 November 2025", date(2025, 11, 26), "19:30", "the Old Mill Centre"),
        ("Hill Forum notes\nheld on Tuesday 8th May 2007 in\nThe Village Hall at 7.00 p.m.", date(2007, 5, 8), "19:00", "The Village Hall"),
        ("Trustee Board – Minutes\nHeld by video call, Monday 18th May 2026, 18:30", date(2026, 5, 18), "18:30", "video call"),
        ("HILL FORUM MINUTES\nHELD AT THE CHURCH\nMONDAY MARCH 4TH 2013", date(2013, 3, 4), None, "THE CHURCH"),
        ("Notes of Hill Forum\nMeeting due 9 January 2018 was cancelled\nHeld on 16 January 2018 at 6pm", date(2018, 1, 16), "18:00", ""),
    ],
)  # fmt: skip
def test_heads_of_minutes(head: str, day: date, start: str | None, place: str) -> None:
    found = minutes(head)
    assert found.kind is Kind.MINUTES
    assert found.when is not None
    assert (found.when.day, found.when.start, found.where) == (day, start, place)


@pytest.mark.parametrize(
    ("tail", "end"),
    [
        ("The meeting closed at 9.10pm.", "21:10"),
        ("There being no other business the Chair closed the meeting at 8.45 pm.", "20:45"),
        ("Meeting ended 9.15", "21:15"),  # it began at 19:30
        ("The meeting was briefly closed at 8.50pm to allow public participation.", None),
        ("The next meeting ends at 9pm.", None),
        ("The hall will be closed until May.", None),
    ],
)
def test_when_it_closed(tail: str, end: str | None) -> None:
    found = minutes("Minutes of the Hill Forum held on 3 March 2026 at 7.30pm", tail)
    assert found.when is not None
    assert found.when.end == end


def test_the_day_a_letter_was_written_is_not_the_day_of_the_meeting() -> None:
    found = paper(
        "HILL FORUM\nA meeting of the Hill Forum will be held at Hill Hall on Wednesday 8 April 2026 at 7.30pm\n"
        "Clerk to the Forum\t31 March 2026\nAGENDA\n1. Apologies\n2. Minutes of the last meeting\n3. Buses\n"
    )
    assert found.when is not None
    assert (found.when.day, found.when.start, found.where) == (date(2026, 4, 8), "19:30", "Hill Hall")
