"""Jobs of nobody in particular: "Signs to be ordered", "Enquiries will be made", "It was agreed to write to the firm"."""

from __future__ import annotations

import re

from .errands import ANY_DONE, ERRAND, OFFICE_DONE, OFFICE_ERRAND

_EDGE = re.compile(
    r"(?:^\W*|[,;:–—]\s+|\s-\s+|(?<!\bSt)(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bCllr)(?<!\bNo)(?<!\bRev)\.\s+|\b(?:and|but|so|which|that|also|therefore) )"
)
_NOT_A_THING = (
    r"(?!(?:He|She|They|We|To|I|It|it|Nothing|None|Because|As|Since|If|Of|When|Where|Varying|Proposed|Area|he|she|they|we|I|if|unless|when|where|until|not|no|No|who|whether|"
    r"because|as|how|what|why|in order|able|hop\w+|There|there)\b)"
)
_FINITE = (
    r"\b(?:is|are|was|were|will|would|has|have|had|due|going|likely|able|asked|agreed|proposed|said|wants?|wanted|hopes?|hoped|continue[sd]?|left|ought|used|"
    r"thought|felt|reported|advised|explained|stated|confirmed|added|noted|apologised|appears?|seems?|can|could|should|may|might|being|been|not|who|which|whether|until|if|"
    r"read|discussed|detailed|checked|received|invitation|invited|request(?:ed)?|suggested|suggestion|considered|need|needs|needed|required|ready|where|because|how|available|allow\w*|enough|too|no|requesting|offering|asking|wishing|appeared|seemed|hadn|hasn|isn|wasn|weren|won|didn|couldn|wouldn)\b"
)
_THING = rf"{_NOT_A_THING}(?:(?!{_FINITE})[^.;:,]){{2,110}}?"
_STILL = r"(?:also |still |now |then |again |therefore |all |both ){0,2}"
_WILL_THING = r"(?!(?:will|would|should|Everything|everything|All|all|Nobody|nobody|He|She|They|We|I|he|she|they|we|If|if|When|when|Until|until|As|as|Once|once|No|no|Nothing|whether|what)\b)(?!(?:at|in|on|of|for|with|from)\b)(?:(?!\b(?:if|whether|until|unless|hoped|not|when|that|which|who)\b)(?:[^.;:,]|(?<=\bSt)\.)){2,90}?"
_OUTSIDE = re.compile(
    r"\b(?:he|she|they|highways (?:said|have|has|advised|confirmed)|council (?:said|have|has|advised|confirmed) that|county council|borough council|ncc|bckl\w*|anglian water|environment agency|police (?:said|have|has)|"
    r"bt|openreach|contractors?|developers?|applicants?|nhs|government|school|surgery|company|residents?|tenants|customers?|patients?|passengers|visitors|public)\b",
    re.I,
)
_TO_BE = re.compile(
    rf"(?P<thing>{_THING})\s+(?:(?:is|are|was|were) )?{_STILL}to {_STILL}be (?:\w+ly )?(?P<done>{ANY_DONE})\b"
)
_BARE_TO_BE = re.compile(rf"(?:[Ss]till |[Nn]ow )?[Tt]o be (?:\w+ly )?(?P<done>{ANY_DONE})\b")
_WILL_BE = re.compile(
    rf"(?P<thing>{_WILL_THING})\s+(?:will|shall) {_STILL}(?:need to )?be {_STILL}(?:\w+ly )?(?P<done>{OFFICE_DONE})\b"
)
_WOULD_BE = re.compile(
    rf"(?<!had been )(?<!previously )\b(?:agreed|decided|resolved|requested)(?:,? that)? (?P<thing>{_WILL_THING})\s+(?:(?:would|will|should|shall|to) )?{_STILL}be {_STILL}(?P<done>{OFFICE_DONE})\b",
    re.I,
)
_SETTLED_TO = re.compile(
    rf"(?:^|\bit was |\b(?:members|councillors|council|committee|board|group|forum|trustees|meeting|all|everyone|we|they) (?:have )?)(?:unanimously |then |also |therefore |all |both |further )?"
    rf"(?:agreed|decided|resolved)(?: unanimously)?:? to (?:also |again |try to )?(?P<verb>{OFFICE_ERRAND}|put (?:a|an|up|out|the|it|on)|place (?:a|an))\b",
    re.I,
)
_BARE_TO = re.compile(rf"(?:otherwise |also |still |need |needs |just |then )?to (?P<verb>{OFFICE_ERRAND})\b", re.I)
_ON_THE_AGENDA = re.compile(
    r"(?P<thing>[^.;:,]{2,90}?)\s+(?:(?:will|would|to|should) (?:also |then |now )?(?:be|go|come|remain|stay)|(?:is|are) to (?:be|go))(?: back)?(?: included| placed| put| added| listed)?(?: as)? (?:an? |the )?(?:(?:agenda )?item (?:on|for) |on |to |in )?(?:the |our )?(?:next )?(?:\w+ )?(?:agenda\b|next meeting['’]?s? agenda|agenda item)"
)
_BY_OTHERS = re.compile(
    r"\s+(?:\w+ )?by (?!(?:the )?(?:clerk|chair\w*|secretary|treasurer|parish council|councillors|committee|board|members|end|next|\d|\w+day|then|email|e-mail|post|phone|letter|"
    r"january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas)\b)(?:the |our |a )?[a-z]",
    re.I,
)
_BY_A_GROUP = re.compile(
    r"\s+by (?:the|our|a) (?!(?:Clerk|Chair|Secretary|Treasurer|Parish Council|Committee|Board)\b)(?:[A-Z]{2,}|[A-Z][a-z]+)\b"
)
_NEEDS_TO_BE = re.compile(
    rf"(?P<thing>{_THING})\s+(?:still |now |also )?needs? to be (?:\w+ly )?(?P<done>{OFFICE_DONE})\b"
)
_SOMEONE = re.compile(
    rf"(?:[Ss]ome(?:one|body)|[Vv]olunteers?|[Oo]ne of us) (?:to|will|needs to|has to) (?={ERRAND}\b)"
)
_OF_AN_AGENDA = re.compile(r"\W*To (?:confirm|check|sign|note|add|complete|update|acknowledge|clarify|[A-Z])")
_PURPOSE = re.compile(r"\b(?:it|this|we|you|they|he|she) (?:will|would|is|was|must|needs?)\b")
_PERMISSION = re.compile(r"\b(?:allow(?:ed|s)?|permit(?:ted)?|invit\w+|due|thing|things|work|works|plan\w*|permission|planning|application|someone|somebody|nothing|how|what|when|where|first|last|next|funding|grant|right|system|enough|time|money|way)\s*$", re.I)  # fmt: skip
_STEPS_MADE = re.compile(
    r"(?:further |more )?(?:enquir\w+|inquir\w+|contact|arrangements?|checks?|representations?|an? (?:new )?(?:application|request|complaint|report|enquiry|appointment|approach|offer|bid)\b[^.;:,]{0,60}?)\s+"
    rf"(?:will|would|to|are to|is to|should) {_STILL}be made\b",
    re.I,
)
_OTHERS_MAY = re.compile(
    r"(?:returned|delivered|registered|issued|completed|collected|filed|recorded|published|posted)\b"
)
"""What "will be" done in these words is as likely news of others."""
_NOT_A_JOB_DONE = re.compile(
    r"(?:brought forward|moved|signed|recorded|minuted|noted|confirmed|amended|approved|adopted)\b", re.I
)
_NEVER_BE = re.compile(
    r"(?:held|discussed|told|heard|met|given|taken (?:place|part|over)|made up|found(?! out)|made(?! aware))\b"
)


