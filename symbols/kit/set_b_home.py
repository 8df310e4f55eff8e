"""Home: where people live, with whom, and the rooms."""

from __future__ import annotations

from easyread.picture.drawing import (
    BLUE,
    BROWN,
    CREAM,
    DARK,
    GOLD,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PINK,
    PURPLE,
    RED,
    SKY,
    TEAL,
    WHITE,
    WOOD,
    arrow,
    circle,
    dot,
    ellipse,
    group,
    line,
    path,
    rect,
    tube,
)

from .everyday import bed, carton, key, moon, sparkle
from .people import ANN, BEN, CORA, DEV, ELSIE, FRANK, GRACE, IVOR, JAY, hand, head, lanyard, person, wheelchair_user
from .register import Drawings
from .things import flower, heart, house, page, writing

SYMBOLS = Drawings()


@SYMBOLS.draw("home", "Home.", 3)
def home() -> str:
    smoke = path("M72 8q4 -3 8 0", stroke=GREY, width=3)
    stack = rect(66, 14, 10, 20, "#a8482f", 0)
    walls = rect(16, 42, 64, 46, CREAM, 1) + path("M6 46L48 8L90 46Z", RED, width=3)
    door = rect(40, 60, 16, 28, BLUE, 1) + dot(52, 75, 1.8)
    panes = "".join(
        rect(x, 54, 13, 14, SKY, 0.5, width=2) + path(f"M{x + 6.5} 54v14M{x} 61h13", width=1.6) for x in (22, 61)
    )
    return smoke + stack + walls + door + panes + rect(3, 87, 90, 5, "#8fbf7a", 1)


@SYMBOLS.draw("supported living", "Living at home with support.", 3)
def supported_living() -> str:
    shell = path("M3 40L48 5L93 40H86V91H10V40Z", CREAM, width=3) + path("M3 40L48 5L93 40Z", RED, width=3)
    pair = person(34, 58, 0.95, DEV, "happy", 36) + person(63, 54, 0.95, ELSIE.wearing(TEAL), "happy", 39)
    return shell + pair + lanyard(63, 54, 0.85) + hand(50, 76, ELSIE, 0.9)


@SYMBOLS.draw("care home", "A care home.", 2)
def care_home() -> str:
    walls = (
        rect(5, 28, 86, 60, "#e9b98f", 1, width=3)
        + path("M3 30L15 5H81L93 30Z", "#8a4b3a", width=3)
        + heart(48, 19, 0.9)
    )
    panes = "".join(
        rect(x, 34, 15, 15, SKY, 0.5, width=2) + path(f"M{x + 7.5} 34v15", width=1.6) for x in (11, 40.5, 70)
    )
    people = person(26, 64, 0.92, IVOR, "happy", 32) + person(70, 64, 0.92, ANN, "happy", 32)
    return walls + panes + people + person(48, 62, 0.92, GRACE.wearing(TEAL), "happy", 33) + lanyard(48, 62, 0.82)


@SYMBOLS.draw("bedroom", "A bedroom.", 3)
def bedroom() -> str:
    sleeper = group(head(0, 0, 1.0, FRANK, "asleep"), at=(24, 56), turn=-80)
    lamp = rect(78, 46, 12, 18, WOOD, 1) + path("M84 46V38", width=3) + path("M76 38L80 26H88L92 38Z", GOLD)
    return moon(20, 22, 0.7) + lamp + bed(6, 46, 0.98) + sleeper + path("M30 58H72Q78 58 78 64V76H30Z", BLUE)


@SYMBOLS.draw("kitchen", "A kitchen.", 3)
def kitchen() -> str:
    fridge = rect(4, 14, 30, 77, "#e9edf1", 3) + line(4, 42, 34, 42) + path("M28 26V36M28 48V60", width=3.4)
    cooker = (
        rect(40, 48, 52, 43, WHITE, 2) + rect(47, 62, 38, 23, "#5a6068", 2) + path("M50 67H82", stroke=WHITE, width=3)
    )
    knobs = "".join(dot(x, 55, 2.4) for x in (50, 60, 72, 82))
    pan = path("M50 28H76V40q0 6 -6 6H56q-6 0 -6 -6Z", BLUE) + line(76, 33, 90, 31, width=5)
    steam = path("M58 21q-4 -4 0 -8t0 -7M68 21q-4 -4 0 -8t0 -7", stroke=GREY, width=3)
    return fridge + cooker + knobs + pan + steam


