"""Puts right by itself what can only be meant one way, in papers that are plain text and in drafts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from easyread.checks.source import check_source
from easyread.checks.text import of_sentence
from easyread.errors import UnknownFormat
from easyread.model.easy import Origin
from easyread.model.findings import Finding
from easyread.model.settings import Settings
from easyread.model.text import Source
from easyread.ports import World

from . import drafts
from .make import easy_of, read_source
from .settings import with_files_beside

SAFE = frozenset(
    ("word-no-negative-contraction", "word-no-contraction", "num-digits", "date-no-short-month", "sent-no-filler")
)
"""Rules whose one fix leaves meaning and grammar as they are. A wrong weekday is none: which of the two is wrong?"""
_PLAIN = (".md", ".markdown", ".txt")


@dataclass(frozen=True, slots=True)
class Change:
    line: int | None
    before: str
    after: str


def fix(world: World, path: Path, settings: Settings) -> tuple[Change, ...]:
    """Changes the file and says what was changed; the file stays as it is where nothing can be put right by itself.

    Raises UnknownFormat for other kinds of file, and what reading and writing raise.
    """
    if drafts.is_draft(path):
        return _fix_draft(world, path, with_files_beside(settings, path))
    if path.suffix.lower() not in _PLAIN:
        raise UnknownFormat(f"easyread can put right {', '.join(_PLAIN)} files. Change {path.name} by hand.")
    source = read_source(world, path)
    raw = world.read(path)
    bom = b"\xef\xbb\xbf" if raw.startswith(b"\xef\xbb\xbf") else b""
    text = raw[len(bom) :].decode("utf-8")
    done: list[tuple[int, int, Change]] = []
    for one in check_source(source, with_files_beside(settings, path)).findings:
        place = _place(text, source, one) if one.name in SAFE and len(one.fixes) == 1 else None
        if place is None or any(start < place[1] and place[0] < end for start, end, _ in done):
            continue
        before = text[place[0] : place[1]]
        done.append((*place, Change(one.line, before, _as(before, one.fixes[0]))))
    for start, end, change in sorted(done, key=lambda one: -one[0]):
        text = text[:start] + change.after + text[end:]
    if done:
        world.write_folder(path.parent, [(path.name, bom + text.encode("utf-8"))])
    return tuple(change for _, _, change in sorted(done, key=lambda one: one[0]))


def _fix_draft(world: World, path: Path, settings: Settings) -> tuple[Change, ...]:
    """The same for the statements of a draft; notes, marks and what was left out stay as they are."""
    lines = world.read(path).decode("utf-8").split("\n")
    easy, _ = easy_of(world, path, settings)
    done: list[Change] = []
    for statement in easy.statements():
        number = next((n for n, line in enumerate(lines) if f"{{#{statement.id}}}" in line), None)
        if number is None or statement.origin is Origin.FIXED or lines[number].count(statement.text) != 1:
            continue
        text = statement.text
        hits = [hit for _, hit in of_sentence(text, settings.profile, settings.own_words, only=SAFE) if hit.fix]
        for hit in sorted(hits, key=lambda one: -one.start):
            before = text[hit.start : hit.end]
            text = text[: hit.start] + _as(before, hit.fix) + text[hit.end :]
            done.append(Change(number + 1, before, _as(before, hit.fix)))
        lines[number] = lines[number].replace(statement.text, text)
    if done:
        world.write_folder(path.parent, [(path.name, "\n".join(lines).encode("utf-8"))])
    return tuple(sorted(done, key=lambda one: one.line or 0))


def _place(text: str, source: Source, found: Finding) -> tuple[int, int] | None:
    """Where the words of a finding stand in the file, if their sentence stands there just once, letter for letter."""
    if found.span is None or not found.text or text.count(found.text) != 1:
        return None
    sentence = source.text.rfind(found.text, 0, found.span.end + len(found.text))
    if sentence < 0 or not sentence <= found.span.start < sentence + len(found.text):
        return None
    start = text.index(found.text) + found.span.start - sentence
    end = start + found.span.end - found.span.start
    return (start, end) if text[start:end] == source.text[found.span.start : found.span.end] else None


def _as(before: str, after: str) -> str:
    """With the capital of the words that it stands for."""
    return after[:1].upper() + after[1:] if before[:1].isupper() else after
