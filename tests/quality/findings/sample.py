"""Which findings are judged: of each rule a fixed few, picked by their fingerprints, over all real papers."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from easyread.model.findings import Report
from easyread.model.settings import Settings
from easyread.model.text import Source
from easyread.service import check
from easyread.service.make import read_source
from easyread.testing import PaperWorld

from ..judged.sample import digest

HERE = Path(__file__).parent
VERDICTS = HERE / "verdicts.csv"
CASES = Path(__file__).resolve().parents[4] / "shared" / "cases"
KINDS = ("agenda", "minutes", "yswd", "easyread")
FIELDS = ("rule", "paper", "start", "end", "key", "verdict")
A_RULE = 10
"""Findings of one rule that are judged at most."""


@dataclass(frozen=True, slots=True)
class Found:
    """One finding with the words around its place."""

    rule: str
    paper: str
    start: int
    end: int
    words: str
    message: str
    around: str

    @property
    def key(self) -> str:
        return digest(self.rule, self.paper, str(self.start), self.words)


def reports() -> Iterator[tuple[str, Source, Report]]:
    """(kind of paper, its text, report) of every real paper beside this checkout; none where they are not there.

    The first line of such a file says where it is from.
    """
    for kind in KINDS:
        for path in sorted((CASES / kind).glob("*.txt")):
            world = PaperWorld({path.name: path.read_bytes().split(b"\n", 1)[1]})
            name = Path(path.name)
            yield kind, read_source(world, name), check.paper(world, name, Settings())


def _found() -> Iterator[Found]:
    for kind, source, report in reports():
        text = source.text
        for one in report.findings:
            start, end = (one.span.start, one.span.end) if one.span else (0, 0)
            around = f"{text[max(0, start - 70) : start]}⟦{text[start:end][:200]}⟧{text[end : end + 70]}"
            yield Found(
                one.name,
                f"{kind}/{Path(source.name).stem}",
                start,
                end,
                text[start:end],
                one.message,
                around.replace("\n", " / "),
            )


def sample() -> list[Found]:
    """At most `A_RULE` findings of each rule, the same on every run; one that goes makes room for the next."""
    by_rule: dict[str, list[Found]] = defaultdict(list)
    for one in _found():
        by_rule[one.rule].append(one)
    picked: list[Found] = []
    for rule in sorted(by_rule):
        picked += sorted(by_rule[rule], key=lambda one: one.key)[:A_RULE]
    return picked


def verdicts() -> dict[str, str]:
    """Fingerprint -> "right", "arguable" or "wrong"."""
    with VERDICTS.open(encoding="utf-8", newline="") as file:
        return {row["key"]: row["verdict"] for row in csv.DictReader(file)}
