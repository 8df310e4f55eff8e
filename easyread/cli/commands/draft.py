"""easyread draft: the words as a text file."""

from __future__ import annotations

from pathlib import Path

import click

from .. import options


@click.command()
@options.file
@click.option(
    "--out",
    "-o",
    type=click.Path(path_type=Path),
    default=None,
    help="The draft; else the name of the paper with .easy.md",
)
@options.kind
@options.detail
@options.settings_file
@options.words_file
def command(
    file: Path, out: Path | None, kind: str | None, detail: str | None, settings: Path | None, words: Path | None
) -> None:
    """Write the Easy Read words and pictures as a text file that you can change. Then: easyread make DRAFT.easy.md

    Where that file is there already, your changes in it are kept, and those that need another look are named.
    """
    from easyread.errors import WrongUse
    from easyread.service import drafts, make
    from easyread.service.settings import load
    from easyread.service.world import Computer
    from easyread.simplify import by_engine

    names = [Path(make.stem_of(file) + ending) for ending in drafts.SUFFIXES]
    target = out or next((name for name in names if name.exists()), names[0])
    if not drafts.is_draft(target):
        raise WrongUse(f"The name of a draft ends in {drafts.SUFFIX}. Try {target.stem}{drafts.SUFFIX}")
    world = Computer()
    chosen = make.with_choices(load(settings, words), kind=kind, detail=detail)
    if drafts.is_draft(file):
        raise WrongUse(f"{file.name} is a draft already. Name the paper that it came from.")
    easy, found = make.easy_of(world, file, chosen)
    told = by_engine.told(found)
    if target.exists():
        text, kept = drafts.renew(world, target, easy, str(file), chosen, any_name=out is not None)
        told += kept
    else:
        text = drafts.write(easy, str(file), chosen)
    world.write_folder(target.parent, [(target.name, text.encode())])
    click.echo(str(target))
    for line in told:
        click.echo(line)
