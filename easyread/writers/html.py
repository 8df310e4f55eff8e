"""The Easy Read paper as one web page: no script, nothing from elsewhere, for telephones, paper and dark screens."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator
from functools import lru_cache
from hashlib import sha256
from html import escape
from string import Template

from easyread import resources
from easyread.errors import PartMissing
from easyread.model.easy import EasyPaper
from easyread.model.outputs import Output
from easyread.model.settings import Settings
from easyread.picture.shelf import Image, Shelf

from . import text, web_parts


def write(paper: EasyPaper, settings: Settings, progress: Callable[[str], None]) -> Output:
    """One UTF-8 file; ids of panels and statements are those of the paper. Raises PartMissing."""
    look = style(settings)
    page = Template(template("easy-read.html")).substitute(
        style=look,
        style_hash=b64encode(sha256(look.encode("utf-8")).digest()).decode("ascii"),
        title=escape(text.visible(title(paper))),
        cover="\n".join(web_parts.cover(paper)),
        main="\n".join(main(paper, settings, progress)),
    )
    facts = (("sections", len(paper.sections)), ("panels", sum(len(section.panels) for section in paper.sections)))
    return Output("html", ".html", page.encode("utf-8"), facts)


_HEAD = "--head:#0b3d6b"
"""The first place where the style names the colour of headings: on white. On dark screens it keeps its own."""


def template(name: str) -> str:
    """A file of templates/html. Raises PartMissing."""
    try:
        return (resources.folder("templates") / "html" / name).read_text(encoding="utf-8")
    except OSError:
        raise PartMissing(f"The template {name} is missing from this installation. Install easyread again.") from None


def style(settings: Settings) -> str:
    """The style sheet in the forum's colour."""
    return template("easy-read.css").replace(_HEAD, f"--head:{settings.colour}", 1)


def title(paper: EasyPaper) -> str:
    """What a browser writes on its tab."""
    cover = paper.cover
    return " – ".join(words for words in (cover.title, cover.subtitle, cover.badge) if words.strip())


def main(paper: EasyPaper, settings: Settings, progress: Callable[[str], None]) -> Iterator[str]:
    """Contents, sections and word list, as elements."""
    pictures = web_parts.Pictures(Shelf(settings.own_pictures), settings.describe_pictures, _source)
    if text.contents(paper):
        yield from web_parts.contents(paper)
    for number, section in enumerate(paper.sections, 1):
        progress(f"Web page: section {number} of {len(paper.sections)}")
        yield from web_parts.section(section, pictures)
    if paper.hard_words:
        yield from web_parts.meanings(paper)


@lru_cache(maxsize=256)
def _source(image: Image) -> str:
    """As an image and not as part of the page, so that nothing inside a symbol can run or be fetched."""
    return f"data:{image.media_type};base64," + b64encode(image.data).decode("ascii")
