"""The read-along page: the words of the record, the sentence that is read lit up, and nothing in the way."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from easyread.errors import NoConsent
from easyread.model.easy import EasyPaper
from easyread.model.settings import Settings
from easyread.writers import audio, epub, read_along
from tests.examples import easy_paper
from tests.judges import axe, epubcheck
from tests.judges.docx_words import plain_spaces, words_of
from tests.judges.html_words import html_text

from ..conftest import not_here

_LOOK = """
let clock = 0;  // stands for the player's own, which has no sound card here
Object.defineProperty(sound, "currentTime", { get: () => clock, set: seconds => { clock = seconds; } });
const said = document.createElement("pre"); said.id = "lit"; const seen = [];
for (const [number, [, start]] of moments.entries()) {
  if (number % 5 !== 1) continue;
  clock = start + 0.2;
  sound.dispatchEvent(new Event("timeupdate"));
  seen.push([...document.querySelectorAll(".now")].map(one => one.id).join(" "));
}
back.click();  // soon after the start of a sentence: to the one before
seen.push(document.querySelector(".now").id);
document.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true }));
slower.click();
seen.push(String(sound.playbackRate), slower.getAttribute("aria-pressed"));
said.textContent = JSON.stringify(seen); document.body.append(said);
"""


@pytest.fixture(scope="module")
def paper() -> EasyPaper:
    return easy_paper()


@pytest.fixture(scope="module")
def page(paper: EasyPaper) -> str:
    return read_along.write(paper, Settings(), lambda _: None).data.decode("utf-8")


def moments(page: str) -> list[tuple[str, float]]:
    found = re.search(r'data-moments="([^"]*)"', page)
    assert found is not None
    return [(one, start) for one, start in json.loads(unescape(found[1]))]


def test_every_statement_is_read_in_order(page: str, paper: EasyPaper) -> None:
    assert [one for one, _ in moments(page)] == [one.id for one in paper.statements()]
    starts = [start for _, start in moments(page)]
    assert starts == sorted(starts)


def test_the_words_are_those_of_the_record(page: str, paper: EasyPaper) -> None:
    words = re.sub(r'<p class="buttons".*?</p>', "", page, flags=re.DOTALL)
    words = re.sub(r"<script>.*?</script>", "", words, flags=re.DOTALL)
    assert plain_spaces(html_text(words.encode("utf-8"))) == words_of(paper)


def test_the_sentence_that_is_read_is_lit_up(judge: Callable[..., str], page: str, tmp_path: Path) -> None:
    chromium = judge("chromium", "chromium-browser", "google-chrome")
    opened = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)
    (tmp_path / "page.html").write_text(opened.replace("</script>", _LOOK + "</script>"), "utf-8")
    command = [
        chromium,
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--no-first-run",
    ]
    command += [
        f"--user-data-dir={tmp_path / 'profile'}",
        "--timeout=20000",
        "--virtual-time-budget=20000",
        "--dump-dom",
    ]
    done = subprocess.run([*command, (tmp_path / "page.html").as_uri()], check=True, capture_output=True, timeout=120)
    lit = re.search(r'<pre id="lit">(.*?)</pre>', done.stdout.decode("utf-8"))
    assert lit is not None
    every = [one for one, _ in moments(page)]
    seen = json.loads(unescape(lit[1]))
    assert seen[:-3] == every[1::5]
    assert seen[-3] == every[every.index(seen[-4]) - 1]
    assert seen[-2:] == ["0.75", "true"]


def test_axe_finds_nothing(judge: Callable[..., str], page: str, tmp_path: Path) -> None:
    chromium = judge("chromium", "chromium-browser", "google-chrome")
    assert axe.faults(chromium, page, tmp_path) == []


def test_the_same_run_speaks_once(paper: EasyPaper, monkeypatch: pytest.MonkeyPatch) -> None:
    audio.recorded(paper, Settings(), lambda _: None)
    monkeypatch.setattr(audio, "_speak", None)
    assert audio.write(paper, Settings(), lambda _: None).data
    assert epub.write(paper, Settings(formats=("epub", "audio")), lambda _: None).data


def test_a_voice_that_needs_the_internet_needs_a_yes(paper: EasyPaper) -> None:
    with pytest.raises(NoConsent):
        read_along.write(paper, replace(Settings(), voice="gtts"), lambda _: None)


def test_an_e_book_with_a_voice_passes_epubcheck(paper: EasyPaper, tmp_path: Path) -> None:
    if absent := epubcheck.missing():
        not_here(f"EPUBCheck needs these packages: {', '.join(absent)}")
    book = epub.write(paper, Settings(formats=("epub", "audio")), lambda _: None).data
    (tmp_path / "a.epub").write_bytes(book)
    assert b"media-overlay" not in epub.write(paper, Settings(formats=("epub",)), lambda _: None).data
    assert epubcheck.faults(tmp_path / "a.epub") == []
