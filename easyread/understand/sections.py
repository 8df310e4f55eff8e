"""Cuts the rows of a paper into its front, its sections and its back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from easyread.model.paper import Kind, Outcome, Spans
from easyread.model.text import BlockKind, Span
from easyread.words import dates

from . import headings, list_words, prose_agenda
from .attendance_labels import Says, label_of
from .decision_lists import names_column
from .decisions import outcome
from .headings import Heading
from .leads import lone_cells
from .lines import lines_of_row
from .list_rows import is_list, names_a_group
from .outline import outline
from .rows import Cell, Row


class Special(StrEnum):
    """Sections that are no topics."""

    PRESENT = "present"
    APOLOGIES = "apologies"
    NEXT_MEETING = "next-meeting"
    ACTIONS = "actions"


GROUPS = (
    r"tenants|staff|visitors?|guests?|speakers?|members|trustees|councillors|committee(?: members)?|residents|carers|family carers|self[- ]advocates|"
    r"volunteers|officers|observ(?:ers?|ing)|support(?: workers?| staff)?|parents|patients|advocates|professionals"
)
_SPECIAL = (
    (Special.PRESENT, GROUPS),
    (Special.NEXT_MEETING, r"(?:the )?(?:dates?(?: and times?)?(?:,? place)? (?:of|for) )?(?:the )?(?:our )?next (?:meetings?|forum|one|session|get together)(?: date)?(?: is| will be)?(?: on)?|we meet again on|dates? of forthcoming (?:meetings?|forums?)|dates? (?:of|for) (?:the )?(?:next|future)[\w ]{0,20}meetings?|dates for \d{4}|next meetings?|date of next"),
)  # fmt: skip
_LABELS = tuple(
    (
        special,
        re.compile(
            rf"(?:(?:\d{{1,2}}|[IVX]{{1,4}})[.)]?\s+)?(?:{pattern})(?:\s*\([^)]{{0,30}}\))?(?:\s*[:;\t]\s*[-–]?\s*|\s+[–-]\s+|\s*[–-]?\s*$)",
            re.IGNORECASE,
        ),
    )
    for special, pattern in _SPECIAL
)
_SENTENCES = (
    (Special.APOLOGIES, re.compile(r"apologies (?:for absence )?(?:were|was|had been|have been) (?:received|given|sent|noted|accepted) (?:from|for)\s+", re.I)),
    (Special.APOLOGIES, re.compile(r"apologies (?:received )?from\s+", re.I)),
    (Special.PRESENT, re.compile(r"(?i:(?:those |members )?(?:present|attending|attended|(?:in )?attendance))\s*[–,-]*\s*(?=[A-Z]|\d+ (?:members|people|residents|carers)\b)")),
    (Special.APOLOGIES, re.compile(r"(?i:apologies(?: for absence)?)\s*(?:[–,-]*|\.)\s*(?=[A-Z])")),
    (Special.NEXT_MEETING, re.compile(r"(?:the )?(?:date of (?:the )?)?next (?:meeting|forum)s?(?: (?:will be|is|are))?(?: held)?(?: on)?\s+(?=\w*day|\d|\w+ \w*day|at |(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))", re.I)),
)  # fmt: skip


_RECEIVED = re.compile(r"\s+(?:(?:were|was|had been|have been|received|from|will be|is|are|held|on)\b.*)$", re.I | re.S)
_CLOSED = re.compile(
    r"(?:the )?(?:meeting|forum) (?:closed|ended|finished)\b.{0,40}$|(?:closed|finished|ended) at\b.{0,30}$", re.I
)


@dataclass(slots=True)
class Section:
    """A heading and the rows under it. `special` is None for a topic. `listed` is the place of the whole heading line
    where it stands among the topics, with its number.
    """

    heading: Heading
    special: Special | None
    rows: list[Row] = field(default_factory=list)
    listed: Span | None = None


@dataclass(slots=True)
class Cut:
    front: list[Row]
    sections: list[Section]
    back: list[Row]


def special_of(row: Row, kind: Kind) -> tuple[Special, Heading] | None:
    """ "Present: ...", "Apologies", "Date of next meeting: ..." and the like."""
    if row.kind is BlockKind.CELL:
        return None
    text = row.text
    if kind not in (Kind.AGENDA, Kind.MINUTES):
        return None
    for special, match in _labels(text):
        rest = text[match.end() :].strip()
        at = row.span.end - len(text) + match.end() + len(text[match.end() :]) - len(text[match.end() :].lstrip())
        found = match.groupdict()
        label = _RECEIVED.sub("", found.get("words") or match.group()).strip(" :;\t–-")
        number = headings.number_of(row.marker) or found.get("number") or ""
        own = row.span.end - len(text)  # without the number of the item
        head: Spans = (Span(own, at if rest else row.span.end),)
        return special, Heading(number, label, head, rest=Cell(rest, Span(at, row.span.end)) if rest else None)
    return None


def _labels(text: str) -> Iterator[tuple[Special, re.Match[str]]]:
    if label := label_of(text):
        yield (Special.PRESENT if label[0] is Says.THERE else Special.APOLOGIES), label[1]
    for special, pattern in (*_LABELS, *_SENTENCES):
        if match := pattern.match(text):
            yield special, match


_PLAIN = re.compile(
    r"(?:\d{1,2}[.)]?\s+)?(?:those|members|people|(?:councillors|trustees|committee(?: members)?|parents|carers|everyone) (?:present|attend)|present|attend|in attendance|who came|apolog)",
    re.IGNORECASE,
)
_NOT_IN_AGENDAS = re.compile(rf"(?:{GROUPS})\b", re.IGNORECASE)


def _lists(
    found: tuple[Special, Heading], row: Row, following: Row | None, current: Section | None, kind: Kind
) -> bool:
    """Is this label of an attendance list one? Labels that are used for other things too need people after them."""
    special, head = found
    if special is Special.NEXT_MEETING and kind is Kind.AGENDA and current is None and not row.marker:
        return False  # the meeting of this paper
    if special not in (Special.PRESENT, Special.APOLOGIES):
        return True
    rest = head.rest.text if head.rest else ""
    if kind is Kind.AGENDA:
        return current is None and not row.marker and not _NOT_IN_AGENDAS.match(row.text) and is_list(rest, sure=False)
    if re.search(r"[:;\t]|\w[–-]\s", row.text[: len(row.text) - len(rest)]) or not rest:
        if _PLAIN.match(row.text) or special is Special.APOLOGIES:
            return True
        if current is not None and current.special not in (Special.PRESENT, Special.APOLOGIES):
            return False
        if current is not None and current.special is Special.APOLOGIES and not current.rows:
            return False
    elif re.match(r"(?i:apologies [–-]? ?(?:from|were|received))", row.text):
        return True
    below = following is not None and (not following.gap or row.kind is BlockKind.HEADING)
    people = rest or (following.text if following is not None and below else "")
    return is_list(people, sure=False)


def cut(rows: list[Row], kind: Kind) -> Cut:
    """Front rows, sections in order, and rows that follow the last topic and belong to none."""
    heads = outline(rows, kind)
    if not heads and kind in (Kind.AGENDA, Kind.GENERAL):
        rows = prose_agenda.cut(rows)
        heads = outline(rows, kind)
    result = Cut([], [], [])
    current: Section | None = None
    for i, row in enumerate(rows):
        if _CLOSED.match(row.text) and current is not None:
            result.back.append(row)
            continue
        following = rows[i + 1] if i + 1 < len(rows) else None
        found = special_of(row, kind)
        if found is not None and not _lists(found, row, following, current, kind):
            found = None
        in_actions = current is not None and current.special is Special.ACTIONS
        head = heads.get(i)
        if head is not None and ((not head.sure and _in_list(rows, i, current)) or _names_the_writer(row, current)):
            head = None
        if found is None and head is not None and not _is_no_topic(row, i, head, current, in_actions):
            actions = kind in (Kind.MINUTES, Kind.GENERAL) and headings.ACTION_LIST.fullmatch(head.title)
            current = _open(result, head, Special.ACTIONS if actions else None)
        elif found is not None:
            current = _open(result, found[1], found[0])
            if kind is Kind.AGENDA and found[0] is not Special.NEXT_MEETING:
                current = None  # the head of the paper goes on
            elif found[1].number or (row.kind is BlockKind.HEADING and found[0] is not Special.PRESENT):
                current.listed = Span(row.span.start, current.heading.spans[-1].end)
        elif kind is Kind.MINUTES and i and (current is None or _of_people(current)) and _begins_unnamed(row):
            before = result.front if current is None else current.rows
            current = _open(result, Heading("", "", ()), None)
            current.rows += [*_told_before(before), row]
        elif current is None:
            result.front.append(row)
        else:
            current.rows.append(row)
    _split_back(result, kind)
    if kind is not Kind.MINUTES:
        topics = [section for section in result.sections if section.special in (None, Special.ACTIONS)]
        told = lone_cells([(section.heading, section.rows) for section in topics])
        for section, (heading, rows) in zip(topics, told, strict=True):
            section.heading, section.rows = heading, rows
    return result


_DEEDS = re.compile(
    r"\b(?:agreed|resolved|decided|voted|reported|said|asked|suggested|explained|proposed|noted|discussed|discussion|approved|elected|"
    r"declared|thanked|pointed out|raised|confirmed|action)\b",
    re.IGNORECASE,
)
_DUTY = re.compile(r"\b[A-Z][\w/&]+ (?:is |are )?(?:also )?(?:to|will|going to) [a-z]")
_OF_THE_HEAD = re.compile(
    r"\b(?:apolog\w+|sorry|attend\w*|present|in the chair|chaired|took the chair|meeting (?:was )?held|(?:these|draft) (?:notes|minutes)|welcomed)\b",
    re.IGNORECASE,
)


def _tells(row: Row) -> bool:
    """A paragraph before any heading that tells what was said or settled: the paper has topics without a name."""
    return row.words >= 10 and bool(_DEEDS.search(row.text)) and not _OF_THE_HEAD.search(row.text)


def _in_list(rows: list[Row], at: int, current: Section | None) -> bool:
    """After a blank line the list goes on with a person, or with the name of a group over its people."""
    return _of_people(current) and (is_list(rows[at].text, sure=True) or names_a_group(rows, at))


def _of_people(current: Section | None) -> bool:
    return current is not None and current.special in (Special.PRESENT, Special.APOLOGIES)


def _begins_unnamed(row: Row) -> bool:
    return _tells(row) or _settles(row)


def _settles(row: Row) -> bool:
    """What was settled stands in no head of a paper and no list of people: the minutes themselves have begun, although
    no heading says so.
    """
    if names_column(row):
        return True
    if row.words < 4 or _NO_TOPIC_YET.search(row.text):
        return False
    return any(outcome(line.text) in (Outcome.AGREED, Outcome.REFUSED) for line in lines_of_row(row))


def _told_before(front: list[Row]) -> list[Row]:
    """Takes the sentences at the end of the head of a paper: they lead to what was settled below."""
    told = len(front)
    while told > 2 and _SENTENCE.search(front[told - 1].text) and not _NO_TOPIC_YET.search(front[told - 1].text):
        told -= 1
    rows, front[told:] = front[told:], []
    return rows


_SENTENCE = re.compile(r"^(?![^.?!]{0,30}:)(?=(?:\S+\s+){3}).*[.?!][”\"']?$", re.DOTALL)
_NO_TOPIC_YET = re.compile(
    r"\bapolog|\babsen(?:ce|t)\b|^\W*(?:draft|present|chair)\b|\bapproved (?:draft|minutes)\b", re.IGNORECASE
)


def _names_the_writer(row: Row, current: Section | None) -> bool:
    """ "Minutes: Jo" in a list of people is no topic."""
    label = list_words.LABEL.match(row.text)
    return (
        label is not None
        and _of_people(current)
        and not row.marker
        and bool(list_words.NOTES.fullmatch(label["words"]))
        and is_list(row.text[label.end() :], sure=False)
    )


_INITIALS = re.compile(r"(?!AOB|AOCB)[A-Z]{2,4}(?:\s*[/,&+]\s*[A-Z]{2,4})*")


def _counts_on(number: str, following: str) -> bool:
    return number.isdigit() and following.isdigit() and int(following) == int(number) + 1


def _is_no_topic(row: Row, at: int, head: Heading, current: Section | None, in_actions: bool) -> bool:
    """Does this row only look like a heading: the paper's own title, a name in a list, a row of an action list?"""
    counts_on = current is not None and _counts_on(current.heading.number, head.number)
    if in_actions and (row.marker or len(row.cells) > 1) and not (counts_on or headings.item_word(row, row.text)):
        return True
    if in_actions and _INITIALS.fullmatch(row.text):
        return True
    if in_actions and head.rest is not None and len(head.title.split()) <= 3 and re.match(r"[a-z]", head.rest.text):
        return True  # "Jo: ring the hall"
    if current is None and not (head.number or head.time):
        titled = not row.marker and (
            (at <= 3 and dates.dates(row.text))
            or (at <= 8 and _CALLED.match(row.text) and not _OF_LAST_TIME.search(row.text))
        )
        return (
            bool(titled)
            or _is_title_row(row, at)
            or (at == 0 and not row.marker)
            or (at <= 4 and not head.sure and not head.number)
        )
    return _of_people(current) and not head.sure and not row.gap


