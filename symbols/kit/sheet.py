"""A contact sheet to look at: `python -m symbols.kit.sheet OUT.png [--size N] [concept...]`; no concept means all."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from easyread.picture.lettering import lettering

from .register import all_drawings


def sheet(pictures: dict[str, str], size: int = 150, columns: int = 7) -> bytes:
    """A PNG of many SVG pictures with their names under them, each `size` pixels wide."""
    import resvg_py

    cells = ""
    for k, (name, text) in enumerate(pictures.items()):
        x, y = 4 + (k % columns) * 104, 4 + (k // columns) * 114
        inner = re.sub(r"<title>.*?</title>", "", re.sub(r"^<svg[^>]*>|</svg>\s*$", "", text))
        label = lettering(re.sub(r"[^a-z0-9 .:£,-]", "", name), 48, 104, 5.4, 94, weight=0.13)
        frame = '<rect x="-1" y="-1" width="98" height="98" fill="none" stroke="#ddd" stroke-width=".5"/>'
        pen = '<g fill="none" stroke-linecap="round" stroke-linejoin="round" stroke="#000">'
        cells += f'<g transform="translate({x} {y})">{frame}{inner}{pen}{label}</g></g>'
    w, h = 4 + columns * 104, 4 + -(-len(pictures) // columns) * 114
    ground = f'<rect width="{w}" height="{h}" fill="#fff"/>'
    whole = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}">{ground}{cells}</svg>'
    return bytes(resvg_py.svg_to_bytes(svg_string=whole, width=round(w * size / 104), skip_system_fonts=True))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("concepts", nargs="*")
    parser.add_argument("--size", type=int, default=150, help="pixels across each picture")
    parser.add_argument("--columns", type=int, default=7)
    asked = parser.parse_args()
    drawn = all_drawings()
    names = asked.concepts or list(drawn)
    asked.out.write_bytes(sheet({n: drawn[n].svg() for n in names}, asked.size, min(asked.columns, len(names))))


if __name__ == "__main__":
    main()
