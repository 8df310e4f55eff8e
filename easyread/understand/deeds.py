"""Decisions and actions: what was settled, and who took on what by when. Nothing is guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from easyread.model.paper import Certainty, Outcome, When
from easyread.model.text import Span
from easyread.words import dates

_OUTCOMES: tuple[tuple[Outcome, re.Pattern[str]], ...] = tuple(
    (outcome, re.compile(pattern, re.I))
    for outcome, pattern in (
        (Outcome.DELAYED, r"\b(?:deferred|postponed|put (?:off|back)|held over|carried forward|left (?:until|for now|on the table)|(?<!.)no decision|could not be agreed|comes back next time|will vote in)\b"),
        (Outcome.REFUSED, r"\b(?:(?:was|were|is|been|be) (?:not (?:accepted|agreed|approved|carried|supported)|refused|declined|rejected|turned down|voted down)|(?:board|committee|group|council|meeting|members|trustees|we) (?:refused|declined|rejected|turned down|decided not to)|resolved to decline|no change will be made)\b"),
        (Outcome.NOTED, r"^(?:it was noted|noted\b)"),
        (Outcome.AGREED, r"\b(?:(?:it|this|that) was (?:\w+ly )?(?:agreed|resolved|decided)|(?:was|were) (?:\w+ly )?(?:approved|adopted|accepted|carried|elected|agreed)|carried unanimously|all agreed|everyone agreed|unanimously agreed|we (?:all )?(?:agreed|decided|voted)|(?:members|the (?:board|group|committee|meeting|forum|council|trustees)) (?:\w+ly )?(?:agreed|decided|resolved|voted|accepted))\b|^(?:resolved|agreed|decision|decided|approved|carried)\b|(?-i:\bAGREED\b|\bRESOLVED\b)"),
    )
)  # fmt: skip
_MAYBE = re.compile(
    r"\b(?:if (?:it|this) (?:is|was) agreed|to be agreed|not yet agreed|have agreed, in principle|draft|as agreed|agreed (?:date|dates|content))\b",
    re.I,
)
_OWNER_WORD = r"(?:The )?(?:Clerk|Chair(?:man|person|woman)?|Vice[- ]Chair(?:man)?|Secretary|Treasurer|Manager|Co-?chairs|Committee|Council|Board|Office|All|Everyone)"
_NO_DOER = (
    r"(?!(?:Nothing|None|No|Not|There|Things|Items?|Time|Date|Need|Due|It|This|That|These|Next|Subject|Prior|According|Thanks|Welcome|"
    r"Free|Still|Ready|Boards?|Letters?|Papers?|Meetings?|Reports?|Decisions?|Proposals?|Plans?|Details?|Work|Access|Answers?|Point|Points|"
    r"Invitations?|Applications?|Extensions?|Erection|Alterations?|Amendments?|Changes|Conversion|Installation|Removal|Retention|Variation|"
    r"Visits?|Requests?|Updates?|Repairs?|Donations?|Subsidy|Responses?|Consideration|Question|Questions|Money|Action|Actions|Yes|Up|Back|Over|Down|In|On|At|How|What|When|Where|Who)\b)"
)
_NAME_SHAPE = _NO_DOER + r"(?:(?:Dr|Mr|Mrs|Ms|Miss|Cllrs?|PC|Councillors?)\.? )?[A-Z][a-z’']+(?: [A-Z][\w’'-]*\.?)?"
_LABEL = re.compile(
    r"^\W*(?:ACTIONS?|Actions?)\b\s*(?:point\s*)?(?:\d{1,3})?\s*(?:\((?P<who>[^)]{1,40})\))?\s*(?:[:–-]\s*|\s(?=[A-Z]))(?P<rest>.+)$"
)
_DUE_WORD = re.compile(
    r"\b(?:(?:no|not) later than|on or before|in time for|by|before|within|until|till)\s+(?:the\s+)?(?:end\s+of\s+(?:the\s+)?)?",
    re.I,
)
_DUE_RELATIVE = re.compile(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:a|one|two|three|four|six|\d+)\s(?:working\s)?(?:hours?|days?|weeks?|fortnight|months?)"
    r"|(?:next|this|then|that)?\s?(?:[A-Za-z]+\s){0,2}?(?:meeting|forum|week|month|year|term|summer|autumn|spring|winter|Easter|Christmas|tomorrow|noon|agenda)\b)"
)
_DUE_ALONE = re.compile(r"\b(?:as soon as possible|asap|ASAP|tomorrow|this week|next week|straight away|today)\b")
_VERB_BASE = r"(?!(?:be|the|a|an|date|this|that|all|and|or|have|which|him|her|them|it)\b)[a-z]{2,}"


@dataclass(frozen=True, slots=True)
class Task:
    """`owners` as written in the paper. `start` and `end` place the words of the task in the text that was looked at."""

    owners: tuple[str, ...]
    text: str
    start: int
    end: int


def settled_elsewhere(text: str) -> bool:
    """A proposal written as if it were settled: "Resolved that ... (DRAFT, not yet agreed)"."""
    return bool(
        re.search(r"\(?\b(?:draft\b.{0,40}\bto be|not yet agreed|to be (?:discussed|agreed|decided))", text, re.I)
    )


def outcome(text: str) -> Outcome | None:
    """What a sentence settles, or None when it settles nothing."""
    if _MAYBE.search(text):
        return None
    for result, pattern in _OUTCOMES:
        if pattern.search(text):
            return result
    return None


class Doers:
    """Who may own an action: the people of this paper, by name or initials, and offices such as the Clerk."""

    def __init__(self, names: set[str], initials: set[str]) -> None:
        known = sorted(
            {*names, *initials, *(first for n in names if len(first := n.split()[0]) > 2)}, key=len, reverse=True
        )
        self._known = "|".join(re.escape(name) for name in known)
        one = rf"(?:{self._known}|{_OWNER_WORD})" if known else rf"(?:{_OWNER_WORD})"
        self._list = rf"{one}(?:(?:\s*[,/&+]\s*(?:and\s+)?|\s+and\s+){one})*"
        anyone = rf"(?:{self._list}|{_NAME_SHAPE}(?:(?:\s*[,/&+]\s*|\s+and\s+){_NAME_SHAPE})*)"
        self._only = re.compile(rf"(?:{anyone}|[A-Z]{{2,3}}(?:\s*[,/&+]\s*[A-Z]{{2,3}})*)\.?")
        self._to = re.compile(
            rf"(?P<who>{self._list}|[A-Z]{{2,3}}(?:\s*[/&,]\s*[A-Z]{{2,3}})*|{_NAME_SHAPE}) (?:is |are )?to (?P<task>(?:also )?{_VERB_BASE}\b.*)",
            re.S,
        )
        self._will = re.compile(
            rf"(?P<who>{self._list}) (?:agreed to|offered to|undertook to|volunteered to|promised to|will(?! be\b| not\b| have\b)|is going to|are going to|must) (?P<task>{_VERB_BASE}\b.*)",
            re.S,
        )

    def owners_only(self, text: str) -> tuple[str, ...]:
        """("PN", "GP") for "PN / GP"; () when the text is more than a list of people."""
        return _split(text) if self._only.fullmatch(text.strip()) else ()

    def knows(self, name: str) -> bool:
        """A person of this paper, an office, or initials: more than a word with a capital."""
        return bool(re.fullmatch(rf"{self._list}|[A-Z]{{2,3}}", name))

    def task(self, text: str) -> Task | None:
        """The action in one sentence, or None."""
        label = _LABEL.match(text)
        if label:
            rest, offset = label["rest"], label.start("rest")
            who = _split(label["who"]) if label["who"] else ()
            old = re.match(r"\W*actions?\s*(?:point\s*)?\d", text, re.I)
            if not who and (only := self.owners_only(rest)):
                return Task(only, "", offset, len(text))
            inner = self._to.match(rest)
            if inner and not who:
                return Task(_split(inner["who"]), inner["task"], offset + inner.start("task"), len(text))
            return None if old else Task(who, rest, offset, len(text))
        match = self._to.match(text) or self._will.match(text)
        if match:
            return Task(_split(match["who"]), match["task"], match.start("task"), len(text))
        return None


def _split(text: str) -> tuple[str, ...]:
    parts = re.split(r"\s*[,/&+;]\s*(?:and\s+)?|\s+and\s+", text.strip().rstrip("."))
    return tuple(part.strip() for part in parts if part.strip() and part.strip() not in ("-", "–"))


def due(text: str, start: int, paper_day: date | None) -> When | None:
    """The deadline in a text that begins at `start` of the source, in the paper's own words."""
    days = dates.dates(text)
    for word in _DUE_WORD.finditer(text):
        day = next((one for one in days if word.end() <= one.start <= word.end() + 4), None)
        if day is not None:
            span = Span(start + word.start(), start + day.end)
            found = when_of(day, text[word.start() : day.end], span, paper_day)
            return (
                replace(found, day=None, certainty=Certainty.RELATIVE)
                if word.group().lower().startswith(("before", "within"))
                else found
            )
        relative = _DUE_RELATIVE.match(text, word.end())
        if relative:
            return _relative(text, word.start(), relative.end(), start)
    alone = _DUE_ALONE.search(text)
    return _relative(text, alone.start(), alone.end(), start) if alone else None


def _relative(text: str, first: int, last: int, start: int) -> When:
    return When(text[first:last], (Span(start + first, start + last),), certainty=Certainty.RELATIVE)


def when_of(found: dates.FoundDate, words: str, span: Span, paper_day: date | None) -> When:
    """A date as a When. The year is worked out only where the paper has a date and the weekday, if given, agrees."""
    if found.day is None:
        return When(words, (span,), certainty=Certainty.MONTH)
    if found.exact:
        return When(words, (span,), found.exact, certainty=Certainty.EXACT)
    if found.year is None and paper_day is not None:
        for year in (paper_day.year, paper_day.year + 1):
            try:
                day = date(year, found.month, found.day)
            except ValueError:
                continue
            if day >= paper_day and (found.weekday is None or day.weekday() == found.weekday):
                return When(words, (span,), day, certainty=Certainty.EXACT)
    return When(words, (span,), certainty=Certainty.UNCLEAR)
