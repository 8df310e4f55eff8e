"""Scores the guard on corruptions (must be caught) and on harmless or no changes (must pass)."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from easyread.words import fidelity

from .harmless import changes_of_form, written
from .make import SET

ALL = "all"


@dataclass
class Tally:
    """`errors` and `doubts` count cases, each once: an error that is also a doubt is an error."""

    count: int = 0
    errors: int = 0
    doubts: int = 0
    missed: list[str] = field(default_factory=list)
    flagged: list[str] = field(default_factory=list)

    @property
    def caught(self) -> float:
        return (self.errors + self.doubts) / max(1, self.count)

    def add(self, name: str, before: str, after: str, may_add: str = "") -> None:
        errors = fidelity.changes(before, after, may_add=may_add)
        doubts = fidelity.doubts(before, after, may_add=may_add) if hasattr(fidelity, "doubts") else ()
        self.count += 1
        self.errors += bool(errors)
        self.doubts += bool(doubts and not errors)
        if errors or doubts:
            what = "; ".join(("ERROR " if one in errors else "DOUBT ") + one.says() for one in (*errors, *doubts))
            self.flagged.append(f"[{name}] {before} => {after}\n      {what}")
        else:
            self.missed.append(f"[{name}] {before}\n     => {after}")


def stored() -> list[dict[str, str]]:
    return [json.loads(line) for line in SET.read_text("utf-8").splitlines()]


def score(cases: Iterable[dict[str, str]]) -> dict[str, Tally]:
    """Type -> tally, with "all"."""
    found: dict[str, Tally] = defaultdict(Tally)
    for case in cases:
        found[case["type"]].add(case["type"], case["before"], case["after"])
        found[ALL].add(case["type"], case["before"], case["after"])
    return dict(found)


def harmless_pairs(texts: list[str], *, written: bool = True) -> list[dict[str, str]]:
    return [*(_written() if written else ()), *changes_of_form(texts)]


_written = written


def score_pairs(pairs: Iterable[dict[str, str]]) -> dict[str, Tally]:
    """ "written" pairs, changes of "form", and "all"."""
    found: dict[str, Tally] = defaultdict(Tally)
    for pair in pairs:
        for name in ("written" if pair["type"] == "written" else "form", "harmless"):
            found[name].add(pair["type"], pair["before"], pair["after"], pair["may_add"])
    return dict(found)


def unchanged(texts: Iterable[str]) -> Tally:
    tally = Tally()
    for text in texts:
        tally.add("unchanged", text, text)
    return tally
