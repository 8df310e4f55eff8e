"""Checks the parts of a meeting paper: what an agenda, minutes or "you said, we did" must say, and does not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from easyread.model.findings import Finding
from easyread.model.paper import Action, Item, Paper, SaidDid
from easyread.model.text import Span
from easyread.rules.load import rules
from easyread.words import dates, numbers
from easyread.words.sentences import sentences

_BREAK = re.compile(r"\b(?:break|lunch|refreshments|tea|coffee|comfort)\b", re.IGNORECASE)
_RITUAL = re.compile(
    r"\b(?:welcome|introduction|apolog|minutes|matters arising|any other|aob|next meeting|close|break|lunch|interest|quorum|notes of)", re.I
)
_FORMATS = re.compile(
    r"\b(?:large print|easy read|audio|braille|bsl|other (?:format|language)|another (?:format|language))\b", re.I
)
_HELP = re.compile(
    r"\b(?:support|help(?:ing|er)?s?|taxi|travel|expenses|quiet room|interpreter|carer|access|hearing loop|cards?|posted|yellow paper|need anything|adjustments?)\b", re.I
)
_NAMED = re.compile(r"\b(?:contact|ring|phone|call|e-?mail|tel|telephone|write to)\b", re.IGNORECASE)
_PLACE = re.compile(r"\b(?:venue|where|held (?:at|in)|room|hall|centre|online|zoom|teams|street|road|lane|park|pavilion|library|church"
    r"|chapel|club|school|caf[eé]|house|court|building|farm|pub|inn|arms|theatre|college|hospital|office|surgery|in person)\b", re.IGNORECASE)
_CAME = re.compile(r"\b(?:present|attend\w*|in attendance|who came|people came|who was there|in the (?:room|hall|chair)|on the platform|here:|those there|round the table|experts by experience|members:|staff:)\b", re.IGNORECASE)
_NO_JOB = re.compile(r"\b(?:closed|completed?|published|(?:has|have|had|kindly) (?:agreed|offered)|is now|are now)\b|\bbe$", re.IGNORECASE)
"""Words of a job that is over, or whose owner stands in the sentence."""
_TOP = 1500
"""Letters at the top of a paper in which people look for its day, time and place."""
_PLACES = 5


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that is missing or too much: the words it is about, where they stand, what was measured."""

    text: str = ""
    span: Span | None = None
    measured: int | None = None
    fix: str = ""


def check_paper(paper: Paper, profile: str, today: date | None = None) -> tuple[Finding, ...]:
    """Findings of all rules on the parts of this kind of paper, in the order of the rules."""
    found: list[Finding] = []
    for rule in rules():
        check = _CHECKS.get(rule.check) if rule.kind == "paper" else None
        if check is None or (rule.kinds and paper.kind.value not in rule.kinds):
            continue
        limit = rule.limit(profile)
        for lack in list(check(paper, limit) if rule.check != "late" else _late(paper, limit, today))[:_PLACES]:
            message = rule.message.format(text=lack.text[:60], measured=lack.measured, limit=limit or "", fix=lack.fix)
            found.append(
                Finding(
                    rule.code, rule.name, rule.severity, message, lack.text[:200], lack.span,
                    measured=lack.measured, limit=limit or None, fixes=(lack.fix,) if lack.fix else (),
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
            ("when it starts", times > 0 or (when is not None and when.start) or any(i.time for i in paper.items)),
            ("when it ends", times > 1 or (when is not None and when.end) or _ends(paper)),
            ("the place", paper.where or _PLACE.search(top)),
        )
        if not there
    ]
    if missing:
        yield Lack(" and ".join([", ".join(missing[:-1]), missing[-1]]) if len(missing) > 1 else missing[0])


