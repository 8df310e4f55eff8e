"""What was settled: agreed, refused, put off, suggested, only talked about, noted, asked for, promised."""

from __future__ import annotations

import re
from functools import lru_cache

_KINDS = {
    "agreed": r"(?:dis)?agree(?:d|s|ing|ment)?|approv(?:e|es|ed|ing|al)|accept(?:s|ed|ing|ance)?|adopt(?:s|ed|ing|ion)?|resolved?|resolves|decid(?:e|es|ed|ing)|decision|"
    r"ratif(?:y|ies|ied)|endors(?:e|es|ed)|s(?:aid|ay|ays|aying) yes|in favour|(?:was|were|be|been|motion|proposal) (?:carried(?! out| forward| on| over)|passed(?! on| away| by| to))|carried unanimously|acknowledg(?:e|es|ed)",
    "refused": r"refus(?:e|es|ed|ing|al)|reject(?:s|ed|ing|ion)?|declin(?:e|es|ed|ing)|turn(?:ed|s|ing)? (?:\w+ ){0,3}?down|s(?:aid|ay|ays|aying) no(?! more)|vot(?:ed|e|es) against|threw out|veto(?:ed)?|oppos(?:e|es|ed|ing)",
    "put off": r"defer(?:s|red|ring)?|postpon(?:e|es|ed|ing)|put(?:ting)? (?:\w+ ){0,3}?off|adjourn(?:s|ed)?|delay(?:s|ed|ing)?|(?:carry|carried|carrying) forward|held over|put on hold|to a later date",
    "noted": r"not(?:ed|es)(?! from| of| were| are)",
    "suggested": r"suggest(?:s|ed|ing|ion|ions)?|propos(?:e|es|ed|ing|al|als)|recommend(?:s|ed|ing|ation|ations)?|put forward|moved that",
    "talked about": r"discuss(?:es|ed|ing|ion|ions)?|consider(?:s|ed|ing|ation)?|debat(?:e|ed|es)|t(?:alk|alks|alked|alking) about|(?<!they )(?<!people )(?<!you )(?<!we )th(?:ink|inks|ought|inking) about",
    "asked for": r"request(?:s|ed|ing)?|ask(?:s|ed|ing)?(?: for)?",
    "promised": r"promis(?:e|es|ed|ing)|pledg(?:e|es|ed)",
    "supported": r"support(?:ed|s) by|backed",
}  # fmt: skip
_PATTERNS = {kind: re.compile(rf"\b(?:{words})\b", re.IGNORECASE) for kind, words in _KINDS.items()}
STRONG = frozenset(("agreed", "refused", "put off", "suggested", "promised"))
"""To say one of these where the paper does not is to invent a decision."""


@lru_cache(maxsize=4096)
def decided(text: str) -> frozenset[str]:
    """The kinds of settling in a text."""
    return frozenset(kind for kind, pattern in _PATTERNS.items() if pattern.search(text))
