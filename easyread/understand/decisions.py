"""What a meeting settled: agreed, refused, put off or noted. What others decided, or decided before, is no decision here."""

from __future__ import annotations

import re

from easyread.model.paper import Outcome

_US = (
    r"(?:members|councillors|trustees|directors|governors|"
    r"(?:the |this |our |all )?(?:\w+ )?(?:board|group|committee|meeting|forum|council|trustees|members|panel|partnership|councillors))"
)
_PEOPLE = r"(?:tenants|residents|carers|parents|everyone|everybody|all|we|those present|all present|people|the tenants|most people)"
_HOW = r"(?:(?:unanimously|also|then|therefore|subsequently|further|all|both|were|have|had a vote and|now|formally|happily|\w+ly)\s+)*"
_SETTLE = r"(?:agreed|decided|resolved|voted|accepted|approved|adopted|endorsed|supported|ratified|confirmed|chose|elected|appointed)"
_REFUSE = r"(?:refused|declined|rejected|turned down|decided not to|decided against|agreed not to|resolved not to|voted against|voted not to)"
_DONE = (
    r"(?:agreed|approved|adopted|accepted|carried(?! (?:out|on|over|forward|by (?!\d|a majority|all)))|ratified|elected|re-?elected|co-?opted|endorsed|supported|"
    r"signed(?: off)? as (?:a |an |being )?(?:true|correct|accurate)|confirmed as (?:a |an )?(?:true|correct|accurate)|taken as read)"
)

