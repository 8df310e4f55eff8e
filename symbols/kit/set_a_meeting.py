"""Meetings and the people in them: who comes, who speaks, who decides."""

from __future__ import annotations

from easyread.picture.drawing import (
    AMBER,
    BLUE,
    GREEN,
    GREY,
    NAVY,
    PALE,
    RED,
    SKY,
    WHITE,
    WOOD,
    arrow,
    badge,
    cross,
    dot,
    ellipse,
    group,
    line,
    path,
    rays,
    rect,
    tick,
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
    arm,
    from_behind,
    grey,
    group_of,
    hand,
    head,
    missing_person,
    person,
    standing,
)
from .register import Drawings
from .things import (
    bubble,
    clock,
    flower,
    heart,
    lightbulb,
    mug,
    page,
    pencil,
    question_mark,
    table,
    thought,
    thumb,
    writing,
)

SYMBOLS = Drawings()


@SYMBOLS.draw("meeting", "People at a meeting.", 3)
def meeting() -> str:
    behind = group_of((CORA, BEN, ANN), ((19, 25), (77, 25), (48, 20)), 0.85)
    board = ellipse(48, 56, 43, 13, WOOD) + page(38, 48, 9, 11, 0) + page(52, 48, 9, 11, 0)
    return behind + board + from_behind(28, 66, 0.85, DEV, 31) + from_behind(68, 66, 0.85, ELSIE, 31)


@SYMBOLS.draw("board", "A board meeting.", 2, "Close to meeting; the long desk and the name plates tell them apart.")
def board() -> str:
    people = group_of((FRANK, GRACE, IVOR), ((18, 26), (78, 26), (48, 24)), 0.9)
    desk = rect(4, 54, 88, 8, WOOD, 1) + rect(8, 62, 80, 26, "#b07a45", 1)
    plates = "".join(
        rect(x, 66, 20, 10, WHITE, 1, width=2) + line(x + 4, 71, x + 16, 71, width=2) for x in (11, 38, 65)
    )
    return people + desk + plates


@SYMBOLS.draw("group", "A group of people.", 3)
def group_() -> str:
    back = group_of((FRANK, HANA, BEN), ((18, 24), (48, 18), (78, 24)), 0.82, down=40)
    return back + group_of((ELSIE, JAY), ((32, 48), (64, 48)), 0.98, down=42)


@SYMBOLS.draw("chairperson", "The person who leads the meeting.", 2, "The idea of leading rests on the arrow.")
def chairperson() -> str:
    others = person(17, 38, 0.8, grey(BEN)) + person(79, 38, 0.8, grey(ELSIE))
    leader = person(48, 36, 1.05, GRACE, "talk")
    papers = page(36, 72, 24, 11, 0)
    return others + leader + table(4, 66, 88, 22) + papers + arrow(48, 3, 48, 15, RED, 5, 8)


@SYMBOLS.draw("apologies", "People who could not come.", 2)
def apologies() -> str:
    gap = missing_person(48, 22, 1.0)
    people = person(16, 32, 0.82, CORA) + person(80, 32, 0.82, IVOR)
    return gap + people + table(3, 60, 90, 14, 16) + badge(48, 78, False, 14)


@SYMBOLS.draw("attendees", "People who came.", 3)
def attendees() -> str:
    people = group_of((ANN, JAY, DEV), ((17, 24), (79, 24), (48, 22)), 0.88)
    return people + "".join(badge(x, 74, True, 11) for x in (17, 48, 79))


@SYMBOLS.draw("vote", "People vote.", 3)
def vote() -> str:
    paper = group(rect(-13, -36, 26, 38, WHITE, 1), tick(0, -18, 1, width=4.4), at=(48, 52), turn=-6)
    urn = (
        rect(14, 52, 68, 38, BLUE, 3)
        + rect(30, 50, 36, 5, "#1b1b1b", 2)
        + rect(38, 64, 20, 15, WHITE, 1)
        + tick(48, 71, 0.6, width=3)
    )
    fingers = path(
        "M80 7L74 8C66 9 58 16 56 22C55 27 61 28 64 24L68 20L62 30C61 34 66 36 69 32L76 25L80 24.6Z", "#c98d5e"
    )
    return paper + fingers + rect(79, 4, 13, 24, "#2a9aa0", 1) + urn


@SYMBOLS.draw("agree", "We agree.", 3)
def agree() -> str:
    people = person(22, 44, 1.0, ELSIE, "happy", 46) + person(74, 44, 1.0, FRANK, "happy", 46)
    return people + badge(48, 22, True, 18) + thumb(34, 78, 0.72, skin=ELSIE.skin, cuff=ELSIE.top) + _mirrored_thumb()


