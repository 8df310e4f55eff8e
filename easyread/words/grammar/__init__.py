"""Word classes and the structure of a sentence, by a small model of our own (docs/decisions/0011)."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import lru_cache

from .tokens import tokens
from .tree import Token, Tree
from .word_names import with_plain_names

__all__ = ["Token", "Tree", "parse", "parse_all"]

_LONGEST = 150  # words read as one sentence; what is longer is cut there


@lru_cache(maxsize=1024)
def parse(sentence: str) -> Tree:
    """The tree of one sentence. Numpy and the weights are loaded at the first call."""
    return parse_all([sentence])[0]


def parse_all(sentences: Sequence[str]) -> list[Tree]:
    """The trees of some sentences; faster than one by one."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # small matrices: more threads only double the processor time
    from .model import read

    places = [tokens(sentence) for sentence in sentences]
    pieces = [
        (i, first, [sentences[i][a:b] for a, b in places[i][first : first + _LONGEST]])
        for i in range(len(sentences))
        for first in range(0, len(places[i]), _LONGEST)
    ]
    found: list[list[Token]] = [[] for _ in sentences]
    for (i, first, _), (tags, fine, heads, relations, sure) in zip(
        pieces, read([with_plain_names(p[2]) for p in pieces]), strict=True
    ):
        root = next((at for at, token in enumerate(found[i]) if token.head < 0), -1)
        for at, (a, b) in enumerate(places[i][first : first + _LONGEST]):
            head = heads[at] - 1 + first if heads[at] else root
            relation = "parataxis" if not heads[at] and root >= 0 else relations[at]
            found[i].append(Token(sentences[i][a:b], a, b, tags[at], fine[at], head, relation, sure[at]))
    return [Tree(sentence, own) for sentence, own in zip(sentences, found, strict=True)]
