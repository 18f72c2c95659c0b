"""The wire that httpcore speaks over: it leads to a checked address, and ends when its time or its bytes are used up."""

import ssl
import time
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Any

import httpcore

from .hosts import reachable


@dataclass(slots=True)
class Budget:
    """Seconds and bytes that one request may cost, headers and redirects included."""

    seconds: float
    most_bytes: int
    _ends: float = field(init=False)

    def __post_init__(self) -> None:
        self._ends = time.monotonic() + self.seconds

    def left(self, timeout: float | None) -> float:
        """Seconds that the next step may take. Raises httpcore.ReadTimeout when there are none."""
        left = self._ends - time.monotonic()
        if left <= 0:
            raise httpcore.ReadTimeout(f"not done after {self.seconds:g} seconds")
        return left if timeout is None else min(left, timeout)

    def spend(self, received: bytes) -> bytes:
        """The bytes, when they are within the budget. Raises httpcore.ReadError when not."""
        self.most_bytes -= len(received)
        if self.most_bytes < 0:
            raise httpcore.ReadError("more bytes than allowed")
        return received


class CheckedBackend(httpcore.NetworkBackend):
    """Connects to the number that stood the check, never to the name again."""

    def __init__(self, allowed: Collection[str], budget: Budget) -> None:
        self._allowed = allowed
        self._budget = budget
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        number = reachable(host, port, self._allowed)
        stream = self._inner.connect_tcp(number, port, self._budget.left(timeout), local_address, socket_options)
        return BoundedStream(stream, self._budget)


class BoundedStream(httpcore.NetworkStream):
    """A connection on which every step is paid from the budget: a server that drips a byte at a time gains nothing."""

    def __init__(self, inner: httpcore.NetworkStream, budget: Budget) -> None:
        self._inner = inner
        self._budget = budget

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._budget.spend(self._inner.read(max_bytes, self._budget.left(timeout)))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._budget.left(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None) -> httpcore.NetworkStream:
        return BoundedStream(self._inner.start_tls(ssl_context, server_hostname, self._budget.left(timeout)), self._budget)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)
