"""A test of pictures with readers: the papers for it, and its answers as evidence."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from easyread.errors import BrokenFile, WrongUse
from easyread.model.easy import Picture
from easyread.model.packs import CORE
from easyread.picture import artwork
from easyread.picture.catalogue import saliences
from easyread.picture.recognition import LETTERS, Evidence, drawing, judged, questions
from easyread.ports import World

from .symbols import known

EVIDENCE = "evidence.csv"
_FIELDS = ("concept", "drawing", "right", "asked", "group", "day")
_READERS = 12
_MOST = 400


def kit(world: World, out: Path, concepts: Sequence[str]) -> tuple[Path, Path]:
    """Writes the test (PDF) and beside it the list for its answers (CSV). Raises WrongUse or CannotDraw."""
    from easyread.writers.recognition_kit import recognition_kit

    wanted = [known(one) for one in concepts] or sorted(saliences())
    asked = questions(wanted)
    data = recognition_kit(asked, [_svg(one.concept) for one in asked])
    rows = io.StringIO()
    table = csv.writer(rows, lineterminator="\n")
    table.writerow(("picture", "concept", "right", "drawing", *(f"reader {n}" for n in range(1, _READERS + 1))))
    table.writerows((one.number, one.concept, one.right, drawing(_svg(one.concept)), *[""] * _READERS) for one in asked)
    answers = out.with_suffix(".csv")
    world.write_folder(out.parent, [(out.name, data), (answers.name, rows.getvalue().encode())])
    return out, answers


def results(world: World, answers: Path, group: str, evidence: Path) -> tuple[Evidence, ...]:
    """Adds the answers of a list to the evidence file. Raises BrokenFile with the line and what to do, or WrongUse."""
    if not group.strip():
        raise WrongUse("Say who judged the pictures: --group “Speak Up Harrow”")
    found = _read(world.read(answers), answers.name)
    day = world.today()
    old = evidence.read_text(encoding="utf-8") if evidence.is_file() else ",".join(_FIELDS) + "\n"
    world.write_folder(evidence.parent, [(evidence.name, (old + _lines(found, group, day)).encode())])
    return found


def _read(data: bytes, name: str) -> tuple[Evidence, ...]:
    try:
        rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    except (UnicodeDecodeError, csv.Error):
        raise BrokenFile(f"{name} cannot be read. Save it as CSV in UTF-8.") from None
    if not rows or not {"concept", "right", "drawing"} <= set(rows[0]) or len(rows) > _MOST:
        raise BrokenFile(f"{name} is not the list of a test. Make one with: easyread symbols test")
    judgments, drawings = [], {}
    for number, row in enumerate(rows, 2):
        answers = [value or "" for key, value in row.items() if key and key.startswith("reader")]
        for answer in answers:
            if answer.strip().upper() not in ("", "-", *LETTERS):
                raise BrokenFile(f"{name}, line {number}: “{answer[:20]}” is no answer. Write A, B, C, D or -")
        judgments.append((row["concept"], row["right"].strip().upper(), answers))
        drawings[row["concept"]] = row["drawing"]
    found = judged(judgments, drawings)
    if not found:
        raise BrokenFile(f"There are no answers in {name} yet. Fill in the letters first.")
    return found


def _lines(found: Sequence[Evidence], group: str, day: date) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(
        (one.concept, one.drawing, one.right, one.asked, " ".join(group.split()), day.isoformat()) for one in found
    )
    return out.getvalue()


def _svg(concept: str) -> str:
    return artwork.svg(Picture(CORE, concept, ""))
