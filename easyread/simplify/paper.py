"""Paper -> EasyPaper: the template of its kind, filled with its own words, and an account of every word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from easyread.model.easy import EasyPaper, LeftOut, Section, Statement
from easyread.model.findings import Result
from easyread.model.paper import Kind, Paper
from easyread.words.initials import by_initials

from . import agenda, main_points, minutes, opening, said_did
from .account import account
from .build import Builder, section

if TYPE_CHECKING:
    from easyread.model.settings import Settings
    from easyread.ports import World


def simplify(paper: Paper, settings: Settings, world: World | None = None) -> Result[EasyPaper]:
    """The Easy Read paper with every word of the source cited by a statement or listed as left out with the reason."""
    cut: list[LeftOut] = []
    if main_points.wanted(settings.detail, paper.kind):
        paper, cut = main_points.shortened(paper)
    builder = Builder(
        paper.source,
        by_initials(paper.named),
        of_minutes=paper.kind is Kind.MINUTES,
        we=settings.we,
        own=settings.own_words,
    )
    make = {Kind.AGENDA: agenda.sections, Kind.MINUTES: minutes.sections, Kind.YOU_SAID_WE_DID: said_did.sections}.get(
        paper.kind, general
    )
    sections = make(builder, paper)
    if paper.back:
        panels = builder.panels(opening.lines(builder, paper.back, "back"))
        sections.append(section(builder.heading("More to know", "back"), panels))
    skipped = [LeftOut((s.span,), s.span.of(paper.source.text), s.why) for s in paper.skipped] + cut
    statements = [s for part in sections for s in _all(part)]
    left_out, findings = account(paper.source.text, statements, skipped, builder.people)
    easy = EasyPaper(
        paper.source, paper.kind, opening.cover(paper), tuple(sections), tuple(builder.hard_words), tuple(left_out)
    )
    return Result(easy, tuple(findings))


def general(builder: Builder, paper: Paper) -> list[Section]:
    return [opening.about(builder, paper), *(said_did.listed(builder, item) for item in paper.topics)]


def _all(part: Section) -> list[Statement]:
    return [part.title, *(s for panel in part.panels for s in panel.statements)]
