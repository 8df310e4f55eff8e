"""Which rows of a paper begin an item: the paper's own style of heading, found by vote over the whole paper.

Groups head their items in one style and number other things too: payments, letters, plans. So a row is judged by its
style, and a style by how many of its rows are called what meetings call their items, by whether its numbers count up,
and by how much of the paper it heads.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from easyread.model.paper import Kind

from . import agenda_rows, heading_styles, headings, numbering
from .heading_styles import Form
from .headings import Heading
from .leads import with_leads
from .rows import Row
from .topic_names import CLOSING, USUAL

_MOST_ITEMS = 60
_UNNUMBERED = ("run-in", "line", "bold", "caps", "part")
_SIGNED = ("item", "timed", "announced")
_LOOKS = ("line", "bold", "caps")


def outline(rows: list[Row], kind: Kind) -> dict[int, Heading]:
    """Row number -> the heading that the row is."""
    planned = (
        kind is Kind.AGENDA
        or (kind is Kind.GENERAL and agenda_rows.is_plan(rows))
        or agenda_rows.is_timetable(rows, whole=True)
    )
    forms = _forms(rows, planned)
    votes = {style: _votes(style, found, rows, planned) for style, found in forms.items()}
    main = max(forms, key=lambda style: (votes[style], style), default="")
    if not main or votes[main] < 2:
        main = ""
    if main == "n.n" and not planned:
        main = numbering.outer(forms) or main
    begin = _begin(forms, main, rows)
    sure = _heads_most(main, forms.get(main, ()), rows)
    chosen: dict[int, Heading] = {}
    for form in forms.get(main, []):
        if form.at >= begin or main.startswith(("n", "h")) or main in _SIGNED:
            chosen.setdefault(form.at, _surer(form, rows) if sure else form.head)
    for style, found in forms.items():
        also = numbering.without_inner(found, forms[main]) if (style, main) == ("n.n", "n.0") else found
        for form in also:
            if style in _LOOKS and main.startswith("n") and form.at + 1 in chosen and form.head.rest is None:
                continue  # nothing stands under it but the next item: the name of a part
            if (
                style != main
                and (form.at >= begin or (style in _SIGNED and len(found) >= 3))
                and form.at not in chosen
                and _also(form, main, rows[form.at])
            ):
                chosen[form.at] = form.head
    if (tail := _unread_tail(rows, chosen)) and len(chosen) >= 3:
        chosen |= {tail + at: head for at, head in outline(rows[tail:], kind).items()}
    ordered = dict(sorted(chosen.items()))
    return with_leads(ordered, planned=planned)


def _forms(rows: list[Row], planned: bool) -> dict[str, list[Form]]:
    """Style -> the rows that could be headings of that style, in the paper's order."""
    styles = heading_styles.of_agenda if planned else heading_styles.of_minutes
    forms: dict[str, list[Form]] = defaultdict(list)
    told = agenda_rows.announced(rows) if planned else set()
    for at, row in enumerate(rows):
        for style, head in styles(row, rows[at + 1] if at + 1 < len(rows) else None):
            if head is not None:
                style = "announced" if at in told else style
                forms[style].append(Form(at, style, head, bool(USUAL.match(head.title.strip(" *_")))))
    for style in _UNNUMBERED:
        said = Counter(form.head.title.casefold() for form in forms[style])
        forms[style] = [
            form for form in forms[style] if (form.usual and style != "part") or said[form.head.title.casefold()] == 1
        ]
    forms["line"] += _of_one_list(forms.pop("plain", []), forms, rows)
    forms["line"].sort(key=lambda form: form.at)
    for style in [style for style in forms if style.startswith("n")]:
        forms[style] = numbering.counted(forms[style], rows)
    return forms


def _of_one_list(plain: list[Form], forms: Mapping[str, Sequence[Form]], rows: Sequence[Row]) -> list[Form]:
    """Lines without any sign are topics of an agenda where they stand among topics that everybody knows, like these."""
    lines = [form for style in _LOOKS for form in forms.get(style, ())]
    known = sorted(form.at for form in (*lines, *plain) if form.usual and not rows[form.at].marker)
    if len(known) < 2:
        return []
    apart = sum(1 for at in known if rows[at].gap) >= 0.7 * len(known)
    deep = Counter(rows[at].level for at in known).most_common(1)[0][0]
    return [
        replace(form, head=replace(form.head, sure=True))
        for form in plain
        if known[0] <= form.at <= known[-1] and rows[form.at].level == deep and (rows[form.at].gap or not apart)
    ]


