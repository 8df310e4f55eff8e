"""How long a paper takes to be read and understood: processor time at several lengths, as ratios within this run.

    python -m bench.read_time

The papers are the project's own labelled ones, one after the other until the length is reached.
"""

from __future__ import annotations

from pathlib import Path
from time import process_time

from easyread.model.settings import Settings
from easyread.readers.plain import read
from easyread.testing import PaperWorld
from easyread.understand.paper import understand

PAPERS = Path(__file__).parent.parent / "tests" / "quality" / "papers"
LENGTHS = (2_500, 6_250, 12_500, 25_000)


def paper(words: int) -> bytes:
    lines: list[str] = []
    count = 0
    while count < words:
        for path in sorted(PAPERS.glob("*.txt")):
            for line in path.read_text("utf-8").splitlines():
                lines.append(line)
                count += len(line.split())
                if count >= words:
                    return "\n".join(lines).encode()
    return b""


def main() -> None:
    understand(read(paper(500), "warm.txt"), Settings(), PaperWorld())
    first = None
    for words in LENGTHS:
        data = paper(words)
        begin = process_time()
        understand(read(data, "long.txt"), Settings(), PaperWorld())
        seconds = process_time() - begin
        first = first or seconds / words
        print(
            f"{words:7,} words {seconds:6.2f} s of processor time, {seconds / words / first:4.2f} of the first per word"
        )


if __name__ == "__main__":
    main()
