"""Turns a labeller's quotes into offsets, so that the project holds places and values and never a paper's words."""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from pathlib import Path
from typing import Any

Place = list[int]


class NoSuchWords(ValueError):
    pass


def paper_text(data: bytes, *, skip_first_line: bool) -> str:
    """The words of a paper file; the first line of a collected paper only says where it comes from."""
    text = data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    return text.split("\n", 1)[1] if skip_first_line else text


def fingerprint(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def find(text: str, quote: str | list[Any], start: int = 0, end: int | None = None) -> Place:
    """The place of a quote at or after `start`; white space may differ. Raises NoSuchWords."""
    words, nth = (quote, 1) if isinstance(quote, str) else (quote[0], quote[1])
    pattern = re.compile(r"\s+".join(re.escape(word) for word in words.split()))
    for number, match in enumerate(pattern.finditer(text, start, len(text) if end is None else end), 1):
        if number == nth:
            return [match.start(), match.end()]
    raise NoSuchWords(f"not found from offset {start}: {quote!r}")


def _list(text: str, entries: list[Any]) -> list[dict[str, Any]]:
    """Entries in the order of the paper: strings or objects with "at"."""
    found: list[dict[str, Any]] = []
    start = 0
    for entry in entries:
        whole = entry if isinstance(entry, dict) else {"at": entry}
        place = find(text, whole["at"], start)
        start = place[0] + 1
        found.append({**whole, "at": place})
    return found


def _item(text: str, entry: dict[str, Any]) -> dict[str, Any]:
    """The person who leads an item stands beside its heading."""
    if entry.get("lead"):
        first, last = entry["at"]
        entry = {**entry, "lead": find(text, entry["lead"], max(0, text.rfind("\n", 0, first)), last + 600)}
    return entry


def _action(text: str, entry: dict[str, Any]) -> dict[str, Any]:
    first, last = entry["at"]
    owners = []
    for owner in entry.get("owners", []):
        try:
            owners.append(find(text, owner, first, last))
        except NoSuchWords:
            places = [m.span() for m in re.finditer(re.escape(owner), text)] if isinstance(owner, str) else []
            near = min(places, key=lambda p: abs(p[0] - first), default=None)
            if near is None:
                raise
            owners.append(list(near))
    due = find(text, entry["due"], max(0, first - 200)) if entry.get("due") else None
    return {**entry, "owners": owners, "due": due, "due_date": entry.get("due_date"), "status": entry.get("status")}


def label(work: dict[str, Any], text: str) -> dict[str, Any]:
    """The label of a work file. Raises NoSuchWords."""
    made: dict[str, Any] = {key: work[key] for key in ("paper", "part", "kind", "date", "start", "end")}
    made["skip_first_line"] = work.get("skip_first_line", False)
    made["sha256"] = fingerprint(text)
    for key in ("source", "commit"):
        if key in work:
            made[key] = work[key]
    for key in ("title", "group", "where"):
        made[key] = find(text, work[key]) if work.get(key) else None
    made["chair"] = [find(text, name) for name in work.get("chair", [])]
    for key in ("present", "apologies", "decisions"):
        made[key] = _list(text, work.get(key, []))
    made["items"] = [_item(text, entry) for entry in _list(text, work.get("items", []))]
    made["actions"] = [_action(text, entry) for entry in _list(text, work.get("actions", []))]
    made["said_did"] = []
    for pair in work.get("said_did", []):
        made["said_did"].append(
            {**pair, **{side: find(text, pair[side]) if pair.get(side) else None for side in ("said", "did")}}
        )
    meeting = work.get("next_meeting")
    made["next_meeting"] = {**meeting, "at": find(text, meeting["at"])} if meeting else None
    return made


def _shown(value: Any, text: str) -> Any:
    if isinstance(value, list) and len(value) == 2 and all(isinstance(v, int) for v in value):
        a, b = value
        return f"…{text[max(0, a - 25) : a]}[[{text[a:b]}]]{text[b : b + 15]}…".replace("\n", "⏎")
    if isinstance(value, list):
        return [_shown(v, text) for v in value]
    if isinstance(value, dict):
        return {key: _shown(v, text) for key, v in value.items()}
    return value


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path)
    parser.add_argument("paper", type=Path)
    parser.add_argument("-o", "--output", type=Path)
    args = parser.parse_args()
    work = json.loads(args.work.read_text("utf-8"))
    text = paper_text(args.paper.read_bytes(), skip_first_line=work.get("skip_first_line", False))
    try:
        made = label(work, text)
    except (NoSuchWords, KeyError) as problem:
        print(f"{args.work}: {problem}", file=sys.stderr)
        return 1
    if args.output:
        args.output.write_text(json.dumps(made, indent=None, sort_keys=True) + "\n", "utf-8")
    else:
        print(json.dumps(_shown(made, text), indent=1, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
