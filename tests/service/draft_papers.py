"""Papers and drafts for the tests of the draft file."""

from __future__ import annotations

import textwrap
from pathlib import Path

from easyread.model.easy import EasyPaper
from easyread.model.findings import Finding
from easyread.model.settings import Settings
from easyread.service import drafts, make
from easyread.testing import PaperWorld
from tests.conftest import SAMPLES

QUALITY = Path(__file__).resolve().parent.parent / "quality" / "papers"
PAPERS = [
    *(p for p in sorted(SAMPLES.iterdir()) if p.suffix in (".docx", ".md") and p.name != "README.md"),
    *sorted(QUALITY.glob("*.txt")),
]
PAPER = Path("notes/club.txt")
DRAFT = Path("notes/club.easy.md")
CLUB = textwrap.dedent("""\
    Minutes of the Tuesday Club

    Held on 10 March 2026 at the Corn Hall

    Present: Ada Bell (chair), Tom Reed

    1. The minibus
    Ada Bell told the club about the minibus and the garage. The back seats are torn. The radio is loud.
    Tom Reed liked the colour of the seats.
    It was agreed to pay £400 for new seats by 20 April 2026.

    2. The garden
    The club planted beans in the garden. The beans are tall.
    It was not agreed to buy a greenhouse.
    """)


def world(paper: str = CLUB) -> PaperWorld:
    return PaperWorld({str(PAPER): paper.encode()})


def written(files: PaperWorld, settings: Settings = Settings()) -> str:  # noqa: B008
    easy, _ = make.easy_of(files, PAPER, settings)
    return drafts.write(easy, str(PAPER), settings)


def came_back(files: PaperWorld, text: str | bytes) -> tuple[EasyPaper, tuple[Finding, ...]]:
    files.files[str(DRAFT)] = text if isinstance(text, bytes) else text.encode()
    return make.easy_of(files, DRAFT, Settings())


def line_of(text: str, words: str) -> str:
    """The first line of a draft that holds these words and is no picture; decisions stand in two places."""
    return next(line for line in text.split("\n") if words in line and not line.startswith("["))


def said(easy: EasyPaper) -> list[str]:
    return [one.text for one in easy.statements()]
