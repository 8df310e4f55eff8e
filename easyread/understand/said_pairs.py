"""What was said and what was done as entries, and one pair made of them: the paper's own words, each with its place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from easyread.model.paper import Certainty, Item, Line, LineRole, SaidDid, Spans, When
from easyread.model.text import BlockKind, Span
from easyread.words import dates
from easyread.words.sentences import sentences

from .deadlines import when_of
from .lines import lines_of, lines_of_row
from .rows import Row
from .said_labels import Piece

_NOT_DONE = re.compile(
    r"\b(?:cannot|can['’]?t|could not|couldn['’]t|not able to|unable to|not possible|sorry,? no|nothing yet|we do(?:n['’]t| not))\b",
    re.I,
)
_BECAUSE = re.compile(r"\b(?:because|due to)\b\s+(?P<why>[^.]+)", re.I)


@dataclass(frozen=True, slots=True)
class Entry:
    """One bullet, paragraph or cell of one side."""

    lines: tuple[Line, ...]
    marker: str = ""
    bullet: bool = False

    @property
    def span(self) -> Span:
        return Span(self.lines[0].span.start, self.lines[-1].span.end)

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


@dataclass(slots=True)
class Grouped:
    """What the rows of a "you said, we did" paper give: items with pairs or lines."""

    items: list[Item] = field(default_factory=list)
    loose: list[Line] = field(default_factory=list)
    captions: list[Span] = field(default_factory=list)

    @property
    def pairs(self) -> int:
        """How many pairs have both sides."""
        return sum(1 for item in self.items for pair in item.said_did if pair.you_said and pair.we_did)


def entry(piece: Piece) -> Entry | None:
    """The words of a piece, with a label that must not be lost: "We will: paint it"."""
    row = piece.row
    if piece.label is None and len(row.cells) <= 1:
        bullet = row.kind is BlockKind.LIST_ITEM or bool(row.marker)
        return entry_of(lines_of_row(row), row.marker, bullet=bullet)
    lines = lines_of(piece.text, piece.span.start)
    if piece.kept and piece.label is not None and lines:
        whole = Span(piece.label.start, lines[0].span.end)
        lines[0] = replace(lines[0], text=f"{piece.kept}: {lines[0].text}", span=whole)
    return entry_of(lines)


def entry_of(lines: Sequence[Line], marker: str = "", *, bullet: bool = False) -> Entry | None:
    kept = tuple(line for line in lines if re.search(r"\w", line.text))
    return Entry(kept, marker, bullet) if kept else None


def with_label(one: Entry, kept: str, label: Span) -> Entry:
    """An entry under a label on a row of its own that must not be lost."""
    first = replace(one.lines[0], text=f"{kept}: {one.lines[0].text}", span=Span(label.start, one.lines[0].span.end))
    return replace(one, lines=(first, *one.lines[1:]))


def _spans(entries: Sequence[Entry]) -> Spans:
    return tuple(one.span for one in entries)


def spoken(entries: Sequence[Entry], role: LineRole) -> list[Line]:
    return [replace(line, role=role) for one in entries for line in one.lines]


def pair(said: Sequence[Entry], did: Sequence[Entry], topic: str = "", following: str | None = None) -> SaidDid:
    """One row. Either side may be empty: the paper does not say."""
    answer = " ".join(one.text for one in did)
    return SaidDid(
        " ".join(one.text for one in said),
        answer,
        (*_spans(said), *_spans(did)),
        _spans(said),
        _spans(did),
        topic,
        _why_not(answer),
        following,
        _when(answer, _spans(did)),
    )


def _why_not(answer: str) -> str | None:
    """The reason for a no, from the sentence that says no."""
    for start, end in sentences(answer):
        sentence = answer[start:end]
        if _NOT_DONE.search(sentence) and (reason := _BECAUSE.search(sentence)):
            return reason["why"].strip()
    return None


def _when(answer: str, spans: Spans) -> When | None:
    found = dates.dates(answer)
    day = next((one for one in found if one.day), None)
    if day is not None:
        return when_of(day, answer[day.start : day.end], spans[0], None)
    if found:
        return When(answer[found[0].start : found[0].end], spans[:1], certainty=Certainty.MONTH)
    return None


def item(
    said: Sequence[Entry],
    did: Sequence[Entry],
    heads: Sequence[Span],
    topic: str = "",
    before: Sequence[Line] = (),
    after: Sequence[Line] = (),
    following: str | None = None,
    number: str = "",
) -> Item:
    """The item that tells one pair."""
    lines = (*before, *spoken(said, LineRole.YOU_SAID), *spoken(did, LineRole.WE_DID), *after)
    return Item(number, topic, tuple(heads), lines=lines, said_did=(pair(said, did, topic, following),))


def list_item(entries: Sequence[Entry], role: LineRole, heads: Sequence[Span]) -> Item:
    """A list that nothing pairs with the other one: each entry stands alone."""
    alone = tuple(pair([one], []) if role is LineRole.YOU_SAID else pair([], [one]) for one in entries)
    return Item("", "", tuple(heads), lines=tuple(spoken(entries, role)), said_did=alone)


def topic_words(row: Row) -> str:
    return re.sub(r"\s+", " ", row.text).strip(" :*_#")
