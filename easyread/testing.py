"""For authors of plug-ins and for tests: a world in memory."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from .errors import FileMissing


class PaperWorld:
    """The twin of the real world: files in a dictionary, and always the same day."""

    def __init__(self, files: dict[str, bytes] | None = None, day: date = date(2026, 3, 10)) -> None:
        self.files = dict(files or {})
        self.day = day

    def read(self, path: Path) -> bytes:
        if str(path) not in self.files:
            raise FileMissing(f"There is no file {path}. Look at the name and the folder.")
        return self.files[str(path)]

    def write_folder(self, folder: Path, files: Sequence[tuple[str, bytes]]) -> None:
        for name, data in files:
            self.files[str(folder / name)] = data

    def today(self) -> date:
        return self.day
