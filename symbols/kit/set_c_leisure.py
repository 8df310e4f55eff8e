"""Free time: sport, music, days out, holidays and feasts."""

from __future__ import annotations

from easyread.picture.drawing import (
    AMBER,
    BLUE,
    BROWN,
    CREAM,
    DARK,
    GOLD,
    GREEN,
    GREY,
    INK,
    LEAF,
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
    rect,
)

from .everyday import ball, musical_note, sparkle, sun
from .people import BEN, CORA, ELSIE, HANA, IVOR, JAY, arm, from_behind, head, person, standing
from .register import Drawings
from .things import calendar, days, heart, star, tree

SYMBOLS = Drawings()


@SYMBOLS.draw("sport", "Sport.", 3)
def sport() -> str:
    racket = group(
        line(0, 18, 0, 46, BROWN, 7),
        ellipse(0, 0, 15, 19, "#fff8df", RED, 5),
        path("M-12 -6H12M-13 2H13M-10 10H10M-6 -16V16M2 -18V18M8 -14V14", stroke=GREY, width=1.6),
        at=(32, 30),
        turn=24,
    )
    tennis = circle(60, 18, 9, "#d7e84a") + path("M54 12Q60 18 54 24M66 12Q60 18 66 24", stroke=WHITE, width=2.4)
    return racket + tennis + ball(66, 66, 25)


@SYMBOLS.draw("football", "Football.", 3)
def football() -> str:
    net = path("M8 78V12H88V78", width=5) + path(
        "M20 14V76M34 14V76M48 14V76M62 14V76M76 14V76M10 26H86M10 40H86M10 54H86M10 68H86", stroke="#b9c0c7", width=1.8
    )
    return net + path("M8 78V12H88V78", width=5) + rect(3, 78, 90, 13, "#6fb26a", 1) + ball(48, 68, 21)


@SYMBOLS.draw("swimming", "Swimming.", 3)
def swimming() -> str:
    swimmer = arm((44, 46), (28, 34), (12, 46), BEN, 1.0).replace(BLUE, BEN.skin)
    body = path("M40 40Q56 36 88 52V66H36Z", BEN.skin) + path("M66 44L88 52V66H60Z", NAVY)
    top = head(32, 44, 1.25, BEN, "happy") + path("M22 40C20 26 44 26 42 40Q32 34 22 40Z", RED)
    waves = "".join(
        path(f"M3 {y}q7.5 -8 15 0t15 0t15 0t15 0t15 0t15 0V92H3Z", c, BLUE, 3)
        for y, c in ((60, "#9cd0f2"), (74, "#6db3e8"))
    )
    return body + swimmer + top + waves


@SYMBOLS.draw("dance", "Dancing.", 3)
def dance() -> str:
    one = standing(30, 18, 0.88, ELSIE, "happy", (-20, 2), (17, 30))
    two = standing(68, 18, 0.88, JAY, "happy", (-17, 30), (20, 2))
    return one + two + musical_note(41, 3, 0.55)


@SYMBOLS.draw("music", "Music.", 3)
def music() -> str:
    body = path(
        "M-13 6C-20 12 -20 30 -8 34H8C20 30 20 12 13 6C8 0 16 -8 10 -14Q0 -20 -10 -14C-16 -8 -8 0 -13 6Z",
        "#d99a4e",
        width=3,
    )
    neck = (
        rect(-4, -56, 8, 48, BROWN, 1)
        + rect(-6, -66, 12, 13, "#5d3c1c", 2)
        + path("M-6 -62H-10M-6 -57H-10M6 -62H10M6 -57H10", width=2.4)
    )
    guitar = group(
        neck,
        body,
        circle(0, 2, 6, INK),
        path("M-7 20H7", width=4),
        path("M-1.6 -52V20M1.6 -52V20", stroke=WHITE, width=1),
        at=(33, 60),
        turn=32,
    )
    return guitar + musical_note(8, 8, 0.95) + musical_note(70, 58, 0.9)


@SYMBOLS.draw("drama", "Drama and theatre.", 3)
def drama() -> str:
    sad_ = group(
        path("M-22 -26Q0 -18 22 -26V0Q20 26 0 32Q-20 26 -22 0Z", "#9cc7ee", width=3),
        path("M-13 -6Q-8 -10 -4 -4M4 -4Q8 -10 13 -6M-9 17Q0 8 9 17", width=3.4),
        at=(66, 40),
        turn=12,
    )
    glad = group(
        path("M-22 -26Q0 -18 22 -26V0Q20 26 0 32Q-20 26 -22 0Z", GOLD, width=3),
        path("M-14 -4Q-9 -11 -4 -4M4 -4Q9 -11 14 -4", width=3.4),
        path("M-11 9Q0 14 11 9Q8 22 0 22Q-8 22 -11 9Z", "#7a2b22"),
        at=(33, 54),
        turn=-10,
    )
    return sad_ + glad


