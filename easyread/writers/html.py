"""The Easy Read paper as one web page: no script, nothing from elsewhere, for telephones, paper and dark screens."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator
from functools import lru_cache
from hashlib import sha256
from html import escape
from itertools import groupby
from string import Template

from easyread import resources
from easyread.errors import PartMissing
from easyread.model.easy import EasyPaper, Panel, Picture, Section, Statement
from easyread.model.outputs import Output
from easyread.model.settings import Settings
from easyread.picture.shelf import Image, Shelf

from . import text

_MEANINGS_ID = "easy-read-meanings"
_CONTENTS_ID = "easy-read-contents"
_SHORT = 16  # characters that fit on a line of a screen of 320 pixels, also with letters set wide (WCAG 1.4.12)


def write(paper: EasyPaper, settings: Settings, progress: Callable[[str], None]) -> Output:
    """One UTF-8 file; ids of panels and statements are those of the paper. Raises PartMissing."""
    style = _part("easy-read.css")
    page = Template(_part("easy-read.html")).substitute(
        style=style,
        style_hash=b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii"),
        title=escape(text.visible(_title(paper))),
        cover="\n".join(_cover(paper)),
        main="\n".join(_main(paper, _Pictures(Shelf(settings.own_pictures), settings.describe_pictures), progress)),
    )
    facts = (("sections", len(paper.sections)), ("panels", sum(len(section.panels) for section in paper.sections)))
    return Output("html", ".html", page.encode("utf-8"), facts)


def _part(name: str) -> str:
    try:
        return (resources.folder("templates") / "html" / name).read_text(encoding="utf-8")
    except OSError:
        raise PartMissing(f"The template {name} is missing from this installation. Install easyread again.") from None


def _title(paper: EasyPaper) -> str:
    """What a browser writes on its tab."""
    cover = paper.cover
    return " – ".join(words for words in (cover.title, cover.subtitle, cover.badge) if words.strip())


def _escaped(words: str) -> str:
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


def _cover(paper: EasyPaper) -> Iterator[str]:
    for name, words in text.cover_lines(paper.cover):
        yield f"<h1>{_escaped(words)}</h1>" if name == "title" else f'<p class="{name}">{_escaped(words)}</p>'


def _main(paper: EasyPaper, pictures: _Pictures, progress: Callable[[str], None]) -> Iterator[str]:
    if text.contents(paper):
        yield from _contents(paper)
    for number, section in enumerate(paper.sections, 1):
        progress(f"Web page: section {number} of {len(paper.sections)}")
        yield from _section(section, pictures)
    if paper.hard_words:
        yield from _meanings(paper)


def _contents(paper: EasyPaper) -> Iterator[str]:
    yield f'<nav aria-labelledby="{_CONTENTS_ID}">\n<h2 id="{_CONTENTS_ID}">{text.CONTENTS}</h2>\n<ul role="list">'
    targets = [section.title.id for section in paper.sections] + [_MEANINGS_ID]
    for title, target in zip(text.contents(paper), targets, strict=False):
        yield f'<li><a href="#{escape(text.visible(target), quote=True)}">{_escaped(title)}</a></li>'
    yield "</ul>\n</nav>"


def _section(section: Section, pictures: _Pictures) -> Iterator[str]:
    title = section.title
    yield f'<section aria-labelledby="{escape(text.visible(title.id), quote=True)}">'
    yield f"<h2 {_id(title.id)}>{_escaped(title.text)}</h2>"
    for panel in section.panels:
        yield _panel(panel, pictures)
    yield "</section>"


def _panel(panel: Panel, pictures: _Pictures) -> str:
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


def _meanings(paper: EasyPaper) -> Iterator[str]:
    yield f'<section aria-labelledby="{_MEANINGS_ID}">\n<h2 id="{_MEANINGS_ID}">{text.MEANINGS}</h2>\n<dl>'
    for word in text.words_a_to_z(paper):
        yield f"<dt>{_escaped(word.term)}</dt>\n<dd>{_escaped(word.meaning)}</dd>"
    yield "</dl>\n</section>"


@lru_cache(maxsize=256)
def _source(image: Image) -> str:
    """As an image and not as part of the page, so that nothing inside a symbol can run or be fetched."""
    return f"data:{image.media_type};base64," + b64encode(image.data).decode("ascii")


class _Pictures:
    def __init__(self, shelf: Shelf, describe: bool) -> None:
        self._shelf, self._describe = shelf, describe

    def image(self, picture: Picture) -> str:
        """An empty text alternative where the picture only repeats its words (I pic-alt-repeat)."""
        described = self._describe or self._shelf.speaks(picture)
        alt = escape(text.visible(picture.alt), quote=True) if described else ""
        return f'<img src="{_source(self._shelf.image(picture))}" alt="{alt}" width="96" height="96">'
