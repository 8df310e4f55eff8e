"""Who leads the items of an agenda, where the whole agenda says it in one way: "Buses - Brenda", "Buses (Brenda)"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from easyread.words import dates

from .headings import Heading
from .names import ROLES, name_at
from .rows import Row

_EVERYONE = frozenset(
    "all everyone everybody chair chairs co-chair co-chairs chairman chairperson clerk secretary treasurer".split()
)
_AFTER = (
    ("dash", re.compile(r"(?P<title>.{3,}?)\s+[–-]\s+(?P<lead>[A-Za-z][^–(]{1,60})$")),
    ("speaker", re.compile(r"(?:[Gg]uest )?[Ss]peakers?:\s+(?P<lead>[A-Z][^–:]{2,50}?)\s+[–-]\s+(?P<title>.{3,})$")),
    ("comma", re.compile(r"(?P<title>.{3,}?),\s+(?P<lead>[A-Za-z][^,(]{1,40})$")),
    ("before", re.compile(r"(?P<lead>[A-Z][^:]{1,40}):\s+(?P<title>.{3,})$")),
    ("bracket", re.compile(r"(?P<title>.{3,}?)\s*\((?P<lead>[A-Za-z][^()]{1,60})\)$")),
)
_INITIALS = re.compile(r"[A-Z]{2,3}(?:\s?[/&,+]\s?(?:[A-Z]{2,3}|[Aa]ll))*")
_NO_INITIALS = frozenset("TBC TBA N/A AOB AGM EGM GP IT HR NHS UK PPG TRA LD ASB".split())


def is_person(text: str, *, sure: bool = True) -> bool:
    """Is this somebody who may lead an item? `sure`: one name alone ("Brenda") may be a topic as well."""
    first, *rest = re.split(r",\s|\s\(|\sfrom\s", text, maxsplit=1)
    names = re.split(r"\s+(?:and|&)\s+|\s*/\s*", first)
    if all(name.casefold() in _EVERYONE for name in names):
        return not rest
    if not rest and _INITIALS.fullmatch(text):
        return not set(re.findall(r"[A-Z/]+", text)) & _NO_INITIALS
    for name in names:
        found = name_at(name, 0)
        if found is None or found.end != len(name) or (sure and not rest and found.words < 2 and not found.sure):
            return name.casefold() in _EVERYONE and len(names) > 1
    return bool(names)


_CLOCK = re.compile(r"\d{1,2}[.:][0-5]\d(?:\s?[ap]\.?m)?", re.IGNORECASE)


def lone_cells(items: Sequence[tuple[Heading, list[Row]]]) -> list[tuple[Heading, list[Row]]]:
    """Items of an agenda with the rows under each; a row that holds nothing but who leads it, or when, is taken into the
    heading where three items and more have one.
    """
    places = [_lone(rows) for _, rows in items]
    leads = sum(1 for who, _ in places if who is not None)
    sure = sum(
        1 for (who, _), (_, rows) in zip(places, items, strict=True) if who is not None and is_person(rows[who].text)
    )
    clocks = sum(1 for _, when in places if when is not None)
    led = sure >= 3 or (sure >= 2 and leads >= 3 and leads >= 0.6 * len(items))
    found = []
    for (head, rows), (who, when) in zip(items, places, strict=True):
        taken = set()
        if who is not None and (led or (head.time and _titled(rows[who].text))) and not head.lead:
            head = replace(head, lead=rows[who].text, spans=(*head.spans, rows[who].span))
            taken.add(who)
        if when is not None and clocks >= 3 and head.time is None:
            clock = dates.times(rows[when].text) or dates.times(f"at {rows[when].text}")
            head = replace(head, time=clock[0].value, spans=(*head.spans, rows[when].span))
            taken.add(when)
        found.append((head, [row for at, row in enumerate(rows) if at not in taken]))
    return found


def _titled(text: str) -> bool:
    """ "Cllr Amy Dorr": a person and nothing else."""
    name = name_at(text, 0)
    return name is not None and name.sure and name.end == len(text)


def _lone(rows: Sequence[Row]) -> tuple[int | None, int | None]:
    """Which of the rows under an item is a person alone, which a time of day alone; only before a blank line."""
    near: list[int] = []
    for at, row in enumerate(rows):
        if row.gap:
            break
        near.append(at)
    who = next(
        (at for at in near if not rows[at].marker and rows[at].words <= 8 and is_person(rows[at].text, sure=False)),
        None,
    )
    when = next((at for at in near if _CLOCK.fullmatch(rows[at].text)), None)
    return who, when


def with_leads(heads: Mapping[int, Heading], *, planned: bool) -> dict[int, Heading]:
    """The same headings; where many of them end with a person, in one way, that person leads the item.

    `planned`: in an agenda one such person is enough where it says "All" or names a role.
    """
    found = dict(heads)
    for way, pattern in _AFTER:
        if way == "before" and not planned:
            continue
        ends = {at: match for at, head in found.items() if not head.lead and (match := pattern.fullmatch(head.title))}
        people = {at: match for at, match in ends.items() if is_person(match["lead"], sure=False)}
        led = sum(1 for head in found.values() if head.lead)
        plain = way in ("dash", "bracket") or sum(1 for match in people.values() if is_person(match["lead"])) >= 2
        habit = plain and len(people) + led >= 3 and len(people) >= 0.6 * len(ends)
        for at, match in people.items():
            if habit or way == "speaker" or (planned and match["lead"].casefold() in _EVERYONE | ROLES):
                found[at] = replace(found[at], title=match["title"].rstrip(" :"), lead=match["lead"])
    return found
