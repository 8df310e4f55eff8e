"""Communication between people: talk, listen, read, sign, understand."""

from __future__ import annotations

from easyread.picture.drawing import (
    AMBER,
    BLUE,
    BROWN,
    GOLD,
    GREEN,
    PALE,
    PURPLE,
    RED,
    SKY,
    TEAL,
    WHITE,
    WOOD,
    arrow,
    badge,
    circle,
    dot,
    group,
    line,
    num,
    path,
    rays,
    rect,
    tick,
    tube,
)

from .everyday import apple, cup
from .people import (
    ANN,
    BEN,
    CORA,
    DEV,
    ELSIE,
    FRANK,
    GRACE,
    HANA,
    IVOR,
    JAY,
    Look,
    arm,
    from_behind,
    hand,
    head,
    person,
)
from .register import Drawings
from .things import (
    bubble,
    calendar,
    heart,
    house,
    lightbulb,
    page,
    pencil,
    pointing_hand,
    raised_hand,
    thought,
    writing,
)

SYMBOLS = Drawings()


def _profile(x: float, y: float, look: Look, size: float = 1, facing: int = 1, talking: bool = True) -> str:
    """Head and shoulders from the side. (x, y) is the middle of the head; facing 1 looks right, -1 left."""
    mouth = "L12.6 5.4L8 6.6L12.6 9" if talking else "L13 5.6L11 6.4L12.6 8"
    face = path(
        f"M-9 20V8C-14 -4 -11 -17 2 -17C11 -17 14 -10 13 -4L17 2.4L13 3.8{mouth}Q13 14 9 14L4 13.4V20Q-2 26 -9 20Z",
        look.skin,
    )
    hair = path("M11.6 -10C8 -8 4 -8 1 -9Q0 -2 -3 2Q-6 8 -10 9C-16 -6 -12 -19 2 -19C8 -19 11 -15 11.6 -10Z", look.hair)
    body = path("M-26 44V36C-26 24 -14 20 -9 18.6Q-3 24 4 18.6C12 20 18 26 18 36V44Z", look.top)
    ear = circle(-2, 1, 2.8, look.skin, width=2)
    eye = dot(8, -3.4, 1.5) + path("M5 -7.4L10 -8", width=2)
    place = f"translate({num(x)} {num(y)})scale({num(size * facing)} {num(size)})"
    return f'<g transform="{place}">{body}{face}{hair}{ear}{eye}</g>'


@SYMBOLS.draw("talk", "Talking.", 3)
def talk() -> str:
    left = bubble(8, 4, 36, 22, (26, 36), writing(15, 12, 22, 2, 7))
    right = bubble(54, 4, 34, 22, (68, 36), writing(61, 12, 20, 2, 7), SKY)
    return group(
        _profile(26, 54, FRANK, 0.86) + _profile(70, 54, ELSIE, 0.86, -1, False) + left + right,
        at=(2, 1.4),
        scale=0.955,
    )


@SYMBOLS.draw("listen", "Listening.", 3)
def listen() -> str:
    waves = "".join(
        path(f"M{x} {34 - h}q{h * 0.5} {h} 0 {2 * h}", stroke=BLUE, width=4) for x, h in ((70, 10), (78, 16), (86, 22))
    )
    body = person(36, 38, 1.7, DEV, "calm", 32, arms=False)
    sleeve = tube("M67 86L74 69L59 50", DEV.top, 10)
    cupped = path("M50 30Q58 28 62 36Q66 46 61 55Q56 58 52 52Q55 42 50 30Z", DEV.skin)
    return body + waves + sleeve + cupped


@SYMBOLS.draw("write", "Writing.", 3)
def write() -> str:
    sheet = (
        page(10, 8, 58, 82, 0) + writing(18, 20, 42, 2, 11) + path("M18 43Q22 37 25 43T32 43T39 43T45 43", width=2.6)
    )
    fist = path(
        "M54 52C58 45 66 46 69 51L84 60C92 66 93 76 88 82L80 91C70 84 60 78 56 71C50 66 50 58 54 52Z", CORA.skin
    )
    sleeve = path("M76 93L92 74L93 93Z", CORA.top)
    return sheet + pencil(46, 46, 1.0, 6) + fist + sleeve + path("M57 57Q63 57 65 64M56 64Q61 65 62 71", width=2)


