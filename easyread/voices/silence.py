"""Cuts the quiet off both ends of a spoken sentence, so that pauses are the writer's, and the same for every voice."""

from __future__ import annotations

QUIET = 120  # of 32,767: -49 dB; the quietest first sound of a word measured well above it
KEEP_SECONDS = 0.02
SHORTEST_SECONDS = 0.1  # a click that an engine makes for a lone dash (0.06) is not speech; "x" takes 0.3


def trim(samples: bytes, rate: int) -> bytes:
    """Mono 16-bit little-endian samples without silence at the ends; empty when nothing can be heard."""
    import numpy as np

    sound = np.frombuffer(samples, "<i2")
    heard = np.flatnonzero((sound > QUIET) | (sound < -QUIET))
    if not len(heard):
        return b""
    keep = int(KEEP_SECONDS * rate)
    cut = sound[max(0, int(heard[0]) - keep) : int(heard[-1]) + 1 + keep]
    return cut.tobytes() if len(cut) >= SHORTEST_SECONDS * rate else b""
