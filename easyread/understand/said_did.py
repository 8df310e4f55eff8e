"""Pairs of "you said" and "we did", in the shapes that real papers use. What does not pair for certain stays a line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from easyread.model.paper import Certainty, Item, Line, LineRole, SaidDid, When
from easyread.model.text import BlockKind, Span
from easyread.words import dates
from easyread.words.sentences import sentences

from .deadlines import when_of
from .lines import lines_of, lines_of_row
from .rows import Row

_SAID = re.compile(
    r"(?:what )?(?:you|people|members|patients|families) (?:said|told us|asked(?: for)?)\s*(?:[:–-]|\.\.\.|…|$)\s*",
    re.I,
)
_DID = re.compile(
    r"(?:what )?(?:(?:we|our response|response)(?: (?:did|are doing|will do|have done|plan to do))?|what happened|action taken)\s*(?:[:–-]|\.\.\.|…|$)\s*",
    re.I,
)
_REAL_DID = re.compile(
    r"(?:what )?we (?:did|are doing|will do|have done|plan)|our response|response|what happened|action taken", re.I
)
_COULD_NOT = re.compile(r"what we (?:could|can)(?:not|n['’]t| not) (?:do|change)", re.I)
_ASKED = re.compile(r"(?:what )?we asked\s*(?:[:–-]|$)\s*", re.I)
_QUOTE = re.compile(r"^(?P<topic>[^“\"]{0,60}?)\s*(?P<said>[“\"][^”\"]+[”\"])\s*(?P<did>.*)$", re.S)
_COLUMN = re.compile(r"who|lead|owner|by whom|responsible|when|by when|date|status|where", re.IGNORECASE)
_NOT_DONE = re.compile(
    r"\b(?:cannot|can['’]?t|could not|couldn['’]t|not able to|unable to|sorry,? no|nothing yet|we do(?:n['’]t| not))\b",
    re.I,
)
_BECAUSE = re.compile(r"\b(?:because|as|since|due to)\b\s+(?P<why>[^.]+)", re.I)


@dataclass(slots=True)
class Grouped:
    """What the rows of a "you said, we did" paper give: items with pairs or lines."""

    items: list[Item] = field(default_factory=list)
    loose: list[Line] = field(default_factory=list)
    used_header: list[Span] = field(default_factory=list)


@dataclass(slots=True)
class _Part:
    texts: list[str] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    def add(self, text: str, span: Span, lines: list[Line]) -> None:
        if text:
            self.texts.append(text)
            self.spans.append(span)
            self.lines.extend(lines)


def _role(lines: list[Line], role: LineRole) -> list[Line]:
    return [Line(line.text, line.span, role, line.bullet) for line in lines]


def pair(said: _Part, did: _Part, topic: str) -> SaidDid:
    """One row, with the reason where the answer is no."""
    answer = " ".join(did.texts)
    why = None
    if _NOT_DONE.search(answer):
        match = _BECAUSE.search(answer)
        why = match["why"].strip() if match else None
    found = [one for one in dates.dates(answer) if one.day]
    when = None
    if found:
        words = answer[found[0].start : found[0].end]
        when = when_of(found[0], words, did.spans[0], None)
    elif dates.dates(answer):
        month = dates.dates(answer)[0]
        when = When(answer[month.start : month.end], tuple(did.spans[:1]), certainty=Certainty.MONTH)
    return SaidDid(
        " ".join(said.texts),
        answer,
        tuple(said.spans + did.spans),
        tuple(said.spans),
        tuple(did.spans),
        topic,
        why,
        None,
        when,
    )


def labelled(rows: list[Row]) -> Grouped | None:
    """Rows that begin "You said: ..." and "We did: ...", in turn. None when the paper is not of this shape."""
    marks = [_mark(row) for row in rows]
    if sum(1 for mark in marks if mark == "said") < 2 or not any(mark == "did" for mark in marks):
        return None
    if any(
        m == "said" and not _inline(r, _SAID) and i + 1 < len(rows) and rows[i + 1].marker
        for i, (r, m) in enumerate(zip(rows, marks, strict=True))
    ):
        return None
    result = Grouped()
    said, did = _Part(), _Part()
    heads: list[Span] = []
    side = ""

    def close() -> None:
        nonlocal said, did, heads
        if said.texts and did.texts:
            lines = _role(said.lines, LineRole.YOU_SAID) + _role(did.lines, LineRole.WE_DID)
            result.items.append(Item("", "", tuple(heads), lines=tuple(lines), said_did=(pair(said, did, ""),)))
        else:
            result.loose.extend(said.lines + did.lines)
            result.used_header.extend(heads)
        said, did, heads = _Part(), _Part(), []

    for row, mark in zip(rows, marks, strict=True):
        start = row.span.end - len(row.text)
        if mark == "said":
            close()
            side = "said"
        elif mark == "did":
            side = "did"
        pattern = _SAID if mark == "said" else _DID
        match = pattern.match(row.text) if mark else None
        cut = match.end() if match else 0
        if match:
            heads.append(Span(row.span.start, start + cut))
        text = row.text[cut:].strip()
        part = said if side == "said" else did
        if not side:
            result.loose.extend(lines_of_row(row))
        elif text:
            at = start + cut + len(row.text[cut:]) - len(row.text[cut:].lstrip())
            part.add(text, Span(at, row.span.end), lines_of(text, at))
    close()
    return result


def _inline(row: Row, pattern: re.Pattern[str]) -> bool:
    match = pattern.match(row.text)
    return bool(match and row.text[match.end() :].strip())


def begins(row: Row) -> bool:
    """Does a "you said" or "we did" begin here?"""
    return bool(_mark(row))


def _mark(row: Row) -> str:
    if len(row.cells) > 1 or re.search(r"you said.*we did", row.text, re.I):
        return ""
    if _SAID.match(row.text):
        return "said"
    match = _DID.match(row.text)
    return "did" if match and _REAL_DID.match(row.text) and not _COULD_NOT.match(row.text) else ""


def _column_of(row: Row, pattern: re.Pattern[str]) -> int | None:
    return next((i for i, cell in enumerate(row.cells) if pattern.match(cell.text)), None)


def table(rows: list[Row]) -> Grouped | None:
    """A table with the columns "You said" and "We did". None when there is none."""
    header = next(
        (r for r in rows if len(r.cells) > 1 and _column_of(r, _SAID) is not None and _column_of(r, _DID) is not None),
        None,
    )
    if header is None:
        return None
    said_at, did_at = _column_of(header, _SAID), _column_of(header, _DID)
    assert said_at is not None and did_at is not None
    result = Grouped(used_header=[header.span])
    for row in rows[: rows.index(header)]:
        result.loose.extend(lines_of_row(row))
    for row in rows[rows.index(header) + 1 :]:
        if len(row.cells) <= max(said_at, did_at):
            result.loose.extend(lines_of_row(row))
            continue
        result.items.append(_item_of_cells(row, header, said_at, did_at))
    return result


def _item_of_cells(row: Row, header: Row, said_at: int, did_at: int) -> Item:
    said, did = _Part(), _Part()
    topic, lines, heads = "", [], []
    for i, cell in enumerate(row.cells):
        own = lines_of(cell.text, cell.span.start)
        if i == said_at:
            said.add(cell.text, cell.span, own)
            lines += _role(own, LineRole.YOU_SAID)
        elif i == did_at:
            did.add(cell.text, cell.span, own)
            lines += _role(own, LineRole.WE_DID)
        elif i < said_at and not topic and len(cell.text.split()) <= 8:
            topic, heads = cell.text, [cell.span]
        else:
            name = header.cells[i].text if i < len(header.cells) else ""
            lines += _labelled(own, name) if _COLUMN.fullmatch(name) else own
    return Item("", topic, tuple(heads), lines=tuple(lines), said_did=(pair(said, did, topic),))


def _labelled(lines: list[Line], name: str) -> list[Line]:
    """ "Femi" in the column "Who" says nothing alone: "Who: Femi"."""
    return [Line(f"{name}: {line.text}" if n == 0 else line.text, line.span, line.role) for n, line in enumerate(lines)]


def quoted(rows: list[Row]) -> Grouped | None:
    """Rows of a flattened table: place, a quotation, and what was done. None when fewer than three rows are like
    that.
    """
    if sum(1 for row in rows if (match := _QUOTE.match(row.text)) and match["did"]) < 3:
        return None
    result = Grouped()
    topic: Row | None = None
    for row in rows:
        match = _QUOTE.match(row.text)
        start = row.span.end - len(row.text)
        if match and match["did"] and len(match["topic"].split()) <= 7:
            heads = [topic.span] if topic else []
            title = topic.text if topic else match["topic"].strip()
            if match["topic"].strip():
                heads.append(Span(start, start + match.end("topic")))
            said, did = _Part(), _Part()
            said_span = Span(start + match.start("said"), start + match.end("said"))
            said.add(match["said"], said_span, [Line(match["said"], said_span, LineRole.YOU_SAID)])
            did_start = start + match.start("did")
            did.add(match["did"], Span(did_start, row.span.end), lines_of(match["did"], did_start))
            lines = said.lines + _role(did.lines, LineRole.WE_DID)
            result.items.append(Item("", title, tuple(heads), lines=tuple(lines), said_did=(pair(said, did, title),)))
            topic = None
            continue
        if topic is not None:
            result.loose.extend(lines_of_row(topic))
            topic = None
        if row.words <= 6 and row.text[:1].isupper() and not re.search(r"[.!?]$", row.text) and ":" not in row.text:
            topic = row
        elif result.items and not _is_caption(row):
            last = result.items.pop()
            more = _role(lines_of_row(row), LineRole.WE_DID)
            result.items.append(
                Item("", last.title, last.heading_spans, lines=(*last.lines, *more), said_did=last.said_did)
            )
        elif _is_caption(row):
            result.used_header.append(row.span)
        else:
            result.loose.extend(lines_of_row(row))
    if topic is not None:
        result.loose.extend(lines_of_row(topic))
    return result


def _is_caption(row: Row) -> bool:
    return bool(re.fullmatch(r".{0,30}\byou said\b.{0,10}\bwe did\b\W*", row.text, re.I))


def headed(rows: list[Row]) -> Grouped | None:
    """Sections headed "You said" and "We did" with lists under them. The lists are not paired: that would be a guess."""
    if not any(_SAID.fullmatch(row.text) or _ASKED.fullmatch(row.text) for row in rows) or not any(
        _mark(row) == "did" and _DID.fullmatch(row.text) for row in rows
    ):
        return None
    result = Grouped()
    current: tuple[Row, list[Line], LineRole] | None = None

    def close() -> None:
        if current is not None:
            result.items.append(Item("", current[0].text.rstrip(":"), (current[0].span,), lines=tuple(current[1])))

    for row in rows:
        role = None
        if _SAID.fullmatch(row.text):
            role = LineRole.YOU_SAID
        elif _mark(row) == "did" and _DID.fullmatch(row.text):
            role = LineRole.WE_DID
        elif _ASKED.fullmatch(row.text) or _COULD_NOT.fullmatch(row.text.rstrip(":")):
            role = LineRole.INFO
        if role is not None:
            close()
            current = (row, [], role)
        elif (
            current is not None
            and row.gap
            and not row.marker
            and row.kind is BlockKind.PARAGRAPH
            and current[1]
            and current[1][-1].bullet
        ):
            close()
            current = None
            result.loose.extend(lines_of_row(row))
        elif current is not None:
            current[1].extend(_role(lines_of_row(row), current[2]))
        else:
            result.loose.extend(lines_of_row(row))
    close()
    return result


def pairs(rows: list[Row]) -> Grouped | None:
    """The first shape that fits, or None."""
    return table(rows) or labelled(rows) or quoted(rows) or headed(rows)


def is_no(text: str) -> bool:
    """Does the answer say that it was not done? (rule ysd-honest)"""
    return bool(_NOT_DONE.search(text)) and len(sentences(text)) > 0