def find(text: str) -> int | None:
    """Where in a sentence a job of nobody begins; None when it holds none."""
    if text.rstrip(" ”\"'’)").endswith("?"):
        return None
    settled = _SETTLED_TO.search(text)
    if settled and not re.match(r"sign|confirm|accept|amend|add", settled["verb"], re.I):
        return settled.start("verb")
    settled = _WOULD_BE.search(text)
    if settled and not _NOT_A_JOB_DONE.match(settled["done"]):
        return settled.start("thing")
    for edge in _EDGE.finditer(text):
        place = edge.end()
        if _is_to_be(text, place) or _is_will_be(text, place) or _SOMEONE.match(text, place):
            return place
        bare = _BARE_TO.match(text, place)
        if (
            bare
            and not (place == 0 and _OF_AN_AGENDA.match(text))
            and _stands_alone(edge.group())
            and not _PURPOSE.search(text, bare.end())
        ):
            return place
    return None


def _stands_alone(edge: str) -> bool:
    return not edge.strip(" *•·") or edge.strip() in ("-", "–", "—", ":", ";", ".")


def _is_to_be(text: str, place: int) -> bool:
    match = _TO_BE.match(text, place)
    if match:
        return (
            not _NEVER_BE.match(match["done"])
            and not _NOT_A_JOB_DONE.match(match["done"])
            and not _PERMISSION.search(match["thing"])
        )
    bare = _BARE_TO_BE.match(text, place)
    return bare is not None and not _NEVER_BE.match(bare["done"]) and not _NOT_A_JOB_DONE.match(bare["done"])


def _is_will_be(text: str, place: int) -> bool:
    match = _WILL_BE.match(text, place) or _ON_THE_AGENDA.match(text, place) or _STEPS_MADE.match(text, place)
    if match is None:
        match = _NEEDS_TO_BE.match(text, place)
        return match is not None and not _BY_OTHERS.match(text, match.end())
    if match.re is _WILL_BE and (_OTHERS_MAY.match(match["done"]) or _BY_OTHERS.match(text, match.end())):
        return False
    return not _OUTSIDE.search(text[: match.end()])
