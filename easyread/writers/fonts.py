"""The fonts of the PDFs, out of a package: the project holds no font files of others, and the computer needs none.

What they can write and why these: docs/decisions/0002-fonts.md.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import lru_cache
from pathlib import Path

FAMILIES = ("Noto Sans", "FiraGO", "Noto Sans Symbols2")  # the first that has a letter writes it
_FILES = {  # name in the package: name of the file
    "notos": "NotoSans-Regular.ttf",
    "notosbo": "NotoSans-Bold.ttf",
    "figo": "FiraGO-Regular.otf",
    "figbo": "FiraGO-Bold.otf",
    "symbol2": "NotoSansSymbols2-Regular.ttf",
}


@lru_cache(maxsize=1)
def font_folder() -> Path:
    """A folder with the font files. Each process has its own, so that none sees the half-written file of another."""
    import pymupdf_fonts

    folder = Path(tempfile.mkdtemp(prefix="easyread-fonts-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    for name, file in _FILES.items():
        (folder / file).write_bytes(pymupdf_fonts.myfont(name))
    return folder
