"""Time without a date: today, before, often, late in the day. True dates and clocks are drawn to order."""

from __future__ import annotations

from easyread.picture.drawing import (
    BLUE,
    DARK,
    GOLD,
    GREEN,
    GREY,
    INK,
    NAVY,
    ORANGE,
    PALE,
    PURPLE,
    RED,
    TEAL,
    WHITE,
    arrow,
    dot,
    group,
    path,
    rect,
    tick,
    tube,
)

from .everyday import ball, cloud, cup, moon, sun
from .people import HANA, IVOR, JAY, Look, person
from .register import Drawings
from .things import calendar, clock, days

SYMBOLS = Drawings()


@SYMBOLS.draw("today", "Today.", 2)
def today() -> str:
    sheet = calendar(4, 12, 74, 80, days(13, 38, 62, 50, 7))
    return sheet + arrow(92, 62, 56, 62, RED, 7, 13)


@SYMBOLS.draw("future", "In the future.", 2)
def future() -> str:
    sheets = calendar(4, 20, 40, 42, days(9, 36, 32, 24, 7))
    later = calendar(58, 8, 34, 36, days(62, 21, 28, 20), "#9cc7ee") + calendar(
        58, 54, 34, 36, days(62, 67, 28, 20), "#9cc7ee"
    )
    return sheets + later + arrow(8, 78, 50, 78, GREEN, 7, 13)


@SYMBOLS.draw("past", "In the past.", 2)
def past() -> str:
    sheets = calendar(52, 20, 40, 42, days(57, 36, 32, 24, 7))
    old = calendar(4, 8, 34, 36, days(8, 21, 28, 20), GREY) + calendar(4, 54, 34, 36, days(8, 67, 28, 20), GREY)
    return old + sheets + arrow(88, 78, 46, 78, DARK, 7, 13)


@SYMBOLS.draw("regular", "It happens again and again.", 2)
def regular() -> str:
    cells = ""
    for k in range(20):
        x, y, here = 15 + (k % 5) * 13.8, 34 + (k // 5) * 13.8, k % 5 == 2
        cells += rect(x, y, 11.4, 11.4, WHITE, 1, width=2) if here else rect(x, y, 11.4, 11.4, PALE, 1, "none", 0)
        cells += tick(x + 5.6, y + 6, 0.6, width=3.6) if here else ""
    return calendar(8, 10, 80, 81, cells)


@SYMBOLS.draw("morning", "Morning.", 3)
def morning() -> str:
    sky = rect(4, 8, 88, 80, "#fde9b8", 4)
    hills = path("M4 64Q26 50 48 62T92 58V84q0 4 -4 4H8q-4 0 -4 -4Z", "#8fbf7a")
    return sky + sun(48, 54, 15, 12) + hills + arrow(76, 40, 76, 18, ORANGE, 5, 9) + path("M4 12q0 -4 4 -4", "none")


@SYMBOLS.draw("evening", "Evening or night.", 3)
def evening() -> str:
    sky = rect(4, 6, 88, 84, NAVY, 4)
    stars = "".join(
        dot(x, y, r, "#ffe9a8")
        for x, y, r in ((18, 20, 2.4), (36, 32, 2), (82, 54, 2), (14, 46, 1.8), (44, 16, 2.2), (60, 56, 1.8))
    )
    home_ = path("M16 89V66L36 48L56 66V89Z", "#2b3036") + rect(29, 68, 14, 12, GOLD, 0, width=2)
    return (
        sky
        + stars
        + moon(70, 30, 1.0)
        + home_
        + rect(66, 68, 20, 21, "#2b3036", 0)
        + rect(71, 74, 9, 8, GOLD, 0, width=2)
    )


@SYMBOLS.draw("weekend", "The weekend.", 2, "The last two of seven days; the words are needed.")
def weekend() -> str:
    sheet = calendar(4, 12, 87, 52, "")
    cells = "".join(
        rect(9 + k * 11.4, 34, 9.6, 22, PALE if k < 5 else "#bfe6c6", 1, "none" if k < 5 else INK, 0 if k < 5 else 2.2)
        for k in range(7)
    )
    ring = rect(63.4, 29, 28, 32, "none", 6, GREEN, 4)
    rest = cup(58, 64, 0.62) + ball(32, 78, 12)
    return group(sheet + cells + ring + rest, at=(2, 1.4), scale=0.955)


@SYMBOLS.draw("wait", "Waiting.", 3)
def wait() -> str:
    def sitting(x: float, look: Look) -> str:
        back = rect(x - 14, 50, 28, 26, "#7fa8cf", 3)
        legs = tube(f"M{x - 5} 76V87M{x + 5} 76V87", look.legs, 6)
        seat = rect(x - 14, 71, 28, 6, "#7fa8cf", 2) + path(f"M{x - 12} 77V91M{x + 12} 77V91", width=3)
        return back + person(x, 43, 0.72, look, "flat", 40) + seat + legs

    people = sitting(18, IVOR) + sitting(48, HANA.wearing(PURPLE)) + sitting(78, JAY.wearing(TEAL))
    return clock(48, 17, 14, 4, 0) + people


@SYMBOLS.draw("seasons", "The weather.", 3)
def seasons() -> str:
    drops = path("M28 72L23 84M44 72L39 84M60 72L55 84M36 80L33 88M52 80L49 88", stroke=BLUE, width=4.4)
    return sun(66, 28, 14, 10) + cloud(42, 48, 1.6, "#e6eaee") + drops
