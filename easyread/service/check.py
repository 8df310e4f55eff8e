"""Checks of papers, as a report in the form that was asked for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from easyread import plugins
from easyread.checks.look import check_look
from easyread.checks.source import check_source
from easyread.errors import WrongUse
from easyread.model.findings import Report
from easyread.model.settings import Settings
from easyread.ports import World

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

    report = check_source(read_source(world, path), with_files_beside(settings, path))
    looked = plugins.load("easyread.looks", path.suffix.lower())
    if looked is None:
        return report
    seen = check_look(looked(world.read(path), path.name), settings.profile)
    return replace(report, findings=(*report.findings, *seen))


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