_CALLED = re.compile(r"(?:draft )?(?:minutes|notes)\b|(?:next )?meeting to be held\b", re.IGNORECASE)
_OF_LAST_TIME = re.compile(r"\b(?:last|previous)\b|^(?:minutes|notes)\W*$", re.IGNORECASE)


def _is_title_row(row: Row, index: int) -> bool:
    first = row.kind is BlockKind.HEADING and row.level <= 1 and index <= 2
    named = re.fullmatch(r"(?:draft )?(?:agenda|minutes|notes|you said,? we did)\W*", row.text.strip(), re.I)
    return first or bool(named)


def _open(result: Cut, head: Heading, special: Special | None) -> Section:
    section = Section(head, special)
    if head.rest is not None:
        rest = head.rest
        section.rows.append(Row(rest.text, rest.span, (rest,)))
    result.sections.append(section)
    return section


def _split_back(result: Cut, kind: Kind) -> None:
    """Rows at the end that belong to no topic ("Lunch will be provided") belong to the whole paper."""
    if not result.sections or result.sections[-1].special is Special.ACTIONS:
        return
    last = result.sections[-1]
    if last.special is Special.NEXT_MEETING:
        apart = _after_when(last)
    elif kind is Kind.MINUTES:
        apart = len(last.rows)
        while apart > 1 and _stands_alone(last.rows[apart - 1]) and not _reports(last.rows[apart - 1]):
            apart -= 1
    else:
        apart = next((i for i, row in enumerate(last.rows) if i and _stands_alone(row)), len(last.rows))
    rest, last.rows = last.rows[apart:], last.rows[:apart]
    if last.special and kind is Kind.MINUTES and any(map(_reports, rest)):
        result.sections.append(Section(Heading("", "", ()), None, rest))
    else:
        result.back += rest


def _after_when(section: Section) -> int:
    """How many rows of "Next meeting" are about when and where."""
    rows = section.rows
    free = 1 if section.heading.rest or (rows and _about_when(rows[0])) else 0
    return next((i for i, row in enumerate(rows) if i >= free and not _about_when(row)), len(rows))


def _stands_alone(row: Row) -> bool:
    return row.gap and not row.marker and row.kind is BlockKind.PARAGRAPH and row.level == 0 and len(row.cells) == 1


def _reports(row: Row) -> bool:
    return bool(_DEEDS.search(row.text) or _DUTY.search(row.text))


def _about_when(row: Row) -> bool:
    """ "Date: 12 November", "Time: 5pm", "same place": a row that goes on about when and where."""
    if re.match(r"\W*(?:date|time|venue|where|when|place)\b\s*:", row.text, re.I):
        return True
    if re.search(r"\b(?:will|is|are|was|please|can|you|we)\b", row.text, re.I):
        return False
    return (
        row.words <= 20
        and bool(dates.dates(row.text) or dates.times(row.text))
        and not re.match(r"[A-Z][\w ]{3,30}:", row.text)
    )
