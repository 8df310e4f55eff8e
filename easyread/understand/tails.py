"""What stands behind the words of a job: "... (Ben, by 4 May)", "... – JR", "... Action all", "... - done".

The end of a sentence or row is taken off piece by piece, as long as a piece says nothing but who, when and how far.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from easyread.words import dates

from .deadlines import due, month_alone
from .doers import OUTSIDE, TEAM, Doers, split

_PIECE = re.compile(
    r"\s*[(\[](?P<bracket>[^()\[\]]{2,70})[)\]]\W*$"
    r"|(?:\s+[-–—]+>?\s*|\s*(?:→|⇒|=>|->)\s*|\s*[–—]\s+)(?P<dash>[^–—→.;:()]{1,60}?(?:: [^–—→.;:()]{2,40})?)[\s.]*$"
    r"|(?<=[.!?;])\s+(?P<sentence>[^.!?;]{1,60}?)[\s.]*$"
    r"|(?<=[a-z?!.,)]):?\s+(?P<label>(?:(?:[Aa]ction|ACTION)(?! (?:[Pp]lan|[Ll]og|[Ll]ist|[Pp]oint|[Gg]roup|[Ff]und|[Tt]eam)s?\b)|[Ff]ollow[- ]up|[Oo]wner|[Ll]ead)\b:?\s+[^.;:()]{2,40}?)[\s.]*$"
    r"|(?<=[a-z0-9,])(?<!\bwith)(?<!\bto)(?<!\bfrom)(?<!\bby)(?<!\bfor)(?<!\bof)(?<!\bthe)(?<!\band)(?<!\bor)(?<!\bvia)(?<!\bon)(?<!\bat)(?<!\bin)(?<!\ba)\s+(?P<capitals>[A-Z]{2,3}(?:\s?[/,&+]\s?[A-Z]{2,3}|\s+and\s+[A-Z]{2,3}){0,5})[\s.]*$"
)
_OWNER_LABEL = re.compile(
    r"\W*(?:actions?(?: by| for| on)?|owners?|lead(?: by)?|led by|who|by whom|responsible|follow[- ]up(?: by)?)\b\s*[:–-]?\s*",
    re.I,
)
_TIME_LABEL = re.compile(
    r"\W*(?:deadline|due(?: date| by| on)?|when|by when|target(?: date)?|timescale)\b\s*[:–-]?\s*", re.I
)
_ENDED = re.compile(
    r"\W*(?:(?:now|all|item|action|this is|this has been|has been|been|is|status)\W+){0,2}(?:done|closed|completed?|discharged|finished|actioned|sorted)\b"
    r"(?:\W+(?:on )?[\d/. ]*(?:\d{1,2}\w{0,2} \w+)?)?\W*$|\s*[✓✔☑]\s*$",
    re.I,
)
_GOING = re.compile(
    r"\W*(?:still )?(?:open|on-?going|outstanding|carr(?:y|ied) (?:forward|over)|c/?f|in progress|in hand|started|not (?:yet )?(?:done|started)|on (?:the )?agenda|pending|to do|red|amber|green)\W*$",
    re.I,
)
_NOBODY = re.compile(
    r"(?:none|nil|n/?a|nobody|no ?one|tbc|tba|required|needed|agreed|noted|nothing|points?|items?|plan|log|list)\b.*",
    re.I,
)
_LEADS = re.compile(
    r"\s+(?:to (?:lead|action|do(?: this)?|follow(?:[- ]up)?|arrange|progress)|leads?|leading)\W*$", re.I
)
_TIME_ALONE = re.compile(
    r"(?:by|before|within|from|in|on|at|asap|this|next|end|mid|early|late|w/[ce]|today|tomorrow|summer|spring|autumn|winter|\d)",
    re.I,
)
_TICKED = re.compile(r"\W{0,4}(?:\[\s?(?P<box>[xX✓✔]?)\s?\]|(?P<sign>[☐☑☒✓✔✗]))\s*")


@dataclass(frozen=True, slots=True)
class Tail:
    """`start` is where the words of the job end. `status` is "done", "open" or None where nothing is said of it."""

    start: int
    owners: tuple[str, ...] = ()
    has_time: bool = False
    status: str | None = None
    labelled: bool = False


class Tails:
    """Reads the tails of rows. `named` says that any capital word in a bracket beside a time may be a person."""

    def __init__(self, doers: Doers, day: date | None = None) -> None:
        self._doers = doers
        self._day = day

    def of(self, text: str, *, sure: bool = False) -> Tail | None:
        """The whole tail of a text; None where it has none. `sure`: the text is a row of a list of jobs."""
        found: Tail | None = None
        rest = text.rstrip()
        for _ in range(4):
            match = _PIECE.search(rest, max(0, len(rest) - 110))
            if match is None or not re.search(r"\w{2}", rest[: match.start()]):
                break
            name = str(match.lastgroup)
            if name == "capitals" and len(rest[: match.start()].split()) < 3:
                break
            piece = self.read(match[name], sure=sure or name in ("bracket", "label"))
            if piece is None or (
                name == "sentence" and piece.owners and not piece.labelled and not self._listed(piece.owners)
            ):
                break
            if found and found.owners and piece.owners:
                break
            found = Tail(
                match.start(),
                piece.owners or (found.owners if found else ()),
                piece.has_time or bool(found and found.has_time),
                piece.status or (found.status if found else None),
                piece.labelled or bool(found and found.labelled),
            )
            rest = rest[: match.start()]
        return found

    def read(self, piece: str, *, sure: bool = False) -> Tail | None:
        """What one piece says; None where it says more than who, when and how far."""
        owners: tuple[str, ...] = ()
        timed, status, labelled = False, None, False
        if _ENDED.fullmatch(piece):
            return Tail(0, status="done")
        bits = re.split(r"\s*[,;]\s*|\s+[-–—]\s+", piece)
        timed_too = len(bits) > 1 and any(map(self._is_time, bits[1:]))
        for bit in bits:
            if not bit.strip():
                continue
            if _GOING.fullmatch(bit):
                status = "open"
            elif _ENDED.fullmatch(bit):
                status = "done"
            elif self._is_time(bit):
                timed = True
            else:
                label = _OWNER_LABEL.match(bit)
                said = bit[label.end() :] if label else bit
                who, time_too = self._who(
                    _LEADS.sub("", said), sure=sure or bool(label), beside=bool(label) or (sure and timed_too)
                )
                if not who or (owners and (timed or status)):
                    return None
                labelled = labelled or bool(label) or bool(_LEADS.search(said))
                timed = timed or time_too
                owners = owners if owners and _is_role(who) else (*owners, *who)
        return Tail(0, owners, timed, status, labelled) if owners or timed or status else None

    def _who(self, said: str, *, sure: bool, beside: bool = False) -> tuple[tuple[str, ...], bool]:
        """The owners that a bit names, and whether a time follows them: "Ben by Friday"."""
        if who := self._owners(said, sure=sure, beside=beside):
            return who, False
        for match in re.finditer(r"\s+(?=\S)", said):
            if self._is_time(said[match.end() :]) and (who := self._owners(said[: match.start()], sure=sure)):
                return who, True
        return (), False

    def _owners(self, said: str, *, sure: bool, beside: bool = False) -> tuple[str, ...]:
        said = re.sub(r"^(?:by|for|to) ", "", said.strip())
        if _NOBODY.fullmatch(said):
            return ()
        who = self._doers.owners_only(said)
        if beside and re.fullmatch(r"[A-Z][a-z]{2,}", said) and not dates.dates(f"by {said}"):
            return (said,)  # "(Dave, from April)", "Lead: Parvin"
        if not who and re.fullmatch(r"(?i:all|everyone|everybody)", said):
            return split(said)
        if sure and re.fullmatch(TEAM, said) and not re.match(OUTSIDE, said):
            return split(said)
        known = self._doers.knows if sure else self._doers.is_sure
        fit = who and all(known(one) and self._doers.is_person(one) for one in who)
        listed = self._doers.initials
        return who if fit and all(one in listed or not re.fullmatch(r"[A-Z]{2,4}", one) or sure for one in who) else ()

    def _listed(self, owners: tuple[str, ...]) -> bool:
        return all(map(self._doers.is_sure, owners))

    def _is_time(self, bit: str) -> bool:
        label = _TIME_LABEL.match(bit)
        rest = bit[label.end() :] if label else bit
        if not rest.strip() or len(rest.split()) > 6:
            return False
        if month_alone(rest):
            return True
        when = due(rest, 0, self._day, in_list=True)
        return when is not None and bool(label or _TIME_ALONE.match(rest.strip()) or when.spans[0].start <= 1)


def ticked(text: str) -> tuple[int, str | None]:
    """Where the words begin behind a box to tick, and "done" where it is ticked."""
    match = _TICKED.match(text)
    if match is None:
        return 0, None
    done = bool(match["box"]) or (match["sign"] or "☐") in "☑✓✔"
    return match.end(), "done" if done else "open"


def _is_role(who: tuple[str, ...]) -> bool:
    """ "Joy Hall, Duty Manager" is one person and her job."""
    return len(who) == 1 and bool(
        re.search(
            r"(?:[Mm]anager|[Oo]fficer|[Ll]ead(?:er)?|[Cc]hair|[Cc]lerk|[Tt]reasurer|[Ss]ecretary|[Cc]o-?ordinator|[Nn]urse|[Ww]orker)$",
            who[0],
        )
    )
