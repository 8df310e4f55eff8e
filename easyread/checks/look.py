"""Checks how a finished file looks: letters, paragraphs, pictures, tables, and what the file says of itself.

Each check names at most a few places: one wrong style is one thing to put right, however many words have it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from easyread.model.findings import Finding
from easyread.model.look import Letters, Look, Paragraph
from easyread.rules.load import rules

_PLAIN = re.compile(
    "|".join(
        """arial arimo liberation.?sans helvetica verdana tahoma century.?gothic calibri carlito trebuchet lato segoe
        fs.?me gill.?sans frutiger univers roboto atkinson aptos myriad gt.?walsheim sans""".split()
    ),
    re.IGNORECASE,
)
_LIGHT = re.compile(r"\b(?i:light|thin|hairline)\b|[a-z](?:Light|Thin)\b")
_CAPITALS = re.compile(r"\b[A-Z]{4,}\b(?:[ ,&-]+[A-Z]{2,}\b)+|\b(?:[A-Z]{2,}[ ,&-]+)+[A-Z]{4,}\b")
_POOR_NAME = re.compile(
    r"(?i)(?:^|[ _.-])(?:final|latest|new|copy|untitled|document|scan|img|dsc|doc|version|v)[ _-]?\d*(?:[ _.-]|$)"
    r"|\(\d+\)|^[\W\d_]+$"
)
_LONGEST_NAME = 60
_PLACES = 3
_ENOUGH = 20
"""Letters: fewer in one look are an accident and no style."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One thing to put right: the words it is seen on, their paragraph and page, what was measured."""

    text: str = ""
    number: int = 0
    page: int = 0
    measured: float | None = None


def check_look(look: Look, profile: str) -> tuple[Finding, ...]:
    """Findings of all rules for this kind of file and profile, in the order of the rules."""
    found: list[Finding] = []
    for rule in rules():
        if rule.kind != "look" or (rule.profiles and profile not in rule.profiles):
            continue
        if rule.files and look.kind not in rule.files:
            continue
        limit = rule.limit(profile)
        check = _fact(rule.fact) if rule.fact else _CHECKS[rule.check]
        for seen in list(check(look, limit))[:_PLACES]:
            measured = seen.measured if seen.measured is None else round(seen.measured, 1)
            shown = f"{measured:g}" if measured is not None else ""
            message = rule.message.format(text=seen.text[:60], measured=shown, limit=limit or "", fix="")
            found.append(
                Finding(
                    rule.code, rule.name, rule.severity, message, seen.text[:200], line=seen.number or None,
                    page=seen.page or None, measured=measured, limit=limit or None,
                )
            )  # fmt: skip
    return tuple(found)


def poor_name(name: str) -> str:
    """The name of a file where it says little of what is in it, or too much; else ""."""
    stem = name.rsplit(".", 1)[0].removesuffix(".easy")
    return name if _POOR_NAME.search(stem) or len(stem) > _LONGEST_NAME else ""


def _letters(look: Look, place: str = "") -> Iterator[tuple[Paragraph, Letters]]:
    for paragraph in look.paragraphs:
        if not place or paragraph.place == place:
            for letters in paragraph.letters:
                if letters.text.strip():
                    yield paragraph, letters


def _body(look: Look) -> Iterator[tuple[Paragraph, Letters]]:
    return ((p, one) for p, one in _letters(look, "body") if not p.heading)


def _seen(paragraph: Paragraph, letters: Letters | None = None, measured: float | None = None) -> Seen:
    text = letters.text if letters is not None else paragraph.text
    return Seen(" ".join(text.split()), paragraph.number, paragraph.page, measured)


