"""When and where a meeting is or was, from the rows at the head of its paper and from the words that close it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from easyread.model.paper import Certainty, Kind, Spans, When
from easyread.model.text import Span
from easyread.words import dates
from easyread.words.sentences import sentences

from .deadlines import when_of
from .rows import Row

OTHER_DAY = re.compile(
    r"\b(?:cancel\w*|postpon\w*|abandon\w*|(?:was|were) (?:due|to (?:be|have been))\b|due (?:on|to be|[a-z]*day|\d)|original\w*|instead of|"
    r"in place of|replac\w*|moved (?:from|to)|changed (?:from|to)|brought forward|put (?:back|off)|re-?arranged from|re-?scheduled from|"
    r"no longer|not (?:on|be held)|adjourned (?:from|to))",
    re.I,
)
"""A day that may not be the day of this meeting. Nothing is made of it: the words stay as they are written."""
_DEADLINE = re.compile(
    r"\b(?:(?:by|before|until|since|due|dated|from|last)\s+(?:the\s+|noon\s+|on\s+|\w+day,?\s+)*|(?:updated|published|ran from|please|reply|year ended|year ending|for the year)\b[^.]{0,40})$",
    re.I,
)
_FROM = re.compile(r"\b(?:notes|minutes|mins|points|actions|record) from\s+(?:the\s+|\w+day,?\s+)*$", re.I)
_COMING = re.compile(
    r"\bnext (?:\w+ ){0,2}?(?:meeting|forum|time|one|session|get[- ]together)\b|\bmeet again\b|\bsee you\b", re.I
)
_HELD = re.compile(
    r"\b(?:held|meeting|forum|agm|date|when|take place|minutes for|notes for|we (?:met|started)|group met|opened)\b|^\W*(?:mon|tues|wednes|thurs|fri|satur|sun)",
    re.I,
)
_OLD_MINUTES = re.compile(
    r"\b(?:approve|confirm|receive|agree|sign|adopt|accept)\b.{0,30}\bminutes\b|\bprevious\b|\blast (?:meeting|minutes)\b",
    re.I,
)
_WHEN_LABEL = re.compile(r"(?:date(?: and time)?|when|day)\s*(?::|\t|–|-)\s*", re.I)
_WHERE_LABEL = re.compile(
    r"(?:venue|where|place|location|(?:to be )?held (?:at|in)|at|(?:meeting )?(?:place|point|venue)(?: of (?:the )?meeting)?)\s*(?::|\t|–|-)\s*(?=\S)",
    re.I,
)
_WHERE_INSIDE = re.compile(r"\b(?:Venue|Location|Place|Where|VENUE|LOCATION)\s*:\s*(?=\S)")
_STARTED = re.compile(r"\b(?:start(?:s|ed|ing)?|opened|commenc\w+|began|begins?|time|from|at|doors)\b", re.I)
_VENUE_WORD = (
    r"(?:\w*hall|room|rooms|centre|church|library|offices?|lounge|school|house|street|club|hub|unit|court|chapel|gardens?|"
    r"yard|academy|hotel|inn|college|university|surgery|hospital|pavilion|theatre|museum|cafe|café|building|suite|clinic|mill|pub|"
    r"bar|annexe?|hut|lodge|barn|kitchen|boardroom|chamber|arms|stadium|canteen|restaurant|hospice|clubhouse|headquarters|cabin|workshop|studio)"
)
_VENUE = re.compile(rf"\b{_VENUE_WORD}\b", re.I)
_ONLINE = re.compile(
    r"\b(?:(?:by|via|on|over|through)\s+)?(?P<place>(?:microsoft |ms )?teams|zoom(?: meeting)?|video ?call|video ?conference|conference call|whats ?app(?: call)?|discord(?: server)?|skype|google meet|online)\b",
    re.I,
)
_HELD_AT = re.compile(
    r"\b(?:held|takes? place|taking place|meeting|meet)\b[^.\n]{0,12}?\s(?:at|in)\s+(?=(?:the |our )?[A-Z\d])|\b(?:held|met|started|gathered|got together)\s+(?:at|in)\s+",
    re.I,
)
_HELD_THERE = re.compile(r"\b(?:held|met|started|gathered|got together)\b", re.I)
_AT = re.compile(rf"(?:\b(?:at|in)|@)\s+(?=(?:the |our )?[A-Z]|(?:the|our) (?:\w+ ){{0,2}}{_VENUE_WORD}\b)")
_ENDS = re.compile(
    r"\s*(?:\n|\t|\||[.;](?:\s|$)|\(|\s1\.|\b(?:on|at|from|for|to|during|following|after|commencing|starting|by)\s+(?=\d|the \d|our\b|the (?:annual|transaction|purpose)|"
    r"(?:mon|tue|wed|thu|fri|sat|sun)|\w+ing\b|PyCon)|,?\s*(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\s+–\s|\s+-\s|$)",
    re.I,
)
_LONGEST_PLACE = 16
_CLOSED = re.compile(
    r"\b(?:(?:meeting|forum|agm|session|business|chair\w*|we)\b[^.\n]{0,60}?\b(?:clos\w+|end(?:ed|s)?|finish\w*|conclud\w+|adjourned|over)|"
    r"(?:closed|ended|finished|concluded)\b)[^.\n]{0,50}?(?=\b(?:at|by|about)\b|\d|\b(?:half past|quarter (?:past|to)|noon|midday)\b)",
    re.I,
)
_OPENED = re.compile(
    r"\b(?:opened the (?:meeting|forum)|(?:meeting|forum|group|we) (?:was |were )?(?:opened|started|began|commenced|met)|started|opened|commenced|began)\b[^.\n\d]{0,45}?(?:\bat|\bfrom|:)?\s?"
    r"(?=\d{1,2}[.:]\d\d|\d{1,2} ?[ap]\.?m|\d{1,2} o.clock|noon\b|half past|quarter (?:past|to)|(?:five|ten|twenty)\b[ -a-z]{0,6} (?:past|to)|[a-z]{3,6} o.clock)",
    re.I,
)
_CLOSING_WORDS = 6_000  # characters at the end of a paper
_PAUSED = re.compile(
    r"\b(?:briefly|temporar\w+|re-?open\w*|re-?conven\w*|resum\w*|to allow|public participation|audience)\b", re.I
)


@dataclass(slots=True)
class Occasion:
    when: When | None = None
    where: str = ""
    where_spans: Spans = ()


@dataclass(frozen=True, slots=True)
class _Day:
    row: Row
    found: dates.FoundDate
    score: float


def occasion(rows: list[Row], kind: Kind, names: set[Span]) -> Occasion:
    """What the rows before the first topic say of the meeting's day, time and place; `names` are the rows of its title."""
    told = Occasion()
    if kind not in (Kind.AGENDA, Kind.MINUTES):
        rows = [row for row in rows if row.words <= 12 and not re.search(r"[.!?]$", row.text)]
    day = max(_days(rows, kind), key=lambda one: one.score, default=None)
    if day is not None and day.score > 0:
        told.when = _in_year_of_heading(_when(day, rows), day.found, [row for row in rows if row.span in names])
    if kind in (Kind.AGENDA, Kind.MINUTES):
        told.when = told.when or _only_time(rows)
        _place(rows, told, names)
    return told


