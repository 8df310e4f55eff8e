"""The lazy group of commands, and how errors reach the person."""

from __future__ import annotations

import sys
from importlib import import_module

import click

from easyread import __version__
from easyread.errors import EasyreadError

COMMANDS = {
    "make": "Make Easy Read files from a meeting paper: the main job.",
    "read": "Show what easyread understood of a paper.",
    "draft": "Write the Easy Read words as a text file that you can change.",
    "check": "Check how easy a paper is to read.",
    "picture": "Show which pictures fit a sentence.",
    "symbols": "List, show or check the pictures.",
    "voices": "List the voices of this computer.",
    "rules": "List the rules that papers are checked against.",
    "new": "Get a blank agenda, minutes or “you said, we did” to fill in.",
    "doctor": "See what works on this computer.",
}


class LazyGroup(click.Group):
    """Knows the names and one-line helps of all commands, and imports one only when it is typed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        command = import_module(f"easyread.cli.commands.{name}").command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="easyread")
def easyread() -> None:
    """Turn meeting papers into Easy Read: words, pictures, large print, web page and sound.

    Nothing leaves this computer unless you ask for it. What easyread makes is a draft until people have checked it.
    """


def run() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a terminal that knows no "£" must not stop a run
            stream.reconfigure(errors="replace")
    try:
        easyread.main(standalone_mode=False)
    except EasyreadError as error:
        click.echo(f"easyread: {error.message}", err=True)
        sys.exit(error.exit_status)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except click.Abort:
        click.echo("easyread: stopped.", err=True)
        sys.exit(130)
    except BrokenPipeError:
        sys.exit(0)
