"""The Easy Read paper as an e-book (EPUB 3.3): a page for each section, text that flows, pictures, contents.

Zipped by hand with fixed days, so that the same paper gives the same bytes. What a book says of itself follows EPUB
Accessibility 1.1.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from html import escape
from uuid import UUID

from easyread import resources
from easyread.errors import PartMissing
from easyread.model.easy import EasyPaper
from easyread.model.outputs import Output
from easyread.model.settings import Settings
from easyread.picture.shelf import Image, Shelf

from . import text, web_parts
from .audio import Recording, recorded

_DAY = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip file can hold: no clock tells when the book was made."""
_MODIFIED = "2000-01-01T00:00:00Z"
"""EPUB wants a time. The identifier is made from the words, so another text is another book."""
_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_SUMMARY = (
    "Easy Read: short sentences, one idea each, with a picture beside the words. Text can be made larger. "
    "Pictures repeat what the words say. A computer made this book; it says if people have checked it."
)


@dataclass(frozen=True, slots=True)
class _Page:
    name: str
    title: str
    body: str
    type: str = ""
    statements: tuple[str, ...] = ()


def write(paper: EasyPaper, settings: Settings, progress: Callable[[str], None]) -> Output:
    """One .epub file. Raises PartMissing."""
    progress("E-book")
    images: dict[str, Image] = {}

    def source(image: Image) -> str:
        name = f"images/{sha256(image.data).hexdigest()[:16]}.{image.kind}"
        images[name] = image
        return name

    sound = recorded(paper, settings, progress) if _wants_sound(settings) else None
    pages = list(_pages(paper, web_parts.Pictures(Shelf(settings.own_pictures), settings.describe_pictures, source)))
    files = [(f"{page.name}.xhtml", _xhtml(page.title, page.body, page.type).encode("utf-8")) for page in pages]
    if sound is not None:
        files.append(("sound.mp3", sound.data))
        files += [(f"{page.name}.smil", smil.encode("utf-8")) for page in pages if (smil := _overlay(page, sound))]
    files.append(("nav.xhtml", _nav(paper, pages).encode("utf-8")))
    files.append(("style.css", _style()))
    files += [(name, image.data) for name, image in sorted(images.items())]
    package = _package(paper, pages, images, _identifier(files), sound).encode("utf-8")
    data = _zipped([("META-INF/container.xml", _CONTAINER.encode()), ("book/package.opf", package)]
                   + [(f"book/{name}", data) for name, data in files])  # fmt: skip
    return Output("epub", ".epub", data, (("pages", len(pages)), ("pictures", len(images))))


def _pages(paper: EasyPaper, pictures: web_parts.Pictures) -> Iterator[_Page]:
    yield _Page("front", _title(paper), "\n".join(web_parts.cover(paper)), "titlepage")
    for number, section in enumerate(paper.sections, 1):
        title = text.visible(section.title.text)
        ids = (section.title.id, *(one.id for panel in section.panels for one in panel.statements))
        yield _Page(f"part-{number:03}", title, "\n".join(web_parts.section(section, pictures)), "chapter", ids)
    if paper.hard_words:
        yield _Page("words", text.MEANINGS, "\n".join(web_parts.meanings(paper)), "glossary")


def _title(paper: EasyPaper) -> str:
    cover = paper.cover
    return text.visible(" – ".join(words for words in (cover.title, cover.badge) if words.strip()))


def _xhtml(title: str, body: str, kind: str = "") -> str:
    """`kind` is a word of the EPUB structural vocabulary for the whole page."""
    marked = f' epub:type="{kind}"' if kind else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'
        '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"'
        ' lang="en-GB" xml:lang="en-GB">\n'
        f'<head><title>{escape(title)}</title><link rel="stylesheet" href="style.css"/></head>\n'
        f"<body{marked}>\n{body}\n</body>\n</html>\n"
    )


def _nav(paper: EasyPaper, pages: list[_Page]) -> str:
    rows = "\n".join(f'<li><a href="{page.name}.xhtml">{escape(page.title)}</a></li>' for page in pages[1:])
    first = pages[1].name if len(pages) > 1 else pages[0].name
    body = (
        f'<nav epub:type="toc" role="doc-toc" aria-labelledby="toc"><h2 id="toc">{text.CONTENTS}</h2>\n'
        f"<ol>\n{rows}\n</ol></nav>\n"
        '<nav epub:type="landmarks" hidden="hidden"><h2>Where to go</h2>\n<ol>\n'
        f'<li><a epub:type="titlepage" href="{pages[0].name}.xhtml">The front</a></li>\n'
        f'<li><a epub:type="bodymatter" href="{first}.xhtml">The first part</a></li>\n</ol></nav>'
    )
    return _xhtml(text.CONTENTS, body)


