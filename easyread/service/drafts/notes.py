"""What is said about a draft: each change of a person, as a finding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from easyread.errors import BrokenFile
from easyread.model.easy import EasyPaper, LeftOut, Statement
from easyread.model.findings import Finding, Severity

from .shape import COVER_KEYS, Entry

FIDELITY = "sent-fidelity"
PICTURE = "pic-none-over-wrong"
PERSON = "draft-person"
REWRITE = "please-rewrite"
_WHAT = {
    "D101": ("sentence changed", "sentences changed"),
    "M004": ("sentence of your own", "sentences of your own"),
    "D103": ("left out", "left out"),
    "D104": ("put back", "put back"),
    "D105": ("word explained", "words explained"),
    "D106": ("picture changed", "pictures changed"),
    "D107": ("line on the front changed", "lines on the front changed"),
    "D108": ("needs another look", "need another look"),
}


def _note(code: str, message: str, text: str, statement: Statement | None = None, before: str = "") -> Finding:
    span = statement.spans[0] if statement and statement.spans else None
    fixes = (before,) if before else ()
    return Finding(
        code, PERSON, Severity.LOOK, message, text, span, statement.id if statement else "", fixes=fixes
    )  # fmt: skip


def changed(now: Statement, before: str) -> Finding:
    was = f" Before: “{before}”" if before else " It is tied to the sentence beside it."
    return _note("D101", f"A person wrote this.{was}", now.text, now, before)


def own_words(now: Statement) -> Finding:
    message = "A person wrote this sentence. No words of the paper stand under it: check it against the paper."
    return Finding("M004", FIDELITY, Severity.LOOK, message, now.text, None, now.id)


def taken_out(out: Iterable[LeftOut]) -> tuple[Finding, ...]:
    return tuple(
        Finding("D103", PERSON, Severity.LOOK, "A person left this out.", one.text, one.spans[0] if one.spans else None)
        for one in out
    )


def back(now: Statement) -> Finding:
    return _note("D104", "A person put this back.", now.text, now)


def explanation(now: Statement) -> Finding:
    return _note("D105", "A person explained this word.", now.text, now)


def new_picture(now: Statement, name: str) -> Finding:
    return _note("D106", f"A person chose this picture: {name}", now.text, now)


def cover(before: EasyPaper, now: EasyPaper) -> tuple[Finding, ...]:
    found = []
    for key in COVER_KEYS:
        old, new = getattr(before.cover, key), getattr(now.cover, key)
        if old != new:
            message = f"A person changed the {key} on the front. Before: “{old}”"
            found.append(Finding("D107", PERSON, Severity.LOOK, message, new, fixes=(old,) if old else ()))
    return tuple(found)


def look_again(entry: Entry) -> Finding:
    message = "The paper changed, and these words of a person have no place now. Put them where they belong."
    return Finding("D108", PERSON, Severity.SHOULD, message, entry.text)


def paper_changed(name: str) -> Finding:
    message = (
        f"{name} has changed since this draft was made. Type: easyread draft {name}, to bring the draft up to date."
    )
    return Finding("M005", FIDELITY, Severity.MUST, message)


def short(found: Sequence[Finding]) -> str:
    """For a terminal: "2 sentences changed, 1 left out"; empty when the person changed nothing."""
    counts = Counter(one.code for one in found if one.code in _WHAT)
    return ", ".join(f"{counts[code]} {what[counts[code] > 1]}" for code, what in _WHAT.items() if counts[code])


def explained(entry: Entry) -> tuple[str, str]:
    """The word and the meaning of a line with explain: before it. Raises BrokenFile when one of them is missing."""
    term, _, meaning = entry.text.replace("**", "").partition("=")
    if not term.strip() or not meaning.strip():
        raise BrokenFile(
            f"Line {entry.line} of the draft explains no word. Write it like this: "
            "explain: advocate = A person who helps you to speak up."
        )
    text = meaning.strip()
    return term.strip(" \"“”'"), text if text[-1] in ".!?" else text + "."
