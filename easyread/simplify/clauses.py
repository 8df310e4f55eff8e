"""Cuts a long sentence into short ones at its clauses, by the structure of the sentence, in the paper's own order.

Who said or did it is repeated ("Mr Khan also said that ..."), never guessed. Each cut says how sure it is; each new sentence is
read again, and a cut that leaves a fragment is not made.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from easyread.words.grammar import Tree, parse
from easyread.words.sentences import words

from .capitals import capital, inside

LONG = 15  # words; rule sent-max-words
SURE = 0.75  # at least so sure that a cut is right, to make it without asking
_SHORT_NAME = 6  # words of a subject that may be said again
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_SUBJECTS = ("nsubj", "nsubj:pass", "expl", "csubj", "csubj:pass", "nsubj:outer")
_SAYING = re.compile(
    r"(?:said|says|say|told|reported|advised|explained|stated|confirmed|thought|felt|believed|agreed|decided|asked|answered|suggested|proposed|noted|heard|hoped|"
    r"warned|wanted|resolved|accepted|added|replied|informed|mentioned|pointed)$",
    re.I,
)
_OPENS = re.compile(
    r"^(?:which|who|whom|whose|that|than|and|or|nor|to|of|because|if|when|while|where|as|although|unless|until|with)\b",
    re.I,
)
_ENDS = re.compile(
    r"\b(?:and|or|but|the|a|an|of|to|for|with|by|in|on|at|from|that|which|who|as|if|because|when|is|are|was|were|their|his|her|its|our|not|no)\W*$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Cut:
    """One way to say a sentence in two. `sure`: 0 to 1."""

    left: str
    right: str
    sure: float


def split(text: str, sure: float = SURE) -> list[str]:
    """The sentence in one or more sentences, in order; only long ones are cut."""
    done: list[str] = []
    todo = [text]
    while todo:
        now = todo.pop(0)
        cut = best(now, sure) if len(done) + len(todo) < 8 else None
        if cut is None:
            done.append(now)
        else:
            todo[:0] = [cut.left, cut.right]
    return done


def best(text: str, sure: float) -> Cut | None:
    """The first cut that is sure enough and leaves whole sentences on both sides."""
    if len(words(text)) <= LONG or re.search(r"[“”\"]|, that\b", text) or "\n" in text:
        return None
    tree = parse(text)
    if tree.root < 0:
        return None
    for rule in _RULES:
        for cut in rule(tree):
            if cut.sure >= sure and stands_alone(cut.left) and stands_alone(cut.right):
                return cut
    return None


def stands_alone(text: str) -> bool:
    """Is this a whole sentence: with a subject and a verb of its own, and no loose end?"""
    if (
        len(words(text)) < 3
        or _OPENS.match(text)
        or _ENDS.search(text.rstrip(".!?"))
        or text.count("(") != text.count(")")
    ):
        return False
    tree = parse(re.sub(r"^(?:But|So|Then|And) ", "", text))
    root = tree.root
    if root < 0:
        return False
    subject = tree.child(root, *_SUBJECTS)
    return subject is not None and _is_finite(tree, root) and tree.child(root, "mark") is None


def _is_finite(tree: Tree, at: int) -> bool:
    helpers = tree.children(at, "aux", "aux:pass", "cop")
    return tree[at].fine in _FINITE or any(tree[h].fine in _FINITE for h in helpers)


def _edge(tree: Tree, at: int) -> int:
    """The first word of the clause of `at`, with what joins it: "and", a comma."""
    first = tree.subtree(at)[0]
    while (
        first > 0
        and (tree[first - 1].relation == "cc" or tree[first - 1].text in ",;")
        and tree[first - 1].text not in "()"
    ):
        first -= 1
    return first


def _joined(tree: Tree, clause: int) -> bool:
    """Stands the clause right behind its own "and", or behind a comma? Else a word between belongs to it and was misread."""
    first = next(i for i in tree.subtree(clause) if tree[i].relation not in ("cc", "punct"))
    before = tree[first - 1]
    return before.text in ",;:–-" or (before.relation == "cc" and before.head == clause)


def _upto(tree: Tree, at: int) -> str:
    """The text before a word, as a sentence."""
    return tree.text[: tree[at].start].rstrip(" ,;:–-") + "."


def _ended(text: str) -> str:
    text = text.strip().rstrip(" ,;:–-")
    return text if text[-1:] in ".!?" else text + "."


def _last(tree: Tree, at: int) -> bool:
    """Does nothing but a full stop follow the clause of `at`?"""
    end = tree.subtree(at)[-1]
    return all(token.relation == "punct" for token in tree[end + 1 :])


def _text(tree: Tree, at: int) -> str:
    start, end = tree.span(at)
    return tree.text[start:end]


def _name(tree: Tree, verb: int) -> str | None:
    """The subject of a verb, to be said again: short, whole, and without a clause in it."""
    subject = tree.child(verb, "nsubj", "nsubj:pass")
    if subject is None or not tree.is_whole(subject):
        return None
    inside_ = tree.subtree(subject)
    if any(
        tree[i].relation in ("acl", "acl:relcl", "appos", "conj", "parataxis") and tree[i].relation != "conj"
        for i in inside_
    ):
        return None
    said = _text(tree, subject)
    bare = tree[subject].tag == "PRON" and tree[subject].text.lower() in (
        "who",
        "which",
        "that",
        "what",
        "this",
        "none",
        "all",
        "some",
    )
    return None if bare or len(inside_) > _SHORT_NAME or re.search(r"[,;:(]", said) else said


def _joiner(tree: Tree, clause: int) -> str:
    cc = tree.child(clause, "cc")
    return tree[cc].text.lower() if cc is not None else ""


_STARTS = {"and": "", "but": "But ", "yet": "But ", "so": "So ", "": "", "however": "But "}


def _two_sentences(tree: Tree) -> Iterator[Cut]:
    """ "The hall was cold and the heater did not work": two clauses side by side, each with its own subject."""
    root = tree.root
    for clause in tree.children(root, "conj", "parataxis"):
        own = tree.child(clause, *_SUBJECTS)
        joiner = _joiner(tree, clause)
        if own is None or joiner not in _STARTS or clause < root or not _is_finite(tree, clause):
            continue
        first = _edge(tree, clause)
        if first <= root or not _joined(tree, clause) or _conditional(tree, root, first):
            continue
        if any(i < first for i in tree.subtree(clause) if tree[i].relation != "punct"):
            continue
        start = tree[next(i for i in tree.subtree(clause) if tree[i].relation not in ("cc", "punct"))].start
        rest = tree.text[start:]
        if joiner == "" and tree[clause].relation == "parataxis" and not re.search(r"[,;:–-]\s*$", tree.text[:start]):
            continue
        sure = min(tree[clause].sure, tree[own].sure)
        yield Cut(
            _upto(tree, first), _ended(capital(_STARTS[joiner] + (inside(rest) if _STARTS[joiner] else rest))), sure
        )


def _conditional(tree: Tree, verb: int, before: int) -> bool:
    """Is there an "if" before the cut, on which both sides hang?"""
    for clause in tree.children(verb, "advcl"):
        mark = tree.child(clause, "mark", "advmod")
        if (
            clause < before
            and mark is not None
            and tree[mark].text.lower()
            in ("if", "unless", "when", "whether", "once", "until", "as", "because", "since", "although", "while")
        ):
            return True
    return bool(re.search(r"\b(?:either|neither|both|not only|whether)\b", tree.text[: tree[before].start], re.I))


def _same_doer(tree: Tree) -> Iterator[Cut]:
    """ "Jo will ring the office and send the letter": who does both is said twice."""
    root = tree.root
    name = _name(tree, root)
    if name is None:
        return
    helpers = [h for h in tree.children(root, "aux") if tree[h].start < tree[root].start]
    for clause in tree.children(root, "conj"):
        joiner = _joiner(tree, clause)
        if (
            tree.child(clause, *_SUBJECTS) is not None
            or joiner not in ("and", "but")
            or clause < root
            or tree[clause].tag not in ("VERB", "AUX")
        ):
            continue
        first = _edge(tree, clause)
        if (
            not _joined(tree, clause)
            or _conditional(tree, root, first)
            or not _has_rest(tree, root, first)
            or tree.child(root, "aux:pass", "cop") is not None
        ):
            continue
        own = _is_finite(tree, clause)
        modal = [tree[h].text for h in helpers if tree[h].fine == "MD"]
        negated = any(tree[i].text.lower() in ("not", "n't", "never") for i in tree.children(root, "advmod"))
        if tree.child(clause, "aux:pass") is not None and not own:
            continue
        if own and (tree[clause].fine in _FINITE or tree.child(clause, "aux", "cop", "aux:pass") is not None):
            frame = name
        elif tree[clause].fine == "VB" and len(modal) == 1 and len(helpers) == 1 and not negated:
            frame = f"{name} {modal[0]}"
        else:
            continue
        if tree[root].fine == "VBN" or (helpers and own and tree[clause].fine == "VBD" and tree[root].fine == "VBN"):
            continue
        start = tree[next(i for i in tree.subtree(clause) if tree[i].relation not in ("cc", "punct"))].start
        but = "But " if joiner == "but" else ""
        again = inside(frame) if but else frame
        sure = min(tree[clause].sure, tree[root].sure, tree[tree.child(root, "nsubj", "nsubj:pass") or 0].sure)
        yield Cut(_upto(tree, first), _ended(capital(f"{but}{again} {tree.text[start:]}")), sure)


def _has_rest(tree: Tree, verb: int, before: int) -> bool:
    """Has the verb something behind it that is its own, so that an object at the end is not shared?"""
    return any(
        verb < i < before
        and tree[i].relation in ("obj", "obl", "ccomp", "xcomp", "obl:unmarked", "iobj", "advmod", "compound:prt")
        for i in tree.children(verb)
    )


def _also_said(tree: Tree) -> Iterator[Cut]:
    """ "Mr Khan said that A and that B": Mr Khan also said that B."""
    root = tree.root
    clause = tree.child(root, "ccomp")
    if clause is None or clause < root or not _SAYING.match(tree[root].text):
        return
    name = _name(tree, root)
    if name is None:
        return
    told = tree.child(root, "obj", "iobj")
    if told is not None and told > clause:
        return
    for more in tree.children(clause, "conj", "parataxis"):
        joiner = _joiner(tree, more)
        own = tree.child(more, *_SUBJECTS)
        mark = tree.child(more, "mark")
        if (
            joiner not in ("and", "but", "")
            or own is None
            or not _is_finite(tree, more)
            or (mark is not None and tree[mark].text.lower() not in ("that", "if", "whether"))
        ):
            continue
        first = _edge(tree, more)
        if first <= clause or not _joined(tree, more) or _conditional(tree, clause, first):
            continue
        rest = [i for i in tree.subtree(more) if tree[i].relation not in ("cc", "punct") and i != mark]
        verb = tree.text[tree[root].start : tree[root].end]
        that = "if" if mark is not None and tree[mark].text.lower() in ("if", "whether") else "that"
        said = f"{name} also {verb} {that} {inside(tree.text[tree[rest[0]].start :])}"
        if joiner == "but":
            said = f"But {inside(name)} {verb} {that} {inside(tree.text[tree[rest[0]].start :])}"
        sure = min(tree[more].sure, tree[own].sure, tree[clause].sure)
        sure = max(sure, 0.9) if mark is not None and tree[more].sure > 0.5 else sure
        yield Cut(_upto(tree, first), _ended(capital(said)), sure)


def _what_it_is(tree: Tree) -> Iterator[Cut]:
    """ ", which is free" -> "The bus is free."; ", who ..." the same: the thing or person is named again."""
    for at, token in enumerate(tree):
        if (
            token.relation != "acl:relcl"
            or token.head < 0
            or token.head > at
            or not _last(tree, at)
            or not _is_finite(tree, at)
        ):
            continue
        pronoun = tree.subtree(at)[0]
        while pronoun < at and tree[pronoun].relation == "punct":
            pronoun += 1
        if (
            tree[pronoun].text.lower() not in ("which", "who")
            or tree[pronoun].relation not in ("nsubj", "nsubj:pass")
            or tree[pronoun].head != at
        ):
            continue
        if pronoun == 0 or tree[pronoun - 1].text != ",":
            continue
        named = _again(tree, token.head)
        if named is None:
            continue
        rest = tree.text[tree[pronoun].end :].strip()
        yield Cut(
            _upto(tree, pronoun),
            _ended(capital(f"{named} {rest}")),
            min(token.sure, tree[pronoun].sure, 0.9 if token.sure > 0.6 else token.sure),
        )


def _again(tree: Tree, noun: int) -> str | None:
    """The thing that a "which" stands for, said again: a name as it is, else "the" and the noun."""
    token = tree[noun]
    before = [i for i in tree.children(noun, "compound", "flat", "nummod", "amod") if i < noun]
    after = [i for i in tree.children(noun, "flat") if i > noun]
    if tree.children(noun, "conj") or token.tag == "PRON":
        return None
    first, last = min([*before, noun]), max([*after, noun])
    said = tree.text[tree[first].start : tree[last].end]
    if len(said.split()) > 5 or "," in said:
        return None
    if token.tag == "PROPN":
        return said
    owner = tree.child(noun, "nmod:poss")
    if owner is not None and tree[owner].tag == "PRON":
        return f"{tree[owner].text} {said}"
    return f"the {said}" if token.tag == "NOUN" else None


def _because(tree: Tree) -> Iterator[Cut]:
    """ "X because Y" -> "X. This is because Y."; "X, although Y" -> "X. But Y."."""
    root = tree.root
    for clause in tree.children(root, "advcl"):
        mark = tree.child(clause, "mark")
        if mark is None or clause < root or not _last(tree, clause) or tree.child(clause, *_SUBJECTS) is None:
            continue
        word = tree[mark].text.lower()
        first = tree.subtree(clause)[0]
        if tree[first].relation == "punct":
            first += 1
        if first != mark or _conditional(tree, root, first) or not _is_finite(tree, clause):
            continue
        rest = tree.text[tree[mark].end :].strip()
        past = tree[root].fine == "VBD" or any(
            tree[h].fine == "VBD" for h in tree.children(root, "aux", "cop", "aux:pass")
        )
        if word == "because":
            said = f"This {'was' if past else 'is'} because {rest}"
        elif word in ("although", "though"):
            said = f"But {rest}"
        else:
            continue
        yield Cut(_upto(tree, first), _ended(said), min(tree[clause].sure, tree[mark].sure))


_RULES: tuple[Callable[[Tree], Iterator[Cut]], ...] = (_also_said, _two_sentences, _what_it_is, _because, _same_doer)
