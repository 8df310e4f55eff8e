"""Labels over lists of people: "Present", "Sorry from", "Who was at the meeting?", "Members not able to come (2)".

Groups word these labels freely but out of few words. So a label is a short run of such words and nothing else; one word
at least must say that people were there or that they were away.
"""

from __future__ import annotations

import re
from enum import StrEnum


class Says(StrEnum):
    """What a label says of the people after it."""

    THERE = "there"
    AWAY = "away"


_THERE = frozenset(
    "present attending attended attendance attendees attendee attend participants participant sederunt came come here there joined joining".split()
)
_AWAY = frozenset(
    "apologies apology apols apol apologises absent absence absentees absences sorry regrets unable".split()
)
_NOT = frozenset("not couldn't can't cannot didn't wasn't weren't non unable".split())
_ONLINE = frozenset(
    "online zoom teams phone virtually remotely person room building hall call screen video line link".split()
)
_GROUPS = frozenset(
    "members member trustees trustee councillors councillor cllrs committee residents tenants carers parents patients staff officers "
    "volunteers visitors guests speakers observers advocates professionals supporters governors directors partners public clerk "
    "representatives reps self-advocates executive board council other others colleagues friends neighbours experts".split()
)
_SMALL = frozenset(
    "the those these people who was were is are have has had be been at of for to from in on by with via and also list our us we they "
    "it a an all this that today tonight meeting meetings session group forum week month time everyone everybody received receive consider accept accepting accepted approve approved approving sent given "
    "noted accepted recorded read following follows as able make made get along could did can name names their his her here's who's "
    "number total register sheet plus so far said offered supported tendered advance persons voting non-voting ex-officio co-opted".split()
)  # fmt: skip
_WHO = frozenset("people who everyone everybody those".split())
_GATHERINGS = frozenset("meeting session group forum".split())
_WORD = re.compile(r"[a-z][a-z'-]*")
_LABEL = re.compile(
    r"[ *_]*(?:(?P<number>\d{1,4}/\d{1,4}(?:[./]\d{1,2})?|[A-Z]{1,4}/?\d{1,4}|\d{1,2}|[IVX]{1,4})[.):]?\s+(?:[–—-]\s+)?)?(?P<words>[A-Za-z][A-Za-z'’ /&*_-]{2,70}?)[ *_]*(?:\([^()]{0,40}\)|\[[^][]{0,40}\])?[ *_]*"
    r"(?:[:;\t?][ *_]*[-–]?\s*|[–-]\s+|\s+[–—-]+\s+|\s*[–—-]?\s*$)"
)
_INNER = re.compile(r"(?<=\S )(?=([A-Z][A-Za-z'’ ]{3,40}?)(?: ?\([^()]{0,30}\))?\s?:\s?[-–]?\s+[A-Z])")
_MOST = 9  # words


def label_of(text: str) -> tuple[Says, re.Match[str]] | None:
    """The label that this text begins with, and the place of it with the sign after it. The group `words` has its words."""
    match = _LABEL.match(text)
    if match is None:
        return None
    says = says_who(match["words"])
    return (says, match) if says else None


def inner_labels(text: str) -> list[int]:
    """Where labels with a colon begin inside a text: "Date: 1 May Present: Ann Lee. Apologies: Bob Ray"."""
    own = _LABEL.match(text)
    found: list[int] = []
    over = own.end() if own and says_who(own["words"]) else 0  # where the label ends that was found last
    for match in _INNER.finditer(text):
        if match.start() >= over and says_who(match[1]):
            found.append(match.start())
            over = match.end(1)
    return found


def says_who(words: str) -> Says | None:
    """What these words say of the people after them, where they are the words of a label and nothing else."""
    said = [word.rstrip("'") for word in _WORD.findall(words.casefold().replace("’", "'"))]
    found = set(said)
    if not said or len(said) > _MOST or not found <= _THERE | _AWAY | _NOT | _ONLINE | _GROUPS | _SMALL:
        return None
    away = bool(found & _AWAY) or bool(found & _NOT and found & (_THERE | {"make", "able", "in", "get"}))
    there = bool(found & _THERE)
    if away:
        return None if there and not found & _NOT and "and" in found else Says.AWAY
    if there or said in (["we", "were"], ["online"]) or (said[0] in _WHO and found & _GATHERINGS):
        return Says.THERE
    return Says.THERE if found & _ONLINE and len(found & _SMALL) >= 1 and not found & _GROUPS else None


def is_away(words: str) -> bool:
    """Does a note after a name say that this person was away: "(apologies)", "Apols", "absent"?"""
    return says_who(re.sub(r"\W+$", "", words)) is Says.AWAY
