"""The gate: each finished file is looked at before it is written, as `easyread check` would look at it."""

from __future__ import annotations

from collections.abc import Sequence

from easyread import plugins
from easyread.checks.look import check_look
from easyread.errors import NotFit
from easyread.model.findings import Finding, Severity
from easyread.model.outputs import Output

_PROFILES = {"large-print-pdf": "large-print"}
"""Files that are made for other readers than `settings.profile` says."""
_OF_PEOPLE = ("sent-new-line", "pic-quality", "pic-size", "html-link-names")
"""Rules on what people gave: their words and photos. They are told of it, and nothing is held back."""


def looked_at(outputs: Sequence[Output], profile: str) -> tuple[Finding, ...]:
    """What must change in how the files are made; the words are looked at elsewhere. Nothing is a pass."""
    return tuple(finding for output in outputs for finding in _of(output, _PROFILES.get(output.format, profile)))


def _of(output: Output, profile: str) -> tuple[Finding, ...]:
    look = plugins.load("easyread.looks", "." + output.suffix.rsplit(".", 1)[-1])
    if look is None:
        return ()
    found = check_look(look(output.data, output.format), profile)
    return tuple(one for one in found if one.severity is Severity.MUST and one.name not in _OF_PEOPLE)


def refuse(name: str, found: Sequence[Finding]) -> None:
    """Raises NotFit with the first fault: it is easyread's, not the paper's, so the sentence says what to do."""
    if found:
        first = found[0]
        raise NotFit(
            f"A file made of {name} is not good enough to give to people: {first.message} ({first.code}). Nothing was "
            "written. To have the files all the same, add --draft; please tell the makers of easyread, too."
        )
