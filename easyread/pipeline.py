"""The order of the stages, and nothing else. Each is imported when it is needed: a check needs no words made plain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .model.findings import Result

if TYPE_CHECKING:
    from .model.easy import EasyPaper
    from .model.paper import Paper
    from .model.settings import Settings
    from .model.text import Source
    from .ports import Rewriter, World


def read(source: Source, settings: Settings, world: World) -> Result[Paper]:
    """Source -> Paper."""
    from .understand.paper import understand

    return understand(source, settings, world)


def make_easy(paper: Paper, settings: Settings, world: World, rewriter: Rewriter | None = None) -> Result[EasyPaper]:
    """Paper -> EasyPaper with words and pictures, and a look at what changed on the way.

    `rewriter` is a language model that a person asked for; without it no sentence is written by one.
    """
    from .checks import meaning
    from .picture.choose import choose
    from .simplify.paper import simplify

    words = simplify(paper, settings, world)
    if rewriter is not None and settings.rewriter is not None:
        words = _helped(words, rewriter, settings, settings.rewriter.most_statements)
    words = _marked(words, settings)
    pictures = choose(words.value, settings, world)
    easy = pictures.value
    return Result(easy, (*words.findings, *pictures.findings, *meaning.check(easy)))


_HARD = ("sent-max-words", "word-swap")


def _helped(words: Result[EasyPaper], rewriter: Rewriter, settings: Settings, most: int) -> Result[EasyPaper]:
    from .checks.text import of_sentence
    from .simplify.by_engine import helped

    def too_hard(text: str) -> tuple[str, ...]:
        return tuple(rule.name for rule, _ in of_sentence(text, settings.profile, settings.own_words, only=_HARD))

    done = helped(words.value, rewriter, too_hard, most)
    return Result(done.value, (*words.findings, *done.findings))


_ASKED = ("sent-max-words", "word-swap", "sent-no-nested", "word-no-figurative", "word-no-foreign")


def _marked(words: Result[EasyPaper], settings: Settings) -> Result[EasyPaper]:
    from .checks.text import finding, of_sentence
    from .simplify.please_rewrite import Broken, marked

    def broken(text: str) -> tuple[Broken, ...]:
        return tuple(
            Broken(rule.name, finding(rule, hit, text).message, text[hit.start : hit.end], hit.fix)
            for rule, hit in of_sentence(text, settings.profile, settings.own_words, only=_ASKED)
        )

    done = marked(words.value, broken)
    return Result(done.value, (*words.findings, *done.findings))
