"""Draft + EasyPaper of its paper -> the EasyPaper that the person wants, and what they changed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from easyread.checks import meaning
from easyread.model.easy import EasyPaper, HardWord, LeftOut, Origin, Panel, Picture, Role, Section, Statement, Step
from easyread.model.findings import Finding
from easyread.model.paper import Spans
from easyread.picture.shelf import Shelf
from easyread.simplify.by_engine import by_model
from easyread.words.fidelity import words_of

from . import notes, put_back
from .form import bold_of, entry_of, left_out_marks, picture_name
from .pictures import picture
from .shape import COVER_KEYS, Block, Draft, Entry, State, base_mark, digest, same, untouched

BY_PERSON = "A person left it out."
_TIED = 0.6
"""A sentence that a person took out is said in another one when this share of its longer words is there."""

Parsed = tuple[EasyPaper, tuple[Finding, ...]]


def apply(
    draft: Draft, easy: EasyPaper, found: tuple[Finding, ...], full: Callable[[], EasyPaper], shelf: Shelf
) -> Parsed:
    """The changed paper, and the findings: those that still hold, what the person changed, and what is not as in the
    paper. `full` makes the paper with everything in it, for sentences that are put back; `shelf` has the pictures.
    """
    work = _Work(draft, easy, shelf)
    sections = tuple(work.section(part.title, part.blocks) for part in draft.parts)
    sections = work.tie_joined(sections)
    out = work.taken_out(sections)
    again = put_back.put_back(sections, [one for one in draft.left_out if one.state is State.KEEP], easy, full)
    kept_in_place = {mark for mark in work.seen if mark in work.lefts}
    wanted = kept_in_place | again.marks
    put_in = {work.lefts[mark] for mark in wanted if mark in work.lefts}
    left = tuple(one for one in easy.left_out if one not in put_in)
    taken = {term.lower() for term in work.own_words}
    said = {one.id for part in again.sections for panel in part.panels for one in panel.statements}
    words = [one for one in easy.hard_words if one.statement in said or one.statement not in work.old]
    words += again.hard_words
    words = [one for one in words if one.term.lower() not in taken] + list(work.own_words.values())
    front = {key: draft.head[key] for key in COVER_KEYS if key in draft.head}
    front = {key: value for key, value in front.items() if not same(value, getattr(easy.cover, key))}
    cover = replace(easy.cover, **front)
    changed = replace(
        easy,
        cover=cover,
        sections=again.sections,
        left_out=left + tuple(out),
        hard_words=tuple(words),
    )
    old_meaning = set(meaning.check(easy))
    said_back = [span for mark in wanted for span in work.lefts[mark].spans]
    pictured = {s.id for part in changed.sections for p in part.panels if p.picture for s in p.statements}
    hard = {one.id for one in changed.statements() if one.please_rewrite}
    still = [
        one
        for one in found
        if one not in old_meaning
        and (not one.statement or one.statement in said or one.statement in {s.title.id for s in changed.sections})
        and not (one.name == notes.PICTURE and one.statement in pictured)
        and not (one.name == notes.REWRITE and one.statement not in hard)
        and not (one.name == notes.FIDELITY and one.span and any(one.span.overlaps(span) for span in said_back))
    ]
    told = (*work.findings, *notes.cover(easy, changed), *notes.taken_out(out), *again.findings)
    told += tuple(notes.look_again(one) for one in draft.look_again)
    return changed, (*still, *told, *meaning.check(changed))


@dataclass(slots=True)
class _Work:
    """What is known while the lines of a draft become statements."""

    draft: Draft
    easy: EasyPaper
    shelf: Shelf
    old: dict[str, Statement] = field(init=False)
    lefts: dict[str, LeftOut] = field(init=False)
    panels: dict[str, Panel] = field(init=False)
    findings: list[Finding] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    own_words: dict[str, HardWord] = field(default_factory=dict)
    _ids: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.old = {one.id: one for one in self.easy.statements()}
        self.lefts = left_out_marks(self.easy)
        self.panels = {s.id: panel for part in self.easy.sections for panel in part.panels for s in panel.statements}

    def section(self, title: Entry, blocks: tuple[Block, ...]) -> Section:
        head = self.statement(title, Role.HEADING, ())
        panels = [self.panel(block) for block in blocks]
        return Section(head, tuple(panel for panel in panels if panel.statements))

    def panel(self, block: Block) -> Panel:
        statements: list[Statement] = []
        for at, entry in enumerate(block.entries):
            if entry.state is State.EXPLAIN:
                self._explain(entry, statements)
            else:
                statements.append(self.statement(entry, Role.INFO, self._neighbour(block.entries, at)))
        shown = self._picture(block, statements)
        return Panel("p" + statements[0].id if statements else "p", tuple(statements), shown)

    def _picture(self, block: Block, statements: list[Statement]) -> Picture | None:
        before = self.panels.get(statements[0].id) if statements else None
        if before is not None and picture_name(before.picture) == block.picture:
            return before.picture
        shown, problem = picture(block.picture, self.shelf)
        self.findings += problem
        remembered = self.draft.memory.pictures.get(statements[0].id) if statements else None
        by_person = digest(block.picture) != remembered if remembered else before is not None
        if by_person and not problem and statements:
            self.findings.append(notes.new_picture(statements[0], block.picture))
        return shown

    def _neighbour(self, entries: tuple[Entry, ...], at: int) -> Spans:
        """For a line without a mark: the paper's words of the changed sentence that it was split from."""
        if entries[at].marks:
            return ()
        for step in (-1, 1):
            near = at + step
            while 0 <= near < len(entries) and not entries[near].marks and entries[near].state is State.SAY:
                near += step
            if 0 <= near < len(entries) and self._changed(entries[near]):
                return self._spans(entries[near])
        return ()

    def _changed(self, entry: Entry) -> bool:
        before = self.old.get(base_mark(entry.mark))
        return before is not None and not untouched(entry, self.draft.memory) and not same(_shown(before), entry.shown)

    def _spans(self, entry: Entry) -> Spans:
        found = [self.old[base_mark(mark)].spans for mark in entry.marks if base_mark(mark) in self.old]
        found += [self.lefts[mark].spans for mark in entry.marks if mark in self.lefts]
        return tuple(dict.fromkeys(span for spans in found for span in spans))

    def _id(self, mark: str) -> str:
        base = base_mark(mark)
        self._ids[base] += 1
        return base if self._ids[base] == 1 else f"{base}.{self._ids[base]}"

    def statement(self, entry: Entry, role: Role, tied: Spans) -> Statement:
        text, bold = bold_of(entry.text)
        before = next((self.old[base_mark(m)] for m in reversed(entry.marks) if base_mark(m) in self.old), None)
        for mark in entry.marks:
            self.seen.update((mark, base_mark(mark)))
        spans = self._spans(entry) or tied
        if before is not None:
            key = self._id(before.id)
            if same(_shown(before), entry.shown):
                return before if key == before.id else replace(before, id=key)
            now = replace(
                before, id=key, text=text, bold=bold, bullet=entry.bullet, steps=(), spans=spans, please_rewrite=None
            )
            if untouched(entry, self.draft.memory):
                if entry.mark not in self.draft.memory.by_model:
                    return now
                now = replace(now, origin=Origin.ENGINE, steps=(*before.steps, Step("rewriter", before.text, text)))
                self.findings.append(by_model(now, before.text))
                return now
            now = replace(now, origin=Origin.PERSON)
            self.findings.append(notes.changed(now, before.text))
            return now
        left = next((self.lefts[mark] for mark in entry.marks if mark in self.lefts), None)
        key = self._id(entry.mark or "n" + digest(text, 4))
        if left is not None and same(left.text, entry.text):
            back = Statement(key, text, role, Origin.SOURCE, spans, bold=bold, bullet=entry.bullet)
            self.findings.append(notes.back(back))
            return back
        now = Statement(key, text, role, Origin.PERSON, spans, bold=bold, bullet=entry.bullet)
        if spans:
            self.findings.append(notes.changed(now, left.text if left else ""))
        elif entry.state is not State.EXPLAIN:
            self.findings.append(notes.own_words(now))
        return now

    def _explain(self, entry: Entry, statements: list[Statement]) -> None:
        term, meaning_ = notes.explained(entry)
        key = self._id("n" + digest(f"{term}={meaning_}", 4))
        text = f"{term[:1].upper()}{term[1:]}: {meaning_}"
        if statements:
            for at, one in enumerate(statements):
                place = re.search(rf"(?<!\w){re.escape(term)}(?!\w)", one.text, re.IGNORECASE)
                if place and one.role is not Role.EXPLAIN:
                    if not any(start < place.end() and place.start() < end for start, end in one.bold):
                        statements[at] = replace(one, bold=tuple(sorted((*one.bold, place.span()))))
                    break
        explanation = Statement(key, text, Role.EXPLAIN, Origin.PERSON)
        statements.append(explanation)
        self.own_words[term.lower()] = HardWord(term, meaning_, key)
        self.findings.append(notes.explanation(explanation))

    def gone(self) -> list[Statement]:
        return [
            one
            for one in self.easy.statements()
            if one.id not in self.seen and one.spans and one.origin is not Origin.FIXED
        ]

    def tie_joined(self, sections: tuple[Section, ...]) -> tuple[Section, ...]:
        """A sentence that was taken out and is said in a changed one belongs to that: the two were joined."""
        for one in self.gone():
            wanted = {word for word in words_of(one.text) if len(word) > 3}
            for part in sections:
                for panel in part.panels:
                    for statement in panel.statements:
                        held = wanted & words_of(statement.text)
                        if statement.origin is Origin.PERSON and wanted and len(held) >= _TIED * len(wanted):
                            spans = tuple(dict.fromkeys((*statement.spans, *one.spans)))
                            sections = _with(sections, replace(statement, spans=spans))
                            self.seen.add(one.id)
                            break
        return sections

    def taken_out(self, sections: tuple[Section, ...]) -> list[LeftOut]:
        """What the person left out: with out: before it, or by taking the line away."""
        return [LeftOut(one.spans, one.text, BY_PERSON) for one in self.gone()]


def _with(sections: tuple[Section, ...], now: Statement) -> tuple[Section, ...]:
    def of(panel: Panel) -> Panel:
        return replace(panel, statements=tuple(now if one.id == now.id else one for one in panel.statements))

    return tuple(replace(part, panels=tuple(of(panel) for panel in part.panels)) for part in sections)


def _shown(statement: Statement) -> str:
    return entry_of(statement).shown
