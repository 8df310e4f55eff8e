"""The core symbols: sound as files, different as pictures, and no older than the kit that draws them."""

from __future__ import annotations

import csv
import io
import itertools
import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from symbols.kit.__main__ import files
from symbols.kit.register import Drawings, all_drawings

SYMBOLS = Path(__file__).resolve().parent.parent.parent / "symbols"
CORE = SYMBOLS / "core"
BY_HAND = ("LICENSE", "verdicts.csv")
NAMES = sorted(path.name for path in CORE.glob("*.svg"))
SHAPES = {"svg", "title", "g", "path", "circle", "ellipse", "rect"}
PAINT = {"fill", "fill-rule", "opacity"} | {"stroke" + s for s in ("", "-width", "-dasharray", "-linecap", "-linejoin")}
PLACE = {"viewBox", "role", "d", "cx", "cy", "r", "rx", "ry", "x", "y", "width", "height", "transform"}


def table() -> list[dict[str, str]]:
    return list(csv.DictReader((CORE / "symbols.csv").read_text(encoding="utf-8").splitlines()))


def raster(svg: str, pixels: int = 64) -> Any:
    """Grey values of 0 (black) to 1 (white), on white."""
    import av
    import resvg_py

    png = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=pixels, background="white", skip_system_fonts=True))
    with av.open(io.BytesIO(png)) as picture:
        return next(picture.decode(video=0)).to_ndarray(format="gray") / 255


@lru_cache(maxsize=1)
def rasters() -> dict[str, Any]:
    return {name: raster((CORE / name).read_text(encoding="utf-8")) for name in NAMES}


def test_the_files_are_what_the_kit_makes_now() -> None:
    made = files()
    there = {p.name: p.read_text(encoding="utf-8") for p in CORE.iterdir() if p.name not in BY_HAND}
    assert sorted(there) == sorted(made)
    assert [name for name in made if made[name] != there[name]] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_symbol_is_a_plain_square_drawing(name: str) -> None:
    data = (CORE / name).read_bytes()
    root = ElementTree.fromstring(data)
    assert root.get("viewBox") == "0 0 96 96"
    assert (root.findtext("{http://www.w3.org/2000/svg}title") or "").strip()
    for element in root.iter():
        assert element.tag.removeprefix("{http://www.w3.org/2000/svg}") in SHAPES
        assert set(element.attrib) <= PAINT | PLACE, element.attrib
    assert b"url(" not in data and b"http" not in data.replace(b"http://www.w3.org/2000/svg", b"")
    assert len(data) <= 6000


def test_the_symbols_are_small() -> None:
    sizes = [(CORE / name).stat().st_size for name in NAMES]
    assert sum(sizes) / len(sizes) < 3000


@pytest.mark.parametrize("name", NAMES)
def test_a_symbol_fills_its_square_and_stays_inside(name: str) -> None:
    ink = rasters()[name] < 0.85
    assert 0.06 < ink.mean() < 0.97
    rows, columns = ink.any(axis=1).nonzero()[0], ink.any(axis=0).nonzero()[0]
    assert max(rows[-1] - rows[0], columns[-1] - columns[0]) >= 0.78 * 64, "too small in its square"
    edges = (ink[0].mean(), ink[-1].mean(), ink[:, 0].mean(), ink[:, -1].mean())
    assert max(edges) < 0.2, "cut off at an edge"


def test_no_two_symbols_look_the_same() -> None:
    close = []
    for (one, a), (two, b) in itertools.combinations(rasters().items(), 2):
        if abs(a - b).mean() < 0.045:
            close.append((one, two, round(float(abs(a - b).mean()), 3)))
    assert close == []


def test_every_concept_is_in_the_catalogue() -> None:
    with (SYMBOLS / "concepts.csv").open(encoding="utf-8", newline="") as file:
        known = {row["concept"] for row in csv.DictReader(file)}
    assert [row["concept"] for row in table() if row["concept"] not in known] == []


def test_the_table_names_each_file_once() -> None:
    rows = table()
    assert sorted(row["file"] for row in rows) == NAMES
    assert len({row["concept"] for row in rows}) == len(rows)


@pytest.mark.parametrize("row", table(), ids=lambda row: row["concept"])
def test_alt_text_is_short_and_says_the_meaning(row: dict[str, str]) -> None:
    assert row["alt"].endswith(".") and row["alt"][0].isupper()
    assert 1 <= len(row["alt"].split()) <= 8
    assert not re.search(r"\b(picture|image|symbol|drawing|icon|photo) of\b", row["alt"], re.IGNORECASE)
    assert row["quality"] in ("1", "2", "3")
    assert row["quality"] != "1" or row["note"], "a weak symbol says what is weak"


def test_the_pack_says_that_it_is_free() -> None:
    pack = json.loads((CORE / "pack.json").read_text(encoding="utf-8"))
    assert pack["licence"]["spdx"] == "CC0-1.0"
    assert pack["adapt_allowed"] is True and pack["licence"]["sharealike"] is False
    assert "CC0" in (CORE / "LICENSE").read_text(encoding="utf-8")


def test_a_concept_cannot_be_drawn_twice_in_one_set() -> None:
    set_ = Drawings()
    set_.draw("meeting", "A meeting.")(lambda: "")
    with pytest.raises(ValueError, match="meeting is drawn twice"):
        set_.draw("meeting", "A meeting.")(lambda: "")


def test_the_same_kit_gives_the_same_bytes() -> None:
    assert {c: d.svg() for c, d in all_drawings().items()} == {c: d.svg() for c, d in all_drawings().items()}


def test_every_concept_is_drawn_and_has_been_looked_at() -> None:
    with (SYMBOLS / "concepts.csv").open(encoding="utf-8", newline="") as file:
        concepts = {row["concept"] for row in csv.DictReader(file)}
    with (CORE / "symbols.csv").open(encoding="utf-8", newline="") as file:
        marks = {row["concept"]: row["quality"] for row in csv.DictReader(file)}
    with (CORE / "verdicts.csv").open(encoding="utf-8", newline="") as file:
        verdicts = {row["concept"]: row for row in csv.DictReader(file)}
    assert concepts == set(marks) == set(verdicts)
    said = {"3": "clear", "2": "usable", "1": "weak"}
    assert {concept: row["verdict"] for concept, row in verdicts.items()} == {c: said[q] for c, q in marks.items()}
    assert all(row["seen_as"] and row["looked_at"] for row in verdicts.values())


def test_the_whole_pack_is_small() -> None:
    assert sum(file.stat().st_size for file in CORE.iterdir()) < 1_500_000
