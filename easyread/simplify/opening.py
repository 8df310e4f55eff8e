"""The parts that all kinds of paper share: cover, "about this paper", when and where, people, next meeting, what was
left out.
"""

from __future__ import annotations

import re
from dataclasses import replace

from easyread.model.easy import Cover, Panel, Picture, Role, Section, Statement
from easyread.model.paper import Kind, Line, Meeting, Paper, Person, Spans, When
from easyread.model.text import Span
from easyread.words import dates
from easyread.words.sentences import words

from . import forms, titles
from .build import Builder, section

BADGE = "Easy Read"
NOTICE = "This is a draft. A computer made it. People need to check it."
_SUBTITLES = {
    Kind.AGENDA: "What we will talk about at our meeting",
    Kind.MINUTES: "What happened at our meeting",
    Kind.YOU_SAID_WE_DID: "What you said and what we did",
    Kind.GENERAL: "The main points",
}
_KINDS = {
    Kind.AGENDA: ("This is an agenda.", "agenda", "An agenda is a list of what we will talk about."),
    Kind.MINUTES: (
        "These are the minutes of a meeting.",
        "minutes",
        "Minutes are notes of what people said and decided.",
    ),
    Kind.YOU_SAID_WE_DID: ("You told us what you think.", "", ""),
    Kind.GENERAL: ("This paper gives you some news.", "", ""),
}
_AND = {Kind.YOU_SAID_WE_DID: "This paper says what we did about it."}
_LABEL_WORDS = re.compile(
    r"(?:date|time|when|day|venue|where|place|location|held|meeting|of|the|on|at|in|from|to|til|till|until|and|started|starts|start|"
    r"minutes|notes|agenda|draft|due|closed|ended|finished|concluded|opened|to be held|for|pm|am|is)",
    re.IGNORECASE,
)


def core(concept: str, value: str = "") -> Picture:
    """A picture of the core pack; the picture room adds its description, or takes it away where it is not drawn."""
    return Picture("core", concept, "", value)


def cover(paper: Paper) -> Cover:
    group = titles.calm(paper.group, every_word=True)
    title = titles.calm(paper.title, every_word=True)
    plain_title = re.fullmatch(r"(?:draft )?(?:agenda|minutes|notes|a\.?g\.?m\.?)\W*", title, re.I)
    shown = group if group and (plain_title or len(words(title)) > 8) else title
    day = dates.dates(paper.when.text)[0].words() if paper.when and dates.dates(paper.when.text) else ""
    name = shown if group in ("", shown) else title
    return Cover(
        group if group != name else "", _clean(name) or "Our paper", _SUBTITLES[paper.kind], day, BADGE, NOTICE
    )


def _clean(text: str) -> str:
    return forms.spaces(text).strip(" -–:*")


def about(builder: Builder, paper: Paper) -> Section:
    """What this paper is, what it is called, when and where."""
    says, term, meaning = _KINDS[paper.kind]
    named_by_kind = re.fullmatch(r"\W*(?:draft )?(?:agenda|minutes|notes)\W*", paper.title, re.I)
    first = builder.fixed(says, "about", paper.title_spans if named_by_kind else ())
    panels: list[Panel] = []
    if term:
        at = says.index(term)
        first = replace(first, bold=((at, at + len(term)),))
        explained = builder.fixed(meaning, "about", role=Role.EXPLAIN)
        builder.note_hard_word(term, meaning, explained.id)
        panels.append(builder.panel([first, explained], core(term)))
    else:
        more = [builder.fixed(_AND[paper.kind], "about")] if paper.kind in _AND else []
        panels.append(
            builder.panel(
                [first, *more], core("feedback" if paper.kind is Kind.YOU_SAID_WE_DID else "share information")
            )
        )
    named = _names(builder, paper)
    if named:
        panels.append(builder.panel(named, core("meeting") if paper.kind in (Kind.AGENDA, Kind.MINUTES) else None))
    panels += when_and_where(builder, paper)
    if paper.chair and not any(paper.chair in p.name for p in paper.present):
        pass  # the line that names the chair is carried as a line of the front
    panels += builder.panels(lines(builder, paper.front, "front"))
    return section(builder.heading("About this paper", "about"), panels)


