"""Lines that are only broken because the page was too narrow: told from lines that are meant to end there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from .signs import cut_sign

_UNFINISHED = re.compile(
    r"(?:,|\b(?:a|an|and|are|as|at|be|been|but|by|cannot|for|from|had|has|have|if|in|into|is|its?|no|not|of|on|or|our|"
    r"than|that|the|their|these|this|those|to|was|we|were|which|who|will|with|would|"
    r"Mrs?\.?|Ms\.?|Dr\.?|Cllr\.?|Revd?\.?|Prof\.?|St\.|approx\.|inc\.|e\.g\.|i\.e\.))$"
)
_CALENDAR_WORD = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_LABEL = re.compile(r"[A-Z][\w’' /&()-]{1,30}:(?:\s|$)")
_CLOSED = re.compile(r"[.!?:;][”\"’')]*$")
_LONGEST_WRAPPED = 100
_SHORTEST_WRAPPED = 45


def width(lines: Sequence[str]) -> int:
    """The length, in characters, that nearly all lines keep to."""
    lengths = sorted(len(line) for line in lines if line.strip())
    return lengths[int(0.95 * (len(lengths) - 1))] if lengths else 0


def is_wrapped(lines: Sequence[str]) -> bool:
    """Was this text broken into lines of even length? At least two lines, and one in four, must plainly go on."""
    across = width(lines)
    if not _SHORTEST_WRAPPED <= across <= _LONGEST_WRAPPED:
        return False
    pairs = [(a.strip(), b.strip()) for a, b in pairwise(lines) if a.strip() and b.strip()]
    full = [(a, b) for a, b in pairs if len(a) >= 0.7 * across]
    going_on = sum(1 for a, b in full if b[0].islower() and not _CLOSED.search(a) and not cut_sign(b)[0])
    return going_on >= 2 and going_on * 4 >= len(pairs)


def unfinished(before: str, after: str) -> bool:
    """Does the sentence plainly go on: it stops at "the", "not" or a comma, and the next line begins small?

    A month or a weekday goes on too, with its capital: "by the end of" and "April" are one deadline.
    """
    if not _UNFINISHED.search(before) or _columns(before, after):
        return False
    return after[:1].islower() or (not before.endswith(",") and bool(_CALENDAR_WORD.match(after)))


def goes_on(before: str, after: str, across: int) -> bool:
    """Is `after` the rest of `before`, in a text that is `across` characters wide? Both lines are clean.

    A line was meant to end where the first word of the next one would still have fitted on it.
    """
    if _columns(before, after) or not after:
        return False
    if cut_sign(after)[0] and not _UNFINISHED.search(before):
        return False
    if before.endswith(":") or _LABEL.match(after):
        return False
    if _UNFINISHED.search(before):
        return True
    if after[0].islower() and 2 * len(before) >= across:
        return True
    return len(before) + 1 + len(after.split()[0]) > across


def _columns(before: str, after: str) -> bool:
    return "\t" in before or "\t" in after


def join(before: str, after: str) -> str:
    """One text of two lines; a word that was broken at its own hyphen stays one word."""
    broken = re.search(r"\w-$", before) and after[:1].islower()
    return before + after if broken else f"{before} {after}"
