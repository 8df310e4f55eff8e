"""What can be heard in a finished recording, measured on the decoded file: for the tests only, and by other means than the writer's."""

from __future__ import annotations

import io
import math
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

QUIET_DB = -48.0


@dataclass(frozen=True)
class Recording:
    """A decoded MP3."""

    samples: NDArray[np.int16]
    rate: int
    chapters: list[tuple[str, float, float]]
    tags: dict[str, str]

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate


def decoded(mp3: bytes) -> Recording:
    with av.open(io.BytesIO(mp3), "r", format="mp3") as container:
        frames = [frame.to_ndarray().reshape(-1) for frame in container.decode(audio=0)]
        rate = container.streams.audio[0].rate
        tags = dict(container.metadata)
        chapters = [
            (one["metadata"]["title"], float(one["start"] * one["time_base"]), float(one["end"] * one["time_base"]))
            for one in container.chapters()
        ]
    sound = np.concatenate(frames)
    if sound.dtype != np.int16:
        sound = np.clip(np.rint(sound * 32768.0), -32768, 32767).astype(np.int16)
    return Recording(sound, rate, chapters, tags)


def speech_runs(recording: Recording, join: float = 0.62, least: float = 0.1) -> list[tuple[float, float]]:
    """(start, end) in seconds of each stretch of speech; gaps shorter than `join` belong to it."""
    step = recording.rate // 100
    count = len(recording.samples) // step
    blocks = recording.samples[: count * step].astype(float).reshape(count, step)
    loud = 20 * np.log10(np.sqrt((blocks**2).mean(axis=1)) / 32768 + 1e-9) > QUIET_DB
    runs: list[list[float]] = []
    for place in np.flatnonzero(loud):
        start, end = place * step / recording.rate, (place + 1) * step / recording.rate
        if runs and start - runs[-1][1] < join:
            runs[-1][1] = end
        else:
            runs.append([start, end])
    return [(start, end) for start, end in runs if end - start >= least]


def loudness(recording: Recording) -> tuple[float, float]:
    """Integrated loudness in LUFS and true peak in dBTP, as FFmpeg's ebur128 filter hears them."""
    graph = av.filter.Graph()
    base = Fraction(1, recording.rate)
    source = graph.add_abuffer(format="s16", sample_rate=recording.rate, layout="mono", time_base=base)
    meter = graph.add("ebur128", "metadata=1:peak=true:framelog=quiet")
    sink = graph.add("abuffersink")
    source.link_to(meter)
    meter.link_to(sink)
    graph.configure()
    heard: dict[str, Any] = {}

    def pull() -> None:
        while True:
            try:
                heard.update(graph.pull().metadata)  # type: ignore[union-attr]
            except (av.error.BlockingIOError, av.error.EOFError):
                return

    for start in range(0, len(recording.samples), recording.rate):
        block = np.ascontiguousarray(recording.samples[None, start : start + recording.rate])
        frame = av.AudioFrame.from_ndarray(block, format="s16", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = recording.rate, start, base
        source.push(frame)
        pull()
    source.push(None)
    pull()
    return float(heard["lavfi.r128.I"]), 20 * math.log10(max(1e-9, float(heard["lavfi.r128.true_peaks_ch0"])))
