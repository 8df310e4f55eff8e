"""PDF files: paragraphs, columns and tables from lines on pages; scans and broken files end in one plain sentence."""

from __future__ import annotations

import io

import pytest

from easyread.errors import BrokenFile, EmptyPaper, TooBig
from easyread.model.text import BlockKind
from easyread.readers import limits
from easyread.readers.pdf import read

from .test_plain import check_places, texts

LONG = (
    "The bus company told us that it will not run the late bus after June, because it has not enough drivers for it. "
)


def pdf(body: str) -> bytes:
    """A PDF of typst source."""
    import typst

    made = typst.compile(f"#set page(width: 210mm, height: 297mm)\n{body}".encode(), format="pdf")
    assert isinstance(made, bytes)
    return made


def test_lines_of_a_paragraph_are_joined_and_paragraphs_stay_apart() -> None:
    source = read(pdf(f"{LONG}\n\n{LONG}"), "x.pdf")
    check_places(source)
    assert texts(source) == [LONG.strip(), LONG.strip()]


def test_headings_lists_bold_and_pages() -> None:
    source = read(pdf(f"= Buses\n{LONG}\n\n*We agreed*\n- one\n- two\n#pagebreak()\n1. Next\n{LONG}"), "x.pdf")
    shown = [(b.kind, b.marker, b.text, b.place.page) for b in source.blocks]
    assert shown[0] == (BlockKind.HEADING, "", "Buses", 1)
    assert (BlockKind.LIST_ITEM, "•", "two", 1) in shown
    assert (BlockKind.LIST_ITEM, "1.", "Next", 2) in [(k, m, t[:4], p) for k, m, t, p in shown]
    assert next(b.bold for b in source.blocks if b.text == "We agreed")


def test_cells_of_a_table_keep_their_row_and_column() -> None:
    body = (
        "#table(columns: (2fr, 1fr, 1fr), [*Action*], [*Who*], [*By when*], [Write to the bus company about the late buses "
        "and ask them to come], [Jo Hall], [4 May 2026], [Book the hall], [Sam Poe and Ann Lee], [next week])"
    )
    found = {(b.place.row, b.place.column): b.text for b in read(pdf(f"{LONG}\n\n{body}\n\n{LONG}"), "x.pdf").blocks}
    assert found[2, 1] == "Write to the bus company about the late buses and ask them to come"
    assert (found[1, 3], found[2, 2], found[3, 2], found[3, 3]) == (
        "By when", "Jo Hall", "Sam Poe and Ann Lee", "next week",
    )  # fmt: skip


def test_page_numbers_and_repeated_footers_are_no_words() -> None:
    pages = ["We talked about the late bus in the hall.", "We talked about rent too.", "Then we all went home."]
    body = '#set page(numbering: "1 of 1", header: [Wenlow Forum])\n' + "\n#pagebreak()\n".join(pages)
    assert texts(read(pdf(body), "x.pdf")) == ["Wenlow Forum", *pages]


def test_a_scan_ends_in_a_plain_message() -> None:
    with pytest.raises(EmptyPaper, match="scan"):
        read(pdf("#rect(width: 100%, height: 100%)"), "x.pdf")


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7\n", pdf(LONG)[:300]])
def test_broken_files(data: bytes) -> None:
    with pytest.raises(BrokenFile, match=r"x\.pdf.*\.$"):
        read(data, "x.pdf")


def test_a_password() -> None:
    import pikepdf

    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf(LONG))) as document:
        document.save(out, encryption=pikepdf.Encryption(user="a", owner="b"))
    with pytest.raises(BrokenFile, match="password"):
        read(out.getvalue(), "x.pdf")


def test_too_many_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_PAGES", 2)
    with pytest.raises(TooBig, match="3 pages"):
        read(pdf(f"{LONG}\n#pagebreak()\n{LONG}\n#pagebreak()\n{LONG}"), "x.pdf")
