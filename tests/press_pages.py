"""Pages and feeds to put on a server of one's own."""

from collections.abc import Sequence

TOPICS = ("the rocket engine", "the launch pad", "the lunar lander", "the weather satellite", "the crew of the station", "the upper stage", "the ground station", "the solar panels")
VERBS = ("signed a protocol on", "visited the makers of", "put off the tests of", "agreed to pay for", "praised the work on", "took delivery of")
PLACES = ("Baikonur", "Kourou", "Vostochny", "Tanegashima", "Sriharikota", "Cape Canaveral", "Wenchang")


def article(number: int, note: str = "") -> str:
    """A page about space cooperation, like no other one."""
    paragraphs = "".join(
        f"<p>At {PLACES[(number + line) % 7]}, delegate number {number * 31 + line} of the space agency {VERBS[(number * 5 + line) % 6]} {TOPICS[(number * 3 + line * 7) % 8]} "
        f"with {number * 17 + line * 13} engineers, and said that the satellite launch planned for 20{26 + (number + line) % 9} was discussed at length in room {number * 7 + line}.</p>"
        for line in range(6)
    )
    return (
        f'<!doctype html><html lang="en"><head><title>Talks number {number}</title><meta property="og:site_name" content="Orbit Gazette">'
        f'<meta property="article:published_time" content="2026-03-{number % 28 + 1:02}T10:00:00Z"></head><body><nav><a href="/">Home</a></nav>'
        f"<article><h1>Talks number {number}</h1>{paragraphs}{note}</article><footer>© Orbit Gazette</footer></body></html>"
    )


def rss(addresses: Sequence[str], stamp: str = "") -> str:
    items = "".join(f"<item><title>Talks {place}</title><link>{place}</link><guid>{place}</guid><description>{stamp}</description></item>" for place in addresses)
    return f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Orbit Gazette</title><link>http://127.0.0.1/</link>{items}</channel></rss>'


def atom(addresses: Sequence[str], updated: str = "2026-03-05T10:00:00Z") -> str:
    entries = "".join(f'<entry><title>Talks</title><id>{place}</id><link rel="alternate" href="{place}"/><updated>{updated}</updated></entry>' for place in addresses)
    return f'<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Blog</title><id>urn:blog</id><updated>{updated}</updated>{entries}</feed>'
