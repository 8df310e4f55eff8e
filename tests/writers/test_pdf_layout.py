"""How the PDFs look on the page: sizes, margins, breaks, columns. Measured on the finished file."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pypdfium2
import pytest

from easyread.model.easy import Panel, Picture, Section
from easyread.model.settings import Settings
from tests.examples import easy_paper
from tests.judges.pdf_words import Letter, expected_text, letters, pdf_text, tagged

from .pdf_papers import LONG_ADDRESS, WRITERS, blocks_of, long_paper, made, pictures, said, saying, with_panels

both = pytest.mark.parametrize("kind", WRITERS)
MILLIMETRE = 72 / 25.4  # points
PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 210 * MILLIMETRE, 297 * MILLIMETRE, 20 * MILLIMETRE


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
def test_the_layout_settles_for_any_length(kind: str) -> None:
    """typst lays out in rounds until page numbers agree; where they never do, it warns, and that is an error here."""
    for sections in range(15):
        for size in (16.0, 28.0):
            assert made(kind, long_paper(sections), Settings(text_size=size, large_print_size=size)).data


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
