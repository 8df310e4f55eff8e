"""A forum's own house style: the colour of its headings, and who to ask at the end of every paper."""

from __future__ import annotations

import colorsys
import hashlib
import re
from dataclasses import replace

from easyread.checks.look import contrast
from easyread.errors import SettingsError
from easyread.model.easy import EasyPaper, Origin, Panel, Picture, Role, Section, Statement
from easyread.model.settings import Settings

TITLE = "Who to ask"
ENOUGH = 7.0
"""Contrast of headings on white (WCAG 2.2, 1.4.6)."""
_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_PICTURES = (
    (re.compile(r"@|\be-?mail\b", re.IGNORECASE), "email"),
    (re.compile(r"\bwww\.|https?://|\bwebsite\b", re.IGNORECASE), "website"),
    (re.compile(r"\b(?:ring|phone|call|text|tel)\b|\d{4,}", re.IGNORECASE), "phone"),
    (re.compile(r"\bformat|large print|braille|audio|language", re.IGNORECASE), "easy read"),
)
_USUAL = "contact us"


def with_contact(paper: EasyPaper, settings: Settings) -> EasyPaper:
    """The paper with the lines of `contact` as a last part, made anew each time: a draft need not hold it."""
    sections = tuple(section for section in paper.sections if section.title.id != _id(TITLE))
    if not settings.contact:
        return replace(paper, sections=sections)
    panels = tuple(
        Panel("p" + _id(line), (Statement(_id(line), line, Role.INFO, Origin.FIXED),), _picture(line))
        for line in dict.fromkeys(settings.contact)
    )
    title = Statement(_id(TITLE), TITLE, Role.HEADING, Origin.FIXED)
    return replace(paper, sections=(*sections, Section(title, panels)))


def _picture(line: str) -> Picture:
    concept = next((concept for pattern, concept in _PICTURES if pattern.search(line)), _USUAL)
    return Picture("core", concept, "")


def _id(text: str) -> str:
    return "h" + hashlib.sha256(text.encode("utf-8")).hexdigest()[:8]


def colour(wanted: str) -> str:
    """A colour that headings may have, as "#rrggbb". Raises SettingsError for another and names the nearest one."""
    if not _HEX.fullmatch(wanted):
        raise SettingsError(f"“{wanted}” is no colour. Write it like #0b3d6b in “colour” of the settings.")
    if contrast(wanted, "#ffffff") < ENOUGH:
        raise SettingsError(
            f"The colour {wanted} is too pale on white paper ({contrast(wanted, '#ffffff'):.1f} to 1; headings need "
            f"{ENOUGH:g}). The nearest that is dark enough is {darker(wanted)}. Write that in “colour” of the settings."
        )
    return wanted.lower()


def darker(colour: str) -> str:
    """The same hue, as light as headings may be on white."""
    hue, light, strength = colorsys.rgb_to_hls(*(int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)))
    for step in range(100, -1, -1):
        rgb = colorsys.hls_to_rgb(hue, light * step / 100, strength)
        found = "#" + "".join(f"{round(one * 255):02x}" for one in rgb)
        if contrast(found, "#ffffff") >= ENOUGH:
            return found
    return "#000000"
