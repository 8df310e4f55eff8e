"""easyread voices: which voices there are, and which send words away."""

from __future__ import annotations

import click


@click.command()
def command() -> None:
    """List the voices of this computer, and say which send words to the internet."""
    from easyread.voices import available

    for voice in available():
        away = "sends the words to the internet" if voice.sends_words_out else "works on this computer, sends nothing"
        click.echo(f"{voice.name:10} {voice.title}. It {away}.{'' if voice.works else ' Not here. ' + voice.hint}")
