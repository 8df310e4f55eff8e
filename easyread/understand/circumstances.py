"""What takes the force from words that settle: another body, another day, a wish, a condition, a quotation.

`Here.spoils(start, end)` looks only at the words around one place of a sentence, so that "it was agreed that the forms should
be approved by May" is still settled although "should be approved" is not.
"""

from __future__ import annotations

import re
from functools import cached_property

_LOOK = 240  # letters before and after that are looked at: no clause of a paper is longer, and the cost stays small
_QUOTED = re.compile(r"[“\"]([^”\"]{12,600})[”\"]")
_BREAK = re.compile(r"[;:.!?] |[–—] | - |, (?:and |but |so |then )?(?=it (?:was|is)\b|we\b|all\b|members\b|everyone\b|th(?:is|ese|at) (?:was|were)\b|which (?:was|were)\b|the (?:committee|board|meeting|group|council)\b)|\b(?:and|but|so) (?=it (?:was|is)\b|we\b|all\b|members\b|everyone\b|this was\b)|,? (?:and )?(?:after|following) (?:\w+ ){0,3}(?:discussion|consideration|debate),?(?= )|\band (?:therefore )?(?=(?:was|were) (?:\w+ly )?(?:accepted|agreed|approved|adopted|signed)\b|councillors\b|members\b|therefore it\b)|\bof the opinion that\b")  # fmt: skip
_AFTER_TALK = re.compile(r"\b(?:after|following|when|before|as|once|since|having|despite)\b[^,;.]{0,80}?\b(?:discuss\w*|consideration|debate|consultation|vote|hands|talk|explanation|questions|thought)\b", re.I)  # fmt: skip
_HELD = re.compile(r"\bof last (?:time|month)\b|\b(?:of|from|for|at) (?:(?:the|our) )?(?:last|previous|\w+)? ?(?:meeting|forum|AGM)s?(?:,? held)?(?:,? on)?(?: \w*day)?(?: the)? ?(?:[\d./]+(?:st|nd|rd|th)?)?(?: (?:of )?[A-Z]\w+)?(?:,? \d{4})?", re.I)  # fmt: skip
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_EARLIER = re.compile(
    rf"\b(?:previously|already|originally|earlier|last (?:year|month|week|time|meeting|(?i:{_MONTH}))|(?:in|at) (?:the|our) (?:last|previous|{_MONTH}|AGM|\w+ meeting)|[Ii]n (?:early |late |mid-?)?{_MONTH}\b|[Ii]n (?:19|20)\d\d|since (?:then|{_MONTH}|\d{{4}})|(?:years?|months?|weeks?) ago|had been|it had been|newly|recently|previous (?:\w+ ){{0,2}}$|in the past)\b"
)
_THEN = re.compile(
    rf"^\W*(?:[Ii]n (?:early |late |mid-?)?{_MONTH}\b|[Ii]n (?:19|20)\d\d|(?:by|at|in) (?:the|our) (?:last|previous)|last (?:year|month|week|time|meeting)|(?:years?|months?|weeks?) ago|previously|earlier|at the (?:time|{_MONTH}))|^(?! to (?!the\b)| that\b)(?: [\w’'-]+){{0,8}} in (?:19|20)\d\d\b(?! (?:at|for|and we))|^[^.;]{{0,60}}?\b(?:at|in) (?:its|their) (?:\w+ )?meeting\b",
)
_DOUBT = re.compile(
    r"\b(?:if|unless|whether|provided|assuming|until|once|when|before|as soon as|hop(?:e|es|ed|ing)(?: that)?|wish\w*|would|could|should|may|might|must|can|cannot|can['’]t|will|shall|to be|to have|not|never|being|having been|nor|who|whom|whose|as)\b(?P<gap>[^,;]*)$",
    re.I,
)
_CONDITION = frozenset(("if", "unless", "whether", "until", "once", "when", "before", "as soon as", "who", "whom", "whose", "provided", "assuming"))  # fmt: skip
_TOLD = re.compile(
    r"\b(?:reported|advised|informed|stated|explained|said|says|told|confirmed|heard|learned|understood|understands|aware|announced|complained|commented|mentioned|believed|thought|queried|asked|wondered|enquired|pointed out|(?:letters?|e-?mails?|notifications?|news|update|message)\b.{0,40}\b(?:from|that|saying))\b",
    re.I,
)
_OTHERS = (
    r"(?:(?:Borough|County|District|City|Unitary|B\.?C\.?|Norfolk|Highways?)\b(?: Council)?|NCC|KCC|N\.C\.C|BCKL\w*|W\.N\.B\.C|CCG|ICB|NHS|CQC|highways|police|government|ministers?|ministry|planners|"
    r"(?:the |local )?planning (?:committee|authority|department|officers?|inspector\w*)|inspector\w*|(?:the )?Trust|(?:environment|highways) agency|water board|bank|insurers?|insurance company|company|landlord|"
    r"charity commission|department|court|tribunal|solicitors?|diocese|hospital|surgery|practice|university|lottery|funders?|developers?|applicants?|owners?|driver|contractors?|secretary of state|parliament|council tax|school|they|he|she|his|her|their)"
)
_BY_OTHERS = re.compile(rf"^(?:(?!\b(?:that|to)\b)[^.;,]){{0,40}}?\b(?:by|with) (?:the )?{_OTHERS}\b", re.I)
_BY_OURS = re.compile(r"^[^.;,]{0,40}?\bby (?:the )?(?:parish council|all|everyone|members|councillors|committee|board|meeting|group|forum)\b", re.I)  # fmt: skip
_OTHERS_DID = re.compile(
    rf"\b{_OTHERS}\b(?!['’]s)(?: \w+){{0,3}} (?:have|has|had|did|will|would|is|are|was|were|also|then)?\W*$", re.I
)
_WITHIN = re.compile(rf"\b{_OTHERS}\b", re.I)


