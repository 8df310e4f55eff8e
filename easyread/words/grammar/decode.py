"""The best tree for a table of scores (Chu-Liu-Edmonds), with exactly one root."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float64]


def heads(scores: Scores) -> list[int]:
    """For each word 1 to n its head, 0 for the root. `scores[d, h]`: how well word d (row 0 is unused) goes with head h."""
    n = len(scores) - 1
    table = scores.copy()
    np.fill_diagonal(table, -np.inf)
    best = table[1:].argmax(1)
    roots = np.flatnonzero(best == 0)
    if len(roots) == 1 and not _circle([0, *best.tolist()]):
        return [int(h) for h in best]
    # One root: the word that loses least by standing there carries all the others.
    gain = table[1:, 0] - np.where(n > 1, table[1:, 1:].max(1, initial=-np.inf), 0.0)
    tried = sorted(range(n), key=lambda d: -gain[d])[:3]
    found = [_with_root(table, d + 1) for d in tried]
    return max(found, key=lambda tree: sum(table[d + 1, h] for d, h in enumerate(tree)))


def _with_root(table: Scores, root: int) -> list[int]:
    only = table.copy()
    only[:, 0] = -np.inf
    only[root, :] = -np.inf
    only[root, 0] = 0.0
    return _edmonds(only)[1:]


def _circle(head: list[int]) -> list[int]:
    """The words of one circle, or none. `head[0]` is unused."""
    seen = [0] * len(head)
    for start in range(1, len(head)):
        walk, at = [], start
        while at and not seen[at]:
            seen[at] = start
            walk.append(at)
            at = head[at]
        if at and seen[at] == start and at in walk:
            return walk[walk.index(at) :]
    return []


def _edmonds(table: Scores) -> list[int]:
    head = [0, *(int(h) for h in table[1:].argmax(1))]
    circle = _circle(head)
    if not circle:
        return head
    inside = set(circle)
    outside = [i for i in range(len(table)) if i not in inside]
    size = len(outside)
    small = np.full((size + 1, size + 1), -np.inf)
    into, out = {}, {}
    own = {d: table[d, head[d]] for d in circle}
    for a, i in enumerate(outside):
        for b, j in enumerate(outside):
            small[a, b] = table[i, j]
        entering = max(circle, key=lambda d: table[d, i] - own[d])
        small[size, a] = table[entering, i] - own[entering]
        into[a] = entering
        leaving = max(circle, key=lambda h: table[i, h])
        small[a, size] = table[i, leaving]
        out[a] = leaving
    np.fill_diagonal(small, -np.inf)
    below = _edmonds(small)
    for a, i in enumerate(outside):
        if a:
            head[i] = out[a] if below[a] == size else outside[below[a]]
    entered = below[size]
    head[into[entered]] = outside[entered]
    return head
