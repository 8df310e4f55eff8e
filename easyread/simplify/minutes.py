"""Minutes: who came, the main things, each topic in the paper's own order, who will do what, the next meeting."""

from __future__ import annotations

import re
from dataclasses import replace

from easyread.model.easy import Panel, Role, Section, Statement
from easyread.model.paper import Action, Decision, Item, Line, LineRole, Outcome, Paper
from easyread.model.text import Span
from easyread.words.sentences import words

from . import deeds, opening, reword, titles
from .build import Builder, Rule, section
from .capitals import inside
from .guard import rewrite
from .opening import core

_CARD = 3  # lines of a panel
_WHAT = "What: "
_SETTLED_TO = re.compile(
    r"^(?:It was |We |Members |The (?:\w+ )?(?:group|board|committee|council|meeting|forum) )?(?:also |then |unanimously )?(?:agreed|resolved|decided) to (?=[a-z])",
    re.I,
)
"""What was agreed "to do" is the job itself."""
_SENTENCE = re.compile(r"\b(?:was|were|is|are|said|agreed|will|has|had|responded)\b")
_OWNERS: tuple[Rule, ...] = (("owner-will", reword.owner_will), ("owner-will", reword.then_owner))
_MAIN_THINGS = 5  # template in standards section 17: the main things in 3 to 5 lines
# What was settled is shown, not what it was about: a refused request may not look like a yes.
_OUTCOME_PICTURES = {Outcome.REFUSED: "disagree", Outcome.DELAYED: "in progress"}


def sections(builder: Builder, paper: Paper) -> list[Section]:
    found = [opening.about(builder, paper)]
    found += [s for s in (opening.people(builder, paper.present, paper.present_spans, came=True),) if s]
    found += [s for s in (opening.people(builder, paper.apologies, paper.apologies_spans, came=False),) if s]
    main = main_things(builder, paper)
    if main:
        found.append(main)
    listed = any(is_action_list(item) for item in paper.topics)
    for item in paper.topics:
        found.append(action_cards(builder, item) if is_action_list(item) else topic(builder, item))
    if not listed:
        todo = [a for item in paper.topics for a in item.actions if a.status != "done" and a.text]
        if len(todo) >= 2:
            found.append(jobs(builder, todo))
    if paper.next_meeting:
        found.append(opening.next_meeting(builder, paper.next_meeting))
    return found


def is_action_list(item: Item) -> bool:
    return (
        bool(item.actions)
        and len(item.actions) >= max(1, len(item.lines) - 1)
        and all(line.bullet for line in item.lines if line.role is LineRole.ACTION)
        and len(item.lines) >= 1
        and item.lines[0].role is LineRole.ACTION
        and "action" in item.title.lower()
    )


def main_things(builder: Builder, paper: Paper) -> Section | None:
    """The decisions that stand by themselves, at the front (rule doc-order), in the same words as in their topic."""
    whole = [
        d
        for item in paper.topics
        for d in item.decisions
        if d.outcome in (Outcome.AGREED, Outcome.REFUSED) and 5 <= len(words(d.text)) <= 30
    ]
    own = [
        d
        for d in whole
        if not re.search(
            r"\b(?:this|these|those|he|she|they|it(?! was (?:\w+ )?(?:agreed|resolved|decided))|them|him|her)\b",
            d.text,
            re.I,
        )
        and not re.search(r"\b(?:minutes|notes|voted)\b|^proposed", d.text, re.I)
    ]
    if len(own) < 2:
        return None
    panels = []
    for decision in own[:_MAIN_THINGS]:
        said = builder.panels(builder.say(decision.text, decision.spans, "main", Role.DECISION))
        panels += with_outcomes(said, (decision,))
    return section(builder.heading("The main things we decided", "main"), panels)


def topic(builder: Builder, item: Item) -> Section:
    title = builder.heading(
        titles.heading(item.number, item.title) or "More from the meeting",
        "item" + item.number + item.title,
        item.heading_spans,
    )
    key = item.number + item.title
    statements: list[Statement] = []
    for line in item.lines:
        statements += line_statements(builder, item, line, key)
    if not statements:
        statements = [builder.fixed("The notes do not say more about this.", key)]
    statements = cite_heading(statements, item)
    return section(title, with_outcomes(builder.panels(statements), item.decisions))


def cite_heading(statements: list[Statement], item: Item) -> list[Statement]:
    """The first statement of a topic stands on the words of its heading too."""
    first = statements[0]
    return [replace(first, spans=(*first.spans, *item.heading_spans)), *statements[1:]]


