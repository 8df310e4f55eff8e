"""The items of a paper: their lines, decisions and actions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from easyread.model.paper import Action, Item, Kind, Line, LineRole
from easyread.model.text import Span

from .columns import head_of, with_cells
from .deadlines import due
from .decision_lists import DecisionRows, names_column
from .decision_lists import is_caption as is_decision_list
from .doers import Doers
from .errands import is_order
from .job_blocks import block, is_block, run_of_labels
from .job_lists import JobList, is_caption, line_of
from .jobs import Jobs
from .lines import lines_of_row
from .old_jobs import entry
from .rows import Row
from .rows_apart import completed, grouped, of_row
from .sections import Section
from .tails import Tail
from .told import Told, give_owner, read_lines

_AGENDA_LEAD = re.compile(r"(?:presented by|who|lead|led by|speaker)s?:\s*(?P<lead>.+)", re.I)


_OF_JOBS = re.compile(
    r"\b(?:actions?|jobs|tasks|to do|who(?:['’]s| is| will be)? do(?:ing|es)? what|next steps|what (?:we|will) (?:will do|happen)(?: next)?|what happens (?:next|now))\b",
    re.I,
)
""" "Jobs from today", "What we will do next": the rows below are jobs."""


def item(
    section: Section, kind: Kind, jobs: Jobs, doers: Doers, paper_day: date | None, merged: list[Span], source_text: str
) -> Item:
    """One topic with its lines in the paper's order; `merged` collects spans that only label something else."""
    heading = section.heading
    found = Item(heading.number, heading.title, heading.spans, heading.lead, heading.time)
    told = Told(kind is Kind.GENERAL, deciding=DecisionRows(under=is_decision_list(heading.title)))
    lead = heading.lead
    listed = JobList(doers, jobs, paper_day, source_text)
    under_caption = bool(_OF_JOBS.search(heading.title))
    rows = section.rows
    skip = 0
    for at, given in enumerate(rows):
        if at < skip:
            continue
        row = with_cells(given) if kind in (Kind.MINUTES, Kind.GENERAL) else given
        agenda_lead = _AGENDA_LEAD.fullmatch(row.text) if kind is Kind.AGENDA else None
        if agenda_lead and not lead:
            lead = agenda_lead["lead"].strip()
            merged.append(row.span)
            found = replace(found, heading_spans=(*found.heading_spans, row.span))
            continue
        if kind not in (Kind.MINUTES, Kind.GENERAL):
            told.lines += lines_of_row(row)
            continue
        if head := head_of(row):
            listed.head = head
            merged.append(row.span)
            continue
        settles = told.deciding.lines(row, own := lines_of_row(row))
        if names_column(row):
            merged.append(row.span)
            continue
        if settles or told.deciding.beside(row):
            read_lines(own, (), row, jobs, paper_day, told, heading.title, settles)
            continue
        labelled = run_of_labels(rows, at)
        if is_block(labelled):
            skip = at + len(labelled)
            _read_block(labelled, listed, paper_day, told)
            continue
        under_caption = (under_caption and not (at and row.gap and not row.marker)) or is_caption(row.text)
        prose = len(own) > 1 and not under_caption and len(row.text.split()) > _SHORT
        actions = [] if prose else _of_list(row, rows[at - 1 : at] + rows[at + 1 : at + 2], listed, sure=under_caption)
        if actions:
            told.lines += [line_of(action, source_text) for action in actions]
            told.actions += actions
            continue
        if len(row.cells) < 2 and len(shares := _shared_out(own, row, listed)) >= 2:
            for line in own:
                if line.span in shares:
                    told.lines.append(shares[line.span][0])
                    told.actions.append(shares[line.span][1])
                else:
                    read_lines([line], (), row, jobs, paper_day, told, heading.title)
            continue
        if told.lines and (alone := _names_doer(rows, at, listed, doers)):
            give_owner(told.lines, told.actions, alone, row.span, paper_day)
            continue
        old = entry(own, doers, jobs) if len(row.cells) < 2 else None
        if old is not None:
            told.actions += old[0]
            told.lines += [line for place, line in enumerate(own) if place in old[1]]
            own = [line for place, line in enumerate(own) if place not in old[1]]
        column = listed.column(row.cells[-1].text) if len(row.cells) > 1 else ()
        if not (own and all(doers.is_sure(owner) for owner in column) and _says_something(own)):
            column = ()
        if column:
            own = own[:-1]
            merged.append(row.cells[-1].span)
        read_lines(own, column, row, jobs, paper_day, told, heading.title)
    return replace(
        found, lead=lead, lines=tuple(told.lines), decisions=tuple(told.decisions), actions=tuple(told.actions)
    )


_SHORT = 20  # words: a longer row of several sentences is talk, whatever stands at its end


def _shared_out(own: list[Line], row: Row, listed: JobList) -> dict[Span, tuple[Line, Action]]:
    """ "JP: flyers. NS: cakes. IF: ask the mayor.": sentences that each give somebody a job in a few words."""
    found = {}
    for line in own:
        if len(line.text.split()) <= 8 and re.match(r"[^:]{2,40}: [a-z]", line.text):
            actions = listed.dashed(replace(row, text=line.text, span=line.span, cells=()), sure=False)
            if len(actions) == 1:
                found[line.span] = (replace(line, role=LineRole.ACTION), replace(actions[0], spans=(line.span,)))
    return found


