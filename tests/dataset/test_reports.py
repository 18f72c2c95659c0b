from datetime import datetime

import pytest
from linking.by_hand import linked, report
from spaceparley.dataset.assemble import assemble
from spaceparley.dataset.independence import count_independent
from spaceparley.dataset.reports import covers, report_source_rows
from spaceparley.extracting.facts import Extraction, Relay, Statement
from spaceparley.linking.link import link
from spaceparley.reading.report import Report
from spaceparley.span import Span

TASS = Relay("TASS", None, Span(0, 4), "test")


@pytest.mark.parametrize(
    ("rule_id", "what"), [("fr.sources.photo", "photo"), ("fr.sources.line", "text"), ("photo.line", "text")]
)
def test_covers(rule_id: str, what: str) -> None:
    assert covers(rule_id) == what


def test_a_source_named_twice_is_one_row() -> None:
    assert [row["name"] for row in report_source_rows(linked(Extraction(sources=(TASS, TASS))))] == ["TASS"]


def quoting(*relays: str) -> Extraction:
    """A report with one statement, relayed on that way, the one next to the speaker first."""
    return Extraction(statements=(Statement("direct", (Span(0, 4),), Span(0, 4), "test", relays=tuple(Relay(name, None, Span(0, 4), "test") for name in relays)),))


def outlet(name: str | None, number: int) -> Report:
    return report(f"Text {number}.", publisher=name)


@pytest.mark.parametrize(
    ("told", "count"),
    [
        ([], 0),
        ([(outlet(None, 1), Extraction())], 1),
        ([(outlet(None, 1), Extraction()), (outlet(None, 2), Extraction())], 2),
        ([(outlet("Gazette", 1), Extraction()), (outlet("gazette", 2), Extraction())], 1),
        ([(outlet("A", 1), Extraction(sources=(TASS,))), (outlet("B", 2), Extraction(sources=(TASS,)))], 1),
        ([(outlet("A", 1), Extraction(sources=(TASS,))), (outlet("TASS", 2), Extraction())], 1),
        ([(outlet("A", 1), Extraction()), (outlet("B", 2), Extraction()), (outlet("A", 3), Extraction(sources=(TASS,))), (outlet("B", 4), Extraction(sources=(TASS,)))], 3),
        ([(outlet(f"Outlet {number}", number), quoting("TASS")) for number in range(10)], 1),
        ([(outlet("A", 1), quoting("press service", "TASS")), (outlet("B", 2), quoting("TASS")), (outlet("C", 3), quoting("press service", "Interfax"))], 1),
        ([(outlet("A", 1), quoting("press service", "TASS")), (outlet("TASS", 2), Extraction())], 1),
        ([(outlet("A", 1), quoting("Interfax")), (outlet("A", 2), quoting("TASS"))], 2),
        ([(outlet("A", 1), quoting("Interfax")), (outlet("A", 2), Extraction()), (outlet("B", 3), quoting("A"))], 1),
    ],
)  # fmt: skip
def test_count_independent(told: list[tuple[Report, Extraction]], count: int) -> None:
    assert count_independent(link(told).readings) == count


@pytest.mark.parametrize(
    ("retrieved_at", "published"),
    [
        ("2026-11-24T06:00:00Z", datetime(2026, 11, 24, 6)),
        ("2026-11-24", datetime(2026, 11, 24)),
        (None, None),
    ],
)
def test_when_a_text_was_fetched_is_published_in_utc(retrieved_at: str | None, published: datetime | None) -> None:
    dataset = assemble(linked(Extraction(), retrieved_at=retrieved_at))
    assert dataset["reports"]["retrieved_at"].to_pylist() == [published]
