"""Turns "the letter was sent by Mr Khan" into "Mr Khan sent the letter". Only where the paper itself says who did it."""

from __future__ import annotations

import re

from easyread.words.grammar import Tree, parse
from easyread.words.inflect import base_of, verb_forms
from easyread.words.passive import passives

from .capitals import capital, inside

SURE = 0.7
_GOES_ON = frozenset("hold run pay fund lead manage own provide support give make organise keep clean check".split())
"""Verbs of what is done all the time; "is written by" tells what was done once."""
_INSIDE_NAME = frozenset(("of", "for", "at", "and", "&"))
_OF_THE_DEED = frozenset("on in at until before after during since by with".split())
_OBJECT = {"i": "me", "he": "him", "she": "her", "we": "us", "they": "them", "who": "whom"}
_SUBJECT = {new: old for old, new in _OBJECT.items()}
_NOBODY = re.compile(
    r"^(?:(?:the |a )?(?:direct debit|cheque|standing order|bank transfer|bacs|card|cash|invoice|council tax|telephone|return)|the (?:end|next|last|following|start|middle)|then|now|mistake|phone|post|e-?mail|bus|train|car|hand|law|name|letter|accident|\d|£|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|next|this|those|which|whom|them(?:selves)?|a (?:majority|show)|majority|show|\w+ing\b)",
    re.I,
)


_THAT = re.compile(
    r"^(?P<frame>[A-Z][^,;:]{0,60}?\b(?:agreed|said|heard|decided|hoped|felt|thought|suggested|proposed|answered) that )(?P<clause>[^“”\"]+)$"
)
_BEING = re.compile(r"\b(?:before|after|while|without) being\b")


def active(text: str) -> str:
    """The sentence with its main passive turned round, or as it is."""
    if " by " not in text or not passives(text) or re.search(r"[“”\"]", text):
        return text
    if match := _THAT.match(text):
        turned = _turned(parse(capital(match["clause"])))
        return match["frame"] + inside(turned) if turned else text
    return _turned(parse(text)) or text


def _turned(tree: Tree) -> str | None:
    verb = tree.root
    if verb < 0 or tree[verb].fine != "VBN" or tree.children(verb, "conj", "parataxis", "ccomp", "xcomp", "expl"):
        return None
    subject, agent = tree.child(verb, "nsubj:pass"), tree.child(verb, "obl:agent", "obl")
    helpers = tree.children(verb, "aux", "aux:pass")
    if subject is None or agent is None or not helpers or agent < verb or not all(map(tree.is_whole, (subject, agent))):
        return None
    case = tree.child(agent, "case")
    if case is None or tree[case].text.lower() != "by" or tree.subtree(agent)[0] != case:
        return None
    own = _own_words(tree, agent)
    doer_end = tree[own[-1]].end
    doer = tree.text[tree[case].end : doer_end].strip()
    if (
        _NOBODY.match(doer)
        or len(doer.split()) > 8
        or re.search(r"[,;:(]", doer)
        or min(tree[agent].sure, tree[subject].sure) < SURE
    ):
        return None
    if (
        tree[subject].text.lower() in ("it", "there", "which", "that", "who")
        or not _is_plain_name(tree, [i for i in own if i != case])
        or _is_odd(tree, subject)
    ):
        return None
    form = _verb(tree, verb, helpers, many=_many(tree, agent, doer))
    if form is None:
        return None
    known = {*tree.subtree(subject), *helpers, *tree.children(verb, "advmod")}
    if any(i not in known and tree[i].text != "," for i in range(tree.subtree(subject)[0], verb)):
        return None
    done_to = tree.text[slice(*tree.span(subject))]
    before = tree.text[: tree.span(subject)[0]]
    if before.strip() and not re.match(r"^(?:But|So|Then|Also,?|In|On|At)\b", before.strip()):
        return None
    between = tree.text[tree[verb].end : tree[case].start].strip()
    particle = tree.child(verb, "compound:prt")
    if particle is not None and between == tree[particle].text:  # "read out the letter"
        form, between = f"{form} {between}", ""
    after = tree.text[doer_end:].strip()
    if _BEING.search(after):
        return None  # "before being sent" is said of the letter, not of who reads it
    if re.match(r"(?:and|or|who|which|,)", after):
        return None
    who = _SUBJECT.get(doer.lower(), doer)
    what = _OBJECT.get(done_to.lower(), done_to if before.strip() else _lower(tree, subject, done_to))
    said = " ".join(
        part
        for part in (before.strip(), capital(who) if not before.strip() else inside(who), form, what, between, after)
        if part
    )
    return re.sub(r"\s+([.,;!?])", r"\1", said)


