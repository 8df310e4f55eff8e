"""The voice of Google Translate, for people who said yes to sending their words out.

gTTS builds the requests; they are sent from here, because gTTS 2.5 sends them with certificate checks switched off.
Nothing is sent before `consent=True` was given.
"""

from __future__ import annotations

import base64
import binascii
import io
import re
import time
from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any

from easyread.errors import NoConsent, VoiceMissing

from .silence import trim

_INSTALL = "Type: pip install 'easyread[google-voice]'"
_INSTEAD = "Use the voice espeak: it needs no internet."
_SOUND = re.compile(r'jQ1olc","\[\\"(.*?)\\"]')
_NORMAL_PACE = 150  # words a minute from which Google's slow reading is asked for
_TRIES = 3
_SPACING_SECONDS = 1.0  # the only remedy that gTTS's makers know for "too many requests"
_TIME_LIMIT_SECONDS = (5, 20)  # to connect, to answer


class GoogleTranslate:
    """Google Translate's voice with a British accent. Every sentence goes to Google over the internet."""

    name = "gtts"
    title = "Google Translate, British English"
    sends_words_out = True
    rate = 24000

    def __init__(self, consent: bool = False) -> None:
        if not consent:
            raise NoConsent(
                "The voice gtts sends the words of your paper to Google. "
                "If that is all right, set send_words_to_internet = true. If not, use the voice espeak."
            )
        self._last_sent: float | None = None

    def speak(self, sentences: Sequence[str], words_a_minute: int) -> list[bytes]:
        """For each sentence, mono 16-bit samples, silence cut off. Google has two paces only: normal and slow.

        Raises VoiceMissing when gTTS is not installed, or when Google cannot be reached or refuses.
        """
        if find_spec("gtts") is None:
            raise VoiceMissing(f"The voice gtts is not installed. {_INSTALL}")
        return [self._one(sentence, words_a_minute < _NORMAL_PACE) for sentence in sentences]

    def _one(self, sentence: str, slow: bool) -> bytes:
        if not any(sign.isalnum() for sign in sentence):
            return b""  # gTTS fails on text that has no words
        sounds = [decoded(self._answer(request), self.rate) for request in prepared(sentence, slow)]
        return trim(b"".join(sounds), self.rate)

    def _answer(self, request: Any) -> bytes:
        status = 0
        for attempt in range(_TRIES):
            self._wait(attempt)
            status, text = send(request)
            if status == 200:
                return sound_in(text)
            if status != 429 and status < 500:
                raise VoiceMissing(f"Google refused to read the words ({status}). {_INSTEAD}")
        raise VoiceMissing(f"Google is too busy ({status}). Wait an hour and try again, or use the voice espeak.")

    def _wait(self, attempt: int) -> None:
        if self._last_sent is not None:
            due = self._last_sent + _SPACING_SECONDS * 4**attempt
            time.sleep(max(0.0, due - time.monotonic()))
        self._last_sent = time.monotonic()


def prepared(sentence: str, slow: bool) -> list[Any]:
    """The requests for one sentence, not sent. Uses a private method, hence `gtts ==2.5.*` in the extra."""
    from gtts import gTTS

    made = gTTS(sentence, lang="en", tld="co.uk", slow=slow, lang_check=False)
    return list(made._prepare_requests())


def send(request: Any) -> tuple[int, str]:
    """Status and text of the answer, with the certificate checked. Raises VoiceMissing when there is no answer."""
    import requests

    try:
        with requests.Session() as session:
            surroundings = session.merge_environment_settings(request.url, {}, None, True, None)
            answer = session.send(request, timeout=_TIME_LIMIT_SECONDS, **surroundings)
            return answer.status_code, answer.text
    except requests.exceptions.SSLError:
        raise VoiceMissing(
            f"The secure line to Google could not be checked, so no words were sent. {_INSTEAD}"
        ) from None
    except requests.exceptions.RequestException:
        raise VoiceMissing(f"Google could not be reached. Check the internet. {_INSTEAD}") from None


def sound_in(text: str) -> bytes:
    """The MP3 inside Google's answer. Raises VoiceMissing where there is none: an answer of 200 may be empty."""
    try:
        sound = b"".join(base64.b64decode(part, validate=True) for part in _SOUND.findall(text))
    except binascii.Error:
        sound = b""
    if not sound:
        raise VoiceMissing(f"Google sent no sound back. {_INSTEAD}")
    return sound


def decoded(mp3: bytes, rate: int) -> bytes:
    """MP3 as mono 16-bit samples at `rate`. Raises VoiceMissing for anything that is not MP3."""
    import av

    resampler = av.AudioResampler(format="s16", layout="mono", rate=rate)
    try:
        with av.open(io.BytesIO(mp3), "r", format="mp3") as container:
            frames = [out for frame in container.decode(audio=0) for out in resampler.resample(frame)]
        frames += resampler.resample(None)
    except (av.error.FFmpegError, IndexError):
        raise VoiceMissing(f"Google sent back sound that cannot be read. {_INSTEAD}") from None
    return b"".join(frame.to_ndarray().tobytes() for frame in frames)
