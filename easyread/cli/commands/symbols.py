"""easyread symbols: the pictures, packs of others, and what a group wants for its own words."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from .. import options

_OUT = click.Path(path_type=Path, dir_okay=False)
_FOLDER = click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path(),
    help="The folder of your papers; else this one.",
)


@click.group()
def command() -> None:
    """List, show, print, import or check the pictures."""


@command.command("list")
def list_symbols() -> None:
    """List the pictures with their meanings."""
    from easyread.picture import artwork

    for concept in sorted(artwork.concepts()):
        click.echo(f"{concept:28} {artwork.alt(concept)}")


@command.command()
@click.argument("concept")
@click.option("--words", is_flag=True, help="Say what it stands for, and what it must not be used for.")
def show(concept: str, words: bool) -> None:
    """Print the SVG of one picture, or what it is for."""
    from easyread.model.easy import Picture
    from easyread.picture import artwork
    from easyread.service import symbols

    name = symbols.known(concept)
    click.echo(symbols.about(name) if words else artwork.svg(Picture("core", name, "")))


@command.command()
@click.argument("out", type=_OUT)
@click.argument("concepts", nargs=-1)
@click.option("--size", default=3.0, help="Centimetres across each picture; 3 unless said.")
@click.option("--grey", is_flag=True, help="As a photocopier shows them.")
@click.option("--no-names", is_flag=True, help="Numbers under the pictures: what do you see?")
def sheet(out: Path, concepts: tuple[str, ...], size: float, grey: bool, no_names: bool) -> None:
    """Print pictures (else all) side by side into the PDF OUT."""
    from easyread.service import symbols
    from easyread.service.world import Computer

    data = symbols.sheet(concepts, size, grey, not no_names)
    Computer().write_folder(out.parent, [(out.name, data)])
    click.echo(f"{out}: {len(concepts) or 'all'} pictures.")


@command.command("import")
@click.argument("source")
@click.option("--as", "name", default="", help="The name of the pack; else that of the source.")
@_FOLDER
@click.option("--no-people", is_flag=True, help="Nobody can be seen on these photos.")
@click.option("--people", default="", help="Who can be seen on these photos and agreed.")
@click.option(
    "--until", type=click.DateTime(["%Y-%m-%d"]), default=None, help="The last day of their consent: 2027-03-31."
)
@click.option("--for", "purpose", default="", help="For what they agreed.")
def import_pack(
    source: str, name: str, folder: Path, no_people: bool, people: str, until: datetime | None, purpose: str
) -> None:
    """Import SOURCE: a folder of Mulberry, ARASAAC or photos, a Global Symbols CSV, or the word openmoji.

    Each picture is made safe and small. What is not taken is named. Nothing is fetched from the internet.
    """
    from easyread.model.packs import Consent
    from easyread.service import own_pictures, symbols
    from easyread.service.world import Computer

    consent = Consent(people, until.date() if until else None, purpose) if people else None
    done = symbols.take_in(Computer(), source, folder, name, consent, no_people)
    pack = done.pack
    click.echo(f"{folder / own_pictures.FOLDER / pack.id}: {len(pack.symbols)} pictures. {pack.licence.name}.")
    for file, why in done.refused:
        click.echo(f"  Not taken: {file}, because {why}.")
    if done.to_check:
        click.echo(f"  {done.to_check} were matched by name. Look at each, and write 2 under quality in symbols.csv.")
    if pack.licence.noncommercial:
        click.echo("  These pictures may not be used to make money. If your organisation is paid, choose others.")
    if pack.credit:
        click.echo(f"  Papers that use them will say: {pack.credit}")
    click.echo(f'  To use them before easyread\'s own, write in easyread.toml: packs = ["{pack.id}"]')


@command.command()
@click.argument("words")
@click.argument("picture")
@_FOLDER
@options.settings_file
def use(words: str, picture: str, folder: Path, settings: Path | None) -> None:
    """Remember the PICTURE your group wants for WORDS, or “none”."""
    from easyread.service import symbols
    from easyread.service.settings import load, with_files_beside
    from easyread.service.world import Computer

    chosen = with_files_beside(load(settings), folder / "easyread.toml")
    path = symbols.use(Computer(), folder, words, picture, chosen)
    click.echo(f"{path}: {words} = {picture}")


@command.command()
@_FOLDER
@options.settings_file
def check(folder: Path, settings: Path | None) -> None:
    """Check that every picture can be drawn, and what there is to look at in your packs."""
    from easyread.picture.catalogue import saliences
    from easyread.service import symbols
    from easyread.service.settings import load, with_files_beside

    notes = symbols.checked(with_files_beside(load(settings), folder / "easyread.toml"))
    click.echo(f"{len(saliences())} pictures, all can be drawn.")
    for note in notes:
        click.echo(note)


@command.command("test")
@click.argument("out", type=_OUT)
@click.argument("concepts", nargs=-1)
def test_with_readers(out: Path, concepts: tuple[str, ...]) -> None:
    """Write a test of pictures (else all) for your readers: OUT.pdf to print, and a list for the answers."""
    from easyread.service import recognition
    from easyread.service.world import Computer

    for path in recognition.kit(Computer(), out.with_suffix(".pdf"), concepts):
        click.echo(str(path))


@command.command()
@click.argument("answers", type=_OUT)
@click.option("--group", required=True, help="Who judged the pictures.")
@click.option("--evidence", type=_OUT, default=Path("evidence.csv"), show_default=True, help="The file to add to.")
def results(answers: Path, group: str, evidence: Path) -> None:
    """Read the ANSWERS of a test back, and keep them as evidence: who judged, how many, when."""
    from easyread.service import recognition
    from easyread.service.world import Computer

    found = recognition.results(Computer(), answers, group, evidence)
    for one in found:
        click.echo(
            f"{one.concept:28} {one.right} of {one.asked}{'' if one.clear else '   draw again, or ask more people'}"
        )
    click.echo(f"{evidence}: {len(found)} pictures judged by {group}.")
