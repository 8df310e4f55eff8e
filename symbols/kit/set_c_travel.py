"""Travel, with what is seen on British roads."""

from __future__ import annotations

from easyread.picture.drawing import (
    AMBER,
    BLUE,
    DARK,
    GOLD,
    GREY,
    INK,
    NAVY,
    RED,
    SKY,
    TEAL,
    WHITE,
    circle,
    dot,
    group,
    line,
    path,
    placed,
    rect,
    tube,
)

from .everyday import wheel_sign
from .people import ANN, BEN, CORA, DEV, FRANK, GRACE, HANA, IVOR, JAY, Look, arm, head, lanyard, person
from .register import Drawings
from .things import bubble, bus, car, clock, star

SYMBOLS = Drawings()


def _double_decker(x: float, y: float, s: float = 1) -> str:
    """A red double-decker from its left side: 84 wide, 68 high at size 1."""
    body = path(placed("M6 0H80q4 0 4 4V60H0V6q0 -6 6 -6Z", x, y, s), RED, width=3)
    upper = "".join(rect(x + (6 + k * 15.4) * s, y + 7 * s, 12.6 * s, 13 * s, SKY, 1, width=2) for k in range(5))
    lower = "".join(rect(x + (22 + k * 15.4) * s, y + 32 * s, 12.6 * s, 13 * s, SKY, 1, width=2) for k in range(4))
    door = rect(x + 4 * s, y + 30 * s, 13 * s, 26 * s, SKY, 1, width=2) + line(
        x + 10.5 * s, y + 30 * s, x + 10.5 * s, y + 56 * s, width=1.8
    )
    band = line(x + 1, y + 26 * s, x + 84 * s - 1, y + 26 * s, width=2)
    wheels = "".join(
        circle(x + w * s, y + 60 * s, 7.4 * s, DARK) + dot(x + w * s, y + 60 * s, 2.6 * s, "#cfd4d9") for w in (28, 66)
    )
    return body + band + upper + lower + door + wheels


def _black_cab(x: float, y: float, s: float = 1) -> str:
    """A black taxi from its left side: 80 wide, 48 high at size 1."""
    body = path(
        placed("M0 40V26Q0 22 6 21L16 19L24 5Q27 0 34 0H60Q68 0 72 8L76 20Q80 21 80 26V40Z", x, y, s),
        "#2b3036",
        width=3,
    )
    glass = path(placed("M28 7Q29 5 32 5H43V18H21ZM47 5H58Q63 5 66 10L69 18H47Z", x, y, s), SKY, width=2)
    sign = rect(x + 38 * s, y - 8 * s, 18 * s, 8 * s, AMBER, 2, width=2)
    doors = path(placed("M45 5V38M49 24h5M31 24h5", x, y, s), stroke="#8a949e", width=2)
    lamp = circle(x + 4 * s, y + 28 * s, 2.8 * s, GOLD, width=1.6)
    wheels = "".join(
        circle(x + w * s, y + 40 * s, 8 * s, DARK, "#1b1b1b", 3) + dot(x + w * s, y + 40 * s, 3.2 * s, "#cfd4d9")
        for w in (18, 62)
    )
    return body + glass + sign + doors + lamp + wheels


def _train(x: float, y: float, s: float = 1) -> str:
    """The front of a train: 56 wide, 70 high at size 1."""
    front = path(placed("M4 62V14Q4 0 18 0H38Q52 0 52 14V62Q52 66 48 66H8Q4 66 4 62Z", x, y, s), BLUE, width=3)
    nose = path(placed("M4 42H52V62Q52 66 48 66H8Q4 66 4 62Z", x, y, s), GOLD)
    glass = path(placed("M11 14Q11 8 17 8H39Q45 8 45 14V32H11ZM28 8V32", x, y, s), SKY, width=2)
    lamps = circle(x + 13 * s, y + 53 * s, 4.4 * s, WHITE, width=2) + circle(
        x + 43 * s, y + 53 * s, 4.4 * s, WHITE, width=2
    )
    return front + nose + glass + lamps


@SYMBOLS.draw("bus", "A bus.", 3)
def bus_() -> str:
    return _double_decker(6, 14)


@SYMBOLS.draw("taxi", "A taxi.", 3)
def taxi() -> str:
    return _black_cab(6, 30, 1.05)


@SYMBOLS.draw("train", "A train.", 3)
def train() -> str:
    rails = path("M30 76L14 92M66 76L82 92M22 86H74", width=4)
    return rails + _train(17, 6, 1.1)


