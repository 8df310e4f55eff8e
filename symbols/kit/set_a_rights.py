"""Help and rights: calm pictures, never a blow, never a weapon; whoever is hurt keeps their dignity."""

from __future__ import annotations

from easyread.picture.drawing import (
    AMBER,
    BLUE,
    GOLD,
    GREEN,
    INK,
    RED,
    WHITE,
    arrow,
    badge,
    circle,
    dot,
    group,
    line,
    path,
    rect,
    tick,
    tube,
)

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
    hand,
    head,
    lanyard,
    person,
    wheelchair_user,
)
from .register import Drawings
from .things import (
    bubble,
    clipboard,
    clock,
    heart,
    house,
    magnifier,
    mug,
    page,
    pointing_hand,
    pound,
    raised_hand,
    thumb,
    writing,
)

SYMBOLS = Drawings()
SHADE = Look("#7d858d", "#565d64", "short", "#565d64", "#454b51")


@SYMBOLS.draw("support", "Someone gives support.", 3)
def support() -> str:
    helped = person(64, 40, 1.08, DEV, "happy", 48)
    helper = person(30, 30, 1.12, ELSIE, "happy", 55)
    sheet = page(54, 68, 26, 24, 3) + circle(54, 80, 4, DEV.skin) + circle(80, 80, 4, DEV.skin)
    return helper + helped + hand(80, 62, ELSIE) + sheet


@SYMBOLS.draw("care", "Care and support.", 2)
def care() -> str:
    left = path("M4 46C13 42 18 54 27 66L41 70C48 72 48 81 41 83L27 85C15 82 8 72 4 60Z", "#8d5a3b")
    right = path("M92 46C83 42 78 54 69 66L55 70C48 72 48 81 55 83L69 85C81 82 88 72 92 60Z", "#f3c9a5")
    return heart(48, 38, 2.5) + head(48, 35, 1.15, IVOR, "happy") + left + right


@SYMBOLS.draw("rights", "Your rights.", 2)
def rights() -> str:
    scroll = rect(14, 8, 48, 76, "#fff3c9", 2) + rect(8, 4, 60, 9, "#f0dfa8", 4) + rect(8, 80, 60, 9, "#f0dfa8", 4)
    rows = "".join(tick(25, y, 0.55, width=3.4) + line(35, y, 54, y) for y in (28, 44, 60))
    return scroll + rows + person(72, 54, 0.95, CORA, "happy", 38)


@SYMBOLS.draw("law", "The law.", 2)
def law() -> str:
    book = path("M12 22Q30 12 48 24Q66 12 84 22V82Q66 72 48 84Q30 72 12 82Z", WHITE) + line(48, 24, 48, 84)
    cover = path("M7 28V90Q30 80 48 91Q66 80 89 90V28", "none", "#1f3f6e", 5)
    balance = path("M66 34V58M57 38H75M60 60H72", width=2.2) + path(
        "M52 50L57 38L62 50ZM70 50L75 38L80 50Z", GOLD, width=1.8
    )
    return cover + book + writing(19, 34, 22, 5, 9) + balance


@SYMBOLS.draw("safe", "Safe.", 3)
def safe() -> str:
    shield = path("M48 5C60 13 74 16 86 16C87 50 78 76 48 92C18 76 9 50 10 16C22 16 36 13 48 5Z", BLUE, width=3.4)
    return shield + tick(47, 50, 2.6, WHITE, 10)


@SYMBOLS.draw("safeguarding", "Keeping people safe.", 2)
def safeguarding() -> str:
    shade = path("M5 42C7 14 30 4 48 4C66 4 89 14 91 42Q84 35 76 42Q62 34 48 42Q34 34 20 42Q12 35 5 42Z", BLUE, width=3)
    ribs = path("M48 4V42M48 4C34 14 22 26 20 42M48 4C62 14 74 26 76 42", width=2)
    stick = line(48, 42, 48, 58, width=3.4)
    people = person(30, 60, 0.85, ANN, "happy", 38) + person(66, 60, 0.85, JAY.wearing(AMBER), "happy", 38)
    return stick + shade + ribs + people


@SYMBOLS.draw(
    "abuse", "Someone is being hurt by another person.", 2, "Nobody is hit on purpose: a shadow with a raised fist."
)
def abuse() -> str:
    shadow = person(28, 22, 1.2, SHADE, "angry", 62, arms=False)
    fist = arm((44, 48), (62, 36), (60, 14), SHADE, 1.15)
    hurt = person(70, 56, 0.95, ELSIE, "sad", 38, arms=False)
    guard = arm((84, 80), (93, 70), (84, 52), ELSIE, 0.85)
    return shadow + fist + hurt + guard


