"""Checks an Easy Read paper: statements against the rules for text, panels and parts against those of structure."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise

from easyread.model.easy import EasyPaper, Origin, Panel, Role, Statement
from easyread.model.findings import Finding, Measures
from easyread.model.settings import Settings
from easyread.rules.load import Rule, rules
from easyread.words.measures import measure
from easyread.words.sentences import sentences, words

from . import text

_NO = re.compile(r"\b(?:cannot|can['’]t|could not|couldn['’]t|not able to|unable to|nothing yet)\b", re.IGNORECASE)
_BECAUSE = re.compile(r"\b(?:because|as|since|so that|due to|need)\b", re.IGNORECASE)
_AT = re.compile(r"^(?:this|it|the meeting) (?:starts|begins|ends|is) at \d", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|no|never|nobody|nothing|none|cannot|without|stop\w*|un\w+|\w+n['’]t)\b", re.IGNORECASE)
_CLOCKS = ("time", "clock")
_TO_ORDER = (*_CLOCKS, "date", "money")
_NO_STYLE = ("own",)
"""Photos of a group's own people and places stand beside any pack."""
_MISSING = "the paper does not say"

Found = Iterator[tuple[Statement | None, str, int | None]]


def check_easy(paper: EasyPaper, settings: Settings) -> tuple[Finding, ...]:
    """Findings in reading order, then those on the paper as a whole."""
    found: list[Finding] = []
    for statement in paper.statements():
        if statement.role in (Role.EXPLAIN, Role.HEADING) or statement.origin is Origin.FIXED:
            continue
        for rule, hit in text.of_sentence(statement.text, settings.profile, settings.own_words):
            span = statement.spans[0] if statement.spans else None
            found.append(replace(text.finding(rule, hit, statement.text), span=span, statement=statement.id))
    for rule in rules():
        if rule.kind == "structure":
            found += _structure(paper, rule, settings.profile)
    everything = "\n".join(s.text for s in paper.statements() if s.role is not Role.EXPLAIN)
    for rule, hit in text.of_whole(everything, settings.profile):
        found.append(replace(text.finding(rule, hit, everything), text=hit.fix))
    return tuple(found)


def measure_easy(paper: EasyPaper) -> Measures:
    """Measures of all statements, each a unit of its own."""
    said = [s.text for s in paper.statements() if s.role is not Role.HEADING]
    hard = len(text.of_sentences(said, "easy-read", only=("word-swap",)))
    return measure(said, hard)


def _structure(paper: EasyPaper, rule: Rule, profile: str) -> Iterator[Finding]:
    for statement, shown, measured in _CHECKS[rule.check](paper, rule.limit(profile)):
        limit = rule.limit(profile) or None
        message = rule.message.format(text=shown, measured=measured, limit=limit, fix="")
        yield Finding(
            rule.code, rule.name, rule.severity, message, statement.text if statement else "",
            statement.spans[0] if statement and statement.spans else None, statement.id if statement else "",
            measured=measured, limit=limit,
        )  # fmt: skip


def _panels(paper: EasyPaper) -> Iterator[Panel]:
    for section in paper.sections:
        yield from section.panels


def _own(panel: Panel) -> list[Statement]:
    return [s for s in panel.statements if s.role is not Role.EXPLAIN]


def _long_list(paper: EasyPaper, limit: int) -> Found:
    for panel in _panels(paper):
        bullets = [s for s in panel.statements if s.bullet]
        if len(bullets) > limit and all(s.origin is not Origin.FIXED for s in bullets):
            yield bullets[0], bullets[0].text, len(bullets)


def _panel_size(paper: EasyPaper, limit: int) -> Found:
    for panel in _panels(paper):
        count = sum(len(words(s.text)) for s in _own(panel))
        if count > limit and not any(s.bullet for s in panel.statements):
            yield panel.statements[0], "", count


def _hard_explained(paper: EasyPaper, limit: int) -> Found:
    for panel in _panels(paper):
        for number, statement in enumerate(panel.statements):
            following = panel.statements[number + 1] if number + 1 < len(panel.statements) else None
            if statement.bold and (following is None or following.role is not Role.EXPLAIN):
                start, end = statement.bold[0]
                yield statement, statement.text[start:end], None


