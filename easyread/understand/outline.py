"""Which rows of minutes begin an item: the paper's own style of heading, found by vote over the whole paper.

Groups head their items in one style and number other things too: payments, letters, plans. So a row is judged by its
style, and a style by how many of its rows are called what meetings call their items, and by whether its numbers count up.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace

from easyread.model.text import BlockKind, Span
from easyread.words import dates

from . import headings
from .headings import Heading
from .rows import Cell, Row

USUAL = re.compile(
    r"(?:to (?:receive|approve|confirm|consider|agree|accept|note|adopt|sign|elect|discuss)\b.{0,30}?)?(?:the |our )?(?:welcome|hello|introductions?|apolog|present\b|attendance|minutes|notes of|"
    r"approval of|adoption of (?:the )?(?:minutes|accounts)|matters arising|declarations?|disclos|interests|last (?:time|meeting)|what (?:has )?(?:happened|got done)|correspondence|financ|treasurer|"
    r"planning|accounts|payments|cheques|any other|a\.?o\.?c?\.?b|anything else|other (?:news|business|matters|reports)|news\b|"
    r"(?:date (?:and time )?of )?(?:the )?next (?:meeting|forum)|date of|close\b|closing|public (?:participation|forum|session|question)|open forum|action (?:points?|log|list|plan)|actions\b|"
    r"updates?\b|reports?\b|(?:chair(?:man|person)?|clerk|police|secretary|manager|treasurer|county|borough|parish|district)(?:['’]?s)? (?:report|update)|feedback|"
    r"election of|review of|highways|police|health and safety|transport|complaints|noise|village hall|policies|membership|future (?:dates|meetings|events)|dates? for)",
    re.IGNORECASE,
)
_YEAR_NUMBER = re.compile(
    r"(?P<number>\d{1,4}/\d{2,4}(?:[./]\d{1,2})?|\d{2}[./]\d{2}[./]\d{1,2}|[A-Z]{2,4}/?\d{2}/\d{1,3})[.:)]?\s+(?=\S)"
)
_CAPS = re.compile(r"(?P<title>[A-Z][A-Z0-9&’'(),./ –-]{2,}[A-Z)])(?P<after>\s*[:.–-]+\s*|\s+(?=[A-Z]?[a-z])|\s*$)")
_NO_TOPIC = re.compile(
    r"\W*(?:page \d|actions?\b(?! points| log| list| plan)|agreed\b|resolved\b|resolution\b|decisions?\b|noted?\b|proposed\b|seconded\b|carried\b|draft\b|"
    r"(?:what|who|when|by when|owner|lead|deadline|due|by whom|status)\s*:|signed\b|yours\b|held\b|contact\b|tel\b|email\b|e-mail\b|clerk\W*$|parish clerk\W*$|chair(?:man)?\W*$)",
    re.IGNORECASE,
)
_MOST_ITEMS = 60


@dataclass(frozen=True, slots=True)
class _Form:
    at: int
    style: str
    head: Heading
    usual: bool


def outline(rows: list[Row]) -> dict[int, Heading]:
    """Row number -> the heading that the row is."""
    forms: dict[str, list[_Form]] = defaultdict(list)
    for at, row in enumerate(rows):
        for form in _forms(at, row, rows[at + 1] if at + 1 < len(rows) else None):
            forms[form.style].append(form)
    for style in [style for style in forms if style.startswith("n")]:
        forms[style] = _counted(forms[style], rows)
    main = max(forms, key=lambda style: (_votes(style, forms[style]), style), default="")
    if not main or _votes(main, forms[main]) < 2:
        main = ""
    begin = min((form.at for found in forms.values() for form in found if form.usual), default=0)
    chosen: dict[int, Heading] = {}
    for form in forms.get(main, []):
        if form.at >= begin or main.startswith(("n", "h")):
            chosen.setdefault(form.at, form.head)
    for style, found in forms.items():
        for form in found:
            if style != main and form.at >= begin and form.at not in chosen and _also(form, main):
                chosen[form.at] = form.head
    return dict(sorted(chosen.items()))


def _votes(style: str, found: list[_Form]) -> float:
    usual = sum(1 for form in found if form.usual)
    titled = sum(1 for form in found if form.head.title)
    if style in ("run-in", "line", "bold", "caps") and len(found) < 2:
        return 0.0
    if style == "line":
        return 1.2 * usual + 0.25 * min(titled, _MOST_ITEMS)
    if style == "run-in":
        return 1.4 * usual + 0.3 * min(titled, _MOST_ITEMS) if len(found) >= 4 else 0.0
    counts = 2.0 if style.startswith("n") and len(found) >= 3 else 0.0
    named = 10.0 if style == "item" and titled >= 3 else 0.0
    return 2.0 * usual + 0.4 * min(titled, _MOST_ITEMS) + 0.1 * min(len(found), _MOST_ITEMS) + counts + named


def _also(form: _Form, main: str) -> bool:
    """May this row be an item although it is not in the paper's main style?"""
    if form.style == "item":
        return True
    if form.style.startswith("n") or form.style == "run-in":
        return form.style == "n.0" and main == "n.n"
    if form.style == "line":
        return form.usual or main in ("", "line")
    if form.style.startswith("h") and main.startswith("h"):
        return form.style < main and form.usual
    return form.usual or main.startswith("n") or main in ("line", "run-in", "")


