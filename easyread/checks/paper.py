"""Checks the parts of a meeting paper: what an agenda, minutes or "you said, we did" must say, and does not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from easyread.model.findings import Finding
from easyread.model.paper import Item, Paper
from easyread.model.text import Span
from easyread.rules.load import rules
from easyread.words import dates, numbers
from easyread.words.sentences import sentences

_BREAK = re.compile(r"\b(?:break|lunch|refreshments|tea|coffee|comfort)\b", re.IGNORECASE)
_RITUAL = re.compile(
    r"\b(?:welcome|introduction|apolog|minutes|matters arising|any other|aob|next meeting|close|break|lunch)", re.I
)
_FORMATS = re.compile(
    r"\b(?:large print|easy read|audio|braille|bsl|other (?:format|language)|another (?:format|language))\b", re.I
)
_HELP = re.compile(
    r"\b(?:support|help|taxi|travel|expenses|quiet room|interpreter|carer|access|hearing loop|cards?)\b", re.I
)
_NAMED = re.compile(r"\b(?:contact|ring|phone|call|e-?mail|tel|telephone|write to)\b", re.IGNORECASE)
_PLACE = re.compile(r"\b(?:venue|where|held (?:at|in)|room|hall|centre|online|zoom|teams|street|road)\b", re.IGNORECASE)
_CAME = re.compile(r"\b(?:present|attend\w*|in attendance|who came|people came|who was there)\b", re.IGNORECASE)
_TOP = 1500
"""Letters at the top of a paper in which people look for its day, time and place."""
_PLACES = 5


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that is missing or too much: the words it is about, where they stand, what was measured."""

    text: str = ""
    span: Span | None = None
    measured: int | None = None


def check_paper(paper: Paper, profile: str) -> tuple[Finding, ...]:
    """Findings of all rules on the parts of this kind of paper, in the order of the rules."""
    found: list[Finding] = []
    for rule in rules():
        check = _CHECKS.get(rule.check) if rule.kind == "paper" else None
        if check is None or (rule.kinds and paper.kind.value not in rule.kinds):
            continue
        limit = rule.limit(profile)
        for lack in list(check(paper, limit))[:_PLACES]:
            message = rule.message.format(text=lack.text[:60], measured=lack.measured, limit=limit or "", fix="")
            found.append(
                Finding(
                    rule.code, rule.name, rule.severity, message, lack.text[:200], lack.span,
                    measured=lack.measured, limit=limit or None,
                )
            )  # fmt: skip
    return tuple(found)


def _header(paper: Paper, limit: int) -> Iterator[Lack]:
    """What stands nowhere at the top: neither understood nor to be seen there."""
    when, top = paper.when, _top(paper)
    times, days = len(dates.times(top)), any(day.day for day in dates.dates(top))
    missing = [
        word
        for word, there in (
            ("the day", days or (when is not None and when.day)),
            ("when it starts", times > 0 or (when is not None and when.start)),
            ("when it ends", times > 1 or (when is not None and when.end)),
            ("the place", paper.where or _PLACE.search(top)),
        )
        if not there
    ]
    if missing:
        yield Lack(" and ".join([", ".join(missing[:-1]), missing[-1]]) if len(missing) > 1 else missing[0])


def _top(paper: Paper) -> str:
    """The words above the first item."""
    first = next((item.heading_spans[0].start for item in paper.items if item.heading_spans), _TOP)
    return paper.source.text[: min(first, _TOP)]


def _minutes_header(paper: Paper, limit: int) -> Iterator[Lack]:
    seen = any(day.day for day in dates.dates(_top(paper)))
    if not seen and (paper.when is None or paper.when.day is None):
        yield Lack("the day")


def _nobody_present(paper: Paper, limit: int) -> Iterator[Lack]:
    if not paper.present and not _CAME.search(paper.source.text):
        yield Lack()


def _many_items(paper: Paper, limit: int) -> Iterator[Lack]:
    main = [item for item in paper.items if not _RITUAL.search(item.title)]
    if len(main) > limit:
        yield Lack(measured=len(main))


def _minutes_of(time: str) -> int:
    hour, minute = time.split(":")
    return 60 * int(hour) + int(minute)


