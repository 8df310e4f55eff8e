"""What the styles of an OpenDocument text say of a paragraph: heading, bold, hidden, and the sign of its list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .numerals import numeral

if TYPE_CHECKING:
    from lxml.etree import _Element

_NAMESPACE = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
TEXT, TABLE, OFFICE, STYLE = (_NAMESPACE % name for name in ("text", "table", "office", "style"))
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_FORMATS = {"1": "decimal", "a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_DEEPEST_STYLE = 20


@dataclass(frozen=True, slots=True)
class Look:
    bold: bool = False
    hidden: bool = False
    heading: int = 0


class Styles:
    """The styles of content.xml and styles.xml together."""

    def __init__(self, *roots: _Element | None) -> None:
        self._styles: dict[str, _Element] = {}
        self._lists: dict[str, _Element] = {}
        self._last: dict[tuple[str, int], int] = {}
        for root in roots:
            for style in root.iter(STYLE + "style") if root is not None else ():
                self._styles.setdefault(style.get(STYLE + "name") or "", style)
            for style in root.iter(TEXT + "list-style") if root is not None else ():
                self._lists.setdefault(style.get(STYLE + "name") or "", style)

    def of(self, name: str | None, depth: int = 0) -> Look:
        """The look of a style, with what it takes from its parent."""
        style = self._styles.get(name or "")
        if style is None or depth > _DEEPEST_STYLE:
            return Look()
        parent = self.of(style.get(STYLE + "parent-style-name"), depth + 1)
        text = style.find(STYLE + "text-properties")
        weight = text.get(FO + "font-weight") if text is not None else None
        display = text.get(TEXT + "display") if text is not None else None
        bold = parent.bold if weight is None else weight == "bold" or (weight.isdigit() and int(weight) >= 600)
        level = style.get(STYLE + "default-outline-level") or ""
        called = (style.get(STYLE + "display-name") or name or "").lower()
        heading = int(level) if level.isdigit() else (1 if called == "title" else parent.heading)
        return Look(bold, display == "none" or (display is None and parent.hidden), heading)

    def marker(self, style: str, numbers: list[int]) -> str:
        """The sign of a list item; `numbers` are those of its list and of the lists around it."""
        level = self._level(style, len(numbers))
        if level is None:
            return "•"
        if level.tag != TEXT + "list-level-style-number":
            return (level.get(TEXT + "bullet-char") or "•") if level.tag == TEXT + "list-level-style-bullet" else "•"
        form = _FORMATS.get(level.get(STYLE + "num-format") or "")
        if form is None:
            return ""
        shown = int(level.get(TEXT + "display-levels") or 1)
        number = ".".join(numeral(n, form) for n in numbers[-shown:])
        return f"{level.get(STYLE + 'num-prefix') or ''}{number}{level.get(STYLE + 'num-suffix') or ''}"

    def first_number(self, style: str, depth: int, goes_on: str | None) -> int:
        """The number of the first item of a list."""
        if goes_on == "true" and (style, depth) in self._last:
            return self._last[style, depth] + 1
        level = self._level(style, depth)
        start = (level.get(TEXT + "start-value") if level is not None else None) or "1"
        return int(start) if start.isdigit() else 1

    def ended(self, style: str, depth: int, number: int) -> None:
        """Remember where a list ended, for one that continues its numbers."""
        self._last[style, depth] = number

    def _level(self, style: str, depth: int) -> _Element | None:
        levels = self._lists.get(style)
        if levels is None:
            return None
        return next((level for level in levels if level.get(TEXT + "level") == str(depth)), None)
