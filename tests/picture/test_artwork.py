"""Pictures on demand: from the pack, drawn to order, crossed out; and the refusals."""

from __future__ import annotations

import math
import re
from xml.etree import ElementTree

import pytest

from easyread.errors import PartMissing
from easyread.model.easy import Picture
from easyread.picture import artwork, drawing, lettering, made_to_order

from .test_symbols import raster


def picture(concept: str, value: str = "", modifier: str = "") -> str:
    return artwork.svg(Picture("core", concept, "", value, modifier))


def hands(time: str) -> list[tuple[float, float, float]]:
    """(length, degrees, stroke) of the two hands as they stand in the drawing, the longer one first."""
    found = []
    for x, y, rest in re.findall(r'd="M48 48L([\d.]+) ([\d.]+)"([^/]*)/>', picture("time", time)):
        dx, dy = float(x) - 48, float(y) - 48
        width = float(re.search(r'stroke-width="([\d.]+)"', rest).group(1))  # type: ignore[union-attr]
        found.append((math.hypot(dx, dy), math.degrees(math.atan2(dx, -dy)) % 360, width))
    return sorted(found, reverse=True)


@pytest.mark.parametrize(
    ("time", "hour", "minute"),
    [
        ("10:30", 315, 180),
        ("14:10", 65, 60),
        ("00:00", 0, 0),
        ("12:00", 0, 0),
        ("9:45", 292.5, 270),
        ("23:59", 359.5, 354),
    ],
)
def test_the_clock_shows_the_time(time: str, hour: float, minute: float) -> None:
    (long, long_turn, thin), (short, short_turn, thick) = hands(time)
    assert abs((long_turn - minute + 180) % 360 - 180) < 0.5
    assert abs((short_turn - hour + 180) % 360 - 180) < 0.5
    assert long > short * 1.4 and thick > thin * 1.5, "the hands can be told apart"


@pytest.mark.parametrize("time", ["24:00", "10:60", "10.30", "half past ten", "1030", "-1:00", "10:30pm"])
def test_a_time_that_is_no_time_is_refused(time: str) -> None:
    with pytest.raises(PartMissing, match="clock"):
        picture("time", time)


def outlines(svg: str) -> list[str]:
    return [e.get("d", "") for e in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}path")]


def written(text: str, x: float, y: float, height: float, widest: float, **more: float) -> str:
    """The outline of a text as it stands in a finished picture."""
    svg = drawing.svg(lettering.lettering(text, x, y, height, widest, **more), "")  # type: ignore[arg-type]
    return outlines(svg)[0]


@pytest.mark.parametrize(
    ("day", "month", "number"),
    [
        ("2026-03-10", "March", "10"),
        ("2026-09-01", "September", "1"),
        ("12-25", "December", "25"),
        ("02-29", "February", "29"),
    ],
)
def test_the_calendar_page_shows_day_and_month(day: str, month: str, number: str) -> None:
    paths = outlines(picture("date", day))
    assert written(month, 48, 26.5, 11.5, 68) in paths
    assert written(number, 48, 63, 34, 64) in paths


@pytest.mark.parametrize("month", range(1, 13))
def test_a_month_alone_shows_no_day(month: int) -> None:
    paths = outlines(picture("date", f"2026-{month:02}"))
    assert written(made_to_order.MONTHS[month - 1], 48, 58, 20, 68) in paths
    assert len(paths) == 4  # head, two rings, the name: nothing that could be read as a day


@pytest.mark.parametrize(
    "day", ["2026-02-29", "2026-13-01", "2026-13", "13-01", "10/03/2026", "10 March", "2026-3-1", "2026-04-31"]
)
def test_a_day_that_is_no_day_is_refused(day: str) -> None:
    with pytest.raises(PartMissing, match="calendar"):
        picture("date", day)


def test_every_day_of_a_year_has_its_own_picture() -> None:
    from datetime import date, timedelta

    days = [(date(2026, 1, 1) + timedelta(days=k)).isoformat() for k in range(365)]
    assert len({made_to_order.calendar_page(day) for day in days}) == 365


def test_every_minute_of_half_a_day_has_its_own_clock() -> None:
    assert len({made_to_order.clock(f"{h}:{m:02}") for h in range(12) for m in range(60)}) == 720


def test_digits_cannot_be_taken_for_each_other() -> None:
    drawn = {digit: raster(picture("number", digit)) for digit in "0123456789"}
    for one in drawn:
        for two in drawn:
            if one < two:
                assert abs(drawn[one] - drawn[two]).mean() > 0.02, (one, two)


def holes(svg: str) -> list[float]:
    """The middle height (0 top, 1 bottom) of each white field that ink closes off, from the top down."""
    white = raster(svg, 60) > 0.5
    white[:10] = white[-10:] = True  # the frame of the card is no part of the digit
    white[:, :12] = white[:, -12:] = True
    left = {(int(y), int(x)) for y, x in zip(*white.nonzero(), strict=True)}
    found = []
    while left:
        field, todo = [], [left.pop()]
        while todo:
            y, x = todo.pop()
            field.append(y)
            near = {(y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)} & left
            left -= near
            todo += near
        found.append((len(field), sum(field) / len(field) / 60))
    return sorted(middle for size, middle in found if size < max(found)[0] and size > 3)


