"""Makes a list out of a long sentence that names more than three things: "A, B, C and D" (rule sent-lists)."""

from __future__ import annotations

import re

from easyread.words.grammar import Tree, parse
from easyread.words.sentences import words

LONG = 13  # words; a shorter sentence is read in one breath, list or not
_PARTS = 4
_LONGEST_PART = 12  # words
_UNLISTED = re.compile(
    r"[“”\"?]|\b(?:not|no|never|nor|without|neither|either|between|unless|if|than|respectively|both|or(?! so\b))\b|n['’]t\b",
    re.I,
)
"""What holds for all parts together, or for one of them at a time, is not taken apart."""
_SIGNS = re.compile(r"(?P<lead>[^:;]{8,}):\s*(?P<parts>[^:]+;[^:]+;[^:]+)$")
_AND = re.compile(r"^(?:and|&)\s+", re.I)
_ALL = frozenset("all some any many most several few each every both various other further".split())


def listed(text: str) -> tuple[str, tuple[str, ...]] | None:
    """The sentence before the list, with a colon at its end, and the parts; None where it is no list for sure."""
    if len(words(text)) < LONG or _UNLISTED.search(text):
        return None
    return _at_signs(text) or (_by_classes(parse(text)) if text.count(",") >= _PARTS - 2 else None)


def _at_signs(text: str) -> tuple[str, tuple[str, ...]] | None:
    """ "The rules are: come on time; listen; take turns"."""
    match = _SIGNS.fullmatch(text.rstrip(" ."))
    if match is None:
        return None
    parts = tuple(_AND.sub("", part.strip()) for part in match["parts"].split(";"))
    fits = all(0 < len(words(part)) <= _LONGEST_PART and not re.search(r"[.!]\s", part) for part in parts)
    return (match["lead"].rstrip() + ":", parts) if fits else None


def _by_classes(tree: Tree) -> tuple[str, tuple[str, ...]] | None:
    """ "... about buses, benefits, housing and health checks.": noun phrases with commas, up to the end of the sentence."""
    end = len(tree) - 1
    while end >= 0 and tree[end].text in ".!":
        end -= 1
    parts: list[tuple[int, int]] = []
    while (start := _phrase(tree, end)) is not None:
        parts.insert(0, (start, end))
        before = start - 1
        joined = tree[before].text.lower() if before > 0 else ""
        if len(parts) == 1 and joined == "and":
            end = before - (2 if tree[before - 1].text == "," else 1)
        elif len(parts) > 1 and joined == ",":
            end = before - 1
        else:
            break
    if start is None or len(parts) < _PARTS or not _opens_list(tree, start):
        return None
    described = [any(tree[i].tag == "ADJ" for i in range(a, b)) for a, b in parts]
    if (described[0] and not any(described[1:])) or (_with_of(tree, *parts[-1]) and not _with_of(tree, *parts[0])):
        return None  # "new chairs, tables ...", "... of the hall": the word may belong to all of them
    texts = tuple(tree.text[tree[a].start : tree[b].end] for a, b in parts)
    return tree.text[: tree[start].start].rstrip() + ":", texts


def _phrase(tree: Tree, end: int) -> int | None:
    """The first word of the noun phrase that ends here; one "of" may stand in it."""
    if end < 0 or tree[end].tag not in ("NOUN", "PROPN"):
        return None
    at, of = end, False
    while at > 0:
        before = tree[at - 1]
        inside = before.tag in ("NOUN", "PROPN", "ADJ", "NUM", "PART") or before.fine in ("HYPH", "PRP$")
        inside = inside or (before.fine in ("VBG", "VBN") and before.relation in ("amod", "compound"))
        if inside and tree[at].tag != "DET":
            at -= 1
        elif before.tag == "DET":
            at -= 1
            break
        elif before.text == "of" and not of and at > 1 and tree[at - 2].tag in ("NOUN", "PROPN"):
            at, of = at - 2, True
        else:
            break
    return at


def _opens_list(tree: Tree, start: int) -> bool:
    """Does a verb or a preposition stand before the first part, in a sentence that is whole without the list?"""
    before = tree[start - 1]
    root = tree.root
    opens = before.tag in ("VERB", "AUX") or (before.tag == "ADP" and before.text != "of") or before.text == "including"
    first = tree[start]
    shared = first.text.lower() in _ALL or first.fine in ("PRP$", "CD")
    loose = re.search(r",(?: [^\s,]+){1,2}$", tree.text[: first.start].rstrip()) and before.text != "including"
    return opens and not shared and not loose and root >= 0 and tree.is_finite(root)


def _with_of(tree: Tree, start: int, end: int) -> bool:
    return any(tree[i].text == "of" for i in range(start, end))
