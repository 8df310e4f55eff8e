"""The numbers and signs that Word shows before list items: they stand in no run, so they are counted here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from .docx_styles import Style, Styles
from .numerals import numeral

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _value(element: _Element | None, standard: str = "") -> str:
    return element.get(W + "val", standard) if element is not None else standard


class Numbering:
    """Counts through the document; each list goes on where it stopped, deeper levels begin again."""

    def __init__(self, root: _Element | None, styles: Styles) -> None:
        self._styles = styles
        abstract = {} if root is None else {a.get(W + "abstractNumId", ""): a for a in root.iter(W + "abstractNum")}
        self._lists: dict[str, tuple[str, _Element | None, _Element]] = {}
        for num in [] if root is None else root.iter(W + "num"):
            kind = _value(num.find(W + "abstractNumId"))
            self._lists[num.get(W + "numId", "")] = (kind, abstract.get(kind), num)
        self._counts: dict[str, list[int]] = {}

    def marker(self, paragraph: _Element, style: Style) -> tuple[str, int]:
        """("2.1", 2): the sign before a paragraph and how deep it stands, from 1. ("", 0) for no list item."""
        own = paragraph.find(f"{W}pPr/{W}numPr")
        list_id, level = style.list_id, style.list_level
        if own is not None:
            list_id = _value(own.find(W + "numId"), list_id)
            level = int(_value(own.find(W + "ilvl"), str(level)) or 0)
        if list_id in ("", "0") or list_id not in self._lists:
            return "", 0
        kind, abstract, num = self._lists[list_id]
        level = min(max(level, 0), 8)
        counts = self._counts.setdefault(list_id if self._restarts(num) else kind, [0] * 9)
        if not counts[level]:
            counts[level] = self._start(abstract, num, level) - 1
        counts[level] += 1
        for deeper in range(level + 1, 9):
            counts[deeper] = 0
        return self._shown(abstract, num, counts, level), level + 1

    @staticmethod
    def _restarts(num: _Element) -> bool:
        return num.find(f"{W}lvlOverride/{W}startOverride") is not None

    def _level(self, abstract: _Element | None, num: _Element, level: int) -> _Element | None:
        for override in num.findall(W + "lvlOverride"):
            if override.get(W + "ilvl") == str(level) and (own := override.find(W + "lvl")) is not None:
                return own
        for one in [] if abstract is None else abstract.findall(W + "lvl"):
            if one.get(W + "ilvl") == str(level):
                return one
        return None

    def _start(self, abstract: _Element | None, num: _Element, level: int) -> int:
        for override in num.findall(W + "lvlOverride"):
            start = override.find(W + "startOverride")
            if override.get(W + "ilvl") == str(level) and start is not None:
                return int(_value(start, "1"))
        one = self._level(abstract, num, level)
        return int(_value(one.find(W + "start") if one is not None else None, "1"))

    def _shown(self, abstract: _Element | None, num: _Element, counts: list[int], level: int) -> str:
        one = self._level(abstract, num, level)
        form = _value(one.find(W + "numFmt") if one is not None else None, "decimal")
        if form == "bullet":
            return "o" if level else "•"
        if form == "none":
            return ""
        pattern = _value(one.find(W + "lvlText") if one is not None else None, f"%{level + 1}.")

        def figure(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            upper = self._level(abstract, num, at)
            upper_form = _value(upper.find(W + "numFmt") if upper is not None else None, "decimal")
            return numeral(counts[at] or 1, upper_form)

        return re.sub(r"%(\d)", figure, pattern).strip()
