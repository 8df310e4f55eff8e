"""Numbered rows: what their numbers are worth, which of them count on through the paper, which are lists inside an item."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from easyread.model.text import BlockKind

from . import headings

if TYPE_CHECKING:
    from .heading_styles import Form
    from .rows import Row

_ROMAN = {"i": 1, "v": 5, "x": 10}


def value(number: str) -> int:
    """ "3" is 3, "3.0" is 3, "3.2" is 302, "c" is 3, "F4" is 4; 0 for none."""
    whole = re.match(r"[A-Z]{0,2}(\d+)(?:\.([1-9]\d?))?", number)
    if not whole:
        return ord(number.lower()) - 96 if re.fullmatch(r"[A-Za-z]", number) else roman(number)
    return int(whole[1]) * 100 + int(whole[2]) if whole[2] else int(whole[1])


def roman(number: str) -> int:
    """ "IV" is 4; 0 for anything that is no small Roman number."""
    if not re.fullmatch(r"x{0,2}(?:ix|iv|v?i{0,3})", number.lower()):
        return 0
    worth = [_ROMAN[letter] for letter in number.lower()]
    return sum(-one if one < after else one for one, after in zip(worth, [*worth[1:], 0], strict=True))


def counted(found: list[Form], rows: Sequence[Row]) -> list[Form]:
    """The rows of a numbered style whose numbers count up through the paper; lists inside an item are left out."""
    in_roman = any(len(form.head.number) > 1 and roman(form.head.number) for form in found)
    numbers = [(roman if in_roman else value)(form.head.number) for form in found]
    if found and found[0].style == "n/":
        return found
    if len(found) >= 3 and sum(1 for n in numbers if n == 1) >= 0.6 * len(found):
        listed = _kept_inside(found, numbers)  # an export that lost the numbers: "1. 1. 1."
        return [form for at, form in enumerate(found) if form.head.title and at not in listed]
    if found and found[0].style == "n.n":
        return [form for form, before in zip(found, [0, *numbers], strict=False) if value(form.head.number) > before]
    kept: list[Form] = []
    last, inner = 0, 0
    for place, (form, number) in enumerate(zip(found, numbers, strict=True)):
        later = last + 1 in numbers[place + 1 :]
        if inner and number == inner + 1 and (number != last + 1 or (later and not form.usual)):
            inner = number
        elif (last < number <= last + 3 and (last or number <= 3)) or (not kept and number <= 20):
            kept.append(form)
            last, inner = number, 0
        elif number == 1 and (form.usual or _after_part(rows, form.at) or _usual_run(found[place:])):
            kept.append(form)
            last, inner = 1, 0
        elif number == 1:
            inner = 1
    return kept


def _kept_inside(found: Sequence[Form], numbers: Sequence[int]) -> set[int]:
    """Lists inside an item that have kept their numbers 1, 2, 3, row after row, where the items themselves are all 1."""
    inside: set[int] = set()
    for place, number in enumerate(numbers[1:], 1):
        if number > 1 and number == numbers[place - 1] + 1 and found[place].at == found[place - 1].at + 1:
            inside |= {place - 1, place}
    return inside


def is_plain_list(found: Sequence[Form]) -> bool:
    """Rows that follow each other with nothing between, none of them called like an item: a list of reasons, of rules."""
    return all(b.at == a.at + 1 for a, b in pairwise(found)) and not any(form.usual or form.head.rest for form in found)


def outer(forms: Mapping[str, Sequence[Form]]) -> str:
    """The style of the items "5", "6" whose parts are "5.1", "5.2"; "" where the parts stand under none."""
    parts = {value(form.head.number) // 100 for form in forms["n.n"]}
    for style in ("n.", "n)"):
        whole = {value(form.head.number) for form in forms.get(style, ()) if form.head.title}
        if len(whole) >= 3 and len(parts & whole) >= 0.6 * len(parts):
            return style
    return ""


def without_inner(found: list[Form], outer: Sequence[Form]) -> list[Form]:
    """ "3.1", "3.2" without those that stand under an item "3.0" of their own: they tell what was said of it."""
    heads = {value(form.head.number) for form in outer}
    return [form for form in found if value(form.head.number) // 100 not in heads]


def _usual_run(found: Sequence[Form]) -> bool:
    """Are the rows that count on from this one called what meetings call their items?"""
    run = 0
    for at, form in enumerate(found[:5], 1):
        if value(form.head.number) != at:
            break
        run += form.usual
    return run >= 2


def _after_part(rows: Sequence[Row], at: int) -> bool:
    """Does the numbering start again because a new part of the paper begins here?"""
    before = rows[max(0, at - 2) : at]
    return any(
        not row.marker
        and (
            row.kind is BlockKind.HEADING
            or headings.PART.fullmatch(row.text)
            or (row.text.isupper() and row.words <= 8)
        )
        for row in before
    )
