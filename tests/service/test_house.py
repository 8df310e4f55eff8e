"""A forum's house style: colours that can be read, and the same contact lines in every format."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pytest

from easyread import plugins
from easyread.checks.look import contrast
from easyread.errors import SettingsError
from easyread.model.settings import Settings
from easyread.service import house, make
from easyread.service.settings import load
from easyread.testing import PaperWorld
from tests.examples import easy_paper

LINES = ("Ring Ruth on 01632 960 311.", "Email hello@ashmere.example.", "Ask us for large print.", "Come and see us.")
OURS = Settings(contact=LINES, colour="#7a1f5c")
PAPER = b"Minutes of the Hilltop Forum\nTuesday 10 March 2026\nPresent: Ann Lee\n\n1. The bus\nThe bus is late.\n"


def test_the_lines_stand_at_the_end_once_with_a_picture_each() -> None:
    paper = house.with_contact(house.with_contact(easy_paper(), OURS), OURS)
    assert [section.title.text for section in paper.sections].count(house.TITLE) == 1
    last = paper.sections[-1]
    assert tuple(one.text for panel in last.panels for one in panel.statements) == LINES
    assert [panel.picture.concept for panel in last.panels if panel.picture] == [
        "phone",
        "email",
        "easy read",
        "contact us",
    ]


def test_without_lines_the_paper_is_as_it_was() -> None:
    assert house.with_contact(easy_paper(), Settings()) == easy_paper()
    assert house.with_contact(house.with_contact(easy_paper(), OURS), Settings()) == easy_paper()


@pytest.mark.parametrize("name", ["text", "html", "easy-read-docx", "braille", "epub"])
def test_every_format_has_them(name: str) -> None:
    world = PaperWorld({"paper.txt": PAPER})
    settings = replace(OURS, formats=(name,))
    made = make.make(world, Path("paper.txt"), Path("out"), settings)
    assert LINES[0] in {one.text for one in made.easy.statements()}


def test_a_draft_has_them_once() -> None:
    world = PaperWorld({"paper.txt": PAPER})
    settings = replace(OURS, formats=("text",))
    make.make(world, Path("paper.txt"), Path("out"), settings)
    world.files["paper.easy.md"] = world.files["out/paper/paper.easy.md"]
    again = make.make(world, Path("paper.easy.md"), Path("again"), settings)
    assert [one.text for one in again.easy.statements()].count(LINES[0]) == 1


def test_headings_have_the_colour() -> None:
    page = plugins.load("easyread.writers", "html")(easy_paper(), OURS, lambda _: None).data.decode()
    assert "--head:#7a1f5c;" in page
    document = docx.Document(
        BytesIO(plugins.load("easyread.writers", "easy-read-docx")(easy_paper(), OURS, lambda _: None).data)
    )
    assert str(document.styles["Heading 2"].font.color.rgb) == "7A1F5C"


@pytest.mark.parametrize("pale", ["#ff8800", "#00aaff", "#ffff00", "#888888"])
def test_a_pale_colour_is_refused_and_the_nearest_named(pale: str, tmp_path: Path) -> None:
    (tmp_path / "easyread.toml").write_text(f'colour = "{pale}"\n', "utf-8")
    with pytest.raises(SettingsError, match="too pale") as told:
        load(tmp_path / "easyread.toml")
    near = house.darker(pale)
    assert near in str(told.value)
    assert 7 <= contrast(near, "#ffffff") < 8


def test_what_is_no_colour_is_refused() -> None:
    with pytest.raises(SettingsError, match="no colour"):
        house.colour("navy")
