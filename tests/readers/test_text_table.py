"""Tables that are drawn with spaces, with cells of several lines."""

from __future__ import annotations

from textwrap import dedent

import pytest

from easyread.readers.text_table import text_tables


def _rows(text: str) -> list[list[list[str]]]:
    return [table.rows for table in text_tables(dedent(text).strip("\n").splitlines())]


def test_blank_lines_part_the_rows_and_the_gutter_parts_the_cells() -> None:
    text = """
             You said                  We did

                                       The cook met with eight of you
         The menu did not              in April. There is a new menu
          change enough.               and a curry night.

         The doors are heavy.          They are needed by law.
    """
    assert _rows(text) == [
        [
            ["You said", "We did"],
            ["The menu did not change enough.", "The cook met with eight of you in April. There is a new menu and a curry night."],
            ["The doors are heavy.", "They are needed by law."],
        ]
    ]  # fmt: skip


def test_without_blank_lines_a_row_begins_with_capitals() -> None:
    text = """
        Issue                 Action
        Doors slam and        Soft closers
        wake us.              were fitted.
        Grass is left         The firm must
        in clumps.            rake it.
    """
    assert _rows(text)[0][1:] == [
        ["Doors slam and wake us.", "Soft closers were fitted."],
        ["Grass is left in clumps.", "The firm must rake it."],
    ]


def test_what_stands_far_below_is_no_row() -> None:
    text = """
        You said              We did

        Doors slam and        Soft closers
        wake us.              were fitted.

        Grass is long.        It was cut.



        www.example.org       always here
    """
    assert _rows(text)[0][-1] == ["Grass is long.", "It was cut."]


@pytest.mark.parametrize(
    "text",
    [
        "You said        We did\nGates stick     They were oiled\nIt is dark      Lamps were bought",
        "Ann Lee         Bob Poe\nChair of        Clerk to\nthe board       the board\n\nCy Day          Di Fox",
        "You said        We did\nWe talked about this at length in May, and then again\nin the hall in June, but nothing was\nsettled.",
        "Topic           Action\ngates           oiled by Jo\nLamps           bought and\nlater           put up",
    ],
    ids=["one-line-a-row", "no-names-of-columns", "no-gutter", "small-letters"],
)
def test_these_are_left_as_they_are(text: str) -> None:
    assert _rows(text) == []


def test_long_texts_cost_a_straight_line() -> None:
    text_tables(["You said      We did"] * 20_000)
    text_tables(["You said      We did", *["a b           c d"] * 20_000])
    text_tables(["You said" + " " * 100_000 + "We did"] * 50)
