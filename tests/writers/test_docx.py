"""The Word document: its words, its styles, its pictures, and what Word and LibreOffice make of it."""

from __future__ import annotations

import os
import re
import runpy
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx as python_docx
import pytest
from lxml import etree

from easyread import resources
from easyread.errors import CannotDraw, PartMissing
from easyread.model.easy import EasyPaper, HardWord, Origin, Panel, Picture, Role, Section, Statement
from easyread.model.settings import Settings
from easyread.picture import artwork
from easyread.picture.shelf import Shelf
from easyread.writers import docx, docx_pictures, text
from tests.examples import easy_paper
from tests.judges.docx_access import faults, find, values
from tests.judges.docx_words import W, docx_text, paragraph_text, part, plain_spaces, words_of

HOSTILE = (
    "<b>bold</b> & \"quotes\" 'and' ]]> <!-- -->",
    "&amp; &lt;w:t&gt; &#0; <![CDATA[x]]>",
    "  two  spaces at both ends  ",
    "null \x00 bell \x07 escape \x1b half \ud800 none \uffff",
    "line\r\nend\ttab\u2028",
    "{MERGEFIELD x} HYPERLINK \\h $title %s",
)


def _write(paper: EasyPaper, settings: Settings | None = None) -> bytes:
    return docx.write(paper, settings or Settings(), lambda said: None).data


def _said(id: str, words: str, role: Role = Role.INFO, **more: bool) -> Statement:
    return Statement(id, words, role, Origin.SOURCE, **more)


def _long_paper(sections: int, panels: int, sentences: int = 1) -> EasyPaper:
    """Every statement has its own number, so that it can be found again on a page."""
    pictures = [panel.picture for section in easy_paper().sections for panel in section.panels]

    def panel(name: str, number: int) -> Panel:
        words = (_said(f"s{name}-{k}", f"Panel {name} says {k} of {sentences}.") for k in range(1, sentences + 1))
        return Panel(f"panel-{name}", tuple(words), pictures[number % len(pictures)])

    return replace(
        easy_paper(),
        sections=tuple(
            Section(
                _said(f"h{s}", f"{s}. Topic {s} of the paper", Role.HEADING),
                tuple(panel(f"{s}.{p}", p) for p in range(1, panels + 1)),
            )
            for s in range(1, sections + 1)
        ),
    )


def _document(data: bytes) -> etree._Element:
    return part(data, "word/document.xml")


@pytest.mark.parametrize("paper", [easy_paper(), _long_paper(7, 3)], ids=["example", "with contents list"])
def test_all_words_are_there_in_order(paper: EasyPaper) -> None:
    assert plain_spaces(docx_text(_write(paper))) == words_of(paper)


def test_bold_words_are_strong_and_bullets_are_list_items() -> None:
    document = _document(_write(easy_paper()))
    assert values(document, "//w:r[w:rPr/w:rStyle/@w:val='Strong']/w:t/text()") == ["budget"]
    bullets = find(document, "//w:p[w:pPr/w:pStyle/@w:val='ListBullet']")
    assert plain_spaces([paragraph_text(bullet) for bullet in bullets]) == ["a poster", "2 tickets"]


def test_dates_do_not_break_over_lines() -> None:
    assert "By when: Friday\u00a020\u00a0March\u00a02026." in docx_text(_write(easy_paper()))


def test_a_date_longer_than_the_line_may_break_at_its_spaces_for_else_a_year_breaks() -> None:
    day = "Wednesday 10 September 2026"
    paper = replace(easy_paper(), sections=(Section(_said("h", "1. One"), (Panel("p", (_said("s", day),)),)),))
    assert day.replace(" ", "\u00a0") in docx_text(_write(paper))
    assert day in docx_text(_write(paper, Settings(text_size=24)))
    titled = replace(paper, cover=replace(paper.cover, title=day))
    assert docx_text(_write(titled))[1] == day


@pytest.mark.parametrize(
    "settings",
    [Settings(), Settings(describe_pictures=True), Settings(text_size=24), Settings(sections_start_a_page=True)],
    ids=["plain", "described", "24 point", "new pages"],
)
@pytest.mark.parametrize("paper", [easy_paper(), _long_paper(6, 2)], ids=["example", "with contents list"])
def test_it_is_accessible(paper: EasyPaper, settings: Settings) -> None:
    assert faults(_write(paper, settings)) == []


