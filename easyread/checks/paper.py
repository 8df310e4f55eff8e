"""Checks the parts of a meeting paper: what an agenda, minutes or "you said, we did" must say, and does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from easyread.model.findings import Finding
from easyread.model.paper import Paper
from easyread.rules.load import rules
from easyread.words import dates, numbers

from . import agenda, minutes, said_did
from .lacks import Asked, Check, Lack, without, words

_FORMATS = words(
    "large print", "easy read", "audio", "braille", "bsl", "other (?:format|language)s?", "another (?:format|language)"
)
_NAMED = words("contact", "ring", "phone", "call", "e-?mail", "tel", "telephone", "write to")
_FEEDBACK = words(
    "tell us (?:what you think|if|how)", "what did you think", "was this (?:easy|paper|clear)", "feedback",
    "how (?:easy|clear) was", "let us know what you think",
)  # fmt: skip
_RATIO = r"(?:in|in every|out of(?: every)?)"
_SHARES = (
    (re.compile(r"\b\d+(?:\.\d+)? ?%|\bper cent\b"), "%"),
    (re.compile(rf"\b\d+ {_RATIO} 10\b"), "in 10"),
    (re.compile(rf"\b\d+ {_RATIO} 100\b"), "in 100"),
    (
        re.compile(rf"\b(?:\d+|one|two|three) {_RATIO} (?!10\b|100\b|20\d\d)(?:\d+|four|five|three|two)\b"),
        "in another number",
    ),
)
_WE = re.compile(r"\b[Ww]e\b")
_WE_ARE = re.compile(
    r"\bwe are (?:the |a )|[“\"']we[”\"'] (?:means|is)|\bwe means\b|\babout us\b|\bwho we are\b", re.IGNORECASE
)
_PLACES = 5


def check_paper(paper: Paper, profile: str, today: date | None = None) -> tuple[Finding, ...]:
    """Findings of all rules on the parts of this kind of paper, in the order of the rules."""
    found: list[Finding] = []
    for rule in rules():
        check = _CHECKS.get(rule.check) if rule.kind == "paper" else None
        if check is None or (rule.kinds and paper.kind.value not in rule.kinds):
            continue
        limit = rule.limit(profile)
        for lack in list(check(Asked(paper, limit, today)))[:_PLACES]:
            message = rule.message.format(text=lack.text[:60], measured=lack.measured, limit=limit or "", fix=lack.fix)
            found.append(
                Finding(
                    rule.code, rule.name, rule.severity, message, lack.text[:200], lack.span,
                    measured=lack.measured, limit=limit or None, fixes=(lack.fix,) if lack.fix else (),
                )
            )  # fmt: skip
    return tuple(found)


def _no_contact(asked: Asked) -> Iterator[Lack]:
    text = asked.paper.source.text
    if not numbers.CONTACT.search(text) and not (_NAMED.search(text) and re.search(r"\d{5}", text)):
        yield Lack()


def _no_date(asked: Asked) -> Iterator[Lack]:
    if not any(day.day for day in dates.dates(asked.paper.source.text[:20_000])):
        yield Lack()


def _mixed_shares(asked: Asked) -> Iterator[Lack]:
    ways = [name for pattern, name in _SHARES if pattern.search(asked.paper.source.text)]
    if len(ways) > 1:
        yield Lack(", ".join(ways), measured=len(ways))


def _unknown_we(asked: Asked) -> Iterator[Lack]:
    text = asked.paper.source.text
    if not asked.paper.group and len(_WE.findall(text)) > 1 and not _WE_ARE.search(text[:4000]):
        yield Lack()


_CHECKS: dict[str, Check] = {
    **agenda.CHECKS,
    **minutes.CHECKS,
    **said_did.CHECKS,
    "no_contact": _no_contact,
    "no_date": _no_date,
    "no_formats": without(_FORMATS),
    "no_feedback": without(_FEEDBACK),
    "mixed_shares": _mixed_shares,
    "unknown_we": _unknown_we,
}
