"""Who was there, who sent apologies and who was in the chair, from the lists and the first sentences of a paper."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from easyread.model.paper import Item, Line, Person, Spans
from easyread.model.text import Span
from easyread.words.sentences import sentences

from .lines import lines_of_row
from .people import people_in, person
from .rows import Row
from .sections import Section, Special

_IN_THE_CHAIR = re.compile(r"(?:in the )?chair(?:ed by)?\s*:\s*", re.IGNORECASE)
_SORRY = re.compile(
    r"\W*(?:[\dIl]{1,3}[.):]\s*)?(?:apologies\b(?: for absence)?(?: (?:were )?(?:received|accepted))?(?: from)?|non[ -]?attending)\s*[:;]?\s*",
    re.IGNORECASE,
)
_ALSO_THERE = re.compile(r"\W*(?:in attendance|also (?:present|attending|there))\s*:\s*", re.IGNORECASE)
_AWAY = re.compile(r"\b(?:apolog|absent|absence|not present|could not|did not|unable)", re.IGNORECASE)
_INNER_LABEL = re.compile(r"(?<=[\w).])\.?\s+(?=(?:In attendance|Also present|Apologies)\b)")
_SUB_LABEL = re.compile(r"(?P<label>[A-Z][\w’'/ -]{2,30}?)\s*:\s+(?=[A-Z])")
_BARE_HEADING = re.compile(r"[A-Z][\w'’-]*(?: [a-z][\w'’-]*){1,4}")
_CHAIR = re.compile(r"\b(?:co-?\s?)?chair(?:man|person|woman)?\b", re.IGNORECASE)
_SECOND = re.compile(r"\b(?:vice|deputy)\b", re.IGNORECASE)
_NAME = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Dame|Sir|Cllr|Councillor|Rev|Prof)\b\.? )?[A-Z][\w’'-]*\.?(?: ?[A-Z][\w’'.-]*){0,3}"
_CHAIR_SAID = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b[Tt]he (?:[Cc]o-)?[Cc]hair(?:man|person|woman)?,? \(?(?P<name>{_NAME})\)?,? (?:welcomed|opened|thanked)",
        rf"(?P<name>{_NAME}) (?:was )?(?:took|in|taking) the [Cc]hair\b",
        rf"[Mm]eeting (?:was )?(?:led|chaired|run) by (?P<name>{_NAME}(?: and {_NAME})?)",
    )
)
_CHAIR_BESIDE = re.compile(
    rf"(?P<name>{_NAME}) ?\((?:[^()]*\b)?(?:[Cc]o-?)?[Cc]hair(?:man|person|woman)?\b(?!['’]s)[^()]*\)"
)


def attendance(sections: Sequence[Section], special: Special) -> tuple[tuple[Person, ...], Spans, list[Line]]:
    """The people of all such sections, the spans of their heading words, and lines that are no list of people."""
    people: list[Person] = []
    spans: list[Span] = []
    rest: list[Line] = []
    for section in sections:
        if section.special not in (Special.PRESENT, Special.APOLOGIES):
            continue
        if section.special is special:
            spans += section.heading.spans
        _read_section(section, section.special, special, people, rest)
    return tuple(people), tuple(spans), rest


def _read_section(section: Section, own: Special, special: Special, people: list[Person], rest: list[Line]) -> None:
    rows = _without_numbered_tail(section.rows)
    one_a_row = _is_one_a_row(rows)
    listed = True
    rest += [line for row in section.rows[len(rows) :] for line in lines_of_row(row) if own is special]
    for at, row in enumerate(rows):
        following = rows[at + 1] if at + 1 < len(rows) else None
        if one_a_row and _names_a_body(row, following):
            if section.special is special:
                rest += lines_of_row(row)
            continue
        if at and row.gap and not one_a_row and not _is_list_of_people(row):  # after a blank line the list is over
            listed = False
        if not listed:
            rest += lines_of_row(row) if section.special is special else []
            continue
        if one_a_row and section.special is special and (one := _person_of_row(row)):
            people.append(one)
            continue
        _read_row(row, own, special, people, rest)


def _without_numbered_tail(rows: Sequence[Row]) -> Sequence[Row]:
    """A number after rows without one begins a topic: "1. Buses" is nobody."""
    plain = next((at for at, row in enumerate(rows) if not re.search(r"\d", row.marker)), len(rows))
    end = next((at for at, row in enumerate(rows) if at > plain and re.search(r"\d", row.marker)), len(rows))
    return rows[:end]


def _is_one_a_row(rows: Sequence[Row]) -> bool:
    """ "Mark Neal (MN), Cedar Walk": what follows the first name of a row is about that person."""
    short = [row for row in rows if len(row.text.split()) <= 14 and _person_of_row(row)]
    return (
        len(rows) >= 3
        and len(short) >= 3
        and 2 * len(short) > len(rows)
        and all(row.text.count(";") == 0 for row in rows)
    )


def _person_of_row(row: Row) -> Person | None:
    text = row.text.rstrip(".")
    if "\t" in text or " and " in text or "&" in text or ":" in text:
        return None
    one = person(text, row.span)
    first = text.split(",")[0]
    if one is None or ("," in text and person(first, row.span) is None):
        return None
    others = [
        piece for piece in text.split(",")[1:] if (other := person(piece, row.span)) and len(other.name.split()) > 1
    ]
    return one if len(others) <= 1 and (not others or one.initials or one.role) else None


def _names_a_body(row: Row, following: Row | None) -> bool:
    """A row that says where the people under it come from: "Health", "Ossenby Borough Council"."""
    return following is not None and len(row.text.split()) <= 7 and _person_of_row(row) is None and "\t" not in row.text and "," not in row.text and _person_of_row(following) is not None  # fmt: skip


def _pieces(text: str) -> list[tuple[int, int]]:
    found = []
    for a, b in sentences(text):
        start = a
        for cut in _INNER_LABEL.finditer(text, a, b):
            found.append((start, cut.start() + 1 if text[cut.start()] == "." else cut.start()))
            start = cut.end()
        found.append((start, b))
    return found


def _read_row(row: Row, own: Special, special: Special, people: list[Person], rest: list[Line]) -> None:
    base = row.span.end - len(row.text)
    now = own
    for number, (a, b) in enumerate(_pieces(row.text)):
        sentence = Span(row.span.start if number == 0 else base + a, base + b)
        if label := _SORRY.match(row.text, a, b):
            now = Special.APOLOGIES
        elif label := _ALSO_THERE.match(row.text, a, b):
            now = Special.PRESENT
        if now is not special:
            continue
        a = label.end() if label else a
        chair = _IN_THE_CHAIR.match(row.text, a)
        a = chair.end() if chair else a
        if not label and own is Special.PRESENT and _AWAY.search(row.text[a:b]):
            rest.append(Line(row.text[a:b], sentence))  # nobody who was away may be listed as there
            continue
        sub = _SUB_LABEL.match(row.text, a, b)
        if sub and person(sub["label"], sentence) is None:
            a = sub.end()
        found, whole = people_in(row.text[a:b].rstrip("."), Span(base + a, base + b))
        if found and whole:
            first = replace(found[0], spans=(Span(sentence.start, found[0].spans[0].end),))
            if chair:
                first = replace(first, role=", ".join(filter(None, (first.role, "in the chair"))))
            people += [first, *found[1:]]
        else:
            rest.append(Line(row.text[a:b], sentence))


def _is_list_of_people(row: Row) -> bool:
    """May this row, after a blank line, still be of the list? "Police report" reads like a name and a job: it is not."""
    if row.text.endswith(":") or _BARE_HEADING.fullmatch(row.text.strip()):
        return False
    return all(people_in(row.text[a:b].rstrip("."), row.span)[1] for a, b in sentences(row.text))


_APOLOGIES_IN = re.compile(
    r"\b(?:apologies|sorry)\b[^.]{0,40}?\b(?:from|by|for(?= [A-Z])|so far|already|received)\s*:?\s+(?=[A-Z])",
    re.IGNORECASE,
)
_WELCOMED_IN = re.compile(r"\bwelcomed (?:those|everyone|all) (?:present|who came)\s*:\s*(?=[A-Z])")


def apologies_in(items: Sequence[Item]) -> tuple[tuple[Person, ...], Spans]:
    """Who sent apologies, where a sentence of the first items says so: "Apologies were noted from ..."."""
    return _listed_in(items, _APOLOGIES_IN)


def welcomed_in(items: Sequence[Item]) -> tuple[tuple[Person, ...], Spans]:
    """Who was there, where only the welcome says so: "The chair welcomed those present: ..."."""
    return _listed_in(items, _WELCOMED_IN)


def _listed_in(items: Sequence[Item], label: re.Pattern[str]) -> tuple[tuple[Person, ...], Spans]:
    for item in items[:3]:
        for line in item.lines:
            match = label.search(line.text)
            if not match or line.text[match.end() - 1 : match.end() + 1].islower():
                continue
            start = line.span.end - len(line.text)
            listed = line.text[match.end() :].rstrip(".")
            found, whole = people_in(listed, Span(start + match.end(), start + match.end() + len(listed)))
            if found and whole:
                return tuple(found), (line.span,)
    return (), ()


def chair_of(labelled: str, present: Sequence[Person], items: Sequence[Item], front: Sequence[Row]) -> str:
    """Who was or will be in the chair: as a label says it, a role in the list, or a sentence; "" where none does."""
    if chairs := _chairs_named(labelled):
        return " and ".join(chairs)
    chairs = [one.name for one in present if _CHAIR.search(one.role) and not _SECOND.search(one.role)]
    if chairs:
        return " and ".join(chairs)
    told = [*(row.text for row in front), *(line.text for item in items[:3] for line in item.lines[:6])]
    for text in told:
        for pattern in _CHAIR_SAID:
            match = pattern.search(text[:400])
            if match and person(match["name"].split(" and ")[0], Span(0, 0)):
                return match["name"]
    beside = [
        match["name"] for item in items for match in [_CHAIR_BESIDE.search(f"{item.title} {item.lead}"[:300])] if match
    ]
    return beside[0] if beside else ""


def _chairs_named(label: str) -> list[str]:
    """ "May (chair) and Jordan (vice chair). Support from Bev" names one person in the chair."""
    found = []
    for piece in re.split(r"(?<=[a-z)])\.\s|;", label)[:1]:
        for part in re.split(r",\s*(?![^(]*\))|\s+and\s+|\s*&\s*", piece):
            one = person(part, Span(0, 0))
            if one is not None and not _SECOND.search(part):
                found.append(one.name)
    return found
