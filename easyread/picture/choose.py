"""Gives each panel its picture: the same for the same idea, never twice in a row, and none rather than a wrong one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from easyread.model.easy import EasyPaper, Origin, Panel, Picture, Role, Section, Statement
from easyread.model.findings import Finding, Result, Severity

from . import rank
from .own_calls import OwnCalls
from .shelf import Shelf

if TYPE_CHECKING:
    from easyread.model.settings import Settings
    from easyread.ports import World

_CLOSE = 0.8
"""Another picture may stand for the best one, to spare a repeat, when its score is at least this share of the best."""

_JOB = "What: "
"""How a card begins the line that says what is to be done."""

_OF_THE_COURSE = frozenset(
    (
        "welcome", "introductions", "apologies", "minutes", "last meeting", "action", "update", "report", "discussion",
        "any other business", "end", "start", "next meeting", "date", "time", "agenda", "meeting", "question",
        "feedback", "attendees", "decide", "agree", "plan", "group", "talk", "presentation",
    )
)  # fmt: skip
"""Titles of these concepts say where a meeting stands and not what an item is about."""


def choose(paper: EasyPaper, settings: Settings, world: World | None = None) -> Result[EasyPaper]:
    """Pictures for all panels; a finding for each panel that has none, so that a person can choose."""
    chooser = _Chooser(settings)
    sections = tuple(chooser.section(section) for section in paper.sections)
    return Result(replace(paper, sections=sections), tuple(chooser.findings))


class _Chooser:
    def __init__(self, settings: Settings) -> None:
        self._own = OwnCalls(settings.own_pictures)
        self._shelf = Shelf(settings.own_pictures)
        self._last: Picture | None = None
        self.findings: list[Finding] = []

    def section(self, section: Section) -> Section:
        panels: list[Panel] = []
        for at, panel in enumerate(section.panels):
            picture = self._fixed(panel.picture) if panel.picture else None
            if picture is None or self._repeats(picture):
                title = section.title.text if at == 0 and section.title.origin is Origin.SOURCE else ""
                picture = self._of(panel, title) or (None if panel.picture is None else picture)
            if picture is not None and self._repeats(picture):
                picture = None
            elif picture is None:
                self.findings.append(_missing(panel))
            panels.append(replace(panel, picture=picture))
            self._last = picture
        return replace(section, panels=tuple(panels))

    def _fixed(self, picture: Picture) -> Picture | None:
        """A picture that the template asks for; none where it is not drawn."""
        found = self._shelf.of_concept(picture.concept, picture.value, picture.modifier)
        return replace(found, alt=picture.alt or found.alt) if found else None

    def _repeats(self, picture: Picture) -> bool:
        last = self._last
        return last is not None and (last.pack, last.concept, last.value) == (
            picture.pack,
            picture.concept,
            picture.value,
        )

    def _of(self, panel: Panel, title: str) -> Picture | None:
        """The picture of the item's own title in its first panel, so that it keeps it from agenda to minutes; else the
        best picture of the first statement that has a sure one.
        """
        named = rank.best(title, self._own) if title else None
        only_ours = not any(map(_of_the_paper, panel.statements))
        leads = named is not None and (only_ours or named.concept not in _OF_THE_COURSE)
        if named is not None and leads and (picture := self._shown(named)):
            return picture
        found = (picture for one in _said(panel) if (picture := self._best(one.text)))
        return next(found, self._shown(named) if named is not None else None)

    def _best(self, text: str) -> Picture | None:
        found = rank.candidates(text, self._own)
        if not found or found[0].score < rank.LEAST:
            return None
        first = self._shown(found[0])
        if first is None or not self._repeats(first):
            return first
        near = (other for other in found[1:] if other.score >= _CLOSE * found[0].score)
        return next((picture for other in near if (picture := self._shown(other))), first)

    def _shown(self, candidate: rank.Candidate) -> Picture | None:
        return self._shelf.named(candidate.concept, candidate.value, candidate.modifier)


def _of_the_paper(statement: Statement) -> bool:
    return statement.origin is not Origin.FIXED


def _said(panel: Panel) -> list[Statement]:
    """What a panel says of the paper: on a card, what is to be done; explanations and sentences of the template call
    for no picture of their own, unless there is nothing else.
    """
    said = [one for one in panel.statements if one.role is not Role.EXPLAIN]
    jobs = [one for one in said if one.text.startswith(_JOB)]
    return jobs or [one for one in said if _of_the_paper(one)] or said or list(panel.statements)


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
