"""Health: calm pictures, no red cross (a protected emblem), no brain for a person."""

from __future__ import annotations

from easyread.picture.drawing import (
    AMBER,
    BLUE,
    CREAM,
    DARK,
    GREEN,
    GREY,
    NAVY,
    ORANGE,
    PURPLE,
    RED,
    SKY,
    TEAL,
    WHITE,
    badge,
    circle,
    dot,
    ellipse,
    group,
    line,
    path,
    placed,
    rect,
    tick,
    tube,
)

from .everyday import apple
from .people import BEN, CORA, DEV, GRACE, JAY, Look, arm, head, person
from .register import Drawings
from .things import calendar, clipboard, clock, days, heart, writing

SYMBOLS = Drawings()


def _medic(x: float, y: float, size: float, look: Look, down: float = 34) -> str:
    """A doctor: a bust in a white coat over a blue shirt, with a stethoscope round the neck."""
    coat = person(x, y, size, look.wearing(WHITE), "happy", down)
    shirt = path(placed("M-5 13.4L0 28L5 13.4Q0 18 -5 13.4Z", x, y, size), SKY, width=1.8)
    pipe = path(placed("M-8 15V20Q-8 27 -3 27M8 15V24", x, y, size), stroke=DARK, width=2.6)
    return coat + shirt + pipe + circle(x + 8 * size, y + 26 * size, 2.8, "#cfd4d9", width=1.8)


def _ambulance(x: float, y: float, s: float = 1) -> str:
    """A yellow ambulance from its left side: 84 wide, 54 high at size 1."""
    body = path(placed("M0 46V30L10 26L18 10H30V0H80Q84 0 84 4V46Z", x, y, s), "#f7e03c", width=3)
    squares = "".join(
        rect(x + (6 + k * 13) * s, y + 31 * s, 13 * s, 8 * s, GREEN if k % 2 else "#f7e03c", 0, width=1.6)
        for k in range(6)
    )
    glass = path(placed("M14 26L20 14H27V26Z", x, y, s), SKY, width=2) + rect(
        x + 36 * s, y + 7 * s, 16 * s, 12 * s, SKY, 1, width=2
    )
    light = rect(x + 34 * s, y - 7 * s, 14 * s, 7 * s, BLUE, 2)
    wheels = "".join(
        circle(x + w * s, y + 47 * s, 7 * s, DARK) + dot(x + w * s, y + 47 * s, 2.6 * s, "#cfd4d9") for w in (18, 64)
    )
    return light + body + squares + glass + wheels + line(x + 58 * s, y + 2, x + 58 * s, y + 30 * s, width=2)


@SYMBOLS.draw("health", "Health.", 3)
def health() -> str:
    return (
        heart(44, 44, 3.3)
        + path("M10 46H30L36 34L46 58L53 42L57 46H78", stroke=WHITE, width=5)
        + badge(76, 76, True, 16)
    )


@SYMBOLS.draw("nhs", "The NHS.", 2, "No logo: a doctor and a nurse before a blue hospital.")
def nhs() -> str:
    wing = rect(5, 14, 86, 76, "#cfe6f7", 1, width=3) + rect(2, 7, 92, 9, BLUE, 1)
    panes = "".join(rect(x, 22, 11, 11, WHITE, 0.5, width=2) for x in (10, 75)) + heart(48, 27, 0.9)
    nurse = person(70, 54, 1.1, BEN.wearing(BLUE), "happy", 37) + path(
        "M64 68.6L70 77L76 68.6", stroke=WHITE, width=2.6
    )
    watch = line(80, 76, 80, 80, width=1.6) + circle(80, 83, 3.4, WHITE, width=1.8)
    return wing + panes + _medic(27, 54, 1.1, CORA, 37) + nurse + watch


