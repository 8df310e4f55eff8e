"""easyread doctor: what works here."""

from __future__ import annotations

import click


@click.command()
def command() -> None:
    """See what works on this computer and what is missing, with the line to type."""
    from easyread.service import doctor

    found = doctor.look()
    for one in found:
        click.echo(f"{'works  ' if one.works else 'missing'}  {one.what}{'' if one.works else '. Type: ' + one.hint}")
    if not doctor.all_needed_work(found):
        raise SystemExit(1)
