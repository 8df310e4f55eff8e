"""Feelings: faces close up, each with a mark that does not rest on the face alone."""

from __future__ import annotations

from dataclasses import replace

from easyread.picture.drawing import (
    BLUE,
    GOLD,
    GREEN,
    INK,
    NAVY,
    ORANGE,
    PURPLE,
    RED,
    WHITE,
    WOOD,
    arrow,
    badge,
    circle,
    cross,
    group,
    line,
    path,
    rect,
    tick,
    tube,
)

from .everyday import plate, snowflake, sun, thermometer
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
    grey,
    group_of,
    head,
    person,
    standing,
)
from .register import Drawings
from .things import bubble, clock, heart, mug, pointing_hand, question_mark, raised_hand, star, thumb

SYMBOLS = Drawings()


def _close(look: Look, mood: str, x: float = 48, y: float = 40, size: float = 1.32) -> str:
    """A bust close up, with lines strong enough for a large face."""
    body = person(0, 0, size, look, mood, (90.6 - y) / 1.62 / size, arms=False)
    return group(body, at=(x, y), scale=1.62)


@SYMBOLS.draw("happy", "Happy.", 3)
def happy() -> str:
    return group(_close(CORA, "happy"), at=(2, 1.4), scale=0.955)


@SYMBOLS.draw("sad", "Sad.", 3)
def sad() -> str:
    tear = path("M59 46Q65 55 59 58Q53 55 59 46Z", "#5aa5e0", width=2)
    return group(_close(ELSIE, "sad") + tear, at=(2, 1.4), scale=0.955)


@SYMBOLS.draw("angry", "Angry.", 3)
def angry() -> str:
    puffs = path("M12 30L22 34M8 44H20M12 58L22 53M84 30L74 34M88 44H76M84 58L74 53", stroke=RED, width=5)
    return group(_close(replace(BEN, skin="#ee9c80"), "angry") + puffs, at=(2, 1.4), scale=0.955)


@SYMBOLS.draw("worried", "Worried.", 3)
def worried() -> str:
    drops = path("M76 24Q82 33 76 36Q70 33 76 24ZM20 34Q26 43 20 46Q14 43 20 34Z", "#8cc6f0", width=2)
    return group(_close(GRACE, "worried", 48, 44) + drops, at=(2, 1.4), scale=0.955)


@SYMBOLS.draw("confused", "Confused.", 3)
def confused() -> str:
    marks = (
        question_mark(16, 24, 22, BLUE, 5.4) + question_mark(80, 24, 22, BLUE, 5.4) + question_mark(48, 12, 14, BLUE, 4)
    )
    return person(48, 48, 1.65, GRACE, "worried", 28) + marks


@SYMBOLS.draw("excited", "Excited.", 2, "Close to celebrate.")
def excited() -> str:
    up = person(48, 42, 1.15, JAY, "happy", 46, arms=False)
    arms = arm((33, 66), (20, 50), (20, 26), JAY, 1.1) + arm((63, 66), (76, 50), (76, 26), JAY, 1.1)
    sparks = path("M8 14L4 8M20 10V4M32 14L36 8M64 14L60 8M76 10V4M88 14L92 8", stroke=ORANGE, width=4)
    return up + arms + sparks


@SYMBOLS.draw("calm", "Calm and relaxed.", 2)
def calm() -> str:
    seat = rect(18, 8, 60, 70, "#7fa8cf", 14) + rect(18, 78, 60, 14, "#5f87ad", 3)
    rested = person(48, 34, 1.2, HANA.wearing(PURPLE), "calm", 39)
    arms = rect(5, 48, 19, 44, "#7fa8cf", 9) + rect(72, 48, 19, 44, "#7fa8cf", 9)
    holding = mug(39, 55, 0.85, GOLD) + circle(38, 78, 4.8, HANA.skin) + circle(58, 79, 4.8, HANA.skin)
    return seat + rested + arms + holding


@SYMBOLS.draw("tired", "Tired.", 3)
def tired() -> str:
    slumped = person(40, 46, 1.4, DEV, "asleep", 30, arms=False)
    palm = tube("M70 86L72 70L57 54", DEV.top, 9) + path("M52 50Q58 46 62 52Q64 58 58 60Q53 58 52 50Z", DEV.skin)
    zed = path("M60 24H69L60 34H69M74 8H87L74 22H87", stroke=NAVY, width=4.4)
    return slumped + rect(3, 84, 90, 8, WOOD, 1) + palm + zed


@SYMBOLS.draw("lonely", "Lonely.", 2)
def lonely() -> str:
    crowd = group_of((grey(CORA), grey(BEN), grey(FRANK)), ((58, 18), (80, 18), (69, 22)), 0.62, "happy", 30)
    bench = rect(4, 66, 60, 6, WOOD, 1) + path("M10 72V90M58 72V90", width=5)
    alone = tube("M24 66H38V84M32 66H46V84", "#1f3f6e", 7) + path(
        "M34 91v-5h6q6 1 6 5ZM43 91v-5h6q6 1 6 5Z", INK, width=1.4
    )
    return crowd + bench + alone + person(26, 38, 0.98, IVOR, "sad", 30)


@SYMBOLS.draw("proud", "Proud.", 2)
def proud() -> str:
    winner = person(48, 28, 1.3, ELSIE, "happy", 50, arms=False)
    elbows = tube("M28 62L12 74L28 88", ELSIE.top, 9) + tube("M68 62L84 74L68 88", ELSIE.top, 9)
    ribbons = path("M52 70L48 84L54 81L58 86L60 72ZM64 70L68 84L62 81L58 86L56 72Z", BLUE, width=2)
    medal = circle(58, 66, 9.6, GOLD) + star(58, 66, 6, WHITE)
    return winner + elbows + ribbons + medal + path("M18 20L8 14M14 34H3M78 20L88 14M82 34H93", stroke=GOLD, width=4.4)


