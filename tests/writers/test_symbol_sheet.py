"""The contact sheet: every picture at its size, with its name, also in grey."""

from __future__ import annotations

import re

import pypdfium2
import pytest

from easyread.errors import WrongUse
from easyread.picture.drawing import greyed
from easyread.service import symbols


def words(data: bytes) -> str:
    pdf = pypdfium2.PdfDocument(data)
    return " ".join(page.get_textpage().get_text_bounded() for page in pdf)


def test_a_sheet_names_its_pictures() -> None:
    assert {"bus", "carer"} <= set(words(symbols.sheet(("bus", "carer"), 3.0, False, True)).split())


def test_without_names_there_are_numbers() -> None:
    said = words(symbols.sheet(("bus", "carer"), 3.0, True, False)).split()
    assert "1" in said and "2" in said and "bus" not in said


def test_grey_keeps_light_and_dark_apart() -> None:
    text = greyed('<path fill="#c8372d" stroke="#fff"/>')
    assert re.findall("#[0-9a-f]+", text) == ["#555555", "#ffffff"]


def test_a_size_that_fits_no_page_is_refused() -> None:
    with pytest.raises(WrongUse, match="--size"):
        symbols.sheet((), 30, False, True)
