"""How a Word file looks: what its styles and its words say, in the order in which Word lets one overrule the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from easyread.model.look import Image, Letters, Look, Paragraph, Table

from .docx_facts import facts, images_of, picture_width
from .docx_package import WORD, W
from .docx_styles import Styles
from .packages import Package, open_package
from .pictures import dots_across

if TYPE_CHECKING:
    from lxml.etree import _Element

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_ALIGN = {"both": "justify", "distribute": "justify", "start": "left", "end": "right"}
_MM = 567 / 10  # twentieths of a point in a millimetre
_USUAL_STYLES = ("Normal", "BodyText", "Standard", "NoSpacing")
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class _Format:
    size: float = 10.0  # Word's own standard where no style says a size
    font: str = ""
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    capitals: bool = False
    effects: bool = False
    colour: str = ""
    align: str = "left"
    spacing: float = 0.0


def look(data: bytes, name: str) -> Look:
    """The look of a .docx file. Raises BrokenFile or TooBig as its reader does."""
    package = open_package(data, name, WORD)
    document = package.part("word/document.xml")
    if document is None:
        return Look("docx")
    styles = _Formats(package.part("word/styles.xml"), package.part("word/theme/theme1.xml"))
    paragraphs = list(_paragraphs(document, styles, "body"))
    for path in sorted(n for n in package.names if n.startswith(("word/header", "word/footer")) and n.endswith(".xml")):
        if (root := package.part(path)) is not None:
            paragraphs += _paragraphs(root, styles, "header" if "header" in path else "footer")
    core, settings = package.part("docProps/core.xml"), package.part("word/settings.xml")
    notes = package.part("word/footnotes.xml")
    comments = package.part("word/comments.xml")
    return Look(
        "docx",
        title=_word(core, _DC + "title"),
        author=_word(core, _DC + "creator"),
        language=styles.language,
        paragraphs=tuple(paragraphs),
        images=tuple(_images(document, package)),
        tables=tuple(_tables(document)),
        margins_mm=_margins(document),
        landscape=any(size.get(W + "orient") == "landscape" for size in document.iter(W + "pgSz")),
        columns=max((int(c.get(W + "num", "1")) for c in document.iter(W + "cols")), default=1),
        footnotes=0 if notes is None else sum(n.get(W + "type") is None for n in notes.iter(W + "footnote")),
        charts=sum(1 for g in document.iter(_A + "graphicData") if "chart" in g.get("uri", "")),
        text_boxes=sum(1 for _ in document.iter(W + "txbxContent")),
        comments=0 if comments is None else sum(1 for _ in comments.iter(W + "comment")),
        changes=sum(1 for tag in ("ins", "del") for _ in document.iter(W + tag)),
        hyphenation=settings is not None and _on(settings.find(W + "autoHyphenation")),
        empty_runs=_empty_runs(document),
        page_numbers=_page_numbers(package),
        facts=facts(package, document),
    )  # fmt: skip


def _page_numbers(package: Package) -> bool:
    """Does a header or footer hold a field that Word fills with the number of the page?"""
    for path in sorted(n for n in package.names if n.startswith(("word/header", "word/footer")) and n.endswith(".xml")):
        root = package.part(path)
        if root is None:
            continue
        fields = [node.text or "" for node in root.iter(W + "instrText")]
        fields += [node.get(W + "instr", "") for node in root.iter(W + "fldSimple")]
        if any("PAGE" in one for one in fields):
            return True
    return False


class _Formats:
    """Styles, each with all that it takes from those it is based on."""

    def __init__(self, root: _Element | None, theme: _Element | None) -> None:
        self._outline = Styles(root)
        self._elements = {} if root is None else {s.get(W + "styleId", ""): s for s in root.iter(W + "style")}
        self._theme = _theme_fonts(theme)
        self._known: dict[str, _Format] = {}
        self._standard, self.language = _Format(), ""
        if root is not None:
            for default in root.iter(W + "rPrDefault"):
                self._standard = self._with(self._standard, default.find(W + "rPr"))
            for default in root.iter(W + "pPrDefault"):
                self._standard = _with_paragraph(self._standard, default.find(W + "pPr"))
            self.language = next((lang.get(W + "val", "") for lang in root.iter(W + "lang") if lang.get(W + "val")), "")
        self._usual = next(
            (k for k, s in self._elements.items() if s.get(W + "type") == "paragraph" and s.get(W + "default") == "1"),
            "",
        )

    def paragraph(self, element: _Element) -> tuple[_Format, int]:
        properties = element.find(W + "pPr")
        style = properties.find(W + "pStyle") if properties is not None else None
        form = self._style(style.get(W + "val", "") if style is not None else self._usual)
        return _with_paragraph(form, properties), self._outline.of(element).heading

    def run(self, form: _Format, element: _Element) -> _Format:
        properties = element.find(W + "rPr")
        if properties is None:
            return form
        named = properties.find(W + "rStyle")
        if named is not None and (style := self._elements.get(named.get(W + "val", ""))) is not None:
            form = self._with(form, style.find(W + "rPr"))
        return self._with(form, properties)

    def _style(self, style_id: str, depth: int = 0) -> _Format:
        if style_id in self._known:
            return self._known[style_id]
        element = self._elements.get(style_id)
        if element is None or depth > _DEEPEST:
            return self._standard
        based = element.find(W + "basedOn")
        form = self._style(based.get(W + "val", ""), depth + 1) if based is not None else self._standard
        form = _with_paragraph(self._with(form, element.find(W + "rPr")), element.find(W + "pPr"))
        self._known[style_id] = form
        return form

    def _with(self, form: _Format, properties: _Element | None) -> _Format:
        if properties is None:
            return form
        changed: dict[str, object] = {}
        for name, tag in (("bold", "b"), ("italic", "i")):
            if (found := properties.find(W + tag)) is not None:
                changed[name] = _on(found)
        if (size := properties.find(W + "sz")) is not None and (value := _float(size.get(W + "val"))):
            changed["size"] = value / 2
        if (fonts := properties.find(W + "rFonts")) is not None:
            themed = self._theme.get(fonts.get(W + "asciiTheme", ""), "")
            changed["font"] = fonts.get(W + "ascii") or themed or form.font
        if (line := properties.find(W + "u")) is not None:
            changed["underlined"] = line.get(W + "val", "single") not in ("none", "0")
        if properties.find(W + "caps") is not None or properties.find(W + "smallCaps") is not None:
            changed["capitals"] = _on(properties.find(W + "caps")) or _on(properties.find(W + "smallCaps"))
        if any(_on(properties.find(W + tag)) for tag in ("shadow", "outline", "emboss", "imprint")):
            changed["effects"] = True
        if (colour := properties.find(W + "color")) is not None:
            shade = colour.get(W + "val", "auto")
            changed["colour"] = "" if shade == "auto" else "#" + shade.lower()
        return replace(form, **changed)  # type: ignore[arg-type]


def _with_paragraph(form: _Format, properties: _Element | None) -> _Format:
    if properties is None:
        return form
    if (justified := properties.find(W + "jc")) is not None:
        value = justified.get(W + "val", "left")
        form = replace(
            form, align={"both": "justify", "distribute": "justify", "start": "left", "end": "right"}.get(value, value)
        )
    spacing = properties.find(W + "spacing")
    if (
        spacing is not None
        and spacing.get(W + "lineRule", "auto") == "auto"
        and (line := _float(spacing.get(W + "line")))
    ):
        form = replace(form, spacing=line / 240)
    return form


def _paragraphs(root: _Element, formats: _Formats, place: str) -> Iterator[Paragraph]:
    for number, element in enumerate(root.iter(W + "p"), 1):
        form, heading = formats.paragraph(element)
        letters = []
        for run in element.iter(W + "r"):
            text = "".join(t.text or "" for t in run.iter(W + "t"))
            if not text:
                continue
            own = formats.run(form, run)
            properties = run.find(W + "rPr")
            parent = run.getparent()
            letters.append(
                Letters(
                    text, own.size, own.font, own.bold, own.italic, own.underlined,
                    parent is not None and parent.tag == W + "hyperlink",
                    own.capitals, own.effects, own.colour,
                    own_size=properties is not None and properties.find(W + "sz") is not None,
                )
            )  # fmt: skip
        listed = element.find(f"{W}pPr/{W}numPr") is not None
        named = element.find(f"{W}pPr/{W}pStyle")
        styled = named is not None and named.get(W + "val", "") not in _USUAL_STYLES
        yield Paragraph(tuple(letters), heading, form.align, form.spacing, place, number, listed=listed, styled=styled)


def _images(root: _Element, package: Package) -> Iterator[Image]:
    paths = dict(images_of(package))
    for drawing in root.iter(W + "drawing"):
        inline, anchor = drawing.find(_WP + "inline"), drawing.find(_WP + "anchor")
        holder = inline if inline is not None else anchor
        about = holder.find(_WP + "docPr") if holder is not None else None
        decorative = about is not None and any(
            str(one.tag).endswith("}decorative") and one.get("val") in ("1", "true") for one in about.iter()
        )
        width = picture_width(drawing)
        shown = next((str(blip.get(_R + "embed")) for blip in drawing.iter(_A + "blip")), "")
        dots = dots_across(package.beginning(paths[shown])) if shown in paths and width else 0
        yield Image(
            about.get("descr") if about is not None else None, decorative, inline is not None,
            width_mm=width, dots_an_inch=25.4 * dots / width if width else 0.0,
        )  # fmt: skip


def _tables(root: _Element) -> Iterator[Table]:
    for table in root.iter(W + "tbl"):
        rows = table.findall(W + "tr")
        if not rows:
            continue
        merged = any(True for tag in ("gridSpan", "vMerge") for _ in table.iter(W + tag))
        header = rows[0].find(f"{W}trPr/{W}tblHeader") is not None
        pictures = any(True for _ in table.iter(W + "drawing"))
        yield Table(max(len(row.findall(W + "tc")) for row in rows), len(rows), header, merged, pictures)


def _margins(root: _Element) -> tuple[float, ...]:
    found = next(root.iter(W + "pgMar"), None)
    if found is None:
        return ()
    return tuple((_float(found.get(W + side)) or 0) / _MM for side in ("top", "bottom", "left", "right"))


def _empty_runs(root: _Element) -> int:
    """How often two or more empty paragraphs stand in a row, in the body itself."""
    body = root.find(W + "body")
    count, row = 0, 0
    for element in body if body is not None else ():
        empty = element.tag == W + "p" and not "".join(t.text or "" for t in element.iter(W + "t")).strip()
        empty = empty and not any(True for _ in element.iter(W + "drawing", W + "br", W + "fldChar"))
        row = row + 1 if empty else 0
        count += row == 2
    return count


def _theme_fonts(theme: _Element | None) -> dict[str, str]:
    found = {}
    for tag, key in ((_A + "majorFont", "majorHAnsi"), (_A + "minorFont", "minorHAnsi")):
        for font in theme.iter(tag) if theme is not None else ():
            latin = font.find(_A + "latin")
            if latin is not None:
                found[key] = found[key.replace("HAnsi", "Ascii")] = latin.get("typeface", "")
    return found


def _word(root: _Element | None, tag: str) -> str:
    found = root.find(tag) if root is not None else None
    return (found.text or "").strip() if found is not None else ""


def _on(element: _Element | None) -> bool:
    return element is not None and element.get(W + "val", "1") not in ("0", "false", "off", "none")


def _float(text: str | None) -> float:
    try:
        return float(text or 0)
    except ValueError:
        return 0.0
