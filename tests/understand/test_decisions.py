"""What a sentence settles, and what only looks like it."""

from __future__ import annotations

import pytest

from easyread.model.paper import Outcome
from easyread.model.settings import Settings
from easyread.plugins import load
from easyread.testing import PaperWorld
from easyread.understand.decisions import answers, follows_vote, is_bare, outcome
from easyread.understand.paper import understand


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("It was agreed to keep the hall until June.", Outcome.AGREED),
        ("After a long talk it was resolved that the fee stays at £2.", Outcome.AGREED),
        ("The accounts were adopted.", Outcome.AGREED),
        ("P. Marsh duly elected.", Outcome.AGREED),
        ("We said £30 for the disco.", Outcome.AGREED),
        ("The vote was 7 for and 2 against.", Outcome.AGREED),
        ("Hands up: bench 4, bird table 1.", Outcome.AGREED),
        ("Approved by 5 votes to 3.", Outcome.AGREED),
        ("Summer party – no.", Outcome.REFUSED),
        ("So we are not going to do that now.", Outcome.REFUSED),
        ("It was agreed not to hire a coach.", Outcome.REFUSED),
        ("The request was declined.", Outcome.REFUSED),
        ("There were 4 for and 6 against.", Outcome.REFUSED),
        ("The panel did not accept the price without seeing the quotes.", Outcome.REFUSED),
        ("Deferred to 7 October as nobody was there to speak.", Outcome.DELAYED),
        ("No decision was made.", Outcome.DELAYED),
        ("Held over to the AGM.", Outcome.DELAYED),
        ("The report was noted.", Outcome.NOTED),
    ],
)
def test_what_is_settled(text: str, settled: Outcome) -> None:
    assert outcome(text) is settled


@pytest.mark.parametrize(
    "text",
    [
        "Ann agreed to ring the bus firm.",
        "The Borough Council has approved the plans.",
        "If it is agreed, the work will start in May.",
        "It was previously agreed to close at 9pm.",
        "The forms should be approved by the manager.",
        "Bob said that the Trust had agreed the money.",
        "We supported 147 people in the year.",
        "Members talked about the late bus.",
        "He was told that no decision to close any building has been made.",
    ],
)
def test_what_settles_nothing(text: str) -> None:
    assert outcome(text) is None


def test_planners_decide_not_the_meeting() -> None:
    assert outcome("Barn at Hill Farm: approved.", "Planning decisions") is None
    assert outcome("It was agreed to object to the barn.", "Planning") is Outcome.REFUSED


@pytest.mark.parametrize("text", ["Carried.", "All in favour.", "This was agreed by all.", "Proposed JF, seconded MW."])
def test_a_yes_to_what_was_said_before(text: str) -> None:
    assert is_bare(text)


def test_what_came_of_a_vote() -> None:
    assert follows_vote("So a bench.", "Hands up: bench 4, bird table 1.")
    assert not follows_vote("So we went home.", "The lift was broken.")


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        pytest.param("So that's a no.", Outcome.REFUSED, id="a-no"),
        pytest.param("The lounge costs £55, so no.", Outcome.REFUSED, id="so-no"),
        pytest.param("Soft play - dropped.", Outcome.REFUSED, id="note-dropped"),
        pytest.param("We are not having a raffle.", Outcome.REFUSED, id="we-are-not"),
        pytest.param("There was no seconder and the motion fell.", Outcome.REFUSED, id="no-seconder"),
        pytest.param("We agreed not to go to the fair.", Outcome.REFUSED, id="agreed-not-to"),
        pytest.param("The panel was unable to support the change.", Outcome.REFUSED, id="unable"),
        pytest.param("We are going with option 3.", Outcome.AGREED, id="going-with"),
        pytest.param("We'll meet on Mondays from now on.", Outcome.AGREED, id="from-now-on"),
        pytest.param("Everyone was ok with having a pond.", Outcome.AGREED, id="ok-with"),
        pytest.param("Thumbs up from everyone.", Outcome.AGREED, id="thumbs-up"),
        pytest.param("Price: sticking with £6", Outcome.AGREED, id="note-sticking"),
        pytest.param("In the end we plumped for the green one.", Outcome.AGREED, id="plumped-for"),
        pytest.param("No objections were received.", Outcome.AGREED, id="no-objections"),
        pytest.param("Quilt stall: approved - prop. LM, sec. RO", Outcome.AGREED, id="label-first"),
        pytest.param("The resolution was duly passed.", Outcome.AGREED, id="duly-passed"),
        pytest.param("Bouncy castle - on hold until we hear back.", Outcome.DELAYED, id="on-hold"),
        pytest.param("The group did not agree so it comes back next month.", Outcome.DELAYED, id="comes-back"),
        pytest.param("We ran out of time for this.", Outcome.DELAYED, id="no-time"),
        pytest.param(
            "A note from the choir had been passed round, after discussion it was resolved to give £20.",
            Outcome.AGREED,
            id="second-clause-decides",
        ),
    ],
)
def test_chatty_papers_and_bare_notes(text: str, settled: Outcome) -> None:
    assert outcome(text) is settled


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Everyone agreed the soup was lovely.", id="opinion"),
        pytest.param("It was agreed that the drivers are kind.", id="opinion-passive"),
        pytest.param("Most people agree that the bend is safer now.", id="opinion-present"),
        pytest.param("The council has agreed to one more bin.", id="news-of-the-council"),
        pytest.param("Council grant: refused again.", id="label-of-others"),
        pytest.param("The Fares Committee agreed a rise at its June meeting.", id="their-meeting"),
        pytest.param("Approved list of traders to be sent round.", id="adjective"),
        pytest.param("Mrs Hay was elected to the District Council in 2019.", id="long-ago"),
        pytest.param("Lee will bring the figures to the next meeting.", id="job-for-next-time"),
        pytest.param("Carried forward.", id="state-of-an-old-job"),
        pytest.param("We went for a walk.", id="went-for"),
    ],
)
def test_what_only_sounds_settled(text: str) -> None:
    assert outcome(text) is None


