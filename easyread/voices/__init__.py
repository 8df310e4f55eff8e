"""The voices: one file per engine. This one only says which there are, and loads none of them."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec

from easyread import plugins


@dataclass(frozen=True, slots=True)
class VoiceFact:
    """One voice for people to choose. `hint` says what to type where `works` is False, else what to know about it."""

    name: str
    title: str
    sends_words_out: bool
    works: bool
    hint: str


def available() -> list[VoiceFact]:
    """Every voice: the built-in ones first, then those of plug-ins by name."""
    return [_espeak(), _google(), *_plugged_in()]


def _espeak() -> VoiceFact:
    from .espeak import library

    works = library() is not None
    hint = "Works with no internet. Your words stay on this computer." if works else "Type: pip install espeakng-loader"
    return VoiceFact("espeak", "espeak-ng, British English", False, works, hint)


def _google() -> VoiceFact:
    works = find_spec("gtts") is not None
    hint = (
        "Sends your words to Google. Set send_words_to_internet = true to allow that."
        if works
        else "Type: pip install 'easyread[google-voice]'"
    )
    return VoiceFact("gtts", "Google Translate, British English", True, works, hint)


def _plugged_in() -> list[VoiceFact]:
    from importlib.metadata import entry_points

    found = sorted(entry_points(group="easyread.voices"), key=lambda entry: entry.name)
    return [_plugged(entry.name) for entry in found if entry.name not in plugins.VOICES]


def _plugged(name: str) -> VoiceFact:
    try:
        voice = plugins.load("easyread.voices", name)
        return VoiceFact(
            name, getattr(voice, "title", name), bool(voice.sends_words_out), True, "A voice of a plug-in."
        )
    except Exception as problem:  # a plug-in may fail in any way; the list of voices must still be shown
        return VoiceFact(name, name, False, False, f"This plug-in does not work ({problem}). Install it again.")
