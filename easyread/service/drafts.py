"""The draft that people change: Easy Read words and pictures as a plain text file, compared with the paper when it
comes back.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from easyread.errors import BrokenFile, DraftMismatch
from easyread.model.easy import (
    EasyPaper,
    LeftOut,
    Origin,
    Panel,
    Picture,
    Role,
    Section,
    Statement,
)
from easyread.model.findings import Finding, Severity
from easyread.model.settings import Settings
from easyread.picture import artwork
from easyread.ports import World

SUFFIX = ".easy.md"
_FIRST = "easyread: draft 1"
_HELP = (
    "Change the words, pictures and order below. An empty line starts a new picture. Lines with - are a list.\n"
    "Put ** around hard words. Leave the marks such as {#s1a2b} where they are: they tie a sentence to the paper.\n"
    "No picture: [picture: none]. Then type: easyread make, and the name of this file."
)
_PICTURE = re.compile(r"\[picture:\s*(?P<name>[^\]]*)\]\s*")
_LINE = re.compile(r"(?P<bullet>-\s+)?(?P<text>.*?)(?:\s*\{#(?P<id>[\w-]+)\})?\s*")
_VALUE = re.compile(r"(?P<concept>.+?)\s+(?P<value>\d{1,2}:\d{2}|(?:\d{4}-)?\d{2}(?:-\d{2})?|£[\d,.]+(?: million)?)")

Parsed = tuple[EasyPaper, tuple[Finding, ...]]


def is_draft(path: Path) -> bool:
    return path.name.lower().endswith(SUFFIX)


def write(easy: EasyPaper, source_path: str) -> str:
    """The draft of a paper. `source_path`: where the paper was read from, as the person typed it."""
    cover = easy.cover
    head = [
        "---", _FIRST, f"from: {source_path}", f"sha256: {easy.source.sha256}", f"group: {cover.group}",
        f"title: {cover.title}",
        f"subtitle: {cover.subtitle}", f"date: {cover.date}", "---", "", "<!--", _HELP, "-->",
    ]  # fmt: skip
    body = [line for section in easy.sections for line in _section(section)]
    return "\n".join([*head, *body]) + "\n"


def _section(section: Section) -> list[str]:
    lines = ["", f"## {section.title.text} {{#{section.title.id}}}"]
    for panel in section.panels:
        lines += ["", f"[picture: {_picture_name(panel.picture)}]", *(_line(s) for s in panel.statements)]
    return lines


def _picture_name(picture: Picture | None) -> str:
    if picture is None:
        return "none"
    name = " ".join(filter(None, ("not" if picture.modifier == "not" else "", picture.concept, picture.value)))
    return name if picture.pack == "core" else f"{picture.pack}/{name}"


def _line(statement: Statement) -> str:
    text = statement.text
    for start, end in reversed(statement.bold):
        text = f"{text[:start]}**{text[start:end]}**{text[end:]}"
    return f"{'- ' if statement.bullet else ''}{text} {{#{statement.id}}}"


@dataclass(slots=True)
class _Reading:
    """What is known while a draft is read back."""

    old: dict[str, Statement]
    findings: list[Finding] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)

    def statement(self, line: str, role: Role) -> Statement:
        match = _LINE.fullmatch(line)
        assert match is not None  # every part of the pattern may be empty
        text, bold = _bold(match["text"].strip())
        bullet = bool(match["bullet"])
        before = self.old.get(match["id"] or "")
        if before is not None:
            self.seen.add(before.id)
            if before.text == text and before.bullet == bullet:
                return before
            return replace(before, text=text, bullet=bullet, bold=bold, origin=Origin.PERSON, steps=())
        key = match["id"] or "n" + hashlib.blake2s(text.encode(), digest_size=4).hexdigest()
        message = "A person wrote this sentence. No words of the paper stand under it: check it against the paper."
        self.findings.append(Finding("M004", "sent-fidelity", Severity.LOOK, message, text, None, key))
        return Statement(key, text, role, Origin.PERSON, bullet=bullet, bold=bold)


def _bold(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    plain, ranges = "", []
    for number, part in enumerate(text.split("**")):
        if number % 2:
            ranges.append((len(plain), len(plain) + len(part)))
        plain += part
    return plain, tuple(ranges)


def read(world: World, path: Path, settings: Settings, easy_of: Callable[[Path], Parsed]) -> Parsed:
    """A changed draft, compared with the paper it came from.

    `easy_of` makes the Easy Read paper of the original file. Raises BrokenFile for a file that is no draft, and
    DraftMismatch when the original is not to be found.
    """
    try:
        text = world.read(path).decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise BrokenFile(f"{path.name} is not plain text. Save it as plain text (UTF-8) and try again.") from None
    head, body = _head(text, path)
    original = _original(world, path, head.get("from", ""))
    easy, found = easy_of(original)
    reading = _Reading({s.id: s for s in easy.statements()})
    if easy.source.sha256 != head.get("sha256"):
        message = f"{original.name} has changed since this draft was made. Compare the two, or make a new draft."
        reading.findings.append(Finding("M005", "sent-fidelity", Severity.MUST, message))
    sections = _sections(body, reading, path)
    gone = [s for s in easy.statements() if s.id not in reading.seen and s.spans and s.origin is not Origin.FIXED]
    left = [LeftOut(s.spans, s.text, "A person took it out of the draft.") for s in gone]
    cover = replace(easy.cover, **{key: head[key] for key in ("group", "title", "subtitle", "date") if key in head})
    kept = {s.id for section in sections for panel in section.panels for s in panel.statements}
    words = tuple(word for word in easy.hard_words if word.statement in kept)
    changed = replace(easy, cover=cover, sections=tuple(sections), left_out=(*easy.left_out, *left), hard_words=words)
    from easyread.checks import meaning

    meant = meaning.check(changed)
    old = [f for f in found if f.name != "sent-fidelity" and (not f.statement or f.statement in reading.seen)]
    return changed, (*old, *reading.findings, *meant)


def _head(text: str, path: Path) -> tuple[dict[str, str], list[str]]:
    lines = text.split("\n")
    if len(lines) < 3 or lines[0].strip() != "---" or lines[1].strip() != _FIRST or "---" not in lines[2:]:
        raise BrokenFile(
            f"{path.name} is no draft of easyread: its first lines are missing. Make a new one with: easyread draft"
        )
    end = lines.index("---", 2)
    head = {}
    for line in lines[2:end]:
        key, _, value = line.partition(":")
        head[key.strip()] = value.strip()
    body = re.sub(r"<!--.*?-->", "", "\n".join(lines[end + 1 :]), flags=re.S)
    return head, body.split("\n")


def _original(world: World, path: Path, name: str) -> Path:
    """The paper: beside the draft, in the folder above or the one above that, or where it was when the draft was
    made.
    """
    from easyread.errors import FileMissing

    file = Path(name).name
    for place in (path.parent / file, path.parent.parent / file, path.parent.parent.parent / file, Path(name)):
        try:
            world.read(place)
        except FileMissing:
            continue
        return place
    raise DraftMismatch(
        f"{file or 'The paper'}, which this draft came from, is not here. Put it in the folder of the draft."
    )


def _sections(body: list[str], reading: _Reading, path: Path) -> list[Section]:
    sections: list[Section] = []
    panels: list[Panel] = []
    statements: list[Statement] = []
    picture: Picture | None = None

    def close_panel() -> None:
        nonlocal statements, picture
        if statements:
            panels.append(Panel("p" + statements[0].id, tuple(statements), picture))
        statements, picture = [], None

    for line in [*body, ""]:
        shown = _PICTURE.match(line)
        if not line.strip():
            close_panel()
        elif line.startswith("#"):
            close_panel()
            title = reading.statement(line.lstrip("#").strip(), Role.HEADING)
            panels = []
            sections.append(Section(title, ()))
        elif shown:
            if statements:
                close_panel()
            picture = _picture(shown["name"].strip(), reading)
        elif not sections:
            raise BrokenFile(
                f"{path.name}: “{line.strip()[:40]}” stands before the first heading. Put a line with ## above it."
            )
        else:
            statements.append(reading.statement(line, Role.INFO))
        if sections:
            sections[-1] = replace(sections[-1], panels=tuple(panels))
    return sections


def _picture(name: str, reading: _Reading) -> Picture | None:
    if name in ("", "none"):
        return None
    modifier = "not" if name.startswith("not ") else ""
    name = name.removeprefix("not ") if modifier else name
    match = _VALUE.fullmatch(name)
    concept, value = (match["concept"], match["value"]) if match else (name, "")
    if concept not in artwork.concepts():
        message = f"There is no picture called “{concept}”. Look for one with: easyread picture"
        reading.findings.append(Finding("I006", "pic-none-over-wrong", Severity.LOOK, message, concept))
        return None
    return Picture("core", concept, artwork.alt(concept), value, modifier)
