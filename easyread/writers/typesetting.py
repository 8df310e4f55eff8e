"""typst at work: templates and data in, a PDF/UA-1 file out, and plain words when it cannot be done."""

from __future__ import annotations

import json
import re
from typing import Any

from easyread import resources
from easyread.errors import CannotDraw, PartMissing

from .fonts import FAMILIES, font_folder

_PAGES = re.compile(rb"<xmpTPg:NPages>(\d+)</xmpTPg:NPages>")
_NAMED_SIGNS = 20  # a message that names more is no longer read
_PROBE = f"""#set document(title: "x")
#set text(font: {tuple(FAMILIES)}, fallback: false)
= x
#sys.inputs.sign""".replace("'", '"')


def template(name: str) -> bytes:
    """One file of templates/typst. Raises PartMissing."""
    try:
        return (resources.folder("templates") / "typst" / name).read_bytes()
    except OSError:
        raise PartMissing(f"The template {name} is missing from this installation. Install easyread again.") from None


def typeset(files: dict[str, bytes], record: dict[str, Any]) -> bytes:
    """The PDF of "main.typ", which finds the other `files` (text) by name, and `record` as JSON in sys.inputs.paper.

    No date goes in, so that the same words give the same bytes. Raises CannotDraw, also where typst only warns: it goes
    on after a warning, but words may be gone.
    """
    import typst

    words = json.dumps(record, ensure_ascii=False)
    try:
        data, warnings = _compiled(files, {"paper": words})
    except typst.TypstError as error:
        raise CannotDraw(_why(error.message, words)) from None
    if warnings:
        raise CannotDraw(_why(warnings[0].message, words))
    return data


def pages_of(data: bytes) -> float:
    """How many pages a PDF of typst has; it says so itself."""
    found = _PAGES.search(data)
    assert found, "typst says in every PDF how many pages it has"
    return float(found[1])


def _compiled(files: dict[str, bytes], inputs: dict[str, str]) -> tuple[bytes, list[Any]]:
    import typst

    folder = str(font_folder())
    compiler: Any = typst.Compiler(root=folder, font_paths=[folder], ignore_system_fonts=True)
    data, warnings = compiler.compile_with_warnings(
        input=files, sys_inputs=inputs, format="pdf", pdf_standards=["ua-1"], timestamp=0
    )
    return data, list(warnings)


def _why(message: str, words: str) -> str:
    if "could not be displayed" in message and (signs := _undrawable(words)):
        return (
            f"No font on this computer can draw: {signs}. "
            "Replace these letters in the paper, or leave out the PDF with --formats."
        )
    return f"The PDF could not be laid out ({message.strip().rstrip('.')}). Leave out the PDF with --formats."


def _undrawable(words: str) -> str:
    """The letters that no font has, each once, in their order; typst itself names only the first."""
    found: list[str] = []
    for sign in dict.fromkeys(words):
        if sign.isascii() or _can_draw(sign):
            continue
        if len(found) == _NAMED_SIGNS:
            return " ".join(found) + " and more"
        found.append(sign if sign.isprintable() else f"U+{ord(sign):04X}")
    return " ".join(found)


def _can_draw(sign: str) -> bool:
    import typst

    try:
        _compiled({"main.typ": _PROBE.encode()}, {"sign": sign})
    except typst.TypstError:
        return False
    return True