@SYMBOLS.draw("health check", "A health check.", 3)
def health_check() -> str:
    patient = person(26, 42, 1.1, JAY, "calm", 46)
    cuff = rect(35, 70, 12, 13, BLUE, 2) + path("M46 80Q56 92 64 80", width=3)
    rows = tick(72, 30, 0.6, width=3.6) + tick(72, 44, 0.6, width=3.6) + line(80, 30, 86, 30) + line(80, 44, 86, 44)
    gauge = circle(70, 76, 13, WHITE, width=3) + path("M70 76L76 69", stroke=RED, width=3) + dot(70, 76, 2)
    return patient + cuff + clipboard(58, 12, 34, 44, rows) + gauge


@SYMBOLS.draw("hospital", "A hospital.", 3)
def hospital() -> str:
    wings = rect(4, 42, 88, 48, "#f3ead3", 1, width=3) + rect(26, 16, 44, 74, CREAM, 1, width=3)
    sign = rect(35, 22, 26, 24, "#2462ad", 2) + path("M42 28V40M54 28V40M42 34H54", stroke=WHITE, width=4.4)
    panes = "".join(rect(x, y, 10, 9, SKY, 0.5, width=2) for x in (10, 76) for y in (50, 66))
    panes += "".join(rect(x, 52, 9, 9, SKY, 0.5, width=2) for x in (31, 43.5, 56))
    door = rect(38, 70, 20, 20, BLUE, 0.5) + line(48, 70, 48, 90, width=2)
    return wings + sign + panes + door + line(2, 91, 94, 91, width=3)


@SYMBOLS.draw("gp surgery", "The doctor's surgery.", 2)
def gp_surgery() -> str:
    block = rect(5, 36, 86, 54, "#e9b98f", 1, width=3) + path("M3 38L14 12H82L93 38Z", "#8a4b3a", width=3)
    door = rect(10, 50, 24, 40, BLUE, 0.5) + line(22, 50, 22, 90, width=2)
    inside = rect(41, 44, 46, 40, SKY, 1) + _medic(64, 59, 0.9, DEV, 27)
    return block + door + inside + circle(48, 25, 9.4, WHITE) + heart(48, 25.6, 0.55) + line(39, 84, 89, 84, width=3.4)


@SYMBOLS.draw("medicine", "Medicine.", 3)
def medicine() -> str:
    bottle = (
        rect(10, 26, 38, 64, "#c97a2e", 5, width=3)
        + rect(14, 10, 30, 16, WHITE, 2, width=3)
        + path("M21 12V24M29 12V24M37 12V24", width=1.8)
    )
    label = rect(10, 42, 38, 30, WHITE, 0) + writing(16, 50, 26, 3, 7)
    capsule = group(
        path("M-16 -8H0V8H-16A8 8 0 0 1 -16 -8Z", RED) + path("M0 -8H16A8 8 0 0 1 16 8H0Z", WHITE),
        at=(72, 36),
        turn=-40,
    )
    tablets = (
        circle(66, 76, 11, WHITE)
        + line(59, 79, 73, 73, width=2)
        + circle(84, 64, 8.4, "#f6c9d6")
        + line(79, 64, 89, 64, width=2)
    )
    return bottle + label + capsule + tablets


@SYMBOLS.draw("injection", "An injection.", 3)
def injection() -> str:
    sleeve = path("M4 4H40L46 34H10Z", TEAL, width=3)
    limb = path("M11 34H45C50 50 48 66 46 92H14C16 70 8 56 11 34Z", "#c98d5e", width=3)
    needle = group(
        path("M0 0H14", width=2.6),
        rect(14, -8, 30, 16, "#e4f1fb", 2),
        rect(14, -8, 16, 16, "#8cc6f0", 1),
        path("M44 0H54M54 -8V8M36 -8V-12M36 8V12", width=4),
        at=(40, 57),
        turn=-26,
    )
    return limb + sleeve + needle


@SYMBOLS.draw("appointment", "An appointment.", 3)
def appointment() -> str:
    sheet = calendar(4, 12, 60, 62, days(12, 33, 48, 34, 3))
    return sheet + clock(80, 22, 14, 10, 0) + _medic(66, 58, 1.0, GRACE, 34)


