"""easyread.toml -> Settings. Unknown keys are refused with file and key, so that a typing error is not silent."""

from __future__ import annotations

import tomllib
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from easyread.errors import SettingsError
from easyread.model.own_words import NO_OWN_WORDS
from easyread.model.packs import NO_OWN_PICTURES
from easyread.model.paper import Kind
from easyread.model.settings import Allowed, RewriterSettings, Settings
from easyread.rules.load import by_code

from . import house, own_pictures, own_words

FILE = "easyread.toml"
_CHOICES = {"kind": ("auto", *(kind.value for kind in Kind)), "detail": ("auto", "main", "full")}
_LIMITS = {
    "text_size": (14, 40),
    "large_print_size": (16, 40),
    "words_a_minute": (80, 200),
    "timeout_seconds": (0.1, 600),
    "retries": (0, 10),
    "most_statements": (1, 1000),
}
"""Smallest and largest: points and words a minute. Under 14 points is no Easy Read, under 16 no large print (rules L,
P).
"""


_FROM_FILES = ("own_words", "own_pictures", "allowed")
"""What no key of the settings file says: it is read from files beside it or from tables."""


def load(path: Path | None = None, words: Path | None = None) -> Settings:
    """The settings of a file, of ./easyread.toml when there is one, or the standard ones. `words`: a file of the
    forum's own words that stands for every other.
    """
    own = own_words.read(words) if words is not None else NO_OWN_WORDS
    place = path or Path(FILE)
    if path is None and not place.is_file():
        return with_files_beside(Settings(own_words=own), place)
    try:
        data = tomllib.loads(place.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise SettingsError(f"There is no settings file {place}. Look at the name.") from None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"The settings file {place} cannot be read: {error}. Put that line right.") from None
    return with_files_beside(replace(_settings(place, data), own_words=own), place)


def with_files_beside(settings: Settings, place: Path) -> Settings:
    """The settings with the forum's own words and pictures: of the files that `words` and `pictures` name, else of the
    usual files in the folder of `place`, a settings file or a paper. What was found before stays.
    """
    folder = place.parent
    if settings.own_words == NO_OWN_WORDS and (path := _beside(folder, "words", settings.words, own_words.FILE)):
        settings = replace(settings, own_words=own_words.read(path))
    if settings.own_pictures == NO_OWN_PICTURES:
        path = _beside(folder, "pictures", settings.pictures, own_pictures.FILE)
        settings = own_pictures.beside(settings, path, folder / own_pictures.FOLDER)
    return settings


def _beside(folder: Path, key: str, named: str, usual: str) -> Path | None:
    """The file that the settings name, which must be there, else the usual one where there is one."""
    path = folder / (named or usual)
    if named and not path.resolve().is_relative_to(folder.resolve()):
        raise SettingsError(f"“{key}” in the settings must name a file in the same folder. Move {named} there.")
    return path if named or path.is_file() else None


def _settings(place: Path, data: dict[str, Any]) -> Settings:
    standards = {
        field.name: getattr(Settings(), field.name) for field in fields(Settings) if field.name not in _FROM_FILES
    }
    table, allowed = data.pop("rewriter", None), data.pop("allow", [])
    values = _values(place, data, standards)
    rewriter = None if table is None else _rewriter(place, table)
    return replace(Settings(), **values, rewriter=rewriter, allowed=_allowed(place, allowed))


def _allowed(place: Path, tables: Any) -> tuple[Allowed, ...]:
    """The tables [[allow]]; each must say which rule, which words, why and who decided."""
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise SettingsError(f"{place}: allow must be tables. Write [[allow]] on a line of its own.")
    found = []
    for table in tables:
        values = _values(place, table, {"rule": "", "text": "", "reason": "", "by": ""})
        for key in ("rule", "text", "reason", "by"):
            if not values.get(key):
                raise SettingsError(f"{place}: [[allow]] needs “{key}”. Add that line.")
        if by_code(values["rule"]) is None:
            raise SettingsError(f"{place}: there is no rule “{values['rule']}”. Look with: easyread rules")
        found.append(Allowed(**values))
    return tuple(found)


def _rewriter(place: Path, table: Any) -> RewriterSettings:
    """The table [rewriter]; it must name an address and a model."""
    if not isinstance(table, dict):
        raise SettingsError(f"{place}: rewriter must be a table. Write [rewriter] on a line of its own.")
    example = RewriterSettings("", "")
    standards = {field.name: getattr(example, field.name) for field in fields(RewriterSettings)}
    values = _values(place, table, standards)
    for key in ("url", "model"):
        if not values.get(key):
            raise SettingsError(f"{place}: [rewriter] needs “{key}”. Add that line.")
    return RewriterSettings(**values)


def _values(place: Path, data: dict[str, Any], standards: dict[str, Any]) -> dict[str, Any]:
    """The values of a table, each of the kind of its standard."""
    values: dict[str, Any] = {}
    for key, value in data.items():
        if key not in standards:
            raise SettingsError(f"{place}: “{key}” is no setting. The settings are: {', '.join(standards)}.")
        standard = standards[key]
        if isinstance(standard, tuple) and isinstance(value, list) and all(isinstance(one, str) for one in value):
            values[key] = tuple(value)
        elif isinstance(standard, float) and isinstance(value, int | float) and not isinstance(value, bool):
            values[key] = float(value)
        elif type(value) is type(standard):
            values[key] = value
        else:
            kind = {bool: "true or false", int: "a whole number", float: "a number", tuple: "a list of words"}.get(
                type(standard), "words"
            )
            raise SettingsError(f"{place}: “{key}” must be {kind}. Put that line right.")
        if key == "colour":
            values[key] = house.colour(values[key])
        if key in _CHOICES and values[key] not in _CHOICES[key]:
            raise SettingsError(f"{place}: “{key}” must be one of: {', '.join(_CHOICES[key])}. Put that line right.")
        if key in _LIMITS and not _LIMITS[key][0] <= values[key] <= _LIMITS[key][1]:
            low, high = _LIMITS[key]
            raise SettingsError(f"{place}: “{key}” must be from {low} to {high}. Put that line right.")
    return values
