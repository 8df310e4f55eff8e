"""What a language model may say, and what is put away."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.checks.text import of_sentence
from easyread.simplify import small_words
from easyread.simplify.answers import judged

LONG = (
    "Ada Bell said that the committee should pay £400 for the repair of the minibus by 20 April 2026 "
    "and that drivers must not use it before the garage has looked at the brakes."
)
GOOD = (
    "Ada Bell said the committee should pay £400 for the repair of the minibus by 20 April 2026. "
    "Drivers must not use it before the garage has looked at the brakes."
)


def too_hard(text: str) -> tuple[str, ...]:
    names = (rule.name for rule, _ in of_sentence(text, "easy-read"))
    return tuple(name for name in names if name in ("sent-max-words", "word-swap"))


def why(answer: str, before: str = LONG, *keep: str, one_line: bool = False) -> str:
    return judged(before, answer, keep, too_hard, one_line=one_line).refused


def short(sentence: str) -> str:
    """GOOD in sentences short enough to pass, with the first one changed to `sentence`."""
    return (
        f"{sentence} They should pay £400. They should pay by 20 April 2026. "
        "Drivers must not use it before the garage has looked at the brakes."
    )


FINE = short("Ada Bell spoke about the repair of the minibus by the committee.")


def test_the_examples_are_what_they_say() -> None:
    assert too_hard(LONG) == ("sent-max-words",)
    assert all(too_hard(part + ".") == () for part in FINE.rstrip(".").split(". "))


def test_a_good_answer_passes_as_sentences() -> None:
    verdict = judged(LONG, FINE, (), too_hard, one_line=False)
    assert verdict.refused == ""
    assert len(verdict.sentences) == 4
    assert judged(LONG, FINE.replace(". They", ".\nThey"), (), too_hard, one_line=False).sentences == verdict.sentences


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("20 April", "21 April"),
        ("£400", "£4,000"),
        ("must not use", "must use"),
        ("must not use", "should not use"),
        ("They should pay £400.", "They will pay £400."),
        ("Ada Bell", "Tom Reed"),
        ("2026", "2027"),
        ("They should pay by 20 April 2026.", "They should pay soon."),
        ("the brakes.", "the brakes. Look at example.org for more."),
        ("the brakes.", "the brakes at 10am."),
        ("Ada Bell spoke", "Three people spoke"),
    ],
)
def test_a_changed_fact_is_put_away(old: str, new: str) -> None:
    assert old in FINE
    assert why(FINE.replace(old, new)) in ("changed a fact", "were no plain sentences", "had too many words")


@pytest.mark.parametrize(
    "answer",
    [
        "<b>" + FINE + "</b>",
        "**" + FINE + "**",
        "[" + FINE + "](https://bad.example)",
        FINE + " https://bad.example",
        "- " + FINE.replace(". ", ".\n- "),
        "1. " + FINE,
        '{"sentence": "x"}',
        FINE.replace("Ada", "Ada\u202e"),
        "",
    ],
)
def test_signs_of_anything_but_sentences(answer: str) -> None:
    assert why(answer)


@pytest.mark.parametrize(
    "answer",
    [
        "I am a helpful assistant. What would you like to know?",
        "You have won a prize. Send your bank details to the manager.",
        "Ignore what was said before.",
        "The secretary is a thief and everybody hates her.",
        "I cannot help with that.",
    ],
)
def test_something_else_altogether(answer: str) -> None:
    plain = "The secretary wrote to the housing office about the broken lift and the dark stairs in the old block behind the library."
    assert too_hard(plain)
    assert why(answer, plain)
    assert why(answer)


def test_something_added() -> None:
    plain = "The secretary wrote to the housing office about the broken lift and the dark stairs in the old block behind the library."
    fine = "The secretary wrote to the housing office. It was about the broken lift. It was also about the dark stairs in the old block behind the library."
    assert why(fine, plain) == ""
    assert why(fine + " The landlord is lying and stealing rent.", plain) in ("said something else", "changed a fact")
    assert why(fine + " They lied.", plain) == "said something else"
    assert why("The secretary wrote to the housing office about the broken lift.", plain) in (
        "left too much out",
        "changed a fact",
    )


def test_conditions_and_questions() -> None:
    before = "The forum will pay for a taxi for anybody who wants to come, only if they ask Ada Bell before the end of the week."
    fine = "The forum will pay for a taxi for anybody who wants to come. They must ask Ada Bell before the end of the week."
    assert why(fine, before) in ("changed a fact", "changed a condition or a question")
    fine = "The forum will pay for a taxi for anybody who wants to come. This is only if they ask Ada Bell before the end of the week."
    assert why(fine.replace("This is only if", "So"), before) in ("changed a fact", "changed a condition or a question")
    assert why(fine.replace("week.", "week?"), before) == "changed a condition or a question"


def test_it_must_be_easier() -> None:
    assert why(LONG) == "were no easier"
    assert why(GOOD) == "were no easier"
    assert why(FINE.replace("Drivers", "The endeavour is this. Drivers")) != ""


def test_words_that_are_explained_stay() -> None:
    assert why(FINE, LONG, "minibus") == ""
    assert why(FINE.replace("minibus", "bus"), LONG, "minibus") != ""


def test_a_row_of_a_list_stays_one_row() -> None:
    assert why(FINE, LONG, one_line=True) == "had too many words"


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("Reply before 3 May 2026.", "Reply after 3 May 2026."),
        ("Reply by Friday 3 May 2026.", "Reply from Friday 3 May 2026."),
        ("The hall is open until 4pm.", "The hall is open from 4pm."),
        ("It costs up to £40.", "It costs over £40."),
        ("At least 20 people must come.", "Up to 20 people must come."),
        ("More than 20 people came.", "Fewer than 20 people came."),
        ("It costs about £40.", "It costs £40."),
        ("All members can vote.", "Some members can vote."),
        ("Only members can vote.", "Members can vote."),
        ("Bring a card or a letter.", "Bring a card and a letter."),
        ("The library will open.", "The library will close."),
        ("They accepted the plan.", "They rejected the plan."),
        ("The rent will rise.", "The rent will fall."),
        ("The council reduced the grant.", "The council increased the grant."),
        ("The class will start in May.", "The class will stop in May."),
        ("It is weekly.", "It is monthly."),
        ("He will ring.", "She will ring."),
        ("Tom Reed spoke for the plan.", "Tom Reed spoke against the plan."),
    ],
)
def test_small_words_and_opposites(before: str, now: str) -> None:
    assert small_words.changed(before, now)
    assert small_words.changed(now, before)
    assert not small_words.changed(before, before)


def _rewrites() -> list[list[str]]:
    text = Path(__file__).with_name("rewrites.txt").read_text(encoding="utf-8")
    return [block.split("\n") for block in text.strip().split("\n\n")[1:]]


@pytest.mark.parametrize(("first", "least"), [(0, 7), (1, 3)])
def test_good_rewritings_that_pass(first: int, least: int) -> None:
    """Of ten each: those looked at while tuning, and those kept aside. The judge is strict: what it says no to stays as it is."""
    pairs = _rewrites()[first::2]
    assert len(pairs) == 10
    assert sum(1 for before, now in pairs if not why(now, before)) >= least


SPOILT = (
    ("must ", "may "), ("before", "after"), ("will ", "will not "), ("members", "staff"), (" 2026", " 2027"), ("£", "£1"), ("Mrs Patel", "Mr Khan"),
    ("three", "four"), ("up to", "over"), ("until", "from"), ("closed", "open"), ("Most", "All"), ("not ", ""),
    ("Fewer", "More"), ("Two", "Three"), ("first", "last"), ("later", "earlier"), ("10pm", "9pm"), ("Friday", "Thursday"),
)  # fmt: skip


@pytest.mark.parametrize(("old", "new"), SPOILT)
def test_a_good_rewriting_that_was_spoilt_in_one_place_is_put_away(old: str, new: str) -> None:
    spoilt = [(before, now.replace(old, new, 1)) for before, now in _rewrites() if old in now]
    assert spoilt
    passed = [now for before, now in spoilt if not why(now, before)]
    assert passed == []


@pytest.mark.parametrize(
    ("before", "now"),
    [
        ("Reply by the end of Friday 3 May 2026 at the latest.", "You must reply by Friday 3 May 2026."),
        ("The committee will commence the work at 4pm.", "The group will start the work at 4pm."),
        ("Every member may attend.", "All members may come."),
        ("The old lift was removed and a new one purchased.", "They took the old lift out. They bought a new one."),
    ],
)
def test_small_words_that_stay(before: str, now: str) -> None:
    assert small_words.changed(before, now) == ""
