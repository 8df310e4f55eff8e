"""An account of every word of the paper: said in a statement, or left out with the reason."""

from __future__ import annotations

import re

from easyread.model.easy import LeftOut, Statement
from easyread.model.findings import Finding, Severity
from easyread.model.paper import Person
from easyread.model.text import Span

_WORD = re.compile(r"\w+")
_LABEL_WORD = re.compile(
    r"\d{1,3}|[a-z]|[ivx]{1,4}|st|nd|rd|th|date|day|time|when|where|venue|place|present|here|apologies|received|from|for|absence|action|actions|"
    r"point|who|lead|presented|by|the|of|a|an|and|on|at|is|are|was|will|be|held|next|meeting|meetings|forum|you|said|we|did|are|doing|"
    r"attendance|in|attending|those|members|agenda|item|minutes|notes|not|there|sorry|also|to|chair|note|noted|that|it|agreed|please|am|pm|"
    r"tuesday|monday|wednesday|thursday|friday|saturday|sunday|tues|mon|wed|weds|thu|thur|thurs|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|til|till|until|whom|staff|tenants|visitor|visitors|speakers|room|teams|starts?|one|were|yes|mins|hrs|started|ends?|all|everyone",
    re.IGNORECASE,
)
_NO_PLACE = "The program found no place for these words."
_LABEL = "It is a label or a sign; the words beside it are kept."


def _spoken(text: str, people: dict[str, Person]) -> set[str]:
    """The words of a statement, and the initials of the people it names in full."""
    return {w.lower() for w in _WORD.findall(text)} | {i.lower() for i, one in people.items() if one.name in text}


def account(
    text: str, statements: list[Statement], skipped: list[LeftOut], people: dict[str, Person]
) -> tuple[list[LeftOut], list[Finding]]:
    """Where every word of the source went. Words that are not said are listed; anything but a label is shown to a
    person.
    """
    said: dict[int, set[str]] = {}
    rewritten = bytearray(len(text))
    covered = bytearray(len(text))
    for one in statements:
        words = _spoken(one.text, people)
        for span in one.spans:
            covered[span.start : span.end] = b"\x01" * (span.end - span.start)
            if one.steps:
                rewritten[span.start : span.end] = b"\x01" * (span.end - span.start)
            else:
                for match in _WORD.finditer(text, span.start, span.end):
                    said.setdefault(match.start(), set()).update(words)
    for left in skipped:
        for span in left.spans:
            covered[span.start : span.end] = b"\x02" * (span.end - span.start)
    missing: list[Span] = []
    for match in _WORD.finditer(text):
        here = covered[match.start() : match.end()]
        word = match.group().lower()
        if 2 in here or (
            0 not in here
            and (
                any(c.isdigit() for c in word)
                or any(rewritten[match.start() : match.end()])
                or word in said.get(match.start(), ())
            )
        ):
            continue
        if missing and text[missing[-1].end : match.start()].strip(" ,.") == "":
            missing[-1] = Span(missing[-1].start, match.end())
        else:
            missing.append(Span(*match.span()))
    listed: list[LeftOut] = list(skipped)
    findings: list[Finding] = []
    for span in missing:
        words_here = span.of(text)
        label = all(_LABEL_WORD.fullmatch(w) for w in _WORD.findall(words_here))
        listed.append(LeftOut((span,), words_here, _LABEL if label else _NO_PLACE, label=label))
        if not label:
            message = f"These words are not in the Easy Read paper: “{words_here}”. Put them in if they matter."
            findings.append(Finding("M001", "sent-fidelity", Severity.MUST, message, words_here, span))
    return sorted(listed, key=lambda one: one.spans), findings
