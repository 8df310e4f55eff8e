"""Questions about pictures: which fit a sentence, which there are."""

from __future__ import annotations

from typing import Any

from easyread.picture import artwork, rank


def answer(text: str) -> dict[str, Any]:
    """`easyread picture --json`. `concept` is None where no picture is better than a wrong one."""
    drawn = artwork.concepts()
    found = rank.candidates(text)
    best = rank.best(text)
    if best is not None and best.concept not in drawn:
        why, best = f"“{best.concept}” fits best, and it is not drawn yet.", None
    elif best is None:
        why = "Nothing in this sentence is sure enough."
    else:
        why = best.why
    others = [c.concept for c in found if c.concept in drawn and (best is None or c.concept != best.concept)][:2]
    return {
        "text": text,
        "concept": best.concept if best else None,
        "pack": "core" if best else None,
        "file": f"{best.concept.replace(' ', '-')}.svg" if best else None,
        "value": best.value if best else "",
        "why": why,
        "others": [{"concept": concept, "pack": "core"} for concept in dict.fromkeys(others)],
    }
