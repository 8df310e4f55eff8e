"""Opens a Word file from a stranger: sizes are counted while unpacking, and XML that plays tricks is refused."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from easyread.errors import BrokenFile, TooBig

from . import limits

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PARTS = ("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml")
_PARAGRAPH = (b"<w:p>", b"<w:p ", b"<w:p/>")


def open_package(data: bytes, name: str) -> Package:
    """The parts of a .docx that hold words. Raises BrokenFile or TooBig."""
    if data.startswith(_OLE):
        raise BrokenFile(
            f"{name} is an old Word file (.doc) or has a password. Save it in Word as .docx without a password."
        )
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError):
        raise BrokenFile(
            f"{name} is no Word document, or it is damaged. Open it in Word, save it as .docx and try again."
        ) from None
    if len(archive.infolist()) > limits.MOST_MEMBERS:
        raise TooBig(
            f"{name} holds more than {limits.MOST_MEMBERS:,} parts, so it is no meeting paper. Save it again in Word."
        )
    return Package(archive, name)


class Package:
    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive = archive
        self._name = name
        self._names = set(archive.namelist())
        self._read = 0

    def part(self, path: str) -> _Element | None:
        """The root of one XML part; None when the file has no such part."""
        return self._parse(self._unpack(path)) if path in self._names else None

    def headers(self) -> list[_Element]:
        """The page headers: the name of a group often stands only there."""
        paths = sorted(n for n in self._names if n.startswith("word/header") and n.endswith(".xml"))
        return [root for path in paths[:6] if (root := self.part(path)) is not None]

    def footnotes(self) -> list[_Element]:
        root = self.part("word/footnotes.xml")
        return [] if root is None else [n for n in root.iter(W + "footnote") if n.get(W + "type") is None]

    def _unpack(self, path: str) -> bytes:
        out = bytearray()
        try:
            with self._archive.open(path) as file:
                while chunk := file.read(1 << 16):
                    out += chunk
                    self._read += len(chunk)
                    if len(out) > limits.MOST_BYTES_OF_PART or self._read > limits.MOST_BYTES_OF_ALL_PARTS:
                        raise TooBig(f"{self._name} is too large inside. Copy its words into a new document.")
        except (zipfile.BadZipFile, OSError, EOFError, RuntimeError, NotImplementedError, ValueError) as error:
            if "password" in str(error) or "encrypted" in str(error):
                raise BrokenFile(f"{self._name} has a password. Save it without a password and try again.") from None
            raise BrokenFile(f"{self._name} is damaged. Open it in Word, save it as .docx and try again.") from None
        return bytes(out)

    def _parse(self, xml: bytes) -> _Element:
        from lxml import etree

        if b"<!DOCTYPE" in xml[:4096] or b"<!ENTITY" in xml:
            raise BrokenFile(
                f"{self._name} holds code that no Word document needs. Copy its words into a new document."
            )
        if sum(xml.count(tag) for tag in _PARAGRAPH) > limits.MOST_PARAGRAPHS:
            raise TooBig(
                f"{self._name} has more than {limits.MOST_PARAGRAPHS:,} paragraphs. Cut it into parts and try again."
            )
        try:
            parser = etree.XMLParser(
                resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
            )
            return etree.fromstring(xml, parser)
        except (etree.XMLSyntaxError, ValueError):
            raise BrokenFile(f"{self._name} is damaged. Open it in Word, save it as .docx and try again.") from None
