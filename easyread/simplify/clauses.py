"""Cuts a long sentence into short ones at its clauses, by the structure of the sentence, in the paper's own order.

Each cut says how sure it is; each new sentence is read again, and a cut that leaves a fragment is not made.
"""

from __future__ import annotations

import re
from itertools import chain

from easyread.words.grammar import parse
from easyread.words.sentences import words

from . import joints, splices
from .joints import Cut

LONG = 15  # words; rule sent-max-words
SURE = 0.75  # at least so sure that a cut is right, to make it without asking
_MOST = 8  # sentences out of one
_UNCUT = re.compile(r"[“”\"\n]|, that\b")
"""Quotations stay whole; ", that" takes up a clause again after words put in between."""
_OPENS = re.compile(
    r"^(?:which|who|whom|whose|that|than|and|or|nor|to|of|because|if|when|while|where|as|although|unless|until|with)\b",
    re.I,
)
_ENDS = re.compile(
    r"\b(?:and|or|but|the|a|an|of|to|for|with|by|in|on|at|from|that|which|who|as|if|because|when|is|are|was|were|their|his|her|its|our|not|no)\W*$",
    re.I,
)


def split(text: str, sure: float = SURE) -> list[str]:
    """The sentence in one or more sentences, in order; only long ones are cut."""
    done: list[str] = []
    todo = [text]
    while todo:
        now = todo.pop(0)
        cut = best(now, sure) if len(done) + len(todo) < _MOST else None
        if cut is None:
            done.append(now)
        else:
            todo[:0] = [cut.left, cut.right]
    return done


def best(text: str, sure: float) -> Cut | None:
    """The first cut that is sure enough and leaves whole sentences on both sides."""
    if len(words(text)) <= LONG or _UNCUT.search(text):
        return None
    tree = parse(text)
    for cut in chain(joints.cuts(tree), splices.cuts(tree)):
        if cut.sure >= sure and stands_alone(cut.left) and stands_alone(cut.right):
            return cut
    return None


def stands_alone(text: str) -> bool:
    """Is this a whole sentence: with a subject and a verb of its own, and no loose end?"""
    if len(words(text)) < 3 or _OPENS.match(text) or text.count("(") != text.count(")"):
        return False
    if _ENDS.search(text.rstrip(".!?")):
        return False
    tree = parse(re.sub(r"^(?:But|So|Then|And) ", "", text))
    root = tree.root
    return root >= 0 and tree.subject(root) is not None and tree.is_finite(root) and tree.child(root, "mark") is None
