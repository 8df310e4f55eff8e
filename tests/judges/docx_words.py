"""Takes the words back out of a finished Word file, and says which words should be there. Knows nothing of the writers."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from easyread.model.easy import EasyPaper

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part(data: bytes, name: str) -> etree._Element:
    """One XML part of the file, parsed without mercy."""
    with ZipFile(BytesIO(data)) as folder:
        return etree.fromstring(folder.read(name), etree.XMLParser(resolve_entities=False, no_network=True))


def paragraph_text(paragraph: etree._Element) -> str:
    signs = {W + "t": "", W + "tab": "\t", W + "br": "\n"}
    return "".join((node.text or "") if node.tag == W + "t" else signs[node.tag] for node in paragraph.iter(*signs))


def docx_text(data: bytes) -> list[str]:
    """The words of each paragraph of the body, tables in their place, empty paragraphs left out."""
    found = (paragraph_text(paragraph) for paragraph in part(data, "word/document.xml").iter(W + "p"))
    return [text for text in found if text]


def words_of(paper: EasyPaper) -> list[str]:
    """Every line that every format must show, in order: front, contents list of a long paper, sections, word list."""
    cover = paper.cover
    lines = [cover.group] if cover.group != cover.title else []
    lines += [cover.title, cover.subtitle, cover.date, cover.badge, cover.notice]
    words = sorted(paper.hard_words, key=lambda word: word.term.casefold())
    titles = [section.title.text for section in paper.sections]
    if len(titles) >= 6:
        lines += ["What is in this paper", *titles, *(["What the words mean"] if words else [])]
    lines += [statement.text for statement in paper.statements()]
    if words:
        lines += ["What the words mean", *(line for word in words for line in (word.term, word.meaning))]
    return [line for line in lines if line]


def plain_spaces(lines: list[str]) -> list[str]:
    """No-break spaces in dates and sums, and a new line for each sentence, are for the eye: the words are the same."""
    return [line.replace("\u00a0", " ").replace("\n", " ") for line in lines]
