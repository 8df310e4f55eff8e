"""Where a meeting is or was, from the rows at the head of its paper."""

from __future__ import annotations

import re

from easyread.model.paper import Spans
from easyread.model.text import Span
from easyread.words import dates
from easyread.words.sentences import sentences

from .other_days import HELD, OTHER_DAY, names_a_day
from .rows import Row

_WHERE_LABEL = re.compile(
    r"(?:venue|where|place|location|(?:to be )?held (?:at|in)|at|(?:meeting )?(?:place|point|venue)(?: of (?:the )?meeting)?)\s*(?::|\t|–|-)\s*(?=\S)",
    re.I,
)
_WHERE_INSIDE = re.compile(r"\b(?:Venue|Location|Place|Where|VENUE|LOCATION)\s*:\s*(?=\S)")
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
_HEAD = 10  # rows
_Found = tuple[str, Spans] | None


def place_of(rows: list[Row], dated: Span | None, names: set[Span]) -> tuple[str, Spans]:
    """The place and its rows; `dated` is the row of the day, `names` are the rows of the title."""
    for way in (_after_label, _after_verb, _in_row_of_day, _in_row_of_its_own, _online):
        found = way(rows, dated, names)
        if found is not None:
            return found
    return "", ()


def _after_label(rows: list[Row], dated: Span | None, names: set[Span]) -> _Found:
    for row in rows:
        label = _WHERE_LABEL.match(row.text) or _WHERE_INSIDE.search(row.text)
        if label and (place := _cut(row.text[label.end() :])):
            return place, (row.span,)
    return None


def _after_verb(rows: list[Row], dated: Span | None, names: set[Span]) -> _Found:
    """ "Held at the Guildhall", "we met in the annexe", "Club notes 3/4/26 at the Fox"."""
    for pattern in (_HELD_AT, _AT):
        for at, row in enumerate(rows):
            text = row.text + ("\n" + rows[at + 1].text if at + 1 < len(rows) and row.words <= 16 else "")
            if OTHER_DAY.search(row.text) or (pattern is _AT and not HELD.search(text) and not names_a_day(row.text)):
                continue
            for match in pattern.finditer(text):
                place = _cut(text[match.end() :].lstrip())
                known = _HELD_THERE.search(match.group()) if pattern is _HELD_AT else _ends_in_time(text, match.start())
                named = known or (_VENUE.search(place) and not re.search(r"\b(?:agm|egm|meeting)$", place, re.I))
                if place and match.start() < len(row.text) and named:
                    below = match.end() >= len(row.text)
                    return place, (row.span, rows[at + 1].span) if below else (row.span,)
    return None


def _in_row_of_day(rows: list[Row], dated: Span | None, names: set[Span]) -> _Found:
    for row in rows[:_HEAD]:
        for rest in _beside(row.text) if row.span == dated else ():
            place = _cut(rest)
            named = re.match(r"the\s+\w", rest, re.I) and len(place.split()) <= 6
            if place and (named or _VENUE.search(place)) and not _CALLED.search(place):
                return place, (row.span,)
    return None


def _in_row_of_its_own(rows: list[Row], dated: Span | None, names: set[Span]) -> _Found:
    head = rows[:_HEAD]
    timed = [row.words <= 12 and bool(dates.times(row.text) or names_a_day(row.text)) for row in head]
    for at, row in enumerate(head):
        if at and row.span not in names and _is_place(row, timed[at - 1]):
            beside = [cut for rest in _beside(row.text) if (cut := _cut(rest)) and _VENUE.search(cut)]
            place = beside[0] if beside else row.text[: sentences(row.text)[0][1]]
            return _place_with_address(place, row, rows[at + 1 : at + 6])
    return None


def _online(rows: list[Row], dated: Span | None, names: set[Span]) -> _Found:
    for row in rows[:_HEAD]:
        online = _ONLINE.search(row.text) if row.words <= 16 or row.span == dated else None
        if online and (row.span == dated or not re.search(r"\b(?:download|log|link)\b", row.text, re.I)):
            return online["place"], (row.span,)
    return None


def _is_place(row: Row, after_time: bool) -> bool:
    """Is this row nothing but a place? "The Foundry" is one right after the day and the time."""
    alone = row.words <= 14 and not row.marker and ":" not in row.text and not re.search(r"[!?]$", row.text)
    if (
        not alone
        or _CALLED.search(row.text[: sentences(row.text)[0][1]])
        or names_a_day(row.text)
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


def _ends_in_time(text: str, at: int) -> bool:
    """ "Club notes 3/4/26 at the Fox": what follows a day or a time is the place."""
    said = text[:at].rstrip(" ,–-(")
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