@pytest.mark.parametrize(
    ("digit", "where"),
    [
        ("0", "m"),
        ("1", ""),
        ("2", ""),
        ("3", ""),
        ("4", "m"),
        ("5", ""),
        ("6", "b"),
        ("7", ""),
        ("8", "tb"),
        ("9", "t"),
    ],
)
def test_a_digit_has_the_holes_of_that_digit(digit: str, where: str) -> None:
    found = "".join("t" if y < 0.45 else "b" if y > 0.55 else "m" for y in holes(picture("number", digit)))
    assert found == where


@pytest.mark.parametrize(
    "amount", ["£5", "£2.50", "£2,400", "£60,000", "£1,234,567.50", "£1.12 million", "50 pence", "5p"]
)
def test_money_is_readable_and_stays_inside(amount: str) -> None:
    ink = raster(picture("money", amount), 96) < 0.5
    assert not ink[0].any() and not ink[:, 0].any() and not ink[-1].any() and not ink[:, -1].any()
    assert min(_letter_heights(picture("money", amount))) >= 8, "8 units of 45 mm are as tall as 15 point capitals"


def _letter_heights(svg: str) -> list[float]:
    """How high each piece of lettering is drawn; lettering is what has curves."""
    out = []
    for d in outlines(svg):
        ys = [float(y) for _, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", d)]
        if "C" in d:
            out.append(max(ys) - min(ys))
    return out


def test_two_sums_never_look_the_same() -> None:
    sums = ["£6", "£60", "£600", "£6,000", "£60,000", "£6.00", "£6 million", "£8", "6p", "6 pence", "60p"]
    drawn = {made_to_order.money(amount) for amount in sums}
    assert len(drawn) == len(sums) - 1  # "6p" and "6 pence" are the same coin


@pytest.mark.parametrize("amount", ["60000", "$5", "£", "£5k", "about £5", "£5-£6", "€5"])
def test_what_is_no_sum_is_refused(amount: str) -> None:
    with pytest.raises(PartMissing, match="money"):
        picture("money", amount)


@pytest.mark.parametrize("value", ["three", "3rd", "", "-3", "1/2"])
def test_what_is_no_number_is_refused(value: str) -> None:
    with pytest.raises(PartMissing):
        made_to_order.number(value)


def test_meeting_cards_differ_without_their_colour() -> None:
    bare = {re.sub(r"#[0-9a-f]{6}", "", made_to_order.meeting_card(colour)) for colour in ("red", "amber", "green")}
    assert len(bare) == 3
    assert made_to_order.meeting_card("yellow") == made_to_order.meeting_card("amber")
    with pytest.raises(PartMissing):
        made_to_order.meeting_card("blue")


def test_not_puts_a_red_cross_on_top_of_the_same_picture() -> None:
    plain, crossed = picture("meeting"), picture("meeting", modifier="not")
    assert crossed.startswith(plain.removesuffix("</svg>\n"))
    last = list(ElementTree.fromstring(crossed).iter())[-1]
    assert last.get("stroke") == drawing.RED
    assert abs(raster(plain) - raster(crossed)).mean() > 0.03


def test_a_time_can_be_crossed_out_too() -> None:
    assert picture("time", "10:30", "not").count("<path") == picture("time", "10:30").count("<path") + 2


def test_an_unknown_change_is_refused() -> None:
    with pytest.raises(PartMissing, match="Use “not”"):
        picture("meeting", modifier="maybe")


def test_an_unknown_concept_is_refused_in_plain_words() -> None:
    for ask in (lambda: picture("unicorn"), lambda: artwork.alt("unicorn")):
        with pytest.raises(PartMissing, match=r"There is no picture called “unicorn”\. Choose"):
            ask()


def test_a_value_on_a_picture_that_shows_none_is_refused() -> None:
    with pytest.raises(PartMissing, match="Take the value away"):
        picture("meeting", "10:30")


def test_every_concept_that_is_offered_can_be_shown() -> None:
    for concept in sorted(artwork.concepts()):
        assert artwork.alt(concept).endswith(".")
        if artwork.quality(concept):
            assert ElementTree.fromstring(picture(concept)).get("viewBox") == "0 0 96 96"


def test_titles_are_escaped() -> None:
    root = ElementTree.fromstring(drawing.svg("", "Fish & <chips>"))
    assert root[0].text == "Fish & <chips>"


def test_text_too_wide_is_made_smaller_not_cut() -> None:
    assert lettering.length("September", 20) > 68
    xs = [float(x) for x, _ in re.findall(r"(-?[\d.]+) (-?[\d.]+)", written("September", 48, 58, 20, 68))]
    assert min(xs) >= 48 - 34 - 0.1 and max(xs) <= 48 + 34 + 0.1


def test_placed_moves_and_scales_every_kind_of_command() -> None:
    assert drawing.placed("M1 2H3V4L5 6Q1 1 2 2A3 4 0 0 1 5 5Z", 10, 20, 2) == (
        "M12 24H16V28L20 32Q12 22 14 24A6 8 0 0 1 20 30Z"
    )
    assert drawing.placed("m1 2h3v-4l5 6a3 4 0 0 1 5 5z", 10, 20, 2) == "m2 4h6v-8l10 12a6 8 0 0 1 10 10z"
