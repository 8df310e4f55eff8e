"""The child process of the offline voice: reads sentences on standard input, writes their sound on standard output.

It runs as a file of its own, with the standard library only (`python -I -S espeak_worker.py LIBRARY DATA`), because the
C library keeps its state for the whole process, is not safe in threads, and can take a process down with it.

In:  three unsigned 32-bit numbers (espeak's rate, its word gap, how many sentences), then each sentence as a length in
bytes and UTF-8. Out: the sample rate, then each sound as a length in bytes and 16-bit samples. All little-endian.
A failure leaves one line on standard error and an exit status that is not 0.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from collections.abc import Iterator
from typing import Any, BinaryIO

VOICE = b"gmw/en+f2"  # espeak_SetVoiceByName("en-gb") fails in 1.52; f2 was recognised best (docs/decisions/0004)
SEED = 1  # breathy variants take noise from a generator that is seeded with the time

_SYNCHRONOUS = 2
_DO_NOT_EXIT = 0x8000
_POSITION_CHARACTER = 1
_UTF8 = 1  # and neither SSML (0x10) nor PHONEMES (0x100): tags and [[...]] in a paper are words, not orders
_RATE, _WORD_GAP = 1, 7

_Heard = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class EspeakError(Exception):
    """espeak-ng said no."""


class Driver:
    """espeak-ng through ctypes: one voice, one sentence a call."""

    def __init__(self, library: str, data: str) -> None:
        self._chunks: list[bytes] = []
        self._heard = _Heard(self._hear)  # kept, or the callback is collected while C still holds it
        self._lib: Any = ctypes.CDLL(library)
        self._declare()
        self.rate = int(self._lib.espeak_Initialize(_SYNCHRONOUS, 0, os.fsencode(data), _DO_NOT_EXIT))
        if self.rate <= 0:
            raise EspeakError(f"espeak_Initialize gave {self.rate}")
        self._lib.espeak_ng_SetRandSeed(SEED)
        self._lib.espeak_SetSynthCallback(self._heard)
        if self._lib.espeak_SetVoiceByName(VOICE) != 0:
            raise EspeakError(f"no voice {VOICE.decode()}")

    def _declare(self) -> None:
        c = ctypes
        self._lib.espeak_Initialize.argtypes = [c.c_int, c.c_int, c.c_char_p, c.c_int]
        self._lib.espeak_SetVoiceByName.argtypes = [c.c_char_p]
        self._lib.espeak_SetSynthCallback.argtypes = [_Heard]
        self._lib.espeak_ng_SetRandSeed.argtypes = [c.c_long]
        self._lib.espeak_SetParameter.argtypes = [c.c_int, c.c_int, c.c_int]
        self._lib.espeak_Synth.argtypes = [
            c.c_char_p, c.c_size_t, c.c_uint, c.c_int, c.c_uint, c.c_uint, c.POINTER(c.c_uint), c.c_void_p,
        ]  # fmt: skip

    def _hear(self, samples: Any, count: int, events: Any) -> int:
        if count > 0 and samples:
            self._chunks.append(ctypes.string_at(samples, count * 2))
        return 0

    def pace(self, rate: int, word_gap: int) -> None:
        self._lib.espeak_SetParameter(_RATE, rate, 0)
        self._lib.espeak_SetParameter(_WORD_GAP, word_gap, 0)

    def say(self, sentence: bytes) -> bytes:
        self._chunks.clear()
        text = sentence + b"\0"
        status = self._lib.espeak_Synth(text, len(text), 0, _POSITION_CHARACTER, 0, _UTF8, None, None)
        if status != 0:
            raise EspeakError(f"espeak_Synth gave {status}")
        return b"".join(self._chunks)


def _exactly(stream: BinaryIO, count: int) -> bytes:
    data = stream.read(count)
    if len(data) != count:
        raise EspeakError("the sentences were cut off")
    return data


def _sentences(stream: BinaryIO, count: int) -> Iterator[bytes]:
    for _ in range(count):
        (length,) = struct.unpack("<I", _exactly(stream, 4))
        yield _exactly(stream, length)


def serve(library: str, data: str, words_in: BinaryIO, sound_out: BinaryIO) -> None:
    """Speak every sentence of `words_in`. Raises EspeakError, or OSError where the library cannot be loaded."""
    rate, word_gap, count = struct.unpack("<III", _exactly(words_in, 12))
    driver = Driver(library, data)
    driver.pace(rate, word_gap)
    sound_out.write(struct.pack("<I", driver.rate))
    for sentence in _sentences(words_in, count):
        sound = driver.say(sentence)
        sound_out.write(struct.pack("<I", len(sound)) + sound)
    sound_out.flush()


def main() -> int:
    out = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever the C library prints must not land among the samples
    try:
        serve(sys.argv[1], sys.argv[2], sys.stdin.buffer, out)
    except (EspeakError, OSError) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
