"""Who came, who did not and who was in the chair, in whole papers: labels, tables, sentences, elections. All made up."""

from __future__ import annotations

import pytest

from easyread.model.paper import Paper
from easyread.model.settings import Settings
from easyread.readers import markdown
from easyread.testing import PaperWorld
from easyread.understand.attendance_labels import Says, inner_labels, label_of, says_who
from easyread.understand.kinds import kind_of
from easyread.understand.names import same_person
from easyread.understand.paper import understand
from easyread.understand.people import people_in

from .papers import paper

TALK = "\n\n1. Buses\nThe bus was late. It was agreed to write.\n2. Rent\nThe rent went up.\n3. Any other business\nNone.\n"


def held(head: str) -> Paper:
    return paper(f"Mill Lane Forum\nMinutes of the meeting held on 3 March 2026\n\n{head}{TALK}", "minutes")


def held_marked(head: str) -> Paper:
    text = f"# Mill Lane Forum\n\nMinutes of 3 March 2026\n\n{head}\n\n## 1. Buses\n\nThe bus was late.\n\n## 2. Rent\n\nIt went up.\n"
    return understand(markdown.read(text.encode(), "paper.md"), Settings(kind="minutes"), PaperWorld()).value


def names(people: tuple) -> list[str]:  # type: ignore[type-arg]
    return [one.name for one in people]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("Present", Says.THERE),
        ("Also there", Says.THERE),
        ("Members present", Says.THERE),
        ("Who was at the meeting", Says.THERE),
        ("People who came along today", Says.THERE),
        ("In the room", Says.THERE),
        ("Staff in attendance", Says.THERE),
        ("Sederunt", Says.THERE),
        ("Apols", Says.AWAY),
        ("Sorry from", Says.AWAY),
        ("Members not present", Says.AWAY),
        ("Who said sorry they couldn’t come", Says.AWAY),
        ("To receive and consider accepting apologies for absence", Says.AWAY),
        ("Trustees' apologies", Says.AWAY),
        ("Welcome and apologies", None),
        ("Attendance and apologies", None),
        ("Present plans", None),
        ("Matters arising", None),
        ("Members", None),
        ("The meeting", None),
    ],
)
def test_a_label_is_made_of_a_few_words(words: str, says: Says | None) -> None:
    assert says_who(words) == says


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Present (4): Ann", "Present"),
        ("Apols - Ann", "Apols"),
        ("014/24 – Apologies for absence", "Apologies for absence"),
        ("Present– Ann", "Present"),
        ("Present the report to the group", None),
    ],
)
def test_where_a_label_ends(text: str, words: str | None) -> None:
    label = label_of(text)
    assert (label[1]["words"] if label else None) == words


def test_labels_inside_a_paragraph_are_found_once() -> None:
    text = "Date: 1 May Members Present: Ann Lee. Apologies: Bob Ray"
    assert [text[at:].split(":")[0] for at in inner_labels(text)] == ["Members Present", "Apologies"]
    assert inner_labels("APOLOGIES FOR ABSENCE: Ann Lee") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("AL = Ann Lee, BR = Bob Ray", [("Ann Lee", "AL"), ("Bob Ray", "BR")]),
        ("Ann Lee <ann@mill.example>, Bob Ray", [("Ann Lee", ""), ("Bob Ray", "")]),
        ("Ann Lee, Jo Hall, Bob Ray and Cleo May", [("Ann Lee", ""), ("Jo Hall", ""), ("Bob Ray", ""), ("Cleo May", "")]),
        ("Ann Lee, Mill Hall", [("Ann Lee", "")]),
        ("June Cole, Nell Page, Ann Lee", [("June Cole", ""), ("Nell Page", ""), ("Ann Lee", "")]),
        ("Ann Lee, Dementia UK; Bob Ray, Citizens Advice", [("Ann Lee", ""), ("Bob Ray", "")]),
        ("Cllr Ann Lee Cllr Robin Ray Josie Poe Parish Clerk", [("Cllr Ann Lee", ""), ("Cllr Robin Ray", ""), ("Josie Poe", "")]),
        ("Miss Lee - chairperson: Mrs. Ray: B. Poe", [("Miss Lee", ""), ("Mrs. Ray", ""), ("B. Poe", "")]),
        ("Mrs A Lee-Chair, Mr B Ray", [("Mrs A Lee", ""), ("Mr B Ray", "")]),
        ("Cllr Ann Lee Borough Council of Hill and West Mill", [("Cllr Ann Lee", "")]),
        ("Ann Lee* and Bob Ray", [("Ann Lee", ""), ("Bob Ray", "")]),
        ("Cllrs Hall, Lee and Ray", [("Hall", ""), ("Lee", ""), ("Ray", "")]),
        ("In the absence of the Chairman, Cllr Lee, Cllr Ray took the chair.", []),
    ],
)  # fmt: skip
def test_people_in_one_list(text: str, found: list[tuple[str, str]]) -> None:
    assert [(one.name, one.initials) for one in people_in(text, 0).there] == found


