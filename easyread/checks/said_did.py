"""What "you said, we did" must say: an answer to each point, by when, and nothing that shows who said it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.paper import Paper, SaidDid
from easyread.model.text import Span
from easyread.words import dates
from easyread.words.sentences import sentences

from .lacks import Asked, Check, Lack, words

_FEW = re.compile(
    r"\b(?:one|two|three|four|1|2|3|4|a)\s+(?:\w+ )?"
    r"(?:resident|patient|tenant|member|carer|parent|person|people|visitor|customer|family|child|man|woman|lady)\w*\b"
    r"(?=[^.]{0,60}\b(?:said|told|asked|want|complain|felt|feel|report))",
    re.IGNORECASE,
)
_PICKED_OUT = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss) [A-Z]\w+|\baged? \d{1,2}\b|\b\d{1,2}[- ]years?[- ]olds?\b"
    r"|\b[Mm]y (?:son|daughter|brother|sister|husband|wife|mum|dad) [A-Z]\w+"
)
_WILL = re.compile(r"^(?:we|the \w+|staff|they)\s*(?:will|['’]ll|are going to|plan to|hope to|aim to)\b", re.IGNORECASE)
_SOME_DAY = words(
    r"20\d\d", "every", "each", "from", "by", "until", "always", "not", "spring", "summer", "autumn", "winter", "term",
    "next", "week", "month", "today", "now", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "christmas", "easter",
)  # fmt: skip


def _pairs(paper: Paper) -> list[SaidDid]:
    return [pair for item in paper.items for pair in item.said_did]


def _said(paper: Paper) -> list[SaidDid]:
    return [pair for pair in _pairs(paper) if pair.you_said]


def _first(pair: SaidDid) -> Span | None:
    return next(iter(pair.said_spans or pair.spans), None)


def _unanswered(asked: Asked) -> Iterator[Lack]:
    """What was said and has no answer; where the answers stand in a list of their own, they are only counted."""
    pairs = _pairs(asked.paper)
    alone = [pair for pair in pairs if pair.you_said and not pair.we_did and not pair.not_done_because]
    if len(alone) <= sum(1 for pair in pairs if pair.we_did and not pair.you_said) or 2 * len(alone) > len(pairs):
        return  # the answers stand apart, or this is no paper of pairs
    for pair in alone:
        yield Lack(pair.you_said, pair.spans[0] if pair.spans else None)


def _many_pairs(asked: Asked) -> Iterator[Lack]:
    if (count := len(_pairs(asked.paper))) > asked.limit:
        yield Lack(measured=count)


def _long_said(asked: Asked) -> Iterator[Lack]:
    for pair in _said(asked.paper):
        if (count := len(pair.you_said.split())) > asked.limit and (pair.we_did or pair.not_done_because):
            yield Lack(pair.you_said, _first(pair), count)


def _seen_in_said(pattern: re.Pattern[str]) -> Check:
    def check(asked: Asked) -> Iterator[Lack]:
        for pair in _said(asked.paper):
            if found := pattern.search(pair.you_said):
                yield Lack(found.group(), _first(pair))

    return check


def _will_without_day(asked: Asked) -> Iterator[Lack]:
    for pair in _said(asked.paper):
        for start, end in sentences(pair.we_did):
            said = pair.we_did[start:end]
            if _WILL.search(said) and pair.when is None and not dates.dates(said) and not _SOME_DAY.search(said):
                yield Lack(said, _first(pair))
                break


CHECKS: dict[str, Check] = {
    "unanswered": _unanswered,
    "many_pairs": _many_pairs,
    "long_said": _long_said,
    "named_said": _seen_in_said(_PICKED_OUT),
    "few_people": _seen_in_said(_FEW),
    "will_without_day": _will_without_day,
}
