"""The command line. Each command is loaded only when it is typed."""

from __future__ import annotations


def main() -> None:
    """Run the command line; every error that has a plain sentence ends in that sentence and its exit status."""
    from .app import run

    run()
