"""Cuts long sentences at the few joints where that is safe; everywhere else a person is asked to rewrite.

The joints and vetoes were chosen by measuring (docs/decisions/0005): a fragment or a lost speaker is worse than a long sentence.
"""

from __future__ import annotations

import re

from easyread.words.sentences import words

from .capitals import capital

LONG = 15  # words; rule sent-max-words
_SUBJECT = r"(?:it|he|she|they|we|there|this|these|no one|everyone|nobody|the \w+|[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
_FINITE = r"(?:is|are|was|were|has|have|had|will|would|can|cannot|could|must|should|does|do|did|may|said|asked|agreed|felt|went|came|wants?|needs?)"
_SPEECH = re.compile(
    r"\b(?:said|says|reported|advised|explained|stated|confirmed|told|believed?|thought|thinks|felt|asked|noted|informed|accepted|suggested|agreed|decided|proposed|that|hoped|understood|resolved)\b",
    re.I,
)
_CONDITION = re.compile(
    r"^(?:if|when|while|although|as|since|because|unless|once|after|before|until|whether)\b|\bif\b", re.I
)
_JOINTS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(rf";\s+(?:and\s+|however,?\s+)?(?={_SUBJECT}\s+(?:\w+\s+)?{_FINITE}\b)"), ""),
    (re.compile(rf",?\s+but\s+(?={_SUBJECT}\s+(?:\w+\s+)?{_FINITE}\b)"), "But "),
    (re.compile(rf",\s+so\s+(?={_SUBJECT}\s+(?:\w+\s+)?{_FINITE}\b)"), "So "),
    (re.compile(rf",\s+and\s+(?={_SUBJECT}\s+(?:\w+\s+)?{_FINITE}\b)"), ""),
)  # fmt: skip
_AND_THAT = re.compile(
    r"^(?P<who>[A-Z][\w.'’]*(?:\s[A-Z][\w.'’]*){0,3}|He|She|They|We)\s(?P<verb>said|reported|advised|explained|stated|confirmed)\s"
    r"(?P<first>that\s.+?)[,;]?\s+(?:and|but)\s+that\s(?P<second>.+)$"
)
_NEW_LINE_WHICH = re.compile(r",\s+which\s+(?P<be>is|was|are|were|has|will)\s+(?P<rest>[^,;]{8,90})$")


def split(text: str) -> list[str]:
    """The sentence in one or more sentences, in order. Only long sentences are cut, and only at a safe joint."""
    if len(words(text)) <= LONG or "“" in text or '"' in text:
        return [text]
    said = _AND_THAT.match(text)
    if said and not _CONDITION.search(said["first"]) and " that " not in said["first"][5:]:
        who, verb = said["who"], said["verb"]
        return [f"{who} {verb} {said['first'].rstrip(' ,;')}.", *split(f"{who} also {verb} that {said['second']}")]
    for pattern, start in _JOINTS:
        for match in pattern.finditer(text):
            left, right = text[: match.start()].rstrip(" ,;"), text[match.end() :]
            if _safe(left, right):
                return [*split(left + "."), *split(capital(start + (right if start else capital(right))))]
    return [text]


def _safe(left: str, right: str) -> bool:
    enough = len(words(left)) >= 3 and len(words(right)) >= 3
    return (
        enough
        and bool(re.search(rf"\b{_FINITE}\b|\b\w{{3,}}ed\b", left))
        and not (
            _SPEECH.search(left)
            or _CONDITION.search(left)
            or left.count("(") != left.count(")")
            or re.search(r"\b(?:not only|either|neither|both|between)\b", left)
        )
    )
