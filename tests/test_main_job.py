"""The main job on real input: all formats of every sample and every case, the same words in each, PDFs that pass PDF/UA-1."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from easyread.model.easy import EasyPaper
from easyread.model.settings import DEFAULT_FORMATS, Settings
from easyread.service import make
from easyread.service.world import Computer
from easyread.writers.narration import script

from .conftest import SAMPLES, case_files, not_here
from .judges import verapdf
from .judges.docx_words import docx_text, plain_spaces, words_of
from .judges.html_words import html_text
from .judges.pdf_words import expected_text, pdf_text

PAPERS = [p for p in sorted(SAMPLES.iterdir()) if p.suffix in (".docx", ".md") and p.name != "README.md"]
SUFFIXES = {"-easy-read.docx", "-easy-read.pdf", "-large-print.pdf", ".html", "-audio.mp3"}


class CaseWorld(Computer):
    """Reads the papers to measure on without their first line, which is not part of the paper."""

    def read(self, path: Path) -> bytes:
        data = super().read(path)
        return data.split(b"\n", 1)[1] if path.parent.parent.name == "cases" else data


@pytest.fixture(scope="session")
def results(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("results")


@cache
def made(path: Path, results: Path) -> make.Made:
    return make.make(CaseWorld(), path, results / path.parent.name, Settings())


def check_files(one: make.Made, stem: str) -> None:
    names = {p.name for p in one.folder.iterdir()}
    assert names == {stem + s for s in SUFFIXES} | {"easy.json", "report.json", "report.html", f"{stem}.easy.md"}
    assert all(p.stat().st_size > 500 for p in one.folder.iterdir())
    record = json.loads((one.folder / "easy.json").read_text(encoding="utf-8"))
    assert (record["schema"], record["label"]) == ("easyread/easy/1", "draft")
    report = json.loads((one.folder / "report.json").read_text(encoding="utf-8"))
    assert report["schema"] == "easyread/report/1"


def check_same_words(one: make.Made, stem: str) -> None:
    easy: EasyPaper = one.easy
    expected = words_of(easy)
    said = [s.text for s in easy.statements()]
    assert plain_spaces(docx_text((one.folder / f"{stem}-easy-read.docx").read_bytes())) == expected
    assert plain_spaces(html_text((one.folder / f"{stem}.html").read_bytes()))[-len(expected) + 6 :] == expected[6:]
    for name in ("easy-read", "large-print"):
        text = pdf_text((one.folder / f"{stem}-{name}.pdf").read_bytes())
        assert _ends_with_words_of(text, expected_text(easy))
    assert [u.text for u in script(easy) if u.statement] == said
    assert [u.statement for u in script(easy) if u.statement] == [s.id for s in easy.statements()]


def _ends_with_words_of(text: str, expected: str) -> bool:
    """The contents list stands between the front and the first section: all expected lines are there, in order."""
    lines = iter(text.split("\n"))
    return all(any(line == wanted for line in lines) for wanted in expected.split("\n"))


@pytest.mark.parametrize("path", PAPERS, ids=lambda p: p.name)
def test_samples(path: Path, results: Path) -> None:
    one = made(path, results)
    check_files(one, path.stem)
    check_same_words(one, path.stem)


def test_cases(results: Path) -> None:
    files = case_files()
    if not files:
        not_here("the papers to measure on are not beside this checkout")
    for path in files:
        one = made(path, results)
        check_files(one, path.stem)
        check_same_words(one, path.stem)


def test_every_pdf_passes_the_full_pdf_ua_profile(results: Path) -> None:
    if missing := verapdf.missing():
        not_here(f"veraPDF needs these packages: {', '.join(missing)}")
    for path in (*PAPERS, *case_files()):
        made(path, results)
    verdicts = verapdf.judge_all(sorted(results.glob("*/*/*.pdf")))
    assert len(verdicts) == 2 * (len(PAPERS) + len(case_files()))
    assert {path.name: faults for path, faults in verdicts.items() if faults} == {}


def test_a_run_that_fails_leaves_the_folder_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from easyread import plugins
    from easyread.errors import CannotDraw

    def fails(*_: object) -> None:
        raise CannotDraw("No font can draw this. Take it out.")

    folder = tmp_path / PAPERS[0].stem
    folder.mkdir()
    (folder / "mine.txt").write_text("mine")
    real = plugins.load
    monkeypatch.setattr(plugins, "load", lambda group, name: fails if name == "html" else real(group, name))
    with pytest.raises(CannotDraw):
        make.make(Computer(), PAPERS[0], tmp_path, Settings(formats=("text", "html")))
    assert [p.name for p in tmp_path.rglob("*")] == [folder.name, "mine.txt"]


def test_the_same_paper_gives_the_same_bytes(tmp_path: Path, results: Path) -> None:
    first = made(PAPERS[0], results)
    second = make.make(Computer(), PAPERS[0], tmp_path, Settings())
    for file in sorted(first.folder.iterdir()):
        assert file.read_bytes() == (second.folder / file.name).read_bytes(), file.name


def test_the_default_formats_are_the_five_that_are_promised() -> None:
    assert DEFAULT_FORMATS == ("easy-read-docx", "easy-read-pdf", "large-print-pdf", "html", "audio")