_OUTCOMES: tuple[tuple[Outcome, re.Pattern[str]], ...] = tuple(
    (outcome, re.compile(pattern, re.I))
    for outcome, pattern in (
        (Outcome.DELAYED, (
            r"\b(?:deferred|postponed|held over|adjourned (?:to|until)|left (?:until|for now|on the table)|could not be agreed|comes? back next time|will vote (?:in|at|on)"
            r"|(?:item|matter|this|decision|report|vote|which|it) (?:was|were|is|to be|has been) (?:put (?:back|off)|carried (?:forward|over)|brought back)|(?:was|were) put (?:back|off)"
            r"|(?<!.)no decision (?!will|has|is|had|on|by|from|about)|no decision (?:was|could be) (?:made|taken|reached)|decision (?:was )?(?:deferred|postponed|put off)|did not (?:decide|reach a decision))\b")),
        (Outcome.REFUSED, (
            rf"\b(?:(?:it was|was|were|is|been) {_HOW}(?:not (?:to be )?(?:accepted|agreed|approved|carried|supported|adopted)|refused|declined|rejected|turned down|voted down|defeated|lost(?= by))"
            rf"|(?:{_US}|{_PEOPLE}) {_HOW}{_REFUSE}|it was {_HOW}(?:agreed|decided|resolved) not to|resolved (?:to decline|not to)|no change will be made|motion (?:fell|failed|was lost))\b|[-–:]\s*not agreed\b|^(?:not agreed|refused|rejected)\b")),
        (Outcome.NOTED, r"^(?:it was (?:\w+ )?noted|noted\b|(?:the|this|that)\b.{0,60}\b(?:was|were) noted\W*$)|^resolved to note\b|\bresolved[,:]? (?:that )?(?:the )?.{0,40}\bbe noted"),
        (Outcome.AGREED, (
            rf"\b(?:(?:it|this|that|which) (?:was|were) {_HOW}(?:agreed|resolved|decided|determined)|(?:was|were) (?:\w+ and )?{_HOW}{_DONE}|discussed and agreed|(?:agreed|approved|accepted|supported) by (?:all|everyone|members|councillors|the (?:board|committee|council|meeting|group|forum))|carried unanimously|unanimously {_DONE}"
            rf"|(?:all|everyone|members|councillors) (?:was |were )?(?:in (?:favour|agreement)|agreed|approved)|(?:the )?(?:motion|proposal|resolution|vote) (?:was )?(?:carried|passed)"
            rf"|{_US} {_HOW}{_SETTLE}|{_PEOPLE} {_HOW}(?:agreed|decided|resolved|voted (?:to|for)|approved)|(?:gave|given) (?:its|their|our) (?:approval|agreement)|there was (?:general |full |unanimous )?(?:agreement|consensus)"
            r"|(?:a|the) (?:decision|vote) was (?:made|taken) to|agreement was (?:reached|given)|approval was given|we (?:have )?said yes)\b"
            rf"|^\W*(?:resolved|agreed|decision|decided|approved|carried|adopted|accepted)\b|[-–:;,.]\s*\W*(?:all |unanimously )?(?:agreed|approved|carried|accepted|in favour)(?: unanimously| by all)?\W*$|\b(?:£[\d,.]+|donation[^.]{{0,30}}|payments?|cheques?|accounts?|quote)\s+(?:all )?(?:agreed|approved)\b"
            r"|(?-i:\bAGREED\b|\bRESOLVED\b|\bCARRIED\b|\bAPPROVED\b)")),
    )
)  # fmt: skip
_MAYBE = re.compile(
    r"\b(?:if (?:it|this|that|they|all) (?:is|was|are|were)? ?agreed?|to be (?:agreed|approved|adopted|accepted|elected|appointed|discussed and)|not yet (?:been )?(?:agreed|approved)|"
    r"in principle, subject|(?:would|could|should|may|might|can|cannot|will|must) (?:not )?(?:be )?(?:agreed?|approved?|adopted?|accepted?|elected?|resolved?|decided?|carried|supported)|"
    r"(?:as|previously|already|had been|have been|has been|were already|once|until|when|after|before) (?:\w+ )?(?:agreed|approved|decided|adopted|resolved|accepted|elected|refused|rejected)|agreed (?:date|dates|content|in advance|at the (?:last|previous)|with (?:him|her|me))|"
    r"had (?:\w+ )?(?:agreed|decided|refused|accepted|voted|rejected|declined)|(?:last|previous) (?:year|month|meeting) (?:it was |we |the \w+ )?(?:agreed|decided)|whether|(?:by|at) the [\w ]+ in (?:January|February|March|April|May|June|July|August|September|October|November|December) and was|ask(?:ed|s)? (?:\w+ ){0,3}to (?:agree|approve)|hop(?:es?|ed|ing)|"
    r"(?:agreed|accepted|decided) (?:by|with) the (?:borough|county|district|city|police|government|environment|charity|planning))\b",
    re.I,
)
_OUTSIDE = re.compile(
    r"\b(?:planning|(?:listed building|building) (?:consent|regulations)|permission|appeal|inspector|borough|county|district council|highways|ncc|"
    r"environment agency|government|secretary of state|nhs england|licen[cs]e|application (?:\d|for|was|has)|grant application)\b",
    re.I,
)
_OURS = re.compile(
    rf"\b(?:it was {_HOW}(?:agreed|resolved|decided)|(?:{_US}|{_PEOPLE}) {_HOW}(?:{_SETTLE}|{_REFUSE})|resolved|all in favour|proposed)\b",
    re.I,
)
_PLANNING = re.compile(r"\bplanning\b(?! for)", re.I)
_BARE = re.compile(
    r"\W*(?:(?:this|that|these|it|which|the (?:proposal|motion|vote|resolution)) (?:was|were|is)?\s*)?(?:then |also |all |both )?(?:unanimously |duly )?"
    r"(?:agreed|approved|carried|accepted|adopted|resolved|passed|all (?:were )?in (?:favour|agreement)|all agreed|everyone agreed|unanimous)"
    r"(?: (?:unanimously|by all(?: present| members)?|by everyone|nem con|by the (?:meeting|committee|council|board|group)|by a (?:show of hands|majority)(?: vote)?))?"
    r"(?:\W+(?:all in favour|all agreed|unanimous(?:ly)?))?\W*",
    re.I,
)
_MOVED = re.compile(r"\b(?:prop(?:osed)?\b.{3,}\bsec(?:on)?d?(?:ed)?|moved\b.{3,}\bseconded)\b", re.I | re.S)
_VOTES = re.compile(
    r"\b\d+ (?:votes? )?(?:for|in favour)\b.{0,40}\b\d+ (?:votes? )?against\b|\bfor\s*:?\s*\d+\b.{0,30}\bagainst\s*:?\s*\d+",
    re.I,
)
_LABEL = re.compile(r"^\W*(?:decisions?|agreed|resolved|resolution)\s*(?:\d+\s*)?[:–-]\s*(?=\S)", re.I)


def settled_elsewhere(text: str) -> bool:
    """A proposal written as if it were settled: "Resolved that ... (DRAFT, not yet agreed)"."""
    return bool(
        re.search(r"\(?\b(?:draft\b.{0,40}\bto be|not yet agreed|to be (?:discussed|agreed|decided))", text, re.I)
    )


def outcome(text: str, topic: str = "") -> Outcome | None:
    """What a sentence settles under a topic, or None when it settles nothing."""
    if _PLANNING.search(topic) and not _OURS.search(text):
        return None  # "Barn - approved" under "Planning decisions" is what the planners decided
    labelled = _LABEL.match(text)
    if not labelled and _MAYBE.search(text):
        return None
    if not labelled and _OUTSIDE.search(text) and not _OURS.search(text):
        return None
    for result, pattern in _OUTCOMES:
        if pattern.search(text):
            return result
    return Outcome.AGREED if labelled else None


def is_bare(text: str) -> bool:
    """Only a yes, to what was said just before: "Carried.", "All in favour", "This was agreed by all."."""
    return bool(_BARE.fullmatch(text))


def is_moved(text: str) -> bool:
    """Proposed and seconded in one sentence: a decision, although it may not say what came of it."""
    return bool(_MOVED.search(text))


def is_vote(text: str) -> bool:
    """How many were for and against."""
    return bool(_VOTES.search(text))
