"""People: grown-up, in plain clothes, of all ages and skins, some of them disabled. Every set shows the same cast."""

from __future__ import annotations

from dataclasses import dataclass, replace

from easyread.picture.drawing import (
    AMBER,
    BLUE,
    DARK,
    GREEN,
    GREY,
    INK,
    LINE,
    NAVY,
    ORANGE,
    PURPLE,
    RED,
    TEAL,
    WHITE,
    circle,
    dot,
    ellipse,
    line,
    num,
    path,
    placed,
    tube,
)

FLOOR = 92.6  # no bust reaches lower, so that its outline is never cut


@dataclass(frozen=True)
class Look:
    """`hair` is a colour; `style` one of short, long, bob, afro, bun, bald, scarf, turban, beard is extra."""

    skin: str
    hair: str
    style: str
    top: str
    legs: str = NAVY
    glasses: bool = False
    beard: bool = False

    def wearing(self, top: str) -> Look:
        return replace(self, top=top)


ANN = Look("#f3c9a5", "#c4c8cc", "bob", "#a83a66", DARK, glasses=True)  # about 65
BEN = Look("#f0c19c", "#8a5a2b", "short", BLUE, DARK)  # about 30
CORA = Look("#8d5a3b", "#1f1a1a", "afro", AMBER, NAVY)  # about 35
DEV = Look("#c98d5e", "#1f1a1a", "short", GREEN, DARK, beard=True)  # about 40
ELSIE = Look("#f3c9a5", "#b4532a", "long", TEAL, NAVY)  # about 25
FRANK = Look("#6e4732", "#c4c8cc", "bald", RED, DARK, glasses=True)  # about 60
GRACE = Look("#e8bd8f", "#1f1a1a", "bun", ORANGE, NAVY)  # about 45
HANA = Look("#c98d5e", TEAL, "scarf", NAVY, DARK)  # about 30
IVOR = Look("#f3c9a5", "#c4c8cc", "bald", GREEN, NAVY)  # about 75
JAY = Look("#8d5a3b", "#1f1a1a", "short", PURPLE, NAVY)  # about 20
CAST = (BEN, CORA, ANN, DEV, ELSIE, FRANK, GRACE, HANA, IVOR, JAY)


def person(
    x: float, y: float, size: float = 1, look: Look = BEN, mood: str = "calm", down: float = 34, arms: bool = True
) -> str:
    """Head and shoulders. (x, y) is the middle of the head, which is 15 wide and 19 high at size 1; shoulders 36 wide.

    `down`: how far the body reaches below the middle of the head. `mood`: calm, happy, sad, flat, talk, angry, worried,
    shout, asleep, surprised. Leave `arms` off when you draw arms of your own.
    """
    return _back_hair(x, y, size, look) + _body(x, y, size, look, down, arms) + head(x, y, size, look, mood)


def _body(x: float, y: float, s: float, look: Look, down: float, arms: bool) -> str:
    foot = min(y + down * s, FLOOR)
    slope = min(y + 24 * s, foot - s)
    shoulders = placed("C-18 16 -12 14.5 -4.5 12.5H4.5C12 14.5 18 16 18 24", x, y, s)
    if slope < y + 24 * s:
        shoulders = shoulders.removesuffix(num(y + 24 * s)) + num(slope)
    d = f"M{num(x - 18 * s)} {num(foot)}V{num(slope)}{shoulders}V{num(foot)}Z"
    out = path(d, look.top)
    if arms and down >= 30:
        for side in (-1, 1):
            out += line(x + side * 11 * s, y + 25 * s, x + side * 11 * s, foot, width=LINE * 0.7)
    neck = placed("M-3.6 6V12Q0 18 3.6 12V6Z", x, y, s)
    return out + path(neck, look.skin, width=LINE * 0.8)


