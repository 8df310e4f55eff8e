"""Who came and who did not, where sentences say so: "Ann Lee and Bob Ray were there too. Jo Poe couldn't make it." """

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from easyread.model.paper import Line, Person
from easyread.model.text import Span

from .attendance_labels import Says, says_who
from .names import same_person
from .people import people_in

_FROM = re.compile(r"\b(?i:apolog(?:y|ies)|sorry)\b[^.]{0,60}?\b(?:from|by|for(?= [A-Z]))\s+(?=[A-Z])")
_SENT = re.compile(r"(?=[A-Z]).{3,80}?\b(?:sent|gave|gives|sends|offered|tendered)\b.{0,20}\bapologies\b")
_COULD_NOT = re.compile(
    r"(?=[A-Z]).{2,80}?\b(?:could ?n[o'’]t|can ?n?[o'’]t|(?:was|were) (?:unable|not able) to|did ?n[o'’]t) (?:come|make (?:it|the meeting)|attend|be (?:there|here|with us|present))\b(?! (?:the|a|an|any|their|his|her|all|every) (?!meeting))"
)
_WERE = re.compile(r"(?P<words>[A-Z][A-Za-z ]{3,40}?) (?:were|was)(?: also)?(?: as follows)?\s*[:–-]?\s+(?=[A-Z])")
_LABELLED = re.compile(
    r"\b(?P<words>(?:(?:Those|Also|Members|People|those|people|members) )?(?:[Pp]resent|PRESENT|[Aa]ttending|[Ii]n attendance|there))(?: \([^()]{0,30}\))?\s*(?::[-–]?|[–-])\s*(?=[A-Z])"
)
_ATTENDED_BY = re.compile(r"\b(?:attended by|of us (?:there|here|came)?\s*:|in attendance were)[:\s]+(?=[A-Z])")
_OF_US = re.compile(r"(?:There were|We were|We had)\b[^:.]{0,30}:\s*(?:me \(|)(?=[A-Z])")
_CAME = re.compile(
    r"(?:,? (?:was|were|is|are))?(?: also| all| both)? (?:present|in attendance|there|here|came|attended)(?: (?:the|this|our) meeting| too| as well| also| today)?\W*$"
)


@dataclass(slots=True)
class Told:
    """People, and the places of the sentences that name them."""

    people: list[Person] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)

    def add(self, people: Iterable[Person], span: Span, known: Iterable[Person]) -> None:
        new = [one for one in people if not any(same_person(one.name, old.name) for old in (*known, *self.people))]
        if new:
            self.people += new
            self.spans.append(span)


def told_there(lines: Iterable[Line], known: Iterable[Person]) -> Told:
    """Everyone whom these sentences name as there; `known` are those whom a list names already."""
    return _told(lines, tuple(known), _there)


def told_away(lines: Iterable[Line], known: Iterable[Person]) -> Told:
    """Everyone whom these sentences name as away."""
    return _told(lines, tuple(known), _away)


def _told(lines: Iterable[Line], known: tuple[Person, ...], read: Callable[[str, int], Iterable[Person]]) -> Told:
    found = Told()
    for line in lines:
        found.add(read(line.text, line.span.end - len(line.text)), line.span, known)
    return found


def _there(text: str, start: int) -> Iterable[Person]:
    were = _WERE.match(text)
    begin = were.end() if were and says_who(were["words"]) is Says.THERE else None
    for pattern in (_ATTENDED_BY, _OF_US, _LABELLED):
        if begin is None and (match := pattern.search(text)):
            begin = match.end()
    if begin is not None:
        listed = people_in(text[begin:], start + begin)
        listed.first_run()
        return listed.there
    if came := _CAME.search(text[-60:]):
        listed = people_in(text[: len(text) - len(came[0])], start)
        sure = len(listed.there) > 1 or re.search(r"\b(?:was|were)\b", came[0])
        if sure and not listed.rest and not listed.told:
            return listed.there
    return ()


def _away(text: str, start: int) -> Iterable[Person]:
    match = _FROM.search(text)
    at = match.end() if match else None
    if at is None and (_SENT.match(text) or _COULD_NOT.match(text)):
        at = 0
    if at is None:
        return ()
    listed = people_in(text[at:], start + at, away=True)
    over = all(rest.start > one.spans[-1].start for rest in listed.rest for one in listed.away)
    return listed.away if not listed.told or (match and over) else ()