def _start(row: Row) -> int:
    return row.span.end - len(row.text)


def _days(rows: list[Row], kind: Kind) -> list[_Day]:
    found = []
    for at, row in enumerate(rows):
        for a, b in sentences(row.text):
            text = row.text[a:b]
            if OTHER_DAY.search(text) or _OLD_MINUTES.search(text):
                continue
            if kind is Kind.MINUTES and _COMING.search(text):
                continue
            for one in dates.dates(text):
                if one.day is None or (_DEADLINE.search(text[: one.start]) and not _FROM.search(text[: one.start])):
                    continue
                score = 1.0 + 2 * (one.weekday is not None) + 1.5 * (one.exact is not None) - 0.1 * at
                score += 1.5 * bool(_HELD.search(text[: one.start]) or _WHEN_LABEL.match(text))
                score += 1.0 * bool(dates.times(text)) + 0.5 * (len(text.split()) <= 14)
                placed = dates.FoundDate(a + one.start, a + one.end, one.month, one.day, one.year, one.weekday)
                found.append(_Day(row, placed, score))
    return found


def _when(day: _Day, rows: list[Row]) -> When:
    row, one = day.row, day.found
    words, start = row.text[one.start : one.end], _start(row)
    when = replace(when_of(one, words, Span(start + one.start, start + one.end), None), spans=(row.span,))
    times = times_of_first_day(row.text)
    if times:
        return replace(when, start=times[0].value, end=_end(row.text, times) or _last_time(rows))
    for other in sorted(rows, key=lambda other: abs(rows.index(other) - rows.index(row))):
        if other is row or other.words > 24 or OTHER_DAY.search(other.text) or _other_day(other.text):
            continue
        if hours := _BARE_HOURS.fullmatch(other.text):
            return replace(when, spans=(*when.spans, other.span), start=_clock(hours["from"]), end=_clock(hours["to"]))
        times = times_of_first_day(other.text)
        if times and (other.words <= 6 or _STARTED.search(other.text[: times[0].start])):
            end = _end(other.text, times) or _last_time(rows)
            return replace(when, spans=(*when.spans, other.span), start=times[0].value, end=end)
    return when