def _counted(found: list[_Form], rows: list[Row]) -> list[_Form]:
    """The rows of a numbered style whose numbers count up through the paper; lists inside an item are left out."""
    numbers = [_value(form.head.number) for form in found]
    if found and found[0].style in ("n/", "na"):
        return found
    if len(found) >= 3 and sum(1 for n in numbers if n == 1) >= 0.6 * len(found):
        return [form for form in found if form.head.title]  # an export that lost the numbers: "1. 1. 1."
    if found and found[0].style == "n.n":
        return [form for form, before in zip(found, [0, *numbers], strict=False) if _value(form.head.number) > before]
    kept: list[_Form] = []
    last, inner = 0, 0
    for place, (form, number) in enumerate(zip(found, numbers, strict=True)):
        later = last + 1 in numbers[place + 1 :]
        if inner and number == inner + 1 and (number != last + 1 or (later and not form.usual)):
            inner = number
        elif (last < number <= last + 3 and (last or number <= 3)) or (not kept and number <= 20):
            kept.append(form)
            last, inner = number, 0
        elif number == 1 and (form.usual or _after_part(rows, form.at)):
            kept.append(form)
            last, inner = 1, 0
        elif number == 1:
            inner = 1
    return kept


def _value(number: str) -> int:
    """ "3" is 3, "3.0" is 3, "3.2" is 302."""
    whole = re.match(r"(\d+)(?:\.([1-9]\d?))?", number)
    if not whole:
        return 0
    return int(whole[1]) * 100 + int(whole[2]) if whole[2] else int(whole[1])


def _after_part(rows: list[Row], at: int) -> bool:
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


def _forms(at: int, row: Row, following: Row | None) -> list[_Form]:
    """The ways in which this row could be a heading."""
    found = []
    for style, head in _styles(row, following):
        if head is not None:
            usual = bool(USUAL.match(head.title.strip(" *_")))
            found.append(_Form(at, style, head, usual))
    return found


def _styles(row: Row, following: Row | None) -> list[tuple[str, Heading | None]]:
    text = row.text.strip()
    if head := headings.item_word(row, text):
        return [("item", head)]
    if row.kind is BlockKind.CELL:
        return []
    if row.kind is BlockKind.HEADING:
        return [(f"h{row.level}", headings.of_block(row, text))]
    if year := _YEAR_NUMBER.match(text):
        return [("n/", _year_heading(row, text, year))]
    if row.marker:
        style = _number_style(row)
        return [(style, headings.numbered(row, text))] if style else []
    if headings.ACTION_LIST.fullmatch(text.rstrip(":")) or headings.PART.fullmatch(text):
        return [("item", Heading("", text.rstrip(":"), (row.span,)))]
    if _NO_TOPIC.match(text) or dates.dates(text[:60]):
        return []
    if caps := _caps_heading(row, text):
        return [("caps", caps)]
    looks = headings.by_looks(row, text, following)
    if looks is not None and row.bold:
        return [("bold", looks)]
    found: list[tuple[str, Heading | None]] = [("run-in", headings.run_in(row))]
    if looks is not None:
        found.append(("line", looks))
    return found


def _number_style(row: Row) -> str:
    marker = row.marker
    if re.fullmatch(r"\d{2}\.\d{2}\.\d{1,2}\.?", marker):
        return "n/"  # year, month, number
    if row.level > 1 and row.kind is BlockKind.LIST_ITEM and not row.bold:
        return ""
    for style, pattern in (
        ("n.0", r"\d{1,2}\.0\.?"),
        ("n.n", r"\d{1,2}\.\d{1,2}\.?"),
        ("n)", r"\(?\d{1,3}\)"),
        ("n.", r"\d{1,3}[.:]?"),
    ):
        if re.fullmatch(pattern, marker):
            return style
    return "na" if re.fullmatch(r"\(?[A-Z][.)]", marker) else ""


def _year_heading(row: Row, text: str, match: re.Match[str]) -> Heading:
    rest = text[match.end() :]
    start = row.span.end - len(text) + match.end()
    inner = headings.numbered(
        replace(row, text=rest, span=Span(start, row.span.end), cells=(Cell(rest, Span(start, row.span.end)),)), rest
    )
    return replace(inner, number=match["number"], spans=(Span(row.span.start, inner.spans[-1].end),))


def _caps_heading(row: Row, text: str) -> Heading | None:
    match = _CAPS.match(text)
    if not match or len(match["title"].split()) > 9 or len(re.findall(r"[A-Z]", match["title"])) < 3:
        return None
    rest = text[match.end() :].strip()
    if rest and (len(match["title"]) < 4 or (not match["after"].strip() and not USUAL.match(match["title"]))):
        return None  # "PC Jones said", "AP presented the figures"
    if not rest:
        return Heading("", match["title"], (row.span,))
    return headings.with_rest("", match["title"], row, Cell(rest, Span(row.span.end - len(rest), row.span.end)))
