"""What the meeting settled, said by the meeting: "It was agreed that" -> "We agreed that". Only closed verbs of meetings are turned,
where the meeting itself is who did it; no other doer is ever put in.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from .capitals import capital, inside

Put = str | Callable[[re.Match[str]], str]

_ADVERB = r"(?:therefore |then |also |further |formally |duly |generally )?"
_GROUP = (
    r"(?:The )?(?:meeting|members|group|committee|forum|board|council|councillors|trustees|parish council|partnership)"
)
_RECORD = r"(?: (?:as|to be|being|were) (?:(?:a|an|the) )?(?:true|correct|accurate|right|fair)(?:,? (?:and|&) (?:true|correct|accurate|right|fair))?(?: (?:record|account|reflection|version)(?: of (?:the )?(?:proceedings|meeting|events))?)?)?"
_RECORD_OF = r"(?: as (?:(?:a|an|the) )?(?:true|correct|accurate)(?: and (?:true|correct|accurate))? record(?P<of> of the meeting held on [^.;:,]{4,30})?)?"
_MINUTES = r"(?P<what>(?:The )?(?:draft )?(?i:minutes|notes)(?: (?:of|from|for) [^.;:]{3,90}?)?)"
_YES = r"(?:agreed|approved|accepted|confirmed|adopted|passed|ratified)"
_SIGNED = r"(?P<signed>,? and (?:were )?(?:duly )?signed(?: by (?P<by>the (?i:chair|chairman|chairperson|chairwoman|vice[- ]chair)))?)?"

_CLAUSE = r"(?:this|these|the|a|an|all|any|no|each|there|we|[A-Z])\b"
_BY_ALL = r"(?: by (?i:(?:all )?(?:of )?(?:the )?(?:councillors|members|trustees|those)|all|everyone)(?: present)?)?"
_NAMED = r"(?:(?:Mrs?|Ms|Miss|Dr|Cllr|Councillor|Rev)\.? )?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}"
_POST = (
    r"(?:(?:the )?(?:vice[- ]|deputy |co-)?(?:chair(?:man|woman|person)?|secretary|treasurer|clerk|president|trustee))"
)


def _right(match: re.Match[str]) -> str:
    """ "The minutes of the last meeting were approved and signed by the Chair": what we agreed, then who signed."""
    what = re.sub(r"^(?=(?:draft )?(?:minutes|notes)\b)", "the ", match["what"][:1].lower() + match["what"][1:])
    all_ = "all " if re.search(r"\b(?:unanimously|by (?:all|everyone))\b", match.group()) else ""
    said = f"{{We}} {all_}agreed that {what}{match['of'] or ''} are right."
    if not match["signed"]:
        return said
    return said + (f" {capital(match['by'])} signed them." if match["by"] else " They were signed.")


def _agreed(match: re.Match[str]) -> str:
    all_ = "all " if "unanimous" in match.group().lower() else ""
    return f"{{We}} {all_}agreed {inside(match['what'])}."


_DEEDS = {
    "considered": "thought about",
    "reviewed": "looked at again",
    "ratified": "agreed",
    "chosen": "chose",
    "selected": "chose",
}


def _did(match: re.Match[str]) -> str:
    how = _DEEDS.get(match["how"], match["how"])
    return f"{{We}} {how} {inside(match['what'])}{match['rest'] or ''}."


def _elected(match: re.Match[str]) -> str:
    how = {"appointed": "chose"}.get(match["how"], match["how"])
    post = re.sub(r"^ (?:as|to be) ", " ", match["as"] or "")
    all_ = "all " if "unanimously" in match.group() else ""
    return f"{{We}} {all_}{how} {match['who']}{' as' + post if post else ''}."


_FRAMES: tuple[tuple[re.Pattern[str], Put], ...] = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (rf"^{_MINUTES} (?:was|were|having been|had been|have been) (?:circulated, |read,? (?:and )?|taken as read,? (?:and )?)?(?:presented and )?(?:unanimously )?{_YES}{_BY_ALL}{_RECORD}(?: of (?:the )?meeting)?{_SIGNED}{_RECORD_OF}\.?$", _right),
        (rf"^(?:After|Following) (?:(?:a|an|some|much|further|lengthy|long|due|full|general) )*(?:discussion|debate|consideration),? it was {_ADVERB}(?:(?P<d>decided)|agreed|resolved) (?P<to>that|to)\b", lambda m: f"{{We}} talked about this. {{We}} {m['d'] or 'agreed'} {m['to']}"),
        (rf"^It was {_ADVERB}(?:unanimously (?:agreed|resolved|decided)|agreed by (?:all|everyone)(?: present)?) (that|to)\b", r"{We} all agreed \1"),
        (rf"^It was {_ADVERB}(?:agreed|resolved) (that|to)\b", r"{We} agreed \1"),
        (rf"^It was {_ADVERB}decided (that|to)\b", r"{We} decided \1"),
        (rf"^It was {_ADVERB}unanimously (?:agreed|resolved|decided) (?={_CLAUSE})", "{We} all agreed that "),
        (rf"^It was {_ADVERB}agreed (?={_CLAUSE})", "{We} agreed that "),
        (rf"^It was {_ADVERB}decided (?={_CLAUSE})", "{We} decided that "),
        (rf"^{_GROUP} {_ADVERB}(?:agreed|resolved) (that|to)\b", r"{We} agreed \1"),
        (rf"^{_GROUP} {_ADVERB}(?:unanimously|all) (?:agreed|resolved) (that|to)\b", r"{We} all agreed \1"),
        (r"^(?:Resolved|RESOLVED|Agreed|AGREED)(?:\s*[:–-]\s*|\s+)(that|to)\b(?!.*(?:draft|not yet))", r"{We} agreed \1"),
        (r"^(?:Agreed|AGREED|All agreed to this|This was (?:then )?agreed|This was approved)\.?$", "{We} agreed."),
        (r"^(?:Unanimously [Aa]greed|Carried unanimously|All agreed|All in favour|Agreed by all|This was (?:unanimously )?agreed (?:by all|unanimously))\.?$", "{We} all agreed."),
        (r"^Decision:\s*", "{We} decided: "),
        (r"^Agreed (?=by \d+ (?:votes? )?to \d+)", "{We} agreed this "),
        (r"^Recommended (?=(?:refusal|approval)\b)", "{We} recommended "),
        (r"^(?P<what>Approval|Refusal) [Rr]ecommended\.?$", lambda m: f"{{We}} recommended {m['what'].lower()}."),
        (r"^(?P<what>(?!(?:It|This|That|Which|He|She|They|Who|There|Although|If|When|As|No|None|Nothing)\b)[A-Z](?:(?!\b(?:was|were|is|are|has|have|had|that|which|who|will|would|not|no|nothing|none|and|but)\b)[^.;:,]){2,70}) (?:was|were) (?:then |also |formally )?(?P<how>unanimously )?(?:agreed|approved)(?: unanimously)?\.?$", _agreed),
        (r"^(?P<what>(?!(?:It|That|Which|He|She|They|Who|There|Although|If|When|As|No|None|Nothing)\b)[A-Z](?:(?!\b(?:was|were|is|are|has|have|had|that|which|who|will|would|not|no|nothing|none|and|but)\b)[^.;:,]){2,70}) (?:was|were) (?:then |also |briefly |further )?discussed\.?$", lambda m: f"{{We}} talked about {inside(m['what'])}."),
        (r"^(?P<what>(?!(?:It|That|Which|He|She|They|Who|There|Although|If|When|As|No|None|Nothing)\b)[A-Z](?:(?!\b(?:was|were|is|are|has|have|had|that|which|who|will|would|not|no|nothing|none|and|but)\b)[^.;:,]){2,70}) (?:was|were) (?:then |also |formally |duly |therefore )?(?P<how>accepted|adopted|considered|reviewed|ratified|chosen|selected)(?P<rest> (?:at|by \d)[^.;:,]{2,40})?\.?$", _did),
        (r"^(?:The )?(?P<what>[Pp]roposal|[Mm]otion|[Rr]esolution) (?:was )?(?:carried|passed|agreed) unanimously\.?$", lambda m: f"{{We}} all agreed the {m['what'].lower()}."),
        (r"^(?:The|This|That) (?P<what>proposal|motion|vote) was (?:then |duly )?(?:carried|passed)(?P<rest> (?:by|with|unanimously)[^.;:,]*)?\.?$", r"{We} agreed the \g<what>\g<rest>."),
        (r"^(?P<what>This(?: [a-z]+)?|The (?:proposal|motion|request|application)) was (?:then )?(?:agreed|approved)(?P<rest> by \d[^.;:,]*)?\.?$", lambda m: f"{{We}} agreed {inside(m['what'])}{m['rest'] or ''}."),
        (rf"^(?P<who>{_NAMED}) was (?:then |duly |unanimously )*(?P<how>elected|re-elected|appointed)(?P<as>(?: as| to be)? {_POST})?\.?$", _elected),
        (rf"^(?P<who>{_NAMED}|The (?i:chair|chairman|chairperson|clerk|secretary|treasurer)) was (?:then |also )?asked to (?=\w)", lambda m: f"{{We}} asked {inside(m['who'])} to "),
        (r"^(?P<what>(?:The|This) (?:item|matter|paper|decision|discussion|agenda item|application)) (?:was|were) (?:deferred|postponed|put off|held over) (?P<how>to|until) ", lambda m: f"{{We}} put {inside(m['what'])} off {m['how']} "),
    )
)  # fmt: skip
_NAME = r"(?:[A-Z][\w.'’-]*(?: (?:[A-Z][\w.'’-]*|and|&)){0,5})"
_PROPOSED = re.compile(
    rf"^(?:It was )?[Pp]roposed by (?P<who1>{_NAME}),? (?:and )?seconded by (?P<by1>{_NAME}),? that (?P<what1>.+?)\.?$"
    rf"|^(?P<who2>{_NAME}) proposed (?P<what2>.+?),? (?:and )?(?:this was )?seconded (?:by )?(?P<by2>{_NAME})\.?$"
    rf"|^(?P<who3>{_NAME}) proposed,? and (?P<by3>{_NAME}) seconded,? that (?P<what3>.+?)\.?$"
)
_INSIDE = re.compile(
    r"(?P<link>\b(?:and|but|so)|,) (?P<after>after (?:some |much |further )?discussion,? )?it was (?:then |also |therefore )?(?P<how>agreed|resolved|decided) (?P<to>that|to)\b(?! by\b)"
)
_PROPOSED_SHORT = re.compile(
    rf"^(?:Proposed|Prop\.?)(?: by)?:? (?P<who>(?:Cllr\.? )?{_NAME}?),? (?:and )?(?i:seconded|2nd|2nded|sec\.?)(?: by)?:? (?P<by>(?:Cllr\.? )?{_NAME}?)"
    r"(?P<all>[,.;]? (?:and )?(?i:all (?:were )?(?:agreed|in favour)|agreed by all|carried unanimously|(?:this was )?(?:agreed )?unanimously(?: agreed)?))?\.?$"
)
_SUBJUNCTIVE = re.compile(
    r"^(?P<frame>(?:{We}|[A-Z][\w.'’ ]{1,40}?) (?:all )?(?:agreed|decided) that (?:(?!\b(?:be|is|are|was|were|will|would|should|could|can|must|may|has|have|had|that|which|who|not|if)\b)[^.;:,]){2,60}) be (?=\w)"
)


_THEN_PROPOSED = re.compile(r"^(?P<what>[A-Z].{8,}?)[,.;] (?P<how>Proposed\b.*)$")


def _bare(name: str) -> str:
    return re.sub(r"(?:,| and| &)+$", "", name.strip()).rstrip(".")


def _name_and_more(name: str) -> tuple[str, str]:
    """ "Cllr Mrs Hull. Unanimously Agreed" is a name and another sentence; "Cllr. M Peake" is a name."""
    parts = re.split(r"(?<=[a-z]{3})(?<!Cllr)\. ", name, maxsplit=1)
    return _bare(parts[0]), parts[1] if len(parts) > 1 else ""


def plain_settling(text: str, we: str) -> str:
    """The sentence with the meeting as the one that settled it. `we`: who "we" is: "we", "the group" ..."""
    if match := _PROPOSED.match(text):
        who, what, by = (next(filter(None, (match[name + n] for n in "123"))) for name in ("who", "what", "by"))
        that = "" if match["what2"] else "that "
        by, more = _name_and_more(by)
        said = f"{_bare(who)} proposed {that}{inside(what)}. {by} supported this."
        return f"{said} {plain_settling(more, we)}" if more else said
    if (cut := _THEN_PROPOSED.match(text)) and _PROPOSED_SHORT.match(cut["how"]):
        return f"{plain_settling(cut['what'] + '.', we)} {plain_settling(cut['how'], we)}"
    if match := _PROPOSED_SHORT.match(text):
        said = f"{_bare(match['who'])} proposed this. {_bare(match['by'])} supported this."
        text = said + (" {We} all agreed." if match["all"] else "")
    for pattern, words in _FRAMES:
        if pattern.match(text):
            text = pattern.sub(words, text, count=1)
            break
    text = _SUBJUNCTIVE.sub(r"\g<frame> will be ", text)
    start = capital(we)
    return re.sub(r"(?<=[.:!?] )\{We\}|^\{We\}", start, text).replace("{We}", we)


def settled_inside(text: str, we: str) -> str:
    """ "... and it was resolved to adopt it" -> "... and we agreed to adopt it", in a sentence that was not cut."""

    def of(match: re.Match[str]) -> str:
        verb = "decided" if match["how"] == "decided" else "agreed"
        return f"{match['link']} {match['after'] or ''}{we} {verb} {match['to']}"

    return _INSIDE.sub(of, text)
