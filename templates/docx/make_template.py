"""Makes easy-read.docx, the Word template: styles only, so that people can change the look of a whole document in Word.

Run it after a change here: `python templates/docx/make_template.py`. The same script gives the same bytes.
Sizes are for 16 point text (L er-size in rules.csv); the writer scales them with the text size that people chose.
"""

from __future__ import annotations

from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
INK, NAVY, PALE = "1A1A1A", "0B3D6B", "FFF7DC"
GAP = 567  # twentieths of a point in 1 cm


def paragraph(
    name: str,
    id: str,
    words: str = "",
    layout: str = "",
    *,
    base: str = "Normal",
    following: str = "",
    priority: int = 1,
    built_in: bool = False,
) -> str:
    """One paragraph style: `words` are its letters (w:rPr), `layout` its lines and spaces (w:pPr)."""
    return (
        '<w:style w:type="paragraph"'
        + ("" if built_in else ' w:customStyle="1"')
        + f' w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="{base}"/>'
        + (f'<w:next w:val="{following}"/>' if following else "")
        + f'<w:uiPriority w:val="{priority}"/><w:qFormat/>'
        + (f"<w:pPr>{layout}</w:pPr>" if layout else "")
        + (f"<w:rPr>{words}</w:rPr>" if words else "")
        + "</w:style>"
    )


def letters(size: float = 0, *, bold: bool = False, colour: str = "") -> str:
    """`size` in points; 0 keeps the size of the style below."""
    return (
        ("<w:b/><w:bCs/>" if bold else "")
        + (f'<w:color w:val="{colour}"/>' if colour else "")
        + (f'<w:sz w:val="{size * 2:g}"/><w:szCs w:val="{size * 2:g}"/>' if size else "")
    )


def spacing(before: int = 0, after: int = 0, line: int = 360) -> str:
    """Twentieths of a point; `line` 240 is single, 360 one and a half."""
    return f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="auto"/>'


def edge(side: str, width: int, space: int, colour: str = NAVY) -> str:
    return f'<w:{side} w:val="single" w:sz="{width}" w:space="{space}" w:color="{colour}"/>'


BOX = "<w:pBdr>" + "".join(edge(side, 12, 8) for side in ("top", "left", "bottom", "right")) + "</w:pBdr>"
KEEP = "<w:keepNext/><w:keepLines/>"
RULE = f"<w:pBdr>{edge('bottom', 18, 6)}</w:pBdr>"

FOOT = f"<w:pBdr>{edge('top', 4, 6, '8A949E')}</w:pBdr>"

STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
    '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
    + paragraph(
        "heading 1",
        "Heading1",
        letters(32, bold=True, colour=NAVY),
        KEEP + RULE + spacing(0, 360, 276) + '<w:outlineLvl w:val="0"/>',
        following="Coverwords",
        built_in=True,
    )
    + paragraph(
        "heading 2",
        "Heading2",
        letters(23, bold=True, colour=NAVY),
        KEEP + RULE + spacing(480, 400, 276) + '<w:outlineLvl w:val="1"/>',
        following="EasyReadwords",
        built_in=True,
    )
    + paragraph("Easy Read words", "EasyReadwords", layout="<w:keepLines/>" + spacing(0, 120))
    + paragraph("Easy Read picture", "EasyReadpicture", layout=spacing(line=240))
    + paragraph(
        "List Bullet",
        "ListBullet",
        layout="<w:keepLines/>"
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
        + spacing(0, 80)
        + '<w:ind w:left="425" w:hanging="425"/>',
        built_in=True,
    )
    + paragraph("Cover words", "Coverwords", letters(20), spacing(0, 160))
    + paragraph("Subtitle", "Subtitle", letters(22, bold=True), spacing(0, 160, 300), built_in=True)
    + paragraph(
        "Easy Read badge",
        "EasyReadbadge",
        letters(24, bold=True, colour=NAVY),
        BOX + spacing(600, 600, 300) + '<w:ind w:left="227" w:right="5670"/>',
        base="Coverwords",
    )
    + paragraph(
        "Draft notice",
        "Draftnotice",
        layout="<w:keepLines/>"
        + BOX
        + f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/>'
        + spacing(240, 240)
        + '<w:ind w:left="227" w:right="227"/>',
    )
    + paragraph("TOC Heading", "TOCHeading", base="Heading2", following="TOC2", priority=39, built_in=True)
    + paragraph("toc 2", "TOC2", layout=spacing(0, 120), priority=39, built_in=True)
    + paragraph("Hard word", "Hardword", letters(bold=True), KEEP + spacing(200), following="Hardwordmeaning")
    + paragraph("Hard word meaning", "Hardwordmeaning", layout="<w:keepLines/>" + spacing(0, 200))
    + paragraph("footer", "Footer", letters(14), FOOT + spacing(0, 0, 276), priority=99, built_in=True)
    + paragraph(
        "End of paper",
        "Endofpaper",
        layout='<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
        priority=99,
    )
    + '<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:uiPriority w:val="22"/><w:qFormat/>'
    "<w:rPr><w:b/><w:bCs/></w:rPr></w:style>"
    f'<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/>'
    f'<w:rPr><w:color w:val="{NAVY}"/><w:u w:val="single"/></w:rPr></w:style>'
)  # fmt: skip