def _begin(forms: Mapping[str, Sequence[Form]], main: str, rows: Sequence[Row]) -> int:
    """Where the topics begin: at the first that is called like one, and not like the last of them; in a paper that is
    headed block by block at its first heading.
    """
    usual = [form for style, found in forms.items() for form in found if form.usual and style != "part"]
    begin = min((form.at for form in usual if not CLOSING.match(form.head.title)), default=0)
    if _heads_most(main, forms.get(main, ()), rows):
        begin = min((form.at for form in forms[main] if rows[form.at].gap or main.endswith("-in")), default=begin)
    return begin


def _unread_tail(rows: list[Row], chosen: dict[int, Heading]) -> int:
    """Where the rows begin that follow the last heading and hold most of the paper: an agenda first, then the minutes.

    0 when there are none.
    """
    last = max(chosen, default=-1) + 1
    words = [row.words for row in rows]
    return last if last and sum(words[last:]) > 0.6 * sum(words) and len(rows) - last >= 12 else 0


def _votes(style: str, found: Sequence[Form], rows: Sequence[Row], planned: bool) -> float:
    usual = sum(1 for form in found if form.usual)
    titled = sum(1 for form in found if form.head.title)
    if style == "part" or (style in ("run-in", "bullet-in", "line", "bold", "caps", "bullet") and len(found) < 2):
        return 0.0
    if style == "announced":
        return 1.0 + titled
    if style == "bullet":
        return 1.0 * usual + 0.25 * min(titled, _MOST_ITEMS) if len(found) >= 4 else 0.0
    laid_out = 2.0 if not planned and _heads_most(style, found, rows) else 0.0
    if style == "line":
        return 1.2 * usual + 0.25 * min(titled, _MOST_ITEMS) + laid_out
    if style in ("run-in", "bullet-in"):
        enough = (len(found) >= 4 and style == "run-in") or laid_out
        return 1.4 * usual + 0.3 * min(titled, _MOST_ITEMS) + laid_out if enough else 0.0
    if style.startswith("n") and not planned and numbering.is_plain_list(found):
        return 0.0
    if style == "nl" and sum(1 for form in found if len(form.head.title.split()) <= 8) < 0.7 * len(found):
        return 0.0
    counts = min(len(found) - 1, 2) if style.startswith("n") and titled >= max(2, 0.5 * len(found)) else 0.0
    named = 10.0 if style == "item" and titled >= 3 else 0.0
    return 2.0 * usual + 0.4 * min(titled, _MOST_ITEMS) + 0.1 * min(len(found), _MOST_ITEMS) + counts + named + laid_out


def _heads_most(style: str, found: Sequence[Form], rows: Sequence[Row]) -> bool:
    """Does most of what follows the first of these headings stand under one: block by block, or line by line?"""
    if len(found) < 3 or style not in (*_LOOKS, "run-in", "bullet-in"):
        return False
    heads = {form.at for form in found}
    first = found[0].at
    if style in _LOOKS:
        starts = [at for at in range(first, len(rows)) if rows[at].gap and not (at - 1 in heads and at not in heads)]
        headed = sum(1 for at in starts if at in heads)
        return headed >= 3 and headed >= 0.7 * len(starts)
    told = sum(1 for form in found if _tells(form, rows))
    return told >= 0.5 * len(found) and len(found) >= 0.6 * (len(rows) - first)


def _tells(form: Form, rows: Sequence[Row]) -> bool:
    rest = form.head.rest.text if form.head.rest else ""
    return headings.tells(rest) or (len(rows[form.at].cells) > 1 and rest.endswith("."))


def _surer(form: Form, rows: Sequence[Row]) -> Heading:
    """A heading with a sentence or a list under it is no line of the paper's own head."""
    under = rows[form.at + 1] if form.at + 1 < len(rows) else None
    talks = under is not None and (under.marker or under.words >= 6 or under.text.endswith((".", "!", "?")))
    labelled = under is not None and re.match(r"[A-Z][\w ]{2,20}:", under.text)
    return replace(form.head, sure=True) if form.at and talks and not labelled else form.head


def _also(form: Form, main: str, row: Row) -> bool:
    """May this row be an item although it is not in the paper's main style?"""
    if form.style == "part" or form.style in _SIGNED:
        return True
    if form.style == "plain":
        return main == "line"
    if main.startswith("n") and not row.gap and row.text.endswith(":"):
        return False  # a label inside an item: "To approve payments:"
    if form.style.startswith("n") or form.style in ("run-in", "bullet-in", "bullet"):
        return (form.style, main) in (("n.0", "n.n"), ("n.n", "n.0"))
    if form.style == "line":
        return form.usual or main in ("", "line")
    if form.style == "caps" and main.startswith("n") and not form.usual and len(form.head.title.split()) < 2:
        return False  # the name of a firm among payments: "NALC"
    if form.style.startswith("h") and main.startswith("h"):
        return form.style < main and form.usual
    return form.usual or main.startswith("n") or main in ("line", "run-in", "")