@SYMBOLS.draw("bullying", "People are being mean to someone.", 2)
def bullying() -> str:
    mean = person(44, 22, 0.85, ELSIE, "happy", 44) + person(21, 26, 0.95, BEN, "shout", 66, arms=False)
    reach = arm((32, 52), (38, 61), (49, 58), BEN, 0.9) + tube("M53 57.4L59 57", BEN.skin, 3.4)
    noise = path("M58 20L68 12L67 22L80 16L73 28", stroke=RED, width=3.6)
    return mean + reach + noise + person(76, 58, 0.92, JAY, "sad", 38)


@SYMBOLS.draw("hate crime", "Hurting someone because they are different.", 2)
def hate_crime() -> str:
    shouter = person(19, 28, 0.9, BEN, "shout", 70)
    blast = path("M38 12L46 18L50 6L57 16L68 5L67 17L80 16L71 24L78 33L65 31L61 40L55 32L44 37L48 28L36 26Z", RED)
    return (
        shouter
        + blast
        + path("M58 13V23M58 29V29.4", stroke=WHITE, width=4.4)
        + wheelchair_user(66, 50, 0.7, CORA.wearing(GREEN), "sad")
    )


@SYMBOLS.draw("complaint", "Saying that something is wrong.", 3)
def complaint() -> str:
    said = bubble(38, 4, 55, 50, (36, 62), thumb(68, 28, 1.1, up=False, cuff=AMBER))
    return said + person(24, 56, 1.08, CORA, "angry", 38)


@SYMBOLS.draw("tell someone", "Tell someone you trust.", 2)
def tell_someone() -> str:
    told = person(74, 50, 1.0, FRANK.wearing("#1f3f6e"), "calm", 42)
    alarm = path("M46 9V18M46 24.6V25", stroke=RED, width=5.4)
    return person(22, 52, 1.0, ELSIE, "talk", 40) + told + lanyard(74, 50, 1.0) + bubble(24, 3, 44, 28, (32, 40), alarm)


@SYMBOLS.draw("private", "Private.", 3)
def private() -> str:
    shackle = path("M30 44V30A18 18 0 0 1 66 30V44", width=11) + path(
        "M30 44V30A18 18 0 0 1 66 30V44", stroke="#cfd4d9", width=5.4
    )
    body = rect(16, 42, 64, 48, GOLD, 6, width=3.4)
    return shackle + body + dot(48, 61, 7) + path("M44 62H52L54 78H42Z", INK, "none", 0)


@SYMBOLS.draw("respect", "Treat people with respect.", 2)
def respect() -> str:
    left = person(23, 44, 1.0, ANN, "happy", 48)
    right = person(73, 44, 1.0, JAY, "happy", 48)
    shake = arm((36, 76), (42, 84), (44, 82), ANN, 0.95) + arm((60, 76), (54, 84), (52, 82), JAY, 0.95)
    return left + right + shake + heart(48, 22, 1.1)


@SYMBOLS.draw("equal", "Everyone is equal.", 2)
def equal() -> str:
    people = person(20, 26, 0.98, HANA, "calm", 40) + person(76, 26, 0.98, BEN, "calm", 40)
    blocks = rect(3, 66, 34, 24, "#9cc7ee", 1) + rect(59, 66, 34, 24, "#9cc7ee", 1)
    return people + path("M40 20H56M40 31H56", width=6) + blocks


@SYMBOLS.draw("inclusion", "Everyone is included.", 2)
def inclusion() -> str:
    ring = circle(48, 48, 44, "#dff2e3", GREEN, 5)
    back = person(26, 40, 0.78, FRANK, "happy", 36) + person(70, 40, 0.78, HANA, "happy", 36)
    return ring + back + person(48, 28, 0.78, ELSIE, "happy", 40) + wheelchair_user(46, 46, 0.66, DEV, "happy")


@SYMBOLS.draw("choice", "You can choose.", 3)
def choice() -> str:
    hot = mug(9, 5, 1.25, BLUE)
    glass = (
        path("M58 12H88L84 50H62Z", WHITE)
        + path("M59.4 25H86.6L84 50H62Z", "#f6a94a")
        + path("M73 26L80 5H90", width=3)
    )
    return hot + glass + pointing_hand(28, 54, 0.88, -12)


