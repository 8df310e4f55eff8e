"""When the group meets again: days in lists, times told once for all, the usual time, and days that are no meetings."""

from __future__ import annotations

from datetime import date

import pytest

from .papers import paper

MINUTES = (
    "Minutes of the Hill Forum\nMonday 18th May 2026, 6pm, Dale Court\n\nPresent: Ann Lee, Bob Poe\n1. Welcome\nAnn said hello.\n"
    "2. Buses\nBob to ring the bus firm.\n\n"
)


@pytest.mark.parametrize(
    ("tail", "day", "start"),
    [
        ("Date of next meeting: Monday 20 July 2026, same time, same place.", date(2026, 7, 20), "18:00"),
        ("Dates: 2026: 20th July, 21st September, 16th November (all at 18:30)", date(2026, 7, 20), "18:30"),
        ("3. Dates\n2026: 20th July, 21st September (AGM), 16th November. All Mondays at 18:30.", date(2026, 7, 20), "18:30"),
        ("Next meetings are on 20 July and on 21 September, 10:00 to 14:30", date(2026, 7, 20), "10:00"),
        ("Next meeting: 20th July and 21st September, both 7pm.", date(2026, 7, 20), "19:00"),
        ("Next mtg 20/7/26 7.30pm", date(2026, 7, 20), "19:30"),
        ("Next meeting: Monday 20 July, 7.30, Dale Court", date(2026, 7, 20), "07:30"),
        ("Next meeting: Monday 20 July 2026, 10-12 on Teams", date(2026, 7, 20), "10:00"),
        ("See you next week, Monday 25th May, at 10 o'clock in the hall.", date(2026, 5, 25), "10:00"),
        ("Next time: 20.07.26, same time same place.", date(2026, 7, 20), "18:00"),
        ("The next coffee morning is on Monday 20 July at 10.30am.", date(2026, 7, 20), "10:30"),
        ("The next meeting would be held at 7.00pm on Monday 20 July 2026 in the hall.", date(2026, 7, 20), "19:00"),
        ("We meet again on: Monday 20 July 2026 (AGM on 16th Sept, 2pm, same place)", date(2026, 7, 20), None),
        ("Next meeting Monday 20 July, 6 o'clock", date(2026, 7, 20), "18:00"),
    ],
)  # fmt: skip
def test_told(tail: str, day: date, start: str | None) -> None:
    found = paper(MINUTES + tail).next_meeting
    assert found is not None
    assert (found.when.day, found.when.start) == (day, start)


@pytest.mark.parametrize(
    "tail",
    [
        "Next meeting: TBC",
        "The meeting on 20 July 2026 has been cancelled. A new date will be sent out.",
        "Dates for your diary: training 20 July 9.30am; party 28 July 2pm",
        "Bob to bring the form to the next meeting.",
        "The next bus strike is on 20 July.",
    ],
)
def test_not_told(tail: str) -> None:
    assert paper(MINUTES + tail).next_meeting is None


def test_the_time_at_which_this_meeting_closed_is_not_that_of_the_next() -> None:
    found = paper(
        MINUTES + "Next Meeting Monday, 20th July 2026\nThe Chair brought the meeting to a close at 8.50pm"
    ).next_meeting
    assert found is not None
    assert found.when.start is None


def test_a_paper_of_answers_may_tell_when_the_forum_meets() -> None:
    found = paper(
        "Hill Ward\nYOU SAID, WE DID\nYou said: it is loud.\nWe did: new doors.\n\nNext forum: 3 September 2026, 6pm"
    )
    assert found.next_meeting is not None
    assert (found.next_meeting.when.day, found.next_meeting.when.start) == (date(2026, 9, 3), "18:00")
