"""All pictures there are for one forum: easyread's own, those of other packs, and which of them goes before which."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass

from easyread.errors import PartMissing
from easyread.model.easy import Picture
from easyread.model.packs import CORE, NO_OWN_PICTURES, OwnPictures, Pack, Symbol

from . import artwork

_CHECKED = 2
"""Symbols under this mark have not been checked: they are shown only where a person asks for them."""


@dataclass(frozen=True, slots=True)
class Image:
    """The bytes of a picture; `kind` is "svg", "png" or "jpg"."""

    kind: str
    data: bytes

    @property
    def media_type(self) -> str:
        return {"svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg"}[self.kind]

    @property
    def as_svg(self) -> bytes:
        """An SVG of the same look: typst takes files from memory only as text."""
        if self.kind == "svg":
            return self.data
        inside = b64encode(self.data).decode("ascii")
        return (
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96">'
            f'<image width="96" height="96" href="data:{self.media_type};base64,{inside}"/></svg>\n'
        ).encode()


class Shelf:
    """Finds the picture of a concept, of the pack that a forum wants first, and the bytes of a picture."""

    def __init__(self, own: OwnPictures = NO_OWN_PICTURES) -> None:
        self._own = own
        self._packs = {pack.id: pack for pack in own.packs}
        self._symbols = {pack.id: {symbol.concept: symbol for symbol in pack.symbols} for pack in own.packs}

    def pack(self, name: str) -> Pack | None:
        """A pack other than the core one."""
        return self._packs.get(name)

    def symbol(self, picture: Picture) -> Symbol | None:
        """The symbol of a picture that is not of the core pack."""
        return self._symbols.get(picture.pack, {}).get(picture.concept)

    def of_concept(self, concept: str, value: str = "", modifier: str = "") -> Picture | None:
        """The picture for a concept: of the first pack that has a checked one. A value is always drawn by easyread."""
        if not value:
            for at, pack in enumerate(self._own.packs):
                if at == self._own.before_core and concept in artwork.concepts():
                    break
                if found := self._checked(pack, concept, modifier):
                    return found
        if concept in artwork.concepts():
            return Picture(CORE, concept, artwork.alt(concept), value, modifier)
        return None

    def named(self, name: str, value: str = "", modifier: str = "") -> Picture | None:
        """The picture of a name that a person wrote: "bus", or "photos/our minibus"; None where there is none."""
        pack, slash, concept = name.partition("/")
        if slash and (symbol := self._symbols.get(pack.strip(), {}).get(concept.strip())):
            return Picture(pack.strip(), symbol.concept, symbol.alt, "", modifier)
        if slash and pack.strip() == CORE:
            name = concept.strip()
        elif slash:
            return None
        return self.of_concept(name, value, modifier)

    def image(self, picture: Picture) -> Image:
        """The bytes to show. Raises PartMissing when the picture cannot be shown truly."""
        if picture.pack == CORE:
            return Image("svg", artwork.svg(picture).encode("utf-8"))
        symbol = self.symbol(picture)
        if symbol is None:
            raise PartMissing(
                f"There is no picture “{picture.concept}” in the pack “{picture.pack}”. "
                "Import the pack again, or choose another picture."
            )
        if picture.value:
            raise PartMissing(f"A picture of the pack “{picture.pack}” cannot show “{picture.value}”. Take it away.")
        if not picture.modifier:
            return Image(symbol.kind, symbol.data)
        if symbol.kind != "svg" or not self._packs[picture.pack].adapt_allowed:
            raise PartMissing(
                f"Nothing may be drawn over the picture “{picture.pack}/{picture.concept}”. "
                f"Take “{picture.modifier}” away."
            )
        return Image("svg", artwork.marked(symbol.data.decode("utf-8"), picture.modifier).encode("utf-8"))

    def speaks(self, picture: Picture) -> bool:
        """Does the picture say more than its words (a photograph, a map), so that it always needs its alt text?"""
        symbol = self.symbol(picture)
        return symbol is not None and symbol.informative

    def _checked(self, pack: Pack, concept: str, modifier: str) -> Picture | None:
        symbol = self._symbols[pack.id].get(concept)
        if symbol is None or symbol.quality < _CHECKED:
            return None
        if modifier and (symbol.kind != "svg" or not pack.adapt_allowed):
            return None
        return Picture(pack.id, concept, symbol.alt, "", modifier)
