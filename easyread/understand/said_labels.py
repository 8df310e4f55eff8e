"""The labels of "you said, we did" papers: which words at the start of a row, or over a column, say who speaks."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from easyread.model.text import Span

from .rows import Row


class Side(StrEnum):
    SAID = "said"
    DID = "did"
    ASKED = "asked"  # what the group had asked first: "We asked: ..."
    NEXT = "next"
    MORE = "more"  # who, when, how far: facts beside a pair


_WHO = (
    r"(?:(?:yo)?u(?: all)?|people|members|patients|famil(?:ies|y)(?: carers)?|carers|parents|tenants|residents|customers|"
    r"visitors|pupils|students|(?:children and )?young people|children|service users|relatives|readers|they)"
)
_TOLD = r"(?:have )?(?:said|spoke|told us|asked(?: us)?(?: for| to)?|wanted|suggested|raised|commented|would like)(?: us)?(?: that)?"
_BODY = (
    r"(?:hospital|trust|council|practice|surgery|school|service|ward|management|managers?|team|landlord|company|staff)"
)
_NOT = r"(?:not|n?['’]?t)"
_SAY = {
    Side.ASKED: r"(?:what |why )?we asked(?: you)?|our question",
    Side.NEXT: r"what(?:['’]s| is| happens| will happen| we will do)? next|next steps?|still to (?:do|come)",
    Side.SAID: rf"(?:last (?:time|year|month|week|term),? )?(?:(?:this is |here is )?what |(?:the )?things )?{_WHO} {_TOLD}|what (?:[\w’'-]+ ){{1,4}}(?:said|told us|asked for|wanted)|what we heard|we heard",
    Side.DID: (
        r"(?:(?:(?:this is |here is |here['’]s )?what|so|how|what have|(?:the )?things) )?we(?: have|['’]ve| are|['’]re| will|['’]ll)? ?(?:did|done|do|doing|plan(?:ned)?(?: to do)?|"
        r"said|listened|changed|answered|responded|acted|replied|promise|going to)(?: so far| about (?:it|this|that)| next)?|so we|(?:what |so )?we(?: will|['’]ll| are|['’]re| have|['’]ve)|"
        rf"(?:what )?we (?:could|can) ?{_NOT}(?: do| change)?(?: (?:this|that|it))?|(?:what )?(?:the |our )?{_BODY} (?:says?|said|replied|answered|did|has done)|our (?:response|answer|reply|actions?)"
    ),
}
_WEAK = {
    Side.SAID: r"(?:your |the |patient |customer |resident )?(?:comments?|feedback|suggestions?|issues?(?: raised)?|concerns?|questions?|views|quotes?|ideas?)|said",
    Side.DID: r"(?:the |trust |management |manager['’]?s )?(?:response|answer|reply|actions?(?: taken)?|outcome)|did|what happened|what(?: has|['’]s)? (?:happened|changed)|what (?:was|has been) done",
    Side.MORE: (
        r"owners?|raised by|leads?|who(?: will do (?:it|this)| is doing it)?|by whom|(?:person )?responsible(?: person)?|results?|status|when|by when|"
        r"dates?|target dates?|timescales?|deadlines?|where|impact|progress|completed|(?:is it )?(?:done|finished)\?|contact|(?:the |what )?difference(?: (?:did|has|will|does) (?:it|this|that) ma[dk]e)?"
    ),
}
_SIGN = r"[^\w“\"‘(]{0,8}"
_COUNT = r"(?:\s?(?:no\.? ?|number |#)?\d{1,2})?"
_CUT = r"\s*(?::|\.{2,}|…|–|—|-(?!\w)|\t|[.?!]+\s*$|$)[\s:.…–—-]*"


def _named(words: dict[Side, str]) -> str:
    return "|".join(f"(?P<{side.value}>{pattern})" for side, pattern in words.items())


_LABEL = re.compile(rf"{_SIGN}(?i:{_named(_SAY)}){_COUNT}{_CUT}")
_RUN_ON = re.compile(rf"{_SIGN}(?i:(?P<said>you (?:said|told us))|(?P<did>we did))\s+(?=[“\"‘A-Z])")
_WEAK_LABEL = re.compile(rf"{_SIGN}(?i:{_named(_WEAK)}){_COUNT}\s*(?:[:\t?]|[–—-]\s)[\s:.…–—-]*")
_INNER = re.compile(
    rf"(?<=[\s.!?”\"’])(?=[A-Z])(?i:{_named(_SAY)})\s*(?::|…|\.{{3}})\s*"
    rf"|(?<=[.!?”\"’)]\s)(?=[A-Z])(?i:{_named({Side.MORE: _WEAK[Side.MORE]})})\s*:\s*"
)
_NOT_PAST = re.compile(rf"\b(?:will|['’]ll|going to|plan(?:ned)?|promise|can ?{_NOT}|could ?{_NOT})\b", re.I)
_COLUMN = {
    Side.ASKED: re.compile(rf"{_SIGN}(?:{_SAY[Side.ASKED]})\W*", re.I),
    Side.NEXT: re.compile(rf"{_SIGN}(?:{_SAY[Side.NEXT]})\W*", re.I),
    Side.SAID: re.compile(rf"{_SIGN}(?:{_SAY[Side.SAID]}|{_WEAK[Side.SAID]})\W*", re.I),
    Side.DID: re.compile(rf"{_SIGN}(?:{_SAY[Side.DID]}|{_WEAK[Side.DID]})\W*", re.I),
    Side.MORE: re.compile(
        rf"{_SIGN}(?:{_WEAK[Side.MORE]})(?:\W{{1,3}}(?:and )?(?:{_WEAK[Side.MORE]})){{0,2}}\W*", re.I
    ),
}
_BOTH = re.compile(
    rf"\b(?i:{_WHO} (?:said|told us|asked(?: for)?|suggested|spoke|talked)|what you think)\b[^\w]{{0,6}}(?i:and |but |so )?(?:[Ww]hat )?"
    r"(?i:we(?: have|['’]ve| are|['’]re| will)?\b|our (?:response|answer)|what (?:happened|changed|was done|has been done|has changed))"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one row that one label rules. `side` is None before any label; `label` is the place of the label.

    "We will: paint it" is not "paint it": such a label is `kept` as words of the answer.
    """

    side: Side | None
    label: Span | None
    text: str
    span: Span
    row: Row
    kept: str = ""


