"""Places, organisations, and things of every day that fit nowhere else."""

from __future__ import annotations

import math
from dataclasses import replace

from easyread.picture.drawing import (
    AMBER,
    BLUE,
    BROWN,
    DARK,
    GOLD,
    GREEN,
    GREY,
    INK,
    LEAF,
    NAVY,
    PALE,
    PURPLE,
    RED,
    SKY,
    WHITE,
    WOOD,
    arrow,
    circle,
    dot,
    ellipse,
    group,
    line,
    path,
    rect,
    tube,
)
from easyread.picture.lettering import lettering

from .everyday import cup, fork, globe, leaf, plate, scissors
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
    grey,
    group_of,
    head,
    person,
    standing,
    wheelchair_user,
)
from .register import Drawings
from .things import building, bus, clock, envelope, heart, house, laptop, magnifier, phone, pound, star, thumb

SYMBOLS = Drawings()


def _saltire(a: float, b: float) -> str:
    """A diagonal cross on a flag of 88 by 60 at (4, 18): `a` is half its height, `b` half its width, at a corner."""
    one = f"M4 18H{4 + b}L92 {78 - a}V78H{92 - b}L4 {18 + a}Z"
    return path(one + f"M92 18V{18 + a}L{4 + b} 78H4V{78 - a}L{92 - b} 18Z", WHITE, "none", 0)


@SYMBOLS.draw("uk", "The United Kingdom.", 3)
def uk() -> str:
    thin = "M4 18L48 48V53.3L4 23.3ZM92 78L48 48V42.7L92 72.7ZM92 18L48 48V42.7L84.2 18ZM4 78L48 48V53.3L11.8 78Z"
    broad = path("M38 18H58V38H92V58H58V78H38V58H4V38H38Z", WHITE, "none", 0)
    red = path("M42 18H54V42H92V54H54V78H42V54H4V42H42Z", "#c8102e", "none", 0)
    field = rect(4, 18, 88, 60, "#1f3f8a", 0) + _saltire(7.9, 11.5) + path(thin, "#c8102e", "none", 0)
    return field + broad + red + rect(4, 18, 88, 60, "none", 0, width=3)


@SYMBOLS.draw("scotland", "Scotland.", 3)
def scotland() -> str:
    return rect(4, 18, 88, 60, "#1f5fae", 0) + _saltire(7.9, 11.5) + rect(4, 18, 88, 60, "none", 0, width=3)


@SYMBOLS.draw("world", "The world.", 3)
def world() -> str:
    sea = circle(48, 48, 42, "#8cc6f0", width=3.4)
    africa = path(
        "M42 40Q52 34 60 40Q68 42 66 50L70 56Q62 62 62 72Q58 82 52 78Q50 68 50 60Q40 60 38 52Q38 44 42 40Z",
        "#6fb26a",
        width=2,
    )
    europe = path(
        "M42 34Q38 28 46 26Q44 18 52 12Q64 12 74 20Q84 30 86 40Q78 42 72 36Q66 38 60 34Q52 36 42 34Z",
        "#6fb26a",
        width=2,
    )
    america = path(
        "M14 28Q22 18 32 14Q32 24 26 28Q24 36 18 40Q14 36 14 28ZM9 50Q20 50 26 58Q26 68 20 76Q11 66 9 50Z",
        "#6fb26a",
        width=2,
    )
    return sea + europe + africa + america


@SYMBOLS.draw("community", "The community.", 2)
def community() -> str:
    homes = house(20, 26, 0.76) + house(76, 26, 0.76, "#cfe6f7", GREEN, PURPLE)
    shop = (
        rect(36, 22, 24, 24, "#f3ead3", 0)
        + "".join(
            path(f"M{35 + k * 8.6} 16H{43.6 + k * 8.6}V24q-4.3 3 -8.6 0Z", RED if k % 2 == 0 else WHITE, width=1.8)
            for k in range(3)
        )
        + rect(40, 30, 16, 16, SKY, 0.5, width=1.8)
    )
    return (
        homes
        + shop
        + group_of((ANN, DEV, HANA.wearing(PURPLE), JAY), ((17, 66), (38, 64), (58, 66), (79, 64)), 0.76, "happy", 34)
    )


@SYMBOLS.draw("building", "A building.", 3)
def building_() -> str:
    return building(14, 12, 68, 78, "#e3e6e9", 4, 3, DARK) + line(3, 91, 93, 91, width=3)