@pytest.mark.parametrize(
    ("name", "before", "after", "fault"),
    [
        ("document", "<w:cantSplit/>", "", "row can split"),
        ("document", 'val="1"/></a:ext>', 'val="0"/></a:ext>', "without alt text"),
        ("document", 'w:val="Heading2"', 'w:val="Heading1"', "headings of level 1"),
        ("document", 'w:val="Heading1"', 'w:val="Coverwords"', "heading level skipped"),
        ("document", '<w:rStyle w:val="Strong"/>', "<w:b/>", "direct formatting"),
        ("document", "<w:sectPr>", "<w:p/><w:sectPr>", "blank paragraph"),
        ("document", 'w:val="EasyReadwords"', 'w:val="Gone"', "unknown style"),
        ("document", "<w:tblDescription ", "<w:x ", "without a description"),
        ("document", '<w:vAlign w:val="center"/>', '<w:gridSpan w:val="2"/>', "merged"),
        ("styles", 'w:val="en-GB"', 'w:val="en-US"', "another language"),
        ("styles", '<w:sz w:val="28"/>', '<w:sz w:val="20"/>', "point text"),
        ("styles", 'w:val="0B3D6B"', 'w:val="4F81BD"', "contrast"),
        ("styles", 'w:ascii="Arial"', 'w:ascii="Calibri"', "another font"),
        ("styles", "<w:keepNext/>", "", "does not stay"),
        ("settings", 'w:val="15"', 'w:val="12"', "compatibility"),
    ],
)
def test_the_judge_of_access_sees_faults(name: str, before: str, after: str, fault: str) -> None:
    broken = _changed(_write(easy_paper()), f"word/{name}.xml", before, after)
    assert any(fault in said for said in faults(broken)), faults(broken)


def _changed(data: bytes, name: str, before: str, after: str) -> bytes:
    made = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(made, "w") as target:
        for entry in source.namelist():
            content = source.read(entry)
            if entry == name:
                assert before in content.decode("utf-8")
                content = content.decode("utf-8").replace(before, after).encode("utf-8")
            target.writestr(entry, content)
    return made.getvalue()


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_only_words(words: str) -> None:
    paper = easy_paper()
    cover = replace(paper.cover, title=words, notice=words)
    picture = Picture("core", "meeting", words)
    section = Section(_said(words, words), (Panel(words, (_said(words, words),), picture),))
    paper = replace(paper, cover=cover, sections=(section,) * 6, hard_words=(HardWord(words, words, words),))
    data = _write(paper, Settings(describe_pictures=True))
    assert plain_spaces(docx_text(data)) == plain_spaces([text.visible(line) for line in words_of(paper)])
    assert values(_document(data), "//wp:docPr/@descr") == [text.visible(words)] * 6
    assert python_docx.Document(BytesIO(data)).core_properties.title == text.visible(words)


