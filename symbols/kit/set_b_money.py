"""Money: British coins and notes, no amounts that a reader could take for a true one."""

from __future__ import annotations

from easyread.picture.drawing import (
    BLUE,
    CREAM,
    DARK,
    GOLD,
    GREEN,
    INK,
    LILAC,
    NAVY,
    ORANGE,
    RED,
    TEAL,
    WHITE,
    arrow,
    circle,
    dot,
    ellipse,
    group,
    path,
    rect,
    tube,
)
from easyread.picture.lettering import lettering

from .everyday import apple, briefcase, cup, scissors
from .people import BEN, CORA, person, wheelchair_user
from .register import Drawings
from .things import bus, house, laptop, lightbulb, note, pound

SYMBOLS = Drawings()


@SYMBOLS.draw("budget", "A plan for the money.", 2)
def budget() -> str:
    ways = (
        arrow(36, 28, 20, 44, GREEN, 4.4, 8)
        + arrow(48, 34, 48, 44, GREEN, 4.4, 8)
        + arrow(60, 28, 76, 44, GREEN, 4.4, 8)
    )
    pots = "".join(rect(x, 50, 26, 40, "#eef6fc", 3) + rect(x - 1, 47, 28, 7, "#cfd4d9", 2) for x in (4, 35, 66))
    stacks = "".join(
        rect(x, y, 18, 5, GOLD, 2, width=1.8) for x, n in ((8, 4), (39, 6), (70, 2)) for y in range(82, 82 - 5 * n, -5)
    )
    return ways + pots + stacks + pound(48, 17, 14)


@SYMBOLS.draw("personal budget", "Money for your own support.", 2)
def personal_budget() -> str:
    owner = person(24, 34, 1.1, CORA, "happy", 36)
    icons = house(78, 22, 0.6) + cup(66, 39, 0.54) + bus(63, 71, 0.46)
    links = "".join(arrow(46, y1, x, y, GREEN, 4, 7) for y1, x, y in ((50, 60, 28), (58, 61, 54), (66, 58, 77)))
    return owner + links + icons + pound(24, 75, 15)


@SYMBOLS.draw("cuts", "Less money to spend.", 3)
def cuts() -> str:
    left = (
        path("M3 46H58L52 54L58 62L52 70L58 78L55 86H3Z", LILAC)
        + circle(28, 66, 12, WHITE)
        + lettering("£", 28, 66, 15, weight=0.2)
    )
    right = group(path("M10 0H36V40H7L10 32L4 24L10 16L4 8Z", LILAC), at=(57, 48), turn=9)
    return left + right + scissors(62, 32, 0.94, 188)


@SYMBOLS.draw("benefits", "Benefits: money from the government.", 2)
def benefits() -> str:
    hall = path("M3 34L24 18L45 34Z", "#e6d2a5") + rect(6, 34, 36, 26, CREAM, 0) + rect(3, 60, 42, 6, "#e6d2a5", 1)
    pillars = "".join(rect(x, 36, 5, 24, WHITE, 0, width=1.8) for x in (9, 17, 26, 34))
    coins = pound(25, 80, 8) + arrow(36, 80, 47, 77, GREEN, 5, 9)
    return group(hall + pillars + coins + wheelchair_user(69, 22, 0.9, BEN, "happy"), at=(2, 1.4), scale=0.955)


@SYMBOLS.draw("bank", "A bank.", 3)
def bank() -> str:
    roof = path("M4 34L48 6L92 34Z", "#cfd4d9") + pound(48, 23, 9)
    pillars = "".join(rect(x, 38, 10, 36, WHITE, 0) for x in (10, 30, 56, 76))
    steps = rect(6, 32, 84, 7, "#e3e6e9", 1) + rect(6, 73, 84, 7, "#e3e6e9", 1) + rect(2, 80, 92, 9, "#cfd4d9", 1)
    return rect(10, 38, 76, 36, "#f3ead3", 0) + pillars + rect(41, 50, 14, 24, NAVY, 1) + steps + roof


