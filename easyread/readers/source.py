"""Builds a Source: clean words, one line a block, spans that are true by construction."""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256

from easyread.errors import EmptyPaper
from easyread.model.text import Block, BlockKind, Place, Source, Span

from .limits import MOST_BLOCKS, MOST_CHARACTERS, too_big

_AS = {
    "\t": "\t",
    "\n": " ",
    "\r": " ",
    "\x0b": " ",
    "\x0c": " ",
    "\u0085": " ",
    "\u2010": "-",
    "\u2011": "-",  # no-break hyphen
    # list signs and ticks that Word takes from its Symbol and Wingdings fonts
    "\uf0b7": "•",
    "\uf0a7": "▪",
    "\uf0a8": "◦",
    "\uf0d8": "➢",
    "\uf076": "•",
    "\uf0fc": "✓",
    "\uf0fe": "☒",
    "\uf0fb": "✗",
}
_COLUMNS = re.compile(r" *\t[ \t]*|   +\t?[ \t]*")


class _Letters(dict[int, str]):
    """What becomes of each character; looked up once and kept."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        if letter in _AS:
            kept = _AS[letter]
        elif unicodedata.category(letter) in ("Zs", "Zl", "Zp"):
            kept = " "
        elif unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Co", "Cn") or letter in "\ufe0e\ufe0f":
            kept = ""  # control, zero-width, soft hyphen, half a character, private or no character, emoji style
        else:
            kept = letter
        self[code] = kept
        return kept


_LETTERS = _Letters()


def letters(text: str) -> str:
    """The text in composed Unicode, with plain spaces and without what cannot be seen. Spaces and tabs are not
    counted here, so that columns can still be told.
    """
    return unicodedata.normalize("NFC", text.translate(_LETTERS))


def one_line(text: str) -> str:
    """Clean words of one block: a tab or three spaces part columns and become one tab, other gaps one space."""
    columns = _COLUMNS.sub("\t", letters(text).strip())
    return columns.replace("  ", " ")


class SourceBuilder:
    """Takes blocks in reading order. `name` is the file's name, for the record and for errors."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._parts: list[str] = []
        self._blocks: list[Block] = []
        self._length = 0

    def add(
        self,
        kind: BlockKind,
        text: str,
        place: Place,
        *,
        level: int = 0,
        marker: str = "",
        bold: bool = False,
    ) -> None:
        """One more block; blank text adds nothing. The marker stands before the span. Raises TooBig."""
        words = one_line(text)
        if not words:
            return
        sign = one_line(marker)
        lead = f"{self._parting(kind, place)}{sign} " if sign else self._parting(kind, place)
        start = self._length + len(lead)
        span = Span(start, start + len(words))
        self._parts += [lead, words]
        self._length = span.end
        self._blocks.append(Block(kind, words, span, place, level, sign, bold))
        if len(self._blocks) > MOST_BLOCKS:
            raise too_big(self.name, f"{MOST_BLOCKS:,} paragraphs")
        if self._length > MOST_CHARACTERS:
            raise too_big(self.name, f"{MOST_CHARACTERS:,} letters")

    def _parting(self, kind: BlockKind, place: Place) -> str:
        """Cells of one table row are parted by a tab, all other blocks by a new line."""
        if not self._blocks:
            return ""
        last = self._blocks[-1]
        row = (place.table, place.row)
        same_row = kind is last.kind is BlockKind.CELL and row == (last.place.table, last.place.row)
        return "\t" if same_row and place.column != last.place.column else "\n"

    def has_words(self) -> bool:
        return any(letter.isalnum() for block in self._blocks for letter in block.text)

    def source(self, data: bytes) -> Source:
        """The finished Source of the file `data`. Raises EmptyPaper when no block has a letter or a digit."""
        if not self.has_words():
            raise EmptyPaper(
                f"{self.name} has no words in it. If it is a photo or a scan, type the words into a new file."
            )
        return Source(self.name, sha256(data).hexdigest(), "".join(self._parts), tuple(self._blocks))
