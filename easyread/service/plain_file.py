"""Plain text files that facilitators write: lines of a form, comments with #."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from easyread.errors import SettingsError

MOST_LINES, LONGEST, _MOST_BYTES = 2000, 300, 400_000


def lines(path: Path, what: str) -> Iterator[tuple[int, str]]:
    """The number and the words of each line that says something; `what` names the kind of file in errors.

    Raises SettingsError with what to do: the file cannot be read, is too long, or has a line that is.
    """
    try:
        data = path.read_bytes() if path.stat().st_size <= _MOST_BYTES else None
    except FileNotFoundError:
        raise SettingsError(f"There is no file of {what} {path}. Look at the name.") from None
    except OSError as error:
        raise SettingsError(f"The file of {what} {path} cannot be read: {error.strerror}.") from None
    if data is None:
        raise SettingsError(f"The file of {what} {path} is too big. Keep it under {MOST_LINES} lines.")
    return of_text(_text(data), str(path))


def of_text(text: str, name: str) -> Iterator[tuple[int, str]]:
    """The same for a text; `name` is told in errors."""
    rows = text.splitlines()
    if len(rows) > MOST_LINES:
        raise SettingsError(f"{name}: {len(rows)} lines are too many. Keep it under {MOST_LINES}.")
    for number, row in enumerate(rows, 1):
        said = " ".join(row.split())
        if not said or said.startswith("#"):
            continue
        if len(said) > LONGEST:
            raise SettingsError(f"{name}, line {number}: it is too long. Keep a line under {LONGEST} letters.")
        yield number, said


def _text(data: bytes) -> str:
    """As UTF-8, or as Word and Notepad on Windows save it."""
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")
