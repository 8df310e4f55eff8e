"""You said, we did: each row with what was said, what was done or why not, in people's own words."""

from __future__ import annotations

import re

from easyread.model.easy import Panel, Role, Section, Statement
from easyread.model.paper import Item, LineRole, Paper

from . import opening, titles
from .build import Builder, section
from .minutes import cite_heading
from .opening import core

_NO = re.compile(r"\b(?:cannot|can['’]t|could not|couldn['’]t|not able to|unable to|sorry|nothing yet)\b", re.I)


def sections(builder: Builder, paper: Paper) -> list[Section]:
    found = [opening.about(builder, paper)]
    for number, item in enumerate(paper.topics, 1):
        found.append(pair(builder, item, number) if item.said_did else listed(builder, item))
    return found


def pair(builder: Builder, item: Item, number: int) -> Section:
    row = item.said_did[0]
    key = f"pair{row.you_said}"
    said: list[Statement] = []
    did: list[Statement] = []
    other: list[Statement] = []
    for line in item.lines:
        target = {LineRole.YOU_SAID: said, LineRole.WE_DID: did}.get(line.role, other)
        target += builder.say(line.text, (line.span,), key, Role(line.role.value), bullet=line.bullet)
    said = cite_heading(said, item) if said else said
    answer = "What happened:" if _NO.search(row.we_did) else "We did:"
    panels = [
        *labelled(builder, builder.fixed("You said:", key), said, "you said"),
        *labelled(builder, builder.fixed(answer, key), did, "we did" if answer == "We did:" else "cannot do"),
        *builder.panels(other),
    ]
    title = titles.heading("", item.title) if item.title else f"You said, number {number}"
    return section(builder.heading(title, key, item.heading_spans if item.title else ()), panels)


def labelled(builder: Builder, label: Statement, statements: list[Statement], concept: str) -> list[Panel]:
    """The first panel carries the label, so that it is clear who speaks."""
    panels = builder.panels(statements)
    if not panels:
        return []
    first = panels[0]
    picture = core(concept) if concept else None
    return [builder.panel([label, *first.statements], picture), *panels[1:]]


def listed(builder: Builder, item: Item) -> Section:
    """A list that the paper does not pair, or a prose part."""
    key = item.number + item.title
    statements = [
        s
        for line in item.lines
        for s in builder.say(line.text, (line.span,), key, Role(line.role.value), bullet=line.bullet)
    ] or [builder.fixed("The paper does not say more about this.", key)]
    title = builder.heading(titles.heading(item.number, item.title) or "More", "item" + key, item.heading_spans)
    return section(title, builder.panels(cite_heading(statements, item)))
