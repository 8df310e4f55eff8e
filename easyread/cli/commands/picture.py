"""easyread picture: which pictures fit a sentence, and why."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from .. import options


@click.command()
@click.argument("text")
@options.settings_file
@options.as_json
def command(text: str, settings: Path | None, as_json: bool) -> None:
    """Show which pictures fit TEXT, best first. With “-”: one sentence a line in, one JSON a line out."""
    import json

    from easyread.service.pictures import Questions
    from easyread.service.settings import load

    answer = Questions(load(settings)).answer
    if text == "-":
        for line in sys.stdin:
            if line.strip():
                click.echo(json.dumps(answer(line.strip()), ensure_ascii=False))
        return
    found = answer(text)
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False))
        return
    if found["concept"] is None:
        click.echo(f"No picture: {found['why']}")
    else:
        click.echo(f"{found['concept']}: {found['why']}")
    for other in found["others"]:
        click.echo(f"  or {other['concept']}")
