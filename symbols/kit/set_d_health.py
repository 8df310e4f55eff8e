"""Screening, epilepsy, therapy and behaviour: calm pictures of things that can be frightening."""

from __future__ import annotations

from easyread.picture.drawing import (
    BLUE,
    GREEN,
    GREY,
    PALE,
    PINK,
    PURPLE,
    RED,
    arrow,
    dot,
    group,
    path,
    rect,
    tube,
)

from .people import BEN, CORA, DEV, ELSIE, GRACE, arm, lanyard, person, standing
from .register import Drawings
from .things import clock, magnifier

SYMBOLS = Drawings()


@SYMBOLS.draw("cancer screening", "A test that looks for cancer.", 2, "The lump under the glass has to be known.")
def cancer_screening() -> str:
    body = person(36, 26, 1.35, GRACE.wearing(PINK), "calm", 50)
    cells = "".join(
        dot(x, y, 4.4, colour)
        for x, y, colour in (
            (52, 56, "#e9a3b4"), (61, 52, "#e9a3b4"), (69, 57, "#e9a3b4"), (53, 66, "#e9a3b4"), (70, 67, "#e9a3b4"),
            (61, 72, "#e9a3b4"),
        )
    )  # fmt: skip
    lump = path("M56 60q3 -5 7 -2q6 0 4 6q-1 6 -6 4q-7 1 -5 -8Z", PURPLE, width=2)
    return body + magnifier(61, 62, 18, cells + lump)


@SYMBOLS.draw(
    "epilepsy", "Epilepsy: a person has a seizure.", 2, "Lying, shaking and the helper's clock tell it together."
)
def epilepsy() -> str:
    floor = rect(3, 80, 90, 5, PALE, 2)
    pillow = rect(6, 67, 26, 11, "#bcd3ea", 5)
    lying = group(standing(0, 0, 0.68, ELSIE.wearing(RED), "asleep", (-16, 34), (15, 36)), at=(20, 62), turn=-84)
    shakes = path("M9 42l4 -6l4 6l4 -6l4 6M42 46l4 -5l4 5l4 -5l4 5M66 54l3.4 -4l3.4 4l3.4 -4l3.4 4", "none", RED, 3.4)
    return floor + pillow + lying + shakes + clock(76, 21, 15, 12, 10)


@SYMBOLS.draw("therapy", "A therapist helps a person move.", 2)
def therapy() -> str:
    helper = person(70, 30, 1.1, CORA.wearing(BLUE), "happy", 56, arms=False) + lanyard(70, 30, 1.1)
    patient = person(28, 36, 1.1, DEV, "calm", 52, arms=False)
    raised = tube("M42 66L55 52L42 26", DEV.top, 8) + path("M38 24q-2 -8 4 -9q6 1 4 9Z", DEV.skin)
    hold = arm((58, 62), (55, 68), (53, 57), CORA.wearing(BLUE), 1.05)
    return helper + patient + raised + hold + arrow(12, 34, 26, 12, GREEN, 4, 8, 8)


@SYMBOLS.draw("behaviour", "How a person acts.", 2, "The same person calm and upset: the words are needed.")
def behaviour() -> str:
    calm = person(24, 36, 1.05, BEN, "happy", 42)
    upset = person(71, 36, 1.05, BEN, "shout", 42, arms=False)
    thrown = arm((56, 62), (53, 46), (57, 30), BEN, 0.9) + arm((87, 62), (88, 46), (84, 30), BEN, 0.9)
    noise = path("M62 16l-5 -6M72 14V6M82 16l5 -6", "none", RED, 3.4)
    return calm + upset + thrown + noise + arrow(40, 88, 56, 88, GREY, 3.6, 6) + arrow(56, 88, 40, 88, GREY, 3.6, 6)