def _is_odd(tree: Tree, subject: int) -> bool:
    """A number of a paragraph or a dash in front of what was done: no plain noun."""
    said = tree.text[slice(*tree.span(subject))]
    return bool(re.match(r"\d+[./]\d|[-–•]", said) or re.search(r"\s[-–]\s|[:;(]", said))


def _own_words(tree: Tree, agent: int) -> list[int]:
    """The doer without what stands last and belongs to the deed: "by the Mayor | on 3 June"."""
    own = tree.subtree(agent)
    for more in tree.children(agent, "nmod", "nmod:unmarked"):
        stretch = tree.subtree(more)
        alone = not any(tree[i].relation in ("cc", "conj") for i in stretch)
        if alone and stretch[-1] == own[-1] and tree[stretch[0]].text.lower() in _OF_THE_DEED:
            return [i for i in own if i not in stretch]
    return own


def _is_plain_name(tree: Tree, own: list[int]) -> bool:
    """ "the Friends of the Park", and not "the committee under a grant" or "BT that there is cable"."""
    if any(
        tree[i].tag in ("VERB", "AUX", "SCONJ", "ADV", "NUM") and tree[i].relation not in ("nummod", "amod")
        for i in own
    ):
        return False
    return all(tree[i].text.lower() in _INSIDE_NAME for i in own if tree[i].tag in ("ADP", "CCONJ"))


def _lower(tree: Tree, subject: int, text: str) -> str:
    """The text as it stands inside a sentence; a name keeps its capital."""
    first = tree[tree.subtree(subject)[0]]
    common = first.tag in ("NOUN", "ADJ", "DET", "NUM", "ADP", "ADV", "VERB") and not first.text.isupper()
    return text[:1].lower() + text[1:] if common else inside(text)


def _many(tree: Tree, agent: int, doer: str) -> bool:
    return (
        bool(tree.children(agent, "conj"))
        or tree[agent].fine in ("NNS", "NNPS")
        or doer.lower() in ("us", "them", "you", "me", "people", "staff", "police", "the police")
    )


def _verb(tree: Tree, verb: int, helpers: list[int], *, many: bool) -> str | None:
    """The active verb in the tense of the passive one; words between ("also", "not") stand where English puts them."""
    base = base_of(tree[verb].text)
    if base is None:
        return None
    forms = verb_forms(base)
    said = [tree[h].text.lower() for h in helpers]
    if any(tree[i].text.lower() in ("not", "n't", "never") for i in tree.children(verb, "advmod")):
        return None
    adverbs = [tree[i].text for i in tree.children(verb, "advmod") if helpers[0] < i < verb]
    if any(
        helpers[0] < i < verb for i in range(helpers[0] + 1, verb) if i not in helpers and tree[i].text not in adverbs
    ):
        return None
    also = " ".join(adverbs) + " " if adverbs else ""
    if said in (["was"], ["were"]):
        return also + forms.past
    if said in (["is"], ["are"]) and base in _GOES_ON:
        return also + (forms.base if many else forms.third)
    if said in (["has", "been"], ["have", "been"]):
        return f"{'have' if many else 'has'} {also}{forms.participle}"
    if said == ["had", "been"]:
        return f"had {also}{forms.participle}"
    if said in (["is", "being"], ["are", "being"]):
        return f"{'are' if many else 'is'} {also}{forms.ing}"
    if said in (["was", "being"], ["were", "being"]):
        return f"{'were' if many else 'was'} {also}{forms.ing}"
    if len(said) == 2 and said[1] == "be" and tree[helpers[0]].fine == "MD":
        return f"{said[0]} {also}{forms.base}"
    return None
