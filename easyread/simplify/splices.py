"""Where a sentence can be cut at a comma, a dash or a small word, because both sides read alone as sentences. The tree of the whole
is often wrong just there; the trees of the two sides are not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.words.grammar import Tree, parse

from .capitals import capital, inside
from .joints import CLEARLY, ON_BOTH, SAYING, STARTS, Cut, ended, name_of

_MAYBE = 0.4  # to be offered to a person only
_ALONE = 0.6  # so sure must the trees of both sides be
_SIGN = re.compile(
    r"(?P<sign>,|;| [-–—])(?: (?P<word>so|but|yet|and)(?! (?:that|as|far|much|many)\b))? (?=\S)|(?<=\w) (?P<bare>and|but) (?=\w)"
)
_BECAUSE = re.compile(r",? because (?!of\b)(?=\w)")
_OPEN_CLAUSE = re.compile(
    r"\b(?:(?<!asked )(?<!ask )(?<!see )(?<!know )if|when|whenever|unless|although|though|while|whilst|once|until|till|since|as|because|after|before|where|having|"
    r"either|neither|not only|than|between)\b[^,;]*$|^\W*(?:If|When|Unless|Although|Though|While|Once|Since|As|Because|With)\b",
)
"""A clause before the sign that may hang on what follows it."""
_NEVER_STARTS = re.compile(
    r"(?:and|or|but|nor|so|which|who|whom|whose|that|than|then|if|when|because|as|while|where|although|not|\w+ (?:said|says|added|asked|thinks|felt)[,.])(?:\W|$)",
    re.I,
)
_SPEAKS = re.compile(
    r"(?:said|asked|told|replied|answered|added|reported|explained|suggested|proposed|agreed|thanked)$"
)
_OF_A_NOUN = ("acl", "acl:relcl", "appos", "nmod")
_FINITE = ("VBD", "VBZ", "VBP", "MD")


def cuts(tree: Tree) -> Iterator[Cut]:
    """The cuts of a sentence at signs and small words, the first ones first."""
    yield from _two_sentences(tree)
    yield from _because(tree)
    yield from _does_two_things(tree)


def _two_sentences(tree: Tree) -> Iterator[Cut]:
    """ "Someone asked for more, Carl said no"; "hedges will be planted and 2,000 bulbs have been set"."""
    for sign in _SIGN.finditer(tree.text):
        left, rest = tree.text[: sign.start()], tree.text[sign.end() :]
        word = sign["word"] or sign["bare"] or ""
        if (
            _OPEN_CLAUSE.search(left)
            or ON_BOTH.search(left)
            or _NEVER_STARTS.match(rest)
            or left.count("(") != left.count(")")
        ):
            continue
        first, second = clause_alone(left), clause_alone(rest)
        if first is None or second is None or _is_of_a_noun(tree, first, second, sign.end()):
            continue
        saying = bool(SAYING.match(first[first.root].text))
        if saying and not _whole_report(first):
            continue  # "Mr Reid said that on 3 June": what he said comes behind the comma
        told = saying and not _SPEAKS.match(second[second.root].text)
        link = STARTS[word]
        yield Cut(ended(left), ended(link + inside(rest) if link else capital(rest)), _MAYBE if told else CLEARLY)


def _whole_report(tree: Tree) -> bool:
    """Has what was said a verb and somebody of its own, where a "that" or an "if" announces it?"""
    announced = re.search(r"\b(?:that|if|whether)\b", tree.text[tree[tree.root].end :])
    clause = tree.child(tree.root, "ccomp", "advcl")
    return not announced or (clause is not None and tree.subject(clause) is not None and tree.is_finite(clause))


def _because(tree: Tree) -> Iterator[Cut]:
    """ "The hall is shut because the lift broke" -> "The hall is shut. This is because the lift broke."."""
    found = list(_BECAUSE.finditer(tree.text))
    if len(found) != 1:
        return
    left, rest = tree.text[: found[0].start()], tree.text[found[0].end() :]
    first, second = clause_alone(left), clause_alone(rest)
    if first is None or second is None or _OPEN_CLAUSE.search(left) or ON_BOTH.search(left):
        return
    verb = first.root
    helpers = (verb, *first.children(verb, "aux", "cop", "aux:pass"))
    was = "was" if any(first[i].fine == "VBD" for i in helpers) else "is"
    if SAYING.match(first[verb].text) and first.child(verb, "ccomp") is not None:
        name = name_of(first, verb)
        if name is None:
            return
        yield Cut(ended(left), ended(f"{name} {first[verb].text} this is because {rest}"), CLEARLY)
    else:
        yield Cut(ended(left), ended(f"This {was} because {rest}"), CLEARLY)


def _does_two_things(tree: Tree) -> Iterator[Cut]:
    """ "Mr Khan said sorry to the group and agreed to get a date": the same doer, with one verb before the cut."""
    for sign in re.finditer(r",? (?P<word>and|but) (?=[a-z])", tree.text):
        left, rest = tree.text[: sign.start()], tree.text[sign.end() :]
        first = clause_alone(left)
        if first is None or ON_BOTH.search(left) or _OPEN_CLAUSE.search(left):
            continue
        name = name_of(first, first.root)
        one_verb = sum(token.fine in _FINITE for token in first) == 1
        if name is None or not one_verb or first[first.root].fine not in _FINITE or len(first) - first.root < 4:
            continue
        second = clause_alone(f"{name} {rest}")
        verb = len(parse(name))
        if second is None or verb >= len(second) or second[verb].fine not in ("VBD", "VBZ", "MD"):
            continue
        if "," in first.text[first[first.root].end :] or not _is_verb_at(tree, sign.end()):
            continue  # "We asked carers, autistic adults and unpaid helpers": a list, and "unpaid" no verb
        said = f"But {inside(name)} {rest}" if sign["word"] == "but" else f"{name} {rest}"
        yield Cut(ended(left), ended(capital(said)), CLEARLY)


def _is_verb_at(tree: Tree, start: int) -> bool:
    return any(token.start == start and token.tag in ("VERB", "AUX") for token in tree)


def clause_alone(text: str) -> Tree | None:
    """The tree of a text that reads alone as one clause with its subject in front, or None."""
    tree = parse(capital(text.strip()))
    own = tree.subject(tree.root) if tree.root >= 0 else None
    if own is None or not tree.is_finite(tree.root) or tree.child(tree.root, "mark") is not None:
        return None
    sure = min(tree[own].sure, tree[tree.root].sure) >= _ALONE
    return tree if tree.subtree(own)[0] == 0 and own < tree.root and sure else None


def _is_of_a_noun(tree: Tree, first: Tree, second: Tree, start: int) -> bool:
    """ "an e-mail received from Jo, the Clerk, was read": "received" is no verb of its own, whatever it looks like alone."""
    for place in (first[first.root].start, start + second[second.root].start):
        if any(token.start == place and token.relation in _OF_A_NOUN for token in tree):
            return True
    return False
