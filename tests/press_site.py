"""A web server on 127.0.0.1 that behaves as it is told, well or badly."""

import gzip
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = Callable[["Handler"], None]
BOMB = gzip.compress(bytes(100_000_000))
"""A hundred megabytes of zeros in a hundred kilobytes."""


@dataclass
class Site:
    """What stands at which path, and who asked for what."""

    port: int
    answers: dict[str, Answer] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    headers: list[dict[str, str]] = field(default_factory=list)

    def at(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def put(self, path: str, body: str | bytes, content_type: str = "text/html; charset=utf-8", status: int = 200, **headers: str) -> str:
        raw = body.encode() if isinstance(body, str) else body
        self.answers[path] = lambda handler: handler.give(status, raw, {"Content-Type": content_type, **{name.replace("_", "-"): value for name, value in headers.items()}})
        return self.at(path)

    def redirect(self, path: str, target: str, status: int = 302) -> str:
        self.answers[path] = lambda handler: handler.give(status, b"", {"Location": target})
        return self.at(path)


class Handler(BaseHTTPRequestHandler):
    site: Site
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.site.asked.append(self.path)
        self.site.headers.append(dict(self.headers))
        self.close_connection = True
        answer = self.site.answers.get(self.path) or self.site.answers.get(self.path.partition("?")[0])
        with suppress(OSError):
            answer(self) if answer else self.give(404, b"not here", {"Content-Type": "text/plain"})

    def give(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    do_POST = do_GET  # noqa: N815, so the standard library calls it

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def press_site() -> Iterator[Site]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    found = Site(server.server_address[1])
    server.RequestHandlerClass = type("Bound", (Handler,), {"site": found})
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield found
    finally:
        server.shutdown()
        server.server_close()


def drips(handler: Handler) -> None:
    """A byte at a time, each soon enough that no single step takes long."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100000\r\n\r\n")
    for _ in range(200):
        handler.wfile.write(b"a")
        handler.wfile.flush()
        time.sleep(0.05)


def drips_headers(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(200):
        handler.wfile.write(f"X-{number}: a\r\n".encode())
        handler.wfile.flush()
        time.sleep(0.05)


def never_ends(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n")
    while True:
        handler.wfile.write(b"10000\r\n" + b"a" * 0x10000 + b"\r\n")


def is_silent(handler: Handler) -> None:
    time.sleep(10)


def announces_ten_gigabytes(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 10737418240\r\n\r\n<html>")


def sends_half(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<html><p>half of")


def sends_a_bomb(handler: Handler) -> None:
    handler.give(200, BOMB, {"Content-Type": "text/html", "Content-Encoding": "gzip"})


def sends_half_packed(handler: Handler) -> None:
    body = gzip.compress(b"<html>" + bytes(range(256)) * 100)
    handler.give(200, body[: len(body) // 2], {"Content-Type": "text/html", "Content-Encoding": "gzip"})


def first(status: int, then: Answer, **headers: str) -> Answer:
    """Troubled the first time, well from the second on."""
    times: list[int] = []

    def answer(handler: Handler) -> None:
        times.append(1)
        if len(times) == 1:
            handler.give(status, b"", {name.replace("_", "-"): value for name, value in headers.items()})
        else:
            then(handler)

    return answer