@SYMBOLS.draw("bored", "Bored.", 2)
def bored() -> str:
    fed_up = person(40, 42, 1.3, ELSIE, "flat", 42, arms=False)
    desk = rect(3, 82, 90, 10, WOOD, 1)
    prop = tube("M62 84L66 70L55 54", ELSIE.top, 9) + path("M48 50Q56 46 60 52Q62 58 55 60Q49 58 48 50Z", ELSIE.skin)
    return fed_up + desk + prop + clock(78, 20, 15, 3, 0) + path("M66 76", width=2)


@SYMBOLS.draw("feelings", "How people feel.", 2)
def feelings() -> str:
    faces = ((JAY, "happy", 25, 29), (GRACE, "sad", 71, 31), (BEN, "angry", 48, 74))
    return "".join(group(head(0, 0, 1.15, look, mood), at=(x, y), scale=1.55) for look, mood, x, y in faces)


@SYMBOLS.draw(
    "love", "Liking or loving something.", 2, "A heart also stands for health and for couples; the words are needed."
)
def love() -> str:
    return heart(48, 50, 3.6)


@SYMBOLS.draw("not like", "Not liking something.", 2)
def not_like() -> str:
    tongue = person(34, 40, 1.4, JAY, "angry", 38, arms=False)
    food_ = plate(76, 70, 17) + path("M66 70Q70 60 76 66Q82 60 86 70Q82 78 76 76Q70 78 66 70Z", "#8a9a4b", width=2)
    push = tube("M20 86L40 82L52 73", JAY.top, 9) + group(raised_hand(0, 0, 0.55, JAY.skin), at=(56, 68), turn=24)
    return tongue + food_ + push + badge(80, 22, False, 13)


@SYMBOLS.draw("good", "Good.", 3)
def good() -> str:
    return thumb(50, 49, 2.35, cuff=GREEN)


@SYMBOLS.draw("bad", "Bad.", 3)
def bad() -> str:
    return thumb(50, 47, 2.35, up=False, cuff=RED)


@SYMBOLS.draw("yes", "Yes.", 3)
def yes() -> str:
    return person(26, 56, 1.1, GRACE, "happy", 36) + bubble(38, 4, 55, 46, (38, 60), tick(65, 28, 1.7, width=9))


@SYMBOLS.draw("no", "No.", 3)
def no() -> str:
    return person(26, 56, 1.1, BEN, "flat", 36) + bubble(38, 4, 55, 46, (38, 60), cross(65.5, 27, 1.7, width=9))


@SYMBOLS.draw("hard", "Hard to do.", 2, "A boulder up a hill: a figure of speech.")
def hard() -> str:
    hill = path("M3 91L64 52L93 34V91Z", "#8fbf7a")
    pusher = group(standing(0, 0, 0.56, DEV, "angry", (20, 14), (24, 24)), at=(33, 37), turn=22)
    sweat = path("M20 26L13 21M19 36L11 36", stroke=BLUE, width=3.4)
    return (
        hill + circle(66, 29, 22, "#aab2ba", width=3) + path("M56 20L64 26L60 34M72 40L78 34", width=2) + pusher + sweat
    )


@SYMBOLS.draw("easy", "Easy to do.", 2, "A light ball on a flat floor, beside the heavy stone of hard.")
def easy() -> str:
    floor = line(4, 90, 92, 90, width=4)
    roller = standing(28, 24, 0.82, CORA, "happy", (-13, 40), (24, 44))
    rolling = circle(66, 74, 14, GOLD) + path("M59 66q6 -6 14 -1", stroke=WHITE, width=3)
    return floor + rolling + roller + arrow(72, 40, 90, 40, GREEN, 4, 8) + tick(72, 18, 1.3, width=7)


@SYMBOLS.draw("quiet", "Quiet.", 3)
def quiet() -> str:
    face = _close(HANA.wearing(PURPLE), "flat", 48, 40)
    return face + pointing_hand(47, 47, 0.92, 0, HANA.skin, PURPLE)


@SYMBOLS.draw("hot", "Hot weather.", 3)
def hot() -> str:
    warm = person(34, 54, 1.15, replace(BEN, skin="#f0a384"), "worried", 38)
    drops = path("M16 44Q20 51 16 53Q12 51 16 44ZM50 40Q54 47 50 49Q46 47 50 40Z", "#5aa5e0", width=1.8)
    return sun(24, 21, 10) + warm + drops + thermometer(73, 8, 82, 0.92)


@SYMBOLS.draw("cold", "Cold weather.", 3)
def cold() -> str:
    wrapped = person(34, 54, 1.15, ANN.wearing(NAVY), "worried", 38)
    hat = path("M22 48C22 34 46 34 46 48Z", RED) + rect(20, 46, 28, 6, WHITE, 3) + circle(34, 36, 4, WHITE)
    scarf = path("M20 67Q34 75 48 67V74Q34 82 20 74ZM40 76H48V91H40Z", RED)
    shiver = path("M9 58Q6 62 9 66T9 74M59 58Q62 62 59 66T59 74", stroke=BLUE, width=3.4)
    return (
        snowflake(20, 19, 14)
        + snowflake(52, 18, 10)
        + wrapped
        + hat
        + scarf
        + shiver
        + thermometer(73, 8, 82, 0.2, BLUE)
    )