def _timed(paper: Paper) -> list[tuple[Item, int]]:
    return [(item, _minutes_of(item.time)) for item in paper.items if item.time]


def _time_sums(paper: Paper, limit: int) -> Iterator[Lack]:
    timed = _timed(paper)
    for (one, first), (other, second) in pairwise(timed):
        if second < first:
            yield Lack(f"{other.time} {other.title}", _place(other))
        elif second - first < limit and not _RITUAL.search(one.title):
            yield Lack(f"{one.time} {one.title}", _place(one))
    if timed and paper.when and paper.when.end and timed[-1][1] > _minutes_of(paper.when.end):
        yield Lack(f"{timed[-1][0].time} {timed[-1][0].title}", _place(timed[-1][0]))


def _breaks(paper: Paper, limit: int) -> Iterator[Lack]:
    when = paper.when
    if when is None or not when.start or not when.end:
        return
    long = _minutes_of(when.end) - _minutes_of(when.start)
    said = [item.title for item in paper.items] + [line.text for line in (*paper.front, *paper.back)]
    if long > limit and not any(_BREAK.search(one) for one in said):
        yield Lack(measured=long)


def _action_owner(paper: Paper, limit: int) -> Iterator[Lack]:
    for item in paper.items:
        for action in item.actions:
            if not action.owners:
                yield Lack(action.text, action.spans[0] if action.spans else None)


def _action_due(paper: Paper, limit: int) -> Iterator[Lack]:
    for item in paper.items:
        for action in item.actions:
            if action.owners and action.due is None and action.status != "done":
                yield Lack(action.text, action.spans[0] if action.spans else None)


def _unanswered(paper: Paper, limit: int) -> Iterator[Lack]:
    """What was said and has no answer; where the answers stand in a list of their own, they are only counted."""
    pairs = [pair for item in paper.items for pair in item.said_did]
    alone = [pair for pair in pairs if pair.you_said and not pair.we_did and not pair.not_done_because]
    if len(alone) <= sum(1 for pair in pairs if pair.we_did and not pair.you_said) or 2 * len(alone) > len(pairs):
        return  # the answers stand apart, or this is no paper of pairs
    for pair in alone:
        yield Lack(pair.you_said, pair.spans[0] if pair.spans else None)


def _many_pairs(paper: Paper, limit: int) -> Iterator[Lack]:
    count = sum(len(item.said_did) for item in paper.items)
    if count > limit:
        yield Lack(measured=count)


def _long_topic(paper: Paper, limit: int) -> Iterator[Lack]:
    for item in paper.topics:
        count = sum(len(sentences(line.text)) for line in item.lines)
        if count > limit:
            yield Lack(item.title, _place(item), count)


def _no_contact(paper: Paper, limit: int) -> Iterator[Lack]:
    text = paper.source.text
    if not numbers.CONTACT.search(text) and not (_NAMED.search(text) and re.search(r"\d{5}", text)):
        yield Lack()


def _no_date(paper: Paper, limit: int) -> Iterator[Lack]:
    if not any(day.day for day in dates.dates(paper.source.text[:20_000])):
        yield Lack()


def _without(pattern: re.Pattern[str]) -> Callable[[Paper, int], Iterator[Lack]]:
    def check(paper: Paper, limit: int) -> Iterator[Lack]:
        if not pattern.search(paper.source.text):
            yield Lack()

    return check


def _no_next_meeting(paper: Paper, limit: int) -> Iterator[Lack]:
    if paper.next_meeting is None:
        yield Lack()


def _place(item: Item) -> Span | None:
    return item.heading_spans[0] if item.heading_spans else None


_CHECKS: dict[str, Callable[[Paper, int], Iterator[Lack]]] = {
    "header": _header,
    "minutes_header": _minutes_header,
    "nobody_present": _nobody_present,
    "many_items": _many_items,
    "time_sums": _time_sums,
    "breaks": _breaks,
    "action_owner": _action_owner,
    "action_due": _action_due,
    "unanswered": _unanswered,
    "many_pairs": _many_pairs,
    "long_topic": _long_topic,
    "no_contact": _no_contact,
    "no_date": _no_date,
    "no_formats": _without(_FORMATS),
    "no_help": _without(_HELP),
    "no_next_meeting": _no_next_meeting,
}
