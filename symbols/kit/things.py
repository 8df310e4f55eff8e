"""Things many symbols need: paper, tables, houses, buses, money, hands. (x, y) is the top left corner unless said."""

from __future__ import annotations

import math

from easyread.picture.drawing import (
    AMBER,
    BLUE,
    BROWN,
    CREAM,
    DARK,
    GOLD,
    GREY,
    INK,
    LILAC,
    LINE,
    NAVY,
    PALE,
    RED,
    SKY,
    WHITE,
    WOOD,
    circle,
    dot,
    group,
    line,
    path,
    placed,
    rect,
    tick,
)
from easyread.picture.lettering import lettering


def bubble(
    x: float, y: float, w: float, h: float, tail: tuple[float, float], inner: str = "", fill: str = WHITE
) -> str:
    """A speech bubble whose tail points at `tail` (absolute), from its lower or upper edge, whichever is nearer."""
    r = min(7.0, h / 3)
    tx, ty = tail
    base = min(max(tx, x + r + 6), x + w - r - 6)
    low = ty > y + h / 2
    foot = f"H{base + 5}L{tx} {ty}L{base - 5} {y + h}" if low else ""
    top = "" if low else f"H{base - 5}L{tx} {ty}L{base + 5} {y}"
    d = (
        f"M{x + r} {y}{top}H{x + w - r}Q{x + w} {y} {x + w} {y + r}V{y + h - r}Q{x + w} {y + h} {x + w - r} {y + h}"
        f"{foot}H{x + r}Q{x} {y + h} {x} {y + h - r}V{y + r}Q{x} {y} {x + r} {y}Z"
    )
    return path(d, fill) + inner


def thought(x: float, y: float, w: float, h: float, tail: tuple[float, float], inner: str = "") -> str:
    """A thought cloud with two small circles on the way to `tail`. w and h: 26 or more."""
    cx, cy = x + w / 2, y + h / 2
    n, d = 9, ""
    spots = [
        (cx + w / 2 * 0.86 * math.cos(2 * math.pi * k / n), cy + h / 2 * 0.84 * math.sin(2 * math.pi * k / n))
        for k in range(n)
    ]
    for k, (px, py) in enumerate([*spots, spots[0]]):
        if k == 0:
            d = f"M{px} {py}"
        else:
            qx, qy = spots[k - 1]
            r = math.hypot(px - qx, py - qy) * 0.56
            d += f"A{r} {r} 0 0 1 {px} {py}"
    tx, ty = tail
    small = circle(tx + (cx - tx) * 0.12, ty + (cy - ty) * 0.12, 2) + circle(
        tx + (cx - tx) * 0.34, ty + (cy - ty) * 0.34, 3.2
    )
    return small + path(d + "Z", WHITE) + inner


def writing(x: float, y: float, w: float, rows: int, gap: float = 7, width: float = 2.2, last: float = 0.65) -> str:
    """Lines of text that cannot be read. y is the first line; the last is shorter."""
    d = ""
    for k in range(rows):
        d += f"M{x} {y + k * gap}h{w * (last if k == rows - 1 and rows > 1 else 1)}"
    return path(d, width=width)


def page(x: float, y: float, w: float, h: float, rows: int = 5, fill: str = WHITE) -> str:
    """A sheet of paper with lines of text."""
    gap = (h - 12) / max(1, rows - 1)
    return rect(x, y, w, h, fill) + (writing(x + 6, y + 7, w - 12, rows, gap) if rows else "")


def clipboard(x: float, y: float, w: float, h: float, inner: str = "") -> str:
    board = rect(x, y, w, h, "#b07a45", 4) + rect(x + 4.5, y + 7, w - 9, h - 11.5, WHITE, 1, width=1.6)
    return board + rect(x + w / 2 - 9, y - 3.5, 18, 9, "#cfd4d9", 3) + inner


def calendar(x: float, y: float, w: float, h: float, inner: str = "", colour: str = RED) -> str:
    """A calendar page with a coloured head and two rings."""
    band = h * 0.24
    d = f"M{x} {y + band}V{y + 4}q0 -4 4 -4H{x + w - 4}q4 0 4 4V{y + band}Z"
    rings = line(x + w * 0.27, y - 4, x + w * 0.27, y + 5, width=4) + line(
        x + w * 0.73, y - 4, x + w * 0.73, y + 5, width=4
    )
    return rect(x, y, w, h, WHITE, 4) + path(d, colour) + rings + inner


