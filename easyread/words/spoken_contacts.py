"""Telephone numbers, web and e-mail addresses, postcodes and codes: digit by digit, dot by dot."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .spoken_number_words import digits

Edit = tuple[int, int, str]

_MAIL = re.compile(r"(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_ENDINGS = r"(?:gov|org|co|nhs|ac|sch|police|com|net|info|example|uk|wales|scot|eu|tv|me|io)"
_WEB = re.compile(
    r"(?:https?://|www\.)[^\s<>\"')\]]+"
    rf"|(?<![\w@.-])(?:[a-z\d-]{{1,63}}\.){{1,6}}{_ENDINGS}(?![\w.]*\w)(?:/[^\s<>\"')\]]*)?",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"(?<!\w)([A-Z]{1,2})(\d[A-Z\d]?)\s?(\d)([A-Z]{2})(?!\w)")
_PHONE = re.compile(r"(?<![\w.,£+(])(?:\+\d{2}|\(?0\d|\(\+\d{2})[\d\s()-]{6,16}\d(?![\w]|[.,]\d)")
_CODE = re.compile(
    r"\b(?:id|passcode|password|pin|code|ref|reference|extension|ext|charity|company|account|call|ring|dial|phone|telephone|"
    r"tel|text|nhs|fax)\b(?:\s+(?:number|no\.?|code|us|on)){0,3}\s?[.:#]?\s?(?:is\s+|on\s+|to\s+)?"
    r"(?P<code>\d[\d ]{1,14}\d)"
    r"(?!\w|[.,:/-]\d|\s(?:people|pounds|times|members|hours|minutes|days|weeks)\b)",
    re.IGNORECASE,
)
_SHORT_CODE = re.compile(r"\btext\s+\w+\s+to\s+(?P<code>\d{5,6})(?!\w)", re.IGNORECASE)
_EMERGENCY = re.compile(r"\bon\s+(?P<code>999|101|111|112|119|105)(?!\w|[.,:/-]\d|\s[a-z])", re.IGNORECASE)
_SIGNS = {
    "@": "at", ".": "dot", "/": "slash", "-": "dash", "_": "underscore", "+": "plus", "?": "question mark",
    "=": "equals", "&": "and", "#": "hash", "~": "tilde", "%": "percent", ":": "colon",
}  # fmt: skip
_PIECE = re.compile(r"[A-Za-z]+|\d+|\w|[^\w\s]")


def _address(written: str) -> str:
    """ "info@council.gov.uk" as "info at council dot gov dot uk"."""
    said = []
    for piece in _PIECE.findall(re.sub(r"^https?://", "", written, flags=re.IGNORECASE)):
        if piece.isdecimal():
            said.append(digits(piece) if piece.isascii() else piece)
        elif piece.isascii() and piece.isalpha():
            said.append(
                piece.lower() if re.search(r"[aeiouy]", piece, re.I) or len(piece) == 3 else " ".join(piece.upper())
            )
        else:
            said.append(_SIGNS.get(piece, piece))
    return " ".join(said)


def _groups(figures: str) -> list[str]:
    """The groups that the paper makes; a number in one piece is cut as British numbers are."""
    groups: list[str] = re.findall(r"\d+", figures)
    if len(groups) > 1:
        return [part for group in groups for part in (_threes(group) if len(group) > 5 else [group])]
    joined = "".join(groups)
    if len(joined) != 11:
        return _threes(joined) if len(joined) > 4 else [joined]
    first, second = (5, 3) if joined.startswith("07") else (3, 4) if joined.startswith("02") else (4, 3)
    return [joined[:first], joined[first : first + second], joined[first + second :]]


def _threes(figures: str) -> list[str]:
    return [figures[place : place + 3] for place in range(0, len(figures), 3)]


def _said_number(written: str) -> str:
    plus = "plus " if "+" in written else ""
    return plus + ", ".join(digits(group) for group in _groups(written) if group)


def addresses(text: str) -> Iterator[Edit]:
    """E-mail and web addresses."""
    for pattern in (_MAIL, _WEB):
        for match in pattern.finditer(text):
            written = match.group().rstrip(".,;:!?/-")
            if len(written) > 3 and "." in written:
                yield match.start(), match.start() + len(written), _address(written)


def postcodes(text: str) -> Iterator[Edit]:
    for match in _POSTCODE.finditer(text):
        area, district, sector, unit = match.groups()
        yield *match.span(), f"{' '.join(area)} {district}, {sector} {' '.join(unit)}"


def phones(text: str) -> Iterator[Edit]:
    """Telephone numbers of ten digits or more, emergency numbers, and codes that people type in."""
    for match in _PHONE.finditer(text):
        if 10 <= sum(sign.isdigit() for sign in match.group()) <= 14:
            yield *match.span(), _said_number(match.group())
    for pattern in (_CODE, _SHORT_CODE, _EMERGENCY):
        for match in pattern.finditer(text):
            yield *match.span("code"), _said_number(match["code"])


def contacts(text: str) -> list[str]:
    """How each telephone number, e-mail and web address of the text is said, in order, each once.

    They are said twice in the recording (rule aud-numbers), because nobody can write that fast.
    """
    found: list[Edit] = []
    for edit in (*addresses(text), *phones(text)):
        if not any(edit[0] < end and start < edit[1] for start, end, _ in found):
            found.append(edit)
    return list(dict.fromkeys(said for _, _, said in sorted(found) if len(said.split()) > 3 or " dot " in said))
