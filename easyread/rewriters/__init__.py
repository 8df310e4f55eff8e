"""Language models that may rewrite single sentences: one file per kind of endpoint. Loaded only when asked for."""

from __future__ import annotations

from collections.abc import Mapping

from easyread import plugins
from easyread.errors import NoConsent, SettingsError
from easyread.model.settings import RewriterSettings
from easyread.ports import Rewriter


def opened(settings: RewriterSettings, *, consent: bool, environment: Mapping[str, str]) -> Rewriter:
    """The rewriter of the settings. `consent`: the person said yes to sending words away.

    Raises SettingsError for settings that cannot work, and NoConsent where words would leave this computer unasked.
    """
    engine = plugins.load("easyread.rewriters", settings.engine)
    if engine is None:
        raise SettingsError(
            f"There is no rewriter “{settings.engine}”. Take engine out of [rewriter], or name another."
        )
    key = environment.get(settings.key_from, "") if settings.key_from else ""
    if settings.key_from and not key:
        raise SettingsError(
            f"[rewriter] takes its key from {settings.key_from}, and that is not set. Set it, or take key_from out."
        )
    made: Rewriter = engine(settings, key)
    if made.sends_words_out and not consent:
        raise NoConsent(
            f"The language model of [rewriter] is not on this computer: words of your paper would go to {made.where}. "
            "If that is all right, set send_words_to_internet = true. If not, take [rewriter] out."
        )
    return made