def line_statements(builder: Builder, item: Item, line: Line, key: str) -> list[Statement]:
    mine = [a for a in item.actions if a.spans and a.spans[0] == line.span]
    role = Role(line.role.value)
    frames = _OWNERS if line.role is LineRole.ACTION else ()
    found = builder.say(line.text, (line.span,), key, role, bullet=line.bullet, frames=frames)
    for action in mine:
        labels = action.spans[1:]
        missing = [
            o
            for o in action.owners
            if o.split()[-1].lower() not in found[0].text.lower() or not found[0].text.startswith(o.split()[0])
        ]
        if labels and (missing or len(action.owners) > 1):
            found.append(
                builder.template(
                    f"{names(action.owners)} will do this.",
                    key,
                    (line.span, *labels, *builder.named(action.owners)),
                    Role.ACTION,
                )
            )
        elif labels:
            found[0] = replace(found[0], spans=(*found[0].spans, *labels))
    return found


def names(owners: tuple[str, ...]) -> str:
    """ "Jo", "Jo and Sam", "Jo, Sam and Li"."""
    return owners[0] if len(owners) == 1 else ", ".join(owners[:-1]) + " and " + owners[-1]


def with_outcomes(panels: list[Panel], decisions: tuple[Decision, ...]) -> list[Panel]:
    """Panels of what was refused or put off get the picture of that."""
    shown = {d.spans[0]: _OUTCOME_PICTURES[d.outcome] for d in decisions if d.outcome in _OUTCOME_PICTURES}
    found = []
    for panel in panels:
        first = panel.statements[0]
        concept = shown.get(first.spans[0]) if first.spans else None
        found.append(replace(panel, picture=core(concept)) if concept else panel)
    return found


def action_cards(builder: Builder, item: Item) -> Section:
    title = builder.heading("Who will do what", "actions", item.heading_spans)
    panels: list[Panel] = []
    by_span: dict[Span, Action] = {a.spans[0]: a for a in item.actions}
    for number, line in enumerate(item.lines):
        action = by_span.get(line.span)
        extra = item.heading_spans if number == 0 else ()
        if action is None:
            panels += builder.panels(builder.say(line.text, (line.span, *extra), "actions", bullet=line.bullet))
        else:
            panels += card(builder, action, line.span, extra)
    return section(title, panels)


def card(builder: Builder, action: Action, span: Span, extra: tuple[Span, ...] = ()) -> list[Panel]:
    """One action: who, what, by when (rule minutes-action). What the paper does not say is said to be missing. A long
    job takes more than one panel.
    """
    spans = (span, *extra)
    key = "card" + action.text
    who = names(action.owners) if action.owners else ""
    first = (
        builder.template(f"Who: {who}.", key, (*spans, *builder.named(action.owners)), Role.ACTION)
        if who
        else builder.fixed("Who: the paper does not say.", key)
    )
    job = _SETTLED_TO.sub("", action.text)
    sentence = job[:1].isupper() and bool(_SENTENCE.search(job))
    task = job if sentence and who else _WHAT + job.rstrip(" .")
    named = any(owner.split()[-1] in job for owner in action.owners)
    frames = () if named else (("sent-active", _task),)
    what = builder.say(task, spans, key, Role.ACTION, frames=frames)
    if action.status == "done":
        when = builder.template(
            f"This is done: {_tail(builder, span)}." if _tail(builder, span) else "This is done.",
            key,
            spans,
            Role.ACTION,
        )
    elif action.due is not None:
        text = re.sub(r"^by\s+", "", action.due.text.replace("\n", " "))
        text = "as soon as possible" if text.lower() == "asap" else text
        when = builder.template(f"By when: {text}.", key, (*spans, *action.due.spans), Role.ACTION)
    else:
        when = builder.fixed("By when: the paper does not say.", key)
    lines = [first, *what, when]
    panels = -(-len(lines) // _CARD)
    size = -(-len(lines) // panels)  # shared out evenly: "By when" does not stand alone
    return [builder.panel(lines[at : at + size], core("action")) for at in range(0, len(lines), size)]


def _task(text: str) -> str:
    """ "What: a letter to be sent" -> "What: send a letter"; what stays a sentence of its own needs no "What"."""
    given = text.removeprefix(_WHAT)
    if someone := re.match(r"(?:Someone|Somebody) (?:to|will) (?=[a-z])", given):
        return _WHAT + given[someone.end() :]
    task = rewrite(given, (("sent-active", deeds.job),)).text
    if task == given and _SENTENCE.search(given) and given[:1].isupper():
        return given
    return _WHAT + (inside(task) if task == given else task[:1].lower() + task[1:])


def _tail(builder: Builder, span: Span) -> str:
    match = re.search(r"\bdone\b\W*(.*)$", span.of(builder.source.text), re.I | re.S)
    return match.group(1).strip(" .\n\t") if match else ""


def jobs(builder: Builder, actions: list[Action]) -> Section:
    """All jobs again on one page (rule minutes-action-summary)."""
    panels = [panel for action in actions for panel in card(builder, action, action.spans[0], action.spans[1:])]
    return section(builder.heading("Who will do what", "jobs"), panels)
