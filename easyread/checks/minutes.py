"""What minutes must say: the day, who came, who does what by when, and when to meet again."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.paper import Action, Paper
from easyread.words import dates
from easyread.words.sentences import sentences

from .lacks import Asked, Check, Lack, place, words

_FIRST_LINES = 6
_OTHER_DAY = words("by", "actions?", "next")
_CAME = re.compile(
    r"\b(?:present|attend\w*|in attendance|who came|people came|who was there|in the (?:room|hall|chair)"
    r"|on the platform|here:|those there|round the table|experts by experience|members:|staff:)",
    re.IGNORECASE,
)
_CHAIR = re.compile(r"\bchair|\bled by\b|\bfacilitat", re.IGNORECASE)
_NO_JOB = re.compile(
    r"\b(?:closed|completed?|published|(?:has|have|had|kindly) (?:agreed|offered)|is now|are now)\b|\bbe$",
    re.IGNORECASE,
)
"""Words of a job that is over, or whose owner stands in the sentence."""
_PRONOUN_WILL = re.compile(
    r"^\W*(?:we|she|he|they|i)(?:['’]ll| will| shall| are going to| is going to)\b", re.IGNORECASE
)
_ACTION_LIST = re.compile(
    r"(?im)^\W*(?:\d+\W+)?(?:summary of |list of )?(?:new |all )?actions?"
    r"(?: (?:points?|log|plan|list|table|summary|at a glance|agreed|arising|from .{3,30}))?\W*$"
    r"|who will do what|what (?:we|people) will do|action (?:points|log|plan|list|table|summary)"
)


def _no_day(asked: Asked) -> Iterator[Lack]:
    paper = asked.paper
    lines = [line for line in paper.source.text[:1500].splitlines() if line.strip()][:_FIRST_LINES]
    seen = any(day.day for line in lines if not _OTHER_DAY.search(line) for day in dates.dates(line))
    if not seen and (paper.when is None or paper.when.day is None):
        yield Lack("the day")


def _nobody_present(asked: Asked) -> Iterator[Lack]:
    if not asked.paper.present and not _CAME.search(asked.paper.source.text):
        yield Lack()


def _no_chair(asked: Asked) -> Iterator[Lack]:
    if not asked.paper.chair and not _CHAIR.search(asked.paper.source.text[:3000]):
        yield Lack()


def _jobs(paper: Paper) -> Iterator[Action]:
    for item in paper.items:
        yield from (action for action in item.actions if action.status != "done")


def _lack(action: Action) -> Lack:
    return Lack(action.text, action.spans[0] if action.spans else None)


def _without_owner(asked: Asked) -> Iterator[Lack]:
    for action in _jobs(asked.paper):
        said = action.spans[0].of(asked.paper.source.text) if action.spans else ""
        if not action.owners and not _NO_JOB.search(action.text) and not _PRONOUN_WILL.search(said):
            yield _lack(action)


def _without_day(asked: Asked) -> Iterator[Lack]:
    for action in _jobs(asked.paper):
        if action.owners and action.due is None and not action.text.startswith("("):
            yield _lack(action)


def _due_in_past(asked: Asked) -> Iterator[Lack]:
    this = asked.paper.when.day if asked.paper.when else None
    for action in _jobs(asked.paper):
        due = action.due.day if action.due else None
        if this and due and due < this:
            yield _lack(action)


def _no_action_list(asked: Asked) -> Iterator[Lack]:
    jobs = sum(1 for item in asked.paper.items for action in item.actions if action.owners)
    if jobs >= asked.limit and not _ACTION_LIST.search(asked.paper.source.text):
        yield Lack(measured=jobs)


def _long_topic(asked: Asked) -> Iterator[Lack]:
    for item in asked.paper.topics:
        count = sum(len(sentences(line.text)) for line in item.lines)
        if count > asked.limit:
            yield Lack(item.title or (item.lines[0].text if item.lines else ""), place(item), count)


def _no_next_meeting(asked: Asked) -> Iterator[Lack]:
    if asked.paper.next_meeting is None:
        yield Lack()


def _next_in_past(asked: Asked) -> Iterator[Lack]:
    following = asked.paper.next_meeting
    this = asked.paper.when.day if asked.paper.when else None
    if following and following.when.day and this and following.when.day <= this:
        yield Lack(following.when.text, following.spans[0] if following.spans else None)


CHECKS: dict[str, Check] = {
    "minutes_header": _no_day,
    "nobody_present": _nobody_present,
    "no_chair": _no_chair,
    "action_owner": _without_owner,
    "action_due": _without_day,
    "due_in_past": _due_in_past,
    "no_action_list": _no_action_list,
    "long_topic": _long_topic,
    "no_next_meeting": _no_next_meeting,
    "next_in_past": _next_in_past,
}
