"""Where templates/ and symbols/ are: beside the code in a checkout, inside the package in a wheel."""

from __future__ import annotations

from pathlib import Path

from .errors import PartMissing

_PACKAGE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """The folder `templates` or `symbols`. Raises PartMissing when the installation is not whole."""
    for place in (_PACKAGE.parent / name, _PACKAGE / "_data" / name):
        if place.is_dir():
            return place
    raise PartMissing(f"The folder {name} is missing from this installation. Install easyread again.")
