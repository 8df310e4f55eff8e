"""The parts of a paper, and nothing that the paper does not say."""

from __future__ import annotations

from datetime import date

import pytest

from easyread.model.paper import Certainty, Kind, Outcome

from .papers import AGENDA, MINUTES, YOU_SAID, paper


def test_minutes_front() -> None:
    found = paper(MINUTES)
    assert found.kind is Kind.MINUTES
    assert found.group == "MERROW VALE PARTNERSHIP BOARD"
    assert found.when is not None
    assert (found.when.day, found.when.start, found.when.end) == (date(2026, 5, 12), "10:00", "12:40")
    assert found.where == "Merrow Hall"
    assert found.chair == "Dilys Mwangi"
    assert [(p.name, p.initials, p.role) for p in found.present] == [
        ("Dilys Mwangi", "DM", "Self-advocate, Co-chair"),
        ("Oliver Trent", "OT", "Social Care Manager"),
        ("Dr Asha Pillai", "AP", "Merrow Surgery"),
        ("Bea F", "", "Member"),
    ]
    assert [p.name for p in found.apologies] == ["Cllr J. Stone", "Kofi Mensah"]


def test_minutes_items() -> None:
    found = paper(MINUTES)
    assert [(i.number, i.title) for i in found.items] == [
        ("1", "Welcome"), ("2", "Matters arising"), ("3", "Health checks"), ("4", "Garden"),
    ]  # fmt: skip
    outcomes = [d.outcome for i in found.items for d in i.decisions]
    assert outcomes == [Outcome.AGREED, Outcome.REFUSED, Outcome.REFUSED, Outcome.DELAYED]


def test_actions_have_owners_and_dates_as_far_as_given() -> None:
    actions = [a for i in paper(MINUTES).items for a in i.actions if a.status == "open"]
    assert [(a.owners, a.due.text if a.due else None) for a in actions] == [
        (("Kofi Mensah",), None),
        (("the Board",), None),
        (("Dr Asha Pillai", "Dilys Mwangi"), "by the end of June"),
    ]
    letter = actions[2].due
    assert letter is not None
    assert letter.day == date(2026, 6, 30)
    assert letter.certainty is Certainty.MONTH


def test_an_old_action_is_no_new_job() -> None:
    found = {a.text: a.status for i in paper(MINUTES).items for a in i.actions}
    assert [status for text, status in found.items() if "dates" in text] == ["done"]


def test_next_meeting() -> None:
    meeting = paper(MINUTES).next_meeting
    assert meeting is not None
    assert (meeting.when.day, meeting.when.start, meeting.when.end, meeting.where) == (
        date(2026, 7, 14), "10:00", "13:00", "Merrow Hall",
    )  # fmt: skip


def test_a_time_and_a_time_to_arrive_are_no_start_and_end() -> None:
    meeting = paper(MINUTES.replace("10.00am – 1.00pm, Merrow Hall", "10.00 for 10.20")).next_meeting
    assert meeting is not None
    assert meeting.when.end is None


def test_agenda() -> None:
    found = paper(AGENDA)
    assert found.kind is Kind.AGENDA
    assert found.when is not None
    assert (found.when.day, found.when.start, found.when.end) == (date(2026, 7, 14), "10:00", "13:00")
    assert found.where == "Merrow Hall, Mill Lane"
    rows = [(i.number, i.title, i.time, i.lead) for i in found.items]
    assert rows[0] == ("1", "Welcome and introductions", "10:00", "Dilys Mwangi")
    assert rows[2] == ("3", "Health checks", "10:30", "Dr Asha Pillai, Merrow Surgery")
    assert rows[3][1:3] == ("COMFORT BREAK", "11:15")
    assert rows[4][3] == "All"
    assert [line.text for line in found.back] == ["Lunch will be provided at 1.00pm."]


def test_you_said_we_did() -> None:
    found = paper(YOU_SAID)
    assert found.kind is Kind.YOU_SAID_WE_DID
    pairs = [pair for item in found.items for pair in item.said_did]
    assert [p.you_said for p in pairs] == ["It takes too long to get through on the phone.", "Open on Saturdays."]
    assert pairs[0].not_done_because is None
    assert pairs[1].not_done_because == "there are not enough nurses"


@pytest.mark.parametrize(
    ("line", "owners"),
    [
        ("OT to book the hall.", ("Oliver Trent",)),
        ("ACTION: DM to write to the mayor.", ("Dilys Mwangi",)),
        ("DM and OT will visit the garden.", ("Dilys Mwangi", "Oliver Trent")),
        ("The Clerk to check the insurance.", ("The Clerk",)),
        ("ACTION: find a new hall.", ()),
    ],
)
def test_who_owns_an_action(line: str, owners: tuple[str, ...]) -> None:
    found = paper(MINUTES.replace("The item was deferred to the July meeting.", line))
    assert found.items[3].actions[0].owners == owners


@pytest.mark.parametrize(
    "line",
    [
        "Nothing to report.",
        "The boards to be put up are ready.",
        "It was hoped to discuss this in July.",
        "OT had to leave.",
        "DM will be away in June.",
        "AP was to send the figures.",
        "He agreed to look at it.",
    ],
)
def test_these_are_no_actions_of_a_named_person(line: str) -> None:
    found = paper(MINUTES.replace("The item was deferred to the July meeting.", line))
    assert [a.owners for a in found.items[3].actions if a.owners] == []


@pytest.mark.parametrize(
    "line",
    [
        "Resolved that the garden be closed. (DRAFT – to be discussed, not yet agreed)",
        "One carer said that her husband had refused help.",
        "It should be agreed by July.",
        "If it is agreed, work starts in June.",
    ],
)
def test_these_are_no_decisions(line: str) -> None:
    found = paper(MINUTES.replace("The item was deferred to the July meeting.", line))
    assert found.items[3].decisions == ()


