"""Plain text: every word once, true places, and broken lines put together."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from easyread.errors import BrokenFile, EasyreadError, EmptyPaper, TooBig
from easyread.model.text import BlockKind, Source
from easyread.readers import source
from easyread.readers.plain import read


def texts(source: Source) -> list[str]:
    return [block.text for block in source.blocks]


def check_places(source: Source) -> None:
    assert all(block.span.of(source.text) == block.text for block in source.blocks)
    spans = [block.span for block in source.blocks]
    assert all(a.end <= b.start for a, b in pairwise(spans))


@given(st.text(max_size=400))
def test_any_text_has_true_places_or_one_plain_error(text: str) -> None:
    try:
        check_places(read(text.encode("utf-8", "replace"), "x.txt"))
    except EasyreadError as error:
        assert error.message.endswith((".", "again."))


def test_signs_become_markers_and_stay_in_the_text() -> None:
    source = read(b"1. Welcome\n2) Money\n   a) Rent\n   (ii) Food\n\xe2\x80\xa2 Tea\n4.2 Cake\n", "x.txt")
    assert [(b.marker, b.text) for b in source.blocks] == [
        ("1.", "Welcome"), ("2)", "Money"), ("a)", "Rent"), ("(ii)", "Food"), ("•", "Tea"), ("4.2", "Cake"),
    ]  # fmt: skip
    assert all(b.kind is BlockKind.LIST_ITEM for b in source.blocks)
    assert "4.2 Cake" in source.text


@pytest.mark.parametrize(
    "line", ["28 days are left", "10.30 Tea break", "9 April is a Thursday", "3 March 2026", "5% of people"]
)
def test_numbers_that_are_no_list_signs(line: str) -> None:
    (block,) = read(line.encode(), "x.txt").blocks
    assert (block.marker, block.text) == ("", line)


def test_columns_keep_one_tab() -> None:
    (block,) = read(b"10.00     Welcome and hello          Denise", "x.txt").blocks
    assert block.text == "10.00\tWelcome and hello\tDenise"


def test_sentences_that_were_broken_into_lines_are_joined() -> None:
    text = (
        "The council said that it could not promise to keep all of the\nbuses, and that people would be told by letter before the\n"
        "end of the month. Nobody was happy about this and we want to\nask them to come to our next meeting in the hall.\n\nNext part.\n"
    )
    assert len(read(text.encode(), "x.txt").blocks) == 2


def test_short_lines_stay_lines() -> None:
    assert texts(read(b"Jo\nSam\nLi\nthe chair", "x.txt")) == ["Jo", "Sam", "Li", "the chair"]


@pytest.mark.parametrize(
    "data",
    ["Siân’s £5".encode(), "\ufeffSiân’s £5".encode(), "Siân’s £5".encode("utf-16"), "Siân’s £5".encode("cp1252")],
)
def test_letters(data: bytes) -> None:
    assert texts(read(data, "x.txt")) == ["Siân’s £5"]


def test_spaces_and_invisible_signs() -> None:
    assert texts(read("3\u00a0March\u200b 20\u00ad26\r\nnext".encode(), "x.txt")) == ["3 March 2026", "next"]


@pytest.mark.parametrize("data", [b"", b"\n\n  \n", b"--- ... ---"])
def test_no_words(data: bytes) -> None:
    with pytest.raises(EmptyPaper, match="no words"):
        read(data, "x.txt")


def test_a_picture_is_no_text() -> None:
    with pytest.raises(BrokenFile):
        read(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4, "x.txt")


def test_a_book_is_too_big(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "MOST_CHARACTERS", 1000)
    with pytest.raises(TooBig):
        read(b"word " * 1000, "x.txt")


def test_a_deadline_broken_before_its_month_stays_one_deadline() -> None:
    text = "ACTIONS\n3 Ring all tenants JP by the end of\nApril\n4 Book the hall FM asap\n"
    assert any(block.text.endswith("by the end of April") for block in read(text.encode(), "a.txt").blocks)
