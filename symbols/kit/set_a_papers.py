"""Papers of a meeting, and what becomes of them: agenda, minutes, plans, dates, change."""

from __future__ import annotations

from easyread.picture.drawing import (
    AMBER,
    BLUE,
    GOLD,
    GREEN,
    GREY,
    INK,
    RED,
    SKY,
    WHITE,
    arrow,
    badge,
    circle,
    cross,
    dot,
    group,
    line,
    path,
    rect,
    tick,
)
from easyread.picture.lettering import lettering

from .people import ANN, BEN, CORA, FRANK, GRACE, HANA, IVOR, arm, head, person
from .register import Drawings
from .things import (
    box,
    bubble,
    calendar,
    clipboard,
    clock,
    days,
    page,
    pencil,
    question_mark,
    raised_hand,
    table,
    thumb,
    writing,
)

SYMBOLS = Drawings()


@SYMBOLS.draw("agenda", "What we will talk about.", 3)
def agenda() -> str:
    rows = "".join(
        circle(31, y, 6, GOLD, width=1.8) + lettering(str(k + 1), 31, y, 7.4, weight=0.2) + line(43, y, 68, y)
        for k, y in enumerate((30, 46, 62, 78))
    )
    return clipboard(15, 9, 66, 83, rows)


@SYMBOLS.draw("minutes", "What was said at the meeting.", 3)
def minutes() -> str:
    return page(12, 6, 58, 84, 7) + pencil(50, 78, 1.1, 4)


@SYMBOLS.draw("note taker", "Someone writes notes.", 2)
def note_taker() -> str:
    writer = person(44, 24, 1.15, HANA, "calm", 50, arms=False)
    desk = table(3, 66, 90, 24) + page(30, 69, 32, 19, 3)
    arms = arm((24, 50), (14, 66), (26, 75), HANA, 1.05) + arm((64, 50), (80, 64), (68, 71), HANA, 1.05)
    return writer + desk + arms + pencil(56, 82, 0.72, -4)


@SYMBOLS.draw("action", "A job for someone to do.", 2)
def action() -> str:
    rows = ""
    for k, look in enumerate((BEN, CORA, IVOR)):
        y = 23 + k * 26
        rows += head(25, y, 0.85, look) + arrow(38, y, 53, y, INK, 3.4, 6) + box(60, y - 9, 18, 18, k == 0)
    return rect(8, 5, 80, 86, WHITE, 3) + rows


@SYMBOLS.draw("ground rules", "The rules of the meeting.", 2)
def ground_rules() -> str:
    rows = tick(26, 24, 0.85) + tick(26, 47, 0.85) + cross(26, 71, 0.8)
    return rect(10, 5, 76, 86, WHITE, 3) + rows + "".join(writing(42, y, 34, 2, 8) for y in (21, 44, 67))


@SYMBOLS.draw("any other business", "Anything else to talk about.", 2, "One more thing at the end of a finished list.")
def any_other_business() -> str:
    rows = "".join(tick(20, y, 0.55, GREY, 3.6) + line(29, y, 48, y, GREY) for y in (26, 40, 54))
    more = rect(13, 63, 40, 15, "#fff3c4", 2, width=2) + path("M21 66.5v8M17 70.5h8", stroke=GREEN, width=3.4)
    speaker = person(74, 60, 0.92, CORA, "talk", 30)
    plus = path("M72 12v20M62 22h20", stroke=GREEN, width=5)
    return (
        clipboard(5, 8, 56, 80, rows + more + line(31, 70.5, 46, 70.5))
        + speaker
        + bubble(54, 4, 38, 36, (72, 47), plus)
    )


@SYMBOLS.draw("next meeting", "The next meeting.", 3)
def next_meeting() -> str:
    people = person(32, 44, 0.62, CORA, "calm", 28) + person(58, 44, 0.62, BEN, "calm", 28)
    return calendar(10, 10, 70, 56, people) + arrow(34, 80, 86, 80, GREEN, 7, 13)


