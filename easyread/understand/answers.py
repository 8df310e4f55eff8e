"""Planned work in the answers of "you said, we did": jobs that nobody is named for."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from easyread.model.paper import Action, Item, Line, LineRole

from .commitments import is_job
from .deadlines import due

_WE_WILL = re.compile(
    r"(?:^|(?<=[;:,–-] )|(?<=\band )|(?<=\bso )|(?<=\bbut ))(?:\W*)(?:we(?: will|['’]ll| are (?:going|planning) to| plan to| hope to have| intend to| are (?:looking|asking|working|talking|getting))|next (?:we|step)(?: will|['’]ll| is to)?:?)(?: also| now| then| soon)? (?=[a-z])",
    re.I,
)
_THING_WILL = re.compile(
    r"^\W*(?P<thing>[^.;:]{2,90}?) (?:will|is going to|are going to|is to|are to|is being|are being|is due to|should) (?:also |now |soon |then )?(?P<task>[a-z].*)$",
    re.S,
)
_TARGET = re.compile(r"\W*(?:target(?: date)?|deadline|expected|due|by when|when)\b", re.I)
_ALWAYS = re.compile(
    r"\b(?:always|every time|whenever|if you|when you|tell us|you can|you will|anyone|from now on|still|each time|no longer|as usual)\b",
    re.I,
)
_SERVICE = re.compile(r"^\W*(?:(?:a|our|the|all) )?(?:staff|receptionist|nurse|doctor|volunteer|worker)s?\b", re.I)
_HELD = re.compile(r"\b(?:cannot|can['’]t|not|n['’]t|hope|might|may|could)\b", re.I)


def with_jobs(item: Item, paper_day: date | None) -> Item:
    """The item with the jobs that its answers promise; their lines stay what they are."""
    answers = [line for line in item.lines if line.role is LineRole.WE_DID]
    found = []
    for at, line in enumerate(answers):
        after = answers[at + 1] if at + 1 < len(answers) else None
        if action := _job(line, answers[at - 1] if at else None, after, paper_day):
            found.append(action)
    return replace(item, actions=tuple(found)) if found else item


def _job(line: Line, before: Line | None, after: Line | None, paper_day: date | None) -> Action | None:
    text = line.text
    if text.rstrip(" ”\"'").endswith("?"):
        return None
    when = due(text, line.span.start, paper_day, in_list=True)
    ours = _WE_WILL.search(text)
    if ours and is_job(text[ours.end() :]) and not _ALWAYS.search(text[: ours.end()]) and not _ALWAYS.search(text):
        return Action(text[ours.end() :].rstrip(" ."), (), (line.span,), when, "open")
    if after is not None and when is None and _TARGET.match(after.text):
        when = due(after.text, after.span.start, paper_day, in_list=True)
        if when is not None and re.search(r"\b(?:is|are|will) (?:now )?be(?:ing)?\b", text):
            return Action(text.rstrip(" ."), (), (line.span, after.span), when, "open")
    thing = _THING_WILL.match(text)
    if thing is None or _ALWAYS.search(text) or _SERVICE.match(text) or _HELD.search(text):
        return None
    return Action(text.rstrip(" ."), (), (line.span,), when, "open") if when is not None else None
