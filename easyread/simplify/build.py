"""Makes statements: rewritten, guarded, with stable ids, steps, bold hard words and their explanations."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from easyread.model.easy import HardWord, Origin, Panel, Picture, Role, Section, Statement, Step
from easyread.model.own_words import NO_OWN_WORDS, OwnWords
from easyread.model.paper import Person, Spans
from easyread.model.text import Source, Span
from easyread.words.initials import ALSO_WORDS
from easyread.words.sentences import sentences, words

from . import active, amounts, bullets, clauses, deeds, explain, forms, reported, reword, settled, titles, without_doer
from .capitals import capital
from .guard import keeps_facts, rewrite
from .quotes import outside_quotes
from .swap import swap

Rule = tuple[str, Callable[[str], str]]
_FORMS: tuple[Rule, ...] = tuple(
    (name, lambda text, rule=rule: outside_quotes(rule, text))  # type: ignore[misc]
    for name, rule in (
        ("date-full", forms.full_dates),
        ("time-12h", forms.clock_times),
        ("money-format", forms.money),
        ("num-no-percent", forms.percent),
        ("num-range-to", forms.ranges),
        ("num-range-to", amounts.from_to),
        ("num-digits", amounts.large_numbers),
        ("num-digits", forms.figures),
        ("time-span", amounts.durations),
        ("money-format", amounts.rates),
        ("word-no-slash-amp", amounts.week_of),
        ("word-no-short-form", amounts.about),
        ("word-no-slash-amp", forms.plain_signs),
    )
)
_SPEECH: tuple[Rule, ...] = (
    ("minutes-plain-verbs", reported.plain_speech),
    ("sent-active", lambda text: outside_quotes(without_doer.other_verb, text)),
    ("sent-active", deeds.proposed_deed),
    ("sent-active", lambda text: outside_quotes(deeds.needed, text)),
)
_ACTIVE: tuple[Rule, ...] = (("sent-active", active.active),)
_LISTED: tuple[Rule, ...] = (("owner-will", reword.named_owner_will),)
_NOBODY: tuple[Rule, ...] = (("sent-active", deeds.someone_will),)
_BARE_JOB: tuple[Rule, ...] = (("sent-active", deeds.bare_job),)
_LINES, _LIST, _PANEL_WORDS = 3, 7, 40  # in one panel: lines, lines of a list, words
_PROPOSAL = re.compile(r"^(?:resolved|agreed)\b.*\b(?:draft|not yet agreed|proposed)\b", re.IGNORECASE)
_INITIALS = re.compile(r"(?<![\w.@/-])([A-Z]{2,4})(?![\w@]|\.[A-Z])")


class Builder:
    """Collects the statements of one paper. `people`: initials -> person, from the paper itself.

    `of_minutes`: the set phrases of minutes are put into plain words; elsewhere "Resolved that" may be a proposal only.
    `we`: who "we" is in "we agreed". `own`: the forum's own words.
    """

    def __init__(
        self,
        source: Source,
        people: dict[str, Person],
        *,
        of_minutes: bool = True,
        we: str = "we",
        own: OwnWords = NO_OWN_WORDS,
    ) -> None:
        self.source = source
        self._own = own
        self._words: tuple[Rule, ...] = (
            ("word-swap", lambda text: outside_quotes(lambda piece: swap(piece, own), text)),
        )
        self._frames: tuple[Rule, ...] = (
            ("sent-active", lambda text: settled.plain_settling(text, we)),
            ("minutes-plain-verbs", reword.set_phrases),
            ("sent-active", deeds.agreed_deed),
        )
        if not of_minutes:
            self._frames = ()
        self._inside: tuple[Rule, ...] = (
            ("sent-active", lambda text: settled.settled_inside(text, we)),
            ("minutes-plain-verbs", reported.speech_inside),
        )
        self.people = people
        self.hard_words: list[HardWord] = []
        self._explained: set[str] = set()
        self._terms: dict[str, str] = {}  # id of an explanation -> the term it explains
        self._ids: Counter[str] = Counter()

    def _id(self, kind: str, *parts: str) -> str:
        """The same for the same words under the same heading, whatever happens to other items."""
        key = hashlib.blake2s("\x1f".join(parts).encode(), digest_size=4).hexdigest()
        self._ids[kind + key] += 1
        count = self._ids[kind + key]
        return f"{kind}{key}" + (f"-{count}" if count > 1 else "")

    def note_hard_word(self, term: str, meaning: str, statement: str) -> None:
        """A hard word that a template explains: it is not explained a second time."""
        self._explained.add(term)
        self.hard_words.append(HardWord(term, meaning, statement))

    def fixed(self, text: str, key: str, spans: Spans = (), role: Role = Role.FIXED) -> Statement:
        """A sentence of easyread's own template."""
        return Statement(self._id("f", key, text), text, role, Origin.FIXED, spans)

    def heading(self, text: str, key: str, spans: Spans = ()) -> Statement:
        source = " ".join(span.of(self.source.text) for span in spans)
        steps = (Step("agenda-no-jargon-items", source, text),) if spans and titles.is_ritual(text) else ()
        return Statement(self._id("h", key), text, Role.HEADING, Origin.SOURCE if spans else Origin.FIXED, spans, steps)

    def template(self, text: str, key: str, spans: Spans, role: Role = Role.INFO) -> Statement:
        """A sentence of a template filled with the paper's own words; its form is put right, its facts are kept."""
        done = rewrite(forms.spaces(text), _FORMS, self._own.kept)
        source = " ".join(span.of(self.source.text) for span in spans)
        steps = (Step("agenda-no-jargon-items", source, text),) if titles.is_ritual(text) else ()
        return Statement(self._id("s", key, text), done.text, role, Origin.SOURCE, spans, (*steps, *done.steps))

    def named(self, names: tuple[str, ...]) -> Spans:
        """Where the paper says whose initials stand for these names."""
        return tuple(dict.fromkeys(span for one in self.people.values() if one.name in names for span in one.spans))

    def expand(self, text: str) -> tuple[str, Spans]:
        """Initials in words, where the paper itself says whose they are; the spans that say so come back too."""
        used: list[Span] = []

        def name(match: re.Match[str]) -> str:
            one = self.people.get(match.group(1))
            if one is None or (match.group(1) in ALSO_WORDS and not _acts(match)):
                return match.group()
            used.extend(one.spans)
            return one.name

        # "Imogen Vance (IV)" keeps the name alone
        for initials, one in self.people.items():
            text = re.sub(rf"({re.escape(one.name)})\s*\(?\b{initials}\b\)?", r"\1", text)
        return outside_quotes(lambda piece: _INITIALS.sub(name, piece), text), tuple(dict.fromkeys(used))

    def say(
        self,
        text: str,
        spans: Spans,
        key: str,
        role: Role = Role.INFO,
        *,
        bullet: bool = False,
        frames: tuple[Rule, ...] = (),
    ) -> list[Statement]:
        """Statements for one sentence of the paper, each followed by explanations of the hard words it uses first."""
        plain = reword.list_signs_off(forms.spaces(text))
        expanded, more = self.expand(plain)
        start = capital(_sentence_case(expanded))
        for _name, frame in frames or (
            _LISTED if bullet or role is Role.INFO else ()
        ):  # closed templates: "Jo to ring" -> "Jo will ring"
            start = frame(start)
        before = (Step("plain-template", text, start),) if start != text else ()
        closed = self._frames if role in (Role.DECISION, Role.ACTION, Role.INFO) and not _PROPOSAL.search(text) else ()
        done = rewrite(start, (*_FORMS, *_SPEECH, *closed, *self._words), self._own.kept)
        found: list[Statement] = []
        for piece in _pieces(done.text):
            inside = self._inside if closed else ()
            nobody = _NOBODY if role is Role.ACTION and not bullet else _BARE_JOB if closed else ()
            again = rewrite(piece, (*_SPEECH, *closed, *inside, *_ACTIVE, *nobody, *self._words), self._own.kept)
            steps = (*before, *done.steps, *again.steps)
            cited = (*spans, *more)
            *first, last = _sentences_made(piece, again.text)
            for whole in first:  # "We talked about this. | We agreed to wait."
                one = Statement(self._id("s", key, text), whole, role, Origin.SOURCE, cited, steps, bullet=bullet)
                found += self._with_explanations(one)
            ended = last if bullet else _full_stop(last)
            parts = None if bullet else bullets.listed(ended)
            if parts is None or not keeps_facts(ended, (parts[0], *parts[1])):
                one = Statement(self._id("s", key, text), ended, role, Origin.SOURCE, cited, steps, bullet=bullet)
                found += self._with_explanations(one)
                continue
            for number, part in enumerate((parts[0], *parts[1])):
                cut = (*steps, Step("sent-lists", ended, part))
                one = Statement(self._id("s", key, text), part, role, Origin.SOURCE, cited, cut, bullet=number > 0)
                found += self._with_explanations(one)
        return found

    def _with_explanations(self, one: Statement) -> list[Statement]:
        uses = [use for use in explain.hard_words(one.text, self._own) if use.term.term not in self._explained]
        first = list({use.term.term: use for use in reversed(uses)}.values())[::-1][:2]
        if not first:
            return [one]
        bold = tuple((use.start, use.end) for use in first)
        found = [replace(one, bold=bold)]
        for use in first:
            self._explained.add(use.term.term)
            said = explain.meaning(use.term, one.text[use.start : use.end])
            meaning = [said[a:b] for a, b in sentences(said)]
            explanations = [
                Statement(self._id("x", use.term.term, str(n)), part, Role.EXPLAIN, Origin.FIXED)
                for n, part in enumerate(meaning)
            ]
            self._terms.update({explanation.id: use.term.term for explanation in explanations})
            shown = one.text[use.start : use.end]
            self.hard_words.append(
                HardWord(shown if shown.isupper() else use.term.term, use.term.meaning, explanations[0].id)
            )
            found += explanations
        return found

    def panel(self, statements: list[Statement], picture: Picture | None = None) -> Panel:
        return Panel("p" + statements[0].id, tuple(statements), picture)

    def panels(self, statements: list[Statement]) -> list[Panel]:
        """Panels of one to three statements: a hard word stays with its explanation, a lead-in with its first bullets."""
        found: list[list[Statement]] = []
        for number, one in enumerate(statements):
            following = statements[number + 1] if number + 1 < len(statements) else None
            explained = following is not None and following.role is Role.EXPLAIN
            last = found[-1] if found else []
            if one.role is Role.EXPLAIN and last:
                term = self._terms.get(one.id, "")
                same = self._terms.get(last[-1].id) == term
                room = len(last) + sum(1 for s in statements[number:] if self._terms.get(s.id) == term) <= 3
                if same or (last[-1].role is not Role.EXPLAIN and room):
                    last.append(one)
                    continue
            elif last and not explained and self._together(last, one):
                last.append(one)
                continue
            found.append([one])
        return [self.panel(group) for group in found]

    @staticmethod
    def _together(last: list[Statement], one: Statement) -> bool:
        lines = _LIST if one.bullet and not any(s.role is Role.EXPLAIN for s in last) else _LINES
        if len(last) >= lines or sum(len(words(s.text)) for s in (*last, one)) > _PANEL_WORDS:
            return False
        if one.bullet and (last[-1].bullet or last[-1].text.endswith(":")):
            return True
        if last[-1].role is Role.EXPLAIN or one.bullet or last[-1].bullet:
            return False
        return one.role is last[-1].role is Role.INFO and len(last) < 2


