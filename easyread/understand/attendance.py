"""Who was there and who was away, from the lists of a paper and from the sentences that stand in for a list."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from easyread.model.paper import Item, Line, Person, Spans
from easyread.model.text import Span

from .attendance_tables import Tables
from .attendance_told import Told, told_away, told_there
from .chairs import is_chair
from .lines import lines_of, lines_of_row
from .list_rows import Stretch, is_list, names_a_group, one_a_row, stretches
from .names import may_be_a_person, same_person
from .people import Listed, is_of_people, people_in
from .sections import Section, Special

_FIRST_ITEMS = 3
_OF_THE_LIST = re.compile(
    r"\W*(?:co-?)?chair\w*(?: by)?\s*[:\t–-]|in the chair\W*$|\bchaired\W*$|\b(?:present|in attendance)\b", re.I
)
_ITEM = re.compile(r"\d{1,4}[/.]\d{1,4}\s")  # "22/18 Procedures"
_PAGE = 800  # characters; a list of that length goes over into the talk


@dataclass(slots=True)
class Attendance:
    present: tuple[Person, ...] = ()
    present_spans: Spans = ()
    apologies: tuple[Person, ...] = ()
    apologies_spans: Spans = ()
    rest: list[Line] = field(default_factory=list)  # lines of the lists that name nobody


def attendance(sections: Iterable[Section], tables: Tables, source: str) -> Attendance:
    """The people of all lists and tables, the spans of the heading words, and lines that are no list of people."""
    there = [*tables.listed.there]
    away = [*tables.listed.away]
    heads = {Special.PRESENT: [*tables.there_heads], Special.APOLOGIES: [*tables.away_heads]}
    rest = [line for span in tables.listed.rest for line in lines_of(span.of(source), span.start)]
    for section in sections:
        if section.special not in (Special.PRESENT, Special.APOLOGIES):
            continue
        heads[section.special] += section.heading.spans
        listed = _section(section, source, rest)
        there += listed.there
        away += listed.away
    return Attendance(
        _each_once(there), tuple(heads[Special.PRESENT]), _each_once(away), tuple(heads[Special.APOLOGIES]), rest
    )


def _section(section: Section, source: str, rest: list[Line]) -> Listed:
    result = Listed()
    rows = section.rows
    single = one_a_row(rows)
    plain = is_of_people(row.text for row in rows) or None
    groups: list[Span] = []
    over = False
    away = section.special is Special.APOLOGIES
    group_rows = {rows[at].span for at in range(len(rows)) if names_a_group(rows, at)}
    for number, stretch in enumerate(stretches(rows, source)):
        if not over and stretch.span in group_rows:
            groups.append(stretch.span)
            continue
        other_table = stretch.rows[0].table is not None and stretch.rows[0].table != rows[0].table
        if number and (_ITEM.match(stretch.text) or other_table):
            over = True
        if number and stretch.gap and not is_list(stretch.text, sure=False):  # after a blank line the list is over
            over = True
        if over:
            for row in stretch.rows:
                rest += lines_of_row(row)
            continue
        labelled = section.heading.rest is not None and number == 0 and may_be_a_person(stretch.text)
        listed = people_in(stretch.text, stretch.start, away=away, one_a_row=single, only_people=labelled or plain)
        if len(stretch.text) > _PAGE:
            listed.first_run()
        if listed.people:
            _cover(listed, stretch, groups)
            groups = []
        elif groups:
            rest += [line for span in groups for line in lines_of(span.of(source), span.start)]
            groups = []
        for span in listed.rest:
            rest += lines_of(span.of(source), span.start)
        result.there += listed.there
        result.away += listed.away
    rest += [line for span in groups for line in lines_of(span.of(source), span.start)]
    return result


def _cover(listed: Listed, stretch: Stretch, groups: list[Span]) -> None:
    """The first person's place takes in the number of the row and the name of the group over it."""
    first = min(listed.people, key=lambda one: one.spans[0])
    spans = first.spans
    if all(span.start > spans[0].start for span in listed.rest):
        spans = (Span(stretch.span.start, spans[0].end), *spans[1:])
    whole = replace(first, spans=(*groups, *spans))
    for people in (listed.there, listed.away):
        if people and people[0] is first:
            people[0] = whole


def _each_once(people: Iterable[Person]) -> tuple[Person, ...]:
    """One entry a person: a name that is listed twice keeps what both entries say."""
    found: dict[str, Person] = {}
    for one in people:
        key = one.name.casefold()
        if key in found:
            old = found[key]
            role = ", ".join(dict.fromkeys(filter(None, (old.role, one.role))))
            found[key] = replace(old, spans=(*old.spans, *one.spans), initials=old.initials or one.initials, role=role)
        else:
            found[key] = one
    return tuple(found.values())


def told_in_items(items: list[Item], front: Iterable[Line], known: Attendance) -> Attendance:
    """What sentences of the head and of the first items say besides the lists: "Apologies were noted from Jo Hall"."""
    lines = [*front, *(line for item in items[:_FIRST_ITEMS] for line in item.lines)]
    there = Told() if known.present else told_there(lines, known.apologies)
    away = told_away(lines, (*known.apologies, *known.present, *there.people))
    return replace(
        known,
        present=(*known.present, *there.people),
        present_spans=(*known.present_spans, *there.spans),
        apologies=(*known.apologies, *away.people),
        apologies_spans=(*known.apologies_spans, *away.spans),
    )


def with_chair(known: Attendance, chair: str, front: Iterable[Line]) -> Attendance:
    """Whom a label of the head names in the chair was there, also where the list names only the others."""
    if not known.present or any(is_chair(one.role) for one in known.present):
        return known
    present = known.present
    for name in filter(None, chair.split(" and ")):
        line = next((line for line in front if name in line.text and _OF_THE_LIST.search(line.text)), None)
        if line and not any(same_person(name, one.name) for one in (*present, *known.apologies)):
            begin = line.span.end - len(line.text) + line.text.index(name)
            present = (Person(name, (Span(begin, begin + len(name)),), role="in the chair"), *present)
    return replace(known, present=present)
