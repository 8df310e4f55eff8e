"""Source -> Paper: finds the parts of a meeting paper. What is not understood stays, word for word, as lines."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.model.findings import Result
from easyread.model.paper import Action, Item, Kind, Line, Meeting, Paper, Person, Skipped, Spans, When
from easyread.model.text import Source, Span
from easyread.words import dates
from easyread.words.initials import by_initials as initials_of
from easyread.words.sentences import sentences

from . import said_did, topics
from .answers import with_jobs
from .deadlines import when_of
from .doers import Doers, names_a_person
from .doubts import doubts
from .front import OTHER_DAY, Front, is_range, paper_day, read_front, times_of_first_day
from .jobs import Jobs
from .kinds import kind_of
from .lines import lines_of, lines_of_row
from .people import defined_in, people_in
from .rows import Row, rows
from .sections import Cut, Section, Special, cut

if TYPE_CHECKING:
    from easyread.model.settings import Settings
    from easyread.ports import World


_ONLY_A_DAY = re.compile(r"\W*(?:date|dated)?\W*", re.IGNORECASE)
_IN_THE_CHAIR = re.compile(r"(?:in the )?chair(?:ed by)?\s*:\s*", re.IGNORECASE)
_SORRY = re.compile(
    r"\W*(?:[\dIl]{1,3}[.):]\s*)?apologies\b(?: for absence)?(?: (?:were )?received)?(?: from)?\s*[:;]?\s*",
    re.IGNORECASE,
)
_AWAY = re.compile(r"\b(?:apolog|absent|absence|not present|could not|did not|unable)", re.IGNORECASE)


def understand(source: Source, settings: Settings, world: World | None = None) -> Result[Paper]:
    """The parts of a paper, each with its spans, and findings on what is missing or does not fit."""
    found, skipped = rows(source)
    kind = _kind(source, found) if settings.kind == "auto" else Kind(settings.kind)
    paper = _you_said(source, found) if kind is Kind.YOU_SAID_WE_DID else None
    if paper is None:
        paper = _meeting(source, found, kind)
    paper = replace(paper, skipped=(*paper.skipped, *skipped))
    return Result(paper, doubts(paper))


def _kind(source: Source, found: list[Row]) -> Kind:
    kind = kind_of(f"{block.marker} {block.text}" for block in source.blocks)
    return Kind.YOU_SAID_WE_DID if kind is Kind.GENERAL and said_did.is_answered_throughout(found) else kind


def _you_said(source: Source, found: list[Row]) -> Paper | None:
    least = 0 if found and said_did.begins(found[0]) else min(1, len(found))
    usual = next(
        (i for i, row in enumerate(found) if i and (row.gap or said_did.begins(row) or len(row.cells) > 1)), least
    )
    cuts = [(said_did.pairs(found[head:]), head) for head in (usual if least else 0, least)]
    grouped, head = max(cuts, key=lambda cut: cut[0].pairs if cut[0] else -1)
    if grouped is None:
        return None
    front = read_front(found[:head], Kind.YOU_SAID_WE_DID)
    when, dated = _own_day(front, source)
    items = tuple(with_jobs(item, when.day if when else None) for item in grouped.items)
    first = min(
        (span.start for item in grouped.items for span in (*item.heading_spans, *(line.span for line in item.lines))),
        default=0,
    )
    before = [line for line in grouped.loose if line.span.start < first]
    after = [line for line in grouped.loose if line.span.start >= first]
    return Paper(
        source, Kind.YOU_SAID_WE_DID, front.title, front.title_spans, front.group, front.group_spans, when, front.where,
        front.where_spans, front=(*front.lines, *dated, *before), items=items, back=tuple(after),
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
    parts = cut(found, kind)
    front = read_front(parts.front, kind)
    day = paper_day(front)
    present, present_spans, present_rest = _attendance(parts, Special.PRESENT)
    apologies, apologies_spans, apologies_rest = _attendance(parts, Special.APOLOGIES)
    known = (*present, *defined_in(source.text, 0)) if kind is Kind.MINUTES else present
    by_initials = initials_of(known)
    doers = Doers(
        {p.name for p in (*present, *apologies, *known)},
        {initials for initials, one in by_initials.items() if names_a_person(one.name)},
        source.text,
    )
    jobs = Jobs(doers)
    items: list[Item] = []
    merged: list[Span] = []
    captions: list[Span] = []
    meeting: Meeting | None = None
    front_lines = [*front.lines, *present_rest, *apologies_rest]
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
            items.append(topics.action_list(section, source.text, doers, jobs, day, captions))
        else:
            items.append(topics.item(section, kind, jobs, doers, day, merged, source.text))
    if not apologies:
        apologies, apologies_spans = _apologies_in(items)
    return Paper(
        source, kind, front.title, front.title_spans, front.group, front.group_spans, front.when, front.where, front.where_spans,
        _chair(front, present), known, present, present_spans, apologies, apologies_spans, tuple(sorted(front_lines, key=lambda line: line.span)),
        tuple(_named(item, by_initials) for item in items), meeting, tuple(topics.plain_lines(parts.back)),
        tuple(Skipped(span, "It names the columns of a table.") for span in captions),
    )  # fmt: skip


def _chair(front: Front, present: tuple[Person, ...]) -> str:
    if front.chair:
        return front.chair
    chairs = [
        p.name
        for p in present
        if re.search(r"\b(?:co-?)?chair(?:man|person|woman)?\b", p.role, re.I)
        and not re.search(r"\b(?:vice|deputy)\b", p.role, re.I)
    ]
    return " and ".join(chairs)


def _attendance(parts: Cut, special: Special) -> tuple[tuple[Person, ...], Spans, list[Line]]:
    """The people of all such sections, the spans of their heading words, and lines that are no list of people."""
    people: list[Person] = []
    spans: list[Span] = []
    rest: list[Line] = []
    for section in parts.sections:
        if section.special not in (Special.PRESENT, Special.APOLOGIES):
            continue
        if section.special is special:
            spans += section.heading.spans
        listed = True
        for at, row in enumerate(section.rows):
            base = row.span.end - len(row.text)
            if at and row.gap and not _is_list_of_people(row):  # after a blank line the list is over
                listed = False
            if not listed:
                rest += lines_of_row(row) if section.special is special else []
                continue
            for number, (a, b) in enumerate(sentences(row.text)):
                sentence = Span(row.span.start if number == 0 else base + a, base + b)
                label = _SORRY.match(row.text, a)
                if (Special.APOLOGIES if label else section.special) is not special:
                    continue
                a = label.end() if label else a
                chair = _IN_THE_CHAIR.match(row.text, a)
                a = chair.end() if chair else a
                if not label and section.special is Special.PRESENT and _AWAY.search(row.text[a:b]):
                    rest.append(Line(row.text[a:b], sentence))  # nobody who was away may be listed as there
                    continue
                found, whole = people_in(row.text[a:b].rstrip("."), Span(base + a, base + b))
                if found and whole:
                    first = replace(found[0], spans=(Span(sentence.start, found[0].spans[0].end),))
                    if chair:
                        first = replace(first, role=", ".join(filter(None, (first.role, "in the chair"))))
                    people += [first, *found[1:]]
                else:
                    rest.append(Line(row.text[a:b], sentence))
    return tuple(people), tuple(spans), rest


_APOLOGIES_IN = re.compile(r"\b(?:apologies|sorry)\b[^.]{0,40}?\b(?:from|by|for(?= [A-Z]))\s+(?=[A-Z])", re.IGNORECASE)


def _apologies_in(items: list[Item]) -> tuple[tuple[Person, ...], Spans]:
    """Who sent apologies, where a sentence of the first items says so: "Apologies were noted from ..."."""
    for item in items[:3]:
        for line in item.lines:
            label = _APOLOGIES_IN.search(line.text)
            if not label or line.text[label.end() - 1 : label.end() + 1].islower():
                continue
            start = line.span.end - len(line.text)
            listed = line.text[label.end() :].rstrip(".")
            found, whole = people_in(listed, Span(start + label.end(), start + label.end() + len(listed)))
            if found and whole:
                return tuple(found), (line.span,)
    return (), ()


_BARE_HEADING = re.compile(r"[A-Z][\w'’-]*(?: [a-z][\w'’-]*){1,4}")


def _is_list_of_people(row: Row) -> bool:
    """May this row, after a blank line, still be of the list? "Police report" reads like a name and a job: it is not."""
    if row.text.endswith(":") or _BARE_HEADING.fullmatch(row.text.strip()):
        return False
    return all(people_in(row.text[a:b].rstrip("."), row.span)[1] for a, b in sentences(row.text))


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