@SYMBOLS.draw("cinema", "The cinema.", 3)
def cinema() -> str:
    view = path("M10 51Q30 34 48 44T86 36V51Z", "#8fbf7a", width=2) + circle(68, 22, 6, GOLD, width=2)
    picture = rect(4, 5, 88, 52, NAVY, 2, width=3) + rect(9, 10, 78, 42, SKY, 1, width=2) + view
    seats = "".join(path(f"M{x - 12} 92V82Q{x - 12} 74 {x} 74T{x + 12} 82V92Z", RED) for x in (18, 48, 78))
    heads = "".join(from_behind(x, 68, 0.72, look, 10) for x, look in ((18, ELSIE), (48, BEN), (78, CORA)))
    return picture + heads + seats


@SYMBOLS.draw("holiday", "A holiday.", 3)
def holiday() -> str:
    sand = path("M3 78Q40 62 93 74V92H3Z", "#f3dca6", width=3)
    sea = rect(3, 58, 90, 24, "#9cd0f2", 0)
    pole = line(58, 26, 50, 84, width=3.4)
    shade = path("M26 34Q32 6 62 10Q88 16 88 46Q80 38 72 42Q64 32 54 36Q46 28 40 34Q32 28 26 34Z", RED, width=3) + path(
        "M54 36Q50 18 60 10Q74 20 72 42L54 36Z", WHITE
    )
    case = (
        rect(8, 66, 32, 24, BLUE, 3, width=3) + path("M18 66V60H30V66", width=3.4) + path("M15 66V90M33 66V90", width=2)
    )
    return sea + sun(17, 17, 7.4) + sand + pole + shade + case


@SYMBOLS.draw("trip", "A trip or day out.", 2)
def trip() -> str:
    coach = path("M6 32H86Q92 32 92 40V76H4V42Q4 32 6 32Z", TEAL, width=3) + rect(7, 38, 12, 28, SKY, 1, width=2)
    panes = ""
    for x, look in ((24, IVOR), (47, HANA.wearing(PURPLE)), (70, JAY)):
        panes += rect(x, 38, 20, 21, SKY, 1, width=2) + person(x + 10, 50, 0.56, look, "happy", 16)
    wheels = "".join(circle(x, 78, 8, DARK) + dot(x, 78, 2.8, "#cfd4d9") for x in (30, 72))
    bag = (
        rect(48, 20, 18, 11, RED, 2, width=2)
        + path("M53 20V17H61V20", width=2)
        + rect(70, 22, 16, 9, BROWN, 2, width=2)
    )
    return sun(18, 16, 7) + bag + coach + panes + wheels + line(3, 88, 93, 88, width=3)


@SYMBOLS.draw("birthday", "A birthday.", 3)
def birthday() -> str:
    lower = rect(10, 54, 76, 36, "#c98d4e", 3, width=3)
    icing = path(
        "M10 68V56Q10 50 16 50H80Q86 50 86 56V68Q80 76 73 68"
        "Q66 60 60 68Q54 76 48 68Q42 60 36 68Q30 76 23 68Q16 62 10 68Z",
        "#f6c9d6",
    )
    candles = "".join(
        rect(x, 30, 7, 20, c, 1, width=2)
        + path(f"M{x + 3.5} 28Q{x - 1} 22 {x + 3.5} 13Q{x + 8} 22 {x + 3.5} 28Z", AMBER, width=2)
        for x, c in ((24, BLUE), (44.5, RED), (65, GREEN))
    )
    return candles + lower + icing + line(3, 90, 93, 90, width=5)


@SYMBOLS.draw("christmas", "Christmas.", 3)
def christmas() -> str:
    trunk = rect(43, 76, 10, 14, BROWN, 0)
    firs = path("M48 10L66 36H57L74 58H64L82 80H14L32 58H22L39 36H30Z", "#2e8540", width=3)
    balls = "".join(
        circle(x, y, 3.8, c, width=2)
        for x, y, c in (
            (48, 32, RED),
            (40, 48, GOLD),
            (57, 52, BLUE),
            (30, 72, RED),
            (48, 68, GOLD),
            (66, 72, "#f6c9d6"),
        )
    )
    gift_ = rect(66, 76, 22, 15, RED, 1) + line(77, 76, 77, 91, GOLD, 3.4)
    return trunk + firs + balls + star(48, 11, 8) + gift_


@SYMBOLS.draw("easter", "Easter.", 3)
def easter() -> str:
    egg = path("M48 6C70 6 82 40 82 58C82 78 66 91 48 91C30 91 14 78 14 58C14 40 26 6 48 6Z", "#f6c9d6", width=3.4)
    bands = path("M20 38Q34 44 48 38T76 38L80 50Q64 56 48 50T16 50Z", GOLD)
    zigzag = path("M19 66L26 73L34 66L44 73L54 66L64 73L71 66L76 71", stroke=PURPLE, width=4.4)
    spots = ((40, 24), (56, 24), (46, 61), (28, 60), (64, 61))
    return egg + bands + zigzag + "".join(circle(x, y, 3.6, BLUE, width=2) for x, y in spots)


