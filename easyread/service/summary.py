"""What was understood of a paper, as lines for a person."""

from __future__ import annotations

from collections.abc import Iterator

from easyread.model.findings import Finding
from easyread.model.paper import Action, Item, Kind, Paper

_KINDS = {
    Kind.AGENDA: "an agenda",
    Kind.MINUTES: "minutes",
    Kind.YOU_SAID_WE_DID: "you said, we did",
    Kind.GENERAL: "a paper of no known kind",
}


def lines(paper: Paper, found: tuple[Finding, ...]) -> Iterator[str]:
    """Kind, title, when, where, who, then each item with its decisions and actions, then what to look at."""
    yield f"This is {_KINDS[paper.kind]}: {paper.title or 'no title found'}"
    if paper.group:
        yield f"Group: {paper.group}"
    if paper.when:
        times = " to ".join(filter(None, (paper.when.start, paper.when.end)))
        yield f"When: {paper.when.text}{', ' + times if times else ''}"
    if paper.where:
        yield f"Where: {paper.where}"
    if paper.chair:
        yield f"Chair: {paper.chair}"
    if paper.present:
        yield f"Came: {', '.join(person.name for person in paper.present)}"
    if paper.apologies:
        yield f"Could not come: {', '.join(person.name for person in paper.apologies)}"
    for item in paper.items:
        yield ""
        yield from _item(item)
    if paper.next_meeting:
        yield ""
        yield f"Next meeting: {paper.next_meeting.when.text}"
    if found:
        yield ""
        yield "Look at:"
        for one in found:
            yield f"  {one.message}{' “' + one.text[:80] + '”' if one.text else ''}"


def _item(item: Item) -> Iterator[str]:
    name = f"{item.number}. {item.title}" if item.number else item.title
    if name.strip(". "):
        yield name + (f" ({item.lead})" if item.lead else "")
    for decision in item.decisions:
        yield f"  Decision ({decision.outcome or 'no outcome found'}): {decision.text}"
    for action in item.actions:
        yield f"  Action: {_action(action)}"
    for pair in item.said_did:
        yield f"  You said: {pair.you_said}"
        yield f"  We did: {pair.we_did}"


def _action(action: Action) -> str:
    who = ", ".join(action.owners) or "nobody is named"
    when = action.due.text if action.due else "no date"
    return f"{who} | {action.text} | {when}"
