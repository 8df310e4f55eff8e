"""One page for each rule, made from the catalogue: `python -m easyread.rules.pages docs/rules`."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from easyread.model.findings import Severity

from .load import Rule, put_together, rules

_SAID = {
    Severity.MUST: "must be changed",
    Severity.SHOULD: "should be changed",
    Severity.LOOK: "have a look",
}
_WHERE = {
    "both": "the sentences of papers and of Easy Read results",
    "easy": "Easy Read results",
    "file": "finished files",
    "paper": "whole papers",
}


def pages() -> dict[str, str]:
    """Name and text of every page, and of README.md, which lists them. The same catalogue gives the same text."""
    out = {f"{rule.code}-{rule.name}.md": page(rule) for rule in rules()}
    rows = [f"| [{r.code}]({r.code}-{r.name}.md) | {r.rule} | {_SAID[r.severity]} | {r.status} |" for r in rules()]
    head = [
        "# The rules",
        "",
        "Made from `easyread/rules/catalogue/`; do not edit. A rule in preview is still to be judged on more papers.",
        "",
        "| rule | what it asks | when it is broken | status |",
        "|---|---|---|---|",
    ]
    return out | {"README.md": "\n".join([*head, *rows]) + "\n"}


def page(rule: Rule) -> str:
    """Why, limits, examples and source of one rule, as Markdown."""
    lines = [f"# {rule.code} {rule.rule}", "", f"`{rule.name}`: {_SAID[rule.severity]}. {rule.why}", ""]
    lines.append(f"Looks at {_WHERE[rule.where]}{_only(rule)}. Status: {rule.status}. Source: {rule.source}.")
    if rule.limits:
        lines += ["", "Limits: " + ", ".join(f"{profile} {limit}" for profile, limit in rule.limits.items()) + "."]
    lines += ["", "It says: " + re.sub(r"\{\w+\}", "…", rule.message)]
    if rule.phrases:
        lines += ["", "| instead of | write |", "|---|---|"]
        lines += [f"| {avoid} | {use} |" for avoid, use in rule.phrases]
    for head, examples in (("Not like this", rule.bad), ("Like this", rule.good)):
        lines += ["", f"## {head}", ""]
        for example in examples:
            lines += ["```", example, "```", ""]
        lines.pop()
    return "\n".join(lines) + "\n"


def _only(rule: Rule) -> str:
    parts = [*rule.kinds, *rule.files]
    said = f", of: {', '.join(parts)}" if parts else ""
    return said + (f", in the profiles {', '.join(rule.profiles)}" if rule.profiles else "")


def main() -> None:
    put_together()
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    made = pages()
    for old in folder.glob("*.md"):
        if old.name not in made:
            old.unlink()
    for name, text in made.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
