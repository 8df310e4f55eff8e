"""A forum's own words, one on a line of a plain text file, as a facilitator writes them.

direct payment = Money from the council that you use to buy your own support.
commence -> start
keep: The Hub
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from easyread.errors import SettingsError
from easyread.model.own_words import OwnSwap, OwnTerm, OwnWords

from .plain_file import lines, of_text

FILE = "easyread-words.txt"
_KEEP = re.compile(r"keep\s*:\s*(?P<words>.+)$", re.IGNORECASE)
_SWAP = re.compile(r"(?P<hard>[^=]+?)\s*(?:->|=>|→|➔|➜)\s*(?P<plain>.+)$")
_MEANS = re.compile(r"(?P<names>[^=]+?)\s*=\s*(?P<meaning>.+)$")
_IN_BRACKETS = re.compile(r"\s*\(([^()]+)\)")
_HELP = "Write “word = what it means”, “hard word -> plain word” or “keep: a name”."


def read(path: Path) -> OwnWords:
    """The words of a file.

    Raises SettingsError with the line and what to do: the file cannot be read, is too long, or has a line of no form.
    """
    return _parsed(lines(path, "words"), str(path))


def parse(text: str, name: str) -> OwnWords:
    """The words of a text; `name` is told in errors."""
    return _parsed(of_text(text, name), name)


def _parsed(rows: Iterable[tuple[int, str]], name: str) -> OwnWords:
    terms: list[OwnTerm] = []
    swaps: list[OwnSwap] = []
    kept: list[str] = []
    for number, said in rows:
        if match := _KEEP.match(said):
            kept.append(match["words"].strip("“”\"' "))
        elif match := _SWAP.match(said):
            swaps.append(OwnSwap(match["hard"].strip(), match["plain"].strip().rstrip(".")))
        elif match := _MEANS.match(said):
            terms.append(OwnTerm(_names(match["names"]), _sentence(match["meaning"])))
        else:
            raise SettingsError(f"{name}, line {number}: “{said[:60]}” says nothing about a word. {_HELP}")
    return OwnWords(tuple(terms), tuple(swaps), tuple(kept))


def _names(text: str) -> tuple[str, ...]:
    """ "Speak Up (SU), Speak Up Group": three names of one thing."""
    short = _IN_BRACKETS.findall(text)
    names = [part.strip() for part in _IN_BRACKETS.sub("", text).split(",")]
    return tuple(dict.fromkeys(name for name in (*names, *map(str.strip, short)) if name))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else text + "."
