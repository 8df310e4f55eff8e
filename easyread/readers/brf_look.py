"""How a braille file (.brf) is set: lines, pages and signs, as an embosser needs them."""

from __future__ import annotations

import re

from easyread.model.look import Look

from . import limits
from .limits import too_big

_CELLS, _LINES = 40, 25
"""Cells of a line and lines of a page on the paper that most British embossers hold."""
_NUMBER = re.compile(r"#[a-j]+\s*$", re.IGNORECASE)


def look(data: bytes, name: str) -> Look:
    """The look of a .brf file: braille ASCII with form feeds. Raises TooBig."""
    if len(data) > limits.MOST_BYTES_OF_BRAILLE:
        raise too_big(name, f"{limits.MOST_BYTES_OF_BRAILLE // 10**6} MB of braille")
    pages = [page.splitlines() for page in data.decode("latin-1").rstrip("\f\r\n ").split("\f")]
    lines = [line for page in pages for line in page]
    numbered = sum(1 for page in pages if any(_NUMBER.search(line) for line in (*page[:1], *page[-1:])))
    return Look(
        "brf",
        title=next((line.strip() for line in lines if line.strip()), ""),
        pages=len(pages),
        facts={
            "longest_line": max((len(line.rstrip()) for line in lines), default=0),
            "longest_page": max(map(len, pages), default=0),
            "foreign_signs": sum(1 for line in lines for letter in line if not " " <= letter <= "\x7f"),
            "no_numbers": len(pages) > 1 and numbered < len(pages) - 1,
            "no_headings": len(pages) > 2 and not any(_is_heading(p, at) for p in pages for at in range(1, len(p))),
        },
    )  # fmt: skip


def _is_heading(page: list[str], at: int) -> bool:
    """A line in the middle or far in, with an empty line before it."""
    return not page[at - 1].strip() and page[at].startswith("    ") and bool(page[at].strip())