@SYMBOLS.draw("last meeting", "The last meeting.", 2)
def last_meeting() -> str:
    people = person(38, 44, 0.62, CORA, "calm", 28) + person(64, 44, 0.62, BEN, "calm", 28)
    return calendar(16, 10, 70, 56, people, GREY) + arrow(62, 80, 10, 80, "#4a5058", 7, 13)


@SYMBOLS.draw("deadline", "The last day for something.", 2)
def deadline() -> str:
    ring = circle(43.8, 63, 11, "none", RED, 4.6)
    return calendar(5, 9, 74, 67, days(14, 31, 62, 40, 12, "#f0a08a")) + ring + clock(78, 76, 16, 12, 0)


@SYMBOLS.draw("report", "A report.", 2)
def report() -> str:
    cover = rect(16, 5, 64, 86, BLUE, 3) + rect(16, 5, 11, 86, "#1f5fa8", 2) + rect(34, 14, 38, 18, WHITE, 1, width=1.8)
    bars = rect(34, 40, 38, 42, WHITE, 1, width=1.8) + path(
        "M40 76V64h6v12ZM50 76V56h6v20ZM60 76V48h6v28Z", AMBER, width=1.8
    )
    return cover + writing(39, 20, 28, 2, 6.4) + bars


@SYMBOLS.draw("survey", "Questions for people to answer.", 2)
def survey() -> str:
    faces = ""
    for x, colour, mouth in ((30, "#8fcf9f", "q5 5 10 0"), (48, GOLD, "h10"), (66, "#f0a08a", "q5 -5 10 0")):
        start = 30 if "-" in mouth else 27
        faces += circle(x, 25, 7.6, colour, width=2) + dot(x - 2.6, 23, 1.1) + dot(x + 2.6, 23, 1.1)
        faces += path(f"M{x - 2.8} {start}{mouth.replace('5', '2.8').replace('10', '5.6')}", width=1.8)
    rows = "".join(rect(x - 5.5, y - 5.5, 11, 11, WHITE, 1, width=2) for y in (46, 62, 78) for x in (30, 48, 66))
    ticks = tick(30, 46, 0.65, width=3.6) + tick(66, 62, 0.65, width=3.6) + tick(48, 78, 0.65, width=3.6)
    return clipboard(13, 8, 70, 84, faces + rows + ticks)


@SYMBOLS.draw("form", "A form to fill in.", 3)
def form() -> str:
    fields = "".join(rect(18, y, w, 11, SKY, 1, width=2) for y, w in ((18, 44), (38, 44), (58, 28)))
    return (
        rect(10, 5, 62, 86, WHITE, 3)
        + fields
        + box(18, 75, 10, 10, True)
        + line(33, 80, 48, 80)
        + pencil(52, 68, 1.0, 6, RED)
    )


@SYMBOLS.draw("sign name", "Sign your name.", 3)
def sign_name() -> str:
    name = path("M14 72C20 50 26 50 24 62C22 74 30 66 34 62C38 58 38 70 42 66C46 62 48 70 54 68", stroke=BLUE, width=3)
    return (
        rect(5, 28, 82, 62, WHITE, 3)
        + writing(14, 38, 38, 2, 7, last=1)
        + name
        + line(14, 79, 72, 79)
        + pencil(55, 67, 1.15, 2)
    )


@SYMBOLS.draw("plan", "A plan.", 2)
def plan() -> str:
    way = path("M20 76C44 84 60 72 44 62C28 52 26 40 46 40C62 40 70 34 70 26", stroke=GREY, width=4, dash="1 7")
    stops = ""
    for k, (x, y) in enumerate(((20, 76), (50, 66), (34, 44))):
        stops += circle(x, y, 8, SKY, width=2) + lettering(str(k + 1), x, y, 9, weight=0.18)
    flag = line(70, 44, 70, 12, width=3.4) + path("M70 12H88L82 19L88 26H70Z", GREEN)
    return rect(5, 5, 86, 86, WHITE, 3) + way + stops + flag


