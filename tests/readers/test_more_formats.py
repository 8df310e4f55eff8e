"""OpenDocument, web pages, rich text, e-mails and spreadsheets: what a reader of the page sees, and hostile files."""

from __future__ import annotations

import io
import zipfile
from datetime import date, time
from email.message import EmailMessage

import pytest

from easyread import plugins
from easyread.errors import BrokenFile, EasyreadError, EmptyPaper, TooBig
from easyread.model.text import BlockKind, Source
from easyread.readers import limits

from .test_plain import check_places, texts

ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
)


def zipped(**parts: str | bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, words in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), words)
    return out.getvalue()


def odt(body: str, styles: str = "", **parts: str) -> bytes:
    content = (
        f"<office:document-content {ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    return zipped(content_xml=content, **parts)


def sheet(*rows: tuple[object, ...], **others: list[tuple[object, ...]]) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    for title, more in others.items():
        extra = book.create_sheet(title)
        for row in more:
            extra.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def read(data: bytes | str, name: str) -> Source:
    found: Source = plugins.load("easyread.readers", "." + name.rpartition(".")[2])(
        data.encode() if isinstance(data, str) else data, name
    )
    check_places(found)
    return found


def shown(source: Source) -> list[tuple[str, str, str]]:
    return [(block.kind.value, block.marker, block.text) for block in source.blocks]


def cells(source: Source) -> dict[tuple[int | None, int | None], str]:
    return {(b.place.row, b.place.column): b.text for b in source.blocks if b.kind is BlockKind.CELL}


NUMBERED = (
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/></text:list-style>'
    '<style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="H"><style:text-properties text:display="none"/></style:style>'
)


def test_odt_headings_lists_and_tables() -> None:
    body = (
        '<text:h text:outline-level="2">Buses</text:h><text:p text:style-name="B">Bold</text:p>'
        '<text:list text:style-name="L"><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>in</text:p>'
        "</text:list-item></text:list></text:list-item><text:list-item><text:p>two</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p>"
        "</table:table-cell></table:table-row></table:table>"
    )
    source = read(odt(body, NUMBERED), "x.odt")
    assert shown(source)[:5] == [
        ("heading", "", "Buses"), ("paragraph", "", "Bold"), ("list-item", "1.", "one"), ("list-item", "a)", "in"),
        ("list-item", "2.", "two"),
    ]  # fmt: skip
    assert source.blocks[1].bold
    assert cells(source) == {(1, 1): "a", (1, 2): "b"}


def test_odt_what_nobody_sees_is_left_out() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion>"
        '</text:changed-region></text:tracked-changes><text:p text:style-name="H">secret</text:p>'
        '<text:p>seen<text:tab/>too<text:s text:c="2"/><office:annotation><text:p>note</text:p></office:annotation></text:p>'
    )
    assert texts(read(odt(body, NUMBERED), "x.odt")) == ["seen\ttoo"]


def test_html_shows_what_the_page_shows() -> None:
    page = (  # too few words for the program to trust "main" alone
        "<html><head><title>no</title><style>p{}</style></head><body><nav>Menu</nav><main><h1>Forum</h1><p>We <b>met</b> in the "
        "hall<br>on Monday</p><ol start=3><li>three<li>four</ol><ul><li>point</ul><p hidden>secret</p><p><del>never</del> now</p>"
        "<table><tr><th>You said<th>We did<tr><td>Too loud<td>New doors</table><script>alert(1)</script></main></body></html>"
    )
    source = read(page, "x.html")
    assert shown(source) == [
        ("heading", "", "Forum"), ("paragraph", "", "We met in the hall"), ("paragraph", "", "on Monday"),
        ("list-item", "3.", "three"), ("list-item", "4.", "four"), ("list-item", "•", "point"), ("paragraph", "", "now"),
        ("cell", "", "You said"), ("cell", "", "We did"), ("cell", "", "Too loud"), ("cell", "", "New doors"),
    ]  # fmt: skip
    assert "secret" not in source.text
    assert "alert" not in source.text
    assert "Menu" not in source.text
    assert cells(source)[2, 2] == "New doors"


def test_html_in_an_old_encoding_and_a_layout_table() -> None:
    page = "<table><tr><td><p>Siân’s £5</p><p>next</p></td></tr></table>".encode("cp1252")
    assert texts(read(page, "x.html")) == ["Siân’s £5", "next"]