def test_the_same_paper_gives_the_same_bytes_in_another_process_too() -> None:
    script = (
        "import sys; from easyread.model.settings import Settings; from easyread.writers.docx import write;"
        "from tests.examples import easy_paper;"
        "sys.stdout.buffer.write(write(easy_paper(), Settings(), lambda said: None).data)"
    )
    there = {**os.environ, "PYTHONHASHSEED": "7", "PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, env=there)
    assert _write(easy_paper()) == _write(easy_paper()) == run.stdout


def test_the_zip_is_whole_and_holds_no_date() -> None:
    with ZipFile(BytesIO(_write(easy_paper()))) as folder:
        assert folder.testzip() is None
        assert folder.namelist()[0] == "[Content_Types].xml"
        assert {entry.date_time for entry in folder.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not re.search(rb"dcterms|\d{4}-\d\d-\d\dT", folder.read("docProps/core.xml"))


def test_properties_say_what_it_is() -> None:
    known = python_docx.Document(BytesIO(_write(easy_paper()))).core_properties
    assert (known.title, known.author, known.language) == ("Wenlow Forum", "Wenlow Forum", "en-GB")
    assert known.subject == "Easy Read: What happened at our meeting"


def test_each_picture_is_drawn_once_and_put_in_once(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []
    draw = docx_pictures._draw
    monkeypatch.setattr(docx_pictures, "_drawn", {})
    monkeypatch.setattr(docx_pictures, "_draw", lambda svgs: drawn.extend(svgs) or draw(svgs))
    data = _write(_long_paper(5, 7))
    pictures = {panel.picture for section in easy_paper().sections for panel in section.panels if panel.picture}
    with ZipFile(BytesIO(data)) as folder:
        media = [folder.read(name) for name in folder.namelist() if name.startswith("word/media/")]
    assert len(drawn) == len(media) == len(set(media)) == len(pictures) == 4
    assert all(picture.startswith(b"\x89PNG") for picture in media)
    assert len(find(_document(data), "//wp:inline")) == 5 * 5  # 2 panels in 7 have no picture


def test_every_picture_shows_what_its_panel_asks_for() -> None:
    data, paper = _write(easy_paper()), easy_paper()
    opened = python_docx.Document(BytesIO(data))
    names = {"r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships"}
    for panel, row in zip(
        [panel for section in paper.sections for panel in section.panels], find(_document(data), "//w:tr"), strict=True
    ):
        ids = [str(id) for id in row.xpath(".//@r:embed", namespaces=names)]  # type: ignore[union-attr]
        wanted = docx_pictures.pngs([Shelf().image(panel.picture)]) if panel.picture else []
        assert [opened.part.related_parts[id].blob for id in ids] == wanted


def test_pngs_are_sharp_enough_and_come_in_the_order_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx_pictures, "_drawn", {})
    monkeypatch.setattr(docx_pictures, "_AT_ONCE", 3)
    monkeypatch.setattr(docx_pictures, "_REMEMBERED", 4)
    svgs = [Shelf().image(Picture("core", "number", "", value=str(number))) for number in range(5)]
    first = docx_pictures.pngs(svgs)
    assert len(set(first)) == 5
    assert docx_pictures.pngs([svgs[3], svgs[0], svgs[3]]) == [first[3], first[0], first[3]]
    width, height = (int.from_bytes(first[0][at : at + 4], "big") for at in (16, 20))
    assert width == height == 512


def test_a_broken_symbol_stops_the_document(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(artwork, "svg", lambda picture: "<svg><not closed")
    with pytest.raises(CannotDraw, match="Choose another picture"):
        _write(easy_paper())


def test_alt_text_is_there_only_when_asked_for() -> None:
    alts = "//wp:docPr/@descr"
    assert set(values(_document(_write(easy_paper())), alts)) == {""}
    described = values(_document(_write(easy_paper(), Settings(describe_pictures=True))), alts)
    assert described == ["People at a meeting.", "A clock.", "Money.", "A calendar.", "People at a meeting."]


@pytest.mark.parametrize(("asked", "body", "smallest"), [(16, 16, 14), (18, 18, 16), (24, 24, 21), (8, 14, 14)])
def test_all_sizes_grow_together_and_none_is_under_14(asked: float, body: float, smallest: float) -> None:
    styles = part(_write(easy_paper(), Settings(text_size=asked)), "word/styles.xml")
    assert values(styles, "//w:docDefaults//w:sz/@w:val") == [f"{body * 2:g}"]
    assert min(int(size) / 2 for size in values(styles, "//w:sz/@w:val")) == smallest


def test_the_contents_list_leads_to_every_section() -> None:
    assert not find(_document(_write(_long_paper(5, 1))), "//w:hyperlink")
    document = _document(_write(_long_paper(6, 1)))
    for link in find(document, "//w:hyperlink"):
        target = values(document, f"//w:p[w:bookmarkStart/@w:name='{link.get(W + 'anchor')}']//w:t/text()")
        assert ["".join(values(link, ".//w:t/text()"))] == target
    assert len(find(document, "//w:hyperlink")) == 7
    assert values(document, "//w:fldChar/@w:fldCharType") == ["begin", "separate", "end"]


def test_every_panel_has_a_bookmark_of_its_own_that_word_accepts() -> None:
    ids = ["a b", "a_b", "A-B", "9", "ü" * 60, "ü" * 60, ""]
    panels = tuple(Panel(id, (_said(f"s{n}", f"Number {n}."),)) for n, id in enumerate(ids))
    document = _document(_write(replace(easy_paper(), sections=(Section(_said("h", "1. One"), panels),))))
    names = values(document, "//w:tc//w:bookmarkStart/@w:name")
    assert len({name.lower() for name in names}) == len(ids)
    assert all(re.fullmatch(r"[A-Za-z_]\w{0,39}", name, re.ASCII) for name in names), names
    numbers = values(document, "//w:bookmarkStart/@w:id")
    assert sorted(numbers) == sorted(values(document, "//w:bookmarkEnd/@w:id"))
    assert len(numbers) == len(set(numbers))


def test_a_panel_without_words_does_not_break_the_file() -> None:
    panels = (Panel("p", (), Picture("core", "meeting", "")), Panel("q", (_said("s", "Hello."),)))
    data = _write(replace(easy_paper(), sections=(Section(_said("h", "1. One"), panels),), hard_words=()))
    assert [len(find(cell, "w:p")) for cell in find(_document(data), "//w:tc")] == [1, 1, 1, 1]
    assert find(_document(data), "w:body/*")[-2].tag == W + "p"  # Word wants a paragraph after the last table


def test_the_foot_says_the_page_and_the_notice() -> None:
    def foot(notice: str) -> list[str]:
        data = _write(replace(easy_paper(), cover=replace(easy_paper().cover, notice=notice)))
        return [paragraph_text(line) for line in part(data, "word/footer1.xml").iter(W + "p")]

    assert foot("This is a draft.") == ["Page 1 of 1", "This is a draft."]
    assert foot("") == ["Page 1 of 1"]


def test_the_template_is_what_its_script_makes(tmp_path: Path) -> None:
    folder = resources.folder("templates") / "docx"
    runpy.run_path(str(folder / "make_template.py"))["make"](tmp_path / "new.docx")
    assert (tmp_path / "new.docx").read_bytes() == (folder / "easy-read.docx").read_bytes()


def test_a_missing_template_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(resources, "folder", lambda name: tmp_path)
    with pytest.raises(PartMissing, match="Install easyread again"):
        docx._template()


def test_it_tells_how_far_it_is() -> None:
    said: list[str] = []
    docx.write(easy_paper(), Settings(), said.append)
    assert said[:2] == ["Word document: section 1 of 2", "Word document: section 2 of 2"]


@pytest.fixture
def to_pdf(judge: Callable[..., str], tmp_path: Path) -> Callable[[bytes], list[str]]:
    """LibreOffice makes pages of a Word file; the answer is the words of each page without any space."""
    soffice = judge("soffice", "libreoffice")

    def convert(data: bytes) -> list[str]:
        import pypdfium2

        (tmp_path / "paper.docx").write_bytes(data)
        command = [soffice, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
        command += ["--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "paper.docx")]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        pages = []
        with pypdfium2.PdfDocument(str(tmp_path / "paper.pdf")) as pdf:
            for number in range(len(pdf)):
                page = pdf[number]
                words = page.get_textpage()
                pages.append("".join(words.get_text_bounded().replace("\ufffe", "-").split()))
                words.close()
                page.close()
        return pages

    return convert


def _split_panels(paper: EasyPaper, pages: list[str]) -> list[str]:
    """The panels whose statements, or whose section title, stand on another page."""
    split = []
    for section in paper.sections:
        for number, panel in enumerate(section.panels):
            lines = [section.title.text] * (number == 0) + [statement.text for statement in panel.statements]
            if not any(all("".join(line.split()) in page for line in lines) for page in pages):
                split.append(panel.id)
    return split


def test_libreoffice_shows_every_word_and_splits_no_panel(to_pdf: Callable[[bytes], list[str]]) -> None:
    paper = _long_paper(7, 4, sentences=4)
    pages = to_pdf(_write(paper))
    everything, at = "".join(pages), 0
    for line in words_of(paper):
        at = everything.index("".join(line.split()), at) + 1
    assert _split_panels(paper, pages) == []
    assert all(len(re.sub(r"Page\d+of\d+Thisisadraft.*", "", page)) > 0 for page in pages), "an empty page"
    assert f"Page2of{len(pages)}" in pages[1]


def test_the_judge_of_pages_sees_split_panels(to_pdf: Callable[[bytes], list[str]]) -> None:
    paper = _long_paper(3, 6, sentences=5)
    broken = _changed(_write(paper), "word/document.xml", "<w:cantSplit/>", "")
    broken = _changed(broken, "word/styles.xml", "<w:keepNext/>", "")
    assert _split_panels(paper, to_pdf(broken)) != []


def test_sections_start_a_page_when_asked_and_no_page_is_empty(to_pdf: Callable[[bytes], list[str]]) -> None:
    paper = replace(_long_paper(3, 1), hard_words=())
    pages = to_pdf(_write(paper, Settings(sections_start_a_page=True)))
    assert [re.findall(r"Topic(\d)", page) for page in pages] == [[], ["1"], ["2"], ["3"]]
