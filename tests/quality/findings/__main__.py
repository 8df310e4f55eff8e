"""How right the checker is on real papers, as judged by reading.

python -m tests.quality.findings            the score of each rule
python -m tests.quality.findings --new      what has not been judged yet
python -m tests.quality.findings --take F   adds verdicts: lines "key r" (r right, a arguable, w wrong)
python -m tests.quality.findings --kinds    must-findings per 100 words, by kind of paper
"""

from __future__ import annotations

import argparse
import csv
from collections import Counter, defaultdict
from pathlib import Path

from easyread.model.findings import Severity

from .sample import CASES, FIELDS, VERDICTS, reports, sample, verdicts

_SAID = {"r": "right", "a": "arguable", "w": "wrong"}


def _by_kind() -> None:
    words: Counter[str] = Counter()
    musts: Counter[str] = Counter()
    for kind, _, report in reports():
        words[kind] += report.measures.words
        musts[kind] += sum(one.severity is Severity.MUST for one in report.findings)
    for kind, count in words.items():
        print(f"{kind:10} {count:6} words {100 * musts[kind] / count:5.1f} must-findings per 100 words")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--new", action="store_true")
    parser.add_argument("--kinds", action="store_true")
    parser.add_argument("--take", type=Path)
    args = parser.parse_args()
    if not CASES.is_dir():
        raise SystemExit("The papers to judge are not here: put the folder shared beside this checkout.")
    if args.kinds:
        _by_kind()
        return
    found, known = sample(), verdicts()
    fresh = [one for one in found if one.key not in known]
    if args.take:
        said = dict(line.split()[:2] for line in args.take.read_text("utf-8").splitlines() if line.strip())
        rows = [
            dict(zip(FIELDS, (one.rule, one.paper, one.start, one.end, one.key, _SAID[said[one.key]]), strict=True))
            for one in fresh
            if one.key in said
        ]
        with VERDICTS.open("a", encoding="utf-8", newline="") as file:
            csv.DictWriter(file, FIELDS, lineterminator="\n").writerows(rows)
        print(f"{len(rows)} verdicts added.")
    elif args.new:
        for one in fresh:
            print(f"{one.key} {one.rule} | {one.message}\n      << {one.around}")
    else:
        by_rule: dict[str, Counter[str]] = defaultdict(Counter)
        for one in found:
            by_rule[one.rule][known.get(one.key, "not judged")] += 1
        total: Counter[str] = Counter()
        for rule, counts in sorted(by_rule.items()):
            total += counts
            print(f"{rule:28} {', '.join(f'{count} {verdict}' for verdict, count in counts.most_common())}")
        print(f"{'all':28} {', '.join(f'{count} {verdict}' for verdict, count in total.most_common())}")


if __name__ == "__main__":
    main()
