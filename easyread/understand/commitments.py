"""How minutes say that somebody took on a job: a promise, an instruction, or what the person will do."""

from __future__ import annotations

import re

from .errands import is_being

_ADVERB = r"(?:also|then|therefore|now|both|kindly|very kindly|all|again|still|subsequently|too|each|further|thus|hopefully|in future|in turn|however)"
_LED_BY = rf"(?:{_ADVERB},? ){{0,3}}"
_FOLLOWED_BY = rf"(?:,? {_ADVERB}\b,?){{0,3}}"
PLEDGED = rf"(?:(?:is|are) (?:very )?(?:happy|willing) to|(?:(?:has|have) )?{_LED_BY}(?:agreed|offered|undertook|undertaken|volunteered|promised|committed)(?:,? in principle,?)? to)"
ASSIGNED = (
    rf"(?:(?:was|were|is|are|has been|have been) )?{_LED_BY}(?:asked|instructed|requested|authori[sz]ed|tasked|directed|delegated|advised|"
    r"reminded) to"
)
FUTURE = rf"(?:will|would|shall|(?:is|are) going to){_FOLLOWED_BY}"
TO_DO = rf"(?:(?:is|are) )?{_LED_BY}(?:to|must|needs? to|has to|have to){_FOLLOWED_BY}"
HOW = rf"(?:(?P<pledged>{PLEDGED})|(?P<assigned>{ASSIGNED})|(?P<future>{FUTURE})|(?P<to>{TO_DO}))"

NO_VERB = re.compile(
    r"(?:the|a|an|date|this|that|these|those|all|and|or|which|him|her|them|it|whom|where|me|us|our|their|his|my|your|of|members|residents|people|some|"
    r"any|one|two|no|not|never|in|on|at|be|have|say|see that|go ahead|local|others?|everyone|each|both|councillors|do with|say that|whom|highways|parish)\b"
)
"""After "to" this is no job: "to the council", "to be held", "to date"."""
_STATE = re.compile(
    r"(?:be\b|remain|continue to be|come into|take place|close|cost|depend|become|finish at|begin at|end at|retire|leave|resign|stand down|need|want|"
    r"mean|include\b(?! .{0,40} (?:in|on|with))|receive|benefit|lose|say no|say goodbye|vote|abstain|not\b|never|have\b|like\b|prefer|wish|hope|expect|appreciate|welcome|support|oppose|seem|appear|feel|"
    r"think|know|join|re-?join|serve\b|act as (?:a |the )?(?:chair|vice|clerk|treasurer|secretary)|continue(?: as| to act|\W*$)|stay\b|come\b(?! (?:back|and))|re-?stand|be co-opted|understand|believe|accept|agree|consider (?:this|that) (?:a|an|to be)|no longer|probably|soon be|cease|last|affect|result|allow|enable|require|"
    r"depend|help$|make sure it|also (?:be|have|need|like|want)|then (?:be|have|need)|now (?:be|have|need)|still (?:be|have|need)|be able|love|enjoy|miss|pay for itself|"
    r"speak to (?:the )?item|start at|open (?:the|at)|attend as|see (?:that|if they)|rise|fall|increase|reduce|grow|happen|occur|end\b|exceed|total|amount|stand at|pass a resolution)\b"
)
"""What somebody is, feels or lives through is no job."""
_POST = re.compile(
    r"be (?:on (?:the )?(?:front )?(?:desk|door|stall|gate|phones?)|in charge|responsible for|doing|the (?:lead|contact|link))\b"
)
_IN_THE_ROOM = re.compile(r"(?:explain|leave|repeat|introduce|outline|describe|consider|speak|comment|give (?:her|his|their) (?:views?|report)|say|withdraw|sit|stand|address|declare)\b")  # fmt: skip
"""What somebody is asked to do in the meeting itself."""
UNREAL = re.compile(
    r"\b(?:if|unless|whether|hop(?:e|es|ed|ing)(?: that)?|would like|wish(?:es|ed)?|could|might|may|used|not able|unable|wondered if|had|when|until|unlikely that|what)\s*$",
    re.I,
)
ASKS = r"(?<!had )(?<!previously )(?:asked|directed|instructed|requested|authorised|authorized|reminded|tasked)"
REPORTED = r"(?:says?|said|reported|confirmed|stated|advised|explained|added|agreed|replied|responded|suggested|indicated|undertook|informed|told|offered|promised|assured)"


def is_job(task: str, *, assigned: bool = False) -> bool:
    """May these words, which follow "will" or "to", be a job?"""
    if is_being(task) or _POST.match(task):
        return True
    return not (NO_VERB.match(task) or _STATE.match(task) or (assigned and _IN_THE_ROOM.match(task)))
