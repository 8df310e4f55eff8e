"""Single things that a Word file says of itself, each asked for by one rule; their names are those in the rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from easyread.words.sentences import sentences

from .docx_package import W

if TYPE_CHECKING:
    from lxml.etree import _Element

    from .packages import Package

_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A4 = (11906, 16838)
_A_LITTLE = 120
"""Twentieths of a point by which a page may miss A4: programs round."""
_TYPED_SIGN = re.compile(r"^\s*(?:[-–•*·o]\s|\d{1,2}[.)]\s|\(?[a-h]\)\s)")
_LOOSE_DATE = re.compile(
    r"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_DARK = ("000000", "black")


def facts(package: Package, document: _Element) -> dict[str, float | str | bool]:
    """What the parts of the file say, by name."""
    paragraphs = [(p, _text(p)) for p in document.iter(W + "p")]
    return {
        "raised": sum(1 for a in document.iter(W + "vertAlign") if a.get(W + "val") == "superscript"),
        "wrapped": sum(1 for kind in ("Square", "Tight", "Through") for _ in document.iter(f"{_WP}wrap{kind}")),
        "behind": sum(1 for a in document.iter(_WP + "anchor") if a.get("behindDoc") in ("1", "true")),
        "turned": sum(1 for d in document.iter(W + "textDirection") if d.get(W + "val", "lrTb") not in ("lrTb", "tb")),
        "watermark": _watermark(package),
        "background": next((c for b in document.iter(W + "background") if _dark(c := b.get(W + "color", "auto"))), ""),
        "not_a4": _not_a4(document),
        "hidden": sum(1 for v in document.iter(W + "vanish") if v.get(W + "val", "1") not in ("0", "false")),
        "blackened": sum(1 for run in document.iter(W + "r") if _blackened(run)),
        "typed_lists": _typed_lists(paragraphs),
        "tabs": sum(1 for p, _ in paragraphs if _tabs_in_the_middle(p)),
        "spaces": sum(1 for _, text in paragraphs if re.search(r"\S {4,}\S", text)),
        "nested": sum(1 for cell in document.iter(W + "tc") if cell.find(W + "tbl") is not None),
        "objects": sum(1 for _ in document.iter(W + "object")),
        "macros": any(name.endswith("vbaProject.bin") for name in package.names),
        "locked_for_changes": _protected(package),
        "no_contents": _no_contents(document, paragraphs),
        "tight": sum(1 for s in document.iter(W + "spacing") if (s.get(W + "val") or "0").startswith("-")),
        "breaking_rows": _breaking_rows(document),
        "loose_dates": sum(1 for _, text in paragraphs if _LOOSE_DATE.search(text)),
        "crowded": sum(1 for p, text in paragraphs if _sentences(text) > 1),
        "drawn_words": sum(1 for name in package.names if name.startswith("word/diagrams/data")),
    }  # fmt: skip


def _text(paragraph: _Element) -> str:
    return "".join("\n" if node.tag == W + "br" else node.text or "" for node in paragraph.iter(W + "t", W + "br"))


def _is_heading(paragraph: _Element) -> bool:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return style is not None and style.get(W + "val", "").lower().startswith(("heading", "toc", "title"))


def _sentences(text: str) -> int:
    """The most sentences on one line. What somebody said, in quotation marks, is one."""
    return max((len(sentences(line)) for line in text.split("\n") if "“" not in line and '"' not in line), default=0)


def _watermark(package: Package) -> bool:
    for name in package.names:
        if name.startswith("word/header") and name.endswith(".xml"):
            root = package.part(name)
            if root is not None and any("WaterMark" in (node.get("id") or "") for node in root.iter()):
                return True
    return False


def _dark(colour: str) -> bool:
    """No white, cream or pale yellow."""
    if not re.fullmatch(r"[0-9A-Fa-f]{6}", colour):
        return False
    red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    return min(red, green) < 0xE0 or blue < 0xA0


def _not_a4(document: _Element) -> bool:
    for size in document.iter(W + "pgSz"):
        sides = sorted(_number(size.get(W + side)) for side in ("w", "h"))
        if all(sides) and any(abs(side - wanted) > _A_LITTLE for side, wanted in zip(sides, _A4, strict=True)):
            return True
    return False


def _blackened(run: _Element) -> bool:
    """Black letters on black: the words are still there."""
    about = run.find(W + "rPr")
    if about is None or not _text(run).strip():
        return False
    shade, light, colour = about.find(W + "shd"), about.find(W + "highlight"), about.find(W + "color")
    ground = (shade is not None and (shade.get(W + "fill") or "").lower() in _DARK) or (
        light is not None and light.get(W + "val") in _DARK
    )
    return ground and (colour is None or (colour.get(W + "val") or "auto").lower() in (*_DARK, "auto"))


def _typed_lists(paragraphs: list[tuple[_Element, str]]) -> int:
    """Lines of lists whose signs were typed: two or more that follow each other."""
    typed = [
        bool(_TYPED_SIGN.match(text)) and p.find(f"{W}pPr/{W}numPr") is None and not _is_heading(p)
        for p, text in paragraphs
    ]
    return sum(
        1 for at, one in enumerate(typed) if one and (typed[at - 1 : at] == [True] or typed[at + 1 : at + 2] == [True])
    )


def _tabs_in_the_middle(paragraph: _Element) -> bool:
    """Two tabs or more between words: a table that was drawn with the tab key."""
    tabs, words = 0, False
    for node in paragraph.iter(W + "tab", W + "t"):
        if node.tag == W + "t":
            words = words or bool((node.text or "").strip())
        elif words and (parent := node.getparent()) is not None and parent.tag == W + "r":
            tabs += 1
    return tabs > 2


def _protected(package: Package) -> bool:
    settings = package.part("word/settings.xml")
    kept = settings.find(W + "documentProtection") if settings is not None else None
    return kept is not None and kept.get(W + "enforcement") in ("1", "true", "on")


def _no_contents(document: _Element, paragraphs: list[tuple[_Element, str]]) -> bool:
    """A long paper without a list of what is in it: neither a field nor a heading."""
    long = sum(len(text.split()) for _, text in paragraphs) > 2500
    fields = any("TOC" in (node.text or "") for node in document.iter(W + "instrText"))
    simple = any("TOC" in node.get(W + "instr", "") for node in document.iter(W + "fldSimple"))
    said = any(re.match(r"(?i)\s*(?:contents|what is in|inside)\b", text) for _, text in paragraphs[:60])
    return long and not (fields or simple or said)


def _breaking_rows(document: _Element) -> int:
    """Rows with a picture and words that may be torn apart at the end of a page."""
    return sum(
        1 for row in document.iter(W + "tr") if _holds(row, W + "drawing") and row.find(f"{W}trPr/{W}cantSplit") is None
    )


def _holds(element: _Element, tag: str) -> bool:
    return next(iter(element.iter(tag)), None) is not None


def _number(text: str | None) -> int:
    return int(text) if text and text.isdigit() else 0


def picture_width(drawing: _Element) -> float:
    """Width of a drawing in mm, 0 where it does not say."""
    extent = next(iter(drawing.iter(_WP + "extent")), None)
    return _number(extent.get("cx")) / 36_000 if extent is not None else 0.0


def images_of(package: Package) -> Iterator[tuple[str, str]]:
    """(id, path) of the pictures that the words of the file show."""
    relations = package.part("word/_rels/document.xml.rels")
    for one in relations if relations is not None else ():
        if str(one.get("Type", "")).endswith("/image") and one.get("TargetMode") != "External":
            yield one.get("Id", ""), "word/" + one.get("Target", "").lstrip("/")
