"""The places of a blank paper (`easyread new`) that nobody has filled in: an example in brackets is no fact."""

from __future__ import annotations

import re
from functools import cache

from easyread import resources
from easyread.model.paper import Spans
from easyread.model.text import Span

_BRACKETED = re.compile(r"\[[^\[\]\n]{1,80}\]")


@cache
def _examples() -> frozenset[str]:
    blank = (resources.folder("templates") / "papers").glob("*.md")
    return frozenset(found for path in sorted(blank) for found in _BRACKETED.findall(path.read_text(encoding="utf-8")))


def unfilled(text: str) -> list[Span]:
    """Where the text still holds the examples of a blank paper, word for word. Other brackets are the writer's own."""
    if "[" not in text:
        return []
    return [Span(*found.span()) for found in _BRACKETED.finditer(text) if found[0] in _examples()]


def is_an_example(spans: Spans, text: str) -> bool:
    """Does one of these places hold an example that stands where a person should have written?"""
    return any(at.start <= one.start < at.end for one in unfilled(text) for at in spans)
