"""Settings: unknown keys and wrong values are refused with the file and the key."""

from __future__ import annotations

from pathlib import Path

import pytest

from easyread.errors import SettingsError
from easyread.model.settings import Settings
from easyread.service.settings import load


def put(folder: Path, text: str) -> Path:
    file = folder / "easyread.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_no_file_means_the_standard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load() == Settings()


def test_values_are_taken(tmp_path: Path) -> None:
    found = load(put(tmp_path, 'formats = ["html", "text"]\ntext_size = 18\ndescribe_pictures = true\n'))
    assert (found.formats, found.text_size, found.describe_pictures) == (("html", "text"), 18.0, True)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("tekst_size = 18", "tekst_size"),
        ('text_size = "big"', "a number"),
        ("text_size = 9", "14"),
        ("words_a_minute = 500", "200"),
        ("describe_pictures = 1", "true or false"),
        ("formats = [1]", "list"),
        ('detail = "short"', "auto, main, full"),
        ('kind = "letter"', "agenda"),
        ("formats = [", "cannot be read"),
        ("[rewriter]\nurl = 'http://localhost/v1'", "model"),
        ("[rewriter]\nurll = 'x'", "urll"),
        ("[rewriter]\nurl = 1", "words"),
        ("[rewriter]\nurl = 'x'\nmodel = 'm'\nretries = 99", "from 0 to 10"),
        ("rewriter = true", "table"),
    ],
)
def test_mistakes_are_named(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        load(put(tmp_path, text))


def test_a_missing_file_that_was_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no settings file"):
        load(tmp_path / "none.toml")
