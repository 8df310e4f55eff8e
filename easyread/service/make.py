"""The main job: a paper goes in, all formats come out in one folder."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from easyread import pipeline, plugins
from easyread.checks.easy import check_easy, measure_easy
from easyread.errors import UnknownFormat, WrongUse
from easyread.model import record
from easyread.model.easy import EasyPaper
from easyread.model.findings import Finding, Report
from easyread.model.outputs import Output
from easyread.model.paper import Kind, Paper
from easyread.model.settings import Settings
from easyread.model.text import Source
from easyread.picture.credits import credited, look_at_consents, look_at_licences
from easyread.ports import Rewriter, World

from . import drafts, gate, report_html, report_json
from .house import with_contact
from .settings import with_files_beside

Progress = Callable[[str], None]


def quiet(message: str) -> None:
    """The progress of a run that says nothing."""


@dataclass(frozen=True, slots=True)
class Made:
    folder: Path
    files: tuple[str, ...]
    easy: EasyPaper
    report: Report


def read_source(world: World, path: Path) -> Source:
    """Any file that a reader knows. Raises FileMissing, UnknownFormat, BrokenFile, TooBig, EmptyPaper."""
    suffix = ".txt" if str(path) == "-" else path.suffix.lower()
    reader = plugins.load("easyread.readers", suffix)
    if reader is None:
        known = " ".join(sorted(plugins.READERS))
        raise UnknownFormat(f"easyread cannot read {path.name}. It reads these kinds of file: {known}")
    source = reader(world.read(path), path.name)
    assert isinstance(source, Source)
    return source


def understood(world: World, path: Path, settings: Settings) -> tuple[Paper, tuple[Finding, ...]]:
    result = pipeline.read(read_source(world, path), settings, world)
    return result.value, result.findings


def easy_of(world: World, path: Path, settings: Settings) -> tuple[EasyPaper, tuple[Finding, ...]]:
    """The Easy Read paper of a file: from a paper, or from a draft that people changed."""
    settings = with_files_beside(settings, path)
    if drafts.is_draft(path):
        easy, found = drafts.read(world, path, settings, lambda original, chosen: easy_of(world, original, chosen))
    else:
        paper, read = understood(world, path, settings)
        result = pipeline.make_easy(paper, settings, world, _rewriter(settings))
        easy, found = result.value, (*read, *result.findings)
    easy = with_contact(easy, settings)
    look_at_consents(easy, settings.own_pictures, world.today())
    found += look_at_licences(easy, settings.own_pictures)
    return credited(easy, settings.own_pictures), found


def _rewriter(settings: Settings) -> Rewriter | None:
    """The language model of the settings; nothing of it, and no network code, is loaded where there is none."""
    if settings.rewriter is None:
        return None
    import os

    from easyread.rewriters import opened

    return opened(settings.rewriter, consent=settings.send_words_to_internet, environment=os.environ)


def formats(settings: Settings) -> tuple[str, ...]:
    """The writers to run, in a fixed order. Raises WrongUse for a name that no writer has."""
    wanted = tuple(filter(plugins.can_be_made, plugins.WRITERS)) if settings.formats == ("all",) else settings.formats
    for name in wanted:
        if plugins.load("easyread.writers", name) is None:
            raise WrongUse(f"There is no format “{name}”. The formats are: {', '.join(plugins.WRITERS)}, all.")
    return tuple(dict.fromkeys(wanted))


def stem_of(path: Path) -> str:
    """The name that all files of this paper begin with."""
    if str(path) == "-":
        return "paper"
    return drafts.stem_of(path) if drafts.is_draft(path) else path.stem


def make(
    world: World, path: Path, out: Path, settings: Settings, progress: Progress = quiet, unfit_too: bool = False
) -> Made:
    """Make all formats of one paper in `out/<stem>/`. A run that fails leaves the folder as it was.

    With `unfit_too`, files that do not pass the gate are written, too, and the report says why they should not be used.
    """
    settings = with_files_beside(settings, path)
    names = formats(settings)
    progress("Reading")
    easy, found = easy_of(world, path, settings)
    stem = stem_of(path)
    outputs: list[Output] = []
    for name in names:
        progress(name)
        outputs.append(plugins.load("easyread.writers", name)(easy, settings, quiet))
    progress("Checking")
    unfit = gate.looked_at(outputs, settings.profile)
    if not unfit_too:
        gate.refuse(path.name, unfit)
    findings = (*found, *check_easy(easy, settings), *unfit)
    report = Report(path.name, settings.profile, measure_easy(easy), _once(findings))
    files = [(stem + output.suffix, output.data) for output in outputs]
    files += _records(easy, report, tuple(name for name, _ in files))
    draft = world.read(path) if drafts.is_draft(path) else drafts.write(easy, str(path), settings).encode()
    files.append((stem + drafts.SUFFIX, draft))  # a draft of a person stays as that person wrote it
    folder = out / stem
    world.write_folder(folder, files)
    return Made(folder, tuple(name for name, _ in files), easy, report)


def _records(easy: EasyPaper, report: Report, files: tuple[str, ...]) -> list[tuple[str, bytes]]:
    easy_json = json.dumps(record.easy(easy), ensure_ascii=False, indent=1)
    page = report_html.html(report, title=easy.title, files=files, left_out=easy.left_out)
    return [
        ("easy.json", (easy_json + "\n").encode()),
        ("report.json", report_json.json_text(report).encode()),
        ("report.html", page.encode()),
    ]


def _once(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The same finding from two checks is shown once."""
    seen: dict[tuple[str, str, str, str], Finding] = {}
    for one in findings:
        seen.setdefault((one.name, one.code, one.statement or one.text, str(one.measured)), one)
    return tuple(seen.values())


def with_choices(settings: Settings, *, kind: str | None = None, detail: str | None = None) -> Settings:
    """The settings with what was chosen on the command line; None and "auto" leave them as they are."""
    if kind not in (None, "auto"):
        settings = replace(settings, kind=Kind(kind).value)
    return replace(settings, detail=detail) if detail else settings
