"""First names that are words too: "Will Garside gave", "Mark said", "May will be there". The model reads a plain name in their place."""

from __future__ import annotations

from collections.abc import Sequence

_NAMES = frozenset(
    "Will May Mark Hope Grant Faith Grace Joy Rose Dawn Sue Pat Rob Bill Jack Frank Carol Iris Ivy Olive Penny Sandy Ray Rich Dale Glen Cliff Heath Jay Robin "
    "Summer Amber Poppy Holly Heather Daisy Lily Hazel Ginger Pearl Ruby Jade Crystal Angel Melody Harmony Patience Prudence Constance Honor Guy Earl Duke Dean "
    "Miles Drew Josh Chase Chuck Pierce Wade Skip Christian Major Norm".split()
)
_TITLES = frozenset(
    "Mr Mrs Ms Miss Dr Prof Rev Cllr Councillor I January February March April May June July August September October November December".split()
)
_DOES = frozenset(
    "said says asked asks has had will is was agreed told gave gives went came comes did does would could can might thought felt put wants wanted reported "
    "explained suggested proposed offered sent wrote took made left left joined thanked noted raised spoke showed read brought and".split()
)
_STAND_IN = "Anna"


def with_plain_names(words: Sequence[str]) -> list[str]:
    """The words of a sentence; a name that is a word of its own is "Anna", where what follows shows that it is a name."""
    found = list(words)
    for at, word in enumerate(words):
        if word not in _NAMES or at + 1 >= len(words):
            continue
        after = words[at + 1]
        surname = after[:1].isupper() and after.isalpha() and not after.isupper() and after not in _TITLES
        month = (
            word == "May" and at > 0 and (words[at - 1].isdigit() or words[at - 1].lower() in ("in", "by", "on", "of"))
        )
        if (surname or (after in _DOES and (at == 0 or after != "and"))) and not month:
            found[at] = _STAND_IN
    return found