@SYMBOLS.draw("read", "Reading.", 3)
def read() -> str:
    reader = person(48, 30, 1.35, ANN, "calm", 46, arms=False)
    cover = path("M10 56L48 62L86 56V86L48 92L10 86Z", RED)
    leaves = path("M14 53Q34 50 48 59Q62 50 82 53V82Q62 79 48 88Q34 79 14 82Z", WHITE) + line(48, 59, 48, 88)
    rows = "".join(path(f"M20 {y}Q32 {y - 1} 42 {y + 4}M54 {y + 4}Q64 {y - 1} 76 {y}", width=2) for y in (60, 67, 74))
    return reader + cover + leaves + rows + hand(11, 72, ANN, 1.2) + hand(85, 72, ANN, 1.2)


@SYMBOLS.draw("sign language", "Sign language.", 2, "Which sign it is cannot be shown in one still picture.")
def sign_language() -> str:
    signer = person(48, 26, 1.2, HANA.wearing(PURPLE), "happy", 55, arms=False)
    left = tube("M30 60L18 86L17 66", PURPLE, 9) + group(raised_hand(0, 0, 0.86, HANA.skin), at=(18, 48), turn=-8)
    right = tube("M66 60L80 88L72 74", PURPLE, 9)
    flat = group(raised_hand(0, 0, 0.8, HANA.skin), at=(62, 66), turn=-74)
    moves = path("M5 38Q3 28 9 21M31 38Q33 31 30 25", stroke=BLUE, width=4) + path(
        "M84 70Q91 62 87 52M82 57L86.6 51L91.6 55", stroke=BLUE, width=4
    )
    return signer + left + right + flat + moves


@SYMBOLS.draw("symbols", "Pictures that help people understand.", 3)
def symbols() -> str:
    board = rect(6, 6, 84, 66, PALE, 4)
    cells = "".join(rect(11 + c * 26.6, 11 + r * 29, 21.5, 25.5, WHITE, 2, width=2) for r in (0, 1) for c in (0, 1, 2))
    things = (
        house(21.8, 24, 0.42)
        + heart(48.3, 24, 0.7)
        + circle(75, 23.6, 6, GOLD, width=2)
        + rays(75, 23.6, 8.4, 10, 8, width=1.6)
    )
    more = apple(21.8, 53.4, 0.5) + cup(40.6, 43, 0.36) + head(75, 53, 0.85, JAY, "happy")
    return board + cells + things + more + pointing_hand(60, 57, 0.72, -24)


@SYMBOLS.draw("understand", "Understanding.", 2)
def understand() -> str:
    cloud_ = thought(40, 4, 52, 42, (38, 44), tick(65, 25, 1.3, width=7))
    sheet = page(56, 56, 30, 36, 4)
    return person(28, 50, 1.2, ELSIE, "happy", 42) + sheet + hand(58, 78, ELSIE) + cloud_


@SYMBOLS.draw("think", "Thinking.", 3)
def think() -> str:
    cloud_ = thought(42, 4, 50, 36, (44, 46), "".join(dot(x, 22, 3.4) for x in (56, 67, 78)))
    thinker = person(32, 46, 1.3, FRANK, "flat", 46, arms=False)
    return (
        thinker
        + tube("M56 87L63 75L42 64", RED, 9)
        + path("M34 58Q40 54 44 60Q47 66 42 69Q35 70 33 64Z", FRANK.skin)
        + cloud_
    )


@SYMBOLS.draw("remember", "Remember this.", 2)
def remember() -> str:
    bell = path("M60 27C60 19 70 19 70 27V32L73 35H57L60 32Z", GOLD, width=2) + path("M63 38Q65 40 67 38", width=2)
    inner = calendar(48, 16, 34, 26, "") + bell
    cloud_ = thought(38, 2, 55, 50, (38, 52), inner)
    return person(26, 54, 1.15, IVOR, "happy", 38) + cloud_


