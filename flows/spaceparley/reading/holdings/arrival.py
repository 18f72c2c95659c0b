"""A report that has come, and is not held yet."""

from dataclasses import dataclass, replace
from datetime import datetime

from ...errors import FetchingError, ReadingError
from ..detection import detect_language, is_in
from ..fetching.addresses import canonical
from ..fields import LANGUAGES, check_fields, retrieved_at
from ..pages.article import NOTE, read_article


@dataclass(frozen=True, slots=True)
class Arrival:
    """A report as a source gave it."""

    origin: str
    """The source's name and what it calls the report: an address, a file."""
    body: str
    language: str
    retrieved_at: str
    """UTC, ISO 8601."""
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published_on: str | None = None
    published_basis: str | None = None
    url: str | None = None
    """Canonical."""
    also_at: tuple[str, ...] = ()
    """Other addresses of the same, canonical too."""
    note: str | None = None
    fictional: str | None = None
    fetched_from: tuple[str, ...] = ()
    """The addresses that gave the text; a page or file can claim to stand at others."""

    @property
    def addresses(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(address for address in (self.url, *self.also_at) if address))

    def unclaimed(self) -> "Arrival":
        """The same, known only at the addresses that gave it."""
        return replace(self, url=self.fetched_from[-1], also_at=tuple(reversed(self.fetched_from[:-1])))

    def also_only(self, addresses: tuple[str, ...]) -> "Arrival":
        """The same, known at no other addresses than these."""
        return replace(self, url=self.url if self.url in addresses else None, also_at=tuple(one for one in self.also_at if one in addresses))

    def at_first(self, url: str | None, origin: str | None) -> "Arrival":
        """The same, under the address and origin that it was first known by."""
        return replace(self, url=url or self.url, origin=origin or self.origin)

    def also(self, addresses: tuple[str, ...]) -> "Arrival":
        """The same, known at more addresses."""
        others = dict.fromkeys((*self.also_at, *addresses))
        return replace(self, also_at=tuple(address for address in others if address != self.url))


@dataclass(frozen=True, slots=True)
class Given:
    """What a source's entry in sources.toml says of all of its reports, and its feed of one; the page's own word goes before it."""

    origin: str
    language: str | None = None
    publisher: str | None = None
    published_on: str | None = None


def from_page(html: str, given: Given, at: tuple[str, ...], now: datetime) -> Arrival:
    """The report in a page that was fetched, at the canonical addresses `at`; none where it is a file.

    Raises ReadingError where there is no article in it, or one in a language that nobody here reads.
    """
    fetched_from = at[-1] if at else None
    article = read_article(html, fetched_from, given.origin)
    facts = article.facts
    own = (facts.address,) if facts.address else ()
    addresses = tuple(dict.fromkeys((*own, *reversed(at))))
    return Arrival(
        origin=given.origin,
        body=article.body,
        language=_language(facts.language or given.language, article.body, given.origin),
        retrieved_at=moment(now),
        title=facts.title,
        publisher=facts.publisher or given.publisher,
        author=facts.author,
        published_on=facts.published_on or given.published_on,
        published_basis=facts.published_basis or ("metadata" if given.published_on else None),
        url=addresses[0] if addresses else None,
        also_at=addresses[1:],
        note=NOTE,
        fetched_from=at,
    )


def from_text(fields: dict[str, str], body: str, given: Given, now: datetime) -> Arrival:
    """The report in a text file with the fields of its front matter, empty where it has none.

    Raises ReadingError where a field, the language among them, cannot be used.
    """
    check_fields(fields, given.origin)
    return Arrival(
        origin=given.origin,
        body=body,
        language=_language(fields.get("language") or given.language, body, given.origin),
        retrieved_at=retrieved_at(fields, given.origin) or moment(now),
        title=fields.get("title"),
        publisher=fields.get("publisher") or given.publisher,
        author=fields.get("author"),
        published_on=fields.get("published_on"),
        published_basis=fields.get("published_basis"),
        url=_address(fields.get("url"), given.origin),
        note=fields.get("note"),
        fictional=fields.get("fictional"),
    )


def _address(told: str | None, name: str) -> str | None:
    try:
        return canonical(told) if told else None
    except FetchingError as error:
        raise ReadingError(f"{name}: its url {error}") from error


def moment(now: datetime) -> str:
    """A moment as front matter writes it."""
    return f"{now.replace(tzinfo=None).isoformat(timespec='seconds')}Z"


def _language(told: str | None, body: str, name: str) -> str:
    """What is told goes, where the text may be in it: many a site marks all of its pages as one language."""
    if told is not None and told not in LANGUAGES:
        raise ReadingError(f"{name}: is in {told!r}, and only {', '.join(LANGUAGES)} are read; write one of them, or leave the report out")
    return told if told and is_in(told, body) else detect_language(body, name)
