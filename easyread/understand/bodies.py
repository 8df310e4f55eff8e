"""Names of bodies that meet or write: forums, boards, councils, clubs. Text in, the name as it is written out."""

from __future__ import annotations

import re

_MEETS = r"forum|board|group|committee|sub-?committee|association|partnership|network|club|society|panel|ppg|council|union|alliance|collective|team|party|assembly|trust|council|charity|users|tenants|residents|carers|trustees"
_HOSTS = r"councils|project|surgery|practice|hospitals?|centre|library|ward|homes|services?|advocacy|house|court|school|church|hall"
_WORD = re.compile(rf"\b(?<!comments )(?<!notice )(?<!message )(?:{_MEETS})\b", re.I)
_NAMED = re.compile(
    rf"{_WORD.pattern}(?:['’]s?)?(?=\W*$|\s*[,(–:|-]|\s+(?:of|for|in|at|and|to|&|meetings?|notes|minutes|mins|agm)\b|\W+(?:{_MEETS}|{_HOSTS})\b)",
    re.I,
)
"""The word of a body where its name ends or goes on with a place: not "NHS Trust partner"."""
_HOST = re.compile(rf"\b(?:{_HOSTS})\b", re.I)
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_KINDS_OF_MEETING = (
    rf"{_MONTHS}|annual|general|ordinary|extraordinary|special|monthly|quarterly|open|public|business|joint|first|second|third|next|last|rescheduled|regular|"
    r"full|virtual|online|emergency|parish|the|a|an|our|of|\d{4}|no|\d+|in"
)
_PARTS = r"council|committee|group|board|trustees?|trustee|management|executive|steering|working|finance|planning|sub-?committee|team|members|staff|users|tenants|residents"
_GENERIC = re.compile(rf"\W*(?:\b(?:{_KINDS_OF_MEETING}|{_PARTS}|meeting|and)\b\W*)+", re.I)
_PAPER_WORDS = r"agenda|minutes|mins|notes(?: and actions)?|meeting notes|meeting minutes|action notes|notice|record|report|summary|programme|newsletter|invitation|key points"
_LEADING = re.compile(
    rf"^\W*(?:(?:draft|the|monthly|{_MONTHS})\s+)*(?:(?:{_PAPER_WORDS})\b\s*[:–-]?\s*(?:of|from|for|to|-|–)?\s*)?(?:the\s+|a\s+|an\s+)?"
    r"(?:(?:[\w’']+\s+){0,3}?\w?meeting\s+(?:of|for)\s+(?:the\s+)?)?",
    re.I,
)
_TRAILING = re.compile(
    rf"(?:[\s,:–|-]+(?:{_PAPER_WORDS}|what we (?:did|said|talked about)|(?:(?:annual|general|ordinary|extraordinary|special|open|public|business|monthly|email|e-mail|zoom|online|first|parish)\s+)*(?:meetings?|agm|egm)|agm|egm|\d{{4}}))+\W*$",
    re.I,
)
_LABEL = re.compile(
    r"\W{0,3}(?:(?:name of (?:the )?)?(?:group|committee|forum|board|meeting|organisation))(?: name)?\W{0,2}\s*(?::|\t)\W{0,3}\s*(?=[A-Z])"
)
_LABEL_ANY_CASE = re.compile(_LABEL.pattern.replace("(?=[A-Z])", "(?=(?-i:[A-Z]))"), re.I)
_MET = re.compile(
    r"(?:^|[.!]\s+|\bmeeting of )(?:The |the )?(?P<name>(?:[A-Z][\w’'&-]*|of|and|for|the|&)(?: (?:[A-Z][\w’'&-]*|of|and|for|the|&)){1,9}) (?:met|held (?:its|their|a)|meeting was held|gathered|held (?:in|at|on))\b"
)
_SEPARATOR = re.compile(r"\s+[–—|-]\s+|\s*\|\s*|\t|:\s+")
_CHARITY = re.compile(r"\s*[(,–-]?\s*(?:registered|reg\.?) charity\b.*", re.I)
_SPOKEN_TO = re.compile(r"\b(?:you|we)(?:['’]\w+)?\b", re.I)
_LONGEST = 12