@SYMBOLS.draw("healthy eating", "Healthy eating.", 3)
def healthy_eating() -> str:
    dish = circle(48, 52, 38, WHITE, width=3)
    greens = (
        path("M48 52V22A30 30 0 0 1 74 67Z", "#d7efcd", width=2)
        + "".join(circle(x, y, 5, "#5aa469", width=1.8) for x, y in ((58, 36), (66, 42), (58, 46)))
        + path("M61 50L60 58M58 58H62", "none", "#2e6b35", 3)
    )
    other = (
        path("M48 52L74 67A30 30 0 0 1 22 67Z", "#f4ead0", width=2)
        + path("M34 70Q44 62 58 70Q48 80 34 70ZM58 70L66 65V75Z", "#9cc7ee", width=2)
        + dot(40, 69, 1.4)
    )
    red = path("M48 52L22 67A30 30 0 0 1 48 22Z", "#fbe0dc", width=2) + apple(35, 46, 0.5)
    return dish + greens + other + red + badge(80, 18, True, 13)


@SYMBOLS.draw("exercise", "Exercise.", 3)
def exercise() -> str:
    legs = tube("M44 58L26 72L20 86", NAVY, 8) + tube("M52 58L70 72L76 86", NAVY, 8)
    shoes = path("M14 92V86H24L25 92ZM72 86H82V92H71Z", WHITE, width=2)
    body = path("M38 62L34 38Q36 30 48 30T62 38L58 62Z", ORANGE)
    arms = arm((38, 38), (24, 30), (16, 14), CORA.wearing(ORANGE), 0.9) + arm(
        (58, 38), (72, 30), (80, 14), CORA.wearing(ORANGE), 0.9
    )
    top = (
        circle(48, 14, 10.4, CORA.hair)
        + path("M44.6 22V29Q48 33 51.4 29V22Z", CORA.skin, width=2)
        + head(48, 17, 1.0, CORA, "happy")
    )
    moves = path("M4 26Q4 14 12 6M92 26Q92 14 84 6M6 64Q10 72 8 80M90 64Q86 72 88 80", stroke=BLUE, width=3.4)
    return legs + shoes + body + arms + top + moves


@SYMBOLS.draw("weight", "Your weight.", 3)
def weight() -> str:
    scales = rect(6, 10, 84, 80, "#cfe0ee", 8, width=3)
    dial = (
        path("M26 36A23 23 0 0 1 70 36Z", WHITE, width=3)
        + line(48, 36, 57, 22, RED, 3.4)
        + path("M34 30L36 32M48 18V20", width=2)
    )

    def foot(x: float, side: int) -> str:
        at = ((-7, 51), (-2, 48.6), (3.4, 49.6), (8, 53))
        toes = "".join(ellipse(x - side * dx, y, 2.6, 3, "#c98d5e", width=1.8) for dx, y in at)
        return path(placed("M-9 56Q-2 50 8 56Q12 64 7 74Q6 85 0 85Q-7 85 -6 74Q-10 66 -9 56Z", x, 0), "#c98d5e") + toes

    return scales + dial + foot(32, 1) + foot(64, -1)


@SYMBOLS.draw("smoking", "Smoking.", 3)
def smoking() -> str:
    stick = (
        rect(6, 62, 80, 15, WHITE, 2, width=3)
        + rect(6, 62, 26, 15, "#e0974a", 2, width=3)
        + path("M76 62H86V77H76Z", "#7d858d")
    )
    glow = path("M86 63Q92 69.5 86 76Z", RED)
    smoke = path("M82 52Q72 42 82 32T76 8M68 52Q60 44 67 36T62 20", stroke=GREY, width=5)
    return stick + glow + smoke


