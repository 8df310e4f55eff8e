"""Which concept a sentence calls for, best first, and why."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from easyread.words import dates, numbers

from .catalogue import Trigger, matches, saliences, triggers
from .own_calls import NO_CALLS, OwnCalls
from .senses import Sense, senses
from .words import Words, words

LEAST = 0.45
"""Below this score no picture is better than a doubtful one."""

_VOTES = re.compile(
    r"\b(\d{1,4})(?: (?:votes?|people|members?)(?: voted)?)? (?:for|in favour|said yes)\b[^.]{0,24}?\b(\d{1,4})"
    r"(?: (?:votes?|people|members?)(?: voted)?)? (?:against|said no)\b"
    r"(?:[^.]{0,20}?\b(\d{1,4}) (?:abst|did not vote))?",
    re.I,
)
_PHRASE = 1.7
"""A phrase says more than a word, but never more than this many times."""

_OWN = "\0"
"""The trigger of a hit that a forum itself asked for."""

_SPEECH = frozenset(
    "said says told explained asked thought reported added suggested stated advised replied described noted".split()
)
_AFTER_PREPOSITION = frozenset("from by for with to at near because of".split())
_OPPOSITES = frozenset(
    (
        "happy", "good", "easy", "understand", "safe", "fair", "equal", "love", "yes", "agree", "open", "proud", "done",
        "join", "include", "approve", "well done", "celebrate", "improve", "know", "calm", "free", "remember",
        "respect",
    )
)  # fmt: skip
"""Concepts whose picture would say the opposite beside a "not"."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A concept that fits. `value` makes the picture to order ("10:30"); `modifier` is "not" or ""."""

    concept: str
    score: float
    trigger: str
    why: str
    modifier: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class _Hit:
    """Words of the sentence, from `start` to before `end`, that call for a concept."""

    start: int
    end: int
    concept: str
    weight: float
    trigger: str


def has_opposite(concept: str) -> bool:
    """Would the picture of this concept say the opposite where the sentence has a "not"?"""
    return concept in _OPPOSITES


def candidates(text: str, own: OwnCalls = NO_CALLS) -> tuple[Candidate, ...]:
    """Concepts for one sentence, best first. `own`: what a forum wants; there a concept may be "photos/our bus"."""
    found: dict[str, Candidate] = {}
    for one in (*_of_words(words(text), own), *_made_to_order(text)):
        old = found.get(one.concept)
        if old is None or old.score < one.score:
            found[one.concept] = one
        elif one.value:  # "It costs £5": the word and the sum call for the same picture
            found[one.concept] = replace(old, value=one.value)
    return tuple(sorted(found.values(), key=lambda c: (-c.score, c.concept)))


@lru_cache(maxsize=4096)
def best(text: str, own: OwnCalls = NO_CALLS) -> Candidate | None:
    """The best concept, or None when none is sure enough."""
    found = candidates(text, own)
    return found[0] if found and found[0].score >= LEAST else None


def _of_words(sentence: Words, own: OwnCalls) -> Iterator[Candidate]:
    wanted = [*own.of(sentence)]
    hits = _longest([*_hits(sentence)])
    hits = [hit for hit in hits if not any(call.start <= hit.start and hit.end <= call.end for call in wanted)]
    hits += [_Hit(call.start, call.end, call.picture, call.weight, _OWN) for call in wanted if call.picture]
    speech = next((at for at, word in enumerate(sentence.lower[:7]) if word in _SPEECH), None)
    for hit in hits:
        said = " ".join(sentence.tokens[hit.start : hit.end])
        if hit.trigger == _OWN:
            yield Candidate(hit.concept, hit.weight, said, f"Your group chose this for “{said}”.")
            continue
        if has_opposite(hit.concept) and sentence.negated(hit.start):
            continue
        score = hit.weight * min(_PHRASE, 1 + 0.35 * (hit.end - hit.start - 1)) * max(0.72, 0.95**hit.start)
        if any(word in _AFTER_PREPOSITION for word in sentence.lower[max(0, hit.start - 3) : hit.start]):
            score *= 0.86
        if speech is not None and hit.end <= speech + 1:
            score *= 0.55
        yield Candidate(hit.concept, round(score, 3), hit.trigger, f"The words “{said}” mean this.")


def _hits(sentence: Words) -> Iterator[_Hit]:
    decided, index = senses(sentence), triggers()
    for start, word in enumerate(sentence.lower):
        if start in decided and decided[start].means:
            means = decided[start].means
            yield _Hit(start, start + 1, means, saliences()[means], word)
        for trigger in index.get(word, ()):
            end = start + len(trigger.words)
            if end > len(sentence) or not _fits(sentence, start, trigger):
                continue
            if _in_this_sense(trigger, start, decided) and (len(trigger.words) > 1 or not sentence.is_name(start)):
                yield _Hit(start, end, trigger.concept, trigger.weight, trigger.text)


def _longest(hits: list[_Hit]) -> list[_Hit]:
    """A phrase beats the words inside it: "bank holiday" is no bank."""
    phrases = [hit for hit in hits if hit.end - hit.start > 1]
    return [
        hit
        for hit in hits
        if not any(p.start <= hit.start and hit.end <= p.end and p.end - p.start > hit.end - hit.start for p in phrases)
    ]


def _fits(sentence: Words, start: int, trigger: Trigger) -> bool:
    wanted = zip(trigger.words, trigger.exact, trigger.word_class, strict=True)
    if not all(matches(sentence.lower[at], *one) for at, one in enumerate(wanted, start)):
        return False
    return all(
        not known or _is_of(known, sentence.word_class(at)) for at, known in enumerate(trigger.word_class, start)
    )


def _is_of(wanted: str, word_class: str) -> bool:
    return word_class == wanted or (wanted == "N" and word_class in "CP")


def _in_this_sense(trigger: Trigger, start: int, decided: dict[int, Sense]) -> bool:
    if len(trigger.words) == 1:
        return start not in decided or decided[start].allows(trigger.concept)
    return not any(
        at in decided and decided[at].forbids(trigger.concept) for at in range(start, start + len(trigger.words))
    )


def _made_to_order(text: str) -> list[Candidate]:
    """Clock, calendar page and money, drawn with the true value; they give way to what a sentence is about."""
    share = min(1.0, 7 / max(1, len(words(text))))
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
    if counted := _VOTES.search(text):
        value = "-".join(count for count in counted.groups() if count is not None)
        found.append(
            Candidate("vote", round(2.4 * max(share, 0.7), 3), "votes", "The sentence counts votes.", value=value)
        )
    sums = numbers.sums(text)
    if sums and sums[0].pence >= 100:
        found.append(
            Candidate(
                "money", round(1.25 * share, 3), "money", "The sentence gives a sum of money.", value=sums[0].words()
            )
        )
    return found