def _usual_size(look: Look) -> float:
    sizes: Counter[float] = Counter()
    for _, letters in _body(look):
        sizes[letters.size] += len(letters.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _size(look: Look, limit: int) -> Iterator[Seen]:
    usual = _usual_size(look)
    if 0 < usual < limit:
        first = next((p, one) for p, one in _body(look) if one.size == usual)
        yield _seen(*first, usual)


def _small(look: Look, limit: int) -> Iterator[Seen]:
    """Text smaller than the usual text and the limit, once for each size."""
    usual, told = _usual_size(look), set()
    amount: Counter[float] = Counter()
    for _, letters in _letters(look):
        amount[letters.size] += len(letters.text.strip())
    for paragraph, letters in _letters(look):
        size = letters.size
        if 0 < size < min(limit, usual or limit) and size not in told and amount[size] >= 3:
            told.add(size)
            yield _seen(paragraph, letters, size)


def _font(look: Look, limit: int) -> Iterator[Seen]:
    told: set[str] = set()
    amount: Counter[str] = Counter()
    for _, letters in _letters(look):
        amount[letters.font] += len(letters.text)
    for paragraph, letters in _letters(look):
        font = letters.font
        if font and font not in told and amount[font] >= _ENOUGH and not _PLAIN.search(font):
            told.add(font)
            yield Seen(font, paragraph.number, paragraph.page)


def _many_fonts(look: Look, limit: int) -> Iterator[Seen]:
    families: Counter[str] = Counter()
    for _, letters in _letters(look):
        if letters.font:
            families[re.split(r"[-,]", letters.font)[0].strip().lower()] += len(letters.text)
    used = [family for family, letters in families.items() if letters >= _ENOUGH]
    if len(used) > limit:
        yield Seen(", ".join(sorted(used)), measured=len(used))


def _light(look: Look, limit: int) -> Iterator[Seen]:
    for paragraph, letters in _letters(look):
        if _LIGHT.search(letters.font):
            yield Seen(letters.font, paragraph.number, paragraph.page)
            return


def _which(test: Callable[[Letters], bool], least: int = 2) -> Callable[[Look, int], Iterator[Seen]]:
    """Runs of words with some look, at least so many words long."""

    def check(look: Look, limit: int) -> Iterator[Seen]:
        for paragraph, letters in _letters(look):
            if test(letters) and len(letters.text.split()) >= least:
                yield _seen(paragraph, letters)

    return check


def _capitals(look: Look, limit: int) -> Iterator[Seen]:
    for paragraph in look.paragraphs:
        if found := _CAPITALS.search(paragraph.text):
            yield Seen(found.group(), paragraph.number, paragraph.page)
        elif any(one.capitals and len(one.text) > 3 for one in paragraph.letters):
            yield _seen(paragraph)


def _bold(look: Look, limit: int) -> Iterator[Seen]:
    bold = sum(len(one.text) for _, one in _body(look) if one.bold)
    every = sum(len(one.text) for _, one in _body(look))
    if every > 10 * _ENOUGH and 100 * bold > limit * every:
        yield Seen(measured=100 * bold / every)


def _align(look: Look, limit: int) -> Iterator[Seen]:
    for paragraph in look.paragraphs:
        long = len(paragraph.text.split()) > 3
        if (
            paragraph.place == "body"
            and not paragraph.heading
            and long
            and paragraph.align in ("justify", "center", "right")
        ):
            yield Seen(paragraph.text, paragraph.number, paragraph.page)


def _spacing(look: Look, limit: int) -> Iterator[Seen]:
    spaces: Counter[float] = Counter()
    for paragraph in look.paragraphs:
        if paragraph.place == "body" and not paragraph.heading and paragraph.spacing:
            spaces[paragraph.spacing] += len(paragraph.text)
    if spaces and (usual := spaces.most_common(1)[0][0]) * 100 < limit:
        yield Seen(measured=usual)


def _margins(look: Look, limit: int) -> Iterator[Seen]:
    if look.margins_mm and min(look.margins_mm) < limit - 0.5:
        yield Seen(measured=min(look.margins_mm))


def _contrast(look: Look, limit: int) -> Iterator[Seen]:
    told: set[str] = set()
    for paragraph, letters in _letters(look):
        if letters.colour and letters.colour not in told and len(letters.text.strip()) > 2:
            ratio = contrast(letters.colour, letters.background or "#ffffff")
            if ratio * 10 < limit:
                told.add(letters.colour)
                yield _seen(paragraph, letters, ratio)


def contrast(first: str, second: str) -> float:
    """How far two colours "#rrggbb" stand apart, from 1 to 21, as WCAG 2.2 defines it; 21 for what is no colour."""
    if not all(re.fullmatch(r"#[0-9a-fA-F]{6}", one) for one in (first, second)):
        return 21.0
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in shares]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _flag(test: Callable[[Look], object]) -> Callable[[Look, int], Iterator[Seen]]:
    """One finding for the file where the test holds; a number that it gives is what was measured."""

    def check(look: Look, limit: int) -> Iterator[Seen]:
        value = test(look)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            if value > limit:
                yield Seen(measured=value)
        elif value:
            yield Seen(value if isinstance(value, str) else "")

    return check


