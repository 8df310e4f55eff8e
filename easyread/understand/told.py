"""The sentences of a topic, read one after the other: what each decides, whom it gives a job, and what belongs to the one before."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import date

from easyread.model.paper import Action, Decision, Line, LineRole, Outcome
from easyread.model.text import Span

from . import decisions as settled
from .deadlines import due
from .decision_lists import DecisionRows, introduces
from .errands import is_plain_order
from .jobs import Jobs, Task
from .rows import Row
from .rows_apart import completed
from .tails import Tails

_NUMBER = re.compile(r"^(?:A\d{1,2}\.\d{1,2}[.:)]?|AP?\s?\d{1,2}[:.)]|\d{1,2}(?:[./]\d{1,2})?)\s+(?=\D)")
""" "3.1", "A3.1", "AP2:", "24/11" before the words of a sentence."""


_VOTES = 6  # lines: the things voted on stand between the vote and what came of it


@dataclass(slots=True)
class Told:
    """What the rows of one topic said so far. `strict`: the paper is of no meeting, so that "will" and "agreed" are news."""

    strict: bool = False

    lines: list[Line] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    voted: int | None = None  # the line that told of a vote and not yet what came of it
    deciding: DecisionRows = field(default_factory=DecisionRows)


def read_lines(
    own: list[Line], column: tuple[str, ...], row: Row, jobs: Jobs, paper_day: date | None, told: Told, topic: str,
    settles: Collection[Span] = (),
) -> None:  # fmt: skip
    first, taken = len(told.lines), len(told.actions)
    for line in own:
        text = _NUMBER.sub("", line.text)
        before = told.lines[-1].text if told.lines else ""
        if line.span in settles:
            told.decisions.append(Decision(line.text, settled.of_list(text), (line.span,)))
            told.lines.append(replace(line, role=LineRole.DECISION))
            told.actions += [_action(task, line, paper_day) for task in jobs.of(text, before) if task.text]
            continue
        tasks = [task for task in jobs.of(text, before) if not told.strict or task.is_ordered_in(text)]
        if tasks and not tasks[0].text and told.lines:  # "Action: PN / GP" names who does what was just said
            give_owner(told.lines, told.actions, tasks[0].owners, line.span, paper_day)
            continue
        if introduces(text) or told.deciding.beside(row):
            told.lines.append(replace(line, role=LineRole.ACTION) if tasks else line)
            told.actions += [_action(task, line, paper_day) for task in tasks]
            continue
        if not told.strict and not tasks and _settles_before(text, line, told):
            continue
        if (more := _joined_to_last(line, told, jobs.tails, paper_day)) is not None:
            told.actions[-1] = more
            told.lines.append(replace(line, role=LineRole.ACTION))
            continue
        decided = None if told.strict else _decision(text, line, row, topic)
        if not tasks and decided is None and not told.strict and line.role is LineRole.INFO and is_plain_order(text):
            tasks = [Task((), text, 0, len(text))]
        if decided is not None and _goes_on(decided, told):
            _settle_before(told, line, decided.outcome)
            continue
        roles = [LineRole.ACTION] if tasks else []
        if decided is not None:
            told.decisions.append(decided)
            roles = [LineRole.DECISION] if decided.outcome is not Outcome.NOTED else roles
        told.lines.append(replace(line, role=roles[0]) if roles else line)
        told.actions += [_action(task, line, paper_day) for task in tasks]
    if column and len(told.lines) > first:
        span = row.cells[-1].span
        if len(told.actions) > taken:
            last = told.actions[-1]
            told.actions[-1] = replace(last, owners=last.owners or column, spans=(*last.spans, span))
        else:
            give_owner(told.lines, told.actions, column, span, paper_day)


def _joined_to_last(line: Line, told: Told, tails: Tails, paper_day: date | None) -> Action | None:
    """ "Ben to write a page. Deadline: 4 May.": a sentence that only says who, when or how far belongs to the job before it."""
    if not told.actions or not told.lines or told.actions[-1].spans[-1] != told.lines[-1].span:
        return None
    tail = tails.read(line.text.rstrip(" ."))
    if tail is None or len(line.text.split()) > 6 or (tail.owners and not (tail.labelled or tail.has_time)):
        return None
    row = Row(line.text, line.span, ())
    return completed(told.actions[-1], [(row, tail)], paper_day)


def _action(task: Task, line: Line, paper_day: date | None) -> Action:
    shift = len(line.text) - len(_NUMBER.sub("", line.text))
    deadline = due(line.text, line.span.end - len(line.text), paper_day, job_at=task.start + shift, in_list=task.listed)
    ended = task.status == "done"
    return Action(task.text.rstrip(" ."), task.owners, (line.span,), None if ended else deadline, task.status)


def _decision(text: str, line: Line, row: Row, topic: str) -> Decision | None:
    if line.role is LineRole.QUESTION or settled.settled_elsewhere(row.text):
        return None
    result = settled.outcome(text, topic)
    return Decision(line.text, result, (line.span,)) if result or settled.is_moved(text) else None


def _settles_before(text: str, line: Line, told: Told) -> bool:
    """Was this sentence only what came of the one before it, "Carried.", "8 for, 2 against", and is it added there?"""
    if settled.tells_of_vote(text):
        told.voted = len(told.lines)
    if told.voted is not None and len(told.lines) - told.voted > _VOTES:
        told.voted = None
    if not told.lines:
        return False
    before = told.lines[-1].text
    follows = settled.follows_vote(text, before, voted=told.voted is not None)
    answer = settled.answers(before, text)
    if answer is None and not (settled.is_bare(text) or settled.is_vote(text) or follows):
        return False
    if answer is None and settled.opinion_of_one(before) and not told.voted:
        told.lines.append(line)
    else:
        _settle_before(told, line, answer or settled.outcome(text), casting=settled.casting(text))
    return True


def _goes_on(decided: Decision, told: Told) -> bool:
    """Says the outcome of the proposal in the line before, or twice that it is put off: "Ran out of time. Back in May."."""
    if not told.decisions or told.decisions[-1].spans[-1] != told.lines[-1].span:
        return False
    last = told.decisions[-1]
    if last.outcome is None:
        return settled.goes_on(decided.text)
    near = decided.spans[0].start - last.spans[-1].end <= 2
    return last.outcome is decided.outcome is Outcome.DELAYED and near and len(decided.text.split()) <= 8


def _settle_before(told: Told, line: Line, result: Outcome | None, *, casting: bool = False) -> None:
    """ "Carried." settles what was said just before it; a count of votes belongs to it too."""
    before = told.lines[-1]
    told.lines.append(replace(line, role=LineRole.DECISION))
    if told.decisions and told.decisions[-1].spans[-1] == before.span:
        last = told.decisions[-1]
        told.decisions[-1] = replace(
            last,
            text=f"{last.text} {line.text}",
            outcome=result if casting else last.outcome or result,
            spans=(*last.spans, line.span),
        )
    elif before.role is not LineRole.QUESTION:
        told.lines[-2] = replace(before, role=LineRole.DECISION)
        told.decisions.append(Decision(f"{before.text} {line.text}", result, (before.span, line.span)))
    else:
        told.decisions.append(Decision(line.text, result, (line.span,)))


def give_owner(
    lines: list[Line], actions: list[Action], owners: tuple[str, ...], span: Span, paper_day: date | None
) -> None:
    """The last line becomes an action of these owners; a label span joins it so that its words are accounted for."""
    if not lines:
        return
    last = lines[-1]
    if actions and actions[-1].spans[0] == last.span:
        actions[-1] = replace(actions[-1], owners=owners, spans=(*actions[-1].spans, span))  # the label names them all
        return
    if last.role is LineRole.INFO:
        lines[-1] = replace(last, role=LineRole.ACTION)
    deadline = due(last.text, last.span.end - len(last.text), paper_day)
    actions.append(Action(last.text.rstrip(" ."), owners, (last.span, span), deadline, "open"))
