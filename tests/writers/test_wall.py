"""The wall poster and the cards: the paper's own words in their order, tagged, on sheets of the right size, nothing cut."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest

from easyread.model.easy import EasyPaper
from easyread.model.paper import Kind
from easyread.model.settings import Settings
from easyread.writers import text, wall
from tests.judges import verapdf

from ..conftest import SAMPLES, easy_paper_of, not_here

PAPERS = [path for path in sorted(SAMPLES.glob("*.*")) if path.name != "README.md"]


def quiet(_: str) -> None:
    pass


def easy(path: Path) -> EasyPaper:
    return easy_paper_of(path)


def words(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    return " ".join(page.get_textpage().get_text_bounded() for page in document).replace("\u00a0", " ").split()


def size(data: bytes) -> tuple[int, int]:
    page = pypdfium2.PdfDocument(data)[0]
    return round(page.get_width() * 25.4 / 72), round(page.get_height() * 25.4 / 72)


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.stem)
def test_a_poster_says_statements_of_the_paper_in_their_order(path: Path) -> None:
    paper = easy(path)
    data = wall.write_poster(paper, Settings(), quiet).data
    assert size(data) == (297, 420)
    said = " ".join(words(data))
    known = [" ".join(text.shown(one.text).replace("\u00a0", " ").split()) for one in paper.statements()]
    found = [said.find(one) for one in known]
    assert sum(at >= 0 for at in found) >= min(8, len(known) // 3)
    for one in (paper.cover.title, paper.cover.subtitle):
        assert " ".join(one.split()) in said


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.stem)
def test_a_card_for_each_part_with_a_picture(path: Path) -> None:
    paper = easy(path)
    data = wall.write_cards(paper, Settings(), quiet).data
    assert size(data) == (210, 297)
    titles = [section.title.text for section in paper.sections[1:] if any(panel.picture for panel in section.panels)]
    assert re.sub(r"\s+", "", "".join(words(data))) == re.sub(r"\s+", "", "".join(titles))


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.stem)
def test_no_word_of_a_card_is_outside_of_it(path: Path) -> None:
    document = pypdfium2.PdfDocument(wall.write_cards(easy(path), Settings(), quiet).data)
    for page in document:
        letters = page.get_textpage()
        for at in range(letters.count_chars()):
            left, bottom, right, top = letters.get_charbox(at)
            across, up = 105 * 72 / 25.4, 148.5 * 72 / 25.4
            assert int(left // across) == int((right - 0.01) // across)
            assert int(bottom // up) == int((top - 0.01) // up)


def test_answers_stand_beside_what_was_said() -> None:
    paper = easy(SAMPLES / "you-said-we-did-surgery.md")
    assert paper.kind is Kind.YOU_SAID_WE_DID
    said = words(wall.write_poster(paper, Settings(), quiet).data)
    assert " ".join(said).count("We did") >= 3


def test_both_pass_the_full_pdf_ua_profile(tmp_path: Path) -> None:
    if missing := verapdf.missing():
        not_here(f"veraPDF needs these packages: {', '.join(missing)}")
    for path in PAPERS:
        paper = easy(path)
        (tmp_path / f"{path.stem}-poster.pdf").write_bytes(wall.write_poster(paper, Settings(), quiet).data)
        (tmp_path / f"{path.stem}-cards.pdf").write_bytes(wall.write_cards(paper, Settings(), quiet).data)
    verdicts = verapdf.judge_all(sorted(tmp_path.glob("*.pdf")))
    assert {path.name: faults for path, faults in verdicts.items() if faults} == {}


def test_the_same_paper_gives_the_same_bytes() -> None:
    paper = easy(PAPERS[0])
    assert wall.write_poster(paper, Settings(), quiet).data == wall.write_poster(paper, Settings(), quiet).data
