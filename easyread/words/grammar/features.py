"""What the model sees of a word: its form, beginnings, endings, shape and the letters in it, each as a row of one table.

Rows are found by a hash of the feature, so that no list of words is stored and a word never seen has rows too.
"""

from __future__ import annotations

import re
from zlib import crc32

ROWS = 1 << 15
FORM_FEATURES = 2  # the first ones stand for the whole word
LETTERS = 10  # at most so many groups of three letters
WIDTH = FORM_FEATURES + 3 + 3 + 1 + LETTERS  # features of a word; unused ones are row 0

_DIGITS = re.compile(r"\d")
_RUN = re.compile(r"(.)\1{2,}")


def _row(kind: str, value: str) -> int:
    return 1 + crc32(f"{kind}\x1f{value}".encode()) % (ROWS - 1)


def shape(form: str) -> str:
    """ "Carers" -> "Xxx", "NHS" -> "XXX", "10:30" -> "dd:dd"."""
    signs = ["d" if c.isdigit() else "X" if c.isupper() else "x" if c.islower() else c for c in form[:24]]
    return _RUN.sub(r"\1\1\1", "".join(signs))


def rows(form: str) -> list[int]:
    """The WIDTH rows of a word."""
    word = _DIGITS.sub("0", form.lower())[:40]
    found = [_row("a", word), _row("b", word)]
    found += [_row(f"p{n}", word[:n]) for n in (1, 2, 3)]
    found += [_row(f"s{n}", word[-n:]) for n in (2, 3, 4)]
    found.append(_row("x", shape(form)))
    framed = f"<{word}>"
    groups = list(dict.fromkeys(framed[i : i + 3] for i in range(len(framed) - 2)))
    if len(groups) > LETTERS:  # the beginning and the end say most
        groups = groups[: LETTERS // 2] + groups[-(LETTERS - LETTERS // 2) :]
    found += [_row("g", group) for group in groups]
    return found + [0] * (WIDTH - len(found))
