"""The test of pictures with readers, as PDF to print."""

from __future__ import annotations

from collections.abc import Sequence

from easyread.picture.recognition import LETTERS, Question

from .fonts import FAMILIES
from .typesetting import template, typeset

_HELP = (
    "This test shows if people know what our pictures mean.",
    "Ask one person at a time, in a quiet place. Say that the pictures are tested, and not the person.",
    "Show a picture. Read the 4 meanings aloud. Ask: What does this picture mean?",
    "Do not help, and do not say if an answer is right. It is fine to say: I do not know. Write a line - for that.",
    "Write the letter on the answer pages at the end. Stop when the person is tired.",
    "Then put the letters into the list that came with this test, and type: easyread symbols results",
)


def recognition_kit(asked: Sequence[Question], pictures: Sequence[str]) -> bytes:
    """`pictures` are the SVGs of the questions, in their order. Raises CannotDraw or PartMissing."""
    files = {f"{one.number}.svg": svg.encode("utf-8") for one, svg in zip(asked, pictures, strict=True)}
    record = {
        "title": "Do people know what our pictures mean?",
        "fonts": list(FAMILIES),
        "help": list(_HELP),
        "questions": [
            {
                "number": one.number,
                "file": f"{one.number}.svg",
                "meanings": [list(pair) for pair in zip(LETTERS, one.meanings, strict=True)],
            }
            for one in asked
        ],
    }
    return typeset({"main.typ": template("recognition-kit.typ")} | files, record)
