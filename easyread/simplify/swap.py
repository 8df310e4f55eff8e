"""Swaps hard words for simple ones from the list, only entries marked safe and only where the grammar is sure.

A short list of words with one meaning beats choosing by machine (docs/decisions/0005): what is not sure is left for a person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from easyread.model.own_words import NO_OWN_WORDS, OwnSwap, OwnWords
from easyread.words import inflect
from easyread.words.lexicon import Swap, glossary, swaps

from .explain import hard_words
from .frames import fitted
from .place import Place

_WORD = re.compile(r"[A-Za-z]+(?:[-'’][A-Za-z]+)*")
_BEFORE_VERB = frozenset(
    "to will would can could may might must should shall i you we they he she it who that which not also please don't didn't do does did".split()
)
_BEFORE_NOUN = frozenset(
    "the a an this that these those his her its our their your my any some each every no another of for with".split()
)
_OPENERS = frozenset(
    "and or in on at by to from about into as than but if when because more less most new old good big small".split()
)
_AFTER_NOUN = frozenset(
    "of in on at by for from with to and or but is are was were has have had will would can could may must should that which who as if because so than not".split()
)
_BE = frozenset("is are was were be been being am get gets got".split())
_DUE_TO_DO = frozenset("be begin start end open close take finish go come meet have report return visit".split())
_FINE = {"base": ("VB", "VBP"), "third": ("VBZ",), "participle": ("VBN",)}
_SURE = 0.8
_UNCOUNTABLE = re.compile(r"(?:money|time|help|work|information|being|taking|having|part)\b")


@dataclass(frozen=True, slots=True)
class _Form:
    """One inflected form of a hard word and what replaces it. `words` is the hard side in lower-case words."""

    words: tuple[str, ...]
    simple: str
    word_class: str
    form: str
    frame: str


@lru_cache(maxsize=8)
def _forms(own: OwnWords) -> dict[str, list[_Form]]:
    """First word -> forms, longest first; the forum's own words before those of the list."""
    table: dict[str, list[_Form]] = {}
    mine = {one.hard.lower() for one in own.swaps}

    def add(hard: str, simple: str, form: str) -> None:
        parts = tuple(hard.lower().split())
        table.setdefault(parts[0], []).append(_Form(parts, simple, entry.word_class, form, entry.frame))

    kept = {name.lower() for term in glossary() for name in term.names} - mine
    listed = [entry for entry in swaps() if entry.hard.lower() not in mine]
    for entry in (*map(_own_entry, own.swaps), *listed):
        hard = entry.hard
        if not entry.safe or hard.lower() in kept or not re.fullmatch(r"[A-Za-z' -]+", hard):
            continue
        simple = entry.with_gap
        if entry.word_class == "v":
            old, new = inflect.verb_forms(hard), inflect.verb_forms(simple)
            for form in ("base", "third", "past", "participle", "ing"):
                add(getattr(old, form), getattr(new, form), form)
        elif entry.word_class == "n":
            add(hard, simple, "one")
            if entry.frame == "mass" and not hard.endswith("s"):
                add(inflect.plural(hard), simple, "many")
            elif " " not in simple and not hard.endswith("s"):
                add(inflect.plural(hard), inflect.plural(simple), "many")
        else:
            add(hard, simple, "")
    for forms in table.values():
        forms.sort(key=lambda form: -len(form.words))
    return table


def _own_entry(one: OwnSwap) -> Swap:
    """A forum's own swap; it is of the class that its hard word has in the list, else it is taken as it stands."""
    known = next((entry for entry in swaps() if entry.hard == one.hard.lower()), None)
    word_class = known.word_class if known is not None else "phrase"
    return Swap(
        one.hard.lower(), (one.plain,), word_class, safe=True, always=True, note="", frame="", with_gap=one.plain
    )


def kept_places(text: str, own: OwnWords) -> list[tuple[int, int]]:
    """(start, end) of the names and words that the forum keeps as they are."""
    return [
        match.span()
        for name in own.kept
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)
    ]


