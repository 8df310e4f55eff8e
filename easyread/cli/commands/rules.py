"""easyread rules: what papers are checked against, and why."""

from __future__ import annotations

import click

from .. import options


@click.command()
@click.argument("code", required=False)
@options.as_json
def command(code: str | None, as_json: bool) -> None:
    """List the rules. With CODE (S001 or sent-max-words): one rule with its reason, source and examples."""
    from easyread.errors import WrongUse
    from easyread.rules.load import by_code, rules

    found = rules() if code is None else tuple(filter(None, (by_code(code),)))
    if not found:
        raise WrongUse(f"There is no rule “{code}”. Type easyread rules for the list.")
    if as_json:
        import json
        from dataclasses import asdict

        shown = [{**asdict(rule), "severity": rule.severity.value} for rule in found]
        click.echo(json.dumps(shown if code is None else shown[0], ensure_ascii=False, indent=1))
        return
    if code is None:
        for rule in found:
            click.echo(f"{rule.code}  {rule.severity.value:6}  {rule.name:30} {rule.rule}")
        return
    rule = found[0]
    click.echo(f"{rule.code} {rule.name} ({rule.severity.value})\n{rule.rule}\nWhy: {rule.why}\nSource: {rule.source}")
    for head, examples in (("Not like this", rule.bad), ("Like this", rule.good)):
        click.echo(f"{head}:")
        for example in examples:
            click.echo("  " + example[:300].replace("\n", "\n  "))
