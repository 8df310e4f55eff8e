"""The paper as a braille file (.brf): 40 cells, 25 lines, form feeds; as embossers and braille displays read it.

One column in reading order. Headings stand in the middle after an empty line, paragraphs begin in cell 3, lists in cell
1 with what runs over in cell 3 (UKAAF B004). Pictures that only repeat their words are left out; photos are told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from easyread.model.easy import EasyPaper, Panel
from easyread.model.outputs import Output
from easyread.model.settings import Settings
from easyread.picture.shelf import Shelf
from easyread.words.braille import as_ascii, grade_1

from . import liblouis, text

CELLS, LINES = 40, 25
_GOES_ON = "⠐"
"""The line continuation indicator: the word goes on in the next line, and nothing belongs between."""
_JOINTS = re.compile("⠸⠌|⠲(?!$)|⠤|⠈⠁")
"""Slash, full stop, hyphen and @: a web address is cut behind one of them, never inside a number."""
_NOT_CHECKED = "A braille reader has not checked it."


@dataclass(frozen=True, slots=True)
class _Block:
    """Words that belong together. `first` and `over`: empty cells before the first line and before the others."""

    words: str
    first: int = 2
    over: int = 0
    heading: bool = False


def write(paper: EasyPaper, settings: Settings, progress: Callable[[str], None]) -> Output:
    """Uncontracted braille (UEB grade 1). The same on every computer."""
    progress("Braille")
    made = f"Uncontracted braille (UEB grade 1) made by a computer. {_NOT_CHECKED}"
    return _output("braille", "-braille-grade-1.brf", paper, settings, grade_1, made)


def write_grade_2(paper: EasyPaper, settings: Settings, progress: Callable[[str], None]) -> Output:
    """Contracted braille (UEB grade 2) by liblouis. Raises PartMissing where it is not installed."""
    progress("Contracted braille")
    made = f"Contracted braille (UEB grade 2) made by a computer with liblouis {liblouis.version()}. {_NOT_CHECKED}"
    return _output("braille-grade-2", "-braille-grade-2.brf", paper, settings, liblouis.grade_2, made)


def _output(
    name: str, suffix: str, paper: EasyPaper, settings: Settings, cells: Callable[[str], str], made: str
) -> Output:
    blocks = list(_blocks(paper, Shelf(settings.own_pictures), settings.describe_pictures, made))
    pages = _pages(blocks, cells)
    data = "\f".join("".join(as_ascii(line) + "\r\n" for line in page) for page in pages)
    return Output(name, suffix, data.encode("ascii"), (("pages", len(pages)),))


def _blocks(paper: EasyPaper, shelf: Shelf, describe: bool, made: str) -> Iterator[_Block]:
    for name, words in text.cover_lines(paper.cover):
        yield _Block(text.visible(words), heading=name == "title")
    yield _Block(made)
    if listed := text.contents(paper):
        yield _Block(text.CONTENTS, heading=True)
        yield from (_Block(text.visible(title), first=0, over=2) for title in listed)
    for section in paper.sections:
        yield _Block(text.visible(section.title.text), heading=True)
        for panel in section.panels:
            yield from _panel(panel, shelf, describe)
    if paper.hard_words:
        yield _Block(text.MEANINGS, heading=True)
        for word in text.words_a_to_z(paper):
            yield _Block(f"{text.visible(word.term)}: {text.visible(word.meaning)}", first=0, over=2)


def _panel(panel: Panel, shelf: Shelf, describe: bool) -> Iterator[_Block]:
    if panel.picture and panel.picture.alt and (describe or shelf.speaks(panel.picture)):
        yield _Block(f"[Picture: {text.visible(panel.picture.alt)}]")
    for statement in panel.statements:
        words = text.shown(statement.text)
        yield _Block(f"• {words}", first=0, over=2) if statement.bullet else _Block(words)


def _pages(blocks: list[_Block], cells: Callable[[str], str]) -> list[list[str]]:
    """Lines of braille, page by page; the last line of each has its number. A heading is never the last of its page."""
    pages: list[list[str]] = [[]]
    for block in blocks:
        lines = _lines(block, cells)
        before = [""] if block.heading and pages[-1] else []
        needed = len(before) + len(lines) + (2 if block.heading else 0)
        if pages[-1] and (len(pages[-1]) + min(needed, LINES - 1) > LINES - 1 if block.heading else False):
            pages.append([])
            before = []
        for line in [*before, *lines]:
            if len(pages[-1]) == LINES - 1:
                pages.append([])
            pages[-1].append(line)
    return [[*page, *[""] * (LINES - 1 - len(page)), _number(n)] for n, page in enumerate(pages, 1)]


def _number(page: int) -> str:
    return grade_1(str(page)).rjust(CELLS)


def _lines(block: _Block, cells: Callable[[str], str]) -> list[str]:
    """A block as lines: no longer than the page, cut between words; a longer word is cut at a joint."""
    indent = 0 if block.heading else block.first
    lines, line = [], " " * indent
    for word in cells(block.words).split():
        while len(word) > CELLS - block.over:
            room = CELLS - block.over - 1
            cut = max((m.end() for m in _JOINTS.finditer(word, 0, room)), default=room)
            if line.strip():
                lines.append(line)
            lines.append(" " * block.over + word[:cut] + _GOES_ON)
            word, line = word[cut:], " " * block.over
        gap = " " if line.strip() else ""
        if len(line) + len(gap) + len(word) > CELLS:
            lines.append(line)
            line, gap = " " * (0 if block.heading else block.over), ""
        line += gap + word
    lines.append(line)
    return [one.strip().center(CELLS).rstrip() if block.heading else one.rstrip() for one in lines]