@SYMBOLS.draw("bank holiday", "A bank holiday.", 2, "A marked day under bunting; the words are needed.")
def bank_holiday() -> str:
    flags = "".join(
        path(f"M{x - 6} {y - 1}L{x + 6} {y - 1}L{x} {y + 11}Z", c, width=2)
        for x, y, c in ((12, 11, RED), (30, 15, WHITE), (48, 16, BLUE), (66, 15, RED), (84, 11, WHITE))
    )
    sheet = calendar(10, 38, 76, 53, days(18, 55, 64, 33, 5, GOLD))
    return sheet + path("M3 7Q48 22 93 7", width=3) + flags


@SYMBOLS.draw("games", "Games.", 3)
def games() -> str:
    def die(x: float, y: float, turn: float, pips: tuple[tuple[int, int], ...]) -> str:
        return group(
            rect(-17, -17, 34, 34, WHITE, 6, width=3), "".join(dot(a, b, 3.2) for a, b in pips), at=(x, y), turn=turn
        )

    one = group(rect(-15, -22, 30, 44, WHITE, 3, width=3), heart(0, 0, 0.7), at=(26, 32), turn=-14)
    two = group(rect(-15, -22, 30, 44, WHITE, 3, width=3), path("M0 -12L9 0L0 12L-9 0Z", BLUE), at=(50, 30), turn=10)
    five = ((-8, -8), (8, -8), (0, 0), (-8, 8), (8, 8))
    return one + two + die(34, 70, -8, five) + die(72, 68, 14, ((-8, -8), (0, 0), (8, 8)))


@SYMBOLS.draw("faith", "Faith and places of worship.", 3)
def faith() -> str:
    church = (
        path("M6 90V52L20 40L34 52V90Z", CREAM)
        + path("M13 40V24L20 14L27 24V40Z", CREAM)
        + path("M20 14V4M16.4 8H23.6", width=2.6)
        + path("M15 90V74Q20 66 25 74V90Z", BROWN, width=2)
    )
    mosque = (
        rect(40, 58, 36, 32, "#e8f1ea", 0)
        + path("M42 58C42 44 50 40 58 32C66 40 74 44 74 58Z", GREEN)
        + line(58, 32, 58, 25)
        + path("M60 18A5 5 0 1 0 62 25A4 4 0 0 1 60 18Z", GOLD, width=1.6)
    )
    tower = (
        rect(81, 40, 10, 50, "#e8f1ea", 0)
        + path("M79 40L86 26L93 40Z", GREEN)
        + path("M51 90V76Q58 66 65 76V90Z", BROWN, width=2)
    )
    return church + mosque + tower + line(3, 91, 94, 91, width=3)


@SYMBOLS.draw("park", "The park.", 3)
def park() -> str:
    grass = path("M3 72Q48 60 93 72V91H3Z", "#8fbf7a", width=3)
    seat = path("M44 77V85M78 77V85", width=4.4) + "".join(
        rect(x, y, w, h, WOOD, 1, width=2) for x, y, w, h in ((38, 54, 46, 6), (38, 62, 46, 6), (36, 71, 50, 6))
    )
    return grass + tree(22, 80, 1.6) + sun(78, 20, 9) + seat


@SYMBOLS.draw("library", "The library.", 3)
def library() -> str:
    case = rect(4, 5, 88, 86, WOOD, 1, width=3) + "".join(
        rect(9, y, 78, 22, "#8a5a2b", 0, width=2) for y in (10, 37, 64)
    )
    books = ""
    for y, row in (
        (10, (RED, BLUE, GOLD, GREEN, PURPLE, TEAL)),
        (37, (NAVY, AMBER, RED, LEAF, BLUE)),
        (64, (GREEN, PURPLE, GOLD, RED, TEAL)),
    ):
        for k, colour in enumerate(row):
            tall = (19, 16, 20, 17, 19, 15)[(k + y) % 6]
            books += rect(12 + k * 9.4, y + 22 - tall, 8, tall, colour, 0.5, width=1.8)
    return (
        case
        + books
        + group(rect(-4, -18, 8, 18, SKY, 0.5, width=1.8), at=(70, 58.6), turn=18)
        + group(rect(-4, -18, 8, 18, WHITE, 0.5, width=1.8), at=(70, 85.6), turn=-16)
    )


@SYMBOLS.draw("poem", "A poem or story.", 2)
def poem() -> str:
    leaves = path("M6 32Q28 22 48 34Q68 22 90 32V86Q68 76 48 88Q28 76 6 86Z", WHITE, width=3) + line(48, 34, 48, 88)
    lines = path("M14 43H34M14 51H40M14 59H30M14 67H38M58 68H82M62 76H78", width=2.4)
    return leaves + lines + heart(70, 50, 0.95) + sparkle(28, 15, 9) + sparkle(48, 11, 7) + star(68, 15, 9)
