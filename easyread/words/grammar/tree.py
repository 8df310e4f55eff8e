"""A sentence as a tree of its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import overload

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_SUBJECTS = ("nsubj", "nsubj:pass", "expl", "csubj", "csubj:pass", "nsubj:outer")


@dataclass(frozen=True, slots=True)
class Token:
    """`start` and `end` are characters of the sentence. `tag` is the universal word class (NOUN, VERB, AUX ...), `fine` the Penn
    tag (VBN, MD ...). `head` is the index of the word it belongs to, -1 for the root; `relation` is that of Universal Dependencies
    ("nsubj:pass"); `sure` says from 0 to 1 how sure the head is.
    """

    text: str
    start: int
    end: int
    tag: str
    fine: str
    head: int
    relation: str
    sure: float


class Tree(Sequence[Token]):
    """The tokens of a sentence in order, with one root and no circle."""

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text = text
        self._tokens = tuple(tokens)
        self._children: list[list[int]] = [[] for _ in self._tokens]
        self.root = -1
        for at, token in enumerate(self._tokens):
            if token.head < 0:
                self.root = at
            else:
                self._children[token.head].append(at)

    def __len__(self) -> int:
        return len(self._tokens)

    def __iter__(self) -> Iterator[Token]:
        return iter(self._tokens)

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Token]: ...
    def __getitem__(self, at: int | slice) -> Token | Sequence[Token]:
        return self._tokens[at]

    def children(self, at: int, *relations: str) -> list[int]:
        """Indexes of the words that belong to a word, in order; of these relations where some are given ("conj", "nsubj")."""
        own = self._children[at]
        return [i for i in own if self._tokens[i].relation in relations] if relations else list(own)

    def child(self, at: int, *relations: str) -> int | None:
        """The first such word."""
        found = self.children(at, *relations)
        return found[0] if found else None

    def subtree(self, at: int) -> list[int]:
        """Indexes of a word and of all that belongs to it, in order."""
        found, todo = [], [at]
        while todo:
            now = todo.pop()
            found.append(now)
            todo += self._children[now]
        return sorted(found)

    def span(self, at: int) -> tuple[int, int]:
        """(start, end) in characters, from the first to the last word of the subtree."""
        inside = self.subtree(at)
        return self._tokens[inside[0]].start, self._tokens[inside[-1]].end

    def text_of(self, at: int) -> str:
        """The words of the subtree as they stand in the sentence."""
        start, end = self.span(at)
        return self.text[start:end]

    def is_finite(self, at: int) -> bool:
        """Has the verb a tense: "went", "will go", "is gone", and not "going" or "to go"?"""
        helpers = self.children(at, "aux", "aux:pass", "cop")
        if self._tokens[at].fine == "VBN" and not helpers and self.children(at, "nsubj"):
            return True  # "the centres opened" is a past tense, whatever it was taken for
        return any(self._tokens[i].fine in _FINITE for i in (at, *helpers))

    def subject(self, at: int) -> int | None:
        """The subject of a verb or of what stands in its place."""
        return self.child(at, *_SUBJECTS)

    def is_whole(self, at: int) -> bool:
        """Is the subtree one stretch of words without a gap?"""
        inside = self.subtree(at)
        return inside[-1] - inside[0] + 1 == len(inside)
