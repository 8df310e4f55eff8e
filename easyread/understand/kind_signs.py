"""What in a paper tells its kind: how it calls itself, whether a meeting was held or is to come, who said and who did.

Each sign counts once a line and up to a most, so that a long paper does not outvote how a paper calls itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_TOP = 8
_COVER = 40  # a covering letter may stand before "Agenda"
_LONGEST_NAME = 16


@dataclass(frozen=True, slots=True)
class Sign:
    """`why` says in words what the pattern stands for; `most` is the most that all its lines together may count."""

    why: str
    pattern: re.Pattern[str]
    weight: float
    most: float


def _sign(why: str, pattern: str, weight: float, most: float, flags: re.RegexFlag = re.IGNORECASE) -> Sign:
    return Sign(why, re.compile(pattern, flags), weight, most)


_MEETING = r"(?:meeting|forum|agm|egm|committee|council|board|panel|group|assembly|discussion|session|evening)"
BODY = (
    r"(?:hospital|trust|council|practice|surgery|school|service|ward|management|managers?|team|landlord|company|staff)"
)
_START = r"^[\W\d]{0,8}"

GATHERED = (
    _sign(
        "who was there",
        rf"{_START}(?:(?:those|members|trustees|councillors|people|also) )?(?:present|attending|attendees|attendance|in attendance|who came|"
        r"who was (?:there|here)|here|in the room|attended(?: by)?|people there|people who came|there were)\s*(?:[:;\t(?]|[–-]\s|\W*$)",
        3.5,
        4.5,
    ),
    _sign(
        "who was there, after the date",
        r"\d\.?\s+(?:Present|PRESENT|In attendance|Attendees)\s*:\s+[A-Z]",
        3.5,
        3.5,
        re.NOFLAG,
    ),
    _sign("who was there, by a letter", r"^(?:P|Pres|In att)\.?\s*:\s+[A-Z]\w+,", 3.5, 3.5, re.NOFLAG),
    _sign(
        "names after the name of a group",
        r"^(?!Apol|Sorry|Contact|To\b|From\b|Cc\b|By\b|Author|Thanks|Invited)[A-Z]\w+(?: \w+)?:\s+[A-Z][\w.]*\s[A-Z]\w+(?: \([^)\n]{1,30}\))?, [A-Z]",
        3.0,
        3.0,
        re.NOFLAG,
    ),
    _sign("that people met", r"\bwe (?:all )?met (?:on|at|in|last)\b|\bgroup met on\b", 2.0, 2.0),
    _sign(
        "who came",
        r"^[A-Z]\w+(?:, [A-Z]\w+){1,20},? and [A-Z]\w+ (?:came|were (?:there|here|present))\b",
        3.0,
        3.0,
        re.NOFLAG,
    ),
    _sign(
        "who was there, in a sentence",
        r"\b(?:\d+|\w+teen|\w+ty|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:\w+ ){0,2}(?:attended|were present|came(?! to)|"
        r"came to the)\b|\bthere were (?:\w+ ){0,3}(?:of us|(?:people|members|residents|public) present)\b|\bwas in the chair\b|\bin the chair\s*:|"
        r"\b[A-Z]\w+ (?:was chairing|chaired)\b",
        2.0,
        4.0,
    ),
    _sign(
        "who was away",
        r"\b(?:apologies|sorry)\b[^.\n]{0,60}\b(?:were|was|had been|have been) (?:received|given|sent|accepted|noted)|"
        r"\b(?:apologies|sorry|regrets) (?:for absence )?(?:(?:received|accepted|noted|given|were) )?from\b|"
        r"\b(?:sent|gave|received|accepted) (?:\w+ )?apologies\b",
        2.0,
        3.0,
    ),
    _sign(
        "it was opened or closed",
        r"\b(?:meeting|forum|session|we|chair\w*)\b[^.\n]{0,40}\b(?:closed|ended|finished|opened|concluded|dissolved|adjourned)\b|"
        rf"{_START}(?:closed|finished|ended|meeting ended) at\b|\bbeing no (?:further|other|more) business\b",
        2.5,
        4.0,
    ),
)

TOLD = (
    _sign(
        "what the meeting settled",
        r"\b(?:it was|was|were|all|unanimously|members|we|board|council|group|committee|everyone) (?:then |also |all |unanimously |therefore )?"
        r"(?:agreed|noted|resolved|decided|approved|accepted|elected|adopted|carried|voted)\b|"
        r"\b(?:approved|adopted|deferred|carried|agreed|accepted|noted)\.(?:\s|$)|\b(?:had|took) a vote\b|\bvoted (?:for|to|on)\b|"
        rf"{_START}(?:agreed|resolved|approved|noted|decided)\b(?! actions)|\b(?:proposed|seconded)(?: by|:| and seconded)\b|\ball in favour\b|"
        r"\bnem\.? con\b|\bsigned (?:as|by)\b",
        0.9,
        5.0,
    ),
    _sign(
        "what was talked about",
        r"\b(?:talked|spoke|chatted|long chat|went through|looked at) ?(?:about|to|through)?\b",
        1.0,
        3.0,
    ),
    _sign(
        "someone reported",
        r"\b(?:reported|explained|thanked|welcomed|advised|confirmed|stated|suggested|informed|gave|told (?:us|the|everyone|members)|"
        r"described|introduced|raised|updated|presented|requested|replied|asked|said|felt|offered|volunteered|spoke|wanted|discussed|outlined)\b",
        0.5,
        5.0,
    ),
    _sign(
        "something was so",
        r"\b(?:was|were|had|did(?:n['’]t| not)|has been|have been)\b",
        0.25,
        2.5,
    ),
    _sign(
        "a job was given",
        rf"{_START}actions?\b\s*(?:\d{{1,3}}|\([^)]{{1,30}}\))?\s*[:–-]|\bACTIONS?\s*:|\b[A-Z][A-Za-z]+ to (?!be\b)[a-z]+\b[^.\n]{{0,80}}\.",
        0.6,
        2.5,
        re.NOFLAG,
    ),
    _sign(
        "a job was taken on",
        r"\b(?:is going to|will|to) (?:\w+ )?(?:ask|ring|write|cost|find out|report back|chase|check)\b",
        0.3,
        1.0,
    ),
)

PLANNED = (
    _sign(
        "what is to be done",
        rf"{_START}(?:\(?[a-z]\)\s*)?to (?:receive|approve|discuss|consider|agree|note|elect|register|confirm|appoint|review|adopt|sign|"
        r"resolve|hear|decide|finish|read|accept|authorise|answer|invite)\b",
        1.2,
        6.0,
    ),
    _sign(
        "who is to bring it",
        r"\bto (?:move|present|report|introduce|lead|propose)\b\W*(?::|that\b|the\b|$)|\b(?:for|needs?|needed) (?:a )?decision\b|"
        r"\bdecision (?:needed|required)\b|\(?(?:attached|enclosed|to follow|herewith)\)?\W*$|\bstanding item\b",
        0.9,
        4.0,
    ),
    _sign(
        "an item has a time",
        rf"{_START}\d{{1,2}}[.:]\d{{2}}\b|\b\d{{1,2}}[.:]\d{{2}}\s?(?:-|–|to)\s?\d{{1,2}}[.:]\d{{2}}\W*$|"
        r"\b\d{1,3} ?min(?:ute)?s?\W*$",
        0.7,
        4.0,
    ),
    _sign(
        "a topic and nothing more", r"^\W*\d{1,2}(?:\.\d{1,2})?(?:[.):]\s*|\s+)(?:[^\s.]+\s+){0,9}[^\s.]+$", 0.5, 2.5
    ),
    _sign(
        "people are asked to come",
        r"\b(?:you are|are (?:all |hereby |cordially )?|all (?:are )?)(?:invited|summoned|welcome)\b|\bjoin us\b|\bjoin zoom\b|\brsvp\b|\bplease (?:bring|come|let|read|"
        r"tell|send|wear|arrive|register)\b|\bcome (?:along|and)\b|\bhereby given\b|\bnotice of (?:the |an? )?[^.\n]{0,40}meeting\b|\bbring (?:your|a)\b|"
        r"\bwhat(?:['’]s| is) on\s*:|\bthis is what we will\b|\bthings to talk about\b|\b(?:this|next) (?:week|time|month)\s*:|\bwe (?:will|are going to) (?:talk about|discuss)\b|\bwe (?:will )?meet (?:on|next|at|again|this)\b|\bsee you (?:there|then)\b|\bwhat we will talk about\b|\bdoors open\b|\bmeeting id\b|\bwill be held\b",
        1.5,
        4.5,
    ),
    _sign(
        "what is to come",
        r"\b(?:will be (?:provided|discussed|served|available)|we will (?:hear|talk|vote|look|discuss|meet|start|finish)|is coming|is talking about|"
        r"is bringing|are going to talk|your questions|presented by|who\s*:)",
        0.8,
        2.5,
    ),
)

TOPICS = _sign(
    "a topic that meetings have",
    rf"{_START}(?:(?:\d{{1,2}}[.:]\d{{2}}\s*)?(?:to )?(?:receive |approve |note )?)(?:welcomes?|hellos?|apolog\w+|introductions?|matters arising|actions? from|"
    r"declarations?(?: of interests?)?|(?:minutes|notes) (?:of|from)|last time['’]?s? (?:notes|minutes)|previous minutes|adoption of|correspondence|"
    r"finance|any ?(?:other|thing (?:else|you want))|aob|aocb|a\.o\.b|dates? of (?:the )?next|next (?:meeting|time)|chair\w*['’]s? (?:report|welcome)|treasurer|"
    r"election of|break\b|lunch\b|close\b)",
    1.0,
    5.0,
)

SAID = (
    _sign(
        "you said, at the start",
        rf"{_START}(?:what )?(?:you|people|members|patients|families|residents|tenants|pupils|customers|carers) "
        r"(?:have )?(?:said|told us|asked(?: us)?(?: for)?|suggested)\b\s*(?:[:–\-|.…\t!]|$)",
        1.6,
        6.4,
    ),
    _sign(
        "you said, in a sentence",
        rf"(?:{_START}|[.!?]\s+)(?:some of |most of |many of |lots of |several of )?you (?:(?:also|all|have) )?(?:said|told us|asked|wanted|felt|suggested|thought)\b(?! you (?:are|will))",
        1.2,
        6.0,
    ),
    _sign(
        "a comment",
        rf"{_START}(?:comment|feedback|suggestion|idea|issue raised|question|concern)s?\s*(?::|\t)",
        1.2,
        4.0,
    ),
)
DID = (
    _sign(
        "we did, at the start",
        rf"{_START}(?:so |what |how )?(?:we|our) (?:did|have done|are doing|will do|will|can['’]?t|cannot|couldn['’]t|could not|listened|"
        r"responded|answered|changed|acted|response|answer|reply|['’]re going to|are going to)\b\s*(?:[:–\-|.…\t!]|$)",
        1.6,
        6.4,
    ),
    _sign(
        "they answer, at the start",
        rf"{_START}(?:the |our )?{BODY} (?:says?|said|replied|answered|did|has done)\s*(?:[:–.…\t-]|$)",
        1.6,
        6.4,
    ),
    _sign(
        "we have, in a sentence",
        r"(?:^\W*|[.!?]\s+)(?:so,? |now )?(?:we(?:['’]ve| have| are| were| will| could| cannot)? \w+|there is now|there is|there are now|all of our)\b",
        0.6,
        3.0,
    ),
    _sign(
        "an answer",
        rf"{_START}(?:(?:our|the) )?(?:response|reply|answer|action taken|outcome|what happened)\s*(?::|\t)",
        1.2,
        4.0,
    ),
)

_BOTH = re.compile(
    r"\b(?:you|people|tenants|patients|residents|members|families) (?:said|told us|asked|spoke|talked|suggested)\b[^\n]{0,25}?\b(?:we|our)(?: have| are| will)?\b"
    r"|\b(?:used|acted on|done (?:with|about)|doing about|listened to) (?:all )?(?:of )?your (?:feedback|comments|views|ideas)\b|\byour (?:feedback|comments|views|ideas|suggestions)\b[^.\n]{0,12}\b(?:we |our )"
    r"|\bwhat (?:has )?(?:happened|came|changed)\b[^.\n]{0,20}\byour? (?:ideas|feedback|said|told|suggestions|comments|views)|\bthings (?:you|we) (?:said|have done)\b",
    re.I,
)
_MINUTES_NAME = re.compile(
    rf"^\W*(?:(?:draft|unconfirmed|approved|confirmed|action|meeting|brief|short|our) )*(?:minutes|notes)\b(?=\W*$|\s*[,:;–(-]|\s+(?:of|from|for|and|held|on|taken|at)\b|\s+(?-i:[A-Z\d]))(?!\s*[:;]?\s*to\b)"
    rf"|\b(?:minutes|action notes|meeting notes)\W*(?:$|[\d–(-])|\b(?:minutes|notes) (?:of|from|for) (?:the |a |our |an )?[^.\n]{{0,60}}\b{_MEETING}"
    rf"|^\W*(?:summary|record|report|write[- ]?up|log) (?:of|from|on) (?:the |a |our |an )?[^.\n]{{0,40}}\b{_MEETING}"
    rf"|\b(?:decisions?|actions?) (?:log|record|list)\b|\bwrite[- ]?up\b|\bwhat happened at (?:the |our )|\bminutes (?:of|from|for)\b",
    re.I,
)
_NO_NAME = re.compile(
    r"\b(?:\d+|few|two|three|four|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|many) minutes\b|\b(?:last|previous|past) (?:\w+ )?(?:meeting|minutes|time)|\b(?:adoption|approval|acceptance|approve|correct record|corrections)\b|\bmeeting \d+ \(|\bset of minutes\b",
    re.I,
)
_AGENDA_NAME = re.compile(
    r"\bagenda\b(?!\s+(?:items?|for change|is|was|and (?:minutes|papers)|will))(?![^.\n]{0,30}\bminutes\b)|\border of business\b|"
    r"\bnotice of (?:the |an? )?[^.\n]{0,40}\bmeeting\b|\b(?:invitation|invited) to [^.\n]{0,40}\b(?:meeting|panel|forum|agm|group|board)\b|\bwhat we will talk about\b|"
    r"\bmeeting\b[^.\n]{0,30}\bitems\b|\brunning order\b",
    re.I,
)
_GENERAL_NAME = re.compile(
    r"\b(?:newsletter|newsround|chronicle|gazette|bulletin|magazine|annual (?:report|review)|impact report|terms of reference|constitution|policy|job "
    r"description|leaflet|factsheet|fact sheet|press release|code of conduct|frequently asked|strategy|guide to|easy guide)\b|"
    r"^\W*(?:how to|statement|a letter|letter (?:to|from)|report on(?![^.\n]{0,40}meeting)|survey|questionnaire|your (?:annual|rights)|what is)\b|"
    r"\bsurvey\b[^.\n]{0,12}(?::|results|report|what we found)|(?-i:\b[A-Z]\w+ (?:[A-Za-z]+ )?(?:[Nn]ews|NEWS))\b,?\W*(?:$|[A-Z\d–-]|in\b|from\b)",
    re.I,
)
_AGENDA_ALONE = re.compile(r"\W*(?:(?:provisional|draft|the|our) )?agenda\W*", re.I)
_NOTICE = re.compile(r"^\W*notice is (?:hereby )?given\b", re.I)
_RUN_ON_NAME = re.compile(
    r"^(?:[^a-z\n]{0,80}\s)?(?:MINUTES|NOTES) (?:OF|FROM|FOR)\b|^\W*(?:Draft |DRAFT )?Minutes (?:of|from) (?:the |a )?[A-Z]"
)
_LETTER_END = re.compile(r"^\W*(?:yours (?:sincerely|faithfully|truly)|kind regards|best wishes)\b", re.I)
_LETTER = re.compile(
    r"^\W*dear (?!all\b|members?\b|everyone\b|friends?\b|colleagues?\b|trustees\b|councillors?\b)", re.I
)
_NUMBERED = re.compile(r"^\W*\d{1,2}(?:\.\d{1,2})?(?:[.):]|\s|\t)\s*(?![\d:.]|(?:th|st|nd|rd)\b)|^\W*to \w+", re.I)
_MEETS = re.compile(rf"\b{_MEETING}s?\b|\bapologies\b|\bmeet\b", re.I)


@dataclass(frozen=True, slots=True)
class Names:
    """How the head of a paper calls the paper."""

    minutes: bool
    agenda: bool
    general: bool
    said_did: bool


def names(lines: Sequence[str]) -> Names:
    """A name stands near the top, in a short line that is no numbered item and no sentence."""
    head = [line for line in lines[:_TOP] if len(line.split()) <= _LONGEST_NAME and not _NUMBERED.match(line)]
    titles = [line for line in head if not re.search(r"[a-z]{2}[.!]\s*$", line) or "..." in line]
    letter = any(_LETTER.match(line) for line in lines[:_TOP]) and any(_LETTER_END.match(line) for line in lines)
    general = 0 if letter else _first(titles[:4], _GENERAL_NAME)
    said_did = _first(titles[:5], _BOTH)
    return Names(
        minutes=any(_MINUTES_NAME.search(line) and not _NO_NAME.search(line) for line in titles)
        or any(_RUN_ON_NAME.match(line) for line in lines[:3]),
        agenda=any(_AGENDA_NAME.search(line) for line in titles)
        or any(_AGENDA_ALONE.fullmatch(line) for line in lines[:_COVER])
        or any(_NOTICE.match(line) for line in lines[:_TOP]),
        general=general is not None and (letter or said_did is None or general < said_did),
        said_did=said_did is not None,
    )


def _first(titles: Sequence[str], pattern: re.Pattern[str]) -> int | None:
    return next((at for at, line in enumerate(titles) if pattern.search(line)), None)


def weigh(signs: Sequence[Sign], lines: Sequence[str]) -> float:
    """What all these signs come to over the whole paper."""
    return sum(min(sign.most, sign.weight * sum(1 for x in lines if sign.pattern.search(x))) for sign in signs)


def is_of_a_meeting(lines: Sequence[str]) -> bool:
    """Do short lines of the head name a body or a meeting?"""
    return any(_MEETS.search(line) for line in lines[:_TOP] if len(line.split()) <= _LONGEST_NAME)
