"""E-mails (.eml): the message, or the one paper that is attached to it.

A group sends its papers by e-mail. Where the message only says "papers attached", the attachment is the paper.
"""

from __future__ import annotations

import re
from email import policy
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser

from easyread import plugins
from easyread.errors import BrokenFile
from easyread.model.text import Source

from . import limits
from .limits import too_big

_COVER_NOTE = 60  # words; a message this short with a paper attached only passes it on
_QUOTED = re.compile(r"^(?:>.*|On .{10,120} wrote:|-{2,} ?Original Message ?-{2,}|From: .+@.+)$")
_SIGNATURE = re.compile(r"^-- ?$")
_MOST_PARTS = 200


def read(data: bytes, name: str) -> Source:
    """The words of the message without those that it answers. Raises BrokenFile, TooBig or EmptyPaper."""
    if len(data) > limits.MOST_BYTES_OF_PDF:
        raise too_big(name, f"{limits.MOST_BYTES_OF_PDF // 10**6} MB")
    message = BytesParser(policy=policy.default).parsebytes(data)
    if not isinstance(message, EmailMessage) or not (message["from"] or message["subject"]):
        raise BrokenFile(f"{name} is no e-mail, although its name says so. Save the message again as .eml.")
    body = message.get_body(("plain", "html"))
    words, kind = _body(body) if body is not None else (b"", ".txt")
    papers = _papers(message)
    if papers and len(words.split()) <= _COVER_NOTE:
        if len(papers) > 1:
            listed = ", ".join(filename for filename, _ in papers)
            raise BrokenFile(f"{name} holds more than one paper: {listed}. Save the one you want as a file of its own.")
        filename, paper = papers[0]
        source: Source = plugins.load("easyread.readers", _ending(filename))(paper, filename)
        return source
    found: Source = plugins.load("easyread.readers", kind)(words, name)
    return found


def _body(part: MIMEPart) -> tuple[bytes, str]:
    text = part.get_content()
    if part.get_content_subtype() == "html":
        return text.encode(), ".html"
    kept: list[str] = []
    for line in text.splitlines():
        if _SIGNATURE.match(line) or (_QUOTED.match(line) and not line.startswith(">")):
            break
        if not line.startswith(">"):
            kept.append(line)
    return "\n".join(kept).encode(), ".txt"


def _papers(message: EmailMessage) -> list[tuple[str, bytes]]:
    found = []
    for number, part in enumerate(message.iter_attachments()):
        filename = re.sub(r"[^\w .()-]", "_", part.get_filename() or "")
        if number < _MOST_PARTS and _ending(filename) in plugins.READERS and _ending(filename) != ".eml":
            content = part.get_content()
            found.append((filename, content.encode() if isinstance(content, str) else content))
    return found


def _ending(filename: str) -> str:
    return "." + filename.rpartition(".")[2].lower()
