"""The Easy Read paper: sections of panels; a panel is one picture and one to three statements."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .paper import Kind, Spans
from .text import Source


class Origin(StrEnum):
    SOURCE = "source"  # made from the words under its spans
    FIXED = "fixed"  # words of easyread's own template
    PERSON = "person"  # a person wrote or changed it
    ENGINE = "engine"  # a rewriting engine made it


class Role(StrEnum):
    HEADING = "heading"
    INFO = "info"
    DECISION = "decision"
    ACTION = "action"
    QUESTION = "question"
    YOU_SAID = "you_said"
    WE_DID = "we_did"
    WE_WILL = "we_will"
    EXPLAIN = "explain"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Step:
    """One change on the way from the source words to the statement."""

    rule: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class PleaseRewrite:
    """What a person is asked to write again: why, and wordings with the same facts that they may take."""

    why: tuple[str, ...]
    suggestions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence of the Easy Read paper.

    `bold` holds (start, end) character ranges of `text` that are hard words. `bullet` asks for a list sign before it.
    """

    id: str
    text: str
    role: Role
    origin: Origin
    spans: Spans = ()
    steps: tuple[Step, ...] = ()
    bold: tuple[tuple[int, int], ...] = ()
    bullet: bool = False
    please_rewrite: PleaseRewrite | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """`concept` is a name of the catalogue.

    `value` makes a picture drawn to order: "10:30" for a clock, "2026-03-10" or "03-10" for a calendar page, "£60,000"
    for money; else it is empty. `modifier` is "" or "not" (a red cross over it).
    """

    pack: str
    concept: str
    alt: str
    value: str = ""
    modifier: str = ""


@dataclass(frozen=True, slots=True)
class Panel:
    id: str
    statements: tuple[Statement, ...]
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """`title` is a statement of role heading, so that a heading, too, is tied to the words it came from."""

    title: Statement
    panels: tuple[Panel, ...]


@dataclass(frozen=True, slots=True)
class HardWord:
    term: str
    meaning: str
    statement: str  # id of the statement that explains it


@dataclass(frozen=True, slots=True)
class LeftOut:
    """`label`: a sign, a number or a word such as "Present:" whose place a template has taken; nothing to put back."""

    spans: Spans
    text: str
    why: str
    label: bool = False


@dataclass(frozen=True, slots=True)
class Cover:
    """The words of the front: all formats show them in this order, before the first section."""

    group: str
    title: str
    subtitle: str
    date: str
    badge: str  # "Easy Read"
    notice: str  # says that it is a draft, as long as nobody has checked it


@dataclass(frozen=True, slots=True)
class EasyPaper:
    source: Source
    kind: Kind
    cover: Cover
    sections: tuple[Section, ...]
    hard_words: tuple[HardWord, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    checked_by: tuple[str, ...] = ()
    label: str = "draft"

    @property
    def title(self) -> str:
        return self.cover.title

    def statements(self) -> tuple[Statement, ...]:
        """Every statement in reading order, section titles included."""
        return tuple(
            statement
            for section in self.sections
            for statement in (section.title, *(s for panel in section.panels for s in panel.statements))
        )
