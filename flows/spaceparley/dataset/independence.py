"""How many of the reports that tell of something are independent of one another."""

from collections.abc import Iterable, Iterator, Sequence

from ..linking.linked import Reading
from .reports import text_sources


def count_independent(readings: Sequence[Reading]) -> int:
    """The number of groups of reports; those that share a publisher, an address or a named source are one group.

    Two outlets that both retell one agency are one voice, so a shared source makes a group, and groups that share a
    member are one: rather too few independent sources than too many.
    """
    groups: list[set[str]] = []
    for origins in map(set, map(_origins, readings)):
        akin = [group for group in groups if group & origins]
        groups = [group for group in groups if not group & origins]
        groups.append(origins.union(*akin))
    return len(groups)


def _origins(reading: Reading) -> Iterator[str]:
    """What a report has in common with those that it is not independent of; its own id at least."""
    yield reading.report_id
    yield from (f"source {name.casefold()}" for name in _named(reading))
    if reading.report.url:
        yield f"address {reading.report.url}"


def _named(reading: Reading) -> Iterable[str]:
    """Publisher, sources and relays alike: an agency's own report and one that retells it are one voice."""
    if reading.report.publisher:
        yield reading.report.publisher
    yield from text_sources(reading)
    for statement in reading.extraction.statements:
        yield from (relay.name for relay in statement.relays)
