"""Capital letters at the start of a sentence that is put together anew."""

from __future__ import annotations

import re

_SMALL = re.compile(
    r"(?:The|A|An|This|That|These|Those|It|He|She|We|They|There|All|Some|Any|No|Both|His|Her|Its|Our|Their|One|Each|Every|Other|Another|In|On|At|By|For|"
    r"From|To|Of|As|If|When|Where|What|Who|How|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|More|Most|Many)\b(?! [A-Z]\w*'s\b)"
)


def capital(text: str) -> str:
    """The text with a capital at its start."""
    return text[:1].upper() + text[1:]


def inside(text: str) -> str:
    """The text as it stands inside a sentence: "The clerk" -> "the clerk"; names keep their capitals."""
    return text[:1].lower() + text[1:] if _SMALL.match(text) else text
