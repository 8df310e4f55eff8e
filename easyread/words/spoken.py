"""Written words as words to be spoken, for any voice: voices read "£5", "12/03/2026" and "Cllr" wrongly.

Each reader below finds stretches of the text that it knows how to say; the first reader to claim a stretch has it, and
all other characters stay as they are. So nothing can be said twice, and a word that no reader claims cannot be lost.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable

from . import spoken_contacts, spoken_days, spoken_letters, spoken_signs, spoken_sums

Edit = tuple[int, int, str]

_READERS: tuple[Callable[[str], Iterable[Edit]], ...] = (
    spoken_contacts.addresses,
    spoken_contacts.phones,
    spoken_contacts.postcodes,
    spoken_letters.short_forms,
    spoken_days.day_ranges,
    spoken_days.days,
    spoken_days.named_ranges,
    spoken_sums.money,
    spoken_days.clock_times,
    spoken_days.years,
    spoken_sums.counted,
    spoken_sums.shares,
    spoken_sums.ranges,
    spoken_letters.capitals,
    spoken_letters.initials,
    spoken_signs.signs,
)
_SAME = str.maketrans(
    {"’": "'", "‘": "'", "‑": "-", "‐": "-", "\u00ad": None, "\u200b": None, "\ufeff": None, "\u2044": "/", "…": "..."}
)
_GAPS = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_BEFORE_STOP = re.compile(r"\s+(?=[,.;:?!](?:\s|$))")


def _edits(text: str) -> list[Edit]:
    """The stretches to change, in order, none overlapping: earlier readers win."""
    starts: list[int] = []
    taken: list[Edit] = []
    for reader in _READERS:
        for edit in reader(text):
            place = bisect_left(starts, edit[0])
            clear_before = place == 0 or taken[place - 1][1] <= edit[0]
            clear_after = place == len(taken) or edit[1] <= taken[place][0]
            if clear_before and clear_after and edit[0] < edit[1]:
                starts.insert(place, edit[0])
                taken.insert(place, edit)
    return taken


def _joined(text: str, edits: list[Edit]) -> str:
    parts: list[str] = []
    place = 0
    for start, end, said in edits:
        parts += [text[place:start], said]
        if place < start and text[start - 1].isalnum() and said[:1].isalnum():
            parts.insert(-1, " ")
        if end < len(text) and text[end].isalnum() and said[-1:].isalnum():
            parts.append(" ")
        place = end
    parts.append(text[place:])
    return "".join(parts)


def spoken(text: str) -> str:
    """`text` with dates, times, sums, numbers to dial, addresses and short forms as people in Britain say them.

    One line, no white space at its ends. What is said never changes: no date, sum, number or "not" is lost or added.
    """
    line = _GAPS.sub(" ", text.translate(_SAME)).strip()
    return _BEFORE_STOP.sub("", _GAPS.sub(" ", _joined(line, _edits(line)))).strip()


def said_contacts(text: str) -> list[str]:
    """How each telephone number and each web or e-mail address in the text is said, in order, each once."""
    return spoken_contacts.contacts(_GAPS.sub(" ", text.translate(_SAME)))
