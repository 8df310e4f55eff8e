"""Who was in the chair: a label, a job in the list, or a sentence that says so. Vice chairs are none."""

from __future__ import annotations

import re
from collections.abc import Iterable

from easyread.model.paper import Item, Line, Person

from .names import name_at
from .people import people_in

_CHAIR = re.compile(r"\b(?:co-?\s?)?chair(?:man|person|woman|ed|ing)?\b", re.I)
_NOT_CHAIR = re.compile(
    r"\b(?:vice|deputy|v\.)[\s-]*(?:chair|co-chair)|\b(?:former|past|previous|retiring|outgoing|honorary) chair|chair(?:man|person)? of\b|committee chair",
    re.I,
)
_AFTER_NAME = re.compile(
    r"\s*,?\s+(?:(?:was|is|were) (?:in the chair|(?:duly |unanimously |then |re-?|voted |nominated and )*(?:elected|appointed|voted)(?: as| to be)?(?: the)?(?: new)? chair(?:man|person|woman)?\b)|"
    r"(?:then |has |had )?(?:took|taken|takes) the chair\b|chaired\b|opened and chaired\b|(?:has |had )?agreed to (?:be|act as|take the) chair(?:man|person)?\b|in the chair\b)",
    re.I,
)
_BEFORE_NAME = re.compile(
    r"\b(?:chaired by|(?:with|in the chair was)\s|(?:the |our )?(?:co-)?chair(?:man|person|woman)?(?:,|\s?\()|welcomed by (?:the )?chair(?:man|person)?,?)\s*(?=\(?[A-Z])",
    re.I,
)
_LEAD = re.compile(r"\s*(?:\(|,\s*|[–-]\s*)(?:[^(),]{0,40},\s*)?(?:co-?\s?)?chair(?:man|person|woman)?\b", re.I)
_OWN_ITEM = re.compile(
    r"(?<!vice[ -])\bchair(?:man|person|woman)?['’]?s (?:welcome|remarks|introduction|opening)[^()]{0,40}\(", re.I
)
_FIRST_ITEMS = 4
_SHORT = 8  # words of a cell or line that names who leads an item


def _joined(names: Iterable[str]) -> str:
    return " and ".join(dict.fromkeys(names))


def is_chair(role: str) -> bool:
    said = _NOT_CHAIR.sub("", role)
    return bool(_CHAIR.search(said)) or "in the chair" in said


def chair_of(
    label: str, present: tuple[Person, ...], lines: Iterable[Line], items: list[Item], heads: list[str]
) -> str:
    """`label` is what the head of the paper says after "Chair:"; `heads` the whole heading lines of the first items."""
    listed = people_in(label, 0).there if label else []
    marked = [one for one in listed if is_chair(one.role)]
    if named := marked or [one for one in listed if not re.search(r"\b(?:vice|deputy|support)\b", one.role, re.I)]:
        return _joined(one.name for one in named)
    if by_role := [one.name for one in present if is_chair(one.role)]:
        return _joined(by_role)
    told = [line.text for line in lines]
    told += [line.text for item in items[:_FIRST_ITEMS] for line in item.lines[:6]]
    for text in told:
        if name := _told(text):
            return name
    short = [text for text in told if len(text.split()) <= _SHORT]
    for text in (*heads[:_FIRST_ITEMS], *short):
        if name := _leads(text):
            return name
    return ""


def _told(text: str) -> str:
    for match in _AFTER_NAME.finditer(text, 0, 2000):
        if re.match(r".{0,20}\b(?:last|previous|next)\b", text[match.end() : match.end() + 30]):
            continue
        if leader := _name_before(text, match.start()):
            return leader
    for match in _BEFORE_NAME.finditer(text, 0, 2000):
        if re.search(
            r"\b(?:vice|deputy|retiring|outgoing|former|past)[\s-]*$",
            text[max(0, match.start() - 12) : match.start()],
            re.I,
        ):
            continue
        begin = match.end() + (text[match.end() : match.end() + 1] == "(")
        name = name_at(text, begin)
        if name and re.match(r"\s*(?:[,).]|$|took|welcomed|opened|and )", text[name.end : name.end + 12]):
            return name.text
    return ""


def _name_before(text: str, end: int) -> str:
    """The longest name that ends here: "After a vote Cllr Ann Lee" gives "Cllr Ann Lee"."""
    for begin in range(max(0, end - 50), end):
        if text[begin].isupper() and (begin == 0 or not re.match(r"[\w'’.-]", text[begin - 1])):
            name = name_at(text, begin)
            if name and name.end == end:
                return name.text
    return ""


def _leads(text: str) -> str:
    """ "Welcome – Jo Hall (chair)": who leads an item and is called the chair."""
    for match in _LEAD.finditer(text, 0, 300):
        if not _NOT_CHAIR.search(match[0]) and (name := _name_before(text, match.start())):
            return name
    own = _OWN_ITEM.search(text)
    named = name_at(text, own.end()) if own else None
    return named.text if named and text[named.end : named.end + 1] == ")" else ""
