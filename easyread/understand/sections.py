"""Cuts the rows of a paper into its front, its sections and its back."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from easyread.model.paper import Kind, Spans
from easyread.model.text import BlockKind, Span
from easyread.words import dates

from . import headings
from .headings import Heading
from .outline import outline
from .people import person
from .rows import Cell, Row


class Special(StrEnum):
    """Sections that are no topics."""

    PRESENT = "present"
    APOLOGIES = "apologies"
    NEXT_MEETING = "next-meeting"
    ACTIONS = "actions"


_SPECIAL = (
    (Special.APOLOGIES, r"(?:to receive |to consider )?apologies(?: for (?:absence|the meeting))?(?: (?:were )?(?:received|accepted|noted))?(?: from)?|(?:sorry,? )?not (?:here|there)|who could not come|did not come|not in today|non[ -]?attending|absent"),
    (Special.PRESENT, r"(?:those |members |committee |trustees |councillors |directors )?(?:present|attending|attended)|present were|here|attendance|attendees|those present|in (?:the )?attendance|in attendance|also (?:present|there|attending|in attendance)|who came|who was there|people who came|in the room|on teams|on zoom|on the call|tenants|staff|visitors?|speakers|members|trustees|directors|participants|guests|there|observers?|observing|committee(?: members)?|minute taker"),
    (Special.NEXT_MEETING, r"(?:the )?(?:dates?(?: and times?)?(?:,? place)? (?:of|for) )?(?:the )?(?:our )?next (?:meetings?|forum|one|session|get together)(?: date)?(?: is| will be)?(?: on)?|we meet again on|dates? of forthcoming (?:meetings?|forums?)|dates? (?:of|for) (?:the )?(?:next|future)[\w ]{0,20}meetings?|dates for \d{4}|next meetings?|date of next"),
)  # fmt: skip
_NAMED = r"(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?|Rev)\b\.? [A-Z]|[A-Z][a-z]+ [A-Z][\w’'-]+ ?[,(\t]"
_LABELS = tuple(
    (
        special,
        re.compile(
            rf"(?:(?:\d{{1,2}}|[IVX]{{1,4}})[.)]?\s+)?(?:{pattern})(?:\s*[:;\t]\s*|\s*[–-]\s+|\s*$)", re.IGNORECASE
        ),
    )
    for special, pattern in _SPECIAL
)
_SENTENCES = (
    (Special.APOLOGIES, re.compile(r"apologies (?:for absence )?(?:were|was|had been|have been) (?:received|given|sent|noted|accepted) (?:from|for)\s+", re.I)),
    (Special.APOLOGIES, re.compile(r"apologies (?:received )?from\s+", re.I)),
    (Special.PRESENT, re.compile(rf"(?i:(?:those |committee |members )?(?:present|attending)|in attendance)\s+(?={_NAMED})")),
    (Special.APOLOGIES, re.compile(rf"(?i:apologies(?: for absence)?)\s+(?={_NAMED})")),
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
    for special, pattern in (*_LABELS, *_SENTENCES):
        match = pattern.match(text)
        if not match or (kind is Kind.AGENDA and special is not Special.NEXT_MEETING):
            continue
        if kind not in (Kind.AGENDA, Kind.MINUTES):
            continue
        rest = text[match.end() :].strip()
        at = row.span.end - len(text) + match.end() + len(text[match.end() :]) - len(text[match.end() :].lstrip())
        label = _RECEIVED.sub("", match.group()).strip(" :;\t–-")
        number = headings.number_of(row.marker)
        own = row.span.end - len(text)  # without the number of the item
        head: Spans = (Span(own, at if rest else row.span.end),)
        return special, Heading(number, label, head, rest=Cell(rest, Span(at, row.span.end)) if rest else None)
    return None


def cut(rows: list[Row], kind: Kind) -> Cut:
    """Front rows, sections in order, and rows that follow the last topic and belong to none."""
    heads = outline(rows, kind)
    result = Cut([], [], [])
    current: Section | None = None
    for i, row in enumerate(rows):
        if _CLOSED.match(row.text) and current is not None:
            result.back.append(row)
            continue
        found = special_of(row, kind)
        in_actions = current is not None and current.special is Special.ACTIONS
        head = heads.get(i)
        if (
            found is None
            and head is not None
            and not _is_no_topic(row, i, head, current, in_actions, rows[i + 1 : i + 2])
        ):
            actions = kind is Kind.MINUTES and headings.ACTION_LIST.fullmatch(head.title)
            current = _open(result, head, Special.ACTIONS if actions else None)
        elif found is not None:
            current = _open(result, found[1], found[0])
            if found[1].number or (row.kind is BlockKind.HEADING and found[0] is not Special.PRESENT):
                current.listed = Span(row.span.start, current.heading.spans[-1].end)
        elif current is None:
            result.front.append(row)
        else:
            current.rows.append(row)
    _split_back(result)
    return result


def _is_no_topic(
    row: Row, at: int, head: Heading, current: Section | None, in_actions: bool, following: list[Row]
) -> bool:
    """Does this row only look like a heading: the paper's own title, a name in a list, a row of an action list?"""
    if in_actions and (row.marker or len(row.cells) > 1) and not headings.item_word(row, row.text):
        return True
    if current is None:
        titled = at <= 3 and not row.marker and (dates.dates(row.text) or _CALLED.match(row.text))
        return (
            bool(titled)
            or _is_title_row(row, at)
            or (at == 0 and not row.marker)
            or (at <= 4 and not head.sure and not head.number)
        )
    if current.special is Special.PRESENT and not head.number and any(_is_person(row) for row in following):
        return True  # "Health" over the people from health
    return current.special in (Special.PRESENT, Special.APOLOGIES) and not head.sure and not row.gap


def _is_person(row: Row) -> bool:
    """A name with a job, in a list that goes on."""
    short = not row.marker and row.words <= 14 and not headings.has_verb(row.text)
    return short and bool(re.search(r"[–(,\t]", row.text)) and person(row.text, row.span) is not None


_CALLED = re.compile(r"(?:draft )?(?:minutes|notes)\b", re.IGNORECASE)


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


def _split_back(result: Cut) -> None:
    """Rows at the end that belong to no topic ("Lunch will be provided") belong to the whole paper."""
    if not result.sections or result.sections[-1].special is Special.ACTIONS:
        return
    last = result.sections[-1]
    is_next = last.special is Special.NEXT_MEETING
    for i, row in enumerate(last.rows):
        if is_next:
            ends = (
                i > 0 and not _about_when(row)
                if last.heading.rest or (i and _about_when(last.rows[0]))
                else not _about_when(row)
            )
        else:
            ends = (
                i > 0
                and row.gap
                and not row.marker
                and row.kind is BlockKind.PARAGRAPH
                and row.level == 0
                and len(row.cells) == 1
            )
        if ends:
            result.back += last.rows[i:]
            last.rows = last.rows[:i]
            return


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
