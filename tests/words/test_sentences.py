"""Where sentences end in minutes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.words.sentences import sentences, words

CASES = [
    ("Mr. K. Stubbs came at 7 p.m. and left.", 1),
    ("He came at 7 p.m. The door was open.", 2),
    ("See item 4.2 and No. 5 of the list.", 1),
    ("The bins were late.The ramp is not done.", 2),
    ('A member said, "My sister has not been. We drive." Then he left.', 2),
    ('People were cross."You cannot do that" said Will.', 2),
    ("Sunday – sorry, no. We have no staff.", 2),
    ("We look at it again in Nov. HM will tell ST.", 2),
    ("It was 3 Nov. 2026 that day.", 1),
    ("Do we want to?? Yes!", 2),
    ("Write to bev.cranham@group.example. Thank you.", 2),
    ("It costs £640. 81 was paid.", 1),
]


@pytest.mark.parametrize(("text", "count"), CASES)
def test_count(text: str, count: int) -> None:
    assert len(sentences(text)) == count


@given(st.text(max_size=300))
def test_no_word_is_lost_and_none_is_in_two_sentences(text: str) -> None:
    found = sentences(text)
    assert all(a < b for a, b in found)
    assert all(b <= c for (_, b), (c, _) in pairwise(found))
    joined = "".join(text[a:b] for a, b in found)
    assert "".join(joined.split()) == "".join(text.split())


def test_a_time_an_address_and_a_hyphenated_word_are_one_word_each() -> None:
    assert len(words("The co-chair rings at 10:30 or writes to a@b.example")) == 9
