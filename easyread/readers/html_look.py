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
_SMALL = re.compile(r"font-size\s*:\s*(\d+(?:\.\d+)?)\s*(px|pt)")
_NO_ZOOM = re.compile(r"user-scalable\s*=\s*(?:no|0)|maximum-scale\s*=\s*(?:0?\.\d+|1(?:\.\d+)?)\b")
_OUTSIDE = re.compile(r"(?i)^\s*(?:https?:)?//")
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
    return [one for one in found if not _hidden(one) and not (one.tag in _TEXT and any(True for _ in one.iter("p", "ul", "ol")) and one.tag != "p")]


def _paragraph(element: HtmlElement, number: int) -> Paragraph:
    text = " ".join(str(element.text_content()).split())
    heading = int(element.tag[1]) if re.fullmatch(r"h[1-6]", str(element.tag)) else 0
    style = (element.get("style") or "").lower()
    align = next((word for word in ("justify", "center", "right") if f"text-align:{word}" in style.replace(" ", "")), "left")
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
    viewport = " ".join(str(m.get("content", "")) for m in root.iter("meta") if m.get("name", "").lower() == "viewport")
    style = " ".join(str(s.text or "") for s in root.iter("style")) + " ".join(str(e.get("style")) for e in root.iter() if e.get("style"))
    levels = [int(str(e.tag)[1]) for e in root.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    ids = Counter(str(e.get("id")) for e in root.iter() if isinstance(e.tag, str) and e.get("id"))
    links = [e for e in root.iter("a") if e.get("href") is not None and not _hidden(e)]
    sizes = [float(n) * (1 if unit == "px" else 4 / 3) for n, unit in _SMALL.findall(style)]
    played = list(root.iter("audio", "video"))
    return {
        "no_zoom": bool(_NO_ZOOM.search(viewport)),
        "no_viewport": not viewport,
        "first_headings": abs(levels.count(1) - 1) if levels else 1,
        "empty_links": next((_name(e) or str(e.get("href"))[:60] for e in links if _EMPTY_LINK.match(_name(e))), ""),
        "bare_addresses": next((_name(e) for e in links if re.match(r"https?://\S{20,}$", _name(e))), ""),
        "bare_buttons": sum(1 for e in root.iter("button") if not _name(e)),
        "bare_fields": sum(1 for e in root.iter("input", "select", "textarea") if _bare_field(e, root)),
        "small_sizes": min(sizes) if sizes and min(sizes) < _SMALLEST_PX else 0,
        "justified": "text-align:justify" in style.replace(" ", "").lower(),
        "no_main": not any(True for _ in root.iter("main")) and not any(e.get("role") == "main" for e in root.iter() if isinstance(e.tag, str)),
        "no_skip": not any(str(e.get("href")).startswith("#") for e in links[:5]) and len(links) > 12,
        "double_ids": next((key for key, count in ids.items() if count > 1), ""),
        "autoplay": any(e.get("autoplay") is not None for e in played),
        "no_controls": sum(1 for e in played if e.get("controls") is None),
        "no_captions": sum(1 for e in root.iter("video") if not any(t.get("kind") in ("captions", "subtitles") for t in e.iter("track"))),
        "moving": any(True for _ in root.iter("marquee", "blink")),
        "goes_on": any(m.get("http-equiv", "").lower() == "refresh" for m in root.iter("meta")),
        "outside": next((str(e.get("src"))[:80] for e in root.iter("script", "iframe", "img", "embed") if _OUTSIDE.match(str(e.get("src") or ""))), ""),
        "order_changed": sum(1 for e in root.iter() if isinstance(e.tag, str) and (e.get("tabindex") or "0").isdigit() and int(e.get("tabindex") or 0) > 0),
        "nameless_frames": sum(1 for e in root.iter("iframe") if not e.get("title")),
        "fixed_width": bool(re.search(r"(?:^|[;{\s])(?:min-)?width\s*:\s*(?:[4-9]\d\d|\d{4,})px", style)),
    }  # fmt: skip


def _hidden(element: HtmlElement) -> bool:
    return element.get("hidden") is not None or element.get("aria-hidden") == "true"


def _name(element: HtmlElement) -> str:
    """What is read aloud of a link or button."""
    said = element.get("aria-label") or " ".join(str(element.text_content()).split())
    return said or " ".join(str(i.get("alt") or "") for i in element.iter("img")).strip() or str(element.get("title") or "")


def _bare_field(element: HtmlElement, root: HtmlElement) -> bool:
    if element.get("type") in ("hidden", "submit", "button", "reset", "image") or element.get("aria-label"):
        return False
    if element.get("aria-labelledby") or element.get("title"):
        return False
    wraps = any(str(parent.tag) == "label" for parent in element.iterancestors())
    return not wraps and not any(label.get("for") == element.get("id") and element.get("id") for label in root.iter("label"))
