"""The gate: a file with a fault is not written, unless a person asks for it; what people gave holds nothing back."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.errors import NotFit
from easyread.model.outputs import Output
from easyread.model.settings import Settings
from easyread.service import gate, make
from easyread.testing import PaperWorld
from easyread.writers import html

PAPER = b"Minutes of the Hilltop Forum\nTuesday 10 March 2026\nPresent: Ann Lee\n\n1. The bus\nThe bus is late.\n"


def bad_page(*_: object) -> Output:
    return Output("html", ".html", b"<html><body><img src=x><p>The bus is late.</body></html>")


def test_good_files_pass() -> None:
    world = PaperWorld({"paper.txt": PAPER})
    made = make.make(
        world, Path("paper.txt"), Path("out"), Settings(formats=("html", "easy-read-docx", "epub", "braille"))
    )
    assert {"paper.html", "paper.epub"} <= set(made.files)


def test_a_fault_stops_the_run_and_nothing_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "write", bad_page)
    world = PaperWorld({"paper.txt": PAPER})
    with pytest.raises(NotFit, match="--draft"):
        make.make(world, Path("paper.txt"), Path("out"), Settings(formats=("html",)))
    assert list(world.files) == ["paper.txt"]


def test_who_asks_for_it_gets_it_and_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "write", bad_page)
    world = PaperWorld({"paper.txt": PAPER})
    made = make.make(world, Path("paper.txt"), Path("out"), Settings(formats=("html",)), unfit_too=True)
    assert "html-alt" in {one.name for one in made.report.findings}


def test_sentences_of_people_hold_nothing_back() -> None:
    assert gate.looked_at([Output("text", ".txt", b"x")], "easy-read") == ()