def head(x: float, y: float, size: float = 1, look: Look = BEN, mood: str = "calm") -> str:
    """A head alone, for a close-up: no hair behind the shoulders."""
    s = size
    ears = ""
    for side in (-1, 1) if look.style in ("short", "bald", "bun", "turban") else ():
        ears += circle(x + side * 7.6 * s, y + 0.8 * s, 1.9 * s, look.skin, width=LINE * 0.8)
    d = placed("M-7.6 -1.5C-7.6 -12.5 7.6 -12.5 7.6 -1.5C7.6 6 4.4 10 0 10C-4.4 10 -7.6 6 -7.6 -1.5Z", x, y, s)
    return ears + path(d, look.skin) + _face(x, y, s, look, mood) + _hair(x, y, s, look)


def _mouth(x: float, y: float, s: float, mood: str) -> str:
    m = y + 5.4 * s
    if mood in ("talk", "shout", "surprised"):
        wide, high = {"talk": (2.6, 1.7), "shout": (3.2, 2.6), "surprised": (1.7, 2.1)}[mood]
        return ellipse(x, m, wide * s, high * s, "#7a2b22", width=LINE * 0.5)
    d = {
        "calm": f"M{x - 2.8 * s} {m - 0.4 * s}q{2.8 * s} {1.9 * s} {5.6 * s} 0",
        "happy": placed("M-3.6 -2.2H3.6Q3.2 1.6 0 1.6Q-3.2 1.6 -3.6 -2.2Z", x, m, s),
        "sad": f"M{x - 2.8 * s} {m + 1.2 * s}q{2.8 * s} {-3 * s} {5.6 * s} 0",
        "angry": f"M{x - 2.8 * s} {m + 0.9 * s}q{2.8 * s} {-2 * s} {5.6 * s} 0",
        "worried": f"M{x - 3 * s} {m + 0.6 * s}q{1.5 * s} {-2 * s} {3 * s} 0t{3 * s} 0",
    }.get(mood, f"M{x - 2.4 * s} {m}h{4.8 * s}")
    return path(d, WHITE if mood == "happy" else "none", width=LINE * (0.42 if mood == "happy" else 0.62))


def _brows(x: float, y: float, s: float, mood: str) -> str:
    inner, outer = {"sad": (-1.2, 0.6), "worried": (-1.4, 0.5), "angry": (1.1, -0.9), "shout": (0.8, -0.6)}.get(
        mood, (0, 0)
    )
    lift = -0.8 if mood == "surprised" else 0
    d = ""
    for side in (-1, 1):
        d += f"M{x + side * 4.5 * s} {y + (outer - 3.4 + lift) * s}L{x + side * 1.9 * s} {y + (inner - 3.6 + lift) * s}"
    return path(d, width=LINE * 0.55)


def _face(x: float, y: float, s: float, look: Look, mood: str) -> str:
    if mood == "asleep":
        eyes = path(
            placed("M-4.8 -0.6q1.6 1.6 3.2 0m3.2 0q1.6 1.6 3.2 0", x, y, s),
            width=LINE * 0.6,
        )
    else:
        eyes = dot(x - 3.1 * s, y - 0.6 * s, 1.1 * s) + dot(x + 3.1 * s, y - 0.6 * s, 1.1 * s)
    out = eyes + _mouth(x, y, s, mood)
    if s >= 0.75:
        out += "" if look.glasses else _brows(x, y, s, mood)
        out += path(placed("M0 0.4l0.9 2.2h-1.2", x, y, s), width=LINE * 0.45)
    if look.glasses:
        for side in (-1, 1):
            out += circle(x + side * 3.3 * s, y - 0.5 * s, 2.6 * s, "none", width=LINE * 0.5)
    if look.beard:
        d = placed("M-7.6 0.5C-6.6 5 -5 8 0 8C5 8 6.6 5 7.6 0.5C8.6 9 4 12 0 12C-4 12 -8.6 9 -7.6 0.5Z", x, y, s)
        out += path(d, look.hair, width=LINE * 0.6)
    return out


