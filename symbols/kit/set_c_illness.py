"""Illness, feelings of the body, and loss: nobody is shown in agony."""

from __future__ import annotations

import math
from dataclasses import replace

from easyread.picture.drawing import (
    AMBER,
    BLUE,
    CREAM,
    GREY,
    INK,
    NAVY,
    PALE,
    RED,
    TEAL,
    WHITE,
    circle,
    dot,
    ellipse,
    group,
    line,
    path,
    rect,
    tube,
)

from .everyday import cloud, key, sun
from .people import ANN, BEN, ELSIE, FRANK, IVOR, JAY, arm, grey, head, person
from .register import Drawings
from .things import flower, question_mark, raised_hand, thought

SYMBOLS = Drawings()


@SYMBOLS.draw("mental health", "Mental health.", 2, "Weather in a head: a figure of speech.")
def mental_health() -> str:
    face = path(
        "M22 92V74C10 62 6 44 12 28C20 8 44 2 62 8C80 14 84 30 82 42L92 58L83 62V72Q83 80 74 80H64V92Z",
        "#d9a06b",
        width=3,
    )
    inner = sun(58, 28, 8, 8) + cloud(40, 44, 1.1, "#e6eaee") + path("M30 62L27 69M42 62L39 69", stroke=BLUE, width=4)
    return face + inner


@SYMBOLS.draw("pain", "Pain.", 3)
def pain() -> str:
    hurt = person(46, 28, 1.15, FRANK.wearing(TEAL), "worried", 56, arms=False)
    arms = tube("M27 56L22 78L42 74", TEAL, 9) + tube("M65 56L72 80L54 76", TEAL, 9)
    palms = path("M40 68Q48 64 58 68Q62 74 56 80Q48 82 40 79Q36 74 40 68Z", FRANK.skin) + path(
        "M46 67V73M52 67V73", width=2
    )
    bolts = path("M78 54L90 48L84 60L93 60L80 72M16 54L4 48L10 60L3.6 60L14 72", stroke=RED, width=4)
    return hurt + arms + palms + bolts


@SYMBOLS.draw("ill", "Ill.", 3)
def ill() -> str:
    pillow = rect(10, 10, 76, 50, PALE, 12, width=3)
    face = group(head(0, 0, 1.2, replace(BEN, skin="#e2cf9e"), "sad"), at=(48, 40), scale=1.7)
    cover = path("M4 66Q48 56 92 66V91H4Z", BLUE, width=3) + path("M4 66Q48 56 92 66V73Q48 63 4 73Z", WHITE)
    stick = line(54, 51, 78, 40, INK, 6.4) + line(54, 51, 78, 40, WHITE, 3) + dot(78, 40, 4, RED)
    return (
        pillow
        + face
        + cover
        + stick
        + path("M22 24Q26 31 22 33Q18 31 22 24ZM74 20Q78 27 74 29Q70 27 74 20Z", "#8cc6f0", width=1.8)
    )


@SYMBOLS.draw("covid", "Covid.", 3)
def covid() -> str:
    spikes = "".join(_spike(k * 30) for k in range(12))
    spots = (
        circle(38, 40, 6, "#3f8f5b", width=2)
        + circle(58, 38, 4.4, "#3f8f5b", width=2)
        + circle(56, 58, 7, "#3f8f5b", width=2)
        + circle(37, 58, 3.6, "#3f8f5b", width=2)
    )
    return spikes + circle(48, 48, 27, "#7cc08d", width=3.4) + spots


def _spike(turn: float) -> str:
    a = math.radians(turn)
    c, s = math.cos(a), math.sin(a)
    return line(48 + 27 * c, 48 + 27 * s, 48 + 37 * c, 48 + 37 * s, width=4) + circle(
        48 + 39 * c, 48 + 39 * s, 4, RED, width=2
    )


