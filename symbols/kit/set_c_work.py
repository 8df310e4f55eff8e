"""Work, learning, services and clubs."""

from __future__ import annotations

from easyread.picture.drawing import (
    BLUE,
    BROWN,
    CREAM,
    DARK,
    GOLD,
    GREEN,
    INK,
    NAVY,
    PURPLE,
    RED,
    SKY,
    TEAL,
    WHITE,
    WOOD,
    circle,
    dot,
    ellipse,
    group,
    line,
    path,
    placed,
    rect,
    tick,
)
from easyread.picture.lettering import lettering

from .everyday import ball, briefcase, cup, leaf, musical_note, sun
from .people import (
    ANN,
    BEN,
    CORA,
    DEV,
    ELSIE,
    FRANK,
    GRACE,
    HANA,
    JAY,
    arm,
    from_behind,
    group_of,
    lanyard,
    person,
    wheelchair_user,
)
from .register import Drawings
from .things import flower, heart, magnifier, mug

SYMBOLS = Drawings()


@SYMBOLS.draw("work", "Work.", 3)
def work() -> str:
    worker = person(38, 32, 1.15, GRACE.wearing(BLUE), "happy", 33) + path(
        "M31 46.5L38 54L45 46.5", stroke=WHITE, width=2.6
    )
    desk = rect(3, 68, 90, 8, WOOD, 1) + path("M10 76V91M86 76V91", width=5)
    machine = path("M52 40H88L84 66H48Z", DARK) + dot(68, 53, 3.4, "#cfd4d9") + rect(44, 64, 42, 5, "#cfd4d9", 1)
    return worker + desk + machine + circle(46, 66, 4.4, GRACE.skin)


@SYMBOLS.draw("find a job", "Looking for a job.", 2)
def find_a_job() -> str:
    return magnifier(38, 38, 30, briefcase(20, 32, 36, 24))


@SYMBOLS.draw("training", "Training.", 2)
def training() -> str:
    board = (
        rect(40, 5, 52, 44, WHITE, 2, width=3)
        + lettering("1", 51, 18, 11, weight=0.2)
        + lettering("2", 51, 36, 11, weight=0.2)
    )
    rows = tick(66, 17, 0.7, width=4) + line(77, 17, 85, 17, width=3.4) + line(62, 36, 85, 36, width=3.4)
    trainer = person(21.5, 34, 1.0, FRANK.wearing(TEAL), "talk", 56, arms=False) + lanyard(21.5, 34, 0.95)
    point = arm((32, 58), (38, 66), (40, 56), FRANK.wearing(TEAL), 0.9)
    return group(
        board + rows + trainer + point + from_behind(56, 70, 0.8, CORA, 27) + from_behind(78, 70, 0.8, BEN, 27),
        at=(2, 1.4),
        scale=0.955,
    )


@SYMBOLS.draw("college", "College or school.", 2)
def college() -> str:
    hall = (
        rect(6, 46, 84, 44, "#e9b98f", 1, width=3)
        + path("M30 46L48 30L66 46Z", "#8a4b3a")
        + rect(32, 46, 32, 44, "#f0cda6", 0)
    )
    panes = "".join(rect(x, y, 9, 9, SKY, 0.5, width=2) for x in (11, 22, 66, 77) for y in (54, 70)) + rect(
        40, 64, 16, 26, BLUE, 0.5
    )
    hat = (
        path("M22 16L48 5L74 16L48 27Z", NAVY, width=3)
        + path("M34 22V31Q48 37 62 31V22L48 28Z", NAVY)
        + path("M48 16L70 20V30", width=2.2, stroke=INK)
        + dot(70, 32, 3, GOLD)
    )
    return hall + panes + hat + circle(48, 54, 5, WHITE, width=2)


@SYMBOLS.draw("day centre", "A day centre.", 2)
def day_centre() -> str:
    hall = rect(5, 34, 86, 56, CREAM, 1, width=3) + path("M2 36L14 6H82L94 36Z", TEAL, width=3)
    sign = rect(22, 13, 52, 18, WHITE, 2) + ball(32, 22, 6.4) + musical_note(43.4, 15, 0.46) + mug(61, 12, 0.44, RED)
    door = rect(39, 48, 18, 42, BLUE, 0.5) + dot(53, 70, 1.6)
    left = rect(9, 44, 26, 34, SKY, 1, width=2) + person(22, 60, 0.7, JAY, "happy", 25)
    right = rect(61, 44, 26, 34, SKY, 1, width=2) + person(74, 60, 0.7, ANN, "happy", 25)
    return hall + sign + door + left + right + line(3, 90, 93, 90, width=3)


