"""The words and pictures of a Word document in reading order, as XML text; every look is a style of the template."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from easyread.model.easy import EasyPaper, Panel, Section
from easyread.words.sentences import sentences

from . import text
from .docx_marks import FIELD_END, Bookmarks, field_begin, link, number_field, paragraph, run, runs
from .docx_pictures import WIDTH_CM, Album

_CM = 567  # twentieths of a point
_TEXT_WIDTH = 17 * _CM  # A4 without two margins of 2 cm
_PICTURE_COLUMN = round((WIDTH_CM + 1) * _CM)  # with 1 cm between picture and words
_WORDS_COLUMN = _TEXT_WIDTH - _PICTURE_COLUMN
_ROW_GAP = 400  # with the space after a paragraph 9 mm (L er-space: 8 or more)
_COVER_PAGE = (
    '<w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/>'
    f'<w:pgMar w:top="{5 * _CM}" w:right="{2 * _CM}" w:bottom="{2 * _CM}" w:left="{2 * _CM}"'
    ' w:header="567" w:footer="624" w:gutter="0"/></w:sectPr>'
)
_COVER_STYLES = {
    "group": "Coverwords",
    "title": "Heading1",
    "subtitle": "Subtitle",
    "date": "Coverwords",
    "badge": "EasyReadbadge",
    "notice": "Draftnotice",
}
# The table is for layout only. In the plain table style, Word's checker asks for no header row.
_TABLE = (
    f'<w:tbl><w:tblPr><w:tblW w:w="{_TEXT_WIDTH}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>'
    f'<w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="{_ROW_GAP}" w:type="dxa"/>'
    '<w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
    '<w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1"'
    ' w:noVBand="1"/>'
    '<w:tblCaption w:val="Pictures and words"/><w:tblDescription w:val="For layout only. Each row has a picture on the'
    f' left and its words on the right."/></w:tblPr><w:tblGrid><w:gridCol w:w="{_PICTURE_COLUMN}"/>'
    f'<w:gridCol w:w="{_WORDS_COLUMN}"/></w:tblGrid>'
)


class Body:
    """Writes the body of one document; its album collects the pictures on the way."""

    def __init__(self, paper: EasyPaper, album: Album, text_size: float) -> None:
        self._paper = paper
        self._album = album
        self._bookmarks = Bookmarks()
        points = text_size * 20 * 0.6  # width of a letter, in the unit of the columns
        self._words_line = min(text.LONGEST, int(_WORDS_COLUMN / points))
        self._title_line = min(text.LONGEST, int(_TEXT_WIDTH / points / 2))  # the title is twice as large

    def parts(self, progress: Callable[[str], None]) -> Iterator[str]:
        """Whole paragraphs and tables, in order. Raises PartMissing or CannotDraw."""
        sections = self._paper.sections
        *names, last = [self._bookmarks.name(f"_Toc{number:06}") for number in range(1, len(sections) + 2)]
        yield from self._cover()
        yield from self._contents([*names, last])
        for number, (section, name) in enumerate(zip(sections, names, strict=True), 1):
            progress(f"Word document: section {number} of {len(sections)}")
            yield from self._section(section, name)
        yield from self._meanings(last)

    def _cover(self) -> Iterator[str]:
        lines = text.cover_lines(self._paper.cover)
        for name, words in lines:
            end = _COVER_PAGE if (name, words) == lines[-1] else ""
            yield paragraph(_COVER_STYLES[name], _a_line_each(text.shown(words, self._title_line)), end)

    def _contents(self, names: list[str]) -> Iterator[str]:
        """Links without page numbers: only Word knows where its pages end, and a wrong number would mislead people."""
        listed = text.contents(self._paper)
        if not listed:
            return
        yield paragraph("TOCHeading", run(text.CONTENTS))
        for number, (title, name) in enumerate(zip(listed, names, strict=False), 1):
            begin = field_begin('TOC \\o "2-2" \\n \\h \\z') if number == 1 else ""
            end = FIELD_END if number == len(listed) else ""
            yield paragraph("TOC2", begin + link(text.shown(title), name) + end)

    def _heading(self, title: str, name: str) -> str:
        start, end = self._bookmarks.around(name)
        return paragraph("Heading2", start + run(text.shown(title, self._title_line)) + end)

    def _section(self, section: Section, name: str) -> Iterator[str]:
        yield self._heading(section.title.text, name)
        if section.panels:
            yield _TABLE + "".join(self._row(panel) for panel in section.panels) + "</w:tbl>"

    def _row(self, panel: Panel) -> str:
        picture = self._album.place(panel.picture) if panel.picture else ""
        return (
            "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
            + _cell(_PICTURE_COLUMN, paragraph("EasyReadpicture", picture))
            + _cell(_WORDS_COLUMN, "".join(self._words(panel)))
            + "</w:tr>"
        )

    def _words(self, panel: Panel) -> Iterator[str]:
        start, end = self._bookmarks.around(self._bookmarks.name(panel.id))
        last = len(panel.statements) - 1
        if not panel.statements:
            yield paragraph("EasyReadwords", start + end)  # a cell without a paragraph would break the file
        for number, statement in enumerate(panel.statements):
            words = runs(text.pieces(statement, self._words_line))
            inside = (start if number == 0 else "") + words + (end if number == last else "")
            yield paragraph("ListBullet" if statement.bullet else "EasyReadwords", inside)

    def _meanings(self, name: str) -> Iterator[str]:
        if self._paper.hard_words:
            yield self._heading(text.MEANINGS, name)
        for word in text.words_a_to_z(self._paper):
            yield paragraph("Hardword", run(text.shown(word.term)))
            yield paragraph("Hardwordmeaning", _a_line_each(text.shown(word.meaning)))
        if not self._paper.hard_words:
            yield paragraph("Endofpaper", "")  # Word wants a paragraph after a table


def _a_line_each(words: str) -> str:
    """Each sentence on a line of its own."""
    places = sentences(words)
    if len(places) < 2:
        return run(words)
    return "<w:r><w:br/></w:r>".join(run(words[start:end]) for start, end in places)


def footer(notice: str) -> str:
    """The foot of every page but the cover: which page it is, and as long as it is true, that this is a draft."""
    page = paragraph("Footer", run("Page ") + number_field("PAGE") + run(" of ") + number_field("NUMPAGES"))
    return page + (paragraph("Footer", run(text.shown(notice))) if notice.strip() else "")


def _cell(width: int, inside: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>{inside}</w:tc>'