def _mirrored_thumb() -> str:
    return f'<g transform="translate(96 0)scale(-1 1)">{thumb(34, 78, 0.72, skin=FRANK.skin, cuff=FRANK.top)}</g>'


@SYMBOLS.draw("disagree", "We do not agree.", 3)
def disagree() -> str:
    people = person(22, 48, 1.0, BEN, "flat", 44) + person(74, 48, 1.0, CORA, "flat", 44)
    yes = bubble(6, 4, 36, 26, (24, 36), tick(24, 17, 0.9))
    return people + yes + bubble(54, 4, 36, 26, (72, 36), cross(72, 17, 0.9))


@SYMBOLS.draw("decide", "Someone decides.", 3)
def decide() -> str:
    inside = tick(50, 21, 0.9) + line(64, 12, 64, 31, GREY, 2) + cross(78, 22, 0.85)
    return thought(33, 2, 61, 40, (36, 54), inside) + person(26, 58, 1.05, ANN, "flat", 36)


@SYMBOLS.draw("discussion", "People talk together.", 3)
def discussion() -> str:
    people = person(24, 54, 1.0, DEV, "talk", 40) + person(72, 54, 1.0, ANN, "talk", 40)
    one = bubble(4, 5, 42, 26, (26, 40), writing(12, 14, 26, 2, 8))
    return people + one + bubble(52, 10, 40, 24, (70, 42), writing(60, 18, 24, 2, 8), SKY)


@SYMBOLS.draw("question", "Someone asks a question.", 3)
def question() -> str:
    return bubble(40, 4, 52, 50, (38, 60), question_mark(66, 28, 32, BLUE, 7)) + person(24, 54, 1.05, JAY, "talk", 40)


@SYMBOLS.draw("answer", "The answer to a question.", 2)
def answer() -> str:
    ask = bubble(4, 5, 46, 36, (14, 52), question_mark(27, 23, 22, BLUE, 5))
    reply = bubble(30, 48, 62, 34, (84, 93), writing(39, 58, 44, 3, 7), "#dff2e3")
    return ask + reply + arrow(58, 16, 78, 40, GREEN, 5, 9, bend=7)


@SYMBOLS.draw("feedback", "What people think.", 3)
def feedback() -> str:
    hands = thumb(29, 32, 0.9) + thumb(67, 36, 0.9, up=False, skin="#8d5a3b", cuff=AMBER)
    return bubble(5, 5, 86, 60, (26, 90), hands)


@SYMBOLS.draw("idea", "An idea.", 3)
def idea() -> str:
    bulb = lightbulb(66, 34, 0.95) + rays(66, 27, 18, 23, 7, -108, 216)
    return bulb + person(27, 56, 1.0, GRACE, "happy", 38)


@SYMBOLS.draw("problem", "A problem.", 2)
def problem() -> str:
    tangle = path(
        "M50 24C48 12 62 8 66 18C70 30 50 32 56 22C62 12 82 12 80 24C78 34 60 36 62 26C64 18 74 16 84 20",
        stroke=RED,
        width=3,
    )
    return thought(37, 2, 57, 42, (38, 56), tangle) + person(26, 58, 1.05, DEV, "worried", 36)


@SYMBOLS.draw("welcome", "Everyone is welcome.", 2)
def welcome() -> str:
    doorway = rect(52, 6, 38, 84, SKY, 1) + path("M90 6V90L74 84V14Z", RED) + dot(78, 50, 1.8)
    return doorway + standing(32, 15, 0.94, ELSIE, "happy", left=(-19, -4), right=(22, 20))


@SYMBOLS.draw("introductions", "People say who they are.", 2)
def introductions() -> str:
    people = person(24, 50, 1.0, CORA, "talk", 44) + person(74, 50, 1.0, BEN, "happy", 44)
    badges = "".join(
        rect(x, 76, 19, 12, WHITE, 1.5, width=2) + line(x + 4.5, 82, x + 14.5, 82, RED, 2.6) for x in (14.5, 64.5)
    )
    return people + badges + bubble(8, 4, 52, 28, (30, 38), head(21, 18, 0.85, CORA) + writing(33, 14, 20, 2, 8))


