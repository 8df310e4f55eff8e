"""Which sentences of a topic are its main points: the first one, what was settled or refused, who does what, what must be done,
days, money, and what people with lived experience said. The rest is left out by name, so that a person can put it back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from easyread.model.easy import LeftOut
from easyread.model.facts import FactKind
from easyread.model.paper import Item, Kind, Line, LineRole, Paper, Person
from easyread.words.facts import facts
from easyread.words.sentences import words

WHY = "It is not one of the main points."

_CERTAIN = frozenset({FactKind.DATE, FactKind.WEEKDAY, FactKind.TIME, FactKind.MONEY, FactKind.CONTACT})
_EXPERIENCED = (
    r"self[- ]advocates?|experts? by experience|lived experience|(?:unpaid |family |parent )?carers?|parents?|famil(?:y|ies)|tenants?|residents?|"
    r"service users?|users?|patients?|customers?|members?|people with|young people|autistic"
)
_ROLE = re.compile(rf"\b(?:{_EXPERIENCED})\b", re.I)
_NO_ROLE = re.compile(r"\b(?:council|committee|board|cabinet|staff|paid|team|team leader|manager|officer)\b", re.I)
_SAYING = (
    r"(?:said|says|told|asked|felt|feel|wanted|want|would like|thought|think|reported|explained|liked|found|agreed|suggested|raised|spoke|"
    r"talked|shared|described|worried|were worried|was worried|pointed out|mentioned|complained|expressed|highlighted|commented)"
)
_OF_PEOPLE = re.compile(
    rf"^\W*(?:(?:a|an|one|two|three|some|several|many|most|all|the|other|another|our|both|\d+)\s+)*(?:\w+\s+)?(?:{_EXPERIENCED})\b[^.;:]{{0,60}}?\b{_SAYING}\b",
    re.I,
)
_QUOTE = re.compile(r"[“\"][^”\"]*\s\S+\s[^”\"]*[”\"]")
_LEANS = re.compile(
    r"\W*(?:he|she|they|it|this|these|those|that|his|her|their|its|the (?:above|same|latter)|such|both|also|however|but|so|then|therefore|as a result|"
    r"in addition|another|others?|some of (?:them|these)|neither|either|agreed|carried|approved|seconded|all in favour|no comment|"
    r"the (?:offer|request|proposal|motion|application|idea|suggestion|plan|question|vote)(?= (?:was|were|is|has)))\b(?! (?:was|is) (?:therefore |also )?(?:agreed|noted|resolved|decided|reported|proposed))",
    re.I,
)
_REFUSED = re.compile(r"\b(?:said no|refused?|declined?|turned down|rejected)\b", re.I)
_LABEL = 4  # words: a first line as short as this names the topic and says nothing


def shortened(paper: Paper) -> tuple[Paper, list[LeftOut]]:
    """The paper with the main points of its topics alone, and the sentences that went."""
    items = tuple(replace(item, lines=chosen(item, paper)) for item in paper.items)
    gone = [
        LeftOut((line.span,), line.text, WHY)
        for before, after in zip(paper.items, items, strict=True)
        for line in before.lines
        if line not in after.lines
    ]
    return replace(paper, items=items), gone


def chosen(item: Item, paper: Paper) -> tuple[Line, ...]:
    """The lines of the topic to keep, in order. A sentence that leans on the one before it ("She will ring") keeps that too."""
    lines = item.lines
    keep = {at for at, line in enumerate(lines) if _tells(line, item, paper.named)}
    keep |= set(_first(lines))
    for at in sorted(keep, reverse=True):
        while at > 0 and _LEANS.match(lines[at].text) and at - 1 not in keep:
            at -= 1
            keep.add(at)
    return tuple(line for at, line in enumerate(lines) if at in keep or _of_kept_list(lines, at, keep))


def wanted(detail: str, kind: Kind) -> bool:
    """Only main points? "auto" means: in minutes, yes."""
    return detail == "main" or (detail == "auto" and kind is Kind.MINUTES)


def _first(lines: Sequence[Line]) -> list[int]:
    if lines and len(lines) > 1 and len(words(lines[0].text)) < _LABEL:
        return [0, 1]
    return [0] if lines else []


def _tells(line: Line, item: Item, people: Sequence[Person]) -> bool:
    settled = [span for one in item.decisions for span in one.spans] + [
        span for one in item.actions for span in one.spans
    ]
    if line.role is not LineRole.INFO or any(line.span.overlaps(span) for span in settled):
        return True
    told = facts(line.text)
    must = any(fact.kind is FactKind.MUST and fact.value == "must" for fact in told)
    certain = must or any(fact.kind in _CERTAIN for fact in told)
    return certain or bool(_REFUSED.search(line.text)) or _lived(line.text, people)


def _lived(text: str, people: Sequence[Person]) -> bool:
    if _QUOTE.search(text) or _OF_PEOPLE.match(text):
        return True
    for one in people:
        if one.role and _ROLE.search(one.role) and not _NO_ROLE.search(one.role):
            names = [name for name in (one.initials, one.name, one.name.split()[0]) if name]
            if re.match(rf"\W*(?:{'|'.join(map(re.escape, names))})\b.{{0,40}}?\b{_SAYING}\b", text):
                return True
    return False


def _of_kept_list(lines: Sequence[Line], at: int, keep: set[int]) -> bool:
    """A list whose opening words are kept, "We agreed:", is kept whole; so are the opening words of a kept row."""
    if lines[at].text.rstrip().endswith(":"):
        return at + 1 in keep
    first = at
    while first > 0 and lines[first].bullet:
        first -= 1
    return lines[at].bullet and first in keep and lines[first].text.rstrip().endswith(":")
