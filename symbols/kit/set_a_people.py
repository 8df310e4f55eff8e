"""People by what they do for each other. Nobody is drawn as ill, childish or helpless."""

from __future__ import annotations

from dataclasses import replace

from easyread.picture.drawing import (
    AMBER,
    BLUE,
    DARK,
    GOLD,
    GREEN,
    GREY,
    INK,
    NAVY,
    RED,
    SKY,
    TEAL,
    WHITE,
    circle,
    dot,
    ellipse,
    line,
    path,
    rays,
    rect,
)

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
    arm,
    from_behind,
    group_of,
    hand,
    lanyard,
    person,
    standing,
    wheelchair_user,
)
from .register import Drawings
from .things import bubble, flower, heart, house, mug, star, thought, writing

SYMBOLS = Drawings()


@SYMBOLS.draw("people", "People.", 3)
def people() -> str:
    left = standing(20, 17, 0.9, FRANK)
    right = standing(76, 17, 0.9, ELSIE)
    return left + right + standing(48, 15, 0.94, HANA)


@SYMBOLS.draw(
    "learning disability",
    "People with a learning disability.",
    1,
    "No drawing can say this by itself; use it beside the words.",
)
def learning_disability() -> str:
    back = person(22, 26, 0.9, DEV, "happy", 60) + person(74, 26, 0.9, ELSIE, "happy", 60)
    front = person(48, 36, 1.05, GRACE, "happy", 52)
    sheet = (
        rect(30, 64, 36, 28, WHITE, 2) + rect(34, 69, 9, 8, SKY, 1, width=1.6) + rect(34, 80, 9, 8, GOLD, 1, width=1.6)
    )
    return back + front + sheet + writing(48, 71, 13, 1) + writing(48, 82, 13, 1) + _holding_hands()


def _holding_hands() -> str:
    return circle(30, 80, 4, GRACE.skin) + circle(66, 80, 4, GRACE.skin)


@SYMBOLS.draw("disabled people", "Disabled people.", 2)
def disabled_people() -> str:
    walker = standing(76, 16, 0.92, ANN, right=(13, 40), left=(-13, 42))
    cane = line(88, 53, 92, 91, INK, 5.6) + line(88, 53, 92, 91, WHITE, 2.6) + line(91.4, 85, 92, 91, RED, 2.6)
    return cane + walker + wheelchair_user(32, 26, 1.03, DEV, "happy")


@SYMBOLS.draw("wheelchair", "A person who uses a wheelchair.", 3)
def wheelchair() -> str:
    return wheelchair_user(44, 18, 1.16, CORA, "happy")


@SYMBOLS.draw("self-advocate", "Someone speaks up for themselves.", 2)
def self_advocate() -> str:
    shout = path("M58 28L86 16V48L58 38Z", RED) + rect(48, 27, 11, 12, WHITE, 2) + rays(84, 32, 7, 12, 3, 50, 80)
    speaker = person(26, 36, 1.1, ELSIE, "talk", 50, arms=False)
    return speaker + path("M54 39V52", width=5) + shout + arm((36, 64), (54, 76), (54, 56), ELSIE, 1.0)


@SYMBOLS.draw("advocate", "Someone who helps you speak up.", 2)
def advocate() -> str:
    wish = thought(2, 5, 31, 29, (15, 48), star(17.5, 19.5, 8))
    said = bubble(38, 5, 42, 29, (48, 42), star(59, 19.5, 9))
    helped = person(18, 60, 0.82, JAY.wearing(AMBER), "calm", 38)
    listener = person(78, 60, 0.82, FRANK.wearing("#4a5058"), "calm", 36)
    return helped + listener + person(48, 56, 0.95, ANN, "talk", 37) + wish + said


@SYMBOLS.draw("voice", "Have your say.", 2)
def voice() -> str:
    crowd = from_behind(16, 72, 0.8, BEN, 26) + from_behind(48, 76, 0.8, GRACE, 22) + from_behind(80, 72, 0.8, HANA, 26)
    speaker = person(42, 34, 1.05, DEV, "talk", 44, arms=False) + arm((56, 56), (70, 44), (67, 16), DEV, 1.0)
    return speaker + crowd


@SYMBOLS.draw("family", "A family.", 2)
def family() -> str:
    grown = person(28, 24, 1.0, CORA, "happy", 66) + person(68, 22, 1.0, FRANK, "happy", 68)
    return grown + person(48, 52, 0.82, replace(JAY, top=TEAL), "happy", 46) + heart(48, 10, 0.6)


