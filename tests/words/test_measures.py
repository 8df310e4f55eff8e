"""Measures count sentences as a reader meets them: a line of a list is one, although it ends in no full stop."""

from __future__ import annotations

import re

import pytest

from easyread.readers.plain import read
from easyread.words.measures import measure
from easyread.words.sentences import sentences

LIST = [
    "You can ask us for",
    "a taxi",
    "a sign language interpreter",
    "papers in large print",
    "a quiet room",
    "money for the bus",
]
PROSE = (
    "We met in the hall on Monday. Ten people came and we talked about the new bus. The driver said that the bus will stop "
    "near the shop. We asked for a later bus on Friday. The council will tell us in May. Some people were worried about the "
    "cost of the new ticket. Ann will write to the manager and ask for a lower price. We all agreed that the bus must have a ramp. "
)


def grade_by_full_stops(text: str, syllables_a_word: float) -> float:
    """Flesch-Kincaid as textstat and its kin reckon it: whatever stands between two full stops is one sentence."""
    words, stops = len(text.split()), max(1, len(re.findall(r"[.!?]+", text)))
    return 0.39 * words / stops + 11.8 * syllables_a_word - 15.59


def units(text: str) -> list[str]:
    return [block.text[a:b] for block in read(text.encode(), "a.txt").blocks for a, b in sentences(block.text)]


def test_a_list_is_no_long_sentence() -> None:
    lines = "\n".join(f"- {line}" if number else line + ":" for number, line in enumerate(LIST * 6))
    found = measure(units(lines))
    assert found.words_per_sentence_mean < 5
    assert found.flesch_kincaid_grade < 6
    assert grade_by_full_stops(" ".join(LIST * 6), 1.4) > 40


def test_running_text_is_reckoned_the_same_way() -> None:
    found = measure(units(PROSE * 2))
    assert found.sentences == 16
    assert found.flesch_kincaid_grade == pytest.approx(grade_by_full_stops(PROSE * 2, 1.2), abs=1.5)


def test_a_short_text_has_no_grade() -> None:
    assert measure(units(PROSE)).flesch_kincaid_grade == 0.0 or len(PROSE.split()) >= 100
    assert measure(["We met."]).flesch_kincaid_grade == 0.0
