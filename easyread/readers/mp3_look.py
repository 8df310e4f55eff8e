"""What an MP3 says of itself: name, chapters, length, channels and how fine it is. Nothing of it is played."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from easyread.errors import BrokenFile
from easyread.model.look import Look

_NAMES = {b"TIT2": "title", b"TPE1": "artist", b"TALB": "album", b"TLAN": "language"}
_KILOBITS_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0)
_KILOBITS_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0)
_HERTZ = (44100, 48000, 32000, 0)
_MOST_FRAMES = 2_000


def look(data: bytes, name: str) -> Look:
    """The look of an .mp3 file. Raises BrokenFile."""
    size = _size_of_tag(data)
    frames = list(_frames(data[10:size], data[3])) if size else []
    said = {_NAMES[key]: _text(body) for key, body in frames if key in _NAMES}
    at = _first_sound(data, size)
    if at < 0:
        raise BrokenFile(f"{name} is no MP3, or it is damaged. Make the sound again.")
    version, kilobits, hertz, stereo = _header(data[at : at + 4])
    minutes = _minutes(data, at, version, kilobits, hertz)
    chapters = [key for key, _ in frames if key == b"CHAP"]
    return Look(
        "mp3",
        title=said.get("title", ""),
        language=said.get("language", ""),
        facts={
            "unsaid": ", ".join(what for what in _NAMES.values() if not said.get(what)),
            "long_part": round(minutes / max(1, len(chapters)), 1),
            "coarse": kilobits if kilobits < (96 if stereo else 48) else 0,
            "stereo": stereo,
            "few_hertz": hertz if hertz < 16_000 else 0,
        },
    )  # fmt: skip


def _size_of_tag(data: bytes) -> int:
    if data[:3] != b"ID3" or len(data) < 10:
        return 0
    return 10 + sum((byte & 0x7F) << shift for byte, shift in zip(data[6:10], (21, 14, 7, 0), strict=True))


def _frames(tag: bytes, version: int) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    for _ in range(_MOST_FRAMES):
        key = tag[at : at + 4]
        if len(key) < 4 or not key.strip(b"\0"):
            return
        size = int.from_bytes(tag[at + 4 : at + 8], "big")
        if version == 4:
            size = sum((byte & 0x7F) << shift for byte, shift in zip(tag[at + 4 : at + 8], (21, 14, 7, 0), strict=True))
        yield key, tag[at + 10 : at + 10 + size]
        at += 10 + size


def _text(body: bytes) -> str:
    coding = {0: "latin-1", 1: "utf-16", 2: "utf-16-be", 3: "utf-8"}.get(body[0] if body else 0, "latin-1")
    return body[1:].decode(coding, "replace").strip("\0 ")


def _first_sound(data: bytes, start: int) -> int:
    """Where the first frame of sound begins; -1 where there is none."""
    for at in range(start, min(len(data) - 4, start + 65_536)):
        if data[at] == 0xFF and data[at + 1] & 0xE6 == 0xE2 and _header(data[at : at + 4])[1]:
            return at
    return -1


def _minutes(data: bytes, at: int, version: int, kilobits: int, hertz: int) -> float:
    """How long it lasts: from the number of frames where the file says it, else from its size."""
    info = max(data.find(mark, at, at + 200) for mark in (b"Xing", b"Info"))
    if info >= 0 and data[info + 7] & 1:
        frames = int.from_bytes(data[info + 8 : info + 12], "big")
        return frames * (1152 if version == 3 else 576) / hertz / 60
    return (len(data) - at) * 8 / (kilobits * 1000) / 60


def _header(four: bytes) -> tuple[int, int, int, bool]:
    """(version, kilobits a second, hertz, stereo) of a frame of layer III."""
    (bits,) = struct.unpack(">I", four)
    version = bits >> 19 & 3  # 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
    kilobits = (_KILOBITS_1 if version == 3 else _KILOBITS_2)[bits >> 12 & 15]
    hertz = _HERTZ[bits >> 10 & 3] // {3: 1, 2: 2}.get(version, 4)
    return version, kilobits if hertz else 0, hertz, bits >> 6 & 3 != 3
