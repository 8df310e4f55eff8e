"""Corruptions of what is said: "not", duty, decision, opposites, how many, words added, words lost.

Where a table has two halves, the second is used for the test part only, so that the test part asks for words never seen.
"""

from __future__ import annotations

import re
from random import Random

from .corrupt_facts import Make, swap_one

_AUX = r"(?:is|are|was|were|will|can|could|should|must|may|has|have|had|would)"
_BASES = {
    "agreed": "agree", "asked": "ask", "said": "say", "told": "tell", "came": "come", "wrote": "write", "thanked": "thank",
    "wanted": "want", "liked": "like", "noted": "note", "explained": "explain", "approved": "approve", "started": "start",
    "decided": "decide", "accepted": "accept", "opened": "open", "went": "go", "felt": "feel", "found": "find",
}  # fmt: skip
NOT_DROPPED: list[Make] = [
    swap_one(r"\b(?:not|never) ", lambda m, r: "", re.I),
    swap_one(r"\bcannot\b", lambda m, r: "can", re.I),
    swap_one(r"n['’]t\b", lambda m, r: ""),
    swap_one(r"\bno longer ", lambda m, r: ""),
    swap_one(r"\b(?:No one|Nobody)\b", lambda m, r: r.choice(["Everyone", "Somebody"])),
    swap_one(r"\b(?:no one|nobody)\b", lambda m, r: r.choice(["everyone", "somebody"])),
    swap_one(r"\bnothing\b", lambda m, r: "something", re.I),
    swap_one(r"\bnone of\b", lambda m, r: "some of", re.I),
    swap_one(r"\bun(?=able|happy|safe|well|fair|clear)", lambda m, r: ""),
    swap_one(r"\bwithout\b", lambda m, r: "with"),
    swap_one(r"\b(?:were|was|are|is) no\b", lambda m, r: m.group()[:-2] + "some"),
    swap_one(r"\b(?:refused|declined|failed) to\b", lambda m, r: r.choice(["agreed to", "was able to"])),
    swap_one(r"\bdid not (\w+)", lambda m, r: "did " + m[1]),
]
NOT_ADDED: list[Make] = [
    swap_one(rf"\b{_AUX}\b(?! not| no\b|['’])(?= [a-z])", lambda m, r: m.group() + r.choice([" not", " not", " never", " no longer"])),
    swap_one(rf"\b(?:{'|'.join(_BASES)})\b", lambda m, r: r.choice([f"did not {_BASES[m.group()]}", f"refused to {_BASES[m.group()]}", f"failed to {_BASES[m.group()]}"])),
    swap_one(r"\b(?:able|happy|safe|clear|fair|paid)\b", lambda m, r: "un" + m.group()),
    swap_one(r"\b(?:Everyone|Everybody)\b", lambda m, r: "Nobody"),
    swap_one(r"\bwith\b", lambda m, r: "without"),
    swap_one(r"\bagreed to\b", lambda m, r: r.choice(["agreed not to", "refused to", "declined to"])),
    swap_one(r"\bcan\b(?!['’])", lambda m, r: "cannot"),
]  # fmt: skip


def _moved(text: str, rng: Random) -> str | None:
    """The "not" of one clause goes to another."""
    nots = list(re.finditer(rf"\b({_AUX}) not (?!only|yet)", text))
    if not nots:
        return None
    match = rng.choice(nots)
    without = text[: match.start()] + match[1] + " " + text[match.end() :]
    places = [
        m for m in re.finditer(rf"\b{_AUX}\b(?! not| no\b)(?= [a-z])", without)
        if abs(m.start() - match.start()) > 14 and "will not" not in m.group()
    ]  # fmt: skip
    if not places:
        return None
    place = rng.choice(places)
    return without[: place.end()] + " not" + without[place.end() :]