# No style asks the theme for a font or a colour. It is there because Word's programs expect one.
COLOURS = {
    "dk1": INK, "lt1": "FFFFFF", "dk2": NAVY, "lt2": PALE, "accent1": NAVY, "accent2": "2E8540", "accent3": "8A5A2B",
    "accent4": "7B4FA0", "accent5": "2A9AA0", "accent6": "C8372D", "hlink": NAVY, "folHlink": NAVY,
}  # fmt: skip
FONT = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>'
FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
THEME = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Easy Read"><a:themeElements>'
    '<a:clrScheme name="Easy Read">'
    + "".join(f'<a:{name}><a:srgbClr val="{colour}"/></a:{name}>' for name, colour in COLOURS.items())
    + f'</a:clrScheme><a:fontScheme name="Easy Read"><a:majorFont>{FONT}</a:majorFont><a:minorFont>{FONT}</a:minorFont>'
    f'</a:fontScheme><a:fmtScheme name="Easy Read"><a:fillStyleLst>{FILL * 3}</a:fillStyleLst><a:lnStyleLst>'
    + f'<a:ln w="9525">{FILL}</a:ln>' * 3
    + "</a:lnStyleLst><a:effectStyleLst>"
    + "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    + f"</a:effectStyleLst><a:bgFillStyleLst>{FILL * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
)

PARTS = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{WORD}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{WORD}.styles+xml"/>'
    f'<Override PartName="/word/settings.xml" ContentType="{WORD}.settings+xml"/>'
    f'<Override PartName="/word/numbering.xml" ContentType="{WORD}.numbering+xml"/>'
    f'<Override PartName="/word/fontTable.xml" ContentType="{WORD}.fontTable+xml"/>'
    '<Override PartName="/word/theme/theme1.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>'
    f'<Override PartName="/word/footer1.xml" ContentType="{WORD}.footer+xml"/>'
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
    "</Types>",
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"'
    ' Target="docProps/core.xml"/></Relationships>',
    "docProps/core.xml": "<cp:coreProperties"
    ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Easy Read</dc:title><dc:language>en-GB</dc:language>'
    "</cp:coreProperties>",
    "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId2" Type="{OFFICE}/settings" Target="settings.xml"/>'
    f'<Relationship Id="rId3" Type="{OFFICE}/numbering" Target="numbering.xml"/>'
    f'<Relationship Id="rId4" Type="{OFFICE}/footer" Target="footer1.xml"/>'
    f'<Relationship Id="rId5" Type="{OFFICE}/fontTable" Target="fontTable.xml"/>'
    f'<Relationship Id="rId6" Type="{OFFICE}/theme" Target="theme/theme1.xml"/></Relationships>',
    "word/document.xml": f'<w:document {W} xmlns:r="{OFFICE}"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body><w:sectPr>'
    '<w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/>'
    f'<w:pgMar w:top="{2 * GAP}" w:right="{2 * GAP}" w:bottom="1361" w:left="{2 * GAP}" w:header="567" w:footer="624"'
    ' w:gutter="0"/></w:sectPr></w:body></w:document>',
    "word/styles.xml": f"<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>'
    f'<w:color w:val="{INK}"/><w:sz w:val="32"/><w:szCs w:val="32"/>'
    '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="en-GB"/></w:rPr></w:rPrDefault>'
    f"<w:pPrDefault><w:pPr><w:widowControl/>{spacing(0, 160)}</w:pPr></w:pPrDefault></w:docDefaults>"
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1"'
    f' w:defQFormat="0" w:count="376"/>{STYLES}</w:styles>',
    "word/settings.xml": f'<w:settings {W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/>'
    '<w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode"'
    ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>',
    "word/numbering.xml": f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/>'
    '<w:lvlText w:val="•"/>'
    '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr>'
    f'<w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:color w:val="{NAVY}"/></w:rPr></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    "word/fontTable.xml": f'<w:fonts {W}><w:font w:name="Arial"><w:panose1 w:val="020B0604020202020204"/>'
    '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>',
    "word/theme/theme1.xml": THEME,
    "word/footer1.xml": f'<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr></w:p></w:ftr>',
}


def make(target: Path) -> None:
    """Write the template to `target`."""
    with ZipFile(target, "w", ZIP_DEFLATED) as folder:
        for name, text in PARTS.items():
            folder.writestr(ZipInfo(name, (1980, 1, 1, 0, 0, 0)), HEAD + text, ZIP_DEFLATED)


if __name__ == "__main__":
    make(Path(__file__).with_name("easy-read.docx"))
