"""Which words of a paper speak of the day of a meeting, and which of a day that was moved or called off."""

from __future__ import annotations

import re

from easyread.words import dates

OTHER_DAY = re.compile(
    r"\b(?:cancel\w*|postpon\w*|abandon\w*|(?:was|were) (?:due|to (?:be|have been))\b|due (?:on|to be|[a-z]*day|\d)|original\w*|instead of|"
    r"in place of|replac\w*|moved (?:from|to)|changed (?:from|to)|brought forward|put (?:back|off)|re-?arranged from|re-?scheduled from|"
    r"no longer|not (?:on|be held)|adjourned (?:from|to))",
    re.I,
)
"""A day that may not be the day of this meeting. Nothing is made of it: the words stay as they are written."""
HELD = re.compile(
    r"\b(?:held|meeting|forum|agm|date|when|take place|minutes for|notes for|we (?:met|started)|group met|opened)\b|^\W*(?:mon|tues|wednes|thurs|fri|satur|sun)",
    re.I,
)


def names_a_day(text: str) -> bool:
    return any(one.day for one in dates.dates(text))
