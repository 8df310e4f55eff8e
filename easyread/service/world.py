"""The real world: files and the clock."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from easyread.errors import CannotWrite, FileMissing, TooBig

LARGEST_FILE = 60 * 2**20
"""Bytes. A meeting paper with many photographs is under 20 MB; what is larger is no paper."""


class Computer:
    """Reads and writes this computer's files."""

    def read(self, path: Path) -> bytes:
        if str(path) == "-":
            return sys.stdin.buffer.read(LARGEST_FILE + 1)[: LARGEST_FILE + 1]
        try:
            if path.is_dir():
                raise FileMissing(f"{path} is a folder. Name a file in it.")
            if path.stat().st_size > LARGEST_FILE:
                raise TooBig(
                    f"{path.name} is larger than {LARGEST_FILE // 2**20} MB. Take out the photographs and try again."
                )
            return path.read_bytes()
        except FileNotFoundError:
            raise FileMissing(f"There is no file {path}. Look at the name and the folder.") from None
        except OSError as error:
            raise FileMissing(
                f"{path} cannot be opened ({error.strerror}). Close it in other programs and try again."
            ) from None

    def write_folder(self, folder: Path, files: Sequence[tuple[str, bytes]]) -> None:
        """All or nothing: the files are written beside the folder first and then moved in.

        Files that other people put into the folder stay.
        """
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            fresh = Path(tempfile.mkdtemp(prefix=".easyread-", dir=folder.parent))
        except OSError as error:
            raise CannotWrite(
                f"The folder {folder} cannot be made ({error.strerror}). Choose another one with --out."
            ) from None
        try:
            for name, data in files:
                (fresh / name).write_bytes(data)
            folder.mkdir(exist_ok=True)
            for name, _ in files:
                (fresh / name).replace(folder / name)
        except OSError as error:
            raise CannotWrite(
                f"The results cannot be put into {folder} ({error.strerror}). Close open files, or use --out."
            ) from None
        finally:
            shutil.rmtree(fresh, ignore_errors=True)

    def today(self) -> date:
        return date.today()
