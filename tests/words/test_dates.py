"""Dates and times are read strictly, day first, and never guessed."""

from __future__ import annotations

import pytest

from easyread.words.dates import dates, times

DATES = [
    ("Tuesday 9th June 2026", ["2026-06-09"]),
    ("on 3/4/26 at 2pm", ["2026-04-03"]),
    ("10/03/2026", ["2026-03-10"]),
    ("10.03.2026", ["2026-03-10"]),
    ("March 10th 2026", ["2026-03-10"]),
    ("THURSDAY NOVEMBER 1ST 2012", ["2012-11-01"]),
    ("by Friday 17th April", ["-04-17"]),
    ("the 2nd of May", ["-05-02"]),
    ("Wed 15th July, 1.30 til 3.30", ["-07-15"]),
    ("14 May, 13 August and 12 November", ["-05-14", "-08-13", "-11-12"]),
    ("in March 2027 and by the end of May", ["2027-03", "-05"]),
    ("May asked if Mark may come", []),
    ("They will march on", []),
    ("version 4.2 of paper 3/4", []),
    ("31/13/2026", []),
    ("Tues 3rd March '26 and 4 Mar 26", ["2026-03-03", "2026-03-04"]),
    ("On 3 March 26 people came", ["-03-03"]),
    ("11th November2026", ["2026-11-11"]),
    ("2026-03-03", ["2026-03-03"]),
    ("3-5 March 2026", ["2026-03-03", "2026-03-05"]),
    ("from 3rd to 5th March", ["-03-03", "-03-05"]),
    ("3rd, 10th and 17th March", ["-03-03", "-03-10", "-03-17"]),
    ("Monday 6th and Tuesday 7th July", ["-07-06", "-07-07"]),
    ("12 people and 10 March", ["-03-10"]),
    ("in Room 4, 12 May", ["-05-12"]),
    ("the May bank holiday and May Day", []),
    ("ring 01632 960 114", []),
    ("£11.44 and 3.2%", []),
]


@pytest.mark.parametrize(("text", "values"), DATES)
def test_dates(text: str, values: list[str]) -> None:
    assert [one.value for one in dates(text)] == values


TIMES = [
    ("10.00am - 1.00pm", ["10am", "1pm"]),
    ("7.00 – 8.45 pm", ["7pm", "8:45pm"]),
    ("13:00–15:30", ["1pm", "3:30pm"]),
    ("start at7pm", ["7pm"]),
    ("at 10.20", ["10:20"]),
    ("at noon", ["midday"]),
    ("12 noon", ["midday"]),
    ("at 12pm", ["midday"]),
    ("finish at midnight", ["midnight"]),
    ("1.30 til 3.30", ["1:30", "3:30"]),
    ("10:10to10:25", ["10:10", "10:25"]),
    ("it cost £7.30 and grew by 10.15%", []),
    ("item 4.2", []),
    ("at 1830 hrs", ["6:30pm"]),
    ("about 6 o'clock", ["6:00"]),
    ("12.00 midnight", ["midnight"]),
    ("in 2014", []),
    ("8am, 12 and 4", ["8am"]),
    ("11 people", []),
]


@pytest.mark.parametrize(("text", "words"), TIMES)
def test_times_in_the_standards_form(text: str, words: list[str]) -> None:
    assert [one.words() for one in times(text)] == words


def test_no_am_or_pm_is_added_that_the_paper_does_not_give() -> None:
    (time,) = times("at 10.20")
    assert not time.sure
    assert "am" not in time.words()


def test_a_wrong_weekday_is_seen() -> None:
    (right,) = dates("Tuesday 10 March 2026")
    (wrong,) = dates("Monday 10 March 2026")
    assert not right.weekday_is_wrong
    assert wrong.weekday_is_wrong


def test_the_form_adds_no_weekday_and_no_year() -> None:
    (one,) = dates("by 6th Feb")
    assert one.words() == "6 February"
    assert one.exact is None


def test_an_impossible_day_is_not_exact() -> None:
    (one,) = dates("31 February 2026")
    assert one.exact is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("In June 9 runs out of 10 were on time.", ["June"]),
        ("Since Sept. 30 calls a month are answered.", ["September"]),
        ("On June 9 people came.", ["9 June"]),
        ("April 8th people came.", ["8 April"]),
        ("June 9 meeting", ["9 June"]),
        ("The week beginning05/11/12.", ["5 November 2012"]),
        ("It took 1.25 hours.", []),
    ],
)
def test_a_figure_behind_a_month_may_count_something(text: str, said: list[str]) -> None:
    assert [day.words() for day in dates(text)] == said
