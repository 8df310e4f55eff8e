"""The picture that a line of a draft asks for."""

from __future__ import annotations

import re

from easyread.model.easy import Picture
from easyread.model.findings import Finding, Severity
from easyread.picture import artwork

from .notes import PICTURE

_VALUE = re.compile(r"(?P<concept>.+?)\s+(?P<value>\d{1,2}:\d{2}|(?:\d{4}-)?\d{2}(?:-\d{2})?|£[\d,.]+(?: million)?)")


def picture(name: str) -> tuple[Picture | None, tuple[Finding, ...]]:
    """The picture, or none and what is to be said about the name."""
    if name.lower() in ("", "none"):
        return None, ()
    modifier = "not" if name.startswith("not ") else ""
    wanted = name.removeprefix("not ") if modifier else name
    match = _VALUE.fullmatch(wanted)
    concept, value = (match["concept"], match["value"]) if match else (wanted, "")
    if concept not in artwork.concepts():
        message = f"There is no picture called “{concept}”. Look for one with: easyread picture"
        return None, (Finding("I006", PICTURE, Severity.LOOK, message, concept),)
    return Picture("core", concept, artwork.alt(concept), value, modifier), ()
