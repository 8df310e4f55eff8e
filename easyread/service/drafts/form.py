"""EasyPaper -> Draft -> text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from easyread.model.easy import EasyPaper, LeftOut, Origin, Picture, Statement
from easyread.model.packs import CORE
from easyread.model.settings import Settings

from .shape import COVER_KEYS, HEAD_KEYS, LEFT_OUT, LOOK_AGAIN, Block, Draft, Entry, Memory, Part, State, digest

FIRST = "easyread: draft 2"
MODEL_NOTE = "a model wrote this"
_HELP = """\
HOW TO CHANGE THIS DRAFT

Please rewrite: a note below a line says what is hard in it, and may offer other words. Write the line again, shorter.
Words: change them as you like. Leave the marks such as {#s1a2b3c4d}: they tie a sentence to the paper.
Order: move lines. An empty line starts a new picture. Lines with - are a list.
Picture: write [picture: bus] or [picture: none]. To find one, type: easyread picture "We went by bus"
Leave a line out: write out: before it.
Put a line back: at the end of this file, change out: to keep:
Hard word: put ** before and after it. To explain it, write a line below its sentence, such as
    explain: advocate = A person who helps you to speak up.

Then save this file as plain text, and type: easyread make, and the name of this file."""
_BY_PERSON = "A person left it out."
_LOOK_HELP = """\
The paper has changed. These words are yours, but the sentences that they stood for have changed or are gone.
They are not in the Easy Read paper. Move what you want to keep to its place above, and take away the rest."""


def of_easy(easy: EasyPaper, source_path: str, settings: Settings) -> Draft:
    """The draft of a paper, as nobody has changed it yet. `source_path`: where the paper was read from."""
    cover = {key: getattr(easy.cover, key) for key in COVER_KEYS}
    head = {
        "from": source_path, "sha256": easy.source.sha256, "kind": settings.kind, "detail": settings.detail, **cover,
    }  # fmt: skip
    parts = tuple(
        Part(
            entry_of(section.title),
            tuple(
                Block(picture_name(panel.picture), tuple(entry_of(one) for one in panel.statements))
                for panel in section.panels
            ),
        )
        for section in easy.sections
    )
    left = tuple(
        Entry(plain_line(one.text), (mark,), state=State.OUT, why=one.why) for mark, one in left_out_marks(easy).items()
    )
    draft = Draft(head, parts, left)
    return Draft(head, parts, left, (), memory_of(draft))


def entry_of(statement: Statement) -> Entry:
    text = statement.text
    for start, end in reversed(statement.bold):
        text = f"{text[:start]}**{text[start:end]}**{text[end:]}"
    by_model = statement.origin is Origin.ENGINE
    return Entry(
        plain_line(text), (statement.id,), statement.bullet, by_model=by_model, notes=tuple(_please(statement))
    )


def _please(statement: Statement) -> Iterator[str]:
    if ask := statement.please_rewrite:
        yield "Please rewrite this. " + " ".join(ask.why)
        yield from (f"You could write: {wording}" for wording in ask.suggestions)


def bold_of(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The words without ** and the ranges that stood between them."""
    plain, ranges = "", []
    parts = text.split("**")
    for number, part in enumerate(parts):
        if number % 2 and number + 1 < len(parts):
            ranges.append((len(plain), len(plain) + len(part)))
        plain += part
    return plain, tuple(ranges)


def plain_line(text: str) -> str:
    return " ".join(text.split())


def picture_name(picture: Picture | None) -> str:
    if picture is None:
        return "none"
    concept = picture.concept if picture.pack == CORE else f"{picture.pack}/{picture.concept}"
    return " ".join(filter(None, (picture.modifier, concept, picture.value)))


def left_out_marks(easy: EasyPaper) -> dict[str, LeftOut]:
    """A mark for each thing that can be put back: the same for the same words, wherever they stand in the paper."""
    seen: Counter[str] = Counter()
    found = {}
    for one in easy.left_out:
        if one.label:
            continue
        mark = "o" + digest(one.text, 4)
        seen[mark] += 1
        found[mark + (f"-{seen[mark]}" if seen[mark] > 1 else "")] = one
    return found


def memory_of(draft: Draft) -> Memory:
    """What is to be remembered of a draft that nobody has changed yet."""
    lines = {entry.mark: digest(entry.shown) for entry in (*draft.lines(), *draft.left_out)}
    pictures = {
        entry.mark: digest(block.picture) for part in draft.parts for block in part.blocks for entry in block.entries
    }
    head = {key: digest(draft.head.get(key, "")) for key in COVER_KEYS}
    return Memory(lines, pictures, head, frozenset(entry.mark for entry in draft.lines() if entry.by_model))


def text(draft: Draft) -> str:
    """The file. Reading it back gives the same draft."""
    head = ["---", FIRST, *(f"{key}: {plain_line(draft.head.get(key, ''))}" for key in HEAD_KEYS), "---"]
    lines = [*head, "", "<!--", _HELP, "-->"]
    for part in draft.parts:
        lines += ["", f"## {_line(part.title)}"]
        for block in part.blocks:
            lines += ["", f"[picture: {block.picture}]", *(row for entry in block.entries for row in _rows(entry))]
    lines += _look_again(draft.look_again)
    lines += _left_out(draft.left_out)
    return "\n".join([*lines, "", *_memory(draft.memory)]) + "\n"


def _line(entry: Entry) -> str:
    state = "" if entry.state is State.SAY else f"{entry.state.value}: "
    note = f", {MODEL_NOTE}" if entry.by_model else ""
    marks = "".join(f" {{#{mark}{note}}}" for mark in entry.marks)
    return f"{state}{entry.shown}{marks}"


def _rows(entry: Entry) -> Iterator[str]:
    yield _line(entry)
    yield from (f"<!-- {_note(note)} -->" for note in entry.notes)


def _note(text: str) -> str:
    """Words that cannot end the note they stand in, or be taken for a mark."""
    return plain_line(re.sub(r"[-–—]{2,}", "-", text).replace(">", "›").replace("{#", "{ #"))


def _look_again(entries: tuple[Entry, ...]) -> Iterator[str]:
    if entries:
        yield from ("", f"## Have another look {{#{LOOK_AGAIN}}}", "", "<!--", _LOOK_HELP, "-->")
        for entry in entries:
            yield from ("", _line(entry))


def _left_out(entries: tuple[Entry, ...]) -> Iterator[str]:
    """Grouped by the reason, in the order of the paper; what a person left out first."""
    if not entries:
        return
    yield from ("", f"## Left out {{#{LEFT_OUT}}}", "", "<!-- To put a line back, change out: to keep: -->")
    reasons = sorted(
        dict.fromkeys(entry.why or _BY_PERSON for entry in entries),
        key=lambda why: why != _BY_PERSON,
    )
    for why in reasons:
        yield from ("", f"<!-- {why} -->")
        yield from (_line(entry) for entry in entries if (entry.why or _BY_PERSON) == why)


def _memory(memory: Memory) -> Iterator[str]:
    yield "<!--"
    yield "For easyread: it tells your changes from those of the paper. Please leave this here."
    words = [f"@{key}:{value}" for key, value in memory.head.items()]
    for mark, value in memory.lines.items():
        picture = f":{memory.pictures[mark]}" if mark in memory.pictures else ""
        words.append(f"{'*' if mark in memory.by_model else '='}{mark}:{value}{picture}")
    yield from (" ".join(words[at : at + 4]) for at in range(0, len(words), 4))
    yield "-->"
