"""What a person can do in a draft: leave out, put back, explain, split, join, move; and what a broken draft says."""

from __future__ import annotations

import pytest

from easyread.errors import BrokenFile, DraftMismatch
from easyread.model.easy import Origin, Role
from easyread.model.settings import Settings
from easyread.service import drafts, make

from .draft_papers import DRAFT, PAPER, came_back, line_of, said, world, written

SEATS = "The back seats are torn."


def test_the_main_points_leave_something_out_that_the_draft_lists() -> None:
    draft = written(world())
    assert line_of(draft, SEATS).startswith("out: ")
    easy, _ = came_back(world(), draft)
    assert SEATS not in said(easy)


@pytest.mark.parametrize("change", [("out: ", "keep: "), ("out: ", ""), ("out: ", "Put back: "), ("out: ", "KEEP:")])
def test_one_word_puts_a_line_back_in_its_place(change: tuple[str, str]) -> None:
    files = world()
    draft = written(files)
    line = line_of(draft, SEATS)
    easy, told = came_back(files, draft.replace(line, line.replace(*change)))
    words = said(easy)
    before = words.index("Ada Bell told the club about the minibus and the garage.")
    assert words[before + 1] == SEATS
    assert SEATS not in [left.text for left in easy.left_out]
    assert drafts.short(told) == "1 put back"


def test_everything_put_back_is_the_full_paper() -> None:
    files = world()
    full, _ = make.easy_of(files, PAPER, Settings(detail="full"))
    draft = written(files)
    easy, _ = came_back(files, draft.replace("out: The", "keep: The").replace("out: Tom", "keep: Tom"))
    assert said(easy) == said(full)


def test_a_line_that_was_put_back_with_other_words_is_the_persons() -> None:
    files = world()
    draft = written(files)
    line = line_of(draft, SEATS)
    easy, told = came_back(
        files, draft.replace(line, line.replace("out: The back seats are torn", "keep: The seats are old"))
    )
    one = next(s for s in easy.statements() if s.text == "The seats are old.")
    assert one.origin is Origin.PERSON
    assert easy.source.text[one.spans[0].start : one.spans[0].end] == SEATS
    assert drafts.short(told) == "1 sentence changed"


def test_a_line_that_was_moved_from_the_end_stands_where_it_was_put() -> None:
    files = world()
    draft = written(files)
    line, target = line_of(draft, SEATS), line_of(draft, "The club planted")
    draft = draft.replace(line + "\n", "").replace(target, f"{line.replace('out: ', '')}\n{target}")
    easy, _ = came_back(files, draft)
    words = said(easy)
    assert words.index(SEATS) + 1 == words.index("The club planted beans in the garden.")


@pytest.mark.parametrize("word", ["out: ", "Out: ", "left out: ", "LEAVE OUT: "])
def test_one_word_leaves_a_line_out(word: str) -> None:
    files = world()
    draft = written(files)
    line = line_of(draft, "The club planted")
    easy, told = came_back(files, draft.replace(line, word + line))
    assert "The club planted beans in the garden." not in said(easy)
    assert easy.left_out[-1].text == "The club planted beans in the garden."
    assert drafts.short(told) == "1 left out"


def test_a_deadline_in_a_line_that_is_left_out_is_no_secret() -> None:
    files = world()
    draft = written(files)
    lines = [line for line in draft.split("\n") if "£400" not in line or line.startswith("out:")]
    easy, told = came_back(files, "\n".join(lines))
    assert any("£400" in left.text for left in easy.left_out)
    assert any(one.code == "D103" and "£400" in one.text for one in told)


def test_explain_adds_the_meaning_below_and_to_the_word_list() -> None:
    files = world()
    draft = written(files)
    line = line_of(draft, "greenhouse")
    easy, told = came_back(files, draft.replace(line, f"{line}\nexplain: greenhouse = A house of glass for plants"))
    statements = list(easy.statements())
    at = next(n for n, s in enumerate(statements) if "greenhouse." in s.text)
    assert (statements[at + 1].text, statements[at + 1].role) == (
        "Greenhouse: A house of glass for plants.",
        Role.EXPLAIN,
    )
    start, end = statements[at].bold[0]
    assert statements[at].text[start:end] == "greenhouse"
    word = easy.hard_words[-1]
    assert (word.term, word.meaning, word.statement) == (
        "greenhouse",
        "A house of glass for plants.",
        statements[at + 1].id,
    )
    assert drafts.short(told) == "1 word explained"


def test_two_lines_made_of_one_are_both_tied_to_its_words() -> None:
    files = world()
    draft = written(files)
    line = line_of(draft, "about the minibus and the garage")
    mark = line[line.index("{") :]
    for new in (
        f"Ada Bell told the club about the minibus. {mark}\nAda Bell told the club about the garage.",
        f"Ada Bell told the club about the minibus.\nAda Bell told the club about the garage. {mark}",
        f"Ada Bell told the club about the minibus. {mark}\nAda Bell told the club about the garage. {mark}",
    ):
        easy, told = came_back(files, draft.replace(line, new))
        made = [s for s in easy.statements() if s.text.startswith("Ada Bell told")]
        assert len(made) == 2
        assert made[0].spans == made[1].spans != ()
        assert made[0].id != made[1].id
        assert drafts.short(told) == "2 sentences changed"
        assert not [one for one in told if one.code.startswith("M")]


