"""Who was there and who was away where a table says so: one person a row with a mark, one label a column, one label a row.

A table is read only where its head or its own labels say that it is about who came: a table of jobs names people too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from easyread.model.paper import Person
from easyread.model.text import BlockKind, Span

from .attendance_labels import Says, label_of, says_who
from .names import fits
from .people import Listed, people_in
from .rows import Cell, Row

_NAMES = re.compile(
    r"(?:full )?names?|(?:committee |board |forum |group )?members?(?: names?| present)?|attendees?|participants?|people?|person|who(?: came| was there)?|councillors?|trustees?|names? of .{1,30}",
    re.I,
)
_MARKS = re.compile(
    r"(?:present|attend(?:ed|ance|ing)|in attendance|status|apolog(?:y|ies)|apols?|absent|here|came|there|attended meeting)\b\W*.{0,40}",
    re.I,
)
_MORE = re.compile(
    r"(?:job |their )?(?:roles?|titles?|positions?|organisations?|organizations?|orgs?|agency|company|representing|represents|from|initials|ward|department|dept|service|area|team|group|capacity|designation|post)\b.{0,30}",
    re.I,
)
_YES = re.compile(
    r"[✓✔√☑]|y|yes|p|present\b.*|attended|here|came|there|in person|on-?line|teams|zoom|virtual(?:ly)?|by phone|tick",
    re.I,
)
_NO = re.compile(
    r"[✗✘☒×]|n|no|a|ap|apols?\.?|apolog\w+(?: \w+){0,2}|absent|not present|sent apologies|dna|(?:n|no|a)\W+(?:apol\w*)\W*",
    re.I,
)
_DAY = re.compile(r"\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|today)", re.I)
_CROSS = re.compile(r"x", re.I)
_INDENTED = 3  # level of a line that begins under the second column
_HEADED = 3  # rows before a table in which a label may say what it lists


@dataclass(slots=True)
class Tables:
    """`heads` are the places of words that say what a column or row lists; `rest` the rows of no such table."""

    listed: Listed = field(default_factory=Listed)
    there_heads: list[Span] = field(default_factory=list)
    away_heads: list[Span] = field(default_factory=list)
    rest: list[Row] = field(default_factory=list)


def tables(rows: Sequence[Row]) -> Tables:
    """The people in all tables of who came, and the rows that are left."""
    found = Tables()
    at = 0
    while at < len(rows):
        end = _end(rows, at)
        taken = len(rows[at].cells) > 1 and (
            _by_marks(rows, at, end, found) or _by_columns(rows[at:end], found) or _by_labels(rows[at:end], found)
        )
        if not taken:
            found.rest += rows[at:end]
        at = end
    return found


def _end(rows: Sequence[Row], at: int) -> int:
    """Where the table ends that begins here: a real one, or lines in columns under the columns of this line."""
    first = rows[at]
    end = at + 1
    if first.table is not None:
        while end < len(rows) and rows[end].table == first.table:
            end += 1
    elif len(first.cells) > 1 and all(_heads_a_column(cell.text) for cell in first.cells):
        while (
            end < len(rows) and not rows[end].gap and not rows[end].marker and rows[end].kind is not BlockKind.HEADING
        ):
            end += 1
    return end


def _heads_a_column(text: str) -> bool:
    bare = text.strip(" :*")
    return bool(says_who(bare) or _NAMES.fullmatch(bare) or _MARKS.fullmatch(bare) or _MORE.fullmatch(bare))


def _by_marks(rows: Sequence[Row], at: int, end: int, found: Tables) -> bool:
    """One person a row, with a column of marks: "Ann Lee | Carer | ✓"; or no marks, under a label that says they came."""
    head, body = rows[at], rows[at + 1 : end]
    heads = {cell.column or place: cell.text.strip(" :*") for place, cell in enumerate(head.cells, 1)}
    names = [column for column, text in heads.items() if _NAMES.fullmatch(text)]
    marks = [column for column, text in heads.items() if column not in names[:1] and _MARKS.fullmatch(text)]
    days = [] if marks else _columns_of_marks(body, heads)
    marks = marks or days
    known = [column for column, text in heads.items() if column in (*names, *marks) or _MORE.fullmatch(text)]
    if not names or len(known) * 2 < len(heads) or len(known) < 2 or not body:
        return False
    over = None if marks else _label_over(rows, at)
    if (not marks and over is None) or ((days or not marks) and len(known) < len(heads)):
        return False
    people: list[tuple[Person, bool]] = []
    unmarked: list[Row] = []
    for row in body:
        cells = {cell.column or place: cell for place, cell in enumerate(row.cells, 1)}
        name = cells.get(names[0])
        listed = people_in(name.text, name.span.start) if name else None
        if listed is None or len(listed.people) != 1 or listed.told:
            return False
        away = (
            over is Says.AWAY
            if not marks
            else _is_away([(heads[c], cells[c].text) for c in marks if c in cells], body, marks)
        )
        if away is not None:
            others = [cell.text for column, cell in cells.items() if column not in (names[0], *marks)]
            people.append((_described(listed.people[0], others, row.span), away))
        else:
            unmarked.append(row)
    if not people:
        return False
    found.rest += unmarked
    found.there_heads.append(head.span)
    for one, away in people:
        (found.listed.away if away else found.listed.there).append(one)
    return True


def _columns_of_marks(body: Sequence[Row], heads: dict[int, str]) -> list[int]:
    """The one column under a day that holds nothing but marks; a register of many days does not say which is this one."""
    found = []
    for at in (column for column, text in heads.items() if _DAY.search(text)):
        texts = [cell.text.strip(" .*") for row in body for cell in row.cells if cell.column == at]
        if len(texts) * 2 > len(body) and all(_YES.fullmatch(text) or _NO.fullmatch(text) for text in texts):
            found.append(at)
    return found if len(found) == 1 else []


def _label_over(rows: Sequence[Row], at: int) -> Says | None:
    """What the label says that stands over the table: "Attendees:"."""
    for row in reversed(rows[max(0, at - _HEADED) : at]):
        if (label := label_of(row.text)) and label[1].end() == len(row.text):
            return label[0]
    return None


def _is_away(marks: Sequence[tuple[str, str]], body: Sequence[Row], columns: Sequence[int]) -> bool | None:
    """What the marks of one row say; None where they do not say it."""
    for head, said in marks:
        mark = said.strip(" .*")
        of_away = says_who(head) is Says.AWAY
        if _YES.fullmatch(mark):
            return of_away
        if _CROSS.fullmatch(mark):
            ticked = any(_YES.fullmatch(cell.text.strip(" .*")) for row in body for cell in row.cells[1:])
            return of_away if not ticked else None if of_away else True
        if _NO.fullmatch(mark):
            return None if of_away and len(mark) < 3 else True
    return None


def _described(one: Person, others: Sequence[str], span: Span) -> Person:
    initials, roles = one.initials, [one.role]
    for text in (" ".join(other.split()) for other in others):
        if not initials and re.fullmatch(r"[A-Z]{2,4}", text) and fits(one.name, text):
            initials = text
        else:
            roles.append(text)
    return replace(one, spans=(span,), initials=initials, role=", ".join(filter(None, roles)))


def _by_columns(rows: Sequence[Row], found: Tables) -> bool:
    """ "Present | Apologies" over lists of people side by side."""
    head = rows[0]
    said = [says_who(cell.text) for cell in head.cells]
    if len(rows) < 2 or None in said or len(head.cells) < 2:
        return False
    listed = Listed()
    for row in rows[1:]:
        alone = len(row.cells) == 1 and row.table is None
        if alone and len(said) > 2:
            return False
        for place, cell in enumerate(row.cells):
            column = cell.column - 1 if cell.column else 1 if alone and row.level >= _INDENTED else place
            if column >= len(said):
                return False
            people = people_in(cell.text, cell.span.start, away=said[column] is Says.AWAY)
            if people.told:
                return False
            listed.there += people.there
            listed.away += people.away
            listed.rest += people.rest
    if not listed.people:
        return False
    for says, cell in zip(said, head.cells, strict=True):
        (found.away_heads if says is Says.AWAY else found.there_heads).append(cell.span)
    _add(listed, found)
    return True


def _by_labels(rows: Sequence[Row], found: Tables) -> bool:
    """ "Present: | Ann Lee, Bob Ray" in a row of a table whose other rows say when and where."""
    if rows[0].table is None:
        return False
    taken = False
    rest: list[Row] = []
    last: Says | None = None
    for row in rows:
        cell, *more = row.cells
        label = label_of(cell.text)
        says = label[0] if label and label[1].end() == len(cell.text) and len(more) == 1 else None
        value: Cell | None = (
            more[0] if says else cell if last and len(row.cells) == 1 and (cell.column or 1) > 1 else None
        )
        listed = people_in(value.text, value.span.start, away=(says or last) is Says.AWAY) if value else Listed()
        if (
            value is None
            or listed.told
            or (says is None and not listed.people)
            or (not listed.people and not listed.rest)
        ):
            rest.append(row)
            last = None
            continue
        taken, last = True, says or last
        if says:
            (found.away_heads if says is Says.AWAY else found.there_heads).append(cell.span)
        _add(listed, found)
    if taken:
        found.rest += rest
    return taken


def _add(listed: Listed, found: Tables) -> None:
    found.listed.there += listed.there
    found.listed.away += listed.away
    found.listed.rest += listed.rest