def _names(builder: Builder, paper: Paper) -> list[Statement]:
    found = []
    if paper.group and paper.group_spans != paper.title_spans:
        found.append(
            builder.template(
                f"It is from: {_clean(titles.calm(paper.group, every_word=True))}", "group", paper.group_spans
            )
        )
    if (
        paper.title
        and not _only_when_and_where(builder, paper)
        and not re.fullmatch(r"\W*(?:draft )?(?:agenda|minutes|notes)\W*", paper.title, re.I)
    ):
        title = _clean(titles.calm(paper.title, every_word=True))
        found.append(builder.template(f"The title is: {title}", "title", paper.title_spans))
    return found


def _only_when_and_where(builder: Builder, paper: Paper) -> bool:
    """A title such as "Minutes of the meeting held on 10 March at the Corn Hall" says nothing more than the next
    panels.
    """
    if paper.when is None or not set(paper.title_spans) & set(paper.when.spans):
        return False
    return not _leftovers(builder, paper, paper.title_spans, titles_too=True)


def when_and_where(builder: Builder, paper: Paper) -> list[Panel]:
    panels: list[Panel] = []
    verb, start, end = ("was", "started", "ended") if paper.kind is Kind.MINUTES else ("is", "starts", "ends")
    when = paper.when
    if when is not None:
        spans = when.spans
        found = dates.dates(when.text)
        if found:
            what = "The meeting" if paper.kind in (Kind.AGENDA, Kind.MINUTES) else "The date of this paper"
            day = builder.template(
                f"{what} {verb} {'on ' if what == 'The meeting' else ''}{found[0].words()}.", "when", spans
            )
            panels.append(builder.panel([day], core("date", _value(when, found[0]))))
        panels += _clock(builder, when, spans, start, end)
        panels += builder.panels(_leftovers(builder, paper, spans))
    if paper.where:
        place = builder.template(f"Where: {_clean(paper.where)}", "where", paper.where_spans or ())
        panels.append(builder.panel([place], core("venue")))
    return panels


def _value(when: When, found: dates.FoundDate) -> str:
    return when.day.isoformat() if when.day else found.value.lstrip("-")


def _clock(builder: Builder, when: When, spans: Spans, start: str, end: str) -> list[Panel]:
    """ "It starts at 10am." with a clock. A time the paper leaves open (morning or evening) stays open."""
    found = [t for span in when.spans for t in dates.times(span.of(builder.source.text))]
    panels = []
    last = next((t for t in found if t.value == when.end and t.sure), None)
    for wanted, verb in ((when.start, start), (when.end, end)):
        time = next((t for t in found if t.value == wanted), None)
        if time is not None:
            time = _before(time, last)
            said = builder.template(f"It {verb} at {time.words()}.", verb, spans)
            panels.append(builder.panel([said], core("time", time.value)))
    return panels


def _before(time: dates.FoundTime, last: dates.FoundTime | None) -> dates.FoundTime:
    """ "10:00 – 14:30" begins in the morning: the evening would be after the end."""
    if time.sure or last is None or not time.hour < 12 or not time.value < last.value:
        return time
    evening = f"{time.hour + 12:02}:{time.minute:02}"
    return replace(time, sure=True) if evening > last.value else time


def _leftovers(builder: Builder, paper: Paper, spans: Spans, *, titles_too: bool = False) -> list[Statement]:
    """Words in the row of the date that are neither date, time nor label ("tea and coffee from 9.30am") are said too."""
    found: list[Statement] = []
    for span in spans:
        if span in paper.title_spans and not titles_too:
            continue
        text = span.of(builder.source.text)
        used = [(d.start, d.end) for d in dates.dates(text)[:1]]
        wanted = {paper.when.start, paper.when.end} if paper.when else set()
        used += [(t.start, t.end) for t in dates.times(text) if t.value in wanted][:2]
        for a, b in _gaps(len(text), used):
            piece = text[a:b].strip(" \t,;:.()–-@")
            meaning = [w for w in re.findall(r"[^\s,;:.()–-]+", piece) if not _LABEL_WORDS.fullmatch(w)]
            if meaning and not (
                paper.where
                and _clean(paper.where) in forms.spaces(piece)
                and len(meaning) <= len(paper.where.split()) + 1
            ):
                begin = span.start + text.index(piece, a)
                found += builder.say(piece[:1].upper() + piece[1:], (Span(begin, begin + len(piece)),), "when")
    return found


