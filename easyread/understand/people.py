"""Attendance lists: names, initials and roles, as given. Initials that the paper does not explain stay initials."""

from __future__ import annotations

import re

from easyread.model.paper import Person
from easyread.model.text import Span

_TITLE = r"(?:(?:Dr|Mr|Mrs|Ms|Miss|Cllrs?|Councillors?|County Councillor|Borough Councillor|M/s|PC|PCSO|Prof|Sgt|Dame|Sister|Sir|Revd?|the)\.?\s+)"
_PART = r"(?![A-Z]{2,4}\b)[A-Z][\w'’-]*\.?"
_NAME = rf"{_TITLE}?(?:{_TITLE})?{_PART}(?:[ ](?:{_PART}|de[ ][A-Z]\w+|d[aeiu][ ][A-Z]\w+|von[ ][A-Z]\w+|van[ ][A-Z]\w+)){{0,3}}"
_INITIALS = r"[A-Z][A-Za-z]{1,3}"
_ENTRY = re.compile(
    rf"^\s*(?:and\s+)?(?P<name>{_NAME})\s*"
    rf"(?:\((?P<b_init>[A-Z][A-Z][A-Za-z]?[A-Z]?)\)|[=–-]\s*(?P<d_init>[A-Z]{{2,4}})\b|(?:,\s*|\s)(?P<p_init>[A-Z]{{2,4}})$|(?:,\s*|\s)(?P<m_init>[A-Z]{{2,4}})(?=[\s,(]))?"
    r"\s*(?:[,:–-]\s*|\((?=[a-zA-Z])|\t\s*)?(?P<role>.*?)\)?\s*$"
)
_NOT_A_NAME = re.compile(
    r"\b(?:members?|people|public|professionals|carers|staff|public|group|list|signed|none|office|plus|together)\b",
    re.I,
)
_BODY = re.compile(
    r"(?:^|.*\s)(?:Council|Association|Division|Department|Committee|Board|Group|Forum|Trust|Partnership|Centre|Services?|Hospital|Royal|Surgery|"
    r"House|Court|Walk|Street|Road|Lane|Close|Team|Network|University|School|Ltd|Portal|Facilities|Repairs|Health|Housing|Highways|Sector|"
    r"Absence|Councillors?|Chairman|Chair|Minutes?|Quorum|Observing|Representing|Introductions?|Non|Self-advocates|Guests?|Officers?|Apologies|Cllrs?|Clerk|Meeting|Voluntary)"
)
"""What stands in lists of people and is none: bodies, houses, and words of the list itself."""
_WITH_OTHERS = re.compile(
    r"\s+(?:together with|plus|with|\+|and)\s+(?:about\s+)?(?:\d+|one|two|three|four|five|six|several|some|a)\s.*$"
)
_ROLE_WORD = re.compile(
    r"\b(?:manager|lead|officer|chair|member|director|support|worker|nurse|carer|advocate|representative|treasurer|secretary|homes|council|"
    r"trust|centre|forum|care|services?|board|team|commission\w*|ltd|association|housing|health|social|school|police|company|clinical)\b",
    re.I,
)
_TAIL = re.compile(
    r"(?:^|.*\s)(?:wrote|left|joined|arrived|opened|sent|will|would|is|was|were|had|has|have|said|advised|reported|told|asked|agreed|explained|"
    r"welcomed|thanked|informed|stated|gave|read|proposed|seconded)\b.*$"
)


def _clean_name(name: str) -> str:
    return re.sub(r"\s+", " ", name).strip(" ,;.") + ("." if re.search(r"\b[A-Z]\.$", name.strip(" ,;")) else "")


