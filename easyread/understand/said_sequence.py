"""Papers whose labels take turns: "You said" ... "We did" ..., on one row, on rows of their own or under topics."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from easyread.model.paper import Line, LineRole
from easyread.model.text import BlockKind, Span

from . import said_lists, said_pairs, said_signs
from .headings import number_of
from .lines import lines_of, lines_of_row
from .rows import Row
from .said_labels import Piece, Side, pieces
from .said_pairs import Entry, Grouped

_MOST_TOPIC_WORDS = 10
_NUMBERED = re.compile(r"(?:theme|topic|issue|area|priority|part|section|question)(?: \d{1,2})?\s*[:.–-]\s*", re.I)
_RESULT = re.compile(r"\W*(?:outcome|what(?: has|['’]s)? (?:changed|happened))\b", re.I)
_MOST_ENTRIES = 3  # of a group whose sayings and answers are both several: more than that is two lists


@dataclass(slots=True)
class _Group:
    """One turn. `apart` counts the answer's paragraphs after blank lines; `sure` is False where what was said may be
    answered by the answer of the next turn.
    """

    topic: Row | None = None
    heads: list[Span] = field(default_factory=list)
    asked: list[Line] = field(default_factory=list)
    said: list[Entry] = field(default_factory=list)
    did: list[Entry] = field(default_factory=list)
    more: list[Line] = field(default_factory=list)
    following: list[str] = field(default_factory=list)
    side: Side | None = None
    kept: tuple[str, Span] | None = None
    apart: int = 0
    sure: bool = True

    @property
    def is_empty(self) -> bool:
        return not (self.heads or self.asked or self.said or self.did or self.more)

    @property
    def lines(self) -> list[Line]:
        return sorted(
            (*self.asked, *(line for one in (*self.said, *self.did) for line in one.lines), *self.more),
            key=lambda line: line.span,
        )


@dataclass(slots=True)
class _Walk:
    """`parted`: blank lines part the turns of this paper. `titled`: every turn has a short row above it."""

    found: list[Piece]
    last_label: int
    parted: bool
    titled: bool
    groups: list[_Group] = field(default_factory=list)
    loose: list[Line] = field(default_factory=list)
    now: _Group = field(default_factory=_Group)

    def close(self, topic: Row | None = None, *, sure: bool = True) -> None:
        self.now.sure = sure
        if not self.now.is_empty:
            self.groups.append(self.now)
        elif self.now.topic is not None:
            self.loose += lines_of_row(self.now.topic)
        self.now = _Group(topic)

    def take(self, at: int, piece: Piece) -> None:
        if piece.side is None:
            self._unlabelled(at, piece)
            return
        if (
            piece.side is Side.DID
            and piece.label is not None
            and self.now.did
            and self._tells_result(piece.label, piece.row)
        ):
            piece = replace(piece, side=Side.MORE)
        if piece.side is Side.SAID:
            self._new_saying(piece)
        elif piece.side is Side.ASKED and (self.now.said or self.now.did):
            self.close()
        self.now.side = piece.side
        self.now.kept = None
        if piece.label is not None and piece.side in (Side.NEXT, Side.MORE):
            self._beside(piece, piece.label)
            return
        bare = piece.label is not None and not piece.text
        if bare and piece.kept and piece.label is not None:
            self.now.kept = (piece.kept, piece.label)
        if piece.label is not None and not (piece.kept and not bare):
            self.now.heads.append(piece.label)
        if piece.text:
            self._add(piece)

    @staticmethod
    def _tells_result(label: Span, row: Row) -> bool:
        """ "Outcome: ..." after "We did: ..." tells what came of it."""
        start = row.span.end - len(row.text)
        return bool(_RESULT.match(row.text, label.start - start))

    def _new_saying(self, piece: Piece) -> None:
        if self.now.did:
            self.close()
        elif self.now.said and piece.label is not None:
            gap = piece.row.gap
            if gap or not self.parted:
                self.close(sure=gap)

    def _beside(self, piece: Piece, label: Span) -> None:
        start = label.start
        own = piece.row.text[start - (piece.row.span.end - len(piece.row.text)) :] if len(piece.row.cells) <= 1 else ""
        whole = own[: piece.span.end - start] if piece.text else own[: label.end - start]
        words = whole.rstrip() or piece.text
        self.now.more += lines_of(words, start if whole else piece.span.start)
        if piece.side is Side.NEXT and piece.text:
            self.now.following.append(piece.text)

    def _unlabelled(self, at: int, piece: Piece) -> None:
        row, side = piece.row, self.now.side
        if _is_topic(self.found, at, titled=self.titled):
            self.close(row)
        elif side is None or self._is_over(at, row):
            if self.now.topic is not None and self.now.is_empty:
                self.close()
            self.now.side = None
            self.loose += lines_of_row(row)
        elif side in (Side.NEXT, Side.MORE, Side.ASKED):
            if side is Side.NEXT:
                self.now.following.append(piece.text)
            (self.now.asked if side is Side.ASKED else self.now.more).extend(lines_of_row(row))
        else:
            self._add(piece)

    def _is_over(self, at: int, row: Row) -> bool:
        """Does this row, after a blank line, no longer belong to the answer before it?"""
        if not row.gap or row.marker or row.kind is not BlockKind.PARAGRAPH:
            return False
        if self.now.side in (Side.NEXT, Side.MORE):
            return True
        entries = self.now.did if self.now.side is Side.DID else self.now.said
        if entries and entries[-1].bullet:
            return True
        if self.now.side is not Side.DID or not entries or at < self.last_label:
            return False
        usual = max((group.apart for group in self.groups), default=0)
        return self.now.apart >= usual

    def _add(self, piece: Piece) -> None:
        one = said_pairs.entry(piece)
        if one is None:
            return
        if self.now.side is Side.SAID:
            self.now.said.append(one)
        elif self.now.side is Side.DID:
            self.now.apart += int(piece.row.gap and bool(self.now.did))
            if self.now.kept:
                one, self.now.kept = said_pairs.with_label(one, *self.now.kept), None
                self.now.heads.pop()
            self.now.did.append(one)
        else:
            self.now.asked += one.lines


def _is_topic(found: Sequence[Piece], at: int, *, titled: bool) -> bool:
    """A short row right before the first label of a turn, or a heading of the file."""
    row = found[at].row
    if row.kind is BlockKind.HEADING:
        return True
    if not _may_be_topic(found, at):
        return False
    return row.gap or bool(row.marker) or row.bold or titled or row.text.isupper() or at == 0


def _may_be_topic(found: Sequence[Piece], at: int) -> bool:
    row = found[at].row
    if found[at].side is not None or len(row.text.split()) > _MOST_TOPIC_WORDS or len(row.cells) > 1:
        return False
    if re.search(r"[.!;,]$|: ", _NUMBERED.sub("", row.text)) or (row.marker and not re.match(r"\(?\d", row.marker)):
        return False
    following = found[at + 1] if at + 1 < len(found) else None
    if following is None or following.side not in (Side.SAID, Side.ASKED):
        return False
    before = found[at - 1] if at else None
    return before is None or before.side is None or bool(before.text)  # the first words under a bare label are no topic


def _names_columns(found: list[Piece]) -> bool:
    """Is the only "We did" right under the only "You said"? They name the columns of a table that came apart."""
    said = [at for at, piece in enumerate(found) if piece.side is Side.SAID]
    did = [at for at, piece in enumerate(found) if piece.side is Side.DID]
    return (
        len(said) == len(did) == 1
        and did[0] == said[0] + 1
        and len(found) > did[0] + 2
        and not (found[said[0]].text or found[did[0]].text)
    )


def sequence(rows: list[Row]) -> Grouped | None:
    """The turns of the labels. None when the paper has no two sides."""
    found = said_signs.sides([piece for row in rows for piece in pieces(row)])
    sides = [piece.side for piece in found]
    if Side.SAID not in sides or Side.DID not in sides or _names_columns(found):
        return None
    heads = [piece.row for piece in found if piece.side is Side.SAID]
    last = max(at for at, side in enumerate(sides) if side in (Side.SAID, Side.DID))
    turns = [at for at, side in enumerate(sides) if side is Side.SAID and found[at].label is not None]
    titled = len(turns) > 1 and all(at and _may_be_topic(found, at - 1) for at in turns)
    walk = _Walk(found, last, sum(row.gap for row in heads) > 1, titled)
    for at, piece in enumerate(found):
        walk.take(at, piece)
    walk.close()
    used = {id(piece.row) for piece in found}
    result = Grouped(loose=walk.loose, captions=[row.span for row in rows if id(row) not in used])
    single = sum(1 for group in walk.groups if group.said and group.did) == 1
    for group in walk.groups:
        _tell(group, result, single=single)
    return result if any(item.said_did for item in result.items) else None


def _tell(group: _Group, result: Grouped, *, single: bool) -> None:
    topic = said_pairs.topic_words(group.topic) if group.topic else ""
    number = number_of(group.topic.marker) if group.topic else ""
    heads = [*([group.topic.span] if group.topic else []), *group.heads]
    following = " ".join(group.following) or None
    if (not group.said and not group.did) or (group.said and not group.did and not group.sure):
        _leave(group, heads, result)
        return
    several = len(group.said) > 1 and len(group.did) > 1
    answers = said_lists.matched(group.said, group.did) if several else None
    if answers is not None:
        order = sorted(range(len(answers)), key=lambda n: answers[n])
        for place, n in enumerate(order):
            first, last = place == 0, place == len(order) - 1
            result.items.append(
                said_pairs.item([group.said[answers[n]]], [group.did[n]], heads if first else (), topic if first else "",
                                group.asked if first else (), group.more if last else (), following if last else None)
            )  # fmt: skip
        return
    lists = several and (single or max(len(group.said), len(group.did)) > _MOST_ENTRIES)
    lists = lists or (single and any(one.bullet for one in group.said) and len(group.said) > 1)
    alone = (len(group.said) > 1 and not group.did) or (len(group.did) > 1 and not group.said)
    if lists or alone:
        _two_lists(group, heads, topic, result)
    else:
        result.items.append(
            said_pairs.item(group.said, group.did, heads, topic, group.asked, group.more, following, number)
        )


def _two_lists(group: _Group, heads: list[Span], topic: str, result: Grouped) -> None:
    """Both lists as they stand; the heads before the answers belong to the list of answers."""
    last = group.said[-1].span.end if group.said else 0
    own = [span for span in heads if span.start < last]
    theirs = [span for span in heads if span not in own]
    if group.said:
        made = said_pairs.list_item(group.said, LineRole.YOU_SAID, own)
        more = () if group.did else group.more
        result.items.append(replace(made, title=topic, lines=(*group.asked, *made.lines, *more)))
    if group.did:
        made = said_pairs.list_item(group.did, LineRole.WE_DID, theirs)
        result.items.append(replace(made, title="" if group.said else topic, lines=(*made.lines, *group.more)))


def _leave(group: _Group, heads: list[Span], result: Grouped) -> None:
    """A turn without two sides that is no question without an answer: its words stay as lines."""
    if group.topic is not None:
        result.loose += lines_of_row(group.topic)
    result.captions += group.heads
    result.loose += group.lines
