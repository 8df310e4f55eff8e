"""Where the set modules put their drawings, and how all of them are gathered."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from easyread.picture.drawing import svg

Draw = Callable[[], str]


@dataclass(frozen=True)
class Drawing:
    """`quality` is an honest mark: 3 clear at first sight, 2 usable, 1 weak, 0 misleading (never published)."""

    concept: str
    alt: str
    quality: int
    note: str
    body: Draw

    @property
    def file(self) -> str:
        return re.sub(r"[^a-z0-9]+", "-", self.concept.lower()).strip("-") + ".svg"

    def svg(self) -> str:
        return svg(self.body(), self.alt.removesuffix("."))


class Drawings(dict[str, Drawing]):
    """The drawings of one set module, by concept."""

    def draw(self, concept: str, alt: str, quality: int = 2, note: str = "") -> Callable[[Draw], Draw]:
        """Registers the function below it. Raises ValueError when the concept has been drawn already in this set."""

        def keep(body: Draw) -> Draw:
            if concept in self:
                raise ValueError(f"{concept} is drawn twice")
            self[concept] = Drawing(concept, alt, quality, note, body)
            return body

        return keep


def all_drawings() -> dict[str, Drawing]:
    """Every drawing of every set_*.py, sorted by concept. Raises ValueError when two sets draw the same concept."""
    found: dict[str, Drawing] = {}
    for module in sorted(Path(__file__).parent.glob("set_*.py")):
        for concept, drawing in import_module(f"{__package__}.{module.stem}").SYMBOLS.items():
            if concept in found:
                raise ValueError(f"{concept} is drawn in two sets; the second is {module.stem}")
            found[concept] = drawing
    return dict(sorted(found.items()))
