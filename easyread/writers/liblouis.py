"""Contracted braille (UEB grade 2) by liblouis, where this computer has it. Nothing here is needed for grade 1.

Through ctypes, because no wheel of any Python package carries the library (liblouis issue 1700).
"""

from __future__ import annotations

import ctypes
import ctypes.util
from functools import cache
from typing import Any

from easyread.errors import PartMissing

_TABLES = b"unicode.dis,en-ueb-g2.ctb"
_ROOM = 4
"""Cells that one letter may need at most, with a little more for short texts."""


@cache
def _library() -> Any:
    path = next((found for name in ("louis", "liblouis") if (found := ctypes.util.find_library(name))), None)
    if path is None:
        return None
    try:
        library = ctypes.CDLL(path)
        library.lou_version.restype = ctypes.c_char_p
    except (OSError, AttributeError):
        return None
    return library


def found() -> bool:
    """Is liblouis on this computer?"""
    return _library() is not None


def version() -> str:
    """Such as "3.24.0"; "" where there is none."""
    return _library().lou_version().decode("ascii") if found() else ""


def grade_2(text: str) -> str:
    """The cells of a text, contracted; spaces stay spaces. Raises PartMissing."""
    library = _library()
    if library is None:
        raise PartMissing(
            "Contracted braille needs liblouis, and it is not on this computer. Install it (on Debian or Ubuntu: "
            "sudo apt-get install liblouis-bin), or ask for the format braille, which needs nothing."
        )
    size = library.lou_charSize()
    coding = {2: "utf-16-le", 4: "utf-32-le"}[size]
    source = text.replace("\u00a0", " ").encode(coding)
    given, taken = ctypes.c_int(len(source) // size), ctypes.c_int(len(text) * _ROOM + 64)
    into = ctypes.create_string_buffer(taken.value * size)
    begin = ctypes.create_string_buffer(source + b"\0" * 4)
    if not library.lou_translateString(_TABLES, begin, ctypes.byref(given), into, ctypes.byref(taken), None, None, 0):
        raise PartMissing("liblouis cannot find its tables for English braille. Install liblouis-data.")
    return into.raw[: taken.value * size].decode(coding).replace("\u2800", " ")
