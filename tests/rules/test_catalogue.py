"""No rule without a bad example that it flags, a good one that it does not, and a source."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from easyread.checks.easy import check_easy
from easyread.checks.look import check_look
from easyread.checks.paper import check_paper
from easyread.checks.source import check_source
from easyread.checks.text import of_sentence, of_whole
from easyread.errors import PartMissing
from easyread.model.easy import Cover, EasyPaper, HardWord, Origin, Panel, Picture, Role, Section, Statement
from easyread.model.paper import Kind
from easyread.model.settings import Settings
from easyread.model.text import Source, Span
from easyread.readers.plain import read as read_text
from easyread.rules import load
from easyread.rules.load import Rule, rules
from easyread.rules.pages import pages
from easyread.testing import PaperWorld
from easyread.understand.paper import understand

from .look_examples import look

TEXT = [rule for rule in rules() if rule.kind not in ("structure", "look", "paper", "measure")]
STRUCTURE = [rule for rule in rules() if rule.kind == "structure"]
_ROLES = {"=": Role.EXPLAIN, "!": Role.ACTION, "<": Role.YOU_SAID, ">": Role.WE_DID}


def easy_paper(text: str) -> EasyPaper:
    """An Easy Read paper in short: a line is a statement, an empty line ends a panel, [x] is its picture, - a bullet,
    [x!] one crossed out, [pack:x] one of another pack, = an explanation, ! an action, > an answer, ** a hard word; "? none": no word list; "# checked by ..." who checked."""
    panels: list[Panel] = []
    hard: list[HardWord] = []
    checked: tuple[str, ...] = ()
    for group in text.split("\n\n"):
        picture, said = None, []
        for line in group.split("\n"):
            if line.startswith("["):
                pack, _, concept = line.strip("[]").rpartition(":")
                picture = Picture(
                    pack or "core", concept.rstrip("!"), "", modifier="not" if concept.endswith("!") else ""
                )
            elif line.startswith("# checked by"):
                checked = tuple(line.removeprefix("# checked by ").split(" and "))
            elif line != "? none":
                said.append(_statement(line, f"s{len(panels)}.{len(said)}"))
        panels.append(Panel(f"p{len(panels)}", tuple(said), picture))
    if "? none" not in text:
        hard = [HardWord(s.text[a:b], "", s.id) for p in panels for s in p.statements for a, b in s.bold]
    title = Statement("h", "Title", Role.HEADING, Origin.FIXED)
    return EasyPaper(
        Source("x", "", "", ()), Kind.GENERAL, Cover("", "", "", "", "", ""), (Section(title, tuple(panels)),), tuple(hard),
        checked_by=checked,
    )  # fmt: skip


def _statement(line: str, id: str) -> Statement:
    role = _ROLES.get(line[:1], Role.INFO)
    bullet = line.startswith("- ")
    text = line[2:] if role is not Role.INFO or bullet else line
    bold = []
    while match := re.search(r"\*\*(.+?)\*\*", text):
        bold.append((match.start(), match.start() + len(match[1])))
        text = text[: match.start()] + match[1] + text[match.end() :]
    return Statement(id, text, role, Origin.SOURCE, (Span(0, 0),), bold=tuple(bold), bullet=bullet)


def breaks(rule: Rule, example: str) -> bool:
    if rule.kind == "look":
        profile = rule.profiles[0] if rule.profiles else "easy-read"
        kind = rule.files[0] if rule.files else "docx"
        return rule.code in {finding.code for finding in check_look(look(example, kind), profile)}
    if rule.kind == "measure":
        return rule.code in {
            finding.code for finding in check_source(read_text(example.encode(), "paper.txt"), Settings()).findings
        }
    if rule.kind == "paper":
        paper = understand(read_text(example.encode(), "paper.txt"), Settings(), PaperWorld()).value
        return rule.code in {finding.code for finding in check_paper(paper, "easy-read", PaperWorld().today())}
    if rule.kind == "structure":
        return rule.code in {finding.code for finding in check_easy(easy_paper(example), Settings())}
    whole = of_whole(example, "easy-read")
    return rule.code in {broken.code for broken, _ in (*of_sentence(example, "easy-read"), *whole)}


def test_there_are_at_least_forty() -> None:
    assert len(rules()) >= 40


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_bad_examples_are_flagged_and_good_ones_are_not(rule: Rule) -> None:
    least = 1 if rule.kind in ("structure", "look", "paper", "measure") else 2
    assert len(rule.bad) >= least
    assert len(rule.good) >= least
    assert [example for example in rule.bad if not breaks(rule, example)] == []
    assert [example for example in rule.good if breaks(rule, example)] == []


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.name)
def test_every_rule_says_why_and_where_it_comes_from(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]\d{3}", rule.code)
    assert rule.why.endswith((".", "”."))
    assert re.search(r"S\d\d|Brief|\bP\b", rule.source)
    assert rule.message
    assert rule.status in ("preview", "stable")


def test_codes_and_names_are_used_once() -> None:
    assert len({rule.code for rule in rules()}) == len({rule.name for rule in rules()}) == len(rules())


def test_an_unknown_key_is_refused() -> None:
    with pytest.raises(PartMissing, match="sevrity"):
        load._rule({"sevrity": "must"}, "words.toml, rule 1")


def test_own_words_in_quotation_marks_are_not_corrected() -> None:
    rule = load.by_code("word-no-negative-contraction")
    assert rule is not None
    assert breaks(rule, "You can't park here.")
    assert not breaks(rule, 'She said, "You can\'t park here."')


def test_the_file_that_is_read_says_what_people_wrote() -> None:
    assert rules() == load.written(), "type: make rules"


def test_the_pages_are_what_the_catalogue_makes_now() -> None:
    folder = Path(__file__).resolve().parents[2] / "docs" / "rules"
    there = {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}
    assert there == pages()