@SYMBOLS.draw("activity", "Things to do.", 2)
def activity() -> str:
    return _palette(25, 25, 0.62) + ball(72, 24, 18) + musical_note(12, 56, 1.15) + _pot(71, 90, 0.88)


@SYMBOLS.draw("club", "A club.", 2)
def club() -> str:
    people = group_of((DEV, HANA.wearing(PURPLE), BEN), ((20, 34), (76, 34), (48, 28)), 0.92, "happy")
    board = ellipse(48, 72, 44, 16, "#5aa469", width=3)
    cards = group(rect(-6, -8, 12, 16, WHITE, 1.5, width=2), heart(0, 0, 0.3), at=(40, 72), turn=-14) + group(
        rect(-6, -8, 12, 16, WHITE, 1.5, width=2), dot(-2, -3, 1.4), dot(2, 3, 1.4), at=(54, 73), turn=10
    )
    glasses_ = rect(18, 62, 9, 13, "#f6a94a", 1, width=2) + rect(70, 62, 9, 13, RED, 1, width=2)
    return people + board + cards + glasses_ + musical_note(4, 3, 0.56) + musical_note(78, 4, 0.56)


@SYMBOLS.draw("services", "Services that help people.", 2, "Help at a desk; close to support.")
def services() -> str:
    worker = person(70, 34, 1.05, ELSIE.wearing(TEAL), "happy", 36) + lanyard(70, 34, 0.95)
    desk = rect(44, 62, 47, 29, WOOD, 1) + rect(40, 58, 53, 7, "#b07a45", 1)
    sign = circle(70, 78, 9, BLUE) + path("M70 77V83M70 73V73.3", stroke=WHITE, width=4)
    return worker + desk + sign + wheelchair_user(24, 32, 0.92, FRANK, "happy", (42, 56))


def _palette(x: float, y: float, s: float = 1) -> str:
    """A painter's palette with a brush, centred on (x, y): 62 wide at size 1."""
    d = "M-4 -26C-26 -26 -34 -8 -30 6C-26 22 -10 28 0 24C8 20 -2 12 6 8C14 4 26 14 31 2C34 -14 16 -26 -4 -26Z"
    spots = "".join(
        circle(x + a * s, y + b * s, 5 * s, c, width=2)
        for a, b, c in ((-18, -6, RED), (-6, -17, GOLD), (10, -15, BLUE), (-16, 9, GREEN))
    )
    brush = line(x + 2 * s, y + 14 * s, x + 32 * s, y - 24 * s, BROWN, 5) + path(
        placed("M2 14L-6 22Q-10 12 -2 8Z", x, y, s), PURPLE, width=2
    )
    return path(placed(d, x, y, s), WOOD) + spots + brush


def _pot(x: float, y: float, s: float = 1) -> str:
    """A plant in a pot; (x, y) is the middle of its foot: 40 high at size 1."""
    plant = (
        line(x, y - 18 * s, x, y - 32 * s, "#2e6b35", 3.4)
        + leaf(x - 1, y - 20 * s, 0.6 * s, -50)
        + leaf(x + 1, y - 20 * s, 0.6 * s, 50)
    )
    pot = path(placed("M-14 -18H14L10 0H-10Z", x, y, s), "#c8683a") + rect(
        x - 16 * s, y - 22 * s, 32 * s, 6 * s, "#c8683a", 1
    )
    return plant + flower(x, y - 36 * s, 8 * s, GOLD, BROWN) + pot


@SYMBOLS.draw("art", "Art.", 3)
def art() -> str:
    easel = path("M20 92L34 10M62 92L48 10M41 10V4M24 78H58", stroke=BROWN, width=5)
    canvas = (
        rect(6, 16, 66, 52, WHITE, 1, width=3)
        + sun(22, 33, 6, 8)
        + path("M8 66Q24 46 42 58T70 52V66Z", "#8fbf7a", width=2)
    )
    return easel + canvas + _palette(72, 72, 0.66)


@SYMBOLS.draw("cafe", "A cafe.", 3)
def cafe() -> str:
    awning = "".join(
        path(f"M{4 + k * 14.7} 8H{18.7 + k * 14.7}V26q-7.3 9 -14.7 0Z", RED if k % 2 == 0 else WHITE) for k in range(6)
    )
    shop = rect(9, 26, 78, 64, CREAM, 0, width=3)
    window = rect(36, 40, 46, 36, SKY, 1)
    door = rect(14, 42, 17, 48, BLUE, 1) + rect(18, 47, 9, 18, SKY, 1, width=2)
    return (
        shop
        + window
        + door
        + cup(40, 46, 0.62)
        + path("M70 66Q70 56 76 56T81 66Z", "#d9a25e", width=2)
        + awning
        + rect(33, 76, 52, 5, WOOD, 1, width=2)
    )
