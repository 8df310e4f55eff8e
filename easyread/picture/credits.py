"""What licences and consents ask for: credit lines for the pictures that are used, a stop when a consent is over."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date

from easyread.errors import ConsentOver
from easyread.model.easy import EasyPaper, Origin, Panel, Picture, Role, Section, Statement
from easyread.model.findings import Finding, Severity
from easyread.model.packs import OwnPictures, Pack

from .shelf import Shelf

TITLE = "About the pictures"


def credited(paper: EasyPaper, own: OwnPictures) -> EasyPaper:
    """The paper with a last section that names the makers of its pictures, where their licences ask for it.

    It is made anew each time, so that nobody can take it out while such a picture is used.
    """
    sections = tuple(section for section in paper.sections if not _is_ours(section))
    used = _packs(replace(paper, sections=sections), own)
    lines = tuple(dict.fromkeys(pack.credit for pack in used if pack.credit))
    if not lines:
        return replace(paper, sections=sections)
    said = tuple(Statement(_id(line), line, Role.INFO, Origin.FIXED, ()) for line in lines)
    title = Statement(_id(TITLE), TITLE, Role.HEADING, Origin.FIXED, ())
    return replace(paper, sections=(*sections, Section(title, (Panel("p" + said[0].id, said, None),))))


def look_at_consents(paper: EasyPaper, own: OwnPictures, today: date) -> None:
    """Raises ConsentOver when a photograph of the paper may no longer be shown."""
    shelf = Shelf(own)
    for picture in _pictures(paper):
        symbol = shelf.symbol(picture)
        if symbol and symbol.consent and symbol.consent.until and symbol.consent.until < today:
            ended = symbol.consent.until
            raise ConsentOver(
                f"The photo “{picture.pack}/{picture.concept}” may not be shown any more: the consent of "
                f"{symbol.consent.who} ended on {ended.day} {ended:%B %Y}. "
                "Ask again and write the new day into symbols.csv, or choose another picture."
            )


def look_at_licences(paper: EasyPaper, own: OwnPictures) -> tuple[Finding, ...]:
    """A finding for each pack of the paper that may not be used to make money."""
    return tuple(
        Finding(
            "I019",
            "pic-licence",
            Severity.MUST,
            f"The pictures of {pack.name} ({pack.licence.name}) may not be used to make money. "
            "If your organisation is paid for this work, choose other pictures.",
            pack.name,
        )
        for pack in _packs(paper, own)
        if pack.licence.noncommercial
    )


def _is_ours(section: Section) -> bool:
    return section.title.id == _id(TITLE)


def _pictures(paper: EasyPaper) -> list[Picture]:
    return [panel.picture for section in paper.sections for panel in section.panels if panel.picture]


def _packs(paper: EasyPaper, own: OwnPictures) -> list[Pack]:
    used = {picture.pack for picture in _pictures(paper)}
    return [pack for pack in own.packs if pack.id in used]


def _id(text: str) -> str:
    return "c" + hashlib.sha256(text.encode("utf-8")).hexdigest()[:8]
