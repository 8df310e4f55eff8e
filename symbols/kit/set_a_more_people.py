"""More people: those round us, and the public bodies that decide."""

from __future__ import annotations

from easyread.picture.drawing import (
    AMBER,
    BLUE,
    GREEN,
    GREY,
    INK,
    PURPLE,
    RED,
    SKY,
    TEAL,
    WHITE,
    circle,
    line,
    path,
    rays,
    rect,
)

from .people import ANN, BEN, CORA, DEV, ELSIE, FRANK, GRACE, JAY, grey, head, person, standing
from .register import Drawings
from .things import heart, house

SYMBOLS = Drawings()


@SYMBOLS.draw("sibling", "Brothers and sisters.", 2)
def sibling() -> str:
    parents = head(30, 14, 0.9, grey(ANN)) + head(66, 14, 0.9, grey(BEN))
    tree = path("M41 15H55M48 15V31M25 42V31H71V42", width=3)
    return (
        tree + parents + person(25, 52, 0.98, CORA, "happy", 42) + person(71, 52, 0.98, JAY.wearing(TEAL), "happy", 42)
    )


@SYMBOLS.draw("relationship", "A couple.", 3)
def relationship() -> str:
    pair = person(31, 40, 1.1, GRACE, "happy", 47) + person(65, 40, 1.1, BEN, "happy", 47)
    return pair + heart(48, 16, 1.15)


@SYMBOLS.draw("neighbour", "A neighbour.", 2)
def neighbour() -> str:
    homes = house(24, 26, 0.95) + house(72, 26, 0.95, "#cfe6f7", "#2e8540", "#7b4fa0")
    people = person(24, 62, 0.88, ANN, "happy", 34) + person(72, 62, 0.88, DEV, "happy", 34)
    fence = "".join(rect(x, 66, 5, 26, WHITE, 1, width=1.8) for x in (42, 49))
    return homes + people + fence


@SYMBOLS.draw("council", "The council.", 2)
def council() -> str:
    hall = rect(8, 48, 80, 38, "#fbeacb", 0) + path("M4 50L48 26L92 50Z", "#e6d2a5") + rect(2, 86, 92, 6, "#e6d2a5", 1)
    pillars = "".join(rect(x, 52, 8, 34, WHITE, 1, width=2) for x in (14, 28, 60, 74))
    door = rect(41, 62, 14, 24, BLUE, 1)
    flag = line(48, 27, 48, 4, width=3) + path("M48 5H66L61 10L66 15H48Z", RED, width=2)
    return hall + pillars + door + flag + circle(48, 41, 5, WHITE, width=2) + path("M48 38V41H50.4", width=1.6)


@SYMBOLS.draw("government", "The government.", 2, "The clock tower stands for Parliament in London.")
def government() -> str:
    wing = rect(36, 56, 56, 34, "#f0dfa8", 0) + "".join(
        path(f"M{x} 56V48L{x + 4} 40L{x + 8} 48V56Z", "#f0dfa8", width=2) for x in (44, 62, 80)
    )
    windows = "".join(path(f"M{x} 84V70q4 -6 8 0V84Z", SKY, width=1.8) for x in (44, 60, 76))
    tower = rect(12, 30, 24, 60, "#f0dfa8", 0) + path("M9 30L24 4L39 30Z", "#5b6b4a") + line(24, 12, 24, 3)
    clock_ = circle(24, 42, 9, WHITE) + path("M24 36V42H28", width=2)
    return wing + windows + tower + clock_ + path("M18 58V84M24 58V84M30 58V84", width=1.6) + line(4, 91, 94, 91)


@SYMBOLS.draw("dentist", "The dentist.", 3)
def dentist() -> str:
    tooth = path(
        "M48 24C40 14 18 14 18 38C18 56 26 60 28 78C29 90 38 92 40 80C42 68 44 64 48 64"
        "C52 64 54 68 56 80C58 92 67 90 68 78C70 60 78 56 78 38C78 14 56 14 48 24Z",
        WHITE,
        width=3.4,
    )
    return tooth + path("M27 38C27 30 32 26 38 27", stroke="#9cc7ee", width=4) + rays(82, 16, 5, 11, 4, 45)


@SYMBOLS.draw("young people", "Young people.", 2, "A cap, headphones and a rucksack say young.")
def young_people() -> str:
    rucksack = rect(50, 32, 36, 30, PURPLE, 8)
    boy = standing(27, 24, 0.84, JAY.wearing(GREEN), "happy", right=(12, 36))
    cap = path("M19 20C19 8 36 8 36 20Z", RED) + path("M33 20h13q2 0 1 -3q-4 -3 -13 -2", RED, width=2.2)
    girl = standing(68, 24, 0.84, ELSIE.wearing(AMBER), "happy", right=(20, 2))
    straps = line(60, 38, 60, 52, PURPLE, 4) + line(76, 38, 76, 52, PURPLE, 4)
    band = (
        path("M60 26C58 6 78 6 76 26", width=3.6)
        + rect(57, 22, 5.4, 9, BLUE, 2, width=2)
        + rect(74, 22, 5.4, 9, BLUE, 2, width=2)
    )
    return rucksack + boy + cap + girl + straps + band


@SYMBOLS.draw("blind", "Blind people.", 2)
def blind() -> str:
    cane = line(62, 56, 84, 91, INK, 6.4) + line(62, 56, 84, 91, WHITE, 3) + line(81, 86, 84, 91, RED, 3)
    body = standing(42, 16, 0.94, FRANK, "calm", right=(19, 42))
    shades = (
        path("M34 15H50", width=2)
        + rect(34.4, 12.6, 6.6, 6, INK, 2.4, width=1)
        + rect(43, 12.6, 6.6, 6, INK, 2.4, width=1)
    )
    return cane + body + shades


@SYMBOLS.draw("deaf", "Deaf people.", 2)
def deaf() -> str:
    ear = path("M34 44C30 14 74 8 78 38C79 52 68 56 66 66C64 82 52 90 42 82C36 77 38 70 42 68", "#e8b48a", width=3.4)
    inner = path("M44 44C42 28 66 22 68 40C68 48 60 50 58 56C56 62 54 60 50 60", width=3.4)
    return ear + inner + line(14, 14, 82, 88, WHITE, 11) + line(14, 14, 82, 88, RED, 7)


@SYMBOLS.draw("lgbt", "LGBT people.", 3)
def lgbt() -> str:
    pole = line(14, 92, 14, 6, width=4.4)
    stripes = ""
    for k, colour in enumerate(("#d8382f", "#f08a24", "#f5d327", "#2e8540", "#2f6fb3", "#7b4fa0")):
        y = 10 + k * 9
        stripes += path(
            f"M16 {y}Q36 {y - 7} 53 {y}T90 {y}V{y + 9}Q70 {y + 16} 53 {y + 9}T16 {y + 9}Z", colour, "none", 0
        )
    edge = path("M16 10Q36 3 53 10T90 10V64Q70 71 53 64T16 64Z")
    return stripes + edge + pole


@SYMBOLS.draw("cook", "Cooking.", 3)
def cook() -> str:
    pan = (
        path("M22 58H74V76Q74 88 62 88H34Q22 88 22 76Z", "#9aa4ad")
        + path("M10 62H22M74 62H86", width=5)
        + rect(18, 52, 60, 7, "#cfd4d9", 3)
    )
    steam = path("M36 44q-5 -6 0 -11t0 -11M48 44q-5 -6 0 -11t0 -11M60 44q-5 -6 0 -11t0 -11", stroke=GREY, width=3.4)
    return pan + steam + path("M40 52Q48 44 56 52", "#cfd4d9")
