"""How a web page is built: its headings, pictures, links, fields and what it lets its readers change."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from easyread.errors import BrokenFile
from easyread.model.look import Image, Letters, Look, Paragraph, Table

from . import limits
from .limits import too_big

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TEXT = ("p", "li", "td", "th", "dt", "dd", "blockquote", "figcaption")
_EMPTY_LINK = re.compile(r"(?i)^(?:(?:click|tap|read|find out|see|learn)? ?(?:here|more|this|link)\W*|\W*)$")
_SIZE = re.compile(r"font-size\s*:\s*(\d+(?:\.\d+)?)\s*(px|pt)")
_NO_ZOOM = re.compile(r"user-scalable\s*=\s*(?:no|0)|maximum-scale\s*=\s*(?:0?\.\d+|1(?:\.\d+)?)\b")
_OUTSIDE = re.compile(r"(?i)^\s*(?:https?:)?//")
_FIXED_WIDTH = re.compile(r"(?:^|[;{\s])(?:min-)?width\s*:\s*(?:[4-9]\d\d|\d{4,})px")
_SMALLEST_PX = 16


def look(data: bytes, name: str) -> Look:
    """The look of a .html file. Nothing is fetched. Raises BrokenFile or TooBig."""
    from lxml import etree, html

    if len(data) > limits.MOST_BYTES_OF_HTML:
        raise too_big(name, f"{limits.MOST_BYTES_OF_HTML // 10**6} MB of web page")
    try:
        root = html.document_fromstring(data, parser=html.HTMLParser(no_network=True, huge_tree=False))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        raise BrokenFile(f"{name} is no web page, or it is damaged. Save the page again and try again.") from None
    return of_page(root)


def of_page(root: HtmlElement) -> Look:
    """The look of one page of a site or of an e-book."""
    titles = [" ".join(str(t.text_content()).split()) for t in root.iter("title")]
    return Look(
        "html",
        title=titles[0] if titles else "",
        language=root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "",
        paragraphs=tuple(_paragraph(one, number) for number, one in enumerate(_blocks(root), 1)),
        images=tuple(_image(one) for one in root.iter("img") if not _hidden(one)),
        tables=tuple(_table(one) for one in root.iter("table") if one.get("role") not in ("presentation", "none")),
        facts=_facts(root),
    )


def _blocks(root: HtmlElement) -> list[HtmlElement]:
    found = root.iter("h1", "h2", "h3", "h4", "h5", "h6", *_TEXT)
    return [
        one
        for one in found
        if not _hidden(one)
        and not (one.tag in _TEXT and any(True for _ in one.iter("p", "ul", "ol")) and one.tag != "p")
    ]


def _paragraph(element: HtmlElement, number: int) -> Paragraph:
    text = " ".join(str(element.text_content()).split())
    heading = int(element.tag[1]) if re.fullmatch(r"h[1-6]", str(element.tag)) else 0
    style = (element.get("style") or "").lower()
    align = next(
        (word for word in ("justify", "center", "right") if f"text-align:{word}" in style.replace(" ", "")), "left"
    )
    return Paragraph((Letters(text),), heading, align, number=element.sourceline or number)


def _image(element: HtmlElement) -> Image:
    alt = element.get("alt")
    drawn = element.get("role") in ("presentation", "none") or element.get("aria-hidden") == "true"
    return Image(alt, decorative=alt == "" or drawn)


def _table(element: HtmlElement) -> Table:
    rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in element.iter("tr")]
    merged = any(cell.get("colspan") or cell.get("rowspan") for row in rows for cell in row)
    head = any(True for _ in element.iter("th"))
    return Table(max(map(len, rows), default=0), len(rows), head, merged)


def _facts(root: HtmlElement) -> dict[str, float | str | bool]:
    every = [element for element in root.iter() if isinstance(element.tag, str)]
    links = [e for e in every if e.tag == "a" and e.get("href") is not None and not _hidden(e)]
    ids = Counter(str(e.get("id")) for e in every if e.get("id"))
    return {**_of_head(every), **_of_links(links), **_of_controls(root, every), **_of_media(every)} | {
        "first_headings": abs(sum(1 for e in every if e.tag == "h1") - 1),
        "no_main": not any(e.tag == "main" or e.get("role") == "main" for e in every),
        "no_skip": len(links) > 12 and not any(str(e.get("href")).startswith("#") for e in links[:5]),
        "double_ids": next((key for key, count in ids.items() if count > 1), ""),
    }


def _of_head(every: list[HtmlElement]) -> dict[str, float | str | bool]:
    viewport = " ".join(str(e.get("content")) for e in every if e.tag == "meta" and e.get("name") == "viewport")
    style = " ".join(str(e.text or "") for e in every if e.tag == "style")
    style += " ".join(str(e.get("style")) for e in every if e.get("style"))
    sizes = [float(n) * (1 if unit == "px" else 4 / 3) for n, unit in _SIZE.findall(style)]
    return {
        "no_zoom": bool(_NO_ZOOM.search(viewport)),
        "no_viewport": not viewport,
        "small_sizes": min(sizes) if sizes and min(sizes) < _SMALLEST_PX else 0,
        "justified": "text-align:justify" in style.replace(" ", "").lower(),
        "fixed_width": bool(_FIXED_WIDTH.search(style)),
        "goes_on": any(e.tag == "meta" and e.get("http-equiv", "").lower() == "refresh" for e in every),
    }


def _of_links(links: list[HtmlElement]) -> dict[str, float | str | bool]:
    names = [(_name(link), str(link.get("href"))[:60]) for link in links]
    return {
        "empty_links": next((name or target for name, target in names if _EMPTY_LINK.match(name)), ""),
        "bare_addresses": next((name for name, _ in names if re.match(r"https?://\S{20,}$", name)), ""),
    }


def _of_controls(root: HtmlElement, every: list[HtmlElement]) -> dict[str, float | str | bool]:
    fields = [e for e in every if e.tag in ("input", "select", "textarea")]
    order = [e for e in every if (e.get("tabindex") or "").isdigit() and int(e.get("tabindex") or 0) > 0]
    return {
        "bare_buttons": sum(1 for e in every if e.tag == "button" and not _name(e)),
        "bare_fields": sum(1 for e in fields if _bare_field(e, root)),
        "order_changed": len(order),
        "nameless_frames": sum(1 for e in every if e.tag == "iframe" and not e.get("title")),
    }


def _of_media(every: list[HtmlElement]) -> dict[str, float | str | bool]:
    played = [e for e in every if e.tag in ("audio", "video")]
    fetched = [
        str(e.get("src") or "") for e in every if e.tag in ("script", "iframe", "img", "embed", "audio", "video")
    ]
    return {
        "autoplay": any(e.get("autoplay") is not None for e in played),
        "no_controls": sum(1 for e in played if e.get("controls") is None),
        "no_captions": sum(1 for e in played if e.tag == "video" and not _captioned(e)),
        "moving": any(e.tag in ("marquee", "blink") for e in every),
        "outside": next((target[:80] for target in fetched if _OUTSIDE.match(target)), ""),
    }


def _captioned(film: HtmlElement) -> bool:
    return any(track.get("kind") in ("captions", "subtitles") for track in film.iter("track"))


def _hidden(element: HtmlElement) -> bool:
    return element.get("hidden") is not None or element.get("aria-hidden") == "true"


def _name(element: HtmlElement) -> str:
    """What is read aloud of a link or button."""
    said = element.get("aria-label") or " ".join(str(element.text_content()).split())
    return (
        said
        or " ".join(str(i.get("alt") or "") for i in element.iter("img")).strip()
        or str(element.get("title") or "")
    )


def _bare_field(element: HtmlElement, root: HtmlElement) -> bool:
    if element.get("type") in ("hidden", "submit", "button", "reset", "image") or element.get("aria-label"):
        return False
    if element.get("aria-labelledby") or element.get("title"):
        return False
    wraps = any(str(parent.tag) == "label" for parent in element.iterancestors())
    return not wraps and not any(
        label.get("for") == element.get("id") and element.get("id") for label in root.iter("label")
    )
