"""A list of sayings and a list of answers: which answer belongs to which saying, only where the paper leaves no doubt."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .said_pairs import Entry

_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?")
_HEAD = re.compile(r"\W*(\w[\w'’]*(?: [\w'’]+){0,3})\s*(?:[:.–—]|-\s)\s*\S")
_PLAIN = frozenset(
    """a about after again all already also always am an and any are around as asked at away back be because been before being both
    but by can cannot can't can’t cant come could did do does doing don't don’t dont down each easy every everyone everything first for
    from get give given go going good got had hard has have he her here his how i if in into is it it's it’s its just keep know last
    less like long lot made make many may me more most much must my need needs never new next no nobody not now of off often on once
    one only open or other our out over own people please put really said same see she should show since so some something sometimes
    still stop such take than that the their them then there they thing things this those time times to today too try two three under
    until up us use used very want wanted was way we week weeks well were what when where which while who why will with without work
    would year years you your day days month months four five six big small old lots bit enough nothing set asking soon""".split()
)


def matched(said: Sequence[Entry], did: Sequence[Entry]) -> list[int] | None:
    """For each answer the place of its saying; None where that would be a guess.

    The same numbers in both lists say it, or words do: both lists are as long, each answer shares a telling word with
    exactly one saying, and no two answers with the same one.
    """
    told = _by_words(said, did) if len(said) == len(did) else None
    numbered = _by_number(said, did)
    if numbered is None:
        return told
    return None if told is not None and told != numbered else numbered


def _number(one: Entry) -> str:
    match = re.fullmatch(r"\(?(\d{1,2}|[a-z])[.):]?", one.marker, re.I)
    return match[1].lower() if match else ""


def _by_number(said: Sequence[Entry], did: Sequence[Entry]) -> list[int] | None:
    asked, answered = [_number(one) for one in said], [_number(one) for one in did]
    if "" in asked or sorted(asked) != sorted(answered) or len(set(asked)) != len(asked):
        return None
    return [asked.index(number) for number in answered]


def _by_words(said: Sequence[Entry], did: Sequence[Entry]) -> list[int] | None:
    telling = [_telling(one.text) for one in said]
    found: list[int] = []
    for one in did:
        near = _sharing(telling, one.text)
        head = _HEAD.match(one.text)
        if len(near) > 1 and head:  # "Machine. The staff will help": what stands before the stop names the matter
            near = _sharing(telling, head[1])
        if len(near) != 1 or near[0] in found:
            return None
        found.append(near[0])
    return found


def _sharing(telling: Sequence[frozenset[str]], answer: str) -> list[int]:
    words = _telling(answer)
    return [at for at, one in enumerate(telling) if one & words]


def _telling(text: str) -> frozenset[str]:
    return frozenset(_stem(word) for word in _WORD.findall(text.lower()) if len(word) > 2 and word not in _PLAIN)


def _stem(word: str) -> str:
    word = re.sub(r"['’]s$", "", word)
    for ending, new in (("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            return word[: -len(ending)] + new
    return word