_BARE_HOURS = re.compile(
    r"\W*(?:time|times|when|time of meeting)\W+(?P<from>\d{1,2})\s?(?:[-–—]|to|till|until)\s?(?P<to>\d{1,2})\W*", re.I
)
_ENDS_AT = re.compile(
    r"\b(?:ends?|ended|finish(?:es|ed)?|closes?|closed)(?: at| by)?\s*[:\t–-]?\s*(?=\d|noon|midday)", re.I
)


def _clock(hour: str) -> str:
    return f"{int(hour):02}:00"


def _last_time(rows: list[Row]) -> str | None:
    """ "Finish: 8pm", "10am, ends 1pm" in the head of a paper."""
    for row in rows:
        if row.words <= 14 and (match := _ENDS_AT.search(row.text)) and not OTHER_DAY.search(row.text):
            for one in dates.times(row.text):
                if one.start == match.end():
                    return one.value
    return None


def _in_year_of_heading(when: When, found: dates.FoundDate, names: list[Row]) -> When:
    """ "Tuesday 10 February" under "Minutes 2026": the year, where it is the only one in the title and the weekday agrees."""
    years = {int(year) for row in names for year in re.findall(r"(?<![\d/–-])20\d\d(?![\d/–-])", row.text)}
    if when.day is None and found.year is None and found.day and found.weekday is not None and len(years) == 1:
        dated = replace(found, year=years.pop())
        if dated.exact and not dated.weekday_is_wrong:
            return replace(when, day=dated.exact, certainty=Certainty.EXACT)
    return when


def _only_time(rows: list[Row]) -> When | None:
    """ "Join us at 7pm to 8pm in the Orange Room": the day is not said."""
    cue = re.compile(r"\b(?:join us|meet|held|starts?|time)\b", re.I)
    for row in rows:
        times = dates.times(row.text)
        if times and row.words <= 40 and not _other_day(row.text) and cue.search(row.text):
            words = row.text[times[0].start : times[0].end]
            return When(words, (row.span,), None, times[0].value, _end(row.text, times))
    return None


def _other_day(text: str) -> bool:
    return any(one.day for one in dates.dates(text))


def _end(text: str, times: list[dates.FoundTime]) -> str | None:
    return times[1].value if len(times) > 1 and is_range(text, times) else None


def times_of_first_day(text: str) -> list[dates.FoundTime]:
    """The times of a text as far as they belong to its first day: not those after another day, nor when a meeting closed."""
    days = [one for one in dates.dates(text) if one.day]
    stop = days[1].start if len(days) > 1 else len(text)
    closed = re.search(r"\b(?:clos|end|finish)(?:ed|es)\b", text[:stop], re.I)
    found = dates.times(text[: closed.start() if closed else stop])
    meant = [one for one in found if not _BEFOREHAND.search(text[max(0, one.start - 40) : one.start])]
    return meant or found


_BEFOREHAND = re.compile(
    r"\b(?:doors?|arriv\w+|tea|coffee|refreshments|registration|lunch|supper|buffet|viewing|pre-?meet\w*|networking)\b(?! (?:club|morning|break))[^,;.\d]{0,25}$|\b(?:viewing|lunch|supper|buffet)\b[^,;]{0,20}[-–]$",
    re.I,
)
"""What comes before the meeting has a time of its own: "doors open 6.30, starts 7pm"."""


def is_range(text: str, times: list[dates.FoundTime]) -> bool:
    """Are the first two times a start and an end ("10am to 1pm"), and not "10.00 for 10.20"?"""
    between = text[times[0].end : times[1].start].strip().lower()
    return between in ("-", "–", "—", "to", "til", "till", "until")


