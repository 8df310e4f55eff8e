"""A pack as a folder: pack.json says what it is and under which licence, symbols.csv names its pictures."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from easyread.errors import BrokenFile, TooBig
from easyread.model.packs import Consent, Licence, Pack, Symbol

from .limits import MOST_BYTES_OF_A_PACK, MOST_BYTES_OF_A_PICTURE, MOST_SYMBOLS

FIELDS = ("concept", "file", "alt", "quality", "words", "says_more", "people", "until", "for", "note")
ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_PLAIN_NAME = re.compile(r"[\w][\w.,()' -]*\.(?P<kind>svg|png|jpg)", re.IGNORECASE)


def read_all(folder: Path) -> tuple[Pack, ...]:
    """Every pack of a folder, by name; none where there is no such folder. Raises BrokenFile or TooBig."""
    if not folder.is_dir():
        return ()
    return tuple(read(one) for one in sorted(folder.iterdir()) if (one / "pack.json").is_file())


def read(folder: Path) -> Pack:
    """One pack. Raises BrokenFile with what is wrong and what to do, or TooBig."""
    about = _about(folder)
    rows = _rows(folder)
    if len(rows) > MOST_SYMBOLS:
        raise TooBig(f"The pack {folder.name} has more than {MOST_SYMBOLS} pictures. Take some out of symbols.csv.")
    symbols = tuple(_symbol(folder, row) for row in rows)
    if sum(len(symbol.data) for symbol in symbols) > MOST_BYTES_OF_A_PACK:
        raise TooBig(
            f"The pack {folder.name} is larger than {MOST_BYTES_OF_A_PACK // 2**20} MB. Take pictures out of it."
        )
    told = about.get("licence")
    licence: dict[str, Any] = told if isinstance(told, dict) else {}
    return Pack(
        folder.name,
        str(about.get("name") or folder.name),
        Licence(
            str(licence.get("name", "")),
            str(licence.get("url", "")),
            bool(licence.get("noncommercial", False)),
            bool(licence.get("sharealike", False)),
        ),
        str(about.get("credit", "")),
        symbols,
        str(about.get("version", "")),
        str(about.get("source_url", "")),
        bool(about.get("adapt_allowed", True)),
    )


def _about(folder: Path) -> dict[str, Any]:
    try:
        about = json.loads((folder / "pack.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        about = None
    if not isinstance(about, dict) or not ID.fullmatch(folder.name):
        raise BrokenFile(f"The pack of pictures {folder} cannot be read. Import it again.")
    return about


def _rows(folder: Path) -> list[dict[str, str]]:
    try:
        text = (folder / "symbols.csv").read_text(encoding="utf-8-sig")
        rows = [
            {key: (value or "").strip() for key, value in row.items() if key}
            for row in csv.DictReader(io.StringIO(text))
        ]
    except (OSError, UnicodeDecodeError, csv.Error, AttributeError):
        raise BrokenFile(f"The list {folder / 'symbols.csv'} cannot be read. Import the pack again.") from None
    return [row for row in rows if row.get("concept") and row.get("file")]


def _symbol(folder: Path, row: dict[str, str]) -> Symbol:
    name = _PLAIN_NAME.fullmatch(row["file"])
    if name is None:
        raise BrokenFile(
            f"“{row['file'][:60]}” in {folder / 'symbols.csv'} is no name of a picture. Put that line right."
        )
    try:
        path = folder / row["file"]
        data = path.read_bytes() if path.stat().st_size <= MOST_BYTES_OF_A_PICTURE else b""
    except OSError:
        raise BrokenFile(
            f"The picture {row['file']} of the pack {folder.name} is gone. Import the pack again."
        ) from None
    if not data:
        raise BrokenFile(
            f"The picture {row['file']} of the pack {folder.name} is empty or too big. Import the pack again."
        )
    return Symbol(
        row["concept"],
        row["file"],
        row.get("alt", ""),
        name["kind"].lower(),
        data,
        int(row["quality"]) if row.get("quality", "").isdigit() else 1,
        tuple(part.strip() for part in row.get("words", "").split(";") if part.strip()),
        row.get("says_more", "").lower() in ("yes", "true", "1"),
        _consent(folder, row),
    )


def _consent(folder: Path, row: dict[str, str]) -> Consent | None:
    if not row.get("people"):
        return None
    until = row.get("until", "")
    try:
        day = date.fromisoformat(until) if until else None
    except ValueError:
        raise BrokenFile(
            f"“{until}” in {folder / 'symbols.csv'} is no day for {row['file']}. Write it as 2027-03-31."
        ) from None
    return Consent(row["people"], day, row.get("for", ""))


def files(pack: Pack) -> list[tuple[str, bytes]]:
    """The files of a pack, as `read` takes them."""
    about = {
        "id": pack.id,
        "name": pack.name,
        "version": pack.version,
        "licence": {
            "name": pack.licence.name,
            "url": pack.licence.url,
            "noncommercial": pack.licence.noncommercial,
            "sharealike": pack.licence.sharealike,
        },
        "credit": pack.credit,
        "adapt_allowed": pack.adapt_allowed,
        "source_url": pack.source_url,
    }
    listed = _listed(pack.symbols)
    pictures = {symbol.file: symbol.data for symbol in pack.symbols}
    return [
        ("pack.json", (json.dumps(about, indent=2, ensure_ascii=False) + "\n").encode()),
        ("symbols.csv", listed.encode()),
        *pictures.items(),
    ]


def _listed(symbols: Iterable[Symbol]) -> str:
    out = io.StringIO()
    rows = csv.DictWriter(out, FIELDS, lineterminator="\n")
    rows.writeheader()
    for one in symbols:
        rows.writerow(
            {
                "concept": one.concept,
                "file": one.file,
                "alt": one.alt,
                "quality": one.quality,
                "words": "; ".join(one.words),
                "says_more": "yes" if one.informative else "",
                "people": one.consent.who if one.consent else "",
                "until": one.consent.until.isoformat() if one.consent and one.consent.until else "",
                "for": one.consent.purpose if one.consent else "",
                "note": "" if one.quality > 1 else "check me: write 2 under quality when it is right",
            }
        )
    return out.getvalue()
