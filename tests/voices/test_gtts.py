"""Google's voice with answers made up here: not one byte goes out."""

from __future__ import annotations

import base64
import sys
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest

from easyread.errors import NoConsent, VoiceMissing
from easyread.voices import gtts
from easyread.voices.gtts import GoogleTranslate
from easyread.writers import mp3


def tone(seconds: float = 0.5) -> bytes:
    """Half a second of tone as MP3, 24,000 samples a second."""
    sound = (np.sin(np.arange(int(24000 * seconds)) / 12) * 8000).astype(np.int16)
    return mp3.encode([sound], 24000, [], {})


def answer(sound: bytes) -> tuple[int, str]:
    return 200, f'[["wrb.fr","jQ1olc","[\\"{base64.b64encode(sound).decode()}\\"]",null]]'


class FakeGtts:
    """Stands for gtts.gTTS: one request for each 20 letters."""

    asked: list[tuple[str, dict[str, Any]]]

    def __init__(self, text: str, **options: Any) -> None:
        FakeGtts.asked.append((text, options))
        self.text = text

    def _prepare_requests(self) -> list[str]:
        return [self.text[start : start + 20] for start in range(0, len(self.text), 20)]


@pytest.fixture
def google(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Put answers (or errors) into this list; each request takes the first. Waiting takes no time."""
    answers: list[Any] = []
    FakeGtts.asked = []
    fake = ModuleType("gtts")
    fake.__spec__ = SimpleNamespace()  # type: ignore[assignment]
    fake.gTTS = FakeGtts  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "gtts", fake)
    monkeypatch.setattr(gtts, "send", lambda request: answers.pop(0))
    monkeypatch.setattr(gtts.time, "sleep", lambda seconds: None)
    return answers


def test_nothing_without_a_yes() -> None:
    with pytest.raises(NoConsent, match="Google"):
        GoogleTranslate()
    with pytest.raises(NoConsent):
        GoogleTranslate(consent=False)


def test_it_says_that_words_leave_the_computer() -> None:
    assert GoogleTranslate.sends_words_out is True
    assert (GoogleTranslate.name, GoogleTranslate.rate) == ("gtts", 24000)


def test_not_installed_says_what_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gtts, "find_spec", lambda name: None)
    with pytest.raises(VoiceMissing, match=r"Type: pip install 'easyread\[google-voice\]'"):
        GoogleTranslate(consent=True).speak(["Hello."], 125)


def test_a_sentence_becomes_samples(google: list[Any]) -> None:
    google += [answer(tone()), answer(tone(1.0))]
    sounds = GoogleTranslate(consent=True).speak(["Hello.", "Good day."], 125)
    assert [len(sound) / 2 / 24000 for sound in sounds] == pytest.approx([0.5, 1.0], abs=0.05)
    assert [text for text, _ in FakeGtts.asked] == ["Hello.", "Good day."]
    assert FakeGtts.asked[0][1] == {"lang": "en", "tld": "co.uk", "slow": True, "lang_check": False}


def test_a_long_sentence_is_put_together_from_several_answers(google: list[Any]) -> None:
    google += [answer(tone())] * 3
    sound = GoogleTranslate(consent=True).speak(["We talked about the bus and then had tea."], 160)[0]
    assert len(sound) / 2 / 24000 == pytest.approx(1.5, abs=0.2)
    assert FakeGtts.asked[0][1]["slow"] is False
    assert google == []


def test_a_sentence_without_words_is_not_sent(google: list[Any]) -> None:
    assert GoogleTranslate(consent=True).speak(["", "...", "—"], 125) == [b""] * 3
    assert FakeGtts.asked == []


def test_a_busy_google_is_asked_again(google: list[Any]) -> None:
    google += [(429, ""), (503, ""), answer(tone())]
    assert GoogleTranslate(consent=True).speak(["Hello."], 125)[0]


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ([(429, "")] * 3, "too busy"),
        ([(403, "")], "refused"),
        ([(200, "nothing here")], "no sound"),
        ([(200, 'jQ1olc","[\\"%%%\\"]')], "no sound"),
        ([answer(b"this is not MP3 at all")], "cannot be read"),
    ],
)
def test_what_can_go_wrong_is_one_plain_error(google: list[Any], answers: list[Any], why: str) -> None:
    google += answers
    with pytest.raises(VoiceMissing, match=rf"{why}.*espeak"):
        GoogleTranslate(consent=True).speak(["Hello."], 125)
    assert google == []


# --- sending ------------------------------------------------------------------------------------------------------------


class FakeSession:
    """Stands for requests.Session and notes how a request is sent."""

    sent: dict[str, Any]
    problem: Exception | None = None

    def __enter__(self) -> FakeSession:
        return self

    def __exit__(self, *problem: object) -> None: ...

    def merge_environment_settings(self, url: str, proxies: Any, stream: Any, verify: Any, cert: Any) -> dict[str, Any]:
        return {"proxies": proxies, "stream": stream, "verify": verify, "cert": cert}

    def send(self, request: Any, **options: Any) -> Any:
        FakeSession.sent = options
        if FakeSession.problem:
            raise FakeSession.problem
        return SimpleNamespace(status_code=200, text="sound")


class RequestError(Exception): ...


class CertificateError(RequestError): ...


@pytest.fixture
def requests(monkeypatch: pytest.MonkeyPatch) -> type[FakeSession]:
    fake = ModuleType("requests")
    fake.Session = FakeSession  # type: ignore[attr-defined]
    fake.exceptions = SimpleNamespace(SSLError=CertificateError, RequestException=RequestError)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "requests", fake)
    monkeypatch.setattr(FakeSession, "problem", None)
    return FakeSession


def test_certificates_are_checked_and_there_is_a_time_limit(requests: type[FakeSession]) -> None:
    assert gtts.send(SimpleNamespace(url="https://translate.google.co.uk/")) == (200, "sound")
    assert requests.sent["verify"] is True
    assert requests.sent["timeout"] == (5, 20)


@pytest.mark.parametrize(
    ("problem", "why"), [(CertificateError(), "secure line"), (RequestError(), "could not be reached")]
)
def test_no_line_to_google(
    requests: type[FakeSession], monkeypatch: pytest.MonkeyPatch, problem: Exception, why: str
) -> None:
    monkeypatch.setattr(requests, "problem", problem)
    with pytest.raises(VoiceMissing, match=rf"{why}.*espeak"):
        gtts.send(SimpleNamespace(url="https://translate.google.co.uk/"))
