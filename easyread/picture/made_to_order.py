"""Pictures that must be true: the clock shows the time, the calendar the day, the note the sum.

No symbol set has these, and a wrong one is worse than none: each is drawn from its value and refuses all else.
"""

from __future__ import annotations

import math
import re
from datetime import date

from easyread.errors import PartMissing

from .drawing import (
    AMBER,
    CREAM,
    GREEN,
    GREY,
    INK,
    LILAC,
    RED,
    SIZE,
    WHITE,
    badge,
    circle,
    dot,
    line,
    path,
    rect,
)
from .lettering import knows, lettering

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
CARDS = {"red": RED, "amber": AMBER, "yellow": AMBER, "green": GREEN}
_MONEY = re.compile(r"£\d[\d,]*(?:\.\d+)?(?: (?:million|billion|thousand))?|\d+ ?(?:p|pence)")
_DAY = re.compile(r"(?:(\d{4})-)?(\d{2})-(\d{2})")
_MONTH = re.compile(r"\d{4}-(\d{2})")
_TIME = re.compile(r"(\d{1,2}):(\d{2})")
_VOTES = re.compile(r"(\d{1,4})-(\d{1,4})(?:-(\d{1,4}))?")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?%?")


def hand_angles(time: str) -> tuple[float, float]:
    """Degrees of the hour and the minute hand, clockwise from 12, for "HH:MM". Raises PartMissing for anything else."""
    found = _TIME.fullmatch(time)
    hour, minute = (int(found[1]), int(found[2])) if found else (99, 99)
    if hour > 23 or minute > 59:
        raise _refused("a clock", time)
    return (hour % 12) * 30 + minute / 2, minute * 6


def clock(time: str) -> str:
    """A clock face with its hands at the time "HH:MM"."""
    hour, minute = hand_angles(time)
    face = circle(48, 48, 42, WHITE, width=4)
    marks = ""
    for k in range(12):
        if k % 3:
            (ax, ay), (bx, by) = _round_the_middle(k * 30, 34.5), _round_the_middle(k * 30, 38)
            marks += line(ax, ay, bx, by)
    for k, digits in ((12, "12"), (3, "3"), (6, "6"), (9, "9")):
        x, y = _round_the_middle(k * 30, 32.5)
        marks += lettering(digits, x, y, 9)
    return face + marks + _hand(hour, 16, 6.5) + _hand(minute, 25, 3.6) + dot(48, 48, 3.6)


def _round_the_middle(degrees: float, far: float) -> tuple[float, float]:
    angle = math.radians(degrees - 90)
    return round(48 + far * math.cos(angle), 2), round(48 + far * math.sin(angle), 2)


def _hand(degrees: float, far: float, width: float) -> str:
    x, y = _round_the_middle(degrees, far)
    return line(48, 48, x, y, width=width)


def calendar_page(day: str) -> str:
    """A calendar page for "2026-03-10" or "03-10": the day large under its month. "2026-03" gives the month alone."""
    if month := _MONTH.fullmatch(day):
        if not 1 <= int(month[1]) <= 12:
            raise _refused("a calendar", day)
        return _leaf() + lettering(MONTHS[int(month[1]) - 1], 48, 58, 20, 68)
    found = _DAY.fullmatch(day)
    try:
        when = date(int(found[1] or 2000), int(found[2]), int(found[3])) if found else None
    except ValueError:
        when = None
    if when is None:
        raise _refused("a calendar", day)
    name = lettering(MONTHS[when.month - 1], 48, 26.5, 11.5, 68, WHITE, 0.17)
    return _leaf() + name + lettering(str(when.day), 48, 63, 34, 64, weight=0.17)


def _leaf() -> str:
    head = path("M8 40V18q0 -5 5 -5H83q5 0 5 5V40Z", RED)
    rings = line(28, 6, 28, 16, width=5) + line(68, 6, 68, 16, width=5)
    return rect(8, 13, 80, 76, WHITE, 5) + head + rings


