"""Marks on a 96 by 96 grid, as SVG text. Every shape has the same dark outline, so that all pictures are one family.

Nothing here uses a font: letters and digits are stroked paths (see lettering.py), so a picture is the same everywhere.
Lengths are units of the grid. Colours are flat, and strong enough to tell apart in a grey photocopy.
"""

from __future__ import annotations

import math
import re
from html import escape

SIZE = 96
LINE = 2.6  # outline; about 1.2 mm when the picture is 45 mm wide
INK = "#1b1b1b"
WHITE = "#ffffff"
RED, AMBER, GREEN, BLUE = "#c8372d", "#f2b631", "#2e8540", "#2f6fb3"
TEAL, PURPLE, ORANGE, PINK = "#2a9aa0", "#7b4fa0", "#e07b2a", "#d9799b"
NAVY, BROWN, WOOD, CREAM = "#1f3f6e", "#8a5a2b", "#d9b382", "#fbeacb"
GREY, PALE, SKY, LEAF = "#8a949e", "#e6eaee", "#cfe6f7", "#8fcf9f"
GOLD, LILAC, DARK = "#f2c230", "#c7b6e6", "#4a5058"
SKINS = ("#f3c9a5", "#8d5a3b", "#d9a06b", "#5b3a29", "#e8b48a")
HAIRS = ("#3b2a20", "#1f1a1a", "#8a5a2b", "#c4c8cc", "#b4532a", "#d8b25a")
CLOTHES = (BLUE, RED, GREEN, PURPLE, AMBER, TEAL)


_COMMAND = re.compile(r"([MLHVCSQTAZ])([^MLHVCSQTAZ]*)", re.IGNORECASE)
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")


