"""Times of items are said with am or pm only where the meeting's own time leaves one reading."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.model.settings import Settings
from easyread.service.make import easy_of
from easyread.testing import PaperWorld

AGENDA = """Agenda of the Hilltop Forum
Tuesday 10 March 2026, {when}
Where: the Hall, Mill Street

{first} 1. Welcome
{second} 2. The bus
"""


@pytest.mark.parametrize(
    ("when", "first", "second", "said"),
    [
        ("10am to 1pm", "10.00", "11.15", ["10am", "11:15am"]),
        ("10am to 1pm", "10.00", "12.30", ["10am", "12:30pm"]),
        ("6pm to 8pm", "6.00", "7.15", ["6pm", "7:15pm"]),
        ("13:00 to 15:30", "13:00", "14:10", ["1pm", "2:10pm"]),
    ],
)
def test_the_meeting_says_which_half_of_the_day(when: str, first: str, second: str, said: list[str]) -> None:
    paper = AGENDA.format(when=when, first=first, second=second).encode()
    easy, _ = easy_of(PaperWorld({"a.txt": paper}), Path("a.txt"), Settings())
    starts = [one.text for one in easy.statements() if one.text.startswith("This starts at")]
    assert starts == [f"This starts at {time}." for time in said]


def test_without_an_end_nothing_is_added() -> None:
    paper = AGENDA.format(when="at the usual time", first="10.00", second="11.15").encode()
    easy, _ = easy_of(PaperWorld({"a.txt": paper}), Path("a.txt"), Settings())
    assert not any(
        "am" in one.text.split() or one.text.endswith("am.") for one in easy.statements() if "starts at" in one.text
    )
