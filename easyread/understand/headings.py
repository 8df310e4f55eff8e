"""Which rows begin an item, and what the heading says: number, title, time, who leads."""

from __future__ import annotations

import re
from dataclasses import dataclass

from easyread.model.paper import Spans
from easyread.model.text import Span
from easyread.words import dates
from easyread.words.sentences import sentences

from .rows import Cell, Row
from .topic_names import KNOWN, USUAL

ACTION_LIST = re.compile(
    r"(?:(?:summary|list) of )?(?:new |all |key |agreed )?(?:action points?|actions?(?! (?:from|of|log update))|who will do what|jobs to do)"
    r"(?: (?:summary|list|log|table|at a glance|arising|agreed|points|items))?\s*:?",
    re.IGNORECASE,
)
_ITEM_WORD = re.compile(
    r"(?:(?:agenda\s+)?item|topic|minute|discussion point)\s+(?:no\.?\s*|number\s+)?(\d{1,3}[a-z]?)\s*[:.–-]?\s*|(?:(?:agenda )?item|topic):\s+()(?=[A-Z])",
    re.IGNORECASE,
)
PART = re.compile(r"(?:part|section)\s+[A-Z0-9]\b\s*[:–-]?\s*.{0,60}", re.IGNORECASE)
_RUN_IN = re.compile(
    r"(A\.?O\.?C?\.?B|[A-Z0-9][^:.?!\t]{1,70}?(?:\?(?=\s+[A-Z]))?)\s*(?<=[\w)\]?’'”\"])(?::\s+|:(?=[A-Z][a-z])|\.\s+(?=[A-Z])|(?<=[a-zB])\.(?=[A-Z])|(?<=\?)\s+(?=[A-Z])|\s+[-–]\s+(?=(?:No|Nothing|None)\b))(?=\S)"
)
_DASHED = re.compile(r"([A-Z][^:.?!\t–]{1,60}?)\s+[-–]\s+(?=\S+ |nothing|none|no\b|nil)")
_SENTENCE = re.compile(r"[.!?]['\"”’)]?$")
_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|said|asked|agreed|noted|reported|told|gave|went|came|explained|thanked|"
    r"opened|does|do|did|can|could|should|must|proposed|signed|rang|sorted|rung|requested|declared|advised|confirmed|presented|received|informed|"
    r"welcomed|attended|suggested|raised|discussed|felt|wished|apologised|stated|showed|brought|joined|arrived|took|met|spoke|wrote|sent)\b"
)

_TOLD = re.compile(
    rf"{_VERB.pattern}|\b[a-z]{{3,}}ed\b|\b(?:none|nothing|nil|made|opens|closes|needs|wants|goes|comes|costs|starts|leaves|works|looks|says|read|heard|paid|left|won|lost)\b"
)


@dataclass(frozen=True, slots=True)
class Heading:
    """`rest` is what follows the title on the same row: (text, span), or None. `sure` is False for a guess by looks."""

    number: str
    title: str
    spans: Spans
    lead: str = ""
    time: str | None = None
    rest: Cell | None = None
    sure: bool = True


def number_of(marker: str) -> str:
    """The number of an item without its brackets and dots; "" for a list sign."""
    return re.sub(r"[.):]$", "", marker.strip("() ")) if re.search(r"\w", marker) and marker != "o" else ""


def _is_title(text: str, limit: int = 12) -> bool:
    return 0 < len(text.split()) <= limit and not (
        _SENTENCE.search(text) and len(text.split()) > 4 and not text.endswith("?")
    )


def _cut_run_in(text: str, span: Span, longest: int = 9) -> tuple[str, Cell | None]:
    """ "Apologies: Mrs J Murfitt" -> title "Apologies" and the rest; whole text when it has no such cut."""
    match = _RUN_IN.match(text)
    if (
        match
        and len(match.group(1).split()) <= longest
        and not re.search(r"\b(?:Mr|Mrs|Ms|Dr|Cllr|No|St|vs|Rev|Revd)$", match.group(1))
    ):
        start = span.end - len(text) + match.end()
        return match.group(1), Cell(text[match.end() :], Span(start, span.end))
    return text, None


def has_verb(text: str) -> bool:
    return bool(_VERB.search(text))


def tells(text: str) -> bool:
    """Does what follows a title on its row tell something, as against a name, a job or a price?"""
    return bool(_TOLD.search(text) or re.match(r"(?:no|not|agreed|noted|ok)\b", text, re.IGNORECASE))


def item_word(row: Row, text: str) -> Heading | None:
    """ "Item 3: Buses"."""
    item = _ITEM_WORD.match(text)
    if not item or item.end() == len(text) or re.fullmatch(r"\(?[a-z]\)|\(?[ivx]{1,4}\)", row.marker):
        return None
    number = item[1] or ""
    title, rest = _cut_run_in(text[item.end() :], row.span)
    return Heading(number, title, (row.span,)) if rest is None else with_rest(number, title, row, rest)