@SYMBOLS.draw("parent", "A parent.", 2)
def parent() -> str:
    grown = person(66, 42, 0.95, BEN.wearing(GREEN), "happy", 50)
    mother = person(32, 28, 1.1, ANN, "happy", 58)
    return mother + grown + hand(81, 65, ANN) + heart(74, 14, 0.8)


@SYMBOLS.draw("carer", "A carer looks after someone.", 2)
def carer() -> str:
    older = person(64, 44, 1.0, IVOR, "happy", 47)
    helper = person(30, 28, 1.08, GRACE, "happy", 58)
    cup = mug(52, 60, 0.8, WHITE)
    return helper + older + hand(79, 67, GRACE) + cup + circle(51, 80, 4, IVOR.skin) + circle(71, 86, 4, IVOR.skin)


@SYMBOLS.draw("staff", "A member of staff.", 2)
def staff() -> str:
    worker = person(48, 32, 1.5, JAY.wearing(TEAL), "happy", 40)
    collar = path("M41 51L48 60L55 51", stroke=WHITE, width=3)
    return worker + collar + lanyard(48, 34, 1.35)


@SYMBOLS.draw("nurse", "A nurse.", 3)
def nurse() -> str:
    body = person(48, 32, 1.45, GRACE.wearing(BLUE), "happy", 41)
    pipe = path("M38 54V62Q38 72 46 72Q54 72 54 62V54M46 72V80", stroke=DARK, width=3) + circle(46, 83, 4, "#cfd4d9")
    watch = path("M64 62V69", width=3) + circle(64, 74, 5.4, WHITE, width=2) + path("M64 71V74H66.6", width=1.6)
    return body + path("M42 52L48 60L54 52", stroke=WHITE, width=3) + pipe + watch


@SYMBOLS.draw("doctor", "A doctor.", 3)
def doctor() -> str:
    coat = person(48, 32, 1.45, DEV.wearing(WHITE), "calm", 41)
    shirt = path("M42 51L48 74L54 51L48 56Z", SKY, width=2)
    pipe = (
        path("M36 52V64Q36 74 44 74M60 52V66", stroke=DARK, width=3) + circle(60, 70, 4.6, "#cfd4d9") + dot(44, 74, 2)
    )
    return coat + shirt + pipe


@SYMBOLS.draw("police", "The police.", 2)
def police() -> str:
    officer = person(48, 40, 1.35, BEN.wearing("#1f3f6e"), "calm", 40)
    hat = path("M34 32C34 12 62 12 62 32Q48 26 34 32Z", "#1f3f6e") + path("M31 34Q48 26 65 34L63 38Q48 31 33 38Z", INK)
    vest = path("M30 68V92H42V60ZM66 68V92H54V60Z", "#e6e03a") + path("M30 80H42M54 80H66", stroke="#cfd4d9", width=4)
    return officer + hat + star(48, 23, 5.4, "#cfd4d9") + vest


@SYMBOLS.draw("manager", "A manager.", 2)
def manager() -> str:
    boss = person(34, 30, 1.1, FRANK.wearing("#4a5058"), "calm", 56)
    shirt = path("M28 45L34 62L40 45L34 49Z", WHITE, width=2) + path("M34 50L31.6 58L34 64L36.4 58Z", RED, width=1.4)
    return boss + shirt + _chart()


def _chart() -> str:
    boxes = rect(66, 12, 20, 14, GOLD, 2) + rect(60, 44, 14, 12, SKY, 2) + rect(79, 44, 14, 12, SKY, 2)
    return path("M76 26V35M67 44V35H86V44") + boxes


@SYMBOLS.draw("social worker", "A social worker.", 2, "Looks like any worker on a visit.")
def social_worker() -> str:
    worker = standing(28, 16, 0.93, HANA.wearing("#7b4fa0"), "happy", right=(17, 34))
    bag = rect(36, 56, 22, 18, "#8a5a2b", 2) + path("M42 56Q47 46 52 56")
    badge_ = path("M22 32L28 40L34 32", stroke=WHITE, width=2) + rect(24.5, 40, 7, 9, WHITE, 1, width=1.6)
    return house(72, 48, 0.94) + worker + badge_ + bag


@SYMBOLS.draw("volunteer", "A volunteer.", 2)
def volunteer() -> str:
    helper = person(40, 32, 1.35, ELSIE.wearing(GREEN), "happy", 48, arms=False)
    raised = arm((60, 68), (80, 56), (78, 28), ELSIE.wearing(GREEN), 1.15)
    return helper + raised + heart(42, 71, 0.95)


