"""Takes the words out of a braille file again, by liblouis's back-translation."""

from __future__ import annotations

import re
import subprocess

_GOES_ON = '"'  # dot 5 at the end of a line
_UPPER_HALF = str.maketrans("@^[]\\", "`~{}|")


def lines(data: bytes) -> list[list[str]]:
    """The pages of a file, each as its lines without the number at its foot."""
    return [page.split("\r\n")[:-1] for page in data.decode("ascii").split("\f")]


def words(lou: str, data: bytes, table: str) -> list[str]:
    """All words and numbers in order, in small letters, without signs. What runs over a line is one word again."""
    rows = [line for page in lines(data) for line in page[:-1]]
    whole = "".join(row.strip()[:-1] if row.endswith(_GOES_ON) else row.strip() + " " for row in rows)
    text = re.sub(r"\s+", " ", whole).lower().translate(_UPPER_HALF)
    pieces = re.findall(r"\S+(?: \S+){0,11}", text)  # liblouis takes no line without end
    told = subprocess.run([lou, "-b", table], input="\n".join(pieces), capture_output=True, text=True, check=True)
    return plain(told.stdout)


def plain(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())
