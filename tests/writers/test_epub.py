"""The e-book: its words in order, what it says of itself, the same bytes each time, and what EPUBCheck makes of it."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from easyread.model.easy import EasyPaper
from easyread.model.settings import Settings
from easyread.readers import epub as reader
from easyread.writers import epub
from tests.examples import easy_paper
from tests.judges import epubcheck
from tests.judges.docx_words import plain_spaces, words_of

from ..conftest import SAMPLES, case_files, easy_paper_of, not_here

PAPERS = [path for path in sorted(SAMPLES.glob("*.*")) if path.name != "README.md"]
_XHTML = "{http://www.w3.org/1999/xhtml}"
_BLOCKS = tuple(_XHTML + tag for tag in ("h1", "h2", "p", "li", "dt", "dd"))


def quiet(_: str) -> None:
    pass


def made(paper: EasyPaper, settings: Settings | None = None) -> bytes:
    return epub.write(paper, settings or Settings(formats=("epub",)), quiet).data


def text(data: bytes) -> list[str]:
    """The words of each heading, paragraph and list item, page by page in the order of the spine."""
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        package = book.read("book/package.opf").decode()
        lines = []
        for name in re.findall(r'<itemref idref="([^"]+)"', package):
            root = etree.fromstring(book.read(f"book/{name}.xhtml"))
            for hidden in root.findall(f".//{_XHTML}nav[@hidden]"):
                hidden.getparent().remove(hidden)
            body = root.find(_XHTML + "body")
            blocks = [one for one in body.iter(*_BLOCKS) if next(one.iterancestors(*_BLOCKS), None) is None]
            lines += ["".join(one.itertext()) for one in blocks]
        return lines


@pytest.mark.parametrize("path", [*PAPERS, *case_files()], ids=lambda path: path.stem)
def test_the_words_are_those_of_the_record(path: Path) -> None:
    paper = easy_paper_of(path)
    assert plain_spaces(text(made(paper))) == words_of(paper)


def test_the_same_paper_gives_the_same_bytes_and_another_text_another_book() -> None:
    paper = easy_paper()
    assert made(paper) == made(paper)
    other = replace(paper, cover=replace(paper.cover, subtitle="Something else"))
    assert _identifier(made(paper)) != _identifier(made(other))


def _identifier(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        found = re.search(r'<dc:identifier id="id">(.*?)<', book.read("book/package.opf").decode())
    assert found is not None
    return found[1]


def test_the_kind_of_file_stands_first_and_unpacked() -> None:
    assert made(easy_paper())[30:58] == b"mimetypeapplication/epub+zip"


def test_its_own_check_finds_nothing_wrong() -> None:
    facts = reader.look(made(easy_paper()), "a.epub").facts
    assert {name for name, value in facts.items() if value} <= {"no_page_list"}


def test_pictures_have_words_only_where_they_say_more() -> None:
    paper = easy_paper_of(PAPERS[0])
    silent = reader.look(made(paper), "a.epub").images
    told = reader.look(made(paper, Settings(formats=("epub",), describe_pictures=True)), "a.epub").images
    assert silent and {image.alt for image in silent} == {""}
    assert all(image.alt for image in told)


def test_hostile_words_are_only_words() -> None:
    paper = easy_paper()
    hostile = replace(paper, cover=replace(paper.cover, title="<script>alert(1)</script> & ]]> \x00"))
    assert "<script>alert(1)</script> & ]]> �" in text(made(hostile))


@pytest.mark.parametrize("path", PAPERS[:3], ids=lambda path: path.stem)
def test_epubcheck_finds_nothing(path: Path, tmp_path: Path) -> None:
    if absent := epubcheck.missing():
        not_here(f"EPUBCheck needs these packages: {', '.join(absent)}")
    paper = easy_paper_of(path)
    (tmp_path / "a.epub").write_bytes(made(paper))
    assert epubcheck.faults(tmp_path / "a.epub") == []


def test_epubcheck_finds_faults(tmp_path: Path) -> None:
    if absent := epubcheck.missing():
        not_here(f"EPUBCheck needs these packages: {', '.join(absent)}")
    with zipfile.ZipFile(io.BytesIO(made(easy_paper()))) as good, zipfile.ZipFile(tmp_path / "b.epub", "w") as bad:
        for one in good.infolist():
            bad.writestr(one, good.read(one).replace(b'href="part-001.xhtml"', b'href="gone.xhtml"'))
    assert any("RSC" in fault for fault in epubcheck.faults(tmp_path / "b.epub"))
