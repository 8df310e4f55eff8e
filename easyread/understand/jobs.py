"""Jobs that a meeting gave: who is to do what. Nobody is ever guessed.

A sentence is looked at clause by clause. A clause is a job where somebody of the meeting is followed by a promise, an order
or "will" (commitments.py), or where a thing is "to be" dealt with (ownerless.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from . import ownerless
from .commitments import ASKS, ASSIGNED, FUTURE, HOW, PLEDGED, REPORTED, UNREAL, is_job
from .doers import BODY, OUTSIDE, OWN_BODY, TEAM, Doers, split
from .errands import ERRAND, is_errand, is_office_errand, is_order
from .tails import Tails

_LABEL = re.compile(
    r"^\W*(?:ACTIONS?|Actions?(?! (?:Group|Plan|Team|Fund|Trust|Day|Log|List|Alliance|Network)\b)(?i:(?! (?:carried|brought|from|arising|outstanding|completed|not)\b))|AP)\b\s*(?:(?:points?|items?|required|agreed|for|by|on)\b\s*)?(?:\d{1,3}\b)?\s*(?:\((?P<who>[^)]{1,40})\))?\s*"
    r"(?:[:–—.-]+\s*|\s(?=[A-Z]))(?P<rest>\S.*)$",
    re.S,
)
_OLD = re.compile(r"\W*(?:actions?|AP)\s*(?:points?\s*)?\d", re.IGNORECASE)
_NOTHING = re.compile(r"\W*(?:none|nil|n/a|no (?:further )?actions?|no one|nobody|[-–—]+)\b.{0,30}$", re.I)
_NEWS = re.compile(r"\b(?:reported|said|had|has been|have been|was|were|confirmed|advised|complained)\b")
_TRAILING = re.compile(
    r"(?:(?<=[.,;!?)\"”])\s*[-–—(\[*]*|\s+[-–—(\[*]+|\s(?=ACTION))\s*\b(?:ACTIONS?|Actions?)(?! Plan| Log| Point)(?:\s+(?:by|for|on))?\b\s*[:–—-]*\s*(?P<who>[A-Z][^.:()]{1,50}?)\W*$"
)
_CLAUSE = (
    r"(?:^\W*|(?<=[,:.)(–—-])\s*|(?<=\band )|(?<=\b[Tt]hat )|(?<=\bbut )|(?<=\bso )|(?<=\bwhich )|(?<=\bfor )|(?<=\bthen )|(?<=\bwhile )|"
    r"(?<=\bwhereas )|(?<=\bconfirmed )|(?<=\bagreed )|(?<=\bsaid ))"
)
_SETTLED_THAT = re.compile(
    r"\b(?:agreed|resolved|requested|instructed|suggested|decided|directed|recommended)\b[:,]?(?: that)?\s*$", re.I
)
_EVERYONE = re.compile(r"all|everyone|everybody", re.I)
_OF_A_BODY = re.compile(
    r"(?:continue (?:to|with)|carry on|attend|visit|review|meet|look (?:into|at)|set up|work on|draw up|endeavour|try|reassess|assess|fill|consider(?! this)|discuss|walk|think about|decide) ?\b"
)
_STRANGER = re.compile(
    r"\b(?:residents?|parishioners?|landowners?|owners?|farmers?|contractors?|tenants?|applicants?|(?:a|the|another|one) (?:man|woman|lady|gentleman|member|carer|person|"
    r"neighbour|visitor|developer|engineer|officer|occupier|son|daughter|wife|husband|mother|father|child|boy|girl)|someone|somebody|officers?|highways|police)\b",
    re.I,
)
_VOLUNTEERED = (
    r"(?:kindly |also |both ){0,2}(?:volunteered|offered|put (?:his|her|their) hands? up|"
    r"(?:volunteered|offered) (?:to be |as |for )?(?:(?:his|her|their) )?(?:assistance|help|support|services|the (?:job|role|task)|this)\b[^.;]{0,80})"
)
_NEEDS = re.compile(
    r"^\W*(?:[Ss]till )?(?:[Nn]eeds? |[Tt]o (?!the\b|a\b|date\b)[a-z]+)|\bneeds? [a-z]+ing$|\bto be [a-z]+$"
)
_NOT_BEFORE_TO = "is are was were agreed offered asked needs need has have had wants want hopes hope plans going used able due invited volunteered happy like"
_ORDERED = re.compile("".join(rf"(?<!\b{word} )" for word in _NOT_BEFORE_TO.split()) + r"\bto (?:also |then )?$")
_TO_BE = re.compile(r"(?:(?!\b(?:is|are|was|were|will|would|has|have|can)\b)[^.;:,]){2,90}? to be [a-z]+")
_SPEAKS = re.compile(r"\b(?:is|are|was|were|has|have|had|said|did|asked|thanked|met|held|came|went|chaired)\b")
_LET = re.compile(r"\b(?:agreed|resolved|requested|decided|arranged|suggested|asked|need|was|:) for $|^\W*for $", re.I)


@dataclass(frozen=True, slots=True)
class Task:
    """`owners` as written in the paper. `start` and `end` place the words of the task in the text that was looked at.

    `text` is empty where a label only names who does what was said just before. `listed`: who or when stands at the end, as
    in a list of jobs, so that a bare date there is the deadline.
    """

    owners: tuple[str, ...]
    text: str
    start: int
    end: int
    status: str = "open"
    listed: bool = False

    def is_ordered_in(self, text: str) -> bool:
        """Is it "Jo to write" or "signs to be ordered", or has it who at its end: no news of what will be?"""
        if self.listed or not self.text:
            return bool(self.owners)
        owned = self.owners and _ORDERED.search(text[: self.start])
        return bool(owned or _TO_BE.match(text[self.start : self.end]))


class Jobs:
    """Finds the jobs in sentences, for the people of one paper."""

    def __init__(self, doers: Doers) -> None:
        self._doers = doers
        self.tails = Tails(doers)
        who = rf"(?P<who>{doers.people}|{OWN_BODY}\b)"
        self._plain = re.compile(
            rf"{_CLAUSE}\(?{who}\)?(?:(?:,|, [A-Z]{{2,4}},)?\s+{HOW}|['’](?:ll|s going to)) (?=[a-z])"
        )
        self._asked = re.compile(rf"\b{ASKS} (?:for |that )?(?P<who>{doers.people}) (?:to|should|would) (?=[a-z])")
        self._should = re.compile(rf"{_CLAUSE}{who} (?:should )?(?={ERRAND}\b)")
        self._subject = re.compile(rf"^\W*(?P<who>{doers.people})\b")
        self._by = re.compile(rf"\bby (?P<who>{doers.people})")
        self._behind = re.compile(rf"(?:\(|\s[-–—]\s)(?P<who>{doers.people})\)?\W*$")
        self._team = re.compile(
            rf"(?:^\W*|(?<=[.;:–—-] ))(?!(?:The )?{OUTSIDE})(?P<who>{TEAM}) to (?:also |then )?(?={ERRAND}\b)"
        )
        self._again = re.compile(
            rf"(?<=\band )(?:(?P<pledged>{PLEDGED}|(?:was|were) {ASSIGNED})|(?P<future>{FUTURE})) (?=[a-z])"
        )
        self._said_he = re.compile(
            rf"(?:\b(?P<near>{doers.people}),? (?:also |then |again |kindly |has ){{0,2}})?\b{REPORTED},?(?: \w+,?)?(?: that)?(?: in future,?)? "
            rf"(?P<he>he|she|they|s/he|he/she)(?: would|['’]d| will|['’]ll| (?:is|was) going to)(?: also| then| again)? (?=[a-z])"
        )
        self._pronoun = re.compile(
            rf"^\W*(?:He|She)(?: also| then| both|,? however,?)?(?: (?:has )?(?P<pledged>{PLEDGED}|is (?:also )?(?:to|going to))| (?:will|would)(?:,? (?:also|then|however),?)?) (?=[a-z])"
        )
        self._ours = re.compile(
            r"^\W*(?:So |Then |And )?[Ww]e(?:['’]ll| will| are going to| agreed to| need to| must| plan to)(?: also| then| now)? (?=[a-z])"
        )
        self._volunteered = re.compile(rf"{_CLAUSE}(?P<who>{doers.people}) {_VOLUNTEERED}\W*(?:$|[.;,])")
        self._says = re.compile(REPORTED)

    def of(self, text: str, before: str = "") -> list[Task]:
        """The jobs of one sentence; `before` is the sentence before it, for "He agreed to ..."."""
        if text.isupper() and len(text.split()) >= 3:
            calm = self._doers.calm(text)
            return [replace(task, text=text[task.start : task.end]) for task in self._of(calm, before)]
        return self._of(text, before)

    def _of(self, text: str, before: str) -> list[Task]:
        alone = self.tails.read(text.rstrip(" .")) if len(text.split()) <= 6 else None
        if alone and alone.labelled and alone.owners and not (alone.has_time or alone.status):
            return [Task(alone.owners, "", 0, len(text))]
        label = _LABEL.match(text)
        if label and (found := self._labelled(text, label)) is not None:
            return found
        tail = _TRAILING.search(text)
        if tail and (owners := self._doers.owners_only(tail["who"])):
            said = text[: tail.start()].rstrip(" -–—([*")
            inner = self._plain.search(said)
            start = inner.end() if inner and inner["to"] else 0
            return [Task(owners, said[start:], start, len(text))]
        return self._with_tail(text, before) or self._sentence(text, before)

    def _with_tail(self, text: str, before: str) -> list[Task]:
        """ "Write to the firm (Ben, by 20 March)": who, when and how far, told at the end of the sentence."""
        tail = self.tails.of(text)
        if tail is None:
            return []
        said = text[: tail.start].rstrip(" -–—,;:")
        tasks = self._sentence(said, before)
        if tasks:
            named = any(task.owners for task in tasks)
            return [
                replace(
                    task,
                    owners=task.owners if named else tail.owners,
                    end=len(text) if task is tasks[-1] else task.end,
                    status=tail.status or task.status,
                    listed=True,
                )
                for task in tasks
            ]
        sure = is_order(said) or _NEEDS.search(said) or tail.labelled or (tail.has_time and not _SPEAKS.search(said))
        if not tail.owners or not sure:
            return []
        return [Task(tail.owners, said.strip(" *-–•"), 0, len(text), tail.status or "open", listed=True)]

    def _labelled(self, text: str, label: re.Match[str]) -> list[Task] | None:
        """What stands behind "Action:". None where the label is not one of a job."""
        rest, offset = label["rest"], label.start("rest")
        who = split(label["who"]) if label["who"] else ()
        if _NOTHING.match(rest):
            return []
        if not who and (only := self._doers.owners_only(rest)):
            return [Task(only, "", offset, len(text))]
        inner = None if who else self._clauses(rest)
        if inner:
            return [Task(task.owners, task.text, offset + task.start, offset + task.end) for task in inner]
        if _OLD.match(text):
            return []
        if not who and _NEWS.search(rest) and not ownerless.find(rest):
            return None
        bare = re.compile(rf"(?P<who>{self._doers.people}) (?={ERRAND}\b)").match(rest)
        if bare and not who:
            return [Task(split(bare["who"]), rest[bare.end() :], offset + bare.end(), len(text))]
        body = re.match(rf"(?P<who>{BODY}) to (?=[a-z])", rest)
        if body and not who and is_job(rest[body.end() :]):
            return [Task((body["who"],), rest[body.end() :], offset + body.end(), len(text))]
        first = re.match(r"(?P<who>[^:–—]{2,40}?)\s*(?::|\s[–—-])\s+(?P<task>\S.*)", rest, re.S)
        if first and not who and (only := self._doers.owners_only(first["who"])) and all(map(self._doers.knows, only)):
            return [Task(only, first["task"], offset + first.start("task"), len(text))]
        named = re.fullmatch(
            r"(?P<task>.+)(?:\s[-–—]\s*|\s*[(\[–—])\s*(?P<who>[^()\[\]–—]{2,40}?)[)\]]?\.?", rest, re.S
        )
        if named and not who and (only := self._doers.owners_only(named["who"])) and all(map(self._doers.knows, only)):
            return [Task(only, named["task"], offset, len(text))]
        return [Task(who, rest, offset, len(text))]

    def _sentence(self, text: str, before: str) -> list[Task]:
        if text.rstrip(" ”\"'’)").endswith("?"):
            return []
        found = self._clauses(text)
        if found:
            return found
        said = self._pronoun.match(text)
        if said and is_job(text[said.end() :]) and (said["pledged"] or is_errand(text[said.end() :])):
            if _STRANGER.search(before):
                return []
            named = self._doers.named_in(before)
            return [Task(tuple(named) if len(named) == 1 else (), text[said.end() :], said.end(), len(text))]
        ours = self._ours.match(text)
        if ours and is_job(text[ours.end() :]):
            return [Task((), text[ours.end() :], ours.end(), len(text))]
        start = ownerless.find(text)
        if start is None:
            return []
        by = self._by.search(text, start) or self._behind.search(text, start)
        owners = split(by["who"]) if by and self._sure(by["who"], split(by["who"])) else ()
        return [Task(owners, text[start:].strip(" *"), start, len(text))]

    def _clauses(self, text: str) -> list[Task]:
        """The jobs with an owner: one for each part between semicolons, with everybody who has a share in it."""
        found = []
        at = 0
        for part in text.split(";"):
            shares = self._shares(part)
            if shares:
                owners = dict.fromkeys(owner for _, who in shares for owner in who)
                start = min(place for place, _ in shares)
                found.append(Task(tuple(owners), part[start:].strip(" *"), at + start, at + len(part)))
            at += len(part) + 1
        return found

    def _shares(self, part: str) -> list[tuple[int, tuple[str, ...]]]:
        """(place of the verb, owners) of each clause in which somebody takes on a job."""
        found: list[tuple[int, tuple[str, ...]]] = []
        told_to = True
        for match in self._plain.finditer(part):
            if match["to"] and not told_to and part[: match.start("who")].endswith("and "):
                continue  # "Jo will work with Sam and Ann to find a room"
            if share := self._plain_share(part, match):
                told_to = bool(match["to"])
                found.append(share)
        for match in self._asked.finditer(part):
            if any(place <= match.start() for place, _ in found):
                break  # "Jo agreed to ask Sam to ring" is a job of Jo
            if self._trusts(match["who"]) and is_job(part[match.end() :], assigned=True):
                found.append((match.end(), split(match["who"])))
        if not found and (team := self._team.search(part)) and is_job(part[team.end() :]):
            found.append((team.end(), (team["who"],)))
        for match in self._should.finditer(part):
            if _SETTLED_THAT.search(part[: match.start("who")]) and self._trusts(match["who"]):
                found.append((match.end(), split(match["who"])))
        found += [(match.start("who"), split(match["who"])) for match in self._volunteered.finditer(part)]
        taken = {place for place, _ in found}
        subject = self._subject.match(part)
        found += [share for share in self._of_reports(part, subject) if share[0] not in taken]
        if subject is not None:
            found += [share for share in self._of_subject(part, subject) if share[0] not in taken]
        return found

    def _plain_share(self, part: str, match: re.Match[str]) -> tuple[int, tuple[str, ...]] | None:
        task, who = part[match.end() : match.end() + 60], match["who"]
        if UNREAL.search(part[max(0, match.start("who") - 24) : match.start("who")]):
            return None
        if not is_job(task, assigned=bool(match["assigned"])):
            return None
        if _EVERYONE.fullmatch(who) and match["pledged"]:
            return None  # "All agreed to wait" is what the meeting settled
        before = part[max(0, match.start("who") - 24) : match.start("who")]
        if before.endswith("for ") and not _LET.search(before):
            return None  # "a rule for members to pay"
        if re.fullmatch(OWN_BODY, who):
            return self._of_body(task, match)
        owners = self._without_teams(split(who))
        past = re.search(r"\b(?:was|were)\b|^\S+(?: \S+){0,2} asked", match.group()[len(who) :])
        if not (match["pledged"] or (match["assigned"] and past)) and not self._sure(who, owners):
            alone = not re.search(r"\w\s*$", before)  # "the Council and Elm Housing to say" names no doer
            plural = len(owners) == 1 and re.search(r"\b(?:are|have)\b", match.group()[len(who) :])
            if plural or not alone or not self._trusts(who):
                return None
        return match.end(), owners

    def _of_body(self, task: str, match: re.Match[str]) -> tuple[int, tuple[str, ...]] | None:
        """ "Members agreed to write" is what the meeting settled: a job of nobody. "The Board will write" is one of the Board."""
        if match["pledged"]:
            return (match.end(), ()) if is_office_errand(task) else None
        fits = is_office_errand(task) or _OF_A_BODY.match(task) or (match["to"] and is_errand(task))
        return (match.end(), split(match["who"])) if fits and not match["assigned"] else None

    def _of_subject(self, part: str, subject: re.Match[str]) -> Iterator[tuple[int, tuple[str, ...]]]:
        """ "GP said sorry and agreed to ring": the owner is whom the sentence began with, unless it names another on the way."""
        for match in self._again.finditer(part, subject.end()):
            task = part[match.end() : match.end() + 60]
            if is_job(task) and (match["pledged"] or is_errand(task)):
                yield match.end(), self._if_alone(split(subject["who"]), part[subject.end() : match.start()])

    def _of_reports(self, part: str, subject: re.Match[str] | None) -> Iterator[tuple[int, tuple[str, ...]]]:
        """ "Mr Poe said that he would ask": whoever stands before "said", or began the sentence and is alone in it."""
        for match in self._said_he.finditer(part):
            if not is_job(part[match.end() : match.end() + 60]):
                continue
            if match["near"]:
                owners = split(match["near"])
            elif subject is not None:
                owners = self._if_alone(split(subject["who"]), part[subject.end() : match.start()])
            else:
                continue
            if match["he"] != "they" or len(owners) > 1:
                yield match.end(), owners

    def _if_alone(self, owners: tuple[str, ...], between: str) -> tuple[str, ...]:
        return owners if all(name in owners for name in self._doers.named_in(between)) else ()

    def _without_teams(self, owners: tuple[str, ...]) -> tuple[str, ...]:
        """ "Alan Reed, EDC, is to ring": capitals behind a full name that are nobody's initials say where he works."""
        if not any(" " in owner for owner in owners):
            return owners
        return tuple(one for one in owners if not re.fullmatch(r"[A-Z]{2,4}", one) or self._doers.is_listed(one))

    def _sure(self, who: str, owners: tuple[str, ...]) -> bool:
        return bool(self._doers.titled_list.fullmatch(who)) or all(map(self._doers.is_sure, owners))

    def _trusts(self, who: str) -> bool:
        return re.fullmatch(OWN_BODY, who) is not None or all(self._doers.is_person(one) for one in split(who))
