"""How good the statements of real minutes are, as judged by reading.

python -m tests.quality.judged           the scores
python -m tests.quality.judged --new     what has not been judged yet: key, statement, the words it stands on
python -m tests.quality.judged --take F  adds verdicts: lines "key yyy" (grammar good, meaning the same, simpler or as simple: y or n)
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

from .sample import FIELDS, PAPERS, VERDICTS, Judged, sample, verdicts


def _share(known: list[tuple[Judged, dict[str, str]]], field: str) -> str:
    wrong = sum(row[field] == "n" for _, row in known)
    return f"{wrong:4} of {len(known)} ({100 * wrong / max(1, len(known)):.1f}%)"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--new", action="store_true")
    parser.add_argument("--take", type=Path)
    args = parser.parse_args()
    statements, known = sample(), verdicts()
    if not statements:
        raise SystemExit(f"The papers to judge are not here: put the folder shared beside this checkout ({PAPERS}).")
    fresh = list({one.key: one for one in statements if one.key not in known}.values())
    if args.take:
        said = dict(line.split()[:2] for line in args.take.read_text("utf-8").splitlines() if line.strip())
        rows = [
            dict(zip(FIELDS, (one.paper, one.start, one.end, one.key, *said[one.key]), strict=True))
            for one in fresh
            if one.key in said
        ]
        with VERDICTS.open("a", encoding="utf-8", newline="") as file:
            csv.DictWriter(file, FIELDS, lineterminator="\n").writerows(rows)
        print(f"{len(rows)} verdicts added.")
    elif args.new:
        for one in fresh:
            print(f"{one.key} {'* ' if one.asked else ''}{one.text}\n      << {one.source}")
    else:
        judged = [(one, known[one.key]) for one in statements if one.key in known]
        print(f"{len(statements)} statements, {len(judged)} judged, {sum(one.asked for one in statements)} marked")
        for name, part in (
            ("not marked “please rewrite”", [pair for pair in judged if not pair[0].asked]),
            ("marked", [pair for pair in judged if pair[0].asked]),
        ):
            print(name)
            for field, told in (("grammar", "broken grammar"), ("meaning", "changed meaning"), ("simpler", "harder")):
                print(f"  {told:16} {_share(part, field)}")


if __name__ == "__main__":
    main()
