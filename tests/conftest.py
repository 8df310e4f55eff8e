"""Judges are system programs (LibreOffice, Chromium, pdftotext) that some tests ask for an opinion.

Where a judge is not installed its tests are skipped and named; with EASYREAD_NO_SKIP=1 (as in .ci/run) a skip is a failure.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import pytest

from easyread.model.easy import EasyPaper
from easyread.model.settings import Settings
from easyread.service.make import easy_of
from easyread.service.world import Computer

CASES = Path(__file__).resolve().parent.parent.parent / "shared" / "cases"
SAMPLES = Path(__file__).resolve().parent.parent / "samples"
NO_SKIP = os.environ.get("EASYREAD_NO_SKIP") == "1"


def not_here(why: str) -> None:
    if NO_SKIP:
        pytest.fail(f"{why} (and EASYREAD_NO_SKIP=1 allows no skip)")
    pytest.skip(why)


@pytest.fixture
def judge() -> Callable[..., str]:
    """judge("soffice", "libreoffice") gives the path of the first of these programs that is installed."""

    def find(*names: str) -> str:
        for name in names:
            if path := shutil.which(name):
                return path
        not_here(f"the judge {names[0]} is not installed")
        raise AssertionError

    return find


@lru_cache(maxsize=64)
def easy_paper_of(path: Path) -> EasyPaper:
    """The Easy Read paper of a file, made once for all tests: several formats are compared with it."""
    return easy_of(Computer(), path, Settings())[0]


def case_files() -> list[Path]:
    """The papers to measure on, where they are there; they are not part of this repository."""
    return sorted(p for kind in ("agenda", "minutes", "yswd") for p in (CASES / kind).glob("*.txt"))
