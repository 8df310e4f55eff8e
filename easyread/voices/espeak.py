"""The offline voice: espeak-ng, in a fresh child process for each call.

A fresh process gives the same bytes on every run and keeps a crash in the C library away from the program; it costs
about 20 ms (docs/decisions/0004).
"""

from __future__ import annotations

import re
import struct
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from easyread.errors import VoiceMissing

from .silence import trim

_WORKER = Path(__file__).with_name("espeak_worker.py")
_INSTALL = "Type: pip install espeakng-loader"
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")  # \x01 starts an order to espeak-ng itself
_LETTER_A = re.compile(r"(?<![\w'])A(?= [A-Z]\b| and [A-Z]\b)|(?<=\b[A-Z] )A(?![\w'])")
_LONGEST_PIECE = 600  # characters: espeak-ng cuts a clause at 800 bytes, wherever that is


def settings_for(words_a_minute: int) -> tuple[int, int]:
    """(rate, word gap) that make espeak-ng really speak at this pace, pauses between sentences not counted.

    Measured on 186 Easy Read sentences, 1,531 words, with the variant f2: asked 90/100/120/140/160/200, got
    112.6/124.6/148.1/172.8/196/243.7. Slower than its slowest (106) it needs gaps between words.
    """
    if words_a_minute >= 106:
        return round((words_a_minute - 5.5) / 1.191), 0
    if words_a_minute >= 90:
        return round(84 + (words_a_minute - 89.9) / 1.06), 2
    return 80, round((60 / max(words_a_minute, 40) - 0.614) / 0.027)


def plain(sentence: str) -> str:
    """The sentence with nothing in it that espeak-ng would obey or stop at, and the letter A never said as "uh"."""
    words = " ".join(_CONTROL.sub(" ", sentence).split())
    return _LETTER_A.sub("eigh", words)


def pieces(sentence: str) -> list[str]:
    """A very long sentence in parts that end between words; other sentences as they are."""
    parts: list[str] = []
    while len(sentence.encode()) > _LONGEST_PIECE:
        head = sentence.encode()[:_LONGEST_PIECE].decode(errors="ignore")
        cut = max(head.rfind(", "), head.rfind("; ")) + 1
        if cut < _LONGEST_PIECE // 3:
            cut = head.rfind(" ") if " " in head else len(head)
        parts.append(sentence[:cut].strip())
        sentence = sentence[cut:].strip()
    return [*parts, sentence]


def library() -> tuple[str, str] | None:
    """Paths of the espeak-ng library and of its data; None where they are not installed. Loads nothing."""
    spec = find_spec("espeakng_loader")
    if spec is None or spec.origin is None:
        return None
    import espeakng_loader

    try:
        shared, data = espeakng_loader.get_library_path(), espeakng_loader.get_data_path()
    except (OSError, RuntimeError):
        return None
    return (shared, data) if Path(shared).is_file() else None


class Espeak:
    """A computer voice that needs no internet. British English, `gmw/en` with the variant f2."""

    name = "espeak"
    sends_words_out = False
    rate = 22050

    def speak(self, sentences: Sequence[str], words_a_minute: int) -> list[bytes]:
        """For each sentence, mono 16-bit little-endian samples, silence cut off. The same words give the same bytes.

        A sentence with nothing to say gives no samples. Raises VoiceMissing.
        """
        if not sentences:
            return []
        split = [pieces(plain(sentence)) for sentence in sentences]
        flat = [piece for parts in split for piece in parts]
        sounds = iter(self._ask(flat, words_a_minute))
        return [trim(b"".join(next(sounds) for _ in parts), self.rate) for parts in split]

    def _ask(self, words: list[str], words_a_minute: int) -> list[bytes]:
        found = library()
        if found is None:
            raise VoiceMissing(f"The computer voice (espeak) is not installed. {_INSTALL}")
        encoded = [text.encode() for text in words]
        rate, gap = settings_for(words_a_minute)
        order = struct.pack("<III", rate, gap, len(encoded))
        order += b"".join(struct.pack("<I", len(text)) + text for text in encoded)
        try:
            done = subprocess.run(
                [sys.executable, "-I", "-S", str(_WORKER), *found],
                input=order,
                capture_output=True,
                timeout=20 + len(order) / 200,  # it speaks about 8,000 characters a second on one core
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise VoiceMissing("The computer voice took too long. Close other programs and try again.") from None
        except OSError as problem:
            raise VoiceMissing(f"The computer voice could not be started ({problem}). {_INSTALL}") from None
        if done.returncode != 0:
            said = done.stderr.decode(errors="replace").strip().splitlines()
            why = said[-1] if said else f"it stopped with status {done.returncode}"
            raise VoiceMissing(f"The computer voice failed: {why}. {_INSTALL}")
        return self._sounds(done.stdout, len(encoded))

    def _sounds(self, answer: bytes, count: int) -> list[bytes]:
        """Takes the child's answer apart, and believes nothing about it."""
        sounds: list[bytes] = []
        if len(answer) >= 4 and struct.unpack_from("<I", answer)[0] == self.rate:
            place = 4
            while len(sounds) < count and place + 4 <= len(answer):
                (length,) = struct.unpack_from("<I", answer, place)
                sounds.append(answer[place + 4 : place + 4 + length])
                place += 4 + length
            if len(sounds) == count and place == len(answer):
                return sounds
        raise VoiceMissing(f"The computer voice sent back broken sound. {_INSTALL}")
