"""Finished files in short, for the examples of rules on how they look.

"# title=... pages=6 words=180 tagged=no" says what the file says of itself. "p size=11 italic | words" is a paragraph,
"h2 | words" a heading, "image alt=...", "image decorative", "image floating ..." a picture, "table columns=3 rows=4 header" a table;
"# +tabs=3" is one of the facts that a rule asks for by name.
"""

from __future__ import annotations

import shlex
from typing import Any

from easyread.model.look import Image, Letters, Look, Paragraph, Table

_NUMBERS = ("footnotes", "charts", "comments", "changes", "columns", "pages", "text_boxes")


def look(text: str, kind: str) -> Look:
    facts: dict[str, Any] = {"title": "A paper", "language": "en-GB"}
    paragraphs, images, tables = [], [], []
    for number, line in enumerate(text.split("\n"), 1):
        head, _, words = line.partition("|")
        name, *given = shlex.split(head)
        told = dict(one.partition("=")[::2] for one in given)
        if name == "#":
            facts |= _facts(told)
        elif name == "image":
            images.append(_image(told))
        elif name == "table":
            tables.append(Table(int(told["columns"]), int(told["rows"]), "header" in told, "merged" in told))
        else:
            paragraphs.append(_paragraph(name, told, words.strip(), number))
    return Look(kind, paragraphs=tuple(paragraphs), images=tuple(images), tables=tuple(tables), **facts)


def _image(told: dict[str, str]) -> Image:
    width, dots = float(told.get("width", 0)), float(told.get("dots", 0))
    return Image(told.get("alt"), "decorative" in told, "floating" not in told, width, dots, int(told.get("page", 0)))


def _facts(told: dict[str, str]) -> dict[str, Any]:
    facts: dict[str, Any] = {"facts": {}}
    for key, value in told.items():
        if key.startswith("+"):
            number = value.removeprefix("-").isdigit()
            facts["facts"][key[1:]] = value == "yes" if value in ("yes", "no") else int(value) if number else value
        elif key in _NUMBERS:
            facts[key] = int(value)
        elif key == "words":
            facts["words_a_page"] = (int(value),)
        elif key == "margins":
            facts["margins_mm"] = (float(value),)
        elif key == "empty":
            facts["empty_runs"] = int(value)
        elif key == "pagenumbers":
            facts["page_numbers"] = value == "yes"
        elif key in ("landscape", "hyphenation"):
            facts[key] = True
        elif value in ("yes", "no"):
            facts[key] = value == "yes"
        else:
            facts[key] = value
    return facts


def _paragraph(name: str, told: dict[str, str], words: str, number: int) -> Paragraph:
    letters = Letters(
        words,
        float(told.get("size", 16)),
        told.get("font", "Arial"),
        "bold" in told,
        "italic" in told,
        "underlined" in told,
        "link" in told,
        "capitals" in told,
        "effects" in told,
        told.get("colour", ""),
        own_size="ownsize" in told,
    )
    level = int(name[1]) if name.startswith("h") else 0
    align, spacing = told.get("align", "left"), float(told.get("spacing", 1.5))
    return Paragraph((letters,), level, align, spacing, told.get("place", "body"), number)