def person(text: str, span: Span) -> Person | None:
    """One entry of a list: "Denise Okafor (DO)\\tSelf-advocate, Co-chair". None when it is not a name."""
    text = re.sub(r"^(?:from|and) (?=[A-Z])", "", text).replace("[", "(").replace("]", ")")
    if couple := re.fullmatch(r"\s*(Mr (?:and|&) Mrs [A-Z][\w’'-]+)\s*", text):
        return Person(couple[1], (span,))
    match = _ENTRY.match(text)
    if match and match["name"].split()[0] in ("No", "None", "Notes", "Agreed", "All", "The", "There", "Nil", "See"):
        return None
    if (
        not match
        or _BODY.fullmatch(_clean_name(match["name"]))
        or _NOT_A_NAME.search(match["name"])
        or re.match(r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b", text, re.I)
        or not re.search(r"[a-z]", match["name"])
    ):
        return None
    initials = match["b_init"] or match["d_init"] or match["p_init"] or match["m_init"] or ""
    role = match["role"].strip(" ,;:.\t–-")
    if initials and not match["b_init"] and not _fits(_clean_name(match["name"]), initials):
        if not match["d_init"] or not role:
            return None
        initials, role = "", f"{initials} {role}"  # "Dr Moss – GP lead"
    role = role[1:-1] if role.startswith("(") and role.endswith(")") else role
    role += ")" if role.count("(") > role.count(")") else ""
    role = role.replace(")", "", 1) if role.count(")") > role.count("(") else role
    name = _clean_name(match["name"])
    if _TAIL.match(role) or len(role.split()) > 14:
        return None  # "Will Hesketh has not been for 3 meetings" is a sentence, not an entry of the list
    if not initials and role and (inner := re.fullmatch(r"(.*?)[\s,\t]+([A-Z]{2,4})", role)) and _fits(name, inner[2]):
        role, initials = inner[1].strip(" ,\t"), inner[2]
    if role and not initials and (inner := re.match(r"([A-Z]{2,4})\b[\s,(]*(.*)", role)) and _fits(name, inner[1]):
        initials, role = inner[1], inner[2].strip(" ,()")
    return Person(name, (span,), initials, re.sub(r"\s+", " ", role))


def _fits(name: str, initials: str) -> bool:
    """Do these capitals stand for this name? "Mrs Joy Fairley" and "JF"."""
    letters = [word[0] for word in re.findall(r"[A-Za-z][\w'’]*", name) if word[0].isupper()]
    return (
        "".join(letters).endswith(initials)
        or "".join(letters[-2:]) == initials
        or (bool(letters) and initials[0] in letters and initials[-1] == letters[-1])
    )


def _stands_alone(one: Person | None, piece: str) -> bool:
    """A piece that is a person for certain, and not the job of the person before: "Sian Weddell (treasurer)"."""
    return one is not None and (bool(one.initials) or piece.rstrip().endswith(")") or one.role.startswith("from "))


def _parts(text: str) -> list[tuple[int, int]]:
    """Cut a list at ";", or else at "," and "and", but not inside brackets. Jobs in brackets end an entry too."""
    outside = re.sub(r"\([^)]*\)|\[[^\]]*\]", lambda m: "§" * len(m.group()), text)
    if ";" in outside:
        separator = r"\s*;\s*|(?<=§),\s+(?=[A-Z])|(?<=§)\s+and\s+(?=[A-Z])"
    else:
        separator = (
            r"\s*,\s*(?:and\s+|&\s+)?|(?<=[a-z)§])(?<!and)(?<!Cllr)(?<!Councillor)\s+(?=(?:Mrs?|Ms|Miss|Dr|Cllr)\b\.?\s+[A-Z])|(?<=§)\s+(?=[A-Z][a-z]+\s[A-Z])|(?<!\bMr)(?<!\bMrs)\s+and\s+|\s*&\s*"
            r"|(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bMs)(?<!\bCllr)(?<!\bRev)\.\s+(?=[A-Z][a-z]+\s[A-Z])"
        )
    pieces, start = [], 0
    for match in re.finditer(separator, outside):
        pieces.append((start, match.start()))
        start = match.end()
    pieces.append((start, len(text)))
    return [(a, b) for a, b in pieces if text[a:b].strip()]


def _in_columns(text: str, span: Span) -> list[Person]:
    """ "Rob Boyd (Chair) | RB | Norman Poe | NP": two people side by side. [] when the cells are something else."""
    found: list[Person] = []
    start = 0
    for cell in text.split("\t"):
        where = Span(span.start + start, span.start + start + len(cell))
        start += len(cell) + 1
        initials = re.fullmatch(r"[A-Z][A-Za-z]{1,3}", cell.strip())
        if initials and found and _fits(found[-1].name, cell.strip().upper()[:2]):
            last = found.pop()
            found.append(Person(last.name, (Span(last.spans[0].start, where.end),), cell.strip(), last.role))
        elif (one := person(cell, where)) and len(one.name.split()) >= 2:
            found.append(one)
        else:
            return []
    return found if len(found) >= 2 and any(one.initials for one in found) else []


def people_in(text: str, span: Span) -> tuple[list[Person], bool]:
    """The people of one line of an attendance list, and whether every part of it was understood as a person."""
    if text.count("\t") >= 2 and (columns := _in_columns(text, span)):
        return columns, True
    if "\t" in text:
        one = person(text, span)
        return ([one], True) if one else ([], False)
    if not text.strip():
        return [], False
    pieces = _parts(text)
    found: list[Person] = []
    whole = True
    for a, b in pieces:
        where = Span(span.start + a, span.start + b)
        piece = re.sub(r"^(?:from|and) (?=[A-Z])|^[A-Z][a-z]+(?: [a-z]+){0,3}: (?=[A-Z])", "", text[a:b])
        piece = _WITH_OTHERS.sub("", piece)
        one = person(piece, where)
        initials = re.fullmatch(r"\(?([A-Z]{2,4})\)?", piece.strip())
        if (
            found
            and not _stands_alone(one, piece)
            and _ROLE_WORD.search(piece)
            and not re.search(r"\([A-Z]{2,3}\)", piece)
        ):
            last = found.pop()
            role = ", ".join(filter(None, (last.role, piece.strip())))
            inner = re.fullmatch(r"(.*?)\s+([A-Z]{2,4})(\s.*)?", role)
            known = inner is not None and not last.initials and _fits(last.name, inner[2])
            found.append(
                Person(
                    last.name,
                    (Span(last.spans[0].start, where.end),),
                    inner[2] if known and inner else last.initials,
                    (inner[1] + (inner[3] or "")) if known and inner else role,
                )
            )
        elif initials and found and not found[-1].initials and _fits(found[-1].name, initials[1]):
            last = found.pop()
            found.append(Person(last.name, (Span(last.spans[0].start, where.end),), initials[1], last.role))
        elif one and not (found and piece[:1].islower()):
            found.append(one)
        elif found and (piece[:1].islower() or not one) and len(piece.split()) <= 6:
            last = found.pop()
            role = ", ".join(filter(None, (last.role, piece.strip())))
            found.append(Person(last.name, (Span(last.spans[0].start, where.end),), last.initials, role))
        else:
            whole = False
    return found, whole


def defined_in(text: str, start: int) -> list[Person]:
    """People whose initials a running text explains: "Imogen Vance (IV) challenged"."""
    found = []
    for match in re.finditer(rf"({_TITLE}?{_PART}(?:[ ]{_PART}){{1,2}})[ ]*[–-]?[ ]*\(([A-Z]{{2,3}})\)", text):
        name = match.group(1)
        while len(name.split()) > 2 and not _fits(name, match.group(2)):
            name = name.split(None, 1)[1]
        if _fits(name, match.group(2)):
            found.append(Person(name, (Span(start + match.start(1), start + match.end()),), match.group(2)))
    return found
