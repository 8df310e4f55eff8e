"""The pictures of one paper for typst: files in memory, the same picture once."""

from __future__ import annotations

from easyread.model.easy import Picture
from easyread.picture.shelf import Image, Shelf

from . import text


class Album:
    """Gives each picture a name; without words of its own where it only repeats those beside it."""

    def __init__(self, shelf: Shelf, describe: bool) -> None:
        self._shelf, self._describe = shelf, describe
        self._names: dict[Image, str] = {}

    def add(self, picture: Picture) -> dict[str, str]:
        image = self._shelf.image(picture)
        name = self._names.setdefault(image, f"picture-{len(self._names) + 1}.svg")
        described = self._describe or self._shelf.speaks(picture)
        return {"file": name, "alt": text.shown(picture.alt).strip() if described else ""}

    def files(self) -> dict[str, bytes]:
        return {name: image.as_svg for image, name in self._names.items()}