_OUR_SIDE = re.compile(
    r"\b(?:we(?: have| are| will)?(?: (?:did|done|doing|do|listened|acted|answered|changed|responded|will))?|our (?:response|answer))\s*(?:[^\w\s]|$)",
    re.I,
)


def is_caption(text: str) -> bool:
    """ "Fellside hospital – You said, we did": a name of the whole paper or of its table, no word of the pairs.

    "You said: we want real jobs" is none: after the colon somebody speaks, and does not name the other side.
    """
    both = _BOTH.search(text)
    if both is None or len(text.split()) > 22:
        return False
    ours = max(both[0].lower().rfind("we"), both[0].lower().rfind("our"))
    return not re.search(r"[:…]|\.\.", both[0]) or bool(_OUR_SIDE.match(text, both.start() + ours))


def column(text: str) -> Side | None:
    """What stands in the column of this name."""
    return next((side for side, pattern in _COLUMN.items() if pattern.fullmatch(text)), None)


_TO_YOU = {
    Side.SAID: re.compile(r"\b(?:your?|we heard|what .* (?:said|told us))\b", re.I),
    Side.DID: re.compile(r"\b(?:we|our)\b", re.I),
}


def addresses(row: Row) -> set[Side]:
    """The sides that the labels of a row name as "you said" and "we did" do: "Action:" and "Carers asked:" may be minutes."""
    found = [(piece.side, piece.label) for piece in pieces(row) if piece.label is not None]
    start = row.span.end - len(row.text)
    told = [(side, row.text[label.start - start : label.end - start]) for side, label in found]
    if len(row.cells) > 1:
        told += [(column(cell.text), cell.text) for cell in row.cells]
    return {side for side, words in told if side in _TO_YOU and _TO_YOU[side].search(words)}


def _side(match: re.Match[str]) -> Side:
    return Side(match.lastgroup)  # type: ignore[arg-type]


def pieces(row: Row) -> list[Piece]:
    """A row cut at its labels: "You said: A. We did: B." has two pieces. A cell that is only a label rules the next."""
    if len(row.cells) <= 1:
        return [] if is_caption(row.text) else _cut(row, row.text, row.span.end - len(row.text))
    found: list[Piece] = []
    for cell in row.cells:
        for piece in [] if is_caption(cell.text) else _cut(row, cell.text, cell.span.start):
            if found and piece.side is None and found[-1].side and not found[-1].text:
                before = found.pop()
                piece = replace(piece, side=before.side, label=before.label, kept=before.kept)
            found.append(piece)
    return found


def _cut(row: Row, text: str, start: int) -> list[Piece]:
    first = _LABEL.match(text) or _RUN_ON.match(text) or _WEAK_LABEL.match(text)
    if first and first.re is _WEAK_LABEL and _side(first) is Side.SAID and "?" in first[0]:
        first = None  # "Questions? Ask Jo" invites to ask
    marks = [first] if first else []
    marks += [m for m in _INNER.finditer(text) if not first or m.start() >= first.end()]
    found = []
    if not marks or marks[0].start() > 0:
        end = marks[0].start() if marks else len(text)
        found.append(_piece(None, None, text, (0, end), start, row))
    for n, mark in enumerate(marks):
        end = marks[n + 1].start() if n + 1 < len(marks) else len(text)
        label = Span(start + mark.start(), start + mark.end())
        found.append(_piece(_side(mark), label, text, (mark.end(), end), start, row))
    return found


def _piece(side: Side | None, label: Span | None, text: str, place: tuple[int, int], start: int, row: Row) -> Piece:
    words = text[place[0] : place[1]]
    lead = len(words) - len(words.lstrip())
    words = words.strip()
    at = start + place[0] + lead
    kept = ""
    if side is Side.DID and label is not None:
        named = text[label.start - start : label.end - start].strip(" \t:.…–—-")
        kept = named if _NOT_PAST.search(named) else ""
    return Piece(side, label, words, Span(at, at + len(words)), row, kept)
