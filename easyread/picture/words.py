"""A sentence as the chooser sees it: its words, their classes when asked for, and which of them are names."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*|\d(?:[\d,.:]*\d)?|[?@]")
_CLASSES = {"NOUN": "C", "PROPN": "P", "VERB": "V", "AUX": "X", "ADJ": "A", "ADV": "R"}
OTHER = "O"

FIRST_NAMES = frozenset(
    """bill will mark grant joy faith hope rose art jack rob penny dawn eve ray robin frank pat sue drew guy dean miles
    carol holly ivy daisy pearl ruby amber jade heather olive angel rich sandy cliff glen dale lance nick don ken
    van skip max patience precious comfort mercy blessing summer sunny""".split()
)
NAMES = FIRST_NAMES | frozenset(
    """may april june august baker cook hunter parker taylor mason carter porter page young brown white green black
    long short day king price cash bush wood hill field banks bell ball park church hall rivers lake fisher shepherd
    walker driver farmer butler nurse love sharp swift friend savage bond singer bath reading sandwich deal battle
    rugby march ware barking wells settle sale bury hull ham rye nelson bow bank temple oval home forest derby
    spring diss tring sleep winter snow frost flowers bird fox pope bishop abbot knight archer potter gardener
    christian""".split()
)
"""Words that are also names of people or places."""
_TITLES = frozenset(
    "mr mrs ms miss mx dr sir lady lord cllr councillor prof professor rev reverend father sister".split()
)
_BEFORE_A_PLACE = frozenset("in at to near from around".split())
_MONTHS = frozenset("may april june august march".split())
_FOLLOWS_A_NAME = frozenset("said says is has had will was told gave and to asked thanked came went read".split())
_NEGATIONS = frozenset("no not never without none nobody cannot neither nor".split())


@dataclass(frozen=True)
class Words:
    """The words of one sentence; `lower` has straight apostrophes."""

    text: str
    tokens: tuple[str, ...]
    starts: tuple[int, ...]
    lower: tuple[str, ...]
    _classes: dict[int, str] = field(default_factory=dict, compare=False)

    def __len__(self) -> int:
        return len(self.tokens)

    def word_class(self, at: int) -> str:
        """C (common noun), P (name), V, X (auxiliary), A, R (adverb) or O; parsed at the first question."""
        if not self._classes:
            from easyread.words.grammar import parse

            self._classes.update({token.start: _CLASSES.get(token.tag, OTHER) for token in parse(self.text)})
        return self._classes.get(self.starts[at], "C")

    def is_name(self, at: int) -> bool:
        """Bill, Will, Grant, Faith: a word that is also a name, with a capital that its place does not explain."""
        token = self.tokens[at]
        word = self.lower[at].removesuffix("'s")
        if word not in NAMES or not token[:1].isupper() or token.isupper():
            return False
        before, after = (self.tokens[at - 1] if at else ""), (self.tokens[at + 1] if at + 1 < len(self) else "")
        if word in _MONTHS:
            return after.istitle() or (at == 0 and after.lower() in _FOLLOWS_A_NAME)
        if before.lower() in _TITLES:
            return True
        if at and not self._is_title and (word in FIRST_NAMES or before in _BEFORE_A_PLACE):
            return True
        if at and before[:1].isupper() and self.word_class(at - 1) == "P":
            return self.word_class(at) == "P"
        if self.word_class(at) != "P":
            return False
        return at > 0 or after.istitle() or after.lower().endswith("ed") or after.lower() in _FOLLOWS_A_NAME

    @property
    def _is_title(self) -> bool:
        """Do most words have a capital, as in a heading?"""
        return 2 * sum(token[0].isupper() for token in self.tokens) > len(self)

    def negated(self, start: int) -> bool:
        """A "not" shortly before place `start` turns the meaning of the words that begin there round."""
        return any(w in _NEGATIONS or w.endswith("n't") for w in self.lower[max(0, start - 3) : start])


@lru_cache(maxsize=1024)
def words(text: str) -> Words:
    found = tuple(_WORD.finditer(text))
    tokens = tuple(match.group() for match in found)
    return Words(
        text, tokens, tuple(match.start() for match in found), tuple(t.lower().replace("’", "'") for t in tokens)
    )
