"""Sheets for the room: a wall poster (A3), and cards to cut out and hold up (A6, four to a sheet of A4), both tagged.

Both show a choice of the paper's own statements, in its order and in its words; nothing is said anew.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from easyread.model.easy import EasyPaper, Panel, Picture, Role, Section, Statement
from easyread.model.outputs import Output
from easyread.model.paper import Kind
from easyread.model.settings import Settings
from easyread.picture.shelf import Shelf

from . import text
from .album import Album
from .fonts import FAMILIES
from .typesetting import pages_of, template, typeset

_SAID = 3
"""Statements of an item that a poster shows; the paper has the rest. What people said is shown to the end."""
_LIST = 4
"""A part with more panels is a list: each panel is a row of its own."""
_TO_ORDER = ("time", "date")
_ANSWERS = (Role.WE_DID, Role.WE_WILL)


def write_poster(paper: EasyPaper, settings: Settings, progress: Callable[[str], None]) -> Output:
    """The items of an agenda with clock and picture, the rows of "you said, we did", or the parts of another paper."""
    progress("Wall poster")
    album = Album(Shelf(settings.own_pictures), settings.describe_pictures)
    answered = list(_answered(paper, album)) if paper.kind is Kind.YOU_SAID_WE_DID else []
    record = {
        **_front(paper, settings.colour),
        "columns": ["You said", "We did"] if answered else [],
        "rows": answered or list(_parts(paper, album)),
    }
    data = typeset({"main.typ": template("poster.typ"), **album.files()}, record)
    return Output("poster", "-poster.pdf", data, (("pages", pages_of(data)),))


def write_cards(paper: EasyPaper, settings: Settings, progress: Callable[[str], None]) -> Output:
    """A card for each part that has a picture."""
    progress("Cards to cut out")
    album = Album(Shelf(settings.own_pictures), settings.describe_pictures)
    cards = [
        {"picture": album.add(picture), "words": text.shown(section.title.text)}
        for section in _told(paper)
        if (picture := _picture(section)) is not None
    ]
    data = typeset(
        {"main.typ": template("cards.typ"), **album.files()}, {**_front(paper, settings.colour), "cards": cards}
    )
    return Output("cards", "-cards.pdf", data, (("pages", pages_of(data)),))


def _front(paper: EasyPaper, colour: str) -> dict[str, Any]:
    cover = paper.cover
    lines = dict(text.cover_lines(cover))
    title = lines.get("title") or lines.get("badge") or "Easy Read"
    return {
        "name": text.visible(" – ".join(part for part in (title, lines.get("subtitle", "")) if part)),
        "author": text.visible(cover.group.strip() or title),
        "title": text.shown(title),
        "subtitle": text.shown(lines.get("subtitle", "")),
        "date": text.shown(lines.get("date", "")),
        "notice": text.shown(lines.get("notice", "")),
        "fonts": FAMILIES,
        "colour": colour,
    }


def _told(paper: EasyPaper) -> tuple[Section, ...]:
    """The sections but the first, which says what this paper is."""
    return paper.sections[1:] or paper.sections


def _picture(section: Section, but: tuple[str, ...] = _TO_ORDER) -> Picture | None:
    """The first picture of what a section is about: no clock and no calendar, if there is another."""
    pictures = [panel.picture for panel in section.panels if panel.picture]
    return next((one for one in pictures if one.concept not in but), pictures[0] if pictures else None)


def _parts(paper: EasyPaper, album: Album) -> Iterator[dict[str, Any]]:
    for section in _told(paper):
        if paper.kind is not Kind.MINUTES and len(section.panels) > _LIST:
            yield _row([], section.title.text, [])
            for panel in section.panels:
                yield _row([album.add(panel.picture)] if panel.picture else [], "", _own(panel))
            continue
        shown = _picture(section)
        clock = next((p.picture for p in section.panels if p.picture and p.picture.concept == "time"), None)
        both = (clock, shown) if paper.kind is Kind.AGENDA else (shown,)
        pictures = [album.add(one) for one in dict.fromkeys(both) if one is not None]
        said = [one for panel in section.panels for one in _own(panel)]
        yield _row(pictures, section.title.text, said[:_SAID] if paper.kind is not Kind.YOU_SAID_WE_DID else said)


def _own(panel: Panel) -> list[Statement]:
    """What a panel says, without the meanings of words."""
    return [one for one in panel.statements if one.role is not Role.EXPLAIN]


def _row(pictures: list[dict[str, str]], title: str, said: list[Statement]) -> dict[str, Any]:
    return {"pictures": pictures, "title": text.shown(title), "said": [_line(one) for one in said]}


def _answered(paper: EasyPaper, album: Album) -> Iterator[dict[str, Any]]:
    """A row for each thing that was said, with its answer beside it."""
    for section in _told(paper):
        said = [panel for panel in section.panels if _has(panel, (Role.YOU_SAID,))]
        done = [panel for panel in section.panels if _has(panel, _ANSWERS)]
        if said and done:
            yield {
                "title": text.shown(section.title.text),
                "cells": [_cell(said, (Role.YOU_SAID,), album), _cell(done, _ANSWERS, album)],
            }


def _has(panel: Panel, roles: tuple[Role, ...]) -> bool:
    return any(one.role in roles for one in panel.statements)


def _cell(panels: list[Panel], roles: tuple[Role, ...], album: Album) -> dict[str, Any]:
    picture = next((panel.picture for panel in panels if panel.picture), None)
    lines = [_line(one) for panel in panels for one in panel.statements if one.role in roles]
    return {"picture": album.add(picture) if picture else None, "said": lines}


def _line(statement: Statement) -> dict[str, Any]:
    return {"words": text.shown(statement.text), "bullet": statement.bullet}
