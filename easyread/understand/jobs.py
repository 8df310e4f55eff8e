"""Jobs that a meeting gave: who is to do what. Nobody is ever guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .doers import Doers, split

_LABEL = re.compile(
    r"^\W*(?:ACTIONS?|Actions?|AP)\b\s*(?:(?:points?|required|agreed|for)\b\s*)?(?:\d{1,3}\b)?\s*(?:\((?P<who>[^)]{1,40})\))?\s*(?:[:–—-]+\s*|\s(?=[A-Z]))(?P<rest>.+)$",
    re.S,
)
_OLD = re.compile(r"\W*(?:actions?|AP)\s*(?:points?\s*)?\d", re.IGNORECASE)
_TRAILING = re.compile(
    r"(?<=[\w.,;!?)\"”])\s*[-–—(\[*]*\s*\b(?:ACTIONS?|Actions?)(?! Plan| Log| Point)(?:\s+(?:by|for|on))?\b\s*[:–—-]*\s*(?P<who>[A-Z][^.:()]{1,50}?)\W*$"
)
_BASE = (
    r"(?!(?:be|the|a|an|date|this|that|all|and|or|have|which|him|her|them|it|say|date|whom|where|me|us|go ahead|of course|our|their|his|my|your|"
    r"members|residents|people|members|attend as|some|any|one|two|see that)\b)[a-z]{2,}"
)
_PROMISE = (
    r"(?:(?:has |have |also |then |therefore |both |kindly |very kindly )*(?:agreed|offered|undertook|volunteered|promised) to"
    r"|(?:will|would)(?: also| then| therefore| both| now)?(?! (?:be (?!ringing|asking|writing|sending|looking|contacting|working|doing|checking)|not|never|have|like|need|probably|no longer|also be|then be|soon be|seem|mean|cost|make sure it|depend|help$)\b)(?: be(?= \w+ing))?"
    r"|(?:is|are) (?:also )?going to|(?:is|are) to(?! be\b)|to(?: also| now| then)?|must|needs? to|was asked to|were asked to|has been asked to|(?:is|are) asked to)"
)
_ASKED = r"(?:asked|instructed|requested|authorised|reminded|told|ask|authorise|instruct|request)"
_REPORTED = r"(?:said|reported|confirmed|stated|advised|explained|added|agreed|replied|thought|suggested|informed \w+(?: \w+)?|told \w+(?: \w+)?)"
_CLAUSE = r"(?:^\W*|(?<=[,;:.)–—-])\s*|(?<=\band )|(?<=\bthat )|(?<=\bbut )|(?<=\bso )|(?<=\bwhich )|(?<=\bfor ))"
_FINITE = (
    r"\b(?:is|are|was|were|will|would|has|have|had|need|needs|needed|due|going|likely|able|asked|agreed|proposed|said|want|wants|wanted|hopes?|"
    r"hoped|continues?|ought|used|thought|felt|reported|advised|explained|stated|confirmed|added|noted|apologised|appears?|seems?|can|could|"
    r"should|may|might|must|being|been|not|which|who)\b"
)
_THING = rf"\W*(?!(?:It|This|There|He|She|They|We|To|I|Nothing|None|Because|As|Since|If|Of|When|Where|Varying|Proposed|Area)\b)(?P<what>(?:(?!{_FINITE})[^.;])+?)\s+"
_PASSIVE = re.compile(
    rf"^{_THING}to be (?!(?:held|discussed|able|a|the|in|at|on|found|seen|told|clear|fair|confirmed|decided|announced|advised|agreed|given one|taken|made up|noted|considered|cancelled)\b)(?:\w+ly )?"
    r"\w+(?:ed|en|ght|ung|nt|ade|one|ut|old|et|aid|ept)\b",
    re.S,
)
_WILL_BE = re.compile(
    rf"^{_THING}(?:will|would) (?:also |now |then )?be (?:written|contacted|sought|chased|drafted|circulated|obtained|ordered|requested|"
    r"invited|asked|sent|placed on the (?:next )?agenda|put on the (?:next )?agenda|added to the|investigated|looked into|followed up|checked|"
    r"raised with|reported to)\b",
    re.S,
)
_OUTSIDE = re.compile(
    r"\b(?:he|she|they|highways|council|ncc|borough|company|police|agency|anglian|bt|contractors?|trust|nhs|government|people|residents|tenants|applicants?|customers?|patients?)\b",
    re.I,
)
_BY = re.compile(r"\bby (?P<who>the [a-z]+|[A-Z][^.,;]*)")
_EVERYONE = re.compile(r"all|everyone|everybody", re.I)
_UNREAL = re.compile(
    r"\b(?:if|unless|whether|hop(?:e|es|ed|ing)|would like|wish(?:es|ed)?|could|might|may|used|not able|unable)\s*$",
    re.I,
)
_NOT_A_JOB = re.compile(
    r"^(?:be\b|remain|continue to be|speak to (?:the )?item|come into|start at|take place|close|open (?:the|at)|cost|depend|become|finish at|begin at|end at|retire|leave|resign|stand down|"
    r"the |like|need|want|mean|include|receive|benefit|lose|say no|take part in|vote)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Task:
    """`owners` as written in the paper. `start` and `end` place the words of the task in the text that was looked at.

    `text` is empty where a label only names who does what was said just before.
    """

    owners: tuple[str, ...]
    text: str
    start: int
    end: int


class Jobs:
    """Finds the jobs in sentences, for the people of one paper."""

    def __init__(self, doers: Doers) -> None:
        self._doers = doers
        who = rf"(?P<who>{doers.people})"
        self._plain = re.compile(
            rf"{_CLAUSE}\(?{who}\)?,?\s+(?P<how>{_PROMISE}) (?P<task>(?:also |then |please )?{_BASE}\b.*)", re.S
        )
        self._asked = re.compile(rf"\b{_ASKED} (?:for |that )?{who} (?:to|should|would) (?P<task>{_BASE}\b.*)", re.S)
        self._reported = re.compile(
            rf"^\W*(?P<who>{doers.person})[^.;]*?\b{_REPORTED},? (?:\w+,? )?(?:that )?,?(?:in future, )?(?:he|she|they|s/he|(?P=who)) (?:will|would|is going to|was going to) (?:also |then )?(?P<task>{_BASE}\b.*)",
            re.S,
        )
        self._pronoun = re.compile(
            rf"^\W*(?:He|She)(?: also| then|,? however,?)? (?P<how>(?:has )?(?:agreed|offered|undertook|volunteered|promised) to|will(?! be\b| not\b| have\b)|would(?! be\b| not\b| have\b| like\b)(?:, however,)?) (?P<task>{_BASE}\b.*)",
            re.S,
        )
        self._ours = re.compile(
            rf"^\W*We(?:'ll|’ll| will| are going to| agreed to| need to| must)(?! not\b| be\b| have\b| see\b| all\b| also be\b) (?P<task>{_BASE}\b.*)",
            re.S,
        )

    def of(self, text: str, before: str = "") -> list[Task]:
        """The jobs of one sentence; `before` is the sentence before it, for "He agreed to ..."."""
        label = _LABEL.match(text)
        if label:
            return self._labelled(text, label)
        tail = _TRAILING.search(text)
        if tail and (owners := self._doers.owners_only(tail["who"])):
            said = text[: tail.start()].rstrip(" -–—([*")
            inner = self._plain.search(said)
            start = inner.start("task") if inner and inner["how"] == "to" else 0
            return [Task(owners, said[start:], start, len(text))]
        return self._sentence(text, before)

    def _labelled(self, text: str, label: re.Match[str]) -> list[Task]:
        rest, offset = label["rest"], label.start("rest")
        who = split(label["who"]) if label["who"] else ()
        if not who and (only := self._doers.owners_only(rest)):
            return [Task(only, "", offset, len(text))]
        inner = self._plain.match(rest)
        if inner and not who:
            return [Task(split(inner["who"]), inner["task"], offset + inner.start("task"), len(text))]
        if _OLD.match(text):
            return []
        first = re.match(r"(?P<who>[^:–—]{2,40}?)\s*(?::|\s[–—-])\s+(?P<task>\S.*)", rest, re.S)
        if first and not who and (only := self._doers.owners_only(first["who"])) and all(map(self._doers.knows, only)):
            return [Task(only, first["task"], offset + first.start("task"), len(text))]
        named = re.fullmatch(r"(?P<task>.+?)\s*[-–—(\[]\s*(?P<who>[^()\[\]–—]{2,40}?)[)\]]?\.?", rest, re.S)
        if named and not who and (only := self._doers.owners_only(named["who"])) and all(map(self._doers.knows, only)):
            return [Task(only, named["task"], offset, len(text))]
        return [Task(who, rest, offset, len(text))]

    def _sentence(self, text: str, before: str) -> list[Task]:
        if text.rstrip(" ”\"'’)").endswith("?"):
            return []
        found: list[Task] = []
        for pattern in (self._plain, self._asked, self._reported):
            for match in pattern.finditer(text):
                task = self._task(text, match)
                if task and not any(task.start == other.start for other in found):
                    found.append(task)
                    found += self._more(text, match)
            if found:
                return found
        said = self._pronoun.match(text)
        if said and not _NOT_A_JOB.match(said["task"]):
            named = self._doers.named_in(before)
            owner = (named[0],) if len(named) == 1 and before.lstrip().startswith(named[0]) else ()
            if owner:
                return [Task(owner, said["task"], said.start("task"), len(text))]
        ours = self._ours.match(text)
        if ours and not _NOT_A_JOB.match(ours["task"]):
            return [Task(("We",), ours["task"], ours.start("task"), len(text))]
        return self._nobodys(text)

    def _task(self, text: str, match: re.Match[str]) -> Task | None:
        if _UNREAL.search(text[: match.start("who")]) or _NOT_A_JOB.match(match["task"]):
            return None
        if _EVERYONE.fullmatch(match["who"]) and "agreed" in match.groupdict().get("how", ""):
            return None  # "All agreed to wait" is what the meeting settled
        return Task(split(match["who"]), match["task"], match.start("task"), len(text))

    def _more(self, text: str, match: re.Match[str]) -> list[Task]:
        """Further jobs of the same sentence: "KM to ring the office; PN to book the hall"."""
        found = []
        start = match.start("task")
        while inner := self._plain.search(text, start):
            if inner.start("who") <= start:
                break
            task = self._task(text, inner)
            if task:
                found.append(task)
            start = inner.start("task")
        return found

    def _nobodys(self, text: str) -> list[Task]:
        """ "Signs to be ordered": a job, although the paper names nobody."""
        passive = _PASSIVE.match(text) or _WILL_BE.match(text)
        if passive is None or (passive.re is _WILL_BE and _OUTSIDE.search(text)):
            return []
        by = _BY.search(text, passive.end())
        who = self._doers.named_in(by["who"]) if by else []
        return [Task(tuple(who[:1]), text.strip(" *"), 0, len(text))]