@SYMBOLS.draw(
    "control", "You are in charge.", 1, "Home, time and money round a person: the idea of control is hard to see."
)
def control() -> str:
    me = person(48, 40, 1.15, GRACE, "happy", 46, arms=False) + arm((31, 72), (32, 89), (47, 74), GRACE, 1.0)
    return me + house(20, 24, 0.8) + clock(77, 22, 15, 9, 0) + pound(14, 64, 10) + mug(73, 50, 0.9, BLUE)


@SYMBOLS.draw("consent", "You say yes or no.", 2)
def consent() -> str:
    return person(48, 50, 1.1, JAY, "calm", 42) + badge(18, 26, True, 15) + badge(78, 26, False, 15)


@SYMBOLS.draw("inspection", "Someone checks a service.", 2)
def inspection() -> str:
    rows = (
        tick(28, 32, 0.6, width=3.6)
        + tick(28, 48, 0.6, width=3.6)
        + "".join(line(38, y, 56, y) for y in (32, 48, 64, 80))
    )
    sheet = clipboard(12, 9, 56, 83, rows)
    return sheet + magnifier(62, 60, 17, tick(62, 60, 0.9))


@SYMBOLS.draw("assessment", "Finding out what you need.", 2)
def assessment() -> str:
    asker = person(74, 40, 0.98, ANN, "calm", 54)
    rows = tick(45, 68, 0.45, width=3) + tick(45, 80, 0.45, width=3) + line(52, 68, 60, 68) + line(52, 80, 60, 80)
    sheet = group(clipboard(36, 54, 32, 38, rows))
    said = bubble(6, 4, 48, 28, (22, 40), writing(14, 13, 32, 2, 9))
    return person(22, 50, 0.96, DEV, "talk", 43) + asker + lanyard(74, 40, 0.9) + sheet + said


@SYMBOLS.draw("risk", "A risk.", 3)
def risk() -> str:
    sign = path("M48 8L92 86H4Z", AMBER, width=4.4)
    return sign + path("M48 34V60M48 73V73.4", width=8.4)


@SYMBOLS.draw("stop", "Stop.", 3)
def stop() -> str:
    sign = path("M31 5H65L91 31V65L65 91H31L5 65V31Z", RED, width=3.4)
    return sign + raised_hand(48, 50, 1.45, WHITE)


@SYMBOLS.draw("important", "This is important.", 3)
def important() -> str:
    return circle(48, 48, 42, GOLD, width=3.4) + path("M48 20V54M48 72V72.6", width=12)


@SYMBOLS.draw("closed", "It is closed.", 2)
def closed() -> str:
    return (
        _shop()
        + rect(30, 46, 36, 46, "#b9c0c7", 0)
        + path("M30 54H66M30 62H66M30 70H66M30 78H66M30 86H66", width=1.8)
        + badge(48, 68, False, 17)
    )


@SYMBOLS.draw("open", "It is open.", 2)
def open_() -> str:
    doorway = rect(32, 46, 32, 46, "#fff3c9", 0) + path("M32 46L18 52V95L32 92ZM64 46L78 52V95L64 92Z", BLUE)
    return _shop() + doorway + dot(22, 72, 1.8) + badge(48, 68, True, 13)


def _shop() -> str:
    return rect(8, 26, 80, 66, "#fbeacb", 1) + path("M3 28L12 6H84L93 28Z", RED)


@SYMBOLS.draw("facts and figures", "Facts and figures.", 2)
def facts_and_figures() -> str:
    pie = circle(34, 36, 27, "#9cc7ee") + path("M34 36V9A27 27 0 0 1 58 48Z", GOLD)
    bars = path("M40 90V74H52V90ZM58 90V60H70V90ZM76 90V44H88V90Z", GREEN)
    return pie + bars + line(34, 90, 94, 90, width=3)


@SYMBOLS.draw("power of attorney", "Someone may decide for you.", 1, "A legal idea; the picture needs the words.")
def power_of_attorney() -> str:
    people = person(24, 38, 0.95, IVOR, "calm", 54) + person(72, 38, 0.95, CORA, "calm", 54)
    sheet = rect(34, 56, 28, 36, "#fff3c9", 2) + writing(39, 64, 18, 3, 6) + circle(56, 85, 4.6, RED, width=1.8)
    return people + sheet + arrow(36, 14, 60, 14, GREEN, 5, 9) + tick(48, 30, 0.7)
