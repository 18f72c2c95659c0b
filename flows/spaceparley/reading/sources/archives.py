"""Pages of a web archive (WARC, plain or packed), one after the other: no more than one page is in memory at a time."""

import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import chain
from typing import BinaryIO, cast

import fsspec
from typing_extensions import Buffer
from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed
from warcio.recordloader import ArcWarcRecord

from ...errors import FetchingError, ReadingError, SpaceparleyError
from ..fetching.addresses import canonical
from ..fetching.fetch import Bounds, opened
from ..fetching.packing import unpack
from ..fetching.response import body_chunks, charset_in
from ..holdings.arrival import Given, from_page
from ..holdings.index import Index
from ..holdings.memory import stamp_of
from ..pages.charset import decode
from .offer import Offer, failed
from .source import Source, secrets_for

LARGEST_PAGE = 3_000_000
HTTP = ("http:", "https:")
BUFFER = 1 << 16
PACKED = b"\x1f\x8b"
ENCODINGS = ("identity", "", "gzip", "x-gzip", "deflate")
"""Of pages within an archive, that can be unpacked a little at a time."""
BOUNDS = Bounds(seconds=4 * 3600, most_bytes=20_000_000_000, step_seconds=60)
"""Of an archive that is fetched: Common Crawl's are a gigabyte each."""


def archive_offers(source: Source, index: Index) -> Iterator[Offer]:
    """The pages of an archive that hold one of the source's words, unless they were met before.

    Raises ReadingError where the archive cannot be opened, or breaks off: what came before that has been offered.
    """
    words = tuple(word.casefold() for word in source.keep_if)
    with _stream(source) as stream:
        try:
            for record in ArchiveIterator(_plain(stream)):
                offer = _offer(record, source, words, index)
                if offer:
                    yield offer
        except (OSError, EOFError, ValueError, zlib.error, ArchiveLoadFailed) as error:
            raise ReadingError(
                f"{source.address}: breaks off or is no web archive ({error or 'it is empty'}); what came before is kept, get the whole file"
            ) from error


def archive_stamp(source: Source) -> str:
    """What tells that an archive has changed; one at an http address, where they are never rewritten, by its address."""
    if source.address.startswith(HTTP):
        return source.address
    try:
        system, path = fsspec.core.url_to_fs(source.address)
        return f"{source.address} {system.ukey(path)}"
    except Exception:  # Whatever a storage raises; opening it will tell.
        return ""


def _plain(stream: BinaryIO) -> BinaryIO:
    """The archive unpacked. Raises EOFError where it is empty."""
    start = stream.read(BUFFER)
    if not start:
        raise EOFError
    chunks = chain((start,), iter(lambda: stream.read(BUFFER), b""))
    return cast("BinaryIO", _Chunks(unpack(chunks) if start.startswith(PACKED) else chunks))


def _offer(record: ArcWarcRecord, source: Source, words: tuple[str, ...], index: Index) -> Offer | None:
    """None for what is no page that was well when it was visited, or holds none of the words."""
    headers = record.http_headers
    if record.rec_type != "response" or headers is None or headers.get_statuscode() != "200" or "html" not in (headers.get_header("Content-Type") or "html"):
        return None
    raw = _payload(record)
    if raw is None:
        return None
    html = decode(raw, charset_in(headers.get_header("Content-Type") or ""))
    folded = html.casefold()
    if words and not any(word in folded for word in words):
        return None
    try:
        address = canonical(record.rec_headers.get_header("WARC-Target-URI") or "")
        captured = datetime.fromisoformat(record.rec_headers.get_header("WARC-Date")).astimezone(UTC)
    except (FetchingError, ValueError, TypeError):
        return None
    stamp = captured.isoformat()
    if stamp_of(index, source.name, address) == stamp:
        return None
    try:
        return Offer(address, stamp, from_page(html, Given(f"{source.name} {address}", source.language, source.publisher), (address,), captured))
    except SpaceparleyError as error:
        return Offer(address, stamp, failed(error))


def _payload(record: ArcWarcRecord) -> bytes | None:
    """The page's bytes; None for one too large or packed as hardly any is. Raises EOFError where the archive ends in it."""
    encoding = (record.http_headers.get_header("Content-Encoding") or "identity").lower()
    if record.length > LARGEST_PAGE or encoding not in ENCODINGS:
        return None
    page = record.content_stream().read(LARGEST_PAGE + 1)
    if record.raw_stream.limit and not record.raw_stream.read(1):
        raise EOFError(f"in the middle of {record.rec_headers.get_header('WARC-Target-URI')}")
    return page if len(page) <= LARGEST_PAGE else None


@contextmanager
def _stream(source: Source) -> Iterator[BinaryIO]:
    if source.address.startswith(HTTP):
        secrets = secrets_for(source)
        try:
            with opened(source.address, allowed=source.allow_private, bounds=BOUNDS, headers={"Accept-Encoding": "identity"}, secrets=secrets) as (place, response):
                yield cast("BinaryIO", _Chunks(body_chunks(response, place, BOUNDS.most_bytes)))
        except FetchingError as error:
            raise secrets.without(error) from None
        return
    try:
        file = fsspec.open(source.address, "rb").open()
    except Exception as error:  # Whatever a storage raises.
        raise ReadingError(f"{source.address}: cannot be opened ({type(error).__name__}: {error}); check the path and what fsspec needs for it") from error
    with file:
        yield file


class _Chunks(io.RawIOBase):
    """Chunks as a file that is read once from beginning to end."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer, /) -> int:
        room = memoryview(buffer)
        while not self._rest:
            try:
                self._rest = next(self._chunks)
            except StopIteration:
                return 0
        taken = self._rest[: len(room)]
        room[: len(taken)] = taken
        self._rest = self._rest[len(taken) :]
        return len(taken)