NOT_MOVED: list[Make] = [_moved]
DUTY: list[Make] = [
    swap_one(r"\bmust\b", lambda m, r: r.choice(["may", "can", "should", "could"])),
    swap_one(r"\b(?:have|has) to\b(?! be (?:a|the))", lambda m, r: r.choice(["may", "should", "can"])),
    swap_one(r"\bshould\b", lambda m, r: r.choice(["may", "must", "might", "will"])),
    swap_one(r"\bwill\b(?= (?:not )?[a-z])", lambda m, r: r.choice(["may", "might", "should", "must", "could"])),
    swap_one(r"(?<=[a-z] )(?:may|might|could)\b", lambda m, r: r.choice(["must", "will", "should"])),
    swap_one(r"\bcan\b", lambda m, r: r.choice(["must", "should", "might"])),
    swap_one(r"\bneeds? to\b", lambda m, r: r.choice(["may", "might like to"])),
]
_DECISIONS = (
    ("agreed", "suggested"), ("agreed", "discussed"), ("approved", "noted"), ("noted", "agreed"), ("accepted", "refused"),
    ("rejected", "accepted"), ("suggested", "agreed"), ("proposed", "resolved"), ("resolved", "discussed"), ("deferred", "approved"),
    ("put off", "agreed"), ("decided", "talked about whether"), ("discussed", "decided"), ("recommended", "decided"),
    ("refused", "agreed"), ("turned down", "approved"), ("agreed", "recommended"), ("decided", "proposed"), ("approved", "deferred"),
    ("agreed", "refused"), ("asked", "agreed"), ("accepted", "considered"), ("suggested", "decided"), ("agreed", "noted"),
    ("promised", "suggested"), ("declined", "accepted"), ("said yes to", "talked about"), ("supported", "opposed"),
)  # fmt: skip
_OPPOSITES = (
    ("more", "fewer"), ("before", "after"), ("open", "closed"), ("increased", "reduced"), ("start", "stop"), ("keep", "sell"),
    ("gone up", "gone down"), ("for", "against"), ("earlier", "later"), ("bigger", "smaller"), ("safe", "dangerous"), ("easy", "hard"),
    ("upstairs", "downstairs"), ("free", "paid"), ("warm", "cold"), ("new", "old"), ("early", "late"), ("first", "last"), ("worse", "better"),
    ("longer", "shorter"), ("inside", "outside"), ("increase", "decrease"), ("won", "lost"), ("start", "end"), ("opened", "closed"),
    ("happy", "sad"), ("less", "more"), ("pleased", "angry"), ("agree", "disagree"), ("and", "or"), ("same", "different"), ("high", "low"),
    ("give", "take"), ("join", "leave"), ("buy", "sell"), ("day", "night"), ("north", "south"), ("quiet", "noisy"), ("morning", "evening"),
    ("left", "right"), ("below", "above"), ("success", "failure"), ("good", "bad"), ("long", "short"), ("full", "empty"), ("until", "from"),
    ("old", "young"), ("weekday", "weekend"), ("clean", "dirty"), ("public", "private"), ("temporary", "permanent"), ("fast", "slow"),
)  # fmt: skip
_HOW_MANY = (
    ("all", ("some", "most", "none")), ("some", ("all", "most", "many")), ("most", ("all", "some", "few")), ("every", ("one", "no")),
    ("everyone", ("some people", "no one")), ("many", ("all", "few")), ("several", ("all",)), ("both", ("neither of the", "all")), ("none", ("all", "most")),
    ("half of", ("all of", "most of")), ("nobody", ("some people",)), ("only ", ("",)), ("at least ", ("", "up to ", "exactly ")), ("up to ", ("", "at least ")),
    ("always", ("sometimes", "never")), ("often", ("never", "always")), ("each of", ("one of",)), ("any", ("every", "no")), ("about ", ("exactly ",)),
    ("more than ", ("", "less than ")), ("less than ", ("more than ",)), ("never", ("sometimes", "often")), ("sometimes", ("always",)), ("a few", ("all the",)),
)  # fmt: skip
_ADDED = (
    " for free", " on Sundays", " in the library", " and this is the law", " because it is cheaper", " with help from the school",
    ". This will make everybody happy", ". The police were called", ", which is very dangerous", " by email", " after lunch", " with no delay",
    " as the doctor said", ". Everybody clapped", ", but the money ran out", " at home", " using a computer", " and everyone was pleased",
    ". It will cost too much", " if it rains", ", although some disagreed", " with their parents", ". A letter will follow", " until Christmas",
    " at the weekend", " every week", " in private", ", which is good news", " and share photographs online", ". People were angry about this",
)  # fmt: skip
_INSERTED = (
    "brilliant expensive urgent dangerous popular secret wonderful costly temporary broken unpaid famous".split()
)


