"""Names of readers, writers, voices and rewriters, as strings: nothing is imported before it is needed.

Entry points are asked only for a name that is not built in, because looking them up is slow.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

READERS = {
    ".csv": "easyread.readers.csv:read",
    ".docx": "easyread.readers.docx:read",
    ".eml": "easyread.readers.eml:read",
    ".epub": "easyread.readers.epub:read",
    ".htm": "easyread.readers.html:read",
    ".html": "easyread.readers.html:read",
    ".markdown": "easyread.readers.markdown:read",
    ".md": "easyread.readers.markdown:read",
    ".odt": "easyread.readers.odt:read",
    ".pdf": "easyread.readers.pdf:read",
    ".rtf": "easyread.readers.rtf:read",
    ".txt": "easyread.readers.plain:read",
    ".xlsx": "easyread.readers.xlsx:read",
}

# "" is a kind of file that has words and no look: looking for an entry point would be slow.
_WORDS_ONLY = (".csv", ".eml", ".markdown", ".md", ".odt", ".rtf", ".txt", ".xlsx")
LOOKS = dict.fromkeys(_WORDS_ONLY, "") | {
    ".brf": "easyread.readers.brf_look:look",
    ".docx": "easyread.readers.docx_look:look",
    ".epub": "easyread.readers.epub:look",
    ".htm": "easyread.readers.html_look:look",
    ".html": "easyread.readers.html_look:look",
    ".mp3": "easyread.readers.mp3_look:look",
    ".pdf": "easyread.readers.pdf_look:look",
}

WRITERS = {
    "easy-read-docx": "easyread.writers.docx:write",
    "easy-read-pdf": "easyread.writers.pdf:write_easy_read",
    "large-print-pdf": "easyread.writers.pdf:write_large_print",
    "html": "easyread.writers.html:write",
    "text": "easyread.writers.text:write",
    "audio": "easyread.writers.audio:write",
    "read-along": "easyread.writers.read_along:write",
    "epub": "easyread.writers.epub:write",
    "poster": "easyread.writers.wall:write_poster",
    "cards": "easyread.writers.wall:write_cards",
    "braille": "easyread.writers.braille:write",
    "braille-grade-2": "easyread.writers.braille:write_grade_2",
}
NEEDS = {"braille-grade-2": "easyread.writers.liblouis:found"}
"""Writers that need a program of their own: whether it is there. "all" means all that can be made here."""


VOICES = {
    "espeak": "easyread.voices.espeak:Espeak",
    "gtts": "easyread.voices.gtts:GoogleTranslate",
}

REWRITERS = {
    "openai": "easyread.rewriters.openai:OpenAiCompatible",
}

BUILT_IN = {
    "easyread.looks": LOOKS,
    "easyread.readers": READERS,
    "easyread.writers": WRITERS,
    "easyread.voices": VOICES,
    "easyread.rewriters": REWRITERS,
}


def load(group: str, name: str) -> Any:
    """The object called `name` in an entry-point group such as "easyread.writers"; None when there is no such thing."""
    target = BUILT_IN[group].get(name)
    if target == "":
        return None
    if target is not None:
        module, _, attribute = target.partition(":")
        return getattr(import_module(module), attribute)
    from importlib.metadata import entry_points

    for found in entry_points(group=group, name=name):
        return found.load()
    return None


def can_be_made(name: str) -> bool:
    """Is what this built-in writer needs on this computer?"""
    target = NEEDS.get(name)
    if target is None:
        return True
    module, _, attribute = target.partition(":")
    return bool(getattr(import_module(module), attribute)())
