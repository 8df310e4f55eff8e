"""What a draft file is made of, and when two of its lines are the same."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

HEAD_KEYS = ("from", "sha256", "kind", "detail", "group", "title", "subtitle", "date")
COVER_KEYS = ("group", "title", "subtitle", "date")
LEFT_OUT = "left-out"
"""The mark of the last part: what was left out."""
LOOK_AGAIN = "look-again"
"""The mark of the part for words of a person that have lost their place."""

_SAME = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\xa0": " "})


class State(StrEnum):
    SAY = "say"
    OUT = "out"
    KEEP = "keep"
    EXPLAIN = "explain"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. `text` has ** around hard words; `marks` tie it to statements or, those with o at the front, to words
    that were left out.
    """

    text: str
    marks: tuple[str, ...] = ()
    bullet: bool = False
    state: State = State.SAY
    by_model: bool = False
    why: str = ""
    line: int = 0
    notes: tuple[str, ...] = field(default=(), compare=False)
    """What easyread says about the line, below it; not read back."""

    @property
    def mark(self) -> str:
        return self.marks[-1] if self.marks else ""

    @property
    def shown(self) -> str:
        return f"{'- ' if self.bullet else ''}{self.text}"


@dataclass(frozen=True, slots=True)
class Block:
    """One picture and its lines; `picture` is "none" where there is none."""

    picture: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Part:
    title: Entry
    blocks: tuple[Block, ...]

    def entries(self) -> Iterator[Entry]:
        for block in self.blocks:
            yield from block.entries


@dataclass(frozen=True, slots=True)
class Memory:
    """What easyread itself wrote, so that a person's change is known from one of the paper: digests by mark."""

    lines: dict[str, str] = field(default_factory=dict)
    pictures: dict[str, str] = field(default_factory=dict)
    """By the mark of each line: the digest of the picture of its block."""
    head: dict[str, str] = field(default_factory=dict)
    by_model: frozenset[str] = frozenset()

    @property
    def order(self) -> list[str]:
        return list(self.lines)


@dataclass(frozen=True, slots=True)
class Draft:
    head: dict[str, str]
    parts: tuple[Part, ...]
    left_out: tuple[Entry, ...] = ()
    look_again: tuple[Entry, ...] = ()
    memory: Memory = field(default_factory=Memory)

    def lines(self) -> Iterator[Entry]:
        """Headings and lines in order, without what stands in the last two parts."""
        for part in self.parts:
            yield part.title
            yield from part.entries()


def plain(text: str) -> str:
    """One line, with straight quotation marks and single spaces: Word and e-mail change these by themselves."""
    return re.sub(r"\s+", " ", text.translate(_SAME).replace("…", "...")).strip()


def same(one: str, other: str) -> bool:
    return plain(one) == plain(other)


def digest(text: str, size: int = 3) -> str:
    return hashlib.blake2s(plain(text).encode(), digest_size=size).hexdigest()


def untouched(entry: Entry, memory: Memory) -> bool:
    """Did a person leave this line as easyread wrote it?"""
    return bool(entry.mark) and len(entry.marks) == 1 and memory.lines.get(entry.mark) == digest(entry.shown)


def base_mark(mark: str) -> str:
    """s1a2b.2 is the second line that was made of s1a2b."""
    return mark.split(".")[0]
