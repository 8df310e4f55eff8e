"""The report as SARIF 2.1.0, for programs that show findings beside a text."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from easyread import __version__
from easyread.model.findings import Finding, Report, Severity
from easyread.rules.load import by_code

_LEVELS = {Severity.MUST: "error", Severity.SHOULD: "warning", Severity.LOOK: "note"}


def sarif(reports: tuple[Report, ...]) -> str:
    """One SARIF log with one run for all reports."""
    results = [_result(report, one) for report in reports for one in report.findings]
    names = sorted({(one.code, one.name) for report in reports for one in report.findings})
    driver = {
        "name": "easyread",
        "version": __version__,
        "rules": [_rule(code, name) for code, name in names],
    }
    log = {
        "version": "2.1.0",
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "runs": [{"tool": {"driver": driver}, "results": results}],
    }
    return json.dumps(log, ensure_ascii=False, indent=1)


def _rule(code: str, name: str) -> dict[str, Any]:
    rule = by_code(code)
    if rule is None:
        return {"id": code, "name": name}
    return {
        "id": code,
        "name": name,
        "shortDescription": {"text": rule.rule},
        "fullDescription": {"text": rule.why},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"status": rule.status, "source": rule.source},
    }


def _result(report: Report, one: Finding) -> dict[str, Any]:
    region = {"startLine": one.line or 1, "startColumn": one.column or 1}
    return {
        "ruleId": one.code,
        "level": _LEVELS[one.severity],
        "message": {"text": one.message},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": quote(report.file)}, "region": region}}],
    }
