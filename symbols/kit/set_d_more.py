"""Order in time, what is new, projects, and Wales."""

from __future__ import annotations

from easyread.picture.drawing import (
    AMBER,
    BLUE,
    GREEN,
    GREY,
    INK,
    RED,
    WHITE,
    arrow,
    line,
    path,
    rays,
    rect,
)
from easyread.picture.lettering import lettering

from .everyday import sparkle
from .people import DEV, ELSIE, JAY, from_behind
from .register import Drawings
from .things import star

SYMBOLS = Drawings()


def _in_order(first: bool) -> str:
    def card(x: float, digit: str, on: bool) -> str:
        return rect(x, 34, 34, 44, AMBER if on else WHITE, 4, INK if on else GREY, 4 if on else 2.6) + lettering(
            digit, x + 17, 56, 22, 26, INK if on else GREY, 0.18
        )

    x = 21 if first else 75
    marker = arrow(x, 6, x, 27, RED, 6, 10)
    return card(4, "1", first) + card(58, "2", not first) + arrow(41, 56, 54, 56, GREY, 4, 7) + marker


@SYMBOLS.draw("before", "Before something else.", 2, "The first of two; the words are needed.")
def before() -> str:
    return _in_order(True)


@SYMBOLS.draw("after", "After something else.", 2, "The second of two; the words are needed.")
def after() -> str:
    return _in_order(False)


@SYMBOLS.draw("new", "Something new.", 2, "A star out of a fresh box.")
def new() -> str:
    flaps = path("M16 54L4 42L30 40L40 54ZM80 54L92 42L66 40L56 54Z", "#d9a86a")
    box = rect(16, 54, 64, 36, "#c4945c", 2) + rect(42, 54, 12, 16, "#e9cf9f", 0, width=2)
    shine = rays(48, 33, 22, 28, 7, -78, 156, 3.4)
    return shine + flaps + star(48, 36, 18) + box + sparkle(84, 22, 7) + sparkle(12, 22, 7)


@SYMBOLS.draw("project", "A project: work with a plan.", 2)
def project() -> str:
    board = rect(10, 5, 76, 50, WHITE, 3, width=3.4)
    bars = (
        rect(17, 12, 24, 8, BLUE, 2, width=2)
        + rect(32, 24, 26, 8, AMBER, 2, width=2)
        + rect(50, 36, 22, 8, GREEN, 2, width=2)
    )
    flag = line(77, 49, 77, 21, width=3) + path("M77 30L66 25L77 20Z", RED, width=2)
    team = from_behind(22, 66, 0.8, DEV, 30) + from_behind(74, 66, 0.8, ELSIE, 30) + from_behind(48, 69, 0.8, JAY, 30)
    return board + bars + flag + team


@SYMBOLS.draw("wales", "Wales.", 2, "The dragon of the flag is made simple.")
def wales() -> str:
    field = rect(4, 20, 88, 28, WHITE, 0, width=0) + rect(4, 48, 88, 28, "#2f8f4e", 0, width=0)
    body = (
        "M18 40C20 33 26 31 31 34L35 29L37 36C43 39 52 40 58 38C62 33 69 33 72 37C76 43 74 50 68 52L70 62L75 65H65"
        "L61 55C55 57 49 57 44 56L46 63L50 66H41L38 55C36 53 34 51 33 49"
        "L27 53L29 58L23 57L21 51L29 44C26 44 22 44 20 45L26 40Z"
    )
    wing = "M42 41C44 32 50 26 60 24L57 29L63 30L58 34L62 37C56 38 50 40 47 43Z"
    tail = "M72 41C80 40 83 32 79 26L75 28L78 19L86 24L82 25C87 34 83 44 74 46Z"
    red = "".join(path(d, RED, width=1.6) for d in (tail, body, wing))
    return field + red + rect(4, 20, 88, 56, "none", 1, width=3.4)
