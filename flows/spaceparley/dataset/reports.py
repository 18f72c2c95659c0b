"""Rows of reports and of the sources that they name."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from ..linking.ids import text_hash
from ..linking.linked import Facts, Reading
from .rows import Row, bounds_of

PHOTO_RULE = ".photo"
"""Ends the ids of rules that read whose photographs a report shows."""


def report_rows(facts: Facts, quoted_shares: Mapping[str, float]) -> Iterator[Row]:
    """One row a report; `quoted_shares` says by report id how much of it the dataset quotes."""
    for reading in facts.readings:
        report = reading.report
        yield {
            "report_id": reading.report_id,
            "url": report.url,
            "title": report.title,
            "publisher": report.publisher,
            "author": report.author,
            "language": report.language,
            "published_edtf": report.published_on,
            **bounds_of("published", report.published_on),
            "published_basis": report.published_basis,
            "method": report.method,
            "text_sha256": text_hash(report),
            "retrieved_at": _moment(report.retrieved_at),
            "quoted_share": quoted_shares.get(reading.report_id, 0.0),
        }


def report_source_rows(facts: Facts) -> Iterator[Row]:
    """One row a source and what it is named for, however often a report names it."""
    for reading in facts.readings:
        sources = {(source.name, covers(source.rule_id)): source for source in reading.extraction.sources}
        for (name, what), source in sources.items():
            entity_id = facts.entity_id(reading, source.entity)
            yield {"report_id": reading.report_id, "entity_id": entity_id, "name": name, "covers": what}


def text_sources(reading: Reading) -> Iterator[str]:
    """The sources that a report names for its text."""
    return (source.name for source in reading.extraction.sources if covers(source.rule_id) == "text")


def _moment(retrieved_at: str | None) -> datetime | None:
    """In UTC, without a zone; a day alone stands as its first moment, as the schema says."""
    return datetime.fromisoformat(retrieved_at).replace(tzinfo=None) if retrieved_at else None


def covers(rule_id: str) -> str:
    """What a source is named for, as the rule that read it tells."""
    return "photo" if rule_id.endswith(PHOTO_RULE) else "text"
