"""What the checks of a paper's parts share: the thing that is missing or too much, and patterns of many words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from easyread.model.paper import Item, Paper
from easyread.model.text import Span


@dataclass(frozen=True, slots=True)
class Lack:
    """The words it is about, where they stand, what was measured, and a better wording."""

    text: str = ""
    span: Span | None = None
    measured: int | None = None
    fix: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a check looks at: the paper, the limit of the rule in this profile, and today where it is known."""

    paper: Paper
    limit: int
    today: date | None = None


Check = Callable[[Asked], Iterator[Lack]]


def words(*patterns: str) -> re.Pattern[str]:
    """Any of these words, in small letters or capitals. Each may hold several words or a pattern."""
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)


def without(pattern: re.Pattern[str]) -> Check:
    """Lacking where the pattern stands nowhere in the paper."""

    def check(asked: Asked) -> Iterator[Lack]:
        if not pattern.search(asked.paper.source.text):
            yield Lack()

    return check


def place(item: Item) -> Span | None:
    return item.heading_spans[0] if item.heading_spans else None
