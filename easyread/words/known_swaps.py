"""Hard words of a text that the other text says in the plain words of our lists: such a change keeps the meaning."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from .inflect import lemmas
from .lexicon import rows, swaps
from .roles import roles
from .roots import roots_of, words_with_roots

# Set phrases of minutes that rewriting turns or drops, beside the lists. "-" stands for nothing.
_FRAMES = """2nd=supported this;supported|enquiries=ask questions|agreed by all=we all agreed|agreed by everyone=we all agreed|recommended=we recommended|after discussion=we talked about this|following discussion=we talked about this|discussion=we talked about this|it was agreed=we agreed|agreed=we agreed|it was resolved=we agreed|resolved=we agreed;we decided|it was decided=we decided|members agreed=we agreed|
the meeting agreed=we agreed|the committee agreed=we agreed|the group agreed=we agreed|members=we;people|committee=we|meeting=we|it was noted=-|noted=-|note=-|
please note=-|it was reported=-;we heard|it was explained=-|it was confirmed=-|it should be noted=-|members were reminded=-|decision=we decided;-|carried unanimously=we all agreed|
unanimously agreed=we all agreed|all in favour=we all agreed|unanimously=we all;everyone|all agreed=we all agreed|everyone agreed=we all agreed|carried=agreed;we agreed|passed=agreed|verbal=-|true and correct record=right|correct record=right|accurate record=right|true record=right|
in attendance=there|deferred=put off|reject=say no to|turn down=say no to|refuse=say no to;not|accept=say yes to;agree|approve=agree;say yes to|
require to=must;need to|obliged to=must|unable to=cannot;could not|able to=can|compulsory=you must;must|mandatory=you must;must|obligatory=you must;must|
to receive=get;hear|matters arising=things from the last meeting|apologies for absence=people who could not come|apologies=could not come|absent=not there;not here;not come|
lack=not have;not enough|lack of=not enough|without=not have;no|fail to=not|no longer=not now;not any more;stopped|impossible=not possible;cannot|hard to=not easy|consult=ask;ask what people think|
therefore=so|however=but|regarding=about|concerning=about|approximately=about|fortnightly=every 2 weeks|fortnight=2 weeks|twice=2 times|quarterly=every 3 months|monthly=every month|weekly=every week|daily=every day|
annually=every year|close=shut|shut=close|chairman=chair|chairperson=chair|applicant=person asking|apply for=ask for|tenant=person who lives there|none=no one;not;no|no apologies=no one sent|
nobody=no one|proposed=said we should;asked|recommend=said we should|seconded=agreed|abstain=not vote|co-opted=asked to join|elected=voted for;chosen|nominated=chosen|i=the speaker|
amongst=among|ought to=should|shall=will|going to=will|permitted to=can;allowed to|allowed to=can|prohibited=not allowed;cannot|each=every|both=2;two|pair=2|dozen=12|noon=12|
telephone=ring;phone;call|ring=phone;call|email=write to|contact=phone;ring;write to;talk to|vice chair=deputy chair|per cent=out of every 100 people;in every 100|mins=minutes|wish=want|commence=start|enquire=ask"""
_PREFERRED = re.compile(r"\s*\([^)]*\)")


@dataclass(frozen=True, slots=True)
class KnownSwap:
    """`hard` and the way it is now said, in small letters."""

    hard: str
    simple: str


@dataclass(frozen=True, slots=True)
class _Entry:
    hard: str
    words: tuple[str, ...]
    simple: tuple[str, ...]


def _pairs() -> list[tuple[str, list[str]]]:
    found = [(one.hard, list(one.simple)) for one in swaps()]
    found += [(row["phrase"], row["simple"].split("|")) for row in rows("idioms")]
    found += [(row["avoid"], re.split(r"[|,;]", row["use_instead"])) for row in rows("respect_words")]
    for row in rows("synonym_sets"):
        keep = _PREFERRED.sub("", row["keep"])
        others = [other.strip() for other in row["do_not_mix_with"].split(",")]
        # a tenant is no member and a carer no care worker: another name for people is another owner
        found += [(other, [keep]) for other in others if keep == "doctor" or not roles(other)]
    found += [
        (hard, simple.split(";")) for hard, simple in (part.split("=") for part in _FRAMES.replace("\n", "").split("|"))
    ]
    return found


@cache
def _entries() -> dict[str, list[_Entry]]:
    """First word of a hard phrase -> entries."""
    table: dict[str, list[_Entry]] = {}
    for hard, simple in _pairs():
        words = [word.low for word in words_with_roots(hard.lower())]
        if words:
            plain = tuple("" if one.strip() in ("-", "(leave out)") else one.strip().lower() for one in simple)
            table.setdefault(words[0], []).append(_Entry(hard.lower(), tuple(words), plain))
    return table


@lru_cache(maxsize=4096)
def _hard_in(text: str) -> tuple[_Entry, ...]:
    forms = [lemmas(word.low) for word in words_with_roots(text)]
    table = _entries()
    return tuple(
        entry for i, firsts in enumerate(forms) for first in firsts for entry in table.get(first, ())
        if len(forms) - i >= len(entry.words) and all(want in have for want, have in zip(entry.words, forms[i:], strict=False))
    )  # fmt: skip


@cache
def _tests(simple: str) -> tuple[frozenset[str], str]:
    """The roots that must be there when this plain form is used; or, where it has no word of weight, the words themselves."""
    return frozenset(w.root for w in words_with_roots(simple) if w.content), simple


@lru_cache(maxsize=4096)
def known_swaps(before: str, after: str) -> tuple[KnownSwap, ...]:
    """Every hard word of `before` that is gone from `after`, where one of its plain forms stands in `after`."""
    new = roots_of(after)
    kept = set(_hard_in(after))
    low = f" {' '.join(word.low for word in words_with_roots(after))} "
    found = []
    for entry in _hard_in(before):
        if entry in kept:
            continue
        for simple in entry.simple:
            roots, words = _tests(simple)
            if simple == "" or (roots and roots <= new) or (not roots and f" {words} " in low):
                found.append(KnownSwap(entry.hard, simple))
    return tuple(dict.fromkeys(found))


def plain_roots(found: tuple[KnownSwap, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """(roots that may be gone, roots that may be new)."""
    gone = frozenset(word.root for one in found for word in words_with_roots(one.hard))
    new = frozenset(word.root for one in found for word in words_with_roots(one.simple))
    return gone, new
