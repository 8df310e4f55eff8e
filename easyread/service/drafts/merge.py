"""A draft that a person changed + a new draft of the same paper -> one draft with the person's changes in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from .renamed import renamed
from .shape import COVER_KEYS, Block, Draft, Entry, Memory, Part, State, base_mark, digest, same, untouched


@dataclass(frozen=True, slots=True)
class Merged:
    """`kept`: how many changes of the person still stand. `look_again`: words of theirs that have no place now."""

    draft: Draft
    kept: int
    look_again: tuple[Entry, ...]


def merge(old: Draft, new: Draft) -> Merged:
    """Nothing that a person wrote is lost: it stands where it stood, or under "Have another look"."""
    old = renamed(old, new)
    work = _Work(old, new)
    parts = [part for part in (work.part(one) for one in old.parts) if part is not None]
    parts = work.with_new(parts)
    if work.same_order():
        parts = _in_order(parts, new)
    left = work.left_out(parts)
    look = (*old.look_again, *work.look_again)
    head = dict(new.head)
    for key in COVER_KEYS:
        if old.head.get(key, "") != new.head[key] and old.memory.head.get(key) != digest(old.head.get(key, "")):
            head[key] = old.head.get(key, "")
            work.kept += 1
    return Merged(
        Draft(head, tuple(parts), tuple(left), look, work.new_memory(parts)), work.kept, tuple(work.look_again)
    )


@dataclass(slots=True)
class _Work:
    old: Draft
    new: Draft
    kept: int = 0
    look_again: list[Entry] = field(default_factory=list)
    placed: set[str] = field(default_factory=set)
    again: set[str] = field(default_factory=set)  # marks of sentences that have to be put in as they are now
    fresh: dict[str, Entry] = field(init=False)
    fresh_left: dict[str, Entry] = field(init=False)
    fresh_blocks: dict[str, Block] = field(init=False)

    def __post_init__(self) -> None:
        self.fresh = {one.mark: one for one in self.new.lines()}
        self.fresh_left = {one.mark: one for one in self.new.left_out}
        self.fresh_blocks = {one.mark: b for part in self.new.parts for b in part.blocks for one in b.entries}

    @property
    def memory(self) -> Memory:
        return self.old.memory

    def part(self, one: Part) -> Part | None:
        """The part with what still has a place; None where neither the paper nor the person has anything in it."""
        blocks = [block for block in (self.block(b) for b in one.blocks) if block.entries]
        title = self.entry(one.title, heading=True)
        if title is None and not blocks:
            return None
        return Part(title or replace(one.title, marks=()), tuple(blocks))

    def block(self, one: Block) -> Block:
        entries: list[Entry] = []
        lost = False  # a line without a mark goes where the line went that it was split from
        for entry in one.entries:
            if not entry.marks:
                if lost:
                    self.look_again.append(entry)
                else:
                    entries.append(entry)
                    self.kept += 1
                continue
            now = self.entry(entry)
            lost = now is None and not untouched(entry, self.memory)
            if now is not None:
                entries.append(now)
        return Block(self._picture(one), tuple(entries))

    def _picture(self, one: Block) -> str:
        first = next((entry.mark for entry in one.entries if entry.mark in self.fresh_blocks), "")
        fresh = self.fresh_blocks.get(first)
        if fresh is None:
            return one.picture
        remembered = self.memory.pictures.get(first)
        if remembered is not None and remembered == digest(one.picture):
            return fresh.picture
        if one.picture != fresh.picture:
            self.kept += 1
        return one.picture

    def entry(self, one: Entry, *, heading: bool = False) -> Entry | None:
        """The line as it is to be now, or None where its sentence has gone."""
        known = [mark for mark in one.marks if base_mark(mark) in self.fresh or mark in self.fresh_left]
        if not known and (not one.marks or (self.memory.lines and not self._remembered(one))):
            self.kept += 1
            return one  # a person's own line
        if not known:
            if not untouched(one, self.memory) and not heading:
                self.look_again.append(replace(one, marks=()))
            return None
        if len(known) < len(one.marks) and not untouched(one, self.memory):
            self.look_again.append(replace(one, marks=()))  # it joins a sentence that is gone with one that stays
            self.again.update(known)
            return None
        self.placed.update((*one.marks, *(base_mark(mark) for mark in known)))
        if one.mark in self.memory.by_model and untouched(one, self.memory):
            self._stays(one)
            return one  # a person may have read and kept it: a new answer of the model does not take its place
        fresh = self.fresh.get(one.mark)
        if fresh is not None and (same(fresh.shown, one.shown) or untouched(one, self.memory)):
            return replace(fresh, line=one.line)
        self._stays(one)
        self.kept += 1
        return one

    def _stays(self, one: Entry) -> None:
        """This line stands for its sentence: what a model makes of the same sentence now is not added to it."""
        bases = {base_mark(mark) for mark in one.marks}
        self.placed.update(mark for mark in self.fresh if base_mark(mark) in bases)

    def new_memory(self, parts: Sequence[Part]) -> Memory:
        """What easyread wrote: this time, or the model before."""
        memory = self.new.memory
        lines, by_model = dict(memory.lines), set(memory.by_model)
        for entry in (entry for part in parts for entry in part.entries()):
            if entry.mark in self.memory.by_model and untouched(entry, self.memory):
                lines[entry.mark] = digest(entry.shown)
                by_model.add(entry.mark)
        return replace(memory, lines=lines, by_model=frozenset(by_model))

    def _remembered(self, one: Entry) -> bool:
        return any(mark in self.memory.lines or base_mark(mark) in self.memory.lines for mark in one.marks)

    def same_order(self) -> bool:
        """Did the person leave the lines in the order that easyread wrote them in?"""
        there = [one.mark for one in self.old.lines() if one.mark in self.memory.lines and one.mark[0] != "o"]
        held = set(there)
        return there == [mark for mark in self.memory.order if mark in held]

    def _taken_away(self, mark: str) -> bool:
        return mark in self.memory.lines and mark not in self.placed and mark not in self.again

    def with_new(self, parts: list[Part]) -> list[Part]:
        """The parts with the sentences that the draft did not have: each after the one before it in the paper."""
        there = {part.title.mark: at for at, part in enumerate(parts) if part.title.mark}
        after = -1
        for part in self.new.parts:
            at = there.get(part.title.mark)
            wanted = [
                one.mark for one in part.entries() if one.mark not in self.placed and not self._taken_away(one.mark)
            ]
            if at is None and (not self._taken_away(part.title.mark) or wanted):
                after += 1
                parts.insert(after, Part(part.title, ()))
                self.placed.add(part.title.mark)
                there = {one.title.mark: n for n, one in enumerate(parts) if one.title.mark}
            elif at is not None:
                after = at
            if wanted:
                parts[after] = _with_lines(parts[after], part, set(wanted))
                self.placed.update(wanted)
        return parts

    def left_out(self, parts: Sequence[Part]) -> list[Entry]:
        """The last part: what the person left out, then what easyread left out; what they want to keep stays so."""
        entries = {one.mark: one for one in self.old.left_out if one.mark}
        found: list[Entry] = []
        for mark, fresh in self.fresh.items():
            if mark not in self.placed:
                before = entries.get(mark)
                state = before.state if before else State.OUT
                self.kept += 1
                found.append(replace(before or fresh, state=state, why="", bullet=fresh.bullet))
        for mark, fresh in self.fresh_left.items():
            before = entries.get(mark)
            if mark in self.placed:
                continue
            if before is not None and before.state is State.KEEP:
                self.kept += 1
                found.append(replace(before, why=fresh.why))
            else:
                found.append(fresh)
        for one in self.old.left_out:
            gone = (
                one.mark not in self.fresh and one.mark not in self.fresh_left and base_mark(one.mark) not in self.fresh
            )
            own = one.state is State.KEEP or not untouched(one, self.memory)
            said = any(same(one.text, fresh.text) for fresh in self.fresh.values())
            if gone and own and not said:
                self.look_again.append(replace(one, marks=(), state=State.SAY))
        return found


def _with_lines(part: Part, fresh: Part, wanted: set[str]) -> Part:
    blocks = list(part.blocks)
    last = ""
    for block in fresh.blocks:
        for entry in block.entries:
            if entry.mark in wanted:
                blocks = _insert(blocks, entry, block, last)
            last = entry.mark
    return replace(part, blocks=tuple(blocks))


def _insert(blocks: list[Block], entry: Entry, fresh: Block, after: str) -> list[Block]:
    """Beside the lines of its own block; else in a block of its own after the line before it."""
    own = {one.mark for one in fresh.entries}
    at = next((n for n, block in enumerate(blocks) if any(one.mark == after for one in block.entries)), -1)
    if at >= 0 and after in own:
        entries = list(blocks[at].entries)
        place = next(n for n, one in enumerate(entries) if one.mark == after) + 1
        return [
            *blocks[:at],
            replace(blocks[at], entries=(*entries[:place], entry, *entries[place:])),
            *blocks[at + 1 :],
        ]
    for n, block in enumerate(blocks):
        if any(one.mark in own for one in block.entries):
            return [*blocks[:n], replace(block, entries=(entry, *block.entries)), *blocks[n + 1 :]]
    return [*blocks[: at + 1], Block(fresh.picture, (entry,)), *blocks[at + 1 :]]


def _in_order(parts: list[Part], new: Draft) -> list[Part]:
    """The order of the new paper; what a person added stays behind the line that it stood behind."""
    order = {one.mark: at for at, one in enumerate(new.lines())}

    def place(marks: Sequence[str], before: float) -> float:
        return next((float(order[base_mark(mark)]) for mark in marks if base_mark(mark) in order), before)

    keyed: list[tuple[float, Part]] = []
    last = -1.0
    for part in parts:
        last = place((part.title.mark,), last)
        blocks: list[tuple[float, Block]] = []
        inner = last
        for block in part.blocks:
            inner = place([one.mark for one in block.entries if one.marks], inner)
            blocks.append((inner, block))
        keyed.append((last, replace(part, blocks=tuple(b for _, b in sorted(blocks, key=lambda pair: pair[0])))))
    return [part for _, part in sorted(keyed, key=lambda pair: pair[0])]
