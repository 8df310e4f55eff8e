"""The test with readers: four meanings, one of them right, and answers that become evidence."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from easyread.errors import BrokenFile, WrongUse
from easyread.picture import artwork
from easyread.picture.catalogue import saliences
from easyread.picture.recognition import LETTERS, Evidence, judged, questions
from easyread.service import recognition
from easyread.service.world import Computer


def test_each_picture_has_four_different_meanings_and_the_right_one() -> None:
    asked = questions(sorted(saliences()))
    for one in asked:
        assert len(set(one.meanings)) == len(LETTERS), one
        assert one.meanings[LETTERS.index(one.right)] == artwork.alt(one.concept)
    shares = [sum(one.right == letter for one in asked) / len(asked) for letter in LETTERS]
    assert min(shares) > 0.15, "the right answer may stand anywhere"


def test_the_same_test_is_made_each_time() -> None:
    assert questions(("bus", "carer")) == questions(("bus", "carer"))


def test_no_wrong_meaning_is_nearly_right() -> None:
    (carer,) = questions(("carer",))
    assert not {"A parent and their child.", "Care and support."} & set(carer.meanings)


def test_answers_become_evidence() -> None:
    (found,) = judged([("bus", "B", ("B", "b ", "-", "", "B", "B")), ("car", "A", ("", ""))], {"bus": "x", "car": "y"})
    assert found == Evidence("bus", 4, 5, "x")
    assert found.clear
    assert not Evidence("bus", 3, 5, "x").clear
    assert not Evidence("bus", 4, 4, "x").clear


class Then(Computer):
    def today(self) -> date:
        return date(2026, 11, 27)


def test_the_kit_is_printed_and_read_back(tmp_path: Path) -> None:
    pdf, answers = recognition.kit(Then(), tmp_path / "kit.pdf", ("bus", "quiet"))
    assert pdf.read_bytes().startswith(b"%PDF")
    rows = answers.read_text().splitlines()
    right = rows[1].split(",")[2]
    rows[1] = rows[1].replace(",,,,,,", f",{right},{right},-,{right},{right},", 1)
    answers.write_text("\n".join(rows) + "\n")
    evidence = tmp_path / "evidence.csv"
    for _ in range(2):
        (found,) = recognition.results(Then(), answers, "Speak Up Harrow", evidence)
    assert (found.concept, found.right, found.asked) == ("bus", 4, 5)
    lines = evidence.read_text().splitlines()
    assert lines[0] == "concept,drawing,right,asked,group,day"
    assert len(lines) == 3
    assert lines[1].endswith(",4,5,Speak Up Harrow,2026-11-27")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a,b\n1,2\n", "not the list"),
        ("picture,concept,right,drawing,reader 1\n1,bus,A,x,\n", "no answers"),
        ("picture,concept,right,drawing,reader 1\n1,bus,A,x,F\n", "line 2"),
    ],
)
def test_a_list_that_cannot_be_read_says_why(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "a.csv").write_text(text)
    with pytest.raises(BrokenFile, match=says):
        recognition.results(Then(), tmp_path / "a.csv", "Speak Up", tmp_path / "evidence.csv")
    assert not (tmp_path / "evidence.csv").exists()


def test_somebody_must_have_judged(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="--group"):
        recognition.results(Then(), tmp_path / "a.csv", " ", tmp_path / "evidence.csv")
