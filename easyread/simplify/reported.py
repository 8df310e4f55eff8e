"""Reported speech in plain words, with the speaker kept: "Mr Khan advised that" -> "Mr Khan said that".

Where the paper names no speaker the plain sentence says that somebody spoke ("Someone asked if", "We heard that"); what was only
"noted" stands by itself.
"""

from __future__ import annotations

import re

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

_IT_WAS = r"^It (?:was|has been|had been) (?:also |then |further |again |generally |additionally )?"
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
        (r"(?:pointed out|commented|remarked)", r" that (?=\w)", "{by} said that ", "Someone said that "),
        (r"(?:felt|thought|considered|believed)", r" that (?=\w)", "{by} felt that ", "People felt that "),
        (r"hoped", r" that (?=\w)", "{by} hoped that ", "People hoped that "),
        (r"suggested", r" that (?=\w)", "{by} suggested that ", "Someone suggested that "),
        (r"(?:asked|queried|questioned|enquired)", r" (?:if|whether) (?=\w)", "{by} asked if ", "Someone asked if "),
    )
)
_FRAMES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.I), words)
    for pattern, words in (
        (r"^(?P<a>Members|Councillors|Trustees|Residents|Everyone) (?:was|were) (?:informed|told|advised|notified) that (?=\w)", r"\g<a> heard that "),
        (r"^(?:Concerns? (?:was|were) (?:raised|expressed|voiced)) (?P<a>about|that|over|regarding|at) ", r"People were worried \g<a> "),
        (r"^(?:Questions? (?:was|were) (?:raised|asked)) (?:about|re|regarding|on|over) ", "People asked about "),
        (r"^(?:Thanks|A vote of thanks|Appreciation) (?:was|were) (?:given|expressed|offered|extended|recorded|proposed) to (?=\w)", "People thanked "),
        (r"^A vote was taken on ", "People voted on "),
    )
)  # fmt: skip
_WORRIED = re.compile(r"^People were worried (?:over|regarding|at) ")


def plain_speech(text: str) -> str:
    """The sentence with its frame of speech in plain words; the clause inside stays as it is."""
    for pattern, named, plain in _NOBODY_NAMED:
        if match := pattern.match(text):
            by = match["by"]
            frame = named.format(by=by) if by else plain
            return capital(frame + text[match.end() :])
    for pattern, words in _FRAMES:
        if pattern.match(text):
            return _WORRIED.sub("People were worried about ", pattern.sub(words, text))
    return _by_a_person(text)


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
