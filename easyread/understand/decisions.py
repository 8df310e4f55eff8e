"""What a sentence of minutes settles: agreed, refused, put off or noted. What others decided, or decided before, is none.

Each form in which minutes settle things has a pattern (`settling_forms`); the words around it may take its force
(`circumstances`).
"""

from __future__ import annotations

import re

from easyread.model.paper import Outcome

from . import plain_settling, votes
from . import settling_forms as forms
from .circumstances import Here

_VERB_FORMS = (
    (forms.PASSIVE, False),
    (forms.BEGINS, True),
    (forms.ACTIVE, True),
    (forms.JOINED, False),
    (forms.START, True),
    (forms.TAIL, False),
    (forms.ALL, True),
    (forms.NOTE, False),
)
_OURS = re.compile(
    rf"\b(?:it was {forms.HOW}(?:agreed|resolved|decided)|{forms.BODY} {forms.HOW}(?:{forms.SETTLE})|(?:all|we|everyone) agreed|resolved|all in favou?r|proposed)\b",
    re.I,
)
_NOT_OURS_YET = re.compile(r"\bnot (?:yet )?(?:been )?(?:agreed|decided|approved)\b", re.I)
_ONLY_MOVED = re.compile(
    r"\W*(?:this was |approv\w+\W{1,3})?prop(?:osed|oser)?\b(?!.*\b(?:that|to|accept\w*|adopt\w*|amend\w*|minutes)\b)",
    re.I,
)
_OF_OTHERS = re.compile(
    r"\b(?:council|county|borough|district|trust|nhs|police|landlord|grant|funding|planning|licen[cs]e|appeal)\b(?!['’]s car)",
    re.I,
)
_LONGEST = 1_500  # letters of a sentence that are looked at


def settled_elsewhere(text: str) -> bool:
    """A proposal written as if it were settled: "Resolved that ... (DRAFT, not yet agreed)"."""
    return bool(forms.DRAFT.search(text))


def outcome(text: str, topic: str = "") -> Outcome | None:
    """What a sentence settles under a topic, or None when it settles nothing."""
    here = Here(text[:_LONGEST])
    planning = bool(forms.PLANNING.search(topic))
    ours = bool(_OURS.search(here.own))
    if label := forms.LABEL.search(here.own):
        rest = here.own[label.end() :]
        if re.match(r"\W*(?:none|nothing|no decision)\b", rest, re.I):
            return Outcome.DELAYED
        return _settled_by_vote(here.own) or _of_agreed(Outcome.AGREED, " " + rest)
    if put_off := _put_off(here):
        return put_off
    plainly = _in_plain_words(here)
    if plainly in (Outcome.DELAYED, Outcome.REFUSED):
        return plainly
    permission = bool(forms.PERMISSION.search(here.own))
    for pattern, active in _VERB_FORMS:
        for match in pattern.finditer(here.own):
            start, end = match.span("verb")
            if (
                _is_person_doing(match, here)
                or here.spoils(start, end, active=active)
                or _NOT_OURS_YET.match(here.own, max(0, start - 4))
                or _is_opinion(match, here)
            ):
                continue
            if (planning or permission) and not ours:
                continue  # "Barn - approved" under "Planning decisions" is what the planners decided
            return _of_agreed(_words_say(match["verb"]), here.after(end))
    return (
        plainly
        or _plainly_said(here)
        or _planning_answer(here, planning)
        or _settled_by_vote(here.own)
        or _routine(here)
    )


def _is_person_doing(match: re.Match[str], here: Here) -> bool:
    """ "DS agreed to chair the group" gives DS a job, and "we supported 147 people" tells of work."""
    verb = match["verb"].lower()
    if match.re is forms.NOTE or match.re is forms.JOINED:
        return verb.endswith("agreed") and here.after(match.end("verb")).startswith(" to ")
    if match.re is forms.BEGINS:  # "Council grant: refused"
        return bool(_OF_OTHERS.search(here.own, 0, match.start("verb")))
    if match.re is not forms.ACTIVE:
        return False
    who = match["who"].lower()
    news = re.fullmatch(r"(?:the )?council", who) and re.search(r"\b(?:has|have)\b", match.group())
    return bool(news) or (verb == "supported" and who == "we")


def _is_opinion(match: re.Match[str], here: Here) -> bool:
    """ "All agreed that the food was good" tells what they think; nothing is settled."""
    return match["verb"].lower().endswith(("agree", "agreed", "agreement", "accepted")) and bool(
        forms.OPINION.match(here.after(match.end("verb")))
    )


def _in_plain_words(here: Here) -> Outcome | None:
    for result, start, end in plain_settling.said_plainly(here.own):
        if not (
            here.earlier(start, end) or here.doubtful(start) == "condition" or here.elsewhere(start, end, active=True)
        ):
            return result
    return None


def _put_off(here: Here) -> Outcome | None:
    for pattern in (forms.UNDECIDED, forms.NEXT_TIME):
        match = pattern.search(here.own)
        if match and not here.earlier(*match.span("verb")) and not here.told:
            return Outcome.DELAYED
    return None


