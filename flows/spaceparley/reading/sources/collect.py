"""All sources are asked for what is new; whatever one of them does, the others are asked too."""

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from ...errors import Problem, SpaceparleyError
from ..fetching.fetch import Known
from ..fetching.manners import Visitor
from ..fetching.response import Unchanged
from ..holdings.arrival import Arrival, Given
from ..holdings.index import Index, open_index
from ..holdings.keep import keep
from ..holdings.memory import LastTime, last_time, mark, remember, stamp_of
from .archives import archive_offers, archive_stamp
from .feeds import feed_offers, read_feed
from .folders import folder_offers
from .offer import Already, Judge, Offer, Refusal
from .pages import read_page
from .source import Source, secrets_for
from .tally import Tally, line_of

log = logging.getLogger("spaceparley")
LONGEST_SECONDS = {"feed": 900.0, "page": 300.0, "folder": 900.0, "archive": 4 * 3600.0}
"""For a source in one run; what is left comes at the next."""
CHOSEN = ("folder", "page")
"""Kinds whose reports a person picked, so that nobody need judge whether they are about the subject."""
WHOLE = "the archive, read to its end"


def visitor_for(source: Source) -> Visitor:
    """Who asks for a source's pages. Raises FetchingError where the environment lacks what the source is to be told."""
    return Visitor(delay=source.delay, allowed=source.allow_private, secrets=secrets_for(source))


def collect(
    sources: Sequence[Source],
    reports: Path,
    now: datetime,
    judge: Judge,
    visitors: Callable[[Source], Visitor] = visitor_for,
) -> tuple[Tally, ...]:
    """What each source brought; new reports are in `reports/fetched/`. Raises ReadingError where that cannot be written."""
    if not sources:
        return ()
    with open_index(reports) as index:
        return tuple(_Asking(source, index, now, judge, visitors).ask() for source in sources)


