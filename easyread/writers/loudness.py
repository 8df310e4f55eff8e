"""Even loudness: measures speech as EBU R128 / ITU-R BS.1770-4 say, and turns it up or down without clipping.

Own meter, because FFmpeg's ebur128 filter took most of the time of a recording; the tests hold it against that filter.
Works on one stretch of sound at a time: three hours of speech never stand in memory as floats.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Samples = NDArray[np.int16]

TARGET_LUFS = -19.0  # mono; as loud as -16 in stereo, the middle of what AES TD1008 asks of streams (rule aud-level)
CEILING_DB = -3.5  # of the samples, so that what MP3 and the digital-to-analogue converter add stays under -3 dBTP
_FULL = 32768.0
_STEP_SECONDS = 0.1
_STEPS_IN_A_BLOCK = 4
_REACH = 5  # times 2 ms: how long before a peak the limiter begins to turn down
_ABSOLUTE_GATE, _RELATIVE_GATE = -70.0, -10.0


def _biquad_power(
    b: tuple[float, float, float], a: tuple[float, float, float], z: NDArray[np.complex128]
) -> NDArray[np.float64]:
    response = (b[0] + b[1] * z + b[2] * z * z) / (a[0] + a[1] * z + a[2] * z * z)
    return np.abs(response) ** 2


def k_weights(size: int, rate: int) -> NDArray[np.float64]:
    """How much each frequency of a real FFT of `size` samples counts: BS.1770's two filters, for any sample rate."""
    z = np.exp(-2j * np.pi * np.arange(size // 2 + 1) / size)
    k = math.tan(math.pi * 1681.974450955533 / rate)
    q, gain = 0.7071752369554196, 10 ** (3.999843853973347 / 20)
    middle = gain**0.4996667741545416
    shelf = _biquad_power(
        (gain + middle * k / q + k * k, 2 * (k * k - gain), gain - middle * k / q + k * k),
        (1 + k / q + k * k, 2 * (k * k - 1), 1 - k / q + k * k),
        z,
    )
    k, q = math.tan(math.pi * 38.13547087602444 / rate), 0.5003270373238773
    high_pass = _biquad_power((1, -2, 1), (1 + k / q + k * k, 2 * (k * k - 1), 1 - k / q + k * k), z)
    return shelf * high_pass


class Meter:
    """Integrated loudness of mono sound that arrives in stretches."""

    def __init__(self, rate: int) -> None:
        self._size = round(rate * _STEP_SECONDS)
        weights = k_weights(self._size, rate)
        weights[1 : (self._size + 1) // 2] *= 2  # the other half of the spectrum of a real signal
        self._weights = weights / self._size**2
        self._rest: Samples = np.zeros(0, np.int16)
        self._energies: list[NDArray[np.float64]] = []

    def hear(self, samples: Samples) -> None:
        sound = np.concatenate((self._rest, samples))
        steps = len(sound) // self._size
        self._rest = sound[steps * self._size :]
        for start in range(0, steps, 600):  # a minute at a time
            some = sound[start * self._size : min(steps, start + 600) * self._size].reshape(-1, self._size)
            spectrum = np.fft.rfft(some / _FULL, axis=1)
            self._energies.append((spectrum.real**2 + spectrum.imag**2) @ self._weights)

    def lufs(self) -> float | None:
        """The integrated loudness so far; None for silence, or for less than 0.4 seconds."""
        energy = np.concatenate([np.zeros(0), *self._energies])
        if len(energy) < _STEPS_IN_A_BLOCK:
            return None
        sums = np.concatenate(([0.0], np.cumsum(energy)))
        blocks = (sums[_STEPS_IN_A_BLOCK:] - sums[:-_STEPS_IN_A_BLOCK]) / _STEPS_IN_A_BLOCK
        blocks = blocks[blocks > _power(_ABSOLUTE_GATE)]
        if not len(blocks):
            return None
        loud = blocks[blocks > _power(_loudness(float(blocks.mean())) + _RELATIVE_GATE)]
        return _loudness(float(loud.mean()))


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))


def _loudness(power: float) -> float:
    return -0.691 + 10 * math.log10(power)


def gain_for(measured: float | None, target: float = TARGET_LUFS) -> float:
    """The factor that brings sound from `measured` LUFS to the target; 1 for silence."""
    return 1.0 if measured is None else float(10 ** ((target - measured) / 20))


def evened(samples: Samples, gain: float, rate: int) -> Samples:
    """The sound times `gain`, with peaks above the ceiling turned down softly a little before they come."""
    sound = samples.astype(np.float32) * np.float32(gain)
    ceiling = _FULL * 10 ** (CEILING_DB / 20)
    if len(sound) and float(np.abs(sound).max()) > ceiling:
        sound *= _limit(np.abs(sound), ceiling, rate)
    turned: Samples = np.clip(np.rint(sound), -_FULL, _FULL - 1).astype(np.int16)
    return turned


def _limit(heights: NDArray[np.float32], ceiling: float, rate: int) -> NDArray[np.float32]:
    """A smooth factor for each sample that brings every height to the ceiling or under it.

    What each 2 ms needs is spread to its neighbours and then averaged over fewer of them, so that the average is
    nowhere above what a peak needs.
    """
    step = max(1, rate // 500)
    count = -(-len(heights) // step)
    padded = np.zeros(count * step, np.float32)
    padded[: len(heights)] = heights
    needed = np.minimum(1.0, ceiling / np.maximum(padded.reshape(count, step).max(axis=1), 1.0))
    around = np.pad(needed, 2 * _REACH + 1, mode="edge")
    spread = np.lib.stride_tricks.sliding_window_view(around, 2 * (_REACH + 1) + 1).min(axis=1)
    smooth = np.convolve(spread, np.full(2 * _REACH + 1, 1 / (2 * _REACH + 1)), mode="valid")
    factor = np.interp(np.arange(len(heights)), (np.arange(count) + 0.5) * step, smooth)
    limited: NDArray[np.float32] = factor.astype(np.float32)
    return limited
