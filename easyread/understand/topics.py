"""The items of a paper: their lines, decisions and actions."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date

from easyread.model.paper import Action, Certainty, Decision, Item, Kind, Line, LineRole, Outcome, Person, Spans, When
from easyread.model.text import Span
from easyread.words import dates

from . import decisions as settled
from .deadlines import due, when_of
from .doers import Doers
from .jobs import Jobs, Task
from .lines import lines_of_row
from .rows import Row
from .sections import Section

_AGENDA_LEAD = re.compile(r"(?:presented by|who|lead|led by|speaker)s?:\s*(?P<lead>.+)", re.I)
_DONE = re.compile(r"\b(?:done|closed|completed?|finished|discharged)\b\W*", re.I)
_FLAT_ACTION = re.compile(
    r"^(?P<task>.+?)\s+(?P<due>(?:\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|(?:Mon|Tues?|Wed|Thu|Fri|Sat|Sun)?\w*\s?\d{1,2} \w+|by .+|asap|next \w+|\w+ (?:forum|meeting)|Done.*|[-–]))$"
)
_ROLL_CALL = re.compile(r"(?:no\.?\s+)?actions?\s+(?:owner|who|lead|by whom)\b.*", re.I)


@dataclass(slots=True)
class _Told:
    """What the rows of one topic said so far."""

    lines: list[Line] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)


def item(section: Section, kind: Kind, jobs: Jobs, doers: Doers, paper_day: date | None, merged: list[Span]) -> Item:
    """One topic with its lines in the paper's order; `merged` collects spans that only label something else."""
    heading = section.heading
    found = Item(heading.number, heading.title, heading.spans, heading.lead, heading.time)
    told = _Told()
    lead = heading.lead
    for row in section.rows:
        agenda_lead = _AGENDA_LEAD.fullmatch(row.text) if kind is Kind.AGENDA else None
        if agenda_lead and not lead:
            lead = agenda_lead["lead"].strip()
            merged.append(row.span)
            found = replace(found, heading_spans=(*found.heading_spans, row.span))
            continue
        own = lines_of_row(row)
        if kind is not Kind.MINUTES:
            told.lines += own
            continue
        column = doers.owners_only(row.cells[-1].text) if len(row.cells) > 1 else ()
        if column and not all(doers.knows(owner) for owner in column):
            column = ()
        if column:
            own = own[:-1]
            merged.append(row.cells[-1].span)
        _read_lines(own, column, row, jobs, paper_day, told, heading.title)
    return replace(
        found, lead=lead, lines=tuple(told.lines), decisions=tuple(told.decisions), actions=tuple(told.actions)
    )


def _read_lines(
    own: list[Line], column: tuple[str, ...], row: Row, jobs: Jobs, paper_day: date | None, told: _Told, topic: str
) -> None:
    first, taken = len(told.lines), len(told.actions)
    for line in own:
        text = re.sub(r"^\d{1,2}(?:\.\d{1,2})?\s+", "", line.text)
        before = told.lines[-1].text if told.lines else ""
        tasks = jobs.of(text, before)
        if tasks and not tasks[0].text and told.lines:  # "Action: PN / GP" names who does what was just said
            _give_owner(told.lines, told.actions, tasks[0].owners, line.span, paper_day)
            continue
        if told.lines and (settled.is_bare(text) or settled.is_vote(text)) and not tasks:
            _settle_before(told, line, settled.outcome(text))
            continue
        decided = _decision(text, line, row, topic)
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
            _give_owner(told.lines, told.actions, column, span, paper_day)


def _action(task: Task, line: Line, paper_day: date | None) -> Action:
    deadline = due(line.text, line.span.end - len(line.text), paper_day)
    return Action(task.text.rstrip(" ."), task.owners, (line.span,), deadline, "open")


def _decision(text: str, line: Line, row: Row, topic: str) -> Decision | None:
    if line.role is LineRole.QUESTION or settled.settled_elsewhere(row.text):
        return None
    result = settled.outcome(text, topic)
    return Decision(line.text, result, (line.span,)) if result or settled.is_moved(text) else None


def _settle_before(told: _Told, line: Line, result: Outcome | None) -> None:
    """ "Carried." settles what was said just before it; a count of votes belongs to it too."""
    before = told.lines[-1]
    told.lines.append(replace(line, role=LineRole.DECISION))
    if told.decisions and told.decisions[-1].spans[-1] == before.span:
        last = told.decisions[-1]
        told.decisions[-1] = replace(
            last, text=f"{last.text} {line.text}", outcome=last.outcome or result, spans=(*last.spans, line.span)
        )
    elif before.role is not LineRole.QUESTION:
        told.lines[-2] = replace(before, role=LineRole.DECISION)
        told.decisions.append(Decision(f"{before.text} {line.text}", result, (before.span, line.span)))
    else:
        told.decisions.append(Decision(line.text, result, (line.span,)))


def _give_owner(
    lines: list[Line], actions: list[Action], owners: tuple[str, ...], span: Span, paper_day: date | None
) -> None:
    """The last line becomes an action of these owners; a label span joins it so that its words are accounted for."""
    if not lines:
        return
    last = lines[-1]
    if actions and actions[-1].spans[0] == last.span:
        known = actions[-1].owners
        actions[-1] = replace(
            actions[-1], owners=(*known, *(o for o in owners if o not in known)), spans=(*actions[-1].spans, span)
        )
        return
    if last.role is LineRole.INFO:
        lines[-1] = replace(last, role=LineRole.ACTION)
    deadline = due(last.text, last.span.end - len(last.text), paper_day)
    actions.append(Action(last.text.rstrip(" ."), owners, (last.span, span), deadline, "open"))


