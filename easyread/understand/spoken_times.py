"""When a meeting began and ended, as the talk of its minutes tells it."""

from __future__ import annotations

import re

from easyread.model.text import Span
from easyread.words import dates

_CLOSED = re.compile(
    r"\b(?:(?:meeting|forum|agm|session|business|chair\w*|we)\b[^.\n]{0,60}?\b(?:clos\w+|end(?:ed|s)?|finish\w*|conclud\w+|adjourned|over)|"
    r"(?:closed|ended|finished|concluded)\b)[^.\n]{0,50}?(?=\b(?:at|by|about)\b|\d|\b(?:half past|quarter (?:past|to)|noon|midday)\b)",
    re.I,
)
_OPENED = re.compile(
    r"\b(?:opened the (?:meeting|forum)|(?:meeting|forum|group|we) (?:was |were )?(?:opened|started|began|commenced|met)|started|opened|commenced|began)\b[^.\n\d]{0,45}?(?:\bat|\bfrom|:)?\s?"
    r"(?=\d{1,2}[.:]\d\d|\d{1,2} ?[ap]\.?m|\d{1,2} o.clock|noon\b|half past|quarter (?:past|to)|(?:five|ten|twenty)\b[ -a-z]{0,6} (?:past|to)|[a-z]{3,6} o.clock)",
    re.I,
)
_CLOSING_WORDS = 6_000  # characters at the end of a paper
_PAUSED = re.compile(
    r"\b(?:briefly|temporar\w+|re-?open\w*|re-?conven\w*|resum\w*|to allow|public participation|audience)\b", re.I
)


def opening_time(text: str) -> tuple[str, Span] | None:
    """When the meeting began, where only its first words tell: "Ann opened the meeting at 10.20"."""
    match = _OPENED.search(text, 0, 4_000)
    times = dates.times(text[match.start() : match.end() + 40].split("\n")[0]) if match else []
    near = [one for one in times if match and one.start <= match.end() - match.start() + 2]
    return (near[0].value, Span(match.start(), match.start() + near[0].end)) if match and near else None


def closing_time(text: str, start: str | None) -> tuple[str, Span] | None:
    """When the meeting closed, as the paper says it near its end, and the place of these words."""
    found: tuple[str, Span] | None = None
    for match in _CLOSED.finditer(text, max(0, len(text) - _CLOSING_WORDS)):
        near = text[match.end() - 1 : match.end() + 24].split("\n")[0]
        clock = re.search(r"\d{1,2}[.:][0-5]\d\b", near)
        times = dates.times(near) or (dates.times("at " + clock.group()) if clock else [])
        if not times and (figures := re.match(r"\W*(?:at )?([01]\d|2[0-3])([0-5]\d)\W*$", near)):
            times = dates.times(f"at {figures[1]}:{figures[2]}")
        around = text[max(0, match.start() - 40) : match.end() + 60]
        line = max(text.rfind("\n", 0, match.start()) + 1, match.start() - 40)
        if not times or _PAUSED.search(around) or re.search(r"\bnext\b", text[line : match.end()], re.I):
            continue
        one = times[0]
        hour = one.hour
        if not one.sure and start and hour < 12 and one.value < start < f"{hour + 12:02}:{one.minute:02}":
            hour += 12  # "closed at 9.15" after a start at 19:30
        found = f"{hour:02}:{one.minute:02}", Span(match.start(), match.end() + len(near.rstrip()) - 1)
    return found
