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
from easyread.words import dates

from .attendance_labels import Says, label_of
from .list_rows import is_list
from .topic_names import USUAL

_LEAST = 2.5
_HEAD = 10  # blocks in which papers say what they are
_LISTS = 40  # blocks in which they list who came
_SAID = re.compile(
    r"^\W*(?:what |things )?you (?:said|told us|asked(?: for)?|spoke|say|raised|wanted)\b|^\W*(?:what )?we (?:have )?heard(?: from you)?(?:\s*:|\W*$)|"
    r"^\W*(?:your )?(?:feedback|comments?|suggestions?|issues?(?: raised)?|concerns?(?: raised)?)(?:\s*:|\W*$)",
    re.I,
)
_DID = re.compile(
    r"^\W*(?:what |what have )?we(?:['’](?:ll|re|ve))? (?:did|have|have done|are doing|are going|will|can['’]?t|cannot|could not|couldn['’]t|listened|asked|changed|heard)\b|^\W*(?:our (?:answer|response)|action taken|what (?:has )?(?:happened|changed))\b|^\W*so we\b|^\W*(?:responses?|answers?|replies|reply)(?:\s*:|\W*$)",
    re.I,
)
_BOTH = re.compile(
    r"\b(?:feedback|comments|suggestions|issues(?: raised)?|concerns) and (?:our |the )?(?:responses?|answers?|replies|actions?)\b|\bwe (?:have )?heard\b.{0,40}\bwe(?:['’]re| are| have| did)|"
    r"\byou raised\b.{0,40}\bhappened\b|\byou (?:said|told us|asked|spoke)\b.{0,40}\bwe (?:did|are doing|will|have|listened|heard|acted|responded|asked|answered|replied)\b|\byou (?:said|told us|asked(?: for)?) and what (?:happened|changed|was done|has been done|has changed)\b|\bwe asked\b.{0,20}\byou said\b",
    re.I,
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?[ /.-]?(?:of )?(?:\d|[A-Z])|(?:20\d\d)\b|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b"
_HANDLED = re.compile(
    r"(?:\b(?:send|take|write|keep|sign|circulate|read|type|check|share|agree|set|plan|prepare|put|add|see|get|see|need|for)(?:s|ing)? (?:(?:out|up|down|on|to|it|things|items) ){0,2}(?:the |an? |your |our |any |next |good ){0,2}(?:draft )?)$",
    re.I,
)
"""Before "agenda" or "minutes" in a sentence that says what people do with them."""
_CALLED_MINUTES = re.compile(
    rf"\b(?:(?<!\b\d )(?<!\b\d\d )(?:minutes|mins)|(?:action |meeting |draft )?notes|notes and actions|record|key points)\b(?=.{{0,80}}\b(?:of|from|for|held|meeting|committee|forum|agm)\b|\W*$|\s*[-–—:|(]|[\s,]*(?:{_DAY}))|"
    r"\bmeeting (?:notes|minutes|summary)\b|\bsummary of the (?:meeting|forum)\b|^\W*what (?:we (?:talked about|said|discussed|decided)|happened)(?: at\b.*)?\W*$|\s[–-] what we (?:did|said|talked about|decided)\W*$",
    re.I,
)
_AGENDA_HEAD = re.compile(
    r"^\W*(?:draft |meeting |committee |\w+ )?a ?g ?e ?n ?d ?a\W*$|^\W*(?:order of business|running order|order of the day|(?:the |our )?programme|what(?:['’]s| is) on|business|invitation)\W*:?$",
    re.I,
)
_CALLED_AGENDA = re.compile(
    r"\bagenda\b(?! items?\b)|\bnotice (?:is hereby given|of (?:the )?(?:\w+ ){0,3}meeting)\b|\bwhat we will talk about\b|\bwe(?:['’]ll| will) (?:be talking|talk) about\b|\bhereby summoned\b|\byou(?:['’]re| are) (?:warmly |all )?invited to (?:the|our|a|attend)\b.{0,40}\b(?:meeting|forum|agm)\b|\bprogramme for the (?:day|meeting)\b",
    re.I,
)
_CALLED_GENERAL = re.compile(
    r"\b(?:newsletter|annual report|press release|terms of reference|leaflet|questionnaire|reply slip)\b(?!\s*:)|^\W*how to \w+",
    re.I,
)
_LETTER = re.compile(
    r"^\W*dear (?:member|friend|all|colleague|parent|reader|resident|mr|mrs|ms|sir)\b",
    re.I,
)
_PAPER_OF_NO_MEETING = re.compile(
    r"^\W*(?:[\w’'&-]+ ){0,5}(?:policy|procedure|guide|bulletin|survey|strategy|(?:role|job) description|constitution|code of conduct|ground rules|"
    r"annual (?:report|review)|impact report|fact ?sheet|report on\b.*|(?:role|job) description\b.*|notice to (?:all )?\w+)\W*(?:\d.*)?$",
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
_CLOSED = re.compile(
    r"\b(?:meeting|forum|session|we|chair\w*)\b.{0,40}\b(?:closed|ended|finished|concluded)\b|(?:^|[.;,(]\s*)(?:closed|ended|finished)(?: at)?:? \W*(?:\d|half|quarter|ten|twenty|five|noon)",
    re.I,
)
_MET = re.compile(
    r"\bwe (?:all )?(?:met|started|got together|began)\b|\b(?:forum|group|committee|board|panel|club|association|holders|network) met\b|\bmeeting (?:was )?(?:started|opened|began|commenced|declared open)\b|"
    r"\b(?:\d+|[a-z]+(?:teen|ty)?) (?:people|residents|members|tenants|carers|parents|patients|of us) (?:came|attended|were (?:there|here|present)|joined)\b|\bthis is what happened\b|^\W*(?:opened|started|began) at\b",
    re.I,
)
_JOB = re.compile(
    r"\b[A-Z][\w’'-]* (?:to|will|is going to|agreed to|volunteered to|undertook to) (?:ask|ring|write|order|book|send|chase|check|find|get|contact|speak|bring|arrange|circulate|e-?mail|call|invite|draft|paint|look into|share|make|raise|meet|help|print|list|complain|reply)\b"
)
_MEETING = re.compile(r"\b(?:meeting|forum|agm|committee|board|panel|conference|group|association|club)\b", re.I)
_CALLS_TOGETHER = re.compile(
    r"\b(?:meeting|a\.?g\.?m|forum|workshop|get[- ]together)\b.{0,60}\b(?:will|is to|to) (?:be held|take place)\b|\bwe are (?:all )?meeting (?:on|at)\b|"
    r"\b(?:you are|you['’]re|everyone is) (?:all )?(?:warmly )?invited to (?:our|the|a)\b.{0,40}\b(?:meeting|a\.?g\.?m|forum|workshop)\b",
    re.I,
)
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
    closed: bool
    met: bool  # says that people met
    jobs: int  # lines that give someone a job
    topics: int  # numbered or timed lines that tell nothing
    usual: int  # lines that name a usual topic and tell nothing of it
    invites: bool  # its first lines call people to a meeting
    meeting: bool  # its head names a meeting, with a time
    to_do: int


def kind_of(blocks: Iterable[Block]) -> Kind:
    """The kind of the paper of these blocks."""
    found = _evidence([block for block in blocks if block.text.strip()])
    if _is_you_said(found):
        return Kind.YOU_SAID_WE_DID
    tells = found.past / max(1, found.blocks)
    held = 3.0 * found.minutes + 1.5 * min(found.came, 3) + found.there + found.closed + 1.5 * found.met
    held += 1.0 * (found.meeting and found.came > 0)
    held += 0.4 * min(found.told, 8) + 0.4 * min(found.jobs + found.settled + found.actions, 6) + 3.0 * tells
    was_held = found.minutes or found.came or found.closed or found.met
    coming = (
        3.5 * found.agenda
        + 0.5 * min(found.topics, 8)
        + 0.7 * min(found.to_do, 6)
        + (
            0.0
            if was_held
            else 0.4 * min(found.usual, 4) + 1.0 * (found.meeting and found.topics >= 3) + 3.0 * found.invites
        )
        - 4.0 * tells
        - 0.3 * min(found.told, 8)
    )
    if found.general:
        held, coming = held - 4.0, coming - (0.0 if found.agenda else 3.0)
    if max(held, coming) < _LEAST:
        return Kind.GENERAL
    if held >= coming:
        seen = was_held or found.told >= 4 or found.settled >= 3
        return Kind.MINUTES if seen else Kind.GENERAL
    return Kind.AGENDA


def _is_you_said(found: _Evidence) -> bool:
    answered = found.said >= 1 and found.did >= 1
    if found.general and found.said + found.did < 4:
        return False  # a newsletter with a corner of answers
    if found.headed and not (found.came or found.minutes):
        return True
    if found.minutes and found.came and not found.titled:
        return False  # minutes with a "you said, we did" among their topics
    return (found.both and (answered or found.came == 0)) or (found.said >= 2 and found.did >= 2 and not found.minutes)


def _lists_people(text: str, after: str) -> Says | None:
    """What a list of people says of them: "Attendees: Ann Lee, Bob Ray"; also with the people on the next line."""
    label = label_of(text)
    return label[0] if label and is_list(text[label[1].end() :].strip() or after, sure=True) else None


def names_both(text: str) -> bool:
    """Is this the name of a paper of answers: "You said, we did", "Feedback and our response"?"""
    return len(text.split()) <= 16 and bool(_BOTH.search(text))


def _calls_itself_minutes(block: Block, *, first: bool) -> bool:
    """ "Minutes of the forum held on ...", and not the item "To approve the minutes of the last meeting"."""
    text = block.text[:160]
    called = _CALLED_MINUTES.search(text)
    return (
        called is not None
        and (first or not block.marker)
        and not _OLD_MINUTES.search(text)
        and not _HANDLED.search(text[: called.start()].replace("Here are the ", ""))
    )


def _calls_itself_agenda(text: str) -> bool:
    """ "Agenda for the meeting on ...", and not "The agenda will be sent one week before"."""
    called = _CALLED_AGENDA.search(text) if len(text.split()) <= 45 else None
    if called is None or re.search(r"\bnext\b", text, re.I):
        return False
    if called.group().lower() != "agenda":
        return True
    below = re.match(r"\s*(?:is\s*)?(?::|below|as follows|is below)", text[called.end() :], re.I)
    told = _HANDLED.search(text[: called.start()]) or re.search(
        r"\b(?:the|an?|its|our) $", text[: called.start()], re.I
    )
    return len(text.split()) <= 30 and bool(below or not told)


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
        both=any(names_both(text) for text in head),
        titled=any(names_both(text) for text in texts[:3]),
        minutes=any(_calls_itself_minutes(block, first=not at) for at, block in enumerate(blocks[:_HEAD])),
        agenda=any(_AGENDA_HEAD.match(text) for text in early)
        or any(_calls_itself_agenda(text) for text in head),
        general=any(_CALLED_GENERAL.search(text) for text in head[:4] if len(text.split()) <= 14)
        or any(_LETTER.match(text) for text in head if len(text.split()) <= 14)
        or any(_PAPER_OF_NO_MEETING.match(text) for text in texts[:2]),
        came=sum(1 for text, after in follows if _CAME.match(text) or _lists_people(text, after) is not None),
        there=any(_lists_people(text, after) is Says.THERE for text, after in follows[:_LISTS]),
        past=sum(1 for text in texts if _PAST.search(text)),
        told=sum(1 for text in texts if _TOLD.search(text)),
        blocks=len(blocks),
        settled=sum(1 for text in texts if _SETTLED.search(text)),
        actions=sum(1 for text in texts if _ACTION.search(text)),
        closed=any(_CLOSED.search(text) for text in texts[len(texts) // 2 :]),
        met=any(_MET.search(text) for text in texts),
        jobs=sum(1 for text in texts if _JOB.search(text)),
        topics=len(topics),
        usual=sum(1 for text in texts if len(text.split()) <= 8 and USUAL.match(text) and not _FINITE.search(text)),
        invites=any(_CALLS_TOGETHER.search(text) for text in texts[:5]),
        meeting=any(_MEETING.search(text) for text in head[:5] if len(text.split()) <= 14)
        and any(dates.times(text) for text in head[:6]),
        to_do=sum(1 for text in texts if _TO_DO.match(text)),
    )  # fmt: skip
