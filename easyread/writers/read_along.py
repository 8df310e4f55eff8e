"""The web page with the recording in it: each sentence is lit up while it is read. One file, nothing from elsewhere."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256
from html import escape
from string import Template

from easyread.model.easy import EasyPaper
from easyread.model.outputs import Output
from easyread.model.settings import Settings

from . import html, text, web_parts
from .audio import recorded

_MAIN = '<main id="easy-read-main"'


def write(paper: EasyPaper, settings: Settings, progress: Callable[[str], None]) -> Output:
    """One UTF-8 file. Raises PartMissing, VoiceMissing or NoConsent."""
    sound = recorded(paper, settings, progress)
    progress("Read-along page")
    style = html.style(settings) + html.template("read-along.css")
    script = html.template("read-along.js")
    moments = json.dumps([[text.visible(one.statement), round(one.start, 2)] for one in sound.moments])
    page = Template(html.template("read-along.html")).substitute(
        style=style,
        style_hash=_digest(style),
        script=script,
        script_hash=_digest(script),
        title=escape(text.visible(html.title(paper))),
        cover="\n".join(web_parts.cover(paper)),
        main="\n".join(html.main(paper, settings, progress)),
        sound=b64encode(sound.data).decode("ascii"),
    )
    page = page.replace(_MAIN, f'{_MAIN} data-moments="{escape(moments, quote=True)}"', 1)
    return Output("read-along", "-read-along.html", page.encode("utf-8"), sound.facts)


def _digest(words: str) -> str:
    return b64encode(sha256(words.encode("utf-8")).digest()).decode("ascii")
