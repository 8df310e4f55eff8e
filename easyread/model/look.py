"""How a finished file looks: letters, paragraphs, pictures and tables, as far as the file itself says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Letters:
    """A run of text with one look. `size` in points, 0 where the file does not say; `colour` as "#rrggbb" or ""."""

    text: str
    size: float = 0.0
    font: str = ""
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    link: bool = False
    capitals: bool = False
    effects: bool = False
    colour: str = ""
    background: str = ""
    own_size: bool = False  # the size is set on the words themselves and not by a style


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`heading`: level or 0; `align`: left, right, center or justify; `spacing` in lines, 0 unknown."""

    letters: tuple[Letters, ...]
    heading: int = 0
    align: str = "left"
    spacing: float = 0.0
    place: str = "body"  # or "header", "footer"
    number: int = 0  # paragraph of the file, counted from 1
    page: int = 0
    listed: bool = False
    styled: bool = False  # a style of its own, so that it looks as it does on purpose

    @property
    def text(self) -> str:
        return "".join(one.text for one in self.letters)


@dataclass(frozen=True, slots=True)
class Image:
    """`alt` is None where the file has no place for it; `decorative` where it says so."""

    alt: str | None
    decorative: bool = False
    inline: bool = True
    width_mm: float = 0.0  # 0: unknown
    dots_an_inch: float = 0.0  # at the size of use; 0: unknown, or drawn with lines
    page: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    columns: int
    rows: int
    header_row: bool
    merged: bool = False
    of_pictures: bool = False  # it only puts pictures beside their words


@dataclass(frozen=True, slots=True)
class Look:
    """What a file says of itself. None where it cannot be told from the file."""

    kind: str  # "docx", "pdf", "html", "epub", "brf" or "mp3"
    title: str = ""
    language: str = ""
    author: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    images: tuple[Image, ...] = ()
    tables: tuple[Table, ...] = ()
    margins_mm: tuple[float, ...] = ()
    landscape: bool = False
    columns: int = 1
    pages: int | None = None
    words_a_page: tuple[int, ...] = ()
    footnotes: int = 0
    charts: int = 0
    text_boxes: int = 0
    comments: int = 0
    changes: int = 0
    hyphenation: bool = False
    empty_runs: int = 0
    page_numbers: bool | None = None
    tagged: bool | None = None
    locked: bool | None = None
    fonts_inside: bool | None = None
    facts: Mapping[str, float | str | bool] = field(default_factory=dict)  # single things that one rule asks for
