"""Entries of an RSS or Atom feed. Their words are not used, but for a day that the page lacks: each points to its article, which is fetched."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from hashlib import sha256

import feedparser

from ...errors import FetchingError, ReadingError, SpaceparleyError
from ..fetching.addresses import canonical, checked
from ..fetching.manners import Visitor
from ..fetching.response import Fetched
from ..holdings.arrival import Given
from ..holdings.index import Index
from ..holdings.memory import stamp_of
from ..pages.charset import decode
from .offer import Already, Offer, failed
from .pages import read_page
from .source import Source

DECLARED = re.compile(r"<!ENTITY\b", re.IGNORECASE)
MOST_ENTRIES = 500
"""Of one reading; feeds list some tens, newest first."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a feed says of an article."""

    address: str
    stamp: str
    published_on: str | None = None


def read_feed(fetched: Fetched) -> tuple[Entry, ...]:
    """The entries that point to an article, in the feed's order. Raises ReadingError for what is no feed, or a bomb."""
    text = decode(fetched.body, fetched.charset)
    if DECLARED.search(text):
        raise ReadingError(f"{fetched.address}: declares entities, as only bombs do; it is not read")
    # As a stream: a text alone feedparser would take for an address or a file's name, and open it.
    parsed = feedparser.parse(io.BytesIO(fetched.body), response_headers={"content-location": fetched.address, "content-type": _type(fetched)})
    if not parsed.entries and not parsed.get("version"):
        raise ReadingError(f"{fetched.address}: is no RSS or Atom feed; give the address of one, or kind = \"page\"")
    found = (_entry(one, fetched.address) for one in parsed.entries[:MOST_ENTRIES])
    return tuple({entry.address: entry for entry in found if entry}.values())


def feed_offers(source: Source, entries: tuple[Entry, ...], index: Index, visitor: Visitor, now: datetime) -> Iterator[Offer]:
    """What the entries that are new or changed since the last run point to."""
    for entry in entries:
        key = canonical(entry.address)
        before = stamp_of(index, source.name, key)
        if before == entry.stamp:
            continue
        held = index.at((key,)) if before is None else None
        yield Offer(key, entry.stamp, Already(held.path)) if held else _fetched(source, entry, visitor, now)


def _fetched(source: Source, entry: Entry, visitor: Visitor, now: datetime) -> Offer:
    key = canonical(entry.address)
    given = Given(f"{source.name} {key}", source.language, source.publisher, entry.published_on)
    try:
        fetched = visitor.visit(entry.address)
        assert isinstance(fetched, Fetched), "nothing was asked for on a condition"
        return Offer(key, entry.stamp, read_page(entry.address, fetched, given, now))
    except SpaceparleyError as error:
        return Offer(key, entry.stamp, failed(error))


def _entry(one: feedparser.FeedParserDict, base: str) -> Entry | None:
    """None for an entry that points nowhere a report could be fetched from."""
    link = one.get("link")
    if not link:
        return None
    try:
        address = checked(link, base)
        canonical(address)
    except FetchingError:
        return None
    said = "\n".join(str(one.get(name, "")) for name in ("id", "title", "updated", "published", "summary"))
    return Entry(address, sha256(said.encode("utf-8", "replace")).hexdigest()[:16], _day(one))


def _day(one: feedparser.FeedParserDict) -> str | None:
    """The day on which the article came out, by the clock of those who tell it; feedparser's own is Greenwich's."""
    told = one.get("published", "")
    for read in (parsedate_to_datetime, datetime.fromisoformat):
        try:
            return read(told).date().isoformat()
        except (ValueError, TypeError):
            continue
    parsed = one.get("published_parsed")
    return date(*parsed[:3]).isoformat() if parsed else None


def _type(fetched: Fetched) -> str:
    return f"{fetched.content_type or 'application/xml'}{f'; charset={fetched.charset}' if fetched.charset else ''}"
