"""A count of votes: who was for, who was against, and what came of it."""

from __future__ import annotations

import re

from easyread.model.paper import Outcome

_WORDS = "no none nobody one two three four five six seven eight nine ten eleven twelve".split()
_VALUE = {"no": 0, "none": 0, "nobody": 0, **{word: n for n, word in enumerate(_WORDS[3:], 1)}}
_N = rf"(?P<n>\d{{1,3}}|{'|'.join(_WORDS[1:])})"
_WHO = (
    r"(?: (?:people|members|councillors|tenants|residents|carers|trustees|votes?|hands))?(?: (?:were|was|voted|of us))?"
)
_FOR, _AGAINST, _APART = (
    (re.compile(rf"\b{_N}{_WHO} {said}", re.I), re.compile(rf"\b{label}\s*[:=–-]?\s*{_N}\b(?! ?%)", re.I))
    for said, label in (
        (r"(?:for\b|in favou?r|said yes|yes\b|agreed\b)", r"(?:for|in favou?r|yes)"),
        (r"(?:against|opposed|said no\b|no\b)", r"(?:against|no)"),
        (r"(?:abstain\w*|abstentions?)", r"(?:abstained|abstentions?)"),
    )
)  # fmt: skip
_TO = re.compile(rf"\b(?:vot(?:e|es|ed|ing)|carried|lost|defeated|won|passed)\b[^.;]{{0,40}}?\b{_N}(?: votes?)? ?(?:to|[-–]) ?(?P<m>\d{{1,3}}|{'|'.join(_WORDS)})\b", re.I)  # fmt: skip
_HELD = re.compile(r"\b(?:hands up|(?:a |the )?votes?\b(?! of (?:thanks|confidence))|voted|voting|ballot|show of hands)", re.I)  # fmt: skip
_OPTION = re.compile(r"[a-z][\w’']*(?: votes?)?\s*[-–:=]?\s*\b\d{1,3}\b(?=\s*(?:[,;.]|and\b|$))", re.I)


def _count(text: str, patterns: tuple[re.Pattern[str], ...]) -> int | None:
    for pattern in patterns:
        if found := pattern.search(text):
            return _VALUE.get(found["n"].lower()) if not found["n"].isdigit() else int(found["n"])
    return None


def counted(text: str) -> tuple[int, int] | None:
    """How many were for and against, or None where the text gives no such count."""
    yes, no, apart = (_count(text, patterns) for patterns in (_FOR, _AGAINST, _APART))
    if no is not None and not re.search(r"\b(?:against|opposed|yes)\b", text, re.I):
        no = None  # "room no 4 is for 20 people"
    if yes is not None and no is not None:
        return yes, no
    if yes is not None and apart is not None:
        return yes, 0
    against_only = re.search(rf"\b{_N}{_WHO} (?:voted )?against\b", text, re.I)
    if against_only and yes is None and re.search(r"\ball (?:the )?(?:others?|the rest|but one)\b", text, re.I):
        return 2, 1
    if to := _TO.search(text):
        one, two = (int(n) if n.isdigit() else _VALUE[n.lower()] for n in (to["n"], to["m"]))
        return (min(one, two), max(one, two)) if re.search(r"\b(?:lost|defeated)\b", text, re.I) else (one, two)
    return None


def chosen_between(text: str) -> bool:
    """Votes on several things: "Hands up: bench 4, bird table 1"."""
    return bool(_HELD.search(text)) and len(_OPTION.findall(text)) >= 2 and counted(text) is None


def is_held(text: str) -> bool:
    """Says that there was a vote, whatever came of it: "We had a vote."."""
    return bool(re.match(r"\W*(?:so )?(?:we (?:had|took|held) a (?:vote|show of hands)|a (?:vote|show of hands|ballot) was (?:taken|held|called)|put to the vote|we voted|vote taken|show of hands|hands up)\b.{0,40}$", text, re.I))  # fmt: skip


def result(text: str) -> Outcome | None:
    """What came of a count. As many against as for: it was not carried."""
    counts = counted(text)
    if counts is None or counts == (0, 0):
        return None
    return Outcome.AGREED if counts[0] > counts[1] else Outcome.REFUSED
