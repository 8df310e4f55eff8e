"""How much the guard catches, and how often it is wrong.

python -m tests.quality.guard [--part dev|test] [--misses] [--type NAME]
"""

from __future__ import annotations

import argparse
from collections.abc import Callable

from .make import of_others
from .score import Tally, harmless_pairs, score, score_pairs, stored, unchanged
from .texts import others, ours


def _table(title: str, tallies: dict[str, Tally]) -> None:
    print(f"\n{title:26} caught  error  doubt      n")
    for name, t in tallies.items():
        print(
            f"{name:26} {t.caught:6.1%} {t.errors / max(1, t.count):6.1%} {t.doubts / max(1, t.count):6.1%} {t.count:6}"
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", default="dev", choices=("dev", "test"))
    parser.add_argument("--misses", action="store_true", help="show what was not caught, and what was flagged wrongly")
    parser.add_argument("--type", default="", help="only this type of corruption")
    args = parser.parse_args()
    mine: Callable[[dict[str, str]], bool] = lambda case: case["part"] == args.part and args.type in ("", case["type"])  # noqa: E731
    sets = {"project": ([c for c in stored() if mine(c)], ours())}
    if others():
        sets["papers beside the checkout"] = ([c for c in of_others() if mine(c)], others())
    for name, (cases, texts) in sets.items():
        tallies = score(cases)
        _table(f"{name}, {args.part}", tallies)
        plain = unchanged(texts)
        pairs = score_pairs([p for p in harmless_pairs(texts, written=name == "project") if p["part"] == args.part])
        _table("unchanged and harmless", {"unchanged": plain, **pairs})
        if args.misses:
            for tally in tallies.values():
                print(*tally.missed, sep="\n")
            print(*plain.flagged, *(line for t in pairs.values() for line in t.flagged), sep="\n")


if __name__ == "__main__":
    main()
