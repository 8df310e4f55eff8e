"""Main points: what is kept of the minutes, what is left out by name, and that nothing goes without a word."""

from __future__ import annotations

import pytest

from easyread.model.easy import EasyPaper
from easyread.model.settings import Settings
from easyread.readers.plain import read
from easyread.simplify import main_points
from easyread.simplify.paper import simplify
from easyread.testing import PaperWorld
from easyread.understand.paper import understand

MINUTES = """Minutes of the Fernhill Forum
Tuesday 3 March 2026, 2pm
Present: Ada Penn (self-advocate), Leo Marsh (Commissioning Manager), Bea Holt (carer)

1. Buses
The forum talked about the new bus routes.
Leo Marsh said that the operator had been slow to answer letters.
He had written to the operator again.
There was a long talk about the colour of the timetables.
Ada Penn said that drivers do not wait until people sit down.
The new timetable starts on 1 May 2026.
It will be in large print.
The leaflets cost £300.
It was agreed to write to the operator.
Leo Marsh to ring the depot by 10 March.

2. Garden
Members asked for raised beds.
The council has a scheme for gardens.
Nothing more was said about the scheme.
"We want to grow our own food," said one person.
"""


def easy(detail: str) -> EasyPaper:
    source = read(MINUTES.encode(), "minutes.txt")
    settings = Settings(detail=detail)
    paper = understand(source, settings, PaperWorld()).value
    return simplify(paper, settings).value


def said(paper: EasyPaper) -> str:
    return "\n".join(one.text for one in paper.statements())


@pytest.mark.parametrize(
    "words",
    [
        "talked about the new bus routes",  # the first point
        "drivers do not wait",  # a self-advocate said it
        "starts on 1 May 2026",
        "£300",
        "write to the operator",
        "ring the depot",
        "raised beds",
        "grow our own food",
    ],
)
def test_main_points_are_kept(words: str) -> None:
    assert words in said(easy("main"))


@pytest.mark.parametrize(
    "words", ["slow to answer letters", "colour of the timetables", "Nothing more was said", "in large print"]
)
def test_the_rest_is_left_out_by_name_and_comes_back_with_full(words: str) -> None:
    short, full = easy("main"), easy("full")
    assert words not in said(short)
    assert [one.why for one in short.left_out if words in one.text] == [main_points.WHY]
    assert words in said(full)


def test_minutes_are_short_unless_asked() -> None:
    assert said(easy("auto")) == said(easy("main")) != said(easy("full"))


def test_a_sentence_that_leans_on_another_keeps_it() -> None:
    text = MINUTES.replace("He had written to the operator again.", "He will write on 9 March.")
    source = read(text.encode(), "minutes.txt")
    paper = understand(source, Settings(), PaperWorld()).value
    shown = said(simplify(paper, Settings(detail="main")).value)
    assert "slow to answer letters" in shown and "9 March" in shown
