"""Who was there, who was away, who was in the chair; and what is no person."""

from __future__ import annotations

import pytest

from easyread.model.paper import Paper

from .papers import paper

BODY = "\n1. Buses\nAnn said that the bus was late. It was agreed to write.\n2. Rent\nBob reported that the rent went up.\n"


def held(head: str) -> Paper:
    return paper(f"Hill Forum\nMinutes of the meeting held on 3 March 2026\n{head}{BODY}")


@pytest.mark.parametrize(
    ("head", "present"),
    [
        ("Present: Ann Lee (Chair), Cllr B Poe, Mr and Mrs Hart and 3 members of the public", ["Ann Lee", "Cllr B Poe", "Mr and Mrs Hart"]),
        ("Attending\nLi Chen (LC), Osier House\nMark Low (ML), Cedar Walk\nJo Kite (JK), Hill Homes, Repairs", ["Li Chen", "Mark Low", "Jo Kite"]),
        ("Present\nHill Council\nAnn Lee – Head of Care\nBob Poe – Driver\nHealth\nDr Ifan Moss – GP lead", ["Ann Lee", "Bob Poe", "Dr Ifan Moss"]),
        ("Present: Ann Lee [Treasurer] (AL), May Moss [Chair] (MM)", ["Ann Lee", "May Moss"]),
        ("Participants: Ann Lee, Bob Poe. In attendance: Guy de Vere.", ["Ann Lee", "Bob Poe", "Guy de Vere"]),
        ("Present: Ann Lee (Secretary) Dawn Poe, Val Moss", ["Ann Lee", "Dawn Poe", "Val Moss"]),
        ("THERE: Doreen, Mr Patel, Stan B\nNOT IN TODAY: Elsie (ill)", ["Doreen", "Mr Patel", "Stan B"]),
    ],
)  # fmt: skip
def test_lists_of_people(head: str, present: list[str]) -> None:
    assert [one.name for one in held(head).present] == present


@pytest.mark.parametrize(
    ("head", "away"),
    [
        ("Present: Ann Lee\nApologies: Cllr Oakes, Nadia Moss (NM)", ["Cllr Oakes", "Nadia Moss"]),
        ("Present: Ann Lee\nI. Apologies: Carol Hunt, John Pratt", ["Carol Hunt", "John Pratt"]),
        (
            "Present: Ann Lee\nApologies for absence accepted from: Cllr. J Reed, Cllr. M Cole",
            ["Cllr. J Reed", "Cllr. M Cole"],
        ),
        ("Present: Ann Lee\nNo apologies", []),
    ],
)
def test_apologies(head: str, away: list[str]) -> None:
    found = held(head)
    assert [one.name for one in found.apologies] == away
    assert [one.name for one in found.present] == ["Ann Lee"]


@pytest.mark.parametrize(
    ("head", "chair"),
    [
        ("Present: Ann Lee (Vice-Chair), Bob Poe (Chair)", "Bob Poe"),
        ("Chair: May (chair) and Jordan (vice chair). Support from Bev\nPresent: May, Jordan", "May"),
        ("Meeting led by Dawn Poe and Gareth Moss\nPresent: Ann Lee", "Dawn Poe and Gareth Moss"),
        ("Present: Ann Lee, Bob Poe", ""),
    ],
)
def test_who_was_in_the_chair(head: str, chair: str) -> None:
    assert held(head).chair == chair