@SYMBOLS.draw("bathroom", "A bathroom.", 3)
def bathroom() -> str:
    pipe = path("M78 58V14Q78 6 70 6H62Q56 6 56 13", width=4.4) + path("M46 20Q47 13 56 13Q65 13 66 20Z", "#cfd4d9")
    drops = path("M49 26L46 34M56 26V38M63 26L66 34M48 42L46 48M64 42L66 48", stroke="#5aa5e0", width=3.4)
    tub = path("M8 58H90V64Q90 84 72 84H26Q8 84 8 64Z", WHITE, width=3) + line(4, 58, 93, 58, width=5)
    feet = path("M22 84L19 91M76 84L79 91", width=4.4)
    foam = (
        circle(24, 52, 7, "#e6f4fd", width=2)
        + circle(36, 49, 8, "#e6f4fd", width=2)
        + circle(14, 53, 5, "#e6f4fd", width=2)
    )
    return pipe + drops + foam + feet + tub


@SYMBOLS.draw("toilet", "Toilets.", 3)
def toilet() -> str:
    cistern = rect(12, 12, 26, 34, WHITE, 3, width=3) + rect(8, 7, 34, 8, WHITE, 2) + line(30, 24, 38, 24, width=4)
    bowl = path("M26 50H80Q80 70 60 74V88H34V74Q24 66 26 50Z", WHITE, width=3)
    seat = path("M24 44H80Q86 44 86 48T80 52H24Z", "#cfe0ee")
    lid = path("M30 44C30 34 34 20 37 14Q42 12 44 16C42 26 40 36 38 44Z", "#cfe0ee")
    roll = circle(80, 22, 9, WHITE) + circle(80, 22, 2.6, "#c4945c", width=1.6) + path("M89 22V36", width=2.6)
    return cistern + lid + bowl + seat + roll + line(28, 90, 66, 90, width=3.4)


@SYMBOLS.draw("garden", "A garden.", 3)
def garden() -> str:
    fence = "".join(path(f"M{x} 56V18L{x + 6.5} 9L{x + 13} 18V56Z", WHITE, width=2) for x in (4, 19, 34, 49, 64, 79))
    rail = rect(2, 30, 92, 5, WHITE, 0, width=2)
    lawn = rect(3, 54, 90, 37, "#8fbf7a", 2, width=3)
    stems = "".join(line(x, y, x, 84, "#2e6b35", 3.4) for x, y in ((17, 60), (34, 50), (51, 62)))
    blooms = flower(17, 58, 11, RED) + flower(34, 46, 11, "#f6c9d6") + flower(51, 60, 11, PURPLE)
    can = path("M68 66H86V86H68Z", TEAL) + path("M68 80L60 70", width=5) + path("M86 70Q94 70 92 77T86 83", width=3.4)
    return fence + rail + lawn + stems + blooms + can


@SYMBOLS.draw("repairs", "Repairs.", 3)
def repairs() -> str:
    spanner = group(
        path("M-6 40V-6C-16 -10 -16 -26 -6 -30V-18H6V-30C16 -26 16 -10 6 -6V40Q0 47 -6 40Z", "#b9c0c7", width=3),
        at=(40, 44),
        turn=-45,
    )
    hammer = group(
        rect(-4, -14, 8, 58, "#c4945c", 3),
        path("M-18 -32H14Q20 -28 20 -18H8V-14H-8V-18H-18Z", DARK),
        at=(56, 44),
        turn=45,
    )
    return spanner + hammer