@SYMBOLS.draw("learn", "Learning.", 2)
def learn() -> str:
    learner = person(34, 34, 1.25, JAY, "happy", 44, arms=False)
    leaves = path("M6 62Q22 58 34 66Q46 58 62 62V88Q46 84 34 92Q22 84 6 88Z", WHITE) + line(34, 66, 34, 92)
    rows = "".join(path(f"M12 {y}Q20 {y - 1} 28 {y + 3}M40 {y + 3}Q48 {y - 1} 56 {y}", width=2) for y in (69, 76))
    shine = lightbulb(73, 31, 0.9) + rays(73, 27, 16, 20, 7, -90, 180)
    return learner + leaves + rows + hand(7, 78, JAY) + hand(61, 78, JAY) + shine + arrow(66, 66, 76, 56, GREEN, 4.4, 8)


@SYMBOLS.draw("know", "Knowing.", 2, "Close to idea: here the person points at their own head.")
def know() -> str:
    wise = person(42, 42, 1.5, GRACE, "happy", 34, arms=False)
    finger = tube("M77 86L82 66L68 46", GRACE.top, 9) + path("M66 48Q70 40 72 44Q76 50 70 53Z", GRACE.skin)
    point = tube("M67 45L56 37", GRACE.skin, 4.4)
    return wise + finger + point + badge(76, 18, True, 14)


@SYMBOLS.draw("show", "Showing and looking.", 3)
def show() -> str:
    frame = rect(40, 5, 52, 40, WOOD, 2) + rect(45, 10, 42, 30, SKY, 1, width=2)
    scene = path("M45 40Q56 24 66 34Q74 24 87 33V40Z", "#8fcf9f", width=2) + dot(76, 18, 4.4, GOLD)
    shower = person(23, 34, 1.02, GRACE, "talk", 55, arms=False)
    pointing = arm((34, 60), (42, 58), (50, 44), GRACE, 1)
    return frame + scene + shower + pointing + from_behind(72, 66, 1.0, FRANK, 30)


@SYMBOLS.draw("give", "Giving something to someone.", 3)
def give() -> str:
    book = group(rect(-17, -22, 34, 44, BLUE, 2), rect(-10, -14, 20, 12, WHITE, 1, width=2), at=(48, 34), turn=6)
    giver = path(
        "M3 46V66L16 64C24 66 32 62 44 59C50 57 49 51 43 51L30 52C36 48 40 46 38 43C36 40 30 43 22 44Z", "#8d5a3b"
    )
    taker = path(
        "M93 56V78L80 76C70 80 60 76 52 72C46 68 49 63 54 65L66 67C60 62 56 58 58 55C61 52 68 57 76 60Z", "#f3c9a5"
    )
    return group(
        book + giver + taker + rect(4, 44, 9, 24, AMBER, 1) + rect(83, 54, 9, 26, TEAL, 1), at=(2, 1.4), scale=0.955
    )


@SYMBOLS.draw("campaign", "A campaign for change.", 3)
def campaign() -> str:
    def placard(x: float, y: float, inner: str, fill: str) -> str:
        return line(x, y + 14, x, y + 44, BROWN, 4) + rect(x - 14, y - 12, 28, 26, fill, 2) + inner

    boards = (
        placard(19, 17, heart(19, 18, 0.85), WHITE)
        + placard(50, 17, tick(50, 18, 1.0), "#fff3c9")
        + placard(78, 19, "", WHITE)
    )
    mark = path("M78 13V21M78 27V27.4", stroke=RED, width=5)
    people = person(30, 58, 0.9, CORA, "shout", 38) + person(66, 58, 0.9, BEN, "shout", 38)
    fists = circle(19, 60, 4.4, CORA.skin) + circle(50, 58, 4.4, BEN.skin) + circle(78, 60, 4.4, BEN.skin)
    return group(boards + mark + people + fists, at=(2, 1.4), scale=0.955)
