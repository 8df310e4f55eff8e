"""The page with the paper and the marks: every place is marked once, every note has its mark, and nothing is in the way."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import pytest

from easyread.model.settings import Settings
from easyread.service import check
from easyread.service.world import Computer
from easyread.testing import PaperWorld

from ..conftest import SAMPLES
from ..judges.axe import faults

PAPER = b"""Minutes of the Hilltop Forum <b>& friends</b>
Tuesday 10 March 2026
Present: Ann Lee, Bo Marsh

1. The bus
We will commence the survey, and we will endeavour to finish it by 1 May 2026 because the old survey is very old.
The SLT can't come.
"""


def page(paper: bytes = PAPER) -> str:
    return check.page(PaperWorld({"paper.txt": paper}), Path("paper.txt"), Settings())[1]


def test_the_words_of_the_paper_are_all_there() -> None:
    shown = re.sub(r"<sup.*?</sup>", "", page())
    shown = re.sub(
        r"<ul>.*?</ul>",
        "",
        shown[shown.index("<h2>The paper</h2>") : shown.index("<h2>In numbers</h2>")],
        flags=re.DOTALL,
    )
    words = unescape(re.sub(r"<[^>]+>", " ", shown.replace("<mark", " <mark")))
    for line in PAPER.decode().splitlines():
        assert "".join(line.split()) in "".join(words.split())


def test_marks_and_notes_are_tied_both_ways() -> None:
    text = page()
    marks, notes = re.findall(r'id="m(\d+)"', text), re.findall(r'id="n(\d+)"', text)
    assert sorted(marks, key=int) == sorted(notes, key=int) == [str(n) for n in range(1, len(notes) + 1)]
    assert re.search(r'<mark class="must">commence</mark>', text)


def test_a_paper_cannot_write_into_the_page() -> None:
    text = page(PAPER.replace(b"<b>", b"<script>alert(1)</script>"))
    assert "<script" not in text


@pytest.mark.parametrize("dark", [False, True])
def test_nothing_is_in_the_way(judge: Callable[..., str], tmp_path: Path, dark: bool) -> None:
    chromium = judge("chromium", "chromium-browser", "google-chrome")
    _, text = check.page(Computer(), SAMPLES / "minutes-partnership-board.docx", Settings())
    options = ["--blink-settings=preferredColorScheme=0"] if dark else []
    assert faults(chromium, text, tmp_path, *options) == []


def test_the_judge_finds_faults(judge: Callable[..., str], tmp_path: Path) -> None:
    chromium = judge("chromium", "chromium-browser", "google-chrome")
    bad = '<!doctype html><html><head><title>A</title></head><body><img src="x"><p style="color:#bbb">Pale</p></body></html>'
    found = " ".join(faults(chromium, bad, tmp_path))
    assert "image-alt" in found
    assert "color-contrast" in found
    assert "html-has-lang" in found
