"""One finished file."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Output:
    """`suffix` follows the stem of the paper's name: "-easy-read.pdf". `facts` are for the report: ("pages", 12)."""

    format: str
    suffix: str
    data: bytes
    facts: tuple[tuple[str, float | str], ...] = ()
