"""Messages and media: phone, post, computer, pictures, notices."""

from __future__ import annotations

from easyread.picture.drawing import (
    BLUE,
    DARK,
    GOLD,
    GREEN,
    LEAF,
    LILAC,
    NAVY,
    PALE,
    PURPLE,
    RED,
    SKY,
    TEAL,
    WHITE,
    arrow,
    circle,
    dot,
    group,
    line,
    path,
    rect,
    tube,
)
from easyread.picture.lettering import lettering

from .everyday import globe, play, postbox, screen
from .people import BEN, CORA, GRACE, JAY, head, person
from .register import Drawings
from .things import bubble, envelope, heart, laptop, page, star, thumb, writing

SYMBOLS = Drawings()


@SYMBOLS.draw("phone", "Phone.", 3)
def phone_() -> str:
    caller = person(40, 38, 1.5, BEN, "talk", 36, arms=False)
    sleeve = tube("M73 86L82 71L66 52", BEN.top, 10)
    handset = group(rect(-5, -15, 10, 30, DARK, 3), at=(56, 40), turn=-8)
    waves = path("M70 24Q76 30 74 38M77 18Q86 28 82 42", stroke=GREEN, width=4)
    return caller + sleeve + handset + path("M54 42Q60 38 64 43Q68 50 62 55Q56 56 54 50Z", BEN.skin) + waves


@SYMBOLS.draw("text message", "A text message.", 3)
def text_message() -> str:
    case = rect(26, 4, 44, 88, DARK, 7) + rect(31, 12, 34, 70, WHITE, 1, width=1.6) + dot(48, 87, 2.2, WHITE)
    one = bubble(35, 18, 34, 20, (40, 44), writing(41, 25, 20, 2, 6), SKY)
    two = bubble(34, 50, 42, 20, (64, 76), writing(41, 57, 26, 2, 6), "#d7f0dc")
    return case + one + two


@SYMBOLS.draw("email", "An email.", 3)
def email() -> str:
    return laptop(4, 10, 88, 66) + envelope(27, 24, 42, 30)


@SYMBOLS.draw("letter", "A letter.", 3)
def letter() -> str:
    sheet = rect(5, 20, 86, 58, WHITE, 2, width=3)
    stamp = (
        rect(68, 27, 16, 20, PURPLE, 0.5, width=2)
        + circle(76, 35, 3.6, LILAC, width=1.4)
        + path("M70.5 44Q76 38 81.5 44", width=1.6)
    )
    mark = path("M44 30Q50 34 56 30T66 31M44 37Q50 41 56 37T66 38", width=1.8)
    return sheet + stamp + mark + writing(22, 54, 36, 3, 7.4, 2.6)


@SYMBOLS.draw("website", "A website.", 3)
def website() -> str:
    window = rect(5, 12, 86, 72, WHITE, 4, width=3) + path("M5 30V16q0 -4 4 -4H87q4 0 4 4V30Z", "#9cc7ee")
    bar = "".join(dot(x, 21, 2.6, c) for x, c in ((13, RED), (21, GOLD), (29, GREEN))) + rect(
        37, 16.4, 48, 9, WHITE, 4, width=1.8
    )
    pointer = path("M66 58L84 68L76 71L81 81L76 83L71.6 73.6L66 79Z", WHITE, width=2.4)
    return window + bar + globe(44, 57, 21) + pointer


@SYMBOLS.draw("computer", "A computer.", 3)
def computer() -> str:
    keys = path("M20 82H66L70 92H16Z", "#e3e6e9") + path("M24 85.4H62M22 88.6H64", width=1.6)
    mouse = path("M78 80q0 -4 4 -4t4 4v8q0 4 -4 4t-4 -4Z", WHITE, width=2.2) + line(82, 76, 82, 81, width=1.6)
    window = (
        rect(18, 14, 34, 24, WHITE, 1, width=2) + writing(22, 20, 24, 3, 6, 2) + rect(58, 20, 18, 20, LEAF, 1, width=2)
    )
    return screen(8, 4, 80, 56, window) + keys + mouse


@SYMBOLS.draw("social media", "Social media.", 2)
def social_media() -> str:
    case = rect(29, 8, 38, 84, DARK, 7) + rect(34, 16, 28, 66, WHITE, 1, width=1.6) + dot(48, 87, 2.2, WHITE)
    post = head(42, 28, 0.62, GRACE, "happy") + writing(50, 26, 9, 2, 5, 2) + rect(37, 39, 22, 18, SKY, 1, width=1.8)
    view = path("M38 56L45 47L50 53L54 49L58.4 56Z", GREEN, width=1.6) + writing(37, 64, 22, 3, 6, 2)
    likes = bubble(3, 14, 27, 24, (31, 44), heart(16.5, 26, 0.75)) + bubble(
        66, 34, 27, 26, (64, 66), thumb(80, 46.6, 0.56)
    )
    return (
        case + post + view + likes + bubble(4, 56, 25, 20, (31, 80), "".join(dot(x, 66, 2) for x in (10.6, 16.5, 22.4)))
    )


