"""Reports on papers: places, measures, and real Easy Read is mostly left in peace."""

from __future__ import annotations

from easyread.checks.source import check_source
from easyread.model.findings import Severity
from easyread.model.settings import Settings
from easyread.readers.plain import read
from easyread.words.measures import measure
from easyread.words.passive import passives
from easyread.words.syllables import syllables
from tests.conftest import CASES, not_here


def test_a_finding_points_at_its_words() -> None:
    source = read(b"We met.\n\nWe will commence at the hall.\n", "x.txt")
    (finding,) = [f for f in check_source(source, Settings()).findings if f.name == "word-swap"]
    assert finding.span is not None
    assert finding.span.of(source.text) == "commence"
    assert (finding.line, finding.column, finding.fixes) == (3, 9, ("start",))


def test_the_profile_changes_the_limit() -> None:
    source = read(
        b"We went to the town and we saw the new garden and the pond and then we had tea in the hall.", "x.txt"
    )
    found = {
        p: {f.name for f in check_source(source, Settings(profile=p)).findings} for p in ("easy-read", "plain-english")
    }
    assert "sent-max-words" in found["easy-read"]
    assert "sent-max-words" not in found["plain-english"]


def test_a_date_and_a_name_count_as_one_word() -> None:
    sentence = "We will meet Dr Priya Nambiar Okafor on Tuesday 3 March 2026 at 10:30am in the big hall."
    source = read(sentence.encode(), "x.txt")
    assert not [f for f in check_source(source, Settings()).findings if f.name == "sent-max-words"]


def test_measures() -> None:
    found = measure(["We met in the hall.", "It was sent by Jo."])
    assert (found.words, found.sentences, found.words_per_sentence_mean) == (10, 2, 5.0)
    assert found.passives_per_100_sentences == 50.0
    assert found.flesch_kincaid_grade == 0.0
    assert measure([]).words == 0


def test_syllables() -> None:
    known = {
        "meeting": 2,
        "council": 2,
        "the": 1,
        "advocate": 3,
        "people": 2,
        "agreed": 2,
        "wanted": 2,
        "used": 1,
        "information": 4,
    }
    assert {word: syllables(word) for word in known} == known


def test_passives() -> None:
    assert len(passives("It was sent. She is pleased. They have been told. We sent it.")) == 2


def test_real_easy_read_has_few_musts_and_minutes_have_many() -> None:
    if not CASES.is_dir():
        not_here("the papers to measure on are not beside this checkout")
    share = {}
    for kind in ("easyread", "minutes"):
        musts = words = 0
        for path in sorted((CASES / kind).glob("*.txt")):
            report = check_source(read(path.read_bytes().split(b"\n", 1)[1], path.name), Settings())
            musts += sum(1 for f in report.findings if f.severity is Severity.MUST)
            words += report.measures.words
        share[kind] = 100 * musts / words
    assert share["easyread"] < 2.5
    assert share["minutes"] > 3 * share["easyread"]
