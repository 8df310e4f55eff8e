"""The plain text, and the order of words that all formats share."""

from __future__ import annotations

from dataclasses import replace

import pytest

from easyread.model.easy import Cover, EasyPaper, HardWord, Origin, Role, Section, Statement
from easyread.model.settings import Settings
from easyread.writers import text
from tests.examples import easy_paper
from tests.judges.docx_words import words_of


def _write(paper: EasyPaper) -> str:
    return text.write(paper, Settings(), lambda said: None).data.decode("utf-8")


def _lines(paper: EasyPaper) -> list[str]:
    """What a person reads: no empty lines, no underlining, no list signs."""
    lines = [line.removeprefix("- ") for line in _write(paper).split("\n")]
    return [line for line in lines if line.strip("-=")]


def _said(words: str, bold: tuple[tuple[int, int], ...] = ()) -> Statement:
    return Statement("x", words, Role.INFO, Origin.SOURCE, bold=bold)


def test_a_paper_looks_like_this() -> None:
    assert _write(easy_paper()).startswith(
        "Wenlow Forum\n============\n\nWhat happened at our meeting\n\nTuesday 10 March 2026\n\nEasy Read\n\n"
        "This is a draft. A computer made it. People have not checked it yet.\n\n\n"
        "1. Welcome & introductions\n--------------------------\n\nDenise Okafor welcomed everyone.\n\n"
        "The meeting started at 10:30am.\nIt was in the hall.\n\n"
    )
    assert "Siân Ŵyn Jones will bring:\n- a poster\n- 2 tickets\n\nBy when" in _write(easy_paper())
    assert _write(easy_paper()).endswith(
        "What the words mean\n-------------------\n\nbudget\nA budget is a plan for money.\n"
    )


def test_all_words_are_there_in_order() -> None:
    assert _lines(easy_paper()) == words_of(easy_paper())


def test_a_paper_of_six_sections_gets_a_contents_list_and_one_of_five_does_not() -> None:
    paper = easy_paper()
    many = tuple(replace(paper.sections[0], title=_said(f"{number}. Topic")) for number in range(1, 7))
    assert "What is in this paper" not in _write(replace(paper, sections=many[:5]))
    long = _lines(replace(paper, sections=many))
    at = long.index("What is in this paper")
    assert long[at + 1 : at + 8] == [f"{number}. Topic" for number in range(1, 7)] + ["What the words mean"]
    assert "What the words mean" not in _write(replace(paper, sections=many, hard_words=()))


def test_the_word_list_is_in_order_of_the_alphabet_whatever_the_capitals() -> None:
    words = tuple(HardWord(term, "It is.", "s") for term in ("quorum", "Budget", "agenda", "CQC"))
    assert [word.term for word in text.words_a_to_z(replace(easy_paper(), hard_words=words))] == [
        "agenda",
        "Budget",
        "CQC",
        "quorum",
    ]


def test_the_group_is_shown_only_when_it_is_not_the_title_too() -> None:
    cover = Cover("The Forum", "the forum", "", "", "Easy Read", "")
    assert text.cover_lines(cover) == [("title", "the forum"), ("badge", "Easy Read")]
    assert text.cover_lines(replace(cover, title="Minutes"))[0] == ("group", "The Forum")


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("one\r\ntwo\tthree", "one  two three"),
        ("no\x00t", "no�t"),
        ("a\ud800b", "a�b"),
        ("bell\x07 \x1b[31m", "bell� �[31m"),
        ("next\u2028line\x85end", "next line end"),
        ("Siân ŵ £5 – “ok” 🙂", "Siân ŵ £5 – “ok” 🙂"),
    ],
)
def test_a_statement_stays_on_one_line_and_as_long_as_it_was(raw: str, clean: str) -> None:
    assert text.visible(raw) == clean
    assert len(clean) == len(raw)
    paper = replace(easy_paper(), sections=(Section(_said(raw), ()),))
    assert _lines(paper)[5] == clean


@pytest.mark.parametrize(
    ("bold", "pieces"),
    [
        ((), [("the budget", False)]),
        (((4, 10),), [("the ", False), ("budget", True)]),
        (((0, 3), (4, 10)), [("the", True), (" ", False), ("budget", True)]),
        (((4, 10), (0, 6)), [("the bu", True), ("dget", True)]),
        (((4, 99), (50, 60), (7, 7)), [("the ", False), ("budget", True)]),
    ],
)
def test_bold_ranges_cut_the_words_and_lose_none(
    bold: tuple[tuple[int, int], ...], pieces: list[tuple[str, bool]]
) -> None:
    assert list(text.pieces(_said("the budget", bold))) == pieces


def test_dates_and_sums_do_not_break_on_a_page_but_are_plain_in_plain_text() -> None:
    (words,) = (words for words, _ in text.pieces(_said("It is on 20 March 2026.")))
    assert words == "It is on 20\u00a0March\u00a02026."
    assert text.shown("It is on 20 March 2026.", 14) == words
    assert text.shown("It is on 20 March 2026.", 13) == "It is on 20 March 2026."
    assert "\u00a0" not in _write(easy_paper())