@SYMBOLS.draw("wages", "Pay for work.", 2)
def wages() -> str:
    notes = group(note(0, 0, 46, 26), at=(26, 22), turn=-14) + note(30, 20, 46, 26, "#a9d3ae")
    packet = path("M8 42H88V84q0 4 -4 4H12q-4 0 -4 -4Z", "#c99a63", width=3) + path("M8 44L48 66L88 44", width=2.6)
    return notes + packet + briefcase(32, 64, 32, 20, "#7a4a22") + pound(82, 20, 9)


@SYMBOLS.draw("free", "It is free.", 3)
def free() -> str:
    label = path("M4 48L32 20H92V76H32Z", GOLD, width=3.4) + circle(24, 48, 4.6, WHITE)
    return label + lettering("£0", 62, 48, 30, weight=0.19)


@SYMBOLS.draw("bill", "A bill to pay.", 3)
def bill() -> str:
    edge = "L78 92L72 86L66 92L60 86L54 92L48 86L42 92L36 86L30 92L24 86L18 92Z"
    sheet = path(f"M18 4H78{edge}", WHITE, width=3)
    flame = path("M29 30C21 26 26 17 29 13C31 18 37 20 36 26Q34 31 29 30Z", ORANGE, width=2)
    bulb = lightbulb(29, 44, 0.42)
    drop = path("M29 57Q36 67 29 71Q22 67 29 57Z", "#5aa5e0", width=2)
    rows = path("M44 24H66M44 44H66M44 64H58", width=3)
    return sheet + flame + bulb + drop + rows + pound(72, 76, 15)


@SYMBOLS.draw("scam", "A trick to take your money.", 2)
def scam() -> str:
    thief = person(48, 30, 1.0, BEN.wearing(DARK), "happy", 26, arms=False)
    mask = rect(38, 26, 20, 7.4, INK, 3.4, width=1) + dot(44.6, 29.6, 1.7, WHITE) + dot(51.4, 29.6, 1.7, WHITE)
    cap = path("M37 24C37 14 59 14 59 24Z", INK)
    set_ = laptop(4, 4, 88, 54, thief + mask + cap)
    sleeve = tube("M44 52L60 74", DARK, 9)
    fist = path("M58 70Q68 66 72 74Q76 82 68 86Q60 88 57 82Q54 74 58 70Z", BEN.skin)
    return (
        set_
        + pound(24, 82, 10)
        + pound(72, 82, 10)
        + sleeve
        + fist
        + path("M72 74Q66 74 64 78M72 80Q68 80 66 83", width=2)
    )


@SYMBOLS.draw("shopping", "Shopping.", 3)
def shopping() -> str:
    loaf = path("M16 46V30Q10 20 22 18H36Q46 20 42 30V46Z", "#d9a25e")
    milk = (
        path("M46 46V22L50 14H60L64 22V46Z", WHITE)
        + rect(46, 28, 18, 9, BLUE, 0, width=2)
        + rect(51, 9, 8, 5, BLUE, 1, width=2)
    )
    basket = path("M6 46H90L82 88H14Z", RED, width=3) + path(
        "M26 54L29 80M41 54V80M55 54V80M70 54L67 80", stroke=WHITE, width=4
    )
    handle = path("M18 46Q20 2 48 3Q76 2 78 46", width=4)
    return loaf + milk + apple(76, 36, 0.72) + handle + basket


@SYMBOLS.draw("raffle", "Raising money.", 2, "A bucket of coins and raffle tickets: covers raffle and fundraising.")
def raffle() -> str:
    strip = ""
    for k, digits in enumerate(("41", "42", "43")):
        strip += rect(k * 24, 0, 24, 24, "#f6c9d6", 1) + lettering(digits, 12 + k * 24, 12, 11, weight=0.18)
    bucket = path("M16 56H80L73 92H23Z", TEAL, width=3) + ellipse(48, 56, 32, 6, DARK)
    return group(strip, at=(12, 5), turn=3) + bucket + pound(48, 77, 11) + pound(36, 47, 9) + pound(60, 46, 9)
