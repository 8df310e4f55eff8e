"""The sentences that corruptions are made from, and which part of the set each belongs to."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable
from pathlib import Path

from easyread.plugins import load
from easyread.words.sentences import sentences, words

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
CASES = ROOT.parent / "shared" / "cases"


def part_of(sentence: str) -> str:
    """ "dev" or "test", by the words alone: every change made from one sentence is in the same part."""
    return "test" if zlib.crc32(sentence.encode()) % 2 else "dev"


def _of_lines(lines: Iterable[str]) -> Iterable[str]:
    for line in lines:
        if "\t" in line or "|" in line:
            continue
        for start, end in sentences(line):
            sentence = re.sub(r"\s+", " ", line[start:end])
            if 5 <= len(words(sentence)) <= 45 and re.search(r"[a-z]{3} [a-z]{2}", sentence):
                yield sentence


def _paper(path: Path) -> list[str]:
    if path.suffix in (".txt", ".md"):
        text = path.read_text("utf-8")
        return re.sub(r"(?m)^\s*(?:[#>*|-]+|\d+[.)])\s*", "", text).split("\n")
    return [block.text for block in load("easyread.readers", path.suffix)(path.read_bytes(), path.name).blocks]


def ours() -> list[str]:
    """Sentences that the project holds: written for this set, the samples, the papers of the measured parts."""
    lines = (HERE / "sentences.txt").read_text("utf-8").split("\n")
    for folder in (ROOT / "samples", HERE.parent / "papers"):
        for path in sorted(folder.iterdir()):
            if path.name != "README.md" and path.suffix in (".txt", ".md", ".docx"):
                lines += _paper(path)
    return list(dict.fromkeys(_of_lines(lines)))


def others() -> list[str]:
    """Sentences of the papers beside the checkout, which the project does not hold; empty where they are not there."""
    files = sorted(p for kind in ("agenda", "minutes", "yswd") for p in (CASES / kind).glob("*.txt"))
    lines = [line for path in files for line in _paper(path)[1:]]
    return list(dict.fromkeys(_of_lines(lines)))