def _place(rows: list[Row], told: Occasion, names: set[Span]) -> None:
    for row in rows:
        label = _WHERE_LABEL.match(row.text) or _WHERE_INSIDE.search(row.text)
        if label and (place := _cut(row.text[label.end() :])):
            told.where, told.where_spans = place, (row.span,)
            return
    for pattern in (_HELD_AT, _AT):
        for at, row in enumerate(rows):
            text = row.text + ("\n" + rows[at + 1].text if at + 1 < len(rows) and row.words <= 16 else "")
            if OTHER_DAY.search(row.text) or (pattern is _AT and not _HELD.search(text) and not _other_day(row.text)):
                continue
            for match in pattern.finditer(text):
                place = _cut(text[match.end() :].lstrip())
                known = (pattern is _HELD_AT and bool(_HELD_THERE.search(match.group()))) or (
                    pattern is _AT and _ends_in_time(text[: match.start()])
                )
                named = known or (_VENUE.search(place) and not re.search(r"\b(?:agm|egm|meeting)$", place, re.I))
                if place and match.start() < len(row.text) and named:
                    below = match.end() >= len(row.text)
                    told.where = place
                    told.where_spans = (row.span, rows[at + 1].span) if below else (row.span,)
                    return
    dated = told.when.spans[0] if told.when else None
    for row in rows[:10]:
        if row.span == dated:
            for rest in _beside(row.text):
                place = _cut(rest)
                named = re.match(r"the\s+\w", rest, re.I) and len(place.split()) <= 6
                if place and (named or _VENUE.search(place)) and not _CALLED.search(place):
                    told.where, told.where_spans = place, (row.span,)
                    return
    timed = {
        at for at, row in enumerate(rows[:10]) if row.words <= 12 and (dates.times(row.text) or _other_day(row.text))
    }
    for at, row in enumerate(rows[:10]):
        if at and row.span not in names and _is_place(row, at - 1 in timed):
            beside = [cut for rest in _beside(row.text) if (cut := _cut(rest)) and _VENUE.search(cut)]
            place = beside[0] if beside else row.text[: sentences(row.text)[0][1]]
            told.where, told.where_spans = _place_with_address(place, row, rows[at + 1 : at + 6])
            return
    for row in rows[:10]:
        online = _ONLINE.search(row.text) if row.words <= 16 or row.span == dated else None
        if online and (row.span == dated or not re.search(r"\b(?:download|log|link)\b", row.text, re.I)):
            told.where, told.where_spans = online["place"], (row.span,)
            return


def _is_place(row: Row, after_time: bool) -> bool:
    """Is this row nothing but a place? "The Foundry" is one right after the day and the time."""
    alone = row.words <= 14 and not row.marker and ":" not in row.text and not re.search(r"[!?]$", row.text)
    if (
        not alone
        or _CALLED.search(row.text[: sentences(row.text)[0][1]])
        or _other_day(row.text)
        or _LETTERHEAD.search(row.text)
    ):
        return False
    named = (
        after_time and row.words <= 6 and re.match(r"(?:at )?the [A-Z]", row.text, re.I) and not row.text.endswith(".")
    )
    return bool(_VENUE.search(row.text) or named)


_LETTERHEAD = re.compile(
    r"\b(?:registered|office|charity|company|tel|fax|e-?mail|clerk)\b\W|www\.|\w@\w", re.IGNORECASE
)
_ADDRESS = re.compile(
    r"(?:\d+[a-z]?,? )?(?:[A-Z][\w’'-]*,? ){1,3}(?i:street|st|road|rd|lane|avenue|way|close|square|place|hill|row|drive|terrace|house|building|yard)\b.{0,40}|.{0,30}\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}"
)


def _place_with_address(place: str, row: Row, below: list[Row]) -> tuple[str, Spans]:
    """The place, and the rows under it that go on with its address."""
    found, spans = [_cut(place) or _tidy(place)], [row.span]
    to_postcode = 0
    for count, other in enumerate(below, 1):
        if other.gap or other.words > 8 or ":" in other.text or _CALLED.search(other.text) or dates.times(other.text):
            break
        to_postcode = count if re.search(r"\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b", other.text) else to_postcode
    for count, other in enumerate(below):
        if count < to_postcode:
            found.append(_tidy(other.text))
            spans.append(other.span)
            continue
        if other.gap or other.words > 8 or ":" in other.text or not _ADDRESS.fullmatch(other.text.strip(" ,.")):
            break
        found.append(_tidy(other.text))
        spans.append(other.span)
    return ", ".join(found), tuple(spans)


