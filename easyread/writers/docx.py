"""The Easy Read paper as a Word document that people can change: pictures left, words right, every look a style."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from easyread import resources
from easyread.errors import PartMissing
from easyread.model.easy import EasyPaper
from easyread.model.outputs import Output
from easyread.model.settings import Settings
from easyread.picture.shelf import Shelf

from . import text
from .docx_body import Body, footer
from .docx_pictures import Album

if TYPE_CHECKING:
    from docx.document import Document

_TEMPLATE_SIZE = 16.0  # points
_SMALLEST = 14.0  # points; L er-size-min-all: no small text anywhere
_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)
_TEMPLATE_COLOUR = "0B3D6B"
_NO_DATE = (1980, 1, 1, 0, 0, 0)  # the first that a zip file can hold


def write(paper: EasyPaper, settings: Settings, progress: Callable[[str], None]) -> Output:
    """A .docx in `settings.text_size` points, the same bytes each time. Raises PartMissing or CannotDraw."""
    album = Album(Shelf(settings.own_pictures), settings.describe_pictures)
    size = max(settings.text_size, _SMALLEST)
    body = "".join(Body(paper, album, size).parts(progress))
    document = _template()
    _set_styles(document, size, settings.sections_start_a_page)
    _set_colour(document, settings.colour)
    _set_properties(document, paper)
    _fill(document.element.body, body, before_last=True)
    _fill(document.sections[-1].footer._element, footer(paper.cover.notice))
    pictures = _relate(document, album.files())
    facts = (("sections", len(paper.sections)), ("pictures", len(pictures)))
    return Output("easy-read-docx", "-easy-read.docx", _pack(document, pictures), facts)


def _template() -> Document:
    import docx

    file = resources.folder("templates") / "docx" / "easy-read.docx"
    try:
        return docx.Document(BytesIO(file.read_bytes()))
    except (OSError, BadZipFile, KeyError, ValueError):
        raise PartMissing("The Word template is missing from this installation. Install easyread again.") from None


def _set_styles(document: Document, text_size: float, sections_start_a_page: bool) -> None:
    """All sizes grow together, so that a heading stays a heading."""
    from docx.oxml.ns import qn

    if text_size != _TEMPLATE_SIZE:
        for size in document.styles.element.iter(qn("w:sz"), qn("w:szCs")):
            half_points = int(size.get(qn("w:val"))) * text_size / _TEMPLATE_SIZE
            size.set(qn("w:val"), str(round(max(half_points, 2 * _SMALLEST))))
    document.styles["Heading 2"].paragraph_format.page_break_before = sections_start_a_page or None


def _set_colour(document: Document, colour: str) -> None:
    """The colour of headings and of lines around them, wherever the template has its own."""
    from docx.oxml.ns import qn

    for element in document.styles.element.iter():
        for name in (qn("w:val"), qn("w:color")):
            if element.get(name) == _TEMPLATE_COLOUR:
                element.set(name, colour.lstrip("#").upper())


def _set_properties(document: Document, paper: EasyPaper) -> None:
    """No dates: the file would differ each time, and a made-up date would be untrue."""
    cover = paper.cover
    known = document.core_properties
    known.title = text.visible(cover.title)[:255]
    known.author = text.visible(cover.group or cover.title)[:255]
    known.subject = text.visible(": ".join(part for part in (cover.badge, cover.subtitle) if part))[:255]
    known.language = "en-GB"


def _fill(element: object, xml: str, before_last: bool = False) -> None:
    """Put `xml` in the place of what the template holds there, but for the page layout that ends a body."""
    from docx.oxml.parser import parse_xml

    root: list[object] = element  # type: ignore[assignment]
    new = list(parse_xml(f"<w:body {_NAMESPACES}>{xml}</w:body>"))
    root[: len(root) - 1 if before_last else len(root)] = new


def _relate(document: Document, files: list[tuple[str, bytes]]) -> dict[str, bytes]:
    """Tell the document of its pictures; the answer maps the name inside the zip to the PNG.

    `add_picture` would compare each picture with all before it, so a long paper would take far too long.
    """
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.parts.image import ImagePart

    pictures = {}
    for number, (relationship, png) in enumerate(files, 1):
        name = f"word/media/image{number}.png"
        pictures[name] = png
        part = ImagePart(PackURI(f"/{name}"), "image/png", b"")
        document.part.rels.add_relationship(RELATIONSHIP_TYPE.IMAGE, part, relationship)
    return pictures


def _pack(document: Document, pictures: dict[str, bytes]) -> bytes:
    """The same zip for the same document: no dates, parts in order of their names. A PNG is packed already."""
    loose, packed = BytesIO(), BytesIO()
    document.save(loose)
    with ZipFile(loose) as source, ZipFile(packed, "w") as target:
        for name in sorted(source.namelist(), key=lambda name: (name != "[Content_Types].xml", name)):
            part = ZipInfo(name, _NO_DATE)
            part.create_system = 3  # else the bytes tell which system made them
            part.external_attr = 0o600 << 16
            part.compress_type = ZIP_STORED if name in pictures else ZIP_DEFLATED
            target.writestr(part, pictures.get(name) or source.read(name))
    return packed.getvalue()
