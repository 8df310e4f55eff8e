"""Who was in the chair: a label, a job in the list, or a sentence that says so. Vice chairs are none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from easyread.model.paper import Item, Line, Person

from .names import name_at, same_person
from .people import people_in

_WORD = r"(?:co-?\s?)?chair(?:man|person|woman|s)?"
_CHAIR = re.compile(r"\b(?:co-?\s?)?chair(?:man|person|woman|ed|ing)?\b", re.I)
_NOT_CHAIR = re.compile(
    r"\b(?:vice|deputy|v\.)[\s-]*(?:chair|co-chair)|\b(?:former|past|previous|retiring|outgoing|honorary) chair|chair(?:man|person)? of\b|(?:committee|school|governors['’]?) chair",
    re.I,
)
_NOT_NOW = re.compile(
    r"\b(?:will|to) be $|\b(?:vice|deputy|retiring|outgoing|former|past|previous|next|last)[\s-]*(?:the )?$", re.I
)
_AFTER_NAME = re.compile(
    rf"\s*,?\s+(?:(?:was|is|were|being) (?:in the chair|(?:duly |unanimously |then |re-?|voted |nominated and )*(?:elected|appointed|voted)(?: as| to be)?(?: the)?(?: new)? {_WORD}\b)|"
    r"(?:(?:was )?(?:duly |unanimously |re-?)*elected and )?(?:then |has |had |agreed to )?(?:took|taken|takes?) (?:over )?the chair\b|chaired\b|presided\b|(?:opened and |was |agreed to |offered to )chair(?:ed|ing)?\b|"
    rf"(?:ran|led) (?:the|our|this|today['’]s) meeting\b|(?:has |had )?agreed to (?:be|act as) {_WORD}\b|in the chair\b|(?:opened|led|ran|welcomed)\b[^.]{{0,60}} as (?:the )?{_WORD}\b|(?:acted|acting) as (?:the )?{_WORD}\b|"
    r"(?:opened|said|explained|told)\b.{0,140}?\b(?:s?he|they) would (?:take the )?chair\b)",
    re.I,
)
_BEFORE_NAME = re.compile(
    rf"\b(?:(?:chaired|led|run|presided over) by|with\s(?=.{{3,40}}in the chair)|in the chair was\s|(?:the |our )?{_WORD}(?:,|\s?\()|the {_WORD} of the [\w’' ]{{3,40}},(?=[\w.’' -]{{3,30}}?,? (?:welcomed|opened|thanked))|(?:welcomed|introduced|opened) by (?:the )?{_WORD},?|the {_WORD}(?= (?:Cllr|Mrs?|Ms|Dr)\b))\s*(?=\(?[A-Z])",
    re.I,
)
_AFTER_OFFICE = re.compile(
    r"\s*(?:[).]|$|took|welcomed|opened|thanked|and |in the chair|,(?!\s*(?:vice|deputy|secretary|treasurer|clerk|hon))|introduced|began|gave|then|read|said)",
    re.I,
)
_MARKED = re.compile(
    rf"\s*(?:\(\s*(?:the )?(?P<office>{_WORD})\s*\)|,\s*(?:the )?{_WORD},?(?=\s+(?:welcomed|opened|thanked|introduced)))",
    re.I,
)
_LEAD = re.compile(r"\s*(?:\(|,\s*|[–-]\s*)(?:[^(),]{0,40},\s*)?(?:co-?\s?)?chair(?:man|person|woman)?\b", re.I)
_OWN_ITEM = re.compile(
    r"(?<!vice[ -])\bchair(?:man|person|woman)?['’]?s (?:welcome|remarks|introduction|opening)[^()]{0,40}\(", re.I
)
_ELECTION = re.compile(
    rf"\W*(?:to (?:elect|appoint)|(?:the )?(?:elections?|appointment) of|elect(?:ion)?)\b.{{0,30}}?(?<!vice )(?<!vice-)(?<!deputy ){_WORD}\b",
    re.I,
)
_ELECTED = re.compile(
    r"\b(?:was |were |is |being |be |and )?(?:(?:duly|unanimously|then|therefore|hereby) )*(?:re-?)?elected\b|\baccepted the (?:post|position|office)\b",
    re.I,
)
_PUT_FORWARD = re.compile(
    r"\s*,?\s+(?:(?:was|were|be|had been|has been) (?:duly |unanimously )*(?:proposed|nominated|put forward|seconded)|(?:proposed|nominated) by)\b",
    re.I,
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
    listed = people_in(label, 0, only_people=True).there if label else []
    marked = [one for one in listed if is_chair(one.role)]
    if named := marked or [one for one in listed if not re.search(r"\b(?:vice|deputy|support)\b", one.role, re.I)]:
        return _joined(one.name for one in named)
    if by_role := [one.name for one in present if is_chair(one.role)]:
        return _joined(by_role)
    told = [line.text for line in lines]
    told += [line.text for item in items[:_FIRST_ITEMS] for line in item.lines[:6]]
    for text in (*told, *heads[:_FIRST_ITEMS]):
        if name := _told(text):
            return name
    for item, head in zip(items[:_FIRST_ITEMS], heads, strict=False):
        if _ELECTION.match(item.title or head) and (name := _elected(item)):
            return next((one.name for one in present if same_person(one.name, name)), name)
    short = [text for text in told if len(text.split()) <= _SHORT]
    for text in (*heads[:_FIRST_ITEMS], *short):
        if name := _leads(text):
            return name
    said = (*told, *(line.text for item in items for line in item.lines))
    marks = list(dict.fromkeys(name for text in said for name in _marked(text)))
    return marks[0] if marks and all(same_person(marks[0], other) for other in marks[1:]) else ""


def _told(text: str) -> str:
    for match in _AFTER_NAME.finditer(text, 0, 2000):
        if re.match(r".{0,20}\b(?:last|previous|next|ago|future)\b", text[match.end() : match.end() + 30]):
            continue
        leader = _name_before(text, match.start())
        if leader and not re.search(r"\b(?:when|if|until|once) $", text[: text.rfind(leader, 0, match.start())][-7:]):
            return leader
    for match in _BEFORE_NAME.finditer(text, 0, 2000):
        if _NOT_NOW.search(text[max(0, match.start() - 14) : match.start()]):
            continue
        begin = match.end() + (text[match.end() : match.end() + 1] == "(")
        name = name_at(text, begin)
        if name and _AFTER_OFFICE.match(text[name.end : name.end + 14]):
            return name.text
    return ""


def _elected(item: Item) -> str:
    """Who was elected under "Election of Chairman": the one before the word, or the one who was proposed before."""
    proposed: list[str] = []
    for line in item.lines:
        if re.search(r"\b(?:vice|deputy)\b", line.text, re.I):
            return ""
        proposed += filter(
            None, (_name_before(line.text, m.start()) for m in _PUT_FORWARD.finditer(line.text, 0, 1000))
        )
        if match := _ELECTED.search(line.text):
            by_word = (
                "" if match[0].startswith("and") else _name_before(line.text, len(line.text[: match.start()].rstrip()))
            )
            only = proposed[0] if proposed and all(same_person(proposed[0], other) for other in proposed) else ""
            return by_word or only
    return ""


def _name_before(text: str, end: int) -> str:
    """The longest name that ends here: "After a vote Cllr Ann Lee" gives "Cllr Ann Lee"."""
    for begin in range(max(0, end - 50), end):
        if text[begin].isupper() and (begin == 0 or not re.match(r"[\w'’.-]", text[begin - 1])):
            name = name_at(text, begin)
            if name and name.end == end:
                return name.text
    initials = re.search(r"(?:^|(?<=[\s(]))[A-Z]{2,3}$", text[max(0, end - 5) : end])
    return initials[0] if initials else ""


def _marked(text: str) -> Iterator[str]:
    """Everyone whom the text calls the chair beside the name: "Ann Lee (Chair) welcomed everyone"."""
    for match in _MARKED.finditer(text, 0, 3000):
        if name := _name_before(text, match.start()):
            yield name


def _leads(text: str) -> str:
    """ "Welcome – Jo Hall (chair)": who leads an item and is called the chair."""
    for match in _LEAD.finditer(text, 0, 300):
        if not _NOT_CHAIR.search(match[0]) and (name := _name_before(text, match.start())):
            return name
    own = _OWN_ITEM.search(text)
    named = name_at(text, own.end()) if own else None
    return named.text if named and text[named.end : named.end + 1] == ")" else ""
