"""Rows of an agenda: time, number, topic, and who leads it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from easyread.model.paper import Spans
from easyread.model.text import Span
from easyread.words import dates

from .headings import Heading, has_verb, number_of
from .leads import is_person
from .rows import Cell, Row
from .topic_names import KNOWN

_LEAD_WORD = re.compile(
    r"(?<!guest)(?<!guest )(?<!main)(?<!main )(?<!keynote)(?<!keynote )\s*(?:[-–(]\s*)?(?:(?:who|lead|presenter|speaker)\s*:|led by:?|presented by:?)\s+(?P<lead>[A-Z].*?)\)?$",
    re.I,
)
_BREAK = re.compile(
    r"\W*(?:(?:comfort|screen|tea|coffee|short|lunch|afternoon|rest)\s+)*(?:break|lunch|tea and (?:cake|coffee|biscuits)|refreshments)\b.{0,40}",
    re.I,
)
_TRAILING_NAME = re.compile(
    r"(?<=[a-z?”\"’)]) (?P<lead>(?:(?:Dr|Mrs?|Ms|Cllr|PC|Prof|Professor|Nurse|Sister|Matron|Rev) )?(?:[A-Z][a-z]+|[A-Z]\.?) [A-Z][\w’'-]+(?:(?:, | \().{3,50})?|All)(?P<more> (?:[–-]|Yes(?: \(\d\))?|To follow))?$"
)
_TRAILING_ROLE = re.compile(
    r"(?<=[\w?”\"’)]) (?P<lead>All|Chair(?:person|man)?|Co-chairs?|Clerk|Secretary|Treasurer|[Ee]veryone)$"
)
_LEAD_BRACKET = re.compile(
    r"\s*\((?P<lead>[A-Z][\w'’. ]+?(?:,\s*(?:[a-zA-Z][\w &’'-]{2,40}|\d+ min(?:ute)?s))?)\)(?P<more>\s*\d+\s*min(?:ute)?s)?$"
)
_PERSON = re.compile(
    r"(?:(?:Dr|Mr|Mrs|Ms|Miss|Cllr|PC|Prof|Sgt|Revd?)\.? )?[A-Z][a-z’']+(?: [A-Z][\w’'-]*){0,2}(?:(?:,| and| &) [A-Z][a-z’']+(?: [A-Z][\w’'-]*){0,2})*(?: \([^)]*\))?(?:,.*)?|All|Everyone"
)


_TAIL_NAME = re.compile(
    r"(?:(?:Dr|Mr|Mrs|Ms|Cllr)\.? )?[A-Z][a-z’'-]+ [A-Z][\w’'-]+(?: \([^)]*\))?(?:, [\w ,]+)?|All|[A-Z]{2,3}(?: ?[/&,] ?[A-Z]{2,3})*"
)
NUMBER_CELL = re.compile(r"(?P<number>\(?\d{1,2}(?:\.\d{1,2})?[.)]?|[A-Z]{0,5} ?\d{2,4}[/-]\d{1,3})")
"""A cell with nothing but the number or the reference of an item: "1.", "PC26/31"."""
_CLOCK_CELL = re.compile(
    r"\d{1,2}[.:]\d{2}(?: ?[ap]m)?(?: ?(?:-|–|to) ?\d{1,2}[.:]\d{2}(?: ?[ap]m)?)?|\d{1,2} ?[ap]m", re.I
)
_PURPOSE = re.compile(
    r"(?:(?:for|to) )?(?:approv\w+|not(?:e|ing)|discuss\w*|deci(?:de|sion)|updat\w+|declar\w+|comments?|verbal|enc(?:losed)?\.? ?\w*(?: \(.*\))?|review|listen|vote|"
    r"information|assurance|agreement|action|paper ?\w*|attached|yes|no|to follow|tbc|[–—-]+)",
    re.I,
)


_MINUTES = re.compile(r"\s*(?:[–-]\s*|\()?(?P<more>\d{1,3}\s?min(?:ute)?s?)\)?\.?$")
_END_CLOCK = re.compile(
    r"(?<![£\d.:])(?<!\b(?:at|to|or))(?<!\b(?:from|till))(?<!\buntil)\s+(?P<clock>\d{1,2}[.:][0-5]\d(?:\s?[ap]m)?)$"
)
_IN_BRACKETS = re.compile(
    r"\s*\((?=[^)]*(?:[.:]\d\d|[ap]\.?m))(?P<clock>\d{1,2}(?:[.:][0-5]\d)?(?:\s?[ap]\.?m)?)\.?(?:\s*(?:-|–|to)\s*\d[\d.:]*(?:\s?[ap]\.?m)?)?\)$",
    re.IGNORECASE,
)
_AFTER_BREAK = re.compile(r",\s+|\s+(?=\()|\s+(?=\d{1,2}[.:]\d\d)")
_LABEL = re.compile(
    r"(?:date|time|venue|place|where|when|chair\w*|notes?|minutes|clerk|who|lead|speaker|presenter|tel\w*|phone|e-?mail|to|from|cc|subject|contact)\s*:",
    re.I,
)


def _clock(text: str) -> str | None:
    match = re.match(r"(\d{1,2})[.:](\d{2})\b", text)
    found = dates.times(text) or (dates.times("at " + match.group()) if match else [])
    return found[0].value if found else None


def _tail(title: str) -> tuple[str, str, str | None]:
    """ "Gaps – Jo Hall – 10:25-10:55": the topic, who leads it and when, where dashes part them."""
    parts = re.split(r"\s[–-]\s+", title)
    lead, time = "", None
    while len(parts) > 1:
        last = parts[-1].strip()
        if time is None and (clock := re.match(r"\d{1,2}[.:]\d{2}", last)) and re.fullmatch(r"[\d.:apm\s–to-]+", last):
            time = _clock(clock.group())
        elif not lead and (_TAIL_NAME.fullmatch(last) or (time and _PERSON.fullmatch(last))):
            lead = last
        else:
            break
        parts.pop()
    return " – ".join(parts) if lead or time else title, lead, time


def agenda_heading(row: Row) -> Heading | None:
    """A row of an agenda table or list: "10:20 | 2. Welcome | Denise", "3. Budget (May) 10 mins", "11:25 BREAK"."""
    cells = list(row.cells)
    number, time = number_of(row.marker), None
    if cells and re.match(r"\d{1,2}[.:]\d{2}(?:\b|\s?[ap]\.?m\b)|\d{1,2}\s?[ap]m\b", cells[0].text):
        time = _clock(cells[0].text)
        if len(cells) > 1:
            cells = cells[1:]
        else:
            match = re.match(
                r"\d{1,2}[.:]\d{2}(?:\s?[ap]m)?(?:\s*(?:-|–|to)\s*\d{1,2}[.:]\d{2}(?:\s?[ap]m)?)?\s*", cells[0].text
            )
            cut = match.end() if match else 0
            cells = [Cell(cells[0].text[cut:], Span(cells[0].span.start + cut, cells[0].span.end))]
    if len(cells) > 1 and (own := NUMBER_CELL.fullmatch(cells[0].text)):
        number, cells = number or number_of(own["number"]), cells[1:]
    if not cells or not cells[0].text:
        return None
    title = cells[0].text
    inner = re.match(r"(\d{1,2})[.)]\s+", title)
    if inner and not number:
        number, title = inner.group(1), title[inner.end() :]
    title, lead, told = _tail(title)
    time, rest = time or told, None
    if len(cells) == 1 and time is None and (late := _END_CLOCK.search(title) or _IN_BRACKETS.search(title)):
        time, title = _clock(late["clock"]), title[: late.start()]
    for cell in cells[1:]:
        if _CLOCK_CELL.fullmatch(cell.text):
            time = time or _clock(cell.text)
        elif _PURPOSE.fullmatch(cell.text):
            continue  # "Approve", "Enc 3": the heading keeps it in its span
        elif not lead and (_PERSON.fullmatch(cell.text) or is_person(cell.text)):
            lead = cell.text
        elif rest is None and re.search(r"\w{2}", cell.text):
            rest = (
                Cell(row.text[cell.span.start - row.span.end :], Span(cell.span.start, row.span.end))
                if not lead
                else cell
            )
    for pattern in (_LEAD_WORD, _LEAD_BRACKET, *((_TRAILING_NAME, _TRAILING_ROLE) if time and row.words >= 3 else ())):
        match = pattern.search(title)
        if match and match.start() and not lead and (pattern is not _TRAILING_NAME or is_person(match["lead"])):
            if (
                "more" in match.groupdict()
                and match["more"]
                and re.search(r"\d", match["more"])
                and title in cells[0].text
                and rest is None
            ):
                at = cells[0].span.start + cells[0].text.index(title) + match.start("more")
                rest = Cell(
                    match["more"].strip(),
                    Span(at + len(match["more"]) - len(match["more"].lstrip()), at + len(match["more"])),
                )
            lead, title = match["lead"], title[: match.start()].rstrip(" –-(")
    if rest is None and title in cells[0].text and (long := _MINUTES.search(title)) and long.start() > 2:
        at = cells[0].span.start + cells[0].text.index(title) + long.start("more")
        rest, title = Cell(long["more"], Span(at, at + len(long["more"]))), title[: long.start()]
    title = title.strip(" *").rstrip(":")
    lead = re.sub(r"(?:\s+(?:[–-]|Yes(?: \(\d\))?|No|To follow))+$", "", lead)
    if rest is not None:
        before = (Span(row.span.start, rest.span.start),) if rest.span.start > row.span.start else (row.span,)
        return Heading(number, title, before, lead, time, rest)
    return _shorter(Heading(number, title, (row.span,), lead, time), cells[0])


def _shorter(head: Heading, cell: Cell) -> Heading:
    """A long agenda line is a short topic and more words about it: "Big Health Day – decision needed on the date"."""
    match = re.search(
        r"(?<=[a-z0-9)])(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bNo)(?<!\bSt)\.\s(?=[A-Z])|(?<=[?])\s(?=[A-Z(])|\s(?=\([^()]{30,})|(?<=^[A-Z]{3})\s[–-]\s|(?<=\w)\s[–-]\s(?=(?:each|to|thats?|what|how|we)\s)",
        head.title,
    )
    named = re.match(r"[\w’' ]{3,24}?(?=\s[–-]\s)", head.title)
    if match is None and named and KNOWN.fullmatch(named.group()) and len(head.title.split()) >= 5:
        match = re.compile(r"\s[–-]\s").search(head.title, named.end())
    if (match is None or len(head.title[: match.start()].split()) > 9) and len(head.title.split()) > 9:
        match = re.search(r"(?<=[a-z0-9)])(?:\s[–-]\s|:\s|,\s(?=inc))", head.title)
    if match is None and is_break_name(head.title):
        match = _AFTER_BREAK.search(head.title)
    told = re.search(r":\s|\s[–-]\s", head.title) if match is None and not head.title.endswith("?") else None
    if told and told.start() > 8 and has_verb(head.title[told.end() :]):
        match = told  # "Staff changes: Paula leaves and Tom will ..."
    if re.match(r"(?:guest )?speakers?:", head.title, re.I):
        return head
    place = cell.text.find(head.title)
    if not match or place < 0 or len(head.title[: match.start()].split()) > 9:
        return head
    start = cell.span.start + place + match.end()
    rest = Cell(head.title[match.end() :], Span(start, start + len(head.title) - match.end()))
    spans: Spans = (Span(head.spans[0].start, cell.span.start + place + match.start()),)
    if cell.span.start + place + len(head.title) < head.spans[0].end:
        spans = (*spans, Span(rest.span.end, head.spans[0].end))
    return Heading(head.number, head.title[: match.start()], spans, head.lead, head.time, rest)


def timed(row: Row) -> bool:
    return bool(row.cells and re.match(r"\d{1,2}(?:[.:][0-5]\d(?:\b|\s?[ap]\.?m\b)|\s?[ap]\.?m\b)", row.cells[0].text))


def is_break(row: Row) -> bool:
    """ "Tea break", "LUNCH (in the cafe)"."""
    return is_break_name(row.text)


def is_break_name(text: str) -> bool:
    words = text.strip(" *–-")
    return bool(_BREAK.fullmatch(words)) and len(text.split()) <= 8 and not has_verb(words)


_ANNOUNCES = re.compile(
    r"\b(?:on the agenda|agenda (?:is|items?(?: are)?|includes)|talk(?:ing)? about|discuss(?:ing)?)\b[^.:]{0,30}:$|(?:on the agenda(?: (?:is|are))?|the agenda (?:is|includes|will be)|talk(?:ing)? about|discuss(?:ing)?|(?:talked|spoke) about (?:were|are)|discussed (?:were|are)|(?:topics|items) (?:are|will be|were))$",
    re.I,
)


def announced(rows: Sequence[Row]) -> set[int]:
    """The rows of a list under "We will be talking about:"."""
    found: set[int] = set()
    for at, row in enumerate(rows[1:], 1):
        before = rows[at - 1]
        begins = not before.marker and _ANNOUNCES.search(before.text)
        if row.marker and (begins or (at - 1 in found and row.level == before.level)):
            found.add(at)
    return found


def is_plan(rows: Sequence[Row]) -> bool:
    """Does this paper tell what will be talked about, by the clock or in a list?"""
    return is_timetable(rows) or len(announced(rows)) >= 2


def is_timetable(rows: Sequence[Row], *, whole: bool = False) -> bool:
    """Do times of day, one after the other, begin three or more rows that say what happens then? `whole`: and hardly
    anything else is told.
    """
    clocks = [_clock(row.cells[0].text) for row in rows if row.words > 1 and timed(row)]
    if whole and sum(1 for row in rows if row.words > 12) > 0.2 * len(rows):
        return False
    return (
        len(clocks) >= (0.3 * len(rows) if whole else 0)
        and len(clocks) >= 3
        and all(clocks)
        and all(a <= b or b < "07" for a, b in pairwise(map(str, clocks)))
    )


def plain_topic(row: Row) -> Heading | None:
    """A line of an agenda that has no sign: short, no sentence, no label, no day, no sum of money."""
    text = row.text.strip().rstrip(":")
    if not text[:1].isupper() or row.words > 12 or _LABEL.match(row.text) or has_verb(text):
        return None
    if re.search(r"[.!;,–-]$|£|@|https?:|\d{5}|\b[A-Z]{1,2}\d{1,2} \d[A-Z]{2}\b", text):
        return None
    head = agenda_heading(row)
    return replace(head, sure=False) if head else None