def _beside(text: str) -> list[str]:
    """What stands after the day and after each time in the row that gives them, the last first."""
    return [re.sub(r"^[\s,–|(-]*(?:(?:at|in|via|on|by)\s+)?", "", text[end:]) for end in _ends(text)]


def _ends(text: str) -> list[int]:
    """Where the days and times of a text end, the last first."""
    ends = {one.end for one in dates.dates(text)} | {one.end for one in dates.times(text)}
    return sorted(ends, reverse=True)


def _ends_in_time(text: str) -> bool:
    """ "Club notes 3/4/26 at the Fox": what follows a day or a time is the place."""
    said = text.rstrip(" ,–-(")
    return len(said) in _ends(said)


_CALLED = re.compile(
    r"\b(?:agenda|minutes|notes|meeting|council(?! (?:chamber|office))|forum|group|committee(?! room)|board(?! ?room)|association|charity|trust|panel|cllr|clerk|tel|phone|e-?mail|"
    r"secretary|please|will|is|are|was|were|we|met|started|agm|egm)\b|@",
    re.I,
)


def _cut(text: str) -> str:
    """The place at the beginning of a text, without the day, the time or the sentence that follows it."""
    stop = min(
        [one.start for one in dates.dates(text)] + [one.start for one in dates.times(text)] + [len(text)],
    )
    end = _ENDS.search(text)
    place = text[: min(stop, end.start() if end else stop)]
    place = re.sub(r"(?:[\s,–-]+(?:on|at|from|in|the|commencing|starting|by|@))*[\s,.–-]*$", "", place)
    place = re.sub(r"^(?:(?:at|via|by|in|on)\s+)(?=\w)", "", place, flags=re.I)
    if _NO_PLACE.match(place):
        return ""
    return _tidy(place) if 0 < len(place.split()) <= _LONGEST_PLACE and re.search(r"[A-Za-z]{3}", place) else ""


_NO_PLACE = re.compile(r"\W*(?:to be (?:confirmed|agreed|advised|arranged)|tbc|tba|same|as above|not known)\b", re.I)


def _tidy(place: str) -> str:
    return re.sub(r"\s+", " ", place).strip(" *_.,")


def opening_time(text: str) -> tuple[str, Span] | None:
    """When the meeting began, where only its first words tell: "Ann opened the meeting at 10.20"."""
    match = _OPENED.search(text, 0, 4_000)
    times = dates.times(text[match.start() : match.end() + 40].split("\n")[0]) if match else []
    near = [one for one in times if match and one.start <= match.end() - match.start() + 2]
    return (near[0].value, Span(match.start(), match.start() + near[0].end)) if match and near else None


def closing_time(text: str, start: str | None) -> tuple[str, Span] | None:
    """When the meeting closed, as the paper says it near its end, and the place of these words."""
    found: tuple[str, Span] | None = None
    for match in _CLOSED.finditer(text, max(0, len(text) - _CLOSING_WORDS)):
        near = text[match.end() - 1 : match.end() + 24].split("\n")[0]
        clock = re.search(r"\d{1,2}[.:][0-5]\d\b", near)
        times = dates.times(near) or (dates.times("at " + clock.group()) if clock else [])
        if not times and (figures := re.match(r"\W*(?:at )?([01]\d|2[0-3])([0-5]\d)\W*$", near)):
            times = dates.times(f"at {figures[1]}:{figures[2]}")
        around = text[max(0, match.start() - 40) : match.end() + 60]
        line = max(text.rfind("\n", 0, match.start()) + 1, match.start() - 40)
        if not times or _PAUSED.search(around) or re.search(r"\bnext\b", text[line : match.end()], re.I):
            continue
        one = times[0]
        hour = one.hour
        if not one.sure and start and hour < 12 and one.value < start < f"{hour + 12:02}:{one.minute:02}":
            hour += 12  # "closed at 9.15" after a start at 19:30
        found = f"{hour:02}:{one.minute:02}", Span(match.start(), match.end() + len(near.rstrip()) - 1)
    return found
