"""Time, date and money where the paper gives no value; with a value they are drawn to order, so that they are true."""

from __future__ import annotations

from .register import Drawings
from .things import calendar, clock, days, note, pound

SYMBOLS = Drawings()


@SYMBOLS.draw("time", "The time.", 3)
def time() -> str:
    return clock(48, 48, 43, 10, 10)


@SYMBOLS.draw("date", "The date.", 3)
def date() -> str:
    return calendar(8, 11, 80, 80, days(17, 37, 64, 48))


@SYMBOLS.draw("money", "Money.", 3)
def money() -> str:
    notes = note(6, 8, 72, 40, "#a9d3ae") + note(18, 24, 72, 40)
    return notes + pound(26, 76, 15) + pound(52, 78, 13) + pound(76, 78, 13)
