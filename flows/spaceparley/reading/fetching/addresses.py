"""One spelling for every address: what tells where a visitor came from is no part of it."""

from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from courlan import normalize_url

from ...errors import FetchingError

SCHEMES = ("http", "https")
KEPT = "%/:=&?~#+!$,;'@()*[]|"
"""Characters of an address that are not to be escaped once more."""
LONGEST = 2000
CLICKS = ("fbclid=", "gclid=", "yclid=", "utm_", "mc_cid=", "mc_eid=", "igshid=", "from=rss", "xtor=", "at_medium=", "at_campaign=", "cmpid=")
"""Beginnings of what feeds, mail and networks append to count clicks."""


def canonical(address: str) -> str:
    """The address without tracking tail, fragment and default port; host in lower case, no stroke at the end.

    >>> canonical("HTTPS://Example.org:443/a/?utm_source=rss&id=7#top")
    'https://example.org/a?id=7'
    """
    scheme, host, path, query, _ = urlsplit(checked(normalize_url(checked(address), strict=False)))
    kept = "&".join(part for part in query.split("&") if part and not part.startswith(CLICKS))
    return urlunsplit((scheme, host.lower(), path.rstrip("/"), kept, ""))


def checked(address: str, base: str = "") -> str:
    """The address in full and in ASCII. Raises FetchingError for one that no report can be fetched from."""
    try:
        whole = urljoin(base, address.strip())
        scheme, netloc, path, query, _ = urlsplit(whole)
        port, host = urlsplit(whole).port, (urlsplit(whole).hostname or "").encode("idna").decode()
    except (ValueError, UnicodeError) as error:
        raise _refused(address, f"is no address ({error})") from error
    if scheme.lower() not in SCHEMES or not host:
        raise _refused(address, "is no http or https address")
    if "@" in netloc:
        raise _refused(netloc.rpartition("@")[2], "holds a name or password")
    if len(whole) > LONGEST or not whole.isprintable():
        raise _refused(address, "is too long or holds control characters")
    place = f"[{host}]" if ":" in host else host
    return urlunsplit((scheme.lower(), f"{place}:{port}" if port else place, quote(path, safe=KEPT) or "/", quote(query, safe=KEPT), ""))


def host_of(address: str) -> str:
    """The host of an address that has been checked."""
    return urlsplit(address).hostname or ""


def _refused(address: str, what: str) -> FetchingError:
    shown = "".join(letter if letter.isprintable() else "�" for letter in address[:100])
    return FetchingError(f"{shown}: {what}; give one such as https://example.org/news/1")
