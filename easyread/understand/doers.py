"""Who may own a job: the people of this paper by name, first name or initials, and offices such as the Clerk.

A word with a capital is not yet a person ("Trees to be cut"). A single word counts only where the paper lists it as a
name, or writes it as a name elsewhere; initials only where the paper uses them for people.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

OFFICE = (
    r"(?:(?:The|the|Our|our) )?(?:(?:Vice|Deputy|Co|Assistant|Parish|Town|Minutes?|Membership|Social|Village|Hall|Scheme|Support|Practice|"
    r"Service|Project|Office)[- ]?)*(?:Clerk|Chair(?:man|person|woman|s)?|chair(?:man|person|woman)?|Secretary|secretary|Treasurer|treasurer|"
    r"Manager|manager|Co-?ordinator|co-?ordinator|Facilitator|facilitator|clerk|Handyman)"
)
BODY = (
    r"(?:(?:The|the|Our|our) )?(?:[A-Z][a-z]+ )?(?:Committee|Council|Board|Group|Forum|Trustees|Office|Working Party|Working Group|"
    r"Sub-?[Cc]ommittee|Steering Group|committee|board|group|forum|trustees|office|staff|Staff|team|Team|members|Members|Councillors)"
)
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
    r"Week|Lights?|Signs?|Bins?|Seats?|Watch|England|Norfolk|Hospital|Surgery|Practice|Library|Pump|News|Commission|Commissioner)\b)"
)
_TWO_WORDS = rf"{_NOT_FIRST}[A-Z][a-z’'-]+ {_NOT_LAST}(?:[A-Z]\.? )?[A-Z][\w’'-]*[a-z]\b"
SHORT_FORMS = frozenset(
    """AM PM ALL TO OK TV UK US EU ID NHS GP GPs AOB AOCB AGM IT LD BSL PC PCC PCT NCC BCC KCC ECC CC DC BC CCG ICB ICS CQC MP MPs MEP HR BT
    BBC RAF DBS CRB LED CCTV CIC PPG PRG LA RSPB WI VAT SLA SEN SEND EHCP DLA PIP DWP HMRC HSE CEO DVD CD PDF FAQ FAQs RIP ROSPA NALC CPRE SSC
    PCSO SAM LGA TBC TBA NB PS RE NO ON OR IN IS AT BY WE HE AND THE FOR NOT NEW ANY PPE A B C AC DC ER LDPB LDP PWLD SAF ADHD ASD QR ADASS
    ICT VE VJ SOS DIY GDPR CAB DNA MOT EV AED USA AND DATE TIME ITEM PAT CGM DfT LGR PROW TRO""".split()
)
"""Capitals that stand for things, not for people."""


class Doers:
    """`names` and `initials` are those of the attendance lists; `text` is the whole paper."""

    def __init__(self, names: Iterable[str], initials: Iterable[str], text: str = "") -> None:
        names = set(names)
        self.initials = {*initials} | {n for n in names if re.fullmatch(r"[A-Z]{2,4}", n)}
        single = {part for name in names for part in _call_names(name)}
        known = sorted({*names, *self.initials, *single, *_written_as_names(text)} - {""}, key=len, reverse=True)
        self._known = "|".join(re.escape(name) for name in known) or r"(?!)"
        free = rf"|(?!(?:{'|'.join(sorted(SHORT_FORMS))})\b)[A-Z]{{2,3}}\b"
        self.person = rf"(?:\b(?:{self._known})\b(?!['’]s)|{_TITLED}\b|{_TWO_WORDS}|{OFFICE}\b|{EVERYONE}\b{free})"
        """One person or office; a name that the paper does not list must look like one."""
        both = r"(?:\s*[,/&+]\s*(?:and\s+|&\s+)?|\s+and\s+|\s+with\s+)"
        surname = r"(?:[A-Z]\.? )?[A-Z][a-z][\w’'-]+"
        titled_list = rf"(?:Cllrs|Councillors|Messrs)\.? {surname}(?:, {surname})*(?:,? (?:and|&) {surname})"
        self.people = rf"(?:{titled_list}|{self.person}(?:{both}{self.person})*)"
        anyone = rf"(?:{self.person}|{BODY}|[A-Z]{{2,3}}\b|{_NOT_FIRST}[A-Z][a-z’'-]+\b)"
        self._only = re.compile(rf"\(?(?:{anyone}(?:{both}{anyone})*)\)?\.?")
        self._knows = re.compile(rf"{self.people}|[A-Z]{{2,3}}")
        self._found = re.compile(rf"\b(?:{self._known})\b(?!['’]s)|{_TITLED}\b|{OFFICE}\b")

    def owners_only(self, text: str) -> tuple[str, ...]:
        """("PN", "GP") for "PN / GP"; () when the text is more than a list of people."""
        text = text.strip().strip("*[]").strip()
        word_only = text in SHORT_FORMS - {"ALL"} - self.initials
        return split(text) if text and not word_only and self._only.fullmatch(text) else ()

    def knows(self, name: str) -> bool:
        """A person of this paper, an office, or initials: more than a word with a capital."""
        return bool(self._knows.fullmatch(name))

    def named_in(self, text: str) -> list[str]:
        """The people of this paper whom a text names, in its order, each once."""
        return list(dict.fromkeys(m.group() for m in self._found.finditer(text)))


def split(text: str) -> tuple[str, ...]:
    """The single people of "PN / GP", "Jo, Sam and Li"."""
    parts = re.split(r"\s*[,/&+;]\s*(?:and\s+)?|\s+and\s+|\s+with\s+", text.strip().strip("()").rstrip("."))
    return tuple(part.strip() for part in parts if part.strip() and part.strip() not in ("-", "–"))


def _call_names(name: str) -> list[str]:
    """What a person is called in the text: "Jo" for "Jo Hall", "Cllr Mann" for "Cllr Trudy Mann"."""
    words = name.split()
    title = words[0] if re.fullmatch(_TITLE, words[0]) else ""
    rest = words[1:] if title else words
    if not rest:
        return []
    found = [rest[0]] if len(rest[0]) > 2 and rest[0].isalpha() and not title else []
    if title and len(rest) > 1:
        found += [f"{title} {rest[-1]}", f"{title} {rest[0]}"]
    if len(rest) > 1 and len(rest[-1]) > 3:
        found.append(" ".join(rest))
    return found


def _written_as_names(text: str) -> set[str]:
    """Single words that the paper writes as names: with a capital inside a sentence next to what only people do."""
    found = set()
    for match in _DOES.finditer(text):
        word = match["name"]
        if len(word) > 2 and not re.search(rf"(?<![\w’'-]){word.lower()}\b", text) and word not in _NEVER:
            found.add(word)
    return found


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
