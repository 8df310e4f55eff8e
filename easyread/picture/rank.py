"""Which concept a sentence calls for, best first, and why."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from easyread.words import dates, numbers

from . import senses
from .catalogue import matches, triggers

LEAST = 0.55
"""Below this score no picture is better than a doubtful one."""

_TOKEN = re.compile(r"[A-Za-z]+(?:[-'’][A-Za-z]+)*|\d[\d,.:]*|[?]")
_SPEECH = frozenset(
    "said says told explained asked thought reported added suggested stated advised replied described noted".split()
)
_AFTER_PREPOSITION = frozenset("from by for with to at near because of".split())


@dataclass(frozen=True, slots=True)
class Candidate:
    """A concept that fits. `value` makes the picture to order ("10:30"); `modifier` is "not" or ""."""

    concept: str
    score: float
    trigger: str
    why: str
    modifier: str = ""
    value: str = ""


def candidates(text: str) -> tuple[Candidate, ...]:
    """Concepts for one sentence, best first."""
    found: dict[str, Candidate] = {}
    for one in (*_of_words(text), *_made_to_order(text)):
        old = found.get(one.concept)
        if old is None or old.score < one.score:
            found[one.concept] = one
        elif one.value:  # "It costs £5": the word and the sum call for the same picture
            found[one.concept] = replace(old, value=one.value)
    return tuple(sorted(found.values(), key=lambda c: (-c.score, c.concept)))


@lru_cache(maxsize=4096)
def best(text: str) -> Candidate | None:
    """The best concept, or None when none is sure enough."""
    found = candidates(text)
    return found[0] if found and found[0].score >= LEAST else None


def _of_words(text: str) -> list[Candidate]:
    tokens = _TOKEN.findall(text)
    words = [token.lower().replace("’", "'") for token in tokens]
    index = triggers()
    hits = []
    for start, word in enumerate(words):
        for trigger in index.get(word, ()):
            end = start + len(trigger.words)
            if end > len(words) or not _fits(words, start, trigger):
                continue
            if len(trigger.words) == 1 and senses.is_name(tokens, start):
                continue
            if not senses.misleads(trigger.concept, words, start, end):
                hits.append((start, end, trigger))
    longest = [h for h in hits if not any(o[0] <= h[0] and h[1] <= o[1] and o[1] - o[0] > h[1] - h[0] for o in hits)]
    speech = next((i for i, word in enumerate(words[:7]) if word in _SPEECH), None)
    found = []
    for start, end, trigger in longest:
        score = trigger.salience * (1 + 0.35 * (end - start - 1)) * max(0.72, 0.95**start)
        if any(word in _AFTER_PREPOSITION for word in words[max(0, start - 3) : start]):
            score *= 0.86
        if speech is not None and end <= speech + 1:
            score *= 0.55
        if senses.says_no(words, end) and senses.has_opposite(trigger.concept):
            continue
        found.append(
            Candidate(
                trigger.concept, round(score, 3), trigger.text, f"The words “{' '.join(tokens[start:end])}” mean this."
            )
        )
    return found


def _fits(words: list[str], start: int, trigger: object) -> bool:
    from .catalogue import Trigger

    assert isinstance(trigger, Trigger)
    for offset, (word, kind, exact) in enumerate(zip(trigger.words, trigger.word_class, trigger.exact, strict=True)):
        i = start + offset
        if not matches(words[i], word, exact):
            return False
        if kind and kind not in senses.word_class(words, i):
            return False
    return True


def _made_to_order(text: str) -> list[Candidate]:
    """Clock, calendar page and money, drawn with the true value; they give way to what a sentence is about."""
    words = max(1, len(_TOKEN.findall(text)))
    share = min(1.0, 7 / words)
    found = []
    times = dates.times(text)
    if times:
        found.append(
            Candidate("time", round(1.2 * share, 3), "time", "The sentence gives a time.", value=times[0].value)
        )
    days = [day for day in dates.dates(text) if day.day]
    if days:
        value = days[0].value.lstrip("-")
        found.append(Candidate("date", round(1.15 * share, 3), "date", "The sentence gives a date.", value=value))
    sums = numbers.sums(text)
    if sums and sums[0].pence >= 100:
        found.append(
            Candidate(
                "money", round(1.25 * share, 3), "money", "The sentence gives a sum of money.", value=sums[0].words()
            )
        )
    return found
