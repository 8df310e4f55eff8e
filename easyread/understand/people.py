"""Attendance lists: names, initials and roles, as given. Initials that the paper does not explain stay initials.

A list is read from left to right. At each place stands a label, a count of people without names, a person, or other
words. A person is a name and what may follow it: initials, a job, what the person did at the meeting. A name that goes
on in any other way begins a sentence, and a sentence names nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from easyread.model.paper import Person
from easyread.model.text import Span
from easyread.words.initials import ALSO_WORDS

from . import list_words as words
from .names import Name, fits, may_be_a_person, name_at, never_a_name, title_at

_BRACKET = re.compile(r"\s*(?:\(([^()]{0,120})\)|\[([^][]{0,120})\]|<([^<> ]{3,80}@[^<> ]{3,80})>)")
_INITIALS = r"[A-Z][a-z]?[A-Z]{1,3}[a-z]?"
_INITIALS_AFTER = re.compile(rf"(?:\s*[=–-]\s*|\s*,?\s+)({_INITIALS})(?=\W|$)")
_ONLY_INITIALS = re.compile(r"([A-Z]{2,3}|(?:[A-Z]\.){2,3})(?=\s*(?:$|[,;.\n(]|and\b|&))")
_INITIAL_NAME = re.compile(r"A\.? ?[A-Z]")
_ROLE_AFTER = re.compile(
    r"\s*(?:[–—-]\s*|(?:\t| {2,})\s*|,\s*(?=(?!and\b|plus\b|together\b|with\b|as well\b|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|a\b|no\b)[a-z])|\s+(?=(?:from|of|for|on behalf|representing)\b)|:\s+)"
)
_SENTENCE_END = re.compile(
    r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bCllr)(?<!\bRev)(?<!\bSt)[.!?](?=\s+[A-Z\d]|\s*$)|[;\n]"
)
_MAX_ROLE = 14
_SHORT = 60  # characters; "and 22 members of the public" does not end a list


@dataclass(slots=True)
class Listed:
    """What a list says: who was there, who was away, and the places of words that name nobody."""

    there: list[Person] = field(default_factory=list)
    away: list[Person] = field(default_factory=list)
    rest: list[Span] = field(default_factory=list)
    told: bool = False  # sentences are among the rest

    def first_run(self) -> None:
        """Leaves out the people after the list goes over into other words, where a whole page is one paragraph."""
        stop = min((span.start for span in self.rest if span.end - span.start > _SHORT), default=None)
        if stop is not None:
            dropped = [one for one in self.people if one.spans[0].start > stop]
            self.there = [one for one in self.there if one not in dropped]
            self.away = [one for one in self.away if one not in dropped]
            self.rest += [span for one in dropped for span in one.spans]
            self.rest.sort()

    @property
    def people(self) -> list[Person]:
        return [*self.there, *self.away]


def _inside(bracket: re.Match[str]) -> str:
    return bracket[1] or bracket[2] or bracket[3] or ""


class _Reader:
    def __init__(self, text: str, start: int, *, away: bool, one_a_row: bool, only_people: bool) -> None:
        self.text, self.start, self.one_a_row, self.only_people = text, start, one_a_row, only_people
        self.away = away
        self.titled = False
        self.role = ""
        self.at = self.edge = 0  # `edge`: all words before it are in a person or in the rest
        self.sentence = (0, 0, 0, 0)  # where the sentence began and what was found before it
        self.result = Listed()

    def read(self) -> Listed:
        while self.at < len(self.text):
            before = self.at
            if gap := words.SEPARATORS.match(self.text, self.at):
                self.at = gap.end()
                if re.search(r"[.;\n]", gap[0]) or before == 0:
                    self._new_sentence()
            if self.at < len(self.text):
                self._step(self.text[before : self.at])
        if self.edge < len(self.text) and self.text[self.edge :].strip(" ,.;:&\t\n"):
            self._leave(len(self.text))
        return self.result

    def _new_sentence(self) -> None:
        self.titled = False
        there, away, rest = (len(one) for one in (self.result.there, self.result.away, self.result.rest))
        self.sentence = (self.edge, there, away, rest)

    def _step(self, gap: str) -> None:
        text, at = self.text, self.at
        if self._label():
            return
        if group := words.GROUP_TITLE.match(text, at):
            self.at, self.titled = group.end(), True
            return
        if words.ANEW.match(text, at):
            self._new_sentence()
        if words.OPENS_A_SENTENCE.match(text, at):
            self._tell()
            return
        if self._after_initials():
            return
        if (
            not re.match(r"from\s", text[at : at + 5])
            and words.COUNT.match(text, at)
            and not _INITIAL_NAME.match(text, at)
        ):
            self._chunk(gap)
            return
        before = words.ROLE_BEFORE.match(text, at)
        name = self._name(before.end() if before else at)
        if name is None and before:
            before, name = None, self._name(at)
        comma = "," in gap and not re.search(r"[;.\n]|and|&", gap)
        if name and self.one_a_row and comma and self._list() and not name.sure and not self._has_initials(name):
            name = None
        if name and not before and name.words == 1 and not name.sure and self._role_goes_on(name, gap):
            name = None
        if name and self._person(name, before["role"] if before else ""):
            return
        if name:
            self._chunk(gap, name.end)
            return
        only = _ONLY_INITIALS.match(text, at)
        if only and only[1] not in ALSO_WORDS and not (comma and self._explains(only[1])) and self._initials_list():
            bracket = _BRACKET.match(text, only.end())
            self.at = bracket.end() if bracket else only.end()
            role = ", ".join(filter(None, (self.role, _inside(bracket).strip() if bracket else "")))
            self._add(Person(only[1], (), only[1], role))
            return
        self._chunk(gap)

    def _after_initials(self) -> bool:
        """ "AB = Amy Bond"."""
        short = words.INITIALS_BEFORE.match(self.text, self.at)
        name = name_at(self.text, short.end()) if short else None
        if short is None or name is None or not fits(name.text, short["initials"]):
            return False
        return self._person(name, "", short["initials"])

    def _name(self, at: int) -> Name | None:
        return name_at(self.text, at, titled=self.titled, expected=self.only_people)

    def _list(self) -> list[Person]:
        return self.result.away if self.away else self.result.there

    def _label(self) -> bool:
        text, at = self.text, self.at
        if lead := words.APOLOGIES_FROM.match(text, at):
            said = text[at : lead.end()].casefold()
            if "apolog" in said or self.away:
                self.at, self.away, self.role = lead.end(), True, ""
                return True
        if bare := words.BARE_LABEL.match(text, at):
            self.at, self.role = bare.end(), ""
            self.away = bool(words.AWAY.search(bare["words"])) or (
                self.away and not words.CLEARLY_THERE.search(bare["words"])
            )
            self._new_sentence()
            self.titled = bool(re.match(r"councillors|cllrs|messrs", bare["words"], re.I))
            return True
        label = words.LABEL.match(text, at) or words.COLUMN_LABEL.match(text, at)
        if not label or len(label["words"].split()) > 7 or re.search(r"\d[:.]$", text[at : label.end()].rstrip()):
            return False
        said = re.sub(r"\s*\(.*", "", label["words"]).strip(" -–")
        if words.TELLS.search(said) and not words.AWAY.search(said) and not words.THERE.search(said):
            return False
        if words.OTHER_LABEL.match(said):
            self._leave(self._line_end(at))
            self.result.told = True
            return True
        as_name = name_at(text, at)
        if as_name and as_name.words > 1 and words.NEXT.match(text[as_name.end : as_name.end + 20].lstrip()):
            return False  # "Peter King In attendance: four members of the public"
        follows = name_at(text, label.end())
        if as_name and as_name.sure and follows and follows.sure:
            return False  # "Mrs Lee: Mr Ray: B. Poe"
        if as_name and as_name.end >= at + len(said) and follows is None:
            return False  # "Ann Lee: treasurer"
        self.role = ""
        if words.AWAY.search(said):
            self.away = True
        elif words.CHAIR.fullmatch(said):
            self.role, self.away = "in the chair", False
        elif words.NOTES.fullmatch(said):
            self.role, self.away = "notes", False
        elif re.search(r"\b(?:vice|deputy)\b|\b(?:clerk|treasurer|secretary)$", said, re.I):
            self.role = said
        elif words.CLEARLY_THERE.search(said):
            self.away = False
        self.at = label.end()
        self._new_sentence()
        return True

    def _line_end(self, at: int) -> int:
        end = self.text.find("\n", at)
        return end if end >= 0 else len(self.text)

    def _has_initials(self, name: Name) -> bool:
        after = _BRACKET.match(self.text, name.end)
        return bool(after and re.match(rf"{_INITIALS}\b", _inside(after)))

    def _explains(self, initials: str) -> bool:
        people = self._list()
        return bool(people) and not people[-1].initials and fits(people[-1].name, initials)

    def _initials_list(self) -> bool:
        """Does this list give initials in place of names? One group of capitals may be a body: "SBC"."""
        near = self.text[max(0, self.at - 40) : self.at + 40]
        return len(_ONLY_INITIALS.findall(near)) >= 2 or bool(
            re.search(r"(?:^|:)\s*[A-Z.]{2,6}\s*(?:\([^)]*\)?\s*)?$", near)
        )

    def _role_goes_on(self, name: Name, gap: str) -> bool:
        """ "Ann Lee, Openway (notes)": one plain word, followed by more words of a job."""
        if "," not in gap or not self._list():
            return False
        end = words.CHUNK_END.search(self.text, name.end)
        more = self.text[name.end : end.start() if end else len(self.text)]
        return bool(re.match(r"\s+(?!from\b|of\b|for\b)\w", more) and words.ROLE.search(more))

    def _person(self, name: Name, role: str, initials: str = "") -> bool:
        text, at = self.text, name.end
        roles = [role, self.role]
        if text[self.at : name.end].count("(") > text[self.at : name.end].count(")"):
            at += 1 if text[at : at + 1] == ")" else 0
        for _ in range(4):
            if bracket := _BRACKET.match(text, at):
                inner = _inside(bracket).strip()
                first = re.match(rf"({_INITIALS})(?=$|[\s,;:/–-])[\s,;:/–-]*", inner)
                if first and not initials and (fits(name.text, first[1]) or first[1] == inner):
                    initials, inner = first[1], inner[first.end() :]
                roles.append(inner)
                at = bracket.end()
            elif not initials and (short := _INITIALS_AFTER.match(text, at)) and fits(name.text, short[1]):
                initials, at = short[1], short.end()
            elif letters := words.LETTERS_AFTER.match(text, at):
                roles.append(letters[1])
                at = letters.end()
            else:
                break
        came = (words.SENT if self.away else words.CAME).match(text, at)
        after = _ROLE_AFTER.match(text, at)
        if after and ":" in after[0] and (follows := name_at(text, after.end())) and follows.sure:
            self.at = at
            self._add(Person(name.text, (), initials, ", ".join(filter(None, roles))))
            return True
        if after and "," in after[0] and words.COUNT.match(text, after.end()):
            after = None
        if came:
            if re.search(r"in the chair|took the chair", came[0]):
                roles.append("in the chair")
            at = came.end()
        elif after and not self._column(after):
            end = self._chunk_end(after.end())
            job = text[after.end() : end]
            if (words.TELLS.search(job) and not self._joined(job)) or len(job.split()) > _MAX_ROLE:
                return False
            last = re.search(rf"(?:^|[\s,(])({_INITIALS})\)?$", job)
            if last and not initials and fits(name.text, last[1]):
                initials, job = last[1], job[: last.start()]
            roles.append(job)
            at = end
        elif not words.END.match(text, at) and not self._next_is_person(name, at):
            end = self._chunk_end(at)
            job = text[at:end]
            opening = re.split(r"[\s,;.(]", job.lstrip()[:30])[0]
            bracketed = text[at - 1 : at] == ")" or bool(initials)
            between = words.ROLE_BETWEEN.match(job)
            if between and name_at(job, between.end()):
                job, end = "", at + between.end()  # "Ann Lee Chairman Bob Poe": it does not say who of the two
            if words.TELLS.search(job) or len(job.split()) > 8 or not text[at : at + 1].isspace():
                return False
            plain = end == len(text) and name.words > 1 and bool(re.fullmatch(r"\s[a-z]+", job))
            if job and not (bracketed or plain or (never_a_name(opening) and words.ROLE.search(job))):
                return False
            roles.append(job)
            at = end
        role_words = ", ".join(
            dict.fromkeys(one for one in (re.sub(r"\s+", " ", r).strip(" ,;:.–-—") for r in roles) if one)
        )
        self.at = at
        self._add(Person(name.text, (), initials, role_words))
        return True

    def _next_is_person(self, name: Name, at: int) -> bool:
        if text := self.text[at : at + 60].lstrip():
            follows = name_at(text, 0)
            return bool(
                (
                    follows
                    and (
                        title_at(text, 0)
                        or follows.sure
                        or follows.words > 1
                        or (self.text[at - 1 : at] == ")" and name.words < 2)
                    )
                )
                or (self.text[at - 1 : at] == ")" and words.ROLE_BEFORE.match(text))
                or words.BARE_LABEL.match(text)
                or (words.COUNT.match(text) and not words.TELLS.search(text))
                or words.NEXT.match(text)
            )
        return True

    def _joined(self, job: str) -> bool:
        """ "from the library came for item 4": a job, and then what the person did at the meeting."""
        verb = words.TELLS.search(job)
        return verb is not None and bool((words.SENT if self.away else words.CAME).match(job, verb.start() - 1))

    def _column(self, after: re.Match[str]) -> bool:
        """Do two spaces or a tab end this entry, and not lead to its job? Then a sure name follows."""
        if after[0].strip():
            return False
        follows = name_at(self.text, after.end())
        before = words.ROLE_BEFORE.match(self.text, after.end())
        if before and (named := name_at(self.text, before.end())) and named.sure:
            return True  # "Bob Poe     Clerk J Ray"
        return follows is not None and (
            follows.sure or self._has_initials(follows) or (bool(_INITIALS_AFTER.match(self.text, follows.end)) and
            fits(follows.text, _INITIALS_AFTER.match(self.text, follows.end)[1]))  # type: ignore[index]
        )  # fmt: skip

    def _chunk_end(self, at: int) -> int:
        """Where the words end that stand here, outside brackets."""
        while end := words.CHUNK_END.search(self.text, at):
            inside = self.text.rfind("(", at, end.start())
            close = self.text.find(")", inside, inside + 200) if inside >= 0 else -1
            if inside < 0 or close < 0 or close < end.start():
                return end.start()
            at = close + 1
        return len(self.text)

    def _chunk(self, gap: str, least: int = 0) -> None:
        """Words that are no person: a job of the person before, a count of people, or a sentence."""
        end = self._chunk_end(max(self.at + 1, least))
        chunk = self.text[self.at : end]
        count = words.COUNT.match(chunk) or re.match(r"(?:members|public|others|there)\b", chunk, re.I)
        if words.TELLS.search(chunk) and not count:
            self._tell()
            return
        people = self._list()
        bare = chunk.strip(" ()")
        if (
            people
            and not count
            and not re.search(r"[;.\n]", gap)
            and people[-1].spans[-1].end == self.start + self.edge
        ):
            last = people[-1]
            if re.fullmatch(_INITIALS, bare) and not last.initials and fits(last.name, bare):
                people[-1] = replace(last, initials=bare)
                self._stretch(end)
                return
            joined = bool(re.search(r"\band\b|&", gap))
            if (
                ":" not in chunk
                and (self.one_a_row or "(" not in chunk or name_at(chunk, 0) is None)
                and not (joined and not (last.role and chunk[:1].isupper()))
                and (
                    words.ROLE.search(chunk)
                    or chunk[:1].islower()
                    or self.one_a_row
                    or re.fullmatch(r"[A-Z]{2,5}", bare)
                )
            ):
                job = re.sub(r"\s+", " ", chunk).strip(" ,;:.–-")
                people[-1] = replace(last, role=(" and " if joined else ", ").join(filter(None, (last.role, job))))
                self._stretch(end)
                return
        self._leave(end)

    def _stretch(self, end: int) -> None:
        people = self._list()
        spans = people[-1].spans
        people[-1] = replace(people[-1], spans=(Span(spans[0].start, self.start + end),))
        self.at = self.edge = end

    def _tell(self) -> None:
        """A sentence names nobody, also not those before its verb: "Ann and Bob said that Carl was ill"."""
        begin, there, away, rest = self.sentence
        del self.result.there[there:], self.result.away[away:], self.result.rest[rest:]
        self.edge = begin
        end = _SENTENCE_END.search(self.text, self.at)
        self._leave(end.end() if end else len(self.text))
        self.result.told = True
        self._new_sentence()

    def _leave(self, end: int) -> None:
        begin = self.edge
        if lead := words.SEPARATORS.match(self.text, begin, end):
            begin = lead.end() if self.result.people or self.result.rest else begin
        tail = self.text[begin:end].rstrip()
        if tail.strip(" ,.;:&"):
            rest, first = self.result.rest, self.start + begin
            if rest and re.fullmatch(r"\s+(?:and|&)\s+", self.text[rest[-1].end - self.start : begin]):
                first = rest.pop().start  # "members of the North and South groups" is one thing
            rest.append(Span(first, self.start + begin + len(tail)))
        self.at = self.edge = max(end, self.edge)

    def _add(self, one: Person) -> None:
        lead = re.compile(r"\s*").match(self.text, self.edge)
        begin = lead.end() if lead else self.edge
        self._list().append(replace(one, spans=(Span(self.start + begin, self.start + self.at),)))
        self.edge = self.at
        if self.role == "notes":
            self.role = ""


def people_in(
    text: str, start: int, *, away: bool = False, one_a_row: bool = False, only_people: bool | None = None
) -> Listed:
    """What one stretch of an attendance list says. `one_a_row`: after a comma stands what the person is, not another.
    `only_people`: no body or place stands among them; left out, the list itself tells.
    """
    if only_people is None:
        only_people = is_of_people(re.split(r"[,;\n]|\s(?:and|&)\s", text))
    return _Reader(text, start, away=away, one_a_row=one_a_row, only_people=only_people).read()


def is_of_people(entries: Iterable[str]) -> bool:
    """Are these entries names and nothing else, but for a few like "Jo Hall"?"""
    clear = unclear = 0
    for entry in entries:
        bare = re.sub(r"\s*(?:\([^()]*\)|\b[Aa]nd)\s*$", "", entry.strip(" .\t"))
        name = name_at(bare, 0)
        if name is not None and name.end == len(bare) and name.words > 1:
            clear += 1
        elif may_be_a_person(bare):
            unclear += 1
        elif bare and not words.COUNT.match(bare):
            return False
    return clear >= 2 * unclear > 0


def defined_in(text: str, start: int) -> list[Person]:
    """People whose initials a running text explains: "Imogen Vance (IV) challenged"."""
    found = []
    for match in re.finditer(r"[ ]?[–-]?[ ]?\(([A-Z]{2,3})\)", text):
        before = text[max(0, match.start() - 60) : match.start()]
        begins = [m.start() for m in re.finditer(r"(?<![\w'’.-])(?=[A-Z])", before)][-5:]
        for begin in begins:
            name = name_at(before, begin)
            if name and name.end == len(before) and name.words > 1 and fits(name.text, match[1]):
                place = start + match.start() - len(before) + begin
                found.append(Person(name.text, (Span(place, start + match.end()),), match[1]))
                break
    return found
