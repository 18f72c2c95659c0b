"""How many of the reports that tell of something are independent of one another."""

from collections.abc import Iterator, Sequence

from ..linking.linked import Reading
from .reports import text_sources


def count_independent(readings: Sequence[Reading]) -> int:
    """The number of first links of the chains on which the reports have it; reports on one chain are one source.

    A chain leads from press service to agency to page: ten rewrites of one agency's wire are one source, the agency's own
    page too, whichever links each of them names. A report that names nobody has it from its own outlet. Rather too few
    sources than too many: a report with two chains makes one of them.
    """
    if len(readings) == 1:
        return 1
    chains = [list(_chain(reading)) for reading in readings]
    named = {link for chain in chains for link in chain}
    groups: dict[str, str] = {}
    for reading, chain in zip(readings, chains, strict=True):
        own = _outlet(reading)
        links = [*chain, *([own] if own in named or not chain else []), *_address(reading)]
        for link in links:
            groups[_first(groups, link)] = _first(groups, links[0])
    return len({_first(groups, link) for link in groups})


def _chain(reading: Reading) -> Iterator[str]:
    """The press services and agencies that the report names for its text and for what it quotes."""
    yield from (name.casefold() for name in text_sources(reading))
    for statement in reading.extraction.statements:
        yield from (relay.name.casefold() for relay in statement.relays)


def _outlet(reading: Reading) -> str:
    """Who publishes it; the report itself where that is not known."""
    return (reading.report.publisher or f"report {reading.report_id}").casefold()


def _address(reading: Reading) -> Iterator[str]:
    """Two texts at one address are one page."""
    if reading.report.url:
        yield f"address {reading.report.url}"


def _first(groups: dict[str, str], link: str) -> str:
    """The link that stands for all that are joined with this one."""
    while groups.setdefault(link, link) != link:
        groups[link] = groups[groups[link]]
        link = groups[link]
    return link
