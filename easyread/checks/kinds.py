"""The kinds of rule for text: each finds the places in one sentence where a rule is broken."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from easyread.rules.load import Rule
from easyread.words import dates, inflect, lexicon, numbers
from easyread.words.passive import passives
from easyread.words.sentences import words

_QUOTE = re.compile(r"[“\"][^“”\"]*[”\"]")
_PERSONS_OWN = frozenset(("sent-max-words",))
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w'’-]*(?: (?:[A-Z][\w'’-]*))+")


@dataclass(frozen=True, slots=True)
class Hit:
    """Characters `start` to `end` of a sentence; what was measured against which limit; a better wording or ""."""

    start: int
    end: int
    measured: int | None = None
    limit: int | None = None
    fix: str = ""


def hits(sentence: str, rule: Rule, profile: str) -> Iterator[Hit]:
    """Where the sentence breaks the rule, in quotation marks too."""
    return _KINDS[rule.kind](sentence, rule, profile)


def in_quotes(sentence: str, rule: Rule, hit: Hit) -> bool:
    """Are these people's own words, in quotation marks? They are only counted, never corrected."""
    if rule.name in _PERSONS_OWN:
        return False
    return any(match.start() <= hit.start and hit.end <= match.end() for match in _QUOTE.finditer(sentence))


def counted(sentence: str) -> int:
    """Words as the standards count them: a date, a time, a sum and a name of several words are one word each."""
    taken = [(d.start, d.end) for d in dates.dates(sentence)] + [m.span() for m in _NAME.finditer(sentence)]
    taken += [m.span() for m in numbers.CONTACT.finditer(sentence)]
    total, last = 0, -1
    for start, end in words(sentence):
        inside = next((i for i, (a, b) in enumerate(taken) if a <= start and end <= b), -1)
        total += inside < 0 or inside != last
        last = inside
    return total


_SEVERAL = re.compile(r"\S[/&(,;:–—\n\t]\S|\n|\t")
"""Signs that may part two words without a space."""


def _length(sentence: str, rule: Rule, profile: str) -> Iterator[Hit]:
    limit = rule.limit(profile)
    if (
        (_SEVERAL.search(sentence) or sentence.count(" ") >= limit)
        and len(words(sentence)) > limit
        and (count := counted(sentence)) > limit
    ):
        yield Hit(0, len(sentence), count, limit)


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.MULTILINE)


def _pattern(sentence: str, rule: Rule, profile: str) -> Iterator[Hit]:
    """Where the pattern fits. A group called "hit" is all that is meant; the rest of its pattern passes over words."""
    pattern = _compiled(rule.pattern)
    group: str | int = "hit" if "hit" in pattern.groupindex else 0
    for match in pattern.finditer(sentence):
        if match[group] is not None:
            yield Hit(*match.span(group), fix=_fixed(match[group], rule))


def _fixed(words: str, rule: Rule) -> str:
    for pattern, instead in rule.fixes:
        if found := _compiled(pattern).fullmatch(words):
            return found.expand(instead)
    return ""


