"""List signs and numbers that people typed themselves: "1.", "a)", "(ii)", "4.2", "•", "-"."""

from __future__ import annotations

import re

_BULLETS = "•·●▪◦‣►▶➢➤∙○■"
_SIGN = re.compile(
    rf"""(?P<sign>
          (?P<bullet>[{_BULLETS}]) [ \t]*                         # "•Hello" too
        | (?P<dash>[-–*]|o(?=[ \t])|§(?=\t)) [ \t]+
        | (?P<many>\d{{1,2}}(?:\.\d{{1,2}}){{2,3}}\.?) [ \t]+
        | (?P<two>\d{{1,2}}\.\d\.?) (?:\t[ \t]*|[ \t]+(?=[A-Z“"‘'(]))  # one digit after the dot: no time of day
        | (?P<number>\([ ]?\d{{1,3}}[ ]?\)|\d{{1,3}}\)|\d{{1,3}}\.) [ \t]+(?!\d\d[ ]?[ap]\.?m)
        | (?P<colon>\d{{1,2}}:) [ \t]+(?=[A-Za-z])
        | (?P<roman>\(?[ivx]{{2,5}}\)|[ivx]{{2,5}}\.) [ \t]+
        | (?P<letter>\(?[A-Za-z]\)|[a-h]\.) [ \t]+(?!\d)          # "A. Grant" is a name, "c. 40" is a guess
        ) (?=.*\w)""",
    re.VERBOSE,
)
_RANKS = {"many": 2, "two": 1, "number": 0, "colon": 0, "letter": 3, "roman": 4, "bullet": 5, "dash": 5}
_INNER_BULLETS = {"o": 6, "◦": 6, "○": 6, "▪": 7, "§": 7, "■": 7}
_SINGLE_ROMAN = re.compile(r"\(?[ivx][.)]")


def cut_sign(text: str) -> tuple[str, str]:
    """(sign, words) of a clean line; the sign is "" where a number may belong to the words ("10.30 Tea", "28 days")."""
    match = _SIGN.match(text)
    if not match:
        return "", text
    sign = match["sign"].strip()
    return ("▪" if sign == "§" else sign), text[match.end() :]


def cut_bullet(text: str) -> tuple[str, str]:
    """Like cut_sign, for table cells: a number in a cell is the cell's own word."""
    match = _SIGN.match(text)
    return cut_sign(text) if match and (match["bullet"] or match["dash"]) else ("", text)


class Depth:
    """How deep a typed list item is, from its indent and, where indents were lost on the way, from its sign.

    Numbers hold letters, letters hold roman numbers, and all hold bullets, so "2." after a bullet is outside again.
    """

    def __init__(self) -> None:
        self._open: list[tuple[int, int]] = []

    def of(self, indent: int, sign: str) -> int:
        """1 for the outermost. `indent` is in any unit that grows to the right."""
        rank = self._rank(sign)
        while self._open and (self._open[-1][0] > indent or (self._open[-1][0] == indent and self._open[-1][1] > rank)):
            self._open.pop()
        if not self._open or self._open[-1] < (indent, rank):
            self._open.append((indent, rank))
        return len(self._open)

    def close(self, indent: int) -> None:
        """A line that is no list item, at this indent: lists as far right as this line or further are over."""
        while self._open and self._open[-1][0] >= indent:
            self._open.pop()

    def _rank(self, sign: str) -> int:
        if sign in _INNER_BULLETS:
            return _INNER_BULLETS[sign]
        match = _SIGN.match(f"{sign}\tX")
        rank = _RANKS.get(match.lastgroup or "", 5) if match and match.lastgroup != "sign" else _rank_of(match)
        letters_open = any(rank == _RANKS["letter"] for _, rank in self._open)
        return _RANKS["roman"] if _SINGLE_ROMAN.fullmatch(sign) and not letters_open else rank


def _rank_of(match: re.Match[str] | None) -> int:
    groups = match.groupdict() if match else {}
    return next((rank for name, rank in _RANKS.items() if groups.get(name)), _RANKS["bullet"])
