"""Headings: ritual names in everyday words, no block capitals, short."""

from __future__ import annotations

import re

from easyread.words.facts import facts
from easyread.words.fidelity import changes

from . import forms

# Rule agenda-no-jargon-items. A whole heading is swapped, so no other word can be lost.
_RITUAL: tuple[tuple[str, str], ...] = (
    (r"(?:to (?:receive|consider) )?apologies(?: for absence| for (?:the )?meeting)?", "Who is away"),
    (r"matters arising(?: from the (?:above )?minutes(?: of the last meeting)?)?", "News from last time"),
    (r"(?:a\.?o\.?c?\.?b\.?|any other (?:competent )?business|a\.?o\.?b\.? .{0,4}that's anything else)", "Anything else"),
    (r"welcome", "Welcome"),
    (r"welcome (?:and|&) introductions?", "Welcome and saying who we are"),
    (r"(?:date (?:and time )?of )?(?:the )?next meeting", "The next meeting"),
    (r"minutes of (?:the )?(?:last|previous) meeting", "Notes of the last meeting"),
    (r"minutes of (?:the )?(?:last|previous) meeting (?:and|&) matters arising", "Notes and news of the last meeting"),
    (r"correspondence(?: received)?", "Letters and emails"),
    (r"declarations? of interests?", "Declarations of interest"),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern, re.IGNORECASE), words) for pattern, words in _RITUAL)
_EVERYDAY = frozenset(words for _, words in _RITUAL) | {"Who will do what"}
_SHORT_FORMS = frozenset(
    "NHS GP UK LD SEND EHCP BSL CQC ICB PPG AGM AOB PCSO MP TV IT PIP DBS PATCHS RA PC MOT CCTV DWP NICE STOMP LeDeR".split()
)
_SMALL = frozenset("a an and as at but by for from in into of on or the to up with".split())


def ritual(title: str) -> str | None:
    """The everyday name of a ritual heading, or None when it is none."""
    plain = title.strip(" .:?")
    return next((words for pattern, words in _COMPILED if pattern.fullmatch(plain)), None)


def is_ritual(title: str) -> bool:
    """Is this one of the everyday names, with or without a number before it?"""
    plain = re.sub(r"^\S+\.?\s(?=[A-Z])", "", title) if re.match(r"[\d(]", title) else title
    return plain in _EVERYDAY


def calm(text: str, *, every_word: bool = False) -> str:
    """ "MATTERS ARISING" -> "Matters arising"; with `every_word`, for names of groups, "Matters Arising"."""
    letters = [c for c in text if c.isalpha()]
    if not letters or not all(c.isupper() for c in letters) or len(letters) < 5:
        return text
    out = []
    for i, word in enumerate(text.split(" ")):
        bare = re.sub(r"\W", "", word)
        if (
            bare in _SHORT_FORMS
            or (bare and not re.search(r"[AEIOUY]", bare) and len(bare) > 1)
            or re.search(r"\d", bare)
        ):
            out.append(word)
        elif len(bare) == 1 and i:
            out.append(word if text.lower().startswith("part") or bare != "A" else word.lower())
        elif i and (bare.lower() in _SMALL or not every_word):
            out.append(word.lower())
        else:
            out.append(
                "-".join(
                    part.capitalize() if part.lower() not in _SMALL or not n else part.lower()
                    for n, part in enumerate(word.split("-"))
                )
            )
    return " ".join(out)


_SHOUT = re.compile(r"\b[A-Z][A-Z'’]+(?:(?:[ ,/&-]|, )+[A-Z][A-Z'’]*\b)+")
_LOUD = re.compile(
    r"\b(?:NOT|MUST|ALL|ONLY|NO|AND|OR|AGREED|RESOLVED|NOTED|DECISION|NOTE|AGREE|VOTE|ACTION|BREAK|DECIDE|LUNCH|PLEASE|NEVER|FREE|CLOSED|BEFORE|AFTER|APPROVE|DISCUSS|DRAFT)\b"
)


def lower_shouting(text: str) -> str:
    """Words in block capitals in small letters: "you should NOT use the lift". Short forms such as NHS stay."""

    def calmer(match: re.Match[str]) -> str:
        words = match.group()
        parts = re.findall(r"[A-Z'’]+", words)
        if all(p in _SHORT_FORMS or len(p) <= 3 for p in parts) or not any(
            len(p) >= 4 and p not in _SHORT_FORMS for p in parts
        ):
            return words
        return re.sub(
            r"[A-Z'’]+", lambda m: m.group() if m.group() in _SHORT_FORMS - {"IT"} else m.group().lower(), words
        )

    changed = _LOUD.sub(lambda m: m.group().lower(), _SHOUT.sub(calmer, text))
    return changed if changed == text or not text[:1].isupper() else changed[:1].upper() + changed[1:]


def heading(number: str, title: str) -> str:
    """ "4", "MATTERS ARISING" -> "4. News from last time". Facts of the title are kept."""
    words = ritual(title)
    if words is None:
        plain = forms.spaces(title).strip(" :;–-")
        words = lower_shouting(calm(plain))
        for rule in (forms.full_dates, forms.clock_times, forms.money, forms.ranges, forms.plain_signs):
            after = rule(words)
            words = after if not changes(words, after) else words
        words = words[:1].upper() + words[1:]
        words = re.sub(r"(?<=\w)\.$", "", words)
    if number and words:
        return f"{number} {words}" if "." in number or "/" in number else f"{number}. {words}"
    return words or (f"Number {number}" if number else "")


def has_facts(text: str) -> bool:
    return bool(facts(text))
