"""Signs that are not letters: "&", "/", "+", dashes and bullets."""

from __future__ import annotations

import re
from collections.abc import Iterator

Edit = tuple[int, int, str]

_SIGNS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\s*&\s*"), " and "),
    (re.compile(r"(?<=[^\W\d_])\s?/\s?(?=[^\W_])|(?<=\d)\s?/\s?(?=[^\W\d_])"), ", "),
    (re.compile(r"\s+[-–—]\s+|(?<=\w)[–—](?=\w)|(?<=\w)\s?—\s?"), ", "),
    (re.compile(r"(?<=[\w%])\s?\+\s?(?=\w)"), " plus "),
    (re.compile(r"(?<=[\w%])\+"), " plus"),
    (re.compile(r"(?<!\w)\+\s?(?=\d)"), "plus "),
    (re.compile(r"\s?=\s?"), " equals "),
    (re.compile(r"[~≈]\s?(?=[\d£])"), "about "),
    (re.compile(r"<\s?(?=[\d£])"), "less than "),
    (re.compile(r">\s?(?=[\d£])"), "more than "),
    (re.compile(r"≤\s?"), "at most "),
    (re.compile(r"≥\s?"), "at least "),
    (re.compile(r"#(?=\d)"), "number "),
    (re.compile(r"(?<!\w)@(?=\s|\w)"), "at "),
    (re.compile(r"\s?[→⇒➔]\s?"), ", "),
    (re.compile(r"(?<!\S)[•●▪◦‣·]\s*|(?<![\w])[*_#]+(?=\w)|(?<=\w)[*_]+(?!\w)"), ""),
)


def signs(text: str) -> Iterator[Edit]:
    for pattern, said in _SIGNS:
        for match in pattern.finditer(text):
            yield *match.span(), said
