"""Pictures of a Word document: drawn once each, put into the file once each, shown as often as needed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from html import escape
from typing import Any

from easyread.errors import CannotDraw
from easyread.model.easy import Picture
from easyread.picture.shelf import Image, Shelf

from .text import visible

WIDTH_CM = 4.5  # L er-2-columns: a quarter to a third of the text width
_PIXELS = 512  # 290 to the inch at that width
_SIDE = round(WIDTH_CM * 360_000)  # English Metric Units
_PAGES = """#set page(width: 96pt, height: 96pt, margin: 0pt, fill: white)
#for name in json(bytes(sys.inputs.names)) {
  page(image(name, width: 96pt, height: 96pt, fit: "contain"))
}
"""
_AT_ONCE = 2  # typst remembers the pictures of its last ten runs, a megabyte each
_REMEMBERED = 512  # PNGs of about 20 kB; a batch of papers shows the same pictures again and again
_drawn: dict[Image, bytes] = {}
_DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    "</a:ext></a:extLst>"
)


def pngs(images: Sequence[Image]) -> list[bytes]:
    """One PNG for each picture, on white so that its dark lines can be seen on a dark page, too. Raises CannotDraw.

    typst draws many at once, and packs them three times as fast as a drawing library made for one (decision 0003).
    """
    missing = [image for image in dict.fromkeys(images) if image not in _drawn]
    if len(_drawn) + len(missing) > _REMEMBERED:
        _drawn.clear()
        missing = list(dict.fromkeys(images))
    for first in range(0, len(missing), _AT_ONCE):
        some = missing[first : first + _AT_ONCE]
        _drawn.update(zip(some, _draw(some), strict=True))
    return [_drawn[image] for image in images]


def _draw(images: Sequence[Image]) -> list[bytes]:
    import typst

    files = {f"{number}.svg": image.as_svg for number, image in enumerate(images)}
    pages: Any = {"main.typ": _PAGES.encode("ascii")} | files
    try:
        drawn = typst.Compiler(ignore_system_fonts=True).compile(
            pages, format="png", ppi=_PIXELS / 96 * 72, sys_inputs={"names": json.dumps(list(files))}
        )
    except (RuntimeError, ValueError):
        raise CannotDraw("A symbol is not a picture that can be drawn. Choose another picture.") from None
    return [drawn] if isinstance(drawn, bytes) else list(drawn or ())


class Album:
    """The pictures of one document: `place` shows one, `files` is what goes into the zip."""

    def __init__(self, shelf: Shelf, describe: bool) -> None:
        self._shelf, self._describe = shelf, describe
        self._ids: dict[Image, str] = {}
        self._shown = 0

    def place(self, picture: Picture) -> str:
        """The XML of one run with the picture in line with the text. Raises PartMissing."""
        image = self._shelf.image(picture)
        file = self._ids.setdefault(image, f"rIdPicture{len(self._ids) + 1}")
        self._shown += 1
        described = self._describe or self._shelf.speaks(picture)
        return _drawing(self._shown, file, visible(picture.alt) if described else "")

    def files(self) -> list[tuple[str, bytes]]:
        """(relationship id, PNG) in the order of first use. Raises CannotDraw."""
        return list(zip(self._ids.values(), pngs(list(self._ids)), strict=True))


def _drawing(number: int, file: str, alt: str) -> str:
    """An empty `alt` marks the picture as decorative (I pic-alt-repeat: its words stand beside it)."""
    name = f'id="{number}" name="Picture {number}" descr="{escape(alt)}"'
    size = f'cx="{_SIDE}" cy="{_SIDE}"'
    return (
        f'<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {size}/>'
        + (f"<wp:docPr {name}/>" if alt.strip() else f"<wp:docPr {name}>{_DECORATIVE}</wp:docPr>")
        + '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f"<pic:nvPicPr><pic:cNvPr {name}/><pic:cNvPicPr/></pic:nvPicPr>"
        f'<pic:blipFill><a:blip r:embed="{file}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
