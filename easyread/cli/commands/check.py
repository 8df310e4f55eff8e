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
@click.option(
    "--fix", "put_right", is_flag=True, help="First put right what can only be meant one way (.md, .txt, drafts)."
)
@options.settings_file
@options.words_file
def command(
    files: tuple[Path, ...],
    profile: str | None,
    form: str,
    everything: bool,
    put_right: bool,
    settings: Path | None,
    words: Path | None,
) -> None:
    """Check papers. Ends with 0 when nothing must change, 1 when something must."""
    from easyread.service import check
    from easyread.service.settings import load
    from easyread.service.world import Computer

    if put_right:
        from easyread.service.fix import fix

        for file in files:
            for change in fix(Computer(), file, check.with_profile(load(settings, words), profile)):
                line = f"line {change.line}: " if change.line else ""
                click.echo(f"{file}: {line}“{change.before}” is now “{change.after}”.", err=True)
    chosen = check.with_profile(load(settings, words), profile)
    if form == "html":
        pages = [check.page(Computer(), file, chosen) for file in files]
        reports = [report for report, _ in pages]
        click.echo("\n".join(page for _, page in pages), nl=False)
    else:
        reports = [check.paper(Computer(), file, chosen) for file in files]
        click.echo(check.shown(reports, form, everything))
    if not all(report.passed for report in reports):
        raise SystemExit(1)
