"""A forum's own choices of pictures, one on a line of a plain text file, and the packs that lie beside it.

minibus = photos/our minibus
Rose House = care home
short breaks = none
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from easyread.errors import SettingsError
from easyread.model.packs import OwnChoice, OwnPictures
from easyread.model.settings import Settings

from .plain_file import lines
from .symbol_packs import store

FILE = "easyread-pictures.txt"
FOLDER = "easyread-pictures"
_NONE = ("none", "no picture", "-")


def beside(settings: Settings, file: Path | None, packs_in: Path) -> Settings:
    """The settings with the choices of a file and the packs of a folder, which need not be there.

    Raises SettingsError for a choice that cannot be read or a pack that is named and not there, BrokenFile for a pack
    that is damaged.
    """
    choices = read(file) if file else ()
    packs = {pack.id: pack for pack in store.read_all(packs_in)}
    for wanted in settings.packs:
        if wanted not in packs:
            raise SettingsError(
                f"There is no pack of pictures “{wanted}” in {packs_in} (there: {', '.join(packs) or 'none'}). "
                "Import it with: easyread symbols import"
            )
    if not choices and not packs:
        return settings
    first = [packs[wanted] for wanted in settings.packs]
    rest = [pack for name, pack in packs.items() if name not in settings.packs]
    return replace(settings, own_pictures=OwnPictures(choices, (*first, *rest), len(first)))


def read(path: Path) -> tuple[OwnChoice, ...]:
    """The choices of a file. Raises SettingsError with the line and what to do."""
    found = []
    for number, line in lines(path, "pictures"):
        words, sign, picture = (part.strip() for part in line.partition("="))
        if not (words and sign and picture):
            raise SettingsError(
                f"{path}, line {number}: “{line[:60]}” chooses no picture. Write “words = picture” or “words = none”."
            )
        found.append(OwnChoice(words, "" if picture.lower() in _NONE else picture))
    return tuple(found)


def remembered(text: str, words: str, picture: str) -> str:
    """The text of the file with one more choice; an older one for the same words gives way."""
    kept = [
        line for line in text.splitlines() if line.partition("=")[0].strip().lower() != words.lower() or "=" not in line
    ]
    return "\n".join([*kept, f"{words} = {picture}"]) + "\n"
