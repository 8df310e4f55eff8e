"""A forum's own words, one on a line of a plain text file, as a facilitator writes them.

direct payment = Money from the council that you use to buy your own support.
commence -> start
keep: The Hub
"""

from __future__ import annotations

import re
from pathlib import Path

from easyread.errors import SettingsError
from easyread.model.own_words import OwnSwap, OwnTerm, OwnWords

FILE = "easyread-words.txt"
_MOST_LINES, _LONGEST, _MOST_BYTES = 2000, 300, 400_000
_KEEP = re.compile(r"keep\s*:\s*(?P<words>.+)$", re.IGNORECASE)
_SWAP = re.compile(r"(?P<hard>[^=]+?)\s*(?:->|=>|→|➔|➜)\s*(?P<plain>.+)$")
_MEANS = re.compile(r"(?P<names>[^=]+?)\s*=\s*(?P<meaning>.+)$")
_IN_BRACKETS = re.compile(r"\s*\(([^()]+)\)")
_HELP = "Write “word = what it means”, “hard word -> plain word” or “keep: a name”."


def read(path: Path) -> OwnWords:
    """The words of a file.

    Raises SettingsError with the line and what to do: the file cannot be read, is too long, or has a line of no form.
    """
    try:
        data = path.read_bytes() if path.stat().st_size <= _MOST_BYTES else None
    except FileNotFoundError:
        raise SettingsError(f"There is no file of words {path}. Look at the name.") from None
    except OSError as error:
        raise SettingsError(f"The file of words {path} cannot be read: {error.strerror}.") from None
    if data is None:
        raise SettingsError(f"The file of words {path} is too big. Keep it under {_MOST_LINES} lines.")
    return parse(_text(data), str(path))


def parse(text: str, name: str) -> OwnWords:
    """The words of a text; `name` is told in errors."""
    lines = text.splitlines()
    if len(lines) > _MOST_LINES:
        raise SettingsError(f"{name}: {len(lines)} lines are too many. Keep it under {_MOST_LINES}.")
    terms: list[OwnTerm] = []
    swaps: list[OwnSwap] = []
    kept: list[str] = []
    for number, line in enumerate(lines, 1):
        said = " ".join(line.split())
        if not said or said.startswith("#"):
            continue
        if len(said) > _LONGEST:
            raise SettingsError(f"{name}, line {number}: it is too long. Keep a line under {_LONGEST} letters.")
        if match := _KEEP.match(said):
            kept.append(match["words"].strip("“”\"' "))
        elif match := _SWAP.match(said):
            swaps.append(OwnSwap(match["hard"].strip(), match["plain"].strip().rstrip(".")))
        elif match := _MEANS.match(said):
            terms.append(OwnTerm(_names(match["names"]), _sentence(match["meaning"])))
        else:
            raise SettingsError(f"{name}, line {number}: “{said[:60]}” says nothing about a word. {_HELP}")
    return OwnWords(tuple(terms), tuple(swaps), tuple(kept))


def _text(data: bytes) -> str:
    """As UTF-8, or as Word and Notepad on Windows save it."""
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _names(text: str) -> tuple[str, ...]:
    """ "Speak Up (SU), Speak Up Group": three names of one thing."""
    short = _IN_BRACKETS.findall(text)
    names = [part.strip() for part in _IN_BRACKETS.sub("", text).split(",")]
    return tuple(dict.fromkeys(name for name in (*names, *map(str.strip, short)) if name))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else text + "."
