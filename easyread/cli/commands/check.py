"""easyread check: how easy a paper is to read, and what to change."""

from __future__ import annotations

from pathlib import Path

import click

from .. import options


@click.command()
@options.files
@click.option(
    "--profile", default=None, help="Which limits to use: easy-read, plain-english, large-print or clear-print."
)
@click.option(
    "--format", "form", type=click.Choice(("text", "json", "sarif", "html")), default="text", show_default=True
)
@click.option("--all", "everything", is_flag=True, help="Show every finding; else the ten rules that matter most.")
@options.settings_file
@options.words_file
def command(
    files: tuple[Path, ...],
    profile: str | None,
    form: str,
    everything: bool,
    settings: Path | None,
    words: Path | None,
) -> None:
    """Check papers. Ends with 0 when nothing must change, 1 when something must."""
    from easyread.service import check
    from easyread.service.settings import load
    from easyread.service.world import Computer

    reports = [check.paper(Computer(), file, check.with_profile(load(settings, words), profile)) for file in files]
    click.echo(check.shown(reports, form, everything))
    if not all(report.passed for report in reports):
        raise SystemExit(1)
