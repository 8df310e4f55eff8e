"""A draft that nobody changed gives the same Easy Read paper, whatever a program did to the file on its way."""

from __future__ import annotations

import random
import re
import textwrap
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from easyread.errors import EasyreadError
from easyread.model.easy import EasyPaper
from easyread.model.findings import Finding
from easyread.model.settings import Settings
from easyread.service import drafts, make
from easyread.service.drafts import merge, parse
from easyread.service.drafts.form import of_easy, plain_line, text
from easyread.service.world import Computer

from .draft_papers import PAPERS


class DraftWorld(Computer):
    """This computer, and one draft in memory beside the paper."""

    def __init__(self, path: Path, data: bytes) -> None:
        self.path, self.data = path, data

    def read(self, path: Path) -> bytes:
        return self.data if path == self.path else super().read(path)


@cache
def easy_of(path: Path, detail: str = "auto") -> tuple[EasyPaper, tuple[Finding, ...]]:
    return make.easy_of(Computer(), path, Settings(detail=detail))


def back(path: Path, data: bytes) -> tuple[EasyPaper, tuple[Finding, ...]]:
    draft = path.with_suffix(".easy.md")

    def cached(paper: Path, settings: Settings) -> tuple[EasyPaper, tuple[Finding, ...]]:
        assert replace(settings, detail="auto") == Settings()
        return easy_of(paper, settings.detail)

    return drafts.read(DraftWorld(draft, data), draft, Settings(), cached)


def broken_by_mail(text: str) -> str:
    """Long lines broken at 72 letters, as an e-mail program does."""
    lines = []
    for line in text.split("\n"):
        lines += textwrap.wrap(line, 72, break_long_words=False, break_on_hyphens=False) or [""]
    return "\n".join(lines)


def curly(text: str) -> str:
    """Quotation marks as Word makes them."""
    text = re.sub(r"(?<=\w)'", "’", text)
    return re.sub(r'"(\w)', r"“\1", text).replace('"', "”").replace("- ", "– ")


DAMAGE: dict[str, Callable[[str], bytes]] = {
    "nothing": str.encode,
    "Windows line ends": lambda text: text.replace("\n", "\r\n").encode(),
    "old Mac line ends": lambda text: text.replace("\n", "\r").encode(),
    "a BOM": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "UTF-16": lambda text: text.encode("utf-16"),
    "Windows letters": lambda text: text.encode("cp1252", errors="replace"),
    "curly quotes": lambda text: curly(text).encode(),
    "tabs": lambda text: text.replace(" {#", "\t{#").replace("- ", "-\t").encode(),
    "broken by mail": lambda text: broken_by_mail(text).encode(),
    "spaces at the ends": lambda text: text.replace("\n", "   \n").encode(),
    "bullets of Word": lambda text: re.sub(r"(?m)^- ", "•\t", text).encode(),
}


@pytest.mark.parametrize("path", PAPERS, ids=lambda p: p.name)
def test_an_unchanged_draft_gives_the_same_paper(path: Path) -> None:
    easy, found = easy_of(path)
    again, told = back(path, drafts.write(easy, str(path), Settings()).encode())
    assert again == easy
    assert sorted(map(str, told)) == sorted(map(str, found))


@pytest.mark.parametrize("damage", DAMAGE)
@pytest.mark.parametrize("path", PAPERS[::3], ids=lambda p: p.name)
def test_a_program_between_changes_nothing(path: Path, damage: str) -> None:
    easy, _ = easy_of(path)
    draft = drafts.write(easy, str(path), Settings())
    again, told = back(path, DAMAGE[damage](draft))
    assert again.sections == easy.sections
    assert (again.left_out, again.hard_words) == (easy.left_out, easy.hard_words)
    assert drafts.short(told) == ""


@pytest.mark.parametrize("path", PAPERS[::3], ids=lambda p: p.name)
def test_writing_and_reading_a_draft_is_the_same_twice(path: Path) -> None:
    easy, _ = easy_of(path)
    first = of_easy(easy, str(path), Settings())
    second = parse.parse(text(first).encode(), "x.easy.md")
    assert second.head == {key: plain_line(value) for key, value in first.head.items()}
    assert [(e.shown, e.marks, e.state) for e in second.lines()] == [(e.shown, e.marks, e.state) for e in first.lines()]
    assert {(e.text, e.mark, e.state) for e in second.left_out} == {(e.text, e.mark, e.state) for e in first.left_out}
    assert second.memory == first.memory


@pytest.mark.parametrize("path", PAPERS[::3], ids=lambda p: p.name)
def test_a_new_draft_over_an_unchanged_one_is_the_same(path: Path) -> None:
    easy, _ = easy_of(path)
    new = of_easy(easy, str(path), Settings())
    done = merge.merge(parse.parse(text(new).encode(), "x.easy.md"), new)
    assert text(done.draft) == text(new)
    assert (done.kept, done.look_again) == (0, ())


@pytest.mark.parametrize("path", PAPERS[1::4], ids=lambda p: p.name)
def test_everything_can_be_put_back(path: Path) -> None:
    """Every line of the last part put back at once: only labels are left out, and every word is under a sentence."""
    easy, _ = easy_of(path)
    draft = drafts.write(easy, str(path), Settings())
    again, told = back(path, re.sub(r"(?m)^out: ", "keep: ", draft).encode())
    assert all(one.label for one in again.left_out)
    cited = [span for one in again.statements() for span in one.spans]
    for left in easy.left_out:
        for span in () if left.label else left.spans:
            assert any(span.overlaps(other) for other in cited), left
    ids = [one.id for one in again.statements()]
    assert len(set(ids)) == len(ids)
    assert not [one for one in told if one.code == "M001"]


@pytest.mark.parametrize("seed", range(40))
def test_a_mangled_draft_is_read_or_ends_in_one_sentence(seed: int) -> None:
    """Lines lost, doubled, turned round, cut and put together: never a crash, and no id twice."""
    chance = random.Random(seed)
    path = PAPERS[seed % 9]
    easy, _ = easy_of(path)
    lines = drafts.write(easy, str(path), Settings()).split("\n")
    for _ in range(chance.randint(1, 25)):
        at = chance.randrange(len(lines))
        kind = chance.randrange(6)
        if kind == 0:
            del lines[at]
        elif kind == 1:
            lines.insert(at, lines[chance.randrange(len(lines))])
        elif kind == 2:
            lines[at] = lines[at][: chance.randint(0, len(lines[at]))]
        elif kind == 3 and at + 1 < len(lines):
            lines[at : at + 2] = [lines[at] + " " + lines[at + 1]]
        elif kind == 4:
            lines[at] = chance.choice(["", "out: ", "keep: ", "- ", "## ", "explain: a = "]) + lines[at]
        else:
            other = chance.randrange(len(lines))
            lines[at], lines[other] = lines[other], lines[at]
    try:
        again, _ = back(path, "\n".join(lines).encode())
    except EasyreadError as error:
        assert str(error).endswith((".", "easyread draft"))
        return
    ids = [one.id for one in again.statements()]
    assert len(set(ids)) == len(ids)
    assert all(panel.statements for section in again.sections for panel in section.panels)
