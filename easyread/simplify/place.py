"""A hard word in its sentence: what stands beside it, what its verb is done to, whether it is passive."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from easyread.words.grammar import Token, Tree, parse
from easyread.words.sentences import sentences

BE = frozenset("is are was were be been being am get gets got 's 're".split())


@dataclass(frozen=True)
class Place:
    """A hard word (or words) in a text: its characters, and the words beside it in small letters, "" at the edge."""

    text: str
    start: int
    end: int
    before: str
    after: str
    sign_before: bool  # a comma, a full stop or nothing stands in front of it
    sign_after: bool

    @cached_property
    def _sentence(self) -> tuple[int, Tree]:
        found = sentences(self.text)
        at = max(0, bisect_right([a for a, _ in found], self.start) - 1)
        first, last = found[at] if found else (0, len(self.text))
        return first, parse(self.text[first:last])

    @cached_property
    def tree(self) -> Tree:
        return self._sentence[1]

    @cached_property
    def at(self) -> int:
        """The index in the tree of the hard word's first token, or -1."""
        first = self._sentence[0]
        return next((i for i, token in enumerate(self.tree) if token.start + first == self.start), -1)

    @property
    def token(self) -> Token | None:
        return self.tree[self.at] if self.at >= 0 else None

    @cached_property
    def next(self) -> Token | None:
        """The token behind the hard words."""
        first = self._sentence[0]
        return next((token for token in self.tree if token.start + first >= self.end), None)

    @cached_property
    def follower(self) -> Token | None:
        """The token right behind, if no sign stands between."""
        token, first = self.next, self._sentence[0]
        if token is None or token.tag == "PUNCT" or self.text[self.end : token.start + first].strip():
            return None
        return token

    @cached_property
    def is_passive(self) -> bool:
        if self.token is None or self.token.fine != "VBN":
            return False
        return self.before in BE or bool(self.tree.children(self.at, "aux:pass")) or self.token.relation == "acl"

    @cached_property
    def object(self) -> tuple[int, int] | None:
        """(start, end) in the text of what the verb is done to, right behind the verb."""
        first = self._sentence[0]
        last = max((i for i, token in enumerate(self.tree) if token.end + first <= self.end), default=self.at)
        for verb in (self.at, last):
            found = self.tree.child(verb, "obj") if verb >= 0 else None
            if found is not None:
                start, end = self.tree.span(found)
                if self.tree.subtree(found)[0] == last + 1:
                    return start + first, end + first
        return None

    @cached_property
    def has_object(self) -> bool:
        return self.object is not None or (self.at >= 0 and bool(self.tree.children(self.at, "obj")))
