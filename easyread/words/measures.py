"""Measures of a text: how long its sentences are, how hard its words. Information for people, never a pass mark."""

from __future__ import annotations

from collections.abc import Sequence

from easyread.model.findings import Measures

from .passive import passives
from .sentences import words
from .syllables import syllables

ENOUGH_WORDS = 100
"""Under this the Flesch-Kincaid grade is noise and stays 0 (docs/decisions/0008)."""
WORDS_A_MINUTE = 100
"""A slow, comfortable pace of reading for people who find reading hard; readers differ."""


def measure(units: Sequence[str], hard_words: int = 0) -> Measures:
    """Measures of sentences and list items, one unit each. `hard_words`: how many words of the list stood in them."""
    lengths = sorted(len(words(unit)) for unit in units if words(unit))
    total, count = sum(lengths), len(lengths)
    if not total:
        return Measures()
    spoken = sum(syllables(unit[a:b]) for unit in units for a, b in words(unit))
    grade = 0.39 * total / count + 11.8 * spoken / total - 15.59 if total >= ENOUGH_WORDS else 0.0
    return Measures(
        words=total,
        sentences=count,
        words_per_sentence_mean=round(total / count, 1),
        words_per_sentence_p95=lengths[min(count - 1, int(count * 0.95))],
        share_sentences_over_15=round(sum(1 for n in lengths if n > 15) / count, 3),
        hard_words_per_100=round(100 * hard_words / total, 1),
        passives_per_100_sentences=round(100 * sum(len(passives(unit)) for unit in units) / count, 1),
        flesch_kincaid_grade=round(grade, 1),
        reading_minutes=round(total / WORDS_A_MINUTE, 1),
    )
