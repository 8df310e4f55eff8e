"""People's own words stay their own: what stands in double quotation marks is not rewritten."""

from __future__ import annotations

import re
from collections.abc import Callable

_QUOTE = re.compile(r"[“\"][^“”\"]*[”\"]")


def outside_quotes(rule: Callable[[str], str], text: str) -> str:
    """Apply a rule to everything but the quotations. A rule that looks at the start of a sentence sees only the first
    piece.
    """
    pieces = []
    start = 0
    for match in _QUOTE.finditer(text):
        pieces += [rule(text[start : match.start()]), match.group()]
        start = match.end()
    pieces.append(rule(text[start:]))
    return "".join(pieces)
