"""Where a plain word may stand for a hard one: the frame of its row in the word list, seen in the structure of the sentence.

"enhance" is "make _ better": what is made better goes into the gap. "participate" is "take part" where nothing is done to anything;
"annually" is "every year" at the edge of a clause. What does not fit stays as the paper has it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .place import BE, Place

_DEGREES = frozenset("very so too more most as less least how quite really fairly rather".split())
_PARTICLES = frozenset("up out back down away on in off together over round".split())
_PRONOUNS = frozenset("it them us him her me you these those this".split())
_CLAUSE_WORDS = frozenset("whether if how why what who when where which".split())
_COPULAS = frozenset(
    "seem seems seemed look looks looked become becomes became stay stays stayed feel feels felt".split()
)
_QUANTIFIERS = frozenset("some most many".split())
_DETERMINERS = frozenset("the our their your his her its my these those this that".split())
_TAGS = {"v": ("VERB", "AUX"), "n": ("NOUN",), "adj": ("ADJ", "VERB"), "adv": ("ADV", "ADP", "SCONJ")}
_WITH_THAT = frozenset("tell told telling say said make made making find found finding mean meant expect".split())
_NAMING = ("DET", "NOUN", "PRON", "PROPN", "NUM", "ADJ", "SYM")
_STOPS = frozenset("stop stops stopped stopping start starts started starting stay stays stayed staying".split())
_TELLS = frozenset("tell tells told telling".split())
_LINKS = ("ADP", "CCONJ", "SCONJ", "PUNCT")
_AFTER_A = frozenset("a an each every another".split())
_SINGULAR_VERBS = frozenset("is was has does".split())
_MOST = 7  # words in the gap: "make the hall and all its rooms better"


@dataclass(frozen=True, slots=True)
class Plain:
    """What stands in the place of the text from `start` to `end`."""

    start: int
    end: int
    text: str


def fitted(simple: str, word_class: str, frame: str, place: Place) -> Plain | None:
    """The plain words as they stand in this sentence, or None where they do not fit."""
    plain = Plain(place.start, place.end, simple.replace(" _", ""))
    tags = _TAGS.get(word_class)
    one_word = " " not in place.text[place.start : place.end]
    if tags and one_word and frame != "start" and not _is_of_class(place, tags):
        return None
    if word_class == "v":
        return _verb(simple, frame, place, plain)
    if word_class == "n":
        return plain if _noun(simple, frame, place) else None
    if word_class == "adj":
        return plain if _adjective(simple, frame, place) else None
    return _other(frame, place, plain)


def _is_of_class(place: Place, tags: tuple[str, ...]) -> bool:
    token = place.token
    named = token is not None and token.tag == "PROPN" and "NOUN" in tags and place.sign_before
    return named or (token is not None and token.tag in tags)


def _verb(simple: str, frame: str, place: Place, plain: Plain) -> Plain | None:
    if place.is_passive and " " in plain.text and re.search(r"\bby (?!\d)", place.text[place.end :]):
        return None  # "will be considered by the board": first the board is put in front
    if place.after == "to" and place.sign_after is False and plain.text.split()[0] in _STOPS:
        return None
    if frame == "to-verb":
        return plain if place.next is not None and place.next.tag in ("VERB", "AUX") else None
    if frame == "state":
        return plain if not place.is_passive and place.after not in ("to", "of") else None
    if frame == "alone":
        to_do = place.next is not None and place.next.text.lower() == "to" and place.next.tag == "PART"
        fits = not place.has_object and not place.is_passive and not to_do and place.after not in ("of", "that")
        return plain if fits else None
    if (
        place.after == "that"
        and frame not in ("", "clause")
        and plain.text.split()[0].removesuffix("s") not in _WITH_THAT
    ):
        return None
    if frame == "active":
        named = place.has_object or (place.follower is not None and place.follower.tag in _NAMING)
        named = named or (_clause_follows(place) and plain.text.split()[-1] not in ("to", "with", "for", "of", "from"))
        return plain if named and not place.is_passive and place.follower is not None else None
    if frame == "clause":
        fits = place.after == "that" or (place.at >= 0 and place.tree.child(place.at, "ccomp") is not None)
        return plain if fits and not place.is_passive else None
    if frame == "gives":
        fits = (place.has_object or place.is_passive) and not re.search(r"\b(?:with|for)\b", place.text[place.end :])
        return plain if fits else None
    if frame == "object" and not _has_its_object(place, plain):
        return None
    if place.is_passive or (not place.has_object and frame != "object"):
        return plain
    if " _" in simple and not _clause_follows(place):
        return _in_the_gap(simple, place)
    if place.after in _PRONOUNS and not place.sign_after and re.fullmatch(r"\w+ (\w+)", plain.text):
        verb, particle = plain.text.split()
        if particle in _PARTICLES:  # "give them out"
            end = place.object[1] if place.object else place.end
            return Plain(place.start, end, f"{verb}{place.text[place.end : end]} {particle}") if place.object else None
    return plain


def _has_its_object(place: Place, plain: Plain) -> bool:
    """Is it done to something, and is that all: "is required to" is a duty, "consider it good" a judgement?"""
    if not (place.has_object or place.is_passive or _clause_follows(place)) or _to_do_follows(place):
        return False
    more = place.tree.children(place.at, "xcomp", "ccomp") if place.at >= 0 else []
    return not more or _clause_follows(place) or plain.text.split()[0] in _TELLS


def _to_do_follows(place: Place) -> bool:
    after = place.next
    return place.is_passive and after is not None and after.text.lower() == "to" and after.tag == "PART"


def _clause_follows(place: Place) -> bool:
    return place.after in _CLAUSE_WORDS and not place.sign_after


def _in_the_gap(simple: str, place: Place) -> Plain | None:
    if place.object is None:
        return None
    start, end = place.object
    done_to = place.text[start:end]
    if len(done_to.split()) > _MOST or re.search(r"[,;:()]", done_to) or re.search(r"\b(?:that|which|who)\b", done_to):
        return None
    return Plain(place.start, end, simple.replace("_", done_to))


def _noun(simple: str, frame: str, place: Place) -> bool:
    if frame in ("mass", "plural", "bare") and place.before in _AFTER_A and not place.sign_before:
        return False
    if frame == "mass" and re.search(r"[\d%]\s*$", place.text[: place.start]):
        return False  # "£1,000 funding" is no "£1,000 money"
    if frame == "plural":
        return place.before not in ("this", "that") and place.after not in _SINGULAR_VERBS
    if frame == "bare":
        return place.before not in _DETERMINERS
    if frame == "closed":
        return place.after not in ("of", "that", "who", "which", "with", "from", "to")
    return True


def _adjective(simple: str, frame: str, place: Place) -> bool:
    if place.before in _DEGREES and not place.sign_before:
        return False
    noun_follows = not place.sign_after and place.next is not None and place.next.tag in ("NOUN", "ADJ", "PROPN")
    if frame == "before-noun":
        return noun_follows
    if frame == "before-nouns":
        return noun_follows and place.before not in ("a", "an")
    if frame == "predicate":
        follows_verb = place.before in BE or place.before in _COPULAS or place.before in ("if", "where", "when", "not")
        return follows_verb and not noun_follows and place.after not in ("to", "for", "that")
    return True


def _other(frame: str, place: Place, plain: Plain) -> Plain | None:
    follower = place.follower
    if frame == "start":
        comma = re.match(r"\s*,", place.text[place.end :])
        degree = not comma and follower is not None and follower.tag in ("ADJ", "ADV")  # "however good it is"
        if degree or not re.search(r"(?:^|[.!?:;])\W*$", place.text[: place.start]):
            return None
        drops = comma and plain.text in ("so", "but", "or")
        return Plain(place.start, place.end + (comma.end() if comma and drops else 0), plain.text)
    if frame == "edge":
        fits = (
            place.sign_before
            or place.sign_after
            or not place.after
            or (follower is not None and follower.tag in _LINKS)
        )
        return plain if fits else None
    if frame == "number":
        fits = place.next is not None and (place.next.tag == "NUM" or place.next.text[:1] in "£0123456789")
        return plain if fits else None
    if frame == "that-clause":
        clause = follower is not None and place.token is not None and not place.tree.children(place.at, "nsubj")
        return plain if clause and place.before not in BE else None
    if frame == "bare-verb":
        fits = place.sign_before or place.before in (
            "to",
            "will",
            "should",
            "must",
            "can",
            "could",
            "would",
            "we",
            "they",
            "and",
        )
        return plain if fits else None
    if frame == "noun":
        if follower is None or follower.tag in ("VERB", "ADP", "SCONJ", "PUNCT", "ADV"):
            return None
        if place.before in BE and place.text[place.start : place.end].lower() == "concerning":
            return None
        if plain.text == "whatever" and place.after not in _DETERMINERS:
            return None
        if plain.text in _QUANTIFIERS and place.after in _DETERMINERS:
            return Plain(place.start, place.end, plain.text + " of")
        if plain.text == "different" and place.after in _DETERMINERS:
            return None
    return plain
