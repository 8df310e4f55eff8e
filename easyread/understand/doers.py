"""Who may own a job: the people of this paper by name, first name or initials, and offices such as the Clerk.

A word with a capital is not yet a person ("Trees to be cut"). A single word counts only where the paper lists it as a
name, or writes it as a name elsewhere; initials only where the paper uses them for people.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

OFFICE = (
    r"(?:(?:The|the|Our|our) )?(?:(?:Vice|Deputy|Co|Assistant|Parish|Town|Minutes?|Membership|Social|Village|Hall|Scheme|Support|Practice|"
    r"Service|Project|Office|Acting|New|Company|Club|Events?|Publicity|Welfare|Honorary|Hon|General|Finance|Community|Area|Activities|Care|Day Centre|Centre|Engagement|Involvement|Development|Team|Senior|Junior|parish|town|assistant|minutes?)[- ]?){0,3}(?:Clerk|Chair(?:man|person|woman|s)?|chair(?:man|person|woman)?|Secretary|secretary|Treasurer|treasurer|"
    r"Manager|manager|Co-?ordinator|co-?ordinator|Facilitator|facilitator|clerk|Handyman|CEO|Chief Executive|Warden|Webmaster|Caretaker|Co-?chairs|co-?chairs|"
    r"[Vv]ice-?[Cc]hair(?:man|woman|person)?)"
)
BODY = (
    r"(?:(?:The|the|Our|our) )?(?:[A-Z][a-z]+ )?(?:Committee|Council|Board|Group|Forum|Trustees|Office|Working Party|Working Group|"
    r"Sub-?[Cc]ommittee|Steering Group|committee|board|group|forum|trustees|office|staff|Staff|team|Team|members|Members|Councillors)"
)
OWN_BODY = (
    r"(?:(?:The |the |Our |our )?(?:Parish Council|Town Council|Board|Committee|Directors|Steering Group|Working (?:Group|Party)|Forum|Trustees|trustees|directors|"
    r"committee|board|working (?:group|party)|steering group)|[Tt]he PC(?! [A-Z])|(?:All |all |The |the )?(?:(?:committee|board) )?(?:Councillors|councillors|Members|members))"
)
"""The people of the meeting together."""
TEAM = (
    r"(?:(?:The|Our) )?(?:[A-Z][\w&’'-]*[ /-]){0,3}(?:(?<=[ /-])|(?=[A-Z]))(?:[Oo]fficers?|[Tt]eam|[Rr]ep(?:resentative)?s?|[Cc]ommittee|[Cc]ouncil|[Ss]taff|[Mm]anagers?|[Ll]ead(?:er)?s?|"
    r"[Ww]orkers?|[Nn]urses?|Matron|[Gg]overnors?|[Oo]ffice|[Tt]rustees|[Vv]olunteers?|[Mm]embers|[Gg]roup|[Bb]oard|[Ff]orum|[Ss]ub-?group|[Dd]irectors?|"
    r"[Aa]dministrator|[Aa]dvocates?|[Ss]chool|[Cc]onven[oe]rs?|[Hh]ead ?[Tt]eacher|[Pp]artnership|[Cc]aretaker|[Cc]ook|[Ll]ibrarian|[Oo]rganisers?|[Ee]ditor)"
)
"""Whom a job may be given to in the words "Housing Officer to ring the firm", although nobody says who that is."""
OUTSIDE = r"(?:County|Borough|District|City|Police|Highways?|NHS|Government|Water)\b"
EVERYONE = r"(?:All|Everyone|Everybody|ALL)"
_TITLE = r"(?:Dr|Mr|Mrs|Ms|Miss|Cllrs?|Councillors?|PC|PCSO|Rev|Revd|Sgt|Prof)\.?"
_TITLED = rf"{_TITLE} (?:{_TITLE} )?(?:[A-Z]\.? )*[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"
_NOT_FIRST = (
    r"(?!(?:The|This|That|These|Those|A|An|All|Any|Each|No|Not|Nothing|None|It|There|Here|We|You|They|He|She|I|In|On|At|By|For|From|Of|To|"
    r"With|As|If|When|While|After|Before|Also|And|But|Or|So|Then|Next|New|Old|Other|Some|Many|Most|More|Further|Following|Due|Subject|"
    r"Prior|According|Re|Item|Items|Agenda|Action|Actions|Date|Time|Matters|Any|Please|Thanks|Welcome|Ongoing|Still|Ready|Free|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|"
    r"Saturday|Sunday|Village|Parish|Borough|County|Town|City|District|Church|Community|Police|Fire|Highways?|Planning|Neighbourhood|"
    r"National|Social|Health|Care|Public|Adult|Children|Learning|Mental|Local|Day|Easy|North|South|East|West|Letter|Letters|Report|"
    r"Quotes?|Quotations?|Cheques?|Payments?|Copies|Details|Dates|Work|Works|Repairs?|Trees?|Signs?|Lights?|Hedges?|Grass)\b)"
)
_NOT_LAST = (
    r"(?!(?:Council|Councillors?|Hall|Committee|Board|Group|Forum|Road|Street|Lane|Close|Drive|Avenue|House|Centre|Center|Church|School|"
    r"Report|Meeting|Team|Trust|Service|Services|Department|Authority|Agency|Association|Club|Society|Company|Ltd|Partnership|Office|"
    r"Officer|Police|Highways|Water|Farm|Green|Field|Fields|Park|Common|Plan|Policy|Update|Minutes|Agenda|Fund|Grant|Bank|Line|Day|"
    r"Week|Lights?|Signs?|Bins?|Seats?|Watch|England|Norfolk|Hospital|Surgery|Practice|Library|Pump|News|Commission|Commissioner|Done|Ongoing|Closed|Complete|Completed|None|Open|Brochure)\b)"
)
_TWO_WORDS = rf"{_NOT_FIRST}[A-Z][a-z’'-]+ {_NOT_LAST}(?:[A-Z]\.? )?[A-Z][\w’'-]*[a-z]\b"
SHORT_FORMS = frozenset(
    """AM PM ALL TO OK TV UK US EU ID NHS GP GPs AOB AOCB AGM IT LD BSL PC PCC PCT NCC BCC KCC ECC CC DC BC CCG ICB ICS CQC MP MPs MEP HR BT
    BBC RAF DBS CRB LED CCTV CIC PPG PRG LA RSPB WI VAT SLA SEN SEND EHCP DLA PIP DWP HMRC HSE CEO DVD CD PDF FAQ FAQs RIP ROSPA NALC CPRE SSC
    PCSO SAM LGA TBC TBA NB PS RE NO ON OR IN IS AT BY WE HE AND THE FOR NOT NEW ANY PPE A B C AC DC ER LDPB LDP PWLD SAF ADHD ASD QR ADASS
    ICT VE VJ SOS DIY GDPR CAB DNA MOT EV AED USA AND DATE TIME ITEM PAT CGM DfT LGR PROW TRO""".split()
)
"""Capitals that stand for things, not for people."""


_ORGANISATION = re.compile(
    r"\b(?:Council|Team|Trust|Authority|Committee|Partnership|Society|Association|Agency|Ltd|Limited|Company|Department|Alliance|Commission|Federation|"
    r"Institute|Hospital|Housing|Police|Constabulary|Plan|Scheme|Act|Regulations?|Framework|Fund|Grant|Strategy|Service|Services)$"
)
_LONGEST_LIST = 120


class Doers:
    """`names` and `initials` are those of the attendance lists; `text` is the whole paper."""

    def __init__(self, names: Iterable[str], initials: Iterable[str], text: str = "") -> None:
        names = {name for name in names if not _ORGANISATION.search(name)}
        self.initials = {*initials} | {n for n in names if re.fullmatch(r"[A-Z]{2,4}", n)}
        single = {part for name in names for part in _call_names(name)}
        known = sorted(
            {*names, *self.initials, *single, *_written_as_names(text), *_used_as_initials(text)} - {""},
            key=len,
            reverse=True,
        )
        self._listed = frozenset(known)
        self._ordinary = frozenset(re.findall(r"(?<![\w’'-])[a-z]{3,}\b", text))
        self._known = "|".join(re.escape(name) for name in known) or r"(?!)"
        alone = r"(?!['’]s(?! going to\b))(?! (?!(?:To|Will|And)\b)[A-Z][a-z])"
        free = rf"|(?!(?:{'|'.join(sorted(SHORT_FORMS))})\b)[A-Z]{{2,3}}\b"
        self.person = rf"(?:\b(?:{self._known})\b{alone}|{_TITLED}\b|{_TWO_WORDS}|{OFFICE}\b|{EVERYONE}\b{free})"
        """One person or office; a name that the paper does not list must look like one."""
        both = r"(?:\s*[,/&+]\s*(?:and\s+|&\s+)?|\s+and\s+|\s+with\s+)"
        surname = r"(?:[A-Z]\.? )?[A-Z][a-z][\w’'-]+"
        titled_list = rf"(?:Cllrs|Councillors|Messrs)\.? {surname}(?:, {surname}){{0,9}}(?:,? (?:and|&) {surname})"
        self.titled_list = re.compile(titled_list)
        self.people = rf"(?>{titled_list}|{self.person}(?:{both}{self.person}){{0,9}})"
        self._one = re.compile(rf"{self.person}|{BODY}|[A-Z]{{2,3}}\b|{_NOT_FIRST}[A-Z][a-z’'-]+\b")
        self._runs = re.compile(rf"(?<!\S){self.people}(?!\S)|(?<!\S)(?:Office|Staff|Team)(?!\S)")
        self._leading = re.compile(rf"{self.people}")
        self._knows = re.compile(rf"{self.person}|{titled_list}|[A-Z]{{2,3}}")
        self._found = re.compile(rf"\b(?:{self._known})\b{alone}|{_TITLED}\b|{OFFICE}\b")

    def calm(self, text: str) -> str:
        """A text in capitals in ordinary letters: "CLLR REED TO RING THE MP" with its names and short forms as they are."""
        names = {word for name in self._listed for word in name.split()}

        def lower(match: re.Match[str]) -> str:
            word = match.group()
            if word in self.initials or word in SHORT_FORMS - _WORDS or len(word) == 1:
                return word
            title = word.capitalize()
            return title if match.start() <= 2 or title in names or re.fullmatch(_TITLE, title) else word.lower()

        return re.sub(r"[A-Z][A-Z’']*", lower, text)

    def owners_only(self, text: str) -> tuple[str, ...]:
        """("PN", "GP") for "PN / GP"; () when the text is more than a list of people."""
        text = text.strip().strip("*[]()").strip().rstrip(".")
        if not text or len(text) > _LONGEST_LIST or text in SHORT_FORMS - {"ALL"} - self.initials:
            return ()
        owners = split(text)
        return owners if owners and all(self._one.fullmatch(one) for one in owners) else ()

    def knows(self, name: str) -> bool:
        """A person of this paper, an office, or initials: more than a word with a capital."""
        return bool(self._knows.fullmatch(name))

    def is_person(self, name: str) -> bool:
        """Not just two words with capitals, such as "Proposed Prices", of which this paper uses one as an ordinary word."""
        if name in self._listed or not re.fullmatch(_TWO_WORDS, name):
            return True
        return not any(word.lower() in self._ordinary for word in name.split())

    def is_sure(self, name: str) -> bool:
        """A person of this paper, a person with a title, an office or initials: not two words with capitals."""
        return name in self._listed or bool(re.fullmatch(rf"{_TITLED}|{OFFICE}|{EVERYONE}|[A-Z]{{2,3}}", name))

    def is_listed(self, name: str) -> bool:
        """One of the people whom the paper lists or writes as people."""
        return name in self._listed

    def leading(self, text: str) -> re.Match[str] | None:
        """The people of this paper that a text begins with."""
        match = self._leading.match(text)
        sure = match is not None and all(
            self.is_sure(one) and not re.fullmatch(EVERYONE, one) for one in split(match.group())
        )
        return match if sure else None

    def runs(self, text: str) -> Iterator[re.Match[str]]:
        """Stretches that are people and nothing else, set off by white space: "MA / FM"."""
        return self._runs.finditer(text)

    def named_in(self, text: str) -> list[str]:
        """The people of this paper whom a text names, in its order, each once."""
        return list(dict.fromkeys(m.group() for m in self._found.finditer(text)))


def names_a_person(name: str) -> bool:
    """Papers explain short forms of bodies too: "Safer Streets Team (SST)"."""
    return not _ORGANISATION.search(name)


def split(text: str) -> tuple[str, ...]:
    """The single people of "PN / GP", "Jo, Sam and Li"."""
    parts = re.split(r"\s*[,/&+;]\s*(?:and\s+)?|\s+and\s+|\s+with\s+", text.strip().strip("()").rstrip("."))
    return tuple(part.strip() for part in parts if part.strip() and part.strip() not in ("-", "–"))


_SHORT_NAMES = frozenset("Jo Di Al Ed Mo Bo Vi Cy Ty Li Lu Su Si Ki Oz Ro".split())


def _call_names(name: str) -> list[str]:
    """What a person is called in the text: "Jo" for "Jo Hall", "Cllr Mann" for "Cllr Trudy Mann"."""
    words = name.split()
    title = words[0] if re.fullmatch(_TITLE, words[0]) else ""
    rest = words[1:] if title else words
    if not rest:
        return []
    found = (
        [rest[0]]
        if (len(rest[0]) > 2 or rest[0] in _SHORT_NAMES) and rest[0].isalpha() and rest[0].istitle() and not title
        else []
    )
    if title and len(rest) > 1:
        found += [f"{title} {rest[-1]}", f"{title} {rest[0]}"]
    if len(rest) > 1 and len(rest[-1]) > 3:
        found.append(" ".join(rest))
    return found


def _written_as_names(text: str) -> set[str]:
    """Single words that the paper writes as names: with a capital inside a sentence next to what only people do."""
    ordinary = set(re.findall(r"(?<![\w’'-])[a-z]{3,}\b", text))
    first_names = {match["first"] for match in _FULL_NAME.finditer(text)}
    found = {match["name"] for match in _DOES.finditer(text)}
    there = {word for line in _THERE.findall(text) for word in re.findall(r"\b[A-Z][a-z]{2,}\b", line)}
    found |= {match["name"] for match in _ACTS.finditer(text) if match["name"] in first_names | there}
    found |= {
        word for match in _LABELLED.finditer(text) for word in re.findall(r"\w+", match["names"]) if word != "and"
    }
    inside = set(_INSIDE.findall(text))
    found |= {match["name"] for match in _IS_TO.finditer(text) if match["name"] in inside}
    return {word for word in found if word.lower() not in ordinary and word not in _NEVER}


_FULL_NAME = re.compile(rf"\b(?P<first>(?={_TWO_WORDS})[A-Z][a-z]{{2,}})(?= )")
_THERE = re.compile(
    r"^\W*(?:\d{1,2}\W+)?(?i:present|those present|in attendance|attend(?:ance|ees|ing|ed)|who came|who was (?:there|here)|here|also (?:there|present)|apologies|sorry|staff|tenants|members|visitors?|in the room|on teams|on zoom)\b(.{0,600})$",
    re.M,
)
"""What stands behind "Present:" and the like."""
_LABELLED = re.compile(
    rf"\b(?:ACTION|Action)\W{{1,4}}{_NOT_FIRST}(?P<names>[A-Z][a-z]{{2,}}(?:(?:/|, | & | and )[A-Z][a-z]{{2,}}){{0,3}}) "
    r"(?:to (?!be\b)[a-z]|will [a-z])"
)
_INSIDE = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{2,}\b(?! [A-Z])")
_IS_TO = re.compile(
    rf"(?:(?<=[a-z,;] )|(?<=[.!?:] )|^){_NOT_FIRST}(?P<name>[A-Z][a-z]{{2,}}) is (?:also )?to (?!be\b)[a-z]",
    re.M,
)
_ACTS = re.compile(
    r"(?:(?<=[a-z] )|(?<=[^\w\s] )|^)(?P<name>[A-Z][a-z]{2,}) (?:will|would|to (?!be\b)[a-z]+|is going to|agreed|did|has|had|wrote|sorted|went|got|came|wants?|thinks?|likes?|must|checked|found|sent|met|gave|brought|took)\b",
    re.M,
)


def _used_as_initials(text: str) -> set[str]:
    """Initials that are also short forms ("DC"), where this paper more than once lets them do what people do."""
    counts = Counter(match["who"] for match in _INITIALS_DO.finditer(text))
    return {who for who, count in counts.items() if count >= 2 and who in SHORT_FORMS - _WORDS}


_INITIALS_DO = re.compile(
    r"(?:^|(?<=[.;:,/] )|(?<=/)|(?<=and ))(?P<who>[A-Z]{2,3})(?= (?:agreed|offered|said|asked|thanked|explained|suggested|felt|volunteered|apologised|undertook|to (?:write|ask|ring|contact|check|send|find|speak|chase))\b|/[A-Z]{2,3}\b)",
    re.M,
)
_WORDS = frozenset(
    "AM PM ALL TO OK NO ON OR IN IS AT BY WE HE AND THE FOR NOT NEW ANY DATE TIME ITEM NHS NCC BCC KCC ECC CCG ICB CQC DWP HMRC BT BBC".split()
)
_DOES = re.compile(
    r"(?:(?<=[a-z,] )|(?<=[.!?:] )|^)(?P<name>[A-Z][a-z]{2,}) (?:and [A-Z][a-z]+ )?(?:said|says|asked|told|thanked|welcomed|explained|offered|"
    r"volunteered|reported|suggested|felt|wondered|apologised|rang|phoned|emailed|chaired|opened)\b",
    re.M,
)
_NEVER = frozenset(
    """The This That These Those They There What Who When Where Which Someone Everyone Everybody Nobody One Two Three Members People Staff
    Tenants Residents Carers Parents Councillors Councillor Council Board Committee Group Forum Police Highways Clerk Chairman Chair Chairperson
    Secretary Treasurer Manager Norfolk Trustees Others Some Many All Both Several Mayor Vicar Parishioners Villagers Borough County""".split()
)
