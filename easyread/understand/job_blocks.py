"""Jobs told in labelled lines, one after the other: "What: ring the hall", "Who: Jo", "When: Friday", in any order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from easyread.model.paper import Action

from .deadlines import when_cell
from .job_lists import DONE, JobList
from .rows import Row

_LABELS = re.compile(
    r"\W*(?:(?P<task>what|action|task|job)|(?P<owner>who|owner|lead|by whom|responsible|action by)|(?P<due>when|by when|by|due(?: date)?|deadline|target date)|(?P<status>status|progress|done\??))\s*:\s*",
    re.I,
)

_Parts = dict[str, tuple[str, Row, int]]


def is_label(row: Row) -> bool:
    return len(row.cells) < 2 and bool(_LABELS.match(row.text))


def is_block(rows: Sequence[Row]) -> bool:
    """Do these rows tell jobs in labelled lines: at least one "What:" or "Action:" and one "Who:"?"""
    names = [str(match.lastgroup) for row in rows if (match := _LABELS.match(row.text))]
    return "task" in names and "owner" in names and len(names) >= 2


def run_of_labels(rows: Sequence[Row], at: int) -> Sequence[Row]:
    """The labelled rows from `at` on."""
    end = at
    while end < len(rows) and is_label(rows[end]):
        end += 1
    return rows[at:end]


def block(rows: Sequence[Row], listed: JobList, paper_day: date | None) -> Iterator[Action]:
    """The jobs of such rows. The first span of each is the line that says what is to be done."""
    current: _Parts = {}
    for row in rows:
        match = _LABELS.match(row.text)
        if match is None:
            continue
        name = str(match.lastgroup)
        if name in current:
            if "task" in current:
                yield _of_block(current, listed, paper_day)
            current = {}
        words = row.text[match.end() :].strip()
        current[name] = (words, row, row.span.end - len(row.text[match.end() :].lstrip()))
    if "task" in current:
        yield _of_block(current, listed, paper_day)


def _of_block(parts: _Parts, listed: JobList, paper_day: date | None) -> Action:
    task, row, _ = parts["task"]
    owners = listed.named(parts["owner"][0]) if "owner" in parts else ()
    deadline = when_cell(parts["due"][0], parts["due"][2], paper_day) if "due" in parts else None
    finished = "status" in parts and bool(DONE.match(parts["status"][0]))
    others = [place[1].span for place in parts.values() if place[1] is not row]
    return Action(
        task.rstrip(" ."), owners, (row.span, *others), None if finished else deadline, "done" if finished else "open"
    )
