"""What a paper is called and whose it is."""

from __future__ import annotations

import pytest

from .papers import paper

MINUTES = "\nPresent: Ann Lee, Bob Poe\n1. Welcome\nAnn said hello to everyone.\n2. Buses\nBob to ring the bus firm.\n"
AGENDA = "\n\n1. Apologies\n2. Minutes of the last meeting\n3. Buses\n4. Any other business\n"


@pytest.mark.parametrize(
    ("head", "title", "group"),
    [
        ("Minutes of the Hill Carers Forum held on Tuesday 3rd March 2026 at 2pm", "Minutes of the Hill Carers Forum", "Hill Carers Forum"),
        ("Hill Learning Disability\nPartnership Board\n\nMinutes of Meeting\n3 March 2026", "Minutes of Meeting", "Hill Learning Disability Partnership Board"),
        ("HILL ADVOCACY\nRegistered charity no. 1099999\nUnit 4, Tanner Yard, Hill HX4 2QQ\nTel: 01999 555123\n\nMinutes of Trustees Meeting\n\nDate: 3 March 2026", "Minutes of Trustees Meeting", "HILL ADVOCACY"),
        ("Working together\nNHS Trust partner\nEasy read\n\nMinutes of the Hill Checkers Group meeting\n3 March 2026", "Minutes of the Hill Checkers Group meeting", "Hill Checkers Group"),
        ("Hill Advocacy Project\nManagement Group\nMinutes 3 March 2026", "Management Group Minutes", "Hill Advocacy Project"),
        ("HILL PARISH COUNCIL\nMEETING HELD ON TUESDAY\n3rd MARCH 2026", "HILL PARISH COUNCIL MEETING", "HILL PARISH COUNCIL"),
        ("Service User Forum – minutes\n3 March 2026", "Service User Forum – minutes", "Service User Forum"),
        ("HFRA Open Meeting 3 March 2026\nHill Centre, Dale\nNotes of Open Meeting", "HFRA Open Meeting", "HFRA"),
        ("Meeting notes\n\nThe Hill Neighbourhood Forum met on 3 March 2026 at Hill School.", "Meeting notes", "Hill Neighbourhood Forum"),
        ("From: Ann Lee\nSent: 5 March 2026 09:12\nTo: all\nSubject: FW: Notes of the Hill Carers Group 3 March 2026\n\nThe meeting was on 3 March 2026.", "Notes of the Hill Carers Group", "Hill Carers Group"),
        ("DRAFT\n\nMinutes of Hill Parish Council Meeting held in The Old Mill Centre At 7.30pm on Wednesday 3 June 2026 with the public", "Minutes of Hill Parish Council Meeting", "Hill Parish Council"),
    ],
)  # fmt: skip
def test_minutes(head: str, title: str, group: str) -> None:
    found = paper(head + MINUTES)
    assert (found.title, found.group) == (title, group)


@pytest.mark.parametrize(
    ("head", "title", "group"),
    [
        ("Hill Mutual Ltd\nRegistered office: 3 Quay House, Dale DL9 1ZZ\n\nNotice of Annual General Meeting\n\n3 March 2026 at 2pm", "Notice of Annual General Meeting", "Hill Mutual Ltd"),
        ("You are invited to a\nMeeting of the Hill Forum\nOn Thursday 2nd July 2026\nFrom 2 – 4 pm", "Meeting of the Hill Forum", "Hill Forum"),
        ("Dale General Hospital\nAccess User Panel\nAGENDA\n3 March 2026, 1:30pm", "Dale General Hospital Access User Panel", "Dale General Hospital Access User Panel"),
    ],
)  # fmt: skip
def test_agendas(head: str, title: str, group: str) -> None:
    found = paper(head + AGENDA)
    assert (found.title, found.group) == (title, group)


@pytest.mark.parametrize(
    "head", ["Dear Member", "Chairman: Peter Dale", "You are receiving this because you are a member"]
)
def test_greetings_and_labels_are_no_titles(head: str) -> None:
    found = paper(f"{head}\n\nThe annual general meeting will be on 3 March 2026 at 2pm.{AGENDA}", kind="agenda")
    assert head not in (found.title, found.group)
