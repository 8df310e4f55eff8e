"""Checking a paper as the command does: words, parts, looks, and what a forum accepts."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.errors import SettingsError
from easyread.model.settings import Allowed, Settings
from easyread.service import check
from easyread.service.settings import load
from easyread.testing import PaperWorld

PAPER = b"""Minutes of the Hilltop Forum
Meeting held on Tuesday 10 March 2026
Present: Ann Lee (AL), Bo Marsh

1. The bus
AL will commence the survey by 1 May 2026. AL can't come. The SLT was ill.
Bo will ask the SLT by 1 May 2026.
"""


def findings(settings: Settings) -> list[tuple[str, str]]:
    world = PaperWorld({"paper.txt": PAPER})
    return [(one.name, one.text) for one in check.paper(world, Path("paper.txt"), settings).findings]


def names(settings: Settings) -> list[str]:
    return [name for name, _ in findings(settings)]


def test_the_parts_of_a_paper_are_looked_at() -> None:
    assert "doc-contact" in names(Settings())
    assert "minutes-people" not in names(Settings())


def test_the_same_initials_are_told_once() -> None:
    assert names(Settings()).count("word-no-initials") == 1


def test_an_accepted_finding_is_not_told() -> None:
    accepted = Allowed("word-swap", "commence", "Our own word.", "Jo")
    assert "word-swap" in names(Settings())
    assert "word-swap" not in names(Settings(allowed=(accepted,)))


def test_what_is_accepted_and_gone_is_told() -> None:
    gone = Allowed("W002", "endeavour", "Our own word.", "Jo")
    assert [text for name, text in findings(Settings(allowed=(gone,))) if name == "allow-unused"] == ["endeavour"]


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ('rule = "W002"\ntext = "a"\nreason = "b"', "by"),
        ('rule = "X999"\ntext = "a"\nreason = "b"\nby = "Jo"', "no rule"),
        ('rule = "W002"\ntext = "a"\nreason = "b"\nby = "Jo"\nwhen = "now"', "no setting"),
    ],
)
def test_a_table_that_says_too_little_is_refused(tmp_path: Path, table: str, says: str) -> None:
    (tmp_path / "easyread.toml").write_text(f"[[allow]]\n{table}\n")
    with pytest.raises(SettingsError, match=says):
        load(tmp_path / "easyread.toml")


def test_a_table_is_read(tmp_path: Path) -> None:
    (tmp_path / "easyread.toml").write_text('[[allow]]\nrule = "W002"\ntext = "hub"\nreason = "Its name."\nby = "Jo"\n')
    assert load(tmp_path / "easyread.toml").allowed == (Allowed("W002", "hub", "Its name.", "Jo"),)
