"""ID3 version 2.3 tags with chapters, written by hand.

Own writer because FFmpeg puts a comment where players do not look, and mutagen changes the order of chapters.
Formats: id3.org, "ID3 tag version 2.3.0" and "ID3v2 Chapter Frame Addendum".
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

_FRAMES = {
    "title": b"TIT2",
    "artist": b"TPE1",
    "album": b"TALB",
    "language": b"TLAN",
    "genre": b"TCON",
    "track": b"TRCK",
}
_NO_OFFSET = b"\xff" * 8  # "use the times": no byte offsets
_MOST_CHAPTERS = 255  # the count in CTOC is one byte


@dataclass(frozen=True, slots=True)
class Chapter:
    """Times in seconds from the start of the recording."""

    title: str
    start: float
    end: float


def tag(tags: Mapping[str, str], chapters: Sequence[Chapter]) -> bytes:
    """The whole tag. `tags` may hold title, artist, album, language (three letters), genre, track and comment.

    Chapters keep their order; from the 256th on they are left out, because the format cannot count further.
    """
    frames = [_frame(_FRAMES[name], _text(value)) for name, value in tags.items() if name in _FRAMES and value]
    if comment := tags.get("comment"):
        encoding, text, end = _encoded(comment)
        frames.append(_frame(b"COMM", encoding + b"eng" + (b"\xff\xfe" if end == b"\0\0" else b"") + end + text))
    chapters = chapters[:_MOST_CHAPTERS]
    if chapters:
        names = b"".join(_name(number) for number in range(len(chapters)))
        frames.append(_frame(b"CTOC", b"toc\0\x03" + bytes([len(chapters)]) + names))  # 3: top level, in order
    frames += [_chapter(number, chapter) for number, chapter in enumerate(chapters)]
    body = b"".join(frames)
    return b"ID3\x03\0\0" + _seven_bits(len(body)) + body


def _name(number: int) -> bytes:
    return b"ch%d\0" % number


def _chapter(number: int, chapter: Chapter) -> bytes:
    times = struct.pack(">II", round(chapter.start * 1000), round(chapter.end * 1000))
    return _frame(b"CHAP", _name(number) + times + _NO_OFFSET + _frame(b"TIT2", _text(chapter.title)))


def _frame(name: bytes, body: bytes) -> bytes:
    return name + struct.pack(">IH", len(body), 0) + body


def _encoded(text: str) -> tuple[bytes, bytes, bytes]:
    """(encoding mark, text, what ends a string): Latin-1 where it can hold the text, else UTF-16."""
    text = " ".join(text.replace("\0", " ").split())
    try:
        return b"\0", text.encode("latin-1"), b"\0"
    except UnicodeEncodeError:
        return b"\x01", b"\xff\xfe" + text.encode("utf-16-le", "replace"), b"\0\0"


def _text(text: str) -> bytes:
    encoding, body, _ = _encoded(text)
    return encoding + body


def _seven_bits(number: int) -> bytes:
    """The size in the header: four bytes of seven bits each."""
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))
