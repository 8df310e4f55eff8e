"""Pairs of "you said, we did": whole made-up papers, and what must not be paired."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from easyread.model.paper import Kind, LineRole, Paper
from easyread.model.record import part_spans

from .marked import FOLDER, Pair, marked, pairs_of, understood
from .papers import paper

_PAPERS = sorted(FOLDER.iterdir())


@pytest.mark.parametrize("path", _PAPERS, ids=[path.stem for path in _PAPERS])
def test_marked_papers_give_their_pairs(path: Path) -> None:
    wanted = marked(path.read_text())
    found = understood(wanted.text, path.name, "you-said-we-did")
    assert found.kind is Kind.YOU_SAID_WE_DID
    assert sorted(pairs_of(found)) == sorted(wanted.pairs)


@pytest.mark.parametrize("path", _PAPERS, ids=[path.stem for path in _PAPERS])
def test_no_word_is_lost(path: Path) -> None:
    assert lost_words(understood(marked(path.read_text()).text, path.name)) == []


def lost_words(found: Paper) -> list[str]:
    kept = [
        *part_spans(found),
        *(line.span for line in (*found.front, *found.back)),
        *(one.span for one in found.skipped),
    ]
    text = found.source.text
    return [
        word[0]
        for word in re.finditer(r"\w+", text)
        if not any(span.start <= word.start() and word.end() <= span.end for span in kept)
        and any(b.span.start <= word.start() < b.span.end for b in found.source.blocks)
    ]


def _pairs(text: str) -> list[Pair]:
    return pairs_of(paper(text, "you-said-we-did"))


def test_you_said_we_want_is_no_caption() -> None:
    text = """
        Hill Centre
        You said: we want real jobs
        We did: Two people work in the cafe.
        You said: we will need a ramp for the hall
        We did: It came in May.
    """
    assert _pairs(text) == [
        ("we want real jobs", "Two people work in the cafe"),
        ("we will need a ramp for the hall", "It came in May"),
    ]


def test_we_cant_is_an_answer_and_keeps_its_not() -> None:
    text = """
        Pool
        You said - open the sauna to children
        We can't - because the law says no
        You said - it is cold
        We did - mend the heater
    """
    assert _pairs(text)[0] == ("open the sauna to children", "We can t because the law says no")


def test_an_arrow_leads_to_the_answer() -> None:
    text = """
        You told us, we acted
        The path is bumpy.
        → The path was mended in May.

        Nobody rings back.
        → One person now looks after all calls.
    """
    assert _pairs(text) == [
        ("The path is bumpy", "The path was mended in May"),
        ("Nobody rings back", "One person now looks after all calls"),
    ]


def test_two_lists_without_a_sign_are_not_paired() -> None:
    text = """
        You said
        - Mend the lift
        - More trips
        - Later lunch
        We did
        - Somebody came on Monday
        - It is on the wall
        - We asked
    """
    assert all(not (said and did) for said, did in _pairs(text))


def test_lists_with_the_same_numbers_are_paired() -> None:
    text = """
        You said
        1. Mend the lift
        2. More trips
        We did
        1. Done in May
        2. One each month
    """
    assert _pairs(text) == [("Mend the lift", "Done in May"), ("More trips", "One each month")]


def test_questions_ask_jo_is_nothing_that_people_said() -> None:
    text = """
        You said: it is cold
        We did: mend the heater
        You said: it is dark
        We did: buy lamps

        Questions? Ask Jo on Mondays.
    """
    found = paper(text, "you-said-we-did")
    assert len(pairs_of(found)) == 2
    assert "Ask Jo" in " ".join(line.text for line in found.back)


def test_a_missing_answer_stays_missing() -> None:
    text = """
        You said: it is cold
        We did:

        You said: it is dark
        We did: buy lamps
    """
    assert _pairs(text) == [("it is cold", ""), ("it is dark", "buy lamps")]


def test_roles_of_the_lines() -> None:
    found = paper("Pool\n\nYou said: it is cold\nWe did: mend the heater\n\nYou said: dark\nWe did: buy lamps")
    assert [(line.role, line.text) for line in found.items[0].lines] == [
        (LineRole.YOU_SAID, "it is cold"),
        (LineRole.WE_DID, "mend the heater"),
    ]


def test_the_day_of_a_walk_round_is_not_the_date_of_the_paper() -> None:
    text = """
        You said, we did
        Walk-round with the group, 4 February 2026

        You said: it is cold
        We did: mend the heater

        You said: it is dark
        We did: buy lamps
    """
    assert paper(text).when is None


def test_numbers_in_a_column_of_their_own() -> None:
    text = """
        Tenant feedback log
        Ref\tIssue raised\tAction taken\tDate
        1\tLights out in block B\tMended\t3 May
        2\tBins overflowing\tSecond collection agreed\t9 May
        3\tNoise from works\tHours cut to 9 to 4\t11 May
    """
    assert _pairs(text)[0] == ("Lights out in block B", "Mended")


def test_the_name_of_a_body_says_whose_answer_it_is() -> None:
    text = """
        Patient Voices
        Patients said: There is nowhere to park.
        The hospital says: 40 new spaces open in October.
        Patients said: I waited 5 hours.
        The hospital says: We are sorry. There are 3 new doctors.
    """
    assert _pairs(text)[1] == ("I waited 5 hours", "We are sorry There are 3 new doctors")


def test_a_paper_that_answers_throughout_is_known_without_its_name() -> None:
    text = """
        Ash Court: your survey in March

        Heating
        Some people said that their room is cold. We have bled all of the radiators.

        Music
        A few people asked for more music. A singer now comes on Mondays.

        Bins
        Several people were cross about the bins. We have asked for a second bin.
    """
    assert paper(text).kind is Kind.YOU_SAID_WE_DID
    assert len(pairs_of(paper(text))) == 3


_MINUTES = """
    Alder Court Carers Group
    Minutes of the meeting held on Tuesday 4 March 2025

    Present: Val Thorn (Chair), Ken Abel, Priya Noor

    1. Welcome
    Val welcomed everybody.

    2. You said, we did
    {}

    3. Any other business
    Priya said the bus stop had moved. Ken asked what we did last year.

    Date of next meeting: Tuesday 6 May 2025
