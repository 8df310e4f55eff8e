"""What is said, in which order, and with which pauses: an Easy Read paper as a script for a voice.

Follows UKAAF MS01 (title, who made it, what it holds, how long it lasts, all at the beginning) and rules aud-* of the
catalogue. Pictures are not described: they repeat the words beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from easyread.model.easy import EasyPaper, Section, Statement
from easyread.model.paper import Kind
from easyread.words.sentences import sentences
from easyread.words.spoken import said_contacts, spoken

# Seconds of silence (rule aud-pauses): after a sentence, after a panel, after a heading, between two parts.
AFTER_SENTENCE, AFTER_PANEL, AFTER_HEADING, BETWEEN_PARTS = 0.7, 1.5, 1.2, 2.5
LEAD_IN, LEAD_OUT = 1.0, 2.0

_ITEM_NUMBER = re.compile(r"(?P<number>\d{1,3}(?:\.\d{1,3})*)[.):]?\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Utterance:
    """`text` is the written text, `say` what the voice gets, `statement` the id of the Easy Read statement or "".

    `part` is 0 before the first section, then the number of the section; the word list and the end are one part more.
    `pause` is the silence after it, in seconds.
    """

    text: str
    say: str
    statement: str = ""
    part: int = 0
    pause: float = AFTER_SENTENCE


@dataclass(frozen=True, slots=True)
class Script:
    """The utterances in order. `titles` are the names of the parts, for the chapters of the recording."""

    utterances: tuple[Utterance, ...]
    titles: tuple[str, ...]

    def __iter__(self) -> Iterator[Utterance]:
        return iter(self.utterances)

    def __len__(self) -> int:
        return len(self.utterances)


def script(paper: EasyPaper, words_a_minute: int = 125) -> Script:
    """Everything that is said, from the title to the end. The pace is needed to say how long the recording lasts."""
    body = [line for number, section in enumerate(paper.sections, 1) for line in _part(paper, section, number)]
    back = [*_word_list(paper), *_ending(paper)]
    front = _front(paper)
    length = _length(seconds([*front, *body, *back], words_a_minute) + 4)
    front = _ends_part([*front, _own(f"It lasts about {length}."), *_part_count(paper)])
    titles = ("Start", *(section.title.text for section in paper.sections), _last_title(paper))
    return Script((*front, *body, *back), titles)


def seconds(lines: list[Utterance], words_a_minute: int) -> float:
    """About how long these lines last with a voice of this pace, their pauses included."""
    said = sum(len(line.say.split()) for line in lines)
    return LEAD_IN + said * 60 / words_a_minute + sum(line.pause for line in lines) + LEAD_OUT - AFTER_SENTENCE


def _own(say: str, part: int = 0, pause: float = AFTER_SENTENCE) -> Utterance:
    """Words of easyread's own, which are written nowhere else."""
    return Utterance(say, spoken(say), "", part, pause)


def _sentences(text: str) -> list[Utterance]:
    return [Utterance(text[a:b], _full_stop(spoken(text[a:b]))) for a, b in sentences(text)]


def _full_stop(say: str) -> str:
    return say if say.endswith((".", "!", "?")) else f"{say}."


def _front(paper: EasyPaper) -> list[Utterance]:
    cover = paper.cover
    lines = [*_sentences(cover.title), *_sentences(cover.subtitle)]
    if cover.group:
        lines.append(Utterance(cover.group, f"This is from {_full_stop(spoken(cover.group))}"))
    lines += _sentences(cover.date)
    if cover.badge:
        lines.append(Utterance(cover.badge, f"This is {_full_stop(spoken(cover.badge))}"))
    return [*lines, *_sentences(cover.notice), _own("A computer voice is reading this.")]


def _part_count(paper: EasyPaper) -> list[Utterance]:
    count = len(paper.sections)
    return [_own("It has 1 part." if count == 1 else f"It has {count} parts.")] if count else []


def _length(about: float) -> str:
    minutes = max(1, round(about / 60))
    hours, minutes = divmod(minutes, 60)
    parts = [f"{hours} hour{'s' * (hours > 1)}"] * bool(hours)
    parts += [f"{minutes} minute{'s' * (minutes > 1)}"] * bool(minutes)
    return " and ".join(parts)


def _part(paper: EasyPaper, section: Section, number: int) -> list[Utterance]:
    title = section.title
    lines = [
        _own(f"Part {number} of {len(paper.sections)}.", number),
        Utterance(title.text, _heading(paper, title), title.id, number, AFTER_HEADING),
    ]
    for panel in section.panels:
        said = [line for statement in panel.statements for line in _statement(statement, number)]
        lines += [*said[:-1], *(replace(line, pause=AFTER_PANEL) for line in said[-1:])]
    return _ends_part([*lines, _own(f"End of part {number}.", number)])


def _heading(paper: EasyPaper, title: Statement) -> str:
    """ "Item 1, Welcome and introductions.": the number of an item must not be taken for the number of the part."""
    match = _ITEM_NUMBER.match(title.text)
    if match is None:
        return _full_stop(spoken(title.text))
    name = "Item" if paper.kind in (Kind.AGENDA, Kind.MINUTES) else "Number"
    item = spoken(f"Item {match['number']}").replace("Item", name)
    return f"{item}, {_full_stop(spoken(title.text[match.end() :]))}"


def _statement(statement: Statement, part: int) -> list[Utterance]:
    """The statement, and any telephone number or address in it once more (rule aud-numbers)."""
    lines = [Utterance(statement.text, spoken(statement.text), statement.id, part)]
    for said in said_contacts(statement.text):
        lines += [_own("I will say that again.", part), _own_words(f"{said}.", part)]
    return lines


def _own_words(say: str, part: int) -> Utterance:
    """Words that are in their spoken form already."""
    return Utterance(say, say, "", part)


def _ends_part(lines: list[Utterance]) -> list[Utterance]:
    return [*lines[:-1], replace(lines[-1], pause=BETWEEN_PARTS)]


def _last_title(paper: EasyPaper) -> str:
    return "Hard words" if paper.hard_words else "The end"


def _word_list(paper: EasyPaper) -> list[Utterance]:
    if not paper.hard_words:
        return []
    part = len(paper.sections) + 1
    lines = [_own("Hard words.", part, AFTER_HEADING)]
    for word in sorted(paper.hard_words, key=lambda word: (word.term.casefold(), word.term)):
        lines.append(Utterance(word.term, _full_stop(spoken(word.term)), "", part))
        lines += [replace(line, part=part) for line in _sentences(word.meaning)]
        lines[-1] = replace(lines[-1], pause=AFTER_PANEL)
    return _ends_part(lines)


def _ending(paper: EasyPaper) -> list[Utterance]:
    title = paper.cover.title
    say = f"That is the end of {_full_stop(spoken(title))}" if title.strip() else "That is the end."
    return [Utterance(title, say, "", len(paper.sections) + 1, 0.0)]
