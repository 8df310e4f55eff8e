"""Times of day in words."""

from __future__ import annotations

import pytest

from easyread.words import dates


@pytest.mark.parametrize(
    ("text", "value", "sure", "words"),
    [
        ("half past two", "02:30", False, "half past two"),
        ("half past two in the afternoon", "14:30", True, "half past two in the afternoon"),
        ("it ended at ten to four.", "03:50", False, "ten to four"),
        ("quarter to seven in the evening", "18:45", True, "quarter to seven in the evening"),
        ("a quarter past 2", "02:15", False, "a quarter past 2"),
        ("two o’clock", "02:00", False, "two o’clock"),
        ("at 7.30 in the evening", "19:30", True, "7.30 in the evening"),
        ("9 o'clock in the morning", "09:00", True, "9 o'clock in the morning"),
        ("19.30hrs", "19:30", True, "19.30hrs"),
        ("19:30 hrs", "19:30", True, "19:30 hrs"),
        ("12noon", "12:00", True, "12noon"),
    ],
)
def test_read(text: str, value: str, sure: bool, words: str) -> None:
    found = dates.times(text)
    assert [(one.value, one.sure, text[one.start : one.end]) for one in found] == [(value, sure, words)]


@pytest.mark.parametrize(
    "text",
    ["five to ten minutes", "ten to four people", "from ten to twelve people", "at 10 to 12 places", "half of two"],
)
def test_counts_are_no_times(text: str) -> None:
    assert dates.times(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("15-Sep-2018", "2018-09-15"),
        ("15-Sep-25", "2025-09-15"),
        ("Tuesday,21st April,2026", "2026-04-21"),
        ("the 3rd day of March 2026", "2026-03-03"),
        ("10thth September 2021", "2021-09-10"),
        ("3-Mar", "-03-03"),
    ],
)
def test_dates(text: str, value: str) -> None:
    assert [one.value for one in dates.dates(text)] == [value]
