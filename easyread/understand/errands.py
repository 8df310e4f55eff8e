"""Verbs for jobs that somebody goes and does after a meeting: letters, calls, errands, small works.

They tell "A bin will be ordered" (a job, although nobody is named) from "The fair will be held" (news).
"""

from __future__ import annotations

import re

_OFFICE_WORK = (
    "write rewrite contact ask ring phone telephone email e-mail chase report inform notify remind tell invite send resend forward reply respond advise "
    "thank obtain get seek request order buy purchase book arrange rearrange organise organize prepare draft compose produce compile circulate "
    "recirculate distribute advertise publicise publicize publish post display add check confirm double-check investigate explore research enquire "
    "inquire establish clarify ascertain approach consult raise pursue progress liaise collect deliver bring take pass hand complete sign return "
    "submit register update amend monitor copy print issue acknowledge query challenge object appeal complain apologise promote verify instruct "
    "hire gather source price cost transfer file record photograph scan type upload invoice email escalate feed refer nominate recruit correct apply"
)
_HANDWORK = (
    "repair mend fix replace paint repaint clean clear cut trim prune remove move install erect fit refit reinstate plant water sweep mow strim "
    "spray treat service test inspect relocate straighten weed secure tidy make"
)
_OTHER_WORK = (
    "find look follow set put go speak talk meet visit attend include share review discuss help provide supply apply design create try keep show give "
    "do action sort see call lead represent investigate work continue start carry hold run join host chair present redo read learn pay claim cancel let"
)
_PARTICIPLES = {
    "write": "written", "rewrite": "rewritten", "ring": "rung", "tell": "told", "send": "sent", "resend": "resent", "get": "got", "seek": "sought",
    "buy": "bought", "bring": "brought", "take": "taken", "cut": "cut", "feed": "fed back", "find": "found out", "look": "looked (?:into|at)",
    "follow": "followed up", "set": "set up", "put": "put (?:on|in|up|out|into|onto|to)", "go": "gone", "speak": "spoken to", "talk": "talked to",
    "meet": "met", "give": "given", "do": "done", "redo": "redone", "see": "seen to", "sweep": "swept", "mow": "mown", "make": "made", "pay": "paid", "fit": "fitted",
    "refit": "refitted", "refer": "referred", "strim": "strimmed", "trim": "trimmed", "transfer": "transferred", "keep": "kept under review",
    "hold": "held", "read": "read", "lead": "led", "run": "run", "sort": "sorted", "show": "shown", "learn": "learnt", "hand": "handed", "add": "added",
    "place": "placed",
}  # fmt: skip
_NOT_WHEN_DONE_TO = frozenset(
    "go meet talk speak hold lead run learn read show give work continue start join host present try help do make discuss pay claim cancel see include share let apply".split()
)
"""What is done to a thing in these words may just happen: "will be held", "will be discussed", "will be given"."""


def _done(verb: str) -> str:
    if verb in _PARTICIPLES:
        return _PARTICIPLES[verb]
    if verb.endswith("e"):
        return verb + "d"
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    if verb in ("plan", "scan", "submit", "step"):
        return verb + verb[-1] + "ed"
    return verb + "ed"


def _any(verbs: str, form: str = "base") -> str:
    found = {
        verb if form == "base" else _done(verb)
        for verb in verbs.split()
        if form == "base" or verb not in _NOT_WHEN_DONE_TO
    }
    return "(?:" + "|".join(sorted(found, key=lambda verb: (-len(verb), verb))) + ")"


_SET_PHRASES = r"(?:made aware|placed (?:on|in)|put back on|looked at|kept informed|passed (?:on|round|around)|asked for|sent for|chased up)"
ERRAND = _any(f"{_OFFICE_WORK} {_HANDWORK} {_OTHER_WORK}")
""" "write", "repair", "find": the verb of a job whose owner, or whose promise, is plain."""
OFFICE_ERRAND = _any(_OFFICE_WORK)
""" "write", "ask", "order": what only people of the meeting do with what it says."""
OFFICE_DONE = rf"(?:{_SET_PHRASES}|{_any(_OFFICE_WORK, 'done')}|looked into|found out|followed up)"
""" "written", "asked", "ordered"."""
ANY_DONE = rf"(?:{_SET_PHRASES}|{_any(f'{_OFFICE_WORK} {_HANDWORK} {_OTHER_WORK}', 'done')}|made|placed|done|discussed with|raised with)"
""" "written", "repaired", "put up": for "X to be ...", which says a job by itself."""

_BEFORE_ERRAND = re.compile(rf"(?:also |then |please |now |again |try to |endeavour to )?{ERRAND}\b")
_NOT_BEING = frozenset(
    "starting continuing running holding going presenting hosting leading reading learning making giving showing paying claiming".split()
)
_BEING = re.compile(r"be (?P<verb>[a-z]{2,12}?)(?P<twice>[a-z]?)ing\b")


def is_errand(task: str) -> bool:
    """Does a task begin with the verb of an errand?"""
    return bool(_BEFORE_ERRAND.match(task)) or is_being(task)


_OFFICE_FIRST = re.compile(rf"(?:also |then |now |again )?(?!(?:sign|add|confirm|object|support)\b){OFFICE_ERRAND}\b")


def is_office_errand(task: str) -> bool:
    """Does a task begin with the verb of an errand that settles nothing by itself, as "sign the minutes" would?"""
    return bool(_OFFICE_FIRST.match(task))


_ERRAND_WORD = re.compile(ERRAND)


def is_being(task: str) -> bool:
    """ "be writing to the firm"."""
    match = _BEING.match(task)
    if not match or match.group().split()[1] in _NOT_BEING:
        return False
    stem = match["verb"] + match["twice"]
    return any(_ERRAND_WORD.fullmatch(form) for form in (stem, stem + "e", match["verb"]))


def is_order(text: str) -> bool:
    """ "Write to the mayor": in a list of jobs a row that begins with the verb of an errand is one."""
    match = re.match(r"\W*(?P<verb>[A-Za-z][a-z-]+)\b", text)
    return bool(
        match
        and re.fullmatch(ERRAND, match["verb"].lower())
        and is_errand(text[match.start("verb")].lower() + text[match.start("verb") + 1 :])
    )


_PLAIN_ORDER = re.compile(
    r"\W*(?:(?:Ask|Remind|Chase|Thank|Invite|Ring|Write to|Find out|Arrange|Obtain|Circulate|Send|Buy)|(?:Contact|Order|Book|Phone|Report|Get|Put|Add)(?= (?:the|an?|up|some|more|two|three|Mrs?|Cllr)\b)) "
    r"(?:(?:[a-z][\w’'-]*|[A-Z][\w’'-]+|\d+|£\d+),? ){2,25}(?:[\w’'-]+)[.)]*$"
)
_TO_READERS = re.compile(r"\b(?:you|your|yours|us|our|me|please|below|here|tel|now)\b|@|\bwww", re.I)


def is_plain_order(text: str) -> bool:
    """ "Write to the bus firm." in minutes, where nothing else says that it is a job: only what one asks of somebody there."""
    return bool(_PLAIN_ORDER.match(text)) and not _TO_READERS.search(text)
