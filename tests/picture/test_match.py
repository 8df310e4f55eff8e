"""Which picture for which sentence: measured on sentences written for it, with floors that may not go down unnoticed."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from easyread.model.easy import Picture
from easyread.picture import artwork, rank

HERE = Path(__file__).resolve().parent
FLOORS = json.loads((HERE.parent / "quality" / "floors.json").read_text(encoding="utf-8"))["picture"]


def rows(name: str) -> list[dict[str, str]]:
    with (HERE / "sentences" / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def test_precision_coverage_and_misleading() -> None:
    found = [(row, rank.best(row["text"])) for row in rows("meetings")]
    shown = [(row, best) for row, best in found if best is not None]
    good = [row for row, best in shown if best.concept in row["ok"].split("|")]
    wrong = [row["text"] for row, best in shown if best.concept in row["bad"].split("|")]
    assert len(shown) / len(found) >= FLOORS["coverage"]
    assert len(good) / len(shown) >= FLOORS["precision"]
    assert len(wrong) / len(shown) <= FLOORS["misleading"], wrong


def test_traps() -> None:
    found = [(row, rank.best(row["text"])) for row in rows("traps")]
    wrong = [(row["text"], best.concept) for row, best in found if best and best.concept in row["bad"].split("|")]
    assert len(wrong) / len(found) <= FLOORS["traps_misleading"], wrong


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