@SYMBOLS.draw("in person", "People meet face to face.", 2)
def in_person() -> str:
    left = standing(26, 15, 0.92, IVOR, "happy", right=None)
    right = standing(70, 15, 0.92, HANA, "happy", left=None)
    shake = arm((37, 34), (40, 46), (45, 45), IVOR, 0.92) + arm((59, 34), (56, 46), (51, 45), HANA, 0.92)
    return left + right + shake


@SYMBOLS.draw("online meeting", "An online meeting.", 3)
def online_meeting() -> str:
    screen = rect(4, 10, 88, 60, "#4a5058", 4) + path("M4 74H92L95 86H1Z", "#cfd4d9")
    out = screen
    places = ((10, 15, CORA, "happy"), (50, 15, FRANK, "calm"), (10, 43, ELSIE, "talk"), (50, 43, DEV, "calm"))
    for x, y, look, mood in places:
        out += rect(x, y, 36, 23, SKY, 1, width=1.4) + person(x + 18, y + 10, 0.7, look, mood, 18, arms=False)
    return out


@SYMBOLS.draw("join", "Someone joins the group.", 2)
def join() -> str:
    ring = group_of((FRANK, GRACE, JAY, ANN), ((58, 20), (80, 32), (56, 62), (80, 66)), 0.66)
    return ring + person(16, 42, 0.8, BEN, "happy") + arrow(32, 52, 49, 52, GREEN, 5.4, 9)


@SYMBOLS.draw("invite", "An invitation.", 2)
def invite() -> str:
    card = (
        rect(16, 5, 64, 58, WHITE, 2) + person(33, 24, 0.8, CORA, "happy", 24) + person(63, 24, 0.8, IVOR, "happy", 24)
    )
    flap = path("M8 46L48 18L88 46V88H8Z", "#f7e3b5")
    front = path("M8 46L48 70L88 46V86Q88 90 84 90H12Q8 90 8 86Z", "#fbeacb") + path("M9 88L38 64M87 88L58 64")
    return flap + card + front


@SYMBOLS.draw("thank you", "Thank you.", 2, "Giving flowers is one way of thanks; to be tried with readers.")
def thank_you() -> str:
    stems = path("M66 84L56 56M66 84L67 54M66 84L79 58", stroke=GREEN, width=3)
    blooms = flower(54, 51, 9.5, RED) + flower(80, 53, 9.5, "#d9799b") + flower(67, 42, 9.5, WHITE)
    wrap = path("M54 66L80 67L71 90H61Z", "#cfe6f7")
    giver = person(27, 34, 1.1, BEN, "happy", 56, arms=False)
    return giver + stems + blooms + wrap + arm((15, 62), (26, 86), (57, 79), BEN, 1.0) + heart(76, 17, 0.9)


@SYMBOLS.draw("break", "A break with tea.", 3)
def break_() -> str:
    return mug(10, 36, 1.5, BLUE) + clock(70, 30, 22, 11, 0)


@SYMBOLS.draw("lunch break", "Lunch.", 3)
def lunch_break() -> str:
    plate = ellipse(48, 66, 43, 20) + ellipse(48, 65, 30, 12, PALE, GREY, 1.6)
    bread = path("M28 62L48 38L70 62Z", "#f3dcae") + path("M28 62H70V69H28Z", "#f3dcae")
    filling = path("M28 62q5 5 10 0t10 0t10 0t12 0", stroke=GREEN, width=4.4) + line(28, 62, 70, 62)
    return plate + bread + filling + clock(76, 22, 17, 12, 30)


@SYMBOLS.draw("workshop", "People work in a group.", 2)
def workshop() -> str:
    stand = path("M34 52L26 66M64 52L72 66") + rect(24, 5, 50, 46, WHITE)
    notes = "".join(
        rect(x, y, 12, 11, c, 0.5, width=1.8)
        for x, y, c in ((29, 11, AMBER), (44, 11, SKY), (29, 26, "#8fcf9f"), (59, 18, "#f0a08a"), (44, 30, AMBER))
    )
    people = (
        from_behind(18, 62, 0.85, DEV, 36) + from_behind(48, 68, 0.85, GRACE, 30) + from_behind(78, 62, 0.85, HANA, 36)
    )
    return stand + notes + people


@SYMBOLS.draw("event", "An event.", 2)
def event() -> str:
    flags = path("M3 9Q48 26 93 9")
    for x, y, c in ((11, 12, RED), (27, 16, AMBER), (43, 18, BLUE), (59, 17, GREEN), (75, 14, RED)):
        flags += path(f"M{x} {y}l12 {(48 - x - 6) / 24}l-6 13Z", c, width=2)
    crowd = group_of((IVOR, CORA, BEN), ((18, 48), (48, 44), (78, 48)), 0.8, "happy")
    return flags + crowd + rect(4, 72, 88, 8, WOOD, 1) + rect(8, 80, 80, 12, BLUE, 1)


