"""Planned work in the answers of "you said, we did": what "we" will do, and whom an answer names for it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from easyread.model.paper import Action, Certainty, Item, Line, LineRole, When

from .commitments import is_job
from .deadlines import due
from .errands import is_order
from .jobs import Jobs, Task
from .tails import Tails

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
_LABEL = re.compile(
    r"\W*(?:we(?: will|['’]ll)|next(?: steps?)?|what(?:['’]s| is| happens)? next|still to do|to do|actions?|who ?/ ?when|who and when)\s*[:–-]\s+",
    re.I,
)
_OURS = re.compile(r"\W*we\b", re.I)
_TO_BE_DONE = re.compile(r"[^.;:,]{2,90}? to be [a-z]+")
_BEING = re.compile(r"\b(?:is|are|was|were|has|have|had|can|able|asked|agreed|decided|wanted|we|you|they|it)\b", re.I)
_HELD = re.compile(r"\b(?:cannot|can['’]t|not|n['’]t|hope|might|may|could)\b", re.I)


class Promises:
    """Finds the jobs in answers, for the people whom the paper names. `about` is a day near that of a paper that gives none,
    so that "by 18 September" has a year.
    """

    def __init__(self, jobs: Jobs, tails: Tails, paper_day: date | None, about: date | None = None) -> None:
        self._jobs = jobs
        self._tails = tails
        self._day = paper_day
        self._about = about

    def _due(self, text: str, start: int) -> When | None:
        when = due(text, start, self._day or self._about, in_list=True)
        if when and self._day is None and when.certainty is Certainty.RELATIVE:
            return replace(when, day=None)
        return when

    def added_to(self, item: Item) -> Item:
        """The item with the jobs that its answers promise; their lines stay what they are."""
        answers = [line for line in item.lines if line.role is LineRole.WE_DID or _LABEL.match(line.text)]
        found = []
        for at, line in enumerate(answers):
            after = answers[at + 1] if at + 1 < len(answers) else None
            if action := self._job(line, after):
                found.append(action)
        return replace(item, actions=tuple(found)) if found else item

    def _job(self, line: Line, after: Line | None) -> Action | None:
        if label := _LABEL.match(line.text):
            return self._labelled(line, label.end())
        text = line.text
        if text.rstrip(" ”\"'").endswith("?"):
            return None
        tail = self._tails.of(text, sure=True)
        below = self._tails.read(after.text, sure=True) if after is not None and tail is None else None
        owners = tail.owners if tail else below.owners if below else ()
        spans = (line.span, after.span) if below and below.owners and after is not None else (line.span,)
        said = text[: tail.start] if tail else text
        when = self._due(text, line.span.start)
        always = _ALWAYS.search(said)
        ours = _WE_WILL.search(said)
        if ours and is_job(said[ours.end() :]) and not always:
            return Action(said[ours.end() :].rstrip(" ."), owners, spans, when, "open")
        if after is not None and when is None and _TARGET.match(after.text):
            when = self._due(after.text, after.span.start)
            if when is not None and re.search(r"\b(?:is|are|will) (?:now )?be(?:ing)?\b", text):
                return Action(text.rstrip(" ."), owners, (line.span, after.span), when, "open")
        if always:
            return None
        if given := self._given(text):
            return Action(given.text.rstrip(" ."), given.owners or owners, spans, when, given.status)
        if (owners and tail and (is_order(said) or tail.has_time)) or (is_order(said) and when is not None):
            return Action(said.rstrip(" ."), owners, spans, when, "open")
        thing = _THING_WILL.match(text)
        if thing is None or _SERVICE.match(text) or _HELD.search(text):
            return None
        return Action(text.rstrip(" ."), owners, spans, when, "open") if when is not None or owners else None

    def _labelled(self, line: Line, at: int) -> Action | None:
        """ "We will: hold a disco", "Next: Jo to ring the firm (by May)": what stands behind the label is a job where it says one."""
        text = line.text[at:]
        tasks = self._jobs.of(text)
        tail = self._tails.of(text, sure=True)
        said = text[: tail.start] if tail else text
        if len(tasks) != 1 and not (is_order(said) or (_OURS.match(line.text) and is_job(said[:1].lower() + said[1:]))):
            return None
        start = line.span.start + at
        when = self._due(text, start)
        words, owners = (tasks[0].text, tasks[0].owners) if len(tasks) == 1 else (said, ())
        done = bool(tail and tail.status == "done")
        owners = owners or (tail.owners if tail else ())
        return Action(words.rstrip(" ."), owners, (line.span,), None if done else when, "done" if done else "open")

    def _given(self, text: str) -> Task | None:
        """ "Ward manager to ring the firm", "Signs to be ordered": not "staff will help", which says how things are."""
        tasks = self._jobs.of(text)
        ordered = len(tasks) == 1 and (
            re.search(r"\bto (?:also |then )?$", text[: tasks[0].start]) or _TO_BE_DONE.match(text[tasks[0].start :])
        )
        return tasks[0] if ordered and not _BEING.search(text[: tasks[0].start]) else None
