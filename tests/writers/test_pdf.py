"""The PDFs: words, tags, layout, and what happens when they cannot be made."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import typst
from pypdfium2.raw import FPDF_PAGEOBJ_PATH

from easyread import resources
from easyread.errors import CannotDraw, PartMissing
from easyread.model.easy import Cover, EasyPaper, Origin, Panel, Picture, Role, Section, Statement
from easyread.model.outputs import Output
from easyread.model.paper import Kind
from easyread.model.settings import Settings
from easyread.writers import pdf
from easyread.writers.fonts import FAMILIES, font_folder
from easyread.writers.typesetting import typeset
from tests.examples import easy_paper
from tests.judges import verapdf
from tests.judges.pdf_words import Letter, Tagged, expected_text, letters, pdf_text, tagged

WRITERS = {"easy-read-pdf": pdf.write_easy_read, "large-print-pdf": pdf.write_large_print}
MILLIMETRE = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 210 * MILLIMETRE, 297 * MILLIMETRE, 20 * MILLIMETRE
LONG_ADDRESS = "https://www.wenlow-partnership.example/papers/2026/march/a_very_long_name_of_a_paper?page=2"

both = pytest.mark.parametrize("kind", WRITERS)


def made(kind: str, paper: EasyPaper, settings: Settings | None = None) -> Output:
    return WRITERS[kind](paper, settings or Settings(), lambda said: None)


def with_panels(*panels: Panel) -> EasyPaper:
    paper = easy_paper()
    return replace(paper, sections=(replace(paper.sections[0], panels=panels),))


def said(number: int, text: str) -> Statement:
    return Statement(f"x{number}", text, Role.INFO, Origin.SOURCE)


def saying(*texts: str, picture: Picture | None = None) -> EasyPaper:
    return with_panels(Panel("p1", tuple(said(i, text) for i, text in enumerate(texts)), picture))


def long_paper(sections: int = 7) -> EasyPaper:
    """Sections of very unequal length, so that breaks fall everywhere."""
    paper = easy_paper()
    panels = [panel for section in paper.sections for panel in section.panels]
    return replace(
        paper,
        cover=replace(paper.cover, group="Wenlow People First"),
        sections=tuple(
            Section(said(100 + n, f"{n + 1}. Things to talk about"), tuple((panels * 2)[n : 2 * n + 1]))
            for n in range(sections)
        ),
    )


def blocks_of(found: list[Tagged], texts: list[str]) -> list[Tagged]:
    """The blocks that hold these texts, searched for in order."""
    at = 0
    result = []
    for text in texts:
        at = next(i for i in range(at, len(found)) if found[i].text == " ".join(text.split())) + 1
        result.append(found[at - 1])
    return result


def pictures(kind: str, paper: EasyPaper, settings: Settings | None = None) -> list[Tagged]:
    """The pictures as they lie on the page; only described ones have a tag that says where."""
    described = replace(settings or Settings(), describe_pictures=True)
    return [one for one in tagged(made(kind, paper, described).data) if one.role == "Figure"]


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
        replace(one, title=replace(one.title, text="m" * n + ".")) for n, one in enumerate(paper.sections, 18)
    )
    data = made(kind, replace(paper, sections=sections), Settings(text_size=28, large_print_size=28)).data
    for line in (one for one in tagged(data) if one.role == "TOCI"):
        at = line.text.index(" page ")
        words = [letter for letter in line.letters if letter.sign.strip()]
        assert max(s.right for s in words[:at]) < words[at:][0].left


@both
def test_a_short_paper_has_no_contents(kind: str) -> None:
    assert "What is in this paper" not in pdf_text(made(kind, long_paper(5)).data)


# ---- layout


@both
@pytest.mark.parametrize("size", [14.0, 16.0, 20.0, 28.0])
def test_nothing_is_small_and_nothing_is_outside_the_margins(kind: str, size: float) -> None:
    paper = long_paper()
    data = made(kind, paper, Settings(text_size=size, large_print_size=size)).data
    smallest = max(size, 16.0) if kind == "large-print-pdf" else 14.0
    for letter in letters(data):
        assert letter.size >= smallest - 0.01, letter
        if letter.sign.strip():
            assert letter.left >= MARGIN - 1 and letter.right <= PAGE_WIDTH - MARGIN + 2, letter
            hang = 0.35 * letter.size  # the margins hold capitals; accents and tails hang over
            assert letter.top <= PAGE_HEIGHT - MARGIN + hang and letter.bottom >= MARGIN - hang, letter
    found = pictures(kind, paper, Settings(text_size=size, large_print_size=size))
    assert found
    for left, bottom, right, top in (one.box for one in found if one.box):
        assert left >= MARGIN - 1 and right <= PAGE_WIDTH - MARGIN + 1
        assert bottom >= MARGIN - 1 and top <= PAGE_HEIGHT - MARGIN + 1


@both
@pytest.mark.parametrize("size", [16.0, 20.0, 28.0])
def test_no_panel_is_split_and_no_heading_is_left_behind(kind: str, size: float) -> None:
    paper = long_paper()
    settings = Settings(text_size=size, large_print_size=size, describe_pictures=True)
    wanted = [
        words
        for section in paper.sections
        for words in (
            section.title.text,
            *(
                w
                for p in section.panels
                for w in ([p.picture.alt] if p.picture else []) + [s.text for s in p.statements]
            ),
        )
    ]
    blocks = iter(blocks_of(tagged(made(kind, paper, settings).data), wanted))
    for section in paper.sections:
        title = next(blocks)
        panels = [[next(blocks) for _ in range(len(p.statements) + bool(p.picture))] for p in section.panels]
        for panel in panels:
            assert len(frozenset.union(*(block.pages for block in panel))) == 1, panel
        assert title.pages == panels[0][0].pages, title.text


@both
def test_no_page_is_empty(kind: str) -> None:
    for paper in (easy_paper(), long_paper()):
        output = made(kind, paper)
        document = pypdfium2.PdfDocument(output.data)
        pages = set(range(len(document)))
        document.close()
        assert {letter.page for letter in letters(output.data) if letter.tag is not None} == pages
        assert output.facts == (("pages", float(len(pages))),)


def test_easy_read_has_three_to_six_panels_on_a_full_page() -> None:
    meeting = Picture("core", "meeting", "A meeting.")
    panels = tuple(Panel(f"p{i}", (said(i, f"This is thing number {i} of many."),), meeting) for i in range(24))
    on_page = [min(one.pages) for one in pictures("easy-read-pdf", with_panels(*panels))]
    full = [on_page.count(page) for page in sorted(set(on_page))[:-1]]
    assert full and all(3 <= count <= 6 for count in full), full


def test_easy_read_words_start_at_one_place_right_of_the_picture() -> None:
    """L er-2-columns: picture 25 to 33% of the text width, words start at 33 to 45% of the page width."""
    paper = easy_paper()
    data = made("easy-read-pdf", paper).data
    plain = [s.text for p in paper.sections[0].panels for s in p.statements]
    plain += ["Siân Ŵyn Jones will bring:", "By when: Friday 20 March 2026."]  # the first has no picture
    starts = [block.letters[0].left for block in blocks_of(tagged(data), plain)]
    assert max(starts) - min(starts) < 3
    assert 0.33 * PAGE_WIDTH <= min(starts) <= 0.45 * PAGE_WIDTH
    inside = [one.box for one in pictures("easy-read-pdf", paper) if one.box]
    text_width = PAGE_WIDTH - 2 * MARGIN
    assert len(inside) == 5
    for left, _, right, _ in inside:
        assert abs(left - MARGIN) < 1
        assert 0.25 <= (right - left) / text_width <= 0.33
        assert min(starts) - right >= 8 * MILLIMETRE


def test_large_print_has_one_left_edge_and_pictures_above_their_words() -> None:
    """P lp-images: pictures never move the place where lines start."""
    paper = with_panels(*(panel for panel in easy_paper().sections[0].panels))
    data = made("large-print-pdf", paper).data
    texts = [panel.statements[0].text for panel in paper.sections[0].panels]
    blocks = blocks_of(tagged(data), texts)
    boxes = [one.box for one in pictures("large-print-pdf", paper) if one.box]
    assert len(boxes) == len(blocks) == 3
    for block, (left, bottom, _, _) in zip(blocks, boxes, strict=True):
        assert abs(left - MARGIN) < 1
        assert abs(block.letters[0].left - MARGIN) < 3
        assert max(letter.top for letter in block.letters) < bottom


@both
def test_lines_have_room(kind: str) -> None:
    """L er-line-space: 1.5; P lp-line-space: 1.3; P lp-para-space: a blank line or more between paragraphs."""
    long = "We want to tell all the people of our town what we do at our meetings each month. "
    data = made(kind, saying((long * 2).strip(), "And then this.")).data
    first, second = blocks_of(tagged(data), [(long * 2).strip(), "And then this."])
    lines = sorted({round(letter.bottom, 1) for letter in first.letters if letter.sign in "eoatm"}, reverse=True)
    size, pitch = (16.0, 1.5) if kind == "easy-read-pdf" else (20.0, 1.3)
    rows = sorted({round(line) for line in lines}, reverse=True)
    gaps = [above - below for above, below in pairwise(rows) if above - below > 5]
    assert gaps and all(abs(gap - pitch * size) <= 1.1 for gap in gaps), gaps
    to_next = min(letter.bottom for letter in first.letters if letter.sign in "eoatm") - second.letters[1].bottom
    assert to_next >= (2 * pitch * size - 1 if kind == "large-print-pdf" else 1.9 * size)


@both
def test_facts_stay_on_one_line(kind: str) -> None:
    fact = "Tuesday 10 March 2026"
    for fill in range(1, 40, 3):
        text = "x" * fill + " and " + "we meet on " + fact + " at 10:30 am."
        (block,) = blocks_of(tagged(made(kind, saying(text)).data), [text])
        at = text.index(fact)
        signs = [letter for letter in block.letters[at : at + len(fact)] if letter.sign.isalnum()]
        assert "".join(letter.sign for letter in signs) == "Tuesday10March2026"
        assert max(s.bottom for s in signs) - min(s.bottom for s in signs) < 10, text


@both
def test_no_line_ends_at_a_hyphen(kind: str) -> None:
    for fill in range(1, 40, 3):
        text = "x" * fill + " and we like our co-production days."
        (block,) = blocks_of(tagged(made(kind, saying(text)).data), [text])
        at = text.index("co-production")
        word = block.letters[at : at + len("co-production")]
        assert max(s.bottom for s in word) - min(s.bottom for s in word) < 10, text


@both
@pytest.mark.parametrize("text", [LONG_ADDRESS, "Donaudampfschifffahrtsgesellschaft" * 3, "W" * 300])
def test_a_word_that_is_too_long_stays_inside_and_whole(kind: str, text: str) -> None:
    meeting = Picture("core", "meeting", "A meeting.")
    paper = saying(f"Look at {text} now.", picture=meeting)
    title = replace(paper.sections[0].title, text=text)
    bullet = replace(said(9, text), bullet=True)
    panels = (*paper.sections[0].panels, Panel("p2", (bullet,), meeting))
    paper = replace(paper, sections=(Section(title, panels),), cover=replace(paper.cover, title=text))
    for size in (16.0, 28.0):
        data = made(kind, paper, Settings(text_size=size, large_print_size=size)).data
        assert pdf_text(data) == expected_text(paper)
        # an f may lean a little over its own width
    assert max(s.right - 0.05 * s.size for s in letters(data) if s.sign.strip()) <= PAGE_WIDTH - MARGIN


def test_an_address_that_fits_the_page_is_not_broken() -> None:
    address = "a.very.long.address.of.the.office@wenlow-partnership.example"[8:]
    (block,) = blocks_of(
        tagged(made("easy-read-pdf", saying(f"Write to {address} now.")).data), [f"Write to {address} now."]
    )
    word = block.letters[9 : 9 + len(address)]
    assert "".join(letter.sign for letter in word) == address
    assert max(s.bottom for s in word) - min(s.bottom for s in word) < 10


@both
def test_a_panel_taller_than_a_page_goes_on_and_loses_nothing(kind: str) -> None:
    paper = saying(
        *(f"This is thing number {i} of very many things." for i in range(60)), picture=Picture("core", "meeting", "x")
    )
    data = made(kind, paper).data
    assert pdf_text(data) == expected_text(paper)
    assert min(letter.bottom for letter in letters(data) if letter.sign.strip()) >= MARGIN - 8


@both
def test_footer_says_draft_and_page(kind: str) -> None:
    output = made(kind, long_paper())
    pages = int(dict(output.facts)["pages"])
    feet: dict[int, list[Letter]] = {}
    for letter in letters(output.data):
        if letter.tag is None:
            feet.setdefault(letter.page, []).append(letter)
    assert sorted(feet) == list(range(1, pages))
    for page, foot in feet.items():
        words = "".join(letter.sign for letter in foot).replace(" ", "")
        assert words == f"Thisisadraft.Page{page + 1}of{pages}"
        assert {round(letter.size, 1) for letter in foot} == {20.0 if kind == "large-print-pdf" else 14.0}


@both
def test_sections_start_a_page_only_when_asked(kind: str) -> None:
    def starts(settings: Settings) -> list[int]:
        return [min(one.pages) for one in tagged(made(kind, long_paper(4), settings).data) if one.role == "H2"]

    separate = starts(Settings(sections_start_a_page=True))
    assert len(set(separate)) == len(separate)
    together = starts(Settings())
    assert len(set(together)) < len(together)


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