class Here:
    """One sentence, with long quotations made blank: what someone is quoted with settles nothing."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.own = _QUOTED.sub(lambda m: m.group().replace(m.group(1), " " * len(m.group(1))), text)

    @cached_property
    def told(self) -> bool:
        """Does someone tell something in this sentence?"""
        return bool(_TOLD.search(self.own[:2000]))

    def before(self, start: int) -> str:
        """The words of the same clause before a place."""
        left = self.own[max(0, start - _LOOK) : start]
        cuts = list(_BREAK.finditer(left))
        return left[cuts[-1].end() :] if cuts else left

    def after(self, end: int) -> str:
        """The words of the same clause after a place."""
        right = self.own[end : end + _LOOK]
        cut = re.search(r"[;!?]|\.\s", right)
        return right[: cut.start()] if cut else right

    def doubtful(self, start: int) -> str | None:
        """A condition or a "not yet" before this place."""
        left = _AFTER_TALK.sub(" ", self.before(start))
        found = _DOUBT.search(left)
        if not found:
            return None
        word = found.group()[: len(found.group()) - len(found["gap"])].lower().strip()
        if word in _CONDITION:
            return "condition"
        return "mood" if len(found["gap"].split()) <= 1 and word != "as" else None

    def earlier(self, start: int, end: int) -> str | None:
        """Settled on another day."""
        left = _HELD.sub(" ", self.before(start))
        return "earlier" if _EARLIER.search(left) or _THEN.match(self.after(end)) else None

    def elsewhere(self, start: int, end: int, *, active: bool = False) -> str | None:
        """Settled by another body, or only told by someone."""
        right = self.after(end)
        if _BY_OTHERS.match(right):
            return "others"
        if _BY_OURS.match(right):
            return None
        left = self.before(start)
        if _OTHERS_DID.search(left):
            return "others"
        if not active and _TOLD.search(left):
            return "told"
        return None

    def spoils(self, start: int, end: int, *, active: bool = False) -> str | None:
        """Why the words at this place settle nothing here, or None."""
        return self.doubtful(start) or self.earlier(start, end) or self.elsewhere(start, end, active=active)

    def others_near(self, start: int) -> bool:
        """Is another body named in the clause before this place?"""
        return bool(_WITHIN.search(self.before(start)))