def _ends(paper: Paper) -> bool:
    """Is the end said in other words, or as the last row?"""
    last = paper.items[-1] if paper.items else None
    closes = last is not None and last.time is not None and re.search(r"(?i)clos|end|finish|lunch|home", last.title)
    return bool(closes) or bool(re.search(r"(?i)\b(?:ends?|finish(?:es)?|until|till|close[sd]?)(?: at| by| around)? \d", paper.source.text))


def _top(paper: Paper) -> str:
    """The words above the first item."""
    first = next((item.heading_spans[0].start for item in paper.items if item.heading_spans), _TOP)
    return paper.source.text[: min(first, _TOP)]


def _minutes_header(paper: Paper, limit: int) -> Iterator[Lack]:
    lines = [line for line in paper.source.text[:_TOP].splitlines() if line.strip()][:6]
    seen = any(day.day for line in lines if not re.search(r"(?i)\b(?:by|actions?|next)\b", line) for day in dates.dates(line))
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
            if not action.owners and action.status != "done" and not _NO_JOB.search(action.text) and not _WE_WILL.search(_words(paper, action)):
                yield Lack(action.text, action.spans[0] if action.spans else None)


_WE_WILL = re.compile(r"^\W*(?:we|she|he|they|i) (?:will|shall|are going to|is going to)\b|^\W*(?:we|she|he|they|i)['’]ll\b", re.IGNORECASE)


def _words(paper: Paper, action: Action) -> str:
    return action.spans[0].of(paper.source.text) if action.spans else ""


def _action_due(paper: Paper, limit: int) -> Iterator[Lack]:
    for item in paper.items:
        for action in item.actions:
            if action.owners and action.due is None and action.status != "done" and not action.text.startswith("("):
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
            opening = item.title or (item.lines[0].text if item.lines else "")
            yield Lack(opening, _place(item), count)


_PURPOSE = re.compile(
    r"\b(?:we (?:are|will be) (?:meeting|going to|here)|we want to|to (?:talk about|decide|choose|plan|find out|hear)|purpose|aims? of|"
    r"why we|so that|what this meeting is for|this meeting is|join us to)\b",
    re.IGNORECASE,
)
_ROLE = re.compile(
    r"\b(?:decide|decision|discuss\w*|ideas?|views?|tell (?:you|us)|to note|noting|for information|vote|voting|choose|to agree|"
    r"approv\w+|say what you think|have your say|listen|feedback|questions?|workshop|consult\w*|to receive|to consider|update)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\b(?:ideas|views|discuss\w*|decide|decision|choose|consult\w*|workshop)\b", re.IGNORECASE)
