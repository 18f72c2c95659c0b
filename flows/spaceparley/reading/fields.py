"""What the fields of a front matter may say: each is what its name promises, or the report is named with the remedy."""

import re
from datetime import UTC, date, datetime

from ..edtf import is_edtf
from ..errors import ReadingError

LANGUAGES = ("en", "fr", "ru")
BASES = ("stated", "metadata", "inferred")
ADDRESS = re.compile(r"https?://[^\s/?#]+[^\s]*", re.IGNORECASE)
ELSEWHERE = {
    "date": "published_on", "day": "published_on", "published": "published_on", "published_at": "published_on", "pubdate": "published_on",
    "lang": "language", "headline": "title", "byline": "author", "outlet": "publisher", "site": "publisher", "link": "url", "source_url": "url",
}  # fmt: skip
"""What other programs call a field; unread, it would be lost without a word."""


def check_fields(fields: dict[str, str], name: str) -> None:
    """Raises ReadingError for the first field that cannot be used."""
    for other, own in ELSEWHERE.items():
        if other in fields and own not in fields:
            raise ReadingError(f"{name}: front matter field {other!r} is not read; call it {own}")
    published_on(fields, name)
    published_basis(fields, name)
    retrieved_at(fields, name)
    is_fictional(fields, name)
    address(fields, name)


def language(fields: dict[str, str], name: str) -> str | None:
    told = fields.get("language")
    return told and _one_of(told, LANGUAGES, "language", name)


def published_on(fields: dict[str, str], name: str) -> str | None:
    value = fields.get("published_on")
    if value is not None and not is_edtf(value):
        raise ReadingError(f"{name}: published_on {value!r} is no date; write it as 2022-08-11, 2022-08 or 2022 (EDTF)")
    return value


def published_basis(fields: dict[str, str], name: str) -> str | None:
    if "published_on" not in fields:
        return None
    return _one_of(fields.get("published_basis", "stated"), BASES, "published_basis", name)


def address(fields: dict[str, str], name: str) -> str | None:
    """The address as it is written: it is published, and readers follow it."""
    value = fields.get("url")
    if value is not None and not ADDRESS.fullmatch(value):
        raise ReadingError(f"{name}: url {value!r} is no http or https address; write it as https://example.org/news/1, or leave it out")
    return value


def retrieved_at(fields: dict[str, str], name: str) -> str | None:
    """A day as it is, a moment in UTC to the second; one that states no zone is taken for UTC."""
    value = fields.get("retrieved_at")
    if value is None:
        return None
    try:
        return _in_utc(value)
    except (ValueError, OverflowError) as error:
        raise ReadingError(
            f"{name}: retrieved_at {value!r} is no date or time; write it as 2026-11-24 or 2026-11-24T06:00:00Z (ISO 8601)"
        ) from error


def is_fictional(fields: dict[str, str], name: str) -> bool:
    value = fields.get("fictional", "false").lower()
    return _one_of(value, ("true", "false", "yes", "no"), "fictional", name) in ("true", "yes")


def _in_utc(value: str) -> str:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        moment = datetime.fromisoformat(value)
    moment = moment.astimezone(UTC) if moment.tzinfo else moment
    return f"{moment.replace(tzinfo=None).isoformat(timespec='seconds')}Z"


def _one_of(value: str, allowed: tuple[str, ...], field: str, name: str) -> str:
    if value not in allowed:
        raise ReadingError(f"{name}: {field} {value!r} is not known; use one of {', '.join(allowed)}")
    return value
