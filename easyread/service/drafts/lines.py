"""Bytes of a draft -> its lines as the person meant them: whatever Word, Notepad or an e-mail program did to them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from easyread.errors import BrokenFile

from .shape import digest

MARK = re.compile(r"\{#\s*(?P<id>[\w.-]+)\s*(?P<note>,[^{}]*)?\}")
STATE = re.compile(r"(?P<word>out|left out|leave out|keep|put back|explain)\s*:\s*", re.IGNORECASE)
HEADING = re.compile(r"#{1,6}\s+")
BULLET = re.compile(r"[-•·*–]\s+")
_OPENS = re.compile(r"<!\s?[-–—]{1,2}")
_CLOSES = re.compile(r"[-–—]{1,2}>\s*$")
_ENDED = re.compile(r"[.!?:…]['\"”’)*]*$")
_STARTS_NO_SENTENCE = re.compile(r"[a-z0-9£(]")
_LONG = 50
"""Letters. An e-mail program breaks a line that is longer than about 70; a person's own short line is not broken."""


@dataclass(frozen=True, slots=True)
class Line:
    number: int
    text: str  # empty: an empty line of the file


def decode(data: bytes, name: str) -> list[str]:
    """The lines of the file. Notepad and Word may write UTF-8, UTF-16 or Windows letters. Raises BrokenFile."""
    try:
        if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
            text = data.decode("utf-16")
        else:
            try:
                text = data.decode("utf-8-sig")
            except UnicodeDecodeError:
                text = data.decode("cp1252")
    except UnicodeDecodeError:
        raise BrokenFile(f"{name} is not plain text. Save it as plain text (UTF-8) and try again.") from None
    text = re.sub(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]", "\n", text)
    return [re.sub(r"[\t\xa0\u202f ]+", " ", line).strip(" \u200b\ufeff") for line in text.split("\n")]


def without_comments(lines: list[str], first: int, name: str) -> tuple[list[Line], list[str]]:
    """Numbered lines, and the texts of the comments. `first`: the number of the first line in its file."""
    kept: list[Line] = []
    comments: list[str] = []
    open_at = 0
    for number, line in enumerate(lines, first):
        if open_at:
            comments[-1] += "\n" + line
            if _CLOSES.search(line):
                open_at = 0
        elif _OPENS.match(line) and not MARK.search(line):
            comments.append(line)
            open_at = 0 if _CLOSES.search(line) else number
        else:
            kept.append(Line(number, line))
    if open_at:
        raise BrokenFile(f"{name}, line {open_at}: this note has no end. Put a line with --> under it.")
    return kept, comments


def _begins(text: str) -> bool:
    """Does this line begin something: a heading, a picture, a list row, a line with a word in front?"""
    return bool(HEADING.match(text) or text.startswith("[") or BULLET.match(text) or STATE.match(text))


def joined(lines: list[Line], known: dict[str, str]) -> list[Line]:
    """Lines that an e-mail program broke are one line again.

    `known`: text as easyread wrote it (plain, with its marks taken away) by mark. A joined line that is known is sure;
    else a line goes on when the one before it broke off without the end of a sentence.
    """
    found: list[Line] = []
    for line in lines:
        last = found[-1] if found else None
        if last is not None and last.text and line.text and _goes_on(last.text, line.text, known):
            found[-1] = Line(last.number, f"{last.text} {line.text}")
            while len(found) > 1 and found[-2].text and _known_together(found[-2].text, found[-1].text, known):
                end = found.pop()
                found[-1] = Line(found[-1].number, f"{found[-1].text} {end.text}")
        elif last is not None and last.text and line.text and _known_together(last.text, line.text, known):
            found[-1] = Line(last.number, f"{last.text} {line.text}")
        else:
            found.append(line)
    return found


def _goes_on(before: str, after: str, known: dict[str, str]) -> bool:
    if before.rfind("{#") > before.rfind("}") or before.rfind("[picture") > before.rfind("]"):
        return True
    if MARK.match(after) and MARK.sub("", after).strip() == "" and not MARK.search(before):
        return True
    if MARK.search(before) or before.startswith("[") or _begins(after):
        return False
    if HEADING.match(before):
        last = MARK.search(after)
        return last is not None and known.get(last["id"], "").startswith("h:")
    if _ENDED.search(before):
        return False
    return bool(_STARTS_NO_SENTENCE.match(after)) or len(before) >= _LONG


def _known_together(before: str, after: str, known: dict[str, str]) -> bool:
    """Two sentences of one line, broken between them."""
    marks = MARK.findall(after)
    if len(marks) != 1 or MARK.search(before):
        return False
    text = MARK.sub("", f"{before} {after}")
    return known.get(marks[0][0], "").endswith(
        ":" + digest(STATE.sub("", text, count=1) if STATE.match(text) else text)
    )
