"""The report on one paper as a web page: the whole paper, with marks in it and what to do beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from easyread import resources
from easyread.model.findings import Finding, Report, Severity
from easyread.model.text import Block, BlockKind, Source

from .report_html import measures_table

_SAID = {Severity.MUST: "Must change", Severity.SHOULD: "Should change", Severity.LOOK: "Have a look"}
_LONG = 90
"""Letters: a longer place is no mark but a note to the whole sentence."""


def page(report: Report, source: Source | None) -> str:
    """One page without scripts. Without a source there is only the list of findings."""
    folder = resources.folder("templates") / "report"
    css = "".join((folder / name).read_text(encoding="utf-8") for name in ("report.css", "marked.css"))
    title = escape(f"What to change in {report.file}")
    placed = [one for one in report.findings if one.span is not None and source is not None]
    whole = [one for one in report.findings if one.span is None or source is None]
    numbers = {id(one): number for number, one in enumerate(sorted(placed, key=_order), 1)}
    body = [f"<h1>{title}</h1>", *_summary(report), *_whole(whole)]
    if source is not None:
        body += ["<h2>The paper</h2>", *_paper(source, placed, numbers)]
    body += measures_table(report.measures)
    return (
        '<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{title}</title>\n<style>\n{css}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(body)
        + "\n</main>\n</body>\n</html>\n"
    )


def _order(one: Finding) -> tuple[int, int]:
    assert one.span is not None
    return one.span.start, -one.span.end


def _summary(report: Report) -> Iterator[str]:
    count = {severity: sum(one.severity is severity for one in report.findings) for severity in Severity}
    yield '<div class="first">'
    yield f"<p><strong>{count[Severity.MUST]} must change, {count[Severity.SHOULD]} should change.</strong></p>"
    yield f"<p>{count[Severity.LOOK]} more are worth a look.</p>"
    yield "<p>The marks in the paper have numbers. What to do stands beside them.</p>"
    yield "<p>No computer can tell if people understand a paper. Ask 2 or more readers with a learning disability.</p>"
    yield "</div>"


def _whole(findings: Sequence[Finding]) -> Iterator[str]:
    """What is about the paper as a whole, or about how the file is made."""
    if findings:
        yield "<h2>About the whole paper</h2>\n<ul>"
        for severity, said in _SAID.items():
            yield from (f"<li><b>{said}:</b> {_note(one)}</li>" for one in findings if one.severity is severity)
        yield "</ul>"


def _note(one: Finding) -> str:
    where = f"Page {one.page}. " if one.page and one.span is None else ""
    return f"{where}{escape(one.message)} <small>{escape(one.code)}</small>"


def _paper(source: Source, findings: Iterable[Finding], numbers: dict[int, int]) -> Iterator[str]:
    waiting = sorted(findings, key=_order)
    at = 0
    for block in source.blocks:
        mine: list[Finding] = []
        while at < len(waiting) and _order(waiting[at])[0] < block.span.end:
            mine.append(waiting[at])
            at += 1
        yield '<div class="block">'
        sign = f"{escape(block.marker)} " if block.marker else ""
        yield f'<p class="{_look(block)}">{sign}{_marked(block, mine, numbers)}</p>'
        if mine:
            yield "<ul>"
            yield from (_beside(one, numbers[id(one)]) for one in mine)
            yield "</ul>"
        yield "</div>"


def _look(block: Block) -> str:
    return "head" if block.kind is BlockKind.HEADING else "said"


def _beside(one: Finding, number: int) -> str:
    return (
        f'<li id="n{number}" class="{one.severity.value}"><a href="#m{number}">{number}</a> '
        f"<b>{_SAID[one.severity]}:</b> {_note(one)}</li>"
    )


def _marked(block: Block, findings: Sequence[Finding], numbers: dict[int, int]) -> str:
    """The words of a block; each place in <mark>, with the numbers of its notes behind it."""
    start = block.span.start
    text, out, at = block.text, [], 0
    for one in findings:
        assert one.span is not None
        number = numbers[id(one)]
        first, last = max(one.span.start - start, 0), min(one.span.end - start, len(text))
        link = f'<sup id="m{number}"><a href="#n{number}">{number}</a></sup>'
        if first >= at and 0 < last - first <= _LONG:
            out += [
                escape(text[at:first]),
                f'<mark class="{one.severity.value}">{escape(text[first:last])}</mark>',
                link,
            ]
            at = last
        else:
            out.append(link)
    return "".join([*out, escape(text[at:])])