@SYMBOLS.draw("tenancy", "An agreement to rent your home.", 2)
def tenancy() -> str:
    sheet = page(8, 5, 52, 86, 0) + house(34, 26, 0.66) + writing(16, 52, 36, 3, 8)
    name = path("M16 82Q20 75 23 81T30 81T37 81T44 80", stroke=BLUE, width=3)
    return sheet + name + key(74, 34, 0.84)


@SYMBOLS.draw("moving house", "Moving to a new home.", 3)
def moving_house() -> str:
    van = rect(30, 34, 60, 42, WHITE, 2, width=3) + path("M30 46H18L6 60V76H30Z", BLUE, width=3)
    glass = path("M27 50H20L12 60H27Z", SKY, width=2)
    wheels = "".join(circle(x, 78, 8, DARK) + dot(x, 78, 2.8, "#cfd4d9") for x in (22, 74))
    boxes = carton(34, 12, 0.74) + carton(58, 4, 0.74)
    return boxes + van + glass + house(60, 55, 0.72) + wheels + arrow(26, 22, 6, 22, GREEN, 5, 9)


@SYMBOLS.draw("housemate", "The people you live with.", 2)
def housemate() -> str:
    shell = path("M3 36L48 4L93 36H86V91H10V36Z", CREAM, width=3) + path("M3 36L48 4L93 36Z", BLUE, width=3)
    people = "".join(person(x, 54, 0.8, look, "happy", 24) for x, look in ((25, JAY), (71, GRACE), (48, IVOR)))
    board = rect(14, 76, 68, 6, WOOD, 1) + path("M22 82V91M74 82V91", width=4)
    mugs = "".join(rect(x, 69, 7, 8, fill, 1, width=1.8) for x, fill in ((21, RED), (44, WHITE), (68, BLUE)))
    return shell + people + board + mugs


@SYMBOLS.draw("cleaning", "Cleaning.", 3)
def cleaning() -> str:
    pole = line(20, 6, 36, 66, BROWN, 6) + line(20, 6, 36, 66, "#c4945c", 2.6)
    mop = path("M28 66L46 61L56 84Q52 90 48 86Q44 92 39 87Q34 92 30 88Q24 92 20 87Z", "#e6eaee")
    strands = path("M36 70L32 84M42 68L44 84", width=2)
    bucket = path("M54 58H90L85 90H59Z", BLUE, width=3) + path("M54 58Q72 26 90 58", width=3)
    foam = (
        circle(64, 54, 6, "#e6f4fd", width=2)
        + circle(74, 52, 7, "#e6f4fd", width=2)
        + circle(83, 55, 5, "#e6f4fd", width=2)
    )
    spray = sparkle(70, 18, 9) + sparkle(50, 30, 6)
    return pole + mop + strands + foam + bucket + spray


@SYMBOLS.draw("laundry", "Laundry.", 3)
def laundry() -> str:
    case = rect(12, 5, 72, 86, "#eef1f4", 4, width=3) + line(12, 25, 84, 25)
    front = rect(18, 10, 24, 9, WHITE, 1, width=2) + circle(74, 15, 5) + dot(60, 15, 2.4)
    drum = circle(48, 58, 27, "#b9c0c7", width=3) + circle(48, 58, 20, "#bfe0f7")
    cloth = path("M30 66Q36 54 44 60T58 54T66 64Q62 78 48 78T30 66Z", RED, width=2) + path(
        "M40 66Q48 60 56 68", stroke=WHITE, width=3
    )
    return case + front + drum + cloth + circle(40, 48, 3, WHITE, width=1.6) + circle(50, 45, 2.4, WHITE, width=1.6)


