"""Lays out the labelled papers of public repositories as the text files that their labels point into.

    python -m tests.quality.collect REPOSITORY=CHECKOUT... FOLDER

REPOSITORY is the name that a label gives as its source, CHECKOUT a git directory of it.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from .parts import labels


def from_markdown(text: str) -> str:
    """The words of a page as they are read: no front matter, no signs for bold and links."""
    for fence in ("---", "+++"):
        if text.startswith(f"{fence}\n"):
            text = text.split(f"\n{fence}\n", 1)[1]
    text = re.sub(r"!?\[([^\]\n]*)\]\([^)\n]*\)", r"\1", text)
    text = re.sub(r"\\(?=[^\w\s])", "", text)
    text = re.sub(r"(\*\*|__)(?=\S)|(?<=\S)(\*\*|__)|\*\*", "", text)
    return re.sub(r"(?m)^#{1,6} +", "", text).strip("\n") + "\n"


def text_of(git_folder: str, commit: str, path: str) -> str:
    """One paper of one commit as plain text."""
    data = subprocess.run(
        ["git", "--git-dir", git_folder, "show", f"{commit}:{path}"], capture_output=True, check=True
    ).stdout
    if not path.endswith(".pdf"):
        return from_markdown(data.decode("utf-8-sig", "replace").replace("\r\n", "\n"))
    words = subprocess.run(["pdftotext", "-layout", "-", "-"], input=data, capture_output=True, check=True).stdout
    return words.decode().replace("\f", "\n")


def main() -> None:
    *checkouts, folder = sys.argv[1:]
    where = dict(pair.split("=", 1) for pair in checkouts)
    for label in labels():
        source = label.get("source", "")
        name, _, path = source.partition(" ")
        if name in where:
            target = Path(folder) / label["paper"]
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text_of(where[name], label["commit"], path), "utf-8")


if __name__ == "__main__":
    main()