def _pieces(text: str) -> list[str]:
    """The sentences of a text, long ones cut at their clauses, where together they hold just the same facts."""
    whole = [text[a:b] for a, b in sentences(text)]
    cut = [piece for one in whole for piece in clauses.split(one)]
    return cut if keeps_facts(text, cut) else whole


def _sentences_made(before: str, after: str) -> list[str]:
    """The sentences of what rewriting made of one sentence."""
    made = [after[a:b] for a, b in sentences(after)]
    return made if len(made) > len(sentences(before)) else [after]


def _acts(match: re.Match[str]) -> bool:
    """Does a person stand here: "GP said", "GP to ring", and not "a GP" or "GP surgery"?"""
    before, after = match.string[: match.start()], match.string[match.end() :]
    first = (
        not before.strip()
        or before.rstrip()[-1] in ".!?;:/"
        or bool(re.search(r"(?:\band|\bby|,|\bthat|\bwith)\s*$", before))
    )
    return first and bool(
        re.match(r"\s*(?:/|(?:to|will|said|also|and|told|gave|felt|had|has|would|could|did)\b|\w+ed\b|[.,]?$)", after)
    )


def section(title: Statement, panels: list[Panel]) -> Section:
    return Section(title, tuple(panels))


def _sentence_case(text: str) -> str:
    """A line all in capitals is hard to read (rule er-no-caps): "TO NOTE THE FIGURES" -> "To note the figures"."""
    return titles.lower_shouting(text)


def _full_stop(text: str) -> str:
    text = text.rstrip(" ,;–-")
    return text if re.search(r"[.!?:…]['\"”’)]*$", text) else text + "."
