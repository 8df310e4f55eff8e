"""What works on this computer, what is missing, and the line to type."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from importlib.util import find_spec

from easyread import resources
from easyread.errors import PartMissing


@dataclass(frozen=True, slots=True)
class Look:
    what: str
    works: bool
    hint: str = ""


_LIBRARIES = (
    ("Word documents", "docx", "python-docx"),
    ("PDF, and pictures in Word documents", "typst", "typst"),
    ("The letters of the PDF", "pymupdf_fonts", "pymupdf-fonts"),
    ("Markdown papers", "markdown_it", "markdown-it-py"),
    ("The offline voice", "espeakng_loader", "espeakng-loader"),
    ("MP3 files", "lameenc", "lameenc"),
)


def look() -> list[Look]:
    """One line for each part. Nothing is loaded and nothing is asked over a network."""
    found = [
        Look(
            f"Python {sys.version_info.major}.{sys.version_info.minor}",
            sys.version_info >= (3, 11),
            "Install Python 3.11 or later.",
        )
    ]
    for what, module, package in _LIBRARIES:
        found.append(Look(what, find_spec(module) is not None, f"pip install {package}"))
    for name in ("templates", "symbols"):
        try:
            resources.folder(name)
            found.append(Look(f"The folder {name}", True))
        except PartMissing:
            found.append(Look(f"The folder {name}", False, "pip install --force-reinstall easyread"))
    found.append(
        Look(
            "The Google voice (sends words to the internet)",
            find_spec("gtts") is not None,
            "pip install 'easyread[google-voice]'",
        )
    )
    found.append(
        Look(
            "LibreOffice, to look at Word documents",
            shutil.which("soffice") is not None,
            "sudo apt-get install libreoffice-writer",
        )
    )
    return found


NOT_NEEDED = ("The Google voice", "LibreOffice")
"""Parts that easyread works without."""


def all_needed_work(found: list[Look]) -> bool:
    return all(one.works or one.what.startswith(NOT_NEEDED) for one in found)