@SYMBOLS.draw("charity", "A charity.", 2)
def charity() -> str:
    tin = (
        path("M24 44H72V84Q72 91 65 91H31Q24 91 24 84Z", BLUE, width=3)
        + ellipse(48, 44, 24, 7, "#9cc7ee", width=3)
        + rect(38, 42, 20, 3.6, INK, 1.6, width=1)
    )
    return (
        tin
        + heart(48, 69, 1.15, WHITE)
        + pound(48, 22, 14)
        + path("M70 10L76 6M74 22H82M26 10L20 6M22 22H14", stroke=GOLD, width=4)
    )


@SYMBOLS.draw("prison", "Prison.", 3)
def prison() -> str:
    inside = rect(8, 8, 80, 80, "#b9c0c7", 2, width=4) + person(48, 42, 1.3, BEN.wearing(GREY), "sad", 36)
    bars = "".join(line(x, 8, x, 88, INK, 7) + line(x, 10, x, 86, GREY, 3) for x in (20, 38.6, 57.4, 76))
    return inside + bars + rect(8, 8, 80, 80, "none", 2, width=4)


@SYMBOLS.draw("equipment", "Equipment that helps you.", 3)
def equipment() -> str:
    frame = path("M54 91L62 44Q63 38 69 38H79Q85 38 86 44L91 91M58 66H88", stroke="#7d858d", width=5) + path(
        "M66 38H82", width=7
    )
    stick = path("M48 91V22Q48 10 58 10T68 20", stroke=BROWN, width=6)
    tips = "".join(rect(x - 4, 87, 8, 5, INK, 1, width=1) for x in (48, 55, 90))
    seat = path("M5 34H10L13 62H34L39 80H45M10 44H28V54", width=4) + rect(13, 54, 20, 8, BLUE, 2)
    wheels = circle(19, 74, 15, "none", width=4) + dot(19, 74, 2.6) + circle(39, 86, 4.4, WHITE)
    return stick + frame + tips + seat + wheels


@SYMBOLS.draw("clothes", "Clothes.", 3)
def clothes() -> str:
    shirt = path("M20 10L6 22L14 34L20 29V56H52V29L58 34L66 22L52 10H44Q36 18 28 10Z", RED, width=3)
    trousers = path("M58 40H90L92 91H79L74 60L69 91H56Z", NAVY, width=3) + line(58, 48, 90, 48, width=2)
    shoe = path("M8 88V70H22Q24 78 34 80Q42 82 42 88Z", BROWN, width=3) + line(7, 90, 43, 90, width=4)
    return shirt + trousers + shoe


@SYMBOLS.draw("find", "Looking for something.", 2)
def find() -> str:
    seeker = person(26, 46, 1.2, CORA, "calm", 38, arms=False)
    eye = (
        path("M47 30Q60 14 73 30Q60 46 47 30Z", WHITE, width=2) + circle(60, 30, 6, "#7a5230", width=2) + dot(60, 30, 3)
    )
    return seeker + magnifier(60, 30, 18, eye) + arm((42, 80), (70, 86), (82, 66), CORA, 1.2)


@SYMBOLS.draw(
    "reasonable adjustment", "A change that makes things fair.", 2, "Three examples: a ramp, more time, easy words."
)
def reasonable_adjustment() -> str:
    slope = path("M4 46L40 34H46V46Z", "#c3c9cf", width=2.2) + wheelchair_user(20, 8, 0.5, FRANK, "happy")
    longer = (
        clock(70, 24, 18, 12, 15)
        + circle(86, 38, 7.4, GREEN)
        + path("M86 34.4V41.6M82.4 38H89.6", stroke=WHITE, width=3)
    )
    sheet = rect(8, 52, 32, 39, WHITE, 2) + "".join(
        rect(13, y, 8, 8, c, 1, width=1.8) + line(25, y + 4, 35, y + 4) for y, c in ((57, SKY), (68, GOLD), (79, LEAF))
    )
    ears = (
        person(70, 66, 0.95, JAY, "happy", 26)
        + path("M61 66Q60 54 70 54T79 66", stroke=BLUE, width=4)
        + rect(59, 63, 5, 9, BLUE, 2, width=2)
        + rect(76, 63, 5, 9, BLUE, 2, width=2)
    )
    return slope + longer + sheet + ears


