"""The report for a terminal: what must change first, a rule at a time, and no more than a person can take in."""

from __future__ import annotations

from collections.abc import Iterable

from easyread.model.findings import Finding, Report, Severity

_HEADS = {Severity.MUST: "Must change", Severity.SHOULD: "Should change", Severity.LOOK: "Have a look"}
_MOST_RULES = 10
_EXAMPLES = 3
_WIDE = 90


def text(report: Report, everything: bool = False) -> str:
    """The findings by how much they matter, those of one rule together; with `everything` each on its own line."""
    m = report.measures
    lines = [f"{report.file}: {'nothing must change' if report.passed else 'some things must change'}"]
    left, hidden = _MOST_RULES, 0
    for severity, head in _HEADS.items():
        found = [one for one in report.findings if one.severity is severity]
        if not found:
            continue
        lines += ["", f"{head} ({len(found)})"]
        if everything:
            lines += [_line(one) for one in found]
            continue
        by_rule = _by_rule(found)
        shown = by_rule[: max(0, left)]
        left -= len(shown)
        hidden += len(by_rule) - len(shown)
        for same in shown:
            lines += _together(same)
        if not shown:
            lines.append("  not shown")
    if hidden:
        lines += ["", f"{hidden} more kinds of finding. To see all of them, add --all."]
    lines += [
        "",
        f"{m.words} words, {m.words_per_sentence_mean} in a sentence, {m.hard_words_per_100} hard words in every 100.",
    ]
    if m.flesch_kincaid_grade:
        lines.append(
            f"About {max(1, round(m.reading_minutes))} minutes to read aloud. School grade {m.flesch_kincaid_grade}: "
            "a guide only, it cannot see hard ideas."
        )
    return "\n".join(lines)


def line(report: Report) -> str:
    """One line for one file of many: how much must change, and what above all."""
    must, should = (sum(f.severity is s for f in report.findings) for s in (Severity.MUST, Severity.SHOULD))
    first = [
        f"{same[0].name} {len(same)}" for same in _by_rule(f for f in report.findings if f.severity is Severity.MUST)
    ]
    most = f" ({', '.join(first[:3])})" if first else ""
    return f"{report.file}: {must} must change{most}, {should} should change"


def _by_rule(found: Iterable[Finding]) -> list[list[Finding]]:
    """The findings of each rule, the rule that is broken most often first."""
    rules: dict[str, list[Finding]] = {}
    for one in found:
        rules.setdefault(one.code, []).append(one)
    return sorted(rules.values(), key=lambda same: (-len(same), same[0].code))


def _together(same: list[Finding]) -> list[str]:
    if len(same) == 1:
        return [_line(same[0])]
    lines = [f"  {same[0].code} {same[0].name}: {len(same)} times"]
    different = {one.message: one for one in reversed(same)}
    first = sorted(different.values(), key=same.index)
    lines += [f"      {_place(one)}{one.message}{_shown(one)}" for one in first[:_EXAMPLES]]
    more = len(first) - _EXAMPLES
    return [*lines, f"      and {more} more"] if more > 0 else lines


def _line(one: Finding) -> str:
    return f"  {one.code} {_place(one)}{one.message}{_shown(one)}"


def _place(one: Finding) -> str:
    if one.page and not one.line:
        return f"page {one.page}: "
    return f"line {one.line}: " if one.line else ""


def _shown(one: Finding) -> str:
    return f" | {one.text[:_WIDE]}" if one.text and one.text[:30] not in one.message else ""
