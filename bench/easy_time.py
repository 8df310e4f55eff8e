"""How long it takes to put an understood paper into Easy Read words, with guard, checks and marks: processor
time at several lengths, as ratios within this run, and the seconds for 1,000 words of the paper.

    python -m bench.easy_time

The papers are the project's own labelled ones, one after the other until the length is reached.
"""

from __future__ import annotations

from time import process_time

from bench.read_time import paper
from easyread.model.settings import Settings
from easyread.pipeline import make_easy
from easyread.readers.plain import read
from easyread.testing import PaperWorld
from easyread.understand.paper import understand

LENGTHS = (1_250, 2_500, 5_000, 10_000)


def main() -> None:
    make_easy(understand(read(paper(500), "warm.txt"), Settings(), PaperWorld()).value, Settings(), PaperWorld())
    first = None
    for words in LENGTHS:
        understood = understand(read(paper(words), "paper.txt"), Settings(), PaperWorld()).value
        begin = process_time()
        make_easy(understood, Settings(), PaperWorld())
        took = process_time() - begin
        first = first or took / words
        print(f"{words:6} words: {1000 * took / words:.2f} s for 1,000 words, {took / words / first:.2f} of the first")


if __name__ == "__main__":
    main()