def _back_hair(x: float, y: float, s: float, look: Look) -> str:
    """What lies behind the neck."""
    if look.style == "long":
        d = placed("M-12 18C-11 6 -14 -13 0 -13C14 -13 11 6 12 18Z", x, y, s)
    elif look.style == "bob":
        d = placed("M-11.6 9C-12 0 -13 -13 0 -13C13 -13 12 0 11.6 9Z", x, y, s)
    elif look.style == "scarf-behind":
        d = placed("M-12 17C-11 4 -14 -13.5 0 -13.5C14 -13.5 11 4 12 17Z", x, y, s)
    elif look.style == "afro":
        return circle(x, y - 3.4 * s, 11 * s, look.hair)
    elif look.style == "bun":
        return circle(x, y - 13.5 * s, 4 * s, look.hair)
    else:
        return ""
    return path(d, look.hair, width=LINE * 0.8)


def _hair(x: float, y: float, s: float, look: Look) -> str:
    """What lies over the forehead."""
    w = LINE * 0.7
    if look.style == "short":
        d = placed("M-8 -0.5C-9.5 -15.5 9.5 -15.5 8 -0.5C7 -5 4 -6.4 -1 -5.8C-5 -5.6 -7 -4 -8 -0.5Z", x, y, s)
    elif look.style in ("long", "bob"):
        d = placed("M-8 1C-10 -15.5 10 -15.5 8 1C7 -3 4.5 -5 2 -7C-1 -4.6 -6 -4 -8 1Z", x, y, s)
    elif look.style == "bun":
        d = placed("M-8 0C-9.5 -15.5 9.5 -15.5 8 0C7 -5 4 -7 0 -7C-4 -7 -7 -5 -8 0Z", x, y, s)
    elif look.style == "afro":
        d = placed("M-7.8 -1C-11 -13 11 -13 7.8 -1C6 -7 -6 -7 -7.8 -1Z", x, y, s)
        return path(d, look.hair, look.hair, w)
    elif look.style == "scarf":
        outer = placed("M-10.5 14C-10 4 -12 -13.5 0 -13.5C12 -13.5 10 4 10.5 14Q6 19 0 19Q-6 19 -10.5 14Z", x, y, s)
        inner = placed("M-6.8 0C-6.8 -10.5 6.8 -10.5 6.8 0C6.8 6 4 9 0 9C-4 9 -6.8 6 -6.8 0Z", x, y, s)
        return path(outer + inner, look.hair, width=w).replace("<path", '<path fill-rule="evenodd"')
    elif look.style == "bald":
        left = placed("M-7.8 .5q-1.6 -3 .6 -6q.4 3 -.6 6Z", x, y, s)
        right = placed("M7.8 .5q1.6 -3 -.6 -6q-.4 3 .6 6Z", x, y, s)
        return path(left + right, look.hair, width=w)
    elif look.style == "turban":
        d = placed("M-8.6 -2C-12 -17 12 -17 8.6 -2Q0 -9 -8.6 -2Z", x, y, s)
        return path(d, look.hair, width=w) + path(placed("M-6 -9Q2 -9 7 -4", x, y, s), width=LINE * 0.5)
    else:
        return ""
    return path(d, look.hair, width=w)


def arm(
    shoulder: tuple[float, float], elbow: tuple[float, float], hand: tuple[float, float], look: Look, size: float = 1
) -> str:
    """A sleeved arm with a hand at its end. Draw it after the body; give person(..., arms=False)."""
    (x1, y1), (x2, y2), (x3, y3) = shoulder, elbow, hand
    d = f"M{x1} {y1}L{x2} {y2}L{x3} {y3}"
    return (
        circle(x3, y3, 3.6 * size, look.skin) + tube(d, look.top, 6.4 * size, LINE) + _fist(x2, y2, x3, y3, look, size)
    )


def _fist(x2: float, y2: float, x3: float, y3: float, look: Look, s: float) -> str:
    far = ((x3 - x2) ** 2 + (y3 - y2) ** 2) ** 0.5 or 1
    return circle(x3 + (x3 - x2) / far * 3.4 * s, y3 + (y3 - y2) / far * 3.4 * s, 3.9 * s, look.skin)


