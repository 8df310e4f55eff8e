"""Agendas: when and where, then each thing we will talk about: time, topic, who talks, what is asked of people."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from easyread.model.easy import Panel, Role, Section, Statement
from easyread.model.paper import Item, Paper
from easyread.words import dates

from . import opening, reword, titles
from .build import Builder, section
from .minutes import cite_heading
from .opening import core

_RANGE = re.compile(r"\s*(?:-|–|—|to|til|till|until)\s*", re.IGNORECASE)
_BREAK = re.compile(r"\b(?:break|lunch|tea|coffee|refreshments)\b", re.IGNORECASE)


def sections(builder: Builder, paper: Paper) -> list[Section]:
    found = [opening.about(builder, paper)]
    meeting = _from_to(paper)
    with_lines = sum(1 for item in paper.topics if item.lines)
    if paper.topics and with_lines * 3 >= len(paper.topics):
        found += [topic(builder, item, meeting) for item in paper.topics]
    elif paper.topics:
        panels = [panel for item in paper.topics for panel in row(builder, item, meeting)]
        found.append(section(builder.heading("What we will talk about", "items"), panels))
    if paper.next_meeting:
        found.append(opening.next_meeting(builder, paper.next_meeting))
    return found


def _from_to(paper: Paper) -> tuple[int, int] | None:
    """When the meeting begins and ends, in minutes of the day, where the paper says both."""
    if paper.when is None or not paper.when.start or not paper.when.end:
        return None
    begin, end = (60 * int(time[:2]) + int(time[3:]) for time in (paper.when.start, paper.when.end))
    return (begin, end) if begin < end else None


def _said_surely(time: dates.FoundTime, meeting: tuple[int, int] | None) -> dates.FoundTime:
    """ "10.15" is in the morning where the meeting lasts from 10am to 1pm: no other reading lies inside it."""
    if time.sure or meeting is None:
        return time
    hours = {time.hour % 24, (time.hour + 12) % 24}
    inside = [hour for hour in hours if meeting[0] <= 60 * hour + time.minute <= meeting[1]]
    return replace(time, hour=inside[0], sure=True) if len(inside) == 1 else time


def _evening(time: dates.FoundTime) -> dates.FoundTime:
    """The later reading of a time that is not sure: "6.15" as 6:15pm."""
    return time if time.sure or time.hour > 11 else replace(time, hour=time.hour + 12, sure=True)


def topic(builder: Builder, item: Item, meeting: tuple[int, int] | None = None) -> Section:
    key = item.number + item.title
    title = builder.heading(titles.heading(item.number, item.title) or "More", "item" + key, item.heading_spans)
    statements = details(builder, item, meeting) + body(builder, item)
    if not statements:
        statements = [
            builder.fixed("This is a break." if _BREAK.search(item.title) else "We will talk about this.", key)
        ]
    statements = cite_heading(statements, item)
    return section(title, _with_clock(builder, item, statements))


def row(builder: Builder, item: Item, meeting: tuple[int, int] | None = None) -> list[Panel]:
    """A short item in the one list of all items: its topic is the statement."""
    key = item.number + item.title
    first = builder.template(titles.heading(item.number, item.title) or "More", key, item.heading_spans)
    statements = [first, *details(builder, item, meeting)]
    return [builder.panel(statements[:3]), *builder.panels(body(builder, item))]


def details(builder: Builder, item: Item, meeting: tuple[int, int] | None = None) -> list[Statement]:
    """Time and speaker, as labels: they are true for any name and need no grammar."""
    key = item.number + item.title
    found = []
    if item.time:
        heading = " ".join(s.of(builder.source.text) for s in item.heading_spans)
        times = _times(heading)
        time = next((t for t in times if item.time in (t.value, _evening(t).value)), None)
        until = next(
            (b for a, b in pairwise(times) if a is time and _RANGE.fullmatch(heading[a.end : b.start])),
            None,
        )
        if time is not None and time.value != item.time:
            time = _evening(time)  # as the reader of the paper understood it
        time, until = (one and _said_surely(one, meeting) for one in (time, until))
        if time is not None and until is not None:
            found.append(
                builder.template(f"This starts at {time.words()} and ends at {until.words()}.", key, item.heading_spans)
            )
        elif time is not None:
            found.append(builder.template(f"This starts at {time.words()}.", key, item.heading_spans))
    if item.lead and item.lead not in ("–", "-"):
        lead, more = builder.expand("Everyone" if item.lead == "All" else item.lead)
        found.append(builder.template(f"Who will talk: {lead}", key, (*item.heading_spans, *more)))
    return found


def _times(text: str) -> list[dates.FoundTime]:
    return dates.times(text) or dates.times("at " + text)


def body(builder: Builder, item: Item) -> list[Statement]:
    key = item.number + item.title
    frames = (("agenda-role", reword.agenda_task),)
    return [
        statement
        for line in item.lines
        for statement in builder.say(
            line.text, (line.span,), key, Role(line.role.value), bullet=line.bullet, frames=frames
        )
    ]


def _with_clock(builder: Builder, item: Item, statements: list[Statement]) -> list[Panel]:
    if item.time and statements[0].text.startswith("This starts at"):
        together = 2 if len(statements) > 1 and statements[1].text.startswith("Who will talk") else 1
        return [builder.panel(statements[:together], core("time", item.time)), *builder.panels(statements[together:])]
    return builder.panels(statements)
