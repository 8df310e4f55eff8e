"""Papers for the tests of the PDFs, and how to find their words again."""

from __future__ import annotations

from dataclasses import replace

from easyread.model.easy import EasyPaper, Origin, Panel, Picture, Role, Section, Statement
from easyread.model.outputs import Output
from easyread.model.settings import Settings
from easyread.writers import pdf
from tests.examples import easy_paper
from tests.judges.pdf_words import Tagged, tagged

WRITERS = {"easy-read-pdf": pdf.write_easy_read, "large-print-pdf": pdf.write_large_print}
LONG_ADDRESS = "https://www.wenlow-partnership.example/papers/2026/march/a_very_long_name_of_a_paper?page=2"


def made(kind: str, paper: EasyPaper, settings: Settings | None = None) -> Output:
    return WRITERS[kind](paper, settings or Settings(), lambda said: None)


def with_panels(*panels: Panel) -> EasyPaper:
    paper = easy_paper()
    return replace(paper, sections=(replace(paper.sections[0], panels=panels),))


def said(number: int, text: str) -> Statement:
    return Statement(f"x{number}", text, Role.INFO, Origin.SOURCE)


def saying(*texts: str, picture: Picture | None = None) -> EasyPaper:
    return with_panels(Panel("p1", tuple(said(i, text) for i, text in enumerate(texts)), picture))


def long_paper(sections: int = 7) -> EasyPaper:
    """Sections of very unequal length, so that breaks fall everywhere."""
    paper = easy_paper()
    panels = [panel for section in paper.sections for panel in section.panels]
    return replace(
        paper,
        cover=replace(paper.cover, group="Wenlow People First"),
        sections=tuple(
            Section(said(100 + n, f"{n + 1}. Things to talk about"), tuple((panels * 2)[n : 2 * n + 1]))
            for n in range(sections)
        ),
    )


def blocks_of(found: list[Tagged], texts: list[str]) -> list[Tagged]:
    """The blocks that hold these texts, searched for in order."""
    at = 0
    result = []
    for text in texts:
        at = next(i for i in range(at, len(found)) if found[i].text == " ".join(text.split())) + 1
        result.append(found[at - 1])
    return result


def pictures(kind: str, paper: EasyPaper, settings: Settings | None = None) -> list[Tagged]:
    """The pictures as they lie on the page; only described ones have a tag that says where."""
    described = replace(settings or Settings(), describe_pictures=True)
    return [one for one in tagged(made(kind, paper, described).data) if one.role == "Figure"]