def with_rest(number: str, title: str, row: Row, rest: Cell) -> Heading:
    """A heading whose row goes on with words of the item."""
    title = re.sub(r"(?<=[A-Z)])\s+i$", "", title)  # "REPORTS i. The clerk": the first of a list
    return Heading(number, title, (Span(row.span.start, rest.span.start),), rest=rest)


def of_block(row: Row, text: str) -> Heading:
    """A heading of the file itself; "Reports: nothing to tell" has words of the item in it."""
    title, rest = _cut_run_in(text, row.span) if len(text.split()) > 8 else (text, None)
    number = number_of(row.marker)
    return Heading(number, text.rstrip(":"), (row.span,)) if rest is None else with_rest(number, title, row, rest)


_STARTER = re.compile(
    r"\s+(?=\d{1,2}\.\d{1,2}\s|•\s|(?:The|This|These|There|It|He|She|They|We|All|Both|No|None|Nothing|Not|Following|Upon|After|Apologies|(?:Members|Councillors)(?= (?:\w+ed|were|are|had|have|felt)\b)|Proposed|Agreed|Resolved|"
    r"(?:Dr|Mr|Mrs|Ms|Miss|Cllrs?|Councillor|PC|PCSO)\.?\s[A-Z][\w’'-]*|[A-Z]{2,3}\s(?:said|noted|reported|asked|advised|had|has|confirmed|gave|will|told|explained|thanked|presented)|"
    r"A [a-z]+ [a-z]+|An [a-z]+ [a-z]+)\b)"
)
_OPEN_END = re.compile(
    r"\b(?:of|the|a|an|and|or|for|from|to|in|on|at|by|with|is|are|was|were|that|all|any|those|these|who|other|each|[-–,&(])$",
    re.I,
)


def _cut_run_on(text: str, span: Span) -> tuple[str, Cell] | None:
    """ "Correspondence The Clerk confirmed ...": a title that runs straight into its first sentence."""
    agenda_line = _AGENDA_LINE.match(text) is not None
    for match in _STARTER.finditer(text, 0, 240 if agenda_line else 110):
        title = text[: match.start()].rstrip(" :.–-")
        if title in ("", "No", "New") or (not agenda_line and (len(title.split()) > 12 or _VERB.search(title.lower()))):
            return None
        told = re.split(r"(?<=[a-z])[.;]\s", text[match.end() :], maxsplit=1)[0]
        if (
            title[:1].isupper()
            and not _OPEN_END.search(title)
            and (_TOLD.search(told) or _NIL.match(told) or told[:1] in "•123456789")
        ):
            return title, Cell(text[match.end() :], Span(span.end - len(text) + match.end(), span.end))
    return None


_AGENDA_LINE = re.compile(r"(?:To|TO) [A-Za-z]{3,}\b")
"""Minutes often repeat the whole line of the agenda: "To receive declarations of interest from members"."""
_NIL = re.compile(r"(?:No|None|Nothing|Not)\b.{0,60}$|Apologies|Proposed|Agreed|Resolved")


_CAPITALS = re.compile(
    r"(?P<title>[A-Z][A-Z’'&/]{2,}(?:[\s,–-]+(?:[A-Z0-9][A-Z0-9’'&/.]*|\([^()]{1,40}\)))*)(?<=[A-Z)’'])\s*[-–:.]?\s+(?=[A-Z][a-z]+ [a-z]|(?:Cllr|Mrs?|The|It|No)\b|Apologies)"
)
"""A topic in capitals that runs straight into its first sentence."""
_FIRST_VERB = re.compile(
    rf"\s+(?:{_VERB.pattern}|\b(?:agreed|accepted|approved|adopted|taken|read|made|confirmed|amended)\b)", re.IGNORECASE
)


def _topic_told(row: Row, number: str, text: str) -> Heading | None:
    """ "The minutes of the last meeting were agreed": a numbered sentence that begins with its topic."""
    verb = _FIRST_VERB.search(text, 0, 120)
    if not verb:
        return None
    first = re.match(r"(?:The |No |There (?:were|was) no )?", text)
    title = text[first.end() if first else 0 : verb.start()].rstrip(" ,")
    if not USUAL.match(title) or len(title.split()) > 10 or _STARTER.search(title):
        return None
    words = Span(row.span.end - len(text), row.span.end)
    topic = Span(row.span.start, words.start + verb.start())
    return Heading(number, title[0].upper() + title[1:], (topic,), rest=Cell(text, words))


