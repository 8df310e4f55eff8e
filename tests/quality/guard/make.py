"""Writes the closed set of corruptions: the same every time.

    python -m tests.quality.guard.make

Each line of corruptions.jsonl is one sentence, one corruption of it, its type and its part ("dev" to work with, "test" kept aside).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from random import Random

from . import corrupt_facts as facts
from . import corrupt_words as said
from .texts import HERE, others, ours, part_of

_SEED = 4
_LIMIT = {"test": 115, "dev": 115}
SET = HERE / "corruptions.jsonl"
Case = dict[str, str]


def _makers(held: bool) -> dict[str, list[facts.Make]]:
    return {
        "date": facts.DATE, "time": facts.TIME, "money": facts.MONEY, "number": facts.NUMBER, "name": facts.NAME, "owner": facts.OWNER,
        "role": facts.ROLE, "not dropped": said.NOT_DROPPED, "not added": said.NOT_ADDED, "not moved": said.NOT_MOVED, "duty": said.DUTY,
        "decision": said.decision(held), "opposite": said.opposite(held), "how many": said.HOW_MANY, "added": said.added(held), "lost": said.LOST,
    }  # fmt: skip


def corruptions(texts: Iterable[str], limit: dict[str, int]) -> list[Case]:
    """At most `limit` corruptions of each type for each part, from sentences in a shuffled but fixed order."""
    order = sorted(texts)
    Random(_SEED).shuffle(order)
    found: list[Case] = []
    seen: set[tuple[str, str]] = set()
    for part in limit:
        mine = [text for text in order if part_of(text) == part]
        for kind, makers in _makers(part == "test").items():
            rng = Random(f"{_SEED} {kind} {part}")
            count = 0
            for _again in range(3):
                for text in mine:
                    if count >= limit[part]:
                        break
                    tries = list(makers)
                    rng.shuffle(tries)
                    after = next((new for make in tries if (new := make(text, rng)) and new != text), None)
                    if after is None or (text, after) in seen:
                        continue
                    seen.add((text, after))
                    found.append({"type": kind, "part": part, "before": text, "after": after})
                    count += 1
    return found


def of_others() -> list[Case]:
    """The same corruptions of sentences that the project does not hold."""
    return corruptions(others(), {"test": 40, "dev": 40})


def main() -> None:
    cases = corruptions(ours(), _LIMIT)
    SET.write_text("".join(json.dumps(case, ensure_ascii=False) + "\n" for case in cases), "utf-8")
    print(f"{len(cases)} corruptions")


if __name__ == "__main__":
    main()