@SYMBOLS.draw("accident", "An accident or fall.", 3)
def accident() -> str:
    puddle = ellipse(40, 84, 36, 7, "#9cd0f2")
    legs = tube("M50 66L70 68L84 52", NAVY, 8) + tube("M50 70L66 82L86 74", NAVY, 8)
    shoes = path("M80 54L88 42L93 46L88 58ZM82 80L92 70L93.4 78L86 84Z", INK, width=1.4)
    body = path("M52 76L26 56Q20 50 27 44Q34 38 41 44L60 60Z", AMBER)
    arms = arm((28, 50), (16, 62), (16, 76), JAY.wearing(AMBER), 0.85) + arm(
        (38, 46), (46, 34), (40, 24), JAY.wearing(AMBER), 0.85
    )
    face = group(head(0, 0, 1.05, JAY, "surprised"), at=(20, 36), turn=-36)
    return (
        puddle
        + legs
        + shoes
        + body
        + face
        + arms
        + path("M4 16L10 22M24 6V14M58 30L66 24M60 42L70 38", stroke=RED, width=4)
    )


@SYMBOLS.draw("death", "When someone dies.", 2)
def death() -> str:
    frame = (
        rect(30, 8, 42, 54, "#5a6068", 2, width=3)
        + rect(36, 14, 30, 42, "#eef1f4", 1, width=2)
        + person(51, 34, 0.86, grey(IVOR), "calm", 21.6)
    )
    candle = rect(8, 48, 14, 42, CREAM, 1) + line(15, 48, 15, 42) + path("M15 42Q8 34 15 22Q22 34 15 42Z", AMBER)
    stems = path("M62 90L70 72M70 90L76 70M78 90L84 74", stroke="#2e6b35", width=3.4)
    blooms = flower(68, 70, 9, WHITE) + flower(86, 72, 8, WHITE) + flower(77, 64, 9, "#d9c7ee")
    return frame + candle + stems + blooms + line(3, 91, 93, 91, width=3)


@SYMBOLS.draw("dementia", "Dementia.", 2, "Puzzled by an everyday thing; to be tried with readers.")
def dementia() -> str:
    older = person(30, 50, 1.25, ANN, "worried", 42)
    return older + thought(40, 3, 53, 44, (44, 50), key(57, 18, 0.4, -40) + question_mark(79, 26, 19, RED, 4.6))


@SYMBOLS.draw("sensory", "The senses.", 2)
def sensory() -> str:
    cells = (
        rect(4, 4, 42, 42, "#e4f1fb", 5)
        + rect(50, 4, 42, 42, "#fff3c9", 5)
        + rect(4, 50, 42, 42, "#d7efe6", 5)
        + rect(50, 50, 42, 42, "#f8e0ea", 5)
    )
    eye = path("M9 25Q25 9 41 25Q25 41 9 25Z", WHITE) + circle(25, 25, 6.6, BLUE, width=2) + dot(25, 25, 3)
    ear = path("M62 24C61 10 82 9 82 23C82 31 76 32 75 36C74 42 67 43 64 39", "#e8b48a") + path(
        "M67 24C67 17 76 17 76 24C76 28 71 28 71 32", width=2
    )
    nose = path("M73 57C72 68 62 74 64 80C66 84 72 80 74 82C77 84 80 82 82 78", width=3.4) + path(
        "M84 60q4 -3 0 -7M89 66q4 -3 0 -7", stroke=GREY, width=2.6
    )
    return cells + eye + ear + group(raised_hand(0, 0, 0.8), at=(25, 72)) + nose


@SYMBOLS.draw("mask", "A face mask and clean hands.", 3)
def mask() -> str:
    wearer = group(person(0, 0, 1.3, ELSIE, "calm", 24, arms=False), at=(48, 40), scale=1.62)
    cover = path("M32 44Q48 38 64 44V56Q58 66 48 66Q38 66 32 56Z", "#9cd0f2", width=3) + path(
        "M36 50H60M36 56H60", width=1.8
    )
    return wearer + path("M32 46L30 40M64 46L66 40", width=2.4) + cover
