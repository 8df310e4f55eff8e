"""Any endpoint that speaks the chat protocol of OpenAI: Ollama, llama.cpp and others on this computer, or a hosted one.

Only the standard library is used (docs/decisions/0012). No redirect is followed, so neither words nor key go to another
place than the one that was named; certificates are checked; a whole request, however slowly the answer comes, has one
time limit.
"""

from __future__ import annotations

import http.client
import ipaddress
import json
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from easyread.errors import RewriterFailed, SettingsError
from easyread.model.settings import RewriterSettings

from .prompt import messages

_LARGEST_ANSWER = 64 * 1024
"""Bytes. One to three sentences with all that stands around them are under 4,000."""
_MOST_TOKENS = 400
_FIRST_WAIT_SECONDS = 0.5
_LONGEST_WAIT_SECONDS = 8.0
_AGAIN = (408, 425, 429, 500, 502, 503, 504)
_THOUGHT = re.compile(r"\s*<think>.*?</think>\s*", re.DOTALL)


class OpenAiCompatible:
    """`key` is sent as a bearer token; it is never sent without encryption to another computer."""

    def __init__(self, settings: RewriterSettings, key: str = "", sleep: Callable[[float], None] = time.sleep) -> None:
        parts = urlsplit(settings.url)
        if parts.scheme not in ("http", "https") or not parts.hostname or parts.username or parts.query:
            raise SettingsError(f"[rewriter]: “{settings.url}” is no address of a model. Try http://127.0.0.1:11434/v1")
        try:
            self._port = parts.port
        except ValueError:
            raise SettingsError(
                f"[rewriter]: the port in “{settings.url}” is no number. Put that line right."
            ) from None
        self.name = settings.model
        self.where = parts.hostname
        self.sends_words_out = not _on_this_computer(parts.hostname)
        self._encrypted = parts.scheme == "https"
        if key and self.sends_words_out and not self._encrypted:
            raise SettingsError(f"[rewriter]: the key would go to {self.where} unencrypted. Use https:// in the url.")
        path = parts.path.rstrip("/")
        self._path = path if path.endswith("/chat/completions") else path + "/chat/completions"
        self._settings = settings
        self._key = key
        self._sleep = sleep

    def rewrite(self, sentence: str, keep: Sequence[str]) -> str:
        """The words of the model. Raises RewriterFailed, `final` where the endpoint refuses to work at all."""
        body = {
            "model": self.name,
            "messages": messages(sentence, keep),
            "temperature": 0,
            "max_tokens": _MOST_TOKENS,
            "stream": False,
        }
        data = json.dumps(body).encode()
        for attempt in range(self._settings.retries + 1):
            last = attempt == self._settings.retries
            try:
                status, headers, answer = self._ask(data)
            except (OSError, http.client.HTTPException, ValueError) as problem:
                if last:
                    raise RewriterFailed(f"The language model did not answer ({_why(problem)}).") from None
                self._sleep(_backoff(attempt))
                continue
            if status == 200:
                return _words(answer)
            if status not in _AGAIN:
                raise RewriterFailed(f"The language model refused to work (answer {status}).", final=True)
            wait = _asked_wait(headers.get("Retry-After"))
            if last or (wait is not None and wait > self._settings.timeout_seconds):
                raise RewriterFailed(f"The language model was too busy or broken (answer {status}).")
            self._sleep(_backoff(attempt) if wait is None else wait)
        raise RewriterFailed("The language model was not asked: retries is less than 0.", final=True)

    def _ask(self, data: bytes) -> tuple[int, http.client.HTTPMessage, bytes]:
        """One request: status, headers and body. Raises TimeoutError when all of it takes longer than the limit."""
        limit = self._settings.timeout_seconds
        connection = self._connection(limit)
        over = threading.Event()
        clock: threading.Timer | None = None
        started = time.monotonic()
        try:
            connection.connect()
            held: socket.socket = connection.sock
            left = max(0.001, limit - (time.monotonic() - started))
            clock = threading.Timer(left, _cut, (held, over))
            clock.daemon = True
            clock.start()
            connection.request("POST", self._path, data, self._headers())
            with closing(connection.getresponse()) as response:
                answer = response.read(_LARGEST_ANSWER + 1)
                if len(answer) > _LARGEST_ANSWER:
                    raise RewriterFailed("The language model gave an answer that is far too long.")
                if over.is_set():
                    raise TimeoutError
                if response.length:  # bytes that were promised and did not come
                    raise http.client.IncompleteRead(answer, response.length)
                return response.status, response.headers, answer
        except (OSError, http.client.HTTPException, ValueError, AttributeError):
            if over.is_set():
                raise TimeoutError from None
            raise
        finally:
            if clock is not None:
                clock.cancel()
            connection.close()

    def _connection(self, limit: float) -> http.client.HTTPConnection:
        if self._encrypted:
            checked = ssl.create_default_context()
            return http.client.HTTPSConnection(self.where, self._port, timeout=limit, context=checked)
        return http.client.HTTPConnection(self.where, self._port, timeout=limit)

    def _headers(self) -> dict[str, str]:
        headers = {
            "Content-Type": "application/json",
            "Accept": "application/json",
            "Accept-Encoding": "identity",
            "Connection": "close",
        }
        return {**headers, "Authorization": f"Bearer {self._key}"} if self._key else headers


def _cut(held: socket.socket, over: threading.Event) -> None:
    """Time is over: the other thread's reading ends at once."""
    over.set()
    try:
        held.shutdown(socket.SHUT_RDWR)
    except OSError:  # the answer came in this very moment
        return


def _on_this_computer(host: str) -> bool:
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _backoff(attempt: int) -> float:
    return min(_FIRST_WAIT_SECONDS * 2.0**attempt, _LONGEST_WAIT_SECONDS)


def _asked_wait(header: str | None) -> float | None:
    """Seconds that Retry-After asks for, as a number or as a date; None where it says nothing."""
    if header is None:
        return None
    if re.fullmatch(r"\s*\d{1,6}\s*", header):
        return float(header)
    try:
        until = parsedate_to_datetime(header)
    except (ValueError, TypeError):
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return max(0.0, (until - datetime.now(UTC)).total_seconds())


def _words(answer: bytes) -> str:
    """The text in the answer. Raises RewriterFailed where there is none."""
    try:
        content = json.loads(answer)["choices"][0]["message"]["content"]
    except (ValueError, KeyError, IndexError, TypeError, RecursionError):
        raise RewriterFailed("The language model gave an answer that cannot be read.") from None
    if not isinstance(content, str) or not content.strip():
        raise RewriterFailed("The language model gave an empty answer.")
    return _THOUGHT.sub("", content, count=1).strip()


def _why(problem: Exception) -> str:
    if isinstance(problem, TimeoutError):
        return "it took too long"
    if isinstance(problem, ssl.SSLCertVerificationError):
        return "its certificate is not right"
    return "it cannot be reached" if isinstance(problem, OSError) else "its answer broke off"
