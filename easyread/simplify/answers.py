"""Judges what a language model answered: a pure function, and the strictest reader in the house."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from easyread.words.fidelity import changes
from easyread.words.lexicon import swaps
from easyread.words.sentences import sentences

from . import small_words

_MOST_SENTENCES = 4
_SIGNS = re.compile(r"[<>{}\[\]|\\`*_#=~^]|https?:|www\.|(?m:^\s*(?:[-•–]|\d+[.)])\s)")
_CONDITION = re.compile(
    r"\b(?:if|unless|until|except|only|subject to|provided|providing|as long as|depend\w*|in case|otherwise|instead)\b",
    re.I,
)
_PLANNED = re.compile(r"\b(?:will|shall|would|going to)\b|['’](?:ll|d)\b|\bwon['’]t\b", re.I)
"""A plan is not a fact that stands: "the council will pay" and "the council should pay" are two things."""
_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?")
_ROOT = 4  # letters in which two forms of a word agree: "agreed", "agreement"
_LEAST_SAID = 0.7
_MOST_NEW = 0.34
# Everyday words, and words for saying something: who said it is a name or stands in the sentence all the same.
_COMMON = frozenset(
    """that this these those they them their there then than what when where which while with will would have been being
    from into about your yours also some more most many much very just like make made makes doing does done give gives
    given take takes taken need needs want wants know find goes come came says said tell told asks asked talk talked think
    thought good each every other because after before during over under only such were could should must people person
    group thing things new way ways time work help helps helped meeting start starts started stop stopped change changes
    changed happen happened happens using used uses pay money plan plans look looked looks keep keeps kept now next
    first lots part parts both still same able else here ready sure between around without across decide decided
    agree agreed
    reminded reported stated noted explained advised informed expressed indicated enquired requested mentioned""".split()
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """`refused` says why, in words for a list of counts; empty where the answer may stand. `missing`: longer words of the
    sentence that the answer does not have, for a person to see.
    """

    sentences: tuple[str, ...] = ()
    refused: str = ""
    missing: tuple[str, ...] = ()


def judged(
    before: str, answer: str, keep: tuple[str, ...], too_hard: Callable[[str], tuple[str, ...]], *, one_line: bool
) -> Verdict:
    """May this answer stand for `before`? `one_line`: a row of a list stays one row."""
    if _SIGNS.search(answer) or any(not sign.isprintable() and sign != "\n" for sign in answer):
        return Verdict(refused="were no plain sentences")
    parts = tuple(line[a:b] for line in answer.split("\n") if line.strip() for a, b in sentences(line.strip()))
    parts = tuple(" ".join(part.split()) for part in parts)
    if not parts or len(parts) > (1 if one_line else _MOST_SENTENCES) or len(answer) > 2 * len(before) + 60:
        return Verdict(refused="had too many words")
    if not one_line and any(part[-1] not in ".?!" for part in parts):
        return Verdict(refused="were no plain sentences")
    now = " ".join(parts)
    if changes(before, now) or bool(_PLANNED.search(before)) != bool(_PLANNED.search(now)):
        return Verdict(refused="changed a fact")
    if bool(_CONDITION.search(before)) != bool(_CONDITION.search(now)) or ("?" in before) != ("?" in now):
        return Verdict(refused="changed a condition or a question")
    if small_words.changed(before, now):
        return Verdict(refused="changed a small word that matters")
    if any(word not in now for word in keep):
        return Verdict(refused="lost a word that is explained")
    old, new = too_hard(before), [rule for part in parts for rule in too_hard(part)]
    if len(new) >= len(old) or any(rule not in old for rule in new) or "sent-max-words" in new:
        return Verdict(refused="were no easier")
    missing = tuple(word for word in _content(before) if not _has(now, word))
    if len(missing) > (1 - _LEAST_SAID) * len(_content(before)):
        return Verdict(refused="left too much out")
    if any(_strange(part, before) for part in parts):
        return Verdict(refused="said something else")
    return Verdict(parts, "", missing)


def _strange(part: str, before: str) -> bool:
    """Is too much of this sentence of the answer not in the sentence that was asked about?"""
    content = _content(part)
    new = [word for word in content if not _rooted(word, before)]
    return len(new) > max(1.0, _MOST_NEW * len(content)) or 0 < len(content) == len(new)


def _content(text: str) -> list[str]:
    found = (word for word in _WORD.findall(text.lower()) if len(word) >= _ROOT and word not in _COMMON)
    return list(dict.fromkeys(found))


def _roots(text: str) -> frozenset[str]:
    return frozenset(word[:_ROOT] for word in _WORD.findall(text.lower()))


def _has(now: str, word: str) -> bool:
    """The word itself in some form, or one of its simpler words."""
    roots = _roots(now)
    if word[:_ROOT] in roots:
        return True
    return any(all(part in roots for part in simple) for simple in _simple().get(word[:_ROOT], ()))


def _rooted(word: str, before: str) -> bool:
    roots = _roots(before)
    if word[:_ROOT] in roots:
        return True
    return any(word[:_ROOT] in simple for root in roots for simple in _simple().get(root, ()))


@cache
def _simple() -> dict[str, list[frozenset[str]]]:
    """Root of the first word of a hard phrase -> the roots of each simpler wording."""
    found: dict[str, list[frozenset[str]]] = {}
    for hard, simple in _pairs():
        first = _WORD.search(hard.lower())
        if first and len(first.group()) >= _ROOT:
            found.setdefault(first.group()[:_ROOT], []).append(_roots(simple))
    return found


def _pairs() -> Iterator[tuple[str, str]]:
    for swap in swaps():
        for simple in swap.simple:
            yield swap.hard, simple
