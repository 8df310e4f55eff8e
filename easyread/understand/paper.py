"""Source -> Paper: finds the parts of a meeting paper. What is not understood stays, word for word, as lines."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.model.findings import Result
from easyread.model.paper import Action, Item, Kind, Line, Meeting, Paper, Person, Skipped, When
from easyread.model.text import Source, Span
from easyread.words.initials import by_initials as initials_of

from . import loose_jobs, said_did, topics
from .answers import Promises
from .attendance import attendance, told_in_items, with_chair
from .attendance_tables import Tables, tables
from .calendar_words import about
from .chairs import chair_of
from .doers import Doers, names_a_person
from .doubts import doubts
from .front import Front, paper_day, read_front
from .jobs import Jobs
from .kinds import kind_of, names_both
from .lines import lines_of
from .loose_cells import joined
from .next_meeting import announced, at_usual_time, of_section
from .people import defined_in
from .rows import Row, rows
from .sections import Section, Special, cut
from .spoken_times import closing_time, opening_time
from .tails import Tails
from .unfilled import is_an_example

if TYPE_CHECKING:
    from easyread.model.settings import Settings
    from easyread.ports import World


_MOSTLY = 0.4  # of its words tell what people said and what was answered: such a paper needs no name
_NEARLY_ALL = 0.6  # where it looks like minutes or an agenda
_HEAD = 400  # characters in which a paper says of which month or season it is
_ONLY_A_DAY = re.compile(r"\W*(?:date|dated)?\W*", re.IGNORECASE)


def understand(source: Source, settings: Settings, world: World | None = None) -> Result[Paper]:
    """The parts of a paper, each with its spans, and findings on what is missing or does not fit."""
    found, skipped = rows(source)
    found = joined(found, skipped)
    kind = _kind(source, found) if settings.kind == "auto" else Kind(settings.kind)
    paper = _you_said(source, found) if kind is Kind.YOU_SAID_WE_DID else None
    if paper is None:
        paper = _meeting(source, found, kind)
    paper = replace(paper, skipped=(*paper.skipped, *skipped))
    return Result(paper, doubts(paper))


def _kind(source: Source, found: list[Row]) -> Kind:
    kind = kind_of(source.blocks)
    if kind is Kind.YOU_SAID_WE_DID:
        return kind
    share = said_did.answered_share(found)
    return Kind.YOU_SAID_WE_DID if share >= (_MOSTLY if kind is Kind.GENERAL else _NEARLY_ALL) else kind


def _is_name(row: Row) -> bool:
    """The name of a paper of answers, not the names of its two columns."""
    return len(row.cells) < 2 and names_both(row.text)


def _you_said(source: Source, found: list[Row]) -> Paper | None:
    least = 0 if found and said_did.begins(found[0]) and not _is_name(found[0]) else min(1, len(found))
    first = next(
        (
            i
            for i, row in enumerate(found[:8])
            if i and ((said_did.begins(row) and not (i == 1 and _is_name(row))) or len(row.cells) > 1)
        ),
        None,
    )
    if first is not None and said_did.is_topic_above(found, first):
        first -= 1
    usual = next((i for i, row in enumerate(found) if i and row.gap), least) if first is None else first
    cuts = [(said_did.pairs(found[head:], called=True), head) for head in (usual if least else 0, least, 0)]
    grouped, head = max(cuts, key=lambda cut: cut[0].pairs if cut[0] else -1)
    if grouped is None:
        return None
    front = read_front(found[:head], Kind.YOU_SAID_WE_DID)
    when, dated = _own_day(front, source)
    doers = Doers((), (), source.text)
    promises = Promises(Jobs(doers), Tails(doers), when.day if when else None, about(source.text[:_HEAD]))
    items = tuple(map(promises.added_to, grouped.items))
    first = min(
        (span.start for item in grouped.items for span in (*item.heading_spans, *(line.span for line in item.lines))),
        default=0,
    )
    before = [line for line in grouped.loose if line.span.start < first]
    after = [line for line in grouped.loose if line.span.start >= first]
    return Paper(
        source, Kind.YOU_SAID_WE_DID, front.title, front.title_spans, front.group, front.group_spans, when, front.where,
        front.where_spans, front=(*front.lines, *dated, *before), items=items, back=tuple(after),
        next_meeting=announced(found, when.day if when else None),
        skipped=tuple(Skipped(span, "It names who speaks.") for span in grouped.captions),
    )  # fmt: skip


def _own_day(front: Front, source: Source) -> tuple[When | None, list[Line]]:
    """The date of a paper of no meeting, where a row gives nothing else; the day of a walk-round or an update is no such
    date and stays a line.
    """
    if front.when is None:
        return None, []
    told = [span for span in front.when.spans if span not in front.title_spans]
    if told and all(_ONLY_A_DAY.fullmatch(span.of(source.text).replace(front.when.text, "")) for span in told):
        return front.when, []
    return None, [line for span in told for line in lines_of(span.of(source.text), span.start)]


def _meeting(source: Source, found: list[Row], kind: Kind) -> Paper:
    of_tables = tables(found) if kind is Kind.MINUTES else Tables(rest=found)
    parts = cut(of_tables.rest, kind)
    front = read_front(parts.front, kind)
    if kind is Kind.MINUTES:
        front.when = _told_in_text(front.when, source.text)
    elif kind is Kind.GENERAL:
        front.when, dated = _own_day(front, source)
        front.lines = sorted((*front.lines, *dated), key=lambda line: line.span)
    day = paper_day(front)
    lists = attendance(parts.sections, of_tables, source.text)
    present = lists.present
    known = (*present, *defined_in(source.text, 0)) if kind is Kind.MINUTES else present
    by_initials = initials_of(known)
    doers = Doers(
        {p.name for p in (*present, *lists.apologies, *known)},
        {initials for initials, one in by_initials.items() if names_a_person(one.name)},
        source.text,
    )
    jobs = Jobs(doers)
    items: list[Item] = []
    merged: list[Span] = []
    captions: list[Span] = []
    meeting: Meeting | None = None

    def read(section: Section) -> Item:
        return topics.item(section, kind, jobs, doers, day, merged, source.text)

    front_lines = sorted((*front.lines, *lists.rest), key=lambda line: line.span)
    for section in parts.sections:
        told_in = ""
        if section.special in (Special.PRESENT, Special.APOLOGIES):
            told_in = section.special.value
        elif section.special is Special.NEXT_MEETING and meeting is None and (meeting := of_section(section, day)):
            told_in = "next_meeting"
        if told_in:
            if section.listed:
                head = section.heading
                items.append(Item(head.number, head.title, (section.listed,), told_in=told_in))
        elif section.special is Special.ACTIONS:
            items.append(topics.action_list(section, source.text, doers, jobs, day, captions))
        else:
            items.append(read(section))
    loose = parts.back
    if kind in (Kind.MINUTES, Kind.GENERAL):
        before, front_lines = loose_jobs.of_lines(front_lines, read)
        after, loose = loose_jobs.of_rows(loose, read)
        items = [item for item in (before, *items, after) if item is not None]
    meeting = at_usual_time(meeting or announced(found, day), front.when, source.text)
    back = topics.plain_lines(loose)
    if front.when and is_an_example(front.when.spans, source.text):
        front_lines += [line for span in front.when.spans for line in lines_of(span.of(source.text), span.start)]
        front.when = None
    if meeting and is_an_example(meeting.spans, source.text):
        back += [line for span in meeting.spans for line in lines_of(span.of(source.text), span.start)]
        meeting = None
    items = [_on_the_clock(item, front.when) for item in items]
    if kind is not Kind.AGENDA:
        items = said_did.told_inside(items, found, free=kind is Kind.GENERAL)
    lists = told_in_items(items, front_lines, lists)
    heads = [" ".join((*(span.of(source.text) for span in item.heading_spans), item.lead)) for item in items]
    told = front_lines if kind in (Kind.AGENDA, Kind.MINUTES) else []
    chair = chair_of(front.chair, lists.present, told, items, heads)
    if kind is Kind.MINUTES:
        lists = with_chair(lists, chair, (*front_lines, *(line for item in items[:1] for line in item.lines)))
    return Paper(
        source, kind, front.title, front.title_spans, front.group, front.group_spans, front.when, front.where, front.where_spans,
        chair, known, lists.present, lists.present_spans, lists.apologies, lists.apologies_spans, tuple(front_lines),
        tuple(_named(item, by_initials) for item in items), meeting, tuple(back),
        tuple(Skipped(span, "It names the columns of a table.") for span in captions),
    )  # fmt: skip


def _told_in_text(when: When | None, text: str) -> When | None:
    """The time at which the meeting opened and closed, from the talk of its minutes."""
    if (when is None or not when.start) and (opened := opening_time(text)):
        found = when or When(opened[1].of(text), ())
        when = replace(found, start=opened[0], spans=(*found.spans, opened[1]))
    if closed := closing_time(text, when.start if when else None):
        found = when or When(closed[1].of(text), ())
        when = replace(found, end=closed[0], spans=(*found.spans, closed[1]))
    return when


def _on_the_clock(item: Item, when: When | None) -> Item:
    """ "2.15" in a meeting from 2pm to 4pm is in the afternoon."""
    if item.time is None or when is None or when.start is None or not item.time < when.start:
        return item
    later = f"{int(item.time[:2]) + 12:02}{item.time[2:]}"
    last = when.end or f"{min(int(when.start[:2]) + 6, 23):02}:59"
    return replace(item, time=later) if when.start <= later <= last else item


def _named(item: Item, by_initials: dict[str, Person]) -> Item:
    """Owners by their name where the paper says whose initials they are."""

    def full(action: Action) -> Action:
        return replace(action, owners=tuple(by_initials[o].name if o in by_initials else o for o in action.owners))

    return replace(item, actions=tuple(full(action) for action in item.actions))
