"""Which kind of paper it is: from what it calls itself, from its parts, and from how it tells (what was, what will be).

Minutes tell what was said and name who came; agendas list topics that are still to come; "you said, we did" answers what
people said. Each kind needs evidence of its own; a paper with none of it is a general one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from easyread.model.paper import Kind
from easyread.model.text import Block

from .attendance_labels import Says, label_of
from .list_rows import is_list

_LEAST = 2.5
_HEAD = 10  # blocks in which papers say what they are
_LISTS = 40  # blocks in which they list who came
_SAID = re.compile(r"^\W*(?:what |things )?you (?:said|told us|asked(?: for)?|spoke|say|raised|wanted)\b", re.I)
_DID = re.compile(
    r"^\W*(?:what |what have )?we(?:['’](?:ll|re|ve))? (?:did|have|have done|are doing|are going|will|can['’]?t|cannot|could not|couldn['’]t|listened|asked|changed|heard)\b|^\W*(?:our (?:answer|response)|action taken|what (?:has )?(?:happened|changed))\b",
    re.I,
)
_BOTH = re.compile(
    r"\byou (?:said|told us|asked|spoke)\b.{0,40}\bwe (?:did|are doing|will|have|listened|heard|acted|responded|asked|answered|replied)\b|\byou (?:said|told us|asked(?: for)?) and what (?:happened|changed|was done|has been done|has changed)\b|\bwe asked\b.{0,20}\byou said\b",
    re.I,
)
_CALLED_MINUTES = re.compile(
    r"\b(?:(?<!\b\d )(?<!\b\d\d )minutes|(?:action |meeting |draft )?notes|notes and actions|record)\b(?=.{0,80}\b(?:of|from|for|held|meeting|committee|forum|agm)\b|\W*$|\s*[-–—:])|\bmeeting (?:notes|minutes|summary)\b|\bsummary of the (?:meeting|forum)\b",
    re.I,
)
_AGENDA_HEAD = re.compile(
    r"^\W*(?:draft |meeting |committee |\w+ )?a ?g ?e ?n ?d ?a\W*$|^\W*order of business\W*$", re.I
)
_CALLED_AGENDA = re.compile(
    r"\bagenda\b(?! item)|\bnotice (?:is hereby given|of (?:the )?(?:\w+ ){0,3}meeting)\b|\bwhat we will talk about\b|\bprogramme for the (?:day|meeting)\b",
    re.I,
)
_CALLED_GENERAL = re.compile(
    r"\b(?:newsletter|annual report|press release|terms of reference|leaflet|questionnaire|reply slip)\b|^\W*dear (?:member|friend|all|colleague|parent|reader|resident|mr|mrs|ms|sir)\b",
    re.I,
)
_OLD_MINUTES = re.compile(
    r"\b(?:previous|last)\b.{0,20}\bminutes|\bminutes (?:of|from) (?:the |our )?(?:last|previous)\b|^\W*(?:to )?(?:approve|receive|agree|confirm|accept|sign|adopt)\b|\bbook(?:s|let)?\b",
    re.I,
)
_TOLD = re.compile(
    r"\b[A-Z][\w’'-]*\.? (?:and [A-Z]\w+ )?(?:said|asked|told|thanked|welcomed|explained|reported|wants?|wanted|agreed|gave|offered|rang|read)\b|\b[Ee]very(?:one|body) (?:said|agreed|wants?|was)\b|\bit was (?:agreed|noted|reported|resolved)\b"
)
_CAME = re.compile(
    r"^\W*(?:\d{1,2}[.)]?\s*)?(?i:(?:those |members |trustees |committee |also )?(?:present|attending|attended|attendees|attendance|participants|here|there)|in attendance|who came|who was there|in the room|on (?:teams|zoom)|(?:to consider )?apologies(?: for absence)?(?: (?:were )?received)?(?: from)?|not here|sorry|tenants|staff)\b(?:\s*[:;–-]+\s*|\s+(?:from\s+)?)(?=(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?|Rev)\b\.? ?)?[A-Z][\w.'’-]*[ ,.&(/\t-]|$)|^\W*(?i:present|in attendance|who came|attendees|(?:those|trustees|members) present)\W*$",
)
_PAST = re.compile(
    r"\b(?:was|were|had|said|agreed|noted|reported|asked|told|thanked|welcomed|explained|resolved|proposed|seconded|decided|advised|confirmed|informed|discussed|raised|gave|felt|suggested|opened|closed|went|came|talked|wanted|declared|received|signed|read)\b"
)
_SETTLED = re.compile(
    r"\b(?:it was (?:\w+ ){0,2}(?:agreed|resolved|decided|voted)|(?:board|committee|directors|trustees|meeting|council|group|we) (?:\w+ly )?(?:agreed|decided|voted|resolved|declined|noted)|"
    r"minutes (?:\w+ ){0,8}(?:approved|accepted|agreed|ratified|confirmed|adopted))\b|^\W*(?:agreed|resolved|approved|carried)\b",
    re.I,
)
_ACTION = re.compile(
    r"(?:^|[.*(\[–-]\s?)\W*ACTIONS?\b\s*[:–-]|(?<=\s)(?:Action|ACTION)(?=\s[A-Z][a-z]+ (?:to|will)\b)", re.I
)
_OPENED = re.compile(r"\bmeeting (?:was )?(?:started|opened|began|commenced|declared open)\b", re.I)
_CLOSED = re.compile(r"\b(?:meeting|forum|session)\b.{0,40}\b(?:closed|ended|finished|concluded)\b", re.I)
_TO_DO = re.compile(
    r"^\W*to (?:receive|approve|discuss|consider|agree|note|elect|register|confirm|report|hear|adopt|review|appoint|decide|transact)\b",
    re.I,
)
_CLOCK = re.compile(r"^\W*\d{1,2}(?:[.:]\d{2}|\s?[ap]m)\b")
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|said|agreed|noted|reported|asked|gave)\b")


@dataclass(frozen=True, slots=True)
class _Evidence:
    said: int  # lines that begin with what people said
    did: int
    both: bool  # "you said, we did" in one line of the head
    titled: bool  # the same, before anything else is told
    headed: bool  # a heading for each of the two
    minutes: bool  # calls itself so
    agenda: bool
    general: bool
    came: int  # lists of who came, or did not
    there: bool  # names in a list who was there
    past: int  # blocks that tell what was
    told: int  # blocks that tell who said or did what
    blocks: int
    settled: int  # blocks that tell what was settled
    actions: int  # blocks with a job under its label
    opened: bool
    closed: bool
    topics: int  # numbered or timed lines that tell nothing
    to_do: int


def kind_of(blocks: Iterable[Block]) -> Kind:
    """The kind of the paper of these blocks."""
    found = _evidence([block for block in blocks if block.text.strip()])
    if _is_you_said(found):
        return Kind.YOU_SAID_WE_DID
    tells = found.past / max(1, found.blocks)
    held = (
        3.0 * found.minutes
        + 1.5 * min(found.came, 3)
        + found.there
        + found.opened
        + found.closed
        + 0.4 * min(found.told, 8)
        + 0.4 * min(found.settled + found.actions, 6)
        + 3.0 * tells
    )
    coming = (
        3.5 * found.agenda
        + 0.5 * min(found.topics, 8)
        + 0.7 * min(found.to_do, 6)
        - 4.0 * tells
        - 0.3 * min(found.told, 8)
    )
    if found.general:
        held, coming = held - 4.0, coming - (0.0 if found.agenda else 3.0)
    if max(held, coming) < _LEAST:
        return Kind.GENERAL
    if held >= coming:
        seen = found.minutes or found.came or found.opened or found.closed
        return Kind.MINUTES if seen or found.told >= 4 or found.settled >= 3 else Kind.GENERAL
    return Kind.AGENDA


def _is_you_said(found: _Evidence) -> bool:
    answered = found.said >= 1 and found.did >= 1
    if found.headed and not (found.came or found.minutes):
        return True
    if found.minutes and found.came and not found.titled:
        return False  # minutes with a "you said, we did" among their topics
    return (found.both and (answered or found.came == 0)) or (found.said >= 2 and found.did >= 2 and not found.minutes)


def _lists_people(text: str, after: str) -> Says | None:
    """What a list of people says of them: "Attendees: Ann Lee, Bob Ray"; also with the people on the next line."""
    label = label_of(text)
    return label[0] if label and is_list(text[label[1].end() :].strip() or after, sure=True) else None


def _calls_itself_minutes(block: Block, *, first: bool) -> bool:
    """ "Minutes of the forum held on ...", and not the item "To approve the minutes of the last meeting"."""
    text = block.text[:160]
    return (first or not block.marker) and bool(_CALLED_MINUTES.search(text)) and not _OLD_MINUTES.search(text)


def _evidence(blocks: list[Block]) -> _Evidence:
    texts = [block.text for block in blocks]
    worded = [text for text in texts if re.search(r"\w", text)]
    follows = list(zip(worded, [*worded[1:], ""], strict=False))
    head = texts[:_HEAD]
    heads = [text for text in texts if len(text.split()) <= 4]
    early = texts[: max(_HEAD, int(0.6 * len(texts)))]  # later an agenda is that of the next meeting
    topics = [
        block
        for block in blocks
        if (
            re.search(r"\d|^\(?[a-z]\)", block.marker)
            or _CLOCK.match(block.text)
            or re.match(r"\d{1,2}[.)]?\s+[A-Z]", block.text)
        )
        and len(block.text.split()) <= 25
        and not _FINITE.search(block.text)
    ]
    return _Evidence(
        said=sum(1 for text in texts if _SAID.match(text)),
        did=sum(1 for text in texts if _DID.match(text)),
        headed=any(_SAID.match(text) for text in heads) and any(_DID.match(text) for text in heads),
        both=any(_BOTH.search(text) and len(text.split()) <= 16 for text in head),
        titled=any(_BOTH.search(text) and len(text.split()) <= 16 for text in texts[:3]),
        minutes=any(_calls_itself_minutes(block, first=not at) for at, block in enumerate(blocks[:_HEAD])),
        agenda=any(_AGENDA_HEAD.match(text) for text in early)
        or any(_CALLED_AGENDA.search(text) for text in head if len(text.split()) <= 30 and "next" not in text.lower()),
        general=any(_CALLED_GENERAL.search(text) for text in head if len(text.split()) <= 14),
        came=sum(1 for text, after in follows if _CAME.match(text) or _lists_people(text, after) is not None),
        there=any(_lists_people(text, after) is Says.THERE for text, after in follows[:_LISTS]),
        past=sum(1 for text in texts if _PAST.search(text)),
        told=sum(1 for text in texts if _TOLD.search(text)),
        blocks=len(blocks),
        settled=sum(1 for text in texts if _SETTLED.search(text)),
        actions=sum(1 for text in texts if _ACTION.search(text)),
        opened=any(_OPENED.search(text) for text in texts[: max(6, len(texts) // 3)]),
        closed=any(_CLOSED.search(text) for text in texts[len(texts) // 2 :]),
        topics=len(topics),
        to_do=sum(1 for text in texts if _TO_DO.match(text)),
    )  # fmt: skip
