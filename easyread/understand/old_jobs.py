"""Jobs of earlier meetings: what an action log or "matters arising" calls done, closed or still going on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from easyread.model.paper import Action, Line
from easyread.model.text import Span

from .doers import Doers
from .jobs import Jobs

_ENDED = r"(?:done|closed|complete|completed|discharged|finished|actioned|sorted)"
_CLOSED = re.compile(
    rf"\W*(?:(?:now|all|item|action|this is|this has been|status)\W+){{0,2}}{_ENDED}\b(?:\s*[-–—:.,;!)]|\s*$)", re.I
)
_OPEN = re.compile(
    r"\W*(?:still )?(?:ongoing|on-going|outstanding|carried forward|carry forward|c/f|in progress)\b\s*(?:[-–—:.,;(]+\s*(?P<who>.{2,60}))?\W*$",
    re.I,
)
_ENTRY = re.compile(r"\W*(?:actions?|AP)\s*(?:points?\s*|no\.?\s*)?(?P<number>\d{1,3})\b\s*[:.–—-]?\s*", re.I)
_TRACKED = re.compile(
    rf"\b(?P<what>(?:item|action|point)s? \d{{1,3}}\b[^;.]{{0,160}}?)(?<!not )(?:(?:is|was|now|been)\s+){{0,2}}\b{_ENDED}\s*(?=[;.,)]|$)",
    re.I,
)
_TRACKED_OPEN = re.compile(r"\bnot\s+(?:yet\s+)?$", re.I)
_DID = (
    r"(?:(?:has|have|had|did|also|now|already) ){0,2}(?!to\b|will\b|would\b|is\b|was\b|are\b|were\b|and\b|or\b)[a-z]+"
)


def entry(lines: Sequence[Line], doers: Doers, jobs: Jobs) -> tuple[list[Action], set[int]] | None:
    """What the sentences of one row say of an old job, and which of them say it. None where they are no such entry."""
    first = lines[0] if lines else None
    if first is None:
        return None
    label = _ENTRY.match(first.text)
    for at, line in enumerate(lines):
        if at and _CLOSED.match(line.text):
            return [_done(lines[:at], label, doers, jobs)], set(range(at + 1))
        going = _OPEN.match(line.text) if at and label else None
        if going:
            beside = [other for other in lines[1:at] if doers.owners_only(other.text)]  # "Survey. RM. Carry forward."
            named = re.sub(r"\s*\([A-Z]{2,4}\)", "", going["who"] or (beside[0].text if beside else ""))
            owners = doers.owners_only(named)
            if not owners and len(given := jobs.of(_title(first.text, label))) == 1:
                owners = given[0].owners
            where = line if going["who"] else beside[0] if beside else None
            spans = (first.span, where.span) if owners and where else (first.span,)
            return [Action(_title(first.text, label), owners, spans, None, "open")], set(range(at + 1))
    if label and len(lines) == 1 and (end := re.search(rf"[.–—-]\s*{_ENDED}\W*$", first.text, re.I)):
        return [Action(first.text[label.end() : end.start()].strip(), (), (first.span,), None, "done")], {0}
    tail = jobs.tails.of(first.text) if len(lines) == 1 else None
    if tail and tail.status == "done" and not tail.owners and doers.leading(first.text) and not jobs.of(first.text):
        said = replace(first, text=first.text[: tail.start].rstrip(" -–—(,"))
        if len(said.text.split()) >= 3:  # "Jo had written to the firm - done"
            return [replace(_done([said], label, doers, jobs), spans=(first.span,))], {0}
    tracked = [
        match
        for line in lines
        for match in _TRACKED.finditer(line.text)
        if not _TRACKED_OPEN.search(match["what"][-12:])
    ]
    if not tracked:
        return None
    found, used = [], set()
    for at, line in enumerate(lines):
        for match in _TRACKED.finditer(line.text):
            if not _TRACKED_OPEN.search(match["what"][-12:]):
                found.append(Action(match["what"].strip(" ,–-"), (), (line.span,), None, "done"))
                used.add(at)
    return found, used


def _title(text: str, label: re.Match[str] | None) -> str:
    return (text[label.end() :] if label else text).rstrip(" .")


def _done(said: Sequence[Line], label: re.Match[str] | None, doers: Doers, jobs: Jobs) -> Action:
    """The owner is the one person of whom these sentences say that they did something."""
    did: dict[str, None] = {}
    for at, line in enumerate(said):
        text = line.text[label.end() :] if label and at == 0 else line.text
        match = re.match(rf"\W*(?P<who>{doers.people}) {_DID}\b", text)
        if match:
            did |= dict.fromkeys(doers.owners_only(match["who"]))
    owners = tuple(did) if len(did) == 1 else ()
    if not did and (given := jobs.of(_title(said[0].text, label))) and len(given) == 1:
        owners = given[0].owners
    spans: tuple[Span, ...] = (said[0].span,)
    return Action(_title(said[0].text, label), owners, spans, None, "done")
