"""Bytes of a page become text, whatever the server and the page say they are."""

import codecs
import re

from charset_normalizer import from_bytes

BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
META = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})""", re.IGNORECASE)
LOOKED_AT = 4096
"""Bytes in which a page has to say its charset (HTML asks for the first 1024)."""
WESTERN = {"iso-8859-1", "latin-1", "latin1", "us-ascii", "ascii"}
"""What pages say when they mean windows-1252 (so does the WHATWG encoding standard)."""


def decode(raw: bytes, told: str | None = None) -> str:
    """The text: by its mark, as UTF-8 where it is, as the server or the page says, else as it looks.

    UTF-8 goes before what is told: hardly any other text happens to be valid in it, and servers are often wrong.
    """
    for mark, named in BOMS:
        if raw.startswith(mark):
            return raw.decode(named, "replace")
    tellings = META.search(raw[:LOOKED_AT])
    in_page = (tellings[1] or tellings[2]).decode("ascii") if tellings else None
    for name in ("utf-8", told, in_page):
        decoded = _as(raw, name)
        if decoded is not None:
            return decoded
    guess = from_bytes(raw).best()
    return str(guess) if guess else raw.decode("utf-8", "replace")


def _as(raw: bytes, name: str | None) -> str | None:
    if not name:
        return None
    try:
        return raw.decode("windows-1252" if name.lower() in WESTERN else name)
    except (UnicodeError, LookupError):
        return None