@SYMBOLS.draw("transport", "Ways to get around.", 3)
def transport() -> str:
    return _double_decker(4, 5, 0.62) + _train(62, 8, 0.55) + _black_cab(4, 64, 0.62) + _bike(72, 78, 0.42)


@SYMBOLS.draw("car", "A car.", 3)
def car_() -> str:
    return car(4, 24, 1.7, BLUE)


@SYMBOLS.draw("minibus", "A minibus.", 3)
def minibus() -> str:
    body = path("M4 68V48Q4 42 10 40L18 22Q20 18 26 18H84Q92 18 92 26V68Z", WHITE, width=3)
    stripe = rect(5, 54, 86, 7, TEAL, 0, width=1.6)
    panes = path("M22 24H32V40H14ZM38 24H54V40H38ZM60 24H86V40H60Z", SKY, width=2)
    riders = head(46, 35, 0.55, CORA, "happy") + head(67, 35, 0.55, IVOR, "happy") + head(79, 35, 0.55, HANA, "happy")
    sign = rect(42, 45, 15, 17, BLUE, 1, width=2) + wheel_sign(49.6, 54, 0.38)
    wheels = "".join(circle(x, 70, 9, DARK) + dot(x, 70, 3.2, "#cfd4d9") for x in (24, 74))
    return body + stripe + panes + riders + sign + wheels + circle(9, 60, 2.8, GOLD, width=1.8)


def _walker(look: Look) -> str:
    """A person who walks to the right and fills the square."""
    far = tube("M52 60L66 72L76 86", "#162d52", 8) + path("M72 88L80 80L84 84L78 93Z", INK, width=1.4)
    near = tube("M46 60L40 76L24 84", NAVY, 8) + path("M24 78L18 88L12 86L17 77Z", INK, width=1.4)
    back_arm = arm((40, 36), (28, 46), (24, 54), look, 0.9)
    body = path("M36 62V36Q36 28 46 28H50Q60 28 58 38L56 62Z", look.top)
    neck = path("M45 22V28Q49 33 53 28V22Z", look.skin, width=2)
    front_arm = arm((50, 36), (58, 50), (70, 48), look, 0.9)
    return far + back_arm + near + body + neck + front_arm + head(49, 15, 1.15, look, "happy")


@SYMBOLS.draw("walking", "Walking.", 3)
def walking() -> str:
    return _walker(FRANK)


@SYMBOLS.draw("bus pass", "A bus pass.", 3)
def bus_pass() -> str:
    card = rect(4, 18, 88, 60, "#e4f1fb", 5, width=3) + path("M4 30V23q0 -5 5 -5H87q5 0 5 5V30Z", BLUE)
    shot = rect(10, 37, 28, 34, WHITE, 1, width=2) + person(24, 52, 0.8, ANN, "happy", 18.6)
    return card + shot + _double_decker(44, 36, 0.5)


@SYMBOLS.draw("blue badge", "A Blue Badge for parking.", 3)
def blue_badge() -> str:
    card = rect(4, 16, 88, 64, "#2462ad", 5, width=3) + wheel_sign(28, 48, 1.3)
    shot = rect(54, 26, 30, 36, WHITE, 1, width=2) + person(69, 42, 0.86, DEV, "calm", 19)
    return card + shot + path("M54 70H84", stroke=WHITE, width=4)


@SYMBOLS.draw("parking", "Parking.", 3)
def parking() -> str:
    sign = rect(4, 5, 40, 44, "#2462ad", 4, width=3) + path("M18 41V14H26Q35 14 35 22T26 30H18", stroke=WHITE, width=6)
    return line(24, 49, 24, 91, width=5) + sign + car(36, 52, 1.08, RED) + line(34, 91, 93, 91, width=3)


@SYMBOLS.draw("travel training", "Learning to travel on your own.", 2)
def travel_training() -> str:
    stop = (
        line(12, 20, 12, 92, width=4.4)
        + rect(4, 6, 22, 20, RED, 2)
        + rect(8, 11, 14, 8, WHITE, 1, WHITE)
        + dot(11.6, 21, 1.8, WHITE)
        + dot(18.4, 21, 1.8, WHITE)
    )
    guide = person(38, 42, 0.95, GRACE.wearing(TEAL), "talk", 52, arms=False) + lanyard(38, 42, 0.9)
    point = arm((26, 66), (22, 56), (18, 42), GRACE.wearing(TEAL), 0.8)
    learner = person(72, 48, 0.95, JAY, "happy", 45)
    says = bubble(48, 4, 44, 26, (46, 36), bus(54, 9, 0.5))
    return stop + guide + point + learner + says


