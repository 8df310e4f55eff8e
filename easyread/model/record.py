"""Records as JSON-ready dictionaries: the contract with people who script easyread (docs/contract.md)."""

from __future__ import annotations

import re
from typing import Any

from .easy import EasyPaper, Panel, Picture, Section, Statement
from .findings import Finding
from .paper import Item, Meeting, Paper, Person, SaidDid, Spans, When
from .text import Span

Json = dict[str, Any]


def spans(found: Spans) -> list[list[int]]:
    return [[span.start, span.end] for span in found]


def finding(one: Finding) -> Json:
    return {
        "code": one.code,
        "name": one.name,
        "severity": one.severity.value,
        "message": one.message,
        "line": one.line,
        "column": one.column,
        "page": one.page,
        "text": one.text,
        "measured": one.measured,
        "limit": one.limit,
        "fixes": list(one.fixes),
        "statement": one.statement or None,
        "span": [one.span.start, one.span.end] if one.span else None,
    }


def _person(one: Person) -> Json:
    return {"name": one.name, "initials": one.initials, "role": one.role, "spans": spans(one.spans)}


def _when(one: When) -> Json:
    return {
        "text": one.text,
        "date": one.day.isoformat() if one.day else None,
        "certainty": one.certainty.value,
        "spans": spans(one.spans),
    }


def _meeting_when(one: When) -> Json:
    return {**_when(one), "start": one.start, "end": one.end}


def _next(one: Meeting) -> Json:
    return {**_meeting_when(one.when), "where": one.where, "spans": spans(one.spans)}


def _said_did(one: SaidDid) -> Json:
    return {
        "you_said": one.you_said,
        "we_did": one.we_did,
        "not_done_because": one.not_done_because,
        "next": one.next,
        "date": one.when.day.isoformat() if one.when and one.when.day else None,
        "spans": spans(one.spans),
    }


def _item(one: Item, number: int) -> Json:
    return {
        "number": one.number,
        "title": one.title,
        "lead": one.lead,
        "time": one.time,
        "spans": spans(one.heading_spans),
        "told_in": one.told_in or None,
        "statements": [
            {"id": f"i{number}.{i}", "text": line.text, "role": line.role.value, "spans": spans((line.span,))}
            for i, line in enumerate(one.lines, 1)
        ],
        "decisions": [
            {"text": d.text, "outcome": d.outcome.value if d.outcome else None, "spans": spans(d.spans)}
            for d in one.decisions
        ],
        "actions": [
            {
                "text": a.text,
                "owners": list(a.owners),
                "due": _when(a.due) if a.due else None,
                "status": a.status,
                "spans": spans(a.spans),
            }
            for a in one.actions
        ],
        "said_did": [_said_did(pair) for pair in one.said_did],
    }


def leftovers(one: Paper) -> list[Json]:
    """Every stretch of the source that stands in no part, with the reason: words of the whole paper, words that name
    columns or pages, and marks between the parts.
    """
    loose = [(line.span, "It stands before the first item.") for line in one.front]
    loose += [(line.span, "It stands after the last item.") for line in one.back]
    loose += [(skipped.span, skipped.why) for skipped in one.skipped]
    covered = bytearray(len(one.source.text))
    for span in (*part_spans(one), *(span for span, _ in loose)):
        covered[span.start : span.end] = b"\x01" * (span.end - span.start)
    for match in _UNCOVERED.finditer(covered):
        words = one.source.text[match.start() : match.end()]
        if words.strip():
            kept = Span(
                match.start() + len(words) - len(words.lstrip()), match.end() - len(words) + len(words.rstrip())
            )
            loose.append((kept, "It is a sign or a label beside the parts."))
    return [
        {"text": span.of(one.source.text), "spans": spans((span,)), "why": why}
        for span, why in sorted(loose, key=lambda pair: pair[0])
    ]


_UNCOVERED = re.compile(rb"\x00+")


def part_spans(one: Paper) -> Spans:
    """The spans of all parts that a paper is made of."""
    found = [*one.title_spans, *one.group_spans, *one.where_spans, *one.present_spans, *one.apologies_spans]
    found += [span for person in (*one.present, *one.apologies) for span in person.spans]
    found += one.when.spans if one.when else ()
    found += one.next_meeting.spans if one.next_meeting else ()
    for item in one.items:
        found += item.heading_spans
        found += [line.span for line in item.lines]
        held = [part.spans for part in item.decisions] + [part.spans for part in item.actions]
        found += [span for part in (*held, *(pair.spans for pair in item.said_did)) for span in part]
    return tuple(found)


def paper(one: Paper, found: tuple[Finding, ...] = (), *, with_source: bool = False) -> Json:
    """`easyread read --json`. Spans are character offsets in "source", which `with_source` adds."""
    record: Json = {
        "schema": "easyread/paper/1",
        "kind": one.kind.value,
        "title": one.title,
        "title_spans": spans(one.title_spans),
        "group": one.group,
        "group_spans": spans(one.group_spans),
        "when": _meeting_when(one.when) if one.when else None,
        "where": one.where,
        "where_spans": spans(one.where_spans),
        "chair": one.chair,
        "present": [_person(p) for p in one.present],
        "apologies": [_person(p) for p in one.apologies],
        "items": [_item(item, n) for n, item in enumerate(one.items, 1)],
        "next_meeting": _next(one.next_meeting) if one.next_meeting else None,
        "leftovers": leftovers(one),
        "findings": [finding(f) for f in found],
    }
    if with_source:
        record["source"] = one.source.text
    return record


def picture(one: Picture | None) -> Json | None:
    if one is None:
        return None
    record: Json = {"pack": one.pack, "concept": one.concept, "alt": one.alt}
    if one.value:
        record["value"] = one.value
    if one.modifier:
        record["modifier"] = one.modifier
    return record


def statement(one: Statement) -> Json:
    ask = one.please_rewrite
    marked = {"please_rewrite": {"why": list(ask.why), "suggestions": list(ask.suggestions)}} if ask else {}
    return {
        "id": one.id,
        "text": one.text,
        "role": one.role.value,
        "origin": one.origin.value,
        "spans": spans(one.spans),
        "steps": [{"rule": s.rule, "before": s.before, "after": s.after} for s in one.steps],
        "bold": [list(pair) for pair in one.bold],
        "bullet": one.bullet,
        **marked,
    }


def _panel(one: Panel) -> Json:
    return {"id": one.id, "picture": picture(one.picture), "statements": [statement(s) for s in one.statements]}


def _section(one: Section) -> Json:
    return {
        "title": one.title.text,
        "id": one.title.id,
        "spans": spans(one.title.spans),
        "panels": [_panel(panel) for panel in one.panels],
    }


def easy(one: EasyPaper) -> Json:
    """`easy.json`."""
    return {
        "schema": "easyread/easy/1",
        "kind": one.kind.value,
        "title": one.title,
        "source": {"name": one.source.name, "sha256": one.source.sha256, "text": one.source.text},
        "cover": {
            "group": one.cover.group,
            "title": one.cover.title,
            "subtitle": one.cover.subtitle,
            "date": one.cover.date,
            "badge": one.cover.badge,
            "notice": one.cover.notice,
        },
        "sections": [_section(section) for section in one.sections],
        "hard_words": [{"term": w.term, "meaning": w.meaning, "statement": w.statement} for w in one.hard_words],
        "left_out": [{"spans": spans(left.spans), "text": left.text, "why": left.why} for left in one.left_out],
        "checked_by": list(one.checked_by),
        "label": one.label,
    }
