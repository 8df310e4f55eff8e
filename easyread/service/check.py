"""Checks of papers, as a report in the form that was asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from easyread import pipeline, plugins
from easyread.checks.look import check_look, poor_name
from easyread.checks.paper import check_paper
from easyread.checks.source import check_source
from easyread.errors import WrongUse
from easyread.model.findings import Finding, Measures, Report, Severity
from easyread.model.settings import Settings
from easyread.model.text import Source
from easyread.ports import World
from easyread.rules.load import by_code

PROFILES = ("easy-read", "plain-english", "large-print", "clear-print")


def with_profile(settings: Settings, profile: str | None) -> Settings:
    chosen = profile or settings.profile
    if chosen not in PROFILES:
        raise WrongUse(f"There is no profile “{chosen}”. The profiles are: {', '.join(PROFILES)}.")
    return replace(settings, profile=chosen)


def paper(world: World, path: Path, settings: Settings) -> Report:
    """The report on one file: a paper, a draft or a finished file. Its words, its parts, and how it looks.

    Raises what its reader raises, and UnknownFormat for a file that nothing here can check.
    """
    return looked_at(world, path, settings)[0]


def page(world: World, path: Path, settings: Settings) -> tuple[Report, str]:
    """The report, and a web page with the whole paper and marks in it."""
    from .report_marked import page

    report, source = looked_at(world, path, settings)
    return report, page(report, source)


def looked_at(world: World, path: Path, settings: Settings) -> tuple[Report, Source | None]:
    """The report, and the text that its places are in; none for drafts, which are checked statement by statement."""
    from . import drafts
    from .make import read_source
    from .settings import with_files_beside

    settings = with_files_beside(settings, path)
    looked = plugins.load("easyread.looks", path.suffix.lower())
    source: Source | None = None
    if drafts.is_draft(path):
        report = _draft(world, path, settings)
    elif looked is not None and path.suffix.lower() not in plugins.READERS:
        report = Report(path.name, settings.profile, Measures())  # braille and sound: no words to look at
    else:
        source = read_source(world, path)
        report = check_source(source, settings)
        lacks = check_paper(pipeline.read(source, settings, world).value, settings.profile, world.today())
        report = replace(report, findings=(*report.findings, *map(partial(_placed, source), lacks)))
    seen: tuple[Finding, ...] = ()
    if looked is not None:
        look = looked(world.read(path), path.name)
        look = replace(look, facts={**look.facts, "poor_name": poor_name(path.name)})
        seen = (*check_look(look, settings.profile), *_not_looked_at(look.kind, path.name))
    return replace(report, findings=_without_allowed((*report.findings, *seen), settings)), source


def _draft(world: World, path: Path, settings: Settings) -> Report:
    """The report on a draft that people change: what `make` would say of it."""
    from easyread.checks.easy import check_easy, measure_easy

    from .make import easy_of

    easy, found = easy_of(world, path, settings)
    return Report(path.name, settings.profile, measure_easy(easy), (*found, *check_easy(easy, settings)))


_NOT_LOOKED_AT = {
    "pdf": "colours, the order in which it is read aloud, and words that are part of a picture",
    "docx": "where pages end, and words that are part of a picture",
    "html": "colours and how it looks in a browser; words that are part of a picture",
    "epub": "colours, and whether the voice says what is written",
    "brf": "whether the braille says what the paper says: ask a braille reader",
    "mp3": "what is said, and whether it is clear: listen to all of it",
}


def _not_looked_at(kind: str, name: str) -> Iterator[Finding]:
    """What a person has to look at, because the program cannot: nothing is passed over in silence."""
    if kind in _NOT_LOOKED_AT:
        yield Finding(
            "E002", "not-checked", Severity.LOOK, f"Not checked in {name}: {_NOT_LOOKED_AT[kind]}.", measured=None
        )


def _without_allowed(found: tuple[Finding, ...], settings: Settings) -> tuple[Finding, ...]:
    """The findings that a forum has not accepted, and a finding for each acceptance that fits nothing any more."""
    kept = list(found)
    for one in settings.allowed:
        rule = by_code(one.rule)
        fits = [f for f in kept if rule and f.code == rule.code and one.text in (f.text or f.message)]
        kept = [f for f in kept if f not in fits]
        if not fits:
            kept.append(
                Finding(
                    "E001",
                    "allow-unused",
                    Severity.SHOULD,
                    f"{one.by} allowed “{one.text[:60]}” for {one.rule}, and it is not there any more. "
                    "Take that table out of easyread.toml, or look at the words again.",
                    one.text,
                )
            )
    return tuple(kept)


def _placed(source: Source, found: Finding) -> Finding:
    """A finding with the line of its words in the file."""
    if found.span is None:
        return found
    block = next((one for one in source.blocks if one.span.overlaps(found.span)), None)
    if block is None:
        return found
    return replace(found, line=block.place.line or block.place.paragraph, page=block.place.page)


def shown(reports: list[Report], form: str, everything: bool = False) -> str:
    """The reports as text, JSON (one object, or a list) or SARIF.

    Text is short without `everything`, and a line each where there are several.
    """
    if form == "json":
        from .report_json import json_text

        return (
            json_text(reports[0]).rstrip()
            if len(reports) == 1
            else "[" + ",\n".join(json_text(r).rstrip() for r in reports) + "]"
        )
    if form == "sarif":
        from .report_sarif import sarif

        return sarif(tuple(reports))
    from .report_text import line, text

    if len(reports) > 1 and not everything:
        return "\n".join([*map(line, reports), "To see the findings, check one file, or add --all."])
    return "\n".join(text(report, everything) for report in reports)
