"""Checks a paper as it is: each sentence, list item and table cell against the rules for text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from easyread.model.findings import Finding, Measures, Report
from easyread.model.settings import Settings
from easyread.model.text import Source, Span
from easyread.rules.load import rules
from easyread.words.initials import explained
from easyread.words.measures import ENOUGH_WORDS, measure
from easyread.words.sentences import sentences

from . import text


def check_source(source: Source, settings: Settings) -> Report:
    """The report on a paper: findings in its own order with their place, and the measures."""
    found: list[Finding] = []
    places = [(block, start, end) for block in source.blocks for start, end in _units(block.text)]
    units = [block.text[start:end] for block, start, end in places]
    hard = 0
    told: set[tuple[str, str]] = set()
    no_initials = explained(source.text) | _shouted(source.text)
    for number, rule, hit in text.of_sentences(units, settings.profile, settings.own_words, skip=("easy",)):
        words = units[number][hit.start : hit.end]
        if rule.once and (rule.name, words) in told:
            continue
        if rule.name == "word-no-initials" and words.removesuffix("s") in no_initials:
            continue
        told.add((rule.name, words))
        hard += rule.name == "word-swap"
        block, start, _ = places[number]
        found.append(
            replace(
                text.finding(rule, hit, units[number]),
                span=Span(block.span.start + start + hit.start, block.span.start + start + hit.end),
                line=block.place.line or block.place.paragraph,
                column=start + hit.start + 1,
                page=block.place.page,
            )
        )
    for rule, hit in text.of_whole(source.text, settings.profile):
        found.append(replace(text.finding(rule, hit, source.text), span=Span(hit.start, hit.end)))
    measures = measure(units, hard)
    found += _measured(measures, settings.profile)
    return Report(source.name, settings.profile, measures, tuple(_short(one) for one in found))


_CELLS = re.compile(r"\t| \| ")


def _units(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a block; what tabs and bars part, as in a table that was pasted, is no one sentence."""
    at = 0
    for cell in _CELLS.split(text):
        yield from ((at + start, at + end) for start, end in sentences(cell))
        at += len(cell)
        at += len(gap.group()) if (gap := _CELLS.match(text, at)) else 0


def _shouted(text: str) -> frozenset[str]:
    """Words in capitals that stand in small letters elsewhere: "MONEY" is no initials."""
    small = set(re.findall(r"(?<![\w'’])[a-z]{2,6}(?![\w'’])", text)) | _LOUD
    return frozenset(word for word in re.findall(r"\b[A-Z]{2,6}\b", text) if word.lower() in small)


_LOUD = frozenset(
    """open shut money jobs job one two three four five six seven eight nine ten bus trip trips food news next last old
    new who what when where why how yes no not all any our your their free help hall room home work rent bins fire
    forum panel board group""".split()
)
_MEASURES: dict[str, Callable[[Measures], float]] = {
    "mean_words": lambda of: of.words_per_sentence_mean,
    "long_share": lambda of: round(100 * of.share_sentences_over_15),
    "hard_share": lambda of: of.hard_words_per_100,
}


def _measured(measures: Measures, profile: str) -> Iterator[Finding]:
    """Rules on the paper as a whole. A short text has no averages."""
    if measures.words < ENOUGH_WORDS:
        return
    for rule in rules():
        if rule.kind == "measure" and profile in rule.limits:
            value, limit = _MEASURES[rule.check](measures), rule.limits[profile]
            if value > limit:
                message = rule.message.format(measured=f"{value:g}", limit=limit)
                yield Finding(rule.code, rule.name, rule.severity, message, measured=value, limit=limit)


def _short(one: Finding) -> Finding:
    """A finding on the whole paper shows the words around its place, not the paper."""
    if len(one.text) <= 1000 or one.span is None:
        return one
    start = max(0, one.span.start - 60)
    return replace(one, text=one.text[start : one.span.end + 60].replace("\n", " "))
