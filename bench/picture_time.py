"""How long it takes to choose pictures: processor time a statement at several lengths, as ratios within this run.

    python -m bench.picture_time

The statements are those of the project's own labelled papers, as the pipeline leaves them (most parsed already) and
once with nothing known.
"""

from __future__ import annotations

from time import process_time

from bench.read_time import paper
from easyread.model.easy import EasyPaper
from easyread.model.settings import Settings
from easyread.picture.choose import choose
from easyread.picture.words import words
from easyread.readers.plain import read
from easyread.simplify.paper import simplify
from easyread.testing import PaperWorld
from easyread.understand.paper import understand
from easyread.words.grammar import parse

LENGTHS = (1_250, 2_500, 5_000)


def easy(length: int) -> EasyPaper:
    understood = understand(read(paper(length), "paper.txt"), Settings(), PaperWorld()).value
    return simplify(understood, Settings(), PaperWorld()).value


def milliseconds(made: EasyPaper) -> float:
    """For one statement."""
    begin = process_time()
    choose(made, Settings())
    return (process_time() - begin) / len(made.statements()) * 1000


def main() -> None:
    choose(easy(500), Settings())
    for length in LENGTHS:
        made = easy(length)
        known = milliseconds(made)
        words.cache_clear()
        parse.cache_clear()
        fresh = milliseconds(made)
        print(f"{length:6} words: {known:.2f} ms a statement in the pipeline, {fresh:.2f} ms with nothing known")


if __name__ == "__main__":
    main()
