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
        ("Hill Club notes 3/4/26 at the Swan, 7.30pm", date(2026, 4, 3), "19:30", "the Swan"),
        ("Minutes of the Hill Forum held on 3 March 2026 at 2pm in the lounge at Dale Court", date(2026, 3, 3), "14:00", "the lounge at Dale Court"),
        ("Minutes of the Hill Forum\n12th June 2025 – Conference Room – 1 pm", date(2025, 6, 12), "13:00", "Conference Room"),
        ("Minutes of the Hill Forum\n4 December 2025\n10am – 1pm\nThe Foundry", date(2025, 12, 4), "10:00", "The Foundry"),
        ("Minutes of the Hill Forum\nTuesday,21st April,2026 at7pm in Bevan House", date(2026, 4, 21), "19:00", "Bevan House"),
        ("HILL ADVOCACY\nUnit 4, Tanner House, Hill HX4 2QQ\nTel: 01999 555123\n\nMinutes of the Trustees Meeting\n\nDate: 15-Sep-2025\nTime: 6.30pm\nVenue: Hill Library", date(2025, 9, 15), "18:30", "Hill Library"),
        ("Minutes of the Hill Forum\n3 March 2026\nDoors open 6.30pm, starts 7pm\nVenue: to be confirmed", date(2026, 3, 3), "19:00", ""),
        ("Hill Court – Residents Meeting – Minutes 2026\n\nTuesday 10th February, 2 o'clock in the lounge", date(2026, 2, 10), "02:00", "the lounge"),
        ("Hill Court – Residents Meeting – Minutes 2026\n\nFriday 10th February, 2pm in the lounge", None, "14:00", "the lounge"),
        ("Minutes of the Hill Forum\nPrinted 14 June 2026", None, None, ""),
        ("Notes of Hill Forum\nMeeting due 9 January 2018 was cancelled\nHeld on 16 January 2018 at 6pm", date(2018, 1, 16), "18:00", ""),
    ],
)  # fmt: skip
def test_heads_of_minutes(head: str, day: date | None, start: str | None, place: str) -> None:
    found = minutes(head)
    assert found.kind is Kind.MINUTES
    when = found.when
    assert (when.day if when else None, when.start if when else None, found.where) == (day, start, place)


@pytest.mark.parametrize(
    ("tail", "end"),
    [
        ("The meeting closed at 9.10pm.", "21:10"),
        ("There being no other business the Chair closed the meeting at 8.45 pm.", "20:45"),
        ("Meeting ended 9.15", "21:15"),  # it began at 19:30
        ("The meeting was briefly closed at 8.50pm to allow public participation.", None),
        ("The next meeting ends at 9pm.", None),
        ("The meeting ended at ten to nine.", "20:50"),
        ("Closed 8.45pm\nNext mtg 1/5/26 7.30pm", "20:45"),
        ("We finished at half past nine.", "21:30"),
        ("Meeting closed 2115", "21:15"),
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
