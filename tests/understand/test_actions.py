"""Jobs, who has them and by when, in the ways groups write them; and what is no job."""

from __future__ import annotations

import time
from datetime import date

import pytest

from easyread.model.paper import Action, Certainty
from easyread.understand.calendar_words import day_of
from easyread.understand.columns import head_of
from easyread.understand.deadlines import due
from easyread.understand.doers import Doers
from easyread.understand.jobs import Jobs

from .papers import paper

HEAD = """
Fernhill Forum
Minutes of the meeting held on Tuesday 3 March 2026

Present: Ann Reed (AR), Bola Ojo (BO), Cass Wynn (CW), Mr Denny, Cllr Pugh
Apologies: Ed Moss

1. Welcome
Ann welcomed everyone.

2. Garden
{}

3. Cake
It was sweet.
"""


def actions(text: str, item: int = 1) -> list[Action]:
    return list(paper(HEAD.format(text)).items[item].actions)


def told(text: str) -> list[tuple[tuple[str, ...], str | None]]:
    return [(a.owners, a.due.text if a.due else None) for a in actions(text)]


ANN, BOLA, CASS = "Ann Reed", "Bola Ojo", "Cass Wynn"


@pytest.mark.parametrize(
    ("line", "owners"),
    [
        ("AR to chase the firm.", (ANN,)),
        ("The gate is broken - the Clerk to write to the owner.", ("the Clerk",)),
        ("The clerk will order a bin.", ("The clerk",)),
        ("The Clerk is to look into this.", ("The Clerk",)),
        ("The Clerk was asked to obtain a quote.", ("The Clerk",)),
        ("The Clerk was instructed to obtain a quote.", ("The Clerk",)),
        ("Clerk undertook to find out.", ("Clerk",)),
        ("Mr Denny has kindly agreed to mend the bench.", ("Mr Denny",)),
        ("Members instructed the Clerk to reply.", ("the Clerk",)),
        ("It was agreed that the Clerk should write to the school.", ("the Clerk",)),
        ("Resolved: That the Clerk advise the contractor.", ("the Clerk",)),
        ("It was agreed for the Clerk to seek three quotes.", ("the Clerk",)),
        ("BO said that she would ring the vet.", (BOLA,)),
        ("Mr Denny reported a leak and was asked to contact the plumber.", ("Mr Denny",)),
        ("Mr Denny said sorry for the delay and agreed to ring the plumber.", ("Mr Denny",)),
        ("AR will ask the shop and BO would ask the school.", (ANN, BOLA)),
        ("AR to write a page, which BO will check for plain words.", (ANN, BOLA)),
        ("AR and BO are going to see the landlord.", (ANN, BOLA)),
        ("Cllrs Pugh and Wynn will attend the fair.", ("Cllrs Pugh", "Wynn")),
        ("Somebody must water the pots. Mr Denny volunteered.", ("Mr Denny",)),
        ("Cass put her hand up. Action: Cass", ("Cass",)),
        ("The tap drips. Action: AR/BO", (ANN, BOLA)),
        ("The tap drips. (Action: AR)", (ANN,)),
        ("The tap drips. ACTION AR", (ANN,)),
        ("ACTION: Ann to ring the plumber.", ("Ann",)),
        ("Action: Parish Clerk arrange a meeting with the school.", ("Parish Clerk",)),
        ("The Parish Council will write to the MP.", ("The Parish Council",)),
        ("AR to ask Mr Denny to mend the bench.", (ANN,)),
        ("Ann Reed, EDC, is to enquire about bins.", (ANN,)),
    ],
)
def test_somebody_has_a_job(line: str, owners: tuple[str, ...]) -> None:
    found = actions(line)
    assert [a.owners for a in found] == [owners]
    assert found[0].status == "open"


