"""The report that staff read before they publish: what to look at first, then everything, in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from easyread import resources
from easyread.model.easy import LeftOut
from easyread.model.findings import Finding, Measures, Report, Severity

_MOST_SHOWN = 12
"""Examples shown of one kind of finding; the rest are folded away."""
_MEANING = "sent-fidelity"
_REWRITE = "please-rewrite"
_HEADS = {
    _REWRITE: "Please rewrite these sentences",
    "draft-person": "What a person changed in the draft",
    "model-words": "What a language model wrote",
}
_NOT_CHECKED = (
    "whether the pictures show what the words say",
    "whether the words are kind and grown-up",
    "whether a name or a story tells more about a person than that person wants",
    "whether people with a learning disability understand it",
)


def html(report: Report, *, title: str, files: tuple[str, ...] = (), left_out: tuple[LeftOut, ...] = ()) -> str:
    """One page without scripts. `files` are listed with links; `left_out` are the words that were not carried over."""
    css = (resources.folder("templates") / "report" / "report.css").read_text(encoding="utf-8")
    name = escape(f"Before you publish: {title}")
    body = "\n".join(
        (
            *_top(report, title),
            *_files(files),
            *_must(report),
            *_rest(report),
            *measures_table(report.measures),
            *_left(left_out),
            *_people(),
        )
    )
    return (
        '<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{name}</title>\n<style>\n{css}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _meaning(report: Report) -> list[Finding]:
    return [one for one in report.findings if one.name == _MEANING]


def _top(report: Report, title: str) -> Iterator[str]:
    meaning = [one for one in _meaning(report) if one.severity is Severity.MUST]
    must = [one for one in report.findings if one.severity is Severity.MUST and one.name != _MEANING]
    yield f"<h1>Before you publish</h1>\n<p>{escape(title)}, from the file {escape(report.file)}</p>"
    yield '<div class="first">\n<p><strong>This is a draft. A computer made it. Ask people to check it.</strong></p>'
    if meaning:
        yield f"<p>Look at these first: {len(meaning)} facts or words that may not be as in your paper.</p>"
    else:
        yield "<p>The computer found every date, time, sum and number of your paper again.</p>"
    more = len(report.findings) - len(must) - len(meaning)
    yield f"<p>{len(must)} sentences must change and {more} more are worth a look.</p>\n</div>"


def _files(files: tuple[str, ...]) -> Iterator[str]:
    if files:
        yield "<h2>The files</h2>\n<ul>"
        yield from (f'<li><a href="{escape(name, quote=True)}">{escape(name)}</a></li>' for name in files)
        yield "</ul>"


def _must(report: Report) -> Iterator[str]:
    found = _meaning(report)
    if found:
        yield "<h2>Is the meaning the same?</h2>\n<ul>"
        yield from (_item(one) for one in found)
        yield "</ul>"


def _rest(report: Report) -> Iterator[str]:
    heads = {
        Severity.MUST: "What the computer says must change",
        Severity.SHOULD: "What should change",
        Severity.LOOK: "What people have to look at",
    }
    for severity, head in heads.items():
        found = [one for one in report.findings if one.severity is severity and one.name != _MEANING]
        if found:
            yield f"<h2>{head} ({len(found)})</h2>"
            for name in dict.fromkeys(one.name for one in found):
                yield from _group(name, [one for one in found if one.name == name])


def _group(name: str, found: list[Finding]) -> Iterator[str]:
    from easyread.rules.load import by_code

    rule = by_code(name)
    yield f"<h3>{escape(rule.rule if rule else _HEADS.get(name, found[0].message))}</h3>"
    if rule:
        yield f"<p>{escape(rule.why)} <small>{escape(rule.code)}, {escape(rule.name)}</small></p>"
    yield "<ul>"
    yield from (_item(one) for one in found[:_MOST_SHOWN])
    yield "</ul>"
    if more := found[_MOST_SHOWN:]:
        yield f"<details><summary>{len(more)} more</summary>\n<ul>"
        yield from (_item(one) for one in more)
        yield "</ul>\n</details>"


def _item(one: Finding) -> str:
    shown = f" <q>{escape(one.text)}</q>" if one.text and one.text not in one.message else ""
    offered = "".join(f"<br>You could write: <q>{escape(fix)}</q>" for fix in one.fixes) if one.name == _REWRITE else ""
    return f"<li>{escape(one.message)}{shown}{offered}</li>"


def measures_table(m: Measures) -> Iterator[str]:
    """How long and how hard the words are, with what to aim for."""
    rows = (
        ("Words in all", f"{m.words}", "1,000 or fewer"),
        ("Words in a sentence, on average", f"{m.words_per_sentence_mean}", "10 or fewer"),
        ("Nearly all sentences have at most", f"{m.words_per_sentence_p95} words", "15 words"),
        ("Sentences over 15 words", f"{round(100 * m.share_sentences_over_15)} in every 100", "none"),
        ("Hard words", f"{m.hard_words_per_100} in every 100 words", "1.4, as in good Easy Read"),
        ("“Was done” instead of “did”", f"{m.passives_per_100_sentences} in every 100 sentences", "7 or fewer"),
        ("Time to read aloud", f"about {max(1, round(m.reading_minutes))} minutes", ""),
        (
            "School grade by Flesch-Kincaid (a guide only: it cannot see hard ideas)",
            f"{m.flesch_kincaid_grade}",
            "5.4, as in good Easy Read",
        ),
    )
    yield "<h2>In numbers</h2>"
    yield _columns("What", "Here", "Aim")
    yield from (f'<tr><th scope="row">{a}</th><td>{b}</td><td>{c}</td></tr>' for a, b, c in rows)
    yield "</tbody>\n</table>"


def _columns(*names: str) -> str:
    heads = "".join(f'<th scope="col">{name}</th>' for name in names)
    return f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>"


def _left(left_out: Iterable[LeftOut]) -> Iterator[str]:
    found = list(left_out)
    if found:
        yield f"<h2>Words that were left out ({len(found)})</h2>"
        yield _columns("Words", "Why")
        yield from (f"<tr><td>{escape(one.text)}</td><td>{escape(one.why)}</td></tr>" for one in found)
        yield "</tbody>\n</table>"


def _people() -> Iterator[str]:
    yield "<h2>What no computer has checked</h2>\n<ul>"
    yield from (f"<li>{what}</li>" for what in _NOT_CHECKED)
    yield "</ul>\n<p>Ask 2 or more readers with a learning disability. They know best.</p>"
