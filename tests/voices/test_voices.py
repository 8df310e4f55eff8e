"""The list of voices."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys
from importlib.metadata import EntryPoint, EntryPoints

import pytest

from easyread import plugins, voices
from easyread.voices import available, espeak


class Parrot:
    name = "parrot"
    title = "A parrot"
    sends_words_out = True
    rate = 8000


def _plug_in(monkeypatch: pytest.MonkeyPatch, *entries: tuple[str, str]) -> None:
    found = EntryPoints(EntryPoint(name, target, "easyread.voices") for name, target in entries)
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda **wanted: found.select(**wanted))


def test_the_built_in_voices_are_those_that_can_be_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    _plug_in(monkeypatch)
    facts = available()
    assert {fact.name for fact in facts} == set(plugins.VOICES)
    for fact in facts:
        voice = plugins.load("easyread.voices", fact.name)
        assert (voice.name, voice.sends_words_out) == (fact.name, fact.sends_words_out)


def test_the_offline_voice_works_and_comes_first() -> None:
    first = available()[0]
    assert (first.name, first.sends_words_out, first.works) == ("espeak", False, True)


def test_a_missing_voice_says_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(espeak, "library", lambda: None)
    monkeypatch.setattr(voices, "find_spec", lambda name: None)
    hints = {fact.name: (fact.works, fact.hint) for fact in available()}
    assert hints["espeak"] == (False, "Type: pip install espeakng-loader")
    assert hints["gtts"] == (False, "Type: pip install 'easyread[google-voice]'")


def test_plug_ins_are_listed_even_when_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    _plug_in(monkeypatch, ("parrot", f"{__name__}:Parrot"), ("broken", "no.such.module:Voice"), ("espeak", "x:y"))
    facts = {fact.name: fact for fact in available()}
    assert facts["parrot"].works and facts["parrot"].sends_words_out and facts["parrot"].title == "A parrot"
    assert not facts["broken"].works and "no" in facts["broken"].hint
    assert facts["espeak"].title == "espeak-ng, British English"


def test_listing_loads_no_heavy_library() -> None:
    code = "import sys; from easyread.voices import available; available(); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"numpy", "av", "requests", "gtts", "lameenc"} & set(done.stdout.split())