def _fact(name: str) -> Callable[[Look, int], Iterator[Seen]]:
    """One finding where the file says this of itself: yes, words, or a number over the limit."""
    return _flag(lambda look: look.facts.get(name, False))


def _heading_order(look: Look, limit: int) -> Iterator[Seen]:
    last = 0
    for paragraph in look.paragraphs:
        if paragraph.heading and paragraph.text.strip():
            if paragraph.heading > last + 1:
                yield Seen(paragraph.text, paragraph.number, paragraph.page, paragraph.heading)
            last = paragraph.heading


def _long_heading(look: Look, limit: int) -> Iterator[Seen]:
    for paragraph in look.paragraphs:
        count = len(paragraph.text.split())
        if paragraph.heading and count > limit:
            yield Seen(paragraph.text, paragraph.number, paragraph.page, count)


def _stopped_heading(look: Look, limit: int) -> Iterator[Seen]:
    for paragraph in look.paragraphs:
        if paragraph.heading and paragraph.text.rstrip().endswith(".") and not paragraph.text.rstrip().endswith(".."):
            yield Seen(paragraph.text, paragraph.number, paragraph.page)


def _fake_heading(look: Look, limit: int) -> Iterator[Seen]:
    """A short line that is bold or larger than the text, and no heading to Word."""
    usual = _usual_size(look)
    for paragraph in look.paragraphs:
        said = [one for one in paragraph.letters if one.text.strip()]
        short = 0 < len(paragraph.text.split()) <= 8 and not paragraph.text.rstrip().endswith((".", ":", ",", ";"))
        special = paragraph.place != "body" or paragraph.heading or paragraph.listed or paragraph.styled
        if special or not said or not short:
            continue
        if all(one.bold for one in said) and all(one.size > usual + 1 for one in said):
            yield Seen(paragraph.text, paragraph.number, paragraph.page)


def _no_heading(look: Look) -> bool:
    return sum(len(p.text.split()) for p in look.paragraphs) > 150 and not any(p.heading for p in look.paragraphs)


def _alt(look: Look, limit: int) -> Iterator[Seen]:
    missing = sum(1 for image in look.images if not image.decorative and not (image.alt or "").strip())
    if missing:
        yield Seen(measured=missing)


_NOISE = re.compile(
    r"^(?:image|picture|photo|graphic) of\b|\.(?:png|jpe?g|gif|svg)$|^(?:image|picture|graphic)\s*\d*$", re.I
)


def _poor_alt(look: Look, limit: int) -> Iterator[Seen]:
    for image in look.images:
        if image.alt and _NOISE.search(image.alt.strip()):
            yield Seen(image.alt)


def _pictures_a_page(look: Look, limit: int) -> Iterator[Seen]:
    for page, count in sorted(Counter(image.page for image in look.images if image.page).items()):
        if count > limit:
            yield Seen(page=page, measured=count)


def _small_pictures(look: Look, limit: int) -> Iterator[Seen]:
    """Pictures that are too small for a symbol and too large for a sign of a list or a line."""
    widths = [image.width_mm for image in look.images if 8 < image.width_mm < limit - 0.5]
    if widths:
        yield Seen(measured=round(min(widths)))


