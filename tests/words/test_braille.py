"""Uncontracted braille: each sign as the rules of Unified English Braille have it, judged by liblouis where it is installed."""

from __future__ import annotations

import subprocess
from collections.abc import Callable

import pytest

from easyread.words.braille import as_ascii, grade_1

_SHIFTED = str.maketrans("`~{}|", "@^[]\\")
"""The lower half of braille ASCII, which liblouis writes, and the upper half, which embossers read."""


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("We met.", ",WE MET4"),
        ("10:30am", "#AJ3#CJ;AM"),
        ("3b", "#C;B"),
        ("3k", "#CK"),
        ("£60,000", "@L#FJ1JJJ"),
        ("NHS England", ",,NHS ,ENGLAND"),
        ("GPs", ",,GP,'S"),
        ("WE SAID IT LOUD", ",,,WE SAID IT LOUD,'"),
        ("01632 960 184", '#JAFCB"IFJ"AHD'),
        ("café Élan", "CAF^/E ,^/ELAN"),
        ("“No,” she said.", "8,NO10 SHE SAID4"),
        ("50%", "#EJ.0"),
    ],
)
def test_signs(text: str, cells: str) -> None:
    assert as_ascii(grade_1(text)) == cells


def test_what_has_no_sign_is_told_by_its_number() -> None:
    assert as_ascii(grade_1("☎")) == "=#IGDB="


_SAID = """We met in the hall on Tuesday 10 March 2026 at 10:30am.
The bus costs £2.50 each way, or £1,250 a year.
Ring Jo Lee: 01632 960184.
"Nobody asked us," said Mrs O'Neill (a family carer).
We did not agree to the co-chair's plan; 3 voted for it and 14 against it.
What will the NHS, the GP and McDonald's do?
Write to jo.lee@hilltop.example by Friday – or come and see us!
The mother-in-law's pass ended in 2025/26.
68% said yes; that is 7 in 10.
I am on Covid-19 leave until 5pm.""".splitlines()


def test_liblouis_says_the_same(judge: Callable[..., str]) -> None:
    lou = judge("lou_translate")
    told = subprocess.run([lou, "en-ueb-g1.ctb"], input="\n".join(_SAID), capture_output=True, text=True, check=True)
    for text, theirs in zip(_SAID, told.stdout.splitlines(), strict=True):
        assert as_ascii(grade_1(text)) == theirs.translate(_SHIFTED).upper(), text
