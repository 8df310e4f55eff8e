"""Checks of papers, as a report in the form that was asked for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from easyread import pipeline, plugins
from easyread.checks.look import check_look
from easyread.checks.paper import check_paper
from easyread.checks.source import check_source
from easyread.errors import WrongUse
from easyread.model.findings import Finding, Report, Severity
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
    """The report on one paper, whatever its format: its words, and for Word files and PDFs how they look."""
    from .make import read_source
    from .settings import with_files_beside

    source, settings = read_source(world, path), with_files_beside(settings, path)
    report = check_source(source, settings)
    lacks = check_paper(pipeline.read(source, settings, world).value, settings.profile)
    report = replace(report, findings=(*report.findings, *map(partial(_placed, source), lacks)))
    looked = plugins.load("easyread.looks", path.suffix.lower())
    seen = () if looked is None else check_look(looked(world.read(path), path.name), settings.profile)
    return replace(report, findings=_without_allowed((*report.findings, *seen), settings))


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
    """The reports as text (short without `everything`), JSON (one object, or a list), SARIF or one HTML page."""
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
    if form == "html":
        from .report_html import html

        return "\n".join(html(report, title=report.file) for report in reports)
    from .report_text import text

    return "\n".join(text(report, everything) for report in reports)
