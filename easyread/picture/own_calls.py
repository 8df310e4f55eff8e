"""The words for which a forum has pictures of its own, or wants a certain picture or none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from easyread.model.packs import NO_OWN_PICTURES, OwnPictures

from .words import Words, words

CHOSEN, OF_A_PACK = 12.0, 4.0
"""Salience: what a forum chose comes before everything, the words of its own pictures before those of concepts."""


@dataclass(frozen=True, slots=True)
class Call:
    """Words from `start` to before `end` that call for a picture: "minibus", "photos/our bus", or "" for none."""

    start: int
    end: int
    picture: str
    weight: float


class OwnCalls:
    """Looks up a sentence in the choices and packs of one forum."""

    def __init__(self, own: OwnPictures = NO_OWN_PICTURES) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], str, float]]] = {}
        for choice in own.choices:
            self._add(choice.words, choice.picture, CHOSEN)
        for pack in own.packs:
            for symbol in pack.symbols:
                for said in symbol.words:
                    self._add(said, f"{pack.id}/{symbol.concept}", OF_A_PACK)

    def _add(self, said: str, picture: str, weight: float) -> None:
        if phrase := words(said).lower:
            self._by_first.setdefault(phrase[0], []).append((phrase, picture, weight))

    def of(self, sentence: Words) -> Iterator[Call]:
        if not self._by_first:
            return
        for start, word in enumerate(sentence.lower):
            for phrase, picture, weight in self._by_first.get(word, ()):
                end = start + len(phrase)
                if sentence.lower[start:end] == phrase:
                    yield Call(start, end, picture, weight)


NO_CALLS = OwnCalls()