def _half(table: tuple[object, ...], held: bool) -> list[object]:
    return list(table[1::2] if held else table[::2])


def _cased(old: str, new: str) -> str:
    return new[:1].upper() + new[1:] if old[:1].isupper() else new


def _of_table(pairs: list[tuple[str, str]], *, both: bool = False) -> list[Make]:
    every = pairs + ([(b, a) for a, b in pairs] if both else [])
    return [
        swap_one(rf"(?<![\w-]){re.escape(a)}(?![\w-])", lambda m, r, b=b: _cased(m.group(), b), re.I) for a, b in every
    ]  # type: ignore[misc]


def decision(held: bool) -> list[Make]:
    return _of_table(_half(_DECISIONS, held))  # type: ignore[arg-type]


def opposite(held: bool) -> list[Make]:
    return _of_table(_half(_OPPOSITES, held), both=True)  # type: ignore[arg-type]


_BEFORE_COUNT = r"(?=\d|£|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half|a)\b)"
HOW_MANY: list[Make] = [
    swap_one(
        rf"\b{a}{_BEFORE_COUNT}"
        if a.endswith(" ") and a != "only "
        else rf"\b{a}"
        if a.endswith(" ")
        else rf"\b{a}\b(?! other)",
        lambda m, r, b=b: _cased(m.group(), r.choice(b)),  # type: ignore[misc]
        re.I,
    )
    for a, b in _HOW_MANY
]


def added(held: bool) -> list[Make]:
    tails = _half(_ADDED, held)
    adjectives = _half(tuple(_INSERTED), held)

    def tail(text: str, rng: Random) -> str | None:
        ended = re.search(r"[.!?]$", text)
        return text[:-1] + str(rng.choice(tails)) + text[-1] if ended else text + str(rng.choice(tails))

    def adjective(text: str, rng: Random) -> str | None:
        return swap_one(
            r"\b(?:the|a|an) (?=[a-z]{4})",
            lambda m, r: m.group().split()[0].rstrip("n") + f" {rng.choice(adjectives)} ",
        )(text, rng)

    return [tail, tail, adjective]


def _lost_tail(text: str, rng: Random) -> str | None:
    places = [m for m in re.finditer(r"(?:,| because| so that| and| but| who| which| until| if| when| by| for| with| before| after| about| from)(?= )", text) if len(text) * 0.3 < m.start()]  # fmt: skip
    places = [m for m in places if len(re.findall(r"\b[a-z]{4,}\b", text[m.start() :])) >= 3]
    return text[: rng.choice(places).start()].rstrip(" ,") + "." if places else None


def _lost_start(text: str, rng: Random) -> str | None:
    match = re.match(
        r"(?:.{12,80}?)(?:, (?:so|but|and) |; )(?=[a-z])|(?:If|When|Because|After|Before|Unless) [^,]{8,70}, (?=\w)",
        text,
    )
    return text[match.end() :][:1].upper() + text[match.end() + 1 :] if match and len(text) - match.end() > 15 else None


def _lost_words(text: str, rng: Random) -> str | None:
    """Two or three words in the middle that belong together: "about the broken lift"."""
    places = list(
        re.finditer(
            r" (?:about|for|of|with|from|in|at|to) (?:the |a |an |our |their )?(?:[a-z]{3,} )?[a-z]{4,}(?=[ ,.])", text
        )
    )
    if not places:
        return None
    match = rng.choice(places)
    return text[: match.start()] + text[match.end() :]


LOST: list[Make] = [_lost_tail, _lost_tail, _lost_start, _lost_words]
