"""Passive verbs: "was sent", "has been changed", "got told"."""

from __future__ import annotations

import re

_IRREGULAR = (
    "beaten begun bitten blown bought broken brought built caught chosen come cut dealt done drawn driven eaten fed felt "
    "fought found forgotten given gone grown heard held hidden hit hurt kept known laid led left lent lost made meant met "
    "paid put read rung run said seen sent set shown shut spent spoken stolen stuck sung sworn taken taught told thought "
    "thrown understood undertaken withdrawn won worn written"
)
_STATES = (  # these follow "is" as words for how somebody is, not what is done to them
    "tired worried pleased interested excited bored scared frightened married retired disappointed surprised delighted "
    "concerned involved supposed used allowed gone come disabled crowded closed finished based located needed red bed"
)
_PASSIVE = re.compile(
    rf"\b(?:am|is|are|was|were|be|been|being|get|gets|got)\s+(?:not\s+|also\s+|now\s+|then\s+|\w+ly\s+)?"
    rf"(?!(?:{'|'.join(_STATES.split())})\b)(?:\w{{2,}}ed|{'|'.join(_IRREGULAR.split())})\b",
    re.IGNORECASE,
)


def passives(text: str) -> list[tuple[int, int]]:
    """(start, end) of each passive verb. Words such as "is pleased" say how somebody is and are left out."""
    return [match.span() for match in _PASSIVE.finditer(text)]