def _fits(form: _Form, before: str, before_sign: bool, after: str, after_sign: bool) -> bool:
    if form.word_class == "v":
        if form.form == "base":
            return (before in _BEFORE_VERB and not before_sign) or (before == "what" and before_sign)
        if form.form == "third":
            return before in ("he", "she", "it", "who", "which")
        if form.form == "participle":
            return before in _BE or before in ("has", "have", "had")
        if form.form == "past":
            return before not in _BEFORE_NOUN and before not in _BE
        return before in _BE or before in ("of", "by", "for", "without", "about", "from")
    if form.word_class == "n":
        if before not in _BEFORE_NOUN and before not in _OPENERS and not before_sign:
            return False
        if before in ("a", "an") and (
            _UNCOUNTABLE.match(form.simple) or (" " in form.simple and form.simple.split()[0].endswith("ing"))
        ):
            return False
        return after_sign or after in _AFTER_NOUN or not after
    if form.word_class == "adj":
        return not (form.simple.count(" ") >= 1 and not after_sign and after not in _AFTER_NOUN and after)
    return True


def _is_participle(form: _Form, place: Place) -> bool:
    """ "the tea provided by Jo": no past tense, though nothing stands in front that shows it."""
    return form.form == "past" and place.token is not None and place.token.relation == "acl"


def _has_form(form: _Form, place: Place) -> bool:
    """Is a verb whose neighbours say little surely in this form: "the fees remain"?"""
    fine = _FINE.get(form.form)
    if form.form == "participle" and (place.token is None or place.token.relation != "acl"):
        return False
    return fine is not None and place.token is not None and place.token.fine in fine and place.token.sure >= _SURE


def swap(text: str, own: OwnWords = NO_OWN_WORDS) -> str:
    """The text with every sure swap made. Names, quotations, glossary words and what the forum keeps are not touched."""
    table = _forms(own)
    tokens = list(_WORD.finditer(text))
    lowered = [token.group().lower().replace("’", "'") for token in tokens]
    kept = {at for use in hard_words(text, own) for at in range(use.start, use.end)}
    kept |= {at for start, end in kept_places(text, own) for at in range(start, end)}
    out: list[str] = []
    at = 0
    i = 0
    while i < len(tokens):
        chosen = None
        for form in table.get(lowered[i], ()):
            n = len(form.words)
            if tuple(lowered[i : i + n]) != form.words or not _joined(text, tokens[i : i + n]):
                continue
            if any(token.group()[0].isupper() for token in tokens[i : i + n]) and not _starts(text, tokens[i]):
                continue
            if tokens[i].start() in kept:
                continue
            before = lowered[i - 1] if i else ""
            gap_before = text[tokens[i - 1].end() : tokens[i].start()].strip() != "" if i else True
            last = tokens[i + n - 1]
            after = lowered[i + n] if i + n < len(tokens) else ""
            gap_after = text[last.end() : tokens[i + n].start()].strip() != "" if i + n < len(tokens) else True
            if form.words == ("due", "to") and after in _DUE_TO_DO:
                continue  # "is due to start" is no cause
            place = Place(text, tokens[i].start(), last.end(), before, after, gap_before, gap_after)
            fits = _fits(form, before, gap_before, after, gap_after) and not _is_participle(form, place)
            if fits or _has_form(form, place):
                chosen = fitted(form.simple, form.word_class, form.frame, place)
                if chosen is not None:
                    break
        if chosen is None:
            i += 1
            continue
        simple = chosen.text
        if tokens[i].group()[0].isupper():
            simple = simple[:1].upper() + simple[1:]
        out += [with_article(text[at : chosen.start], simple), simple]
        at = chosen.end
        while i < len(tokens) and tokens[i].start() < chosen.end:
            i += 1
    return "".join(out) + text[at:]


def _joined(text: str, tokens: list[re.Match[str]]) -> bool:
    return all(text[a.end() : b.start()] == " " for a, b in pairwise(tokens))


def _starts(text: str, token: re.Match[str]) -> bool:
    before = text[: token.start()].rstrip(" \"“'‘(")
    following = text[token.end() :].lstrip()[:1]
    return (not before or before[-1] in ".!?:;") and not following.isupper()


def with_article(before: str, simple: str) -> str:
    """ "a" or "an" to suit the new word."""
    match = re.search(r"\b([Aa])(n?)(\s)$", before)
    if not match:
        return before
    vowel = bool(re.match(r"[aeio]|u(?!ni|se)", simple.lower()))
    return before[: match.start()] + match[1] + ("n" if vowel else "") + match[3]
