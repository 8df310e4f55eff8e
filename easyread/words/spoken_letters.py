"""Short forms, letters said one by one, initials of people, and words in capitals that are only loud."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from . import lexicon

Edit = tuple[int, int, str]

# "DO NOT" is two words, but "DO" alone is a person.
_SMALL_IN_A_RUN = frozenset(("DO", "IT", "US", "AM", "AS", "AN", "GO", "ME"))
_VOWELS = re.compile(r"[AEIOUY]")
_CLUSTER = re.compile(r"[^AEIOUY]{4}")
_PART_BEFORE = re.compile(r"(?<![A-Z])([A-Z]+)-$")
_PART_AFTER = re.compile(r"-([A-Z]+)(?!\w)")
_CAPITALS = re.compile(r"(?<![\w'&])[A-Z]{2,}(?![\w&])")
_RUN = re.compile(r"(?<![\w'&-])[A-Z]+(?:'[A-Z]+)?(?:[ -](?:and |& )?[A-Z]+(?:'[A-Z]+)?(?![\w&]))+(?![\w&])")
_PLURAL = re.compile(r"(?<![\w'&])([A-Z]{2,6})('?s)(?!\w)")
_AMPERSAND = re.compile(r"(?<!\w)([A-Z])\s?&\s?([A-Z])(?!\w)")
_DOTTED = re.compile(r"(?<![\w.])(?:[A-Z]\.){2,}(?P<last>[A-Z](?![\w]))?")
_NEW_SENTENCE = r"\s+(?:The|It|This|That|We|He|She|They|A|An|In|There|No|All|You|At|On|If|For)\b"
_INITIAL = re.compile(rf"(?<![\w.'])([A-Z])\.(?=\s?[A-Z][\w']+)(?!{_NEW_SENTENCE})")
_STREET = re.compile(
    r"\b(?!The |A |An |Our |My |Your |Their |His |Her |See |Ask )[A-Z][a-z]+ "
    r"(?P<short>St|Rd|Ave|Cres|Gdns|Sq)\b(?=\.?(?:$|[,;)]|\s[a-z]|\s[A-Z]{1,2}\d))"
)
_STREETS = {"St": "Street", "Rd": "Road", "Ave": "Avenue", "Cres": "Crescent", "Gdns": "Gardens", "Sq": "Square"}
_TITLES_OF_OFFICE = ("Hon", "Rev", "Dr", "Drs")
_GO_ON = ("e.g", "i.e", "eg", "ie")
_PAGES = re.compile(r"(?<!\w)(pp?)\.\s?(?=\d)")
# Only after a word that asks for a number: in "He said no. 5 people agreed" it is a "no".
_NUMBER = re.compile(
    r"\b(?:the|bus|room|flat|house|item|action|page|paper|plan|charity|company|reference|ref|account|unit|route|platform|"
    r"phone|telephone|tel|mobile|part|appendix|section|minute|option|priority|goal) (?P<no>no(?P<s>s?)\.\s?)"
    r"(?=\d{1,6}(?!\w|[:.,]\d|\s?[ap]\.?m|\s?%))",
    re.IGNORECASE,
)
_OPTIONAL = re.compile(r"\b([A-Za-z]+)\((s|es|ren)\)")


@cache
def _loud_words() -> tuple[frozenset[str], frozenset[str]]:
    """Words often written in capitals to be loud: the small ones, and all. A "NOT" spelt out would be a "not" lost."""
    rows = list(lexicon.rows("loud_words"))
    return frozenset(row["word"] for row in rows if row["kind"] == "small"), frozenset(row["word"] for row in rows)


@cache
def _forms() -> tuple[re.Pattern[str], dict[str, str], frozenset[str], frozenset[str]]:
    """The pattern of all short forms, what each is said as, the titles, and those that are a word or letters."""
    rows = list(lexicon.rows("spoken_forms"))
    said = {row["written"]: row["said"] for row in rows}
    kept = frozenset(row["written"] for row in rows if row["kind"] in ("letters", "word"))
    spelt = [re.escape(written) for written in sorted(said, key=len, reverse=True) if written not in kept]
    pattern = re.compile(rf"(?<![\w@./&-])(?P<form>{'|'.join(spelt)})(?P<dot>\.?)(?![\w@/&])(?!'[st]\w)")
    titles = frozenset(row["written"] for row in rows if row["kind"] == "title")
    return pattern, said, titles, kept


def short_forms(text: str) -> Iterator[Edit]:
    """ "Cllr", "e.g.", "w/c", "24/7" from the list; a full stop stays where it ends the sentence."""
    pattern, said, titles, _ = _forms()
    for match in pattern.finditer(text):
        form, after = match["form"], text[match.end() : match.end() + 8].lstrip()
        if form in titles and not after[:1].isupper() and (match["dot"] or form in _TITLES_OF_OFFICE):
            continue  # "Hon. treasurer", "See the Dr."
        goes_on = form in titles or form in _GO_ON or not (after[:1].isupper() or not after)
        stops = match["dot"] and not goes_on
        yield match.start(), match.end(), said[form] + ("." if stops else "")
    for match in _PAGES.finditer(text):
        yield *match.span(), "pages " if match[1] == "pp" else "page "
    for match in _NUMBER.finditer(text):
        yield *match.span("no"), f"number{match['s']} "
    for match in _STREET.finditer(text):
        yield *match.span("short"), _STREETS[match["short"]]
    for match in _OPTIONAL.finditer(text):
        yield *match.span(), f"{match[1]} or {match[1]}{match[2]}"


def _letters(word: str) -> str:
    return " ".join(word)


def _looks_like_a_word(word: str) -> bool:
    """Words have vowels, and few consonants on end; "UNCRPD" is spelt."""
    return len(word) >= 5 and (len(word) >= 7 or bool(_VOWELS.search(word) and not _CLUSTER.search(word)))


def _hyphened(text: str, start: int, end: int) -> bool:
    """Whether this is the first or last part of a word such as "CO-CHAIR"."""
    before, after = _PART_BEFORE.search(text, max(0, start - 40), start), _PART_AFTER.match(text, end)
    return any(part and _looks_like_a_word(part[1]) for part in (before, after))


def _alone(word: str) -> str:
    """A word in capitals among others that are not."""
    _, said, _, kept = _forms()
    if word in kept:
        return said[word]
    return (
        word.lower() if word in _loud_words()[1] else word.capitalize() if _looks_like_a_word(word) else _letters(word)
    )


def _in_a_run(word: str, run: list[str]) -> str:
    """A word of a heading in capitals: known short forms are spelt, everything that can be a word is one."""
    _, said, _, kept = _forms()
    small, loud = _loud_words()
    if word in loud or (word in _SMALL_IN_A_RUN and not small.isdisjoint(run)):
        return word.lower()
    if word in kept:
        return said[word]
    can_be_a_word = len(word) >= 4 and _VOWELS.search(word)
    return word.capitalize() if can_be_a_word or "'" in word else _letters(word)


def _is_loud(words: list[str]) -> bool:
    _, _, _, kept = _forms()
    _, loud = _loud_words()
    return any((word in loud and len(word) > 1) or (_looks_like_a_word(word) and word not in kept) for word in words)


def capitals(text: str) -> Iterator[Edit]:
    """ "MATTERS ARISING", "NOT", "NHS", "GPs", "DO" (a person's initials), "A&E"."""
    for match in _AMPERSAND.finditer(text):
        yield *match.span(), f"{match[1]} and {match[2]}"
    _, said, _, kept = _forms()
    for match in _PLURAL.finditer(text):
        word = match[1]
        yield *match.span(), f"{said[word] if word in kept else _letters(word)}{_ending(word, kept, said)}"
    for run in _RUN.finditer(text):
        words = re.findall(r"[A-Z]+(?:'[A-Z]+)?", run.group())
        if _is_loud(words):
            for match in re.finditer(r"[A-Z]{2,}(?:'[A-Z]+)?", run.group()):
                start, end = run.start() + match.start(), run.start() + match.end()
                word = match.group()
                part = word not in kept and _hyphened(text, start, end)
                yield start, end, word.lower() if part else _in_a_run(word, words)
    for match in _CAPITALS.finditer(text):
        yield *match.span(), _alone(match.group())


def _ending(word: str, kept: frozenset[str], said: dict[str, str]) -> str:
    return "s" if word in kept and " " not in said[word] else "'s"


def initials(text: str) -> Iterator[Edit]:
    """ "D.O." as "D O", and the dot of "J. Smith" that would sound like the end of a sentence."""
    for match in _DOTTED.finditer(text):
        ends = match.end() == len(text) or re.compile(_NEW_SENTENCE).match(text, match.end())
        stop = "." if match.group().endswith(".") and ends else ""
        yield *match.span(), _letters(match.group().replace(".", "")) + stop
    for match in _INITIAL.finditer(text):
        yield *match.span(), f"{match[1]} "
