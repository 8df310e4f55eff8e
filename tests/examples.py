"""A small Easy Read paper for the tests of the writers: every kind of panel, awkward letters, hard words, a word list."""

from __future__ import annotations

from easyread.model.easy import (
    Cover,
    EasyPaper,
    HardWord,
    LeftOut,
    Origin,
    Panel,
    Picture,
    Role,
    Section,
    Statement,
)
from easyread.model.paper import Kind
from easyread.model.text import Block, BlockKind, Place, Source, Span

_TEXT = (
    "Minutes of the Wenlow Forum\nDenise welcomed everyone. The budget is £2,400.\nFaith to ring Siân by 20 March 2026."
)


def _source() -> Source:
    blocks = []
    start = 0
    for number, line in enumerate(_TEXT.split("\n"), 1):
        span = Span(start, start + len(line))
        blocks.append(Block(BlockKind.PARAGRAPH, line, span, Place(line=number)))
        start = span.end + 1
    return Source("wenlow.md", "0" * 64, _TEXT, tuple(blocks))


def _say(id: str, text: str, role: Role = Role.INFO, **more: object) -> Statement:
    return Statement(id, text, role, Origin.SOURCE, (Span(0, 27),), **more)  # type: ignore[arg-type]


def easy_paper() -> EasyPaper:
    """Two sections, seven panels: with and without a picture, bullets, hard word, long address, drawn-to-order pictures."""
    clock = Picture("core", "time", "A clock.", value="10:30")
    money = Picture("core", "money", "Money.", value="£2,400")
    day = Picture("core", "date", "A calendar.", value="2026-03-20")
    meeting = Picture("core", "meeting", "People at a meeting.")
    return EasyPaper(
        source=_source(),
        kind=Kind.MINUTES,
        cover=Cover(
            group="Wenlow Forum",
            title="Wenlow Forum",
            subtitle="What happened at our meeting",
            date="Tuesday 10 March 2026",
            badge="Easy Read",
            notice="This is a draft. A computer made it. People have not checked it yet.",
        ),
        sections=(
            Section(
                _say("h1", "1. Welcome & introductions", Role.HEADING),
                (
                    Panel("p1", (_say("s1", "Denise Okafor welcomed everyone."),), meeting),
                    Panel(
                        "p2", (_say("s2", "The meeting started at 10:30am."), _say("s3", "It was in the hall.")), clock
                    ),
                    Panel(
                        "p3",
                        (
                            _say("s4", "We have a budget of £2,400.", bold=((10, 16),)),
                            Statement("s5", "A budget is a plan for money.", Role.EXPLAIN, Origin.FIXED),
                        ),
                        money,
                    ),
                ),
            ),
            Section(
                _say("h2", "2. What happens next", Role.HEADING),
                (
                    Panel(
                        "p4",
                        (
                            _say("s6", "Siân Ŵyn Jones will bring:", Role.ACTION),
                            _say("s7", "a poster", bullet=True),
                            _say("s8", "2 tickets", bullet=True),
                        ),
                        None,
                    ),
                    Panel("p5", (_say("s9", "By when: Friday 20 March 2026.", Role.ACTION),), day),
                    Panel(
                        "p6",
                        (_say("s10", "Write to a.very.long.address.of.the.office@wenlow-partnership.example now."),),
                        None,
                    ),
                    Panel(
                        "p7",
                        (_say("s11", 'Tom said: "You can\'t get your coat off" <b> # * _ $ @x \\ & 50/50.'),),
                        meeting,
                    ),
                ),
            ),
        ),
        hard_words=(HardWord("budget", "A budget is a plan for money.", "s5"),),
        left_out=(LeftOut((Span(0, 7),), "Minutes", "It is the name of the paper."),),
    )