def test_a_split_sentence_may_not_change_a_fact() -> None:
    files = world()
    draft = written(files)
    line = line_of(draft, "£400")
    mark = line[line.index("{") :]
    easy, told = came_back(files, draft.replace(line, f"We agreed to buy seats. {mark}\nWe will pay £500."))
    assert any(one.code == "M002" and "50000" in one.message for one in told)
    assert any(s.text == "We will pay £500." and s.spans for s in easy.statements())


def test_two_lines_joined_to_one_are_tied_to_both() -> None:
    files = world()
    draft = written(files)
    first, second = line_of(draft, "The club planted"), line_of(draft, "not agreed to buy")
    marks = first[first.index("{") :], second[second.index("{") :]
    joined = f"The club planted beans, but it was not agreed to buy a greenhouse. {marks[0]}{marks[1]}"
    one_mark = f"The club planted beans, but it was not agreed to buy a greenhouse. {marks[0]}"
    for text in (joined, one_mark):
        changed = draft.replace(first, text).replace(second, "")
        easy, told = came_back(files, changed)
        one = next(s for s in easy.statements() if s.text.startswith("The club planted"))
        assert len(one.spans) >= 2
        assert not [t for t in told if t.code in ("M002", "M003")], told
        assert not [left for left in easy.left_out if "greenhouse" in left.text]


def test_order_and_pictures() -> None:
    files = world()
    draft = written(files)
    block = draft[draft.index("## The garden") if "## The garden" in draft else draft.index("## 2. The garden") :]
    block = block[: block.index("\n## ")]
    moved = draft.replace(block, "", 1)
    at = moved.index("## ", moved.index("-->"))
    easy, told = came_back(files, moved[:at] + block + "\n" + moved[at:])
    assert "garden" in easy.sections[0].title.text
    line = line_of(draft, "The club planted")
    easy, told = came_back(files, draft.replace(line, f"\n[picture: meeting]\n{line}"))
    panel = next(p for s in easy.sections for p in s.panels if p.statements[0].text.startswith("The club planted"))
    assert panel.picture and panel.picture.concept == "meeting"
    assert drafts.short(told) == "1 picture changed"


def test_the_front_can_be_changed() -> None:
    files = world()
    draft = written(files)
    title = line_of(draft, "title: ")
    easy, told = came_back(files, draft.replace(title, "title: Our club"))
    assert easy.cover.title == "Our club"
    assert drafts.short(told) == "1 line on the front changed"


def test_without_its_memory_a_draft_still_works() -> None:
    files = world()
    draft = written(files)
    draft = draft[: draft.rindex("<!--")]
    easy, _ = make.easy_of(files, PAPER, Settings())
    again, told = came_back(files, draft)
    assert (again.sections, drafts.short(told)) == (easy.sections, "")
    again, told = came_back(files, draft.replace("The club planted beans", "We planted beans"))
    assert drafts.short(told) == "1 sentence changed"


def test_make_keeps_the_draft_as_the_person_wrote_it() -> None:
    files = world()
    draft = written(files).replace("The club planted beans", "We   planted beans")
    files.files[str(DRAFT)] = draft.encode()
    made = make.make(files, DRAFT, PAPER.parent, Settings(formats=("text",)))
    assert files.files[str(made.folder / "club.easy.md")] == draft.encode()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda text: text.replace("easyread: draft 2", "easyread"), "first lines"),
        (lambda text: text.replace("-->", ""), r"line \d+: this note has no end"),
        (lambda text: text.replace("\n## ", "\nHello there.\n\n## ", 1), r"line \d+: “Hello there"),
        (lambda text: text.replace("\n## Left", "\nexplain: minibus\n\n## Left"), r"Line \d+ .*explain: advocate"),
        (lambda text: text.replace("kind: auto", "kind: letter"), "letter"),
    ],
)
def test_a_broken_draft_ends_in_one_sentence(change, says: str) -> None:  # type: ignore[no-untyped-def]
    draft = change(written(world()))
    with pytest.raises(BrokenFile, match=says):
        came_back(world(), draft)


def test_the_line_of_the_message_is_the_line_of_the_file() -> None:
    draft = written(world()).replace("\n## Left", "\nexplain: minibus\n\n## Left")
    number = draft.split("\n").index("explain: minibus") + 1
    with pytest.raises(BrokenFile, match=rf"Line {number} "):
        came_back(world(), draft)


def test_no_paper_no_draft() -> None:
    files = world()
    draft = written(files)
    del files.files[str(PAPER)]
    with pytest.raises(DraftMismatch):
        came_back(files, draft)


@pytest.mark.parametrize("name", ["club.easy.md", "club.easy.md.txt", "club.easy.txt", "CLUB.EASY.MD"])
def test_the_names_that_programs_give_to_a_draft(name: str) -> None:
    files = world()
    files.files[f"notes/{name}"] = written(files).encode()
    made = make.make(files, PAPER.with_name(name), PAPER.parent, Settings(formats=("text",)))
    assert made.folder.name.lower() == "club"
    assert said(made.easy) == said(make.easy_of(files, PAPER, Settings())[0])


def test_a_note_in_a_mark_is_no_word_of_the_sentence() -> None:
    """Other marks may stand in the braces one day: they say nothing about who wrote the words."""
    files = world()
    draft = written(files)
    line = line_of(draft, "The club planted")
    easy, told = came_back(files, draft.replace(line, line.replace("}", ", please write this again}")))
    assert drafts.short(told) == ""
    assert "The club planted beans in the garden." in said(easy)
