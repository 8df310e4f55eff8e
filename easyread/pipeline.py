"""The order of the stages, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .checks import meaning
from .model.findings import Result
from .picture.choose import choose
from .simplify.paper import simplify
from .understand.paper import understand

if TYPE_CHECKING:
    from .model.easy import EasyPaper
    from .model.paper import Paper
    from .model.settings import Settings
    from .model.text import Source
    from .ports import World


def read(source: Source, settings: Settings, world: World) -> Result[Paper]:
    """Source -> Paper."""
    return understand(source, settings, world)


def make_easy(paper: Paper, settings: Settings, world: World) -> Result[EasyPaper]:
    """Paper -> EasyPaper with words and pictures, and a look at what changed on the way."""
    words = simplify(paper, settings, world)
    pictures = choose(words.value, settings, world)
    easy = pictures.value
    return Result(easy, (*words.findings, *pictures.findings, *meaning.check(easy)))
