"""What Word's own accessibility checker looks for, as far as a program can, and the layout rules of Easy Read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from .docx_words import W, paragraph_text, part

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
SPACES = {
    "w": W[1:-1],
    "wp": WP[1:-1],
    "dc": "http://purl.org/dc/elements/1.1/",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
}
SMALLEST = 14.0  # points; L er-size-min-all
CONTRAST = 7.0  # L er-contrast


def find(element: etree._Element, path: str) -> list[etree._Element]:
    found = element.xpath(path, namespaces=SPACES)
    assert isinstance(found, list)
    return found  # type: ignore[return-value]


def values(element: etree._Element, path: str) -> list[str]:
    return [str(value) for value in find(element, path)]


def contrast(colour: str, ground: str = "FFFFFF") -> float:
    """WCAG contrast of two colours such as "0B3D6B"."""
    light, dark = sorted((_luminance(colour), _luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def faults(data: bytes) -> list[str]:
    """Every fault in plain words; an empty list is a pass."""
    document, styles = part(data, "word/document.xml"), part(data, "word/styles.xml")
    return [
        *_file(data, styles),
        *_pictures(document),
        *_tables(document),
        *_paragraphs(document, styles),
        *_styles(document, styles),
    ]


def _file(data: bytes, styles: etree._Element) -> Iterator[str]:
    settings, core = part(data, "word/settings.xml"), part(data, "docProps/core.xml")
    if not "".join(values(core, "//dc:title/text()")).strip():
        yield "no title"
    if values(core, "//dc:language/text()") != ["en-GB"]:
        yield "language of the file is not en-GB"
    if set(values(styles, "//w:lang/@w:*")) != {"en-GB"}:
        yield "a style in another language"
    if values(settings, "//w:compatSetting[@w:name='compatibilityMode']/@w:val") != ["15"]:
        yield "opens in compatibility mode"
    if find(settings, "//w:documentProtection|//w:updateFields"):
        yield "protected, or asks a question on opening"


def _pictures(document: etree._Element) -> Iterator[str]:
    for picture in find(document, "//wp:inline|//wp:anchor"):
        alt = values(picture, "wp:docPr/@descr")
        decorative = find(picture, "wp:docPr//adec:decorative[@val='1']")
        if bool("".join(alt).strip()) == bool(decorative):
            yield f"picture without alt text, or decorative with it: {alt}"
        if re.search(r"\.(png|jpe?g|svg)\b", "".join(alt), re.IGNORECASE) or len("".join(alt)) > 150:
            yield f"alt text is a file name or too long: {alt}"
        if picture.tag == WP + "anchor":
            yield "picture is not in line with the text"
    numbers = values(document, "//wp:docPr/@id")
    if len(numbers) != len(set(numbers)):
        yield "two pictures with one id"
    if find(document, "//w:txbxContent|//w:framePr"):
        yield "text box or frame"


def _tables(document: etree._Element) -> Iterator[str]:
    for table in find(document, "//w:tbl"):
        if find(table, "ancestor::w:tbl|.//w:vMerge|.//w:gridSpan"):
            yield "nested table or merged cells"
        if find(table, "w:tblPr/w:tblStyle"):
            yield "table in a style: then it needs a header row"
        if not find(table, "w:tblPr/w:tblDescription"):
            yield "table without a description"
        for row in find(table, "w:tr"):
            if not find(row, "w:trPr/w:cantSplit"):
                yield "row can split over two pages"
            if not "".join(values(row, ".//w:t/text()")).strip():
                yield "blank row"
            if len(find(row, "w:tc[w:p]")) != 2:
                yield "row without two cells of paragraphs"


def _paragraphs(document: etree._Element, styles: etree._Element) -> Iterator[str]:
    names = {style.get(W + "styleId"): values(style, "w:name/@w:val")[0] for style in find(styles, "//w:style")}
    level, tops = 0, 0
    for paragraph in find(document, "//w:p"):
        text, used = paragraph_text(paragraph), values(paragraph, "w:pPr/w:pStyle/@w:val")
        if heading := re.fullmatch(r"heading (\d)", names.get("".join(used), "")):
            if int(heading[1]) > level + 1:
                yield f"heading level skipped: {text}"
            level = int(heading[1])
            tops += level == 1
        blank = not text.strip() and not find(paragraph, ".//wp:inline") and used != ["Endofpaper"]
        if blank and not find(paragraph, "ancestor::w:tc"):
            yield "blank paragraph used for space"
        if find(paragraph, "w:pPr/*[not(self::w:pStyle or self::w:sectPr)]|.//w:rPr/*[not(self::w:rStyle)]"):
            yield f"direct formatting: {text}"
    if tops != 1:
        yield f"{tops} headings of level 1"


def _styles(document: etree._Element, styles: etree._Element) -> Iterator[str]:
    known = set(values(styles, "//w:style/@w:styleId"))
    for name in set(values(document, "//w:pStyle/@w:val|//w:rStyle/@w:val")) - known:
        yield f"unknown style {name}"
    for colour in values(styles, "//w:rPr/w:color/@w:val"):
        if min(contrast(colour), contrast(colour, "FFF7DC")) < CONTRAST:
            yield f"contrast of {colour}"
    for size in values(styles, "//w:rPr/w:sz/@w:val"):
        if int(size) / 2 < SMALLEST:
            yield f"{int(size) / 2} point text"
    if find(styles, "//w:i|//w:caps|//w:smallCaps|//w:shadow|//w:outline|//w:jc"):
        yield "italics, capitals, effects, or text that is not ranged left"
    if set(values(styles, "//w:rFonts/@w:*")) != {"Arial"}:
        yield "another font than Arial"
    for heading in find(styles, "//w:style[starts-with(w:name/@w:val, 'heading')]"):
        if not find(heading, "w:pPr/w:keepNext"):
            yield "heading that does not stay with what follows"
