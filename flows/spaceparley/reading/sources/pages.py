"""A page is fetched and becomes a report, under the address asked for and the one where it was found."""

from datetime import datetime

from ...errors import ReadingError
from ..fetching.addresses import canonical
from ..fetching.response import Fetched
from ..holdings.arrival import Arrival, Given, from_page
from ..pages.charset import decode

HTML = ("text/html", "application/xhtml+xml", "")
STARTS = (b"<", b"\xef\xbb\xbf<", b"\xff\xfe<", b"\xfe\xff\x00<")
"""How a page begins that a server calls something else."""


def read_page(asked: str, fetched: Fetched, given: Given, now: datetime) -> Arrival:
    """The report in what an address gave. Raises ReadingError where it is no page or holds no article."""
    if fetched.content_type not in HTML and not fetched.body.lstrip().startswith(STARTS):
        raise ReadingError(f"{fetched.address}: is {fetched.content_type}, no web page; give the address of an article")
    at = tuple(dict.fromkeys((canonical(asked), canonical(fetched.address))))
    return from_page(decode(fetched.body, fetched.charset), given, at, now)
