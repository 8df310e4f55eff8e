"""The client against a real server on loopback: good answers, and everything that can be wrong with an endpoint."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from easyread.errors import NoConsent, RewriterFailed, SettingsError
from easyread.model.settings import RewriterSettings
from easyread.rewriters import opened
from easyread.rewriters.openai import OpenAiCompatible

from .endpoint import Answer, endpoint, said


def ask(settings: RewriterSettings, key: str = "", waits: list[float] | None = None) -> str:
    kept = [] if waits is None else waits
    return OpenAiCompatible(settings, key, kept.append).rewrite("The committee met.", ("committee",))


def test_a_good_answer_and_what_was_sent() -> None:
    with endpoint(said(" The committee met. \n")) as server:
        assert ask(server.settings(), key="secret") == "The committee met."
    assert server.paths == ["/v1/chat/completions"]
    assert server.headers[0]["Authorization"] == "Bearer secret"
    sent = server.asked[0]
    assert (sent["model"], sent["temperature"], sent["stream"]) == ("small", 0, False)
    assert json.loads(sent["messages"][1]["content"]) == {"sentence": "The committee met.", "keep": ["committee"]}
    assert [one["role"] for one in sent["messages"]] == ["system", "user"]


def test_without_a_key_none_is_sent() -> None:
    with endpoint(said("Yes.")) as server:
        ask(server.settings())
    assert "Authorization" not in server.headers[0]


def test_a_model_that_thinks_aloud() -> None:
    with endpoint(said("<think>Hm, a committee.</think>\nThe group met.")) as server:
        assert ask(server.settings()) == "The group met."


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (Answer(b"{"), "cannot be read"),
        (Answer(b"\xff\xfe"), "cannot be read"),
        (Answer(b"[]"), "cannot be read"),
        (Answer(b'{"choices": []}'), "cannot be read"),
        (Answer(b"[" * 50_000), "cannot be read"),
        (Answer(b""), "cannot be read"),
        (said("  \n"), "empty"),
        (Answer(b'{"choices": [{"message": {"content": null}}]}'), "empty"),
        (said("word " * 50_000), "too long"),
    ],
)
def test_broken_empty_and_huge_answers(answer: Answer, says: str) -> None:
    with endpoint(answer) as server, pytest.raises(RewriterFailed, match=says) as failed:
        ask(server.settings())
    assert len(server.asked) == 1
    assert not failed.value.final


@pytest.mark.parametrize("status", [429, 500, 502, 503])
def test_a_busy_endpoint_is_asked_again_with_longer_waits(status: int) -> None:
    waits: list[float] = []
    with endpoint(lambda n, _: Answer(b"", status) if n < 2 else said("Yes.")) as server:
        assert ask(server.settings(retries=2), waits=waits) == "Yes."
    assert waits == [0.5, 1.0]
    with endpoint(Answer(b"", status)) as server, pytest.raises(RewriterFailed, match=str(status)) as failed:
        ask(server.settings(retries=1))
    assert len(server.asked) == 2
    assert not failed.value.final


def test_retry_after_is_honoured_within_the_limit() -> None:
    waits: list[float] = []
    with endpoint(lambda n, _: Answer(b"", 429, {"Retry-After": "2"}) if n == 0 else said("Yes.")) as server:
        assert ask(server.settings(), waits=waits) == "Yes."
    assert waits == [2.0]
    with endpoint(Answer(b"", 429, {"Retry-After": "3600"})) as server, pytest.raises(RewriterFailed, match="429"):
        ask(server.settings(), waits=waits)
    assert len(server.asked) == 1
    assert waits == [2.0]


def test_retry_after_as_a_date_and_as_nonsense() -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(hours=2))
    with endpoint(Answer(b"", 503, {"Retry-After": later})) as server, pytest.raises(RewriterFailed):
        ask(server.settings())
    assert len(server.asked) == 1
    waits: list[float] = []
    with endpoint(lambda n, _: Answer(b"", 503, {"Retry-After": "soon"}) if n == 0 else said("Yes.")) as server:
        assert ask(server.settings(), waits=waits) == "Yes."
    assert waits == [0.5]


@pytest.mark.parametrize("status", [400, 401, 403, 404])
def test_a_refusal_is_final(status: int) -> None:
    with endpoint(Answer(b"no", status)) as server, pytest.raises(RewriterFailed, match=str(status)) as failed:
        ask(server.settings())
    assert failed.value.final
    assert len(server.asked) == 1


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_no_redirect_is_followed(status: int) -> None:
    with (
        endpoint(said("I have your words.")) as elsewhere,
        endpoint(Answer(b"", status, {"Location": elsewhere.url + "/v1/chat/completions"})) as server,
        pytest.raises(RewriterFailed, match=str(status)),
    ):
        ask(server.settings(), key="secret")
    assert elsewhere.asked == []


@pytest.mark.parametrize("answer", [Answer(said("Yes.").body, slow=30), Answer(said("Yes.").body, drip=0.2)])
def test_a_slow_answer_ends_at_the_time_limit(answer: Answer) -> None:
    """Also one whose bytes keep coming: the limit is on the whole, not on each byte."""
    with endpoint(answer) as server, pytest.raises(RewriterFailed, match="too long"):
        ask(server.settings(timeout_seconds=0.5, retries=0))


def test_an_answer_that_breaks_off_is_asked_for_again() -> None:
    with endpoint(lambda n, _: Answer(b"{", cut=True) if n == 0 else said("Yes.")) as server:
        assert ask(server.settings()) == "Yes."
    assert len(server.asked) == 2


def test_nobody_there() -> None:
    with endpoint(said("x")) as server:
        settings = server.settings(retries=1)
    with pytest.raises(RewriterFailed, match="cannot be reached"):
        ask(settings)


def test_a_certificate_is_needed_for_https() -> None:
    with endpoint(said("Yes.")) as server, pytest.raises(RewriterFailed):
        ask(RewriterSettings(server.url.replace("http:", "https:"), "small", timeout_seconds=2, retries=0))
    assert server.asked == []


@pytest.mark.parametrize(
    ("url", "out"),
    [
        ("http://127.0.0.1:1/v1", False),
        ("http://localhost:1", False),
        ("http://[::1]:1/v1", False),
        ("https://models.example.org/v1", True),
        ("http://192.168.1.7:11434/v1", True),
        ("http://localhost.example.org/v1", True),
    ],
)
def test_where_words_leave_the_computer(url: str, out: bool) -> None:
    assert OpenAiCompatible(RewriterSettings(url, "m")).sends_words_out is out
    if out:
        with pytest.raises(NoConsent, match="send_words_to_internet"):
            opened(RewriterSettings(url, "m"), consent=False, environment={})
    assert opened(RewriterSettings(url, "m"), consent=True, environment={}).sends_words_out is out


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        (RewriterSettings("ftp://x/v1", "m"), "ftp"),
        (RewriterSettings("127.0.0.1:80", "m"), "no address"),
        (RewriterSettings("http://x:y/v1", "m"), "port"),
        (RewriterSettings("http://me:pass@localhost/v1", "m"), "no address"),
        (RewriterSettings("http://models.example.org/v1", "m", key_from="KEY"), "unencrypted"),
        (RewriterSettings("http://localhost/v1", "m", key_from="NONE"), "NONE"),
        (RewriterSettings("http://localhost/v1", "m", engine="paper-plane"), "paper-plane"),
    ],
)
def test_settings_that_cannot_work(settings: RewriterSettings, says: str) -> None:
    with pytest.raises(SettingsError, match=says):
        opened(settings, consent=True, environment={"KEY": "secret"})
