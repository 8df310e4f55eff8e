"""easyread read: what was understood."""

from __future__ import annotations

from pathlib import Path

import click

from .. import options


@click.command()
@options.file
@options.as_json
@click.option("--with-source", is_flag=True, help="With --json: add the text that the spans point into.")
@options.kind
@options.settings_file
def command(file: Path, as_json: bool, with_source: bool, kind: str | None, settings: Path | None) -> None:
    """Show what easyread understood of a paper: kind, items, decisions, actions, dates."""
    from easyread.service import make
    from easyread.service.settings import load
    from easyread.service.world import Computer

    paper, found = make.understood(Computer(), file, make.with_choices(load(settings), kind=kind))
    if as_json:
        import json

        from easyread.model import record

        click.echo(json.dumps(record.paper(paper, found, with_source=with_source), ensure_ascii=False, indent=1))
        return
    from easyread.service.summary import lines

    for line in lines(paper, found):
        click.echo(line)
