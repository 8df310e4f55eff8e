"""An SVG from a stranger becomes a plain drawing of 96 by 96, or is refused with the reason."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from .limits import DEEPEST, MOST_BYTES_OF_AN_SVG, MOST_PARTS

SVG = "{http://www.w3.org/2000/svg}"
_LINK = "{http://www.w3.org/1999/xlink}href"
_SHAPES = frozenset(
    (
        "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "defs", "use", "clipPath",
        "mask", "linearGradient", "radialGradient", "stop", "symbol", "style", "title", "desc",
    )
)  # fmt: skip
_NEVER = {
    "script": "it holds a script",
    "foreignObject": "it holds a web page",
    "image": "it holds another picture",
    "animate": "it moves",
    "animateTransform": "it moves",
    "animateMotion": "it moves",
    "set": "it moves",
    "a": "it holds a link",
    "iframe": "it holds a web page",
}
_NO_FONT = ("text", "tspan", "textPath")
_FAR = re.compile(r"url\(\s*['\"]?(?!#)|@import|expression\(|javascript:", re.IGNORECASE)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


class Refused(ValueError):
    """Why a picture is not taken, as the end of a sentence: "it holds a script"."""


def plain(data: bytes, title: str) -> bytes:
    """The drawing alone, without scripts, links, names of makers and fonts. Raises Refused."""
    if len(data) > MOST_BYTES_OF_AN_SVG:
        raise Refused(f"it is larger than {MOST_BYTES_OF_AN_SVG // 1000} kB")
    if re.search(rb"<!ENTITY", data, re.IGNORECASE):
        raise Refused("it defines entities, which can be made to fill the memory")
    try:
        root = ElementTree.fromstring(re.sub(rb"<!DOCTYPE[^>\[]*>", b"", data, count=1, flags=re.IGNORECASE))
    except ElementTree.ParseError:
        raise Refused("it is no whole SVG file") from None
    if root.tag != SVG + "svg":
        raise Refused("it is no SVG file")
    left, top, wide, high = _frame(root)
    _clean(root, 0, [0])
    for name in list(root.attrib):
        if name not in ("fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "style", "class"):
            del root.attrib[name]
    root.attrib |= {"viewBox": f"{left:g} {top:g} {wide:g} {high:g}", "width": "96", "height": "96"}
    ElementTree.register_namespace("", SVG[1:-1])
    inner = ElementTree.tostring(root, encoding="unicode")
    name = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return (f'<svg xmlns="{SVG[1:-1]}" viewBox="0 0 96 96" role="img"><title>{name}</title>{inner}</svg>\n').encode()


def _frame(root: ElementTree.Element) -> tuple[float, float, float, float]:
    numbers = [float(n) for n in _NUMBER.findall(root.get("viewBox", ""))]
    if len(numbers) != 4:
        size = [_NUMBER.match(root.get(side, "")) for side in ("width", "height")]
        numbers = [0, 0, *(float(one.group()) for one in size if one)]
    if len(numbers) != 4 or not (0 < numbers[2] < 100_000 and 0 < numbers[3] < 100_000):
        raise Refused("it does not say how large it is")
    left, top, wide, high = numbers
    return left, top, wide, high


def _clean(element: ElementTree.Element, depth: int, seen: list[int]) -> None:
    """Takes out what no drawing needs, in place; refuses what could do harm."""
    seen[0] += 1
    if seen[0] > MOST_PARTS or depth > DEEPEST:
        raise Refused("it has too many parts")
    for child in list(element):
        if not isinstance(child.tag, str) or not child.tag.startswith(SVG):
            element.remove(child)  # the notes of a drawing program
            continue
        name = child.tag.removeprefix(SVG)
        if name in _NEVER:
            raise Refused(_NEVER[name])
        if name in _NO_FONT:
            raise Refused("it holds letters that need a font")
        if name not in _SHAPES:
            element.remove(child)
            continue
        _clean(child, depth + 1, seen)
    for name, value in list(element.attrib.items()):
        if name.lower().startswith("on"):
            raise Refused("it holds a script")
        if (name in ("href", _LINK) and not value.startswith("#")) or _FAR.search(value):
            raise Refused("it points to something outside")
        if name.startswith("{") and name != _LINK:
            del element.attrib[name]
    if element.tag == SVG + "style" and _FAR.search(element.text or ""):
        raise Refused("it points to something outside")
    if element.tag in (SVG + "title", SVG + "desc"):
        element.text = None
