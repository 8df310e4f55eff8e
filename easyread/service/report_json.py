"""The report as JSON: schema easyread/report/1 (docs/contract.md)."""

from __future__ import annotations

import json
from dataclasses import asdict

from easyread.model import record
from easyread.model.findings import Report
from easyread.rules.load import by_code


def _on_trial(code: str) -> bool:
    rule = by_code(code)
    return rule is not None and rule.status == "preview"


def json_text(report: Report) -> str:
    """One JSON object and a new line at the end."""
    data = {
        "schema": "easyread/report/1",
        "file": report.file,
        "profile": report.profile,
        "passed": report.passed,
        "measures": asdict(report.measures),
        "findings": [record.finding(one) | {"on_trial": _on_trial(one.code)} for one in report.findings],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
