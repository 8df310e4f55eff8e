"""Hard sentences that a language model may write again, one at a time; every answer is judged, and most doubts put it away.

Nothing that a model says is believed: the facts must be the same (words/fidelity), it must be easier by the same rules as
every other sentence, and it must be made of the words of the sentence, of their simpler ones, and little else.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from easyread.errors import RewriterFailed
from easyread.model.easy import EasyPaper, Origin, Panel, Role, Section, Statement, Step
from easyread.model.findings import Finding, Result, Severity
from easyread.ports import Rewriter

from .answers import judged

MODEL = "model-words"
TooHard = Callable[[str], tuple[str, ...]]
_QUOTED = re.compile(r"[“\"].*[”\"]|(?<!\w)[‘'].*[’'](?!\w)")
_GIVE_UP = 3  # sentences without an answer, one after the other
_MOST_IN_PANEL = 3


def helped(easy: EasyPaper, rewriter: Rewriter, too_hard: TooHard, most: int) -> Result[EasyPaper]:
    """The paper with hard sentences in the words of the model, where these passed.

    `too_hard` names the rules on length and hard words that a text breaks; sentences that break none are not sent.
    `most`: how many sentences may be sent.
    """
    work = _Work(rewriter, too_hard, most)
    sections = tuple(
        Section(section.title, tuple(new for panel in section.panels for new in work.panel(panel)))
        for section in easy.sections
    )
    return Result(replace(easy, sections=sections), (*work.findings, *work.summary()))


def told(found: Iterable[Finding]) -> list[str]:
    """For a terminal: what was asked and taken, whether words left the computer, and what failed."""
    return [one.message for one in found if one.code in ("D110", "D111", "D112")]


def by_model(now: Statement, before: str, missing: tuple[str, ...] = ()) -> Finding:
    """For a person: what a model wrote, what stood there, and which words are gone."""
    gone = f" These words are gone: {', '.join(missing)}." if missing else ""
    return Finding(
        "D102", MODEL, Severity.LOOK, f"A language model wrote this. Compare it with: “{before}”{gone}", now.text,
        now.spans[0] if now.spans else None, now.id, fixes=(before,),
    )  # fmt: skip


@dataclass(slots=True)
class _Work:
    rewriter: Rewriter
    too_hard: TooHard
    most: int
    findings: list[Finding] = field(default_factory=list)
    asked: int = 0
    taken: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    stopped: bool = False
    not_asked: int = 0
    _answers: dict[tuple[str, tuple[str, ...]], str | None] = field(default_factory=dict)
    _in_a_row: int = 0

    def panel(self, panel: Panel) -> list[Panel]:
        groups: list[list[Statement]] = []
        changed = False
        for one in panel.statements:
            new = self._statement(one)
            changed = changed or new != [one]
            if one.role is Role.EXPLAIN and groups:
                _explain(groups, one)
            else:
                groups += [[statement] for statement in new]
        return _panels(panel, groups) if changed else [panel]

    def _statement(self, one: Statement) -> list[Statement]:
        if one.origin is not Origin.SOURCE or one.role in (Role.HEADING, Role.EXPLAIN) or _QUOTED.search(one.text):
            return [one]
        hard = self.too_hard(one.text)
        if not hard:
            return [one]
        keep = tuple(one.text[start:end] for start, end in one.bold)
        answer = self._answer(one.text, keep)
        if answer is None:
            return [one]
        verdict = judged(one.text, answer, keep, self.too_hard, one_line=one.bullet)
        if verdict.refused:
            self.refused[verdict.refused] += 1
            return [one]
        self.taken += 1
        made = []
        left = list(keep)
        for number, text in enumerate(verdict.sentences, 1):
            bold = tuple(_find(text, word) for word in left if word in text)
            left = [word for word in left if word not in text]
            steps = (*one.steps, Step("rewriter", one.text, text))
            key = one.id if number == 1 else f"{one.id}.{number}"
            made.append(replace(one, id=key, text=text, origin=Origin.ENGINE, steps=steps, bold=tuple(sorted(bold))))
            self.findings.append(by_model(made[-1], one.text, verdict.missing))
        return made

    def _answer(self, text: str, keep: tuple[str, ...]) -> str | None:
        """The words of the model, or None; the same sentence is asked for once."""
        key = (text, keep)
        if key in self._answers:
            return self._answers[key]
        if self.stopped or self.asked >= self.most:
            self.not_asked += 1
            return None
        self.asked += 1
        answer: str | None = None
        try:
            answer = self.rewriter.rewrite(text, keep)
            self._in_a_row = 0
        except RewriterFailed as problem:
            self.failed[problem.message] += 1
            self._in_a_row += 1
            self.stopped = problem.final or self._in_a_row >= _GIVE_UP
        self._answers[key] = answer
        return answer

    def summary(self) -> tuple[Finding, ...]:
        """What was asked, what was taken and put away and why, and whether words left this computer."""
        if not self.asked:
            return ()
        put_away = ", ".join(f"{count} {why}" for why, count in sorted(self.refused.items()))
        message = f"A language model ({self.rewriter.name}) was asked about {self.asked} sentences. {self.taken} are in its words."
        if put_away:
            message += f" {sum(self.refused.values())} answers were put away: {put_away}."
        if self.not_asked:
            message += f" {self.not_asked} more hard sentences were not sent."
        found = [Finding("D110", MODEL, Severity.LOOK, message)]
        if self.rewriter.sends_words_out:
            message = f"The words of these sentences left this computer. They were sent to {self.rewriter.where}."
            found.append(Finding("D111", MODEL, Severity.LOOK, message))
        for why, count in sorted(self.failed.items()):
            message = f"{why} {count} sentences stay as they were."
            found.append(Finding("D112", MODEL, Severity.SHOULD, message, why))
        return tuple(found)


def _find(text: str, word: str) -> tuple[int, int]:
    start = text.index(word)
    return start, start + len(word)


def _explain(groups: list[list[Statement]], one: Statement) -> None:
    """An explanation stays right below the sentence that has its word."""
    term = one.text.lower()
    for group in reversed(groups):
        if any(s.text[start:end].lower() in term for s in group for start, end in s.bold):
            group.append(one)
            return
    groups[-1].append(one)


def _panels(panel: Panel, groups: list[list[Statement]]) -> list[Panel]:
    """Panels of at most three statements; lists stay as long as they were. The picture of the template stays first."""
    found: list[list[Statement]] = [[]]
    for group in groups:
        own = group[0].bullet or any(s.bullet for s in found[-1])
        if found[-1] and not own and len(found[-1]) + len(group) > _MOST_IN_PANEL:
            found.append([])
        found[-1] += group
    return [
        Panel("p" + statements[0].id, tuple(statements), panel.picture if number == 0 else None)
        for number, statements in enumerate(found)
    ]
