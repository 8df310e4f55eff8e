"""A real HTTP server on loopback that gives the answers a test wrote down, and remembers what it was asked."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from easyread.model.settings import RewriterSettings


@dataclass
class Answer:
    """What the server says. `slow`: seconds before it begins; `drip`: seconds between two bytes of the body."""

    body: bytes = b""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    slow: float = 0.0
    drip: float = 0.0
    cut: bool = False  # hang up in the middle


def said(text: str) -> Answer:
    """The form in which chat endpoints answer."""
    message = {
        "id": "1",
        "object": "chat.completion",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": text}}],
    }
    return Answer(json.dumps(message).encode())


@dataclass
class Endpoint:
    url: str
    asked: list[dict[str, Any]] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)

    def settings(self, **changes: Any) -> RewriterSettings:
        return RewriterSettings(**{"url": self.url + "/v1", "model": "small", "timeout_seconds": 20.0, **changes})

    def sentences(self) -> list[str]:
        return [json.loads(one["messages"][-1]["content"])["sentence"] for one in self.asked]


Script = Callable[[int, str], Answer]


@contextmanager
def endpoint(script: Script | Answer) -> Iterator[Endpoint]:
    """`script`: (number of the request from 0, the sentence) -> answer; or one answer for all."""
    lock = threading.Lock()
    over = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            data = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            with lock:
                number = len(found.asked)
                found.asked.append(data)
                found.headers.append(dict(self.headers))
                found.paths.append(self.path)
            sentence = json.loads(data["messages"][-1]["content"])["sentence"]
            answer = script if isinstance(script, Answer) else script(number, sentence)
            try:
                self._give(answer)
            except OSError:  # the client hung up first, as it should on a slow answer
                self.close_connection = True

        def _give(self, answer: Answer) -> None:
            if answer.slow:
                over.wait(answer.slow)
            self.send_response(answer.status)
            for key, value in answer.headers.items():
                self.send_header(key, value)
            self.send_header("Content-Length", str(len(answer.body) + (100 if answer.cut else 0)))
            self.end_headers()
            if answer.drip:
                for byte in answer.body:
                    if over.is_set():
                        return
                    self.wfile.write(bytes((byte,)))
                    self.wfile.flush()
                    time.sleep(answer.drip)
            else:
                self.wfile.write(answer.body)
            self.close_connection = True

        def log_message(self, *_: object) -> None:
            """Tests are quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    found = Endpoint(f"http://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield found
    finally:
        over.set()
        server.shutdown()
        server.server_close()
        thread.join()
