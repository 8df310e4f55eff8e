"""Numbers as a person says them: "tenth", "twenty twenty six", "oh one two one"."""

from __future__ import annotations

from .numbers import TENS, UNITS

_TENS_BY_VALUE = {value: word for word, value in TENS.items()}
_ORDINALS = {
    1: "first", 2: "second", 3: "third", 5: "fifth", 8: "eighth", 9: "ninth", 12: "twelfth",
}  # fmt: skip


def cardinal(number: int) -> str:
    """0 to 99 in words, with no hyphen."""
    if number < 20:
        return UNITS[number]
    tens, unit = number // 10 * 10, number % 10
    return _TENS_BY_VALUE[tens] + (f" {UNITS[unit]}" if unit else "")


def ordinal(number: int) -> str:
    """1 to 99 as "first" to "ninety ninth"."""
    if number in _ORDINALS:
        return _ORDINALS[number]
    if number < 20:
        return UNITS[number] + "th"
    tens, unit = number // 10 * 10, number % 10
    return f"{_TENS_BY_VALUE[tens]} {ordinal(unit)}" if unit else _TENS_BY_VALUE[tens][:-1] + "ieth"


def year(number: int) -> str:
    """1000 to 2999: "twenty twenty six", "two thousand and six", "nineteen oh five"."""
    century, rest = divmod(number, 100)
    if century % 10 == 0 and rest < 10:
        thousands = f"{UNITS[century // 10]} thousand"
        return f"{thousands} and {UNITS[rest]}" if rest else thousands
    if rest == 0:
        return f"{cardinal(century)} hundred"
    return f"{cardinal(century)} " + (f"oh {UNITS[rest]}" if rest < 10 else cardinal(rest))


def decade(number: int) -> str:
    """1990 as "nineteen nineties", 2010 as "twenty tens", 2000 as "two thousands"."""
    century, rest = divmod(number, 100)
    if rest:
        tens = "tens" if rest == 10 else cardinal(rest)[:-1] + "ies"
        return f"{cardinal(century)} {tens}"
    return year(number) + "s"


def digits(figures: str) -> str:
    """Each digit by itself, as in a telephone number; other signs are left out."""
    return " ".join("oh" if sign == "0" else UNITS[int(sign)] for sign in figures if sign in "0123456789")
