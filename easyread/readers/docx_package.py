"""The parts of a Word file that hold words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import packages

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WORD = packages.Format(
    "Word document",
    "an old Word file (.doc)",
    "Open it in Word, save it as .docx",
    (b"<w:p>", b"<w:p ", b"<w:p/>"),
)


def headers(package: packages.Package) -> list[_Element]:
    """The page headers: the name of a group often stands only there."""
    paths = sorted(n for n in package.names if n.startswith("word/header") and n.endswith(".xml"))
    return [root for path in paths[:6] if (root := package.part(path)) is not None]


def footnotes(package: packages.Package) -> list[_Element]:
    root = package.part("word/footnotes.xml")
    return [] if root is None else [n for n in root.iter(W + "footnote") if n.get(W + "type") is None]