def _plainly_said(here: Here) -> Outcome | None:
    """ "We said £30", "Summer party - no.", "So we are staying where we are"."""
    if said := forms.SAID.search(here.own):
        word = (said["what"] or said["yn"]).lower()
        return None if here.earlier(*said.span()) else Outcome.REFUSED if word == "no" else Outcome.AGREED
    if forms.DID_NOT.search(here.own):
        return Outcome.REFUSED
    if bare := forms.BARE_NO.match(here.own.rstrip(" .")):
        return Outcome.AGREED if bare["what"].lower() == "yes" else Outcome.REFUSED
    if forms.WE_NOT.match(here.own):
        return Outcome.REFUSED
    if forms.WE_STAY.match(here.own) or forms.NO_ACTION.search(here.own):
        return Outcome.AGREED
    stay = forms.STAY.search(here.own)
    return Outcome.AGREED if stay and not here.spoils(*stay.span("verb")) else None


def _planning_answer(here: Here, planning: bool) -> Outcome | None:
    answer = forms.PLANNING_ANSWER.search(here.own) if planning else None
    if answer is None or here.spoils(*answer.span("verb")):
        return None
    refused = "refusal" in (answer["way"] or answer["way2"] or "") or re.match(r"\W*object", answer["verb"], re.I)
    return Outcome.REFUSED if refused else Outcome.AGREED


def _settled_by_vote(text: str) -> Outcome | None:
    return votes.result(text) or (Outcome.AGREED if votes.chosen_between(text) else None)


def _routine(here: Here) -> Outcome | None:
    """Minutes, accounts and payments that were proposed and seconded were agreed, whether or not the paper says so."""
    moved = forms.MOVED.search(here.own)
    return Outcome.AGREED if moved and forms.ROUTINE.search(here.own) and not here.earlier(*moved.span()) else None


def _words_say(verb: str) -> Outcome:
    if re.match(forms.NO, verb, re.I) or re.search(
        r"\b(?:not|against|opposed|declined|refused|rejected|lost)\b", verb, re.I
    ):
        return Outcome.REFUSED
    if re.search(forms.LATER, verb, re.I):
        return Outcome.DELAYED
    return Outcome.NOTED if "noted" in verb.lower() else Outcome.AGREED


def _of_agreed(said: Outcome, rest: str) -> Outcome:
    """Agreed to what? "Agreed not to" is a no, "agreed to wait" puts off."""
    if said is not Outcome.AGREED:
        return said
    if forms.NO_TO.match(rest):
        return Outcome.REFUSED
    if forms.LATER_TO.match(rest):
        return Outcome.DELAYED
    return Outcome.NOTED if re.match(r"[\s,:]*(?:that )?(?:to note\b|[^.;]{0,50}\bbe noted\b)", rest, re.I) else said


def is_bare(text: str) -> bool:
    """Only a yes or no, or only who moved it, to what was said just before: "Carried.", "Proposed JF, seconded MW."."""
    if len(text) > 120:
        return False
    return bool(forms.BARE.fullmatch(text)) or bool(_ONLY_MOVED.match(text) and forms.MOVED.search(text))


def is_moved(text: str) -> bool:
    """Proposed and seconded in one sentence: a decision, although it may not say what came of it."""
    return bool(forms.MOVED.search(text[:_LONGEST]) and forms.MOVED_WHAT.search(text[:_LONGEST]))


def answers(question: str, text: str) -> Outcome | None:
    """What a short answer to a question to the meeting settles: "Yes."."""
    return plain_settling.answers(question, text)


def of_list(text: str) -> Outcome:
    """What a row of a list or column of decisions settles: something, whatever its words."""
    first = outcome(text)
    if first not in (None, Outcome.NOTED):
        return first
    if forms.LISTED_NO.match(text):
        return Outcome.REFUSED
    return Outcome.DELAYED if forms.LISTED_LATER.match(text) or forms.LATER_TO.match(text) else Outcome.AGREED


def casting(text: str) -> bool:
    """A tie is broken: this sentence says what came of the vote before it."""
    return bool(re.search(r"\bcasting vote\b", text, re.I))


def is_vote(text: str) -> bool:
    """How many were for and against, and nothing else."""
    return (len(text.split()) <= 12 or text.startswith("(")) and votes.counted(text) is not None


def opinion_of_one(text: str) -> bool:
    """ "Mr Hall felt that it looks better now.": "All agreed" after it settles nothing."""
    return bool(forms.OPINION_OF_ONE.search(text[:_LONGEST]))


def goes_on(text: str) -> bool:
    """What came of a proposal that was told just before: "The proposal was then carried by a majority."."""
    return bool(re.search(r"\b(?:the|this) (?:proposal|motion|resolution)\b", text, re.I))


def tells_of_vote(text: str) -> bool:
    """Says that there was a vote, and may not yet say what came of it."""
    return votes.is_held(text)


def follows_vote(text: str, before: str, *, voted: bool = False) -> bool:
    """ "So a bench.": what came of a vote that was told just before (`voted`: a few lines before)."""
    told = voted or votes.is_held(before) or votes.counted(before) is not None or votes.chosen_between(before)
    return told and (bool(forms.FOLLOWS.fullmatch(text[:200])) or casting(text))
