"""Closed templates for the set phrases of minutes and agendas: each changes the frame and keeps what it frames."""

from __future__ import annotations

import re

from .capitals import capital

_PHRASES: tuple[tuple[str, str], ...] = (
    (r"^Noted:\s*", ""),
    (r"^(?:Please note(?: that)?:?|It should be noted that|Members were reminded that) (?=\w)", ""),
    (r"^(?:The )?[Mm]eeting [Cc]losed:? (?:at )?(?=\d)", "The meeting closed at "),
    (r"\b(gave|give|gives) a verbal update\b", r"\1 an update"),
    (r"\bas an? (?:true and )?(?:correct|accurate|true) record(?: of (?:the|that) (?:meeting|proceedings))?(?=[.,;]|$)", "as correct"),
    (r"\bin attendance\b", "there"),
    (r"\b(was|were|is) deferred (to|until)\b", r"\1 put off \2"),
)  # fmt: skip
_BARE_THING = re.compile(
    r"^(?P<what>Meeting|Clerk|Chair|Chairman|Chairperson|Secretary|Treasurer|Council|Committee|Group|Board|Landlord|School|Hall) "
    r"(?=(?:closed|opened|ended|started|finished|will|to|has|had|is|was|said|agreed|asked|reported|gave|thanked|welcomed|read|explained|confirmed|noted)\b)",
    re.I,
)
_COMPILED = tuple((re.compile(pattern), words) for pattern, words in _PHRASES)
_TO_VERB = re.compile(r"^(?:To|TO)\s+(?P<verb>[A-Za-z]+)\b")
_AGENDA_VERBS = frozenset(
    "agree approve arrange choose confirm consider decide discuss elect hear note nominate plan read receive register review set talk vote welcome".split()
)
_OWNER_TO = re.compile(
    r"^(?P<who>[A-Z][\w.'’]*(?:(?:,| and| &|/)?\s+[A-Z][\w.'’]*|\s+(?:and|&|\+|/)\s+[A-Z][\w.'’]*|(?:/|,\s)[A-Z][\w.'’]*){0,9})\s+(?:is |are )?to\s+(?P<task>[a-z]+)\b"
)


_BARE_ROLE = re.compile(
    r"^(?P<role>(?:Clerk|Chair|Chairman|Chairperson|Secretary|Treasurer|Council|Office|Committee)\b)"
)
_THEN_OWNER = re.compile(
    r"^(?P<first>.{15,}?)(?:,| [-–—]) (?:the |The )?(?P<rest>(?:(?i:clerk|chair|chairman|secretary|treasurer)|(?:Mrs?|Ms|Miss|Dr|Cllrs?)\.? [A-Z][\w’'-]+|[A-Z][a-z]+(?: [A-Z][a-z]+)?) to (?!the\b|an?\b)[a-z]+\b.*)$"
)


_NAMED_OWNER = re.compile(
    r"^(?:AP ?\d{1,3} ?[:–-] )?(?:(?:Dr|Mrs?|Ms|Miss|Cllr|Sgt|Rev)\.? )?[A-Z][a-z]+ [A-Z][\w’'-]+ to [a-z]+\b"
)


def named_owner_will(text: str) -> str:
    """ "Jo Smith to find a hall" in a list of news: "Jo Smith will find a hall"."""
    return owner_will(text) if _NAMED_OWNER.match(text) else text


def then_owner(text: str) -> str:
    """ "... this decision, the Clerk to write to them" -> "... this decision. The Clerk will write to them"."""
    match = _THEN_OWNER.match(text)
    if not match or re.search(r"\b(?:if|when|for|asked|want|wants|wanted|like|like to)$", match["first"]):
        return text
    will = owner_will(capital(match["rest"]))
    return f"{match['first']}. {capital(will)}" if " will " in will else text


def set_phrases(text: str) -> str:
    """ "Noted: the fee is £5" -> "The fee is £5"; "Meeting closed at 5pm" -> "The meeting closed at 5pm"."""
    text = _BARE_THING.sub(
        lambda match: f"The {match['what'].lower() if match['what'] == 'Meeting' else match['what']} ", text
    )
    for pattern, words in _COMPILED:
        text = capital(pattern.sub(words, text))
    return text


def agenda_task(text: str) -> str:
    """ "To approve the minutes" -> "We will approve the minutes" (agenda items in the infinitive)."""
    match = _TO_VERB.match(text)
    if not match or match["verb"].lower() not in _AGENDA_VERBS:
        return text
    return f"We will {match['verb'].lower()}{text[match.end() :]}"


def owner_will(text: str) -> str:
    """ "Jo to ring the office" -> "Jo will ring the office". Used only on lines understood as actions."""
    label = re.match(r"^(?:Actions?\s*(?:point\s*)?|AP\s?(?=\d))(?P<number>\d{1,3})?\s*[:–-]\s*", text, re.I)
    if label and label["number"]:
        return f"Action {label['number']}: " + owner_will(text[label.end() :])
    text = text[label.end() :] if label else text
    match = _OWNER_TO.match(text)
    if not match:
        return capital(text)
    who = re.sub(r"\s*(?:/|&|\+)\s*", " and ", match["who"])
    who = _BARE_ROLE.sub(r"The \g<role>", who)
    return f"{who} will {text[match.start('task') :]}"


_GOES_ON = re.compile(
    r"^(?P<label>We(?:['’]re| are)? (?:will|going to|can['’]?t|cannot|plan to|hope to|want to)): (?P<first>[A-Za-z])(?=[a-z]* )"
)
"""A label that the words behind it go on with: "We will: Hold a disco" is "We will hold a disco"."""
_NUMBERED = re.compile(r"^\d{1,2}(?:\.\d){1,3}\.?\s+(?=[A-Z][a-z])")
_ROMAN = re.compile(r"^\(?(?:i{1,3}|iv|v|vi{0,3}|ix|x)\)\s+")


def list_signs_off(text: str) -> str:
    """ "a) Harrowmere North" -> "Harrowmere North": the list sign is made again by the writers."""
    text = _NUMBERED.sub("", _ROMAN.sub("", text))
    text = _GOES_ON.sub(lambda match: f"{match['label']} {match['first'].lower()}", text)
    return re.sub(r"^\(?[a-z]\)\s+|^[•·●▪◦*o]\s+|^[-–]\s+", "", text)
