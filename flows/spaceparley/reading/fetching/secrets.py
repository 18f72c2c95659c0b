"""Headers that a site asks for before it answers: their values come from the environment, go to that site alone and are written nowhere."""

import os
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from ...errors import FetchingError
from .addresses import checked, host_of
from .response import Fetched, Unchanged

SENDABLE = re.compile(r"[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?")
SHORTEST = 8
"""Characters of a part of a value that is a secret in itself: of "Bearer 0f3a9c51d7e2" the second."""
HIDDEN = "[secret]"


@dataclass(frozen=True, slots=True)
class Secrets:
    """Headers with their values, and the one site that they are sent to."""

    site: str = ""
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)

    def of(self, place: str) -> Mapping[str, str]:
        """The headers for an address; none for one of another site, as a redirect may lead to."""
        return self.headers if self.site == site_of(place) else {}

    def hide(self, text: str) -> str:
        """The text without any of the values: servers and libraries repeat what they were sent."""
        for word in self._words():
            text = text.replace(word, HIDDEN)
        return text

    def without(self, error: FetchingError) -> FetchingError:
        """The same error, its message without any of the values."""
        return FetchingError(self.hide(str(error)), passing=error.passing, wait=error.wait)

    def hidden(self, found: Fetched | Unchanged) -> Fetched | Unchanged:
        """What a site gave, without any of the values."""
        if isinstance(found, Unchanged):
            return Unchanged(self.hide(found.address))
        body = found.body
        for word in self._words():
            body = body.replace(word.encode(), HIDDEN.encode())
        etag, last_modified = (told and self.hide(told) for told in (found.etag, found.last_modified))
        return Fetched(self.hide(found.address), body, found.content_type, found.charset, etag, last_modified)

    def _words(self) -> list[str]:
        parts = {part for value in self.headers.values() for part in (value, *value.split()) if part == value or len(part) >= SHORTEST}
        return sorted(parts, key=len, reverse=True)


def read_secrets(address: str, variables: Collection[tuple[str, str]], allowed: Collection[str] = ()) -> Secrets:
    """The headers for the site of an address, each with the environment variable that holds its value.

    Raises FetchingError, which never shows a value, where a variable is not set or holds what cannot be sent, and where the
    address is not https: a key sent in the clear is a key given away. Hosts `allowed` to be private are near enough.
    """
    if not variables:
        return Secrets()
    place = checked(address)
    if not place.startswith("https:") and host_of(place) not in allowed:
        raise FetchingError(f"{place}: its secret_headers would be sent in the clear; give its https address")
    return Secrets(site_of(place), {name: _value(variable) for name, variable in variables})


def site_of(place: str) -> str:
    """Scheme, host and port of an address that has been checked."""
    scheme, host, *_ = urlsplit(place)
    return f"{scheme}://{host}"


def _value(variable: str) -> str:
    value = os.environ.get(variable, "").strip()
    if not SENDABLE.fullmatch(value):
        what = "holds what no header can (a line's end, a letter that is not ASCII)" if value else "is not set"
        raise FetchingError(f"{variable}: this environment variable, which secret_headers names, {what}; set it where the run is started")
    return value
