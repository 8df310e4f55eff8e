"""Finds the sentences again that stand under another number now: "3. The garden" was "2. The garden" before."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from .shape import Draft, Entry, Memory, Part, base_mark, digest, plain

_NUMBER = re.compile(r"^\d{1,3}(?:\.\d{1,2})*[.)]?\s+")


def renamed(old: Draft, new: Draft) -> Draft:
    """The old draft with the marks of the new one, wherever easyread makes the same words under another mark."""
    names = _names(old, new)
    if not names:
        return old

    def of(entry: Entry) -> Entry:
        return replace(entry, marks=tuple(_new_name(mark, names) for mark in entry.marks))

    parts = tuple(
        Part(of(part.title), tuple(replace(b, entries=tuple(map(of, b.entries))) for b in part.blocks))
        for part in old.parts
    )
    memory = old.memory
    lines = {names.get(mark, mark): value for mark, value in memory.lines.items()}
    for part in parts:  # a heading that the person left alone counts as left alone under its new number
        if memory.lines.get(_old_name(part.title.mark, names)) == digest(part.title.shown):
            lines[part.title.mark] = digest(part.title.shown)
    pictures = {names.get(mark, mark): value for mark, value in memory.pictures.items()}
    by_model = frozenset(names.get(mark, mark) for mark in memory.by_model)
    return replace(
        old,
        parts=parts,
        left_out=tuple(map(of, old.left_out)),
        memory=Memory(lines, pictures, memory.head, by_model),
    )


def _new_name(mark: str, names: dict[str, str]) -> str:
    base = base_mark(mark)
    return names[base] + mark[len(base) :] if base in names else names.get(mark, mark)


def _old_name(mark: str, names: dict[str, str]) -> str:
    return next((old for old, new in names.items() if new == mark), mark)


def _names(old: Draft, new: Draft) -> dict[str, str]:
    """Old mark -> new mark, for marks that only one of the two drafts has; the first with the first of its kind."""
    fresh = {entry.mark for entry in (*new.lines(), *new.left_out)}
    known = set(old.memory.lines)
    waiting: dict[str, list[str]] = defaultdict(list)
    for entry in new.lines():
        if entry.mark not in known:
            waiting[entry.mark[0] + digest(entry.shown)].append(entry.mark)
    found = {}
    for mark in old.memory.lines:
        same = waiting.get(mark[0] + old.memory.lines[mark])
        if mark not in fresh and same:
            found[mark] = same.pop(0)
    return found | _headings((part.title for part in old.parts), (part.title for part in new.parts), fresh, known)


def _headings(old: Iterable[Entry], new: Iterable[Entry], fresh: set[str], known: set[str]) -> dict[str, str]:
    waiting: dict[str, list[str]] = defaultdict(list)
    for title in new:
        if title.mark not in known:
            waiting[_NUMBER.sub("", plain(title.text))].append(title.mark)
    found = {}
    for title in old:
        same = waiting.get(_NUMBER.sub("", plain(title.text)))
        if title.mark and title.mark not in fresh and same:
            found[title.mark] = same.pop(0)
    return found
