"""Which kind of paper it is, from what is said in it and not from its file's name.

Three questions, in this order: do people say things that are answered; is it a paper of a meeting at all; was the meeting
held, or is it to come?
"""

from __future__ import annotations

from collections.abc import Iterable

from easyread.model.paper import Kind
from easyread.words.sentences import sentences

from .kind_signs import DID, GATHERED, PLANNED, SAID, TOLD, TOPICS, is_of_a_meeting, names, weigh

_LONG = 300  # a longer line is looked at sentence by sentence, and each up to `_MOST` characters
_MOST = 1_000
_NAME = 4.0
_ANSWERED = 3.0
_LEAST_HELD = 3.0
_LEAST_PLANNED = 2.0
_LEAST_OF_A_MEETING = 2.0
_HELD_FOR_CERTAIN = 7.0


def kind_of(texts: Iterable[str]) -> Kind:
    """The kind of a paper with these lines, each with its number or list sign."""
    lines = [line for text in texts for line in _cut(text.strip()) if line]
    name = names(lines)
    gathered, told = weigh(GATHERED, lines), weigh(TOLD, lines)
    planned, topics = weigh(PLANNED, lines), weigh((TOPICS,), lines)
    if not (name.minutes or name.agenda or name.general) and _is_answered(lines, name.said_did, gathered, topics):
        return Kind.YOU_SAID_WE_DID
    held = gathered + told
    if name.general and not (name.minutes and held >= _HELD_FOR_CERTAIN):
        return Kind.GENERAL
    if not (name.minutes or name.agenda) and topics + gathered + 2.0 * is_of_a_meeting(lines) < _LEAST_OF_A_MEETING:
        return Kind.GENERAL
    held += _NAME * name.minutes
    planned += topics * 0.5
    if name.agenda and not (name.minutes or (gathered and told >= 1.5)):  # an agenda may stand before its own minutes
        planned += _NAME
    if held < _LEAST_HELD and planned < _LEAST_PLANNED:
        return Kind.GENERAL
    return Kind.MINUTES if held >= planned else Kind.AGENDA


def _cut(text: str) -> list[str]:
    if len(text) <= _LONG:
        return [text]
    return [text[start : min(end, start + _MOST)] for start, end in sentences(text)]


def _is_answered(lines: list[str], named: bool, gathered: float, topics: float) -> bool:
    """A paper that calls itself so is believed, unless it lists who was there; else both sides must be in it."""
    if named and gathered < _LEAST_HELD:
        return True
    said, did = weigh(SAID, lines), weigh(DID, lines)
    return said >= 1.2 and did >= 0.5 and said + did >= _ANSWERED + gathered + topics
