"""A plain word stands only where its frame fits; elsewhere the paper's word stays."""

from __future__ import annotations

import pytest

from easyread.simplify.swap import swap


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The grant will enhance the garden.", "The grant will make the garden better."),
        ("We must clarify the rules.", "We must make the rules clear."),
        ("We must clarify whether it is safe.", "We must make clear whether it is safe."),
        ("The group will suspend the trips.", "The group will stop the trips for a time."),
        ("The letters were distributed.", "The letters were given out."),
        ("The staff distributed them.", "The staff gave them out."),
        ("Members participate in the group.", "Members take part in the group."),
        ("They will proceed to the next stage.", "They will go ahead to the next stage."),
        ("Mr Fletcher was unable to come.", "Mr Fletcher could not come."),
        ("The majority of the members came.", "Most of the members came."),
        ("The group meets annually.", "The group meets every year."),
        ("It took approximately 10 minutes.", "It took about 10 minutes."),
        ("Nevertheless, the group met.", "But the group met."),
        ("We can meet provided that the lift works.", "We can meet if the lift works."),
        ("We will go regardless of the rain.", "We will go whatever the rain."),
        ("They discussed the budget.", "They talked about the budget."),
        ("We must ensure that it works.", "We must make sure that it works."),
        ("What: forward this to the club.", "What: send this to the club."),
        ("They responded to the letter.", "They answered the letter."),
        ("However, he came.", "But he came."),
        ("JH will make enquiries.", "JH will ask questions."),
        ("Pay it no later than 5 May.", "Pay it by 5 May."),
        ("An additional premium may be paid.", "An extra premium may be paid."),
    ],
)
def test_fits(before: str, after: str) -> None:
    assert swap(before) == after


@pytest.mark.parametrize(
    "text",
    [
        "Mr Fletcher had been unable to come.",  # "had been cannot"
        "They recommend the new plan.",
        "The plan was recommended.",
        "They had an annual health check.",  # a term that is explained whole
        "It is concerning.",
        "It is concerning that he fell.",
        "They provided that help.",
        "A multiple plan.",
        "It is necessary to go.",
        "The majority vote stands.",
        "The duration of the course is good.",
        "They will save for a trip.",
        "A very essential plan.",
        "The members are required to sign.",
        "They initially met.",
        "We need an overview.",
        "It was considered necessary.",
        "It was, however, good.",
        "However good it is.",
        "We must ensure safety.",
        "The plan will be considered by the board.",  # first the board is put in front
        "The additional 5 people came.",
    ],
)
def test_stays(text: str) -> None:
    kept = swap(text)
    assert kept == text


def test_long_objects_are_not_moved_into_a_gap() -> None:
    text = "The grant will enhance the garden, the hall and the kitchen that we share with the club."
    assert swap(text) == text


def test_a_word_no_plain_word_stands_for_is_explained_where_it_is_first_used() -> None:
    from easyread.simplify.explain import hard_words, meaning

    use = hard_words("The timescales are long.")[0]
    assert meaning(use.term, "timescales") == "Timescales: how long something will take."
    barrier = hard_words("There were barriers.")[0]
    assert meaning(barrier.term, "barriers") == "Barrier: a thing that stops people."