"""


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("You said: a room at the hospital.\n    We did: Room 4 is free from 2pm.", [("a room at the hospital", "Room 4 is free from 2pm")]),
        (
            "You said the fobs fail in the rain. We have changed them all. You said it is dark. A lamp was put up.",
            [("You said the fobs fail in the rain", "We have changed them all"), ("You said it is dark", "A lamp was put up")],
        ),
        ("You said\tWe did\n    Bins overflow\tExtra bin from May", [("Bins overflow", "Extra bin from May")]),
        ("Val went through the list. Nothing was new.", []),
    ],
    ids=["labels", "sentences", "table", "nothing"],
)  # fmt: skip
def test_a_topic_of_minutes_holds_its_pairs(told: str, wanted: list[Pair]) -> None:
    found = paper(_MINUTES.format(told))
    assert found.kind is Kind.MINUTES
    assert len(found.present) == 3
    assert pairs_of(found) == wanted
    assert [item.title for item in found.items if item.said_did] == (["You said, we did"] if wanted else [])


@pytest.mark.parametrize(
    "told",
    [
        "Tom said we did well at the fair. Ivy thanked all.",
        "Members said the path was muddy. The council has agreed to put gravel down.",
        "As you said last month, it is not our hedge. We have told the clerk.",
        "Issue\tAction\tWho\n    Leaflets are old\tWrite new ones\tKA",
        "Carers asked: is it free?\n    Action: KA to ring the hall",
    ],
)
def test_what_is_said_in_minutes_is_no_pair(told: str) -> None:
    assert pairs_of(paper(_MINUTES.replace("You said, we did", "The fair").format(told))) == []


@pytest.mark.parametrize(
    "rows",
    [
        "You said\n    We did\n    The tea is cold\n    It is made\n    at eleven\n    The hall is dim\n    Lamps were bought",
        "You said\n    We did\n    The tea is cold\n    The hall is dim\n    Lamps were bought\n    Tea was moved to eleven",
        "You said\n    We did\n    The tea is cold\n    Tea is now at eleven\n    The hall is dim",
        "You said, we did\n\n    TEA\n    You said it is cold. We have a new urn.\n\n    HALL\n    You said it is dim. We have bought lamps.\n\n    BUS\n    You said it is late. We have written.",
        "You said, we did\n\n    Best wishes\n    Tina\n\n    Any questions\n    Ring us now",
    ],
    ids=["a-cell-on-two-lines", "sayings-first", "a-cell-short", "topics-over-sentences", "no-turns"],
)  # fmt: skip
def test_rows_that_fell_apart_are_not_joined_by_guess(rows: str) -> None:
    wrong = {("The tea is cold", "The hall is dim"), ("at eleven", "The hall is dim"), ("Best wishes", "Tina"), ("TEA", "You said it is cold We have a new urn")}  # fmt: skip
    found = _pairs(rows)
    assert not wrong & set(found)
    assert all(not (said and did) or "You said" in said for said, did in found)


def test_a_complaint_that_goes_on_is_no_answer() -> None:
    text = """
        You said, we did

        You said that the lift is slow. We have asked for a new one.

        You said that the shop is dear. They charge two pounds for milk.

        You said that the gate sticks. We have oiled it.
    """
    assert [said for said, _ in _pairs(text)] == ["You said that the lift is slow", "You said that the gate sticks"]


def test_an_answer_in_other_words_is_known_by_its_place() -> None:
    text = """
        You said, we did

        You said that the lift is slow. We have asked for a new one.

        You said that you like to sing. Choir begins on Monday.

        You said that the gate sticks. We have oiled it.
    """
    assert _pairs(text)[1] == ("You said that you like to sing", "Choir begins on Monday")


def test_a_number_of_minutes_in_a_cell_makes_no_minutes() -> None:
    text = """
        Panel: what we heard
        Topic\tWhat tenants told us\tWhat the landlord did
        Calls\tNobody answers for over 20 minutes\tFour more people were hired
        Damp\tTold to open a window\tEach report gets a visit
        Stairs\tA caretaker once a month\tThe rota is new from April
    """
    assert paper(text).kind is Kind.YOU_SAID_WE_DID


def test_the_first_row_of_a_paper_can_be_a_saying() -> None:
    text = """
        You told us our desk was hard to reach. We have twelve more people on it.

        You told us the stairs were dirty. We now check them each month.
    """
    assert len(_pairs(text)) == 2


def test_hostile_text_costs_a_straight_line() -> None:
    for unit in ("you said ", "“", "a “b” ", "You said: x\n", "- y\n", "we did\t", "1. z\n"):
        paper("You said\n" + unit * 3_000 + "\nWe did\n" + unit * 3_000, "you-said-we-did")
