"""Numbers, sums of money, percentages and contacts: found, and written in the standard's form."""

from __future__ import annotations

import re
from dataclasses import dataclass

UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_WORD_VALUES = {word: number for number, word in enumerate(UNITS)} | TENS
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "dozen": 12}
_MAGNITUDES = {"k": 10**3, "thousand": 10**3, "m": 10**6, "million": 10**6, "bn": 10**9, "billion": 10**9}

MONEY = re.compile(
    r"£\s?(?P<sum>\d{1,3}(?:,\d{3})+(?:\.\d+|\.[ ]\d\d\b)?|\d+(?:\.\d+|\.[ ]\d\d\b)?)(?:\s?(?P<scale>k|m|bn|million|thousand|billion)\b)?"
    r"|(?<![\w.,£])(?P<pence>\d{1,3})\s?(?:p|pence)\b"
    r"|(?<![\w.,£])(?P<pounds>\d{1,3}(?:,\d{3})+|\d+)\s(?:(?P<big>million|thousand|billion)\s)?pounds?\b",
    re.IGNORECASE,
)
PERCENT = re.compile(r"(?<![\w.,£])(?P<number>\d+(?:\.\d+)?)\s?(?:%|per\s?cent\b)", re.IGNORECASE)
CONTACT = re.compile(
    r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?:https?://|www\.)[^\s<>\"')]+"
    r"|(?<![\w+])\+?\d[\d ]{2,6}[ -]?\d{3,4}[ -]?\d{3,6}(?![\w])"
    r"|(?<!\w)[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b"
)
NUMBER = re.compile(r"(?<![\w£])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\w£])\d+(?:\.\d+)*|(?<=[A-Za-z])\d+|(?<=[a-z])\d+")
_NUMBER_WORD = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
)
NUMBER_WORD = re.compile(rf"(?<![\w-]){_NUMBER_WORD}(?![\w]|-(?!year|week|day|hour|minute|month|page|point|person|mile))(?!\s(?:hundred|thousand|million|billion|dozen|thirds|quarters|fifths|sixths|eighths|tenths)\b)", re.I)  # fmt: skip
NUMBER_PHRASE = re.compile(
    rf"(?<![\w-])(?:(?:one|two|three|four|five|six|seven|eight|nine) (?:hundred|thousand)(?: and (?:{_NUMBER_WORD}|one)(?!\w))?"
    r"|(?<!half )(?:a|two|three|four|five|six) dozen(?! or so))(?![\w-])",
    re.IGNORECASE,
)
"""Numbers of more than one word that end in no figure of their own: "one hundred and five", "two dozen"."""
_UPTO_TWELVE = r"\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
DURATION = re.compile(
    rf"(?<![\w.,£:/-])(?:(?P<half>half an hour)|(?P<half_more>an hour and a half)"
    rf"|(?P<hours>{_UPTO_TWELVE})(?:\.(?P<part>25|5|75))?[ -]h(?:ou)?rs?\b(?:(?: and)? (?P<more>\d{{1,2}}) min(?:ute)?s?\b)?"
    rf"|(?P<minutes>\d{{1,3}}|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety)[ -](?-i:min(?:ute)?s?\b)(?! (?:of (?:the|last|our)|taken|and matters)\b))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sum:
    """Money in pence, with the place of its words."""

    start: int
    end: int
    pence: int

    def words(self) -> str:
        """The standard's form: £5, £2.50, 50 pence, £1.12 million (rule money-format)."""
        if self.pence < 100:
            return f"{self.pence} pence"
        pounds, pence = divmod(self.pence, 100)
        if pounds >= 10**6 and not pence and pounds % 10**4 == 0:
            return f"£{pounds / 10**6:g} million"
        return f"£{pounds:,}" + (f".{pence:02}" if pence else "")


def _tidy(figures: str) -> float:
    return float(re.sub(r"[,\s]", "", figures))


def sums(text: str) -> list[Sum]:
    """Every sum of money in the text, in order."""
    found = []
    for match in MONEY.finditer(text):
        if match["pence"]:
            pence = int(match["pence"])
        else:
            scale = (match["scale"] or match["big"] or "").lower()
            pence = round(_tidy(match["sum"] or match["pounds"]) * _MAGNITUDES.get(scale, 1) * 100)
        found.append(Sum(match.start(), match.end(), pence))
    return found


def number_of_words(text: str) -> int | None:
    """The number that number words such as "thirty-three" mean; None for other words."""
    total = group = 0
    for part in re.split(r"[-\s]+", text.lower()):
        if part in _WORD_VALUES:
            group += _WORD_VALUES[part]
        elif part in _SCALES and _SCALES[part] >= 1000:
            total, group = total + max(group, 1) * _SCALES[part], 0
        elif part in _SCALES:
            group = max(group, 1) * _SCALES[part]
        else:
            return None
    return total + group


def number_of_phrase(text: str) -> int | None:
    """The number that "one hundred and five" or "two dozen" means."""
    return number_of_words(re.sub(r"^a (?=dozen)", "one ", text.lower()).replace(" and ", " "))


def minutes(match: re.Match[str]) -> int:
    """How many minutes a match of DURATION means: "1 hour 30 minutes" and "1.5 hours" are 90."""
    if match["half"]:
        return 30
    if match["half_more"]:
        return 90
    if match["minutes"]:
        return _count(match["minutes"])
    part = {"25": 15, "5": 30, "75": 45}.get(match["part"] or "", 0)
    return 60 * _count(match["hours"]) + part + int(match["more"] or 0)


def _count(text: str) -> int:
    return int(text) if text.isdigit() else 1 if text.lower() == "one" else number_of_words(text) or 0


def plain_number(figures: str) -> str:
    """The same text for 1,000 and 1000, 3.0 stays 3.0 (it may be the number of an item)."""
    return figures.replace(",", "")