_RITUAL_ITEMS = re.compile(
    r"^(?:to (?:receive|approve|note|consider) )?(?:welcome,? (?:and )?)?(?:introductions? (?:and|/) ?)?"
    r"(?:apologies(?: for absence)?|matters arising.*|any other (?:urgent )?business|a\.?o\.?b\.?|declarations? of interests?"
    r"|minutes of the (?:last|previous) meeting.*|dispensations?)\s*$",
    re.IGNORECASE,
)
_PLAIN_ITEMS = (
    ("welcome", "Hello, and who cannot come"),
    ("apolog", "Who cannot come"),
    ("matters arising", "News from last time"),
    ("minutes of", "What we said last time"),
    ("interest|dispensation", "Does anything here touch you or your family?"),
    ("", "Anything else"),
)
_ACTION_LIST = re.compile(r"(?im)^\W*(?:\d+\W+)?(?:summary of |list of )?(?:new |all )?actions?(?: (?:points?|log|plan|list|table|summary|at a glance|agreed|arising|from .{3,30}))?\W*$|who will do what|what (?:we|people) will do|action (?:points|log|plan|list|table|summary)")
_FEW = re.compile(
    r"\b(?:one|two|three|four|1|2|3|4|a)\s+(?:\w+ )?(?:resident|patient|tenant|member|carer|parent|person|people|visitor|customer|family|child|man|woman|lady)\w*\b"
    r"(?=[^.]{0,60}\b(?:said|told|asked|want|complain|felt|feel|report))",
    re.IGNORECASE,
)
_PICKED_OUT = re.compile(r"\b(?:Mr|Mrs|Ms|Miss) [A-Z]\w+|\baged? \d{1,2}\b|\b\d{1,2}[- ]years?[- ]olds?\b|\b[Mm]y (?:son|daughter|brother|sister|husband|wife|mum|dad) [A-Z]\w+")
_WILL = re.compile(r"^(?:we|the \w+|staff|they)\s*(?:will|'ll|’ll|are going to|plan to|hope to|aim to)\b", re.IGNORECASE)
_SHARES = (
    (re.compile(r"\b\d+(?:\.\d+)? ?%|\bper cent\b"), "%"),
    (re.compile(r"\b\d+ (?:in|in every|out of(?: every)?) 10\b"), "in 10"),
    (re.compile(r"\b\d+ (?:in|in every|out of(?: every)?) 100\b"), "in 100"),
    (re.compile(r"\b(?:\d+|one|two|three) (?:in|in every|out of(?: every)?) (?!10\b|100\b|20\d\d)(?:\d+|four|five|three|two)\b"), "in another number"),
)
_WE = re.compile(r"\b[Ww]e\b")
_WE_ARE = re.compile(r"\bwe are (?:the |a )|[“\"']we[”\"'] (?:means|is)|\bwe means\b|\babout us\b|\bwho we are\b", re.IGNORECASE)
_FEEDBACK = re.compile(
    r"\b(?:tell us (?:what you think|if|how)|what did you think|was this (?:easy|paper|clear)|feedback|how (?:easy|clear) was|let us know what you think)\b",
    re.IGNORECASE,
)


def _no_why(paper: Paper, limit: int) -> Iterator[Lack]:
    if not _PURPOSE.search(" ".join(line.text for line in paper.front)) and not _PURPOSE.search(_top(paper)):
        yield Lack()


def _bare_items(paper: Paper, limit: int) -> Iterator[Lack]:
    real = [item for item in paper.items if not re.search(r"(?i)break|lunch|close", item.title)]
    bare = sum(1 for item in real if not item.time and not item.lead and not _HAS_WHEN_OR_WHO.search(_opening(paper, item)))
    if len(real) > 2 and 2 * bare > len(real):
        yield Lack(measured=bare)


_HAS_WHEN_OR_WHO = re.compile(r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]m\b|\b\d+ min|\([A-Z]\w+[ ,)]|[–-] [A-Z]\w+ [A-Z]|\bwill\b")


def _opening(paper: Paper, item: Item) -> str:
    """The heading of an item and its first two lines."""
    heading = " ".join(span.of(paper.source.text) for span in item.heading_spans)
    return "\n".join([heading, *(line.text for line in item.lines[:2])])


def _said(paper: Paper) -> str:
    return " ".join([item.title for item in paper.items] + [line.text for item in paper.items for line in item.lines])


def _no_role(paper: Paper, limit: int) -> Iterator[Lack]:
    if len(paper.items) > 2 and not _ROLE.search(_said(paper)):
        yield Lack()


def _no_question(paper: Paper, limit: int) -> Iterator[Lack]:
    said = _said(paper)
    if _ASKS.search(said) and "?" not in said:
        yield Lack()


def _late(paper: Paper, limit: int, today: date | None) -> Iterator[Lack]:
    """A meeting that is still to come, and soon."""
    day = paper.when.day if paper.when else None
    if day and today and 0 <= (day - today).days < limit:
        yield Lack(measured=(day - today).days)


def _ritual_items(paper: Paper, limit: int) -> Iterator[Lack]:
    for item in paper.items:
        if _RITUAL_ITEMS.search(item.title.strip(" .:")):
            plain = next(better for word, better in _PLAIN_ITEMS if re.search(word, item.title, re.IGNORECASE))
            yield Lack(item.title, _place(item), fix=plain)


