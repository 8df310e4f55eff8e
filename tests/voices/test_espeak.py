"""The offline voice: what it says, that it always says it the same, and what happens when it breaks."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from easyread.errors import VoiceMissing
from easyread.voices import espeak
from easyread.voices.espeak import Espeak, pieces, plain, settings_for
from easyread.voices.silence import LONGEST_PAUSE_SECONDS, QUIET, trim

SENTENCES = (
    "The Learning Disability Partnership Board met in Harrowmere.",
    "Members talked about annual health checks.",
    "Seventy one people in every hundred had a health check.",
    "The council will find out when the toilet can be repaired.",
    "Some people with a learning disability wait a long time to see a doctor.",
    "Please tell Faith if you need a taxi or an interpreter.",
    "A budget is a plan for spending money.",
)


def seconds(sound: bytes) -> float:
    return len(sound) / 2 / Espeak.rate


def one(sentence: str, pace: int = 125) -> bytes:
    return Espeak().speak([sentence], pace)[0]


def test_it_follows_the_protocol() -> None:
    voice = Espeak()
    assert (voice.name, voice.sends_words_out, voice.rate) == ("espeak", False, 22050)
    sounds = voice.speak(SENTENCES, 125)
    assert len(sounds) == len(SENTENCES)
    assert all(isinstance(sound, bytes) and len(sound) % 2 == 0 for sound in sounds)
    assert voice.speak([], 125) == []


@pytest.mark.parametrize("pace", [70, 90, 100, 110, 125, 140, 160])
def test_the_pace_asked_for_is_the_pace_got(pace: int) -> None:
    spoken = sum(seconds(sound) for sound in Espeak().speak(SENTENCES, pace))
    words = sum(len(sentence.split()) for sentence in SENTENCES)
    assert words * 60 / spoken == pytest.approx(pace, rel=0.1)


def test_a_faster_pace_never_gives_a_slower_setting() -> None:
    settings = [settings_for(pace) for pace in range(40, 220)]
    rates, gaps = [rate for rate, _ in settings], [gap for _, gap in settings]
    assert min(rates) >= 80 and min(gaps) >= 0
    assert gaps == sorted(gaps, reverse=True)
    for gap in set(gaps):
        at_gap = [rate for rate, its in settings if its == gap]
        assert at_gap == sorted(at_gap)


def test_the_same_bytes_every_time() -> None:
    first = Espeak().speak(SENTENCES, 125)
    assert Espeak().speak(SENTENCES, 125) == first
    assert len(set(first)) == len(first)


def test_the_order_is_kept() -> None:
    short, long = Espeak().speak(["Yes.", "We talked about the bus and the driver."], 125)
    assert seconds(short) * 2 < seconds(long)


def test_the_same_bytes_at_another_second() -> None:
    """The noise in a breathy voice comes from a generator that espeak-ng seeds with the clock, in seconds."""
    first = one("She sees his fishes.")
    time.sleep(1.1)
    assert one("She sees his fishes.") == first


def test_several_at_once_do_not_disturb_each_other() -> None:
    alone = Espeak().speak(SENTENCES, 125)
    heard: list[list[bytes]] = []
    threads = [threading.Thread(target=lambda: heard.append(Espeak().speak(SENTENCES, 125))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert heard == [alone] * 4


def test_no_silence_at_the_ends_and_no_clipping() -> None:
    for sound in Espeak().speak(SENTENCES, 125):
        samples = np.abs(np.frombuffer(sound, "<i2").astype(int))
        heard = np.flatnonzero(samples > QUIET)
        assert heard[0] <= 0.021 * Espeak.rate and len(samples) - heard[-1] <= 0.022 * Espeak.rate
        assert samples.max() < 32767


# --- odd and hostile text -----------------------------------------------------------------------------------------------


def test_text_with_nothing_to_say_gives_nothing() -> None:
    assert Espeak().speak(["", " ", "\n", "—", "...", "\x00"], 125) == [b""] * 6


def test_one_letter_emoji_and_accents_are_said() -> None:
    for sound in Espeak().speak(["x", "😀", "Siân Ŵyn", "café"], 125):
        assert seconds(sound) > 0.2


@pytest.mark.parametrize(
    ("hostile", "as_words"),
    [
        ("one\x00two", "one two"),
        ("one\n\n\ntwo", "one two"),
        ("one \x01 300S two", "one 300S two"),
        ("one\ud800 two", "one two"),
        ("  one \t two ", "one two"),
    ],
)
def test_control_characters_are_spaces(hostile: str, as_words: str) -> None:
    assert plain(hostile) == as_words
    assert one(hostile) == one(as_words)


def test_tags_are_said_not_obeyed() -> None:
    assert seconds(one("<emphasis>meeting</emphasis>")) > 2 * seconds(one("meeting"))
    assert seconds(one("<speak><prosody rate='x-slow'>We meet on Monday.</prosody></speak>")) > seconds(
        one("We meet on Monday.")
    )


def test_phonemes_in_brackets_are_letters_not_orders() -> None:
    assert one("[[h@'loU]]") != one("hello")
    assert seconds(one("[[m'i:tIN]] now")) > seconds(one("meeting now"))


def test_the_letter_a_is_not_swallowed() -> None:
    assert plain("A O B and J A and A and E") == "eigh O B and J eigh and eigh and E"
    assert plain("A group of people. A bus. Plan A") == "A group of people. A bus. Plan A"


def test_a_very_long_sentence_is_said_to_its_end() -> None:
    long = "We talked about the bus, and then we had a cup of tea. " * 60
    assert seconds(one(long)) > 60 * 0.8 * seconds(one("We talked about the bus, and then we had a cup of tea."))


@pytest.mark.parametrize("text", ["word " * 500, "x" * 2000, "a, b; " * 400, "ŵ" * 1500, "", "short"])
def test_pieces_lose_no_letter_and_are_short(text: str) -> None:
    parts = pieces(text.strip())
    assert "".join(parts).replace(" ", "") == text.replace(" ", "")
    assert all(len(part.encode()) <= 600 for part in parts)


# --- when it breaks -----------------------------------------------------------------------------------------------------


def _worker(monkeypatch: pytest.MonkeyPatch, folder: Path, code: str) -> None:
    worker = folder / "worker.py"
    worker.write_text(code, encoding="utf-8")
    monkeypatch.setattr(espeak, "_WORKER", worker)


@pytest.mark.parametrize(
    "code",
    [
        "import sys; sys.exit('out of voice')",
        "import os; os.abort()",
        "import sys; sys.stdin.buffer.read()",
        "import sys; sys.stdin.buffer.read(); sys.stdout.buffer.write(b'\\x22\\x56\\0\\0\\xff\\xff\\xff\\xffxx')",
        "import sys; sys.stdin.buffer.read(); sys.stdout.buffer.write(b'\\x40\\x1f\\0\\0\\0\\0\\0\\0')",
    ],
    ids=["stops", "crashes", "says nothing", "is cut off", "has another rate"],
)
def test_a_child_that_fails_is_one_plain_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, code: str) -> None:
    _worker(monkeypatch, tmp_path, code)
    with pytest.raises(VoiceMissing, match=r"computer voice .*Type: pip install"):
        Espeak().speak(["Hello."], 125)


def test_a_child_that_hangs_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    limits: list[float] = []

    def run(*args: object, timeout: float, **rest: object) -> None:
        limits.append(timeout)
        raise subprocess.TimeoutExpired("espeak", timeout)

    monkeypatch.setattr(espeak.subprocess, "run", run)
    for text in ("Hello.", "Hello. " * 5000):
        with pytest.raises(VoiceMissing, match="too long"):
            Espeak().speak([text], 125)
    assert limits[1] > limits[0] + 100


def test_without_the_library_it_says_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(espeak, "library", lambda: None)
    with pytest.raises(VoiceMissing, match="pip install espeakng-loader"):
        Espeak().speak(["Hello."], 125)


def test_the_worker_says_why_it_failed(tmp_path: Path) -> None:
    worker = Path(espeak.__file__).with_name("espeak_worker.py")
    order: Sequence[str] = [sys.executable, "-I", "-S", str(worker), str(tmp_path / "none.so"), str(tmp_path)]
    done = subprocess.run(order, input=bytes(12), capture_output=True, check=False)
    assert done.returncode == 1 and b"none.so" in done.stderr and done.stdout == b""


# --- silence ------------------------------------------------------------------------------------------------------------


def test_a_long_pause_inside_is_made_shorter() -> None:
    tone = np.full(4000, 5000, "<i2")
    sound = np.concatenate([np.zeros(3000, "<i2"), tone, np.zeros(22050, "<i2"), tone, np.zeros(5000, "<i2")])
    cut = np.frombuffer(trim(sound.tobytes(), 22050), "<i2")
    heard = np.flatnonzero(cut)
    assert len(heard) == 8000
    assert np.diff(heard).max() == pytest.approx(LONGEST_PAUSE_SECONDS * 22050, abs=3)


def test_a_click_is_not_speech() -> None:
    click = np.concatenate([np.zeros(500, "<i2"), np.full(400, 3000, "<i2"), np.zeros(500, "<i2")])
    assert trim(click.tobytes(), 22050) == b""
    assert trim(b"", 22050) == b""