@SYMBOLS.draw("rubbish", "Rubbish and recycling.", 3)
def rubbish() -> str:
    def bin_(x: float, fill: str, mark: str) -> str:
        body = path(f"M{x} 26H{x + 40}L{x + 36} 84H{x + 4}Z", fill, width=3)
        lid = path(f"M{x - 2} 26V20q0 -6 6 -6H{x + 38}q6 0 6 6v6Z", fill, width=3)
        return circle(x + 8, 86, 5.4, INK) + body + lid + mark

    ways = "".join(arrow(*a, WHITE, 3.4, 6) for a in ((60, 60, 66, 48), (74, 48, 80, 60), (77, 70, 63, 70)))
    sack = path("M16 76C10 58 16 46 24 44C32 46 38 58 32 76Q24 80 16 76Z", "#2b3036", WHITE, 2) + path(
        "M20 42L24 45L28 42", stroke=WHITE, width=2.6
    )
    return bin_(4, "#5a6068", sack) + bin_(50, GREEN, ways)


@SYMBOLS.draw("heating", "Heating.", 3)
def heating() -> str:
    fins = "".join(rect(8 + k * 13.4, 42, 11, 40, "#eef1f4", 5) for k in range(6))
    feet = path("M18 82V90M78 82V90", width=4.4) + path("M88 74H94V88", width=3.4)
    warm = "".join(path(f"M{x} 34q-6 -7 0 -14t0 -14", stroke=ORANGE, width=4.4) for x in (22, 48, 74))
    return line(10, 52, 86, 52, width=3) + line(10, 74, 86, 74, width=3) + fins + feet + warm


@SYMBOLS.draw("noise", "Too much noise.", 3)
def noise() -> str:
    upset = person(48, 42, 1.35, BEN, "angry", 38, arms=False)
    arms = tube("M26 84L12 66L31 46", BEN.top, 9) + tube("M70 84L84 66L65 46", BEN.top, 9)
    palms = ellipse(34.6, 42, 5, 7, BEN.skin) + ellipse(61.4, 42, 5, 7, BEN.skin)
    bolts = path("M4 14L14 18L10 26L22 32M92 14L82 18L86 26L74 32M48 4V14M30 6L34 15M66 6L62 15", stroke=RED, width=4.4)
    return upset + arms + palms + bolts


@SYMBOLS.draw("pets", "Pets.", 3)
def pets() -> str:
    dog = path("M14 91V62C12 54 14 48 18 44H44C48 52 48 74 48 91Z", "#c98d4e", width=3)
    skull = path("M14 30C14 14 48 14 48 30C48 42 44 52 31 52C18 52 14 42 14 30Z", "#c98d4e", width=3)
    ears = path("M17 20C8 20 4 34 8 46Q13 48 17 40ZM45 20C54 20 58 34 54 46Q49 48 45 40Z", BROWN)
    snout = ellipse(31, 42, 9, 8, CREAM) + ellipse(31, 38, 4, 3, INK)
    tongue = path("M28 47H34V54Q31 57 28 54Z", PINK, width=1.8) + path("M25 45Q28 48 31 45T37 45", width=2)
    paws = path("M31 91V72M20 91H42", width=2.6) + rect(17, 54, 28, 5, RED, 2, width=2)
    cat = path("M62 91C58 80 60 70 66 64L63 46L71 53H80L88 46L86 64C93 70 92 82 90 91Z", "#9aa4ad", width=3)
    whiskers = path("M75.5 62V64.6M72 66Q75.5 68 79 66M66 63L58 61M66 66L58 67M85 63L93 61M85 66L93 67", width=1.6)
    return (
        dog
        + ears
        + skull
        + dot(24, 31, 2.2)
        + dot(38, 31, 2.2)
        + snout
        + tongue
        + paws
        + cat
        + dot(71, 59, 1.8)
        + dot(80, 59, 1.8)
        + whiskers
    )


@SYMBOLS.draw("tv", "Television.", 3)
def tv() -> str:
    view = (
        path("M8 58Q24 40 40 52T88 46V62H8Z", "#8fbf7a", width=2)
        + circle(70, 24, 7, GOLD, width=2)
        + person(34, 34, 0.8, CORA, "talk", 28)
    )
    set_ = rect(4, 8, 88, 60, DARK, 4, width=3) + rect(8, 12, 80, 52, SKY, 1, width=1.6) + view
    return line(34, 86, 62, 86, width=6) + line(48, 68, 48, 84, width=8) + set_


