"""Made-up papers with their pairs marked in them: {1s|the bus is late} is what was said first, {1d|...} its answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from easyread import plugins
from easyread.model.paper import Paper
from easyread.model.settings import Settings
from easyread.testing import PaperWorld
from easyread.understand.paper import understand

FOLDER = Path(__file__).parent / "said_did_papers"
_MARK = re.compile(r"\{(\d+)([sd])\|([^{}]*)\}")
_LETTERS = re.compile(r"\w+")

Pair = tuple[str, str]


@dataclass(frozen=True)
class Marked:
    text: str
    pairs: list[Pair]


def words(text: str) -> str:
    return " ".join(_LETTERS.findall(text))


def marked(text: str) -> Marked:
    sides: dict[int, dict[str, list[str]]] = {}
    for number, side, inside in _MARK.findall(text):
        sides.setdefault(int(number), {"s": [], "d": []})[side].append(words(inside))
    pairs = [(" ".join(sides[n]["s"]), " ".join(sides[n]["d"])) for n in sorted(sides)]
    return Marked(_MARK.sub(lambda m: m[3], text), pairs)


def understood(text: str, name: str, kind: str = "auto") -> Paper:
    reader = plugins.load("easyread.readers", Path(name).suffix)
    return understand(reader(text.encode(), name), Settings(kind=kind), PaperWorld()).value


def pairs_of(paper: Paper) -> list[Pair]:
    return [(words(pair.you_said), words(pair.we_did)) for item in paper.items for pair in item.said_did]
