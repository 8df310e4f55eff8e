"""Who was there, who was away and who was in the chair, in the ways that groups write it. All people are made up."""

from __future__ import annotations

import time

import pytest

from easyread.understand.people import people_in

from .papers import paper


def there(text: str) -> list[str]:
    return [one.name for one in people_in(text, 0).there]


def away(text: str) -> list[str]:
    return [one.name for one in people_in(text, 0, away=True).away]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ann Lee, Bob Poe and Cal Dew", ["Ann Lee", "Bob Poe", "Cal Dew"]),
        ("Cllr K. Poe (Chairman), Cllr A Box, Mrs D Fay", ["Cllr K. Poe", "Cllr A Box", "Mrs D Fay"]),
        ("Councillors A Hart (Chair) B Moss, C Finn & D Rowe", ["A Hart", "B Moss", "C Finn", "D Rowe"]),
        ("Cllrs Poole and Mann", ["Poole", "Mann"]),
        ("Councillor A Frost (EDC) and Clerk J Conway", ["Councillor A Frost", "J Conway"]),
        ("Mr and Mrs Hart, Jo Fry", ["Mr and Mrs Hart", "Jo Fry"]),
        ("May, Will, Joy (treasurer), Faith and Little Mark", ["May", "Will", "Joy", "Faith", "Little Mark"]),
        ("Siân Llwyd-Jones, Aoife Ní Bhriain, Grant van der Berg, Jan O'Dowd, Li Wei", ["Siân Llwyd-Jones", "Aoife Ní Bhriain", "Grant van der Berg", "Jan O'Dowd", "Li Wei"]),
        ("RW., HJ., SJ", ["RW", "HJ", "SJ"]),
        ("Ann Lee (chair); Committee members: Bob Poe, Cal Dew", ["Ann Lee", "Bob Poe", "Cal Dew"]),
        ("Ann Lee (AL) Manager, Bob Poe [Treasurer] (BP)", ["Ann Lee", "Bob Poe"]),
        ("Ann Lee, Mark from the library came for item 4. Bev Cole wrote the notes", ["Ann Lee", "Mark", "Bev Cole"]),
        ("Ann Lee, Clerk: Peter Kay In attendance: Rob Dunn", ["Ann Lee", "Peter Kay", "Rob Dunn"]),
        ("Chris Moon MP, Ann Lee, 6 members of the public", ["Chris Moon", "Ann Lee"]),
        ("Hope Ng together with 34 carers and a member of the public", ["Hope Ng"]),
        ("Jon Holt Joe McGann Tim Park", ["Jon Holt", "Joe McGann", "Tim Park"]),
    ],
)  # fmt: skip
def test_everyone_in_a_list_is_there(text: str, names: list[str]) -> None:
    assert there(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "6 members of the public",
        "34 carers",
        "Hill Borough Council",
        "Health",
        "Self-advocates and family carers",
        "Councillor Vacancy",
        "Quorum: 4. The meeting was quorate.",
        "Will Hill has not been for 3 meetings",
        "Ann and Bob told the group that Carl was ill",
        "None",
        "No apologies",
    ],
)
def test_a_body_a_count_or_a_sentence_is_nobody(text: str) -> None:
    assert people_in(text, 0).people == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Apologies were received from Ann Lee and Dr Rose.", ["Ann Lee", "Dr Rose"]),
        ("Ann Lee (ill), Mark. Bob Poe has not been for 3 meetings", ["Ann Lee", "Mark"]),
        ("Beth Rowe sent her apologies.", ["Beth Rowe"]),
        ("Councillors R Hay & M Moss", ["R Hay", "M Moss"]),
        ("Annie Moor, Cllrs Alam and Bell, Chris Moon MP", ["Annie Moor", "Alam", "Bell", "Chris Moon"]),
        ("Kev, Big Dave (work), nobody from the flats", ["Kev", "Big Dave"]),
    ],
)
def test_everyone_who_was_away_is_away(text: str, names: list[str]) -> None:
    assert away(text) == names
    assert people_in(text, 0, away=True).there == []


def test_the_initials_and_the_job_of_a_person_stay_with_the_person() -> None:
    ann, bob, cal = people_in("Ann Lee (AL, Chair), Bob Poe - BP, advocate, Cal Dew CD", 0).there
    assert (ann.initials, ann.role) == ("AL", "Chair")
    assert (bob.initials, bob.role) == ("BP", "advocate")
    assert cal.initials == "CD"


def test_a_job_between_two_names_is_given_to_neither() -> None:
    assert [(one.name, one.role) for one in people_in("Ann Lee Chairman Bob Poe, Jo Dew", 0).there] == [
        ("Ann Lee", ""),
        ("Bob Poe", ""),
        ("Jo Dew", ""),
    ]


