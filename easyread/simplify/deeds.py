"""A deed in the passive, said with its verb where nobody has to be put in: "We agreed that a claim should be made" -> "We agreed to
make a claim", "Jo proposed that the rules be changed" -> "Jo proposed changing the rules", "the hedge needs to be cut back" -> "the
hedge needs cutting back". Who does it stays as open as the paper leaves it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from easyread.words.grammar import Tree, parse
from easyread.words.inflect import base_of, verb_forms

from .active import SURE
from .capitals import capital, inside

_OF_A_MEETING = frozenset(
    "accept add adopt advertise amend apply appoint approach approve arrange ask book buy cancel carry change choose close consider contact "
    "continue deal decline defer recommend discuss donate draft elect extend form give hold include increase invite keep look make move nominate offer open "
    "order organise pay postpone publish purchase put raise record refuse reject remove renew request review send set share spend start "
    "stop support take talk tell thank update use withdraw write".split()
)
"""What a meeting itself does when it agrees that it will be done. Who cuts the grass or mends the gate stays open."""
_WORK = frozenset(
    "change check clean clear cover cut decorate discuss do empty finish fill fix investigate look mend move paint plan prune remove renew repair "
    "replace resurface review sort sweep test tidy trim update wash write".split()
)
"""Verbs that go with "needs": "it needs cleaning". Of people it would be rude: "they need telling"."""
_OBJECT = {"i": "me", "he": "him", "she": "her", "we": "us", "they": "them", "it": "it", "this": "this"}
_MOST = 9  # words of what is done to: more of them between the verb and the rest are hard to read
_BY_SOMEBODY = re.compile(
    r"\bby (?!(?:the (?:end|next|last|start|\d)|then|now|\d|£|next|this|midday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|"
    r"may|june|july|august|september|october|november|december|post|phone|e-?mail|bus|car|train|hand|\w+ing\b))",
    re.I,
)
_PARTICLES = frozenset("away back down in off on out over up".split())
_STRANDED = frozenset("at with into after for".split())
_NO_OBJECT = re.compile(
    r"\s*(?:[.,;]|$|(?:again|further|later|soon|now|next|at|in|on|by|before|after|when|once|so|because|as|to)\b)"
)
_AND_DONE = re.compile(
    r"(?: \w+){0,4}? and (?:\w+ed|\w+en|\w+wn|put|cut|set|made|done|sent|bought|brought|paid|kept)\b"
)
_ASIDE = re.compile(r"[,;:–(]")
_ALLOWED = frozenset(
    "nsubj:pass aux aux:pass advmod compound:prt obl obl:tmod obl:unmarked obl:npmod xcomp advcl punct mark".split()
)

_AGREED = re.compile(r"^(?P<frame>(?P<who>[A-Z][\w’' ]{1,40}?)(?: all)? (?:agreed|decided)) that (?P<clause>.+)$")
_MEETING = re.compile(
    r"^(?:We|Members|Everyone|Councillors|Trustees|The (?:[\w’']+ ){0,2}(?:meeting|members|group|committee|forum|board|council|councillors|trustees|partnership))$",
    re.I,
)
_PROPOSED = re.compile(
    r"^(?P<frame>(?:It was|[A-Z][\w.'’ -]{0,50}?)(?: also)? (?:proposed|suggested|recommended)) that (?P<clause>.+)$"
)
_SETTLES = re.compile(r"\b(?:shall|should|will|would|is to|are to)(?: not)? be (?=\w)|(?<!to )\b(?:not )?be (?=\w)")
_NEEDED = re.compile(r"\b(?P<need>needs?|needed|need) to be (?P<verb>\w+)")
_JOB = re.compile(r"^(?P<what>.+?) (?:(?:(?:is|are) to|to|will|shall|should|must) )?be (?P<rest>\w.*)$")


_BARE_JOB = re.compile(r"^[^,;:]{4,60}? to be \w+")


@dataclass(frozen=True, slots=True)
class _Deed:
    base: str
    words: str  # what is done to, and all that stands behind the verb
    negative: bool

    def said(self, form: str) -> str:
        return ("not " if self.negative else "") + f"{form} {self.words}"


def agreed_deed(text: str) -> str:
    """ "We agreed that a claim should be made" -> "We agreed to make a claim": what a meeting does itself. What others do,
    someone does: "We agreed that someone will cut the grass". What one person agreed stays.
    """
    match = _AGREED.match(text)
    if not match or not _MEETING.match(match["who"]):
        return text
    deed = _read(match["clause"])
    if not deed:
        return text
    if deed.base not in _OF_A_MEETING:
        should = "should" if re.search(r"\bshould\b", match["clause"]) else "will"
        return text if deed.negative else f"{match['frame']} that someone {should} {deed.base} {deed.words}"
    not_ = "not " if deed.negative else ""
    return f"{match['frame']} {not_}to {deed.base} {deed.words}"


def proposed_deed(text: str) -> str:
    """ "Jo proposed that the rules be changed" -> "Jo proposed changing the rules"."""
    match = _PROPOSED.match(text)
    deed = match and _read(match["clause"])
    if not match or not deed:
        return text
    frame = re.sub(r"^It was(?= (?:also )?\w+ed\b)", "Someone", match["frame"])
    return f"{frame} {deed.said(verb_forms(deed.base).ing)}"


def needed(text: str) -> str:
    """ "The hedge needs to be cut back" -> "The hedge needs cutting back"."""

    def of(match: re.Match[str]) -> str:
        base = base_of(match["verb"])
        if base not in _WORK or _BY_SOMEBODY.search(text, match.end()) or _AND_DONE.match(text, match.end("verb")):
            return match.group()
        return f"{match['need']} {verb_forms(base).ing}"

    return _NEEDED.sub(of, text)


def job(text: str) -> str:
    """A job nobody is named for, with its verb first: "A letter to be sent to the school" -> "Send a letter to the school"."""
    match = _JOB.match(text)
    deed = match and _read(f"{match['what']} will be {match['rest']}")
    if not deed or deed.negative:
        return text
    return capital(f"{deed.base} {deed.words}")


def someone_will(text: str) -> str:
    """A job that is nobody's: "The police will be told again" -> "Someone will tell the police again"."""
    match = _JOB.match(text)
    if not match or not re.search(r"\b(?:will|shall|to) be$", text[: match.start("rest")].rstrip()):
        return text
    deed = _read(f"{match['what']} will be {match['rest']}")
    return f"Someone will {deed.base} {deed.words}" if deed and not deed.negative else text