def standing(
    x: float,
    y: float,
    size: float = 1,
    look: Look = BEN,
    mood: str = "calm",
    left: tuple[float, float] | None = (-15, 44),
    right: tuple[float, float] | None = (15, 44),
) -> str:
    """A whole person. (x, y) is the middle of the head; at size 1 the feet are 80 below it and the shoulders 32 wide.

    `left` and `right` say where the hands are, from the middle of the head, in units of size; None leaves the arm off.
    """
    s = size
    legs = tube(placed("M-5.4 46V73", x, y, s), look.legs, 7.6 * s) + tube(
        placed("M5.4 46V73", x, y, s), look.legs, 7.6 * s
    )
    feet = "M-1.6 80v-4.4h-7q-4 1.4 -4 4.4ZM1.6 80v-4.4h7q4 1.4 4 4.4Z"
    shoes = path(placed(feet, x, y, s), INK, width=LINE * 0.6)
    d = placed("M-11 50V28L-15 22Q-13 14.5 -4.5 12.5H4.5Q13 14.5 15 22L11 28V50Z", x, y, s)
    neck = path(
        placed("M-3.6 6V12Q0 17 3.6 12V6Z", x, y, s),
        look.skin,
        width=LINE * 0.8,
    )
    body = legs + shoes + path(d, look.top) + neck
    arms = ""
    for side, hand in ((-1, left), (1, right)):
        if hand is not None:
            arms += _bent_arm(x, y, s, look, side, hand)
    return _back_hair(x, y, s, look) + body + arms + head(x, y, s, look, mood)


def _bent_arm(x: float, y: float, s: float, look: Look, side: int, hand: tuple[float, float]) -> str:
    """An arm from the shoulder to `hand`, bent outward when the hand is near."""
    sx, sy = x + side * 12.4 * s, y + 20 * s
    hx, hy = x + hand[0] * s, y + hand[1] * s
    far = ((hx - sx) ** 2 + (hy - sy) ** 2) ** 0.5
    slack = max(0.0, (26 * s) ** 2 - far**2) ** 0.5 / 2
    ex, ey = (sx + hx) / 2 + side * slack * 0.7, (sy + hy) / 2 + slack * 0.4
    return arm((sx, sy), (ex, ey), (hx, hy), look, s) + dot(sx - side * 2.4 * s, sy + 0.6 * s, 4 * s, look.top)


def wheelchair_user(
    x: float, y: float, size: float = 1, look: Look = DEV, mood: str = "calm", hand: tuple[float, float] | None = None
) -> str:
    """A person in a wheelchair that faces right. (x, y) is the middle of the head; at size 1 the wheels stand 62 lower.

    `hand` is where the near hand is (absolute); without it, it rests on the lap.
    """
    s = size
    back = path(
        placed("M-15 19h-5M-14 18V44H12L20 60h7", x, y, s),
        width=LINE * 1.2,
    )
    legs = tube(placed("M-4 39H15L21 55", x, y, s), look.legs, 8 * s)
    shoe = path(placed("M17 60v-5h6q5 1 5 5Z", x, y, s), INK, width=LINE * 0.6)
    d = placed("M-11 44V22Q-11 14.5 -4 12.5H4Q10 14.5 9 24V44Z", x, y, s)
    neck = path(
        placed("M-3.4 6V12Q0 16 3.4 12V6Z", x, y, s),
        look.skin,
        width=LINE * 0.8,
    )
    wheel = (
        circle(x - 6 * s, y + 48 * s, 14 * s, "none", width=LINE * 1.3)
        + circle(x - 6 * s, y + 48 * s, 10.4 * s, "none", GREY, LINE * 0.8)
        + dot(x - 6 * s, y + 48 * s, 2.4 * s)
    )
    small = circle(x + 13 * s, y + 58 * s, 4 * s, WHITE, width=LINE)
    reach = hand or (x + 9 * s, y + 34 * s)
    near = arm(
        (x - 2 * s, y + 20 * s),
        ((x - 2 * s + reach[0]) / 2 - 3 * s, (y + 20 * s + reach[1]) / 2 + 5 * s),
        reach,
        look,
        s,
    )
    return (
        _back_hair(x, y, s, look)
        + back
        + path(d, look.top)
        + neck
        + legs
        + shoe
        + small
        + wheel
        + near
        + head(x, y, s, look, mood)
    )