def num(value: float) -> str:
    """A length as SVG likes it: at most two decimals, no trailing noughts."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def placed(d: str, x: float, y: float, size: float = 1) -> str:
    """The outline `d`, drawn round (0, 0), `size` times as large and moved to (x, y). The pen keeps its width."""
    out = ""
    for command, rest in _COMMAND.findall(d):
        values = [float(v) for v in _NUMBER.findall(rest)]
        dx, dy = (x, y) if command.isupper() else (0, 0)
        if command in "Aa":
            moved = [values[0] * size, values[1] * size, *values[2:5], values[5] * size + dx, values[6] * size + dy]
        elif command in "HhVv":
            moved = [v * size + (dx if command in "Hh" else dy) for v in values]
        else:
            moved = [v * size + (dy if k % 2 else dx) for k, v in enumerate(values)]
        out += command + " ".join(num(v) for v in moved)
    return out


def _paint(fill: str, stroke: str, width: float, dash: str = "") -> str:
    """Only what differs from the group that svg() puts round everything."""
    out = f' fill="{fill}"' if fill != "none" else ""
    if not width or stroke == "none":
        return out + ' stroke="none"'
    out += f' stroke="{stroke}"' if stroke != INK else ""
    out += f' stroke-width="{num(width)}"' if width != LINE else ""
    return out + (f' stroke-dasharray="{dash}"' if dash else "")


def path(d: str, fill: str = "none", stroke: str = INK, width: float = LINE, dash: str = "") -> str:
    """Any outline; `d` as in SVG. svg() rounds it to tenths."""
    return f'<path d="{d}"{_paint(fill, stroke, width, dash)}/>'


def circle(x: float, y: float, r: float, fill: str = WHITE, stroke: str = INK, width: float = LINE) -> str:
    return f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}"{_paint(fill, stroke, width)}/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str = WHITE, stroke: str = INK, width: float = LINE) -> str:
    return f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(rx)}" ry="{num(ry)}"{_paint(fill, stroke, width)}/>'


def dot(x: float, y: float, r: float = 1.4, colour: str = INK) -> str:
    return circle(x, y, r, colour, "none", 0)


def rect(
    x: float, y: float, w: float, h: float, fill: str = WHITE, r: float = 2, stroke: str = INK, width: float = LINE
) -> str:
    round_ = f' rx="{num(r)}"' if r else ""
    return f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}"{round_}{_paint(fill, stroke, width)}/>'


def line(x1: float, y1: float, x2: float, y2: float, stroke: str = INK, width: float = LINE, dash: str = "") -> str:
    return path(f"M{num(x1)} {num(y1)}L{num(x2)} {num(y2)}", "none", stroke, width, dash)


def polygon(*points: tuple[float, float], fill: str = WHITE, stroke: str = INK, width: float = LINE) -> str:
    return path("M" + "L".join(f"{num(x)} {num(y)}" for x, y in points) + "Z", fill, stroke, width)


def tube(d: str, colour: str, width: float = 7, edge: float = LINE) -> str:
    """A thick line with an outline: arms, pipes, ribbons."""
    return path(d, "none", INK, width + 2 * edge * 0.9) + path(d, "none", colour, width)


def group(*parts: str, at: tuple[float, float] = (0, 0), scale: float = 1, turn: float = 0, fade: float = 1) -> str:
    """Move, then turn (degrees), then scale what is inside. Scaling thins the outline too: keep it over 0.7."""
    moves = f"translate({num(at[0])} {num(at[1])})" if at != (0, 0) else ""
    moves += f"rotate({num(turn)})" if turn else ""
    moves += f"scale({num(scale)})" if scale != 1 else ""
    attributes = f' transform="{moves}"' if moves else ""
    attributes += f' opacity="{num(fade)}"' if fade != 1 else ""
    return f"<g{attributes}>{''.join(parts)}</g>"


def flip(*parts: str) -> str:
    """The mirror image, left for right."""
    return f'<g transform="translate({SIZE} 0)scale(-1 1)">{"".join(parts)}</g>'


def arrow(
    x1: float, y1: float, x2: float, y2: float, colour: str = INK, width: float = 4, head: float = 8, bend: float = 0
) -> str:
    """An arrow that ends at (x2, y2). `bend` bulges it to the left of its way (negative: to the right)."""
    mx, my = (x1 + x2) / 2, (y1 + y2) / 2
    length = math.hypot(x2 - x1, y2 - y1) or 1
    cx, cy = mx + bend * (y2 - y1) / length, my - bend * (x2 - x1) / length
    shaft = f"M{num(x1)} {num(y1)}Q{num(cx)} {num(cy)} {num(x2)} {num(y2)}"
    angle = math.atan2(y2 - cy, x2 - cx)
    ends = [(x2 + head * math.cos(angle + t), y2 + head * math.sin(angle + t)) for t in (2.5, -2.5)]
    tip = "L".join(f"{num(x)} {num(y)}" for x, y in (ends[0], (x2, y2), ends[1]))
    return path(f"{shaft}M{tip}", "none", colour, width)


def tick(x: float, y: float, size: float = 1, colour: str = GREEN, width: float = 5) -> str:
    """A tick about 18 units wide, centred on (x, y)."""
    d = f"M{x - 8 * size} {y + size}l{5.5 * size} {6 * size}l{11 * size} {-14 * size}"
    return path(d, "none", colour, width)


def cross(x: float, y: float, size: float = 1, colour: str = RED, width: float = 5) -> str:
    """A cross about 14 units wide, centred on (x, y)."""
    r = 7 * size
    return path(f"M{x - r} {y - r}l{2 * r} {2 * r}M{x + r} {y - r}l{-2 * r} {2 * r}", "none", colour, width)


def badge(x: float, y: float, good: bool, r: float = 13) -> str:
    """A tick in a green disc, or a cross in a red one: told apart by shape as well as by colour."""
    mark = tick(x - r * 0.05, y + r * 0.1, r / 13, WHITE, 4.6) if good else cross(x, y, r / 15, WHITE, 4.6)
    return circle(x, y, r, GREEN if good else RED) + mark


def rays(
    x: float,
    y: float,
    near: float,
    far: float,
    count: int,
    first: float = 0,
    spread: float = 360,
    width: float = LINE,
) -> str:
    """Short lines round a point: shine, noise, heat. Angles in degrees, 0 is up, clockwise."""
    step = spread / (count if spread == 360 else max(1, count - 1))
    d = ""
    for k in range(count):
        t = math.radians(first + k * step - 90)
        c, s = math.cos(t), math.sin(t)
        d += f"M{num(x + near * c)} {num(y + near * s)}L{num(x + far * c)} {num(y + far * s)}"
    return path(d, width=width)


def _tenths(outline: re.Match[str]) -> str:
    """A tenth of a unit is 0.05 mm on paper: finer figures only make the file larger."""
    return re.sub(r"-?\d+\.\d+", lambda found: num(round(float(found.group()), 1)), outline.group())


def svg(body: str, title: str) -> str:
    """A whole picture. The same body and title give the same text, byte for byte."""
    short = re.sub(r' d="[^"]*"', _tenths, body)
    name = escape(title, quote=False)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}" role="img"><title>{name}</title>'
        f'<g fill="none" stroke="{INK}" stroke-width="{num(LINE)}" stroke-linecap="round" stroke-linejoin="round">'
        f"{short}</g></svg>\n"
    )


_COLOUR = re.compile(r"#([0-9a-fA-F]{2})([0-9a-fA-F]{2})([0-9a-fA-F]{2})\b|#([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])\b")


def greyed(text: str) -> str:
    """The same SVG in shades of grey, by the luminance of its colours (ITU-R BT.709), as a photocopy shows it."""

    def grey(found: re.Match[str]) -> str:
        red, green, blue = (
            int((pair or single * 2), 16) for pair, single in zip(found.groups()[:3], found.groups("")[3:], strict=True)
        )
        level = round(0.2126 * red + 0.7152 * green + 0.0722 * blue)
        return f"#{level:02x}{level:02x}{level:02x}"

    return _COLOUR.sub(grey, text)