@SYMBOLS.draw("road safety", "Roads and crossings.", 3)
def road_safety() -> str:
    road = rect(3, 60, 90, 32, "#5a6068", 1) + "".join(
        path(f"M{x} 62H{x + 9}L{x + 5} 90H{x - 8}Z", WHITE, WHITE, 0.6) for x in (16, 34, 52, 70)
    )
    post = line(81, 74, 81, 30, width=6) + path("M81 70V62M81 54V46M81 38V30", stroke=WHITE, width=3)
    walker = group(_walker(DEV), at=(2, 5), scale=0.82)
    return road + walker + post + circle(81, 19, 11, AMBER, width=3)


@SYMBOLS.draw("plane", "A plane.", 3)
def plane() -> str:
    body = path("M12 40H74Q90 42 92 52Q90 60 74 60H26Q16 58 12 40Z", WHITE, width=3)
    tail = path("M12 40L8 18H20L32 40Z", BLUE, width=3)
    wings = path("M44 54L26 82H38L64 54Z", BLUE, width=3) + path("M50 40L42 22H50L64 40Z", BLUE, width=3)
    panes = "".join(circle(x, 48, 2.4, SKY, width=1.8) for x in (36, 45, 54, 63, 72))
    return wings + body + tail + path("M44 56L26 82H38L62 56Z", BLUE, width=3) + panes + path("M80 46H88", width=2.4)


@SYMBOLS.draw("ticket", "A ticket.", 3)
def ticket() -> str:
    def stub(fill: str) -> str:
        d = "M-40 -20H40V-7A7 7 0 0 0 40 7V20H-40V7A7 7 0 0 0 -40 -7Z"
        return path(d, fill, width=3) + path("M18 -17V17", width=2.6, dash="2 5")

    front = stub("#f6dc8c") + star(-12, 0, 14, RED) + path("M27 -9V9M32 -9V9", width=2.6)
    return group(stub("#9cc7ee"), at=(50, 34), turn=-14) + group(front, at=(47, 60), turn=-6)


@SYMBOLS.draw("late", "Late.", 2)
def late() -> str:
    runner = tube("M26 66L38 74L32 88", NAVY, 7) + tube("M20 64L17 78L9 80", NAVY, 7)
    body = path("M12 66L20 38Q22 32 29 33Q37 34 36 42L30 66Z", BEN.top)
    arms = arm((32, 42), (42, 52), (48, 44), BEN, 0.8) + arm((20, 42), (11, 48), (10, 54), BEN, 0.8)
    puff = path("M4 26H13M5 36H11", stroke=GREY, width=3)
    face = (
        clock(70, 30, 23, 9, 10)
        + path("M70 30L70 9.6A20.4 20.4 0 0 1 88 20.4Z", RED, RED, 0.4)
        + line(70, 30, 70, 14, width=3)
    )
    return (
        face
        + puff
        + runner
        + body
        + arms
        + head(32, 22, 1.05, BEN, "worried")
        + path("M70 66V76M70 86V86.4", stroke=RED, width=8)
    )


@SYMBOLS.draw("map", "A map or directions.", 3)
def map_() -> str:
    sheet = path("M4 22L34 12L62 22L92 12V78L62 88L34 78L4 88Z", "#d7ecc9", width=3)
    river = path("M5 66Q20 54 34 60T62 50T91 40", stroke="#6db3e8", width=6)
    road = path("M14 82Q22 50 40 44T84 24", stroke=WHITE, width=5) + path(
        "M14 82Q22 50 40 44T84 24", width=2, dash="5 5"
    )
    folds = path("M34 12V78M62 22V88", width=2)
    pin = path("M62 52C54 40 49 34 49 26A13 13 0 0 1 75 26C75 34 70 40 62 52Z", RED, width=3) + circle(
        62, 26, 5, WHITE, width=2
    )
    return sheet + river + road + folds + pin


def _bike(x: float, y: float, s: float = 1) -> str:
    """A bicycle; (x, y) is its middle: 54 half-width at size 1."""
    wheels = "".join(circle(x + w * s, y + 10 * s, 17 * s, "none", width=max(1.8, 3.4 * s)) for w in (-26, 26))
    frame = path(
        placed("M-26 10L-12 -14H16L0 10ZM0 10L-14 -20M26 10L14 -22", x, y, s), stroke=RED, width=max(2, 4.4 * s)
    )
    bars = path(placed("M-20 -20H-8M14 -22L20 -26H24", x, y, s), width=max(2, 4.4 * s))
    return wheels + frame + bars


@SYMBOLS.draw("bicycle", "A bicycle.", 3)
def bicycle() -> str:
    return _bike(48, 50, 1.04)