def bare_job(text: str) -> str:
    """The same for a line without a verb that has a tense: "Training to be arranged" -> "Someone will arrange training"."""
    match = _BARE_JOB.match(text)
    if not match or any(token.fine in ("VBD", "VBZ", "VBP", "MD") for token in parse(text)):
        return text
    return someone_will(text)


def _read(clause: str) -> _Deed | None:
    """The deed of a clause with one passive verb and nobody who does it, or None."""
    settled = _SETTLES.search(clause)
    if not settled or _BY_SOMEBODY.search(clause) or _ASIDE.search(clause[: settled.start()]):
        return None
    negative = bool(re.search(r"\bnot\b", settled.group()))
    plain = f"{clause[: settled.start()]}will be {clause[settled.end() :]}"
    tree = parse(capital(plain))
    verb = tree.root
    if verb < 0 or tree[verb].fine != "VBN" or tree[verb].sure < SURE:
        return None
    if any(tree[i].relation not in _ALLOWED for i in tree.children(verb)):
        return None
    subject = tree.child(verb, "nsubj:pass")
    helpers = tree.children(verb, "aux", "aux:pass")
    base = base_of(tree[verb].text)
    if subject is None or base is None or not tree.is_whole(subject) or len(helpers) != 2 or helpers[1] != verb - 1:
        return None
    own = tree.subtree(subject)
    if tree[own[0]].text.lower() in ("no", "nothing", "none", "nobody"):
        return None
    if own[0] != 0 or own[-1] + 1 != helpers[0] or len(own) > _MOST:
        return None  # words in front of it or behind it would change places
    if any(tree[i].relation in ("acl:relcl", "ccomp") for i in own) or tree[subject].sure < SURE:
        return None
    done_to = _done_to(tree, own, clause)
    if done_to is None:
        return None
    close, rest = _close_words(tree, verb)
    single = tree[own[0]].tag == "PRON" and len(own) == 1
    parts = (done_to, close, rest) if single and close in _PARTICLES else (close, done_to, rest)
    said = " ".join(part for part in parts if part)
    return _Deed(base, re.sub(r"\s+([.,;!?])", r"\1", said), negative)


def _done_to(tree: Tree, own: list[int], clause: str) -> str | None:
    said = clause[: tree[own[-1]].end]
    first = tree[own[0]]
    if len(own) == 1 and first.tag == "PRON":
        return _OBJECT.get(said.lower(), said.lower() if said.lower() in ("these", "those", "you") else None)
    if first.tag == "PRON" and first.text.lower() in ("it", "there", "that", "which", "who"):
        return None
    common = first.tag not in ("PROPN", "PRON") and not first.text.isupper()
    return said[:1].lower() + said[1:] if common else inside(said)


def _close_words(tree: Tree, verb: int) -> tuple[str, str]:
    """What must stay beside the verb ("set | up", "look | at") and the rest of the sentence."""
    after = verb + 1
    if after < len(tree):
        word, rest = tree[after].text.lower(), tree.text[tree[after].end :]
        alone = bool(_NO_OBJECT.match(rest))
        particle = tree[after].relation == "compound:prt" or (word in _PARTICLES and alone)
        if particle or (word in _STRANDED and alone):
            return tree[after].text, rest.strip()
    return "", tree.text[tree[verb].end :].strip()
