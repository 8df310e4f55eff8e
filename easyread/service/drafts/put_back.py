"""Puts sentences back that were left out: where they stand in the paper, in the words that easyread makes of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from easyread.model.easy import EasyPaper, HardWord, LeftOut, Origin, Panel, Picture, Role, Section, Statement
from easyread.model.findings import Finding

from . import notes
from .form import bold_of, left_out_marks
from .shape import Entry, base_mark, same


@dataclass(slots=True)
class PutBack:
    sections: tuple[Section, ...]
    marks: set[str] = field(default_factory=set)  # of what was left out and is said now
    hard_words: list[HardWord] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def put_back(
    sections: tuple[Section, ...], entries: Sequence[Entry], easy: EasyPaper, full: Callable[[], EasyPaper]
) -> PutBack:
    """`full` is asked for only when something is put back: it has the words of all that the main points leave out."""
    done = PutBack(sections)
    if not entries:
        return done
    lefts = left_out_marks(easy)
    everything = full()
    for entry in entries:
        left = lefts.get(entry.mark)
        old = next((s for s in everything.statements() if s.id == base_mark(entry.mark)), None)
        if left is not None:
            _back(done, entry, left, everything)
        elif old is not None and all(s.id != old.id for s in _all(done.sections)):
            _insert(done, Panel("p" + old.id, (_in_words_of(entry, old),), _picture_of(everything, old)), everything)
        else:
            done.findings.append(notes.look_again(entry))
    return done


def _in_words_of(entry: Entry, old: Statement) -> Statement:
    text, bold = bold_of(entry.text)
    return old if same(old.text, text) else replace(old, text=text, bold=bold, origin=Origin.PERSON, steps=())


def _back(done: PutBack, entry: Entry, left: LeftOut, everything: EasyPaper) -> None:
    done.marks.add(entry.mark)
    there = {one.id for one in _all(done.sections)}
    if same(entry.text, left.text):
        for panel in _panels_of(everything, left, there):
            said = {one.statement for one in done.hard_words} | there
            kept = tuple(s for s in panel.statements if s.role is not Role.EXPLAIN or s.id not in said)
            explained = any(s.role is Role.EXPLAIN for s in kept)
            kept = kept if explained else tuple(replace(s, bold=()) for s in kept)
            ids = {s.id for s in kept}
            done.hard_words += [word for word in everything.hard_words if word.statement in ids]
            _insert(done, replace(panel, statements=kept), everything)
            done.findings += [notes.back(s) for s in kept if s.role is not Role.EXPLAIN]
            there |= ids
        if any(_stands_on(one, left) for one in _all(done.sections)):
            return
    text, bold = bold_of(entry.text)
    own = not same(entry.text, left.text)
    origin = Origin.PERSON if own else Origin.SOURCE
    one = Statement(entry.mark, text, Role.INFO, origin, left.spans, bold=bold, bullet=entry.bullet)
    _insert(done, Panel("p" + one.id, (one,)), everything)
    done.findings.append(notes.changed(one, left.text) if own else notes.back(one))


def _stands_on(one: Statement, left: LeftOut) -> bool:
    return any(a.start <= b.start and b.end <= a.end for b in left.spans for a in one.spans)


def _panels_of(everything: EasyPaper, left: LeftOut, there: set[str]) -> list[Panel]:
    """What the full paper makes of these words, picture and all, without what is said already."""
    found = []
    for section in everything.sections:
        for panel in section.panels:
            kept: list[Statement] = []
            on = False
            for one in panel.statements:
                if one.role is not Role.EXPLAIN:
                    on = one.id not in there and one.origin is not Origin.FIXED and _stands_on(one, left)
                if on:
                    kept.append(one)
            if kept:
                found.append(Panel("p" + kept[0].id, tuple(kept), panel.picture))
    return found


def _picture_of(everything: EasyPaper, one: Statement) -> Picture | None:
    panels = (panel for section in everything.sections for panel in section.panels)
    return next((panel.picture for panel in panels if one in panel.statements), None)


def _all(sections: tuple[Section, ...]) -> list[Statement]:
    return [s for part in sections for s in (part.title, *(s for panel in part.panels for s in panel.statements))]


def _insert(done: PutBack, panel: Panel, everything: EasyPaper) -> None:
    """After the sentence that stands before it in the full paper; else by where its words stand in the paper."""
    order = [one.id for one in everything.statements()]
    first = panel.statements[0]
    there = {base_mark(one.id): one.id for one in _all(done.sections)}
    after = ""
    if first.id in order:
        before = order[: order.index(first.id)]
        after = next((there[one] for one in reversed(before) if one in there), "")
    if not after and first.spans:
        start = first.spans[0].start
        near = [
            (one.spans[0].start, at, one.id)
            for at, one in enumerate(_all(done.sections))
            if one.spans and one.spans[0].start <= start
        ]
        after = max(near)[2] if near else ""
    done.sections = _placed(done.sections, panel, after)


def _placed(sections: tuple[Section, ...], panel: Panel, after: str) -> tuple[Section, ...]:
    found = []
    placed = False
    for section in sections:
        panels: list[Panel] = []
        if section.title.id == after:
            panels.append(panel)
            placed = True
        for one in section.panels:
            panels.append(one)
            if not placed and any(s.id == after for s in one.statements):
                panels.append(panel)
                placed = True
        found.append(replace(section, panels=tuple(panels)))
    if not placed and found:
        found[-1] = replace(found[-1], panels=(*found[-1].panels, panel))
    return tuple(found)
