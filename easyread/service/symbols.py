"""The pictures: lists and sheets of them, packs from elsewhere, and what a group wants for its own words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from easyread.errors import WrongUse
from easyread.model.easy import Picture
from easyread.model.packs import CORE, Consent
from easyread.model.settings import Settings
from easyread.picture import artwork
from easyread.picture.catalogue import saliences, triggers
from easyread.picture.senses import misleading_words
from easyread.picture.shelf import Shelf
from easyread.ports import World

from . import own_pictures
from .symbol_packs import importing, sources, store

_SMALLEST_CM, _LARGEST_CM = 1.0, 18.0


def known(concept: str) -> str:
    """The concept as it is spelled here. Raises WrongUse with the nearest names."""
    from difflib import get_close_matches

    wanted = " ".join(concept.lower().split())
    if wanted in artwork.concepts():
        return wanted
    near = get_close_matches(wanted, sorted(artwork.concepts()), 3, 0.6)
    hint = f" Did you mean: {', '.join(near)}?" if near else " Look with: easyread symbols list"
    raise WrongUse(f"There is no picture called “{concept}”.{hint}")


def about(concept: str) -> str:
    """What a picture is for, in a few lines."""
    name = known(concept)
    words = sorted({trigger.text for rows in triggers().values() for trigger in rows if trigger.concept == name})
    lines = [f"{name}: {artwork.alt(name)}", f"Stands for: {', '.join(words)}"]
    if never := misleading_words(name):
        lines.append("Not for:")
        lines += [f"  {example}" for example in never]
    return "\n".join(lines)


def sheet(concepts: Sequence[str], side: float, grey: bool, names: bool) -> bytes:
    """A PDF of pictures at the size of use, in centimetres. Raises WrongUse, CannotDraw or PartMissing."""
    from easyread.writers.symbol_sheet import Shown
    from easyread.writers.symbol_sheet import sheet as drawn

    if not _SMALLEST_CM <= side <= _LARGEST_CM:
        raise WrongUse(f"A picture can be {_SMALLEST_CM:g} to {_LARGEST_CM:g} cm wide. Write, for example: --size 3")
    wanted = [known(one) for one in concepts] or sorted(saliences())
    shown = [
        Shown(name if names else str(number), artwork.svg(Picture(CORE, name, "")), artwork.alt(name) if names else "")
        for number, name in enumerate(wanted, 1)
    ]
    return drawn("Pictures", shown, side, grey, "easyread core symbols, free for any use (CC0)")


def take_in(
    world: World, source: str, folder: Path, name: str, consent: Consent | None, no_people: bool
) -> importing.Imported:
    """Imports a source as a pack beside the papers of `folder`. All or nothing. Raises what `sources.of` raises."""
    origin = sources.of(source, consent, no_people)
    pack_id = name or origin.id
    if not store.ID.fullmatch(pack_id):
        raise WrongUse(f"“{pack_id}” is no name for a pack. Use small letters, digits and -, for example: our-photos")
    done = importing.imported(origin, pack_id)
    world.write_folder(folder / own_pictures.FOLDER / pack_id, store.files(done.pack))
    return done


def use(world: World, folder: Path, words: str, picture: str, settings: Settings) -> Path:
    """Remembers which picture a group wants for some words, or "none". Raises WrongUse for an unknown picture."""
    path = folder / (settings.pictures or own_pictures.FILE)
    if "=" in words or not words.strip():
        raise WrongUse("Say for which words the picture is, without “=”. For example: easyread symbols use minibus bus")
    if picture.lower() != "none" and Shelf(settings.own_pictures).named(picture) is None:
        picture = known(picture)
    old = path.read_text(encoding="utf-8-sig") if path.is_file() else ""
    world.write_folder(folder, [(path.name, own_pictures.remembered(old, " ".join(words.split()), picture).encode())])
    return path


def checked(settings: Settings) -> list[str]:
    """Draws every picture. What there is to look at, one line each. Raises PartMissing for one that is broken."""
    shelf = Shelf(settings.own_pictures)
    for concept in sorted(saliences()):
        shelf.image(Picture(CORE, concept, ""))
    notes = []
    for pack in settings.own_pictures.packs:
        waiting = sum(symbol.quality < 2 for symbol in pack.symbols)
        notes.append(f"{pack.id}: {len(pack.symbols)} pictures, {pack.licence.name}.")
        if waiting:
            notes.append(f"  {waiting} of them were matched by name and are not used until you write 2 under quality.")
        notes += [
            f"  {symbol.concept}: {symbol.consent.who} agreed until {symbol.consent.until:%d %B %Y}."
            for symbol in pack.symbols
            if symbol.consent and symbol.consent.until
        ]
    return notes
