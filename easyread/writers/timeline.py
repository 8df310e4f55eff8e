"""The recording as a line of time: which sound begins at which sample, with exact silence between."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from . import loudness, narration
from .id3 import Chapter

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Samples = NDArray[np.int16]

_IN_MEMORY = 32 << 20  # bytes; longer recordings go to a temporary file that has no name and goes away by itself
_BLOCK_SECONDS = 10
LONGEST_CHAPTER = 360.0  # seconds (rule aud-parts: 6 minutes or less)


@dataclass(frozen=True, slots=True)
class Clip:
    """One utterance in the recording: first sample, how many samples, and the words it says."""

    line: narration.Utterance
    start: int
    length: int


class Timeline:
    """Takes the sounds one after the other, and gives the finished sound back in blocks, evened out."""

    def __init__(self, rate: int) -> None:
        self.rate = rate
        self.clips: list[Clip] = []
        self._store = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - closed by __exit__
        self._meter = loudness.Meter(rate)
        self._place = 0
        self._silence(narration.LEAD_IN)

    def __enter__(self) -> Timeline:
        return self

    def __exit__(self, *problem: object) -> None:
        self._store.close()

    def _silence(self, seconds: float) -> None:
        count = round(seconds * self.rate)
        self._meter.hear(np.zeros(count, np.int16))
        self._place += count

    def add(self, line: narration.Utterance, sound: bytes) -> None:
        """One utterance and the silence after it. Where a voice made no sound, no silence is added either."""
        samples = np.frombuffer(sound[: len(sound) // 2 * 2], "<i2").astype(np.int16, copy=False)
        self.clips.append(Clip(line, self._place, len(samples)))
        if len(samples):
            self._store.write(samples.tobytes())
            self._meter.hear(samples)
            self._place += len(samples)
            self._silence(line.pause)

    @property
    def samples(self) -> int:
        return self._place + round(narration.LEAD_OUT * self.rate)

    @property
    def seconds(self) -> float:
        return self.samples / self.rate

    @property
    def speech_seconds(self) -> float:
        return sum(clip.length for clip in self.clips) / self.rate

    def words_a_minute(self) -> float:
        """Pace inside the speech, the pauses between utterances not counted (rule aud-rate)."""
        words = sum(len(clip.line.say.split()) for clip in self.clips if clip.length)
        return words * 60 / self.speech_seconds if self.speech_seconds else 0.0

    def chapters(self, titles: tuple[str, ...]) -> list[Chapter]:
        """One for each part that makes a sound; a part that is too long is cut into even pieces between utterances."""
        firsts = [(part, [c for c in self.clips if c.line.part == part and c.length]) for part in range(len(titles))]
        parts = [(titles[part], clips) for part, clips in firsts if clips]
        starts = [0.0, *(clips[0].start / self.rate for _, clips in parts[1:])]
        ends = [*starts[1:], self.seconds]
        made: list[Chapter] = []
        for (title, clips), start, end in zip(parts, starts, ends, strict=True):
            made += self._pieces(title, clips, start, end)
        return made

    def _pieces(self, title: str, clips: list[Clip], start: float, end: float) -> list[Chapter]:
        count = int(-(-(end - start) // LONGEST_CHAPTER))
        begins = [clip.start / self.rate for clip in clips]
        wanted = [start + (end - start) * number / count for number in range(1, count)]
        cuts = sorted({min(begins, key=lambda begin: abs(begin - want)) for want in wanted} - {begins[0]})
        edges = [start, *cuts, end]
        names = [title] if not cuts else [f"{title} ({number} of {len(edges) - 1})" for number in range(1, len(edges))]
        return [Chapter(*named) for named in zip(names, edges, edges[1:], strict=False)]

    def blocks(self, target_lufs: float = loudness.TARGET_LUFS) -> Iterator[Samples]:
        """The whole recording in blocks of about ten seconds, at the target loudness."""
        gain = loudness.gain_for(self._meter.lufs(), target_lufs)
        self._store.seek(0)
        waiting: list[Samples] = []
        place = held = 0
        for clip in self.clips:
            sound = np.frombuffer(self._store.read(clip.length * 2), np.int16)
            waiting += [np.zeros(clip.start - place, np.int16), loudness.evened(sound, gain, self.rate)]
            held += clip.start - place + clip.length
            place = clip.start + clip.length
            if held >= _BLOCK_SECONDS * self.rate:
                yield np.concatenate(waiting)
                waiting, held = [], 0
        yield np.concatenate([*waiting, np.zeros(self.samples - place, np.int16)])
