"""A source becomes a pack: each picture made safe and small, and those that are not taken named with the reason."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from easyread.errors import BrokenFile, CannotDraw
from easyread.model.packs import Pack, Symbol
from easyread.picture import artwork
from easyread.picture.shelf import Image
from easyread.writers.docx_pictures import pngs

from . import safe_photo, safe_svg
from .safe_svg import Refused
from .sources import Found, Origin, pictures


@dataclass(frozen=True, slots=True)
class Imported:
    """`refused`: the name of a file and why it was not taken."""

    pack: Pack
    refused: tuple[tuple[str, str], ...]

    @property
    def to_check(self) -> int:
        """How many pictures were matched by their name alone."""
        return sum(symbol.quality < 2 for symbol in self.pack.symbols)


def imported(origin: Origin, name: str = "") -> Imported:
    """The pack of a source. Raises BrokenFile when no picture of it can be taken."""
    symbols: list[Symbol] = []
    refused: list[tuple[str, str]] = []
    taken: set[str] = set()
    for one in pictures(origin):
        try:
            symbol = _symbol(one, taken)
        except Refused as why:
            refused.append((one.name, str(why)))
        except OSError:
            refused.append((one.name, "it cannot be opened"))
        else:
            taken.add(symbol.file)
            symbols.append(symbol)
    shown, blank = _seen(symbols)
    refused += [(symbol.file, "it is blank") for symbol in blank]
    if not shown:
        first = f" {refused[0][0]}: {refused[0][1]}." if refused else ""
        raise BrokenFile(f"No picture of this source can be used.{first} Choose another source.")
    pack = Pack(
        name or origin.id,
        origin.name,
        origin.licence,
        origin.credit,
        tuple(shown),
        "1",
        origin.source_url,
        origin.adapt_allowed,
    )
    return Imported(pack, tuple(refused))


def _symbol(one: Found, taken: set[str]) -> Symbol:
    data = one.read()
    alt = one.alt or _alt(one.concept)
    if one.name.lower().endswith(".svg"):
        kind, kept = "svg", safe_svg.plain(data, alt.removesuffix("."))
    else:
        flat = one.name.lower().endswith((".png", ".gif"))
        kind, kept = ("png" if flat else "jpg"), safe_photo.small(data, flat)
    stem = re.sub(r"[^a-z0-9]+", "-", one.concept.lower()).strip("-") or "picture"
    file, number = f"{stem}.{kind}", 2
    while file in taken:
        file, number = f"{stem}-{number}.{kind}", number + 1
    return Symbol(one.concept, file, alt, kind, kept, 2 if one.checked else 1, one.words, one.says_more, one.consent)


def _alt(concept: str) -> str:
    return artwork.alt(concept) if concept in artwork.concepts() else concept[:1].upper() + concept[1:] + "."


def _seen(symbols: Sequence[Symbol]) -> tuple[list[Symbol], list[Symbol]]:
    """The symbols that show something when they are drawn, and those that are blank or cannot be drawn."""
    from PIL import Image as Pixels

    shown, blank = [], []
    for symbol in symbols:
        if symbol.kind != "svg":
            shown.append(symbol)  # looked at when it was made small
            continue
        try:
            (png,) = pngs([Image("svg", symbol.data)])
        except CannotDraw:
            blank.append(symbol)
            continue
        with Pixels.open(BytesIO(png)) as drawn:
            darkest = drawn.convert("L").histogram()
        (shown if sum(darkest[:235]) > 40 else blank).append(symbol)
    return shown, blank
