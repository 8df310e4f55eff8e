"""The report as JSON: schema easyread/report/1 (docs/contract.md)."""

from __future__ import annotations

import json
from dataclasses import asdict

from easyread.model import record
from easyread.model.findings import Report


def json_text(report: Report) -> str:
    """One JSON object and a new line at the end."""
    data = {
        "schema": "easyread/report/1",
        "file": report.file,
        "profile": report.profile,
        "passed": report.passed,
        "measures": asdict(report.measures),
        "findings": [record.finding(one) for one in report.findings],
    }
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