@cache
def _phrase_pattern(phrases: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    ordered = sorted((phrase for phrase, _ in phrases), key=len, reverse=True)
    by_letter: dict[str, list[str]] = {}
    for phrase in ordered:
        by_letter.setdefault(phrase[0], []).append(re.escape(phrase[1:]).replace(r"\ ", r"[ \t\xa0]+"))
    either = "|".join(f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())
    return re.compile(rf"(?<![\w-])(?:{either})(?![\w-])")


def _phrases_of(phrases: tuple[tuple[str, str], ...], sentence: str) -> Iterator[Hit]:
    """`phrases` are in small letters. Capitals are made small first: that is quicker than a pattern for both."""
    fixes = dict(phrases)
    small = sentence.lower()
    if len(small) != len(sentence):
        small = "".join(one if len(one.lower()) > 1 else one.lower() for one in sentence)
    for match in _phrase_pattern(phrases).finditer(small):
        yield Hit(*match.span(), fix=fixes.get(" ".join(match.group().lower().split()), ""))


def _phrases(sentence: str, rule: Rule, profile: str) -> Iterator[Hit]:
    yield from _phrases_of(rule.phrases, sentence)


def _idioms(sentence: str, rule: Rule, profile: str) -> Iterator[Hit]:
    yield from _phrases_of(_figures_of_speech(), sentence)


@cache
def _figures_of_speech() -> tuple[tuple[str, str], ...]:
    """Phrases that mean what they say nowhere; "front door" and "on board" may."""
    return tuple(
        (row["phrase"].lower(), row["simple"]) for row in lexicon.rows("idioms") if not row["note"].startswith("check")
    )


def _respect(sentence: str, rule: Rule, profile: str) -> Iterator[Hit]:
    phrases, after = _labels()
    for hit in _phrases_of(phrases, sentence):
        words = sentence[hit.start : hit.end].lower()
        before, behind = sentence[: hit.start].rstrip(), sentence[hit.end :]
        if re.search(r"(?i)\b(?:words?|term|called|say|label)$", before.rstrip("“\"'‘ ")):
            continue  # they talk about the word
        if words in after and not re.search(rf"(?i)\b(?:{after[words]})$", before):
            continue  # a case of beer, a storage unit
        if words.startswith("the ") and re.match(
            r" +(?!and|or|are|were|have|had|who|in|of|with|to|is|at|can|will)[a-z]", behind
        ):
            continue  # "the deaf club" is a club
        yield hit


@cache
def _labels() -> tuple[tuple[tuple[str, str], ...], dict[str, str]]:
    """Words that hurt with better ones; for words of several senses, what stands before them where they do."""
    rows = list(lexicon.rows("respect_words"))
    phrases = tuple((row["avoid"].lower(), row["use_instead"].replace(" | ", " or ")) for row in rows)
    return phrases, {row["avoid"].lower(): row["only_after"] for row in rows if row["only_after"]}


def _passive(sentence: str, rule: Rule, profile: str) -> Iterator[Hit]:
    for start, end in passives(sentence):
        yield Hit(start, end)


@cache
def _hard_words() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """First word -> (all words, simple word) of every safe swap, longest first; glossary words are explained."""
    kept = {name.lower() for term in lexicon.glossary() for name in term.names}
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for swap in lexicon.swaps():
        if not swap.always or swap.hard.lower() in kept or not re.fullmatch(r"[A-Za-z' -]+", swap.hard):
            continue
        forms = {swap.hard: swap.simple[0]}
        if swap.word_class == "v":
            old, new = inflect.verb_forms(swap.hard), inflect.verb_forms(swap.simple[0])
            forms |= {old.third: new.third, old.ing: new.ing, old.participle: new.participle, old.past: new.past}
        elif swap.word_class == "n":
            forms[inflect.plural(swap.hard)] = inflect.plural(swap.simple[0])
        for form, simple in forms.items():
            parts = tuple(form.lower().split())
            table.setdefault(parts[0], []).append((parts, simple))
    for entries in table.values():
        entries.sort(key=lambda entry: (-len(entry[0]), entry))
    return table


@cache
def _long_terms() -> re.Pattern[str]:
    """Terms of more than one word: what stands in them is explained with them ("annual health check")."""
    names = {name for term in lexicon.glossary() for name in term.names if " " in name}
    return re.compile(
        r"\b(?:" + "|".join(map(re.escape, sorted(names, key=len, reverse=True))) + r")s?\b", re.IGNORECASE
    )


def _swap(sentence: str, rule: Rule, profile: str) -> Iterator[Hit]:
    table = _hard_words()
    explained = [match.span() for match in _long_terms().finditer(sentence)]
    places = words(sentence)
    small = sentence.lower().replace("’", "'")
    if len(small) != len(sentence):
        small = sentence.replace("’", "'")
    lowered = [small[a:b] for a, b in places]
    i = 0
    while i < len(places):
        start, step = places[i][0], 1
        for parts, simple in table.get(lowered[i], ()):
            before = sentence[sentence.rfind("\n", 0, start) + 1 : start] if sentence[start].isupper() else ""
            capital = before.strip(" “\"'‘(") != ""
            inside_term = any(a <= start < b for a, b in explained)
            if tuple(lowered[i : i + len(parts)]) == parts and not capital and not inside_term:
                yield Hit(start, places[i + len(parts) - 1][1], fix=simple)
                step = len(parts)
                break
        i += step


def _long_word(sentence: str, rule: Rule, profile: str) -> Iterator[Hit]:
    limit = rule.limit(profile)
    for start, end in words(sentence):
        word = sentence[start:end]
        if len(word) >= limit and word.isalpha() and word.islower() and word.removesuffix("s") not in _known():
            yield Hit(start, end, len(word), limit)


@cache
def _known() -> frozenset[str]:
    """Single words of the glossary, which are explained where they stand, and long words of every day."""
    return _EVERYDAY | {name.lower() for term in lexicon.glossary() for name in term.names if " " not in name}


_EVERYDAY = frozenset(
    """grandparent grandmother grandfather grandchildren granddaughter neighbourhood conversation refreshment
    supermarket wheelchair appointment receptionist photographer prescription announcement relationship headteacher
    hairdresser congratulation""".split()
)


def _number_word(sentence: str, rule: Rule, profile: str) -> Iterator[Hit]:
    long = [match.span() for match in numbers.NUMBER_PHRASE.finditer(sentence)]
    for match in numbers.NUMBER_WORD.finditer(sentence):
        if any(a <= match.start() < b for a, b in long):
            continue
        yield Hit(*match.span(), fix=str(numbers.number_of_words(match.group())))


def _weekday(sentence: str, rule: Rule, profile: str) -> Iterator[Hit]:
    for line in re.finditer(r".+", sentence):
        if _NAMES_A_DAY.search(line.group()):
            for day in dates.dates(line.group()):
                if day.weekday_is_wrong and day.exact:
                    start, end = line.start() + day.start, line.start() + day.end
                    yield Hit(start, end, fix=dates.WEEKDAYS[day.exact.weekday()])


_NAMES_A_DAY = re.compile(
    r"(?i)\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b[^\n]{0,12}\d|\d[^\n]{0,16}\b(?:mon|tue|wed|thu|fri|sat|sun)"
)


def _double(sentence: str, rule: Rule, profile: str) -> Iterator[Hit]:
    phrases = tuple((row["word"].lower(), "") for row in lexicon.rows("double_meanings")) if not _DOUBLE else _DOUBLE[0]
    if not _DOUBLE:
        _DOUBLE.append(phrases)
    yield from _phrases_of(phrases, sentence)


_DOUBLE: list[tuple[tuple[str, str], ...]] = []


def _pair(sentence: str, rule: Rule, profile: str) -> Iterator[Hit]:
    for first, second in rule.pairs:
        found = re.search(rf"(?<![\w/.]){re.escape(second)}s?(?!\w)", sentence)
        if found and re.search(rf"(?<!\w){re.escape(first)}s?(?!\w)", sentence, re.IGNORECASE):
            yield Hit(*found.span(), fix=first)


_KINDS: dict[str, Callable[[str, Rule, str], Iterator[Hit]]] = {
    "length": _length,
    "pattern": _pattern,
    "phrases": _phrases,
    "idioms": _idioms,
    "respect": _respect,
    "passive": _passive,
    "swap": _swap,
    "long-word": _long_word,
    "number-word": _number_word,
    "weekday": _weekday,
    "double": _double,
    "pair": _pair,
}
IN_ONE_GO = (
    "pattern",
    "phrases",
    "idioms",
    "respect",
    "passive",
    "swap",
    "long-word",
    "number-word",
    "weekday",
    "double",
)
"""Kinds that look at many sentences at once, one to a line: "^" and "$" are the ends of a sentence."""
WHOLE_TEXT = ("pair",)
"""Kinds that look at a whole paper at once."""
