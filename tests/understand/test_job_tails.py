"""Who, when and how far, told at the end of a job or below it; jobs outside the topics; jobs in answers and other papers."""

from __future__ import annotations

from datetime import date

import pytest

from easyread.model.paper import Action, Kind
from easyread.understand.calendar_words import about, last_of_month
from easyread.understand.doers import Doers
from easyread.understand.jobs import Jobs
from easyread.understand.tails import Tails, ticked

from .papers import paper

HEAD = """
Fernhill Forum
Minutes of the meeting held on Tuesday 3 March 2026

Present: Ann Reed (AR), Bola Ojo (BO), Cass Wynn (CW), Jo Denny (JD)

1. Welcome
Ann welcomed everyone.

2. {}
{}

3. Cake
It was sweet.
"""
ANN, BOLA, CASS, JO = "Ann Reed", "Bola Ojo", "Cass Wynn", "Jo Denny"

Told = tuple[tuple[str, ...], str | None, str | None]


def found(text: str, title: str = "Garden", item: int = 1) -> list[Action]:
    return list(paper(HEAD.format(title, text)).items[item].actions)


def told(actions: list[Action]) -> list[Told]:
    return [(a.owners, a.due.text if a.due else None, a.status) for a in actions]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Write to the nursery about the roses (Bola, by 20 March).", ((BOLA,), "by 20 March", "open")),
        ("Find a cheaper shed (CW, end of March).", ((CASS,), "end of March", "open")),
        ("Letter to the nursery - AR - by 12/5", ((ANN,), "by 12/5", "open")),
        ("Gate still needs painting – CW", ((CASS,), None, "open")),
        ("Ask the nursery for soil JD", ((JO,), None, "open")),
        ("Pots to be moved. Action: BO", ((BOLA,), None, "open")),
        ("Ann to write a page. Deadline: 4 May.", (("Ann",), "4 May", "open")),
        ("Jo to ring the nursery.", (("Jo",), None, "open")),
        ("Bring back the spade. Action all", (("all",), None, "open")),
        ("BO is happy to ring the nursery.", ((BOLA,), None, "open")),
        ("Housing Officer to chase the nursery.", (("Housing Officer",), None, "open")),
        ("The roses died. ANN TO RING THE NURSERY.", (("Ann",), None, "open")),
        ("A2.1 CW to ring the nursery.", ((CASS,), None, "open")),
        ("Cass to ring the nursery - done", (("Cass",), None, "done")),
    ],
)  # fmt: skip
def test_the_end_of_a_sentence_says_who_and_when(line: str, expected: Told) -> None:
    actions = found(line)
    assert len(actions) == 1
    (owners, due, status) = told(actions)[0]
    assert (tuple(o.split()[0] for o in owners), due, status) == (
        tuple(o.split()[0] for o in expected[0]), expected[1], expected[2]
    )  # fmt: skip


@pytest.mark.parametrize(
    "line",
    [
        "It rained on the day of the fair (AR).",
        "The beds were dug by the scouts (24 of them).",
        "The soil came from the nursery (Monday).",
        "The roses are in - well done.",
        "The roses did well. Action: None",
        "The roses did well. Action required",
        "Put simply, the roses did well in the wet and cold.",
        "Draft plans were shown to all who came.",
        "Borough Council to resurface the lane.",
        "The committee will pass a resolution to exclude the press.",
    ],
)
def test_what_only_looks_like_a_tail_gives_no_job(line: str) -> None:
    assert told(found(line)) == []


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            "Action\nOwner\nDue\nStatus\nFind a cheaper shed\nBola Ojo\n25 March\nOpen\nOrder soil\nCass Wynn\nAsap\nDone",
            [((BOLA,), "25 March", "open"), ((CASS,), None, "done")],
        ),
        ("Order soil\nWho: Cass\nWhen: end of March", [(("Cass",), "When: end of March", "open")]),
        ("Order soil\nCW\nFind a cheaper shed\nAR / BO", [((CASS,), None, "open"), ((ANN, BOLA), None, "open")]),
        ("[ ] Order soil (Jo)\n[x] Find a cheaper shed (Ann)", [(("Jo",), None, "open"), (("Ann",), None, "done")]),
        ("AR: order the soil\nJD: ring the nursery", [((ANN,), None, "open"), ((JO,), None, "open")]),
        ("Order soil - Cass by Friday", [(("Cass",), "by Friday", "open")]),
        ("Soil order (Cass Wynn, April)", [((CASS,), "April", "open")]),
    ],
)
def test_lists_that_came_apart(rows: str, expected: list[Told]) -> None:
    actions = told(found(rows, "Actions"))
    assert [(owners, status) for owners, _, status in actions] == [(owners, status) for owners, _, status in expected]
    assert [due for _, due, _ in actions] == [due.removeprefix("When: ") if due else None for _, due, _ in expected]