@pytest.mark.parametrize(
    "line",
    [
        "Signs to be ordered.",
        "The flooding is a problem, Highways to be contacted.",
        "The seat is also still to be repaired.",
        "Weeds have come back - to be monitored",
        "A quote is to be obtained for the hedge.",
        "Enquiries will be made.",
        "Further quotes will be sought.",
        "The potholes will be reported to Highways.",
        "This will be an agenda item for the May meeting.",
        "It was agreed that a letter be forwarded to the surgery.",
        "It was agreed to write to the bus firm.",
        "Members agreed to apply for a grant.",
        "We will ask again.",
        "We need to find a cheaper hall.",
        "Otherwise to enquire about the church.",
        "Someone to write to the mayor.",
        "The phone number needs to be corrected.",
    ],
)
def test_a_job_of_nobody(line: str) -> None:
    assert [a.owners for a in actions(line)] == [()]


@pytest.mark.parametrize(
    "line",
    [
        "The county council will resurface the road in May.",
        "Passes will be posted out by the county council in May.",
        "Flu clinics will be held in May.",
        "AR reported that she had rung the vet.",
        "You must not use the lift.",
        "Cllr Pugh would like a new bench.",
        "It was hoped that the Clerk would find the key.",
        "If AR agrees to write, all is well.",
        "It was agreed to pay £50 to the hall.",
        "It was agreed that the minutes be signed.",
        "Councillors resolved to sign.",
        "A rule for members to pay £1 was dropped.",
        "Cheques to be signed at the end.",
        "AR will be away in May.",
        "Mr Denny stated that he would not be seeking a second term.",
        "Action: None",
        "Letter from Oakley Windows with a brochure.",
        "Election of officers\tClerk",
        "The gardens are ready to be used.",
        "Should we write to the mayor?",
        "BO offered her apologies for the next meeting.",
        "Nothing needs to be done about the wall.",
    ],
)
def test_this_is_no_job(line: str) -> None:
    assert actions(line) == []


def test_she_is_whoever_alone_was_named_just_before() -> None:
    assert told("BO has found a hall. She will book it.") == [((BOLA,), None)]
    assert told("BO spoke to AR. She will book it.") == [((), None)]
    assert told("BO rang the landowner. He has agreed to mend the fence.") == []


def test_two_words_with_capitals_are_not_yet_a_person() -> None:
    text = "Proposed Prices to write down. The proposed prices were read out. We need more prices."
    assert [a.owners for a in actions(text) if a.owners] == []


def test_the_label_names_all_who_share_a_job() -> None:
    assert told("The co-chairs were asked to write to the trust. Action: AR / Cllr Pugh") == [
        ((ANN, "Cllr Pugh"), None)
    ]


@pytest.mark.parametrize(
    ("line", "status", "owners"),
    [
        ("Action 4: AR to send the dates. Completed.", "done", (ANN,)),
        ("Action 5 – BO had sent the dates to everyone. Closed.", "done", (BOLA,)),
        ("Mr Denny rang about the banner. Done - it cost £42", "done", ("Mr Denny",)),
        ("The fire doors are fitted, paid for by the landlord. Finished.", "done", ()),
        ("Action 6: Find a carer. Two people asked. Ongoing – Cass Wynn (CW).", "open", (CASS,)),
        ("Action 7: Survey. CW. Carry forward.", "open", (CASS,)),
    ],
)
def test_old_jobs_of_a_log(line: str, status: str, owners: tuple[str, ...]) -> None:
    assert [(a.status, a.owners) for a in actions(line)] == [(status, owners)]


def test_a_tracker_says_which_are_done() -> None:
    found = actions("Tracker: item 4 (visit) done; item 6 (bus map) done; item 7 (ask Ed) not done.")
    assert [(a.text, a.status) for a in found] == [("item 4 (visit)", "done"), ("item 6 (bus map)", "done")]


