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


def test_hostile_text_costs_a_straight_line() -> None:
    for unit in ("you said ", "“", "a “b” ", "You said: x\n", "- y\n", "we did\t", "1. z\n"):
        paper("You said\n" + unit * 3_000 + "\nWe did\n" + unit * 3_000, "you-said-we-did")
