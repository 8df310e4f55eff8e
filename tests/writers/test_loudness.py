"""The loudness meter against FFmpeg's, and the limiter against its promise."""

from __future__ import annotations

import numpy as np
import pytest

from easyread.writers import loudness
from tests.writers.sound_check import Recording
from tests.writers.sound_check import loudness as heard_by_ffmpeg


def speech_like(rate: int, level: float) -> np.ndarray:
    """Bursts of low-passed noise with silence between, always the same."""
    noise = np.random.default_rng(7).normal(size=rate * 12)
    noise = np.convolve(noise, np.ones(6) / 6, mode="same")
    bursts = (np.sin(np.arange(len(noise)) / rate * 2.1) > -0.2) * (1 + np.sin(np.arange(len(noise)) / rate * 9)) / 2
    rumble = np.sin(np.arange(len(noise)) / rate * 2 * np.pi * 25)  # which nobody hears, and a meter must not count
    return np.clip((noise * bursts + rumble) * level * 32768, -32768, 32767).astype(np.int16)


@pytest.mark.parametrize("rate", [16000, 22050, 24000, 44100, 48000])
def test_the_meter_agrees_with_ffmpeg(rate: int) -> None:
    sound = speech_like(rate, 0.1)
    meter = loudness.Meter(rate)
    for block in np.array_split(sound, 17):
        meter.hear(block)
    theirs, _ = heard_by_ffmpeg(Recording(sound, rate, [], {}))
    assert meter.lufs() == pytest.approx(theirs, abs=0.25)


def test_how_the_sound_is_cut_makes_no_difference() -> None:
    sound = speech_like(22050, 0.1)
    whole, pieces = loudness.Meter(22050), loudness.Meter(22050)
    whole.hear(sound)
    for block in np.array_split(sound, 400):
        pieces.hear(block)
    assert whole.lufs() == pieces.lufs()


@pytest.mark.parametrize("sound", [np.zeros(0, np.int16), np.zeros(90000, np.int16), np.ones(2000, np.int16)])
def test_silence_has_no_loudness_and_is_left_alone(sound: np.ndarray) -> None:
    meter = loudness.Meter(22050)
    meter.hear(sound)
    assert meter.lufs() is None
    assert loudness.gain_for(None) == 1.0
    assert np.array_equal(loudness.evened(sound, 1.0, 22050), sound)


def test_the_gain_brings_sound_to_the_target() -> None:
    sound = speech_like(22050, 0.02)
    meter = loudness.Meter(22050)
    meter.hear(sound)
    louder = loudness.evened(sound, loudness.gain_for(meter.lufs(), -24.0), 22050)
    again = loudness.Meter(22050)
    again.hear(louder)
    assert again.lufs() == pytest.approx(-24.0, abs=0.1)


@pytest.mark.parametrize("gain", [0.5, 1.0, 3.0, 40.0])
def test_no_sample_is_above_the_ceiling(gain: float) -> None:
    limited = loudness.evened(speech_like(22050, 0.3), gain, 22050)
    assert np.abs(limited.astype(int)).max() <= 32768 * 10 ** (loudness.CEILING_DB / 20) + 1


def test_the_limiter_turns_down_softly_and_only_around_the_peak() -> None:
    sound = np.full(22050, 8000, np.int16)
    sound[11000:11010] = 32000
    limited = loudness.evened(sound, 1.0, 22050).astype(int)
    assert np.array_equal(limited[:10000], sound[:10000]) and np.array_equal(limited[12000:], sound[12000:])
    assert limited[10990] < 7000 and limited[11020] < 7000
    quiet = np.delete(limited, np.s_[10990:11020])
    assert np.abs(np.diff(quiet)).max() < 200  # no click


def test_a_single_sample_and_a_loud_start() -> None:
    for sound in (np.array([32767], np.int16), np.full(30, -32768, np.int16), np.full(5000, 32767, np.int16)):
        limited = loudness.evened(sound, 2.0, 22050)
        assert len(limited) == len(sound)
        assert np.abs(limited.astype(int)).max() <= 32768 * 10 ** (loudness.CEILING_DB / 20) + 1
