"""The parts of an Easy Read paper in the words of the web, for the web page and the e-book: valid HTML and XML."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from itertools import groupby

from easyread.model.easy import EasyPaper, Panel, Picture, Section, Statement
from easyread.picture.shelf import Image, Shelf

from . import text

MEANINGS_ID = "easy-read-meanings"
CONTENTS_ID = "easy-read-contents"
_SHORT = 16  # characters that fit on a line of a screen of 320 pixels, also with letters set wide (WCAG 1.4.12)


def escaped(words: str) -> str:
    return _together(text.shown(words))


def _together(words: str) -> str:
    """Marks what the style keeps on one line, where the line is wide enough for it.

    A no-break space would be kept at any width, and a telephone would break "2026" after "202" instead.
    """
    return text.TOGETHER.sub(
        lambda found: f'<span class="{"short" if len(found[0]) <= _SHORT else "whole"}">{_plain(found[0])}</span>',
        escape(words, quote=True),
    )


def _plain(words: str) -> str:
    return words.replace("\u00a0", " ")


def _id(name: str) -> str:
    return f'id="{escape(text.visible(name), quote=True)}"'


def cover(paper: EasyPaper) -> Iterator[str]:
    for name, words in text.cover_lines(paper.cover):
        yield f"<h1>{escaped(words)}</h1>" if name == "title" else f'<p class="{name}">{escaped(words)}</p>'


def contents(paper: EasyPaper) -> Iterator[str]:
    yield f'<nav aria-labelledby="{CONTENTS_ID}">\n<h2 id="{CONTENTS_ID}">{text.CONTENTS}</h2>\n<ul role="list">'
    targets = [section.title.id for section in paper.sections] + [MEANINGS_ID]
    for title, target in zip(text.contents(paper), targets, strict=False):
        yield f'<li><a href="#{escape(text.visible(target), quote=True)}">{escaped(title)}</a></li>'
    yield "</ul>\n</nav>"


def section(section: Section, pictures: Pictures) -> Iterator[str]:
    title = section.title
    yield f'<section aria-labelledby="{escape(text.visible(title.id), quote=True)}">'
    yield f"<h2 {_id(title.id)}>{escaped(title.text)}</h2>"
    for panel in section.panels:
        yield _panel(panel, pictures)
    yield "</section>"


def _panel(panel: Panel, pictures: Pictures) -> str:
    words = []
    for bullets, statements in groupby(panel.statements, key=lambda statement: statement.bullet):
        if bullets:
            words.append("<ul>" + "".join(f"<li {_id(said.id)}>{_words(said)}</li>" for said in statements) + "</ul>")
        else:
            words.extend(f"<p {_id(said.id)}>{_words(said)}</p>" for said in statements)
    picture = pictures.image(panel.picture) if panel.picture else ""
    return f'<div class="panel" {_id(panel.id)}>{picture}<div class="words">{"".join(words)}</div></div>'


def _words(statement: Statement) -> str:
    return "".join(
        f"<strong>{_together(words)}</strong>" if bold else _together(words) for words, bold in text.pieces(statement)
    )


def meanings(paper: EasyPaper) -> Iterator[str]:
    yield f'<section aria-labelledby="{MEANINGS_ID}">\n<h2 id="{MEANINGS_ID}">{text.MEANINGS}</h2>\n<dl>'
    for word in text.words_a_to_z(paper):
        yield f"<dt>{escaped(word.term)}</dt>\n<dd>{escaped(word.meaning)}</dd>"
    yield "</dl>\n</section>"


class Pictures:
    """Pictures as elements; `source` says where a page finds one."""

    def __init__(self, shelf: Shelf, describe: bool, source: Callable[[Image], str]) -> None:
        self._shelf, self._describe, self._source = shelf, describe, source

    def image(self, picture: Picture) -> str:
        """An empty text alternative where the picture only repeats its words (I pic-alt-repeat)."""
        described = self._describe or self._shelf.speaks(picture)
        alt = escape(text.visible(picture.alt), quote=True) if described else ""
        return f'<img src="{self._source(self._shelf.image(picture))}" alt="{alt}" width="96" height="96"/>'