@SYMBOLS.draw("wifi", "Internet connection.", 3)
def wifi() -> str:
    waves = "".join(
        path(f"M{48 - r * 0.72} {52 - r * 0.7}A{r} {r} 0 0 1 {48 + r * 0.72} {52 - r * 0.7}", stroke=BLUE, width=6.4)
        for r in (16, 31, 45)
    )
    box_ = rect(12, 66, 72, 24, WHITE, 5, width=3) + "".join(
        dot(x, 78, 3, c) for x, c in ((26, GREEN), (38, GREEN), (50, GOLD))
    )
    return group(
        waves + dot(48, 49, 5.4, BLUE) + path("M22 66V48M74 66V48", width=4.4) + box_, at=(2, 1.4), scale=0.955
    )


@SYMBOLS.draw("door", "A door.", 3)
def door_() -> str:
    frame = rect(16, 4, 64, 88, WHITE, 1, width=3) + rect(23, 11, 50, 81, GREEN, 0, width=3)
    fan = path("M31 34V28Q31 19 48 19Q65 19 65 28V34Z", SKY) + line(48, 19, 48, 34, width=2)
    panels = rect(31, 62, 14, 22, "#277038", 1, width=2) + rect(51, 62, 14, 22, "#277038", 1, width=2)
    slot = rect(38, 47, 20, 6, GOLD, 1, width=2) + circle(66, 56, 3, GOLD, width=2)
    return frame + fan + panels + slot + line(8, 92, 88, 92, width=3.4)


@SYMBOLS.draw("lift", "A lift.", 3)
def lift() -> str:
    frame = rect(5, 5, 64, 86, "#b9c0c7", 2, width=3) + rect(12, 18, 50, 73, SKY, 0)
    riders = wheelchair_user(30, 34, 0.84, CORA, "happy") + ""
    doors = rect(12, 18, 8, 73, "#e3e6e9", 0) + rect(54, 18, 8, 73, "#e3e6e9", 0)
    signs = path("M84 16L92.4 34H75.6Z", GREEN) + path("M84 66L92.4 48H75.6Z", GREEN)
    return frame + riders + doors + signs + dot(37, 11.6, 2.4, RED)


@SYMBOLS.draw("stairs", "Stairs.", 3)
def stairs() -> str:
    steps = path("M4 91V78H22V64H40V50H58V36H76V22H92V91Z", "#d3d8dd", width=3)
    posts = path("M13 78V46M31 64V32M49 50V18M67 36V6", width=3)
    return steps + posts + line(9, 49, 71, 3.4, BROWN, 5)


@SYMBOLS.draw("ramp", "A ramp.", 3)
def ramp() -> str:
    porch = rect(70, 22, 23, 69, CREAM, 1, width=3) + rect(76, 34, 17, 35, BLUE, 0)
    slope = path("M3 91L70 69H93V91Z", "#c3c9cf", width=3)
    return porch + slope + group(wheelchair_user(0, 0, 0.82, DEV, "happy"), at=(30, 27), turn=-17)


@SYMBOLS.draw("key", "A key.", 3)
def key_() -> str:
    return key(30, 30, 1.22, -45)


@SYMBOLS.draw("furniture", "Furniture.", 3)
def furniture() -> str:
    lamp = path("M82 90V40", width=4.4) + path("M71 40L76 18H88L93 40Z", GOLD) + line(74, 91, 90, 91, width=4)
    sofa = (
        rect(10, 40, 56, 30, RED, 8)
        + rect(3, 54, 14, 32, RED, 6)
        + rect(59, 54, 14, 32, RED, 6)
        + rect(16, 62, 44, 16, "#d9554c", 4)
    )
    base = rect(14, 76, 48, 10, RED, 1) + path("M10 87V91M66 87V91", width=4.4) + line(38, 62, 38, 77, width=2)
    return (
        lamp + sofa + base + rect(24, 12, 26, 20, SKY, 1) + path("M26 30L34 20L40 27L43 24L48 30", "none", GREEN, 2.6)
    )
