"""A forum's own words: read from a plain file, explained, put in, kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.checks.text import of_sentence
from easyread.errors import SettingsError
from easyread.model.own_words import NO_OWN_WORDS, OwnSwap, OwnTerm, OwnWords
from easyread.model.settings import Settings
from easyread.pipeline import make_easy, read
from easyread.readers.plain import read as read_text
from easyread.service import own_words
from easyread.service.settings import load
from easyread.simplify.explain import hard_words
from easyread.simplify.swap import swap
from easyread.testing import PaperWorld

FILE = """
# Our words
Speak Up Group (SUG), the Group = Our self-advocacy group
commence → kick off
kerfuffle => mess
keep: Room Two
"""
PAPER = b"""Hilltop Forum minutes
Meeting held on Tuesday 3 March 2026
Present: Jo Marsh, Sam Bell
1. Hall
The SUG will commence the survey in Room Two on 7 April.
There was a kerfuffle about two keys. The SUG was there.
2. Any other business
None.
"""


def words() -> OwnWords:
    return own_words.parse(FILE, "our words")


def test_lines() -> None:
    assert words() == OwnWords(
        (OwnTerm(("Speak Up Group", "the Group", "SUG"), "Our self-advocacy group."),),
        (OwnSwap("commence", "kick off"), OwnSwap("kerfuffle", "mess")),
        ("Room Two",),
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("fine = ok\nwhat is this", "line 2"),
        ("x = " + "long " * 80, "too long"),
        ("a = b\n" * 2100, "too many"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(text: str, told: str) -> None:
    with pytest.raises(SettingsError, match=told):
        own_words.parse(text, "our words")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_files_of_windows_are_read_too(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "w.txt").write_bytes("café = Where we meet\r\n".encode(encoding))
    assert own_words.read(tmp_path / "w.txt").terms[0].names == ("café",)


def test_an_own_word_comes_before_the_list_and_leaves_no_trace() -> None:
    assert swap("We will commence in May.", words()) == "We will kick off in May."
    assert swap("We will commence in May.") == "We will start in May."
    assert swap("The meeting in Room Two commenced.", words()) == "The meeting in Room Two kicked off."


def test_an_own_meaning_stands_for_the_one_of_the_list() -> None:
    own = OwnWords((OwnTerm(("advocate",), "Dawn is our advocate."),))
    assert hard_words("Ask the advocate.", own)[0].term.meaning == "Dawn is our advocate."
    assert hard_words("Ask the advocate.")[0].term.meaning != "Dawn is our advocate."


def test_a_kept_word_is_no_hard_word() -> None:
    assert "word-swap" in [rule.name for rule, _ in of_sentence("We met at the questionnaire.", "easy-read")]
    assert not list(of_sentence("We met at the questionnaire.", "easy-read", OwnWords(kept=("questionnaire",))))


def test_a_paper_with_own_words() -> None:
    settings = Settings(own_words=words(), detail="full")
    paper = read(read_text(PAPER, "paper.txt"), settings, PaperWorld()).value
    easy = make_easy(paper, settings, PaperWorld()).value
    said = [one.text for one in easy.statements()]
    assert "The SUG will kick off the survey in Room Two on 7 April." in said
    assert "There was a mess about 2 keys." in said
    assert [word.term for word in easy.hard_words].count("SUG") == 1
    assert any("Our self-advocacy group" in text or "our self-advocacy group" in text for text in said)


def test_where_the_file_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load().own_words == NO_OWN_WORDS
    (tmp_path / own_words.FILE).write_text("a = b", "utf-8")
    assert load().own_words.terms[0].names == ("a",)
    (tmp_path / "ours.txt").write_text("c = d", "utf-8")
    (tmp_path / "easyread.toml").write_text('words = "ours.txt"', "utf-8")
    assert load().own_words.terms[0].names == ("c",)
    (tmp_path / "third.txt").write_text("e = f", "utf-8")
    assert load(None, tmp_path / "third.txt").own_words.terms[0].names == ("e",)
    (tmp_path / "easyread.toml").write_text('words = "../ours.txt"', "utf-8")
    with pytest.raises(SettingsError, match="same folder"):
        load()
