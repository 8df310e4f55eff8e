"""easyread symbols: the pictures that there are."""

from __future__ import annotations

import click


@click.group()
def command() -> None:
    """List, show or check the pictures."""


@command.command("list")
def list_symbols() -> None:
    """List the pictures with their meanings."""
    from easyread.picture import artwork

    for concept in sorted(artwork.concepts()):
        click.echo(f"{concept:28} {artwork.alt(concept)}")


@command.command()
@click.argument("concept")
def show(concept: str) -> None:
    """Print the SVG of one picture."""
    from easyread.model.easy import Picture
    from easyread.picture import artwork

    click.echo(artwork.svg(Picture("core", concept, "")))


@command.command()
def check() -> None:
    """Check that every picture can be drawn."""
    from easyread.model.easy import Picture
    from easyread.picture import artwork

    for concept in sorted(artwork.concepts()):
        artwork.svg(Picture("core", concept, ""))
    click.echo(f"{len(artwork.concepts())} pictures, all can be drawn.")
