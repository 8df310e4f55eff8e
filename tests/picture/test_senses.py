"""Each row of symbols/senses.csv does in its own example what it says."""

from __future__ import annotations

import pytest

from easyread.picture import artwork, rank
from easyread.picture.catalogue import saliences
from easyread.picture.senses import Sense, misleading_words, table


@pytest.mark.parametrize("row", table(), ids=lambda row: row.example)
def test_the_example_of_a_row(row: Sense) -> None:
    found = {candidate.concept: candidate for candidate in rank.candidates(row.example)}
    if row.means:
        assert row.means in found
    by_this_word = {concept for concept, one in found.items() if set(one.trigger.split()) & row.words}
    assert not by_this_word & row.never
    assert "*" not in row.never or not by_this_word


def test_only_known_concepts_are_named() -> None:
    named = {row.means for row in table()} | {concept for row in table() for concept in row.never}
    assert named - {"", "*"} <= set(saliences())


def test_a_concept_tells_what_it_must_not_stand_for() -> None:
    assert "The chair broke." in misleading_words("chairperson")


def test_every_concept_has_a_picture() -> None:
    assert set(saliences()) <= artwork.concepts()
