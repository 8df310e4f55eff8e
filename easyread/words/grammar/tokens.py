"""Cuts a sentence into the tokens that the treebank has: "don't" -> do, n't; "Jo's" -> Jo, 's; "10.30am", "3/4/26" and addresses stay whole."""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r"""
    (?:https?://|www\.)\S*[^\s.,;:!?)\]'"”’]           # web addresses
    | [\w.+-]+@[\w-]+(?:\.[\w-]+)+                      # e-mail addresses
    | [£$€](?=\d)                                       # the treebank cuts the sign from the sum
    | \d+(?:[.,:/]\d+)*(?:st|nd|rd|th|am|pm|a\.m\.|p\.m\.|[kmKM])?(?![\w])   # numbers, times, dates, ordinals
    | (?:[A-Za-z]\.){2,}                                # e.g., U.K.
    | (?:Mr|Mrs|Ms|Dr|Prof|Rev|St|Cllr|Cllrs|No|approx|etc|Co|Ltd)\.(?=\s)
    | [^\W_]+(?:['’][^\W_]+)*                           # words; contractions are cut below
    | \.{2,} | -{2,} | [–—]
    | \S
    """,
    re.VERBOSE,
)
_NOT = re.compile(
    r"(?i)^(?P<verb>do|does|did|is|are|was|were|has|have|had|wo|would|could|should|ca|must|might|need|ai|sha)(?P<rest>n['’]?t)$"
)
_CLITIC = re.compile(r"(?i)(?<=.)(?:['’](?:s|re|ve|ll|d|m))$")
_CANNOT = re.compile(r"(?i)^can(?=not$)")
_LONGEST = 2000  # characters of one token


def tokens(sentence: str) -> list[tuple[int, int]]:
    """(start, end) of each token."""
    found: list[tuple[int, int]] = []
    for match in _TOKEN.finditer(sentence):
        start, end = match.span()
        end = min(end, start + _LONGEST)
        text = sentence[start:end]
        if cut := _NOT.match(text):
            middle = start + cut.end("verb")
            found += [(start, middle), (middle, end)]
        elif _CANNOT.match(text):
            found += [(start, start + 3), (start + 3, end)]
        elif clitic := _CLITIC.search(text):
            found += [(start, start + clitic.start()), (start + clitic.start(), end)]
        elif text[-1:] in "'’" and len(text) > 1 and text[:-1].isalpha():
            found += [(start, end - 1), (end - 1, end)]
        else:
            found.append((start, end))
    return found
