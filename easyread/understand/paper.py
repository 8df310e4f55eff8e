"""Source -> Paper: finds the parts of a meeting paper. What is not understood stays, word for word, as lines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.model.findings import Result
from easyread.model.paper import Action, Item, Kind, Meeting, Paper, Person, Skipped, When
from easyread.model.text import Source, Span
from easyread.words import dates
from easyread.words.initials import by_initials as initials_of
from easyread.words.sentences import sentences

from . import said_did, topics
from .attendance import attendance, told_in_items
from .chairs import chair_of
from .deadlines import when_of
from .doers import Doers
from .doubts import doubts
from .front import OTHER_DAY, is_range, paper_day, read_front, times_of_first_day
from .jobs import Jobs
from .kinds import kind_of
from .people import defined_in
from .rows import Row, rows
from .sections import Section, Special, cut

if TYPE_CHECKING:
    from easyread.model.settings import Settings
    from easyread.ports import World


def understand(source: Source, settings: Settings, world: World | None = None) -> Result[Paper]:
    """The parts of a paper, each with its spans, and findings on what is missing or does not fit."""
    found, skipped = rows(source)
    kind = kind_of(block.text for block in source.blocks) if settings.kind == "auto" else Kind(settings.kind)
    paper = _you_said(source, found) if kind is Kind.YOU_SAID_WE_DID else None
    if paper is None:
        paper = _meeting(source, found, kind)
    paper = replace(paper, skipped=(*paper.skipped, *skipped))
    return Result(paper, doubts(paper))


def _you_said(source: Source, found: list[Row]) -> Paper | None:
    head = next(
        (i for i, row in enumerate(found) if i and (row.gap or said_did.begins(row) or len(row.cells) > 1)),
        min(1, len(found)),
    )
    grouped = said_did.pairs(found[head:]) if head else said_did.pairs(found)
    if grouped is None:
        return None
    front = read_front(found[:head], Kind.YOU_SAID_WE_DID)
    first = min(
        (span.start for item in grouped.items for span in (*item.heading_spans, *(line.span for line in item.lines))),
        default=0,
    )
    before = [line for line in grouped.loose if line.span.start < first]
    after = [line for line in grouped.loose if line.span.start >= first]
    return Paper(
        source, Kind.YOU_SAID_WE_DID, front.title, front.title_spans, front.group, front.group_spans, front.when, front.where,
        front.where_spans, front=(*front.lines, *before), items=tuple(grouped.items), back=tuple(after),
        skipped=tuple(Skipped(span, "It names the columns of the table.") for span in grouped.used_header),
    )  # fmt: skip


def _meeting(source: Source, found: list[Row], kind: Kind) -> Paper:
    parts = cut(found, kind)
    front = read_front(parts.front, kind)
    day = paper_day(front)
    lists = attendance(parts.sections, source.text)
    present = lists.present
    known = (*present, *defined_in(source.text, 0)) if kind is Kind.MINUTES else present
    by_initials = initials_of(known)
    doers = Doers({p.name for p in (*present, *lists.apologies, *known)}, set(by_initials), source.text)
    jobs = Jobs(doers)
    items: list[Item] = []
    merged: list[Span] = []
    captions: list[Span] = []
    meeting: Meeting | None = None
    front_lines = sorted((*front.lines, *lists.rest), key=lambda line: line.span)
    for section in parts.sections:
        told_in = ""
        if section.special in (Special.PRESENT, Special.APOLOGIES):
            told_in = section.special.value
        elif section.special is Special.NEXT_MEETING and meeting is None and (meeting := _next_meeting(section, day)):
            told_in = "next_meeting"
        if told_in:
            if section.listed:
                head = section.heading
                items.append(Item(head.number, head.title, (section.listed,), told_in=told_in))
        elif section.special is Special.ACTIONS:
            items.append(topics.action_list(section, source.text, doers, known, day, captions))
        else:
            items.append(topics.item(section, kind, jobs, doers, day, merged))
    lists = told_in_items(items, front_lines, lists)
    heads = [" ".join(span.of(source.text) for span in item.heading_spans) for item in items]
    told = front_lines if kind in (Kind.AGENDA, Kind.MINUTES) else []
    chair = chair_of(front.chair, lists.present, told, items, heads)
    return Paper(
        source, kind, front.title, front.title_spans, front.group, front.group_spans, front.when, front.where, front.where_spans,
        chair, known, lists.present, lists.present_spans, lists.apologies, lists.apologies_spans, tuple(front_lines),
        tuple(_named(item, by_initials) for item in items), meeting, tuple(topics.plain_lines(parts.back)),
        tuple(Skipped(span, "It names the columns of a table.") for span in captions),
    )  # fmt: skip


def _next_meeting(section: Section, day) -> Meeting | None:  # type: ignore[no-untyped-def]
    """The next meeting, if the section gives a day for it. Several days: the first, the rest stays in its text."""
    if not section.rows:
        return None
    span = Span(section.heading.spans[0].start, section.rows[-1].span.end)
    text = " ".join(row.text for row in section.rows)
    if OTHER_DAY.search(text):
        return None
    start = section.rows[0].span.end - len(section.rows[0].text)
    first, below = section.rows[0].text, section.rows[1:]
    found = [one for one in dates.dates(first) if one.day]
    if not found and len(section.rows) > 1:
        for at, row in enumerate(section.rows[1:], 2):
            if found := [one for one in dates.dates(row.text) if one.day]:
                first, start, below = row.text, row.span.end - len(row.text), section.rows[at:]
                break
    if not found:
        return None
    one = found[0]
    when = when_of(one, first[one.start : one.end], Span(start + one.start, start + one.end), day)
    timed = next((b for b in sentences(first) if b[0] <= one.start < b[1]), (0, len(first)))
    said = first[timed[0] : timed[1]]
    times = times_of_first_day(said)
    if not times and len(found) == 1 and below and below[0].words <= 12 and not dates.dates(below[0].text):
        said = below[0].text
        times = times_of_first_day(said)
    place = ""
    last = max([d.end for d in dates.dates(first)] + [t.end for t in dates.times(first)])
    tail = first[last : max(last, timed[1])].strip(" ,.–-")
    if len(found) == 1 and 0 < len(tail.split()) <= 12 and tail.count("(") == tail.count(")") and tail[0].isalpha():
        place = tail
    when = When(
        when.text,
        (span,),
        when.day,
        times[0].value if times else None,
        times[1].value if len(times) > 1 and is_range(said, times) else None,
        when.certainty,
    )
    return Meeting(when, place, (*section.heading.spans, *(row.span for row in section.rows)))


def _named(item: Item, by_initials: dict[str, Person]) -> Item:
    """Owners by their name where the paper says whose initials they are."""

    def full(action: Action) -> Action:
        return replace(action, owners=tuple(by_initials[o].name if o in by_initials else o for o in action.owners))

    return replace(item, actions=tuple(full(action) for action in item.actions))
