"""Reads CoNLL-U, and makes the noise that meeting notes have: small letters, capitals, no full stop, British forms."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Sentence:
    """Columns of equal length. `heads`: 0 is the root, else the number of the head counted from 1."""

    forms: tuple[str, ...]
    tags: tuple[str, ...]
    fine: tuple[str, ...]
    heads: tuple[int, ...]
    relations: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.forms)


def read(path: Path) -> list[Sentence]:
    found = []
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        rows = [line.split("\t") for line in block.split("\n") if line and not line.startswith("#")]
        rows = [row for row in rows if row[0].isdigit()]
        if rows:
            columns = zip(*((r[1].replace(" ", ""), r[3], r[4], int(r[6]), r[7]) for r in rows), strict=True)
            found.append(Sentence(*map(tuple, columns)))  # type: ignore[arg-type]
    return found


_BRITISH = (
    (r"(?i)\b(\w{3,})iz(e|ed|es|ing|ation|ations)$", r"\1is\2"),
    (r"(?i)^(col|fav|hon|lab|neighb|behavi|harb|hum|rum|vap)or(s|ed|ing|able|ite|al|ly|hood|hoods)?$", r"\1our\2"),
    (r"(?i)^(cent|theat|met|lit)er(s)?$", r"\1re\2"),
    (r"(?i)^program(s)?$", r"programme\1"),
    (r"(?i)^(travel|cancel|label|counsel|model)(ed|ing|er|ers)$", r"\1l\2"),
    (r"(?i)^(def|off|lic|pret)ense$", r"\1ence"),
    (r"(?i)^(catal|dial)og(s)?$", r"\1ogue\2"),
    (r"(?i)^check(s)?$", r"cheque\1"),
)


def british(form: str, tag: str) -> str:
    for pattern, new in _BRITISH:
        if "cheque" in new and tag != "NOUN":
            continue
        changed = re.sub(
            pattern, lambda m, new=new: m.expand(new.replace(r"\2", m[2] or "") if "\\2" in new else new), form
        )
        if changed != form:
            return changed
    return form


def noisy(one: Sentence, chance: random.Random) -> Sentence:
    """The sentence as a note taker may write it; most stay as they are."""
    forms = [
        british(form, tag) if chance.random() < 0.5 else form for form, tag in zip(one.forms, one.tags, strict=True)
    ]
    how = chance.random()
    if how < 0.08:
        forms[0] = forms[0][:1].lower() + forms[0][1:]
    elif how < 0.12:
        forms = [form.upper() for form in forms]
    elif how < 0.15:
        forms = [form.lower() for form in forms]
    elif how < 0.20:
        forms = [
            form.title() if tag in ("NOUN", "ADJ", "VERB") and chance.random() < 0.3 else form
            for form, tag in zip(forms, one.tags, strict=True)
        ]
    keep = len(one)
    if keep > 3 and one.tags[-1] == "PUNCT" and keep not in one.heads and chance.random() < 0.15:
        keep -= 1
    return Sentence(tuple(forms[:keep]), one.tags[:keep], one.fine[:keep], one.heads[:keep], one.relations[:keep])