@SYMBOLS.draw("circle of support", "People round you who help.", 2)
def circle_of_support() -> str:
    ring = circle(48, 50, 34, "#eaf4ec", GREEN, 4)
    around = ""
    for k, look in enumerate((ANN, DEV, HANA, FRANK, GRACE)):
        a = 2 * math.pi * k / 5 - math.pi / 2
        around += person(round(48 + 34 * math.cos(a), 1), round(46 + 33 * math.sin(a), 1), 0.6, look, "happy", 24)
    return ring + around + person(48, 44, 0.82, ELSIE, "happy", 30)


@SYMBOLS.draw("contact us", "Contact us.", 3)
def contact_us() -> str:
    return (
        phone(
            8, 6, 26, 46, path("M14 18Q12 22 16 28T25 36L28 32L24 29L22 30Q19 27 18 24L20 22L18 17Z", GREEN, width=1.8)
        )
        + envelope(42, 10, 50, 34)
        + laptop(18, 54, 60, 30, globe(48, 69, 9))
    )


@SYMBOLS.draw("first", "First.", 3)
def first() -> str:
    blocks = (
        rect(4, 66, 29, 25, "#cfd4d9", 1, width=3)
        + rect(63, 72, 29, 19, "#d9a25e", 1, width=3)
        + rect(33, 54, 30, 37, GOLD, 1, width=3)
    )
    winner = standing(48, 11, 0.52, CORA, "happy", (-19, 2), (19, 2))
    return (
        blocks
        + lettering("1", 48, 73, 19, weight=0.22)
        + lettering("2", 18.5, 79, 12, weight=0.2)
        + lettering("3", 77.5, 82, 10, weight=0.2)
        + winner
    )


@SYMBOLS.draw("best", "The best.", 3)
def best() -> str:
    cup_ = path("M26 12H70Q72 46 48 52Q24 46 26 12Z", GOLD, width=3.4) + path(
        "M26 18H12Q10 38 30 40M70 18H84Q86 38 66 40", width=5
    )
    foot = path("M44 52V66H34Q32 74 30 78H66Q64 74 62 66H52V52Z", GOLD, width=3) + rect(
        24, 78, 48, 12, BROWN, 1, width=3
    )
    return cup_ + foot + star(48, 29, 11, WHITE)


@SYMBOLS.draw("fire", "Fire.", 3)
def fire() -> str:
    outer = path(
        "M48 4C54 22 80 34 80 62C80 80 66 92 48 92"
        "C30 92 16 80 16 62C16 48 26 42 28 28C36 32 38 40 38 44C46 36 50 20 48 4Z",
        "#e0562b",
        width=3.4,
    )
    return outer + path("M48 50C52 58 64 62 62 76C60 86 54 89 48 89C40 89 33 84 34 74C36 66 46 60 48 50Z", GOLD)


@SYMBOLS.draw("electricity", "Electricity.", 3)
def electricity() -> str:
    plate_ = (
        rect(5, 20, 50, 58, WHITE, 4, width=3)
        + rect(27, 29, 6, 13, DARK, 1, width=1)
        + rect(16, 52, 11, 6, DARK, 1, width=1)
        + rect(33, 52, 11, 6, DARK, 1, width=1)
        + rect(40, 24, 10, 6, RED, 1, width=1.8)
    )
    return plate_ + path("M78 6L58 50H72L62 90L92 38H77L88 6Z", GOLD, width=3.4)


@SYMBOLS.draw("security", "Security.", 2)
def security() -> str:
    wall = rect(80, 10, 12, 44, "#b9c0c7", 1) + path("M80 32H66L58 44", width=6)
    case = rect(-32, -13, 62, 26, WHITE, 4, width=3) + rect(-38, -15, 14, 30, DARK, 3)
    camera = group(case, circle(-37, 0, 6, "#7fb2df"), dot(18, 0, 3, RED), at=(46, 27), turn=-14)
    view = path("M8 50L4 90M20 48L64 88", stroke=BLUE, width=3.4, dash="6 6")
    return wall + camera + view + person(25, 72, 0.72, grey(BEN), "calm", 28)


@SYMBOLS.draw("environment", "The environment.", 2)
def environment() -> str:
    world_ = circle(48, 58, 33, "#8cc6f0", width=3) + path(
        "M30 44Q42 36 50 46Q60 48 54 60Q44 66 46 78Q36 80 30 68"
        "Q20 58 30 44ZM66 50Q76 54 78 66Q70 74 64 66Q62 56 66 50Z",
        "#6fb26a",
        width=2,
    )
    return world_ + leaf(50, 36, 1.0, 38) + leaf(46, 36, 1.0, -38) + line(48, 44, 48, 34, "#2e6b35", 4)


