"""Everyday objects that several pictures share: food, weather, screens. (x, y) is the top left corner unless said."""

from __future__ import annotations

import math

from easyread.picture.drawing import (
    BLUE,
    BROWN,
    DARK,
    GOLD,
    GREEN,
    GREY,
    INK,
    PALE,
    RED,
    SKY,
    WHITE,
    WOOD,
    circle,
    dot,
    ellipse,
    group,
    line,
    path,
    placed,
    rays,
    rect,
)


def sun(x: float, y: float, r: float = 12, count: int = 8) -> str:
    """(x, y) is the middle; the rays reach to 1.75 r."""
    return rays(x, y, r * 1.32, r * 1.75, count, width=3.4) + circle(x, y, r, GOLD)


def cloud(x: float, y: float, size: float = 1, fill: str = WHITE) -> str:
    """A cloud 44 wide and 28 high, centred on (x, y)."""
    d = "M-14 13C-24 13 -24 0 -14 0C-14 -14 4 -18 8 -6C14 -10 22 -4 18 2C25 4 23 13 15 13Z"
    return path(placed(d, x, y, size), fill)


def moon(x: float, y: float, size: float = 1) -> str:
    """A crescent 26 wide and 32 high, centred on (x, y)."""
    return path(placed("M6 -16A16 16 0 1 0 14 10A14 14 0 0 1 6 -16Z", x, y, size), GOLD)


def snowflake(x: float, y: float, r: float = 14, colour: str = BLUE, width: float = 3.4) -> str:
    """(x, y) is the middle."""
    d = ""
    for k in range(6):
        a = math.pi * k / 3
        c, s = math.cos(a), math.sin(a)
        d += f"M{x} {y}L{x + r * c} {y + r * s}"
        for side in (-1, 1):
            b = a + side * 0.75
            mx, my = x + r * 0.58 * c, y + r * 0.58 * s
            d += f"M{mx} {my}L{mx + r * 0.36 * math.cos(b)} {my + r * 0.36 * math.sin(b)}"
    return path(d, stroke=colour, width=width)


def thermometer(x: float, y: float, h: float = 60, level: float = 0.7, colour: str = RED) -> str:
    """A thermometer 16 wide whose stem starts at (x, y); `level` from 0 to 1."""
    top = y + 7 + (h - 22) * (1 - level)
    stem = path(f"M{x} {y + 6}a6 6 0 0 1 12 0V{y + h - 14}a9.4 9.4 0 1 1 -12 0Z", WHITE)
    return stem + line(x + 6, top, x + 6, y + h - 9, colour, 5) + dot(x + 6, y + h - 7, 5.6, colour)


def bed(x: float, y: float, size: float = 1, cover: str = BLUE) -> str:
    """A bed from the side, its head on the left: 80 wide, 42 high at size 1; the pillow lies at (10, 12)."""
    s = size
    posts = line(x, y, x, y + 42 * s, BROWN, 5) + line(x + 80 * s, y + 18 * s, x + 80 * s, y + 42 * s, BROWN, 5)
    base = rect(x + 1, y + 26 * s, 79 * s - 1, 9 * s, WOOD, 1)
    mattress = rect(x + 2, y + 18 * s, 77 * s - 2, 9 * s, WHITE, 3)
    quilt = path(placed("M26 12H74Q79 12 79 18V30H26Z", x, y, s), cover)
    return posts + base + mattress + quilt + rect(x + 4 * s, y + 11 * s, 20 * s, 9 * s, PALE, 4)


def plate(x: float, y: float, r: float = 28) -> str:
    """A plate seen from above; (x, y) is its middle."""
    return circle(x, y, r) + circle(x, y, r * 0.72, "#f4f6f8", "#aab2ba", 1.6)


def fork(x: float, y: float, h: float = 60) -> str:
    """(x, y) is the top of its middle."""
    tines = f"M{x - 5} {y}v11q0 5 5 5q5 0 5 -5v-11M{x} {y}v16V{y + h}"
    return path(tines, width=3.6)


def knife(x: float, y: float, h: float = 60) -> str:
    """(x, y) is the top of its back."""
    return path(f"M{x} {y}q7 6 6 {h * 0.45}h-6Z", "#cfd4d9", width=2.2) + line(x, y, x, y + h, width=3.6)


def apple(x: float, y: float, size: float = 1, fill: str = RED) -> str:
    """An apple 34 wide, centred on (x, y)."""
    d = "M0 -8C-6 -14 -17 -11 -17 1C-17 11 -9 19 -4 17Q0 15 4 17C9 19 17 11 17 1C17 -11 6 -14 0 -8Z"
    leaf = path(placed("M1 -12Q6 -20 13 -17Q10 -10 1 -12Z", x, y, size), GREEN, width=2)
    return path(placed(d, x, y, size), fill) + path(placed("M0 -8Q-1 -13 -3 -16", x, y, size)) + leaf


