"""What was not understood, or does not fit together: said in plain words with the place, and never guessed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from easyread.model.findings import Finding, Severity
from easyread.model.paper import Kind, Paper
from easyread.model.text import Span
from easyread.words import dates

from .unfilled import is_an_example, unfilled


def doubts(paper: Paper) -> tuple[Finding, ...]:
    """The findings of a paper as it was understood, in the order of their places."""
    found = [*_jobs(paper), *_decisions(paper), *_days(paper), *_meeting(paper), *_answers(paper), *_examples(paper)]
    starts = [block.span.start for block in paper.source.blocks]
    return tuple(_placed(one, paper, starts) for one in sorted(found, key=lambda one: one.span or Span(0, 0)))


def _look(code: str, name: str, message: str, text: str, span: Span, severity: Severity = Severity.LOOK) -> Finding:
    return Finding(code, name, severity, message, text, span)


def _placed(one: Finding, paper: Paper, starts: list[int]) -> Finding:
    if one.span is None or not one.text:
        return one
    block = paper.source.blocks[max(0, bisect_right(starts, one.span.start) - 1)]
    place = block.place
    return replace(
        one, line=place.line or place.paragraph, column=max(1, one.span.start - block.span.start + 1), page=place.page
    )


def _jobs(paper: Paper) -> Iterator[Finding]:
    for item in paper.items:
        for action in item.actions:
            if action.status == "done" or is_an_example(action.spans, paper.source.text):
                continue
            if not action.owners:
                message = "This job has no name. Who will do it?"
                yield _look("U001", "action-no-owner", message, action.text, action.spans[0])
            if action.due is None:
                message = "This job has no date. When must it be done?"
                yield _look("U002", "action-no-date", message, action.text, action.spans[0])


def _decisions(paper: Paper) -> Iterator[Finding]:
    for item in paper.items:
        for decision in item.decisions:
            if decision.outcome is None:
                message = "Was this agreed, refused or put off? The paper does not say it in words that easyread knows."
                yield _look("U005", "decision-no-outcome", message, decision.text, decision.spans[0])


def _days(paper: Paper) -> Iterator[Finding]:
    own = paper.when.day if paper.when else None
    for day in dates.dates(paper.source.text):
        text, span = paper.source.text[day.start : day.end], Span(day.start, day.end)
        if day.weekday_is_wrong and day.exact:
            true = dates.WEEKDAYS[day.exact.weekday()]
            message = f"“{text}” is a {true}. Which one is right, the day or the date?"
            yield _look("U003", "weekday-wrong", message, text, span, Severity.MUST)
        elif day.day and (day.day > 31 or not _exists(day)):
            message = f"There is no {day.day} {dates.MONTHS[day.month - 1]}. What is the right date?"
            yield _look("U008", "no-such-day", message, text, span, Severity.MUST)
        elif day.year is None and day.weekday is not None and own is not None and not _fits(day, own):
            message = f"“{text}” is not a {dates.WEEKDAYS[day.weekday]} in {own.year}. Is the day or the date wrong?"
            yield _look("U007", "weekday-doubtful", message, text, span, Severity.SHOULD)


def _exists(day: dates.FoundDate) -> bool:
    if day.day is None:
        return True
    try:
        date(day.year or 2024, day.month, day.day)
    except ValueError:
        return False
    return True


def _fits(day: dates.FoundDate, own: date) -> bool:
    """Does the weekday hold in the year of the paper, or the one before or after it?"""
    for year in (own.year - 1, own.year, own.year + 1):
        try:
            if date(year, day.month, day.day or 1).weekday() == day.weekday:
                return True
        except ValueError:
            continue
    return False


def _meeting(paper: Paper) -> Iterator[Finding]:
    if paper.kind not in (Kind.AGENDA, Kind.MINUTES):
        return
    if paper.when is None:
        message = "No date of the meeting was found. Say when the meeting is or was."
        yield _look("U004", "no-date", message, "", Span(0, 0))
        return
    span = paper.when.spans[0]
    if paper.when.day is None and len({d.exact for d in dates.dates(paper.when.text) if d.exact}) > 1:
        message = "The paper gives two dates for this meeting. Which one is right?"
        yield _look("U006", "two-dates", message, paper.when.text, span, Severity.MUST)
    for at in paper.when.spans:
        for time in dates.times(at.of(paper.source.text)):
            if time.value == paper.when.start and not time.sure:
                text = at.of(paper.source.text)[time.start : time.end]
                message = f"“{text}”: is that in the morning or in the evening? Write am or pm."
                yield _look("U009", "time-unclear", message, text, at)
                return


def _answers(paper: Paper) -> Iterator[Finding]:
    for item in paper.items:
        for pair in item.said_did[:1] if len(item.said_did) == 1 else ():  # two lists may answer each other unsaid
            if not pair.we_did.strip():
                message = "People said this, and the paper does not say what was done. What is the answer?"
                yield _look("U010", "said-no-answer", message, pair.you_said, pair.spans[0], Severity.SHOULD)


def _examples(paper: Paper) -> Iterator[Finding]:
    for span in unfilled(paper.source.text):
        text = span.of(paper.source.text)
        message = "This is an example from the blank paper. Write your own words here, or delete it."
        yield _look("U011", "not-filled-in", message, text, span, Severity.MUST)
