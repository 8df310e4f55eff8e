"""Which picture for which sentence: measured on sentences written for it, with floors that may not go down unnoticed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from easyread.model.easy import Picture
from easyread.picture import artwork, rank

from . import scoring

FLOORS = json.loads((Path(__file__).resolve().parent.parent / "quality" / "floors.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("part", ["dev", "test", "traps"])
def test_pictures_are_chosen_as_well_as_before(part: str) -> None:
    figures = scoring.score(part)[0].figures
    for name, floor in FLOORS["picture"][part].items():
        if name == "misleading":
            assert figures[name] <= floor, name
        else:
            assert figures[name] >= floor, name


def test_the_sentences_are_enough_and_judged_twice_with_agreement() -> None:
    for part, enough in (("dev", 400), ("test", 400), ("traps", 300)):
        found = list(scoring.sentences(part))
        assert len({one.text for one in found}) == len(found) >= enough
        assert scoring.agreement(part)[1] > 0.7


@pytest.mark.parametrize(("text", "concept", "value"), [
    ("It starts at 2:30pm.", "time", "14:30"),
    ("It is on Tuesday 8 September 2026.", "date", "2026-09-08"),
    ("Come on 8 September.", "date", "09-08"),
    ("It costs £2,400.", "money", "£2,400"),
])  # fmt: skip
def test_clocks_calendars_and_money_show_the_true_value(text: str, concept: str, value: str) -> None:
    best = rank.best(text)
    assert best is not None
    assert (best.concept, best.value) == (concept, value)


def test_a_sentence_about_nothing_has_no_picture() -> None:
    assert rank.best("Qwertz asdf.") is None


def test_a_not_never_gets_the_opposite_picture() -> None:
    for text in ("We did not agree.", "She is not happy.", "It is not safe.", "The door is not open."):
        best = rank.best(text)
        assert best is None or not rank.has_opposite(best.concept), text


def test_every_candidate_says_why() -> None:
    assert all(candidate.why for candidate in rank.candidates("The nurse came to the meeting at 2pm."))


def test_the_template_pictures_are_drawn() -> None:
    wanted = {"agenda", "minutes", "meeting", "feedback", "share information", "venue", "attendees", "apologies", "action",
              "you said", "we did", "cannot do", "disagree", "in progress", "time", "date", "money"}  # fmt: skip
    assert wanted <= artwork.concepts()


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("9 for and 2 against.", "9-2"),
        ("14 people voted for the blue one.", ""),
        ("We voted: 12 votes for, 3 votes against, 1 abstained.", "12-3-1"),
        ("30 in favour and 4 against.", "30-4"),
    ],
)
def test_a_count_of_votes_is_drawn_as_it_is(text: str, value: str) -> None:
    best = rank.best(text)
    assert best is not None
    assert (best.concept, best.value) == ("vote", value)
    assert "svg" in artwork.svg(Picture("core", best.concept, "", best.value))
