"""Does the Easy Read paper say what the source says? Facts of every statement against the words it stands on, both
ways.
"""

from __future__ import annotations

import re

from easyread.model.easy import EasyPaper, Origin, Role, Statement
from easyread.model.facts import Fact, FactKind
from easyread.model.findings import Finding, Severity
from easyread.model.text import Span
from easyread.words.facts import facts
from easyread.words.fidelity import Change, new_doubts, new_facts, words_of

_MUST_STAY = (FactKind.DATE, FactKind.TIME, FactKind.MONEY, FactKind.NUMBER, FactKind.CONTACT, FactKind.WEEKDAY)
# Item numbers that the word processor makes are shown in headings, but they are no words of the source.
_ITEM_NUMBER = re.compile(r"(?:Number \S+|You said, number \d+)$|\d{1,3}(?:[./]\d{1,2})*[a-z]?[.)]?\s(?=[A-Z]|\d{4}\b)")


_TEMPLATES = (
    "The title is. It started. It starts. It ended. It ends. They said sorry for missing the meeting. "
    "We agreed that the notes from the last meeting are right. It is as correct. As soon as possible. "
    "They will do this. Who, what, by when. Who will talk. Who is away. Anything else."
)


def source_of(paper: EasyPaper, statement: Statement) -> str:
    """All source words that a statement stands on."""
    return "\n".join(span.of(paper.source.text) for span in statement.spans)


def changed(paper: EasyPaper, statement: Statement) -> tuple[Change, ...]:
    """Dates, times, sums, numbers, names, "not" and duties of a statement that its source words do not hold."""
    if statement.origin is Origin.FIXED or not statement.spans:
        return ()
    headed = statement.role is Role.HEADING or re.match(r"\d{1,3}\. ", statement.text)
    number = _ITEM_NUMBER.match(statement.text) if headed else None
    text = statement.text[number.end() :] if number else statement.text
    return new_facts(source_of(paper, statement), text)


def doubtful(paper: EasyPaper, statement: Statement) -> tuple[Change, ...]:
    """What a statement says that its source words may not mean; the words of easyread's own templates are no doubt."""
    if statement.origin is Origin.FIXED or not statement.spans or statement.role is Role.HEADING:
        return ()
    found = new_doubts(source_of(paper, statement), statement.text, may_add=_TEMPLATES)
    return tuple(one for one in found if one.kind is not FactKind.MUST)  # "will" comes with "Jo to ring"


def lost(paper: EasyPaper) -> tuple[Fact, ...]:
    """Facts of the source that no statement that cites them says, and that are not listed as left out."""
    text = paper.source.text
    cited: list[tuple[Span, Statement]] = sorted(
        ((span, s) for s in paper.statements() for span in s.spans), key=lambda pair: pair[0]
    )
    out = [span for left in paper.left_out for span in left.spans]
    values = {s.id: {(f.kind, f.value) for f in facts(s.text)} for s in paper.statements()}
    words = {s.id: words_of(s.text) for s in paper.statements()}
    missing = []
    for fact in _facts_by_line(text):
        if fact.kind not in _MUST_STAY and fact.kind is not FactKind.NOT:
            continue
        if any(span.start <= fact.span.start and fact.span.end <= span.end for span in out):
            continue
        by = [s for span, s in cited if span.overlaps(fact.span)]
        if not any((fact.kind, fact.value) in values[s.id] or fact.value in words[s.id] for s in by):
            missing.append(fact)
    return tuple(missing)


_NO_NUMBER = re.compile(
    r"(?:^\s*|(?<=[.:] ))\d{1,2}(?:\.\d){1,3}\.?\s+(?=[A-Z][a-z])"
    r"|\b2nd(?:ed)?(?=:? (?:by )?(?:Cllr|Mrs?|Ms|Miss|Dr|[A-Z]\.? ?[A-Z])\b)"
)
"""The number of a paragraph, "6.1.2", tells nothing to a reader; "2nd Jo Smith" is who seconded."""


def _facts_by_line(text: str) -> list[Fact]:
    found = []
    start = 0
    for line in text.split("\n"):
        numbers = [match.span() for match in _NO_NUMBER.finditer(line)]
        found += [
            Fact(f.kind, f.value, Span(f.span.start + start, f.span.end + start))
            for f in facts(line)
            if not any(a <= f.span.start < b for a, b in numbers)
        ]
        start += len(line) + 1
    return found


def check(paper: EasyPaper) -> tuple[Finding, ...]:
    """Must-findings for every fact that was changed or lost."""
    found = []
    for statement in paper.statements():
        for change in changed(paper, statement):
            found.append(
                Finding(
                    "M002", "sent-fidelity", Severity.MUST,
                    f"Compare this with the paper: {change.says()}.", statement.text,
                    statement.spans[0], statement.id, fixes=(source_of(paper, statement),),
                )
            )  # fmt: skip
        if said := doubtful(paper, statement):
            message = f"Compare this with the paper: {'; '.join(change.says() for change in said)}."
            found.append(
                Finding(
                    "M006", "sent-fidelity", Severity.LOOK, message, statement.text, statement.spans[0], statement.id,
                    fixes=(source_of(paper, statement),),
                )
            )  # fmt: skip
    for fact in lost(paper):
        words = fact.span.of(paper.source.text)
        line = _line_around(paper.source.text, fact.span)
        found.append(
            Finding(
                "M003",
                "sent-fidelity",
                Severity.MUST,
                f"The paper says “{words}”. No Easy Read sentence says it.",
                line,
                fact.span,
            )
        )
    return tuple(found)


def _line_around(text: str, span: Span) -> str:
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return text[start : end if end >= 0 else len(text)]


def is_heading(statement: Statement) -> bool:
    return statement.role is Role.HEADING
