"""Cuts the quiet off both ends of a spoken sentence, so that pauses are the writer's, and the same for every voice.

Pauses inside a sentence are kept shorter than the writer's, or nobody could hear where one sentence ends.
"""

from __future__ import annotations

QUIET = 120  # of 32,767: -49 dB; the quietest first sound of a word measured well above it
KEEP_SECONDS = 0.02
SHORTEST_SECONDS = 0.1  # a click that an engine makes for a lone dash (0.06) is not speech; "x" takes 0.3
LONGEST_PAUSE_SECONDS = 0.5  # espeak-ng makes 0.8 after a colon; between two sentences there is 0.7


def trim(samples: bytes, rate: int) -> bytes:
    """Mono 16-bit little-endian samples without silence at the ends; empty when nothing can be heard."""
    import numpy as np

    sound = np.frombuffer(samples, "<i2")
    heard = np.flatnonzero((sound > QUIET) | (sound < -QUIET))
    if not len(heard) or heard[-1] - heard[0] < (SHORTEST_SECONDS - 2 * KEEP_SECONDS) * rate:
        return b""
    keep, longest = int(KEEP_SECONDS * rate), int(LONGEST_PAUSE_SECONDS * rate)
    parts = []
    start = max(0, int(heard[0]) - keep)
    for place in np.flatnonzero(np.diff(heard) > longest):
        stop, on = int(heard[place]) + longest // 2, int(heard[place + 1]) - (longest - longest // 2)
        parts.append(sound[start:stop])
        start = on
    parts.append(sound[start : int(heard[-1]) + 1 + keep])
    return np.concatenate(parts).tobytes()
