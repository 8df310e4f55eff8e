"""The report for a terminal: what must change first, in few words."""

from __future__ import annotations

from collections import Counter

from easyread.model.findings import Finding, Report, Severity

_HEADS = {Severity.MUST: "Must change", Severity.SHOULD: "Should change", Severity.LOOK: "Have a look"}


def text(report: Report) -> str:
    """The findings by how much they matter, then the measures."""
    m = report.measures
    lines = [f"{report.file}: {'nothing must change' if report.passed else 'some things must change'}"]
    for severity, head in _HEADS.items():
        found = [one for one in report.findings if one.severity is severity]
        if found:
            lines += ["", f"{head} ({len(found)})", *(_line(one) for one in found)]
    often = Counter(one.name for one in report.findings).most_common(3)
    if often:
        lines += ["", "Most often: " + ", ".join(f"{name} ({count})" for name, count in often)]
    lines += [
        "",
        f"{m.words} words, {m.words_per_sentence_mean} in a sentence, {m.hard_words_per_100} hard words in every 100.",
    ]
    return "\n".join(lines)


def _line(one: Finding) -> str:
    place = f"line {one.line}: " if one.line else ""
    shown = f" | {one.text[:90]}" if one.text and one.text[:30] not in one.message else ""
    return f"  {one.code} {place}{one.message}{shown}"
