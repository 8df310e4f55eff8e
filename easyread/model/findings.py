"""What the program noticed, for people to look at."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from .text import Span


class Severity(StrEnum):
    MUST = "must"
    SHOULD = "should"
    LOOK = "look"


@dataclass(frozen=True, slots=True)
class Finding:
    """`message` is one or two plain sentences. `span` points into the source text; `statement` is the id of an Easy
    Read one.
    """

    code: str
    name: str
    severity: Severity
    message: str
    text: str = ""
    span: Span | None = None
    statement: str = ""
    line: int | None = None
    column: int | None = None
    page: int | None = None
    measured: float | str | None = None
    limit: float | str | None = None
    fixes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Measures:
    words: int = 0
    sentences: int = 0
    words_per_sentence_mean: float = 0.0
    words_per_sentence_p95: int = 0
    share_sentences_over_15: float = 0.0
    hard_words_per_100: float = 0.0
    passives_per_100_sentences: float = 0.0
    flesch_kincaid_grade: float = 0.0
    reading_minutes: float = 0.0


@dataclass(frozen=True, slots=True)
class Report:
    file: str
    profile: str
    measures: Measures
    findings: tuple[Finding, ...] = ()

    @property
    def passed(self) -> bool:
        return not any(f.severity is Severity.MUST for f in self.findings)


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Result(Generic[T]):
    """What every stage returns: the new value, and what was noticed on the way."""

    value: T
    findings: tuple[Finding, ...] = field(default=())