def days(x: float, y: float, w: float, h: float, marked: int | None = None, mark: str = AMBER) -> str:
    """A grid of 5 x 3 days inside a calendar; one of them (0 to 14) can be marked."""
    out = ""
    for k in range(15):
        px, py = x + (k % 5) * w / 5, y + (k // 5) * h / 3
        here = k == marked
        out += rect(
            px, py, w / 5 - 2.4, h / 3 - 2.4, mark if here else PALE, 1, INK if here else "none", 2 if here else 0
        )
    return out


def house(x: float, y: float, size: float = 1, wall: str = CREAM, roof: str = RED, door: str = BLUE) -> str:
    """(x, y) is the middle of the eaves; 44 wide, 42 high at size 1."""
    s = size
    out = rect(x - 16 * s, y - 2 * s, 32 * s, 24 * s, wall, 1) + path(placed("M-22 0L0 -20L22 0Z", x, y, s), roof)
    out += rect(x - 4.5 * s, y + 7 * s, 9 * s, 15 * s, door, 1) + dot(x + 2 * s, y + 15 * s, 1.1)
    for side in (-13, 6):
        out += rect(x + side * s, y + 3.5 * s, 7 * s, 7 * s, SKY, 1, width=1.8)
    return out


def building(
    x: float, y: float, w: float, h: float, fill: str = CREAM, rows: int = 2, columns: int = 3, roof: str = NAVY
) -> str:
    """A public building: flat roof, rows of windows, a double door."""
    out = rect(x, y, w, h, fill, 1) + rect(x - 3, y - 5, w + 6, 7, roof, 1)
    for r in range(rows):
        for c in range(columns):
            px = x + w * (c + 0.5) / columns - 4
            out += rect(px, y + 7 + r * 13, 8, 8, SKY, 0.5, width=1.8)
    door = rect(x + w / 2 - 7, y + h - 16, 14, 16, BLUE, 0.5) + line(x + w / 2, y + h - 16, x + w / 2, y + h, width=1.8)
    return out + door


def bus(x: float, y: float, size: float = 1, fill: str = RED) -> str:
    """A single-decker seen from its left side, going left: 64 wide, 36 high at size 1."""
    s = size
    out = path(
        placed("M4 0H60q4 0 4 4V30H0V8q0 -8 4 -8Z", x, y, s),
        fill,
    )
    out += rect(x + 3 * s, y + 5 * s, 9 * s, 21 * s, SKY, 1, width=1.8) + line(
        x + 7.5 * s, y + 5 * s, x + 7.5 * s, y + 26 * s, width=1.6
    )
    for k in range(4):
        out += rect(x + (16 + k * 11.4) * s, y + 5 * s, 9 * s, 9.5 * s, SKY, 1, width=1.8)
    for wx in (19, 49):
        out += circle(x + wx * s, y + 30 * s, 5.6 * s, DARK) + dot(x + wx * s, y + 30 * s, 2 * s, "#cfd4d9")
    return out


def car(x: float, y: float, size: float = 1, fill: str = BLUE) -> str:
    """A car from the side, going left: 52 wide, 26 high at size 1."""
    s = size
    d = placed("M0 21v-6q0 -4 5 -5l7 -1l7 -7q2 -2 5 -2h10q3 0 5 3l5 7q8 0 8 6v5Z", x, y, s)
    glass = path(
        placed("M16 9l5 -5h5v5ZM30 4h5l4 5h-9Z", x, y, s),
        SKY,
        width=1.6,
    )
    wheels = "".join(
        circle(x + w * s, y + 21 * s, 5 * s, DARK) + dot(x + w * s, y + 21 * s, 1.8 * s, "#cfd4d9") for w in (12, 40)
    )
    return path(d, fill) + glass + wheels


def table(x: float, y: float, w: float, h: float = 10, legs: float = 0) -> str:
    """A table top seen from the front, w wide at the near edge; with legs of that length, if any."""
    out = path(f"M{x + 6} {y}H{x + w - 6}L{x + w} {y + h}H{x}Z", WOOD)
    for px in (x + 8, x + w - 8) if legs else ():
        out += line(px, y + h, px, y + h + legs, width=4)
    return out


def chair(x: float, y: float, size: float = 1, fill: str = BLUE) -> str:
    """An empty chair seen from the front: 24 wide, 40 high at size 1."""
    s = size
    legs = path(placed("M3 26V40M21 26V40", x, y, s), width=3.4)
    return legs + rect(x + 2 * s, y, 20 * s, 17 * s, fill, 4) + path(placed("M3 20H21L24 28H0Z", x, y, s), fill)


def pound(x: float, y: float, r: float = 10, fill: str = GOLD) -> str:
    """A coin with a pound sign; (x, y) is its middle."""
    return circle(x, y, r, fill) + lettering("£", x, y, r * 1.1, r * 1.5, weight=0.2)


def note(x: float, y: float, w: float = 44, h: float = 24, fill: str = LILAC) -> str:
    """A bank note with a pound sign."""
    return (
        rect(x, y, w, h, fill, 2)
        + circle(x + w / 2, y + h / 2, h * 0.34, WHITE, width=1.8)
        + lettering("£", x + w / 2, y + h / 2, h * 0.42, weight=0.2)
    )


def clock(x: float, y: float, r: float, hour: int = 10, minute: int = 10) -> str:
    """A clock face with true hands; (x, y) is its middle. For a face with digits use easyread.picture.made_to_order."""
    out = circle(x, y, r, WHITE, width=max(LINE, r * 0.09))
    d = ""
    for k in range(12):
        c, s = math.cos(k * math.pi / 6), math.sin(k * math.pi / 6)
        d += f"M{x + r * 0.76 * c} {y + r * 0.76 * s}L{x + r * 0.85 * c} {y + r * 0.85 * s}"
    out += path(d, width=max(1.2, r * 0.06))
    for turn, far, width in (((hour % 12 + minute / 60) / 12, 0.46, 0.12), (minute / 60, 0.68, 0.085)):
        a = 2 * math.pi * turn - math.pi / 2
        out += line(x, y, x + far * r * math.cos(a), y + far * r * math.sin(a), width=max(2, r * width))
    return out + dot(x, y, max(1.6, r * 0.08))


def phone(x: float, y: float, w: float = 24, h: float = 44, inner: str = "") -> str:
    """A mobile phone."""
    return rect(x, y, w, h, DARK, 4) + rect(x + 3, y + 5, w - 6, h - 11, SKY, 1, width=1.4) + inner


def laptop(x: float, y: float, w: float = 60, h: float = 38, inner: str = "") -> str:
    """An open laptop from the front; `inner` goes on the screen."""
    screen = rect(x + 4, y, w - 8, h, DARK, 3) + rect(x + 8, y + 4, w - 16, h - 8, SKY, 1, width=1.4)
    return screen + inner + path(f"M{x + 4} {y + h}h{w - 8}l6 8h{-w - 4}Z", "#cfd4d9")


def envelope(x: float, y: float, w: float = 48, h: float = 32, fill: str = WHITE) -> str:
    return rect(x, y, w, h, fill) + path(f"M{x + 1} {y + 2}L{x + w / 2} {y + h * 0.58}L{x + w - 1} {y + 2}")


def mug(x: float, y: float, size: float = 1, fill: str = WHITE) -> str:
    """A mug with steam: 26 wide, 34 high at size 1."""
    s = size
    steam = path(
        placed("M6 8q-3 -3 0 -5t0 -4M14 8q-3 -3 0 -5t0 -4", x, y, s),
        stroke=GREY,
    )
    handle = path(placed("M20 16h3q4 0 4 5q0 5 -6 5", x, y, s))
    cup = path(placed("M0 12h20v15q0 6 -6 6h-8q-6 0 -6 -6Z", x, y, s), fill)
    return steam + handle + cup


def pencil(x: float, y: float, size: float = 1, turn: float = 0, fill: str = GOLD) -> str:
    """A pencil whose point is at (x, y), lying up and to the right of it."""
    body = (
        path("M0 0L4 -10L26 -42L34 -36L10 -5Z", fill)
        + path("M0 0L3 -7.6L7.6 -4Z", INK, width=1.4)
        + path("M23 -38L31 -32.4L34 -36L26 -42Z", "#d9799b", width=2)
    )
    return group(body, at=(x, y), scale=size, turn=turn)


def magnifier(x: float, y: float, r: float = 15, inner: str = "") -> str:
    """(x, y) is the middle of the glass; the handle goes down to the right."""
    k = r * 0.72
    return line(x + k, y + k, x + r * 1.75, y + r * 1.75, width=7) + circle(x, y, r, "#eef6fc", width=3.4) + inner


def heart(x: float, y: float, size: float = 1, fill: str = RED) -> str:
    """A heart 24 wide, centred on (x, y)."""
    s = size
    return path(
        placed("M0 10C-18 -2 -11 -14 0 -5C11 -14 18 -2 0 10Z", x, y, s),
        fill,
    )


def star(x: float, y: float, r: float = 12, fill: str = GOLD) -> str:
    points = []
    for k in range(10):
        far, t = (r if k % 2 == 0 else r * 0.45), math.pi * k / 5 - math.pi / 2
        points.append(f"{x + far * math.cos(t)} {y + far * math.sin(t)}")
    return path("M" + "L".join(points) + "Z", fill)


def question_mark(x: float, y: float, height: float = 20, colour: str = INK, width: float = 5) -> str:
    """(x, y) is its middle."""
    d = placed("M-5 -5q0 -5 5 -5q5.5 0 5.5 4.6q0 3 -3.4 5q-2 1.2 -2 4M.1 9.6v.2", x, y, height / 20)
    return path(d, "none", colour, width)


def thumb(x: float, y: float, size: float = 1, up: bool = True, skin: str = "#e8b48a", cuff: str = BLUE) -> str:
    """A fist with the thumb up or down, about 30 wide and 34 high, centred on (x, y)."""
    hand = path(
        "M-5 -3C0 -6 1 -11 1 -15C1 -19 8 -19 8 -13C8 -9 7 -6 6 -4H12C17 -4 17 2 13.5 2.6"
        "C16.5 4 16 8.4 13 8.8C15 10.4 14 14 11 14C12 16.6 10 18 7 18H2C-1 18 -3 16 -5 16Z",
        skin,
    )
    folds = path("M13.5 2.6H8M13 8.8H8M11 14H7", width=LINE * 0.7)
    sleeve = path("M-15 -5H-5V17H-15Z", cuff)
    flipped = "" if up else "scale(1 -1)"
    return f'<g transform="translate({x} {y})scale({size}){flipped}">{hand}{folds}{sleeve}</g>'


def raised_hand(x: float, y: float, size: float = 1, skin: str = "#c98d5e", cuff: str = "") -> str:
    """An open palm, fingers up: 30 wide, 40 high, centred on (x, y)."""
    palm = path(
        "M-11 6V-10C-11 -14 -5.6 -14 -5.6 -10V-2V-16C-5.6 -20 0 -20 0 -16V-2V-16"
        "C0 -20 5.4 -20 5.4 -16V-1V-11C5.4 -15 10.6 -15 10.6 -11V4"
        "L13 1C15 -2 19 0 17.4 3.4L11 14C9 18 6 20 2 20H-3C-8 20 -11 14 -11 6Z",
        skin,
    )
    wrist = rect(-7, 19, 14, 8, cuff, 1) if cuff else ""
    return group(wrist, palm, at=(x, y), scale=size)


def pointing_hand(x: float, y: float, size: float = 1, turn: float = 0, skin: str = "#8d5a3b", cuff: str = BLUE) -> str:
    """A hand whose first finger ends at (x, y), pointing up at turn 0 and to the right at turn 90."""
    finger = path(
        "M-3.4 4C-3.4 -1 3.4 -1 3.4 4V18C6 16 9 17 9.4 20C12 19 14.6 21 14.4 24C17 24 18 26 18 29"
        "C18 37 13 41 7 41H2C-2 41 -4 38 -6 35L-11 27C-13 23.4 -8.6 21 -6.4 24L-3.4 28Z",
        skin,
    )
    folds = path("M3.4 18V25M9.4 20V26M14.4 24V28", width=LINE * 0.7)
    return group(rect(-5, 39, 16, 9, cuff, 1), finger, folds, at=(x, y), scale=size, turn=turn)


def lightbulb(x: float, y: float, size: float = 1, fill: str = "#ffe27a") -> str:
    """A light bulb centred on (x, y): 28 wide, 42 high at size 1."""
    s = size
    glass = path(
        placed("M-6 10C-6 5 -13 2 -13 -7A13 13 0 0 1 13 -7C13 2 6 5 6 10Z", x, y, s),
        fill,
    )
    foot = path(
        placed("M-6 10h12v6q0 4 -4 4h-4q-4 0 -4 -4Z", x, y, s),
        "#cfd4d9",
    ) + line(x - 6 * s, y + 14.6 * s, x + 6 * s, y + 14.6 * s, width=1.8)
    return glass + foot


def box(x: float, y: float, w: float, h: float, ticked: bool = False, fill: str = WHITE) -> str:
    """A tick box."""
    return rect(x, y, w, h, fill, 1.5, width=2.2) + (tick(x + w / 2, y + h / 2, w / 17, width=3.6) if ticked else "")


def tree(x: float, y: float, size: float = 1) -> str:
    """(x, y) is the foot of the trunk."""
    s = size
    return rect(x - 2.4 * s, y - 12 * s, 4.8 * s, 12 * s, BROWN, 0.5) + circle(x, y - 22 * s, 12 * s, "#5aa469")


def flower(x: float, y: float, r: float = 8, fill: str = RED, heart: str = GOLD) -> str:
    """Six petals round a middle at (x, y); r reaches to the tip of a petal."""
    spots = [(x + r * 0.58 * math.cos(math.pi * k / 3), y + r * 0.58 * math.sin(math.pi * k / 3)) for k in range(6)]
    petals = "".join(circle(px, py, r * 0.42, fill, width=1.6) for px, py in spots)
    return petals + circle(x, y, r * 0.36, heart, width=1.6)
