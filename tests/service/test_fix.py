"""Only what can be meant one way is put right, and nothing else of the file changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.errors import UnknownFormat
from easyread.model.settings import Settings
from easyread.service import make
from easyread.service.fix import fix
from easyread.testing import PaperWorld

PAPER = """# Notes of 4 Sept 2026

* We can't open the hall.
* There are twelve chairs, and *they're* red.

Twelve people came. “We can't park”, said Jo.

It was Monday 3 March 2026.
"""


def fixed(text: str, name: str = "a.md") -> tuple[str, list[tuple[str, str]]]:
    world = PaperWorld({name: text.encode("utf-8")})
    changes = fix(world, Path(name), Settings())
    return world.files[name].decode("utf-8"), [(one.before, one.after) for one in changes]


def test_what_can_be_meant_one_way_is_put_right() -> None:
    text, changes = fixed(PAPER)
    assert ("can't", "cannot") in changes
    assert "We cannot open the hall." in text
    assert "12 people came." in text
    assert "“We can't park”, said Jo." in text, "people's own words stay"
    assert "Monday 3 March 2026" in text, "the day or its name may be wrong"


def test_everything_else_stays_letter_for_letter() -> None:
    text, changes = fixed(PAPER)
    for before, after in changes:
        assert before != after
    assert text.count("\n") == PAPER.count("\n")
    assert text.startswith("# Notes of")


def test_a_sentence_that_stands_twice_is_left() -> None:
    text = "We can't come.\n\nWe can't come.\n"
    assert fixed(text, "a.txt") == (text, [])


def test_putting_right_twice_changes_nothing_more() -> None:
    once, _ = fixed(PAPER)
    assert fixed(once) == (once, [])


def test_word_files_are_left_to_people() -> None:
    with pytest.raises(UnknownFormat):
        fix(PaperWorld({"a.docx": b"x"}), Path("a.docx"), Settings())


def test_a_draft_is_put_right_in_its_statements_only() -> None:
    paper = (
        b"Minutes of the Hilltop Forum\nTuesday 10 March 2026\nPresent: Ann Lee\n\n1. The bus\nWe can't use the bus.\n"
    )
    world = PaperWorld({"paper.txt": paper})
    made = make.make(world, Path("paper.txt"), Path(), Settings(formats=("text",)))
    name = next(path for path in world.files if path.endswith(".easy.md"))
    draft = world.files[name].decode("utf-8")
    line = next(one for one in draft.split("\n") if "the bus." in one and "{#" in one)
    world.files[name] = draft.replace(line, line.replace("cannot", "can't")).encode("utf-8")
    changes = fix(world, Path(name), Settings())
    assert made.files
    assert [(one.before, one.after) for one in changes] == [("can't", "cannot")]
    assert "We cannot use the bus." in world.files[name].decode("utf-8")
    assert fix(world, Path(name), Settings()) == ()