@SYMBOLS.draw("alcohol", "Alcohol.", 3)
def alcohol() -> str:
    beer = path("M8 24H46V84q0 5 -5 5H13q-5 0 -5 -5Z", AMBER, width=3) + path(
        "M46 38H54Q60 38 60 46V62Q60 70 52 70H46", width=4.4
    )
    foam = path("M5 26Q3 16 13 16Q16 6 26 11Q36 5 40 14Q52 14 49 26Q44 32 38 26Q30 34 24 27Q14 34 5 26Z", WHITE)
    wine = path("M66 40H91Q92 62 78.5 63Q65 62 66 40Z", WHITE, width=3) + path(
        "M66.6 48H90.4Q89 61.4 78.5 61.6Q68 61.4 66.6 48Z", "#8e2340"
    )
    return (
        beer + foam + path("M19 42V78M30 42V78", stroke=WHITE, width=4) + wine + path("M78.5 63V87M69 89H88", width=3.4)
    )


@SYMBOLS.draw("glasses", "Glasses or an eye test.", 3)
def glasses() -> str:
    frames = path("M44 62Q48 56 52 62M7 58L4 40M89 58L92 40", width=5)
    lenses = rect(6, 52, 38, 30, "#e4f1fb", 12, width=5) + rect(52, 52, 38, 30, "#e4f1fb", 12, width=5)
    shine = path("M15 64L22 58M61 64L68 58", stroke=WHITE, width=4)
    eye = path("M26 24Q48 2 70 24Q48 46 26 24Z", WHITE, width=3) + circle(48, 24, 9.4, "#2f6fb3") + dot(48, 24, 4.6)
    return eye + frames + lenses + shine


@SYMBOLS.draw("hearing", "Hearing.", 3)
def hearing() -> str:
    ear = path("M22 44C18 12 66 6 70 38C71 54 59 58 57 68C55 84 42 92 32 84C26 79 28 72 32 70", "#e8b48a", width=3.4)
    inner = path("M33 44C31 28 56 22 58 40C58 50 49 52 47 58C45 64 43 62 39 62", width=3.4)
    aid = path("M20 50C10 40 12 16 28 8", width=9) + path("M20 50C10 40 12 16 28 8", stroke=BLUE, width=4.4)
    waves = path("M78 30Q84 40 78 50M86 22Q95 40 86 58", stroke=BLUE, width=4)
    return ear + inner + aid + path("M28 8Q36 6 38 12", width=3) + waves


@SYMBOLS.draw("blood test", "A blood test.", 3)
def blood_test() -> str:
    tube_ = (
        rect(58, 20, 22, 70, WHITE, 10, width=3)
        + path("M59.4 50H78.6V80q0 8.6 -9.6 8.6t-9.6 -8.6Z", RED, RED, 1)
        + rect(54, 9, 30, 13, PURPLE, 2, width=3)
    )
    label = rect(58, 34, 22, 12, WHITE, 0, width=2) + line(62, 40, 76, 40, width=2)
    drop = path("M28 16Q50 44 44 58Q38 70 28 70Q18 70 12 58Q6 44 28 16Z", RED, width=3) + path(
        "M19 52Q19 60 26 62", stroke=WHITE, width=4
    )
    return tube_ + label + drop


@SYMBOLS.draw("emergency", "An emergency.", 3)
def emergency() -> str:
    flash = path("M33 22L26 16M38 15L34 7M46 13V4M54 15L58 7M59 22L66 16", stroke=BLUE, width=4)
    return flash + _ambulance(6, 35, 1.0)


@SYMBOLS.draw("hospital passport", "My hospital passport.", 2)
def hospital_passport() -> str:
    book = rect(12, 4, 72, 88, RED, 4, width=3) + line(21, 5, 21, 91, width=2.4)
    shot = rect(31, 11, 44, 40, WHITE, 2) + person(53, 30, 1.02, CORA, "happy", 20)
    rows = "".join(circle(35, y, 4, WHITE, width=2) + line(45, y, 75, y, WHITE, 4) for y in (61, 72, 83))
    return book + shot + rows
