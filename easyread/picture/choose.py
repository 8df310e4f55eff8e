"""Gives each panel its picture: the same for the same idea, and none rather than a wrong one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.model.easy import EasyPaper, Panel, Picture, Role, Section, Statement
from easyread.model.findings import Finding, Result, Severity

from . import artwork, rank

if TYPE_CHECKING:
    from easyread.model.settings import Settings
    from easyread.ports import World

_CLOSE = 0.8
"""Another picture may stand for the best one, to spare a repeat, when its score is at least this share of the best."""


def choose(paper: EasyPaper, settings: Settings, world: World | None = None) -> Result[EasyPaper]:
    """Pictures for all panels; a finding for each panel that has none, so that a person can choose."""
    findings: list[Finding] = []
    last: Picture | None = None
    sections: list[Section] = []
    for section in paper.sections:
        panels: list[Panel] = []
        for panel in section.panels:
            picture = _known(panel.picture) if panel.picture else _for(panel, last)
            if picture is None:
                findings.append(_missing(panel))
            panels.append(replace(panel, picture=picture))
            last = picture
        sections.append(replace(section, panels=tuple(panels)))
    return Result(replace(paper, sections=tuple(sections)), tuple(findings))


def _known(picture: Picture) -> Picture | None:
    """A picture that the template asks for, with its description; none where it is not drawn."""
    if picture.concept not in artwork.concepts():
        return None
    return replace(picture, alt=picture.alt or artwork.alt(picture.concept))


def _said(panel: Panel) -> list[Statement]:
    return [s for s in panel.statements if s.role is not Role.EXPLAIN] or list(panel.statements)


def _for(panel: Panel, last: Picture | None) -> Picture | None:
    """The best picture of the first statement that has a sure one."""
    for statement in _said(panel):
        found = rank.candidates(statement.text)
        if not found or found[0].score < rank.LEAST:
            continue
        first = found[0]
        if last is not None and (first.concept, first.value) == (last.concept, last.value):
            other = next(
                (c for c in found[1:] if c.score >= _CLOSE * first.score and c.concept in artwork.concepts()), None
            )
            first = other or first
        if first.concept not in artwork.concepts():
            return None
        return Picture("core", first.concept, artwork.alt(first.concept), first.value, first.modifier)
    return None


def _missing(panel: Panel) -> Finding:
    first = _said(panel)[0]
    return Finding(
        "I006",
        "pic-none-over-wrong",
        Severity.LOOK,
        "No picture was sure enough for this. Choose one in the draft, or leave it without.",
        first.text,
        first.spans[0] if first.spans else None,
        first.id,
    )
