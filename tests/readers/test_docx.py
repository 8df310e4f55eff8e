"""Word documents: what a reader of the page sees, in order, once; and hostile files end in one plain sentence."""

from __future__ import annotations

import io
import zipfile

import pytest

from easyread.errors import BrokenFile, EasyreadError, EmptyPaper, TooBig
from easyread.model.text import BlockKind
from easyread.readers import limits
from easyread.readers.docx import read

from .test_plain import check_places, texts
from .word import listed, p, part, r, word

NUMBERING = part(
    "numbering",
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%3"/></w:lvl></w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
)
STYLES = part(
    "styles",
    '<w:style w:styleId="Big"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Own"><w:name w:val="My head"/>'
    '<w:basedOn w:val="Big"/></w:style><w:style w:styleId="T"><w:name w:val="Title"/></w:style>',
)


def test_tracked_insertions_stay_and_deletions_go() -> None:
    body = f"<w:p>{r('We ')}<w:ins>{r('all ')}</w:ins><w:del><w:r><w:delText>never </w:delText></w:r></w:del>{r('agreed')}</w:p>"
    assert texts(read(word(body), "x.docx")) == ["We all agreed"]


def test_moved_words_are_read_once_where_they_are_now() -> None:
    body = f"<w:p><w:moveFrom>{r('old place')}</w:moveFrom>{r('text ')}<w:moveTo>{r('new place')}</w:moveTo></w:p>"
    assert texts(read(word(body), "x.docx")) == ["text new place"]


def test_hidden_words_go() -> None:
    assert texts(read(word(f"<w:p>{r('seen ')}{r('secret', '<w:vanish/>')}</w:p>"), "x.docx")) == ["seen"]


def test_content_controls_in_a_line_and_around_paragraphs() -> None:
    body = f"<w:sdt><w:sdtContent>{p('block')}</w:sdtContent></w:sdt><w:p>{r('in ')}<w:sdt><w:sdtContent>{r('line')}</w:sdtContent></w:sdt></w:p>"
    assert texts(read(word(body), "x.docx")) == ["block", "in line"]


def test_a_text_box_is_read_once() -> None:
    box = f"<w:txbxContent>{p('in the box')}</w:txbxContent>"
    both = (
        f"<mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>{box}</wps:txbx></mc:Choice>"
        f"<mc:Fallback><v:textbox>{box}</v:textbox></mc:Fallback></mc:AlternateContent>"
    )
    assert texts(read(word(f"<w:p>{r('before')}<w:r>{both}</w:r></w:p>{p('after')}"), "x.docx")) == [
        "before",
        "in the box",
        "after",
    ]
    old = f"<w:p><w:r><v:textbox>{box}</v:textbox></w:r></w:p>"
    assert texts(read(word(old), "x.docx")) == ["in the box"]


def test_tables_and_tables_in_tables() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{p('deep')}</w:tc></w:tr></w:tbl>"
    body = f"<w:tbl><w:tr><w:tc>{p('a')}</w:tc><w:tc>{p('b')}{p('c')}{inner}</w:tc></w:tr><w:tr><w:tc>{p('d')}</w:tc></w:tr></w:tbl>"
    source = read(word(body), "x.docx")
    check_places(source)
    assert [(b.text, b.place.table, b.place.row, b.place.column) for b in source.blocks] == [
        ("a", 1, 1, 1), ("b", 1, 1, 2), ("c", 1, 1, 2), ("deep", 2, 1, 1), ("d", 1, 2, 1),
    ]  # fmt: skip
    assert all(b.kind is BlockKind.CELL for b in source.blocks)


def test_the_numbers_that_word_shows() -> None:
    body = (
        listed("one") + listed("two") + listed("a", 1) + listed("b", 1) + listed("deep", 2) + listed("three") + listed("a again", 1)
        + listed("point", 0, 2) + listed("new one", 0, 3)
    )  # fmt: skip
    source = read(word(body, numbering=NUMBERING), "x.docx")
    assert [b.marker for b in source.blocks] == ["1.", "2.", "a)", "b)", "2.i", "3.", "a)", "•", "1."]
    assert "1. one" in source.text


def test_headings_by_name_by_base_and_by_outline() -> None:
    body = (
        p("t", '<w:pStyle w:val="T"/>') + p("two", '<w:pStyle w:val="Big"/>') + p("own", '<w:pStyle w:val="Own"/>')
        + p("outline", '<w:outlineLvl w:val="0"/>') + p("plain")
    )  # fmt: skip
    assert [b.level for b in read(word(body, styles=STYLES), "x.docx").blocks] == [1, 2, 2, 1, 0]


def test_tabs_breaks_and_bold() -> None:
    body = f"<w:p>{r('10.00')}<w:r><w:tab/></w:r>{r('Welcome')}<w:r><w:br/></w:r>{r('next')}</w:p><w:p>{r('loud', '<w:b/>')}</w:p>"
    source = read(word(body), "x.docx")
    assert texts(source) == ["10.00\tWelcome", "next", "loud"]
    assert [b.bold for b in source.blocks] == [False, False, True]


def test_words_that_stand_only_in_the_page_header() -> None:
    header = part("hdr", p("Wenlow Forum"))
    assert texts(read(word(p("Hello"), header1=header), "x.docx")) == ["Wenlow Forum", "Hello"]
    assert texts(read(word(p("Wenlow Forum"), header1=header), "x.docx")) == ["Wenlow Forum"]


def test_field_codes_are_no_words() -> None:
    body = f"<w:p><w:r><w:instrText>PAGE \\* x</w:instrText></w:r>{r('3')}</w:p>"
    assert texts(read(word(body + p("word")), "x.docx")) == ["3", "word"]


def bad_zip(name: str = "word/document.xml", data: bytes = b"<x/>") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", BrokenFile),
        (b"hello", BrokenFile),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old word", BrokenFile),
        (b"PK\x03\x04 cut", BrokenFile),
        (word(p("x"))[:-80], BrokenFile),
        (bad_zip(data=b"<w:document"), BrokenFile),
        (bad_zip("other.txt"), BrokenFile),
        (bad_zip(data=b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'), BrokenFile),
        (word(""), EmptyPaper),
        (bad_zip(data=b" " * (limits.MOST_BYTES_OF_PART + 1)), TooBig),
        (bad_zip(data=b"<w:p/>" * (limits.MOST_PARAGRAPHS + 1)), TooBig),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else f"{len(value)} bytes",
)
def test_hostile_and_broken_files(data: bytes, error: type[EasyreadError]) -> None:
    with pytest.raises(error) as caught:
        read(data, "x.docx")
    assert "x.docx" in caught.value.message
    assert caught.value.message.endswith(".")


def test_too_many_members() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(limits.MOST_MEMBERS + 1):
            archive.writestr(f"{number}", b"")
    with pytest.raises(TooBig):
        read(out.getvalue(), "x.docx")


def test_outside_files_are_not_opened() -> None:
    body = (
        p("x")
        + '<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>'
    )
    assert texts(read(word(body), "x.docx")) == ["x"]
