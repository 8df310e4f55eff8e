"""A draft goes out, a person changes it, and it comes back compared with the paper."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from easyread.errors import BrokenFile, DraftMismatch
from easyread.model.easy import Origin
from easyread.model.settings import Settings
from easyread.service import drafts, make
from easyread.testing import PaperWorld
from tests.understand.papers import MINUTES

PAPER = Path("notes/board.txt")
DRAFT = Path("notes/board.easy.md")


@pytest.fixture
def world() -> PaperWorld:
    return PaperWorld({str(PAPER): dedent(MINUTES).strip("\n").encode()})


def write(world: PaperWorld) -> str:
    easy, _ = make.easy_of(world, PAPER, Settings())
    return drafts.write(easy, str(PAPER), Settings())


def read(world: PaperWorld, text: str):  # type: ignore[no-untyped-def]
    world.files[str(DRAFT)] = text.encode()
    return make.easy_of(world, DRAFT, Settings())


def test_an_unchanged_draft_gives_the_same_paper(world: PaperWorld) -> None:
    easy, _ = make.easy_of(world, PAPER, Settings())
    again, _ = read(world, write(world))
    assert again.sections == easy.sections
    assert again.cover == easy.cover
    assert again.left_out == easy.left_out


def test_a_changed_sentence_is_the_persons_and_keeps_its_spans(world: PaperWorld) -> None:
    text = write(world).replace("Dilys Mwangi welcomed everyone.", "Dilys Mwangi said hello.")
    again, _ = read(world, text)
    changed = next(s for s in again.statements() if s.text == "Dilys Mwangi said hello.")
    assert changed.origin is Origin.PERSON
    assert changed.spans


def test_a_changed_deadline_is_found(world: PaperWorld) -> None:
    text = write(world).replace(
        "The next meeting is on Tuesday 14 July 2026.", "The next meeting is on Tuesday 21 July 2026."
    )
    _, found = read(world, text)
    assert [f.code for f in found if f.name == "sent-fidelity" and "2026-07" in f.message]


def test_a_lost_not_is_found(world: PaperWorld) -> None:
    text = write(world).replace("It was not agreed to pay for taxis.", "It was agreed to pay for taxis.")
    _, found = read(world, text)
    assert any("not" in f.message or "not" in f.text for f in found if f.name == "sent-fidelity")


def test_what_a_person_takes_out_is_listed(world: PaperWorld) -> None:
    lines = [line for line in write(world).split("\n") if "welcomed everyone" not in line]
    again, _ = read(world, "\n".join(lines))
    assert [left.text for left in again.left_out if left.why.startswith("A person")] == [
        "Dilys Mwangi welcomed everyone."
    ]


def test_a_new_sentence_and_a_new_picture(world: PaperWorld) -> None:
    text = write(world) + "\n[picture: meeting]\nCome to our **tea party**.\n\n[picture: no such thing]\nBring a cup.\n"
    again, found = read(world, text)
    last = again.sections[-1].panels
    assert (last[-2].picture.concept, last[-2].statements[0].text) == ("meeting", "Come to our tea party.")
    assert last[-2].statements[0].bold == ((12, 21),)
    assert last[-1].picture is None
    assert {f.name for f in found} >= {"pic-none-over-wrong"}


def test_a_paper_that_changed_since_is_said(world: PaperWorld) -> None:
    text = write(world)
    world.files[str(PAPER)] += b"\n"
    _, found = read(world, text)
    assert "M005" in {f.code for f in found}


def test_a_draft_without_its_paper_ends_in_one_sentence(world: PaperWorld) -> None:
    text = write(world)
    del world.files[str(PAPER)]
    with pytest.raises(DraftMismatch, match=r"board\.txt"):
        read(world, text)


@pytest.mark.parametrize("text", ["", "hello", "---\nsomething else\n---\n", "\x00\x01"])
def test_no_draft_ends_in_one_sentence(world: PaperWorld, text: str) -> None:
    with pytest.raises(BrokenFile):
        read(world, text)
