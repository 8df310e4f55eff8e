"""Reported speech in plain words, with the speaker kept: "Mr Khan advised that" -> "Mr Khan said that".

Where the paper names no speaker the plain sentence says that somebody spoke ("Someone asked if", "We heard that"); what was only
"noted" stands by itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .capitals import capital

_WHO = (
    r"(?P<who>(?:[A-Z][\w.'’-]*|he|she|they|the|an?|one|some|several|members?)(?:[ ,](?:and |& )?[\w.'’&()-]+){0,7}?)"
)
_ADVERB = r"(?:(?P<also>also|further|again|additionally) |then |therefore |duly |kindly |briefly )?"
_PEOPLE = r"(?:the )?(?:meeting|members|members present|council|group|board|committee|councillors|forum|everyone|everybody|us|all|those present|attendees)"
_SAID = (
    rf"(?:reported|advised|explained|stated|commented|mentioned|remarked|indicated|clarified|reiterated|announced|confirmed|highlighted|noted|outlined|"
    rf"emphasi[sz]ed|stressed|(?:informed|advised|told|notified|updated) {_PEOPLE})(?: to {_PEOPLE})?"
)
_GROUP = re.compile(
    r"(?:the )?(?:meeting|members|council|group|board|committee|councillors|forum|trustees|partnership)\b", re.I
)

_PERSON_SAID = re.compile(rf"^{_WHO} {_ADVERB}(?P<verb>{_SAID}) that (?=\w)", re.I)
_PERSON_ANSWERED = re.compile(rf"^{_WHO} {_ADVERB}(?:replied|responded) that (?=\w)", re.I)
_PERSON_ADDED = re.compile(rf"^{_WHO} added that (?=\w)", re.I)
_PERSON_ASKED = re.compile(
    rf"^{_WHO} {_ADVERB}(?:asked|queried|enquired|inquired|questioned) (?:whether|if)(?: or not)? (?=\w)", re.I
)
_PERSON_THOUGHT = re.compile(
    rf"^{_WHO} {_ADVERB}(?:(?:was|were) of the (?:opinion|view)|expressed (?:the|an|their|his|her) (?:opinion|view)|considered|believed) that (?=\w)",
    re.I,
)
_NOT_A_SPEAKER = re.compile(
    r"\b(?:that|which|who|it|there|this|was|were|is|are|has|have|had|be|been|said|asked|agreed|not|report|letter|e-?mail|survey|review|paper|page|website)\b",
    re.I,
)

_IT_WAS = r"^(?P<link>(?:And|But|So|Then) )?It (?:was|has been|had been) (?:also |then |further |again |generally |additionally )?"
_BY = r"(?: by (?P<by>(?!mistake|then|now|the end)[^,;:]{2,50}?))?"
_NOBODY_NAMED: tuple[tuple[re.Pattern[str], str, str], ...] = tuple(
    (re.compile(_IT_WAS + verb + _BY + link, re.I), named, plain)
    for verb, link, named, plain in (
        (r"noted", r" that (?=\w)", "{by} said that ", ""),
        (
            r"(?:reported|advised|stated|explained|announced|mentioned|confirmed|highlighted)",
            r" that (?=\w)",
            "{by} said that ",
            "We heard that ",
        ),
        (r"estimated", r" that (?=\w)", "{by} thought that ", "People thought that "),
        (r"(?:pointed out|commented|remarked)", r" that (?=\w)", "{by} said that ", "Someone said that "),
        (r"(?:felt|thought|considered|believed)", r" that (?=\w)", "{by} felt that ", "People felt that "),
        (r"hoped", r" that (?=\w)", "{by} hoped that ", "People hoped that "),
        (r"suggested", r" that (?=\w)", "{by} suggested that ", "Someone suggested that "),
        (r"(?:asked|queried|questioned|enquired)", r" (?:if|whether) (?=\w)", "{by} asked if ", "Someone asked if "),
    )
)


def _public(match: re.Match[str]) -> str:
    were = "was" if match["c"].lower() == "member" else "were"
    return f"{match['a']} {match['c'].lower()} of the public {were} there."


def _there_were_none(match: re.Match[str]) -> str:
    """ "No objections were received" -> "There were no objections"."""
    what = match["a"].lower()
    were = "was" if what in ("other business", "comment", "declaration of interest") else "were"
    end = " to declare" if what == "interests" else ""
    by = re.sub(r"^ by ", " from ", match["b"]) if match["b"] else ""
    return f"There {were} no {what}{end}{by}."


_FRAMES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(pattern, re.I), words)
    for pattern, words in (
        (r"^(?P<a>Members|Councillors|Trustees|Residents|Everyone) (?:was|were) (?:informed|told|advised|notified) that (?=\w)", r"\g<a> heard that "),
        (r"^(?:Concerns? (?:was|were) (?:raised|expressed|voiced)) (?P<a>about|that|over|regarding|at) ", r"People were worried \g<a> "),
        (r"^(?:Questions? (?:was|were) (?:raised|asked)) (?:about|re|regarding|on|over) ", "People asked about "),
        (r"^(?:Thanks|A vote of thanks|Appreciation) (?:was|were) (?:given|expressed|offered|extended|recorded|proposed) to (?=\w)", "People thanked "),
        (r"^A vote was taken on ", "People voted on "),
        (r"^A (?:question|query) was (?:raised|asked) (?:about|re|regarding|on|over|concerning) ", "Someone asked about "),
        (r"^A (?:question|query) was (?:raised|asked) (?:about |regarding |as to )?(?P<a>whether|if|why|when|how|what|who) ", r"Someone asked \g<a> "),
        (r"^A request was (?:made|received) (?P<a>that|for) ", r"Someone asked \g<a> "),
        (r"^Nothing (?:further|more|new|else) to report\.?$", "There was nothing more to report."),
        (r"^(?P<a>\d+|No) (?P<c>members?) of the public(?: (?:was|were))?(?: (?:present|in attendance|there|attended))?\.?$", _public),
        (r"^A suggestion was made that ", "Someone suggested that "),
        (r"^No (?P<a>declarations? of interests?|interests|matters arising|apologies|questions|comments?|objections|issues|concerns|other business|complaints)(?: (?:was |were |had been |have been )?(?:made|declared|received|given|noted|raised|sent))?(?P<b> by [^,.;]+)?\.?$", _there_were_none),
    )
)  # fmt: skip
_NO_THAT = re.compile(
    r"^(?P<frame>(?:(?:And|But|So|Then) it|It) was (?:also |then |further |generally )?(?:noted|reported|felt|suggested|estimated|hoped))"
    r" (?!(?:that|to|by|as|in|at|on|for|from|with|about|if|whether|necessary|important|appropriate|best|better|likely|possible|right|fair|useful|helpful)\b)"
    r"(?=\w.*\b(?:is|are|was|were|will|would|should|could|can|may|must|has|have|had|needs?|needed)\b)"
)
_INSIDE = re.compile(
    r"(?P<link>\b(?:and|but|so|as|because|although|that|discussion)|,) it was (?:also |then )?(?P<verb>noted|reported|felt|thought|suggested|hoped|pointed out|explained|confirmed)"
    r"(?: by (?P<by>[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}))? that (?=\w)"
)
_PLAIN_INSIDE = {
    "noted": "we heard that",
    "felt": "people felt that",
    "thought": "people thought that",
    "hoped": "people hoped that",
    "suggested": "someone suggested that",
    "pointed out": "someone said that",
}
_WORRIED = re.compile(r"^People were worried (?:over|regarding|at) ")


def plain_speech(text: str) -> str:
    """The sentence with its frame of speech in plain words; the clause inside stays as it is."""
    text = _NO_THAT.sub(r"\g<frame> that ", text)
    for pattern, named, plain in _NOBODY_NAMED:
        if match := pattern.match(text):
            by = match["by"]
            frame = named.format(by=by) if by else plain
            rest = text[match.end() :]
            link = match["link"] or ""
            return capital(link + (frame[:1].lower() + frame[1:] if link and not by else frame) + rest)
    for pattern, words in _FRAMES:
        if pattern.match(text):
            return _WORRIED.sub("People were worried about ", pattern.sub(words, text))
    return _by_a_person(text)


def speech_inside(text: str) -> str:
    """ "He asked, but it was noted that" -> "He asked, but we heard that": the same frames inside a sentence that was not cut."""
    return _INSIDE.sub(_said_inside, text)


def _said_inside(match: re.Match[str]) -> str:
    if match["by"]:
        verb = match["verb"] if match["verb"] in ("felt", "thought", "hoped", "suggested") else "said"
        return f"{match['link']} {match['by']} {verb} that "
    return f"{match['link']} {_PLAIN_INSIDE.get(match['verb'], 'we heard that')} "


def _by_a_person(text: str) -> str:
    for pattern, verb in (
        (_PERSON_SAID, "said that "),
        (_PERSON_ANSWERED, "answered that "),
        (_PERSON_ADDED, "also said that "),
        (_PERSON_ASKED, "asked if "),
        (_PERSON_THOUGHT, "thought that "),
    ):
        match = pattern.match(text)
        if match is None or _NOT_A_SPEAKER.search(match["who"]):
            continue
        if "verb" in match.re.groupindex and match["verb"].lower().startswith("noted") and _GROUP.match(match["who"]):
            return text  # the Board noted what others said
        also = "also " if match.groupdict().get("also") and not verb.startswith("also") else ""
        return f"{match['who']} {also}{verb}{text[match.end() :]}"
    return text
