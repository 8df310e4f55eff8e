"""The rows of an attendance list: which rows belong together, which name a group, and where the list is over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from easyread.model.text import Span

from . import list_words
from .names import may_be_a_person, name_at, never_a_name
from .people import people_in
from .rows import Row

_BARE_HEADING = re.compile(r"[A-Z][\w'’-]*(?: [a-z][\w'’-]*){1,4}")
_LABEL_ALONE = re.compile(r"(?:in the )?chair(?:man|person|woman)?\s*:|(?:minute|note)[- ]taker\s*:", re.I)
_OPEN = re.compile(r"(?:[,&(–-]|\band|\bfrom|\bof)\s*$|\([^)]{0,80}$")
_GOES_ON = re.compile(r"\s*(?:[a-z(&,]|and\b|\d{1,3} )")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows that are read as one: a list that is broken over lines."""

    text: str
    start: int
    span: Span
    gap: bool
    rows: tuple[Row, ...]


def stretches(rows: Sequence[Row], source: str) -> list[Stretch]:
    found: list[Stretch] = []
    for row in rows:
        near = not row.gap or (found and _LABEL_ALONE.fullmatch(found[-1].text))
        if found and near and not row.marker and _broken(found[-1].text, row.text):
            last = found[-1]
            text = source[last.start : row.span.end].replace("\n", " ")  # a line break in a list is a space
            found[-1] = Stretch(text, last.start, Span(last.span.start, row.span.end), last.gap, (*last.rows, row))
        else:
            found.append(Stretch(row.text, row.span.end - len(row.text), row.span, row.gap, (row,)))
    return found


def _broken(before: str, after: str) -> bool:
    """Does a line go on in the next one: "Ann Lee, Bob" / "Poe (treasurer)"?"""
    if _LABEL_ALONE.fullmatch(before) and name_at(after, 0):
        return True
    if _OPEN.search(before[-100:]) or _GOES_ON.match(after):
        return True
    last = re.split(r",\s*(?:and\s+)?|\s+and\s+", before[-80:])
    first = re.split(r"[,.(]|\s+and\s", after, maxsplit=1)[0].strip()
    return (
        len(last) > 1
        and len(first.split()) == 1
        and len(last[-1].split()) == 1
        and len(last[-2].split()) > 1
        and first[:1].isupper()
        and not after.rstrip().endswith(":")
    )


def is_list(text: str, *, sure: bool) -> bool:
    """Is this row people and nothing else? `sure`: with a sign that a topic's heading would not have."""
    if text.rstrip().endswith(":") or _BARE_HEADING.fullmatch(text.strip()):
        return False
    listed = people_in(text, 0)
    if not listed.people or listed.told:
        return False
    if not sure:
        return True
    return len(listed.people) > 1 or any(
        one.initials or one.role or ((name := name_at(text, 0)) is not None and name.sure) for one in listed.people
    )


def names_a_group(rows: Sequence[Row], at: int) -> bool:
    """ "Health", "Hill Borough Council" on a row of its own, over the people who came from there."""
    row = rows[at]
    text = row.text.strip().rstrip(":")
    following = rows[at + 1] if at + 1 < len(rows) else None
    if following is None or following.gap or row.words > 8 or re.search(r"[,(;.!?]\s|\t|\s[–-]\s|\d", text):
        return False
    if list_words.TELLS.search(text) or not is_list(following.text, sure=False):
        return False
    if people_in(text, 0).people and row.words > 1:
        return False
    if may_be_a_person(text) and not row.gap and at:
        return False  # "Jo Hall" among names
    if any(never_a_name(word) for word in re.findall(r"[\w'’-]+", text)):
        return True
    full = name_at(following.text, 0)
    return row.gap and row.words == 1 and full is not None and full.words > 1


def one_a_row(rows: Sequence[Row]) -> bool:
    """Does each row give one person, and after the comma what the person is?"""
    if any(re.search(r"(?:,|&|\band)$|\([^()]*$", row.text) for row in rows):
        return False
    pieces = [
        re.split(r",\s*", re.sub(r"\([^)]{0,200}\)", "", row.text))
        for row in rows
        if name_at(row.text, 0) and not re.search(r":\s", row.text) and not list_words.TELLS.search(row.text)
    ]
    more = [piece for piece in pieces if len(piece) > 1]
    jobs = sum(1 for piece in more if any(_is_job(part) for part in piece[1:]))
    marked = sum(1 for row in rows if re.match(r"[^,;:]{3,40}?(?:\s[–—-]\s|\t|\s{2,}|\()", row.text))
    if len(rows) >= 3 and marked * 2 >= len(rows) and len(more) * 3 <= len(rows):
        return True
    return len(pieces) >= 2 and len(more) >= 2 and jobs * 2 >= len(more) and all(len(piece) <= 4 for piece in pieces)


def _is_job(part: str) -> bool:
    return (
        (part[:1].islower() and not part.startswith("and "))
        or part.isupper()
        or (bool(list_words.ROLE.search(part)) and name_at(part, 0) is None)
    )
