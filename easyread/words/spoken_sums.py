"""Money, percentages, fractions, ranges, item numbers, ordinals and units, as they are said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .spoken_number_words import ordinal

Edit = tuple[int, int, str]

_SUM = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_SCALE = r"(?:\s?(?P<scale>k|m|mn|bn|million|thousand|billion)(?![\w]))?"
_MONEY = re.compile(rf"(?P<minus>(?<![\w)])[-−–])?(?P<sign>[£$€])\s?(?P<sum>{_SUM}){_SCALE}", re.IGNORECASE)
_MONEY_RANGE = re.compile(
    rf"(?P<sign>[£$€])\s?(?P<sum>{_SUM})\s?[-–—]\s?(?P<last>{_SUM}){_SCALE}(?!\w|[.,]\d)", re.IGNORECASE
)
_PENCE = re.compile(r"(?<![\w.,£/-])(\d{1,3})p(?!\w)")
_SCALES = {"k": "thousand", "m": "million", "mn": "million", "bn": "billion"}
_COINS = {"£": ("pound", "pounds"), "$": ("dollar", "dollars"), "€": ("euro", "euros")}

_PERCENT = re.compile(r"(?<=\d)\s?%")
_PER = re.compile(
    r"(?<=\d)\s?/\s?(?=(?:hour|hr|day|week|wk|month|year|yr|person|head|visit|session|night|mile)\b)", re.I
)
_MIXED = {
    "½": "half",
    "¼": "quarter",
    "¾": "three quarters",
    "⅓": "third",
    "⅔": "two thirds",
    "⅛": "eighth",
    "⅕": "fifth",
}
_SIGN_FRACTION = re.compile(r"(?P<whole>\d+)?\s?(?P<part>[½¼¾⅓⅔⅛⅕])(?P<of>\s+(?:a|an|of)\b)?")
_FRACTIONS = {"1/2": "half", "1/4": "quarter", "3/4": "three quarters", "1/3": "third", "2/3": "two thirds"}
_FRACTION = re.compile(r"(?<![\w.,/£:-])(?:(?P<whole>\d+)\s)?(?P<part>[123]/[234])(?![\w/]|[.,:-]\d)")
_DAY_CUE = re.compile(
    r"\b(?:on|by|before|after|until|till|from|since|due|date|dated|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s*:?\s*$",
    re.IGNORECASE,
)
_OUT_OF = re.compile(
    r"(?<![\w.,/£:-])(\d+)/(\d+)(?=\s+(?:of|people|members|carers|said|agreed|homes|families|staff|times)\b)"
)
_SLASH = re.compile(r"(?<=\d)/(?=\d)")

_RANGE = re.compile(
    r"(?<=[\d%])\s?[-–—]\s?(?=[£$€]?\d)|(?<=[ap]m)\s?[-–—]\s?(?=\d)|(?<=\d)\s?[–—-]\s?(?=(?:noon|midday|midnight)\b)"
)
_CHAIN = re.compile(r"(?<![\w-])\d+(?:-\d+){2,}(?![\w-])")
_LISTED = re.compile(
    r"(?:\b(?:item|action|agenda|number|no\.?|part|question|point)\s+[\d.]+|^\s*\d{1,3}(?:\.\d)?)$", re.IGNORECASE
)
_RATIO = re.compile(r"(?<![\w.,:/-])([1-9]):([1-9])(?![\w:/]|[.,]\d)")
_TO_ONE = re.compile(r"(?<![\w.,:/-])([1-9])-(?:2|to)-([1-9])(?![\w:/-]|[.,]\d)")

_POINTED = re.compile(
    r"\b(?:item|section|paragraph|para|part|clause|action|minute|appendix|agenda|point|question|version)s?\s+"
    r"(?P<number>\d+(?:\.\d+)+)"
    r"|(?<![\w.,£:/-])(?P<chain>\d+(?:\.\d+){2,})|^\s*(?P<first>\d+\.\d+)(?=\.?\s+(?-i:[A-Z]))",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"(?<![\w.,£])(\d{1,2})(?:st|nd|rd|th)(?!\w)")
_A_DAY = re.compile(r"\b(?:on|by|before|after|until|till|from|since)\s$", re.IGNORECASE)
_MINUS = re.compile(r"(?<![\w)\]])[-−](?=\d)(?!\d+-)")
_DEGREES = re.compile(r"(?<=\d)\s?(?:°|º)\s?([CF])?(?!\w)")
_UNIT = re.compile(
    r"(?<![\w£])(?P<number>\d+(?:[.,]\d+)*)\s?"
    r"(?P<unit>hrs?|mins?|secs?|wks?|mths?|yrs?|km|kg|cm|mm|ml|mph|ft|sq m|GB|MB)(?![\w/])\.?"
)
_UNITS = {
    "hr": "hour", "min": "minute", "sec": "second", "wk": "week", "mth": "month", "yr": "year", "km": "kilometre",
    "kg": "kilogram", "cm": "centimetre", "mm": "millimetre", "ml": "millilitre", "sq m": "square metre",
    "GB": "gigabyte", "MB": "megabyte",
}  # fmt: skip
_UNITS_ALIKE = {"mph": "miles an hour", "ft": "feet"}


def _pounds(sign: str, figures: str, scale: str | None) -> str:
    one, many = _COINS[sign]
    if scale:
        return f"{figures} {_SCALES.get(scale.lower(), scale.lower())} {many}"
    whole, _, pence = figures.partition(".")
    pounds = f"{whole} {one if whole == '1' else many}"
    if not pence.strip("0"):
        return pounds
    if len(pence) > 2 or sign != "£":
        return f"{figures} {many}"
    coins = int(pence.ljust(2, "0"))
    if whole == "0":
        return f"{coins} pence"
    return f"{pounds} {coins}" if coins > 9 else f"{pounds} and {coins} pence"


def money(text: str) -> Iterator[Edit]:
    """ "£1.50" as "1 pound 50", "£1.2m" as "1.2 million pounds", "£2-3 million" as "2 to 3 million pounds"."""
    for match in _MONEY_RANGE.finditer(text):
        said = _pounds(match["sign"], match["last"], match["scale"])
        yield *match.span(), f"{match['sum']} to {said}"
    for match in _MONEY.finditer(text):
        minus = "minus " if match["minus"] else ""
        yield *match.span(), minus + _pounds(match["sign"], match["sum"], match["scale"])
    for match in _PENCE.finditer(text):
        yield *match.span(), f"{match[1]} {'penny' if match[1] == '1' else 'pence'}"


def shares(text: str) -> Iterator[Edit]:
    """Percentages and fractions. "3/4" after "on" or "by" may be a day, so there only the slash is said."""
    for match in _PERCENT.finditer(text):
        yield *match.span(), " per cent"
    for match in _PER.finditer(text):
        yield *match.span(), " per "
    for match in _SIGN_FRACTION.finditer(text):
        start = match.start("whole" if match["whole"] else "part")
        yield start, match.end("part"), _share(match["whole"], _MIXED[match["part"]])
    for match in _FRACTION.finditer(text):
        said = _FRACTIONS.get(match["part"])
        if said and not _DAY_CUE.search(text, max(0, match.start() - 20), match.start()):
            yield *match.span(), _share(match["whole"], said)
    for match in _OUT_OF.finditer(text):
        if int(match[1]) <= int(match[2]):
            yield *match.span(), f"{match[1]} out of {match[2]}"
    for match in _SLASH.finditer(text):
        yield *match.span(), " slash "


def _share(whole: str | None, part: str) -> str:
    some = part if part.endswith("s") else f"a {part}"
    if whole:
        return f"{whole} and {some}"
    return part if part == "half" else some


def ranges(text: str) -> Iterator[Edit]:
    """ "10-15 people", "1:1", "1-2-1", and numbers with more than one dash."""
    for match in _TO_ONE.finditer(text):
        yield *match.span(), f"{match[1]} to {match[2]}"
    for match in _RATIO.finditer(text):
        yield *match.span(), f"{match[1]} to {match[2]}"
    for match in _CHAIN.finditer(text):
        yield *match.span(), match.group().replace("-", " dash ")
    for match in _RANGE.finditer(text):
        spaced = match.group() != match.group().strip()
        yield (
            *match.span(),
            ", " if spaced and _LISTED.search(text, max(0, match.start() - 30), match.start()) else " to ",
        )


def counted(text: str) -> Iterator[Edit]:
    """Item numbers, ordinals, minus signs, degrees and units."""
    for match in _POINTED.finditer(text):
        group = match.lastgroup or "number"
        yield *match.span(group), match[group].replace(".", " point ")
    for match in _ORDINAL.finditer(text):
        if match[1].strip("0"):
            the = "the " if _A_DAY.search(text, max(0, match.start() - 12), match.start()) else ""
            yield *match.span(), the + ordinal(int(match[1]))
    for match in _DEGREES.finditer(text):
        yield *match.span(), " degrees" + {"C": " Celsius", "F": " Fahrenheit"}.get(match[1] or "", "")
    for match in _UNIT.finditer(text):
        yield _unit(match, text)
    for match in _MINUS.finditer(text):
        yield *match.span(), "minus "


def _unit(match: re.Match[str], text: str) -> Edit:
    written = match["unit"]
    name = _UNITS.get(written) or _UNITS.get(written.removesuffix("s"))
    said = _UNITS_ALIKE[written] if name is None else name if match["number"] == "1" else f"{name}s"
    ends = match.group().endswith(".") and not text[match.end() :].lstrip()[:1].islower()
    return match.end("number"), match.end(), f" {said}" + ("." if ends else "")