def _wants_sound(settings: Settings) -> bool:
    """Is the paper read aloud in this run?"""
    return "audio" in settings.formats or settings.formats == ("all",)


def _overlay(page: _Page, sound: Recording) -> str:
    """Which words are lit up while they are read (EPUB 3.3, media overlays); "" where nothing is read."""
    read = {moment.statement: moment for moment in sound.moments}
    pairs = "\n".join(
        f'<par id="p{number}"><text src="{page.name}.xhtml#{escape(text.visible(one), quote=True)}"/>'
        f'<audio src="sound.mp3" clipBegin="{read[one].start:.3f}s" clipEnd="{read[one].end:.3f}s"/></par>'
        for number, one in enumerate(page.statements, 1)
        if one in read
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<smil xmlns="http://www.w3.org/ns/SMIL" version="3.0">\n'
        f"<body>\n{pairs}\n</body>\n</smil>\n"
        if pairs
        else ""
    )


def _read_for(page: _Page, sound: Recording) -> float:
    return sum(one.end - one.start for one in sound.moments if one.statement in page.statements)


def _identifier(files: list[tuple[str, bytes]]) -> str:
    together = sha256()
    for name, data in files:
        together.update(name.encode() + b"\0" + data)
    return f"urn:uuid:{UUID(bytes=together.digest()[:16], version=4)}"


def _package(
    paper: EasyPaper, pages: list[_Page], images: dict[str, Image], identifier: str, sound: Recording | None
) -> str:
    read = [page for page in pages if sound is not None and _overlay(page, sound)]
    items = [
        f'<item id="{page.name}" href="{page.name}.xhtml" media-type="application/xhtml+xml"'
        + (f' media-overlay="{page.name}-read"/>' if page in read else "/>")
        for page in pages
    ]
    items += [
        f'<item id="{page.name}-read" href="{page.name}.smil" media-type="application/smil+xml"/>' for page in read
    ]
    if sound is not None:
        items.append('<item id="sound" href="sound.mp3" media-type="audio/mpeg"/>')
    items.append('<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>')
    items.append('<item id="style" href="style.css" media-type="text/css"/>')
    items += [
        f'<item id="image-{number}" href="{name}" media-type="{images[name].media_type}"/>'
        for number, name in enumerate(sorted(images), 1)
    ]
    order = [page.name for page in pages]
    if text.contents(paper):
        order.insert(1, "nav")
    author = paper.cover.group or paper.cover.title
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en-GB">\n'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
        f'<dc:identifier id="id">{identifier}</dc:identifier>\n<dc:title>{escape(_title(paper))}</dc:title>\n'
        f"<dc:language>en-GB</dc:language>\n<dc:creator>{escape(text.visible(author))}</dc:creator>\n"
        f'<meta property="dcterms:modified">{_MODIFIED}</meta>\n'
        f"{_accessibility(bool(images), sound is not None)}{_durations(read, sound)}\n</metadata>\n"
        f"<manifest>\n{chr(10).join(items)}\n</manifest>\n"
        "<spine>\n" + "\n".join(f'<itemref idref="{name}"/>' for name in order) + "\n</spine>\n</package>\n"
    )


_FEATURES = ("structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability", "alternativeText")


def _accessibility(pictures: bool, sound: bool) -> str:
    """Only what is true of every book that this writer makes."""
    said = [
        ("accessMode", "textual"),
        *([("accessMode", "visual")] if pictures else []),
        ("accessModeSufficient", "textual"),
        *(("accessibilityFeature", feature) for feature in _FEATURES),
        *([("accessMode", "auditory"), ("accessibilityFeature", "synchronizedAudioText")] if sound else []),
        ("accessibilityHazard", "none"),
        ("accessibilitySummary", _SUMMARY),
    ]
    return "\n".join(f'<meta property="schema:{name}">{value}</meta>' for name, value in said)


def _durations(read: list[_Page], sound: Recording | None) -> str:
    """How long each page is read for, and which look the words have meanwhile."""
    if sound is None:
        return ""
    each = [(page.name, round(_read_for(page, sound), 3)) for page in read]
    lines = [f'<meta property="media:duration" refines="#{name}-read">{long:.3f}s</meta>' for name, long in each]
    lines.append(f'<meta property="media:duration">{sum(long for _, long in each):.3f}s</meta>')
    lines.append('<meta property="media:active-class">read-now</meta>')
    return "\n" + "\n".join(lines)


def _style() -> bytes:
    try:
        return (resources.folder("templates") / "epub" / "easy-read.css").read_bytes()
    except OSError:
        raise PartMissing("The style of e-books is missing from this installation. Install easyread again.") from None


def _zipped(files: list[tuple[str, bytes]]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype", _DAY), b"application/epub+zip", zipfile.ZIP_STORED)
        for name, data in files:
            about = zipfile.ZipInfo(name, _DAY)
            about.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(about, data)
    return out.getvalue()