@SYMBOLS.draw("change", "Something changes.", 2, "One shape becomes another; the words help.")
def change() -> str:
    turning = path("M14 40A37 37 0 0 1 76 22", stroke=INK, width=6) + path(
        "M82 56A37 37 0 0 1 20 74", stroke=INK, width=6
    )
    points = path("M62 22L77 23L79 8", stroke=INK, width=6) + path("M34 74L19 73L17 88", stroke=INK, width=6)
    return (
        rect(18, 37, 24, 24, "#9cc7ee", 3)
        + circle(66, 49, 13, GOLD)
        + arrow(45, 49, 50, 49, INK, 4, 6)
        + turning
        + points
    )


@SYMBOLS.draw("improve", "Things get better.", 3)
def improve() -> str:
    return thumb(34, 58, 1.5) + arrow(78, 86, 78, 12, GREEN, 9, 17)


@SYMBOLS.draw("more", "More.", 3)
def more() -> str:
    bars = rect(5, 68, 18, 24, "#9cc7ee", 1) + rect(29, 50, 18, 42, "#9cc7ee", 1) + rect(53, 36, 18, 56, BLUE, 1)
    return bars + arrow(8, 50, 40, 16, GREEN, 6, 11) + path("M78 6V30M66 18H90", stroke=GREEN, width=7)


@SYMBOLS.draw("less", "Less.", 3)
def less() -> str:
    bars = rect(5, 36, 18, 56, BLUE, 1) + rect(29, 50, 18, 42, "#9cc7ee", 1) + rect(53, 68, 18, 24, "#9cc7ee", 1)
    return bars + arrow(40, 16, 72, 52, RED, 6, 11) + path("M66 18H90", stroke=RED, width=7)


@SYMBOLS.draw("update", "News about what is happening.", 2)
def update() -> str:
    steps = (
        line(44, 27, 84, 27, width=3)
        + circle(45, 27, 6.6, GREEN)
        + circle(64, 27, 6.6, GREEN)
        + circle(83, 27, 6.6, WHITE)
    )
    marks = tick(45, 27, 0.42, WHITE, 2.6) + tick(64, 27, 0.42, WHITE, 2.6)
    return bubble(33, 6, 59, 42, (38, 62), steps + marks) + person(22, 58, 0.98, ANN, "talk", 36)


@SYMBOLS.draw("easy read", "Easy Read information.", 3)
def easy_read() -> str:
    rows = ""
    for k, (colour, y) in enumerate((("#9cc7ee", 13), (GOLD, 38), ("#8fcf9f", 63))):
        rows += rect(15, y, 22, 20, colour, 1, width=2) + writing(44, y + 5, 32, 2, 9, 3.4)
        rows += (head(26, y + 10, 0.6, BEN), house_mark(26, y + 10), tick(26, y + 10, 0.7, INK, 3.6))[k]
    return rect(8, 5, 76, 86, WHITE, 3) + rows + badge(80, 80, True, 13)


def house_mark(x: float, y: float) -> str:
    walls = path(f"M{x - 5} {y}V{y + 7}H{x + 5}V{y}Z", WHITE, width=2)
    return walls + path(f"M{x - 8} {y + 1}L{x} {y - 7}L{x + 8} {y + 1}Z", RED, width=2)


@SYMBOLS.draw("summary", "The main points.", 2)
def summary() -> str:
    long = "".join(page(x, y, 38, 54, 0) for x, y in ((12, 4), (8, 8))) + page(4, 12, 38, 54, 7)
    return (
        long
        + arrow(22, 76, 50, 82, BLUE, 5.4, 9)
        + rect(60, 46, 32, 40, "#fff3c9", 2)
        + "".join(dot(67, y, 2.4) + line(73, y, 85, y) for y in (57, 66, 75))
    )


@SYMBOLS.draw("share information", "Information for everyone.", 2)
def share_information() -> str:
    leaf = (
        rect(32, 24, 32, 44, SKY, 2)
        + circle(48, 36, 7.6, BLUE, width=1.6)
        + path("M48 35V40M48 31.8V32", stroke=WHITE, width=3)
    )
    people = person(14, 34, 0.72, FRANK) + person(82, 34, 0.72, GRACE)
    return (
        people
        + leaf
        + writing(38, 52, 20, 2, 7)
        + arrow(36, 82, 14, 68, GREEN, 5, 9, bend=4)
        + arrow(60, 82, 82, 68, GREEN, 5, 9, bend=-4)
    )


