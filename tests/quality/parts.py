"""How well the parts of papers are found: precision, recall and F1 of each part, by kind of paper.

    python -m tests.quality.parts [--part dev|test|all] [--papers FOLDER]... [--misses] [NAME...]

Labels hold places, so the papers must be there: `--papers` names the folders that hold them.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from easyread import plugins
from easyread.model.paper import Paper, Spans
from easyread.model.settings import Settings
from easyread.testing import PaperWorld
from easyread.understand.paper import understand

from .labelling import fingerprint, paper_text

HERE = Path(__file__).parent
LABELS = HERE / "labels"
PAPERS = (HERE, HERE.parents[2] / "shared" / "cases")
_WORD = re.compile(r"\w+")
_ORDERS = 6  # a reader may tell columns in another order than the lines of the file
_TITLE = re.compile(r"\b(?:mr|mrs|ms|miss|dr|cllrs?|councillor|rev|revd|prof|pc|sgt)\b\.?\s*", re.I)

Words = frozenset[int]


@dataclass
class Tally:
    """Counts of one part. `shown` holds what was missed or wrong, for a person to look at."""

    right: int = 0
    missed: int = 0
    wrong: int = 0
    shown: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        self.right += other.right
        self.missed += other.missed
        self.wrong += other.wrong
        self.shown += other.shown

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        p, r = self.precision, self.recall
        return 2 * p * r / (p + r) if p + r else 0.0


class Aligned:
    """Which words of the paper file the spans of a Source cover."""

    def __init__(self, paper: str, source: str) -> None:
        self.paper = [m.span() for m in _WORD.finditer(paper)]
        inside = [m.span() for m in _WORD.finditer(source)]
        self._text = paper
        a = [paper[s:e] for s, e in self.paper]
        b = [source[s:e] for s, e in inside]
        self._of: dict[int, int] = {}
        left, right = list(range(len(a))), list(range(len(b)))
        for _ in range(_ORDERS):
            for i, j, size in SequenceMatcher(
                None, [a[i] for i in left], [b[j] for j in right], autojunk=False
            ).get_matching_blocks():
                self._of |= {right[j + n]: left[i + n] for n in range(size)}
            there = set(self._of.values())
            left, right = [i for i in left if i not in there], [j for j in right if j not in self._of]
            if not left or not right:
                break
        self._inside = inside

    def of_spans(self, spans: Spans) -> Words:
        found = set()
        for span in spans:
            found |= {
                self._of[j]
                for j, (s, e) in enumerate(self._inside)
                if s < span.end and span.start < e and j in self._of
            }
        return frozenset(found)

    def of_place(self, place: Sequence[int] | None) -> Words:
        if place is None:
            return frozenset()
        return frozenset(i for i, (s, e) in enumerate(self.paper) if s < place[1] and place[0] < e)

    def words(self, place: Sequence[int]) -> str:
        return re.sub(r"\s+", " ", self._text[place[0] : place[1]])


def overlap(a: Words, b: Words) -> float:
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def closeness(a: str, b: str) -> float:
    """F1 of the words that two short texts share."""
    one, two = (_WORD.findall(t.casefold()) for t in (a, b))
    shared = sum(min(one.count(w), two.count(w)) for w in set(one))
    return 2 * shared / (len(one) + len(two)) if one or two else 1.0


def same_topic(gold: str, found: str) -> float:
    """Closeness of two headings; "Accounts" is the topic of the numbered line "The accounts were accepted" as well."""
    told = re.sub(r"^(?:the|no) ", "", gold.casefold())
    return 1.0 if found and told.startswith(found.casefold()) and len(gold.split()) >= 5 else closeness(gold, found)


def same_name(a: str, b: str) -> bool:
    """Two ways to write one name: titles dropped, "BT" for "Ben Tull", "Jo" for "Jo Hall"."""
    one, two = (_WORD.findall(_TITLE.sub("", t).casefold()) for t in (a, b))
    if not one or not two:
        return a.strip(" .").casefold() == b.strip(" .").casefold()
    if set(one) <= set(two) or set(two) <= set(one):
        return True
    short, long = sorted((one, two), key=len)
    return len(short) == 1 and len(short[0]) <= 4 and short[0] == "".join(w[0] for w in long)[-len(short[0]) :]


def match(gold: Sequence[Any], found: Sequence[Any], score: Any, least: float) -> list[tuple[int, int]]:
    """Pairs (gold, found), best first, each used once."""
    scored = sorted(
        ((s, i, j) for i, g in enumerate(gold) for j, f in enumerate(found) if (s := score(g, f)) >= least),
        key=lambda t: (-t[0], t[1], t[2]),
    )
    left, right, pairs = set(), set(), []
    for _, i, j in scored:
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            pairs.append((i, j))
    return pairs


def _counted(gold: list[dict[str, Any]], found: int, pairs: list[tuple[int, int]]) -> Tally:
    maybe = {i for i, entry in enumerate(gold) if entry.get("maybe")}
    right = sum(1 for i, _ in pairs if i not in maybe)
    return Tally(right, len(gold) - len(maybe) - right, found - len(pairs))


def _listed(
    name: str, gold: list[dict[str, Any]], found: list[str], pairs: list[tuple[int, int]], at: Aligned
) -> Tally:
    tally = _counted(gold, len(found), pairs)
    met, used = {i for i, _ in pairs}, {j for _, j in pairs}
    tally.shown += [
        f"{name} missed: {at.words(g['at'])}" for i, g in enumerate(gold) if i not in met and not g.get("maybe")
    ]
    tally.shown += [f"{name} wrong:  {text}" for j, text in enumerate(found) if j not in used]
    return tally


def _value(name: str, gold: Any, found: Any, same: Any = lambda a, b: a == b) -> Tally:
    """A part that a paper gives once. A value where the paper gives none is wrong: it was invented."""
    if gold is None and found is None:
        return Tally()
    if gold is not None and found is not None and same(gold, found):
        return Tally(right=1)
    shown = [f"{name}: should be {gold!r}, is {found!r}"]
    return Tally(missed=int(gold is not None), wrong=int(found is not None), shown=shown)


def _people(name: str, gold: list[dict[str, Any]], found: list[str], at: Aligned) -> Tally:
    pairs = match(gold, found, lambda g, f: float(same_name(at.words(g["at"]), f)), 1.0)
    return _listed(name, gold, found, pairs, at)


def _spanned(gold: list[dict[str, Any]], found: list[Spans], at: Aligned) -> list[tuple[int, int]]:
    places = [at.of_spans(spans) for spans in found]
    return match([at.of_place(g["at"]) for g in gold], places, overlap, 0.5)


def _actions(gold: list[dict[str, Any]], paper: Paper, at: Aligned) -> dict[str, Tally]:
    found = [action for item in paper.items for action in item.actions]
    pairs = _spanned(gold, [action.spans for action in found], at)
    parts = {"actions": _listed("action", gold, [f"{'/'.join(a.owners)}: {a.text}" for a in found], pairs, at)}
    owners, due, days = Tally(), Tally(), Tally()
    for i, j in pairs:
        wanted, given = [at.words(o) for o in gold[i]["owners"]], list(found[j].owners)
        named = match(wanted, given, lambda a, b: float(same_name(a, b)), 1.0)
        if not gold[i].get("owner_maybe"):
            if len(named) == len(wanted) == len(given):
                owners.right += 1
            else:
                tally = Tally(missed=int(not given), wrong=int(bool(given)))
                tally.shown.append(f"owner: should be {wanted}, is {given}: {found[j].text[:60]}")
                owners.add(tally)
        day = found[j].due
        due.add(_value("due", at.words(gold[i]["due"]) if gold[i]["due"] else None, day.text if day else None,
                       lambda a, b: closeness(a, b) >= 0.5 or a in b or b in a))  # fmt: skip
        days.add(_value("due day", gold[i]["due_date"], day.day.isoformat() if day and day.day else None))
    return {**parts, "action owner": owners, "action due": due, "action due day": days}


def _outcomes(gold: list[dict[str, Any]], paper: Paper, at: Aligned) -> dict[str, Tally]:
    found = [decision for item in paper.items for decision in item.decisions]
    pairs = _spanned(gold, [decision.spans for decision in found], at)
    result = Tally()
    for i, j in pairs:
        if not gold[i].get("maybe"):
            result.add(_value("outcome", gold[i]["outcome"], found[j].outcome.value if found[j].outcome else None))
    return {"decisions": _listed("decision", gold, [d.text for d in found], pairs, at), "decision outcome": result}


def _pairs(gold: list[dict[str, Any]], paper: Paper, at: Aligned) -> Tally:
    found = [pair for item in paper.items for pair in item.said_did]
    sides = [(at.of_spans(p.said_spans), at.of_spans(p.did_spans)) for p in found]

    def both(g: dict[str, Any], f: tuple[Words, Words]) -> float:
        wanted = [at.of_place(g[side]) for side in ("said", "did")]
        return min(overlap(w, h) if w or h else 1.0 for w, h in zip(wanted, f, strict=True))

    met = match(gold, sides, both, 0.5)
    entries = [{**g, "at": g["said"] or g["did"]} for g in gold]
    return _listed("pair", entries, [f"{p.you_said} >> {p.we_did}" for p in found], met, at)


def _named(chairs: str) -> list[str]:
    return [name for name in re.split(r",\s*|\s+and\s+|\s*&\s*", chairs) if name]


def score(label: dict[str, Any], paper: Paper, text: str) -> dict[str, Tally]:
    """The tally of each part of one paper."""
    at = Aligned(text, paper.source.text)

    def gold(key: str) -> str | None:
        return at.words(label[key]) if label[key] else None

    when, meeting = paper.when, paper.next_meeting
    coming = label["next_meeting"] or {}
    items = [item for item in paper.items if item.title]
    titles = [(at.of_spans(item.heading_spans), item.title) for item in items]
    heads = match(label["items"], titles,
                  lambda g, f: same_topic(at.words(g["at"]), f[1]) if at.of_place(g["at"]) & f[0] else 0.0, 0.55)  # fmt: skip
    near = lambda a, b: closeness(a, b) >= 0.6  # noqa: E731
    parts = {
        "kind": _value("kind", label["kind"], paper.kind.value),
        "title": _value("title", gold("title"), paper.title or None, near),
        "group": _value("group", gold("group"), paper.group or None, near),
        "date": _value("date", label["date"], when.day.isoformat() if when and when.day else None),
        "start": _value("start", label["start"], when.start if when else None),
        "end": _value("end", label["end"], when.end if when else None),
        "place": _value("place", gold("where"), paper.where or None, near),
        "chair": _people("chair", [{"at": p} for p in label["chair"]], _named(paper.chair), at),
        "present": _people("present", label["present"], [p.name for p in paper.present], at),
        "apologies": _people("apologies", label["apologies"], [p.name for p in paper.apologies], at),
        "items": _listed("item", label["items"], [t for _, t in titles], heads, at),
        **_outcomes(label["decisions"], paper, at),
        **_actions(label["actions"], paper, at),
        "said-did": _pairs(label["said_did"], paper, at),
        "next meeting day": _value("next day", coming.get("date"), meeting.when.day.isoformat() if meeting and meeting.when.day else None),
        "next meeting start": _value("next start", coming.get("start"), meeting.when.start if meeting else None),
    }  # fmt: skip
    if any("time" in item or "lead" in item for item in label["items"]):
        parts["item time"], parts["item lead"] = Tally(), Tally()
        for i, j in heads:
            gold_item = label["items"][i]
            lead = at.words(gold_item["lead"]) if gold_item.get("lead") else None
            parts["item time"].add(_value("item time", gold_item.get("time"), items[j].time))
            parts["item lead"].add(_value("item lead", lead, items[j].lead or None, near))
    return parts


def labels(part: str = "all", names: Iterable[str] = ()) -> list[dict[str, Any]]:
    """The labels of one part of the papers, in the order of their names."""
    found = [json.loads(path.read_text("utf-8")) for path in sorted(LABELS.rglob("*.json"))]
    wanted = [label for label in found if part in ("all", label["part"])]
    return [label for label in wanted if not names or any(name in label["paper"] for name in names)]


def paper_of(label: dict[str, Any], folders: Iterable[Path]) -> tuple[Paper, str] | None:
    """The paper as the program understands it and its text, or None when it is not there or is another one."""
    for folder in folders:
        path = folder / label["paper"]
        if not path.is_file():
            continue
        text = paper_text(path.read_bytes(), skip_first_line=label["skip_first_line"])
        if fingerprint(text) != label["sha256"]:
            continue
        reader = plugins.load("easyread.readers", path.suffix)
        return understand(reader(text.encode(), path.name), Settings(), PaperWorld()).value, text
    return None


def measure(part: str, folders: Sequence[Path], names: Iterable[str] = ()) -> tuple[dict[str, dict[str, Tally]], int]:
    """Kind of paper -> part -> tally, with "all" for every kind together; and how many papers were not there."""
    total: dict[str, dict[str, Tally]] = defaultdict(lambda: defaultdict(Tally))
    absent = 0
    for label in labels(part, names):
        here = paper_of(label, folders)
        if here is None:
            absent += 1
            continue
        for name, tally in score(label, *here).items():
            tally.shown = [f"{label['paper']}: {line}" for line in tally.shown]
            for kind in (label["kind"], "all"):
                total[kind][name].add(Tally(tally.right, tally.missed, tally.wrong, list(tally.shown)))
    return total, absent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="only papers with these words in their name")
    parser.add_argument("--part", default="dev", choices=("dev", "test", "all"))
    parser.add_argument("--papers", action="append", type=Path, default=[])
    parser.add_argument("--misses", action="store_true", help="show what was missed and what was wrong")
    args = parser.parse_args()
    total, absent = measure(args.part, (*args.papers, *PAPERS), args.names)
    for kind, parts in total.items():
        print(f"\n{kind:20} precision  recall     F1   right missed wrong")
        for name, t in parts.items():
            if t.right or t.missed or t.wrong:
                print(f"{name:20} {t.precision:9.3f} {t.recall:7.3f} {t.f1:6.3f} {t.right:7} {t.missed:6} {t.wrong:5}")
    if args.misses:
        for tally in total["all"].values():
            print(*tally.shown, sep="\n")
    if absent:
        print(f"\n{absent} labelled papers are not here; name their folder with --papers.")


if __name__ == "__main__":
    main()
