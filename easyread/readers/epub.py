"""E-books (.epub): the words of their pages in reading order, and what the book says of itself."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import unquote

from easyread.errors import BrokenFile
from easyread.model.look import Look
from easyread.model.text import Source

from . import html, html_look
from .packages import Format, Package, open_package

if TYPE_CHECKING:
    from lxml.etree import _Element

_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_BOOK = Format("e-book", "an old e-book", "Save it as .epub", ())
_MOST_PAGES = 300
_WANTED = ("accessMode", "accessibilityFeature", "accessibilityHazard", "accessModeSufficient", "accessibilitySummary")


def read(data: bytes, name: str) -> Source:
    """The words of all pages. Raises BrokenFile, TooBig or EmptyPaper."""
    package = open_package(data, name, _BOOK)
    bodies = []
    for page in _pages(package, *_book(package, name)):
        text = page.decode("utf-8", "replace")
        start, end = text.find("<body"), text.rfind("</body>")
        bodies.append(text[text.find(">", start) + 1 : end if end > start else None] if start >= 0 else text)
    return replace(html.read(("<html><body>" + "\n".join(bodies) + "</body></html>").encode(), name), name=name)


def look(data: bytes, name: str) -> Look:
    """The look of all pages together. Raises BrokenFile or TooBig."""
    from lxml import etree
    from lxml.html import HTMLParser, document_fromstring

    package = open_package(data, name, _BOOK)
    book, folder = _book(package, name)
    pages = []
    for page in _pages(package, book, folder):
        try:
            text = page.decode("utf-8", "replace").encode()
            pages.append(
                html_look.of_page(document_fromstring(text, parser=HTMLParser(no_network=True, encoding="utf-8")))
            )
        except (etree.ParserError, etree.XMLSyntaxError, ValueError):
            raise BrokenFile(f"A page in {name} is damaged. Save it as .epub and try again.") from None
    metas = {
        str(m.get("property", "")).removeprefix("schema:"): (m.text or "").strip() for m in book.iter(_OPF + "meta")
    }
    items = list(book.iter(_OPF + "item"))
    return Look(
        "epub",
        title=next(((t.text or "").strip() for t in book.iter(_DC + "title")), ""),
        language=next(((t.text or "").strip() for t in book.iter(_DC + "language")), ""),
        paragraphs=tuple(paragraph for page in pages for paragraph in page.paragraphs),
        images=tuple(image for page in pages for image in page.images),
        tables=tuple(table for page in pages for table in page.tables),
        facts={
            "meta_missing": ", ".join(key for key in _WANTED if not metas.get(key)),
            "no_nav": not any("nav" in (i.get("properties") or "").split() for i in items),
            "fixed_layout": metas.get("rendition:layout") == "pre-paginated",
            "no_identifier": not any((t.text or "").strip() for t in book.iter(_DC + "identifier")),
            "no_author": not any((t.text or "").strip() for t in book.iter(_DC + "creator", _DC + "publisher")),
            "half_read": _half_read(items),
            "script": any("scripted" in (i.get("properties") or "").split() for i in items),
            "languageless": sum(1 for page in pages if not page.language),
            "no_page_list": _no_page_list(package, items, folder),
        },
    )  # fmt: skip


def _book(package: Package, name: str) -> tuple[_Element, str]:
    """The list of what is in the book, and the folder that its paths begin in."""
    container = package.part("META-INF/container.xml")
    path = (
        next((str(e.get("full-path")) for e in container.iter() if e.get("full-path")), "")
        if container is not None
        else ""
    )
    book = package.part(path)
    if book is None:
        raise BrokenFile(f"{name} is no e-book, or it is damaged. Save it as .epub and try again.")
    return book, posixpath.dirname(path)


def _pages(package: Package, book: _Element, folder: str) -> Iterator[bytes]:
    paths = {
        i.get("id"): posixpath.normpath(posixpath.join(folder, unquote(i.get("href") or "")))
        for i in book.iter(_OPF + "item")
    }
    for one in list(book.iter(_OPF + "itemref"))[:_MOST_PAGES]:
        if (path := paths.get(one.get("idref"))) and path in package.names:
            yield package.text(path)


def _half_read(items: list[_Element]) -> int:
    """Pages without sound in a book that has sound for others."""
    pages = [
        i for i in items if i.get("media-type") == "application/xhtml+xml" and "nav" not in (i.get("properties") or "")
    ]
    silent = [i for i in pages if not i.get("media-overlay")]
    return len(silent) if 0 < len(silent) < len(pages) else 0


def _no_page_list(package: Package, items: list[_Element], folder: str) -> bool:
    """Marks of printed pages that no list of pages leads to."""
    nav = next((i.get("href") for i in items if "nav" in (i.get("properties") or "").split()), None)
    if nav is None:
        return False
    marks = any(
        b"pagebreak" in package.text(posixpath.normpath(posixpath.join(folder, unquote(i.get("href") or ""))))
        for i in items[:_MOST_PAGES]
        if i.get("media-type") == "application/xhtml+xml"
    )
    return marks and b"page-list" not in package.text(posixpath.normpath(posixpath.join(folder, unquote(nav))))
