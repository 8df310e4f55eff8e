"""Papers whose sayings are quotations: a place, a quotation and what was done, often run together on one line."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from easyread.model.paper import Line
from easyread.model.text import BlockKind, Span

from . import said_pairs
from .lines import lines_of, lines_of_row
from .rows import Row
from .said_labels import Side, is_caption, pieces
from .said_pairs import Entry, Grouped

_QUOTE = re.compile(
    r"(?P<topic>[^“\"‘:]{0,70}?)[\s:–-]*"
    r"(?P<said>“[^“”]{3,900}”|\"[^\"]{3,900}\"|(?<!\w)‘[^‘’]{3,400}(?:’(?=\w)[^‘’]{0,400}){0,6}’)[\s.,]*"
    r"(?P<who>\((?:an? )?[\w ,’']{1,40}\)\s*)?(?P<did>.*)",
    re.S,
)
_MOST_TOGETHER = 12  # quotations that one answer may stand under
_ANSWER = re.compile(r"[\s:–—-]*[A-Z0-9£✓]")
_AFTER_QUOTE = re.compile(r"\s*[–—,-]")
_SPEAKER = re.compile(
    r"(?!.*\b(?:is|are|was|were|will|has|have|had|do|did|can|now|we)\b)[\s–—-]*(?:an? |the )?[\w’']+(?:,? [\w’']+){0,4}[\s.]*",
    re.I,
)
_NO_TITLE = re.compile(r"\b(?:is|are|was|were|has|have|had|said|told|asked|says|wrote|the|that|and|of)$", re.I)


@dataclass(frozen=True, slots=True)
class _Quoted:
    """Places of a quoted row: topic, what was said (with who said it), what was done."""

    topic: str
    said: Span
    did: Span | None
    row: Row


@dataclass(slots=True)
class _Open:
    topic: str = ""
    heads: list[Span] = field(default_factory=list)
    said: list[Entry] = field(default_factory=list)
    did: list[Entry] = field(default_factory=list)
    more: list[Line] = field(default_factory=list)
    following: list[str] = field(default_factory=list)


def _quoted(row: Row) -> _Quoted | None:
    """A row that begins with a quotation, after no more than a short name of the place or topic."""
    match = _QUOTE.match(row.text) if len(row.cells) <= 2 else None
    if match is None:
        return None
    topic, answer = match["topic"].strip(), match["did"]
    if len(topic.split()) > 7 or _NO_TITLE.search(topic) or (topic and not re.match(r"[\w&(]", topic)):
        return None
    start = row.span.end - len(row.text)
    end = match.end("who") if match["who"] else match.end("said")
    said = Span(start + match.start("said"), start + end - len(row.text[:end]) + len(row.text[:end].rstrip()))
    if _AFTER_QUOTE.match(answer) and _SPEAKER.fullmatch(answer):
        return _Quoted(topic, Span(said.start, row.span.end), None, row)
    if not re.search(r"\w", answer):
        return _Quoted(topic, said, None, row)
    if not _ANSWER.match(answer):
        return None
    lead = len(answer) - len(re.sub(r"^[\s:–—-]+", "", answer))
    return _Quoted(topic, said, Span(start + match.start("did") + lead, row.span.end), row)


def _is_topic(row: Row) -> bool:
    short = len(row.text.split()) <= 7 and row.text[:1].isupper() and not re.search(r"[.!?:]$|: ", row.text)
    return len(row.cells) <= 1 and (row.kind is BlockKind.HEADING or short)


def quotes(rows: list[Row]) -> Grouped | None:
    """Quotations and the answers after them. None when there are fewer than two."""
    found = [_quoted(row) for row in rows]
    result = Grouped()
    now = _Open()
    over = True
    for at, row in enumerate(rows):
        one = found[at]
        beside = pieces(row)
        label = beside[0].side if beside else None
        if is_caption(row.text):
            result.captions.append(row.span)
        elif one is not None and (one.did is not None or _is_answered(rows, found, at)):
            if now.did or (one.topic and now.said):
                _close(now, result)
                now = _Open()
            _begin(now, one)
            over = False
        elif _is_topic(row) and _leads_to_quote(rows, found, at):
            _close(now, result)
            now, over = _Open(said_pairs.topic_words(row), [row.span]), True
        elif over or not now.said:
            result.loose += lines_of_row(row)
        elif label in (Side.MORE, Side.NEXT) and now.did:
            now.more += lines_of_row(row)
            if label is Side.NEXT:
                now.following.append(beside[0].text)
        elif now.did and (row.gap or row.kind is BlockKind.HEADING):
            over = True
            result.loose += lines_of_row(row)
        else:
            _answer(now, row, label, beside[0].label if beside else None)
    _close(now, result)
    return result if result.pairs > 1 else None


def _begin(now: _Open, one: _Quoted) -> None:
    start = one.row.span.end - len(one.row.text)
    if one.topic:
        now.heads.append(Span(one.row.span.start, start + len(one.topic)))
        now.topic = now.topic or one.topic
    text = one.row.text
    now.said += filter(
        None, [said_pairs.entry_of([Line(text[one.said.start - start : one.said.end - start], one.said)])]
    )
    if one.did is not None:
        words = text[one.did.start - start : one.did.end - start]
        now.did += filter(None, [said_pairs.entry_of(lines_of(words, one.did.start))])


def _answer(now: _Open, row: Row, side: Side | None, label: Span | None) -> None:
    own = pieces(row)[0] if side is Side.DID and label is not None else None
    one = said_pairs.entry(own) if own is not None else said_pairs.entry_of(lines_of_row(row))
    if own is not None and label is not None and not own.kept:
        now.heads.append(label)
    if one is not None:
        now.did.append(one)


def _is_answered(rows: list[Row], found: list[_Quoted | None], at: int) -> bool:
    """Does an answer stand in a row of its own after this quotation (and others right after it)?"""
    for following in range(at + 1, min(len(rows), at + _MOST_TOGETHER)):
        if found[following] is not None and not found[following].topic and found[following].did is None:  # type: ignore[union-attr]
            continue
        row = rows[following]
        if found[following] is not None or row.kind is BlockKind.HEADING or _leads_to_quote(rows, found, following):
            return False
        return bool(_ANSWER.match(row.text)) and not _SPEAKER.fullmatch(row.text)
    return False


def _leads_to_quote(rows: list[Row], found: list[_Quoted | None], at: int) -> bool:
    following = found[at + 1] if at + 1 < len(rows) else None
    return following is not None and not following.topic and _is_topic(rows[at])


def _close(now: _Open, result: Grouped) -> None:
    if now.said:
        following = " ".join(now.following) or None
        result.items.append(
            said_pairs.item(now.said, now.did, now.heads, now.topic, after=now.more, following=following)
        )
    else:
        result.captions += now.heads
