"""Syllables of an English word by rules: near enough for a grade that is information only (docs/decisions/0008)."""

from __future__ import annotations

import re
from functools import lru_cache

_SILENT_END = re.compile(r"(?:[^laeiouy]es|[^tde]ed|[^laeiouy]e|[aeiouy][^aeiouy]e)$")
_GROUPS = re.compile(r"[aeiouy]+")
_TWO = re.compile(r"ia(?!l$|n$)|io(?!n|u)|eo|iu|ua|uo|[aeiouy]ing\b|ism$|dnt$")


_KNOWN = {"people": 2, "area": 3, "idea": 3, "being": 2, "create": 2, "video": 3}


@lru_cache(maxsize=20_000)
def syllables(word: str) -> int:
    """How many syllables a word has; at least one."""
    plain = re.sub(r"[^a-z]", "", word.lower())
    if plain in _KNOWN:
        return _KNOWN[plain]
    if len(plain) <= 3:
        return 1
    count = len(_GROUPS.findall(plain)) + len(_TWO.findall(plain))
    if _SILENT_END.search(plain) and count > 1 and not plain.endswith("le"):
        count -= 1
    return max(1, count)