@pytest.mark.parametrize(
    ("text", "away"),
    [
        ("Mrs Lee (ill), Mr Ray who was at work and PC Poe.", ["Mrs Lee", "Mr Ray", "PC Poe"]),
        ("Cllr Lee and Cllr Ray These were accepted by all.", ["Cllr Lee", "Cllr Ray"]),
        ("Mr. & Mrs. G. Lee", ["Mr. & Mrs. G. Lee"]),
        ("Ann Lee has a hospital appointment and Bob Ray is on holiday.", ["Ann Lee", "Bob Ray"]),
    ],
)
def test_those_who_were_away_with_their_reasons(text: str, away: list[str]) -> None:
    assert [one.name for one in people_in(text, 0, away=True).away] == away


@pytest.mark.parametrize(
    ("head", "there", "away"),
    [
        (
            "| Name | Organisation | Present |\n|---|---|---|\n| Ann Lee | Council | ✓ |\n| Bob Ray | Carer | Apols |\n| Jo Poe | Carer | Y |",
            ["Ann Lee", "Jo Poe"],
            ["Bob Ray"],
        ),
        (
            "| Initials | Name | Present (P) / Apologies (A) |\n|---|---|---|\n| AL | Ann Lee | P |\n| BR | Bob Ray | A |",
            ["Ann Lee"],
            ["Bob Ray"],
        ),
        ("| Present | Apologies |\n|---|---|\n| Ann Lee (Chair) | Bob Ray |\n| Jo Poe | |", ["Ann Lee", "Jo Poe"], ["Bob Ray"]),
        ("| Present: | Ann Lee, Jo Poe |\n|---|---|\n| Apologies: | Bob Ray |\n| Venue: | Mill Hall |", ["Ann Lee", "Jo Poe"], ["Bob Ray"]),
        ("Attendees:\n\n| Name | Organisation |\n|---|---|\n| Ann Lee | Mind |\n| Jo Poe | Hope House |", ["Ann Lee", "Jo Poe"], []),
        ("| Name | Representing | 12 Jan |\n|---|---|---|\n| Ann Lee | Tenants | ✓ |\n| Bob Ray | Police | Apols |", ["Ann Lee"], ["Bob Ray"]),
        ("| Name | Role | Jan | Feb |\n|---|---|---|---|\n| Ann Lee | Carer | ✓ | ✓ |\n| Bob Ray | Carer | A | ✓ |", [], []),
        ("| Action | Who | Done |\n|---|---|---|\n| Ring Jo Poe | Ann Lee | Y |\n| Paint the hall | Bob Ray | N |", [], []),
        ("Present: Ann Lee\n\n| Task | Who |\n|---|---|\n| Ring Jo Poe | Bob Ray |\n| Paint | Sid Roe |", ["Ann Lee"], []),
        ("| Name | Job |\n|---|---|\n| Ann Lee | Cake |\n| Bob Ray | Tea |", [], []),
    ],
    ids=["ticks", "letters", "two columns", "labels in rows", "under a label", "under a day", "a register", "jobs", "jobs under a list", "a rota"],
)  # fmt: skip
def test_a_table_of_who_came(head: str, there: list[str], away: list[str]) -> None:
    read = held_marked(head)
    assert (names(read.present), names(read.apologies)) == (there, away)


@pytest.mark.parametrize(
    ("head", "there", "away"),
    [
        ("Present:                  Apologies:\nAnn Lee (Council)         Bob Ray (Police)\nJo Poe (Carer)", ["Ann Lee", "Jo Poe"], ["Bob Ray"]),
        ("Here today: Sue, Big Dave and Priya\nSorry from: Mick", ["Sue", "Big Dave", "Priya"], ["Mick"]),
        ("Who was at the meeting?\nGemma (chair), Lloyd\nSupported by: Donna\nWho couldn't come?\nTerry", ["Gemma", "Lloyd", "Donna"], ["Terry"]),
        ("Present: Ann Lee (Chair, Clinical Lead for Learning\nDisability), Bob Ray (Head of the Integrated\nCare Board), Jo\nPoe (Carer)", ["Ann Lee", "Bob Ray", "Jo Poe"], []),
        ("Present: Ann Lee, Bob Ray and Jo\nPoe", ["Ann Lee", "Bob Ray", "Jo Poe"], []),
        ("Present were Ann Lee and Bob Ray. Jo Poe couldn't make it.", ["Ann Lee", "Bob Ray"], ["Jo Poe"]),
        ("Ann Lee, Bob Ray and Sam were there too. Jo Poe had sent her apologies.", ["Ann Lee", "Bob Ray", "Sam"], ["Jo Poe"]),
        ("There were three of us: Ann, Bob and Jo.", ["Ann", "Bob", "Jo"], []),
        ("Chair: Phyllis Gow\nAlso present: Donald Rusk", ["Phyllis Gow", "Donald Rusk"], []),
        ("Attendance 14 members, Cllr Lee & Cllr Ray", ["Cllr Lee", "Cllr Ray"], []),
        ("Present: Ann Lee\nMrs Ray was unable to attend the concert.", ["Ann Lee"], []),
        ("PRESENT (Two Members):- Ann Lee (AL) – Chair, Bob Ray (BR)\nApologies. Jo Poe (Council)", ["Ann Lee", "Bob Ray"], ["Jo Poe"]),
    ],
    ids=["side by side", "easy words", "questions", "broken in brackets", "broken in a name", "sentences", "there too", "of us", "chair apart", "counts first", "a concert", "capitals"],
)  # fmt: skip
def test_who_came_to_a_meeting(head: str, there: list[str], away: list[str]) -> None:
    read = held(head)
    assert (names(read.present), names(read.apologies)) == (there, away)


