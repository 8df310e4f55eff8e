"""What an agenda must say: day, times, place and purpose, what each item is for, breaks and help."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from easyread.model.paper import Item, Paper
from easyread.words import dates

from .lacks import Asked, Check, Lack, place, without, words

_TOP = 1500
"""Letters at the top of a paper in which people look for its day, time and place."""
_BREAK = words("break", "lunch", "refreshments", "tea", "coffee", "comfort")
_RITUAL = re.compile(
    r"\b(?:welcome|introduction|apolog|minutes|notes of|matters arising|any other|aob|next meeting|close|break|lunch"
    r"|interest|quorum)",
    re.IGNORECASE,
)
_HELP = words(
    "support", "help(?:ing|er)?s?", "taxi", "travel", "expenses", "quiet room", "interpreter", "carer", "access",
    "hearing loop", "cards?", "posted", "yellow paper", "need anything", "adjustments?",
)  # fmt: skip
_PLACE = words(
    "venue", "where", "held (?:at|in)", "room", "hall", "centre", "online", "zoom", "teams", "street", "road", "lane",
    "park", "pavilion", "library", "church", "chapel", "club", "school", "caf[eé]", "house", "court", "building",
    "farm", "pub", "inn", "arms", "theatre", "college", "hospital", "office", "surgery", "in person",
)  # fmt: skip
_ENDS = re.compile(r"\b(?:ends?|finish(?:es)?|until|till|close[sd]?)(?: at| by| around)? \d", re.IGNORECASE)
_LAST_ROW = re.compile(r"clos|end|finish|lunch|home", re.IGNORECASE)
_PURPOSE = words(
    "we (?:are|will be) (?:meeting|going to|here)", "we want to", "to (?:talk about|decide|choose|plan|find out|hear)",
    "purpose", "aims? of", "why we", "so that", "what this meeting is for", "this meeting is", "join us to",
)  # fmt: skip
_ROLE = words(
    "decide", "decision", r"discuss\w*", "ideas?", "views?", "tell (?:you|us)", "to note", "noting", "for information",
    "vote", "voting", "choose", "to agree", r"approv\w+", "say what you think", "have your say", "listen", "feedback",
    "questions?", "workshop", r"consult\w*", "to receive", "to consider", "update",
)  # fmt: skip
_ASKS = words("ideas", "views", r"discuss\w*", "decide", "decision", "choose", r"consult\w*", "workshop")
_NO_TOPIC = re.compile(r"break|lunch|close", re.IGNORECASE)
_WHEN_OR_WHO = re.compile(
    r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]m\b|\b\d+ min|\([A-Z]\w+[ ,)]|[–-] [A-Z]\w+ [A-Z]|\bwill\b"
)
_RITUAL_TITLE = re.compile(
    r"^(?:to (?:receive|approve|note|consider) )?(?:welcome,? (?:and )?)?(?:introductions? (?:and|/) ?)?"
    r"(?:apologies(?: for absence)?|matters arising.*|any other (?:urgent )?business|a\.?o\.?b\.?|dispensations?"
    r"|declarations? of interests?|minutes of the (?:last|previous) meeting.*)\s*$",
    re.IGNORECASE,
)
_PLAIN_TITLES = (
    ("welcome", "Hello, and who cannot come"),
    ("apolog", "Who cannot come"),
    ("matters arising", "News from last time"),
    ("minutes of", "What we said last time"),
    ("interest|dispensation", "Does anything here touch you or your family?"),
    ("", "Anything else"),
)


def _header(asked: Asked) -> Iterator[Lack]:
    """What stands nowhere at the top: neither understood nor to be seen there."""
    paper = asked.paper
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


def _top(paper: Paper) -> str:
    """The words above the first item."""
    first = next((item.heading_spans[0].start for item in paper.items if item.heading_spans), _TOP)
    return paper.source.text[: min(first, _TOP)]


def _ends(paper: Paper) -> bool:
    """Is the end said in other words, or as the last row?"""
    last = paper.items[-1] if paper.items else None
    closes = last is not None and last.time is not None and _LAST_ROW.search(last.title)
    return bool(closes) or bool(_ENDS.search(paper.source.text))


def _no_why(asked: Asked) -> Iterator[Lack]:
    front = " ".join(line.text for line in asked.paper.front)
    if not _PURPOSE.search(front) and not _PURPOSE.search(_top(asked.paper)):
        yield Lack()


def _bare_items(asked: Asked) -> Iterator[Lack]:
    real = [item for item in asked.paper.items if not _NO_TOPIC.search(item.title)]
    bare = [i for i in real if not i.time and not i.lead and not _WHEN_OR_WHO.search(_opening(asked.paper, i))]
    if len(real) > 2 and 5 * len(bare) > 4 * len(real):
        yield Lack(measured=len(bare))


def _opening(paper: Paper, item: Item) -> str:
    """The heading of an item and its first lines."""
    heading = " ".join(span.of(paper.source.text) for span in item.heading_spans)
    return "\n".join([heading, *(line.text for line in item.lines[:6])])


def _said(paper: Paper) -> str:
    return " ".join([item.title for item in paper.items] + [line.text for item in paper.items for line in item.lines])


def _no_role(asked: Asked) -> Iterator[Lack]:
    if len(asked.paper.items) > 2 and not _ROLE.search(_said(asked.paper)):
        yield Lack()


def _no_question(asked: Asked) -> Iterator[Lack]:
    said = _said(asked.paper)
    if _ASKS.search(said) and "?" not in said:
        yield Lack()


def _late(asked: Asked) -> Iterator[Lack]:
    """A meeting that is still to come, and soon."""
    day = asked.paper.when.day if asked.paper.when else None
    if day and asked.today and 0 <= (day - asked.today).days < asked.limit:
        yield Lack(measured=(day - asked.today).days)


def _many_items(asked: Asked) -> Iterator[Lack]:
    main = [item for item in asked.paper.items if not _RITUAL.search(item.title)]
    if len(main) > asked.limit:
        yield Lack(measured=len(main))


def _ritual_items(asked: Asked) -> Iterator[Lack]:
    for item in asked.paper.items:
        if _RITUAL_TITLE.search(item.title.strip(" .:")):
            plain = next(better for word, better in _PLAIN_TITLES if re.search(word, item.title, re.IGNORECASE))
            yield Lack(item.title, place(item), fix=plain)


def _minutes_of(time: str) -> int:
    hour, minute = time.split(":")
    return 60 * int(hour) + int(minute)


def _time_sums(asked: Asked) -> Iterator[Lack]:
    paper = asked.paper
    timed = [(item, _minutes_of(item.time)) for item in paper.items if item.time]
    for (one, first), (other, second) in pairwise(timed):
        if second < first:
            yield Lack(f"{other.time} {other.title}", place(other))
        elif second - first < asked.limit and not _RITUAL.search(one.title):
            yield Lack(f"{one.time} {one.title}", place(one))
    if timed and paper.when and paper.when.end and timed[-1][1] > _minutes_of(paper.when.end):
        yield Lack(f"{timed[-1][0].time} {timed[-1][0].title}", place(timed[-1][0]))


def _breaks(asked: Asked) -> Iterator[Lack]:
    paper, when = asked.paper, asked.paper.when
    if when is None or not when.start or not when.end:
        return
    long = _minutes_of(when.end) - _minutes_of(when.start)
    said = [item.title for item in paper.items] + [line.text for line in (*paper.front, *paper.back)]
    if long > asked.limit and not any(_BREAK.search(one) for one in said):
        yield Lack(measured=long)


CHECKS: dict[str, Check] = {
    "header": _header,
    "no_why": _no_why,
    "bare_items": _bare_items,
    "no_role": _no_role,
    "no_question": _no_question,
    "late": _late,
    "many_items": _many_items,
    "ritual_items": _ritual_items,
    "time_sums": _time_sums,
    "breaks": _breaks,
    "no_help": without(_HELP),
}