def test_a_list_by_body_with_one_person_a_row() -> None:
    read = paper(
        """
        HILL LEARNING DISABILITY PARTNERSHIP BOARD
        Minutes of the meeting held on 5 February 2026

        PRESENT

        Self-advocates and family carers
        Win Hale (Co-Chair)
        Kirsty Lund

        Hill Borough Council
        Alison Toft – Head of Commissioning, Hill Royal (Co-Chair)
        Mark Osgood – Transport Manager

        Health
        Dr Ifan Rees – GP
        Sister Mary Cole – Nurse

        APOLOGIES: Dev Mistry (Job Centre), Tom Lund

        1. Welcome
        Win opened the meeting.
        2. Buses
        Mark talked about buses.
        """
    )
    assert [p.name for p in read.present] == [
        "Win Hale", "Kirsty Lund", "Alison Toft", "Mark Osgood", "Dr Ifan Rees", "Sister Mary Cole",
    ]  # fmt: skip
    assert [p.name for p in read.apologies] == ["Dev Mistry", "Tom Lund"]
    assert read.chair == "Win Hale and Alison Toft"


def test_a_list_by_house_and_the_one_who_took_the_chair() -> None:
    read = paper(
        """
        SPEAK OUT WESTERBY
        Meeting 14 April 2026

        Who was there
        The Larches: Pat, Mo and Little Jim
        Orchard House: Sue T, Errol
        Support: Gill (taking notes)
        Visitors: PCSO Dean Marsh, Ms Okoro from the bus company

        Not here: Kev, Big Dave (work)

        May took the chair because Sue was late.

        Buses
        The bus was late. Pat will write to the bus company.
        """
    )
    assert [p.name for p in read.present] == [
        "Pat",
        "Mo",
        "Little Jim",
        "Sue T",
        "Errol",
        "Gill",
        "PCSO Dean Marsh",
        "Ms Okoro",
    ]
    assert [p.name for p in read.apologies] == ["Kev", "Big Dave"]
    assert read.chair == "May"


def test_a_list_that_is_broken_over_lines() -> None:
    read = paper(
        """
        Hill Forum
        Minutes of 4 December 2025

        Present: Esme Clark, Dan Neil, Betty Ross, John Frost, Alistair Shaw
        (for the MP), Gail Hope In attendance: Gordon Kay.

        Apologies Annie Moor, Chris Moon, and Alan
        Bell

        1. Money
        We have £40.
        2. Next meeting
        6 January 2026
        """
    )
    assert [p.name for p in read.present] == [
        "Esme Clark", "Dan Neil", "Betty Ross", "John Frost", "Alistair Shaw", "Gail Hope", "Gordon Kay",
    ]  # fmt: skip
    assert [p.name for p in read.apologies] == ["Annie Moor", "Chris Moon", "Alan Bell"]


AGENDA = """
    Hill Voices
    Agenda for 15 July 2026, 1.30pm
    {chair}
    Apologies so far: Teddy Lomax, Jun

    1. Welcome
    2. Bus passes
    3. The trip
    4. Any other business
"""


@pytest.mark.parametrize(
    ("line", "chair"),
    [
        ("Chair: Ruth Ellis", "Ruth Ellis"),
        ("WHO IS RUNNING IT: May (chair) and Jordan (vice chair). Support from Bev", "May"),
        ("Co-chairs: Ann Lee and Bob Poe", "Ann Lee and Bob Poe"),
    ],
)
def test_the_chair_of_an_agenda_is_names_only(line: str, chair: str) -> None:
    read = paper(AGENDA.format(chair=line), "agenda")
    assert read.chair == chair
    assert read.present == ()
    assert [p.name for p in read.apologies] == ["Teddy Lomax", "Jun"]


@pytest.mark.parametrize(
    ("sentence", "chair"),
    [
        ("In the absence of Ann Lee, Bob Poe took the chair.", "Bob Poe"),
        ("Ms Jean Barr was elected chair for the year.", "Ms Jean Barr"),
        ("The Chairman (Joy Hull) welcomed everyone.", "Joy Hull"),
        ("Jean Barr was elected vice chair for the year.", ""),
        ("The Vice Chairman (Joy Hull) welcomed everyone.", ""),
    ],
)
def test_the_chair_told_in_a_sentence(sentence: str, chair: str) -> None:
    read = paper(
        f"""
        Hill Forum
        Minutes of the meeting on 4 December 2025
        Present: Cal Dew, Di Fox

        1. Welcome
        {sentence}
        2. Buses
        The bus is late.
        """
    )
    assert read.chair == chair


def test_people_who_sent_apologies_are_not_there_and_labels_change_sides() -> None:
    read = people_in("Ann Lee, Bob Poe. Apologies from Mark and from Dr Rose. In attendance: Cal Dew", 0)
    assert [p.name for p in read.there] == ["Ann Lee", "Bob Poe", "Cal Dew"]
    assert [p.name for p in read.away] == ["Mark", "Dr Rose"]


@pytest.mark.parametrize(
    "text",
    ["A" * 50_000, "Ann Lee, " * 12_000, "a b " * 25_000, "(" * 50_000, " " * 50_000, "Ann " * 25_000, "X: " * 25_000],
)
def test_hostile_text_is_read_in_a_straight_line(text: str) -> None:
    begin = time.perf_counter()
    people_in(text, 0)
    assert time.perf_counter() - begin < 5


def test_a_job_ends_where_the_next_title_begins_but_not_where_someone_works_for_a_titled_person() -> None:
    assert there("Chris Fry, Footpath Warden Cllr Mo Stone, County Council") == ["Chris Fry", "Cllr Mo Stone"]
    assert there("Chris Fry, assistant to Dr Rose") == ["Chris Fry"]