class _Asking:
    """One source, asked once."""

    def __init__(self, source: Source, index: Index, now: datetime, judge: Judge, visitors: Callable[[Source], Visitor]) -> None:
        self.source, self.index, self.now, self.judge, self.visitors = source, index, now, judge, visitors
        self.tally = Tally(source.name)
        self.last = last_time(index, source.name)
        self.missed = False
        """Something is to be tried again, so the source must not be taken for read."""

    def ask(self) -> Tally:
        waiting = self._not_now()
        if waiting:
            self.tally.state = waiting
            return self.tally
        try:
            self._take(self._offers())
        except SpaceparleyError as error:
            self._give_up(str(error), getattr(error, "wait", None))
        except Exception as error:  # An odd source must never stop the others.
            self._give_up(f"{self.source.address}: could not be read ({type(error).__name__}: {error}); report it as an error of spaceparley", None)
        self._remember()
        log.info("%s", line_of(self.tally))
        return self.tally

    def _not_now(self) -> str | None:
        if self.last.not_before and self.now < self.last.not_before:
            return f"asked to wait until {self.last.not_before:%Y-%m-%d %H:%M}"
        if self.last.asked_at and self.now < self.last.asked_at + self.source.every:
            return f"not due before {self.last.asked_at + self.source.every:%Y-%m-%d %H:%M}"
        return None

    def _offers(self) -> Iterator[Offer]:
        match self.source.kind:
            case "folder":
                return folder_offers(self.source, self.index, self.now)
            case "feed":
                return self._of_feed()
            case "page":
                return self._of_page()
            case "archive":
                return self._of_archive()

    def _of_feed(self) -> Iterator[Offer]:
        visitor = self.visitors(self.source)
        fetched = visitor.visit(self.source.address, Known(self.last.etag, self.last.last_modified))
        if isinstance(fetched, Unchanged):
            self.tally.state = "unchanged"
            return
        yield from feed_offers(self.source, read_feed(fetched), self.index, visitor, self.now)
        if not self.missed:  # Else the next answer would be "unchanged", and what was missed lost.
            self.last = replace(self.last, etag=fetched.etag, last_modified=fetched.last_modified)

    def _of_page(self) -> Iterator[Offer]:
        fetched = self.visitors(self.source).visit(self.source.address, Known(self.last.etag, self.last.last_modified))
        if isinstance(fetched, Unchanged):
            self.tally.state = "unchanged"
            return
        given = Given(f"{self.source.name} {self.source.address}", self.source.language, self.source.publisher)
        yield Offer(self.source.address, "", read_page(self.source.address, fetched, given, self.now))
        self.last = replace(self.last, etag=fetched.etag, last_modified=fetched.last_modified)

    def _of_archive(self) -> Iterator[Offer]:
        stamp = "\n".join((archive_stamp(self.source), *self.source.keep_if))
        if stamp_of(self.index, self.source.name, WHOLE) == stamp:
            self.tally.state = "unchanged"
            return
        yield from archive_offers(self.source, self.index)
        if not self.missed:
            mark(self.index, self.source.name, WHOLE, stamp)

    def _take(self, offers: Iterator[Offer]) -> None:
        ends = time.monotonic() + LONGEST_SECONDS[self.source.kind]
        for offer in offers:
            self.tally.fetched += 1
            self._settle(offer)
            if time.monotonic() > ends:
                self.missed = True
                self.tally.reason("took too long; the rest comes at the next run")
                return

    def _settle(self, offer: Offer) -> None:
        found = self._kept(offer.found) if isinstance(offer.found, Arrival) else offer.found
        if isinstance(found, Already):
            self.tally.duplicate += 1
        elif isinstance(found, Refusal):
            self._refuse(found)
            if found.passing or (found.kind == "failed" and self.source.kind == "folder"):
                return
        mark(self.index, self.source.name, offer.key, offer.stamp)

    def _kept(self, arrival: Arrival) -> Refusal | None:
        """Holds a report that is about the subject."""
        irrelevant = self._irrelevance(arrival)
        if irrelevant:
            return Refusal("irrelevant", f"{arrival.url or arrival.origin}: {irrelevant}")
        kept = keep(self.index, arrival, self.source.name)
        match kept.verdict:
            case "new":
                self.tally.new += 1
            case "corrected":
                self.tally.corrected += 1
            case "duplicate":
                self.tally.duplicate += 1
                self.tally.reason(f"{arrival.url or arrival.origin}: {kept.reason} as {kept.path}")
            case "refused":
                return Refusal("failed", f"{arrival.origin}: {kept.reason} ({kept.path}); take its url out, or correct it")
        return None

    def _irrelevance(self, arrival: Arrival) -> str | None:
        words = tuple(word.casefold() for word in self.source.keep_if)
        text = f"{arrival.title or ''}\n{arrival.body}".casefold() if words else ""
        if words and not any(word in text for word in words):
            return "holds none of the source's keep_if words"
        return None if self.source.kind in CHOSEN else self.judge(arrival.title or "", arrival.body, arrival.language)

    def _refuse(self, refusal: Refusal) -> None:
        if refusal.kind == "irrelevant":
            self.tally.irrelevant += 1
            self.tally.reason(refusal.message)
            return
        self.missed = self.missed or refusal.passing
        self.tally.fail(refusal.message)

    def _give_up(self, message: str, wait: float | None) -> None:
        self.missed = True
        self.tally.fail(message)
        if wait:
            self.last = replace(self.last, not_before=self.now + timedelta(seconds=wait))

    def _remember(self) -> None:
        first = self.last.asked_at is None
        new_at = self.now if self.tally.brought or first else self.last.new_at
        alerted_at = None if self.tally.brought else self.last.alerted_at
        asked_at = self.now - self.source.every if self.missed else self.now
        last = LastTime(asked_at, new_at, self.last.etag, self.last.last_modified, self.last.not_before, alerted_at)
        remember(self.index, self.source.name, self._noticed_silence(last))

    def _noticed_silence(self, last: LastTime) -> LastTime:
        silent_after, new_at = self.source.silent_after, last.new_at
        if silent_after is None or new_at is None or self.now - new_at <= silent_after:
            return last
        line = f"nothing new since {new_at:%Y-%m-%d}"
        self.tally.problems.append(Problem(None, f"source {self.source.name}", None, None, line, "look whether its address still is the right one"))
        if last.alerted_at is None:
            self.tally.silent = f"source {self.source.name}: {line}"
        return replace(last, alerted_at=last.alerted_at or self.now)