@SYMBOLS.draw("start", "The start.", 2)
def start() -> str:
    pole = line(20, 90, 20, 8, width=4.4) + path("M20 9C34 3 44 17 60 10V36C44 43 34 29 20 35Z", GREEN)
    return pole + line(8, 90, 32, 90, width=4.4) + arrow(34, 68, 88, 68, INK, 8, 15)


@SYMBOLS.draw("end", "The end.", 2)
def end() -> str:
    squares = "".join(
        rect(68 - 8 - 9 * c, 10 + 8 * r, 9, 8, INK if (c + r) % 2 else WHITE, 0, width=0)
        for r in range(3)
        for c in range(4)
    )
    flag = rect(33, 10, 36, 24, "none", 0) + line(72, 90, 72, 8, width=4.4) + line(58, 90, 86, 90, width=4.4)
    return squares + flag + arrow(6, 68, 56, 68, INK, 8, 15)


@SYMBOLS.draw("done", "It is done.", 3)
def done() -> str:
    return circle(48, 48, 42, GREEN, width=3.4) + tick(47, 49, 2.9, WHITE, 11)


@SYMBOLS.draw("cannot do", "We cannot do this.", 3)
def cannot_do() -> str:
    return circle(48, 48, 42, RED, width=3.4) + cross(48, 48, 2.6, WHITE, 11)


@SYMBOLS.draw("in progress", "We are still working on this.", 2)
def in_progress() -> str:
    glass = path(
        "M32 24H64M32 72H64M35 24V32C35 40 45 43 45 48C45 53 35 56 35 64V72H61V64"
        "C61 56 51 53 51 48C51 43 61 40 61 32V24Z",
        WHITE,
        width=3.4,
    )
    sand = path("M39 35H57L48 43ZM38 70C38 62 46 62 48 58C50 62 58 62 58 70Z", INK, "none", 0)
    return circle(48, 48, 42, AMBER, width=3.4) + glass + sand


@SYMBOLS.draw("traffic light cards", "Red, amber and green meeting cards.", 2)
def traffic_light_cards() -> str:
    red = group(
        rect(-13, -40, 26, 40, RED, 3), group(raised_hand(0, 0, 0.46, WHITE), at=(0, -20)), at=(30, 56), turn=-20
    )
    green = group(rect(-13, -40, 26, 40, GREEN, 3), tick(0, -20, 0.8, WHITE, 4.4), at=(66, 56), turn=20)
    amber = rect(35, 8, 26, 42, AMBER, 3) + question_mark(48, 29, 18, INK, 4.4)
    fist = path("M30 62C28 52 36 48 48 48C60 48 68 52 66 62C66 74 60 78 60 92H36C36 78 30 74 30 62Z", "#c98d5e")
    return red + green + amber + fist + path("M40 50V62M48 49V63M56 50V62", width=2)


@SYMBOLS.draw("aim", "What we want to reach.", 3)
def aim() -> str:
    rings = circle(42, 54, 37, RED) + circle(42, 54, 25, WHITE) + circle(42, 54, 13, RED) + dot(42, 54, 3)
    shaft = line(42, 54, 80, 16, width=4.4) + path("M78 18L80 8L92 4L91 16L80 18Z", BLUE)
    return rings + shaft


@SYMBOLS.draw("fire exit", "The way out in a fire.", 3)
def fire_exit() -> str:
    runner = path(
        "M50 40L40 56L50 66L44 84M41 55L32 66L20 64M49 42L34 42L28 52M50 42L60 54L70 52", stroke=WHITE, width=6.4
    )
    door = rect(66, 22, 20, 62, WHITE, 0, WHITE, 0)
    return rect(4, 14, 88, 76, GREEN, 4, width=3.4) + door + runner + dot(54, 30, 6.4, WHITE)
