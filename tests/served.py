"""A folder behind a static web server on 127.0.0.1 that answers requests for parts of a file, as object stores do."""

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

RANGE = re.compile(r"bytes=(\d*)-(\d*)")


@dataclass
class Served:
    """Where the folder is, and what was asked for."""

    address: str
    asked: list[tuple[str, str | None]] = field(default_factory=list)
    """Path and range of each request."""


class Handler(SimpleHTTPRequestHandler):
    """Knows one range a request, which is all that readers of Parquet ask for."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments, served: Served, **options) -> None:
        self.served = served
        super().__init__(*arguments, **options)

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def _answer(self, *, with_body: bool) -> None:
        asked = self.headers.get("Range")
        self.served.asked.append((self.path, asked))
        path = Path(self.translate_path(self.path))
        if not path.is_file():
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        body = path.read_bytes()
        size, found = len(body), RANGE.fullmatch(asked or "")
        if found:
            first, last = _bounds(found, size)
            body = body[first : last + 1]
            self.send_response(HTTPStatus.PARTIAL_CONTENT)
            self.send_header("Content-Range", f"bytes {first}-{last}/{size}")
        else:
            self.send_response(HTTPStatus.OK)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Type", "application/octet-stream")
        self.end_headers()
        if with_body:
            self.wfile.write(body)

    def log_message(self, *arguments) -> None:
        """Says nothing."""


def _bounds(found: re.Match, size: int) -> tuple[int, int]:
    first, last = found.groups()
    if not first:
        return max(0, size - int(last)), size - 1
    return int(first), min(int(last), size - 1) if last else size - 1


@contextmanager
def serve(folder: Path) -> Iterator[Served]:
    """The folder, served until the block ends."""
    served = Served("")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, served=served, directory=str(folder))) as server:
        served.address = f"http://127.0.0.1:{server.server_port}"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield served
        finally:
            server.shutdown()
            thread.join()


if __name__ == "__main__":
    import sys

    with serve(Path(sys.argv[1])) as at:
        print(at.address, flush=True)
        threading.Event().wait()
