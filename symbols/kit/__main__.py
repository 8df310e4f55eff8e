"""Writes symbols/core: the SVG files, symbols.csv and pack.json. Files that nobody draws any more are taken away."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from .register import all_drawings

CORE = Path(__file__).resolve().parent.parent / "core"
PACK = {
    "id": "core",
    "name": "easyread core symbols",
    "version": "1",
    "licence": {
        "name": "CC0 1.0 Universal",
        "url": "https://creativecommons.org/publicdomain/zero/1.0/",
        "spdx": "CC0-1.0",
        "noncommercial": False,
        "sharealike": False,
    },
    "credit": "Pictures: easyread core symbols, free for any use (CC0).",
    "adapt_allowed": True,
    "source_url": "",
}


def files() -> dict[str, str]:
    """Name and text of every file of the pack except its licence. The same kit gives the same text."""
    drawings = {concept: drawing for concept, drawing in all_drawings().items() if drawing.quality > 0}
    table = io.StringIO()
    rows = csv.writer(table, lineterminator="\n")
    rows.writerow(("concept", "file", "alt", "quality", "note"))
    rows.writerows((d.concept, d.file, d.alt, d.quality, d.note) for d in drawings.values())
    out = {drawing.file: drawing.svg() for drawing in drawings.values()}
    return out | {"symbols.csv": table.getvalue(), "pack.json": json.dumps(PACK, indent=2, ensure_ascii=False) + "\n"}


def main() -> None:
    CORE.mkdir(exist_ok=True)
    made = files()
    for old in CORE.glob("*.svg"):
        if old.name not in made:
            old.unlink()
    for name, text in made.items():
        (CORE / name).write_text(text, encoding="utf-8", newline="\n")
    sizes = [len(text.encode()) for name, text in made.items() if name.endswith(".svg")]
    mean = sum(sizes) // max(1, len(sizes))
    print(f"{len(sizes)} symbols in {CORE.name}/, mean {mean} bytes, largest {max(sizes, default=0)}.")


if __name__ == "__main__":
    main()
