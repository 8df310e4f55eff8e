"""easyread make: the main job."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import click

from .. import options

_STEPS = {
    "Reading": "reading the paper",
    "Checking": "checking",
    "easy-read-docx": "Word document",
    "easy-read-pdf": "PDF",
    "large-print-pdf": "large print",
    "html": "web page",
    "audio": "sound",
    "read-along": "read-along page",
    "epub": "e-book",
    "poster": "poster",
    "cards": "cards",
    "braille": "braille",
    "braille-grade-2": "contracted braille",
}


@click.command()
@options.files
@click.option(
    "--out",
    "-o",
    type=click.Path(path_type=Path),
    default=Path("easyread-results"),
    show_default=True,
    help="The folder for the results.",
)
@click.option("--formats", default=None, help="Formats with commas between, or “all”. Else what the settings name.")
@options.kind
@options.detail
@options.settings_file
@options.words_file
@click.option("--draft", is_flag=True, help="Write files, too, that do not pass easyread's own checks.")
@click.option(
    "--describe-pictures", is_flag=True, help="Have each picture read aloud; else they only repeat the words."
)
@options.quiet
def command(
    files: tuple[Path, ...],
    out: Path,
    formats: str | None,
    kind: str | None,
    detail: str | None,
    settings: Path | None,
    words: Path | None,
    describe_pictures: bool,
    draft: bool,
    quiet: bool,
    no_color: bool,
) -> None:
    """Make Easy Read files from meeting papers.

    FILE is an agenda, minutes or a “you said, we did” list (.docx, .md, .txt), or a draft that you changed (.easy.md).
    The results are in a folder with the name of the paper. Look at report.html in it first.
    """
    from easyread.errors import EasyreadError
    from easyread.service import make
    from easyread.service.settings import load
    from easyread.service.world import Computer

    chosen = make.with_choices(load(settings, words), kind=kind, detail=detail)
    if describe_pictures:
        chosen = replace(chosen, describe_pictures=True)
    if formats:
        chosen = replace(chosen, formats=tuple(part.strip() for part in formats.split(",") if part.strip()))
    failed: list[EasyreadError] = []
    make.formats(chosen)
    for file in files:
        with _progress(file, len(make.formats(chosen)) + 2, quiet, options.plain(no_color)) as step:
            try:
                made = make.make(Computer(), file, out, chosen, step, draft)
            except EasyreadError as error:
                failed.append(error)
                click.echo(f"easyread: {file.name}: {error.message}", err=True)
                continue
        if not quiet:
            _say(made)
    if failed:
        raise SystemExit(failed[0].exit_status)


def _say(made: object) -> None:
    from easyread.service.make import Made

    assert isinstance(made, Made)
    look = len(made.report.findings)
    click.echo(f"{made.folder}: {', '.join(made.files)}")
    from easyread.service.drafts import short
    from easyread.simplify.by_engine import told

    for line in told(made.report.findings):
        click.echo(f"  {line}")
    if changed := short(made.report.findings):
        click.echo(f"  You changed the draft: {changed}")
    if look:
        click.echo(f"  {look} things to look at before you publish: {made.folder / 'report.html'}")


@contextmanager
def _progress(file: Path, steps: int, quiet: bool, plain: bool) -> Iterator[Callable[[str], None]]:
    """Calls say which step begins: a moving bar on a terminal, nothing between the lines of a log."""
    if quiet:
        yield lambda message: None
    elif plain:
        click.echo(f"{file.name} ...", err=True)
        yield lambda message: None
    else:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn

        with Progress(
            TextColumn(f"{file.name[:40]}"),
            BarColumn(),
            TextColumn("{task.description}"),
            console=Console(stderr=True),
            transient=True,
        ) as bar:
            task = bar.add_task("", total=steps)

            def step(message: str) -> None:
                bar.update(task, advance=1, description=_STEPS.get(message, message))

            yield step