@SYMBOLS.draw("councillor", "A councillor.", 2)
def councillor() -> str:
    hall = (
        rect(42, 30, 46, 32, "#fbeacb", 0) + path("M38 31L65 10L92 31Z", "#e6d2a5") + rect(38, 60, 54, 6, "#e6d2a5", 1)
    )
    pillars = "".join(rect(x, 33, 6, 27, WHITE, 1, width=2) for x in (47, 57, 67, 77))
    who = person(32, 38, 1.2, IVOR.wearing("#1f3f6e"), "calm", 46)
    return hall + pillars + who + flower(43, 74, 8.5, AMBER, WHITE)


@SYMBOLS.draw("friend", "A friend.", 2)
def friend() -> str:
    one, two = JAY.wearing(AMBER), BEN
    pair = person(31, 34, 1.1, one, "happy", 53) + person(65, 34, 1.1, two, "happy", 53)
    return pair + hand(81, 57, one) + hand(15, 57, two)


@SYMBOLS.draw(
    "autism", "Autistic people.", 1, "Only some autistic people wear ear defenders; to be tried with readers."
)
def autism() -> str:
    body = person(48, 40, 1.4, JAY, "calm", 38)
    band = path("M35 40C33 14 63 14 61 40", width=5)
    cups = rect(31, 36, 8, 14, BLUE, 3) + rect(57, 36, 8, 14, BLUE, 3)
    waves = path("M20 32q-5 11 0 22M12 28q-7 15 0 30M76 32q5 11 0 22M84 28q7 15 0 30", stroke=GREY, width=3)
    return body + band + cups + waves


@SYMBOLS.draw("visitor", "A visitor.", 2)
def visitor() -> str:
    doorway = rect(46, 6, 44, 84, "#fbeacb", 1) + path("M90 6V90L78 84V14Z", RED)
    host = standing(64, 18, 0.88, ANN, "happy", right=None, left=(-13, 42))
    guest = standing(22, 17, 0.9, FRANK, "happy", left=(-14, 44), right=(19, 2))
    return doorway + host + guest


@SYMBOLS.draw("driver", "A driver.", 2)
def driver() -> str:
    cab = (
        rect(5, 5, 86, 70, RED, 8)
        + rect(13, 12, 70, 50, SKY, 5)
        + rect(10, 72, 20, 14, DARK, 3)
        + rect(66, 72, 20, 14, DARK, 3)
    )
    lamps = dot(20, 69, 4, GOLD) + dot(76, 69, 4, GOLD)
    who = person(48, 30, 0.95, DEV.wearing(NAVY), "calm", 33)
    wheel = ellipse(48, 60, 18, 8, "none", width=4) + circle(31, 58, 4, DEV.skin) + circle(65, 58, 4, DEV.skin)
    return cab + who + rect(6, 62, 84, 13, RED, 2) + wheel + lamps


@SYMBOLS.draw("team", "A team.", 2)
def team() -> str:
    teal = tuple(look.wearing(TEAL) for look in (FRANK, ELSIE, DEV))
    crew = person(20, 30, 0.95, teal[0], "happy", 56) + person(76, 30, 0.95, teal[1], "happy", 56)
    middle = person(48, 36, 1.1, teal[2], "happy", 50)
    return crew + lanyard(20, 30, 0.95) + lanyard(76, 30, 0.95) + middle + lanyard(48, 37, 1.0)


@SYMBOLS.draw("diversity", "Different kinds of people.", 2)
def diversity() -> str:
    back = group_of((IVOR, HANA, CORA), ((19, 22), (48, 17), (77, 22)), 0.8, "happy", 40)
    return back + wheelchair_user(26, 44, 0.7, BEN, "happy") + person(68, 58, 0.9, FRANK, "happy", 38)


@SYMBOLS.draw("older people", "Older people.", 2)
def older_people() -> str:
    stick = path("M88 91V54Q87 47 80 48", width=6) + path("M88 91V54Q87 47 80 48", stroke="#b07a45", width=2.6)
    return (
        stick
        + standing(28, 15, 0.93, ANN, "happy", right=(15, 44))
        + standing(66, 15, 0.93, IVOR, "happy", right=(17, 36))
    )


@SYMBOLS.draw("woman", "A woman.", 2)
def woman() -> str:
    return person(48, 34, 1.5, replace(ELSIE, hair="#8a5a2b"), "calm", 40)


@SYMBOLS.draw("man", "A man.", 2)
def man() -> str:
    return person(48, 34, 1.5, DEV, "calm", 40)
