"""A contact sheet: many pictures at the size of use, as PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from easyread.picture.drawing import greyed

from .fonts import FAMILIES
from .typesetting import template, typeset


@dataclass(frozen=True, slots=True)
class Shown:
    """One picture of a sheet: what stands under it, its SVG and its alt text."""

    label: str
    svg: str
    alt: str


def sheet(title: str, pictures: Sequence[Shown], side: float = 3.0, grey: bool = False, credit: str = "") -> bytes:
    """A4 pages of pictures `side` centimetres wide, `grey` as from a photocopier. Raises CannotDraw or PartMissing."""
    files = {f"{at}.svg": (greyed(one.svg) if grey else one.svg).encode("utf-8") for at, one in enumerate(pictures)}
    record = {
        "title": title,
        "fonts": list(FAMILIES),
        "side": side,
        "credit": credit,
        "pictures": [
            {"file": f"{at}.svg", "label": one.label, "alt": one.alt or one.label} for at, one in enumerate(pictures)
        ],
    }
    return typeset({"main.typ": template("sheet.typ")} | files, record)