@SYMBOLS.draw("hair", "A haircut.", 3)
def hair() -> str:
    client = group(person(0, 0, 1.15, ELSIE.wearing(PALE), "happy", 30, arms=False), at=(34, 44), scale=1.38)
    comb = group(
        rect(-4, -20, 8, 40, BLUE, 2),
        path("".join(f"M4 {y}H11" for y in range(-16, 20, 5)), width=2),
        at=(76, 70),
        turn=8,
    )
    return client + scissors(68, 28, 0.78, -66) + comb


@SYMBOLS.draw("baby", "A baby.", 3)
def baby() -> str:
    mother = person(56, 28, 1.15, CORA, "happy", 56, arms=False)
    wrap = path("M10 60C14 48 34 50 46 56L74 64C84 70 80 84 68 86L34 88C16 86 6 74 10 60Z", WHITE, width=3)
    face = (
        circle(26, 64, 11.4, CORA.skin)
        + dot(22, 64, 1.4)
        + dot(30, 64, 1.4)
        + path("M23 69Q26 71 29 69M25 53Q27 50 30 52", width=2)
    )
    hold = tube("M76 56L82 78L54 84", AMBER, 9) + path("M46 78Q54 76 56 84Q54 90 46 89Q40 86 46 78Z", CORA.skin)
    return mother + wrap + face + hold


@SYMBOLS.draw("age", "How old you are.", 2)
def age() -> str:
    ages = (
        person(18, 60, 0.72, replace(ELSIE, style="short"), "happy", 34)
        + person(46, 50, 0.85, ELSIE, "happy", 42)
        + person(77, 50, 0.88, ANN, "happy", 42)
    )
    return ages + arrow(8, 22, 88, 22, GREEN, 6, 12)


@SYMBOLS.draw(
    "sex and relationships", "Sex and relationships.", 2, "A couple in bed with a heart: calm, nothing shown."
)
def sex_and_relationships() -> str:
    board = rect(6, 22, 84, 40, WOOD, 5, width=3) + rect(12, 38, 34, 26, WHITE, 8) + rect(50, 38, 34, 26, WHITE, 8)
    couple = head(34, 50, 1.35, BEN, "happy") + head(62, 50, 1.35, GRACE, "happy")
    quilt = path("M4 64Q48 54 92 64V91H4Z", PURPLE, width=3) + path("M4 64Q48 54 92 64V71Q48 61 4 71Z", WHITE)
    return board + couple + quilt + heart(48, 14, 1.0)


@SYMBOLS.draw("good thing", "A good thing about it.", 2)
def good_thing() -> str:
    return (
        thumb(40, 54, 1.9, cuff=BLUE)
        + circle(76, 22, 16, GREEN, width=3)
        + path("M76 13.4V30.6M67.4 22H84.6", stroke=WHITE, width=5.4)
    )


@SYMBOLS.draw("everyday life", "Everyday life.", 2)
def everyday_life() -> str:
    meal = fork(9, 9, 26) + plate(28, 22, 14)
    return meal + cup(62, 5, 0.64) + bus(4, 62, 0.56) + house(77, 72, 0.78) + clock(48, 48, 16, 9, 0)


@SYMBOLS.draw("self care", "Washing and brushing teeth.", 3)
def self_care() -> str:
    brush = group(
        rect(-6, -8, 78, 11, BLUE, 5, width=3),
        path("".join(f"M{x} -9V-20" for x in range(0, 24, 5)), width=3.4),
        rect(-3, -22, 26, 6, WHITE, 2, width=2),
        at=(18, 34),
        turn=-12,
    )
    soap = (
        rect(10, 66, 44, 22, "#f6c9d6", 9, width=3)
        + circle(22, 58, 7, "#e6f4fd", width=2)
        + circle(36, 54, 9, "#e6f4fd", width=2)
        + circle(48, 60, 5, "#e6f4fd", width=2)
    )
    tube_ = (
        path("M66 50H88L84 80H70Z", WHITE, width=3)
        + rect(70, 80, 14, 10, RED, 1)
        + path("M68 62H86", stroke=RED, width=6)
    )
    return brush + soap + tube_