def test_initials_alone_below_a_sentence_own_it_unless_it_goes_on() -> None:
    assert told(found("The cleaners use the wrong polish on the floor.\n(BO)")) == [((BOLA,), None, "open")]
    assert told(found("The cleaners use the wrong\nBO\npolish on the floor.")) == []


def test_a_list_pasted_into_one_line_gives_each_its_job() -> None:
    assert [
        owners for owners, _, _ in told(found("Ann to ring the nursery • Cass to order soil • Rain was heavy"))
    ] == [
        ("Ann",),
        ("Cass",),
    ]


def test_jobs_outside_the_topics_are_found_and_the_rest_stays() -> None:
    text = """
    Elm House
    Minutes of the meeting held on Tuesday 3 March 2026
    Present: Ann Reed, Bola Ojo

    The lift is slow.

    Ann to ring the lift firm by 10 March.

    Thank you all for coming.
    """
    one = paper(text, kind="minutes")
    assert told([a for item in one.items for a in item.actions]) == [(("Ann",), "by 10 March", "open")]
    lines = [line.text for line in (*one.front, *one.back)]
    assert "Thank you all for coming." in lines
    assert not any("lift firm" in line for line in lines)


def test_a_paper_of_no_meeting_gives_orders_but_no_news() -> None:
    text = """
    Elm House newsletter

    The fair will open at two. Bola Ojo agreed to judge the cakes. We need to raise £50.

    Ann Reed to find a new hall by 30 September 2026.
    """
    one = paper(text, kind="general")
    assert one.kind is Kind.GENERAL
    assert [a.owners for item in one.items for a in item.actions] == [("Ann Reed",)]


def test_answers_name_who_will_do_it_and_by_when() -> None:
    text = """
    You said, we did
    Elm House, June 2026

    You said: The bus is late.
    We did: We will ask the firm for a new bus (owner: Kim Lowe, by 18 September).

    You said: The menu is hard to read.
    We did: Rewrite the menu with pictures (Cook, by 1 July).
    """
    actions = [a for item in paper(text).items for a in item.actions]
    assert [(a.owners, a.due and a.due.day) for a in actions] == [
        (("Kim Lowe",), date(2026, 9, 18)),
        (("Cook",), date(2026, 7, 1)),
    ]


def test_a_tail_holds_nothing_but_who_when_and_how_far() -> None:
    tails = Tails(Doers((ANN, BOLA), ("AR", "BO"), ""), date(2026, 3, 3))
    one = tails.of("Ring the firm (AR, by 4 May) - done")
    assert one is not None
    assert (one.start, one.owners, one.has_time, one.status) == (13, ("AR",), True, "done")
    for text in ("Ring the firm (AR said so)", "Ring the firm - they are nice", "Ring AR", "(AR)", "Write to AR"):
        assert tails.of(text) is None, text


def test_boxes_to_tick() -> None:
    assert ticked("[x] soil") == (4, "done")
    assert ticked("☐ soil") == (2, "open")
    assert ticked("soil") == (0, None)


def test_the_year_comes_from_the_head_of_the_paper_only_where_it_gives_one() -> None:
    assert about("Elm House, Autumn 2025") == date(2025, 9, 1)
    assert about("March 2026, after our talk in May 2025") is None
    assert last_of_month(2, 2028, None) == date(2028, 2, 29)
    assert last_of_month(2, None, date(2026, 3, 3)) == date(2027, 2, 28)
    assert last_of_month(2, None, None) is None


def test_capitals_keep_names_and_short_forms() -> None:
    doers = Doers((ANN,), ("BO",), "")
    assert doers.calm("ASK ANN AND BO ABOUT THE MP") == "Ask Ann and BO about the MP"
    assert [task.owners for task in Jobs(doers).of("CLERK TO RING THE MP")] == [("Clerk",)]
