"""Food and drink."""

from __future__ import annotations

from easyread.picture.drawing import AMBER, BLUE, GOLD, GREEN, GREY, ORANGE, WHITE, circle, ellipse, line, path, rect

from .everyday import apple, cup, fork, knife, plate
from .register import Drawings

SYMBOLS = Drawings()


@SYMBOLS.draw("food", "Food.", 3)
def food() -> str:
    pie = path("M34 46Q36 34 48 34T62 46Q60 50 48 50T34 46Z", "#d9a25e", width=2)
    peas = "".join(
        circle(x, y, 2.8, "#5aa469", width=1.4) for x, y in ((40, 58), (45, 62), (38, 64), (44, 56), (50, 59))
    )
    carrot = "".join(ellipse(x, y, 4, 3, ORANGE, width=1.4) for x, y in ((57, 56), (60, 62), (55, 64)))
    return plate(48, 50, 29) + pie + peas + carrot + fork(10, 20, 62) + knife(85, 20, 62)


@SYMBOLS.draw("drink", "Drinks.", 3)
def drink() -> str:
    glass = (
        path("M60 30H90L86 88H64Z", WHITE, width=3)
        + path("M61.4 46H88.6L86 88H64Z", "#f6a94a")
        + path("M74 60L82 10H91", width=3.4)
    )
    return cup(6, 32, 1.2) + glass


@SYMBOLS.draw("breakfast", "Breakfast.", 3)
def breakfast() -> str:
    toast = path("M52 40V20Q44 8 58 6H78Q92 8 84 20V40Z", "#d9a25e", width=3) + rect(
        61, 17, 14, 11, "#ffe27a", 2, width=1.8
    )
    bowl = path("M5 50H59Q58 78 40 82H24Q6 78 5 50Z", BLUE, width=3) + ellipse(32, 50, 27, 6.4, WHITE)
    flakes = "".join(ellipse(x, y, 4.4, 2.4, AMBER, width=1.6) for x, y in ((20, 49), (31, 47), (42, 50), (27, 52.6)))
    egg = path("M68 70Q70 50 77.5 50T87 70Z", "#f3d3b0") + path("M64 68H91Q90 80 82 82V89H73V82Q65 80 64 68Z", WHITE)
    return toast + bowl + flakes + egg + line(46, 48, 60, 34, "#8a949e", 4)


@SYMBOLS.draw("dinner", "Dinner.", 3)
def dinner() -> str:
    meat = (
        path("M24 48C24 38 34 32 44 36C52 38 54 46 48 52C42 58 24 58 24 48Z", "#a5643c", width=2.2)
        + line(48, 40, 58, 33, WHITE, 5)
        + circle(60, 32, 3, WHITE, width=1.8)
    )
    potatoes = "".join(ellipse(x, y, 6, 4.6, "#f0cd7a", width=1.8) for x, y in ((60, 46), (66, 54), (56, 56)))
    greens = "".join(circle(x, y, 4.4, "#5aa469", width=1.8) for x, y in ((36, 66), (43, 70), (43, 63)))
    carrots = path("M52 66L66 64L54 72Z", ORANGE, width=1.8)
    dish = circle(48, 54, 36, WHITE, width=3) + circle(48, 54, 27, "#f4f6f8", "#aab2ba", 1.6)
    steam = path("M34 15q-3 -4 0 -7M48 14q-3 -4 0 -7M62 15q-3 -4 0 -7", stroke=GREY, width=3)
    return dish + steam + meat + potatoes + greens + carrots


@SYMBOLS.draw("fruit", "Fruit and vegetables.", 3)
def fruit() -> str:
    banana = path("M12 20C12 50 34 66 60 60Q64 56 60 54C42 52 26 42 22 18Q16 14 12 20Z", GOLD, width=3)
    carrot = path("M50 82L82 44Q90 50 84 58L55 86Q50 88 50 82Z", ORANGE, width=3) + path(
        "M84 46L90 30M86 48L92 40M82 44L80 28", stroke=GREEN, width=4
    )
    return banana + carrot + apple(28, 70, 1.15) + path("M61 74L65 78M69 64L74 69", width=2)