def test_dash_lists_of_jobs() -> None:
    text = "jobs:\nAnn - poster. Bring it to the July meeting\nBola + Cass - raffle\ncakes - nobody yet"
    found = actions(text)
    assert [a.owners for a in found] == [("Ann",), ("Bola", "Cass"), ()]
    assert found[0].due is not None
    assert found[0].due.text == "to the July meeting"


def test_people_who_speak_are_no_list_of_jobs() -> None:
    assert actions("Ann: I like the blue one.\nBola: it was too dear.") == []


LISTS = [
    "Actions\nHM: ring Will; tell ST about pay 14 May\nST: website\n",
    "Action points\nNo. Action Owner By\n1 Ring Will HM -\n2 Tell ST about pay HM 14 May\n3 Website ST -\n",
    "Actions\nAction | Owner | By when\nRing Will | HM | -\nTell ST about pay | HM | 14 May\nWebsite | ST | -\n",
    "Actions\nOwner\tBy when\tWhat\nHM\t-\tRing Will\nHM\t14 May\tTell ST about pay\nST\t-\tWebsite\n",
    "Actions\nWhat: Ring Will\nWho: HM\nWhat: Tell ST about pay\nWho: HM\nWhen: 14 May\nWhat: Website\nWho: ST\n",
    "Actions\n1. Ring Will (HM)\n2. Tell ST about pay (HM) 14 May\n3. Website (ST)\n",
    "Actions\nHM – ring Will\nHM – tell ST about pay – 14 May\nST – website\n",
]


@pytest.mark.parametrize("text", LISTS)
def test_lists_of_actions_in_any_shape(text: str) -> None:
    front = "Minutes of the meeting held on 13 May 2026\n\nPresent: Hazel Munro (HM), Sam Teague (ST)\n\n1. Welcome\nAll came.\n\n"
    found = [a for i in paper(front + text).items for a in i.actions]
    assert [a.owners for a in found] == [("Hazel Munro",), ("Hazel Munro",), ("Sam Teague",)]
    assert [a.due.day if a.due else None for a in found] == [None, date(2026, 5, 14), None]
    assert ["ring" in found[0].text.lower(), "pay" in found[1].text, "website" in found[2].text.lower()] == [True] * 3


def test_what_a_list_calls_done_is_done() -> None:
    text = "Actions\tOwner\tStatus\nOrder leaflets\tAR\tDone\nBook hall\tBO\tOpen\nTea\tnobody yet\t-"
    assert [(a.owners, a.status) for a in actions(text)] == [((ANN,), "done"), ((BOLA,), "open"), ((), "open")]


def test_columns_are_read_in_any_order() -> None:
    from easyread.readers.plain import read
    from easyread.understand.rows import rows

    def order(text: str) -> list[str] | None:
        found, _ = rows(read(text.encode(), "x.txt"))
        head = head_of(found[0]) if found else None
        return [str(column) for column in head.order] if head else None

    assert order("No. Action Owner By when\n") == ["number", "task", "owner", "due"]
    assert order("Who\tWhat\tStatus\n") == ["owner", "task", "status"]
    assert order("Action needed now\n") is None


DAY = date(2026, 3, 3)  # a Tuesday


