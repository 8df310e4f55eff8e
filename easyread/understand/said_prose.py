"""Papers in running sentences: "You told us that the path is bumpy. So we have asked the landlord to mend it.\""""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from easyread.model.paper import Line
from easyread.model.text import BlockKind, Span

from . import said_pairs
from .lines import lines_of_row
from .rows import Row
from .said_labels import is_caption
from .said_pairs import Grouped

_MANY = (
    r"(?:(?:(?:more than|over|nearly|almost|about|around|just over|just under|at least) )?(?:a number|a couple|a third|a quarter|some|many|most|several|one or two|two or three|lots|a lot|a few|both|all|one|two|three|four|five|six|half|\d{1,4}|\d{1,3} ?%|\d{1,3} per ?cent)"
    r"(?: more)?(?: of (?:you|(?:the |our )?\w+))?)"
)
_GROUP = (
    r"(?:people|persons?|tenants?|residents?|families|family members?|relatives|carers?|family carers|parents?|patients?|members?|customers?|visitors?|"
    r"pupils|students|children|young people|readers|service users?|swimmers|learners|leaseholders|homeowners|passengers|drivers|users|shoppers|governors|survivors|respondents|guests|women|men|volunteers|neighbours|mums?|dads?)"
)
_SPEAKER = rf"(?:you(?: all| also| have| both)?|{_MANY}(?: {_GROUP})?|(?:{_MANY} |the |our )?(?:older |disabled |other |autistic )?{_GROUP}(?: (?:who|with|at|in|from|on) [\w’' -]{{2,40}}?)?)"
_TELLING = (
    r"(?:said|told|asked|wanted|felt|thought|suggested|complained|reported|raised|commented|mentioned|wished|let us know|"
    r"pointed out|were (?:worried|unhappy|cross|upset|concerned|confused|not happy|fed up)|was (?:worried|unhappy|cross|upset|concerned|confused|not happy|fed up)|"
    r"(?:would|['’]d) like|(?:did not|didn['’]t|do not|don['’]t) (?:like|know|feel|want|think|understand)|need(?:ed)?|found|struggled?|find|want|like)"
)
_SAID = re.compile(
    rf"\W*(?:[A-Z][\w ]{{1,30}}: )?(?:in (?:the|our|your) [\w ]{{3,40}},? |at (?:the|our) [\w ]{{3,40}},? |last \w+,? )?{_SPEAKER}\s(?:also |all |have |often |both )?{_TELLING}\b",
    re.I,
)
_ABOUT_ASKING = re.compile(
    r"told (?:us|me) (?:what|how|about your|your views)\b.{0,60}(?:think|thought|views|survey|matters|feel)|^(?!\W*you (?:said|asked|wanted)\b).*\b(?:survey|questionnaire)s?\b.{0,30}$|felt? safe\b|were happy\b",
    re.I,
)
_DID = re.compile(
    r"\W*(?:(?:so|now|as a result|in response|because of this|after that|since then|following this|therefore|from \w+(?: \w+)?|since \w+(?: \w+)?|in \w+|on \w+|this \w+|last \w+|"
    r"sorry|unfortunately|yes|no|good news|at the moment|thank you|happily|we are sorry)\b[,.!:–-]?\s*(?:but |that )?){0,2}"
    r"(?:(?P<we>we(?:['’](?:ve|re|ll)|\s\w+))|.{0,90}?\b(?:(?:has|have|had) (?:now |already |not |all )?(?:been \w+|\w+ed|put|had|got|made|bought|said|told|sent|given|written|begun|built|set|taken|found)|"
    r"(?:is|are) (?:looking|working|planning|making|arranging|talking|trying|building|getting)\b|(?:is|are|was|were) (?:now|not|being|no longer|back)\b|now \w+|will \w+|(?:you|everyone|anyone|people) can (?!never|not|hardly|only|barely)\w+|(?:was|were) (?:\w+ed|put|made|bought|built|taken)))",
    re.I,
)
_HAPPENED = re.compile(
    r"(?!.*\b(?:nobody|no one|never|late|only)\b)\W*(?:[\w’'-]+ ){1,6}(?:went|came|began|started|opened|moved|joined|arrived|starts|begins|opens|takes?|runs|meets?)\b",
    re.I,
)
_GREETING = re.compile(r"\W*(?:dear|hi|hello|from|to|subject)\b", re.I)
_OURS = re.compile(r"\W*(?:so )?we\b", re.I)
_PLAIN_NO = re.compile(r"\W*(?:sorry|unfortunately|nothing yet|not (?:yet|possible)|yes\b|no[,.!]|done\b)", re.I)
_WE_OURSELVES = re.compile(
    r"we (?:asked you|did (?:this|our|a|the) survey|wanted to know|sent (?:out )?(?:a|the) (?:survey|form))", re.I
)


_GOES_ON = re.compile(
    r"\W*(?:they|it|this|that|these|others?|some|many|most|you|the same|also|and|but|because|for example|i|my|thank|thanks)\b",
    re.I,
)
_LEAST_SURE = 2
_MOSTLY = 0.6


