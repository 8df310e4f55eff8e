"""Paragraphs, runs, links and bookmarks of a Word document, as XML text.

Text is put together here instead of by an object for each run: that is what keeps a long paper quick.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

_LONGEST_NAME = 40  # characters; Word refuses longer bookmark names
_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9_]")


class Bookmarks:
    """Gives every place of the document a number and a name that Word accepts and that no other place has."""

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._marked = 0

    def name(self, wanted: str) -> str:
        """`wanted`, shortened and cleaned; Word does not tell capitals from small letters here."""
        plain = _NOT_IN_A_NAME.sub("_", wanted)
        plain = plain if plain[:1].isalpha() or plain[:1] == "_" else f"p{plain}"
        name, count = plain[:_LONGEST_NAME], 1
        while name.lower() in self._names:
            count += 1
            name = f"{plain[: _LONGEST_NAME - 1 - len(str(count))]}_{count}"
        self._names.add(name.lower())
        return name

    def around(self, name: str) -> tuple[str, str]:
        """The two marks, to be put before and after the words."""
        self._marked += 1
        number = self._marked
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>', f'<w:bookmarkEnd w:id="{number}"/>'


def run(text: str, style: str = "") -> str:
    chosen = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return f'<w:r>{chosen}<w:t xml:space="preserve">{escape(text, quote=False)}</w:t></w:r>'


def runs(pieces: Iterable[tuple[str, bool]]) -> str:
    """Runs of (words, bold)."""
    return "".join(run(words, "Strong" if bold else "") for words, bold in pieces)


def paragraph(style: str, inside: str, last_of_section: str = "") -> str:
    """`inside` is XML; `last_of_section` is the page layout of the part of the document that ends here."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{last_of_section}</w:pPr>{inside}</w:p>'


def link(text: str, bookmark: str) -> str:
    return f'<w:hyperlink w:anchor="{bookmark}" w:history="1">{run(text, "Hyperlink")}</w:hyperlink>'


def number_field(instruction: str) -> str:
    """A number that Word fills in by itself, such as the page."""
    return f'<w:fldSimple w:instr=" {instruction} ">{run("1")}</w:fldSimple>'


def field_begin(instruction: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escape(instruction, quote=False)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
