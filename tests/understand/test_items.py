"""Topic headings, their times and who leads them, in whole papers of many layouts; and lists that are no topics."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from easyread.model.paper import Item

from .marked import understood

PAPERS = Path(__file__).parent / "item_papers.txt"
_MARK = re.compile(r"\{\{(.*?)\}\}")


@dataclass(frozen=True)
class Case:
    """A paper of the file: "=== name ending" begins it, {{Buses|t=10:15|l=Jo Hall}} marks an item; "?" one that may be."""

    name: str
    text: str
    items: list[tuple[str, str | None, str]]


def cases() -> list[Case]:
    found = []
    for chunk in re.split(r"^=== ", PAPERS.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        name, body = chunk.split("\n", 1)
        items = []
        for mark in _MARK.findall(body):
            title, *more = mark.split("|")
            told = dict(one.split("=", 1) for one in more)
            items.append((title, told.get("t"), told.get("l", "")))
        found.append(Case(name, _MARK.sub(lambda m: m[1].split("|")[0].lstrip("?"), body), items))
    return found


def items_of(text: str, name: str = "paper.txt") -> list[Item]:
    return [item for item in understood(text, name).items if item.title]


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.name)
def test_items_of_a_paper(case: Case) -> None:
    found = [(item.title, item.time, item.lead) for item in items_of(case.text, f"paper.{case.name.split()[1]}")]
    maybe = {title[1:] for title, _, _ in case.items if title.startswith("?")}
    assert [one for one in found if one[0] not in maybe] == [one for one in case.items if not one[0].startswith("?")]


HEAD = "Hill Forum\nMinutes of the meeting held on 3 March 2026\nPresent: Ann Lee (Chair), Bob Poe\n\n"


@pytest.mark.parametrize(
    ("row", "title"),
    [
        ("1. Bookings: The hall is full until May.", "Bookings"),
        ("1. Correspondence:Trees by the church need care.", "Correspondence"),
        ("1. Cycle path – the council will paint it.", "Cycle path"),
        ("1. To receive declarations of interest from members on any item to be discussed The Chair declared one.",
         "To receive declarations of interest from members on any item to be discussed"),
        ("1. To hear whether the shop will stay open and decide what the forum says to the owners",
         "To hear whether the shop will stay open and decide what the forum says to the owners"),
        ("1. ROADS i. The Clerk had written to the county.", "ROADS"),
        ("1. Finance The treasurer gave out the accounts.", "Finance"),
        ("1. What shall we do next?", "What shall we do next?"),
        ("1. Did Not Attend figures", "Did Not Attend figures"),
        ("1. The bus was late and people said so.", ""),
    ],
)  # fmt: skip
def test_title_of_a_numbered_row(row: str, title: str) -> None:
    paper = understood(f"{HEAD}{row}\n2. Planning\nNo objection.\n3. Any other business\nNone.\n", "paper.txt")
    assert paper.items[0].title == title


@pytest.mark.parametrize(
    "inner",
    [
        "1. Close the shop on Mondays\n2. Move to a smaller room\n3. Share with the library",
        "a) stone\nb) bark\nc) tar",
        "NALC\n£40.00 was paid.",
        "Chairman: Bob Poe\nTreasurer: Ann Lee",
        "For: 12\nAgainst: 3\nNot sure: 1",
        "To approve payments:\nGrass cutting £120.00 and insurance £640.00",
    ],
    ids=["options", "letters", "a firm", "elected", "votes", "label"],
)
def test_lists_inside_an_item_are_no_items(inner: str) -> None:
    text = f"{HEAD}1. Welcome\nAnn welcomed everyone.\n2. Premises\nWe looked at what we could do:\n{inner}\n3. Planning\nNo objection.\n4. Any other business\nNone.\n"
    assert [item.title for item in items_of(text)] == ["Welcome", "Premises", "Planning", "Any other business"]


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ("2. Fire safety (7.15pm - 7.30pm)", ("Fire safety", "19:15", "")),
        ("2. Fire safety – 20 mins", ("Fire safety", None, "")),
        ("2. Fire safety – All", ("Fire safety", None, "All")),
        ("2. Staff changes: Paula leaves and Tom will start", ("Staff changes", None, "")),
        ("2. Christmas: here or at the Crown?", ("Christmas: here or at the Crown?", None, "")),
        ("2. Fire safety – Update", ("Fire safety – Update", None, "")),
    ],
)
def test_row_of_an_agenda(row: str, found: tuple[str, str | None, str]) -> None:
    text = f"AGENDA\nHill Forum, 3 March 2026\n\n1. Welcome\n{row}\n3. Any other business\n4. Date of next meeting\n"
    assert [(i.title, i.time, i.lead) for i in items_of(text)][1] == found


def test_minutes_without_headings_have_no_items() -> None:
    text = "Minutes of the Club, 2 May 2026\nApologies were received from Ann.\nThe sign had been painted.\nBob asked about the hedge.\nIt was agreed to buy a bench.\nThe meeting closed at 8pm.\n"
    assert items_of(text) == []


def test_long_lists_cost_a_straight_line() -> None:
    text = HEAD + "".join(f"{n}. Topic {n}\nWe talked about it for long.\n" for n in range(1, 400))
    assert len(items_of(text)) == 399


@pytest.mark.parametrize(
    ("sign", "end"),
    [("{}.", "Page 1 of 1"), ("{}.", "Signed ............ Date ............"), ("10{}/26", "Page 1 of 1")],
    ids=["footer", "signature", "references"],
)
def test_a_paper_pasted_as_one_line(sign: str, end: str) -> None:
    topics = ["Apologies for absence", "Buses", "Any other business"]
    told = [
        "There were none.",
        "The Clerk reported that the 7 is late and that the firm will answer by May.",
        "None was raised.",
    ]
    body = " ".join(
        f"{sign.format(n)} {topic} {said}" for n, (topic, said) in enumerate(zip(topics, told, strict=True), 1)
    )
    text = f"Minutes of Hill Parish Council held on 3 March 2026 Present: Cllr Ann Lee and Cllr Bob Poe {body} The meeting closed at 8pm. {end}\n"
    found = understood(text, "paper.txt").items
    assert [item.title for item in found if item.title] == topics