def cup(x: float, y: float, size: float = 1, fill: str = WHITE, tea: str = "#b5793f") -> str:
    """A tea cup on a saucer with steam: 50 wide, 44 high at size 1."""
    s = size
    steam = path(placed("M15 9q-4 -4 0 -8M25 9q-4 -4 0 -8", x, y, s), stroke=GREY, width=3)
    handle = path(placed("M36 18h4q7 0 6 7q-1 7 -12 6", x, y, s), width=3.4)
    bowl = path(placed("M4 14H38Q38 36 21 37Q4 36 4 14Z", x, y, s), fill)
    top = ellipse(x + 21 * s, y + 14 * s, 17 * s, 3.6 * s, tea)
    return steam + handle + path(placed("M-2 38H44Q40 43 34 43H8Q2 43 -2 38Z", x, y, s), fill) + bowl + top


def screen(x: float, y: float, w: float, h: float, inner: str = "", fill: str = SKY) -> str:
    """A flat screen on a foot: its glass starts 4 inside (x, y); the foot reaches 12 below h."""
    foot = path(f"M{x + w / 2 - 4} {y + h}v8h-9v4h26v-4h-9v-8Z", DARK)
    return foot + rect(x, y, w, h, DARK, 4) + rect(x + 4, y + 4, w - 8, h - 8, fill, 1, width=1.6) + inner


def globe(x: float, y: float, r: float = 20, fill: str = SKY) -> str:
    """The grid sign for the internet; (x, y) is its middle."""
    rings = ellipse(x, y, r * 0.45, r, "none", width=2.2)
    a = r * 0.86
    d = f"M{x - r} {y}h{2 * r}M{x} {y - r}v{2 * r}M{x - a} {y - r / 2}h{2 * a}M{x - a} {y + r / 2}h{2 * a}"
    return circle(x, y, r, fill) + rings + path(d, width=2.2)


def play(x: float, y: float, r: float = 14, fill: str = RED) -> str:
    """A play button; (x, y) is its middle."""
    return circle(x, y, r, fill) + path(placed("M-4 -7L8 0L-4 7Z", x, y, r / 14), WHITE, WHITE, 2)


def musical_note(x: float, y: float, size: float = 1, colour: str = INK) -> str:
    """Two joined notes: 24 wide, 30 high at size 1."""
    s = size
    stems = path(placed("M7 25V4L23 0V21", x, y, s), stroke=colour, width=3.4 * s)
    bar = path(placed("M7 4L23 0V6L7 10Z", x, y, s), colour, colour, 2)
    return (
        stems
        + bar
        + ellipse(x + 3.4 * s, y + 25.4 * s, 4.4 * s, 3.4 * s, colour, colour, 1)
        + ellipse(x + 19.4 * s, y + 21.4 * s, 4.4 * s, 3.4 * s, colour, colour, 1)
    )


def ball(x: float, y: float, r: float = 18) -> str:
    """A football; (x, y) is its middle."""
    five, d = [], ""
    for k in range(5):
        a = 2 * math.pi * k / 5 - math.pi / 2
        c, s = math.cos(a), math.sin(a)
        five.append(f"{x + r * 0.4 * c} {y + r * 0.4 * s}")
        d += f"M{x + r * 0.4 * c} {y + r * 0.4 * s}L{x + r * 0.74 * c} {y + r * 0.74 * s}"
    patches = ""
    for k in range(5):
        at = []
        for turn, far in ((-0.3, 0.98), (-0.24, 0.78), (0, 0.7), (0.24, 0.78), (0.3, 0.98)):
            a = 2 * math.pi * k / 5 - math.pi / 2 + turn
            at.append(f"{x + r * far * math.cos(a)} {y + r * far * math.sin(a)}")
        patches += "M" + "L".join(at) + "Z"
    return circle(x, y, r) + path(d, width=1.8) + path("M" + "L".join(five) + "Z" + patches, INK, INK, 1)


def briefcase(x: float, y: float, w: float = 48, h: float = 34, fill: str = BROWN) -> str:
    handle = path(f"M{x + w * 0.34} {y}v-6q0 -3 3 -3h{w * 0.32 - 6}q3 0 3 3v6", width=4)
    lid = path(f"M{x} {y + h * 0.46}q{w / 2} {h * 0.26} {w} 0", width=2.2)
    return handle + rect(x, y, w, h, fill, 4) + lid + rect(x + w / 2 - 4, y + h * 0.5, 8, 7, GOLD, 1, width=2)


