"""The paper as plain text, and the order of words that the Word document and the web page share with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from easyread.model.easy import Cover, EasyPaper, HardWord, Statement
from easyread.model.outputs import Output
from easyread.model.settings import Settings
from easyread.words.keep_together import keep_together

CONTENTS = "What is in this paper"
MEANINGS = "What the words mean"
CONTENTS_FROM = 6  # sections; a shorter paper is quicker to leaf through than to look up
LONGEST = 30  # characters that are kept on one line
TOGETHER = re.compile("[^ \u00a0]+(?:\u00a0[^ \u00a0]+)+")
_LINE_SIGNS = re.compile("[\t\n\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029]")
_NO_LETTER = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def visible(text: str) -> str:
    """As many characters, all of which a file can hold: line ends become spaces, and what is no sign becomes "�".

    Nothing is left out, so that a person who checks the paper sees that something was wrong there.
    """
    return _NO_LETTER.sub("�", _LINE_SIGNS.sub(" ", text))


def shown(text: str, longest: int = LONGEST) -> str:
    """What a page shows for `text`: as `visible`, with no-break spaces inside dates, times, sums and names.

    What is kept together is at most `longest` characters: where a line is shorter than that, it would be broken inside
    a word or a number, and "202" at the end of a line is a wrong year.
    """
    plain = visible(text)
    return TOGETHER.sub(
        lambda found: found[0] if len(found[0]) <= longest else plain[found.start() : found.end()], keep_together(plain)
    )


def pieces(statement: Statement, longest: int = LONGEST) -> Iterator[tuple[str, bool]]:
    """The words of a statement from first to last, cut where bold begins or ends; `longest` as in `shown`."""
    text = shown(statement.text, longest)
    at = 0
    for start, end in sorted(statement.bold):
        start, end = max(start, at), min(end, len(text))
        if start >= end:
            continue
        if start > at:
            yield text[at:start], False
        yield text[start:end], True
        at = end
    if at < len(text):
        yield text[at:], False


def cover_lines(cover: Cover) -> list[tuple[str, str]]:
    """(name of the part, words) of the front, in order, without empty parts and without a group that is the title."""
    group = "" if cover.group.strip().casefold() == cover.title.strip().casefold() else cover.group
    parts = (
        ("group", group),
        ("title", cover.title),
        ("subtitle", cover.subtitle),
        ("date", cover.date),
        ("badge", cover.badge),
        ("notice", cover.notice),
    )
    return [(name, words) for name, words in parts if words.strip()]


def contents(paper: EasyPaper) -> list[str]:
    """What a contents list names, the word list last; nothing where the paper is too short to need one."""
    if len(paper.sections) < CONTENTS_FROM:
        return []
    return [section.title.text for section in paper.sections] + ([MEANINGS] if paper.hard_words else [])


def words_a_to_z(paper: EasyPaper) -> list[HardWord]:
    return sorted(paper.hard_words, key=lambda word: (word.term.casefold(), word.term))


def _underlined(title: str, sign: str) -> list[str]:
    return [title, sign * len(title), ""]


def _lines(paper: EasyPaper) -> Iterator[str]:
    for name, words in cover_lines(paper.cover):
        yield from _underlined(visible(words), "=") if name == "title" else [visible(words), ""]
    if listed := contents(paper):
        yield from ["", *_underlined(CONTENTS, "-")]
        yield from (f"- {visible(title)}" for title in listed)
        yield ""
    for section in paper.sections:
        yield from ["", *_underlined(visible(section.title.text), "-")]
        for panel in section.panels:
            yield from (("- " if said.bullet else "") + visible(said.text) for said in panel.statements)
            yield ""
    if paper.hard_words:
        yield from ["", *_underlined(MEANINGS, "-")]
        for word in words_a_to_z(paper):
            yield from [visible(word.term), visible(word.meaning), ""]


def write(paper: EasyPaper, settings: Settings, progress: Callable[[str], None]) -> Output:
    """One statement a line, a blank line between panels; UTF-8 with "\\n". For screen readers, e-mail, programs."""
    progress("Plain text")
    text = "\n".join(_lines(paper)).rstrip("\n") + "\n"
    return Output("text", ".txt", text.encode("utf-8"), (("statements", len(paper.statements())),))
