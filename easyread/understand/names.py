"""One name of a person at a place in a text, and the words that are never a name."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TITLE = re.compile(
    r"(?:the\s+)?(?:Mrs?|Ms|M/s|Miss|Mx|Dr|Prof(?:essor)?|(?:(?:County|Borough|District|Town|Parish|City|Ward)\s*|[BC]\.?/?\s?)?(?:Cllr|Councillor)|Police Community Support Officer|Police Constable|"
    r"PC|PCSO|P\.C|Sgt|Sergeant|Insp(?:ector)?|Sister|Sir|Dame|Lady|Lord|Revd?|Reverend|Fr|Father|Canon|Pastor|Imam|Rabbi|Major|Capt(?:ain)?|Col)"
    r"(?:(?<!Councillor)\.\s*|\s+)(?=[A-Z])"
)
_COUPLE = re.compile(r"(?:Mr|Dr|Cllr)\.? (?:and|&) (?:Mrs|Ms|Dr|Mr|Cllr)\.? (?:[A-Z]\.? ?)?[A-Z][\w’'-]+")
_WORD = re.compile(r"(?:[A-Z]\.)+(?=\s?[A-Z])|[^\W\d_](?:[\w]|['’](?=\w))*(?:-\w(?:[\w]|['’](?=\w))*)*\.?")
_PARTICLES = frozenset("de van der den von da dos del di la le bin ibn al el ap ab ferch ní uí mac st".split())
_AFTER_PARTICLE = re.compile(r"\.? ?(?:[A-Z]|(?:de|der|den|la|le)\b)")
_JOB_OF_A_PLACE = re.compile(
    r"\s*(?:parish|town|borough|county|district|ward|practice|housing|community|health|city) (?:clerk|councillor|manager|nurse|mayor|warden|officer|worker|secretary)\b",
    re.I,
)
_SPACE = re.compile(r"[  ]{1,2}")

ROLES = frozenset(
    "chair chairman chairperson chairwoman co-chair vice-chair vice-chairman clerk treasurer secretary manager director officer "
    "president trustee minutes notes coordinator co-ordinator facilitator advocate leader head".split()
)
_OF_BODIES = frozenset(
    "council committee board group forum partnership trust network association society centre house court school college university "
    "hospital surgery practice police health housing homes social care services service team unit department division company ltd "
    "office agency authority borough county district parish village town city library church hall road street walk avenue terrace "
    "university estates facilities repairs portal transport commissioning voluntary sector community charity federation union "
    "estate room flat flats wing ward lounge cafe hub club scheme project organisation commission nhs icb healthwatch mencap uk cic plc water highways rail advice citizens age "
    "shelter scope barnardo's barnardo’s samaritans mind rethink dementia alzheimer's alzheimer’s sight autism".split()
)
_OF_PEOPLE = frozenset(
    "member members people public carer carers parent parents staff resident residents tenant tenants self-advocate self-advocates "
    "advocates volunteers volunteer guest guests visitor visitors speaker speakers observer observers observing representing "
    "representative representatives rep reps councillor councillors cllr cllrs trustees officers others other family patients patient "
    "professionals supporter supporters support worker workers student students attendees participants children everyone anyone nobody "
    "someone directors governors vice deputy acting co administrator co-opted lead nurse constable mayor warden neighbour "
    "person persons responsible financial neighbourhood operations assistant executive chief".split()
)
_OF_PAPERS = frozenset(
    "absence absent apologies apology apols sederunt present attendance attending attended quorum minute agenda item items actions action welcome "
    "introduction introductions matters arising meeting meetings report reports correspondence finance planning declarations interest "
    "none nil no not non all the there this these that it we they he she see also agreed signed list plus together in on at from for "
    "by with following after before date time venue place location who what when where why how sorry here name names role "
    "received accepted approved new next last any about and or if but our your my his her their as is was were be to of an a total "
    "number page part section vacancy vacant ill sick holiday leave monday tuesday wednesday thursday friday saturday sunday january february "
    "april june july september october november december item zoom teams online hybrid closed opened started end start".split()
)
_MONTHS = frozenset(("april", "june"))
_SIDES = frozenset("north south east west central upper lower great greater".split())
_SURNAME_NEXT = re.compile(r" (?!(?:meeting|agenda|minutes|forum|group)\b)[A-Z][a-z]", re.I)
_NEVER = _OF_BODIES | _OF_PEOPLE | _OF_PAPERS | ROLES
_MAY_END_A_NAME = frozenset(
    "church hall street house ward head wing town mayor nurse place page constable court chief".split()
)
_ONLY_SURNAMES = frozenset("page head constable be an so to do".split())
_SURNAMES = _ONLY_SURNAMES | frozenset("hall ward church street nurse place".split())


@dataclass(frozen=True, slots=True)
class Name:
    """`sure` says that nothing but a person is written like that: a title, or initials and a surname."""

    text: str
    end: int
    words: int
    sure: bool


def never_a_name(word: str) -> bool:
    bare = word.rstrip(".")
    return bare.casefold() in _NEVER and not (len(bare) == 1 and bare.isupper())


def title_at(text: str, at: int) -> int:
    """Where the titles end that stand here: "Borough Councillor Mr. ". `at` when there are none."""
    for _ in range(3):
        match = _TITLE.match(text, at)
        if not match:
            break
        at = match.end()
    return at


def name_at(text: str, at: int, *, titled: bool = False, expected: bool = False) -> Name | None:
    """The name that begins here. `titled`: a title before the list stands for each name, so a surname alone is sure.
    `expected`: nothing but people can stand here, so "Jo Hall" is no hall.
    """
    if couple := _COUPLE.match(text, at):
        return Name(couple[0], couple.end(), 2, sure=True)
    begin = title_at(text, at)
    title = begin > at
    ends, initial = [begin], False
    words: list[str] = []
    here = begin
    stopped = ""
    while len(words) < 5 and (match := _WORD.match(text, here)):
        word = match[0]
        bare = word.rstrip(".")
        if (
            never_a_name(word)
            and not ((title or titled) and not words and bare.casefold() in _MAY_END_A_NAME)
            and not (not words and bare.casefold() in _MONTHS and _SURNAME_NEXT.match(text, match.end()))
            and not _ends_a_name(bare, words, text, match.end(), expected=expected)
        ):
            stopped = bare.casefold() if bare[:1].isupper() else ""
            break
        if not words and bare.casefold() in _SIDES and re.match(r" [A-Z]", text[match.end() : match.end() + 2]):
            break  # "West Norfolk"
        if job := re.search(r"-(?:vice|co|deputy|[Cc]hair\w*|[Cc]lerk|[Tt]reasurer|[Ss]ecretary)$", bare, re.I):
            word = bare = bare[: job.start()]  # "Mrs R Crisp-Chair"
        short = _is_initials(word)
        particle = bare.casefold() in _PARTICLES and _AFTER_PARTICLE.match(text, match.start() + len(bare))
        if re.fullmatch(r"[A-Z]{2,4}", bare) and not (short and not words) and not text[begin : begin + 40].isupper():
            break  # initials of the person, or a body: never the name itself
        if not (short or particle or (bare[0].isupper() and len(bare) > 1)):
            break
        words.append(word)
        initial = initial or (short and len(words) == 1)
        end = match.end() if short else match.start() + len(bare)
        cut_off = text[end : end + 1] == "-"
        ends.append(end)
        if cut_off or (word.endswith(".") and not short and bare not in ("St",)):
            break
        if re.search(r"[a-z]", bare) and initial and not particle:
            break  # "M Storey": initials and a surname are whole
        space = _SPACE.match(text, end)
        here = space.end() if space else end
        if not space and not short:
            break
    words = words[: len(ends) - 1]
    while words and words[-1].casefold().rstrip(".") in _PARTICLES and len(words) > 1:
        words.pop()
        ends.pop()
    if not words or not any(re.search(r"[^\W\d_]{2}", w) for w in words):
        return None
    if len(words) >= 4 and all(word[0].isupper() and len(word) > 2 and "." not in word for word in words):
        words, ends = words[:2], ends[:3]  # four and more words in a row are names whose commas are lost
    alone = len(words) == 1
    if alone and words[0].isupper() and len(words[0]) <= 4 and not title:
        return None  # initials
    if stopped in _OF_BODIES and len(words) > 1 and _JOB_OF_A_PLACE.match(text, ends[-1]):
        stopped = ""  # "Helen Ray Parish Clerk"
    body = stopped in _OF_BODIES or stopped in _OF_PEOPLE or stopped in ROLES
    if body and not title and not initial and (alone or stopped not in ROLES):
        return None
    if (initial and alone) or (len(words) > 2 and all(re.fullmatch(r"[A-Z]{2}", word) for word in words)):
        return None
    if len(words) > 4:
        return None
    return Name(re.sub(r"\s+", " ", text[at : ends[-1]]), ends[-1], len(words), sure=title or initial or titled)


def may_be_a_person(text: str) -> bool:
    """ "Jo Hall": a name, or a place of which nothing but the list tells that it is none."""
    name = name_at(text, 0, expected=True)
    return name is not None and name.end == len(text.rstrip(" .")) and name_at(text, 0) is None


def _is_initials(word: str) -> bool:
    return bool(re.fullmatch(r"(?:[A-Z]\.?)|(?:[A-Z]\.){2,4}", word))


def _ends_a_name(word: str, words: list[str], text: str, end: int, *, expected: bool) -> bool:
    """ "Jo Hall", "Mrs Church": words that are places too may end a name that has one word and then ends itself."""
    return (
        word[:1].isupper()
        and word.casefold() in _MAY_END_A_NAME | _ONLY_SURNAMES
        and len(words) == 1
        and (
            (
                word.casefold() in (_SURNAMES if expected else _ONLY_SURNAMES)
                and bool(re.match(r"\s*(?:[,;]|\.?$|\n|and\b|&)", text[end : end + 5]))
            )
            or _is_initials(words[0])
            or bool(re.match(r"\s*(?:\(|[–-]\s)|\t|\s{2}", text[end : end + 4]))
        )
    )


def same_person(one: str, other: str) -> bool:
    """Two ways to write one name: "Cllr Poe" and "Cllr J Poe", "Jo" and "Jo Hall", "JP" and "Jo Poe"."""
    bare = [name[title_at(name, 0) :].strip(" .") for name in (one, other)]
    short, long = sorted((re.findall(r"[^\W_]+", name.casefold()) for name in bare), key=len)
    if not short or set(short) <= set(long):
        return bool(short)
    if len(short) > 1:
        return short[-1] == long[-1] and short[0][0] == long[0][0] and 1 in (len(short[0]), len(long[0]))
    return len(short[0]) <= 4 and min(bare, key=len).isupper() and short[0] == "".join(word[0] for word in long)


def fits(name: str, initials: str) -> bool:
    """Do these capitals stand for this name? "Mrs Joy Fairley" and "JF"."""
    initials = initials.rstrip("abcdefghijklmnopqrstuvwxyz")  # "MCa" where there is another MC
    bare = name[title_at(name, 0) :]
    letters = [part[0] for part in re.findall(r"[^\W\d_][\w'’]*", bare) if part[0].isupper()]
    everything = [part[0] for part in re.findall(r"[^\W\d_][\w'’]*", name) if part[0].isupper()]
    return any(
        "".join(one).endswith(initials)
        or "".join(one[-2:]) == initials
        or (bool(one) and initials[0] in one and initials[-1] == one[-1])
        for one in (letters, everything)
    )
