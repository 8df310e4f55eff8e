"""How well pictures are chosen: `python -m tests.picture.scoring dev` (or `traps`; `test` prints figures alone).

Each sentence was judged twice: when it was written, and later among the concepts `shown`, in another order and without
the first verdict or the choice of the program. A concept counts as accepted when one verdict accepts it and none refuses it, as
misleading when one refuses it and none accepts it. `--agreement` says how far the two verdicts agree.

Precision is the share of the shown pictures that were accepted. The first three count where one that was accepted is among
the best three.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from easyread.picture import rank

HERE = Path(__file__).resolve().parent / "sentences"
KEPT_ASIDE = "test"


@dataclass(frozen=True)
class Sentence:
    """A sentence with the concepts that a judge accepts for it and those that would mislead."""

    id: str
    text: str
    kind: str
    ok: frozenset[str]
    bad: frozenset[str]
    none_ok: bool


@dataclass
class Score:
    asked: int = 0
    shown: int = 0
    good: int = 0
    misleading: int = 0
    with_an_answer: int = 0
    among_three: int = 0

    @property
    def figures(self) -> dict[str, float]:
        return {
            "coverage": self.shown / self.asked,
            "precision": self.good / max(1, self.shown),
            "misleading": self.misleading / max(1, self.shown),
            "first_three": self.among_three / max(1, self.with_an_answer),
        }


def sentences(part: str) -> Iterator[Sentence]:
    for row in _rows(part):
        ok = {*row["first"]["ok"], *row["second"]["ok"]}
        bad = {*row["first"]["bad"], *row["second"]["bad"]}
        yield Sentence(row["id"], row["text"], row["kind"], frozenset(ok - bad), frozenset(bad - ok), row["none_ok"])


def agreement(part: str) -> tuple[float, float]:
    """How often both verdicts on a concept accept it or both do not, and Cohen's kappa of that."""
    both: Counter[tuple[bool, bool]] = Counter()
    for row in _rows(part):
        for concept in row["shown"]:
            both[concept in row["first"]["ok"], concept in row["second"]["ok"]] += 1
    count = both.total()
    same = (both[True, True] + both[False, False]) / count
    first = (both[True, True] + both[True, False]) / count
    second = (both[True, True] + both[False, True]) / count
    chance = first * second + (1 - first) * (1 - second)
    return same, (same - chance) / (1 - chance)


def _rows(part: str) -> Iterator[dict[str, Any]]:
    for line in (HERE / f"{part}.jsonl").read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def score(part: str) -> tuple[Score, list[str]]:
    """The figures of a part, and a line for each picture that was not accepted."""
    total, misses = Score(), []
    for one in sentences(part):
        found = rank.candidates(one.text)
        best = rank.best(one.text)
        total.asked += 1
        if one.ok:
            total.with_an_answer += 1
            total.among_three += any(candidate.concept in one.ok for candidate in found[:3])
        if best is not None:
            total.shown += 1
            total.good += best.concept in one.ok
            total.misleading += best.concept in one.bad
        if (best is None and not one.none_ok) or (best is not None and best.concept not in one.ok):
            word = "none" if best is None else "BAD" if best.concept in one.bad else "weak"
            three = ", ".join(f"{c.concept} {c.score} ({c.trigger})" for c in found[:4])
            misses.append(f"{word:5}{one.id} {one.text}\n        {three}\n        ok: {', '.join(sorted(one.ok))}")
    return total, misses


def main() -> None:
    if "--agreement" in sys.argv:
        for part in ("dev", KEPT_ASIDE, "traps"):
            print(part, "same {:.3f}, kappa {:.3f}".format(*agreement(part)))
        return
    for part in sys.argv[1:] or ["dev", "traps"]:
        total, misses = score(part)
        if part != KEPT_ASIDE:
            print("\n".join(misses))
        print(part, total.asked, {name: round(value, 4) for name, value in total.figures.items()})


if __name__ == "__main__":
    main()
