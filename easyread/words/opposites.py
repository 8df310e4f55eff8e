"""Words that mean the contrary: where one went and the other came, the meaning turned round."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from .roots import root

_TABLE = """more less|more fewer|most least|many few|before after|open close|open shut|open closed|increase decrease|increase reduce|increase cut|
rise fall|up down|accept reject|accept refuse|accept decline|approve reject|approve refuse|agree disagree|agree refuse|for against|start stop|start end|start finish|begin end|
begin stop|continue stop|keep stop|keep sell|keep close|in out|on off|inside outside|indoors outdoors|upstairs downstairs|high low|higher lower|early late|earlier later|
free paid|able unable|possible impossible|always never|always sometimes|often rarely|minimum maximum|least most|first last|best worst|better worse|
good bad|good poor|big small|large small|bigger smaller|larger smaller|long short|longer shorter|wide narrow|wider narrower|new old|newer older|young old|easy hard|easy difficult|
safe dangerous|safe unsafe|happy sad|happy unhappy|pleased angry|pleased upset|same different|full empty|clean dirty|warm cold|hot cold|dry wet|light dark|
quiet noisy|quiet loud|quick slow|fast slow|strong weak|near far|nearer further|rich poor|cheap expensive|cheaper dearer|public private|temporary permanent|
above below|over under|top bottom|left right|north south|east west|day night|morning evening|morning afternoon|afternoon evening|summer winter|spring autumn|weekday weekend|
buy sell|lend borrow|give take|send receive|send get|join leave|arrive leave|come go|win lose|won lost|pass fail|success failure|succeed fail|allow ban|
allow stop|lock unlock|add remove|gain lose|improve worsen|remember forget|love hate|like dislike|push pull|raise lower|build demolish|hire sack|
appoint dismiss|borrow return|support oppose|encourage discourage|include exclude|with without|and or|until from|to from|between beyond|internal external|
minor major|simple complex|simple complicated|legal illegal|correct wrong|right wrong|true false|present absent|alive dead|healthy ill|well ill|front back|
daily weekly|weekly monthly|monthly yearly|credit debit|profit loss|income spending|gave took|give keep|save spend|saved spent|lead follow|male female|man woman|
men women|boy girl|adult child|adults children|question answer|ask answer|arrival departure|entrance exit|enter leave|hello goodbye|yes no|on-time late"""
_PAIRS: dict[str, set[str]] = {}
for _pair in _TABLE.replace("\n", "").split("|"):
    _one, _other = (root(word) for word in _pair.split())
    if _one != _other:
        _PAIRS.setdefault(_one, set()).add(_other)
        _PAIRS.setdefault(_other, set()).add(_one)
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)*")
_LITERAL = frozenset("won lost paid closed shut gave took spent saved hot".split())


@lru_cache(maxsize=4096)
def _counts(text: str) -> Counter[str]:
    found: Counter[str] = Counter()
    for match in _WORD.finditer(text.lower()):
        key = root(match.group())
        if key in _PAIRS:
            found[key] += 1
    return found


def turned(before: str, after: str) -> tuple[tuple[str, str], ...]:
    """(root that went, its contrary that came)."""
    old, new = _counts(before), _counts(after)
    came = [word for word in new if new[word] > old[word]]
    found = []
    for word in came:
        gone = sorted(other for other in _PAIRS[word] if old[other] > new[other])
        found += [(other, word) for other in gone[:1]]
    return tuple(found)
