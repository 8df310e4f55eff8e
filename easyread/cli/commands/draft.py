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
def command(file: Path, out: Path | None, kind: str | None, detail: str | None, settings: Path | None) -> None:
    """Write the Easy Read words and pictures as a text file that you can change. Then: easyread make DRAFT.easy.md"""
    from easyread.errors import WrongUse
    from easyread.service import drafts, make
    from easyread.service.settings import load
    from easyread.service.world import Computer

    target = out or Path(make.stem_of(file) + drafts.SUFFIX)
    if not drafts.is_draft(target):
        raise WrongUse(f"The name of a draft ends in {drafts.SUFFIX}. Try {target.stem}{drafts.SUFFIX}")
    if target.exists():
        raise WrongUse(f"{target} is already there and was not changed. Choose another name with --out.")
    world = Computer()
    easy, _ = make.easy_of(world, file, make.with_choices(load(settings), kind=kind, detail=detail))
    world.write_folder(target.parent, [(target.name, drafts.write(easy, str(file)).encode())])
    click.echo(str(target))
