"""No line may end inside a fact; and no letter may change for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.words.keep_together import NO_BREAK_SPACE, keep_together


def marked(text: str) -> str:
    return keep_together(text).replace(NO_BREAK_SPACE, "_")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "We meet on Tuesday 10 March 2026 at 10:30 am in Room 2.",
            "We meet on Tuesday_10_March_2026 at 10:30_am in Room_2.",
        ),
        ("By when: 2 June.", "By when: 2_June."),
        ("Come at 10 in the morning.", "Come at 10_in_the_morning."),
        ("We start at half past 10 in the morning today.", "We start at half_past_10_in_the_morning today."),
        ("We meet from 10am – 12 noon.", "We meet from 10am_–_12_noon."),
        ("We got £2.4 million for 20 people.", "We got £2.4_million for 20_people."),
        ("It is 5 per cent more.", "It is 5_per_cent more."),
        ("Ring 01632 960 123 or (01632) 960123.", "Ring 01632_960_123 or (01632)_960123."),
        ("The code is 825 1234 5678.", "The code is 825_1234_5678."),
        ("Our postcode is NS1 1AA now.", "Our postcode is NS1_1AA now."),
        ("Look at Item 3 on page 4.", "Look at Item_3 on page_4."),
        ("Ring Dr Khan or S. Jones.", "Ring Dr_Khan or S._Jones."),
        ("Ask Denise Okafor for help.", "Ask Denise_Okafor for help."),
        ("Ring Denise Okafor today.", "Ring Denise_Okafor today."),
    ],
)
def test_facts_stay_on_one_line(text: str, expected: str) -> None:
    assert marked(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Wenlow Learning Disability Partnership Board met.",  # too long to keep whole
        "You may come. We march on.",  # no months
        "I can not come to the meeting.",
        "Tell us about 3 good things.",
        "",
        "one",
    ],
)
def test_other_words_may_part(text: str) -> None:
    assert keep_together(text) == text


@given(st.text(alphabet=st.sampled_from(" 0123456789:.£,ap m-–()ItemDrPMarchNS½é\u00a0\t"), max_size=60))
def test_only_spaces_change(text: str) -> None:
    kept = keep_together(text)
    assert len(kept) == len(text)
    assert all(new == old or (old, new) == (" ", NO_BREAK_SPACE) for old, new in zip(text, kept, strict=True))
