"""Facts: the things in a sentence that may never change on the way."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from .text import Span


class FactKind(StrEnum):
    DATE = "date"
    WEEKDAY = "weekday"
    TIME = "time"
    MONEY = "money"
    NUMBER = "number"
    NAME = "name"
    CONTACT = "contact"  # telephone number, web address, e-mail address, postcode
    NOT = "not"
    MUST = "must"  # must, should, may, can, will: how strong a promise or a duty is
    OWNER = "owner"  # who does what to whom
    ROLE = "role"  # chair, clerk, nurse, council; "we", "you", "they"
    DECISION = "decision"  # agreed, refused, put off, suggested, only talked about
    OPPOSITE = "opposite"  # more and less, before and after
    QUANTITY = "quantity"  # all, most, some, only, at least, half, a month
    WORD = "word"  # a word that the other text does not hold


@dataclass(frozen=True, slots=True)
class Fact:
    """`value` is the same for two ways of writing the same fact: "7.30pm" and "19:30" are both "19:30"."""

    kind: FactKind
    value: str
    span: Span
