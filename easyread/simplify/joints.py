"""Where a sentence can be cut, by its tree. Who said or did it is repeated ("Mr Khan also said that ..."), never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from easyread.words.grammar import Tree

from .capitals import capital, inside

_SHORT_NAME = 6  # words of a subject that may be said again
STARTS = {"and": "", "but": "But ", "yet": "But ", "so": "So ", "": ""}
SAYING = re.compile(
    r"(?:said|says|say|told|reported|advised|explained|stated|confirmed|thought|felt|believed|agreed|decided|asked|answered|suggested|proposed|noted|heard|hoped|"
    r"warned|wanted|resolved|accepted|added|replied|informed|mentioned|pointed|estimated|expected|understood)$",
    re.I,
)
_CONDITIONS = frozenset("if unless when whether once until as because since although while".split())
ON_BOTH = re.compile(
    r"\b(?:either|neither|both|not only|whether)\b|\b(?:nothing|none|anything|all|everything|no one|nobody)\W*$", re.I
)
_CLEAR = re.compile(
    r"(?:;(?: and| but)?|,? but|, so)\s+(?:he|she|it|they|we|there|this|these|no one|nobody|everyone|the [a-z]+|[A-Z][a-z]+(?: [A-Z][a-z]+)?)\s",
)
"""Signs before a new clause that leave no doubt, whatever the tree is unsure of."""
CLEARLY = 0.8
_NO_NAMES = frozenset("who which that what this none all some".split())
_BEFORE_VERB = frozenset(("aux", "aux:pass", "cop", "advmod", "punct"))
_NOT = frozenset("not n't never no longer only hardly".split())
_ONE = frozenset("is was has does".split())
_OBJECTS = ("obj", "obl", "ccomp", "xcomp", "obl:unmarked", "iobj", "advmod", "compound:prt")


@dataclass(frozen=True, slots=True)
class Cut:
    """One way to say a sentence in two. `sure`: 0 to 1."""

    left: str
    right: str
    sure: float


def cuts(tree: Tree) -> Iterator[Cut]:
    """The cuts of a sentence, the safest kinds first."""
    if tree.root >= 0:
        for rule in (_also_said, _two_clauses, _what_it_is, _reason, _same_doer):
            yield from rule(tree)


def _also_said(tree: Tree) -> Iterator[Cut]:
    """ "Mr Khan said that A and that B": Mr Khan also said that B."""
    root = tree.root
    clause = tree.child(root, "ccomp")
    name = name_of(tree, root)
    if clause is None or clause < root or name is None or not SAYING.match(tree[root].text):
        return
    told = tree.child(root, "obj", "iobj")
    if told is not None and told > clause:
        return
    beside = tree.children(clause, "conj", "parataxis")
    deeper = [i for i in tree.subtree(clause) if tree[i].relation == "conj" and tree.child(i, "mark") is not None]
    for more in dict.fromkeys((*beside, *deeper)):
        own, mark = tree.subject(more), tree.child(more, "mark")
        link = tree[mark].text.lower() if mark is not None else "that"
        joiner = _joiner(tree, more)
        if own is None or joiner not in ("and", "but", "") or link not in ("that", "if", "whether"):
            continue
        first = _edge(tree, more)
        if first <= clause or not tree.is_finite(more) or not _can_cut(tree, clause, more, first):
            continue
        rest = next(i for i in _words(tree, more) if i != mark)
        told_on = f"{tree[root].text} {'that' if link == 'that' else 'if'} {inside(tree.text[tree[rest].start :])}"
        said = f"But {inside(name)} {told_on}" if joiner == "but" else f"{name} also {told_on}"
        sure = min(tree[more].sure, tree[own].sure, tree[clause].sure)
        if mark is not None and tree[more].sure > 0.5:  # "and that ..." can only go on with what was said
            sure = max(sure, CLEARLY)
        yield Cut(_upto(tree, first), ended(capital(said)), sure)


def _two_clauses(tree: Tree) -> Iterator[Cut]:
    """ "The hall was cold and the heater did not work": two clauses side by side, each with its own subject."""
    root = tree.root
    for clause in tree.children(root, "conj", "parataxis"):
        own, joiner = tree.subject(clause), _joiner(tree, clause)
        if own is None or tree.child(own, "case") is not None or joiner not in STARTS or clause < root:
            continue
        if not tree.is_finite(clause):
            continue
        first = _edge(tree, clause)
        if first <= root or not _can_cut(tree, root, clause, first) or _may_be_told(tree, clause):
            continue
        start = tree[_words(tree, clause)[0]].start
        rest = tree.text[start:]
        sure = min(tree[clause].sure, tree[own].sure)
        if _CLEAR.match(tree.text, tree[first - 1].end):
            sure = max(sure, CLEARLY)
        link = STARTS[joiner]
        yield Cut(_upto(tree, first), ended(link + inside(rest) if link else capital(rest)), sure)


def _may_be_told(tree: Tree, clause: int) -> bool:
    """ "He said that it rained and the hall was cold": the second half may be his words too, so it may not stand alone."""
    subject = tree.subject(tree.root)
    it_was_said = subject is not None and tree[subject].text.lower() == "it" and SAYING.match(tree[tree.root].text)
    tells = it_was_said or tree.child(tree.root, "ccomp") is not None
    return bool(tells) and not SAYING.match(tree[clause].text)


def _what_it_is(tree: Tree) -> Iterator[Cut]:
    """ ", which is free" -> "The bus is free."; ", who ..." the same: the thing or person is named again."""
    for at, token in enumerate(tree):
        if token.relation != "acl:relcl" or token.head > at or not _last(tree, at) or not tree.is_finite(at):
            continue
        pronoun = next(i for i in tree.subtree(at) if tree[i].relation != "punct")
        word = tree[pronoun]
        if word.text.lower() not in ("which", "who") or word.head != at or not word.relation.startswith("nsubj"):
            continue
        named = _again(tree, token.head)
        if tree[token.head].fine.endswith("S") and any(
            tree[i].text in _ONE for i in (at, *tree.children(at, "aux", "aux:pass", "cop"))
        ):
            continue  # "the games, which was dear": what was dear is the whole, not the games
        if named is None or pronoun == 0 or tree[pronoun - 1].text != ",":
            continue
        rest = tree.text[word.end :].strip()
        yield Cut(_upto(tree, pronoun), ended(capital(f"{named} {rest}")), min(token.sure, word.sure))


def _reason(tree: Tree) -> Iterator[Cut]:
    """ "X because Y" -> "X. This is because Y."; "X, although Y" -> "X. But Y."."""
    root = tree.root
    said = tree.child(root, "ccomp") if SAYING.match(tree[root].text) else None
    for clause in [*tree.children(root, "advcl"), *(tree.children(said, "advcl") if said is not None else ())]:
        mark = tree.child(clause, "mark")
        if mark is None or clause < root or not _last(tree, clause) or tree.subject(clause) is None:
            continue
        if _words(tree, clause)[0] != mark or _on_condition(tree, root, mark) or not tree.is_finite(clause):
            continue
        word, rest = tree[mark].text.lower(), tree.text[tree[mark].end :].strip()
        verb = tree[clause].head
        helpers = (verb, *tree.children(verb, "aux", "cop", "aux:pass"))
        was = "was" if any(tree[i].fine == "VBD" for i in helpers) else "is"
        starts = {"because": f"This {was} because ", "although": "But ", "though": "But "}
        if verb != root:
            name = name_of(tree, root)
            starts = {"because": f"{name} {tree[root].text} this {was} because "} if name else {}
        start = starts.get(word)
        if start is not None:
            yield Cut(_upto(tree, mark), ended(start + rest), min(tree[clause].sure, tree[mark].sure))


def _same_doer(tree: Tree) -> Iterator[Cut]:
    """ "Jo will ring the office and send the letter": who does both is said twice."""
    root = tree.root
    name, subject = name_of(tree, root), tree.child(root, "nsubj", "nsubj:pass")
    if name is None or subject is None or tree[root].fine == "VBN" or tree.child(root, "aux:pass") is not None:
        return
    state = tree.child(root, "cop") is not None
    helpers = [i for i in tree.children(root, "aux") if i < root]
    negated = any(tree[i].text.lower() in _NOT for i in range(subject, root + 2) if i < len(tree))
    for clause in tree.children(root, "conj"):
        joiner = _joiner(tree, clause)
        if tree.subject(clause) is not None or joiner not in ("and", "but") or tree[clause].tag not in ("VERB", "AUX"):
            continue
        first = _edge(tree, clause)
        if clause < root or not _can_cut(tree, root, clause, first) or not _has_rest(tree, root, first):
            continue
        if state and (tree[clause].tag != "VERB" or not tree.is_finite(clause)):
            continue  # "was kind and helpful"
        if tree.is_finite(clause):
            doer = name
        elif tree[clause].fine == "VB" and len(helpers) == 1 and tree[helpers[0]].fine == "MD" and not negated:
            doer = f"{name} {tree.text[tree[helpers[0]].start : tree[root].start].strip()}"
        else:
            continue
        rest = tree.text[tree[_words(tree, clause)[0]].start :]
        said = f"But {inside(doer)} {rest}" if joiner == "but" else capital(f"{doer} {rest}")
        yield Cut(_upto(tree, first), ended(said), min(tree[clause].sure, tree[root].sure, tree[subject].sure))


def _words(tree: Tree, clause: int) -> list[int]:
    """The words of a clause without what joins it to the one before."""
    return [i for i in tree.subtree(clause) if i == clause or tree[i].relation not in ("cc", "punct")]


def _edge(tree: Tree, clause: int) -> int:
    """The first word of the clause, with what joins it: "and", a comma."""
    first = tree.subtree(clause)[0]
    while first > 0 and (tree[first - 1].relation == "cc" or tree[first - 1].text in (",", ";")):
        first -= 1
    return first


def _can_cut(tree: Tree, verb: int, clause: int, first: int) -> bool:
    """Stands the clause right behind its own "and" or a sign, and does nothing before the cut govern both sides?"""
    start = _words(tree, clause)[0]
    if any(tree[i].relation not in ("cc", "punct") for i in range(first, start)):
        return False  # words between belong to neither side: the tree was misread
    before = tree[start - 1]
    joined = before.text in (",", ";", ":", "–", "—", "-") or (before.relation == "cc" and before.head == clause)
    return joined and not _on_condition(tree, verb, first)


def _on_condition(tree: Tree, verb: int, first: int) -> bool:
    """Is there an "if" before the cut, on which both sides hang?"""
    for clause in tree.children(verb, "advcl"):
        mark = tree.child(clause, "mark", "advmod")
        if clause < first and mark is not None and tree[mark].text.lower() in _CONDITIONS:
            return True
    return bool(ON_BOTH.search(tree.text[: tree[first].start]))


def _has_rest(tree: Tree, verb: int, first: int) -> bool:
    """Has the verb something behind it that is its own, so that an object at the end is not shared?"""
    return any(verb < i < first for i in tree.children(verb, *_OBJECTS))


def _last(tree: Tree, clause: int) -> bool:
    """Does nothing but a full stop follow the clause?"""
    return all(token.relation == "punct" for token in tree[tree.subtree(clause)[-1] + 1 :])


def _joiner(tree: Tree, clause: int) -> str:
    cc = tree.child(clause, "cc")
    return tree[cc].text.lower() if cc is not None else ""


def _upto(tree: Tree, at: int) -> str:
    """The text before a word, as a sentence."""
    return ended(tree.text[: tree[at].start])


def ended(text: str) -> str:
    text = text.strip().rstrip(" ,;:–-")
    return text if text[-1:] in (".", "!", "?") else text + "."


def name_of(tree: Tree, verb: int) -> str | None:
    """The subject of a verb, to be said again: short, whole, and without a clause in it."""
    subject = tree.child(verb, "nsubj", "nsubj:pass")
    if subject is None or not tree.is_whole(subject) or tree[subject].text.lower() in _NO_NAMES:
        return None
    own, said = tree.subtree(subject), tree.text_of(subject)
    between = range(own[-1] + 1, verb)
    if any(tree[i].head != verb or tree[i].relation not in _BEFORE_VERB for i in between):
        return None  # a word between may be the rest of the name
    clause = any(tree[i].relation in ("acl", "acl:relcl", "appos", "parataxis") for i in own)
    return None if clause or len(own) > _SHORT_NAME or re.search(r"[,;:(]", said) else said


def _again(tree: Tree, noun: int) -> str | None:
    """The thing that a "which" stands for, said again: a name as it is, else "the" and the noun."""
    token = tree[noun]
    parts = [noun, *tree.children(noun, "compound", "flat", "nummod", "amod")]
    said = tree.text[tree[min(parts)].start : tree[max(parts)].end]
    if tree.children(noun, "conj") or len(said.split()) > 5 or "," in said:
        return None
    if token.tag == "PROPN":
        return said
    owner = tree.child(noun, "nmod:poss")
    if owner is not None and tree[owner].tag == "PRON":
        return f"{tree[owner].text} {said}"
    return f"the {said}" if token.tag == "NOUN" else None
