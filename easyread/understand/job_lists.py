"""Lists and tables of actions: one job a row, with who and by when as far as given, in the shapes that groups use."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date

from easyread.model.paper import Action, Line, LineRole
from easyread.model.text import Span

from .columns import Column, Head
from .deadlines import due, when_cell
from .doers import Doers, split
from .errands import is_order
from .jobs import Jobs
from .rows import Cell, Row
from .tails import Tails, ticked

DONE = re.compile(r"\W*(?:now |all )?(?:done|closed|completed?|finished|discharged|actioned|yes)\b", re.I)
_OPEN = re.compile(
    r"\W*(?:open|on-?going|outstanding|in progress|not (?:yet )?(?:done|started)|started|carried forward|c/f|red|amber|green|no)\W*$",
    re.I,
)
_NOBODY = re.compile(
    r"\W*(?:tbc|tba|n/a|none|nobody(?: yet)?|no[- ]one(?: yet)?|to be (?:agreed|confirmed|decided)|not known|\?+)?\W*$",
    re.I,
)
_NUMBER = re.compile(r"[\w.]{0,6}\d{1,3}[\d.()/]{0,8}")
_DASH = re.compile(r"\s+[–—-]+\s+|\s*\t\s*|\s+\|\s+")
_SPOKEN = re.compile(
    r"(?:said|asked|reported|told|was|were|has|had|have|is|are|thanked|explained|gave|wanted|thought|felt|noted|stated|I|I'm|I’m|we|my|yes|no|the|a|an)\b"
)
_CAPTION = re.compile(
    r"\W*(?:(?:the |our |new |some )?(?:jobs|tasks|actions|action points|to[- ]do(?: list)?|things to do|what (?:we|will) (?:will do|happen)(?: next)?|what happens (?:next|now)|next steps|who (?:is|will be) doing what|who(?:['’]s| is) doing what|who does what|who will do what)(?: (?:are|agreed|for \w+|to do|were|before (?:the )?next (?:time|meeting)))?)\s*[:–-]?\W*$",
    re.I,
)


@dataclass(slots=True)
class Listed:
    """What the rows of a list gave so far. `captions` are rows that only name columns or people."""

    lines: list[Line] = field(default_factory=list)
    actions: list[Action] = field(default_factory=list)
    captions: list[Span] = field(default_factory=list)


class JobList:
    """Reads the rows of one list, in order."""

    def __init__(self, doers: Doers, jobs: Jobs, paper_day: date | None, source_text: str) -> None:
        self._doers = doers
        self._jobs = jobs
        self._day = paper_day
        self._source = source_text
        self.tails = Tails(doers, paper_day)
        self.head: Head | None = None

    def table_row(self, row: Row) -> Action | None:
        """A row with columns. Where the head names them all, by the head; else by what the cells look like."""
        if len(row.cells) < 2:
            return None
        cells: dict[Column, Cell] = {}
        if self.head and len(self.head.order) == len(row.cells):
            cells = dict(zip(self.head.order, row.cells, strict=True))
            owners = self.named(cells[Column.OWNER].text) if Column.OWNER in cells else ()
        else:
            cells = self._by_looks(row)
            owners = self._doers.owners_only(cells[Column.OWNER].text) if Column.OWNER in cells else ()
        if Column.TASK not in cells or (not self.head and not owners):
            return None
        task = cells[Column.TASK]
        if not re.search(r"[A-Za-z]{2}", task.text) or re.match(r"\W*(?:none|nil|no actions?)\W*$", task.text, re.I):
            return None
        if Column.OWNER not in cells:
            inner = self._jobs.of(task.text)
            if Column.OWNER in self._order() and not inner and not is_order(task.text):
                return None  # minutes laid out as a table have rows that give no job
            owners = inner[0].owners if len(inner) == 1 else ()
        when = cells.get(Column.DUE)
        deadline = (
            when_cell(when.text, when.span.start, self._day)
            if when
            else due(task.text, task.span.start, self._day, in_list=True)
        )
        rest = [cell.text for column, cell in cells.items() if column in (Column.STATUS, Column.DUE)]
        finished = any(DONE.match(text) for text in rest)
        first = min(cell.span.start for column, cell in cells.items() if column is not Column.NUMBER)
        said = Span(first, row.span.end)  # without the number of the row
        return Action(
            _flat(task.text).rstrip(" ."),
            owners,
            (said,),
            None if finished else deadline,
            "done" if finished else "open",
        )

    def _order(self) -> tuple[Column, ...]:
        return self.head.order if self.head else ()

    def named(self, text: str) -> tuple[str, ...]:
        """Who a column for owners names, also where the paper lists nobody by that name."""
        if _NOBODY.fullmatch(text):
            return ()
        text = _flat(text)
        return self._doers.owners_only(text) or (split(text) if len(text.split()) <= 8 else ())

    def column(self, text: str) -> tuple[str, ...]:
        """Who the last cell of a row names: "JR", "Action JR", "Follow-up all"."""
        tail = self.tails.read(text, sure=True)
        labelled = tail is not None and tail.labelled and tail.owners
        return labelled or self._doers.owners_only(text)

    def _by_looks(self, row: Row) -> dict[Column, Cell]:
        cells = [cell for cell in row.cells if not _NUMBER.fullmatch(cell.text)]
        known = [
            cell
            for cell in cells
            if len(cell.text.split()) <= 6
            and (who := self._doers.owners_only(cell.text))
            and all(map(self._doers.is_sure, who))
        ]
        likely = known or (
            [cell for cell in cells if len(cell.text.split()) <= 4 and self._doers.owners_only(cell.text)]
            if self.head
            else []
        )
        owner = likely[-1] if likely else None
        rest = [cell for cell in cells if cell is not owner]
        if not rest:
            return {}
        told = [
            cell
            for cell in rest
            if not (_is_time(cell.text, self._day) or DONE.match(cell.text) or _OPEN.match(cell.text))
        ]
        found = {Column.TASK: max(told or rest, key=lambda cell: len(cell.text))}
        if owner:
            found[Column.OWNER] = owner
        for cell in rest:
            if cell is found[Column.TASK]:
                continue
            status = DONE.match(cell.text) or _OPEN.match(cell.text)
            found.setdefault(Column.STATUS if status else Column.DUE, cell)
        return found

    def flat_row(self, row: Row) -> Action | None:
        """A row that lost its cells: "Write to Chief Pharmacist, copy to MP MA 27 Feb"."""
        if self.head is None or Column.OWNER not in self.head.order:
            return None
        text = _flat(row.text)
        start = row.span.end - len(row.text)
        runs = [match for match in self._doers.runs(text) if all(map(self._doers.is_person, split(match.group())))]
        if self.head.before(Column.OWNER, Column.TASK):
            first = next((match for match in runs if match.start() <= 4), None)
            if first is None or not text[first.end() :].strip():
                return None
            task = text[first.end() :].strip(" :–-")
            return Action(
                task.rstrip(" ."),
                split(first.group()),
                (row.span,),
                due(row.text, start, self._day, job_at=first.end(), in_list=True),
                "open",
            )
        for last in reversed(runs):
            rest = text[last.end() :].strip(" –-")
            if last.start() < 8 or len(rest.split()) > 6:
                return None
            if rest and not (DONE.match(rest) or _OPEN.match(rest) or _is_time(rest, self._day)):
                continue
            finished = bool(DONE.match(rest))
            at = start + text.index(rest, last.end()) if rest else start
            if finished or _OPEN.match(rest):
                deadline = None
            else:
                deadline = when_cell(rest, at, self._day) if rest else due(row.text[: last.start()], start, self._day)
            return Action(
                text[: last.start()].strip(" –-."),
                split(last.group()),
                (row.span,),
                deadline,
                "done" if finished else "open",
            )
        return None

    def dashed(self, row: Row, *, sure: bool) -> list[Action]:
        """ "NA – list of commitments – 24/07/26", "Posters (Jo)", "HM: ring Will; tell ST about pay 14 May".

        `sure` says that the rows stand under "Actions" or "Jobs"; else a name must be one of the paper's people.
        """
        text = row.text
        cut = re.match(r"[-–•*\s]+", text)
        start = row.span.end - len(text)
        first_word, boxed = ticked(text)
        if boxed:
            bare = replace(row, text=text[first_word:], span=Span(start + first_word, row.span.end))
            inner = self.dashed(bare, sure=True) or self._told(bare)
            return [replace(one, status=boxed, due=None if boxed == "done" else one.due) for one in inner]
        if sure and (ended := self._with_tail(row, text, start)):
            return ended
        pieces = [(a, b) for a, b in _pieces(text, cut.end() if cut else 0) if re.search(r"\w", text[a:b])]
        for at, (a, b) in enumerate(pieces):
            owners = self._owners(text[a:b], sure=sure)
            if owners is None or len(pieces) < 2:
                continue
            others = [piece for number, piece in enumerate(pieces) if number != at]
            found = self._of_pieces(text, start, row, owners, others)
            return found if sure or all(one.text[:1].isalpha() for one in found) else []
        nobody = re.fullmatch(
            r"\W*(?P<task>[^:]{3,60}?)\s*(?:[–—:-]|\()\s*(?:nobody|no[- ]one|no body|who\?|\?+|tbc|volunteer needed)(?: yet)?\W*",
            text,
            re.I,
        )
        if nobody:
            return [
                Action(nobody["task"].strip(), (), (Span(start + nobody.start("task"), row.span.end),), None, "open")
            ]
        bracket = re.match(r"(?P<task>[^()]{4,200})\((?P<who>[^()]{2,60})\)(?P<rest>[^()]{0,60})$", text)
        if bracket and sure and (owners := self._owners(bracket["who"], sure=False)):
            task = f"{bracket['task'].strip(' •*–-.')} {bracket['rest'].strip(' •*–-.')}".strip()
            return [Action(task, owners, (row.span,), due(text, start, self._day, in_list=True), "open")]
        first = self._doers.leading(text) if sure else None
        if (
            first
            and re.match(r" [a-z]", text[first.end() :])
            and not self._jobs.of(text)
            and not _SPOKEN.match(text[first.end() + 1 :])
        ):
            deadline = due(text, start, self._day, in_list=True)  # "NS flyers - 1 May"
            return [Action(text[first.end() :].strip(" ."), split(first.group()), (row.span,), deadline, "open")]
        return []

    def _told(self, row: Row) -> list[Action]:
        """A row that gives a job in a sentence, or in the words of an order."""
        start = row.span.end - len(row.text)
        deadline = due(row.text, start, self._day, in_list=True)
        tasks = self._jobs.of(row.text)
        if tasks:
            return [Action(task.text.rstrip(" ."), task.owners, (row.span,), deadline, "open") for task in tasks]
        return [Action(row.text.rstrip(" ."), (), (row.span,), deadline, "open")] if is_order(row.text) else []

    def _with_tail(self, row: Row, text: str, start: int) -> list[Action]:
        """ "Ring the firm (Jo, by Friday)", "Minutes on the website - JR - done": who, when and how far stand at the end."""
        tail = self.tails.of(text, sure=True)
        if tail is None or (not tail.owners and tail.status is None):
            return []
        body = text[: tail.start].strip(" -–•*")
        inner = replace(row, text=text[: tail.start], span=Span(row.span.start, start + tail.start))
        given = self._jobs.of(body) or [] if not tail.owners else []
        listed = [] if tail.owners or given else self.dashed(inner, sure=True)
        owners = tail.owners or (given[0].owners if given else listed[0].owners if listed else ())
        if not owners and tail.status == "done" and (did := self._doers.leading(body)):
            owners = split(did.group())  # "Jo has sent the card - done"
        words = given[0].text if len(given) == 1 else listed[0].text if len(listed) == 1 else body
        if not re.search(r"[a-z]{2}", words) or (not owners and len(words.split()) < 3):
            return []
        deadline = None if tail.status == "done" else due(text, start, self._day, in_list=True)
        return [Action(words.rstrip(" ."), owners, (Span(start, row.span.end),), deadline, tail.status or "open")]

    def _owners(self, text: str, *, sure: bool) -> tuple[str, ...] | None:
        found = self._doers.owners_only(text)
        if not found or not all(map(self._doers.knows, found)) or not all(map(self._doers.is_person, found)):
            return None
        return found if sure or all(map(self._doers.is_listed, found)) else None

    def _of_pieces(
        self, text: str, start: int, row: Row, owners: tuple[str, ...], others: list[tuple[int, int]]
    ) -> list[Action]:
        a, b = others[0]
        task = text[a:b].strip()
        if not task[:1].isalnum() or task.istitle() or _SPOKEN.match(task):
            return []  # "Tom Roberts - Highways Department" is a person and where they work; "Jo: I like it" is talk
        rest = " ".join(text[c:d].strip() for c, d in others[1:])
        finished = bool(DONE.match(rest))
        found: list[Action] = []
        for c, d in _between_semicolons(text, a, b):
            first = not found
            span = Span(row.span.start if first and row.span.start <= start + c else start + c, start + d)
            deadline = due(text[c:d], start + c, self._day, in_list=True)
            found.append(Action(text[c:d].strip(" .;"), owners, (span,), deadline, "open"))
        if len(others) > 1 and found:
            c, d = others[1]
            when = (
                None
                if finished
                else when_cell(text[c:d].strip(), start + c, self._day)
                if _is_time(text[c:d], self._day)
                else None
            )
            words = found[-1].text if when or finished else f"{found[-1].text} – {rest}"
            found[-1] = replace(found[-1], text=words, due=when or found[-1].due, status="done" if finished else "open")
        last = found[-1]
        found[-1] = replace(last, spans=(Span(last.spans[0].start, row.span.end),))
        if len(found) == 1:
            found[0] = replace(found[0], spans=(Span(start, row.span.end),))
        return found


def is_caption(text: str) -> bool:
    """ "jobs:", "Who is doing what": a list of jobs follows."""
    return bool(_CAPTION.match(text))


def line_of(action: Action, source_text: str) -> Line:
    span = action.spans[0]
    return Line(_flat(span.of(source_text)), span, LineRole.ACTION, True)


def _flat(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ")


def _is_time(text: str, day: date | None) -> bool:
    return bool(due(text, 0, day, in_list=True)) or bool(
        re.match(r"\W*(?:next|by|before|asap|w/e|\d{1,2}[/. ]|at|in|end)\b", text, re.I)
    )


def _pieces(text: str, first: int) -> list[tuple[int, int]]:
    """The parts between dashes; a colon counts where it ends the first part."""
    found = []
    place = first
    for match in _DASH.finditer(text, first):
        found.append((place, match.start()))
        place = match.end()
    found.append((place, len(text)))
    a, b = found[0]
    colon = re.compile(r":\s+").search(text, a, b)
    if colon:
        found[0:1] = [(a, colon.start()), (colon.end(), b)]
    return found


def _between_semicolons(text: str, a: int, b: int) -> list[tuple[int, int]]:
    found = []
    for c, d in ((m.start(), m.end()) for m in re.compile(r"[^;]+").finditer(text, a, b)):
        lead = len(text[c:d]) - len(text[c:d].lstrip())
        if text[c:d].strip():
            found.append((c + lead, d))
    return found