def _no_action_list(paper: Paper, limit: int) -> Iterator[Lack]:
    jobs = sum(1 for item in paper.items for action in item.actions if action.owners)
    if jobs >= limit and not _ACTION_LIST.search(paper.source.text):
        yield Lack(measured=jobs)


def _next_in_past(paper: Paper, limit: int) -> Iterator[Lack]:
    this, following = paper.when.day if paper.when else None, paper.next_meeting.when.day if paper.next_meeting else None
    if paper.next_meeting and this and following and following <= this:
        yield Lack(paper.next_meeting.when.text, paper.next_meeting.spans[0] if paper.next_meeting.spans else None)


def _due_in_past(paper: Paper, limit: int) -> Iterator[Lack]:
    this = paper.when.day if paper.when else None
    for item in paper.items:
        for action in item.actions:
            due = action.due.day if action.due else None
            if this and due and due < this and action.status != "done":
                yield Lack(action.text, action.spans[0] if action.spans else None)


def _no_chair(paper: Paper, limit: int) -> Iterator[Lack]:
    if not paper.chair and not re.search(r"(?i)\bchair|\bled by\b|\bfacilitat", paper.source.text[:3000]):
        yield Lack()


def _pairs(paper: Paper) -> list[SaidDid]:
    return [pair for item in paper.items for pair in item.said_did if pair.you_said]


def _long_said(paper: Paper, limit: int) -> Iterator[Lack]:
    for pair in _pairs(paper):
        if (count := len(pair.you_said.split())) > limit and (pair.we_did or pair.not_done_because):
            yield Lack(pair.you_said, _first(pair), count)


def _named_said(paper: Paper, limit: int) -> Iterator[Lack]:
    for pair in _pairs(paper):
        if found := _PICKED_OUT.search(pair.you_said):
            yield Lack(found.group(), _first(pair))


def _few_people(paper: Paper, limit: int) -> Iterator[Lack]:
    for pair in _pairs(paper):
        if found := _FEW.search(pair.you_said):
            yield Lack(found.group(), _first(pair))


_SOME_DAY = re.compile(
    r"\b20\d\d\b|\b(?:every|each|from|by|until|always|not|spring|summer|autumn|winter|term|next|week|month|today|now|january|february"
    r"|march|april|may|june|july|august|september|october|november|december|christmas|easter)\b",
    re.IGNORECASE,
)


def _will_without_day(paper: Paper, limit: int) -> Iterator[Lack]:
    for pair in _pairs(paper):
        for start, end in sentences(pair.we_did):
            said = pair.we_did[start:end]
            if _WILL.search(said) and pair.when is None and not dates.dates(said) and not _SOME_DAY.search(said):
                yield Lack(said, _first(pair))
                break


def _first(pair: SaidDid) -> Span | None:
    return next(iter(pair.said_spans or pair.spans), None)


def _mixed_shares(paper: Paper, limit: int) -> Iterator[Lack]:
    ways = [name for pattern, name in _SHARES if pattern.search(paper.source.text)]
    if len(ways) > 1:
        yield Lack(", ".join(ways), measured=len(ways))


def _unknown_we(paper: Paper, limit: int) -> Iterator[Lack]:
    text = paper.source.text
    if not paper.group and len(_WE.findall(text)) > 1 and not _WE_ARE.search(text[:4000]):
        yield Lack()


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
    "no_why": _no_why,
    "bare_items": _bare_items,
    "no_role": _no_role,
    "no_question": _no_question,
    "late": lambda paper, limit: _late(paper, limit, None),
    "ritual_items": _ritual_items,
    "no_action_list": _no_action_list,
    "next_in_past": _next_in_past,
    "due_in_past": _due_in_past,
    "no_chair": _no_chair,
    "long_said": _long_said,
    "named_said": _named_said,
    "few_people": _few_people,
    "will_without_day": _will_without_day,
    "mixed_shares": _mixed_shares,
    "unknown_we": _unknown_we,
    "no_feedback": _without(_FEEDBACK),
}
