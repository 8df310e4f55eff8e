"""The words of one forum: what they mean to it, what it says instead, and what is never changed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OwnTerm:
    """A word or name with the forum's own meaning. `names`: all its spellings, the main one first."""

    names: tuple[str, ...]
    meaning: str


@dataclass(frozen=True, slots=True)
class OwnSwap:
    """A hard word and what the forum says instead."""

    hard: str
    plain: str


@dataclass(frozen=True, slots=True)
class OwnWords:
    """`kept`: names and words that no rule may change."""

    terms: tuple[OwnTerm, ...] = ()
    swaps: tuple[OwnSwap, ...] = ()
    kept: tuple[str, ...] = ()


NO_OWN_WORDS = OwnWords()
