"""No-break spaces inside facts, so that no line ends in the middle of a date, a time, a sum or a name.

For writers only: what is shown keeps every letter, and a program that compares words sees a space as a space.
Rules num-nobreak ("Dates, times, money, phone numbers, postcodes, 'Dr Khan', 'page 4'") and lp-no-split.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import dates, numbers

NO_BREAK_SPACE = "\u00a0"

_LONGEST = 30  # characters; longer ranges would leave a hole at the end of a line, and may not fit in large print
_LONGEST_NAME = 22  # characters
_TIME = r"\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?"
_PART_OF_DAY = r"in the (?:morning|afternoon|evening)|at night|o['’]clock|noon|midday|midnight"
_MONTHS = "|".join(dates.MONTHS)
_PLACES = "|".join(
    (
        *"items? pages? rooms? sections? parts? points? paragraphs? questions? actions? steps? stages?".split(),
        *"phases? numbers? weeks? days? years? levels? floors? lines? tables? chapters? options? units?".split(),
        *r"figures? platforms? bands? bus(?:es)? grades? appendix annex version extension ext no\.? tel\.?".split(),
    )
)
_UNITS = "|".join(
    (
        *"minutes? mins? hours? hrs? days? weeks? months? years? miles? metres? km kg degrees?".split(),
        *"million billion thousand hundred pounds? pence percent people members? places? times tickets?".split(),
        "per cent",
    )
)
_NO_CASE = (
    rf"(?<!\w)(?:half past|quarter past|quarter to) \w+(?: (?:{_PART_OF_DAY}))?",
    rf"(?<![\w.,:£]){_TIME} (?:{_PART_OF_DAY})\b",
    rf"(?<![\w.,:£]){_TIME} [-–—] {_TIME}(?!\w)",
    rf"(?<!\w)(?:{_PLACES}) \d[\w.]*(?<!\.)",
    rf"(?<![\w.,:£])£?\d[\d,.]* (?:{_UNITS})(?!\w)",
)
_CASE = (
    r"(?<!\w)(?:\+\d{2} ?)?\(\d{2,6}\)(?: \d{2,7})+(?!\w)",
    rf"(?<![\w.,£])\+?\d{{1,7}}(?: \d{{2,7}})+(?!\w)(?! (?:{_MONTHS})\b)",
    r"(?<!\w)[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?!\w)",
    r"(?<!\w)(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Cllr|Councillor|Rev|Revd|Sir|Dame|Lord|Lady|St)\.? [^\W\d_][\w'’-]*",
    r"(?<!\w)(?:[A-Z]\.? ){1,3}[A-Z][\w'’-]+",
)
_FACTS = (*(re.compile(one, re.IGNORECASE) for one in _NO_CASE), *(re.compile(one) for one in _CASE))
_CAPITALISED = re.compile(r"(?<![\w'’.-])[^\W\d_][\w'’-]*(?: [^\W\d_][\w'’-]*)*")


def keep_together(text: str) -> str:
    """The same characters, but the spaces inside a fact are no-break spaces (U+00A0)."""
    if " " not in text:
        return text
    letters = list(text)
    for start, end in _ranges(text):
        for place in range(start, end):
            if letters[place] == " ":
                letters[place] = NO_BREAK_SPACE
    return "".join(letters)


def _ranges(text: str) -> Iterator[tuple[int, int]]:
    taken = [place for place in _facts(text) if place[1] - place[0] <= _LONGEST]
    yield from taken
    for start, end in _full_names(text):
        if not any(start < after and before < end for before, after in taken):
            yield start, end


def _facts(text: str) -> Iterator[tuple[int, int]]:
    for day in dates.dates(text):
        yield day.start, day.end
    for time in dates.times(text):
        yield time.start, time.end
    for money in numbers.sums(text):
        yield money.start, money.end
    for pattern in _FACTS:
        for match in pattern.finditer(text):
            yield match.span()


def _full_names(text: str) -> Iterator[tuple[int, int]]:
    """Two words with capitals, no more: "Denise Okafor", "Mill Road". Longer names need room to break."""
    for run in _CAPITALISED.finditer(text):
        group: list[tuple[int, int]] = []
        for word in [*re.finditer(r"[^ ]+", run.group()), None]:
            if word is not None and word.group()[0].isupper() and len(word.group()) > 1:
                group.append(word.span())
                continue
            if len(group) == 3 and group[0][0] == 0:  # the first begins the sentence: "Ring Denise Okafor"
                del group[0]
            if len(group) == 2 and group[1][1] - group[0][0] <= _LONGEST_NAME:
                yield run.start() + group[0][0], run.start() + group[1][1]
            group = []