@SYMBOLS.draw("video", "A video.", 3)
def video() -> str:
    reels = circle(28, 24, 15, "#cfd4d9") + circle(58, 24, 15, "#cfd4d9") + dot(28, 24, 4) + dot(58, 24, 4)
    lens = path("M68 56L90 44V82L68 70Z", DARK)
    return reels + lens + rect(8, 38, 62, 50, DARK, 5) + play(39, 63, 17)


@SYMBOLS.draw("photo", "A photo.", 3)
def photo() -> str:
    body = (
        path("M30 26L36 15H60L66 26Z", DARK)
        + rect(5, 25, 86, 58, DARK, 6)
        + path("M5 38H91M5 70H91", stroke="#2b3036", width=2)
    )
    lens = (
        circle(48, 54, 22, "#cfd4d9", width=3)
        + circle(48, 54, 15, "#7fb2df")
        + circle(48, 54, 7, NAVY, width=1.8)
        + dot(43, 48, 3, WHITE)
    )
    return body + lens + rect(72, 30, 12, 8, WHITE, 1, width=2) + rect(12, 20, 12, 6, RED, 1, width=2)


@SYMBOLS.draw("large print", "Large print.", 2)
def large_print() -> str:
    small = page(4, 34, 30, 40, 0) + lettering("A", 19, 54, 11, weight=0.2)
    large = page(46, 6, 46, 84, 0) + lettering("A", 69, 48, 44, 28, weight=0.2)
    return small + large + arrow(19, 26, 38, 14, GREEN, 5, 9)


@SYMBOLS.draw("newsletter", "A newsletter.", 3)
def newsletter() -> str:
    back = path("M72 30H88V80q0 8 -8 8H64Z", PALE)
    front = path("M8 8H74V80q0 8 6 8H16q-8 0 -8 -8Z", WHITE)
    title = rect(15, 15, 52, 11, NAVY, 1) + path("M21 20.5H61", stroke=WHITE, width=3.4)
    view = rect(15, 33, 25, 22, SKY, 1, width=2) + person(27.5, 45, 0.62, CORA, "happy", 15)
    return back + front + title + view + writing(46, 36, 21, 4, 7) + writing(15, 64, 52, 3, 7.4)


@SYMBOLS.draw("poster", "A poster or notice.", 2)
def poster() -> str:
    board = rect(5, 6, 86, 84, "#c99a63", 3, width=4)
    sheet = group(rect(-20, -30, 40, 58, "#fff3c9", 1), at=(33, 46), turn=-3) + circle(32, 18, 4, RED, width=2)
    art = star(32, 37, 11) + writing(21, 57, 24, 3, 7, last=0.6)
    small = rect(59, 16, 24, 28, WHITE, 1) + writing(63, 26, 16, 3, 6) + circle(71, 17, 3.4, BLUE, width=2)
    note_ = rect(60, 54, 24, 26, SKY, 1) + head(72, 68, 0.75, JAY, "happy") + circle(72, 55, 3.4, GREEN, width=2)
    return board + sheet + art + small + note_


@SYMBOLS.draw("microphone", "A microphone.", 3)
def microphone() -> str:
    arms = path("M24 42V48A24 24 0 0 0 72 48V42", width=5)
    foot = line(48, 72, 48, 88, width=5) + line(30, 90, 66, 90, width=5)
    capsule = rect(33, 5, 30, 56, "#b9c0c7", 15, width=3.4)
    return arms + foot + capsule + path("M34 24H48M34 33H48M34 42H48", width=2.6)


@SYMBOLS.draw("send", "Sending something.", 2)
def send() -> str:
    out = group(rect(-20, -12, 40, 26, WHITE, 1), path("M-19 -10L0 4L19 -10"), at=(30, 37), turn=-4)
    fingers = path("M14 38C20 36 26 40 26 44C24 48 18 50 13 50Z", "#8d5a3b")
    sleeve = rect(4, 35, 11, 18, TEAL, 1)
    return group(postbox(46, 9, 1.08) + out + sleeve + fingers, at=(2, 1.4), scale=0.955)