def _word_list(paper: EasyPaper, limit: int) -> Found:
    bold = sum(len(s.bold) for s in paper.statements())
    if bold >= 3 and len(paper.hard_words) < bold:
        yield None, "", bold


def _hard_limit(paper: EasyPaper, limit: int) -> Found:
    if len(paper.hard_words) > limit:
        yield None, "", len(paper.hard_words)


def _length(paper: EasyPaper, limit: int) -> Found:
    count = sum(len(words(s.text)) for s in paper.statements())
    if count > limit:
        yield None, "", count


def _action_complete(paper: EasyPaper, limit: int) -> Found:
    for panel in _panels(paper):
        missing = any(_MISSING in s.text for s in panel.statements)
        if missing:
            what = next((s for s in panel.statements if s.role is Role.ACTION and _MISSING not in s.text), None)
            yield what or panel.statements[0], "", None


def _draft(paper: EasyPaper, limit: int) -> Found:
    if not paper.checked_by:
        yield None, "", None


def _honest_no(paper: EasyPaper, limit: int) -> Found:
    for section in paper.sections:
        answer = [s for panel in section.panels for s in panel.statements if s.role is Role.WE_DID]
        if any(_NO.search(s.text) for s in answer) and not any(_BECAUSE.search(s.text) for s in answer):
            yield next(s for s in answer if _NO.search(s.text)), "", None


def _no_picture(paper: EasyPaper, limit: int) -> Found:
    for panel in _panels(paper):
        if panel.picture is None:
            yield panel.statements[0], "", None


def _unmarked_hard(paper: EasyPaper, limit: int) -> Found:
    bold = {s.text[a:b].lower() for s in paper.statements() for a, b in s.bold}
    for panel in _panels(paper):
        for one in panel.statements:
            term = one.text.split(":")[0].strip() if one.role is Role.EXPLAIN and ":" in one.text else ""
            if term and not any(term.lower() in word or word in term.lower() for word in bold):
                yield one, term, None


def _two_in_one(paper: EasyPaper, limit: int) -> Found:
    for statement in paper.statements():
        if statement.origin is not Origin.FIXED and (count := len(sentences(statement.text))) > 1:
            yield statement, statement.text, count


def _time_without_clock(paper: EasyPaper, limit: int) -> Found:
    for panel in _panels(paper):
        first = panel.statements[0]
        if panel.picture and panel.picture.concept not in _CLOCKS and _AT.search(first.text):
            yield first, first.text, None


def _other_picture(paper: EasyPaper, limit: int) -> Found:
    seen: dict[str, str] = {}
    for panel in _panels(paper):
        if panel.picture and panel.picture.concept not in _TO_ORDER:
            text = panel.statements[0].text
            if seen.setdefault(text, panel.picture.concept) != panel.picture.concept:
                yield panel.statements[0], text, None


def _many_packs(paper: EasyPaper, limit: int) -> Found:
    packs = sorted(
        {panel.picture.pack for panel in _panels(paper) if panel.picture and panel.picture.pack not in _NO_STYLE}
    )
    if len(packs) > 1:
        yield None, ", ".join(packs), len(packs)


def _crossed_out(paper: EasyPaper, limit: int) -> Found:
    for panel in _panels(paper):
        if panel.picture and panel.picture.modifier == "not" and not any(_NOT.search(s.text) for s in panel.statements):
            yield panel.statements[0], panel.statements[0].text, None


def _twice_running(paper: EasyPaper, limit: int) -> Found:
    for section in paper.sections:
        for one, other in pairwise(section.panels):
            if one.picture and one.picture == other.picture:
                yield other.statements[0], other.statements[0].text, None


_CHECKS: dict[str, Callable[[EasyPaper, int], Found]] = {
    "long_list": _long_list,
    "panel_size": _panel_size,
    "hard_explained": _hard_explained,
    "word_list": _word_list,
    "hard_limit": _hard_limit,
    "length": _length,
    "action_complete": _action_complete,
    "draft": _draft,
    "honest_no": _honest_no,
    "no_picture": _no_picture,
    "unmarked_hard": _unmarked_hard,
    "two_in_one": _two_in_one,
    "time_without_clock": _time_without_clock,
    "other_picture": _other_picture,
    "many_packs": _many_packs,
    "crossed_out": _crossed_out,
    "twice_running": _twice_running,
}
