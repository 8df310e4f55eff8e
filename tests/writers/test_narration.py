"""The script of the recording: all words, in order, with the right things first."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace

import pytest

from easyread.model.easy import HardWord, Origin, Panel, Role, Section, Statement
from easyread.words.spoken import spoken
from easyread.writers import narration
from tests.examples import easy_paper


def said() -> list[str]:
    return [line.say for line in narration.script(easy_paper())]


def test_every_statement_word_for_word_and_in_order() -> None:
    lines = narration.script(easy_paper())
    statements = easy_paper().statements()
    assert [line.text for line in lines if line.statement] == [statement.text for statement in statements]
    assert [line.statement for line in lines if line.statement] == [statement.id for statement in statements]


def test_statements_are_said_in_their_spoken_form() -> None:
    headings = {section.title.id for section in easy_paper().sections}
    for line in narration.script(easy_paper()):
        if line.statement and line.statement not in headings:
            assert line.say == spoken(line.text)


def test_first_comes_what_it_is() -> None:
    front = [line.say for line in narration.script(easy_paper()) if line.part == 0]
    assert front[:5] == [
        "Wenlow Forum.",
        "What happened at our meeting.",
        "This is from Wenlow Forum.",
        "Tuesday the tenth of March, twenty twenty six.",
        "This is Easy Read.",
    ]
    assert front[5:8] == ["This is a draft.", "A computer made it.", "People have not checked it yet."]
    assert front[8] == "A computer voice is reading this."
    assert re.fullmatch(r"It lasts about \d+ minutes?\.", front[9])
    assert front[10:] == ["It has 2 parts."]


def test_headings_say_where_we_are() -> None:
    headings = [line for line in said() if re.match("Part|Item|End|It has", line)]
    assert headings == [
        "It has 2 parts.",
        "Part 1 of 2.", "Item 1, Welcome and introductions.", "End of part 1.",
        "Part 2 of 2.", "Item 2, What happens next.", "End of part 2.",
    ]  # fmt: skip


def test_a_heading_without_a_number() -> None:
    title = Statement("h", "When and where?", Role.HEADING, Origin.FIXED)
    paper = replace(easy_paper(), sections=(Section(title, ()),))
    assert [line.say for line in narration.script(paper) if line.part == 1][:2] == ["Part 1 of 1.", "When and where?"]


def test_a_contact_is_said_twice() -> None:
    lines = list(narration.script(easy_paper()))
    places = [place for place, line in enumerate(lines) if line.say == "I will say that again."]
    assert [lines[place - 1].statement for place in places] == ["s10"]
    again = lines[places[0] + 1]
    assert again.say.endswith("office at wenlow dash partnership dot example.") and again.statement == ""


def test_hard_words_from_a_to_z_then_the_end() -> None:
    words = (HardWord("Panel", "A panel is a group.", "x"), HardWord("budget", "A budget is a plan.", "y"))
    lines = [line.say for line in narration.script(replace(easy_paper(), hard_words=words))]
    assert lines[-6:] == [
        "Hard words.", "budget.", "A budget is a plan.", "Panel.", "A panel is a group.", "That is the end of Wenlow Forum.",
    ]  # fmt: skip


def test_pauses_are_longer_between_larger_things() -> None:
    lines = list(narration.script(easy_paper()))
    by_id = {line.statement: line for line in lines}
    assert by_id["s2"].pause == narration.AFTER_SENTENCE >= 0.7
    assert by_id["s3"].pause == narration.AFTER_PANEL >= 1.5
    assert by_id["h1"].pause == narration.AFTER_HEADING
    before_heading = [a for a, b in itertools.pairwise(lines) if b.say.startswith("Part ")]
    assert [line.pause for line in before_heading] == [narration.BETWEEN_PARTS] * 2
    assert 2 <= narration.BETWEEN_PARTS <= 3


def test_pictures_are_not_described() -> None:
    alts = {panel.picture.alt for section in easy_paper().sections for panel in section.panels if panel.picture}
    assert alts
    assert not alts & {line.say for line in narration.script(easy_paper())}


@pytest.mark.parametrize(
    ("sentences", "length"), [(1, "1 minute"), (60, "[5678] minutes"), (800, "1 hour and \\d+ minutes?")]
)
def test_the_length_that_is_announced(sentences: int, length: str) -> None:
    panels = tuple(
        Panel(f"p{n}", (Statement(f"s{n}", "We talked about the bus and the driver.", Role.INFO, Origin.SOURCE),))
        for n in range(sentences)
    )
    title = Statement("h", "Bus", Role.HEADING, Origin.SOURCE)
    paper = replace(easy_paper(), sections=(Section(title, panels),), hard_words=())
    assert any(re.fullmatch(rf"It lasts about {length}\.", line.say) for line in narration.script(paper))


def test_parts_and_titles_belong_together() -> None:
    lines = narration.script(easy_paper())
    assert lines.titles == ("Start", "1. Welcome & introductions", "2. What happens next", "Hard words")
    parts = [line.part for line in lines]
    assert parts == sorted(parts) and set(parts) == {0, 1, 2, 3}
