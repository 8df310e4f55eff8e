"""Blank papers to fill in."""

from __future__ import annotations

from pathlib import Path

from easyread import resources
from easyread.errors import WrongUse
from easyread.ports import World

KINDS = ("agenda", "minutes", "you-said-we-did")


def new(world: World, kind: str, out: Path) -> Path:
    """Write a blank agenda, minutes or "you said, we did" to `out`; the ending (.docx or .md) chooses the form."""
    suffix = out.suffix.lower()
    if suffix not in (".docx", ".md"):
        raise WrongUse(
            f"A blank paper is a .docx or a .md file, not {suffix or 'a file without an ending'}. Try {out.stem}.docx"
        )
    if out.exists():
        raise WrongUse(f"{out} is already there and was not changed. Choose another name with --out.")
    data = (resources.folder("templates") / "papers" / f"{kind}{suffix}").read_bytes()
    world.write_folder(out.parent, [(out.name, data)])
    return out
