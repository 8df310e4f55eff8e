"""From a chosen picture to its SVG: out of the core pack, or drawn to order where the picture has a value."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from easyread import resources
from easyread.errors import PartMissing
from easyread.model.easy import Picture

from . import drawing, made_to_order

_BODY = re.compile(r"(<svg\b[^>]*>\s*(?:<title>[^<]*</title>)?)(.*)(</svg>\s*)\Z", re.DOTALL)
_OVER: dict[str, Callable[[str], str]] = {"not": made_to_order.crossed_out, "done": made_to_order.ticked}
"""What may lie over any picture."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of symbols.csv."""

    file: str
    alt: str
    quality: int


@lru_cache(maxsize=1)
def _catalogue() -> dict[str, Entry]:
    table = resources.folder("symbols") / "core" / "symbols.csv"
    try:
        text = table.read_text(encoding="utf-8")
    except OSError:
        raise PartMissing("The list of symbols is missing from this installation. Install easyread again.") from None
    rows = csv.DictReader(text.splitlines())
    return {row["concept"]: Entry(row["file"], row["alt"], int(row["quality"])) for row in rows}


@lru_cache(maxsize=1)
def concepts() -> frozenset[str]:
    """Every concept that can be shown without a value, and those that are drawn to order."""
    return frozenset(_catalogue()) | frozenset(made_to_order.MAKERS)


def quality(concept: str) -> int:
    """3 clear at first sight, 2 usable, 1 weak, 0 where there is no picture.

    It is the mark of those who drew it, until readers have judged.
    """
    entry = _catalogue().get(concept)
    return entry.quality if entry else 0


def alt(concept: str) -> str:
    """What the picture means, in at most 8 words with a full stop. Raises PartMissing where there is no picture."""
    if entry := _catalogue().get(concept):
        return entry.alt
    if maker := made_to_order.MAKERS.get(concept):
        return maker[1]
    raise _unknown(concept)


@lru_cache(maxsize=512)
def svg(picture: Picture) -> str:
    """The whole SVG of a picture, 96 by 96, with its title. Raises PartMissing when it cannot be shown truly."""
    if picture.modifier and picture.modifier not in _OVER:
        raise PartMissing(f"Pictures know no change called “{picture.modifier}”. Use “not” or “done”, or leave it out.")
    text = _to_order(picture) if picture.value else _of_the_pack(picture.concept)
    return marked(text, picture.modifier) if picture.modifier else text


def _to_order(picture: Picture) -> str:
    maker = made_to_order.MAKERS.get(picture.concept)
    if maker is None:
        raise PartMissing(
            f"The picture “{picture.concept}” cannot show a value such as “{picture.value}”. "
            f"Take the value away, or choose one of: {', '.join(sorted(made_to_order.MAKERS))}."
        )
    draw, meaning = maker
    return drawing.svg(draw(picture.value), meaning.removesuffix("."))


def _of_the_pack(concept: str) -> str:
    entry = _catalogue().get(concept)
    if entry is None:
        raise _unknown(concept)
    try:
        return (resources.folder("symbols") / "core" / entry.file).read_text(encoding="utf-8")
    except OSError:
        raise PartMissing(
            f"The symbol {entry.file} is missing from this installation. Install easyread again."
        ) from None


def marked(text: str, modifier: str) -> str:
    """The same SVG, 96 by 96, with a cross ("not") or a tick ("done") on top. Raises PartMissing for other marks."""
    parts = _BODY.fullmatch(text)
    if parts is None or modifier not in _OVER:
        raise PartMissing("A symbol of this installation is not a whole picture. Install easyread again.")
    mark = _OVER[modifier]("")
    pen = f'stroke="{drawing.INK}" stroke-width="{drawing.num(drawing.LINE)}"'
    ends = 'stroke-linecap="round" stroke-linejoin="round"'
    return f'{parts[1]}{parts[2]}<g fill="none" {pen} {ends}>{mark}</g>{parts[3]}'


def _unknown(concept: str) -> PartMissing:
    return PartMissing(f"There is no picture called “{concept}”. Choose a picture that easyread has.")
