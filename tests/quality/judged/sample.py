"""Which statements are judged: all that are made of the sentences of real minutes."""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from easyread.model.easy import EasyPaper, Origin, Role
from easyread.model.settings import Settings
from easyread.pipeline import make_easy, read
from easyread.plugins import load
from easyread.testing import PaperWorld

HERE = Path(__file__).parent
VERDICTS = HERE / "verdicts.csv"
PAPERS = Path(__file__).resolve().parents[4] / "shared" / "cases" / "minutes"
_LISTS = ("Who came", "Who could not come")  # names, measured by the tests of understanding
FIELDS = ("paper", "start", "end", "key", "grammar", "meaning", "simpler")


@dataclass(frozen=True, slots=True)
class Judged:
    """One statement with the words it stands on. `asked`: it is marked "please rewrite"."""

    paper: str
    start: int
    end: int
    source: str
    text: str
    asked: bool

    @property
    def key(self) -> str:
        return digest(self.source, self.text)


def digest(*parts: str) -> str:
    return hashlib.blake2s("\x1f".join(parts).encode(), digest_size=5).hexdigest()


def _easy(path: Path) -> EasyPaper:
    source = load("easyread.readers", path.suffix)(path.read_bytes().split(b"\n", 1)[1], path.name)
    return make_easy(read(source, Settings(), PaperWorld()).value, Settings(), PaperWorld()).value


def _statements(path: Path) -> Iterator[Judged]:
    """Statements made of the paper's sentences; names, days and lines of a card are measured by other tests."""
    easy = _easy(path)
    said = [
        one
        for part in easy.sections
        if part.title.text not in _LISTS
        for panel in part.panels
        for one in panel.statements
    ]
    for one in said:
        if (
            one.origin is Origin.SOURCE
            and one.role not in (Role.HEADING, Role.EXPLAIN)
            and one.spans
            and " " in one.text
        ):
            if one.text.startswith(("Who: ", "By when: ", "The title is: ", "It is from: ")):
                continue
            first = one.spans[0]
            words = " / ".join(span.of(easy.source.text).strip() for span in one.spans)
            asked = one.please_rewrite is not None
            yield Judged(path.stem, first.start, first.end, words.replace("\n", " "), one.text, asked)


def sample() -> list[Judged]:
    """Every such statement of the real minutes beside this checkout; none where they are not there."""
    return [one for path in sorted(PAPERS.glob("*.txt")) for one in _statements(path)]


def verdicts() -> dict[str, dict[str, str]]:
    with VERDICTS.open(encoding="utf-8", newline="") as file:
        return {row["key"]: row for row in csv.DictReader(file)}
