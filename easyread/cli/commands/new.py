"""easyread new: blank papers."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("kind", type=click.Choice(("agenda", "minutes", "you-said-we-did")))
@click.option(
    "--out",
    "-o",
    type=click.Path(path_type=Path),
    default=None,
    help="The new file (.docx or .md); else KIND.docx here.",
)
def command(kind: str, out: Path | None) -> None:
    """Get a blank paper to fill in. easyread reads it back without a mistake."""
    from easyread.service import papers
    from easyread.service.world import Computer

    click.echo(str(papers.new(Computer(), kind, out or Path(f"{kind}.docx"))))
