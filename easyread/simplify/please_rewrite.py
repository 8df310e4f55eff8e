"""Marks what stayed too long or too hard, says why, and offers up to two wordings that keep every fact.

What rules cannot make short and plain is not handed over as if it were fine: a person writes it, with help.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from easyread.model.easy import EasyPaper, Origin, Panel, PleaseRewrite, Role, Section, Statement
from easyread.model.findings import Finding, Result, Severity
from easyread.words.fidelity import changes
from easyread.words.grammar import Tree, parse
from easyread.words.inflect import lemmas
from easyread.words.lexicon import swaps
from easyread.words.sentences import sentences, words

from .clauses import split
from .quotes import outside_quotes
from .swap import with_article

NAME = "please-rewrite"
_MOST = 2  # wordings offered
_CLASSES = {"NOUN": "n", "VERB": "v", "ADJ": "adj"}
_MAYBE = 0.35  # so sure must a cut be to be offered to a person; clauses.SURE is for cuts that nobody is asked about
_CARD = re.compile(r"^(?:Who|What|By when|Where|When|The title is|It is from): ")
_LABEL = re.compile(r"^(?!(?:Proposed|Seconded|Action|Agreed|Resolved|Noted)\b)[A-Z][\w’' -]{1,25}: (?P<value>[^:]+)$")
_SIGNS = re.compile(r">>|\||[a-z] \+ \w")
_LABELLED = 10  # words behind a label
_OPEN_CARD = re.compile(r"^What: (?:and|but|or|to be|that)\b")
_LEAD = re.compile(r"^(?!The title is|It is from)[A-Z][\w’'-]+(?: [\w’'-]+){0,5}: (?=\S)")
_TOPIC = re.compile(r" [-–—] ")
_TOPIC_WORDS = 6  # "Remembrance Sunday - the Chair thanked everyone"
_HANGS = re.compile(r"^(?:When|Which|Although|Because|As per|After which|And)\b(?!.*,)(?!.*\?)")
_TOLD = re.compile(r"^[A-Z][^,;:]{0,60}?\b(?:agreed|said|heard|noted|decided|felt|thought) that (?P<clause>.+)$")
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_STOPS = re.compile(
    r"\b(?:and|or|but|the|a|an|will|which|because|if|"
    r"(?:agreed|decided|asked|proposed) to (?:adopt|accept|approve|support|buy|purchase|make|give|put|get|take|bring)|"
    r"(?:is|are|was|were|be) (?:on|in|with)|(?:sent|forwarded|given|shown|ends|passed|arranged) (?:to|at|by|for)|"
    r"(?:agreed|said|says|noted|resolved|reported|felt|asked|decided) that)\.?$",
    re.I,
)
_STOPS_AT = re.compile(r"\b(?:for|to|at|of|from|by)\.$", re.I)
_ASKS = re.compile(
    r"\b(?:what|which|who|whom|where|how|whether)\b|\b(?:want|have|need|like|used|going|able) to\.$", re.I
)
_PAST = frozenset(
    "closed opened ended started finished proposed seconded thanked welcomed asked agreed signed presented attended joined arrived visited rose fell went gave took wrote spoke chose grew began".split()
)
"""Past tenses that stand behind their subject and are often taken for the form of "was closed"."""
_OF_THINGS = frozenset(
    "accepted added announced approved arranged awarded booked bought cancelled changed checked circulated cleaned collected completed confirmed considered "
    "cut dealt declared deferred delayed deleted discussed displayed distributed elected enclosed erected extended filled fitted fixed found given granted "
    "handed held identified included installed introduced issued kept listed made mended needed noted obtained ordered painted paid placed planned posted "
    "postponed printed provided published purchased put raised received recorded refused rejected removed renewed repaired replaced requested required "
    "reviewed scheduled sent set shared shown sold sorted stated submitted supplied taken tested typed updated used welcomed withdrawn written".split()
)
"""Verbs that want an object: without one, and with a thing in front, "letters sent" means that they were sent."""
_NO_SENTENCE = "This is not a whole sentence. Say what it means in a whole one."
_STOPS_SHORT = "This sentence stops in the middle. Look in the paper for the rest of it."


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that a text breaks: its name, what to tell a person, the words, and a better wording for them or ""."""

    rule: str
    message: str
    text: str
    better: str = ""


