"""What a paper is called and whose it is, from the rows at its very top."""

from __future__ import annotations

import re
from dataclasses import dataclass

from easyread.model.paper import Spans
from easyread.words import dates

from . import bodies
from .other_days import OTHER_DAY
from .rows import Row

_CALLED = re.compile(
    r"\b(?:agenda|minutes|mins|notes|record of|key points|summary of|notice of|running order|order of business|programme|invitation|"
    r"you (?:said|asked|told us|spoke|raised)|we (?:did|asked|heard|listened|talked about)|what we did|our response|and responses|"
    r"terms of reference|annual (?:report|review)|report on|newsletter(?! of)|bulletin|policy|procedure|survey|questionnaire|dates (?:of|for))\b",
    re.I,
)
_MEETING = re.compile(r"\b(?:meetings?|agm|egm|get[- ]together|conference)\b", re.I)
_BARE = re.compile(
    r"\W*(?:draft |the )?(?:agenda|minutes|mins|notes|programme|newsletter|order of business|running order)(?: for(?: approval)?)?\W*",
    re.I,
)
_BARE_MEETING = re.compile(r"\W*(?:(?:next|rescheduled) )?meeting\W*", re.I)
_NO_NAME = re.compile(
    r"^[^A-Za-z]*$|\s(?:is|are|was|were|will|has|have|looks?|publish(?:es)?|elects?|meets|hears?|discuss(?:es)?|shows?|invites?)\s"
)
"""A sentence over the paper: news, and no name."""
_GREETING = re.compile(r"\W*(?:dear|hi|hello (?:all|every\w*|to))\b", re.I)
_LABELLED = re.compile(
    r"(?:date(?: and (?:time|venue|place))?|when|day|time|start(?:ed|s)?|venue|where|place|location|held (?:at|in|on))\s*(?::|\t)",
    re.I,
)
CHAIR_LABEL = re.compile(
    r"(?:co-?\s?chairs?|chair(?:person|man|ed by)?|in the chair|who is running it|meeting led by|run by)\s*(?::|\t|–|-|\s(?=[A-Z]))\s*",
    re.I,
)
_LETTERHEAD = re.compile(
    r"\b(?:tele?phone|tel|e-?mail)\b\s*[:.\d]|\w@\w|\bwww\.|https?:|^\W*(?:registered |a )?(?:office|charit\w+|company)\b.{0,40}(?:\d|office|\bno\b)|^\W*registered\b|"
    r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|^\W*(?:ref|our ref|printed|version|page)\b|^\W*\[?(?:image|logo|picture)\b|"
    r"^\W*(?:easy read|draft(?:\W+not yet approved)?|confidential|private and confidential|unapproved|for approval|not yet approved)\W*$",
    re.I,
)
_DAY_IN_TITLE = re.compile(
    r"\s*(?:[,(@–|-]\s*)?(?:\bheld\b|\bto be held\b|\bon (?=\w*day\b|\d)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bweds?\b|"
    r"\b\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b\d{1,2}[/.]\d{1,2}[/.]\d{2})",
    re.I,
)
_ENDS_JOINED = re.compile(r"\b(?:of|the|for|and|of a)$|&$", re.I)
_GOES_ON = re.compile(r"(?:of|for)\b(?: the\b| a\b)?", re.I)
_CALLED_FIRST = re.compile(r"\W*(?:(?:draft|the) )*(?:minutes|mins|notes|agenda|record|notice)\b", re.I)
_LONGEST = 250  # characters of a row in which its title may stand
_ROWS = 12  # in which the names may stand
_NAMES = 5


@dataclass(slots=True)
class Named:
    rest: list[Row]
    group: str = ""
    group_spans: Spans = ()
    title: str = ""
    title_spans: Spans = ()


@dataclass(frozen=True, slots=True)
class _Name:
    """A row of the head, or rows that are read as one: "Minutes of the" and "Hill Forum" under it."""

    text: str
    rows: tuple[Row, ...]

    @property
    def spans(self) -> Spans:
        return tuple(row.span for row in self.rows)


def titles(rows: list[Row]) -> Named:
    """What the rows at the very top say: the group's name and what the paper is called."""
    names = _joined([row for row in _head(rows) if not _NO_NAME.search(row.text)])
    if (
        not names
        and rows
        and rows[0].words <= 25
        and not any(one.search(rows[0].text) for one in (_LETTERHEAD, _NO_NAME))
        and not any(one.match(rows[0].text) for one in (_GREETING, CHAIR_LABEL))
    ):
        names = [_Name(_tidy(rows[0].text), (rows[0],))]
    title = max(names, key=_calls, default=None)
    named = Named(rest=[])
    if title is not None:
        named.title, named.title_spans = _without_day(title.text), title.spans
        at = names.index(title)
        above = names[at - 1] if at else None
        if above is not None and not _CALLED.search(above.text) and _belongs_above(named.title, names[:at]):
            named.title, named.title_spans = f"{above.text} {named.title}", (*above.spans, *title.spans)
    _name_group(named, title, names, rows)
    taken = {*named.title_spans, *named.group_spans}
    named.rest = [row for row in rows if row.span not in taken]
    return named


def _head(rows: list[Row]) -> list[Row]:
    """The rows that may name the group or the paper. After the day only what calls itself a paper is a name."""
    names: list[Row] = []
    dated = False
    for row in rows[:_ROWS]:
        if _GREETING.match(row.text):
            break
        if OTHER_DAY.search(row.text) or _LETTERHEAD.search(row.text):
            continue
        if not names and (CHAIR_LABEL.match(row.text) or _LABELLED.match(row.text)):
            continue
        if names and (_LABELLED.match(row.text) or CHAIR_LABEL.match(row.text) or not _is_name_row(row)):
            break
        if not _is_name_row(row) or _LABELLED.match(row.text) or len(names) >= _NAMES:
            break
        if names and not _calls_itself(row.text) and (dates.dates(row.text) or dates.times(row.text)):
            if not dated and bodies.is_body(_without_day(_tidy(row.text))):
                names.append(row)
            dated = True
            continue
        if not dated or (_CALLED.match(row.text) and row.words <= 8) or bodies.sureness(_tidy(row.text)) > 3:
            names.append(row)
        dated = dated or bool(names and dates.dates(row.text))
    return names


def _is_name_row(row: Row) -> bool:
    return (
        len(row.cells) <= 2
        and (row.words <= 18 or _begins_as_title(row.text))
        and (not re.search(r"[.?]$", row.text) or bool(_CALLED_FIRST.match(row.text)))
        and not re.match(r"[\w ]{2,20}:\s", row.text)
        and not row.marker
    )


def _begins_as_title(text: str) -> bool:
    """A whole head in one row: "Minutes of the Hill Forum held on Tuesday 3 March 2026 at 7pm in the hall. Present: ..."."""
    short = _without_day(text[:_LONGEST])
    return bool(_CALLED_FIRST.match(text)) and len(short) < len(text[:_LONGEST]) and len(short.split()) <= 16


def _joined(rows: list[Row]) -> list[_Name]:
    found: list[_Name] = []
    for row in rows:
        text = _tidy(row.text[:_LONGEST])
        last = found[-1] if found else None
        if last is not None and (
            _ENDS_JOINED.search(last.text) or _GOES_ON.match(text) or (not row.gap and bodies.ends(last.text, text))
        ):
            found[-1] = _Name(f"{last.text} {text}", (*last.rows, row))
        elif not re.match(r"\W*(?:to be )?held\b", text, re.I):
            found.append(_Name(text, (row,)))
    return found


def _calls_itself(text: str) -> bool:
    return bool(_CALLED.search(text) or _MEETING.search(text))


def _calls(name: _Name) -> int:
    """How surely these words are what the paper is called; the first of the best is taken."""
    short = _without_day(name.text)
    if _BARE.fullmatch(short):
        return 1
    if _CALLED.search(short) and not bodies.says_no_name(short):
        return 3
    if _CALLED.search(short) or _MEETING.search(short):
        return 2
    return int(short != name.text and bodies.is_body(short))


def _belongs_above(title: str, above: list[_Name]) -> bool:
    """ "Hill Parish Council" over "Meeting to be held on", "Management Group" under the name of its charity over "Minutes"."""
    return bool(_BARE_MEETING.fullmatch(title)) or (
        bool(_BARE.fullmatch(title)) and len(above) > 1 and bodies.is_part(above[-1].text)
    )


def _name_group(named: Named, title: _Name | None, names: list[_Name], rows: list[Row]) -> None:
    """The name of a body: in a row of its own, in the title, after a label, in the first sentence; the surest is taken."""
    found: list[tuple[int, str, Spans]] = []
    for name in names:
        own = _without_day(name.text)
        if name is not title and not _CALLED.search(own) and not dates.dates(name.text):
            body = bodies.inside(own) if _MEETING.search(own) else bodies.alone(own)
            first = name is names[0]
            if first or bodies.sureness(body) > 1 or (name is names[1] and len(body.split()) <= 5):
                found.append((bodies.sureness(body) + first, body, name.spans))
        elif body := bodies.inside(own):
            found.append((bodies.sureness(body), body, name.spans))
    for row in rows[:_ROWS]:
        if body := bodies.labelled(row.text):
            found.append((9, body, (row.span,)))
    best = max((one for one in found if one[1]), key=lambda one: one[0], default=None)
    if best is None or best[0] <= 0:
        met = next(((body, row) for row in rows[:4] if (body := bodies.who_met(row.text))), None)
        if met is not None:
            best = (1, met[0], (met[1].span,))
    if best is not None and best[0] >= 0:
        named.group, named.group_spans = best[1], best[2]


def _without_day(title: str) -> str:
    days = [one.start for one in dates.dates(title) if one.day and one.start]
    cuts = [*days, *(one.start for one in dates.times(title) if one.start)]
    cuts += [one.start() for one in _DAY_IN_TITLE.finditer(title) if one.start()][:1]
    short = title[: min(cuts, default=len(title))].rstrip(" ,:–-.(@|")
    short = re.sub(r"(?:\s+(?:from|on|at|in|the))+$|[\s,–|-]+at\s.*$", "", short).rstrip(" ,:–-|")
    whole = short.count("(") == short.count(")")  # "(updated 1 May)" tells more than the day
    return (
        short
        if whole and (len(short.split()) >= 2 or _BARE.fullmatch(short) or _BARE_MEETING.fullmatch(short))
        else title
    )


def _tidy(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip(" *_#")
