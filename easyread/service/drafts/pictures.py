"""The picture that a line of a draft asks for."""

from __future__ import annotations

import re

from easyread.model.easy import Picture
from easyread.model.findings import Finding, Severity
from easyread.picture.shelf import Shelf

from .notes import PICTURE

_VALUE = re.compile(
    r"(?P<concept>.+?)\s+(?P<value>\d{1,2}:\d{2}|(?:\d{4}-)?\d{2}(?:-\d{2})?|£[\d,.]+(?: million)?|\d+-\d+(?:-\d+)?)"
)


def picture(name: str, shelf: Shelf) -> tuple[Picture | None, tuple[Finding, ...]]:
    """The picture, or none and what is to be said about the name."""
    if name.lower() in ("", "none"):
        return None, ()
    found = shelf.named(name) or _changed(name, shelf)
    if found is None:
        message = f"There is no picture called “{name}”. Look for one with: easyread picture"
        return None, (Finding("I006", PICTURE, Severity.LOOK, message, name),)
    return found, ()


def _changed(name: str, shelf: Shelf) -> Picture | None:
    """ "not bus", "done letter", "time 10:30": a picture with a mark over it, or with a value."""
    first = name.partition(" ")[0].lower()
    modifier = first if first in ("not", "done") and " " in name else ""
    wanted = name[len(modifier) :].strip()
    match = _VALUE.fullmatch(wanted)
    concept, value = (match["concept"], match["value"]) if match else (wanted, "")
    return shelf.named(concept, value, modifier)