def group_of(
    looks: tuple[Look, ...], places: tuple[tuple[float, float], ...], size: float, mood: str = "calm", down: float = 34
) -> str:
    """Several busts, the first ones behind."""
    return "".join(person(x, y, size, look, mood, down) for look, (x, y) in zip(looks, places, strict=True))


def from_behind(x: float, y: float, size: float = 1, look: Look = BEN, down: float = 34) -> str:
    """Head and shoulders of somebody who looks away from us."""
    s = size
    if look.style in ("short", "bald"):
        ears = circle(x - 7.6 * s, y + 0.8 * s, 1.9 * s, look.skin) + circle(
            x + 7.6 * s, y + 0.8 * s, 1.9 * s, look.skin
        )
        skull = ears + ellipse(x, y - 1 * s, 7.8 * s, 9.4 * s, look.skin if look.style == "bald" else look.hair)
        return _body(x, y, s, look, down, True) + skull
    skull = ellipse(x, y - 1 * s, 8.2 * s, 9.8 * s, look.hair)
    if look.style == "scarf":
        skull = path(
            placed("M-11 16C-10 4 -13 -13.5 0 -13.5C13 -13.5 10 4 11 16Q0 21 -11 16Z", x, y, s),
            look.hair,
        )
    elif look.style != "bun":
        skull = _back_hair(x, y, s, look) or skull
    knot = circle(x, y - 8 * s, 4 * s, look.hair, GREY, LINE * 0.6) if look.style == "bun" else ""
    return _body(x, y, s, look, down, True) + skull + knot


def lanyard(x: float, y: float, size: float = 1) -> str:
    """A staff badge on a ribbon, over a bust whose head is at (x, y)."""
    s = size
    ribbon = path(placed("M-6 14L0 25L6 14", x, y, s), stroke=WHITE, width=LINE)
    card = path(placed("M-5 24h10v11h-10Z", x, y, s), WHITE, width=LINE * 0.7)
    return (
        ribbon
        + card
        + dot(x, y + 27.6 * s, 1.8 * s, BLUE)
        + line(x - 2.6 * s, y + 32 * s, x + 2.6 * s, y + 32 * s, width=1.4)
    )


def grey(look: Look) -> Look:
    """The same person in quiet colours, so that somebody else stands out."""
    return replace(look, top="#d3d8dd", skin="#eceff1", hair="#aab2ba")


def missing_person(x: float, y: float, size: float = 1, down: float = 34) -> str:
    """The dashed outline of somebody who is not there."""
    foot = y + down * size
    d = placed("C-18 18 -12 15 -4 14H4C12 15 18 18 18 26", x, y, size)
    body = f"M{x - 18 * size} {foot}V{y + 26 * size}{d}V{foot}Z"
    skull = placed("M0 -10A8 10 0 1 1 -.1 -10", x, y, size)
    return path(body + skull, WHITE, "#5f6870", LINE, "4 4.4")


def hand(x: float, y: float, look: Look, size: float = 1) -> str:
    """Fingers that lie on a shoulder or hold an edge: 10 wide; (x, y) is their middle."""
    s = size
    d = placed("M-5 -3Q-5 4.4 -2.4 4.4Q0 6 2.4 4.4Q5 4.4 5 -3Q0 -6 -5 -3Z", x, y, s)
    return path(d, look.skin, width=LINE * 0.85) + path(placed("M-1.7 0v4M1.7 0v4", x, y, s), width=LINE * 0.55)
