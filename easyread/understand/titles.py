"""What a paper is called and whose it is, from the rows at its very top."""

from __future__ import annotations

import re
from dataclasses import dataclass

from easyread.model.paper import Spans
from easyread.words import dates

from .occasion import OTHER_DAY
from .rows import Row

_KIND_WORD = re.compile(
    r"\b(?:agenda|minutes|notes of|you said|we did|we asked|survey|annual (?:general|parish) meeting|meeting)\b", re.I
)
_LABELLED = re.compile(
    r"(?:date(?: and time)?|when|day|time|start(?:ed|s)?|venue|where|place|location|held (?:at|in))\s*(?::|\t)", re.I
)
CHAIR_LABEL = re.compile(
    r"(?:co-?\s?chairs?|chair(?:person|man|ed by)?|in the chair|who is running it|meeting led by|run by)\s*(?::|\t|–|-|\s(?=[A-Z]))\s*",
    re.I,
)
_BODY_WORD = (
    r"(?:councils?|forum|board|group|committee|association|partnership|trust|network|club|society|panel|ppg|project|surgery|practice|hospitals?|"
    r"centre|library|charity|ward|homes|union|alliance|collective|services?|users|tenants|residents|advocacy|pc|house|court)"
)
_BODY = re.compile(rf"\b{_BODY_WORD}\b", re.I)
_LEADING = re.compile(
    r"^\W*(?:draft\s+)?(?:(?:minutes|notes|agenda|report|record|summary)\s+(?:of|from|for|to)\s+)?(?:the\s+|a\s+|an\s+)?(?:(?:\w+\s+){0,3}meeting\s+of\s+(?:the\s+)?)?",
    re.I,
)
_NAME_OF_BODY = re.compile(
    rf"(?:(?:[A-Z][\w’'&.-]*|&|of|and|the|for|in|with)\s+){{1,8}}?(?:(?:[A-Z][\w’'-]*\s+){{0,2}})(?i:{_BODY_WORD})\b(?:\s+(?:Committee|Group|Board|Council|Forum|COMMITTEE|GROUP|COUNCIL))?"
)
_DAY_IN_TITLE = re.compile(
    r"\s*(?:[,(@–-]\s*)?(?:\bheld\b|\bto be held\b|\bon (?=\w*day\b|\d)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\bweds?\b|\b\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b\d{1,2}[/.]\d{1,2}[/.]\d{2})",
    re.I,
)


@dataclass(slots=True)
class Named:
    rest: list[Row]
    group: str = ""
    group_spans: Spans = ()
    title: str = ""
    title_spans: Spans = ()


def _is_name_row(row: Row) -> bool:
    return (
        len(row.cells) <= 2
        and row.words <= 16
        and not re.search(r"[.!?]$", row.text)
        and not re.match(r"[\w ]{2,20}:\s", row.text)
    )


def titles(rows: list[Row]) -> Named:
    """What up to four rows at the very top say: the group's name and what the paper is called."""
    names: list[Row] = []
    for row in rows[:7]:
        if OTHER_DAY.search(row.text):
            continue
        if not names and re.search(r"tele?phone|e-?mail|@\w|\bTel\b", row.text, re.I):
            continue
        if len(names) >= 4:
            break
        labelled = _LABELLED.match(row.text) or CHAIR_LABEL.match(row.text)
        if (
            not _is_name_row(row)
            or labelled
            or (names and _only_when(row))
            or "@" in row.text.replace(" @ ", "")
            or re.search(r"tele?phone", row.text, re.I)
        ):
            break
        names.append(row)
    if not names and rows:
        names = rows[:1] if rows[0].words <= 25 else []
    called = [row for row in names if _KIND_WORD.search(row.text)]
    title = called[0] if called else (names[0] if names else None)
    group = next(
        (
            row
            for row in names
            if row is not title
            and not re.fullmatch(r"\W*(?:agenda|minutes|notes)\W*", row.text, re.I)
            and not dates.dates(row.text)
            and not re.match(r"\W*held\b", row.text, re.I)
        ),
        None,
    )
    if (
        title is not None
        and re.fullmatch(r"\W*(?:draft )?(?:agenda|minutes)\W*", title.text, re.I)
        and group is not None
        and len(called) > 1
    ):
        title = called[1]
    named = Named(rest=[])
    if title is not None:
        named.title, named.title_spans = _without_day(_tidy(title)), (title.span,)
    _name_group(named, group, title, names)
    if title is None and group is not None:
        named.title, named.title_spans = named.group, named.group_spans
    taken = {*named.title_spans, *named.group_spans}
    named.rest = [row for row in rows if row.span not in taken]
    return named


def _name_group(named: Named, group: Row | None, title: Row | None, names: list[Row]) -> None:
    """The row of its own that names the group; else the name of a body that stands inside a row of the head."""
    if group is not None and (_BODY.search(group.text) or not any(_body_in(row) for row in names)):
        if re.search(r"\b(?:minutes|held)\b", group.text, re.I) and (body := _body_in(group)):
            named.group, named.group_spans = body, (group.span,)
            return
        named.group, named.group_spans = _tidy(group), (group.span,)
        return
    for row in ([title] if title else []) + names:
        if body := _body_in(row):
            named.group, named.group_spans = body, (row.span,)
            return
    if group is None and title is not None and not _KIND_WORD.search(title.text) and title.words <= 8:
        named.group, named.group_spans = named.title, named.title_spans


def _body_in(row: Row) -> str:
    """ "Hill Parish Council" in "Minutes of the January meeting of Hill Parish Council held at the hall"."""
    text = _LEADING.sub("", _tidy(row))
    found = _NAME_OF_BODY.search(text)
    return re.sub(r"^(?:the|of|and|for|in|a|an)\s+", "", found.group(), flags=re.I) if found else ""


def _without_day(title: str) -> str:
    short = _DAY_IN_TITLE.split(title, maxsplit=1)[0].rstrip(" ,:–-.(@")
    whole = short.count("(") == short.count(")")  # "(updated 1 May)" tells more than the day
    return short if whole and (len(short.split()) >= 2 or short == title) else title


def _tidy(row: Row) -> str:
    return re.sub(r"\s+", " ", row.text).strip(" *_#")


def _only_when(row: Row) -> bool:
    return bool(dates.dates(row.text)) and not _KIND_WORD.search(row.text)