@SYMBOLS.draw("presentation", "Someone gives a talk.", 3)
def presentation() -> str:
    screen = rect(34, 6, 58, 44, WHITE, 2, width=3) + path(
        "M54 42V34h8v8ZM65 42V26h8v16ZM76 42V16h8v26Z", BLUE, width=2
    )
    return screen + standing(20, 17, 0.92, CORA, "talk", right=(20, 12)) + group_of_backs()


def group_of_backs() -> str:
    return from_behind(52, 70, 0.7, BEN, 32) + from_behind(80, 70, 0.7, ANN, 32)


@SYMBOLS.draw("venue", "Where the meeting is.", 2)
def venue() -> str:
    hall = (
        rect(12, 50, 72, 40, "#fbeacb", 1)
        + path("M6 52L48 30L90 52Z", NAVY)
        + rect(40, 64, 16, 26, BLUE, 1)
        + line(48, 64, 48, 90, width=1.8)
    )
    windows = "".join(rect(x, 60, 13, 13, SKY, 1, width=2) for x in (19, 64))
    pin = path("M48 40C40 28 34 24 34 16A14 14 0 0 1 62 16C62 24 56 28 48 40Z", RED)
    return hall + windows + pin + dot(48, 16.5, 5.4, WHITE)


@SYMBOLS.draw("co-production", "People make plans together.", 2)
def co_production() -> str:
    sheet = rect(22, 34, 52, 38, WHITE) + path("M32 60L44 46L54 56L64 44", stroke=BLUE, width=3)
    people = person(24, 20, 0.85, JAY, "happy") + person(72, 20, 0.85, GRACE, "happy")
    backs = from_behind(24, 72, 0.8, ELSIE, 26) + from_behind(72, 72, 0.8, FRANK, 26)
    return (
        people
        + ellipse(48, 56, 44, 17, WOOD)
        + group(sheet, at=(4, 10), scale=0.9)
        + backs
        + pencil(56, 62, 0.55, 10)
        + pencil(42, 58, 0.55, -84, RED)
    )


@SYMBOLS.draw("you said", "What you said.", 3)
def you_said() -> str:
    return bubble(40, 5, 52, 40, (42, 58), writing(50, 16, 32, 3, 9), "#fff3c9") + person(
        25, 54, 1.1, ELSIE, "talk", 38
    )


@SYMBOLS.draw("we did", "What we did.", 3)
def we_did() -> str:
    people = person(64, 44, 1.0, FRANK, "happy", 48) + person(30, 48, 1.05, GRACE, "happy", 44)
    return people + badge(76, 74, True, 17)


@SYMBOLS.draw("well done", "Well done.", 3)
def well_done() -> str:
    ribbons = path("M36 56L26 92L42 82L48 90L54 82L70 92L60 56Z", BLUE)
    rosette = "".join(dot(*spot, 7.6) + dot(*spot, 5.2, RED) for spot in _ring(48, 38, 25, 12))
    return (
        ribbons
        + rosette
        + ellipse(48, 38, 24, 24, "#f2c230")
        + tick(48, 38, 1.5, WHITE, 9)
        + tick(48, 38, 1.5, GREEN, 6)
    )


def _ring(x: float, y: float, r: float, count: int) -> list[tuple[float, float]]:
    import math

    return [
        (x + r * math.cos(2 * math.pi * k / count), y + r * math.sin(2 * math.pi * k / count)) for k in range(count)
    ]


@SYMBOLS.draw("celebrate", "A celebration.", 3)
def celebrate() -> str:
    strings = path("M16 40Q20 52 17 62M48 32Q46 46 48 56M80 40Q76 52 79 62", width=1.8)
    balloons = "".join(ellipse(x, y, 12, 15, c) for x, y, c in ((16, 26, BLUE), (80, 26, AMBER), (48, 18, RED)))
    people = person(33, 58, 0.95, CORA, "happy", 37) + person(65, 58, 0.95, DEV, "happy", 37)
    return (
        strings
        + balloons
        + people
        + hand(17, 64, CORA)
        + hand(79, 64, DEV)
        + arm((17, 84), (10, 76), (15, 66), CORA, 0.7)
        + arm((81, 84), (88, 76), (81, 66), DEV, 0.7)
    )
