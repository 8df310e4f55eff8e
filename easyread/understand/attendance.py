"""Who was there and who was away, from the lists of a paper and from the sentences that stand in for a list."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from easyread.model.paper import Item, Line, Person, Spans
from easyread.model.text import Span

from .attendance_tables import Tables
from .lines import lines_of, lines_of_row
from .list_rows import Stretch, is_list, names_a_group, one_a_row, stretches
from .people import Listed, people_in
from .sections import Section, Special

_FROM = re.compile(r"\b(?i:apolog(?:y|ies)|sorry)\b[^.]{0,60}?\b(?:from|by|for(?= [A-Z]))\s+(?=[A-Z])")
_SENT = re.compile(r"(?=[A-Z]).{3,80}?\b(?:sent|gave|gives|sends|offered|tendered)\b.{0,20}\bapologies\b")
_THOSE_PRESENT = re.compile(
    r"\b(?:those|people|members) (?:present|attending|there)\s*(?::|[–-])\s*(?=[A-Z])", re.IGNORECASE
)
_RUN_ON = re.compile(
    r"\b(?:Present|PRESENT|Those (?:present|attending)|In attendance)(?: \([^()]{0,30}\))?\s*:[-–]?\s*(?=[A-Z])"
)
_SHORT = 60  # characters; "and 22 members of the public" does not end a list


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
    groups: list[Span] = []
    over = False
    away = section.special is Special.APOLOGIES
    group_rows = {rows[at].span for at in range(len(rows)) if names_a_group(rows, at)}
    for number, stretch in enumerate(stretches(rows, source)):
        if not over and stretch.span in group_rows:
            groups.append(stretch.span)
            continue
        if number and stretch.gap and not is_list(stretch.text, sure=False):  # after a blank line the list is over
            over = True
        if over:
            for row in stretch.rows:
                rest += lines_of_row(row)
            continue
        listed = people_in(stretch.text, stretch.start, away=away, one_a_row=single)
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
    """What sentences of the first items say where the paper has no list: "Apologies were noted from Jo Hall"."""
    lines = [*front, *(line for item in items[:3] for line in item.lines)]
    result = known
    for line in lines:
        start = line.span.end - len(line.text)
        if not result.apologies and (people := _away_in(line.text, start)):
            result = replace(result, apologies=people, apologies_spans=(*result.apologies_spans, line.span))
        if not result.present and (match := _THOSE_PRESENT.search(line.text)):
            listed = people_in(line.text[match.end() :], start + match.end())
            if listed.there and not listed.told:
                result = replace(result, present=tuple(listed.there), present_spans=(*result.present_spans, line.span))
        elif not result.present and (match := _RUN_ON.search(line.text)):
            people = _first_run(people_in(line.text[match.end() :], start + match.end()))
            if len(people) > 1:
                result = replace(result, present=people, present_spans=(*result.present_spans, line.span))
    return result


def _first_run(listed: Listed) -> tuple[Person, ...]:
    """The people before the list goes over into other words, where a whole page is one paragraph."""
    stop = min((span.start for span in listed.rest if span.end - span.start > _SHORT), default=None)
    return tuple(one for one in listed.there if stop is None or one.spans[0].start < stop)


def _away_in(text: str, start: int) -> tuple[Person, ...]:
    match = _FROM.search(text)
    at = match.end() if match else None
    if at is None and _SENT.match(text):
        at = 0
    if at is None:
        return ()
    listed = people_in(text[at:], start + at, away=True)
    return tuple(listed.away) if not listed.told else ()
