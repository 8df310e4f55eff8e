"""The ways in which one row could be a heading, looked at alone: numbered, in capitals, running into its text, ..."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from easyread.model.text import BlockKind, Span
from easyread.words import dates

from . import agenda_rows, headings
from .headings import Heading
from .leads import is_person
from .rows import Cell, Row
from .topic_names import USUAL

_YEAR_NUMBER = re.compile(
    r"(?P<number>\d{1,4}/\d{2,4}(?:[./]\d{1,2})?|\d{2}[./]\d{2}[./]\d{1,2}|[A-Z]{2,4}/?\d{2}/\d{1,3})[.:)]?\s+(?:[–—-]\s+)?(?=\S)"
)
_CAPS = re.compile(r"(?P<title>[A-Z][A-Z0-9&’'(),./ –-]{2,}[A-Z)])(?P<after>\s*[:.–-]+\s*|\s+(?=[A-Z]?[a-z])|\s*$)")
_NO_TOPIC = re.compile(
    r"\W*(?:page \d|[a-z]{2,3}(?:\s?[,/&]\s?[a-z]{2,3})+\W*$|actions?\b(?! points| log| list| plan)|agreed\b|resolved\b|resolution\b|decisions?\b|noted?\b|proposed\b|seconded\b|carried\b|draft\b|"
    r"(?:what|who|when|by when|owner|lead|deadline|due|by whom|status)\s*:|signed\b|yours\b|held\b|contact\b|tel\b|email\b|e-mail\b|clerk\W*$|parish clerk\W*$|chair(?:man)?\W*$)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Form:
    """A row (its number) read as a heading of a style. `usual`: it is called what meetings call their items."""

    at: int
    style: str
    head: Heading
    usual: bool


def of_agenda(row: Row, following: Row | None) -> list[tuple[str, Heading | None]]:
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
    if _NO_TOPIC.match(text):
        return []
    looks = headings.by_looks(row, text, following)
    if looks is not None and (row.bold or text.isupper()):
        return [("bold" if row.bold else "caps", looks)]
    return [("line", looks) if looks else ("plain", agenda_rows.plain_topic(row))]


def of_minutes(row: Row, following: Row | None) -> list[tuple[str, Heading | None]]:
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
        if not re.search(r"\w", row.marker) and row.level <= 1:
            return [("bullet-in", headings.run_in(row))]
        style = _number_style(row)
        return [(style, headings.numbered(row, text))] if style else []
    if headings.ACTION_LIST.fullmatch(text.rstrip(":")) or headings.PART.fullmatch(text):
        return [("part", Heading("", text.rstrip(":"), (row.span,)))]
    run_in = headings.run_in(row)
    if _NO_TOPIC.match(text) or dates.dates(run_in.title if run_in else text[:60]):
        return []
    if caps := _caps_heading(row, text):
        return [("caps", caps)]
    looks = headings.by_looks(row, text, following)
    if looks is not None and looks.rest and is_person(looks.rest.text, sure=False):
        return []  # "Treasurer: Raj Gill"
    if looks is not None and row.bold:
        return [("bold", looks)]
    found: list[tuple[str, Heading | None]] = [("run-in", run_in)]
    if looks is not None:
        found.append(("line", looks))
    return found


def _number_style(row: Row) -> str:
    marker = row.marker.replace(" ", "")
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
    if re.fullmatch(r"\(?[a-z][.)]", marker):
        return "nl" if row.level <= 1 else ""
    return "na" if re.fullmatch(r"\(?[A-Z][.)]|[A-Z]{1,2}\d{1,2}[.)]?|[IVX]{1,5}\.?", marker) else ""


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
