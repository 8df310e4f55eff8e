"""Lists of jobs whose columns came apart into lines: the job on one line, and who, when and how far on those below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from easyread.model.paper import Action
from easyread.model.text import Span

from .columns import is_column_name
from .deadlines import due, when_cell
from .rows import Row
from .tails import Tail, Tails

_LONGEST = 6  # words in a line that only says who or when
_MARK = re.compile(r"\W*\d{0,3}\W*")


def grouped(rows: Sequence[Row], tails: Tails) -> tuple[list[tuple[Row, list[tuple[Row, Tail]]]], list[Span]]:
    """Each row with the lines below it that say who, when and how far; and the lines that only name columns or count."""
    groups: list[tuple[Row, list[tuple[Row, Tail]]]] = []
    captions: list[Span] = []
    for row in rows:
        tail = of_row(row, tails)
        if tail is None and len(row.cells) < 2 and (_MARK.fullmatch(row.text) or is_column_name(row.text)):
            captions.append(row.span)
            continue
        if tail and groups and not groups[-1][0].cells[1:]:
            groups[-1][1].append((row, tail))
        else:
            groups.append((row, []))
    return groups, captions


def of_row(row: Row, tails: Tails) -> Tail | None:
    """What a row says that holds nothing but who, when or how far a job is."""
    if len(row.cells) > 1 or row.words > _LONGEST or row.marker:
        return None
    return tails.read(row.text, sure=True)


def completed(action: Action, below: Sequence[tuple[Row, Tail]], paper_day: date | None) -> Action:
    """The action with what the lines below it say."""
    for row, tail in below:
        start = row.span.end - len(row.text)
        when = due(row.text, start, paper_day, in_list=True) if tail.has_time else None
        if when is None and tail.has_time:
            when = when_cell(row.text, start, paper_day)
        action = replace(
            action,
            owners=action.owners or tail.owners,
            due=action.due or when,
            status="done" if tail.status == "done" else action.status,
            spans=(*action.spans, row.span),
        )
    return replace(action, due=None) if action.status == "done" else action