def action_list(
    section: Section,
    source_text: str,
    doers: Doers,
    known: tuple[Person, ...],
    paper_day: date | None,
    captions: list[Span],
) -> Item:
    """A list or table of actions at the end of minutes: one action a row, with who and by when as far as given."""
    heading = section.heading
    lines: list[Line] = []
    actions: list[Action] = []
    head_spans: Spans = heading.spans
    columns = False
    for row in section.rows:
        if _ROLL_CALL.fullmatch(row.text.replace("\t", " ").replace("\n", " ")):
            captions.append(row.span)
            columns = True
            continue
        action = _table_action(row, doers, paper_day) or _dashed(row, doers, paper_day)
        if action is None and columns:
            action = _flat_action(row, doers, known, paper_day)
        if action is None:
            lines += lines_of_row(row)
            continue
        first = next((c for c in row.cells if not re.fullmatch(r"\d{1,3}\.?", c.text)), None)
        said = Span(first.span.start if first else row.span.start, row.span.end)  # without the number of the row
        lines.append(Line(said.of(source_text).replace("\n", " ").replace("\t", " "), said, LineRole.ACTION, True))
        actions.append(replace(action, spans=(said, *action.spans[1:])))
    return Item(heading.number, heading.title, head_spans, lines=tuple(lines), actions=tuple(actions))


def _table_action(row: Row, doers: Doers, paper_day: date | None) -> Action | None:
    cells = [c for c in row.cells if not re.fullmatch(r"\d{1,3}\.?", c.text)]
    if len(cells) < 2:
        return None
    owner_at = next((i for i, c in enumerate(cells) if doers.owners_only(c.text) and len(c.text.split()) <= 6), None)
    if owner_at is None:
        return None
    tasks = [c for i, c in enumerate(cells) if i != owner_at]
    task = max(tasks, key=lambda c: len(c.text))
    rest = [c for c in tasks if c is not task and c.text not in ("-", "–")]
    deadline = _when_cell(rest[0].text, rest[0].span.start, paper_day) if rest else None
    status = "done" if any(_DONE.fullmatch(c.text.split()[0]) for c in rest) else "open"
    return Action(task.text.replace("\n", " "), doers.owners_only(cells[owner_at].text), (row.span,), deadline, status)


def _when_cell(text: str, start: int, paper_day: date | None) -> When | None:
    if _DONE.match(text) or text in ("-", "–"):
        return None
    found = dates.dates(text)
    span = Span(start, start + len(text))
    if found and found[0].day:
        return when_of(found[0], text, span, paper_day)
    unclear = text.lower().startswith(("no date", "tbc", "to be confirmed"))
    return When(text, (span,), certainty=Certainty.UNCLEAR if unclear else Certainty.RELATIVE)


def _flat_action(row: Row, doers: Doers, known: tuple[Person, ...], paper_day: date | None) -> Action | None:
    """A table row that lost its columns: "Write to Chief Pharmacist, copy to MP MA 27 Feb"."""
    text = row.text.replace("\n", " ")
    initials = [re.escape(p.initials) for p in known if p.initials] + ["Office", "All", "Clerk"]
    one = f"(?:{'|'.join(initials)})"
    owners = list(re.finditer(rf"(?<=\s)(?P<who>{one}(?:\s?[/&,+]\s?{one})*)(?=\s|$)", text))
    match = owners[-1] if owners else None
    if match is None or match.start() < 8:
        return None
    rest = text[match.end() :].strip()
    if len(rest.split()) > 6:
        return None
    start = row.span.end - len(row.text)
    deadline = _when_cell(rest, start + text.index(rest, match.end()), paper_day) if rest else None
    status = "done" if rest.lower().startswith("done") else "open"
    return Action(text[: match.start()].strip(), doers.owners_only(match["who"]), (row.span,), deadline, status)


def _dashed(row: Row, doers: Doers, paper_day: date | None) -> Action | None:
    """ "NA – list of delayed commitments – 24/07/26" or "HM: ring Will; tell ST about pay 14 May"."""
    parts = re.split(r"\s[–-]\s|:\s", row.text, maxsplit=1)
    if len(parts) != 2:
        return None
    owners = doers.owners_only(parts[0])
    if not owners or not all(doers.knows(owner) for owner in owners):
        return None  # "Highways Update - Cllr Poole said ..." has the shape of an owner and a task
    if parts[1].istitle():
        return None  # "Tom Roberts - Highways Department" is a person and where they work
    task, _, last = parts[1].rpartition(" – ")
    start = row.span.end - len(row.text)
    if task:
        return Action(
            task.strip(),
            owners,
            (row.span,),
            _when_cell(last.strip(), row.span.end - len(last.strip()), paper_day),
            "open",
        )
    return Action(parts[1].strip(), owners, (row.span,), due(row.text, start, paper_day), "open")


def plain_lines(rows: list[Row]) -> list[Line]:
    return [line for row in rows for line in lines_of_row(row)]
