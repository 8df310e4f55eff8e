"""What finished files of every kind say of themselves: each fact is read from a file that has the fault, and from one without."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from easyread.errors import EasyreadError
from easyread.model.look import Look
from easyread.model.settings import Settings
from easyread.readers import brf_look, docx_look, epub, html_look, mp3_look, pdf_look
from easyread.service import check
from easyread.testing import PaperWorld
from easyread.writers import id3, mp3


def page(body: str = "", head: str = "") -> Look:
    text = f'<!DOCTYPE html><html lang="en-GB"><head><title>A</title>{head}</head><body>{body}</body></html>'
    return html_look.look(text.encode(), "a.html")


@pytest.mark.parametrize(
    ("fact", "bad", "good"),
    [
        ("bare_buttons", "<button></button>", "<button>Go</button>"),
        ("bare_fields", "<input type=text>", "<label>Name <input type=text></label>"),
        ("empty_links", '<a href="x">click here</a>', '<a href="x">The bus times</a>'),
        ("bare_addresses", '<a href="x">https://www.example.org/a/long/way</a>', '<a href="x">Bus times</a>'),
        ("no_main", "<p>Hello</p>", "<main>Hello</main>"),
        ("first_headings", "<h1>A</h1><h1>B</h1>", "<h1>A</h1>"),
        ("double_ids", "<p id=a>A</p><p id=a>B</p>", "<p id=a>A</p>"),
        ("autoplay", "<audio autoplay controls></audio>", "<audio controls></audio>"),
        ("no_controls", "<audio></audio>", "<audio controls></audio>"),
        ("no_captions", "<video controls></video>", '<video controls><track kind="captions"></video>'),
        ("moving", "<marquee>A</marquee>", "<p>A</p>"),
        ("outside", '<img src="https://example.org/a.png" alt="">', '<img src="a.png" alt="">'),
        ("order_changed", '<a href=x tabindex="3">Bus</a>', '<a href=x tabindex="0">Bus</a>'),
        ("nameless_frames", "<iframe></iframe>", '<iframe title="A map"></iframe>'),
        ("justified", '<p style="text-align: justify">A</p>', "<p>A</p>"),
        ("small_sizes", '<p style="font-size: 9px">A</p>', '<p style="font-size: 1.2em">A</p>'),
        ("fixed_width", '<div style="width: 900px">A</div>', '<div style="max-width: 40em">A</div>'),
    ],
)
def test_a_web_page_says(fact: str, bad: str, good: str) -> None:
    assert page(bad).facts[fact]
    assert not page(good).facts[fact]


def test_the_head_of_a_web_page() -> None:
    view = '<meta name="viewport" content="width=device-width{}">'
    assert page(head=view.format(", user-scalable=no")).facts["no_zoom"]
    assert page(head=view.format(", maximum-scale=1.0")).facts["no_zoom"]
    assert not page(head=view.format("")).facts["no_zoom"]
    assert page().facts["no_viewport"]
    assert page(head='<meta http-equiv="refresh" content="5">').facts["goes_on"]


def test_the_pictures_and_tables_of_a_web_page() -> None:
    look = page('<img src=a><img src=b alt=""><img src=c alt="A bus"><table><tr><td>1<td>2</table>')
    assert [(image.alt, image.decorative) for image in look.images] == [(None, False), ("", True), ("A bus", False)]
    assert [(table.columns, table.header_row) for table in look.tables] == [(2, False)]


def word(xml: str = "", text: str = "", style: str | None = None) -> Look:
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = 7560310, 10692130
    paragraph = document.add_paragraph(text, style)
    if xml:
        paragraph._p.append(parse_xml(xml.replace("<w:r>", f"<w:r {nsdecls('w')}>", 1)))
    out = BytesIO()
    document.save(out)
    return docx_look.look(out.getvalue(), "a.docx")


@pytest.mark.parametrize(
    ("fact", "bad", "good"),
    [
        (
            "raised",
            '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>st</w:t></w:r>',
            "<w:r><w:t>st</w:t></w:r>",
        ),
        (
            "hidden",
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>",
            '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr></w:r>',
        ),
        (
            "blackened",
            '<w:r><w:rPr><w:highlight w:val="black"/></w:rPr><w:t>Jo</w:t></w:r>',
            '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t>Jo</w:t></w:r>',
        ),
        ("tight", '<w:r><w:rPr><w:spacing w:val="-10"/></w:rPr><w:t>x</w:t></w:r>', "<w:r><w:t>x</w:t></w:r>"),
        ("objects", "<w:r><w:object/></w:r>", "<w:r><w:t>x</w:t></w:r>"),
    ],
)
def test_a_word_file_says(fact: str, bad: str, good: str) -> None:
    assert word(bad).facts[fact]
    assert not word(good).facts[fact]


def test_what_was_typed_in_a_word_file() -> None:
    assert word(text="Bus\t\t10am\t\tJo").facts["tabs"]
    assert word(text="Bus        10am").facts["spaces"]
    assert word(text="The bus is late. We told the council.").facts["crowded"]
    assert not word(text="The bus is late.\nWe told the council.").facts["crowded"]
    assert word(text="on 3 May 2026").facts["loose_dates"]
    assert not word(text="on 3\u00a0May 2026").facts["loose_dates"]
    assert not word().facts["not_a4"]


def test_lists_that_were_typed() -> None:
    document = docx.Document()
    for line in ("- tea", "- milk", "- sugar"):
        document.add_paragraph(line)
    for line in ("1. The bus", "2. The hall"):
        document.add_heading(line, 2)
    document.add_paragraph("bread", "List Bullet")
    out = BytesIO()
    document.save(out)
    assert docx_look.look(out.getvalue(), "a.docx").facts["typed_lists"] == 3


def made(source: str) -> Look:
    import typst

    return pdf_look.look(typst.compile(source.encode()), "a.pdf")


def test_a_pdf_says() -> None:
    look = made(
        '#set document(title: "A")\n#set page("a3")\n#set text(lang: "en", region: "gb")\n'
        + "Hello.\n#pagebreak()\n" * 8
    )
    assert look.facts["not_a4"]
    assert look.facts["no_bookmarks"]
    assert look.facts["no_contents"]
    assert not look.facts["loose_fonts"]
    turned = made(
        '#set page("a4")\n#rotate(90deg)[Some words that stand on their side, all of them, one after the other]'
    )
    assert turned.facts["turned"]
    good = made('#set page("a4")\n= Our meeting\n== The bus\nIt is late.')
    assert (good.facts["not_a4"], good.facts["turned"], good.facts["skipped_levels"]) == (False, 0, 0)
    assert made('#set page("a4")\n= Our meeting\n==== The bus\nIt is late.').facts["skipped_levels"] == 1


_CONTAINER = '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="o/b.opf"/></rootfiles></container>'


def book(metadata: str = "", nav: bool = True, body: str = "<h1>The bus</h1><p>The bus is late.</p>") -> bytes:
    items = '<item id="p" href="p.xhtml" media-type="application/xhtml+xml"/>'
    items += '<item id="n" href="n.xhtml" properties="nav" media-type="application/xhtml+xml"/>' if nav else ""
    opf = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'{metadata}</metadata><manifest>{items}</manifest><spine><itemref idref="p"/></spine></package>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("META-INF/container.xml", _CONTAINER)
        archive.writestr("o/b.opf", opf)
        archive.writestr(
            "o/p.xhtml",
            f'<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A</title></head><body>{body}</body></html>',
        )
        archive.writestr("o/n.xhtml", "<html><body><nav>A</nav></body></html>")
    return out.getvalue()


def test_an_e_book_says() -> None:
    bare = epub.look(book(nav=False), "a.epub")
    assert (bare.title, bare.facts["no_nav"], bare.facts["no_identifier"]) == ("", True, True)
    assert "accessMode" in str(bare.facts["meta_missing"])
    told = "".join(f'<meta property="schema:{name}">x</meta>' for name in epub._WANTED)
    full = epub.look(book(f"<dc:title>Our minutes</dc:title><dc:identifier>x</dc:identifier>{told}"), "a.epub")
    assert (full.title, full.facts["no_nav"], full.facts["meta_missing"]) == ("Our minutes", False, "")


def test_the_words_of_an_e_book_are_checked() -> None:
    world = PaperWorld({"a.epub": book(body="<p>We will commence the work.</p>")})
    names = {one.name for one in check.paper(world, Path("a.epub"), Settings()).findings}
    assert {"word-swap", "epub-title", "not-checked"} <= names


def test_braille_says() -> None:
    look = brf_look.look(("x" * 52 + "\n" + "abc\n" * 30 + "\f" + "abc\n").encode(), "a.brf")
    assert (look.facts["longest_line"], look.facts["longest_page"], look.facts["no_numbers"]) == (52, 31, True)
    good = brf_look.look(b",our minutes          #a\r\nabc\r\n\f,our minutes          #b\r\nabc\r\n", "a.brf")
    assert not good.facts["no_numbers"]
    assert brf_look.look("caf\u00e9".encode("latin-1"), "a.brf").facts["foreign_signs"] == 1


def test_sound_says() -> None:
    import numpy as np

    second = np.zeros(22_050, dtype=np.int16)
    chapters = [id3.Chapter("One", 0.0, 1.0), id3.Chapter("Two", 1.0, 2.0)]
    tags = {"title": "Our minutes", "artist": "Hilltop", "album": "Minutes", "language": "eng"}
    look = mp3_look.look(mp3.encode([second, second], 22_050, chapters, tags), "a.mp3")
    assert (look.title, look.facts["unsaid"], look.facts["stereo"], look.facts["coarse"]) == (
        "Our minutes",
        "",
        False,
        0,
    )
    assert "artist" in str(
        mp3_look.look(mp3.encode([second], 22_050, chapters, {"title": "A"}), "a.mp3").facts["unsaid"]
    )


def test_a_file_without_words_is_checked_for_how_it_is_made() -> None:
    world = PaperWorld({"a.brf": b"x" * 60})
    report = check.paper(world, Path("a.brf"), Settings())
    assert {"br-size", "not-checked"} <= {one.name for one in report.findings}


def _word_file() -> bytes:
    document = docx.Document()
    document.add_heading("The bus", 1)
    document.add_paragraph("The bus is late. " * 40)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    "look", [brf_look.look, docx_look.look, epub.look, html_look.look, mp3_look.look, pdf_look.look]
)
def test_broken_files_end_in_one_sentence(look: Callable[[bytes, str], Look]) -> None:
    """A file of any bytes either has a look or ends in an error that people can read."""
    dice = random.Random(7)
    whole = [
        book(),
        _word_file(),
        b"%PDF-1.7\n",
        b"ID3\x03\x00\x00\x00\x00\x0f\x7f",
        b"<html><body><p>A",
        b"\xff\xfb\x90\x00",
    ]
    for turn in range(150):
        data = bytearray(dice.choice(whole) + dice.randbytes(dice.choice([0, dice.randrange(400)])))
        for _ in range(dice.randrange(20)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        try:
            look(bytes(data), f"{turn}.x")
        except EasyreadError as error:
            assert str(error).endswith((".", "?"))
