"""Digits and the few letters of dates and money, drawn as strokes: a picture must not depend on a font being there."""

from __future__ import annotations

from .drawing import INK, path, placed

# A glyph is (width, outline) in a box 10 high: capitals and digits stand on 10 and reach to 0, small letters to 3.4.
_ROUND = "M{r} 6.7C{r} 4.7 4.5 3.4 2.8 3.4C1.1 3.4 0 4.7 0 6.7C0 8.7 1.1 10 2.8 10C4.5 10 {r} 8.7 {r} 6.7"
_BOWL = _ROUND.format(r="5.4")
GLYPHS: dict[str, tuple[float, str]] = {
    "0": (6, "M3 0C5 0 6 2 6 5C6 8 5 10 3 10C1 10 0 8 0 5C0 2 1 0 3 0Z"),
    "1": (4.4, "M.4 2.4L3 0L3 10"),
    "2": (6, "M.3 2.8C.3 1 1.5 0 3 0C4.7 0 5.8 1.1 5.8 2.8C5.8 4.4 4.6 5.6 3 7L.2 10L6 10"),
    "3": (
        6,
        "M.4 1.6C1 .5 2 0 3 0C4.6 0 5.6 1 5.6 2.4C5.6 3.9 4.4 4.7 2.6 4.7C4.7 4.7 6 5.7 6 7.3C6 9 4.7 10 3 10"
        "C1.7 10 .6 9.4 0 8.3",
    ),
    "4": (6.4, "M4.6 10L4.6 0L0 7L6.4 7"),
    "5": (6, "M5.5 0L1.2 0L.7 4.6C1.4 4.1 2.2 3.8 3 3.8C4.8 3.8 6 5 6 6.9C6 8.8 4.8 10 2.9 10C1.7 10 .7 9.5 0 8.5"),
    "6": (
        6,
        "M5.2 1C4.6 .3 3.9 0 3.2 0C1.2 0 0 2 0 5.4C0 8.4 1.1 10 3 10C4.8 10 6 8.7 6 6.8C6 5 4.8 3.8 3.1 3.8"
        "C1.6 3.8 .4 4.9 0 6.4",
    ),
    "7": (6, "M0 0L6 0L2 10"),
    "8": (
        6,
        "M3 4.6C1.5 4.6 .5 3.7 .5 2.3C.5 .9 1.5 0 3 0C4.5 0 5.5 .9 5.5 2.3C5.5 3.7 4.5 4.6 3 4.6C1.2 4.6 0 5.6 0 7.3"
        "C0 9 1.2 10 3 10C4.8 10 6 9 6 7.3C6 5.6 4.8 4.6 3 4.6Z",
    ),
    "9": (
        6,
        "M.8 9C1.4 9.7 2.1 10 2.8 10C4.8 10 6 8 6 4.6C6 1.6 4.9 0 3 0C1.2 0 0 1.3 0 3.2C0 5 1.2 6.2 2.9 6.2"
        "C4.4 6.2 5.6 5.1 6 3.6",
    ),
    "£": (
        6.2,
        "M5.8 1.8C5.2 .6 4.4 0 3.5 0C2 0 1.2 1 1.2 2.6C1.2 4.4 2 5.4 2 7.2C2 8.4 1.3 9.4 .3 10L6.2 10M.2 5.4L4.6 5.4",
    ),
    "%": (
        8,
        "M7 0L1 10M3.4 2.2A1.7 2.2 0 1 1 0 2.2A1.7 2.2 0 1 1 3.4 2.2M8 7.8A1.7 2.2 0 1 1 4.6 7.8A1.7 2.2 0 1 1 8 7.8",
    ),
    ",": (1.4, "M1.2 9.6L.3 11.8"),
    ".": (1, "M.5 9.9L.5 10"),
    ":": (1, "M.5 3.4L.5 3.5M.5 8.4L.5 8.5"),
    "-": (4, "M.4 5.6L3.6 5.6"),
    "+": (6, "M0 5.4L6 5.4M3 2.4L3 8.4"),
    " ": (2.4, ""),
    "A": (7, "M0 10L3.5 0L7 10M1.3 6.5L5.7 6.5"),
    "D": (6.4, "M0 0L0 10L2.4 10C5 10 6.4 8.1 6.4 5C6.4 1.9 5 0 2.4 0Z"),
    "F": (5.2, "M5.2 0L0 0L0 10M0 4.8L4.4 4.8"),
    "J": (4.6, "M4.6 0L4.6 7C4.6 9 3.7 10 2.2 10C1.1 10 .4 9.4 0 8.4"),
    "M": (7.6, "M0 10L0 0L3.8 6.4L7.6 0L7.6 10"),
    "N": (6.4, "M0 10L0 0L6.4 10L6.4 0"),
    "O": (7.4, "M3.7 0C6 0 7.4 2 7.4 5C7.4 8 6 10 3.7 10C1.4 10 0 8 0 5C0 2 1.4 0 3.7 0Z"),
    "S": (6, "M5.6 1.7C5.1 .6 4.2 0 3 0C1.4 0 .3 1 .3 2.4C.3 5.6 6 4 6 7.4C6 9 4.8 10 3 10C1.6 10 .5 9.3 0 8.1"),
    "a": (5.4, _BOWL + "M5.4 3.6L5.4 10"),
    "b": (5.4, "M0 0L0 10M0 6.7C0 4.7 .9 3.4 2.6 3.4C4.3 3.4 5.4 4.7 5.4 6.7C5.4 8.7 4.3 10 2.6 10C.9 10 0 8.7 0 6.7"),
    "c": (4.8, "M4.8 4.4C4.2 3.7 3.6 3.4 2.8 3.4C1.1 3.4 0 4.7 0 6.7C0 8.7 1.1 10 2.8 10C3.6 10 4.2 9.7 4.8 9"),
    "e": (5.4, "M.1 6.4L5.4 6.4C5.4 4.6 4.4 3.4 2.8 3.4C1.1 3.4 0 4.7 0 6.7C0 8.7 1.1 10 2.9 10C3.8 10 4.6 9.7 5.2 9"),
    "g": (5.4, _BOWL + "M5.4 3.6L5.4 10.4C5.4 12.2 4.4 13 2.8 13C1.8 13 1 12.7 .4 12.1"),
    "h": (5, "M0 0L0 10M0 6.2C.2 4.4 1.2 3.4 2.7 3.4C4.2 3.4 5 4.3 5 6L5 10"),
    "d": (5.4, _BOWL + "M5.4 0L5.4 10"),
    "f": (3.6, "M3.6 .2C2 -.2 1.3 .6 1.3 2L1.3 10M0 3.6L3.4 3.6"),
    "j": (1.8, "M1.4 3.6L1.4 11C1.4 12.4 .9 13 0 12.9M1.4 .5L1.4 .6"),
    "q": (5.4, _BOWL + "M5.4 3.6L5.4 13"),
    "w": (7.4, "M0 3.6L1.8 10L3.7 3.8L5.6 10L7.4 3.6"),
    "x": (4.8, "M0 3.6L4.8 10M4.8 3.6L0 10"),
    "z": (4.6, "M0 3.6L4.6 3.6L0 10L4.6 10"),
    "i": (1, "M.5 3.6L.5 10M.5 .5L.5 .6"),
    "k": (4.8, "M0 0L0 10M4.4 3.6L0 7.4M1.6 6.1L4.8 10"),
    "l": (1, "M.5 0L.5 10"),
    "m": (
        8.2,
        "M0 3.6L0 10M0 6.2C.2 4.4 1 3.4 2.2 3.4C3.4 3.4 4.1 4.3 4.1 6L4.1 10M4.1 6.2"
        "C4.3 4.4 5.1 3.4 6.3 3.4C7.5 3.4 8.2 4.3 8.2 6L8.2 10",
    ),
    "n": (5, "M0 3.6L0 10M0 6.2C.2 4.4 1.2 3.4 2.7 3.4C4.2 3.4 5 4.3 5 6L5 10"),
    "o": (5.4, _BOWL + "Z"),
    "p": (
        5.4,
        "M0 3.6L0 13M0 6.7C0 4.7 .9 3.4 2.6 3.4C4.3 3.4 5.4 4.7 5.4 6.7C5.4 8.7 4.3 10 2.6 10C.9 10 0 8.7 0 6.7",
    ),
    "r": (3.4, "M0 3.6L0 10M0 6.4C.3 4.6 1.4 3.4 3.4 3.5"),
    "s": (
        4.4,
        "M4.2 4.4C3.8 3.7 3.1 3.4 2.2 3.4C1.1 3.4 .3 4 .3 5C.3 7.2 4.4 5.8 4.4 8.2"
        "C4.4 9.3 3.5 10 2.2 10C1.2 10 .4 9.6 0 8.8",
    ),
    "t": (3.6, "M1.4 .9L1.4 8C1.4 9.4 2 10 3.6 9.9M0 3.6L3.4 3.6"),
    "u": (5, "M0 3.6L0 7.4C0 9.1 .8 10 2.3 10C3.8 10 4.8 9 5 7.2M5 3.6L5 10"),
    "v": (5, "M0 3.6L2.5 10L5 3.6"),
    "y": (5, "M0 3.6L2.6 10M5 3.6L2.4 10.6C1.8 12.3 1.2 13 0 12.9"),
}
_GAP = 2.0  # between two glyphs, in the same box


def knows(text: str) -> bool:
    """Can all of this be drawn?"""
    return all(letter in GLYPHS for letter in text)


def length(text: str, height: float) -> float:
    """How wide `text` becomes when its capitals and digits are `height` units high."""
    return (sum(GLYPHS[letter][0] for letter in text) + _GAP * max(0, len(text) - 1)) * height / 10


def lettering(
    text: str, x: float, y: float, height: float, widest: float = 90, colour: str = INK, weight: float = 0.16
) -> str:
    """Write `text` round the centre (x, y): one path, capitals and digits `height` units high, at most `widest` wide.

    Text that would be wider is made smaller as a whole. `weight` is the stroke as a share of the height.
    """
    if (long := length(text, height)) > widest:
        height *= widest / long
    unit, left, top, d = height / 10, x - length(text, height) / 2, y - height / 2, ""
    for letter in text:
        wide, outline = GLYPHS[letter]
        d += placed(outline, left, top, unit)
        left += (wide + _GAP) * unit
    return path(d, "none", colour, height * weight)