Rules = Callable[[str], tuple[Broken, ...]]


def marked(easy: EasyPaper, broken: Rules) -> Result[EasyPaper]:
    """The paper with its marks, and a finding for each. `broken`: which rules on length and hard words a text breaks."""
    found: list[Finding] = []

    def of(one: Statement) -> Statement:
        ask = _asked(one, broken)
        if ask is None:
            return one
        message = "Please rewrite this. " + " ".join(ask.why)
        span = one.spans[0] if one.spans else None
        found.append(Finding("D120", NAME, Severity.SHOULD, message, one.text, span, one.id, fixes=ask.suggestions))
        return replace(one, please_rewrite=ask)

    def panel(panel: Panel) -> Panel:
        return replace(panel, statements=tuple(of(one) for one in panel.statements))

    sections = tuple(Section(part.title, tuple(panel(one) for one in part.panels)) for part in easy.sections)
    return Result(replace(easy, sections=sections), tuple(found))


def _asked(one: Statement, broken: Rules) -> PleaseRewrite | None:
    if one.origin is not Origin.SOURCE or one.role in (Role.HEADING, Role.EXPLAIN):
        return None
    rules = broken(one.text)
    why = [*_broken_off(one), *(rule.message for rule in rules)]
    if not why:
        return None
    return PleaseRewrite(tuple(dict.fromkeys(why)), _suggestions(one, rules, broken))


def _broken_off(one: Statement) -> Iterator[str]:
    """A sentence that the paper, or the way it was read, left without a verb or without its end."""
    text = one.text
    if (
        _STOPS.search(text)
        or _stops_at_a_preposition(text)
        or text.count("(") != text.count(")")
        or _OPEN_CARD.match(text)
    ):
        yield _STOPS_SHORT
    elif _SIGNS.search(text):
        yield _NO_SENTENCE
    elif _CARD.match(text) or _is_label(text) or (text.endswith(":") and not _starts_with_a_deed(text)):
        return
    elif not (_may_be_listed(text) if one.bullet else _is_sentence(text)):
        yield _NO_SENTENCE


def _stops_at_a_preposition(text: str) -> bool:
    """ "It is for members of.", and not "Jo will explain what it pays for" or "the places his group went to look at"."""
    if not _STOPS_AT.search(text) or _ASKS.search(text):
        return False
    told = _TOLD.match(text)
    return sum(token.fine in _FINITE for token in parse(told["clause"] if told else text)) < 2


def _is_label(text: str) -> bool:
    """A line with its label, "Chair: Jo Smith", is read as it is."""
    match = _LABEL.match(text)
    if match is None or len(words(match["value"])) > _LABELLED:
        return False
    return not any(token.tag in ("VERB", "AUX") for token in parse(match["value"]))


def _may_be_listed(text: str) -> bool:
    """In a list a name or a thing may stand alone, but not the rest of a sentence."""
    if not text.endswith("."):
        return not _starts_with_a_deed(text)
    return _is_sentence(text) or not _has_verb(text)


def _starts_with_a_deed(text: str) -> bool:
    """ "Flyer: circulated, with the following added:"."""
    lead = _LEAD.match(text)
    if lead is None:
        return False
    tree = parse(text[lead.end() :])
    return len(tree) > 0 and tree[0].fine in ("VBN", "VBD")


def _has_verb(text: str) -> bool:
    return any(token.fine in (*_FINITE, "VBN") for token in parse(text))


def _is_sentence(text: str) -> bool:
    """Is there a verb with a tense, and somebody or something in front of it? "Bring a cup." and "Who?" need nobody."""
    if not re.search(r"[A-Za-z]", text):
        return True
    *before, last = _TOPIC.split(_LEAD.sub("", text))
    named = all((len(words(part)) <= _TOPIC_WORDS and not _has_verb(part)) or _is_clause(part) for part in before)
    return named and all(map(_is_clause, last.split("; "))) and not _HANGS.match(text)


