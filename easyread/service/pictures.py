"""Questions about pictures: which fit a sentence, and why."""

from __future__ import annotations

from typing import Any

from easyread.model.easy import Picture
from easyread.model.packs import CORE
from easyread.model.settings import Settings
from easyread.picture import rank
from easyread.picture.own_calls import OwnCalls
from easyread.picture.shelf import Shelf

_OTHERS = 2


class Questions:
    """Answers for the pictures of one forum."""

    def __init__(self, settings: Settings) -> None:
        self._own = OwnCalls(settings.own_pictures)
        self._shelf = Shelf(settings.own_pictures)

    def answer(self, text: str) -> dict[str, Any]:
        """`easyread picture --json`. `concept` is None where no picture is better than a wrong one."""
        found = rank.candidates(text, self._own)
        best = rank.best(text, self._own)
        shown = self._picture(best) if best else None
        if best is None:
            why = "Nothing in this sentence is sure enough."
        elif shown is None:
            why = f"“{best.concept}” fits best, and there is no picture of it."
        else:
            why = best.why
        others = [picture for one in found if one is not best and (picture := self._picture(one)) and picture != shown]
        return {
            "text": text,
            "concept": shown.concept if shown else None,
            "pack": shown.pack if shown else None,
            "file": self._file(shown) if shown else None,
            "value": shown.value if shown else "",
            "why": why,
            "others": [{"concept": one.concept, "pack": one.pack} for one in dict.fromkeys(others)][:_OTHERS],
        }

    def _picture(self, candidate: rank.Candidate) -> Picture | None:
        return self._shelf.named(candidate.concept, candidate.value, candidate.modifier)

    def _file(self, picture: Picture) -> str:
        if picture.pack == CORE:
            return f"{picture.concept.replace(' ', '-')}.svg"
        symbol = self._shelf.symbol(picture)
        return symbol.file if symbol else ""
