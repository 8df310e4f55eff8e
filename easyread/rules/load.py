"""The rules, loaded once. People write them in catalogue/*.toml; `make rules` puts them in one JSON file, which Python
reads fifteen times as fast. Unknown keys are refused: a typing error is no silent rule.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from typing import Any

from easyread.errors import PartMissing
from easyread.model.findings import Severity

_CATALOGUE = Path(__file__).with_name("catalogue")
_MADE = _CATALOGUE / "all.json"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `kind` names the way it is checked; `where` is "both" (papers and results) or "easy" (results only).

    `limits` is per profile. `phrases` are pairs of words to avoid and words to use. `bad` and `good` are examples.
    `profiles`, `files` (kinds of finished file) and `kinds` (of paper) say where it holds; empty means everywhere.
    `fixes` are patterns for the found words and what stands for them; the first that fits the whole words is taken.
    `fact`: the name of what a file says of itself. `once`: the same words are told once in a paper.
    """

    code: str
    name: str
    status: str
    rule: str
    why: str
    severity: Severity
    kind: str
    where: str
    message: str
    source: str
    bad: tuple[str, ...]
    good: tuple[str, ...]
    limits: dict[str, int] = field(default_factory=dict, hash=False)
    pattern: str = ""
    check: str = ""
    fact: str = ""
    phrases: tuple[tuple[str, str], ...] = ()
    pairs: tuple[tuple[str, str], ...] = ()
    profiles: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    once: bool = False
    fixes: tuple[tuple[str, str], ...] = ()

    def limit(self, profile: str) -> int:
        return self.limits.get(profile, next(iter(self.limits.values()), 0))


@cache
def rules() -> tuple[Rule, ...]:
    """All rules, sorted by code. Raises PartMissing when the catalogue is not as it must be."""
    import json

    try:
        tables = json.loads(_MADE.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise PartMissing("The rules are not there. Install easyread again, or type “make rules”.") from None
    return tuple(_rule(table, f"rule {number}") for number, table in enumerate(tables, 1))


def written() -> tuple[Rule, ...]:
    """The rules as people wrote them."""
    return tuple(_rule(table, place) for place, table in _tables())


def _tables() -> list[tuple[str, dict[str, Any]]]:
    import tomllib

    found = [
        (f"{path.name}, rule {number}", table)
        for path in sorted(_CATALOGUE.glob("*.toml"))
        for number, table in enumerate(tomllib.loads(path.read_text(encoding="utf-8"))["rule"], 1)
    ]
    return sorted(found, key=lambda one: str(one[1]["code"]))


def put_together() -> None:
    """Writes the JSON file from what people wrote."""
    import json

    tables = [table for _, table in _tables()]
    _MADE.write_text(json.dumps(tables, ensure_ascii=False, indent=0) + "\n", encoding="utf-8", newline="\n")


def _rule(table: dict[str, Any], place: str) -> Rule:
    known = {one.name for one in fields(Rule)}
    if unknown := sorted(set(table) - known):
        raise PartMissing(f"{place}: there is no key “{unknown[0]}”. Install easyread again, or put that line right.")
    values = dict(table)
    values["severity"] = Severity(values["severity"])
    if values["status"] == "preview" and values["severity"] is Severity.MUST:
        values["severity"] = Severity.SHOULD  # a rule on trial stops nobody
    for name in ("bad", "good", "profiles", "files", "kinds"):
        values[name] = tuple(values.get(name, ()))
    for name in ("phrases", "pairs", "fixes"):
        values[name] = tuple((first, second) for first, second in values.get(name, ()))
    return Rule(**values)


def by_code(code: str) -> Rule | None:
    """The rule with this code ("S001") or name ("sent-max-words")."""
    return _by_code().get(code.lower())


@cache
def _by_code() -> dict[str, Rule]:
    return {key: rule for rule in rules() for key in (rule.code.lower(), rule.name)}
