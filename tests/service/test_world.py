"""Files: all or nothing, and one plain sentence when something is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.errors import CannotWrite, FileMissing, TooBig
from easyread.service import world
from easyread.service.world import Computer


def test_a_folder_is_written_whole_and_other_files_stay(tmp_path: Path) -> None:
    folder = tmp_path / "out" / "paper"
    folder.mkdir(parents=True)
    (folder / "mine.txt").write_text("mine")
    Computer().write_folder(folder, [("a.txt", b"1"), ("b.txt", b"2")])
    assert {p.name for p in folder.iterdir()} == {"a.txt", "b.txt", "mine.txt"}
    assert [p.name for p in folder.parent.iterdir()] == ["paper"]


def test_a_failed_write_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "paper"
    folder.mkdir()
    (folder / "a.txt").write_bytes(b"old")
    with pytest.raises(CannotWrite):
        Computer().write_folder(folder, [("a.txt", b"new"), ("no/such/name.txt", b"x")])
    assert (folder / "a.txt").read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["paper"]


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "paper").write_text("a file")
    with pytest.raises(CannotWrite):
        Computer().write_folder(tmp_path / "paper", [("a.txt", b"1")])


def test_missing_folder_and_too_big(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FileMissing, match="no file"):
        Computer().read(tmp_path / "none.docx")
    with pytest.raises(FileMissing, match="is a folder"):
        Computer().read(tmp_path)
    monkeypatch.setattr(world, "LARGEST_FILE", 3)
    (tmp_path / "big.txt").write_bytes(b"1234")
    with pytest.raises(TooBig):
        Computer().read(tmp_path / "big.txt")