def test_a_wrong_weekday_is_a_finding() -> None:
    from easyread.model.settings import Settings
    from easyread.readers.plain import read
    from easyread.understand.paper import understand

    source = read(b"Notes of the meeting held on Monday 12 May 2026\n\n1. Welcome\nAll came.\n", "x.txt")
    assert "weekday-wrong" in {finding.name for finding in understand(source, Settings()).findings}


def test_initials_that_the_paper_does_not_explain_stay() -> None:
    found = paper(MINUTES.replace("The item was deferred to the July meeting.", "RW to ring the office."))
    assert found.items[3].actions[0].owners == ("RW",)


def test_every_kind_can_be_asked_for() -> None:
    assert paper(MINUTES, "general").kind is Kind.GENERAL


def test_a_shopping_list_is_no_meeting_paper() -> None:
    assert paper("Milk\nBread\nA letter to the bank about the new card.").kind is Kind.GENERAL


def test_nobody_who_sent_apologies_is_listed_as_there() -> None:
    found = paper(
        MINUTES.replace("Apologies: Cllr J. Stone, Kofi Mensah (KM)", "I. Apologies: Cllr J. Stone, Kofi Mensah (KM)")
    )
    assert "Cllr J. Stone" not in [p.name for p in found.present]
    assert [p.name for p in found.apologies] == ["Cllr J. Stone", "Kofi Mensah"]


def test_a_visitor_who_speaks_after_the_apologies_was_not_away() -> None:
    more = "Apologies: Cllr J. Stone, Kofi Mensah (KM)\n\n    Police report\n    PC Edwards said that the next talk is on 17 July."
    found = paper(MINUTES.replace("Apologies: Cllr J. Stone, Kofi Mensah (KM)", more))
    assert [p.name for p in found.apologies] == ["Cllr J. Stone", "Kofi Mensah"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (
            "Present: Brian Hart (Chair), Ray Stone (Deputy); Helen Wye, Alan Ford",
            ["Brian Hart", "Ray Stone", "Helen Wye"],
        ),
        ("Present: Mr and Mrs Hart, Leo (Day Centre) and Mark", ["Mr and Mrs Hart", "Leo", "Mark"]),
        ("Present: Mr. Ray Stone, Dr. Ann Lee", ["Mr. Ray Stone", "Dr. Ann Lee"]),
        ("Present: Abi Stott, Short Breaks Lead", ["Abi Stott"]),
    ],
)
def test_lists_of_people(line: str, names: list[str]) -> None:
    found = paper(
        f"Minutes of the meeting held on 12 May 2026\n\n{line}\n\n1. Welcome\nAll came.\n2. Tea\nIt was hot.\n3. Cake\nIt was sweet."
    )
    assert [p.name for p in found.present][: len(names)] == names


@pytest.mark.parametrize(
    "line",
    [
        "Highways Update - the pothole is reported and nothing has been done",
        "Invitation to attend the information evening",
        "Extension to the dwelling",
        "Tom Roberts - Highways Department",
    ],
)
def test_a_capital_letter_does_not_make_an_owner(line: str) -> None:
    found = paper(
        f"Minutes of the meeting held on 12 May 2026\n\nPresent: Tom Roberts\n\n1. Welcome\nAll came.\n2. Roads\n{line}\n3. Cake\nIt was sweet."
    )
    assert [item.actions for item in found.items if item.actions] == []


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("(meeting due 9th January - cancelled)", None),
        ("This meeting was to be held on 9 January 2026", None),
        ("Moved from Tuesday 9 January 2026", None),
        ("The meeting is to be held on Tuesday 13 January 2026", "2026-01-13"),
    ],
)
def test_a_day_that_was_cancelled_or_moved_is_not_the_day_of_the_meeting(line: str, day: str | None) -> None:
    found = paper(f"Elm Road Group\n{line}\nAgenda\n\n1. Welcome\n2. Tea\n3. Cake")
    assert (str(found.when.day) if found.when else None) == day
    later = paper(f"Elm Road Group\n{line}\nAgenda\nFriday 16 January 2026\n\n1. Welcome\n2. Tea\n3. Cake")
    assert str(later.when and later.when.day) == (day or "2026-01-16")


def test_a_cancelled_next_meeting_is_not_announced() -> None:
    end = "Next meeting\nThe meeting on 12 May 2026 is cancelled. We will meet on 9 June 2026."
    found = paper(
        f"Elm Road Group\nMinutes of the meeting held on 5 January 2026\n\n1. Welcome\nAll came.\n2. Tea\nIt was hot.\n\n{end}"
    )
    assert found.next_meeting is None or found.next_meeting.when.day != date(2026, 5, 12)


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("Wednesday 8 July 2026 (our big day is on 16 September, 2pm)", None),
        ("Wednesday 8 July 2026. The meeting closed at 9~05pm.", None),
        ("Wednesday 8 July 2026. The meeting closed at 9.05pm.", None),
        ("Wednesday 8 July 2026 at 2pm. The meeting closed at 9.05pm.", "14:00"),
        ("Wednesday 8 July 2026\nTime: 2pm", "14:00"),
    ],
)
def test_a_time_of_something_else_is_not_the_time_of_the_next_meeting(line: str, start: str | None) -> None:
    found = paper(
        f"Elm Road Group\nMinutes of the meeting held on 5 January 2026\n\n1. Welcome\nAll came.\n2. Tea\nIt was hot.\n\nNext meeting\n{line}"
    )
    assert (found.next_meeting.when.start if found.next_meeting else None) == start