def _gaps(length: int, used: list[tuple[int, int]]) -> list[tuple[int, int]]:
    edges = [0, *(x for pair in sorted(used) for x in pair), length]
    return [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]


def lines(builder: Builder, found: tuple[Line, ...], key: str) -> list[Statement]:
    return [
        statement
        for line in found
        for statement in builder.say(line.text, (line.span,), key, Role(line.role.value), bullet=line.bullet)
    ]


def people(builder: Builder, found: tuple[Person, ...], head: Spans, *, came: bool) -> Section | None:
    """Who came, or who could not come: a lead-in and a list of names with their jobs."""
    if not found:
        return None
    key = "present" if came else "apologies"
    lead = builder.fixed("These people came:" if came else "These people could not come:", key)
    named = []
    for number, one in enumerate(found):
        role = one.role.strip(" ,.")
        text = f"{one.name}, {role}" if role else one.name
        statement = builder.template(text, key, (*one.spans, *(head if number == 0 else ())))
        named.append(replace(statement, bullet=True))
    panels = []
    everyone = [lead, *named]
    for start in range(0, len(everyone), 8):
        panels.append(builder.panel(everyone[start : start + 8], core("attendees" if came else "apologies")))
    title = builder.heading("Who came" if came else "Who could not come", key)
    return section(title, panels)


def next_meeting(builder: Builder, meeting: Meeting) -> Section:
    found = dates.dates(meeting.when.text)
    panels: list[Panel] = []
    text = " ".join(dict.fromkeys(span.of(builder.source.text) for span in meeting.spans))
    simple = len(dates.dates(text)) == 1 and len(dates.times(text)) == bool(meeting.when.start) + bool(meeting.when.end)
    if found and simple:
        said = builder.template(f"The next meeting is on {found[0].words()}.", "next", meeting.spans)
        panels.append(builder.panel([said], core("date", _value(meeting.when, found[0]))))
        times = dates.times(text)
        for time, verb in zip(times, ("starts", "ends"), strict=False):
            panels.append(
                builder.panel(
                    [builder.template(f"It {verb} at {time.words()}.", "next" + verb, meeting.spans)],
                    core("time", time.value),
                )
            )
        rest = _rest_of_next(builder, meeting, found[0])
        panels += builder.panels(rest)
    else:
        said_all = [s for span in meeting.spans for s in builder.say(span.of(builder.source.text), (span,), "next")]
        panels += builder.panels(said_all)
    return section(builder.heading("The next meeting", "next"), panels)


def _rest_of_next(builder: Builder, meeting: Meeting, day: dates.FoundDate) -> list[Statement]:
    found: list[Statement] = []
    for span in meeting.spans:
        text = span.of(builder.source.text)
        used = [(d.start, d.end) for d in dates.dates(text)] + [(t.start, t.end) for t in dates.times(text)]
        for a, b in _gaps(len(text), used):
            piece = text[a:b].strip(" \t\n,;:.–-*")
            piece = (
                re.sub(r"^\((.*)\)$", r"\1", piece).strip(" )(")
                if piece.count("(") != piece.count(")") or piece.startswith("(")
                else piece
            )
            meaning = [
                w
                for w in re.findall(r"[^\s,;:.()–-]+", piece)
                if not _LABEL_WORDS.fullmatch(w)
                and w.lower()
                not in (
                    "next",
                    "our",
                    "forum",
                    "will",
                    "be",
                    "dates",
                    "one",
                    "we",
                    "meet",
                    "again",
                    "forthcoming",
                    "meetings",
                )
            ]
            if meaning:
                begin = span.start + text.index(piece, a) if piece in text[a:] else span.start
                found += builder.say(piece[:1].upper() + piece[1:], (Span(begin, begin + len(piece)),), "next")
    return found
