"""Options that several commands share."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

KINDS = ("auto", "agenda", "minutes", "you-said-we-did", "general")

files = click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
file = click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
kind = click.option(
    "--kind", type=click.Choice(KINDS), default=None, help="What kind of paper it is, if easyread gets it wrong."
)
detail = click.option(
    "--detail",
    type=click.Choice(("main", "full")),
    default=None,
    help="The main points, or everything. Else main in minutes and full in other papers.",
)
settings_file = click.option(
    "--settings", type=click.Path(path_type=Path), default=None, help="A settings file; else easyread.toml."
)
words_file = click.option(
    "--words", type=click.Path(path_type=Path), default=None, help="Your forum's own words; else easyread-words.txt."
)
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON for other programs.")


def quiet(command: F) -> F:
    command = click.option("--quiet", "-q", is_flag=True, help="Say nothing but errors.")(command)
    return click.option("--no-color", is_flag=True, help="No colours and no moving progress bar.")(command)


def plain(no_color: bool) -> bool:
    """Plain lines instead of a progress bar: asked for, NO_COLOR is set, or the output is no terminal."""
    return no_color or bool(os.environ.get("NO_COLOR")) or not sys.stderr.isatty()
