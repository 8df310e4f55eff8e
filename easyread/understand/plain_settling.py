"""How chatty papers and bare notes settle things: "so that's a no", "We are going with option 2", "Soft play - dropped".

Such words settle something only where a clause or a note begins, or where the meeting is the one who says them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from easyread.model.paper import Outcome

_US = (
    r"(?:we|everyone|everybody|nearly everyone|people|members|trustees|most(?: people| of us)?|all(?: of us| present)?|"
    r"the (?:\w+ )?(?:group|committee|meeting|forum|panel|board))(?: all| both| then)?"
)
_AT = r"(?:^\W*|[:;–—.!?)]\s+|\s-\s+|,\s+)(?:(?:so|and|but|then|therefore|in the end|finally|ok),?\s+){0,2}"
_NOTE = r"(?:[:–—?]\s+|\s-\s+|^(?=[^.?!]{0,60}\W*$))(?:ok(?:ay)?,? )?"
_WHAT = r"(?:this|that|it|these|them|having|changing|moving|\w+ing|the (?:plan|idea|proposal|change|new|date|draft|wording|leaflet|name|price|cost|quote))"

_YES = (
    rf"{_AT}{_US} (?:have |['’]ve )?(?:decided on|settled on|plumped for|opted (?:for|to)|agreed on|voted for|signed (?:it |this )?off|backed|selected|went (?:with|for (?!a\b|an\b|lunch|tea|coffee|our|walks?))|chose)\b",
    rf"{_AT}we(?: are|['’]re) (?:all )?(?:going (?:with|ahead|for (?:it|option|the|a \w+ instead))|sticking (?:with|to)|settled on)\b",
    rf"\b(?:{_US}) (?:was |were |is |are )?(?:all )?(?:ok(?:ay)?|fine|content|happy|comfortable|pleased) (?:with {_WHAT}|about {_WHAT}|for \w+ (?:\w+ )?to)\b",
    rf"{_AT}(?:we|everyone|all|the group)(?: all)? (?:said|voted) yes\b",
    r"\bthumbs[- ]up\b(?: (?:from|by) (?:everyone|everybody|all|us all|the group|the committee)|\W*$)",
    r"\bnodded through\b|\bunanimous (?:yes|decision)\b|\bsigned it off\b|\bgot the go[- ]ahead\b|\bwas given the go[- ]ahead\b",
    r"\b(?:group|panel|board|committee|forum) decision\b\s*[:–-]",
    r"\bdecision (?:was )?made (?:to|that)\b|\bcame to the decision\b",
    r"\b(?:no[- ]?(?:body|one)|no members?) (?:objected|was against|disagreed)\b(?! (?:to|with|but)\b)(?=[^.]{0,12}$)",
    r"\b(?:general |overall )?(?:consensus|(?:feeling|wish|will|view|decision) of the (?:meeting|group|committee)) was (?:to|that|in favou?r|for)\b",
    r"\b(?:delegated (?:authority|powers?)|authority|permission) (?:was|were) (?:given|granted) to\b(?! (?:us|the council)\b)|(?:^|[:;–—.]\s+)\W*permission given\b",
    r"(?:^|[.;:–-]\s*)\W*no objections?(?: (?:were |was )?(?:raised|received|made))?\W*$",
    r"\bconsent (?:was )?reached\b|\b(?:a )?show of hands (?:was )?in favou?r\b",
    rf"{_AT}(?:we['’]ll|we will) (?:try|have|do|use|keep|stay|start|meet)\b[^.]{{0,60}}\b(?:from now on|instead|as (?:normal|usual|before)|for now)\b|\bfrom now on,? (?:we|the|all|every|it)\b",
    rf"{_NOTE}(?:going ahead|go(?:ing)? (?:with|for (?:the|it|option|\w+ instead))|stick(?:ing)? (?:with|to)|sorted for|all happy|keep(?= (?:it|as|the|this)\b|\W*$))",
    r"^(?!any\b|declar|apolog|aob|matters)[^.:?]{3,40}(?::| [–—-]) (?:yes(?:, | please| all| - |\W*$)|(?:that['’]s )?fine\W*$)",
    r"\b(?:won|wins|win) (?:the vote|with \d|by \d)|\bwas the winner\b|\bthe vote (?:came out|went|was) (?:for|in favou?r)\b",
    r"^[^.:;]{3,40}: [^.:;]{2,40} it is\W*$",
)
_NO = (
    r"\bno seconder\b|\bnobody seconded\b|\bwas not seconded\b",
    r"\b(?:motion|proposal|amendment|resolution|idea|vote|seconder and|seconder, it|put and) (?:was |then |therefore |has )?(?:fell|lost|failed|defeated|fails|falls)\b|^\W*fell\b",
    r"\bso (?:that['’]s|it['’]s|that is|it is|it was|that was|the answer (?:is|was))(?: a)? no\b|\bso,? no\W*$|\bit['’]s a no\b",
    rf"{_AT}(?:we|everyone|all|most people|people|the group)(?: all)? (?:said|voted) no\b",
    rf"{_NOTE}(?:we(?:['’]re| are) )?(?:not (?:doing|having|going ahead|going to (?:do|happen|go))\b|dropped\b|no thank(?:s| you)\b|too (?:dear|expensive|much|far)[^.:]{{0,20}}\bnot\b)",
    rf"{_AT}we(?:['’]re| are) not (?:having|doing|going (?:ahead|to (?:have|do|use|buy|change|join|hold|go|move)))\b",
    rf"{_AT}(?:{_US} )?(?:have |['’]ve )?decided against\b",
    rf"\b(?:{_US}) (?:were|was|are|did) not (?:in favou?r|want to go ahead|agree(?! (?:with|on|about|so|that)\b)|support)\b",
    r"\bthere was (?:no|little) support for\b|\bnobody wanted\b(?! to (?:be|go|stay|leave|talk|speak))",
    r"\b(?:group|committee|panel|board|forum|council|we|trustees|members) (?:was|were|is|are|felt) unable to (?:support|agree to|accept|fund|help)\b",
    rf"{_AT}we (?:can['’]?t|cannot|couldn['’]t) afford (?:it|this|that|one|them)\b",
    r"\bblocked by (?:\w+ )?members\b",
)
_LATER = (
    r"\bcould(?: not|n['’]t) decide\b|\b(?:no|not) (?:firm |final |clear )(?:decision|conclusion|agreement)\b|\bopinions? (?:were|was) divided\b|\bstill (?:deciding|undecided)\b",
    rf"{_NOTE}(?:(?:put |parked? |still )?on hold\b|park(?:ed)?\b|carr(?:y|ied) (?:forward|over) (?:to|till|until)\b|bring (?:it )?back\b|brought forward to\b|wait (?:and see|for|until|till)\b|left (?:over|till|until)\b|leave (?:it )?(?:for now|till|until)\b|tb[ca] (?:at|in|next)\b|decide (?:in|at|next|later)\b|next (?:time|meeting)\W*$)",
    r"\b(?:sent|referred) back to (?:the|a) [\w ]{2,25}(?:group|committee|team|working party)\b|^\W*(?:sent|referred) back\b",
    r"\b(?:this|it|that|which|so it|item|matter|decision) (?:comes|will come|is coming|can come|to come) back\b|\blet['’]s (?:come back|leave|wait|talk about (?:this|it) (?:again|next))\b|\bback (?:next month|at the next|next time)\b(?=\W*$)",
    rf"{_AT}we(?:['’]ll| will) (?:\w+ (?:about )?(?:it|this|again) and )?(?:decide|choose|vote|think about it and decide|talk about (?:it|this) again|come back to (?:it|this)) (?:on (?:it|this) )?(?:again )?(?:next|later|in|at|when|another)\b",
    r"\b(?:ran|run) out of time\b|\bno time (?:to|for)\b|\binsufficient time\b|\bthen decide\W*$|\b(?:question|matter|item|subject|issue)(?: of [\w ]{2,30})? was left(?: over| open)?\b|\bnothing decided\b",
    r"\b(?:felt|thought|agreed|decided)(?: it (?:was|would be))? best (?:to )?(?:wait|leave)\b|\b(?:quotes?|prices?|information|figures|costs?|details|quotations?)\b[^.;]{0,40}\bbefore (?:a|any|the) (?:final )?decision (?:is|was|can be) (?:made|taken)\b",
)
_FORMS = tuple(
    (outcome, tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns))
    for outcome, patterns in ((Outcome.DELAYED, _LATER), (Outcome.REFUSED, _NO), (Outcome.AGREED, _YES))
)

_ASKED = re.compile(
    r"\b(?:if|whether) (?:we|the (?:group|committee|club|meeting)) (?:all )?(?:can|could|should|might|want|wanted|would|may)\b|(?:^|[:;,–-]\s*)(?:do|shall|should|can|could|may|would|are|will) (?:we|i|everyone|the (?:group|committee|club)|people|members)\b(?! (?:know|think|remember|see|hear|ask))|^\W*(?!(?:are|is|was|were|did|does|do|has|have|had|who|what|when|where|why|how|which|will|would|can|could)\b)[\w£][^?]{2,60}\?$",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"\W*(?:(?P<yes>yes|yeah|yep|ok(?:ay)?|(?:we )?all agreed|agreed|everyone (?:agreed|said yes)|we all agreed|fine)|(?P<no>no|nope|not (?:this|now|at the moment)|we (?:can['’]t|said no))|(?P<later>not yet|wait(?: and see)?|maybe|later|leave it|let['’]s))\b(?!,? (?:he|she|they|it|one|but|said \w+ (?!and)|there)\b)",
    re.IGNORECASE,
)


def said_plainly(text: str) -> Iterator[tuple[Outcome, int, int]]:
    """What the words of a chatty sentence settle, each with its place."""
    for outcome, patterns in _FORMS:
        for pattern in patterns:
            if match := pattern.search(text):
                yield outcome, match.start(), match.end()


def answers(question: str, text: str) -> Outcome | None:
    """ "Do we want a stall?" "Yes": what a short answer to a question to the meeting settles."""
    if len(text.split()) > 9 or not _ASKED.search(question):
        return None
    answer = _ANSWER.match(text)
    if answer is None:
        return None
    return Outcome.AGREED if answer["yes"] else Outcome.REFUSED if answer["no"] else Outcome.DELAYED