def test_rtf_words_bold_lists_and_tables() -> None:
    words = (
        r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\info{\author nobody}}\pard\b Minutes\b0\par "
        r"\pard Si\'e2n\rquote s \u163?5\tab and {\v hidden}more\par \pard{\pntext 1.\tab}First\par "
        r"\trowd\pard\intbl a\cell b\cell\row\trowd\pard\intbl c\cell d\cell\row\pard after\par}"
    )
    source = read(words, "x.rtf")
    assert shown(source)[:3] == [
        ("paragraph", "", "Minutes"), ("paragraph", "", "Siân’s £5\tand more"), ("list-item", "1.", "First"),
    ]  # fmt: skip
    assert source.blocks[0].bold
    assert cells(source) == {(1, 1): "a", (1, 2): "b", (2, 1): "c", (2, 2): "d"}
    assert "nobody" not in source.text


def message(body: str, **files: bytes) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "ann@example.org", "Minutes"
    mail.set_content(body)
    for name, data in files.items():
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=name.replace("_", "."))
    return mail.as_bytes()


def test_eml_the_message_without_what_it_answers() -> None:
    text = "Dear all\n\nWe meet on 3 March.\n\nOn Tuesday 1 March 2026 Bob wrote:\n> old words\n"
    assert texts(read(message(text), "x.eml")) == ["Dear all", "We meet on 3 March."]


def test_eml_the_attached_paper() -> None:
    source = read(message("Please see attached.", minutes_txt=b"1. Welcome\n2. Buses\n"), "x.eml")
    assert (source.name, texts(source)) == ("minutes.txt", ["Welcome", "Buses"])
    with pytest.raises(BrokenFile, match="more than one paper"):
        read(message("See attached.", a_txt=b"a paper", b_txt=b"a paper"), "x.eml")


def test_rows_of_a_spreadsheet() -> None:
    data = sheet(
        ("Actions",),
        ("Action", "Who", "By when"),
        ("Book the hall", "Jo", date(2026, 5, 4)),
        ("Ring", "Sam", time(9, 30)),
    )
    source = read(data, "x.xlsx")
    assert texts(source)[0] == "Actions"
    assert cells(source)[2, 3] == "4 May 2026"
    assert cells(source)[3, 3] == "9:30am"


def test_rows_with_commas_and_semicolons() -> None:
    comma = 'You said,We did\n"Too loud, always",New doors\n'
    assert cells(read(comma, "x.csv"))[2, 1] == "Too loud, always"
    assert (
        cells(read(comma.replace('"Too loud, always",', "Too loud;").replace("said,", "said;"), "x.csv"))[2, 2]
        == "New doors"
    )


HUGE = b"<text:p/>" * (limits.MOST_PARAGRAPHS + 1)


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("x.odt", b"", BrokenFile),
        ("x.odt", b"PK\x03\x04 cut", BrokenFile),
        ("x.odt", zipped(other="x"), BrokenFile),
        ("x.odt", zipped(content_xml='<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'), BrokenFile),
        ("x.odt", zipped(content_xml=HUGE), TooBig),
        ("x.odt", zipped(content_xml=b" " * (limits.MOST_BYTES_OF_PART + 1)), TooBig),
        ("x.odt", odt(""), EmptyPaper),
        ("x.html", b"just words", BrokenFile),
        ("x.html", b"<p></p>", EmptyPaper),
        ("x.html", b"<p>" + b"x" * limits.MOST_BYTES_OF_HTML, TooBig),
        ("x.rtf", b"plain", BrokenFile),
        ("x.rtf", b"{\\rtf1 " + b"{" * (limits.DEEPEST + 1) + b"x", TooBig),
        ("x.rtf", b"{\\rtf1 }", EmptyPaper),
        ("x.eml", b"\x00\x01", BrokenFile),
        ("x.xlsx", b"PK\x03\x04", BrokenFile),
        ("x.xlsx", zipped(a="b"), BrokenFile),
        ("x.xlsx", zipped(xl__worksheets__sheet1_xml=b"<row >" * (limits.MOST_PARAGRAPHS + 1)), TooBig),
        ("x.csv", b"\x00\x01\x02" * 90, BrokenFile),
        ("x.csv", b",,,\n", EmptyPaper),
    ],
)
def test_hostile_and_broken_files(name: str, data: bytes, error: type[EasyreadError]) -> None:
    with pytest.raises(error) as caught:
        read(data, name)
    assert name in caught.value.message
    assert caught.value.message.endswith(".")


def test_deeply_nested_pages_end() -> None:
    page = b"<div>" * 100_000 + b"deep"
    try:
        assert "deep" in read(page, "x.html").text
    except EasyreadError as error:
        assert error.message.endswith(".")


def test_deeply_nested_lists_end() -> None:
    body = "<text:list><text:list-item>" * 5_000 + "<text:p>x</text:p>" + "</text:list-item></text:list>" * 5_000
    with pytest.raises(EasyreadError):
        read(odt(body), "x.odt")
