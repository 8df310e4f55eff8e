"""How finished files look: what Word and PDF files say of their letters, pictures and tables."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt, RGBColor

from easyread.checks.look import check_look, contrast
from easyread.errors import BrokenFile
from easyread.model.settings import Settings
from easyread.readers import docx_look, pdf_look
from easyread.service import check
from easyread.service.make import make
from easyread.service.world import Computer

SAMPLE = Path(__file__).resolve().parents[2] / "samples" / "agenda-carers-forum.md"


def saved(document: docx.document.Document) -> bytes:
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def test_styles_and_words_overrule_each_other_as_in_word() -> None:
    document = docx.Document()
    document.styles["Normal"].font.size = Pt(11)
    document.styles["Normal"].font.name = "Georgia"
    paragraph = document.add_paragraph("Plain. ")
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.line_spacing = 1.5
    run = paragraph.add_run("Pale and slanted.")
    run.italic, run.font.size, run.font.color.rgb = True, Pt(9), RGBColor(0x99, 0x99, 0x99)
    document.add_heading("A heading", 2)
    look = docx_look.look(saved(document), "a.docx")
    first, heading = look.paragraphs[0], look.paragraphs[1]
    assert (first.align, first.spacing) == ("justify", 1.5)
    assert [(one.size, one.font, one.italic, one.colour, one.own_size) for one in first.letters] == [
        (11.0, "Georgia", False, "", False),
        (9.0, "Georgia", True, "#999999", True),
    ]
    assert (heading.heading, heading.text) == (2, "A heading")


def test_pictures_tables_and_pages(tmp_path: Path) -> None:
    from PIL import Image

    Image.new("RGB", (8, 8), "red").save(tmp_path / "a.png")
    document = docx.Document()
    document.add_picture(str(tmp_path / "a.png"), Mm(30))
    table = document.add_table(3, 4)
    table.cell(0, 0).merge(table.cell(0, 1))
    document.sections[0].left_margin = Mm(12)
    look = docx_look.look(saved(document), "a.docx")
    assert (look.images[0].alt or "", look.images[0].inline) == ("", True)
    assert (look.tables[0].rows, look.tables[0].header_row, look.tables[0].merged) == (3, False, True)
    assert min(look.margins_mm) == pytest.approx(12, abs=0.2)
    assert look.page_numbers is False
    names = {finding.name for finding in check_look(look, "easy-read")}
    assert {"docx-alt", "docx-tables", "doc-page-numbers", "er-space"} <= names


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert contrast("blue", "#ffffff") == 21


def test_our_own_files_look_right(tmp_path: Path) -> None:
    made = make(Computer(), SAMPLE, tmp_path, Settings(formats=("easy-read-docx", "easy-read-pdf", "large-print-pdf")))
    for name in made.files:
        if name.endswith((".docx", ".pdf")):
            profile = "large-print" if "large-print" in name else "easy-read"
            report = check.paper(Computer(), made.folder / name, Settings(profile=profile))
            looks = [one for one in report.findings if one.code[0] in "LPXDY" and one.severity.value == "must"]
            assert looks == [], name


def test_a_pdf_tells_its_title_tags_language_and_sizes(tmp_path: Path) -> None:
    made = make(Computer(), SAMPLE, tmp_path, Settings(formats=("easy-read-pdf",)))
    look = pdf_look.look((made.folder / made.files[0]).read_bytes(), "a.pdf")
    assert look.tagged and look.title and look.language in ("en-GB", "?")
    assert look.pages == len(look.words_a_page)
    sizes = {one.size for paragraph in look.paragraphs for one in paragraph.letters}
    assert 16.0 in sizes and min(sizes) >= 14


def test_a_broken_pdf_is_named() -> None:
    with pytest.raises(BrokenFile):
        pdf_look.look(b"%PDF-1.4 nothing", "a.pdf")
