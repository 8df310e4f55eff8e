"""The paper changes while a person works on the draft: their changes stay, and what lost its place is named."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from easyread.errors import BrokenFile, DraftMismatch
from easyread.model.settings import Settings
from easyread.service import drafts, make

from .draft_papers import CLUB, DRAFT, PAPER, came_back, line_of, said, world, written

DAHLIAS = "The club planted dahlias."
BEANS = "The club planted beans in the garden."


def renewed(draft: str, paper: str) -> tuple[str, list[str]]:
    files = world(paper)
    files.files[str(DRAFT)] = draft.encode()
    easy, _ = make.easy_of(files, PAPER, Settings())
    return drafts.renew(files, DRAFT, easy, str(PAPER), Settings())


def made(draft: str, paper: str) -> list[str]:
    return said(came_back(world(paper), draft)[0])


def fresh(paper: str) -> list[str]:
    return said(make.easy_of(world(paper), PAPER, Settings())[0])


def test_changes_stay_where_their_sentence_stayed() -> None:
    draft = written(world()).replace(BEANS, "We planted beans.")
    paper = CLUB.replace("£400", "£450").replace("2. The garden", "2. The hall\nThe roof leaks.\n\n3. The garden")
    new, told = renewed(draft, paper)
    words = made(new, paper)
    assert "We planted beans." in words
    assert "The roof leaks." in words
    assert "We agreed to pay £450 for new seats by 20 April 2026." in words
    assert not any("£400" in one for one in words)
    assert [one for one in fresh(paper) if one != BEANS] == [one for one in words if one != "We planted beans."]
    assert told == ["Your changes are kept: 1"]


def test_a_changed_sentence_that_the_person_had_rewritten_is_named() -> None:
    draft = written(world()).replace("We agreed to pay £400", "We said yes to £400")
    paper = CLUB.replace("20 April", "27 April")
    new, told = renewed(draft, paper)
    words = made(new, paper)
    assert "We said yes to £400 for new seats by 20 April 2026." not in words
    assert "We agreed to pay £400 for new seats by 27 April 2026." in words
    assert told[1].startswith("Have another look")
    assert "  “We said yes to £400 for new seats by 20 April 2026.”" in told
    assert "We said yes to £400 for new seats by 20 April 2026." in new[new.index("## Have another look") :]
    _, found = came_back(world(paper), new)
    assert next(one.text for one in found if one.code == "D108").startswith("We said yes to £400")
    again, _ = renewed(new, paper)
    assert again == new


def test_what_was_left_out_and_put_back_stays_so() -> None:
    draft = written(world())
    torn, planted = line_of(draft, "The back seats are torn."), line_of(draft, BEANS)
    draft = draft.replace(torn, torn.replace("out:", "keep:")).replace(planted, "out: " + planted)
    paper = CLUB.replace("The radio is loud.", "The radio is loud. The horn is new.")
    new, _ = renewed(draft, paper)
    words = made(new, paper)
    assert "The back seats are torn." in words
    assert BEANS not in words
    back = new.replace("out: " + BEANS, "keep: " + BEANS)
    assert back != new
    assert BEANS in made(back, paper)


def test_a_line_that_was_taken_away_can_be_put_back_later() -> None:
    draft = written(world())
    new, _ = renewed(draft.replace(line_of(draft, BEANS) + "\n", ""), CLUB)
    assert BEANS not in made(new, CLUB)
    assert line_of(new, BEANS).startswith("out: ")
    assert made(new.replace("out: " + BEANS, "keep: " + BEANS), CLUB) == fresh(CLUB)


def test_own_lines_pictures_explanations_and_the_front_stay() -> None:
    draft = written(world())
    planted = line_of(draft, BEANS)
    draft = draft.replace(planted, f"\n[picture: meeting]\n{planted}\nBring your boots.\nexplain: beans = A vegetable.")
    draft = draft.replace(line_of(draft, "title: "), "title: Our club")
    paper = CLUB.replace("loud", "quiet")
    new, _ = renewed(draft, paper)
    easy, found = came_back(world(paper), new)
    words = said(easy)
    at = words.index(BEANS)
    assert words[at + 1 : at + 3] == ["Bring your boots.", "Beans: A vegetable."]
    panel = next(p for s in easy.sections for p in s.panels if p.statements[0].text == BEANS)
    assert panel.picture and panel.picture.concept == "meeting"
    assert easy.cover.title == "Our club"
    assert "M005" not in {one.code for one in found}


def test_a_section_that_went_takes_no_words_of_a_person_with_it() -> None:
    draft = written(world())
    planted = line_of(draft, BEANS)
    draft = draft.replace(planted, f"{planted.replace(BEANS, DAHLIAS)}\n\n[picture: none]\nBring your boots.")
    paper = CLUB[: CLUB.index("2. The garden")]
    new, told = renewed(draft, paper)
    assert DAHLIAS in new
    assert f"  “{DAHLIAS}”" in told
    assert "Bring your boots." in new


def test_a_new_order_of_the_paper_is_taken_and_a_persons_order_is_kept() -> None:
    first, second = CLUB.index("1. The minibus"), CLUB.index("2. The garden")
    turned = CLUB[:first] + CLUB[second:].replace("2.", "1.") + "\n" + CLUB[first:second].replace("1.", "2.")
    new, _ = renewed(written(world()), turned)
    assert made(new, turned) == fresh(turned)
    draft = written(world())
    start = draft.index("## ", draft.index(line_of(draft, "Ada Bell told")) - 200)
    end = draft.index("\n## ", draft.index(line_of(draft, BEANS)))
    minibus, garden = draft[start : draft.index("## ", start + 3)], draft[draft.index("## ", start + 3) : end]
    own = draft[:start] + garden + "\n" + minibus + draft[end:]
    new, _ = renewed(own, CLUB.replace("loud", "quiet"))
    words = made(new, CLUB.replace("loud", "quiet"))
    assert words.index(BEANS) < words.index("Ada Bell told the club about the minibus and the garage.")


def test_a_lost_memory_loses_no_words() -> None:
    draft = written(world()).replace(BEANS, DAHLIAS)
    new, _ = renewed(draft[: draft.rindex("<!--")], CLUB.replace("£400", "£450"))
    assert DAHLIAS in made(new, CLUB.replace("£400", "£450"))


@pytest.mark.parametrize("seed", range(12))
def test_whatever_changes_nothing_of_a_person_is_lost(seed: int) -> None:
    """Random sentences of the paper go or change, random lines of the draft are the person's: all of these are there."""
    chance = random.Random(seed)
    draft = written(world())
    own = []
    lines = []
    help_ends = draft.index("-->")
    for line in draft[help_ends:].split("\n"):
        if " {#s" in line and chance.random() < 0.4:
            own.append(f"Person wrote line {len(own)}.")
            line = own[-1] + line[line.index(" {#") :]
        lines.append(line)
        if line.startswith("[picture") and chance.random() < 0.2:
            own.append(f"Person added line {len(own)}.")
            lines.append(own[-1])
    paper = []
    for line in CLUB.split("\n"):
        kind = chance.random() if line and not line.startswith(("Minutes", "Held", "1.", "2.")) else 1.0
        if kind < 0.3:
            continue
        paper.append(line.replace(" the ", " our ") if kind < 0.5 else line)
    text = "\n".join(paper)
    new, told = renewed(draft[:help_ends] + "\n".join(lines), text)
    for words in own:
        assert new.count(words) == 1, words
    in_place = [words for words in own if words in made(new, text)]
    named = [words for words in own if f"  “{words}”" in told]
    assert sorted(in_place + named) == sorted(own)
    assert renewed(new, text)[0] == new


def test_the_draft_of_another_paper_is_left_alone() -> None:
    files = world()
    files.files[str(DRAFT)] = written(files).replace("from: notes/club.txt", "from: notes/choir.txt").encode()
    easy, _ = make.easy_of(files, PAPER, Settings())
    with pytest.raises(DraftMismatch, match=r"choir\.txt"):
        drafts.renew(files, DRAFT, easy, str(PAPER), Settings())
    text, _ = drafts.renew(files, DRAFT, easy, str(PAPER), Settings(), any_name=True)
    assert line_of(text, "from: ") == "from: notes/club.txt"
    files.files[str(DRAFT)] = b"my shopping list"
    with pytest.raises(BrokenFile):
        drafts.renew(files, Path(DRAFT), easy, str(PAPER), Settings())
