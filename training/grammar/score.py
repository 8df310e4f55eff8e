"""Scores the tagger and parser as easyread runs them, on a file of a treebank.

    python -m training.grammar.score FILE.conllu

With the own tokens of the treebank. Prints the share of words that are right (UPOS, XPOS; UAS: head; LAS: and relation)
and the words a second.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from easyread.words.grammar.model import read as run

from .treebank import Sentence, read


def scores(sentences: list[Sentence]) -> dict[str, float]:
    """Shares from 0 to 1."""
    right = dict.fromkeys(("UPOS", "XPOS", "UAS", "LAS"), 0)
    total = 0
    for one, (tags, fine, heads, relations, _) in zip(sentences, run([s.forms for s in sentences]), strict=True):
        total += len(one)
        for at in range(len(one)):
            head = heads[at] == one.heads[at]
            right["UPOS"] += tags[at] == one.tags[at]
            right["XPOS"] += fine[at] == one.fine[at]
            right["UAS"] += head
            right["LAS"] += head and relations[at] == one.relations[at]
    return {name: count / total for name, count in right.items()}


def main() -> None:
    path = Path(sys.argv[1])
    sentences = read(path)
    began = time.process_time()
    for name, share in scores(sentences).items():
        print(f"{name} {100 * share:.2f}")
    words = sum(map(len, sentences))
    print(f"{words / (time.process_time() - began):.0f} words a second of processor time")


if __name__ == "__main__":
    main()
