"""The understood paper: what kind it is and what its parts say. Every part keeps its spans."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from .text import Source, Span

Spans = tuple[Span, ...]


class Kind(StrEnum):
    AGENDA = "agenda"
    MINUTES = "minutes"
    YOU_SAID_WE_DID = "you-said-we-did"
    GENERAL = "general"


class Certainty(StrEnum):
    EXACT = "exact"  # the paper gives the day
    MONTH = "month"  # the paper gives a month and no day
    RELATIVE = "relative"  # "next week", "the next meeting", "by Friday"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class When:
    """A point in time as the paper gives it. `day` is None unless the paper itself gives day and month and year.

    `start` and `end` are "HH:MM" on the 24-hour clock. `text` is the paper's own wording.
    """

    text: str
    spans: Spans
    day: date | None = None
    start: str | None = None
    end: str | None = None
    certainty: Certainty = Certainty.UNCLEAR


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    spans: Spans
    initials: str = ""
    role: str = ""


class Outcome(StrEnum):
    AGREED = "agreed"
    REFUSED = "refused"
    DELAYED = "delayed"
    NOTED = "noted"


class LineRole(StrEnum):
    """What a sentence of the paper does."""

    INFO = "info"
    DECISION = "decision"
    ACTION = "action"
    QUESTION = "question"
    YOU_SAID = "you_said"
    WE_DID = "we_did"


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence, or one short unit such as a list item or a table cell, of an item."""

    text: str
    span: Span
    role: LineRole = LineRole.INFO
    bullet: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    text: str
    outcome: Outcome | None
    spans: Spans


@dataclass(frozen=True, slots=True)
class Action:
    """A job that someone took on. `owners` is empty where the paper names nobody: nobody is ever guessed."""

    text: str
    owners: tuple[str, ...]
    spans: Spans
    due: When | None = None
    status: str | None = None  # "open", "done" or None where the paper does not say


@dataclass(frozen=True, slots=True)
class SaidDid:
    """One row of "you said, we did"; the parts are the paper's own words."""

    you_said: str
    we_did: str
    spans: Spans
    said_spans: Spans = ()
    did_spans: Spans = ()
    topic: str = ""
    not_done_because: str | None = None
    next: str | None = None
    when: When | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One topic. `heading_spans` covers number, title, lead and time as they stand in the heading line.

    `told_in` names the part of the paper that holds its words where it is not a topic of its own: the words of an item
    "1. Apologies" are the people of `apologies`.
    """

    number: str
    title: str
    heading_spans: Spans
    lead: str = ""
    time: str | None = None
    lines: tuple[Line, ...] = ()
    decisions: tuple[Decision, ...] = ()
    actions: tuple[Action, ...] = ()
    said_did: tuple[SaidDid, ...] = ()
    told_in: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """Words that carry no meaning for the reader: page footers, lines to sign on, column heads. `why` is shown to
    people.
    """

    span: Span
    why: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """The next meeting, as far as the paper gives it."""

    when: When
    where: str
    spans: Spans


@dataclass(frozen=True, slots=True)
class Paper:
    source: Source
    kind: Kind
    title: str
    title_spans: Spans
    group: str = ""
    group_spans: Spans = ()
    when: When | None = None
    where: str = ""
    where_spans: Spans = ()
    chair: str = ""
    named: tuple[Person, ...] = ()  # everyone whose initials the paper explains, in lists or in running text
    present: tuple[Person, ...] = ()
    present_spans: Spans = ()
    apologies: tuple[Person, ...] = ()
    apologies_spans: Spans = ()
    front: tuple[Line, ...] = ()  # words before the first item that are none of the known parts
    items: tuple[Item, ...] = ()
    next_meeting: Meeting | None = None
    back: tuple[Line, ...] = ()  # words after the last item that are none of the known parts
    skipped: tuple[Skipped, ...] = ()

    @property
    def topics(self) -> tuple[Item, ...]:
        """The items that have words of their own."""
        return tuple(item for item in self.items if not item.told_in)
