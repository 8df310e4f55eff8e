"""Tables that came apart into one cell a line, and letters that number the items: rows put together again."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from easyread.model.paper import Skipped
from easyread.model.text import BlockKind, Span

from .numbering import roman
from .rows import COLUMN_NAME, Cell, Row

_NUMBER = re.compile(r"(?:(?:agenda\s+)?item\s+(?:no\.?\s*)?)?(\d{1,2})[.):]?", re.IGNORECASE)
_CLOCK = re.compile(
    r"(\d{1,2})(?:[.:]([0-5]\d)(?:\s?[ap]\.?m\.?)?(?:\s*(?:-|–|to)\s*\d{1,2}[.:][0-5]\d(?:\s?[ap]\.?m\.?)?)?|\s?[ap]\.?m\.?)",
    re.IGNORECASE,
)
_SIGNS: tuple[tuple[re.Pattern[str], Callable[[str], int]], ...] = (
    (re.compile(r"(\d{1,2})\s+[-–]\s+(?=[A-Z])"), int),
    (re.compile(r"([A-Z])[.)]\s+(?=[A-Z])"), lambda sign: ord(sign) - 64),
    (re.compile(r"([IVX]{1,5})\.?[\s\t]+(?=[A-Z])"), roman),
    (re.compile(r"([A-PR-Z]{1,2}\d{1,2})[.:)]?\s+(?=[A-Z])"), lambda sign: int(re.sub(r"\D", "", sign))),
)


def joined(found: list[Row], skipped: list[Skipped]) -> list[Row]:
    """The rows with each lone number or lone time of day beside what stands below it; names of columns are skipped."""
    return _signed(_beside_clocks(_numbers_joined(found, skipped), skipped))


def _numbers_joined(found: list[Row], skipped: list[Skipped]) -> list[Row]:
    """ "3" alone on a line, or "Item 3", is the number of what stands below it."""
    alone = [
        at for at, row in enumerate(found) if _NUMBER.fullmatch(row.text) and not row.marker and at + 1 < len(found)
    ]
    numbers = [int(match[1]) for at in alone if (match := _NUMBER.fullmatch(found[at].text))]
    worded = bool(alone) and not found[alone[0]].text[:1].isdigit()
    if len(alone) < 3 or (numbers[:3] != [1, 2, 3] and not (worded and numbers == sorted(set(numbers)))):
        return found
    lone = set(alone)
    result: list[Row] = []
    for at, row in enumerate(found):
        if at in lone:
            continue
        if at - 1 in lone and not row.marker:
            number = found[at - 1]
            sign = number.text if number.text[:1].isdigit() else f"{_digits(number.text)}."
            row = replace(
                row,
                marker=sign,
                span=Span(number.span.start, row.span.end),
                gap=True,
                kind=BlockKind.LIST_ITEM,
                level=1,
            )
        elif _names_a_column(found, at, alone[0]):
            skipped.append(Skipped(row.span, "It names a column of a table."))
            continue
        result.append(row)
    return result


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _names_a_column(found: Sequence[Row], at: int, first: int) -> bool:
    return first - 6 <= at < first and bool(COLUMN_NAME.fullmatch(found[at].text.rstrip(":")))


def _beside_clocks(found: list[Row], skipped: list[Skipped]) -> list[Row]:
    """ "10.15" alone on a line is the time of the topic below it, in a timetable of three times or more."""
    alone = [
        at
        for at, row in enumerate(found[:-1])
        if not row.marker and row.kind is not BlockKind.CELL and _CLOCK.fullmatch(row.text)
    ]
    if len(alone) < 3 or not _begins(found, alone) or any(b == a + 1 for a, b in pairwise(alone)):
        return found
    lone = set(alone)
    result: list[Row] = []
    for at, row in enumerate(found):
        if at in lone:
            continue
        if at - 1 in lone:
            clock = found[at - 1]
            cells = (Cell(clock.text, clock.span), *row.cells)
            row = replace(row, span=Span(clock.span.start, row.span.end), cells=cells, gap=True)
        elif _names_a_column(found, at, alone[0]):
            skipped.append(Skipped(row.span, "It names a column of a table."))
            continue
        result.append(row)
    return result


def _begins(found: Sequence[Row], alone: Sequence[int]) -> bool:
    """Does the time stand before its topic, not after it? Then only the head of the paper stands before the first."""
    first = alone[0]
    return not any(row.marker for row in found[max(0, first - 4) : first])


def _signed(found: list[Row]) -> list[Row]:
    """ "A. Welcome", "B. Buses" or "I.", "II." or "F1", "F2": signs that count on through the paper are numbers."""
    for pattern, worth in _SIGNS:
        signs = {at: match for at, row in enumerate(found) if not row.marker and (match := pattern.match(row.text))}
        run = _run({at: worth(match[1]) for at, match in signs.items()})
        if len(run) >= 3:
            result = list(found)
            for at in run:
                match = signs[at]
                row, sign = found[at], f"{match[1]}."
                first = row.cells[0]
                rest = first.text[match.end() :] if len(first.text) > match.end() else ""
                inner = Cell(rest, Span(first.span.end - len(rest), first.span.end))
                cells = (*((inner,) if rest else ()), *row.cells[1:])
                result[at] = replace(row, text=row.text[match.end() :], marker=sign, cells=cells)
            return result
    return found


def _run(worths: dict[int, int]) -> list[int]:
    """The rows whose signs count 1, 2, 3 without a hole."""
    run: list[int] = []
    for at, worth in worths.items():
        if worth == len(run) + 1:
            run.append(at)
    return run
