"""How a visitor behaves: robots.txt is obeyed, that of a host where a redirect leads too, a host is asked one thing at a time with a pause, and again only when that can help."""

import logging
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from protego import Protego

from ...errors import FetchingError
from .addresses import checked, host_of
from .fetch import USER_AGENT, Bounds, Known, Permit, anywhere, fetch
from .response import Fetched, Unchanged
from .secrets import Secrets, site_of

log = logging.getLogger("spaceparley")
NAME = USER_AGENT.partition(" ")[0]
TRIES = 3
BACKOFF_SECONDS = 1.0
"""Before the second try; doubled before each further one."""
LONGEST_WAIT_SECONDS = 60.0
"""A server that asks for more is left alone until a later run."""
ROBOTS = Bounds(seconds=15, most_bytes=500_000)


@dataclass(slots=True)
class Visitor:
    """Remembers, for the length of a run, when each host was last asked and what it allows."""

    delay: float = 1.0
    """Seconds between two requests to a host; a longer Crawl-delay of its robots.txt counts."""
    allowed: Collection[str] = ()
    """Hosts that may be private."""
    secrets: Secrets = field(default_factory=Secrets)
    """What the source's own site is told besides."""
    bounds: Bounds = field(default_factory=Bounds)
    sleep: Callable[[float], None] = time.sleep
    _last: dict[str, float] = field(default_factory=dict)
    _rules: dict[str, Protego] = field(default_factory=dict)

    def visit(self, address: str, known: Known | None = None) -> Fetched | Unchanged:
        """What an address gives, after a pause, with further tries where the network or the server was in trouble.

        Raises FetchingError where robots.txt forbids it, or when the tries are used up.
        """
        place = checked(address)
        return self._tried(place, known or Known(), self.bounds, self._permitted(place), self._follow)

    def _permitted(self, place: str) -> float:
        """Seconds to leave between two requests to the host of an address. Raises FetchingError where robots.txt forbids it."""
        rules = self._robots(place)
        if not rules.can_fetch(place, NAME):
            raise FetchingError(f"{place}: its robots.txt asks programs to stay away; ask the publisher, or take it out of sources.toml")
        return max(self.delay, min(rules.crawl_delay(NAME) or 0.0, LONGEST_WAIT_SECONDS))

    def _follow(self, place: str) -> None:
        """Asks a host where a redirect leads as if it had been asked for."""
        pause = self._permitted(place)
        self._pause(host_of(place), pause)
        self._last[host_of(place)] = time.monotonic()

    def _tried(self, place: str, known: Known, bounds: Bounds, pause: float, permit: Permit) -> Fetched | Unchanged:
        for attempt in range(TRIES):
            self._pause(host_of(place), pause)
            try:
                return self.secrets.hidden(fetch(place, allowed=self.allowed, bounds=bounds, known=known, secrets=self.secrets, permit=permit))
            except FetchingError as failed:
                error = self.secrets.without(failed)
                wait = error.wait if error.wait is not None else BACKOFF_SECONDS * 2**attempt
                if not error.passing or attempt == TRIES - 1 or wait > LONGEST_WAIT_SECONDS:
                    raise error from None
                log.info("%s; next try in %g seconds", error, wait)
                self.sleep(wait)
            finally:
                self._last[host_of(place)] = time.monotonic()
        raise AssertionError("the last try returns or raises")

    def _pause(self, host: str, pause: float) -> None:
        rest = self._last.get(host, float("-inf")) + pause - time.monotonic()
        if rest > 0:
            self.sleep(rest)

    def _robots(self, place: str) -> Protego:
        """The rules of a host; a host without any allows all, one that cannot tell them now is not visited now (RFC 9309)."""
        site = site_of(place)
        if site not in self._rules:
            self._rules[site] = Protego.parse(self._robots_text(f"{site}/robots.txt"))
        return self._rules[site]

    def _robots_text(self, address: str) -> str:
        try:
            fetched = self._tried(address, Known(), ROBOTS, self.delay, anywhere)
        except FetchingError as error:
            if error.passing:
                raise
            return ""
        return fetched.body.decode("utf-8", "replace") if isinstance(fetched, Fetched) else ""
