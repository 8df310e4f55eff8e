"""The shapes that parts of the program, and plug-ins, must have."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from .model.easy import EasyPaper, Picture
    from .model.findings import Finding
    from .model.outputs import Output
    from .model.settings import Settings
    from .model.text import Source


class World(Protocol):
    """The one seam for effects. `easyread.testing.PaperWorld` is its twin in memory."""

    def read(self, path: Path) -> bytes:
        """The bytes of a file. Raises FileMissing, or TooBig before reading a file that is too large."""
        ...

    def write_folder(self, folder: Path, files: Sequence[tuple[str, bytes]]) -> None:
        """Put all files into the folder, or none of them. Raises CannotWrite."""
        ...

    def today(self) -> date: ...


class Reader(Protocol):
    def __call__(self, data: bytes, name: str) -> Source:
        """Turn the bytes of one file into a Source. Raises BrokenFile, TooBig or EmptyPaper; opens no file itself."""
        ...


class Writer(Protocol):
    def __call__(self, paper: EasyPaper, settings: Settings, progress: Callable[[str], None]) -> Output:
        """Make one finished file. Raises CannotDraw or VoiceMissing. The same input gives the same bytes."""
        ...


class Voice(Protocol):
    """A voice engine. `sends_words_out` is True where the words leave this computer."""

    name: str
    sends_words_out: bool
    rate: int  # samples a second

    def speak(self, sentences: Sequence[str], words_a_minute: int) -> list[bytes]:
        """For each sentence, mono 16-bit little-endian samples. Raises VoiceMissing."""
        ...


class Rewriter(Protocol):
    """A language model. `sends_words_out` is True where the words leave this computer; `where` says to which place."""

    name: str
    where: str
    sends_words_out: bool

    def rewrite(self, sentence: str, keep: Sequence[str]) -> str:
        """Shorter, plainer sentences for this one; `keep` are words to leave in. Raises RewriterFailed.

        The answer is not to be trusted: whoever asks compares it with the sentence.
        """
        ...


class SymbolPack(Protocol):
    name: str
    licence: str
    credit: str

    def concepts(self) -> frozenset[str]: ...

    def svg(self, picture: Picture) -> str: ...


class Check(Protocol):
    def __call__(self, paper: EasyPaper, settings: Settings) -> tuple[Finding, ...]: ...
