"""Makes the pictures of this folder again: python docs/gallery/make.py (needs pdftoppm, Chromium and LibreOffice)."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

from PIL import Image

HERE = Path(__file__).parent
SAMPLES = HERE.parents[1] / "samples"
PAPERS = ("agenda-partnership-board.docx", "minutes-self-advocacy-group.md", "you-said-we-did-surgery.md")
_HEIGHT, _GAP = 560, 12
_OFFICE = ("soffice", "--headless", "--convert-to", "pdf", "--outdir")
_CHROMIUM = (
    "chromium",
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
)


def pages(pdf: Path, folder: Path) -> list[Image.Image]:
    subprocess.run(["pdftoppm", "-r", "50", "-png", str(pdf), str(folder / pdf.stem)], check=True)
    return [Image.open(path).convert("RGB") for path in sorted(folder.glob(f"{pdf.stem}-*.png"))]


def screen(page: Path, folder: Path, size: str) -> Image.Image:
    shot = folder / f"{page.stem}-{size}.png"
    subprocess.run(
        [*_CHROMIUM, f"--window-size={size}", f"--screenshot={shot}", page.resolve().as_uri()],
        check=True,
        capture_output=True,
    )
    return Image.open(shot).convert("RGB")


def side_by_side(pictures: list[Image.Image]) -> Image.Image:
    shown = [one.resize((round(one.width * _HEIGHT / one.height), _HEIGHT)) for one in pictures]
    sheet = Image.new("RGB", (sum(one.width for one in shown) + _GAP * (len(shown) - 1), _HEIGHT), "#8a8a8a")
    at = 0
    for one in shown:
        sheet.paste(one, (at, 0))
        at += one.width + _GAP
    return sheet


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        out = Path(name)
        formats = "easy-read-pdf,easy-read-docx,large-print-pdf,html,poster,cards"
        command = ["easyread", "make", "--quiet", "--formats", formats, "--out", str(out)]
        subprocess.run([*command, *(str(SAMPLES / paper) for paper in PAPERS)], check=True)
        for paper in PAPERS:
            stem = Path(paper).stem
            folder = out / stem
            subprocess.run(
                [*_OFFICE, str(folder / "word"), str(folder / f"{stem}-easy-read.docx")],
                check=True,
                capture_output=True,
            )
            sheets = {
                "easy-read": pages(folder / f"{stem}-easy-read.pdf", folder)[:5],
                "word": pages(folder / "word" / f"{stem}-easy-read.pdf", folder / "word")[:5],
                "large-print": pages(folder / f"{stem}-large-print.pdf", folder)[:5],
                "web": [
                    screen(folder / f"{stem}.html", folder, "1100,1500"),
                    screen(folder / f"{stem}.html", folder, "500,1500"),
                ],
                "wall": pages(folder / f"{stem}-poster.pdf", folder)[:2]
                + pages(folder / f"{stem}-cards.pdf", folder)[:2],
            }
            for kind, pictures in sheets.items():
                side_by_side(pictures).quantize(64).save(HERE / f"{stem}-{kind}.png", optimize=True)


if __name__ == "__main__":
    main()
