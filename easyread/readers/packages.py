"""Opens a zipped document from a stranger: sizes are counted while unpacking, and XML that plays tricks is refused."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from easyread.errors import BrokenFile, TooBig

from . import limits

if TYPE_CHECKING:
    from lxml.etree import _Element

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    RuntimeError,
    NotImplementedError,
    ValueError,
    struct.error,
)
"""What a damaged zip file makes zipfile raise. Found by changing bytes of real files."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True, slots=True)
class Format:
    """What the errors say of a kind of file, and the tags that are counted before its tree is built."""

    noun: str  # "Word document"
    old: str  # what a file of the old binary kind is
    again: str  # how to save it anew
    units: tuple[bytes, ...]


def open_package(data: bytes, name: str, form: Format) -> Package:
    """The parts of a zipped document. Raises BrokenFile or TooBig."""
    if data.startswith(_OLE):
        raise BrokenFile(f"{name} is {form.old} or has a password. {form.again} without a password.")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN:
        raise BrokenFile(f"{name} is no {form.noun}, or it is damaged. {form.again} and try again.") from None
    if len(archive.infolist()) > limits.MOST_MEMBERS:
        raise TooBig(
            f"{name} holds more than {limits.MOST_MEMBERS:,} parts, so it is no meeting paper. {form.again} again."
        )
    return Package(archive, name, form)


class Package:
    def __init__(self, archive: zipfile.ZipFile, name: str, form: Format) -> None:
        self._archive = archive
        self._name = name
        self._form = form
        self.names = frozenset(archive.namelist())
        self._read = 0

    def part(self, path: str) -> _Element | None:
        """The root of one XML part; None when the file has no such part."""
        return self._parse(self._unpack(path)) if path in self.names else None

    def beginning(self, path: str, size: int = 1 << 16) -> bytes:
        """The first bytes of one part, such as a picture; none where the file has no such part, or it is damaged."""
        try:
            with self._archive.open(path) as file:
                return file.read(size)
        except (KeyError, *_BROKEN):
            return b""

    def text(self, path: str) -> bytes:
        """The bytes of one part that is no strict XML, such as a page of an e-book."""
        return self._unpack(path) if path in self.names else b""

    def check(self) -> None:
        """Unpack and look at every XML part once, for a library that will read them by itself."""
        for path in sorted(self.names):
            if path.endswith((".xml", ".rels")):
                self._refuse_tricks(self._unpack(path))

    def _unpack(self, path: str) -> bytes:
        out = bytearray()
        try:
            with self._archive.open(path) as file:
                while chunk := file.read(1 << 16):
                    out += chunk
                    self._read += len(chunk)
                    if len(out) > limits.MOST_BYTES_OF_PART or self._read > limits.MOST_BYTES_OF_ALL_PARTS:
                        raise TooBig(f"{self._name} is too large inside. Copy its words into a new document.")
        except _BROKEN as error:
            if "password" in str(error) or "encrypted" in str(error):
                raise BrokenFile(f"{self._name} has a password. Save it without a password and try again.") from None
            raise BrokenFile(f"{self._name} is damaged. {self._form.again} and try again.") from None
        return bytes(out)

    def _refuse_tricks(self, xml: bytes) -> None:
        if b"<!DOCTYPE" in xml[:4096] or b"<!ENTITY" in xml:
            raise BrokenFile(
                f"{self._name} holds code that no {self._form.noun} needs. Copy its words into a new document."
            )
        if sum(xml.count(tag) for tag in self._form.units) > limits.MOST_PARAGRAPHS:
            raise TooBig(
                f"{self._name} has more than {limits.MOST_PARAGRAPHS:,} paragraphs. Cut it into parts and try again."
            )

    def _parse(self, xml: bytes) -> _Element:
        from lxml import etree

        self._refuse_tricks(xml)
        try:
            parser = etree.XMLParser(
                resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
            )
            return etree.fromstring(xml, parser)
        except (etree.XMLSyntaxError, ValueError):
            raise BrokenFile(f"{self._name} is damaged. {self._form.again} and try again.") from None
