"""The blank papers, filled in as a facilitator would, read back whole, from Markdown and from Word."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest

from easyread import plugins
from easyread.model.paper import Kind, Outcome, Paper
from easyread.model.settings import Settings
from easyread.testing import PaperWorld
from easyread.understand.paper import understand

FOLDER = Path(__file__).resolve().parents[2] / "templates" / "papers"
SUFFIXES = [".md", ".docx"]
COMMON = {
    "[Name of your group]": "Hill Forum",
    "[Tuesday 2 June 2026, 10am, place]": "Tuesday 2 June 2026, 10am, Hill Hall",
    "[Tuesday 2 June 2026, 10am to 12 noon]": "Tuesday 2 June 2026, 10am to 12 noon",
    "[Tuesday 3 March 2026]": "Tuesday 3 March 2026",
    "[number]": "01632 960 001",
}
AGENDA = COMMON | {
    "[10am to 12 noon]": "10am to 12 noon",
    "[Where you meet, with the address]": "Hill Hall, Mill Lane",
    "[Who runs the meeting]": "Ann Lee",
    "tell [name] by [date]": "tell Bob Poe by Friday 27 February",
    "[a taxi, a sign language interpreter, large print]": "a taxi",
    "Welcome and introductions ([who])": "Welcome and introductions (Ann Lee)",
    "([who])": "(Bob Poe)",
    "[What you will talk about, in 8 words or fewer]": "The late bus",
    "[What you will decide together]": "A new name for the forum",
}
MINUTES = COMMON | {
    "[10am]": "10am",
    "[place]": "Hill Hall",
    "[First name Last name] (chair), [name] ([job])": "Ann Lee (chair), Bob Poe (driver)",
    "[name], [name]": "Cara Day, Dev Rao",
    "[Who said what. One idea in each sentence.]": "Ann said hello to everyone.",
    "[Each old action: done or not done.]": "Bob had put up the posters. Done.",
    "[Topic]": "The late bus",
    "[What you talked about.]": "Members said that the last bus leaves too early.",
    "[what you decided]": "the forum will write to the bus company",
    "[Name] to [do what] by [Friday 20 March 2026]": "Bob to write the letter by Friday 20 March 2026",
    "[Anything else.]": "Ann thanked Bob for the tea.",
}
YOU_SAID = COMMON | {
    "[months]": "January to March 2026",
    "[What people told you, in their own words.]": "The door is too heavy.",
    "[What you did, and when.]": "A new door was put in on 2 February.",
    "[What people told you.]": "We want to open on Sunday.",
    "[If the answer is no, say so: We cannot do this because ...]": "We cannot do this because we do not have the staff.",
    "[What happens next, who does it and by when.]": "We will ask again in May.",
    "[name]": "Ann Lee",
}


def filled(kind: str, suffix: str, words: dict[str, str]) -> Paper:
    data = (FOLDER / f"{kind}{suffix}").read_bytes()
    if suffix == ".md":
        data = _replaced(data.decode(), words).encode()
    else:
        from docx import Document

        document = Document(io.BytesIO(data))
        for paragraph in document.paragraphs:
            if "[" in paragraph.text:
                paragraph.text = _replaced(paragraph.text, words)
        out = io.BytesIO()
        document.save(out)
        data = out.getvalue()
    source = plugins.load("easyread.readers", suffix)(data, f"{kind}{suffix}")
    assert "[" not in source.text
    return understand(source, Settings(), PaperWorld()).value


def _replaced(text: str, words: dict[str, str]) -> str:
    for blank, own in words.items():
        text = text.replace(blank, own)
    return text


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_agenda(suffix: str) -> None:
    found = filled("agenda", suffix, AGENDA)
    assert (found.kind, found.group, found.where, found.chair) == (
        Kind.AGENDA,
        "Hill Forum",
        "Hill Hall, Mill Lane",
        "Ann Lee",
    )
    assert found.when is not None
    assert (found.when.day, found.when.start, found.when.end) == (date(2026, 3, 3), "10:00", "12:00")
    assert [(item.title, item.lead) for item in found.items if not item.told_in] == [
        ("Welcome and introductions", "Ann Lee"),
        ("Notes of the last meeting and what happened since", "Bob Poe"),
        ("The late bus", "Bob Poe"),
        ("A new name for the forum", "Bob Poe"),
        ("Break", ""),
        ("Any other business", ""),
    ]
    assert found.next_meeting is not None
    assert found.next_meeting.when.day == date(2026, 6, 2)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_minutes(suffix: str) -> None:
    found = filled("minutes", suffix, MINUTES)
    assert (found.kind, found.group, found.where, found.chair) == (Kind.MINUTES, "Hill Forum", "Hill Hall", "Ann Lee")
    assert found.when is not None
    assert (found.when.day, found.when.start) == (date(2026, 3, 3), "10:00")
    assert [one.name for one in found.present] == ["Ann Lee", "Bob Poe"]
    assert [one.name for one in found.apologies] == ["Cara Day", "Dev Rao"]
    titles = [item.title for item in found.items if not item.told_in]
    assert titles == ["Welcome", "What happened since the last meeting", "The late bus", "Any other business"]
    bus = found.items[2]
    assert [(one.outcome, "bus company" in one.text) for one in bus.decisions] == [(Outcome.AGREED, True)]
    (job,) = bus.actions
    assert (job.owners, job.due and job.due.day) == (("Bob",), date(2026, 3, 20))
    assert found.next_meeting is not None
    assert (found.next_meeting.when.day, found.next_meeting.where) == (date(2026, 6, 2), "Hill Hall")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_you_said_we_did(suffix: str) -> None:
    found = filled("you-said-we-did", suffix, YOU_SAID)
    assert (found.kind, found.group) == (Kind.YOU_SAID_WE_DID, "Hill Forum")
    pairs = [pair for item in found.items for pair in item.said_did]
    assert [pair.you_said for pair in pairs] == [
        "The door is too heavy.",
        "We want to open on Sunday.",
        "We want to open on Sunday.",
    ]
    assert pairs[1].not_done_because == "we do not have the staff"
    assert "ask again in May" in pairs[2].we_did


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("kind", ["agenda", "minutes", "you-said-we-did"])
def test_nothing_of_an_empty_paper_is_a_fact(kind: str, suffix: str) -> None:
    data = (FOLDER / f"{kind}{suffix}").read_bytes()
    source = plugins.load("easyread.readers", suffix)(data, f"{kind}{suffix}")
    result = understand(source, Settings(), PaperWorld())
    assert (result.value.when, result.value.next_meeting, result.value.chair) == (None, None, "")
    places = [one.text for one in result.findings if one.name == "not-filled-in"]
    assert len(places) == source.text.count("[")
    assert "[Name of your group]" in places


def test_one_forgotten_place_is_said_and_the_rest_is_read() -> None:
    words = {k: v for k, v in MINUTES.items() if "2 June" not in k}
    text = _replaced((FOLDER / "minutes.md").read_text("utf-8"), words)
    result = understand(plugins.load("easyread.readers", ".md")(text.encode(), "minutes.md"), Settings(), PaperWorld())
    assert result.value.when is not None
    assert result.value.next_meeting is None
    assert [one.text for one in result.findings if one.name == "not-filled-in"] == [
        "[Tuesday 2 June 2026, 10am, place]"
    ]


def test_brackets_that_a_writer_means_are_no_forgotten_place() -> None:
    text = _replaced((FOLDER / "minutes.md").read_text("utf-8"), MINUTES) + "\n\n[name redacted] thanked [sic] all.\n"
    result = understand(plugins.load("easyread.readers", ".md")(text.encode(), "minutes.md"), Settings(), PaperWorld())
    assert not [one for one in result.findings if one.name == "not-filled-in"]