def _is_clause(text: str) -> bool:
    tree = parse(text)
    if not len(tree) or text.endswith("?"):
        return True
    first = tree[0]
    if not re.search(r"[a-z]", text):
        return False
    if first.fine == "VB" and not first.text.isupper():
        return True
    if first.fine in ("VBN", "VBD", "VBZ", "MD") or (first.fine == "VBP" and first.tag == "AUX"):
        return False  # "Tested every week", "Has been mended", "Should be in": nobody does it
    told = _TOLD.match(text)
    inside = parse(told["clause"]) if told else tree
    return any(
        (token.fine in _FINITE and not _misses_its_object(inside, at) and not _says_more_of_a_noun(inside, at))
        or (token.fine == "VBN" and token.text.lower() in _PAST and inside[at - 1].tag in ("NOUN", "PROPN", "PRON"))
        for at, token in enumerate(inside)
        if at or not told
    )


def _misses_its_object(tree: Tree, at: int) -> bool:
    """ "2 offers received", "None stated": the form of "were received", not a past tense."""
    if tree[at].fine != "VBD" or tree[at].text.lower() not in _OF_THINGS:
        return False
    subject = tree.subject(at)
    person = subject is not None and (tree[subject].tag == "PROPN" or tree[subject].fine == "PRP")
    return not person and not tree.children(at, "obj", "ccomp", "xcomp", "aux", "aux:pass", "iobj")


def _says_more_of_a_noun(tree: Tree, at: int) -> bool:
    """ "Ruth, who was ill": a verb of the "who", and none of Ruth."""
    while at >= 0:
        if tree[at].relation == "acl:relcl":
            return True
        at = tree[at].head
    return False


def _suggestions(one: Statement, rules: tuple[Broken, ...], broken: Rules) -> tuple[str, ...]:
    """Easier wordings with the same facts, the easiest first."""
    plain = _with_better_words(one.text, rules)
    wordings = [plain] if one.bullet or _CARD.match(one.text) else [_cut(plain), _cut(one.text), plain]
    found = []
    for wording in dict.fromkeys(wordings):
        if wording != one.text and not changes(one.text, wording) and _easier(wording, one.text, broken):
            found.append(wording)
    return tuple(found[:_MOST])


def _with_better_words(text: str, rules: tuple[Broken, ...]) -> str:
    """Hard words changed where the plain word is of the same class and can take the same place."""
    classes = {token.text: token.tag for token in parse(text)}
    for rule in rules:
        if rule.better and _CLASSES.get(classes.get(rule.text, "")) == _class_of(rule.text) != "":
            word = re.compile(rf"(?P<before>\b[Aa]n? )?(?<!\w){re.escape(rule.text)}(?!\w)")
            put = partial(_put, rule.better)
            text = outside_quotes(lambda piece, word=word, put=put: word.sub(put, piece, count=1), text)  # type: ignore[misc]
    return text


def _put(better: str, match: re.Match[str]) -> str:
    return (with_article(match["before"], better) if match["before"] else "") + better


def _class_of(word: str) -> str:
    """The class of the list's plain word for a hard word, where it is sure and takes any form: "n", "v", "adj" or ""."""
    bases = set(lemmas(word.lower()))
    found = {
        one.word_class for one in swaps() if one.hard in bases and (one.word_class == "v" or " " not in one.simple[0])
    }
    return found.pop() if len(found) == 1 else ""


def _cut(text: str) -> str:
    return " ".join(split(text, sure=_MAYBE))


def _easier(wording: str, before: str, broken: Rules) -> bool:
    """Breaks it fewer rules, or is its longest sentence clearly shorter?"""
    pieces = [wording[a:b] for a, b in sentences(wording)]
    left = sum(len(broken(piece)) for piece in pieces)
    longest = max(len(words(piece)) for piece in pieces)
    return left < len(broken(before)) or longest <= 0.75 * len(words(before))
