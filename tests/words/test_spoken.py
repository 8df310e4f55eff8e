"""The spoken forms: a table of examples, and a reader that turns what is said back into facts."""

from __future__ import annotations

import re
import string
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from easyread.words.spoken import said_contacts, spoken

EXAMPLES = [
    line.split(" => ")
    for line in Path(__file__).with_name("spoken_examples.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]

# --- reading back: independent of the code under test, on purpose -------------------------------------------------------

ONES = dict(zip("one two three four five six seven eight nine".split(), range(1, 10), strict=True))
TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
ORDINAL_ENDS = {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12}
NUMBERS = "|".join(["hundred", "and", "oh", *TEENS, *TENS, *ONES])
MONTHS = "January February March April May June July August September October November December".split()
DIGITS = {"oh": "0"} | {word: str(number) for word, number in ONES.items()}


def value(word: str) -> int:
    """ "tenth" is 10, "twenty" is 20, "sixth" is 6."""
    if word in ORDINAL_ENDS:
        return ORDINAL_ENDS[word]
    root = re.sub("ieth$", "y", word)
    root = root if root in TENS else re.sub("th$", "", root)
    return (ONES | TENS | {teen: number for number, teen in enumerate(TEENS, 10)})[root]


def year_heard(words: str) -> int:
    if words.startswith("two thousand"):
        return 2000 + sum(value(word) for word in words.split()[2:] if word != "and")
    first, *rest = words.split()
    century = value(first) * 100
    return century if rest == ["hundred"] else century + sum(value(word) for word in rest if word != "oh")


def dates_heard(said: str) -> list[tuple[int, int, int | None]]:
    pattern = (
        rf"the ([a-z]+(?: [a-z]+)?) of ({'|'.join(MONTHS)})(?:, ((?:two thousand|nineteen|twenty)(?: (?:{NUMBERS}))*))?"
    )
    return [
        (
            sum(value(word) for word in day.split()),
            MONTHS.index(month) + 1,
            year_heard(year.removesuffix(" and")) if year else None,
        )
        for day, month, year in re.findall(pattern, said)
    ]


def minute_of_day_heard(said: str) -> int:
    match = re.search(
        r"(?:(half past|quarter past|quarter to) (\d+)|(\d+) (o'clock|noon|midnight|oh \d|\d\d))"
        r"(?: (in the morning|in the afternoon|in the evening|at night))?",
        said,
    )
    assert match, said
    words, hour_after, hour, minutes, part = match.groups()
    if words:
        minute = {"half past": 30, "quarter past": 15, "quarter to": -15}[words]
        at = int(hour_after) % 12 * 60 + minute
        at %= 12 * 60
    else:
        at = int(hour) % 12 * 60 + (
            0 if minutes in ("o'clock", "noon", "midnight") else int(minutes.removeprefix("oh "))
        )
    late = minutes == "noon" or part in ("in the afternoon", "in the evening")
    return at + (12 * 60 if late else 0)


def pence_heard(said: str) -> int:
    match = re.search(r"([\d,]+) (?:pounds?(?: (?:and )?(\d+)(?: pence)?)?|(pence|penny))", said)
    assert match, said
    whole, coins, only_pence = match.groups()
    number = int(whole.replace(",", ""))
    return number if only_pence else number * 100 + int(coins or 0)


def digits_heard(said: str) -> str:
    return "".join(DIGITS[word] for word in re.findall(r"[a-z]+", said) if word in DIGITS)


# --- the table ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("written", "said"), EXAMPLES, ids=[written for written, _ in EXAMPLES])
def test_example(written: str, said: str) -> None:
    assert spoken(written) == said


def test_the_table_is_large_and_has_no_doubles() -> None:
    assert len(EXAMPLES) >= 120
    assert len({written for written, _ in EXAMPLES}) == len(EXAMPLES)


@pytest.mark.parametrize(("written", "said"), EXAMPLES, ids=[written for written, _ in EXAMPLES])
def test_saying_it_twice_changes_nothing_more(written: str, said: str) -> None:
    assert spoken(said) == said


# --- no fact is lost ----------------------------------------------------------------------------------------------------

AROUND = st.sampled_from(
    (
        "{}",
        "We meet on {}.",
        "by {}, please",
        "({})",
        "Send it before {} and not after.",
        "DO to ring by {}!",
        "from {} on",
        "Date: {}",
    )
)
DAYS = st.dates(date(1950, 1, 1), date(2099, 12, 31))
DAY_FORMS = st.sampled_from(
    ("{d} {m} {y}", "{d}th {m} {y}", "the {d} {m} {y}", "{w} {d} {m} {y}", "{s}, {d} {m} {y}", "{d}/{n}/{y}", "{d:02}.{n:02}.{y}",
     "{y}-{n:02}-{d:02}", "{d} {a} {y}", "{d}th of {m}, {y}")
)  # fmt: skip


@given(DAYS, DAY_FORMS, AROUND)
@example(date(2026, 3, 10), "{d} {m} {y}", "{}")
def test_a_date_is_still_that_date(day: date, form: str, around: str) -> None:
    month = MONTHS[day.month - 1]
    written = form.format(
        d=day.day, m=month, n=day.month, y=day.year, a=month[:3], w=f"{day:%A}", s=f"{day:%a}"
    )  # fmt: skip
    said = spoken(around.format(written))
    assert dates_heard(said) == [(day.day, day.month, day.year)], said
    if "{w}" in form or "{s}" in form:
        assert f"{day:%A}" in said


@given(
    st.integers(1, 12), st.integers(0, 59), st.sampled_from(("am", "pm")), st.sampled_from((":", ".")), st.booleans()
)
def test_a_time_is_still_that_time(hour: int, minute: int, mark: str, sign: str, spaced: bool) -> None:
    written = f"{hour}{sign}{minute:02}{' ' * spaced}{mark}"
    said = spoken(f"The taxi comes at {written} on the dot.")
    assert minute_of_day_heard(said) == hour % 12 * 60 + minute + (720 if mark == "pm" else 0), said


@given(st.integers(13, 23), st.integers(0, 59))
def test_the_24_hour_clock_is_still_that_time(hour: int, minute: int) -> None:
    assert minute_of_day_heard(spoken(f"It ends at {hour}:{minute:02}.")) == hour * 60 + minute


@given(st.integers(1, 12), st.integers(0, 59))
def test_morning_or_evening_is_never_guessed(hour: int, minute: int) -> None:
    said = spoken(f"It ends at {hour}:{minute:02}.")
    assert not re.search(r"morning|afternoon|evening|night|noon", said), said


@given(st.integers(1, 99_999_999), AROUND)
def test_money_is_still_that_sum(pence: int, around: str) -> None:
    pounds, rest = divmod(pence, 100)
    written = f"£{pounds:,}" + (f".{rest:02}" if rest else "")
    assert pence_heard(spoken(around.format(written))) == pence


@given(
    st.text(string.digits, min_size=9, max_size=9),
    st.sampled_from(((4, 3, 4), (5, 6), (3, 4, 4), (11,), (5, 3, 3))),
    AROUND,
)
def test_a_telephone_number_is_still_that_number(rest: str, groups: tuple[int, ...], around: str) -> None:
    number = "01" + rest
    cut = [number[sum(groups[:i]) : sum(groups[: i + 1])] for i in range(len(groups))]
    assert digits_heard(spoken(around.format(" ".join(cut)))) == number


WORDS = st.sampled_from(
    """not NOT no never can't cannot won't don't nobody nothing without must MUST should may NEVER a A meeting DO FS GPs NHS budget
    £5 10:30am 12/03/2026 and/or Cllr 10-15 20% matter 4.2 — & A&E MATTERS ARISING people/carers No. St Dr etc. (s) 07700 900123""".split()
)
A_NOT = re.compile(r"\b(?:not|no|never|cannot|nobody|nothing|without)\b|n't\b", re.IGNORECASE)


@given(st.lists(WORDS, max_size=14).map(" ".join))
@example("You must NOT pay")
@example("DO NOT PARK HERE")
@example("No. 5 people agreed")
@example("item No. 10:30am")
def test_no_not_is_lost_or_added(text: str) -> None:
    assert len(A_NOT.findall(spoken(text))) == len(A_NOT.findall(text))


@given(st.lists(WORDS, max_size=14).map(" ".join))
def test_plain_words_stay_in_order(text: str) -> None:
    plain = list(re.findall(r"\b(?:meeting|budget|matter|people|must|should)\b", text))
    said = list(re.findall(r"\b(?:meeting|budget|matter|people|must|should)\b", spoken(text)))
    loud = text.count("MUST")
    assert [word for word in said if word != "must"] == [word for word in plain if word != "must"]
    assert said.count("must") == plain.count("must") + loud


@given(st.text(max_size=80))
def test_any_text_gives_one_line_and_keeps_its_letters(text: str) -> None:
    said = spoken(text)
    assert said == " ".join(said.split())
    assert not re.search(r"[\x00-\x1f\x7f-\x9f]", said)


@given(st.text("ab 12/-.:£%,&'\n\t()@A", max_size=60))
def test_no_run_of_signs_makes_a_digit_vanish(text: str) -> None:
    """Each of the digits 1 and 2 is heard as a figure or as a word that comes from it."""
    said = spoken(text)
    if re.search("[12]", text):
        assert re.search(
            r"\d|one|two|first|second|ten|twelf|twel|eleven|twenty|half|pence|penny|quarter|noon|midnight", said
        ), said


def test_long_and_hostile_text_is_quick_to_read() -> None:
    for piece in ("a", "1", "A ", "1-", "a.", "a@", "0 ", "Ab ", "£1,", "1/", "A.", "(", "12:", "-", "A-"):
        spoken(piece * 3000)


def test_contacts_are_found_once_each_in_order() -> None:
    text = "Ring 0121 303 1234 or write to info@wenlow.gov.uk. Again: 0121 303 1234, www.wenlow.org.uk."
    assert said_contacts(text) == [
        "oh one two one, three oh three, one two three four",
        "info at wenlow dot gov dot uk",
        "www dot wenlow dot org dot uk",
    ]
    assert said_contacts("We meet on 10 March 2026 at 10:30am. It costs £5.") == []
