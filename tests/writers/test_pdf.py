"""The PDFs: words, tags, front, and what happens when they cannot be made."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import typst
from pypdfium2.raw import FPDF_PAGEOBJ_PATH

from easyread import resources
from easyread.errors import CannotDraw, PartMissing
from easyread.model.easy import Cover, EasyPaper, Panel, Picture
from easyread.model.paper import Kind
from easyread.model.settings import Settings
from easyread.writers.fonts import FAMILIES, font_folder
from easyread.writers.typesetting import typeset
from tests.examples import easy_paper
from tests.judges import verapdf
from tests.judges.pdf_words import expected_text, pdf_text, tagged

from .pdf_papers import LONG_ADDRESS, WRITERS, blocks_of, long_paper, made, said, saying, with_panels

both = pytest.mark.parametrize("kind", WRITERS)


# ---- words


@both
def test_words_come_out_exactly_and_in_order(kind: str) -> None:
    assert pdf_text(made(kind, easy_paper()).data) == expected_text(easy_paper())


@both
def test_every_block_is_a_paragraph_a_heading_or_a_list_part(kind: str) -> None:
    found = tagged(made(kind, long_paper()).data)
    assert {one.role for one in found} == {"P", "H1", "H2", "Lbl", "LBody", "TOCI"}
    assert [one.text for one in found if one.role == "H1"] == ["Wenlow Forum"]
    assert [one.text for one in found if one.role == "H2"][1:] == [
        *(f"{n}. Things to talk about" for n in range(1, 8)),
        "What the words mean",
    ]


@both
@pytest.mark.parametrize(
    "text",
    [
        '#read("/etc/passwd") #include "page.typ" #sys.inputs #panic("x")',
        "*bold* _slanted_ `code` $x^2$ @reference <label> = heading - item + item / term: x",
        "\\ \\u{41} // a comment /* more */ ~ -- --- ... [x](y) {z} #{ 1 + 1 } #let x = 2",
        '"straight" and \'single\' quotes stay, & < > " too',
        "Welsh ŵ ŷ, Polish ł ż, Greek αβγ, Cyrillic Привет, ticks ✓, ☐, ★ and →, ½ £ €",
    ],
)
def test_signs_are_never_commands(kind: str, text: str) -> None:
    paper = replace(saying(text), hard_words=())
    paper = replace(paper, cover=replace(paper.cover, title=text, notice=text))
    assert pdf_text(made(kind, paper).data) == expected_text(paper)


def test_control_letters_are_shown_not_lost() -> None:
    assert "a � b c" in pdf_text(made("easy-read-pdf", saying("a \x00 b\u2028c")).data)


@both
def test_hard_words_are_bold_and_nothing_else_in_a_statement_is(kind: str) -> None:
    statement = replace(said(1, "A budget is not small."), bold=((2, 8),))
    data = made(kind, replace(with_panels(Panel("p", (statement,))), hard_words=())).data
    (block,) = blocks_of(tagged(data), [statement.text])
    assert "".join(letter.sign for letter in block.letters if "Bold" in letter.font).strip() == "budget"


# ---- front and contents


def test_front_leaves_out_what_is_not_there() -> None:
    paper = replace(easy_paper(), cover=Cover("", "Wenlow Forum", "", " ", "Easy Read", ""))
    data = made("easy-read-pdf", paper).data
    assert pdf_text(data).split("\n")[:3] == ["Wenlow Forum", "Easy Read", "1. Welcome & introductions"]


def test_a_paper_without_a_title_still_has_a_heading() -> None:
    paper = replace(easy_paper(), cover=replace(easy_paper().cover, title="", group="Group"))
    found = [one for one in tagged(made("easy-read-pdf", paper).data) if one.role == "H1"]
    assert [one.text for one in found] == ["Easy Read"]


@both
@pytest.mark.parametrize("size", [20.0, 28.0])
def test_the_front_is_one_page(kind: str, size: float) -> None:
    cover = Cover(
        "Harrowmere People First",
        "Harrowmere Learning Disability Partnership Board",
        "What happened at our meeting",
        "Wednesday 30 September 2026",
        "Easy Read",
        "This is a draft. A computer made it. People have not checked it yet.",
    )
    data = made(kind, replace(easy_paper(), cover=cover), Settings(large_print_size=size)).data
    front, first = blocks_of(tagged(data), [cover.notice, "1. Welcome & introductions"])
    assert (front.pages, first.pages) == ({0}, {1})


@pytest.mark.parametrize("kind", Kind)
def test_the_front_shows_what_kind_of_paper_it_is(kind: Kind) -> None:
    def drawn(paper: EasyPaper) -> int:
        document = pypdfium2.PdfDocument(made("easy-read-pdf", paper).data)
        shapes = sum(1 for _ in document[0].get_objects(filter=[FPDF_PAGEOBJ_PATH]))
        document.close()
        return shapes

    bare = replace(saying("One."), kind=kind)
    with_clock = replace(saying("One.", picture=Picture("core", "time", "x", value="10:30")), kind=kind)
    if kind is Kind.GENERAL:
        assert drawn(with_clock) > drawn(bare)
    else:
        assert drawn(with_clock) == drawn(bare) > 10


@both
def test_contents_give_the_true_pages(kind: str) -> None:
    data = made(kind, long_paper()).data
    found = tagged(data)
    listed = [one.text for one in found if one.role == "TOCI"]
    headings = [one for one in found if one.role == "H2"]
    assert headings[0].text == "What is in this paper"
    assert listed == [f"{one.text} page {min(one.pages) + 1}" for one in headings[1:]]
    with pikepdf.open(BytesIO(data)) as document:
        links = [link for page in document.pages for link in page.obj.get("/Annots", [])]
        assert [str(link.Subtype) for link in links] == ["/Link"] * len(listed)


@both
def test_long_words_of_titles_do_not_run_into_the_page_numbers(kind: str) -> None:
    paper = long_paper()
    sections = tuple(
        replace(one, title=replace(one.title, text="i" * n + ".")) for n, one in enumerate(paper.sections, 90)
    )
    data = made(kind, replace(paper, sections=sections), Settings(text_size=28, large_print_size=28)).data
    for line in (one for one in tagged(data) if one.role == "TOCI"):
        assert "".join(letter.sign for letter in line.letters) == line.text
        title, _ = line.text.split(" page ")
        assert set(title) <= set("i.") or title == "What the words mean"
        page = line.letters[len(title) + 1]
        assert max(letter.right for letter in line.letters[: len(title)]) + 10 < page.left


@both
def test_a_short_paper_has_no_contents(kind: str) -> None:
    assert "What is in this paper" not in pdf_text(made(kind, long_paper(5)).data)


# ---- pictures


@both
def test_pictures_are_decorative_unless_asked(kind: str) -> None:
    def alts(settings: Settings) -> list[str]:
        return [one.text for one in tagged(made(kind, easy_paper(), settings).data) if one.role == "Figure"]

    assert alts(Settings()) == []
    wanted = [p.picture.alt for section in easy_paper().sections for p in section.panels if p.picture]
    assert alts(Settings(describe_pictures=True)) == wanted


def test_a_described_picture_comes_before_its_words() -> None:
    found = tagged(made("easy-read-pdf", easy_paper(), Settings(describe_pictures=True)).data)
    order = [one.text for one in found]
    assert order.index("A clock.") == order.index("The meeting started at 10:30am.") - 1


# ---- the file


def variants(folder: Path) -> dict[str, Path]:
    """One file for each way in which the layout can differ."""
    settings = {
        "plain": Settings(),
        "big": Settings(text_size=24, large_print_size=28),
        "described": Settings(describe_pictures=True, sections_start_a_page=True),
    }
    papers = {"short": easy_paper(), "long": long_paper(), "address": saying(LONG_ADDRESS, "اردو", "हिन्दी", "✓")}
    files = {}
    for kind in WRITERS:
        for look, chosen in settings.items():
            for length, paper in papers.items():
                name = f"{kind}-{look}-{length}"
                files[name] = folder / f"{name}.pdf"
                files[name].write_bytes(made(kind, paper, chosen).data)
    return files


def test_verapdf_finds_no_fault(tmp_path: Path) -> None:
    files = variants(tmp_path)
    verdicts = verapdf.judge_all(files.values())
    assert {name: verdicts[path] for name, path in files.items()} == {name: [] for name in files}


def test_verapdf_does_find_faults(tmp_path: Path) -> None:
    """The judge itself is on trial: a PDF without tags, one with a false claim, and one that is no PDF."""
    untagged, broken, no_pdf = (tmp_path / f"{name}.pdf" for name in ("untagged", "broken", "none"))
    untagged.write_bytes(typst.compile(b'#set document(title: "x")\n= x\nWords', format="pdf", pdf_tags=False))
    with pikepdf.open(BytesIO(made("easy-read-pdf", easy_paper()).data)) as document:
        del document.Root.StructTreeRoot
        document.save(broken)
    no_pdf.write_bytes(b"words")
    assert all(verapdf.judge_all([untagged, broken, no_pdf]).values())


@both
def test_the_file_says_what_it_is(kind: str) -> None:
    output = made(kind, long_paper())
    assert (output.format, output.suffix) == (kind, "-" + kind.removesuffix("-pdf") + ".pdf")
    with pikepdf.open(BytesIO(output.data)) as document:
        assert str(document.Root.Lang) == "en-GB"
        assert document.Root.ViewerPreferences.DisplayDocTitle
        assert document.docinfo["/Title"] == "Wenlow Forum – What happened at our meeting"
        assert document.docinfo["/Author"] == "Wenlow People First"
        assert "/CreationDate" not in document.docinfo  # a made-up date would be untrue
        with document.open_outline() as outline:
            titles = [item.title for item in outline.root[0].children]
        assert titles[0] == "What is in this paper" and titles[-1] == "What the words mean"


@both
def test_same_paper_same_bytes(kind: str) -> None:
    first = made(kind, long_paper()).data
    font_folder.cache_clear()  # another folder of fonts, as in another process
    assert made(kind, long_paper()).data == first


@both
def test_progress_speaks_plainly(kind: str) -> None:
    spoken: list[str] = []
    WRITERS[kind](easy_paper(), Settings(), spoken.append)
    assert spoken and all(sentence.endswith(".") for sentence in spoken)


# ---- what cannot be drawn


@both
def test_missing_letters_are_all_named(kind: str) -> None:
    with pytest.raises(CannotDraw) as caught:
        made(kind, saying("We met 漢字 and 漢 and 😀 \ue000."))
    assert str(caught.value) == (
        "No font on this computer can draw: 漢 字 😀 U+E000. "
        "Replace these letters in the paper, or leave out the PDF with --formats."
    )


def test_many_missing_letters_do_not_fill_the_screen() -> None:
    with pytest.raises(CannotDraw, match="and more"):
        made("easy-read-pdf", saying("".join(chr(0x4E00 + n) for n in range(300))))


@pytest.mark.parametrize(
    ("template", "why"),
    [
        ('#set document(title: "x")\n= x\n#text(font: "No such font")[y]', "unknown font family"),  # only a warning
        ('#set document(title: "x")\n= x\n#image("picture.svg")', "alt"),
        ("= x", "title"),
        ('#read("/etc/hostname")', "PDF could not"),
    ],
)
def test_what_typst_dislikes_stops_the_run(template: str, why: str) -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    with pytest.raises(CannotDraw, match=why) as caught:
        typeset({"main.typ": template.encode(), "picture.svg": svg}, {})
    assert str(caught.value).endswith("Leave out the PDF with --formats.")


def test_fonts_are_known_to_typst() -> None:
    found = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(font_folder())])
    assert set(found.families()) == set(FAMILIES)
    assert {(one.family, one.weight) for one in found.fonts()} >= {("Noto Sans", 400), ("Noto Sans", 700)}


def test_a_missing_template_is_said_plainly(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    real = resources.folder
    monkeypatch.setattr(resources, "folder", lambda name: tmp_path if name == "templates" else real(name))
    with pytest.raises(PartMissing, match="Install easyread again"):
        made("easy-read-pdf", easy_paper())
