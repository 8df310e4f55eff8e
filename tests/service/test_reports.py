"""The forms of a report."""

from __future__ import annotations

import json

from lxml import html as lxml_html

from easyread.model.easy import LeftOut
from easyread.model.findings import Finding, Measures, Report, Severity
from easyread.model.text import Span
from easyread.service import report_html, report_json, report_sarif, report_text

REPORT = Report(
    "minutes.docx",
    "easy-read",
    Measures(words=120, sentences=12, words_per_sentence_mean=10.0),
    (
        Finding("S001", "sent-max-words", Severity.MUST, "This sentence has 19 words.", "A <b>long</b> one & more.", line=4, column=2, measured=19, limit=15),
        Finding("M003", "sent-fidelity", Severity.MUST, "The paper says “3 May”. No Easy Read sentence says it.", "by 3 May", Span(0, 5)),
        Finding("I001", "pic-each-idea", Severity.LOOK, "There is no picture here.", "We met."),
    ),
)  # fmt: skip


def test_json_has_the_keys_of_the_contract() -> None:
    data = json.loads(report_json.json_text(REPORT))
    assert list(data) == ["schema", "file", "profile", "passed", "measures", "findings"]
    assert data["passed"] is False
    assert set(data["findings"][0]) >= {
        "code",
        "name",
        "severity",
        "message",
        "line",
        "column",
        "page",
        "text",
        "measured",
        "limit",
        "fixes",
    }
    assert set(data["measures"]) == {
        "words", "sentences", "words_per_sentence_mean", "words_per_sentence_p95", "share_sentences_over_15", "hard_words_per_100",
        "passives_per_100_sentences", "flesch_kincaid_grade", "reading_minutes",
    }  # fmt: skip


def test_html_says_what_to_look_at_first_and_is_safe() -> None:
    left = (LeftOut((Span(0, 4),), "Date", "It is a label."),)
    page = report_html.html(REPORT, title="Our <meeting>", files=("a b.html",), left_out=left)
    tree = lxml_html.document_fromstring(page)
    assert tree.get("lang") == "en-GB"
    assert "<b>long" not in page
    assert "<script" not in page
    heads = [h.text_content() for h in tree.iter("h1", "h2")]
    assert heads[0] == "Before you publish"
    assert heads.index("Is the meaning the same?") < next(
        i for i, h in enumerate(heads) if h.startswith("What the computer")
    )
    assert "Words that were left out (1)" in heads
    assert heads[-1] == "What no computer has checked"


def test_text_and_sarif() -> None:
    assert "Must change (2)" in report_text.text(REPORT)
    log = json.loads(report_sarif.sarif((REPORT,)))
    assert log["version"] == "2.1.0"
    assert [r["level"] for r in log["runs"][0]["results"]] == ["error", "error", "note"]


def many(count: int, rules: int) -> Report:
    found = [
        Finding(f"W{rule:03}", "word", Severity.MUST, f"Word {rule} number {n}.", line=n)
        for rule in range(rules)
        for n in range(count)
    ]
    return Report("a.md", "easy-read", Measures(), tuple(found))


def test_the_terminal_groups_a_rule_and_stops_at_ten() -> None:
    said = report_text.text(many(8, 12))
    assert "W000 word: 8 times" in said and "and 5 more" in said
    assert "2 more kinds of finding" in said and "--all" in said
    assert "W011" not in said
    everything = report_text.text(many(8, 12), everything=True)
    assert everything.count("Word 11 number") == 8 and "--all" not in everything