def _coarse_pictures(look: Look, limit: int) -> Iterator[Seen]:
    coarse = [image for image in look.images if image.width_mm > 15 and 0 < image.dots_an_inch < limit - 1]
    if coarse:
        worst = min(coarse, key=lambda image: image.dots_an_inch)
        yield Seen(page=worst.page, measured=round(worst.dots_an_inch))


def _told_twice(look: Look, limit: int) -> Iterator[Seen]:
    said = {" ".join(paragraph.text.lower().split()).rstrip(".") for paragraph in look.paragraphs}
    for image in look.images:
        if image.alt and not image.decorative and image.alt.strip().lower().rstrip(".") in said:
            yield Seen(image.alt)


def _wide_tables(look: Look, limit: int) -> Iterator[Seen]:
    wide = [table for table in look.tables if table.columns > limit and not table.of_pictures]
    if wide:
        yield Seen(measured=max(table.columns for table in wide))


def _tables_without_head(look: Look, limit: int) -> Iterator[Seen]:
    bare = [t for t in look.tables if t.rows > 1 and t.columns > 1 and not t.header_row and not t.of_pictures]
    if bare:
        yield Seen(measured=len(bare))


def _full_pages(look: Look, limit: int) -> Iterator[Seen]:
    for page, count in enumerate(look.words_a_page, 1):
        if count > limit:
            yield Seen(page=page, measured=count)


def _language(look: Look) -> str | bool:
    if look.language == "?":
        return False
    return "" if look.language.lower().startswith("en-gb") else look.language or "none"


def _page_language(look: Look) -> bool:
    return not look.language.lower().startswith("en")


_CHECKS: dict[str, Callable[[Look, int], Iterator[Seen]]] = {
    "size": _size,
    "small": _small,
    "font": _font,
    "many_fonts": _many_fonts,
    "light": _light,
    "italic": _which(lambda one: one.italic),
    "underlined": _which(lambda one: one.underlined and not one.link, 1),
    "styled": _which(lambda one: one.italic or one.capitals or (one.underlined and not one.link)),
    "effects": _which(lambda one: one.effects, 1),
    "own_size": _flag(lambda look: sum(1 for _, one in _letters(look) if one.own_size)),
    "capitals": _capitals,
    "bold": _bold,
    "align": _align,
    "spacing": _spacing,
    "margins": _margins,
    "contrast": _contrast,
    "landscape": _flag(lambda look: look.landscape),
    "columns": _flag(lambda look: look.columns > 1),
    "heading_order": _heading_order,
    "long_heading": _long_heading,
    "stopped_heading": _stopped_heading,
    "fake_heading": _fake_heading,
    "no_heading": _flag(_no_heading),
    "no_title": _flag(lambda look: not look.title.strip()),
    "long_title": _flag(lambda look: len(look.title)),
    "language": _flag(_language),
    "alt": _alt,
    "poor_alt": _poor_alt,
    "floating": _flag(lambda look: sum(1 for image in look.images if not image.inline)),
    "text_boxes": _flag(lambda look: look.text_boxes),
    "pictures_a_page": _pictures_a_page,
    "small_pictures": _small_pictures,
    "coarse_pictures": _coarse_pictures,
    "told_twice": _told_twice,
    "page_language": _flag(_page_language),
    "wide_tables": _wide_tables,
    "table_heads": _tables_without_head,
    "merged": _flag(lambda look: sum(1 for table in look.tables if table.merged and not table.of_pictures)),
    "footnotes": _flag(lambda look: look.footnotes),
    "charts": _flag(lambda look: look.charts),
    "empty_runs": _flag(lambda look: look.empty_runs),
    "page_numbers": _flag(lambda look: look.page_numbers is False),
    "comments": _flag(lambda look: look.comments),
    "changes": _flag(lambda look: look.changes),
    "hyphenation": _flag(lambda look: look.hyphenation),
    "full_pages": _full_pages,
    "pages": _flag(lambda look: look.pages or 0),
    "untagged": _flag(lambda look: look.tagged is False),
    "locked": _flag(lambda look: look.locked is True),
}
