"""What stays too long or too hard is marked for a person, with reasons and wordings that keep the facts."""

from __future__ import annotations

import pytest

from easyread.model.easy import Cover, EasyPaper, Origin, Panel, Role, Section, Statement
from easyread.model.paper import Kind
from easyread.model.text import Source
from easyread.simplify.please_rewrite import Broken, marked
from easyread.words.sentences import words


def broken(text: str) -> tuple[Broken, ...]:
    found = [Broken("sent-max-words", "Too long.", text)] if len(words(text)) > 15 else []
    if "amendments" in text:
        found.append(Broken("word-swap", "A hard word.", "amendments", "changes"))
    return tuple(found)


def easy_with(text: str, role: Role = Role.INFO, origin: Origin = Origin.SOURCE) -> EasyPaper:
    title = Statement("h1", "The hall", Role.HEADING, Origin.SOURCE)
    panel = Panel("p1", (Statement("s1", text, role, origin),))
    cover = Cover("", "Minutes", "", "", "Easy Read", "This is a draft.")
    source = Source(name="paper.txt", text=text, sha256="0" * 64, blocks=())
    return EasyPaper(source, Kind.MINUTES, cover, (Section(title, (panel,)),))


def asked(text: str, role: Role = Role.INFO, origin: Origin = Origin.SOURCE):  # type: ignore[no-untyped-def]
    result = marked(easy_with(text, role, origin), broken)
    return result.value.sections[0].panels[0].statements[0].please_rewrite, result.findings


@pytest.mark.parametrize(
    "text",
    [
        "The meeting closed at 8pm.",
        "Ms Roe proposed a new rule.",
        "We will not sign before that.",
        "Who: Jo Bell.",
        "Chair: Jo Bell and Sam Roe.",
        "Ms Roe will explain what it pays for.",
        "Jo told us about the places her group went to look at.",
        "Will Marsh has not been for 3 meetings.",
        "Calls rose from 22 to 37.",
        "Harvest lunch - the cooks thanked everyone.",
        "We can meet if you want to.",
        "Who came:",
    ],
)
def test_whole_short_sentences_are_left_alone(text: str) -> None:
    assert asked(text) == (None, ())


@pytest.mark.parametrize(
    "text",
    [
        "We agreed that.",
        "Jo will make an.",
        "Fen account £10,466.29.",
        "No complaints.",
        "2 letters received.",
        "Tested every week.",
        "We agreed that this was a good asset to.",
        "When there will be bingo.",
        "Jo Bell who was ill.",
        "Flip charts typed up separately.",
    ],
)
def test_what_is_no_sentence_is_marked(text: str) -> None:
    ask, findings = asked(text)
    assert ask is not None
    assert "whole" in ask.why[0] or "middle" in ask.why[0]
    assert [(one.code, one.statement) for one in findings] == [("D120", "s1")]


def test_a_long_sentence_gets_a_wording_with_the_same_facts() -> None:
    text = "We agreed that a small group should be set up and Rita and Dev agreed to ask 3 people by 4 May."
    ask, findings = asked(text)
    assert ask is not None
    assert ask.why == ("Too long.",)
    assert ask.suggestions[0].startswith("We agreed that a small group should be set up. Rita and Dev agreed")
    assert "3 people by 4 May" in ask.suggestions[0]
    assert findings[0].fixes == ask.suggestions


def test_a_hard_word_gets_its_plain_word() -> None:
    ask, _ = asked("The amendments are here.")
    assert ask is not None
    assert ask.suggestions == ("The changes are here.",)


@pytest.mark.parametrize(
    ("role", "origin"), [(Role.HEADING, Origin.SOURCE), (Role.INFO, Origin.FIXED), (Role.INFO, Origin.PERSON)]
)
def test_headings_templates_and_words_of_people_are_not_marked(role: Role, origin: Origin) -> None:
    assert asked("No complaints.", role, origin)[0] is None