def _names_doer(rows: Sequence[Row], at: int, listed: JobList, doers: Doers) -> tuple[str, ...]:
    """Initials alone on a line, "JR" or "(JR)", below what they are to do: a column "Action" that came apart."""
    row, above = rows[at], rows[at - 1]
    tail = of_row(row, listed.tails)
    if tail is None or not tail.owners or tail.has_time or tail.status or tail.labelled:
        return ()
    capitals = all(re.fullmatch(r"[A-Z]{2,4}", one) and one in doers.initials for one in tail.owners)
    goes_on = at + 1 < len(rows) and re.match(r"[a-z]", rows[at + 1].text)  # the sentence above is not at its end
    fits = above.words >= 3 and not above.text.endswith(":") and not goes_on
    return tail.owners if fits and (capitals or row.text.startswith("(")) else ()


def _says_something(own: list[Line]) -> bool:
    """A sentence beside a name, not a heading: "Election of officers | Chairman" is no job."""
    said = own[-2].text if len(own) > 1 else ""
    return len(said.split()) >= (4 if re.search(r"[.!?;:)]$", said) else 6)


def _of_list(row: Row, beside: list[Row], listed: JobList, *, sure: bool) -> list[Action]:
    """The jobs of a row of a list or table that stands inside a topic."""
    if listed.head is not None and len(row.cells) > 1:
        action = listed.table_row(row)
        return [action] if action else []
    if len(row.cells) > 1:
        return []
    if listed.head is not None and (one := listed.flat_row(row)):
        return [one]
    found = listed.dashed(row, sure=sure)
    if (
        len(found) == 1
        and found[0].due
        and found[0].owners
        and re.fullmatch(r"[^.:;]{6,100}\s[-–—]\s[^.:;]{2,40}", row.text)
    ):
        return found  # "Invitations out by the end of May - Jo"
    if not sure and found and not any(listed.dashed(other, sure=False) for other in beside):
        return []  # one such row alone may be anything
    return found


def action_list(
    section: Section, source_text: str, doers: Doers, jobs: Jobs, paper_day: date | None, captions: list[Span]
) -> Item:
    """A list or table of actions: one action a row, with who and by when as far as given."""
    heading = section.heading
    told = Told()
    listed = JobList(doers, jobs, paper_day, source_text)
    if is_block(section.rows):
        _read_block(section.rows, listed, paper_day, told)
        return Item(
            heading.number, heading.title, heading.spans, heading.lead, heading.time, lines=tuple(told.lines),
            actions=tuple(told.actions),
        )  # fmt: skip
    groups, names = grouped([with_cells(row) for row in section.rows if not _is_head(with_cells(row))], listed.tails)
    below = {row.span: lines for row, lines in groups}
    for row in map(with_cells, section.rows):
        if head := head_of(row):
            listed.head = head
            captions.append(row.span)
        elif row.span in names:
            captions.append(row.span)
        elif row.span in below:
            _read_listed(row, below[row.span], listed, jobs, paper_day, source_text, told, heading.title)
    return Item(
        heading.number, heading.title, heading.spans, heading.lead, heading.time, lines=tuple(told.lines),
        decisions=tuple(told.decisions), actions=tuple(told.actions),
    )  # fmt: skip


def _is_head(row: Row) -> bool:
    return head_of(row) is not None


def _read_listed(
    row: Row,
    below: Sequence[tuple[Row, Tail]],
    listed: JobList,
    jobs: Jobs,
    paper_day: date | None,
    source_text: str,
    told: Told,
    topic: str,
) -> None:
    """One row of a list of jobs, with the lines below it that only say who, when and how far."""
    taken = len(told.actions)
    if actions := _listed_jobs(row, listed):
        first = next((c for c in row.cells if not re.fullmatch(r"\d{1,3}\.?", c.text)), None)
        if len(actions) == 1 and first:  # without the number of the row
            actions = [replace(actions[0], spans=(Span(first.span.start, row.span.end),))]
        told.lines += [line_of(action, source_text) for action in actions]
        told.actions += actions
    else:
        own = lines_of_row(row)
        read_lines(own, (), row, jobs, paper_day, told, topic)
        owned = any(tail.owners for _, tail in below)
        if len(told.actions) == taken and own and len(row.cells) < 2 and (owned or is_order(own[0].text)):
            line = own[0]
            place = next(at for at, other in enumerate(told.lines) if other.span == line.span)
            told.lines[place] = replace(line, role=LineRole.ACTION)
            deadline = due(line.text, line.span.start, paper_day, in_list=True)
            told.actions.append(Action(line.text.rstrip(" ."), (), (line.span,), deadline, "open"))
    if len(told.actions) > taken:
        told.actions[-1] = completed(told.actions[-1], below, paper_day)
    else:
        told.lines += [line for other, _ in below for line in lines_of_row(other)]


def _listed_jobs(row: Row, listed: JobList) -> list[Action]:
    one = listed.table_row(row) or (listed.flat_row(row) if len(row.cells) < 2 else None)
    return [one] if one else listed.dashed(row, sure=True) if len(row.cells) < 2 else []


def _read_block(rows: Sequence[Row], listed: JobList, paper_day: date | None, told: Told) -> None:
    jobs = {action.spans[0]: action for action in block(rows, listed, paper_day)}
    told.actions += jobs.values()
    for row in rows:
        whole = Line(row.text, row.span, LineRole.ACTION)
        told.lines += [whole] if row.span in jobs else lines_of_row(row)


def plain_lines(rows: list[Row]) -> list[Line]:
    return [line for row in rows for line in lines_of_row(row)]
