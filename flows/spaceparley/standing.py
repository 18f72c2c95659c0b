"""A server of Prefect's that stands while something is served: the temporary one that Prefect starts schedules nothing."""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager

START_SECONDS = 120


@contextmanager
def standing_server() -> Iterator[str]:
    """The address of a new server's API, once it answers. Raises SystemExit where it does not start."""
    port = _free_port()
    url = f"http://127.0.0.1:{port}/api"
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port), "--no-ui"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, env={**os.environ, "PREFECT_UI_API_URL": url})  # noqa: S603
    try:
        _wait_for(server, url)
        yield url
    finally:
        server.terminate()
        server.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(server: subprocess.Popen[bytes], url: str) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{url}/health", timeout=2):  # noqa: S310, our own address
                return
        except OSError:
            time.sleep(0.5)
    raise SystemExit("spaceparley: the Prefect server did not start; see its message above, or set PREFECT_API_URL to one that runs")
