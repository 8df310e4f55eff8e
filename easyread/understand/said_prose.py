"""Papers in running sentences: "You told us that the path is bumpy. So we have asked the landlord to mend it.\""""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from easyread.model.paper import Line
from easyread.model.text import BlockKind

from . import said_pairs
from .lines import lines_of_row
from .rows import Row
from .said_labels import is_caption
from .said_pairs import Grouped

_MANY = (
    r"(?:(?:some|many|most|several|one or two|two or three|lots|a lot|a few|both|all|one|two|three|four|five|six|half|\d{1,4}|\d{1,3} ?%|\d{1,3} per ?cent)"
    r"(?: more)?(?: of (?:you|the [\w]+|our [\w]+))?)"
)
_GROUP = (
    r"(?:people|persons?|tenants?|residents?|families|family members?|relatives|carers?|family carers|parents?|patients?|members?|customers?|visitors?|"
    r"pupils|students|children|young people|readers|service users?|swimmers|learners|volunteers|neighbours|mums?|dads?)"
)
_SPEAKER = rf"(?:you(?: all| also| have| both)?|{_MANY}(?: {_GROUP})?|(?:{_MANY} |the |our )?(?:older |disabled |other |autistic )?{_GROUP}(?: (?:who|with|at|in|from|on) [\w’' -]{{2,40}}?)?)"
_TELLING = (
    r"(?:said|told|asked|wanted|felt|thought|suggested|complained|reported|raised|commented|mentioned|wished|let us know|"
    r"pointed out|were (?:worried|unhappy|cross|upset|concerned|confused|not happy|fed up)|was (?:worried|unhappy|cross|upset|concerned|confused|not happy|fed up)|"
    r"(?:would|['’]d) like|(?:did not|didn['’]t|do not|don['’]t) (?:like|know|feel|want|think|understand)|need(?:ed)?|found|struggled?|find|want|like)"
)
_SAID = re.compile(
    rf"\W*(?:in (?:the|our|your) [\w ]{{3,40}},? |at (?:the|our) [\w ]{{3,40}},? |last \w+,? )?{_SPEAKER}\s(?:also |all |have |often |both )?{_TELLING}\b",
    re.I,
)
_ABOUT_ASKING = re.compile(
    r"told (?:us|me) (?:what|how|about your|your views)\b.{0,60}(?:think|thought|views|survey|matters|feel)|\b(?:survey|questionnaire)s?\b.{0,30}$|felt? safe\b|were happy\b",
    re.I,
)
_DID = re.compile(
    r"\W*(?:(?:so|now|as a result|in response|because of this|after that|since then|following this|therefore|from \w+(?: \w+)?|since \w+(?: \w+)?|in \w+|on \w+|this \w+|last \w+|"
    r"sorry|unfortunately|yes|no|good news|at the moment|thank you|happily|we are sorry)\b[,.!:–-]?\s*(?:but |that )?){0,2}"
    r"(?:(?P<we>we(?:['’](?:ve|re|ll)|\s\w+))|.{0,90}?\b(?:(?:has|have|had) (?:now |already |not |all )?(?:been \w+|\w+ed|put|had|got|made|bought)|"
    r"(?:is|are) (?:looking|working|planning|making|arranging|talking|trying|building|getting)\b|(?:is|are|was|were) (?:now|not|being|no longer|back)\b|now \w+|will \w+|(?:you|everyone|anyone|people) can (?!never|not|hardly|only|barely)\w+|(?:was|were) (?:\w+ed|put|made|bought|built|taken)))",
    re.I,
)
_OURS = re.compile(r"\W*(?:so )?we\b", re.I)
_PLAIN_NO = re.compile(r"\W*(?:sorry|unfortunately|nothing yet|not (?:yet|possible)|yes\b|no[,.!]|done\b)", re.I)
_WE_OURSELVES = re.compile(
    r"we (?:asked you|did (?:this|our|a|the) survey|wanted to know|sent (?:out )?(?:a|the) (?:survey|form))", re.I
)


@dataclass(slots=True)
class _Open:
    said: list[Line] = field(default_factory=list)
    level: int | None = None  # of the list row that says it
    did: list[Line] = field(default_factory=list)

    @property
    def wanders(self) -> bool:
        """Does the last sentence before the next saying say nothing that people said? It may be the answer: no saying
        of another answer then.
        """
        return bool(self.said) and not self.did and not _is_saying(self.said[-1].text)


def _is_saying(text: str) -> bool:
    return bool(_SAID.match(text)) and not _ABOUT_ASKING.search(text)


def is_answer(text: str) -> bool:
    return bool(_DID.match(text) or _PLAIN_NO.match(text)) and not _WE_OURSELVES.search(text)


def prose(rows: list[Row]) -> Grouped | None:
    """Pairs of sentences under topics or in paragraphs. None when fewer than two are found."""
    result = Grouped()
    for heading, body in _sections(rows):
        made = list(_pairs(body)) if body else []
        used = {line.span for one in made for line in (*one.said, *one.did)}
        if heading is not None and not made:
            result.loose += lines_of_row(heading)
        for n, one in enumerate(made):
            said, did = said_pairs.entry_of(one.said), said_pairs.entry_of(one.did)
            topic = said_pairs.topic_words(heading) if heading and n == 0 else ""
            heads = [heading.span] if heading and n == 0 else []
            if said and did:
                result.items.append(said_pairs.item([said], [did], heads, topic))
        result.loose += [line for row in body for line in lines_of_row(row) if line.span not in used]
    return result if result.pairs > 1 else None


def _sections(rows: list[Row]) -> Iterator[tuple[Row | None, list[Row]]]:
    """Each heading with the paragraphs under it."""
    heading: Row | None = None
    body: list[Row] = []
    for at, row in enumerate(rows):
        if (is_caption(row.text) and not row.text.endswith(".")) or _is_heading(
            row, rows[at + 1] if at + 1 < len(rows) else None
        ):
            if heading is not None or body:
                yield heading, body
            heading, body = row, []
        else:
            body.append(row)
    yield heading, body


def _is_heading(row: Row, following: Row | None) -> bool:
    if row.kind is BlockKind.HEADING:
        return True
    if row.kind is BlockKind.LIST_ITEM or _OURS.match(row.text):
        return False
    short = len(row.text.split()) <= 8 and not re.search(r"[.!;,]$", row.text) and len(row.cells) <= 1
    return short and following is not None and len(following.text.split()) > 5 and not _is_saying(row.text)


def _pairs(body: list[Row]) -> Iterator[_Open]:
    """A saying, the sentences that go on with it, and the answer up to the next saying or the end of its paragraph."""
    now = _Open()
    for row in body:
        level = row.level if row.kind is BlockKind.LIST_ITEM else None
        for n, line in enumerate(lines_of_row(row)):
            beneath = level is not None and now.level is not None and level > now.level
            if beneath and now.said:  # a list under a saying answers it
                now.did.append(line)
            elif _is_saying(line.text) and (now.did or not now.said or n == 0 or now.wanders):
                if now.said and now.did:
                    yield now
                now = _Open([line], level)
            elif now.said and not now.did and not is_answer(line.text):
                if n == 0:  # a paragraph that answers nothing parts the saying from what may come later
                    now = _Open()
                else:
                    now.said.append(line)
            elif now.said and (n or not now.did or is_answer(line.text)):
                now.did.append(line)
            elif now.said and now.did:
                yield now
                now = _Open()
    if now.said and now.did:
        yield now
