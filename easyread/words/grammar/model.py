"""Runs the trained model: word classes and the scores of heads and relations for the words of some sentences at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path

import numpy as np

from . import weights
from .decode import heads
from .features import rows
from .weights import Floats, Weights

FILE = Path(__file__).with_name("weights.bin")
_AT_ONCE = 32  # sentences

Read = tuple[list[str], list[str], list[int], list[str], list[float]]
"""Of each word: class, fine class, head (0 is the root, else counted from 1), relation, how sure the head is."""


@cache
def _weights() -> Weights:
    return weights.read(FILE)


@cache
def _matrix(name: str) -> Floats:
    return _weights().floats(name)


@lru_cache(maxsize=20_000)
def _vector(form: str) -> Floats:
    """The sum of the rows of a word's features."""
    which = np.array([row for row in rows(form) if row], np.int64)
    total: Floats = _weights().arrays["table"].rows(which).sum(0)
    return total


def read(sentences: Sequence[Sequence[str]]) -> list[Read]:
    """Sentences of at least one word each, read together in groups of like length."""
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]))
    found: dict[int, Read] = {}
    for first in range(0, len(order), _AT_ONCE):
        group = order[first : first + _AT_ONCE]
        for i, one in zip(group, _read_group([sentences[i] for i in group]), strict=True):
            found[i] = one
    return [found[i] for i in range(len(sentences))]


def _read_group(sentences: Sequence[Sequence[str]]) -> list[Read]:
    lengths = [len(s) for s in sentences]
    x = np.zeros((max(lengths), len(sentences), _matrix("f1.w").shape[0]), np.float32)
    for b, sentence in enumerate(sentences):
        x[: len(sentence), b] = [_vector(form) for form in sentence]
    last = np.array(lengths)
    for layer in "12":
        x = np.concatenate([_lstm("f" + layer, x, last, False), _lstm("b" + layer, x, last, True)], -1)
    return [_of_one(x[: lengths[b], b]) for b in range(len(sentences))]


def _sigmoid(x: Floats) -> Floats:
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(x, -30, 30))), np.float32)


def _lstm(name: str, x: Floats, lengths: np.ndarray, backward: bool) -> Floats:
    gates = x @ _matrix(name + ".w") + _matrix(name + ".b")
    u = _matrix(name + ".u")
    size = u.shape[0]
    out = np.zeros((*x.shape[:2], size), np.float32)
    h, c = np.zeros((x.shape[1], size), np.float32), np.zeros((x.shape[1], size), np.float32)
    steps = range(len(x))
    for t in reversed(steps) if backward else steps:
        g = gates[t] + h @ u
        s = _sigmoid(g[:, : 3 * size])
        new_c = s[:, size : 2 * size] * c + s[:, :size] * np.tanh(g[:, 3 * size :])
        here = (t < lengths)[:, None]
        c = np.where(here, new_c, c)
        h = np.where(here, s[:, 2 * size :] * np.tanh(new_c), h)
        out[t] = h
    return out


def _one(x: Floats) -> Floats:
    return np.concatenate([x, np.ones((len(x), 1), np.float32)], 1)


def _bent(name: str, x: Floats) -> Floats:
    y = x @ _matrix(name) + _matrix(name + "_b")
    return np.asarray(np.where(y > 0, y, 0.1 * y), np.float32)


def _of_one(x: Floats) -> Read:
    names = _weights().names
    with_root = np.concatenate([_matrix("root")[None], x])
    arcs = _one(_bent("arc_d", x)) @ _matrix("arc") @ _bent("arc_h", with_root).T
    scores = np.full((len(x) + 1, len(x) + 1), -1e9)
    scores[1:] = arcs
    head = heads(scores)
    np.fill_diagonal(scores, -1e9)
    odds = np.exp(scores[1:] - scores[1:].max(1, keepdims=True))
    odds /= odds.sum(1, keepdims=True)
    dependents, governors = _one(_bent("rel_d", x)), _one(_bent("rel_h", with_root))[head]
    rels = np.einsum("da,rac,dc->dr", dependents, _matrix("rel"), governors, optimize=True)
    root_at = names["relations"].index("root")
    rels[:, root_at] = -1e9
    relations = [names["relations"][r] for r in rels.argmax(1)]
    relations = ["root" if h == 0 else r for h, r in zip(head, relations, strict=True)]
    tags = [names["tags"][t] for t in (x @ _matrix("tag") + _matrix("tag_b")).argmax(1)]
    fine = [names["fine"][t] for t in (x @ _matrix("fine") + _matrix("fine_b")).argmax(1)]
    return tags, fine, head, relations, [float(odds[d, h]) for d, h in enumerate(head)]