def alone(text: str) -> str:
    """The name in a row that has nothing else: "Hill Forum (registered charity)" whole, "Hill Forum | 7" without the page."""
    parts = [
        part for part in re.split(r"\s*\|\s*|\t|\s{3,}", _CHARITY.sub("", text)) if re.search(r"[A-Za-z]{2}", part)
    ]
    return parts[0].strip(" ,:–-") if parts else ""


def inside(text: str) -> str:
    """ "Hill Parish Council" in "Minutes of the January meeting of Hill Parish Council", "Hill Club" in "Hill Club – mins"."""
    for part in sorted(_SEPARATOR.split(text), key=lambda one: -_rank(one)):
        name = _TRAILING.sub("", _LEADING.sub("", _CHARITY.sub("", part).strip())).strip(" ,:–-|.")
        name = re.sub(rf"^(?:the|of|and|for|in|a|an|{_MONTHS})\s+", "", name, flags=re.I)
        before = re.split(r"\s+(?:draft\s+)?(?:minutes|agenda|notes) (?:of|for)\b", name, maxsplit=1, flags=re.I)[0]
        name = before if _WORD.search(before) else name
        named = re.match(r"[A-Z\d]", name) or _WORD.search(name)
        if (
            name
            and named
            and not _SPOKEN_TO.search(name)
            and not _GENERIC.fullmatch(name)
            and len(name.split()) <= _LONGEST
        ):
            return name
    return ""


def sureness(name: str) -> int:
    """How surely a name is that of who meets: a forum before its town's hospital, any before "Steering committee"."""
    if not name:
        return -1
    if _GENERIC.fullmatch(name):
        return 0
    return 1 + _rank(name)


def _rank(text: str) -> int:
    if _NAMED.search(text) and not _GENERIC.fullmatch(text):
        return 3
    return 1 if _HOST.search(text) or _WORD.search(text) else 0


def is_part(name: str) -> bool:
    """ "Management Group", "Finance Sub-Committee": a part of a body whose name stands elsewhere."""
    return bool(_GENERIC.fullmatch(name)) and bool(re.search(_PARTS, name, re.I))


def is_body(text: str) -> bool:
    """Is this nothing but the name of a body, or of a part of one?"""
    return (
        len(text.split()) <= 10
        and not re.search(r"\d", text)
        and bool(re.search(rf"\b(?:{_MEETS}|{_HOSTS})$", text, re.I))
    )


def says_no_name(text: str) -> bool:
    """ "Minutes of the annual general meeting", "Notes for approval": which body it was, other rows say."""
    rest = re.sub(rf"\b(?:{_PAPER_WORDS}|draft|for|approval|held)\b", "", text, flags=re.I).strip(" ,:–-.|")
    return not rest or bool(_GENERIC.fullmatch(rest))


def ends(first: str, second: str) -> bool:
    """Is "Partnership Board" the end of the name that "Hill Learning Disability" above it began?"""
    words = second.split()
    return (
        len(words) <= 3
        and bool(re.search(rf"\b(?:{_MEETS})$", second, re.I))
        and second[:1].isupper()
        and not _WORD.search(first)
        and first[:1].isupper()
        and first.isupper() == second.isupper()
        and 2 <= len(first.split()) <= 8
        and not re.search(rf"\b(?:{_PAPER_WORDS}|meeting)\b", first, re.I)
        and not _GENERIC.fullmatch(second)
        and words[0].lower() not in ("steering", "management", "executive", "finance", "working")
    )


def labelled(text: str) -> str:
    """The name after "Group:" or in the row "Name of group | Hill Forum"."""
    match = _LABEL_ANY_CASE.match(text)
    name = text[match.end() :].strip() if match else ""
    return name if 1 <= len(name.split()) <= _LONGEST and not name.endswith(".") and _WORD.search(name) else ""


def who_met(text: str) -> str:
    """Who met, in "The Hill Forum met on 3 May"."""
    match = _MET.search(text[:300])
    if match is None or re.search(rf"\b(?:{_PAPER_WORDS}|meeting)\b", match["name"], re.I):
        return ""
    return match["name"] if (_WORD.search(match["name"]) or len(match["name"].split()) >= 3) else ""