@pytest.mark.parametrize(
    ("head", "chair"),
    [
        ("Present: Ann Lee, Bob Ray\nBob Ray presided.", "Bob Ray"),
        ("Present: Ann Lee, Bob Ray\nBob Ray ran the meeting.", "Bob Ray"),
        ("Present: Ann Lee, Bob Ray\nMrs Lee opened the meeting and said that she would chair it.", "Mrs Lee"),
        ("Present: Ann Lee, Bob Ray\nThe Chair of the Association, Ann Lee, welcomed everyone.", "Ann Lee"),
        ("Present: Ann Lee, Bob Ray\nBob Ray came when Ann Lee was chairing ten years ago.", ""),
        ("Present: Ann Lee, Bob Ray\nThe officers are: Chairman, Ann Lee, Secretary Bob Ray.", ""),
        ("Present: Ann Lee, Bob Ray\nThe next meeting will be chaired by Bob Ray.", ""),
        ("Present: Ann Lee (Chair of Finance Committee), Bob Ray", ""),
        ("Present: Ann Lee\n\nChair:\n\nBob Ray", "Bob Ray"),
    ],
)
def test_who_was_in_the_chair(head: str, chair: str) -> None:
    assert held(head).chair == chair


@pytest.mark.parametrize(
    ("title", "told", "chair"),
    [
        ("Election of Chairman", "Cllr Lee was proposed by Cllr Ray, seconded by Cllr Poe and duly elected.", "Cllr A Lee"),
        ("To elect a Chair", "It was resolved that Cllr Lee be elected.", "Cllr A Lee"),
        ("Election of Chair", "Cllr Ray proposed Cllr Lee. There being no others Cllr Lee was duly elected.", "Cllr A Lee"),
        ("Election of Vice Chairman", "Cllr Lee was proposed by Cllr Ray and duly elected.", ""),
        ("Election of Chairman", "Nobody stood and it was left to the next meeting.", ""),
        ("Chairs for the hall", "Cllr Lee was elected to look for them.", ""),
    ],
)  # fmt: skip
def test_the_chair_elected_at_the_meeting(title: str, told: str, chair: str) -> None:
    text = f"Hill Parish Council\nMinutes of the meeting held on 3 May 2026\nPresent: Cllr A Lee, Cllr B Ray, Cllr C Poe\n1. {title}\n{told}\n2. Apologies\nNone.\n3. Roads\nIt was agreed to write.\n"
    assert paper(text, "minutes").chair == chair


def test_the_list_ends_where_a_whole_page_is_one_paragraph() -> None:
    talk = "The group then talked for a long time about the buses and the trains and why they are so late. " * 8
    read = held(f"Present: Ann Lee (Chair), Bob Ray and 6 residents. {talk} Romance Scams, Top Tips, Bus Shelter.")
    assert names(read.present) == ["Ann Lee", "Bob Ray"]


def test_a_page_of_one_line_is_no_place_to_sign() -> None:
    text = "Minutes of the Hill Forum of 3 March 2026 Present: Ann Lee, Bob Ray. 1. Buses " + "The bus was late. " * 9
    read = paper(text + "Signed ………………………… Date …………", "minutes")
    assert names(read.present) == ["Ann Lee", "Bob Ray"]


def test_a_list_of_people_says_that_a_meeting_was_held() -> None:
    text = "Hill Lane Group\n\nAttendees: Ann Lee, Bob Ray, Jo Poe\n\nBuses\nThe 42 was late again.\n"
    assert paper(text).kind.value == "minutes"
    assert kind_of([]).value == "general"


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Cllr Poe", "Cllr J Poe", True),
        ("Jo", "Jo Poe", True),
        ("JP", "Jo Poe", True),
        ("J Poe", "Jo Poe", True),
        ("Ann Poe", "Jo Poe", False),
        ("Jo Lee", "Jo Poe", False),
    ],
)
def test_two_ways_to_write_one_name(one: str, other: str, *, same: bool) -> None:
    assert same_person(one, other) is same