def money(amount: str) -> str:
    """A sum on a bank note, or on a coin when it is less than a pound: "£60,000", "£1.12 million", "50 pence"."""
    if not _MONEY.fullmatch(amount):
        raise _refused("money", amount)
    if not amount.startswith("£"):
        pence = re.sub(r"\D", "", amount)
        return (
            circle(48, 48, 38, "#e3e6e9", width=3.4)
            + circle(48, 48, 32, "none", width=1.6)
            + lettering(pence + "p", 48, 46, 26, 52)
        )
    figures, _, scale = amount.partition(" ")
    note = rect(3, 18, 90, 60, LILAC, 4, width=3.4) + rect(8, 23, 80, 50, CREAM, 2, width=1.6)
    if scale:
        return note + lettering(figures, 48, 40, 20, 72) + lettering(scale, 48, 62, 13, 72)
    return note + lettering(figures, 48, 48, 28, 72)


def number(value: str) -> str:
    """A card with a number on it: "3", "1,200", "45%"."""
    if not _NUMBER.fullmatch(value) or not knows(value):
        raise _refused("a number", value)
    return rect(12, 8, 72, 80, WHITE, 6, width=3.4) + lettering(value, 48, 48, 44, 58)


def meeting_card(colour: str) -> str:
    """The card people hold up in a meeting: "red", "amber" (or "yellow"), "green".

    A mark tells it from the others without colour: a flat hand on red, a question mark on amber, a tick on green.
    """
    if colour not in CARDS:
        raise _refused("a meeting card", colour)
    marks = {
        "red": path(
            "M38.5 38V27M44.8 36V20.5M51.2 36V20.5M57.5 38V27M38.5 38Q38 53 47 53Q52 53 55 48L62 38M57.5 38V42",
            WHITE,
            WHITE,
            5.4,
        ),
        "green": path("M34 37L44 48L62 24", "none", WHITE, 7),
        "amber": path("M39 29Q39 21 48 21Q57.5 21 57.5 29Q57.5 34 51.4 37.4Q48 39.4 48 44M48 53V53.2", "none", INK, 6),
    }
    hand = path("M38 93V77C32 72 34 64 40 64H60C66 66 64 74 60 77V93Z", "#c98d5e")
    thumb = path("M52 78C46 76 44 70 46 62C47 58 53 58 53 63V70", "#c98d5e")
    card = rect(24, 5, 48, 64, CARDS[colour], 5, width=3.4) + marks["amber" if colour == "yellow" else colour]
    return hand + card + thumb


def votes(value: str) -> str:
    """How a vote went, "12-3" (for, against) or "12-3-1" (for, against, did not vote), each beside its sign."""
    if not (found := _VOTES.fullmatch(value)):
        raise _refused("a vote", value)
    counts = [count for count in found.groups() if count is not None]
    high = 80 / len(counts)
    rows = ""
    for at, count in enumerate(counts):
        y = 8 + high * (at + 0.5)
        r = min(15.0, high * 0.42)
        sign = badge(24, y, at == 0, r) if at < 2 else circle(24, y, r, GREY) + line(17, y, 31, y, WHITE, 4.6)
        rows += sign + lettering(count, 64, y, min(26.0, high * 0.62), 46, weight=0.18)
    return rect(4, 6, 88, 84, WHITE, 5, width=3.4) + rows


def ticked(body: str) -> str:
    """The same picture with a green tick over its corner: "done"."""
    return body + badge(78, 78, True, 15)


def crossed_out(body: str) -> str:
    """The same picture with a red cross over it: "not"."""
    corners = f"M10 10L{SIZE - 10} {SIZE - 10}M{SIZE - 10} 10L10 {SIZE - 10}"
    return body + path(corners, "none", WHITE, 10) + path(corners, "none", RED, 6)


def _refused(what: str, value: str) -> PartMissing:
    return PartMissing(f"The picture of {what} cannot show “{value}”. Choose another picture, or correct the value.")


MAKERS = {
    "time": (clock, "A clock."),
    "date": (calendar_page, "A day in the calendar."),
    "money": (money, "Money."),
    "number": (number, "A number."),
    "vote": (votes, "How the vote went."),
    "traffic light cards": (meeting_card, "A coloured meeting card."),
}