@pytest.mark.parametrize(
    ("text", "words", "day", "certainty"),
    [
        ("ring the vet by 4 May", "by 4 May", date(2026, 5, 4), Certainty.EXACT),
        ("go there on Monday 20 April", "on Monday 20 April", date(2026, 4, 20), Certainty.EXACT),
        ("go there on Monday 21 April", "on Monday 21 April", None, Certainty.UNCLEAR),
        ("ring before Easter", "before Easter", None, Certainty.RELATIVE),
        ("ring before 24 April", "before 24 April", date(2026, 4, 24), Certainty.EXACT),
        ("report back at the next meeting", "at the next meeting", None, Certainty.RELATIVE),
        ("report back in June", "in June", None, Certainty.MONTH),
        ("send a list within 2 weeks", "within 2 weeks", date(2026, 3, 17), Certainty.RELATIVE),
        ("send a list in a fortnight", "in a fortnight", date(2026, 3, 17), Certainty.RELATIVE),
        ("do it asap", "asap", None, Certainty.RELATIVE),
        ("finish by the end of March", "by the end of March", date(2026, 3, 31), Certainty.MONTH),
        ("finish by end March", "by end March", date(2026, 3, 31), Certainty.MONTH),
        ("finish by mid-April", "by mid-April", None, Certainty.MONTH),
        ("finish by the middle of April", "by the middle of April", None, Certainty.MONTH),
        ("finish by 12/5 at the latest", "by 12/5", date(2026, 5, 12), Certainty.EXACT),
        ("start w/c 4 May", "w/c 4 May", date(2026, 5, 4), Certainty.EXACT),
        ("ring by Fri", "by Fri", date(2026, 3, 6), Certainty.RELATIVE),
        ("ring by the 24th", "by the 24th", date(2026, 3, 24), Certainty.RELATIVE),
        ("ring by the 2nd", "by the 2nd", date(2026, 4, 2), Certainty.RELATIVE),
        ("ring within the next ten days", "within the next ten days", date(2026, 3, 13), Certainty.RELATIVE),
        ("bring three to the next meeting", "to the next meeting", None, Certainty.RELATIVE),
        ("report it tomorrow", "tomorrow", date(2026, 3, 4), Certainty.RELATIVE),
        ("write it on Monday", "on Monday", date(2026, 3, 9), Certainty.RELATIVE),
        ("report back at the meeting on Thursday 18 June", "at the meeting on Thursday 18 June", date(2026, 6, 18), Certainty.EXACT),
    ],
)  # fmt: skip
def test_deadlines(text: str, words: str, day: date | None, certainty: Certainty) -> None:
    found = due(text, 100, DAY)
    assert found is not None
    assert (found.text, found.day, found.certainty) == (words, day, certainty)
    assert found.spans[0].start == 100 + text.index(words)


@pytest.mark.parametrize(
    "text",
    [
        "write about the accident on 4 May",
        "reply to the letter dated 2 February 2026",
        "book places for the next meeting",
        "find out how it was in 2025",
    ],
)
def test_these_are_no_deadlines(text: str) -> None:
    assert due(text, 0, DAY) is None


def test_a_day_is_counted_only_from_a_day_of_the_paper() -> None:
    assert day_of("tomorrow", None) is None
    assert day_of("next Friday", DAY) is None  # this week's or the one after: nobody can know
    assert day_of("next Monday", DAY) == date(2026, 3, 9)
    assert day_of("before Monday", DAY) is None


def test_answers_hold_jobs_of_nobody() -> None:
    text = """
    You said, we did. 1 May 2026

    You said: The form is hard.
    We did: Nothing yet. We'll ask the trust to change it by 9 June 2026.

    You said: The door is heavy.
    We did: A new door was put in. Staff will help you at the desk.

    You said: I want the same nurse.
    We are doing: A list of people who need this is being drawn up. Target date – 30 June.
    """
    found = [a for item in paper(text).items for a in item.actions]
    assert [(a.owners, a.due.text if a.due else None) for a in found] == [((), "by 9 June 2026"), ((), "30 June")]


@pytest.mark.parametrize(
    "text",
    [
        "AB to ring " * 20_000,
        "AB, " * 50_000,
        "The thing and " * 20_000 + "to be",
        "Ann Reed " * 20_000,
        "by Monday " * 20_000,
        "on 4 May " * 3_000,
        "the the " * 30_000 + "will be written",
        "Cllr Pugh said that she " * 10_000,
        "- " * 50_000,
    ],
)
def test_long_hostile_lines_take_no_long_time(text: str) -> None:
    began = time.process_time()
    Jobs(Doers({"Ann Reed"}, {"AB"}, text)).of(text)
    due(text, 0, DAY)
    assert time.process_time() - began < 10
