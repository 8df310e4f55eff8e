"""The draft that people change: Easy Read words and pictures as a plain text file, compared with the paper when it
comes back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from easyread.errors import BrokenFile, DraftMismatch, FileMissing
from easyread.model.easy import EasyPaper
from easyread.model.findings import Finding
from easyread.model.paper import Kind
from easyread.model.settings import Settings
from easyread.picture.shelf import Shelf
from easyread.ports import World

from . import notes
from .notes import short

__all__ = ["SUFFIX", "SUFFIXES", "is_draft", "read", "renew", "short", "stem_of", "write"]

SUFFIX = ".easy.md"
SUFFIXES = (SUFFIX, ".easy.md.txt", ".easy.txt")
"""Notepad and Word add .txt by themselves when a person saves as plain text."""

Parsed = tuple[EasyPaper, tuple[Finding, ...]]
EasyOf = Callable[[Path, Settings], Parsed]


def is_draft(path: Path) -> bool:
    return path.name.lower().endswith(SUFFIXES)


def stem_of(path: Path) -> str:
    """The name of a draft without its ending."""
    ending = next(one for one in SUFFIXES if path.name.lower().endswith(one))
    return path.name[: -len(ending)]


def write(easy: EasyPaper, source_path: str, settings: Settings) -> str:
    """The draft of a paper. `source_path`: where the paper was read from, as the person typed it."""
    from .form import of_easy, text

    return text(of_easy(easy, source_path, settings))


def read(world: World, path: Path, settings: Settings, easy_of: EasyOf) -> Parsed:
    """A changed draft, compared with the paper it came from.

    `easy_of` makes the Easy Read paper of the original file. Raises BrokenFile for a file that is no draft, and
    DraftMismatch when the original is not to be found.
    """
    from .apply import apply
    from .parse import parse

    draft = parse(world.read(path), path.name)
    chosen = _as_made(settings, draft.head, path)
    original = _original(world, path, draft.head.get("from", ""))
    easy, found = easy_of(original, chosen)
    shelf = Shelf(settings.own_pictures)
    changed, told = apply(draft, easy, found, lambda: easy_of(original, replace(chosen, detail="full"))[0], shelf)
    if easy.source.sha256 != draft.head.get("sha256"):
        told = (notes.paper_changed(original.name), *told)
    return changed, told


def _as_made(settings: Settings, head: dict[str, str], path: Path) -> Settings:
    """The settings that the draft was made with: another kind or detail would give other sentences. What a
    model wrote stands in the draft, so none is asked again.
    """
    kind, detail = head.get("kind", ""), head.get("detail", "")
    if kind not in ("", "auto", *Kind) or detail not in ("", "auto", "main", "full"):
        raise BrokenFile(f"{path.name}: “{kind}” or “{detail}” in its first lines is not right. Make a new draft.")
    return replace(settings, kind=kind or settings.kind, detail=detail or settings.detail, rewriter=None)


def _original(world: World, path: Path, name: str) -> Path:
    """The paper: beside the draft, in the folder above or the one above that, or where it was when the draft was
    made.
    """
    file = Path(name.replace("\\", "/")).name
    for place in (path.parent / file, path.parent.parent / file, path.parent.parent.parent / file, Path(name)):
        try:
            world.read(place)
        except FileMissing:
            continue
        return place
    raise DraftMismatch(
        f"{file or 'The paper'}, which this draft came from, is not here. Put it in the folder of the draft."
    )


def renew(
    world: World, target: Path, easy: EasyPaper, source_path: str, settings: Settings, *, any_name: bool = False
) -> tuple[str, list[str]]:
    """A new draft of the paper with the changes of the draft `target` in it, and what is to be told about that.

    `any_name`: the person named the draft, so the paper may have another name than it had ("minutes v2.docx").
    Raises BrokenFile when `target` is no draft, and DraftMismatch when it is the draft of another paper.
    """
    from .form import of_easy, text
    from .merge import merge
    from .parse import parse

    old = parse(world.read(target), target.name)
    before = Path(old.head.get("from", "").replace("\\", "/")).name
    name = Path(source_path).name
    if before and before != name and not any_name:
        raise DraftMismatch(
            f"{target.name} is the draft of {before}. "
            f"If {name} is that paper under a new name, add: --out {target.name}"
        )
    done = merge(old, of_easy(easy, source_path, settings))
    told = [f"Your changes are kept: {done.kept}"]
    if done.look_again:
        told.append(f"Have another look, at the end of the draft: {len(done.look_again)}")
        told += [f"  “{entry.text}”" for entry in done.look_again]
    return text(done.draft), told
