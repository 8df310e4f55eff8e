"""Builds a Source: the text, and blocks that point into it."""

from __future__ import annotations

import hashlib
import re

from easyread.errors import EmptyPaper, TooBig
from easyread.model.text import Block, BlockKind, Place, Source, Span

from . import limits

_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def clean(text: str) -> str:
    """One kind of space and line end, no invisible and no control characters."""
    return _INVISIBLE.sub("", _SPACES.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n")))


class SourceBuilder:
    """Collects blocks in reading order. The text holds each block with its marker before it, so that numbers are not lost."""

    def __init__(self, name: str, data: bytes) -> None:
        self._name = name
        self._sha256 = hashlib.sha256(data).hexdigest()
        self._parts: list[str] = []
        self._length = 0
        self.blocks: list[Block] = []

    def add(
        self, kind: BlockKind, text: str, place: Place, *, level: int = 0, marker: str = "", bold: bool = False
    ) -> None:
        """One block; text without words is left out. Raises TooBig past the limits of a meeting paper."""
        text = re.sub(r" +", " ", clean(text)).replace("\n", " ").strip(" ")
        if not text.strip():
            return
        sign = f"{marker} " if marker else ""
        start = self._length + len(sign)
        self.blocks.append(Block(kind, text, Span(start, start + len(text)), place, level, marker, bold))
        self._parts.append(sign + text)
        self._length = start + len(text) + 1
        if len(self.blocks) > limits.BLOCKS or self._length > limits.CHARACTERS:
            raise TooBig(
                f"{self._name} is longer than any meeting paper ({limits.CHARACTERS:,} letters). Cut it into parts and try again."
            )

    def source(self) -> Source:
        if not any(any(c.isalnum() for c in block.text) for block in self.blocks):
            raise EmptyPaper(f"There are no words in {self._name}. If it is a scan or a picture, type the words first.")
        return Source(self._name, self._sha256, "\n".join(self._parts), tuple(self.blocks))