def key(x: float, y: float, size: float = 1, turn: float = 0, fill: str = GOLD) -> str:
    """A door key whose ring is at (x, y); it points down at turn 0; 62 long at size 1."""
    d = "M-4 12H4V48H12V54H4V58H10V62H4V64H-4Z"
    return group(
        path(d, fill),
        circle(0, 0, 14, fill),
        circle(0, -2, 5, WHITE),
        at=(x, y),
        scale=size,
        turn=turn,
    )


def scissors(x: float, y: float, size: float = 1, turn: float = 0, grip: str = RED) -> str:
    """Open scissors whose pin is at (x, y), the blades up: 52 long at size 1."""
    blades = path("M-2 3L-10 -28Q-3 -20 3 -1ZM2 3L10 -28Q3 -20 -3 -1Z", "#cfd4d9")
    handles = path("M1 2L-8 14M-1 2L8 14", width=4)
    rings = ellipse(-10.6, 19, 6, 7.4, "none", grip, 4.4) + ellipse(10.6, 19, 6, 7.4, "none", grip, 4.4)
    edge = ellipse(-10.6, 19, 8.6, 10, "none", width=1.6) + ellipse(10.6, 19, 8.6, 10, "none", width=1.6)
    return group(handles, rings, edge, blades, dot(0, 0, 1.6), at=(x, y), scale=size, turn=turn)


def tag(x: float, y: float, w: float = 50, h: float = 28, inner: str = "", fill: str = GOLD) -> str:
    """A price tag with a hole on its left."""
    d = f"M{x} {y + h / 2}L{x + h * 0.45} {y}H{x + w}V{y + h}H{x + h * 0.45}Z"
    return path(d, fill) + circle(x + h * 0.42, y + h / 2, 3, WHITE, width=2) + inner


def postbox(x: float, y: float, size: float = 1) -> str:
    """A red pillar box: 34 wide, 76 high at size 1."""
    s = size
    top = path(placed("M-1 14Q0 2 17 0Q34 2 35 14Z", x, y, s), RED)
    body = rect(x + 1 * s, y + 14 * s, 32 * s, 54 * s, RED, 1) + rect(x - 2 * s, y + 68 * s, 38 * s, 8 * s, DARK, 1)
    slot = rect(x + 6 * s, y + 20 * s, 22 * s, 4.4 * s, INK, 1, width=1)
    plate_ = rect(x + 10 * s, y + 33 * s, 14 * s, 17 * s, WHITE, 1, width=2)
    lines = path(placed("M13 38H21M13 42H21M13 46H19", x, y, s), width=1.4)
    return top + body + slot + plate_ + lines


def carton(x: float, y: float, size: float = 1, fill: str = RED) -> str:
    """A parcel or moving box, 40 wide and 30 high at size 1, with tape."""
    s = size
    tape = rect(x + 16 * s, y, 8 * s, 12 * s, "#e9cf9f", 0, width=1.8)
    return rect(x, y, 40 * s, 30 * s, "#c4945c", 1) + line(x, y + 6 * s, x + 40 * s, y + 6 * s, width=2) + tape


def leaf(x: float, y: float, size: float = 1, turn: float = 0) -> str:
    """A leaf 30 long that grows up from (x, y)."""
    blade = path("M0 0C-16 -8 -12 -24 0 -30C12 -24 16 -8 0 0Z", "#5aa469")
    return group(blade, path("M0 6V-22M0 -8L-6 -13M0 -12L6 -17", width=2), at=(x, y), scale=size, turn=turn)


def wheel_sign(x: float, y: float, size: float = 1, colour: str = WHITE) -> str:
    """The wheelchair sign, 30 wide and 36 high at size 1, centred on (x, y)."""
    s = size
    body = path(placed("M-4 -9V5H8L13 15L16 14", x, y, s), stroke=colour, width=4 * s)
    arm_ = path(placed("M-4 -2H6", x, y, s), stroke=colour, width=3.6 * s)
    wheel = path(placed("M-8 -2A10.6 10.6 0 1 0 7.6 12", x, y, s), stroke=colour, width=3.6 * s)
    return dot(x - 4 * s, y - 14.6 * s, 4 * s, colour) + body + arm_ + wheel


def sparkle(x: float, y: float, r: float = 8, fill: str = GOLD) -> str:
    """A four-pointed shine; (x, y) is its middle."""
    k = r * 0.24
    corners = ((0, -r), (k, -k), (r, 0), (k, k), (0, r), (-k, k), (-r, 0), (-k, -k))
    return path("M" + "L".join(f"{x + a} {y + b}" for a, b in corners) + "Z", fill, width=1.8)
