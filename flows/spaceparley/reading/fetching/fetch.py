"""One address is fetched: within its time and size, every hop checked like the first."""

import logging
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import httpcore

from ...errors import FetchingError
from .addresses import checked
from .response import Fetched, Unchanged, body_chunks, charset_in, header, too_large
from .secrets import Secrets
from .wire import Budget, CheckedBackend

logging.getLogger("httpcore").setLevel(logging.INFO)  # Below that it repeats every header, secret ones too.
USER_AGENT = "spaceparley (open dataset of press reports; one request at a time; obeys robots.txt)"
Permit = Callable[[str], None]
"""Raises FetchingError for an address that is not to be asked."""
REDIRECTS = (301, 302, 303, 307, 308)
MOST_HOPS = 5
BUSY = (408, 425, 429, 500, 502, 503, 504)
"""Statuses after which another try may help."""
HEADERS_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class Bounds:
    """What a request may cost, all of its hops together."""

    seconds: float = 30
    most_bytes: int = 10_000_000
    step_seconds: float = 10
    """Silence of the server before it is given up."""


@dataclass(frozen=True, slots=True)
class Known:
    """What an address said of its content when it was last fetched."""

    etag: str | None = None
    last_modified: str | None = None

    @property
    def headers(self) -> dict[str, str]:
        """What makes the request a conditional one."""
        told = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in told.items() if value}


def anywhere(_: str) -> None:
    """Permits every address."""


def fetch(
    address: str,
    *,
    allowed: Collection[str] = (),
    bounds: Bounds | None = None,
    known: Known | None = None,
    secrets: Secrets | None = None,
    permit: Permit = anywhere,
) -> Fetched | Unchanged:
    """What an address gives, in one try. `allowed` are the hosts that may be private; `permit` is asked where a redirect leads.

    Raises FetchingError with the address, what happened and what to do about it; nothing outlasts the bounds.
    """
    bounds = bounds or Bounds()
    headers = (known or Known()).headers
    with opened(address, allowed=allowed, bounds=bounds, headers=headers, secrets=secrets or Secrets(), permit=permit) as (place, response):
        if response.status == 304:
            return Unchanged(place)
        body = b"".join(body_chunks(response, place, bounds.most_bytes))
        content_type = header(response, "content-type") or ""
        return Fetched(
            address=place,
            body=body,
            content_type=content_type.partition(";")[0].strip().lower(),
            charset=charset_in(content_type),
            etag=header(response, "etag"),
            last_modified=header(response, "last-modified"),
        )


@contextmanager
def opened(
    address: str, *, allowed: Collection[str], bounds: Bounds, headers: Mapping[str, str], secrets: Secrets, permit: Permit = anywhere
) -> Iterator[tuple[str, httpcore.Response]]:
    """The answer at the end of all redirects, with where that is; its body still to be read."""
    budget = Budget(bounds.seconds, bounds.most_bytes + HEADERS_BYTES)
    place = checked(address)
    try:
        for _ in range(MOST_HOPS):
            with _asked(place, allowed, budget, bounds, {**headers, **secrets.of(place)}) as response:
                if response.status in REDIRECTS:
                    place = _next_hop(place, response)
                    permit(place)
                    continue
                if response.status not in (200, 304):
                    raise _unusable(place, response)
                yield place, response
                return
    except httpcore.ReadError as error:
        raise too_large(place, bounds.most_bytes) if budget.most_bytes < 0 else _cut(place, error) from error
    except httpcore.TimeoutException as error:
        raise FetchingError(f"{place}: too slow ({error or 'no answer'}); it is asked again at the next run", passing=True) from error
    except (httpcore.NetworkError, httpcore.ProtocolError, OSError) as error:
        raise _cut(place, error) from error
    raise FetchingError(f"{address}: redirects more than {MOST_HOPS} times; open it in a browser and give the address where it ends")


@contextmanager
def _asked(place: str, allowed: Collection[str], budget: Budget, bounds: Bounds, headers: Mapping[str, str]) -> Iterator[httpcore.Response]:
    told: dict[bytes | str, bytes | str] = {"Host": urlsplit(place).netloc, "User-Agent": USER_AGENT, "Accept": "*/*", "Accept-Encoding": "gzip", "Connection": "close"}
    told.update(headers.items())
    timeouts = dict.fromkeys(("connect", "read", "write", "pool"), bounds.step_seconds)
    with (
        httpcore.ConnectionPool(network_backend=CheckedBackend(allowed, budget), max_connections=1) as pool,
        pool.stream("GET", place, headers=told, extensions={"timeout": timeouts}) as response,
    ):
        yield response


def _next_hop(place: str, response: httpcore.Response) -> str:
    location = header(response, "location")
    if not location:
        raise FetchingError(f"{place}: redirects to nowhere (status {response.status}); check the address")
    following = checked(location, place)
    if place.startswith("https:") and not following.startswith("https:"):
        raise FetchingError(f"{place}: redirects from https to http ({following}); give the address where the article is")
    return following


def _unusable(place: str, response: httpcore.Response) -> FetchingError:
    status = response.status
    if status in BUSY:
        return FetchingError(f"{place}: answers {status}; it is asked again later", passing=True, wait=_wait(header(response, "retry-after")))
    gone = {404: "is not there (404)", 410: "is gone for good (410)", 401: "asks for a password (401)", 403: "refuses to answer (403)"}
    return FetchingError(f"{place}: {gone.get(status, f'answers {status}')}; check the address or take it out of sources.toml")


def _wait(told: str | None) -> float | None:
    """Seconds that a server asks to wait, in either form that HTTP knows."""
    if not told:
        return None
    if told.strip().isdigit():
        return float(told)
    try:
        return max(0.0, (parsedate_to_datetime(told) - datetime.now(UTC)).total_seconds())
    except (ValueError, TypeError):
        return None


def _cut(place: str, error: Exception) -> FetchingError:
    return FetchingError(f"{place}: the connection failed ({error or type(error).__name__}); it is asked again at the next run", passing=True)
