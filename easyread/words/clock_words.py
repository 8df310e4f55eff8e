"""Times of day in words: "half past two", "ten to four", "seven o'clock", and the part of the day after any time."""

from __future__ import annotations

import re
from collections.abc import Iterator

_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
_STEPS = {"quarter": 15, "half": 30, "five": 5, "ten": 10, "twenty five": 25, "twenty": 20, "5": 5, "10": 10, "20": 20}
_NAMED = rf"(?:{'|'.join(_HOURS)}|1[0-2]|[1-9])"
_PAST = re.compile(
    rf"\b(?:(?:a[ \t]+)?(?P<step>quarter|half|five|ten|twenty[ -]five|twenty|5|10|20)(?:[ \t]+minutes)?[ \t]+(?P<side>past|to)[ \t]+)"
    rf"(?P<hour>{_NAMED})(?!\w|[.:,/-]\d|[ \t]+(?:minutes|per|and|years?|people|weeks?|days?|months?|hours?)\b)",
    re.IGNORECASE,
)
_O_CLOCK = re.compile(rf"(?<![\w.:£])(?P<hour>{_NAMED})\s?o[ ]?['’‘`]?\s?clock\b", re.IGNORECASE)
_AT = re.compile(r"\b(?:at|until|till|til|by|about|around|after|before|nearly|approximately)[ \t]+$", re.IGNORECASE)
_PART = re.compile(
    r"[ \t]*,?[ \t]+(?:in[ \t]+the[ \t]+(?P<part>morning|afternoon|evening)|at[ \t]+(?P<night>night))\b", re.IGNORECASE
)

Told = tuple[int, int, int, int]  # start, end, hour as it is said, minute


def in_words(text: str) -> Iterator[Told]:
    """Every time in words. "Ten to four" may count people, so a word such as "at" must come before it."""
    for match in _PAST.finditer(text):
        step, hour = _STEPS[match["step"].lower().replace("-", " ")], _hour(match["hour"])
        to = match["side"].lower() == "to"
        if to and match["step"].isdigit():
            continue  # "at 10 to 12 places"
        counted = match["step"].lower() != "quarter" and to
        if (step == 30 and to) or (counted and not _AT.search(text[max(0, match.start() - 20) : match.start()])):
            continue
        if to:
            hour, step = (hour - 2) % 12 + 1, 60 - step
        yield match.start(), match.end(), hour, step
    for match in _O_CLOCK.finditer(text):
        yield match.start(), match.end(), _hour(match["hour"]), 0


def part_of_day(text: str, end: int) -> tuple[str, int] | None:
    """ "in the evening" after a time that ends at `end`: the word and where it ends."""
    match = _PART.match(text, end)
    return ((match["part"] or match["night"]).lower(), match.end()) if match else None


def in_part(hour: int, part: str) -> int:
    """The hour on the 24-hour clock of 7 in the evening, 2 in the afternoon, 9 in the morning."""
    if part == "morning" or (part == "night" and hour % 12 < 6):
        return hour % 12
    return hour % 12 + 12


def _hour(said: str) -> int:
    return int(said) if said.isdigit() else _HOURS.index(said.lower()) + 1
