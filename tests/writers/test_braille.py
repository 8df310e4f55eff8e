"""The braille file: its size, its order, its numbers, and the same words as the record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from easyread.errors import PartMissing
from easyread.model.easy import EasyPaper
from easyread.model.settings import Settings
from easyread.readers import brf_look
from easyread.writers import braille, liblouis
from tests.examples import easy_paper
from tests.judges.braille_words import lines, plain, words
from tests.judges.docx_words import words_of

from ..conftest import SAMPLES, case_files, easy_paper_of


def quiet(_: str) -> None:
    pass


def made(paper: EasyPaper) -> bytes:
    return braille.write(paper, Settings(), quiet).data


def test_lines_and_pages_fit_the_paper() -> None:
    pages = lines(made(easy_paper()))
    assert {len(page) for page in pages} == {25}
    assert max(len(line) for page in pages for line in page) <= 40
    assert [page[-1].strip() for page in pages[:3]] == ["#A", "#B", "#C"][: len(pages)]


def test_its_own_check_finds_nothing_wrong() -> None:
    look = brf_look.look(made(easy_paper()), "a.brf")
    assert look.facts["longest_line"] <= 40 and not look.facts["no_numbers"] and not look.facts["foreign_signs"]


def test_it_says_that_a_computer_made_it_and_nobody_checked() -> None:
    assert b"MADE BY A COMPUTER4" in made(easy_paper()).replace(b"\r\n", b" ")


def test_the_same_words_give_the_same_bytes() -> None:
    assert made(easy_paper()) == made(easy_paper())


def test_a_very_long_word_is_cut_with_the_sign_that_it_goes_on() -> None:
    paper = easy_paper()
    long = replace(paper, cover=replace(paper.cover, title="x" * 90))
    assert b'X"\r\n' in made(long)


PAPERS = [path for path in (*sorted(SAMPLES.glob("*.*")), *case_files()) if path.name != "README.md"]


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.stem)
def test_the_words_are_those_of_the_record(path: Path, judge: Callable[..., str]) -> None:
    paper = easy_paper_of(path)
    given = plain(" ".join(line.replace("\u00a0", " ") for line in words_of(paper)))
    found = words(judge("lou_translate"), made(paper), "en-ueb-g1.ctb")
    note = plain("Uncontracted braille UEB grade 1 made by a computer. A braille reader has not checked it.")
    at = next(n for n in range(len(found)) if found[n : n + len(note)] == note)
    assert found[:at] + found[at + len(note) :] == given


def test_contracted_braille_needs_liblouis(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(liblouis, "_library", lambda: None)
    with pytest.raises(PartMissing, match="liblouis"):
        braille.write_grade_2(easy_paper(), Settings(), quiet)


def test_contracted_braille_is_shorter(judge: Callable[..., str]) -> None:
    judge("lou_translate")
    paper = easy_paper_of(SAMPLES / "minutes-carers-forum.md")
    short = braille.write_grade_2(paper, Settings(), quiet).data
    assert len(b"".join(short.split())) < 0.9 * len(b"".join(made(paper).split()))
    assert b"LIBL" in short
