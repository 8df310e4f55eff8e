"""Text of a draft -> Draft."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from easyread.errors import BrokenFile

from .form import MODEL_NOTE
from .lines import BULLET, HEADING, MARK, STATE, Line, decode, joined, without_comments
from .shape import HEAD_KEYS, LEFT_OUT, LOOK_AGAIN, Block, Draft, Entry, Memory, Part, State, digest

_FIRST = re.compile(r"easyread: draft [12]")
_RULE = re.compile(r"(?:-{2,}|[–—_]+)")
_PICTURE = re.compile(r"\[\s*picture\s*:\s*(?P<name>[^\]]*)\]\s*", re.IGNORECASE)
_REMEMBERED = re.compile(r"(?P<kind>[@=*])(?P<mark>[\w.-]+):(?P<text>[0-9a-f]{6})(?::(?P<picture>[0-9a-f]{6}))?")
_STATES = {"keep": State.KEEP, "put back": State.KEEP, "explain": State.EXPLAIN}
_ENDED = re.compile(r"[.!?:…]['\"”’)*]*\s*$")
_TITLES = {"left out": LEFT_OUT, "have another look": LOOK_AGAIN}


def parse(data: bytes, name: str) -> Draft:
    """A draft file. Raises BrokenFile with the line where it is broken."""
    lines = decode(data, name)
    head, first = _head(lines, name)
    kept, comments = without_comments(lines[first:], first + 1, name)
    memory = _memory(comments)
    known = {mark: ("h:" if mark[0] == "h" else "s:") + value for mark, value in memory.lines.items()}
    reading = _Reading(name, memory)
    for line in joined(kept, known):
        reading.line(line)
    reading.close()
    return Draft(head, tuple(reading.parts), tuple(reading.left_out), tuple(reading.look_again), memory)


def _head(lines: list[str], name: str) -> tuple[dict[str, str], int]:
    """The head and the index of the first line after it. A long title may be broken into two lines."""
    start = next((at for at, line in enumerate(lines[:10]) if _FIRST.fullmatch(line)), None)
    end = next(
        (at for at, line in enumerate(lines) if start is not None and at > start and _RULE.fullmatch(line)), None
    )
    if start is None or end is None:
        raise BrokenFile(
            f"{name} is no draft of easyread: its first lines are missing. Make a new one with: easyread draft"
        )
    head: dict[str, str] = {}
    last = ""
    for line in lines[start + 1 : end]:
        key, colon, value = line.partition(":")
        if colon and key.strip().lower() in HEAD_KEYS:
            last = key.strip().lower()
            head[last] = value.strip()
        elif line and last:
            head[last] = f"{head[last]} {line}".strip()
    return head, end + 1


def _memory(comments: list[str]) -> Memory:
    found: dict[str, str] = {}
    pictures: dict[str, str] = {}
    head: dict[str, str] = {}
    by_model: set[str] = set()
    for comment in comments:
        if "For easyread" not in comment:
            continue
        for one in _REMEMBERED.finditer(comment):
            if one["kind"] == "@":
                head[one["mark"]] = one["text"]
                continue
            found[one["mark"]] = one["text"]
            if one["picture"]:
                pictures[one["mark"]] = one["picture"]
            if one["kind"] == "*":
                by_model.add(one["mark"])
    return Memory(found, pictures, head, frozenset(by_model))


@dataclass(slots=True)
class _Reading:
    """What is known while the lines of a draft are read."""

    name: str
    memory: Memory
    parts: list[Part] = field(default_factory=list)
    left_out: list[Entry] = field(default_factory=list)
    look_again: list[Entry] = field(default_factory=list)
    _blocks: list[Block] = field(default_factory=list)
    _entries: list[Entry] = field(default_factory=list)
    _picture: str = "none"
    _title: Entry | None = None
    _last_part: str = ""

    def line(self, line: Line) -> None:
        text = line.text
        if not text:
            self._close_block()
        elif self._is_statement(text):
            self._put(entry(text, line.number, self.memory))
        elif heading := HEADING.match(text):
            self.close()
            self._start(entry(text[heading.end() :], line.number, self.memory, heading=True))
        elif picture := _PICTURE.match(text):
            if self._entries:
                self._close_block()
            self._picture = picture["name"].strip() or "none"
            if rest := text[picture.end() :].strip():
                self.line(Line(line.number, rest))
        else:
            for one in entries(text, line.number, self.memory):
                self._put(one)

    def _is_statement(self, text: str) -> bool:
        """Does easyread know this as one of its own, whatever sign it begins with?"""
        marks = MARK.findall(text)
        if len(marks) != 1 or marks[0][0][0] in "ho":
            return False
        return self.memory.lines.get(marks[0][0]) == digest(MARK.sub("", text))

    def _start(self, title: Entry) -> None:
        last = title.mark if title.mark in (LEFT_OUT, LOOK_AGAIN) else ""
        if not title.marks:
            last = _TITLES.get(title.text.lower(), "")
        self._last_part = last
        self._title = None if last else title

    def _put(self, one: Entry) -> None:
        if self._last_part == LOOK_AGAIN:
            self.look_again.append(one)
        elif one.state is State.OUT or (self._last_part == LEFT_OUT and one.marks):
            self.left_out.append(one)
        elif self._title is None and not self._last_part:
            raise BrokenFile(
                f"{self.name}, line {one.line}: “{one.text[:40]}” stands before the first heading. "
                "Put a line with ## above it."
            )
        else:
            self._entries.append(one)

    def _close_block(self) -> None:
        if self._entries:
            self._blocks.append(Block(self._picture, tuple(self._entries)))
        self._entries, self._picture = [], "none"

    def close(self) -> None:
        """The end of a part. New words below the last part belong to the end of the paper."""
        self._close_block()
        if self._title is not None:
            self.parts.append(Part(self._title, tuple(self._blocks)))
        elif self._blocks:
            if not self.parts:
                line = self._blocks[0].entries[0].line
                raise BrokenFile(
                    f"{self.name}, line {line}: there is no heading above it. Put a line with ## above it."
                )
            self.parts[-1] = replace(self.parts[-1], blocks=(*self.parts[-1].blocks, *self._blocks))
        self._blocks, self._title = [], None


def entries(text: str, number: int, memory: Memory) -> list[Entry]:
    """The entries of one line: more than one where a program put lines together that a person had not joined."""
    marks = list(MARK.finditer(text))
    if len(marks) > 1:
        starts = [0, *(mark.end() for mark in marks[:-1])]
        pieces = [text[start : mark.end()].strip() for start, mark in zip(starts, marks, strict=True)]
        found = [entry(piece, number, memory) for piece in pieces]
        apart = all(one.text for one in found) and all(
            memory.lines.get(one.mark) == digest(one.shown) or _ENDED.search(one.text) for one in found[:-1]
        )
        if apart and not text[marks[-1].end() :].strip():
            return found
    return [entry(text, number, memory)]


def entry(text: str, number: int, memory: Memory, *, heading: bool = False) -> Entry:
    marks = tuple(match["id"] for match in MARK.finditer(text))
    by_model = any(MODEL_NOTE in (match["note"] or "") for match in MARK.finditer(text))
    words = " ".join(MARK.sub(" ", text).split())
    known = memory.lines.get(marks[-1]) if marks else None
    state, bullet = State.SAY, False
    if known != digest(words) or marks[-1][0] == "o":
        bullet, words = _bullet(words)
        if found := STATE.match(words):
            state = _STATES.get(found["word"].lower(), State.OUT)
            words = words[found.end() :]
        if not bullet:
            bullet, words = _bullet(words)
    elif not heading:
        bullet, words = _bullet(words)
    if marks and marks[-1][0] == "o" and state is State.SAY:
        state = State.KEEP
    return Entry(words, marks, bullet, state, by_model, line=number)


def _bullet(words: str) -> tuple[bool, str]:
    found = BULLET.match(words)
    return (True, words[found.end() :]) if found else (False, words)
