"""What a server answered, and its body as bounded bytes: unpacked only as far as allowed, whole or not at all."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message

import httpcore

from ...errors import FetchingError
from .packing import unpack

GZIPPED = {"gzip", "x-gzip"}


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page, feed or file as an address gave it."""

    address: str
    """Where it was in the end."""
    body: bytes
    content_type: str
    """In lower case, without parameters; empty where not told."""
    charset: str | None
    etag: str | None = None
    last_modified: str | None = None


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The address gives what it gave before."""

    address: str


def charset_in(content_type: str) -> str | None:
    """The charset that a Content-Type names."""
    message = Message()
    message["content-type"] = content_type
    return message.get_content_charset()


def header(response: httpcore.Response, name: str) -> str | None:
    """A header's value in one line of printable characters."""
    values = [value for key, value in response.headers if key.decode("latin-1").lower() == name]
    return "".join(letter for letter in values[0].decode("latin-1") if letter.isprintable()) if values else None


def body_chunks(response: httpcore.Response, address: str, most_bytes: int) -> Iterator[bytes]:
    """The body, unpacked, chunk by chunk. Raises FetchingError as soon as it is known to be over `most_bytes`."""
    announced = header(response, "content-length") or ""
    if announced.isdigit() and int(announced) > most_bytes:
        raise too_large(address, most_bytes)
    encoding = (header(response, "content-encoding") or "identity").strip().lower()
    if encoding not in {*GZIPPED, "deflate", "identity", ""}:
        raise FetchingError(f"{address}: packed as {encoding!r}, which was not asked for; report it to the publisher")
    received = response.iter_stream()
    unpacked = _unpacked(received, address, encoding) if encoding not in ("identity", "") else received
    total = 0
    for chunk in unpacked:
        total += len(chunk)
        if total > most_bytes:
            raise too_large(address, most_bytes)
        yield chunk


def _unpacked(chunks: Iterator[bytes], address: str, encoding: str) -> Iterator[bytes]:
    try:
        yield from unpack(chunks, 16 + zlib.MAX_WBITS if encoding in GZIPPED else zlib.MAX_WBITS)
    except zlib.error as error:
        raise FetchingError(f"{address}: cannot be unpacked ({error}); it may be whole again later", passing=True) from error


def too_large(address: str, most_bytes: int) -> FetchingError:
    """The refusal of what is larger than allowed."""
    return FetchingError(f"{address}: over {most_bytes:,} bytes, so it is no report or feed; take it out of sources.toml or give its articles one by one")
