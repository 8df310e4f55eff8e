"""The weights in one flat file: a line of JSON that says what stands where, then the numbers.

Every row of a matrix is whole numbers from -127 to 127 and one scale, so that the file is small; the large table of features stays in
the file (memory-mapped) and only the rows that are used are read.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
_MAGIC = b"easyread-grammar-1\n"


@dataclass(frozen=True, slots=True)
class Matrix:
    """Whole numbers and the scale of each row (the first dimensions of the array)."""

    whole: NDArray[np.int8]
    scale: Floats

    def floats(self) -> Floats:
        return self.whole.astype(np.float32) * self.scale[..., None]

    def rows(self, which: NDArray[np.int64]) -> Floats:
        return self.whole[which].astype(np.float32) * self.scale[which][..., None]


@dataclass(frozen=True, slots=True)
class Weights:
    arrays: dict[str, Matrix]
    names: dict[str, list[str]]  # "tags", "fine", "relations": what the columns of the scores stand for

    def floats(self, name: str) -> Floats:
        return self.arrays[name].floats()


def _flat(tree: dict[str, Any], before: str = "") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in sorted(tree.items()):
        found |= _flat(value, f"{before}{name}.") if isinstance(value, dict) else {before + name: value}
    return found


def write(path: Path, tree: dict[str, Any], names: dict[str, list[str]]) -> None:
    """Put the arrays of a tree of dictionaries into one file."""
    parts: list[bytes] = []
    places: dict[str, Any] = {}
    at = 0
    for name, value in _flat(tree).items():
        array = np.asarray(value, np.float32)
        scale = np.maximum(np.abs(array).max(-1), 1e-8) / 127
        whole = np.rint(array / scale[..., None]).astype(np.int8)
        data = np.asarray(scale, "<f4").tobytes() + whole.tobytes()
        data += b"\0" * (-len(data) % 8)
        places[name] = [at, list(array.shape)]
        parts.append(data)
        at += len(data)
    head = json.dumps({"names": names, "places": places}, separators=(",", ":")).encode()
    head += b" " * (-(len(_MAGIC) + len(head) + 1) % 8) + b"\n"
    path.write_bytes(_MAGIC + head + b"".join(parts))


def read(path: Path) -> Weights:
    """The weights of a file; the numbers are read when they are used."""
    data = np.memmap(path, mode="r", dtype=np.uint8)
    begin = len(_MAGIC)
    if data[:begin].tobytes() != _MAGIC:
        raise ValueError(f"{path.name} holds no weights of this version")
    line = data[begin : begin + 65536].tobytes().split(b"\n", 1)[0]
    head = json.loads(line)
    begin += len(line) + 1
    arrays = {}
    for name, (at, shape) in head["places"].items():
        rows = int(np.prod(shape[:-1], dtype=np.int64))
        first = begin + at
        scale = data[first : first + 4 * rows].view("<f4").reshape(shape[:-1])
        whole = data[first + 4 * rows : first + 4 * rows + rows * shape[-1]].view(np.int8).reshape(shape)
        arrays[name] = Matrix(whole, scale)
    return Weights(arrays, head["names"])
