"""Pictures from elsewhere, as packs, and a forum's own choices among all pictures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

CORE = "core"
"""The pack that comes with easyread."""


@dataclass(frozen=True, slots=True)
class Licence:
    name: str
    url: str = ""
    noncommercial: bool = False
    sharealike: bool = False


@dataclass(frozen=True, slots=True)
class Consent:
    """What the people on a photograph agreed to: who they are, until when (None: it does not end), for what."""

    who: str
    until: date | None
    purpose: str


@dataclass(frozen=True, slots=True)
class Symbol:
    """One picture of a pack. `words` call for it, besides its concept.

    `quality` 1 means that nobody has checked it yet: it is shown only where a person asks for it by name. `photo` and
    `informative` pictures say more than the words beside them, so they always have alt text.
    """

    concept: str
    file: str
    alt: str
    kind: str  # "svg", "png" or "jpg"
    data: bytes
    quality: int = 2
    words: tuple[str, ...] = ()
    informative: bool = False
    consent: Consent | None = None


@dataclass(frozen=True, slots=True)
class Pack:
    """`credit` is the line that the licence asks for; `adapt_allowed` says whether a cross or tick may go over it."""

    id: str
    name: str
    licence: Licence
    credit: str
    symbols: tuple[Symbol, ...]
    version: str = ""
    source_url: str = ""
    adapt_allowed: bool = True


@dataclass(frozen=True, slots=True)
class OwnChoice:
    """Words and the picture that a forum wants for them: "minibus", "photos/our minibus", or "" for none."""

    words: str
    picture: str


@dataclass(frozen=True, slots=True)
class OwnPictures:
    """`packs` in the order in which they are asked, without the core pack; `before_core` of them come before it."""

    choices: tuple[OwnChoice, ...] = ()
    packs: tuple[Pack, ...] = ()
    before_core: int = 0


NO_OWN_PICTURES = OwnPictures()