@pytest.mark.parametrize(
    ("question", "answer", "settled"),
    [
        ("Do we want a stall at the fair?", "Yes", Outcome.AGREED),
        ("Raise the price to £3?", "No - too soon.", Outcome.REFUSED),
        ("Should we ask the mayor?", "Let's wait.", Outcome.DELAYED),
        ("Ann asked if we can have a party.", "Yes we can.", Outcome.AGREED),
        ("Are the mugs clean?", "Yes.", None),
        ("Did Bob ring the baker?", "No.", None),
        ("Do we know her name?", "No.", None),
    ],
)
def test_short_answers_to_the_meeting(question: str, answer: str, settled: Outcome | None) -> None:
    assert answers(question, answer) is settled


def _settled(text: str, name: str = "notes.txt") -> list[tuple[str, str | None]]:
    source = load("easyread.readers", "." + name.rsplit(".", 1)[1])(text.encode(), name)
    paper = understand(source, Settings(kind="minutes"), PaperWorld()).value
    return [(d.text, d.outcome.value if d.outcome else None) for item in paper.items for d in item.decisions]


def test_a_list_after_words_that_introduce_it() -> None:
    text = """Fen Board
Minutes of 4 May 2025
1. Pay
Tess showed the draft.
AGREED:
- that members get £14 an hour
- that fares are paid on the day
Gus left early.
2. AOB
None.
"""
    assert _settled(text) == [("that members get £14 an hour", "agreed"), ("that fares are paid on the day", "agreed")]


def test_a_column_of_decisions() -> None:
    text = """# Club notes

| What we talked about | What we decided |
| --- | --- |
| Lunch, two sets lost | Soup on Fridays to stay |
| Pets | No pets |
| New bus | Wait for prices |
| Weather | |
"""
    assert _settled(text, "notes.md") == [
        ("Soup on Fridays to stay", "agreed"),
        ("No pets", "refused"),
        ("Wait for prices", "delayed"),
    ]


def test_minutes_that_begin_without_a_heading() -> None:
    text = """Larch Hill Association
Minutes of the meeting held on 3 June 2025
Present: Ann Lee, Bob Tull
The roof was looked at by a builder.
It was agreed to ask for two more prices.
The bank has written.
"""
    assert _settled(text) == [("It was agreed to ask for two more prices.", "agreed")]


def test_the_outcome_stands_in_the_next_sentence() -> None:
    text = """Larch Hill Association
Minutes of the meeting held on 3 June 2025
1. Paint
Ann felt that the gate looks smart. All agreed.
2. Fees
The motion to raise the fee was put. There were 7 votes for and 7 against. The Chair used her casting vote in favour and the motion was carried.
3. Piano
No decision was made. Back at the next meeting.
"""
    found = _settled(text)
    assert [result for _, result in found] == ["agreed", "delayed"]
    assert found[0][0].endswith("the motion was carried.")
