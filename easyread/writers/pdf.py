"""The Easy Read paper as PDF, and the same words in large print: tagged by the PDF/UA-1 standard for screen readers.

typst lays the pages out (docs/decisions/0001-typst-for-pdf.md) by the templates in templates/typst. The words reach it
as JSON, never as markup, so that no sign in a paper can become a command.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from easyread.model.easy import EasyPaper, Panel, Picture, Statement
from easyread.model.outputs import Output
from easyread.model.paper import Kind
from easyread.model.settings import Settings
from easyread.picture.shelf import Shelf
from easyread.words.sentences import sentences

from . import text
from .album import Album
from .fonts import FAMILIES
from .typesetting import pages_of, template, typeset

Progress = Callable[[str], None]
_SMALLEST = 14.0  # points; L er-size-min-all: no small text anywhere
_SMALLEST_LARGE = 16.0  # points; P lp-size: never under 16
_PARTS = ("words.typ", "page.typ")
_FRONT = {Kind.AGENDA: "meeting", Kind.MINUTES: "meeting", Kind.YOU_SAID_WE_DID: "you said"}


@dataclass(frozen=True, slots=True)
class _Layout:
    """Sizes as shares of the text size; `pitch` from line to line, `gap` from the last line to the next statement."""

    template: str
    title_scale: float
    heading_scale: float
    footer_scale: float
    pitch: float
    gap: float
    panel_gap: float


_EASY_READ = _Layout(
    "easy-read.typ", title_scale=2.4, heading_scale=1.5, footer_scale=0.875, pitch=1.5, gap=2.0, panel_gap=2.0
)
# P lp-line-space: 1.3; P lp-para-space: one blank line; P lp-all-same: page numbers as large as the text
_LARGE_PRINT = _Layout(
    "large-print.typ", title_scale=1.9, heading_scale=1.35, footer_scale=1.0, pitch=1.3, gap=2.6, panel_gap=2.2
)


def write_easy_read(paper: EasyPaper, settings: Settings, progress: Progress) -> Output:
    """A4 in `settings.text_size` points, picture left and words right. Raises CannotDraw or PartMissing."""
    progress("Laying out the Easy Read PDF.")
    data = _pdf(paper, settings, _EASY_READ, max(settings.text_size, _SMALLEST))
    return Output("easy-read-pdf", "-easy-read.pdf", data, (("pages", pages_of(data)),))


def write_large_print(paper: EasyPaper, settings: Settings, progress: Progress) -> Output:
    """A4 in `settings.large_print_size` points, pictures above their words. Raises CannotDraw or PartMissing."""
    progress("Laying out the large print PDF.")
    data = _pdf(paper, settings, _LARGE_PRINT, max(settings.large_print_size, _SMALLEST_LARGE))
    return Output("large-print-pdf", "-large-print.pdf", data, (("pages", pages_of(data)),))


def _pdf(paper: EasyPaper, settings: Settings, layout: _Layout, size: float) -> bytes:
    album = Album(Shelf(settings.own_pictures), settings.describe_pictures)
    record = {
        **_words(paper, album),
        "fonts": FAMILIES,
        "colour": settings.colour,
        "size": size,
        "title_scale": layout.title_scale,
        "heading_scale": layout.heading_scale,
        "footer_scale": layout.footer_scale,
        "pitch": layout.pitch,
        "gap": layout.gap,
        "panel_gap": layout.panel_gap,
        "sections_start_a_page": settings.sections_start_a_page,
    }
    files = {"main.typ": template(layout.template), **{name: template(name) for name in _PARTS}, **album.files()}
    return typeset(files, record)


def _words(paper: EasyPaper, album: Album) -> dict[str, Any]:
    cover = paper.cover
    front = dict(text.cover_lines(cover))
    if "title" not in front:  # the standard wants a heading of level 1
        front["title"] = front.pop("badge", "Easy Read")
    return {
        "name": text.visible(" – ".join(front[part] for part in ("title", "subtitle") if part in front)),
        "author": text.visible(cover.group.strip() or front["title"]),
        "keywords": [word for word in (cover.badge, paper.kind.value.replace("-", " ")) if word.strip()],
        "about": text.visible(cover.notice),
        "draft": text.shown(_first_sentence(cover.notice)),
        "front": {name: _plain(words) for name, words in front.items()},
        "front_picture": _front_picture(paper, album),
        "contents_title": text.CONTENTS,
        "contents": [text.shown(title) for title in text.contents(paper)],
        "sections": [
            {
                "title": _runs(section.title),
                "panels": [_panel(panel, album) for panel in section.panels if panel.statements],
            }
            for section in paper.sections
        ],
        "meanings_title": text.MEANINGS,
        "meanings": [[_plain(word.term), _plain(word.meaning)] for word in text.words_a_to_z(paper)],
    }


def _first_sentence(words: str) -> str:
    return next((words[start:end] for start, end in sentences(words)), "")


def _plain(words: str) -> list[tuple[str, bool]]:
    return [(text.shown(words), False)]


def _runs(statement: Statement) -> list[tuple[str, bool]]:
    """The pieces, with the blanks between two of them at the end of the first: templates/typst/words.typ says why."""
    runs: list[tuple[str, bool]] = []
    for words, bold in text.pieces(statement):
        rest = words.lstrip()
        if runs and rest != words:
            runs[-1] = (runs[-1][0] + words[: len(words) - len(rest)], runs[-1][1])
            words = rest
        if words:
            runs.append((words, bold))
    return runs


def _panel(panel: Panel, album: Album) -> dict[str, Any]:
    return {
        "picture": album.add(panel.picture) if panel.picture else None,
        "said": [{"bullet": said.bullet, "runs": _runs(said)} for said in panel.statements],
    }


def _front_picture(paper: EasyPaper, album: Album) -> dict[str, str] | None:
    """Shows what the title says, so it is decorative: a meeting, what people said, else the first picture inside."""
    first = next((panel.picture for section in paper.sections for panel in section.panels if panel.picture), None)
    concept = _FRONT.get(paper.kind)
    shown = Picture("core", concept, "") if concept else first
    return {**album.add(shown), "alt": ""} if shown else None
