"""What a paragraph's style says: heading level, bold, list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@dataclass(frozen=True, slots=True)
class Style:
    """`heading` 1 to 9, 1 for the title too, 0 for none. `list_id` and `list_level` where the style is a list."""

    heading: int = 0
    bold: bool = False
    list_id: str = ""
    list_level: int = 0


class Styles:
    def __init__(self, root: _Element | None) -> None:
        self._elements = {} if root is None else {s.get(W + "styleId", ""): s for s in root.iter(W + "style")}
        self._known: dict[str, Style] = {}

    def of(self, paragraph: _Element) -> Style:
        """The style of a paragraph; an outline level in the paragraph itself makes a heading too."""
        properties = paragraph.find(W + "pPr")
        if properties is None:
            return Style()
        named = properties.find(W + "pStyle")
        style = self.named(named.get(W + "val", "")) if named is not None else Style()
        outline = properties.find(W + "outlineLvl")
        if outline is not None and not style.heading and (level := int(outline.get(W + "val", "9"))) < 9:
            return Style(level + 1, style.bold, style.list_id, style.list_level)
        return style

    def named(self, style_id: str, depth: int = 0) -> Style:
        if style_id in self._known:
            return self._known[style_id]
        element = self._elements.get(style_id)
        if element is None or depth > 20:
            return Style(_by_name(style_id))
        based = element.find(W + "basedOn")
        base = self.named(based.get(W + "val", ""), depth + 1) if based is not None else Style()
        name = element.find(W + "name")
        heading = _by_name(name.get(W + "val", "") if name is not None else "") or _by_name(style_id) or base.heading
        bold = element.find(f"{W}rPr/{W}b")
        is_bold = bold.get(W + "val", "1") not in ("0", "false") if bold is not None else base.bold
        number = element.find(f"{W}pPr/{W}numPr/{W}numId")
        level = element.find(f"{W}pPr/{W}numPr/{W}ilvl")
        style = Style(
            heading,
            is_bold,
            number.get(W + "val", "") if number is not None else base.list_id,
            int(level.get(W + "val", "0")) if level is not None else base.list_level,
        )
        self._known[style_id] = style
        return style


def _by_name(name: str) -> int:
    match = re.fullmatch(r"heading\s*(\d)", name, re.IGNORECASE)
    if match:
        return int(match[1])
    return 1 if name.lower() == "title" else 0