def numbered(row: Row, text: str) -> Heading:
    """A numbered row of minutes; its title is "" where it is a sentence that names no topic."""
    number = number_of(row.marker)
    if capitals := _CAPITALS.match(text):
        start = row.span.end - len(text) + capitals.end()
        return with_rest(
            number, capitals["title"].strip(" -–:."), row, Cell(text[capitals.end() :], Span(start, row.span.end))
        )
    short, after = _cut_run_in(text, row.span, 6)
    colon = text[len(short) :].lstrip().startswith(":")
    if after is not None and (colon or KNOWN.match(short)) and not _VERB.search(short):
        return with_rest(number, short, row, after)
    dash = _DASHED.match(text)
    if dash and len(dash[1].split()) <= 6 and not _VERB.search(dash[1]) and _TOLD.search(text, dash.end()):
        return with_rest(
            number, dash[1], row, Cell(text[dash.end() :], Span(row.span.end - len(text) + dash.end(), row.span.end))
        )
    if told := _topic_told(row, number, text):
        return told
    if run_on := _cut_run_on(text, row.span):
        return with_rest(number, run_on[0], row, run_on[1])
    if len(row.cells) > 1 and _is_title(row.cells[0].text) and KNOWN.match(row.cells[0].text):
        rest = Cell(row.text[len(row.cells[0].text) :].strip(), Span(row.cells[1].span.start, row.span.end))
        return with_rest(number, row.cells[0].text, row, rest)
    if _is_title(text) and (text.endswith("?") or not (_VERB.search(text) and _SENTENCE.search(text))):
        if after is not None:
            return with_rest(number, short, row, after)
        return Heading(number, text.rstrip(":."), (row.span,))
    title, after = _cut_run_in(text, row.span)
    if after is not None and not _VERB.search(title):
        return with_rest(number, title.rstrip("."), row, after)
    longest = 35 if _AGENDA_LINE.match(text) else 0 if _VERB.search(text) else 20
    if len(text.split()) <= longest and len(sentences(text)) == 1:
        return Heading(number, text.rstrip(":. "), (row.span,))
    words = Span(row.span.end - len(text), row.span.end)
    return Heading(number, "", (Span(row.span.start, words.start),), rest=Cell(text, words))


def by_looks(row: Row, text: str, following: Row | None) -> Heading | None:
    """A short line that stands out, or that is called what meetings call their items. `sure` is False for the first."""
    plain = text.rstrip(":")
    if ACTION_LIST.fullmatch(plain) or PART.fullmatch(text):
        return Heading("", plain, (row.span,))
    if len(row.cells) > 1 or not text[:1].isupper() or re.match(r"page \d", text, re.I):
        return None
    known = KNOWN.match(text)
    if known and row.words <= 8 and not _SENTENCE.search(text) and not _VERB.search(text):
        title, rest = _cut_run_in(text, row.span)
        return with_rest("", title, row, rest) if rest else Heading("", plain, (row.span,))
    if known and (cut := _cut_run_in(text, row.span, 7))[1] is not None and not _VERB.search(cut[0]):
        return with_rest("", cut[0], row, cut[1])
    if _SENTENCE.search(plain) and not plain.endswith("?"):
        return None
    if plain.endswith("?") and ":" not in plain:
        asked = row.gap and row.words <= 9 and following is not None and not following.gap
        return Heading("", plain, (row.span,), sure=False) if asked else None
    if not _is_title(plain, 7) or _VERB.search(plain) or ":" in plain:
        return None
    if plain[-1:] in ",;–-" or re.search(r"£|@|\d{1,2}[.:]\d{2}|\d{5}", plain) or dates.dates(plain):
        return None
    if following is None or (following.words < 3 and not following.marker):
        return None
    stands_out = row.bold or text.isupper() or text.endswith(":") or row.gap
    return Heading("", plain, (row.span,), sure=False) if stands_out else None


def run_in(row: Row) -> Heading | None:
    """ "Matters Arising: The sign is now working." in papers whose items all begin like that; also after a dash."""
    if number_of(row.marker) or not row.text[:1].isupper():
        return None
    if len(row.cells) == 2 and row.cells[1].text.endswith(".") and _is_title(row.cells[0].text, 7):
        return with_rest("", row.cells[0].text.rstrip(":"), row, row.cells[1])
    title, rest = _cut_run_in(row.text, row.span, 7)
    colon = rest is not None and ":" in row.text[: len(title) + 2]
    if (
        not colon
        and (dash := _DASHED.match(row.text))
        and len(dash[1].split()) <= 5
        and _TOLD.search(row.text, dash.end())
    ):
        title, rest = (
            dash[1],
            Cell(row.text[dash.end() :], Span(row.span.end - len(row.text) + dash.end(), row.span.end)),
        )
    elif not colon:
        return None
    return None if rest is None or _VERB.search(title) else with_rest("", title, row, rest)
