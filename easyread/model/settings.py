"""What people can choose. Read from easyread.toml by the service; unknown keys are refused there."""

from __future__ import annotations

from dataclasses import dataclass

from .own_words import NO_OWN_WORDS, OwnWords
from .packs import NO_OWN_PICTURES, OwnPictures

DEFAULT_FORMATS = ("easy-read-docx", "easy-read-pdf", "large-print-pdf", "html", "audio")


@dataclass(frozen=True, slots=True)
class RewriterSettings:
    """The language model that may rewrite single sentences: the table [rewriter]. `key_from` names an environment
    variable that holds the key, so that no key stands in a file.
    """

    url: str
    model: str
    key_from: str = ""
    timeout_seconds: float = 30.0
    retries: int = 2
    most_statements: int = 40
    engine: str = "openai"


@dataclass(frozen=True, slots=True)
class Allowed:
    """A finding that a forum accepts: the table [[allow]]. `text` is words of the finding, `by` who decided."""

    rule: str
    text: str
    reason: str
    by: str


@dataclass(frozen=True, slots=True)
class Settings:
    """Sizes are in points, pace in words a minute, lengths in words."""

    kind: str = "auto"
    detail: str = "auto"  # "main": the main points; "full": every sentence; "auto": main in minutes, else full
    formats: tuple[str, ...] = DEFAULT_FORMATS
    we: str = "we"  # who agreed, in sentences such as "we agreed": "we", "the group", "the Board" ...
    profile: str = "easy-read"
    words: str = ""  # the file of the forum's own words, beside the settings file
    own_words: OwnWords = NO_OWN_WORDS  # what stands in that file
    pictures: str = ""  # the file of the forum's own choices of pictures, beside the settings file
    packs: tuple[str, ...] = ()  # packs that come before easyread's own pictures, the first one first
    own_pictures: OwnPictures = NO_OWN_PICTURES  # those choices and packs
    text_size: float = 16.0  # L er-size in rules.csv: 16, never under 14
    large_print_size: float = 20.0  # P lp-size: 18 or more
    sections_start_a_page: bool = False
    colour: str = "#0b3d6b"  # of headings, 7 to 1 or more on white
    contact: tuple[str, ...] = ()  # lines at the end of every paper: who to ask, and how
    describe_pictures: bool = False  # I pic-alt-repeat: a picture that repeats its words is decorative
    voice: str = "espeak"
    words_a_minute: int = 125  # A: 125 words a minute
    send_words_to_internet: bool = False
    allowed: tuple[Allowed, ...] = ()  # the tables [[allow]]
    rewriter: RewriterSettings | None = None  # asked for by a table [rewriter], else no model is ever used
