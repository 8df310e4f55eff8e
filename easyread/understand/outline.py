"""Which rows of minutes begin an item: the paper's own style of heading, found by vote over the whole paper.

Groups head their items in one style and number other things too: payments, letters, plans. So a row is judged by its
style, and a style by how many of its rows are called what meetings call their items, and by whether its numbers count up.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace

from easyread.model.paper import Kind
from easyread.model.text import BlockKind, Span
from easyread.words import dates

from . import agenda_rows, headings
from .headings import Heading
from .rows import Cell, Row
from .topic_names import USUAL

_YEAR_NUMBER = re.compile(
    r"(?P<number>\d{1,4}/\d{2,4}(?:[./]\d{1,2})?|\d{2}[./]\d{2}[./]\d{1,2}|[A-Z]{2,4}/?\d{2}/\d{1,3})[.:)]?\s+(?:[–—-]\s+)?(?=\S)"
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


def outline(rows: list[Row], kind: Kind) -> dict[int, Heading]:
    """Row number -> the heading that the row is."""
    styles = _agenda_styles if kind is Kind.AGENDA else _styles
    forms: dict[str, list[_Form]] = defaultdict(list)
    for at, row in enumerate(rows):
        for style, head in styles(row, rows[at + 1] if at + 1 < len(rows) else None):
            if head is not None:
                forms[style].append(_Form(at, style, head, bool(USUAL.match(head.title.strip(" *_")))))
    for style in ("run-in", "line", "bold", "caps", "part"):
        said = Counter(form.head.title.casefold() for form in forms[style])
        forms[style] = [
            form for form in forms[style] if (form.usual and style != "part") or said[form.head.title.casefold()] == 1
        ]
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
    if (tail := _unread_tail(rows, chosen)) and len(chosen) >= 3:
        chosen |= {tail + at: head for at, head in outline(rows[tail:], kind).items()}
    return dict(sorted(chosen.items()))


def _unread_tail(rows: list[Row], chosen: dict[int, Heading]) -> int:
    """Where the rows begin that follow the last heading and hold most of the paper: an agenda first, then the minutes.

    0 when there are none.
    """
    last = max(chosen, default=-1) + 1
    words = [row.words for row in rows]
    return last if last and sum(words[last:]) > 0.6 * sum(words) and len(rows) - last >= 12 else 0


def _votes(style: str, found: list[_Form]) -> float:
    usual = sum(1 for form in found if form.usual)
    titled = sum(1 for form in found if form.head.title)
    if style == "part" or (style in ("run-in", "line", "bold", "caps", "bullet") and len(found) < 2):
        return 0.0
    if style == "bullet":
        return 1.0 * usual + 0.25 * min(titled, _MOST_ITEMS) if len(found) >= 4 else 0.0
    if style == "line":
        return 1.2 * usual + 0.25 * min(titled, _MOST_ITEMS)
    if style == "run-in":
        return 1.4 * usual + 0.3 * min(titled, _MOST_ITEMS) if len(found) >= 4 else 0.0
    counts = min(len(found) - 1, 2) if style.startswith("n") and titled >= 2 else 0.0
    named = 10.0 if style == "item" and titled >= 3 else 0.0
    return 2.0 * usual + 0.4 * min(titled, _MOST_ITEMS) + 0.1 * min(len(found), _MOST_ITEMS) + counts + named


def _also(form: _Form, main: str) -> bool:
    """May this row be an item although it is not in the paper's main style?"""
    if form.style in ("item", "part", "timed"):
        return True
    if form.style.startswith("n") or form.style in ("run-in", "bullet"):
        return (form.style, main) in (("n.0", "n.n"), ("n.n", "n.0"))
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
        elif number == 1 and (form.usual or _after_part(rows, form.at) or _usual_run(found[place:])):
            kept.append(form)
            last, inner = 1, 0
        elif number == 1:
            inner = 1
    return kept


def _usual_run(found: list[_Form]) -> bool:
    """Are the rows that count on from this one called what meetings call their items?"""
    run = 0
    for at, form in enumerate(found[:5], 1):
        if _value(form.head.number) != at:
            break
        run += form.usual
    return run >= 2


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


def _agenda_styles(row: Row, following: Row | None) -> list[tuple[str, Heading | None]]:
    """The ways in which this row of an agenda could be an item."""
    text = row.text.strip()
    if head := headings.item_word(row, text):
        return [("item", head)]
    if agenda_rows.timed(row) or agenda_rows.is_break(row):
        return [("timed", agenda_rows.agenda_heading(row))]
    if row.marker:
        style = _number_style(row) or ("bullet" if row.level <= 1 and not re.search(r"\w", row.marker) else "")
        return [(style, agenda_rows.agenda_heading(row))] if style else []
    if row.kind is BlockKind.HEADING:
        return [(f"h{row.level}", agenda_rows.agenda_heading(row))]
    if len(row.cells) > 1:
        ordered = row.kind is BlockKind.CELL or agenda_rows.NUMBER_CELL.fullmatch(row.cells[0].text)
        return [("cells", agenda_rows.agenda_heading(row))] if ordered else []
    looks = headings.by_looks(row, text, following)
    if looks is None or _NO_TOPIC.match(text):
        return []
    return [("bold" if row.bold else "caps" if text.isupper() else "line", looks)]


def _styles(row: Row, following: Row | None) -> list[tuple[str, Heading | None]]:
    """The ways in which this row of minutes could be a heading."""
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
        return [("part", Heading("", text.rstrip(":"), (row.span,)))]
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
    if re.fullmatch(r"\d{1,2}\.\d{1,2}\.\d{1,3}\.?", marker):
        return "n/"  # year, month, number
    if re.fullmatch(r"\d{1,2}\.\d{1,2}(?:/\d{1,2}\.\d{1,2})?\.?", marker):
        return "n.0" if re.fullmatch(r"\d{1,2}\.0\.?", marker) else "n.n"
    if row.level > 1 and row.kind is BlockKind.LIST_ITEM and not row.bold:
        return ""
    for style, pattern in (
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
    if headings.has_verb(match["title"].lower()):
        return None
    if rest and (len(match["title"]) < 4 or (not match["after"].strip() and not USUAL.match(match["title"]))):
        return None  # "PC Jones said", "AP presented the figures"
    if not rest:
        return Heading("", match["title"], (row.span,))
    return headings.with_rest("", match["title"], row, Cell(rest, Span(row.span.end - len(rest), row.span.end)))