@dataclass(slots=True)
class _Turn:
    """`maybe` holds what stands where the answer would, and does not read like one."""

    said: list[Line] = field(default_factory=list)
    level: int | None = None  # of the list row that says it
    did: list[Line] = field(default_factory=list)
    maybe: list[Line] = field(default_factory=list)

    @property
    def wanders(self) -> bool:
        """Does the last sentence before the next saying say nothing that people said? It may be the answer: no saying
        of another answer then.
        """
        return bool(self.said) and not self.did and not _is_saying(self.said[-1].text)


def _is_saying(text: str) -> bool:
    return bool(_SAID.match(text)) and not _ABOUT_ASKING.search(text)


def is_answer(text: str) -> bool:
    return bool(_DID.match(text) or _PLAIN_NO.match(text) or _HAPPENED.match(text)) and not _WE_OURSELVES.search(text)


def prose(rows: list[Row]) -> Grouped | None:
    """Pairs of sentences under topics or in paragraphs. None when fewer than two are found."""
    result = Grouped()
    told = [(heading, body, _turns(body)) for heading, body in _sections(rows)]
    alike = _alike([turn for _, _, turns in told for turn in turns])
    for heading, body, turns in told:
        topic = heading if heading is not None and not is_caption(heading.text) else None
        used: set[Span] = set()
        for turn in turns:
            answer = turn.did or (turn.maybe if alike and not _GOES_ON.match(turn.maybe[0].text) else [])
            said, did = said_pairs.entry_of(turn.said), said_pairs.entry_of(answer)
            if said and did:
                first = topic is not None and not used
                used |= {line.span for line in (*turn.said, *answer)}
                heads, words = ([topic.span], said_pairs.topic_words(topic)) if topic and first else ([], "")
                result.items.append(said_pairs.item([said], [did], heads, words))
        if heading is not None and topic is None and used:
            result.captions.append(heading.span)
        elif heading is not None and not used:
            result.loose += lines_of_row(heading)
        result.loose += [line for row in body for line in lines_of_row(row) if line.span not in used]
    return result if result.pairs > 1 else None


def _alike(turns: list[_Turn]) -> bool:
    """Do nearly all turns have an answer that reads like one? Then what stands in its place elsewhere is one, too."""
    sure = sum(bool(turn.did) for turn in turns)
    return sure >= _LEAST_SURE and sure >= _MOSTLY * len(turns)


def _sections(rows: list[Row]) -> Iterator[tuple[Row | None, list[Row]]]:
    """Each heading with the paragraphs under it."""
    heading: Row | None = None
    body: list[Row] = []
    for row, following in pairwise((*rows, None)):
        if row is None:
            break
        if (is_caption(row.text) and not row.text.endswith(".")) or _is_heading(row, following):
            if heading is not None or body:
                yield heading, body
            heading, body = row, []
        else:
            body.append(row)
    yield heading, body


def _is_heading(row: Row, following: Row | None) -> bool:
    if row.kind is BlockKind.HEADING:
        return True
    if row.kind is BlockKind.LIST_ITEM or _OURS.match(row.text) or _GREETING.match(row.text):
        return False
    if following is not None and following.gap and not row.gap:  # it belongs to the line above it
        return False
    short = len(row.text.split()) <= 8 and not re.search(r"[.!;,]$", row.text) and len(row.cells) <= 1
    return short and following is not None and len(following.text.split()) > 5 and not _is_saying(row.text)


def _at_dash(line: Line) -> list[Line]:
    """ "You asked for more seats - we bought six": the dash leads to the answer."""
    dash = re.search(r"\s*(?:\s[–—-]+|…|\.{3}|:)\s+", line.text)
    if dash is None or not _is_saying(line.text[: dash.start()]) or not is_answer(line.text[dash.end() :]):
        return [line]
    middle = line.span.end - len(line.text)
    said = replace(line, text=line.text[: dash.start()], span=Span(line.span.start, middle + dash.start()))
    return [said, replace(line, text=line.text[dash.end() :], span=Span(middle + dash.end(), line.span.end))]


def _turns(body: list[Row]) -> list[_Turn]:
    """A saying, the sentences that go on with it, and the answer up to the next saying or the end of its paragraph."""
    turns: list[_Turn] = []
    now = _Turn()
    for row in body:
        level = row.level if row.kind is BlockKind.LIST_ITEM else None
        for n, line in enumerate(part for whole in lines_of_row(row) for part in _at_dash(whole)):
            beneath = level is not None and now.level is not None and level > now.level
            if beneath and now.said:  # a list under a saying answers it
                now.did.append(line)
            elif _is_saying(line.text) and (now.did or not now.said or n == 0 or now.wanders):
                turns.append(now)
                now = _Turn([line], level)
            elif now.maybe or not now.said:
                if n and now.maybe:
                    now.maybe.append(line)
            elif not now.did and not is_answer(line.text):
                if n:
                    now.said.append(line)
                elif row.gap or now.wanders:  # it parts the saying from what may come later
                    turns.append(now)
                    now = _Turn()
                else:
                    now.maybe.append(line)
            elif n or not now.did or is_answer(line.text):
                now.did.append(line)
            else:
                turns.append(now)
                now = _Turn()
    turns.append(now)
    for turn in turns:
        if turn.wanders and not turn.maybe:
            turn.maybe = turn.said[1:] if len(turn.said) == 2 else []
            turn.said = turn.said[:1]
    return [turn for turn in turns if turn.did or turn.maybe]
